# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and works the window as a screen reader does, through AT-SPI: finds the article's text and reads it, moves the caret,
makes a highlight by key and reads its card; then looks at every part of the window for a name and a role.

    accessibility.py PROGRAM LIBRARY      on a display with a window manager and a session bus
"""

import re
import subprocess
import sys
import time

import pyatspi

PATIENCE = 90  # seconds that anything may take, on a busy machine and under sanitizers

# What only holds other things together needs no name; a label's name is its text, and one without shows nothing.
HOLDERS = {
    pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL, pyatspi.ROLE_SPLIT_PANE, pyatspi.ROLE_LAYERED_PANE, pyatspi.ROLE_SCROLL_PANE,
    pyatspi.ROLE_VIEWPORT, pyatspi.ROLE_SCROLL_BAR, pyatspi.ROLE_SEPARATOR, pyatspi.ROLE_MENU_BAR, pyatspi.ROLE_TOOL_BAR,
    pyatspi.ROLE_LABEL,
}


def patiently(what, look):
    """What `look` answers as soon as it is something; a part that goes away while it is looked at is looked for again."""
    end = time.monotonic() + PATIENCE
    last = "nothing found"
    while time.monotonic() < end:
        try:
            found = look()
            if found or found == 0:
                return found
        except Exception as gone:  # LookupError, and errors of the bus
            last = repr(gone)
        time.sleep(0.1)
    raise AssertionError(f"{what}: not within {PATIENCE} s: {last}")


def children(part):
    return [child for child in (part.getChildAtIndex(i) for i in range(part.childCount)) if child]


def parts_of(part, path=""):
    """Every part below, with the names that lead to it."""
    here = f"{path} > {part.getRoleName()} “{part.name}”"
    yield part, here
    for child in children(part):
        yield from parts_of(child, here)


def states(part):
    return part.getState()


def is_showing(part):
    return states(part).contains(pyatspi.STATE_SHOWING)


def program_in(desktop):
    return next((app for app in children(desktop) if app.name.lower().startswith("lectern") and app.childCount), None)


def find(root, name, role=None):
    for part, _ in parts_of(root):
        if part.name == name and (role is None or part.getRole() == role) and is_showing(part):
            return part
    return None


def press(key):
    """By its X key symbol."""
    pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)


def read(text):
    return text.getText(0, text.characterCount)


def work_as_a_reader(app):
    page = patiently("the article", lambda: find(app, "Article"))
    assert page.getRole() == pyatspi.ROLE_DOCUMENT_FRAME, page.getRoleName()
    text = patiently("its text", lambda: page.queryText() if page.queryText().characterCount > 200 else None)
    words = read(text)
    assert "pencil in your hand" in words and "\n" in words, words[:200]
    print(f"read {len(words)} characters")

    # By word, by line and by paragraph, as it is read aloud.
    place = words.index("highlight")
    word, start, end = text.getTextAtOffset(place, pyatspi.TEXT_BOUNDARY_WORD_START)
    assert word.strip().startswith("highlight") and start == place, (word, start, end)
    box = text.getCharacterExtents(place, pyatspi.DESKTOP_COORDS)
    assert box[2] > 0 and box[3] > 8, box

    # The caret, by the program and by key.
    patiently("the focus", lambda: page.queryComponent().grabFocus() and states(page).contains(pyatspi.STATE_FOCUSED))
    text.setCaretOffset(place)
    patiently("the caret", lambda: text.caretOffset == place)
    press(0xFFC4)  # F7: a caret in the text
    press(0xFF53)  # Right
    patiently("the caret after the key", lambda: text.caretOffset == place + 1)

    # A selection becomes a highlight by key, and the highlight a card that can be read.
    sentence = re.search(r"[A-Z][^.\n]{30,90}\.", words[len(words) // 2:]).group()
    begin = words.index(sentence)
    cards = patiently("the list of cards", lambda: find(app, "Highlights and notes"))
    before = cards.childCount
    text.addSelection(begin, begin + len(sentence))
    patiently("the selection", lambda: text.getNSelections() == 1 and text.getSelection(0) == (begin, begin + len(sentence)))
    press(ord("3"))
    card = patiently("the card", lambda: next((card for card in children(cards) if sentence in card.name), None))
    assert card.name.startswith("Blue highlight"), card.name
    assert card.getRole() == pyatspi.ROLE_LIST_ITEM, card.getRoleName()
    assert cards.childCount == before + 1, (before, cards.childCount)
    print(f"made and read: {card.name}")

    # The list of articles is read like any list.
    articles = patiently("the list of articles", lambda: find(app, "Articles"))
    assert any("Read with a pencil" in row.name for row in children(articles)), [row.name for row in children(articles)]


def flaw_of(part):
    role = part.getRole()
    if role in (pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID):
        return "no role"
    if part.name.strip() or not is_showing(part):
        return None
    if states(part).contains(pyatspi.STATE_FOCUSABLE):
        return "no name, and takes the keyboard"
    return "no name, and is seen" if role not in HOLDERS else None


def look_at_every_part(app):
    def look():
        parts = list(parts_of(app))
        return len(parts), [f"{flaw_of(part)}: {path}" for part, path in parts if flaw_of(part)]
    count, flaws = patiently("the whole tree", look)
    assert count > 60, count
    assert not flaws, "\n".join(flaws)
    print(f"{count} parts have a name and a role")


def main():
    program, library = sys.argv[1:]
    said = subprocess.run([program, "--library", library, "sample"], check=True, capture_output=True, text=True).stdout
    window = subprocess.Popen([program, "--library", library, "open", said.split()[-1]])
    try:
        desktop = pyatspi.Registry.getDesktop(0)
        app = patiently("the program", lambda: program_in(desktop))
        work_as_a_reader(app)
        look_at_every_part(app)
        assert window.poll() is None, "the program has ended"
    finally:
        window.terminate()
        try:
            window.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            window.kill()
    assert window.returncode == 0, window.returncode


main()
