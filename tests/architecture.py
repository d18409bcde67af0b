#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the includes of every source file and fails on one that breaks the plan of the house (ARCHITECTURE.md, Rooms).

usage: architecture.py ROOT
"""
import pathlib
import re
import sys

# Inside model/ a room may include itself and the rooms named here.
ARTICLE = {'article'}
ANNOTATION = ARTICLE | {'annotation'}
QUOTATION = ANNOTATION | {'quotation'}
MODEL_ROOMS = {
    'article': set(),
    'annotation': ARTICLE,
    'quotation': ANNOTATION,
    'ingest': QUOTATION,
    'export': QUOTATION,
    'exchange': QUOTATION,
    'store': QUOTATION | {'ingest'},  # stores what ingest made
    'session': QUOTATION | {'ingest', 'export', 'exchange', 'store'},
}
TOP_ROOMS = {'model': {'model'}, 'ui': {'ui', 'model'}, 'app': {'app', 'ui', 'model'}}
WINDOW_CLASSES = re.compile(
    r'^Q(Application|GuiApplication|Widget|MainWindow|Dialog|Image|Pixmap|Icon|Painter\w*|Color|Font\w*|Palette|Pen|Brush|Text'
    r'(Document|Cursor|Block|Layout|Edit|Browser|Format)\w*|Undo\w+|Action|Clipboard|Window|Screen|KeySequence|Shortcut|(?!String|ByteArray|Utf8String|AnyString|Latin1String)\w*(View|Button|Delegate))$')
SQL_CLASSES = re.compile(r'^QSql\w*$')
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def problems_of(path, text):
    """One sentence for each include of a file that is not allowed. `path` is relative to the root, as a tuple of parts."""
    top = path[0]
    room = path[1] if top == 'model' and len(path) > 2 else None
    for bracket, name in INCLUDE.findall(text):
        parts = name.split('/')
        if bracket == '<':
            if re.match(r'^Qt[A-Z]\w*/', name):
                yield f'<{name}> names its module, which slips past the linker'
            if top == 'model' and (WINDOW_CLASSES.match(parts[-1]) or parts[0] in ('QtGui', 'QtWidgets')):
                yield f'<{name}> belongs to the window'
            if SQL_CLASSES.match(parts[-1]) and (top, room) != ('model', 'store'):
                yield f'<{name}>: SQL stays in model/store'
            continue
        if parts[0] not in TOP_ROOMS:
            if len(parts) > 1:
                yield f'"{name}" is not named from the root'
            continue
        if top in TOP_ROOMS and parts[0] not in TOP_ROOMS[top]:
            yield f'"{name}" points from {top} back to {parts[0]}'
        if room and parts[0] == 'model' and len(parts) > 2 and parts[1] != room and parts[1] not in MODEL_ROOMS.get(room, set()):
            yield f'"{name}" points from model/{room} back to model/{parts[1]}'


def main(root):
    root = pathlib.Path(root)
    found = read = 0
    for top in ('model', 'ui', 'app', 'tests'):
        for file in sorted((root / top).rglob('*')):
            if file.suffix not in ('.h', '.cpp'):
                continue
            read += 1
            relative = file.relative_to(root)
            for problem in problems_of(relative.parts, file.read_text(encoding='utf-8')) if top != 'tests' else ():
                print(f'{relative}: {problem}')
                found += 1
    print(f'{read} files read, {found} arrows that must not be')
    return 1 if found or not read else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
