#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the translations with the sentences in the sources, as lupdate finds them, and fails on each that a reader would miss.

usage: translations.py ROOT LUPDATE ARGUMENT...

The arguments are those with which the target update_translations takes the sentences into resources/translations.
"""
import dataclasses
import itertools
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

PLURALS_ONLY = {'en'}
# The plural forms that stand for one number alone: they may say it in a word.
ONE_NUMBER_FORMS = {'ar': {0, 1, 2}, 'de': {0}, 'en': {0}, 'es': {0}}
WORDS_CONTEXT = 'lectern'
STRING = r'"((?:[^"\\]|\\.)*)"'


@dataclasses.dataclass
class Message:
    """One entry of a .ts file: its translation has one form, or one for each plural of the language."""
    context: str
    source: str
    comment: str
    forms: list[str]
    finished: bool
    plural: bool

    @property
    def key(self):
        return self.context, self.source, self.comment

    def __str__(self):
        source = self.source.replace('\n', '\\n')
        return f'"{source}"' + (f' ({self.comment})' if self.comment else '') + f' in {self.context}'


def read_message(context, element):
    translation = element.find('translation')
    plural = element.get('numerus') == 'yes'
    parts = translation.findall('numerusform') if plural else [translation]
    return Message(context, element.findtext('source'), element.findtext('comment', ''), [part.text or '' for part in parts],
                   translation.get('type') is None, plural)


def read_translations(text):
    """The messages of a .ts file by their keys."""
    messages = (read_message(context.findtext('name'), element)
                for context in xml.etree.ElementTree.fromstring(text).iter('context') for element in context.iter('message'))
    return {message.key: message for message in messages}


def menus_of(source):
    """The keys of the entries of each menu, as MainMenus.cpp makes them."""
    functions = re.split(r'\n\s*(?=(?:QList<ActionEntry>|void) \w+\()', source)
    return [[(WORDS_CONTEXT, text, comment) for text, comment in re.findall(rf'translated\({STRING}(?:, {STRING})?\)', function)]
            for function in functions]


def mnemonic(text):
    found = re.search(r'&(\w)', text.replace('&&', ''))
    return found and found[1].upper()


def clashes(messages, in_one_menu):
    """Pairs with one mnemonic. Sentences of one class that have one in the sources, too, never stand there at once; entries of one menu do."""
    for one, other in itertools.combinations(messages, 2):
        letter = mnemonic(one.forms[0])
        if letter and letter == mnemonic(other.forms[0]) and (in_one_menu or mnemonic(one.source) != mnemonic(other.source)):
            yield f'{one} and {other} share the mnemonic {letter}'


def all_clashes(messages, menus):
    for menu in menus:
        yield from clashes([messages[key] for key in menu if key in messages], True)
    for context in {message.context for message in messages.values()} - {WORDS_CONTEXT}:
        yield from clashes([message for message in messages.values() if message.context == context], False)


def placeholders(text):
    """%L1 is %1 in the digits of the locale."""
    return set(re.findall(r'%L?(\d+|n)', text))


def misses_a_placeholder(message, number, language):
    wanted, given = placeholders(message.source), placeholders(message.forms[number])
    may_miss = {'n'} if number in ONE_NUMBER_FORMS.get(language, ()) else set()
    return not wanted - may_miss <= given <= wanted


def flaws(message, language, forms):
    """What is wrong with one translation, of which lupdate asks for so many forms."""
    if len(message.forms) < forms:
        yield f'has {len(message.forms)} of {forms} plural forms'
    if not message.finished or not all(message.forms):
        yield 'is not translated'
    elif any(misses_a_placeholder(message, number, language) for number in range(len(message.forms))):
        yield 'has other placeholders'
    elif any((mnemonic(form) is None) != (mnemonic(message.source) is None) for form in message.forms):
        yield 'has no mnemonic, or one too many'


def spoken(language, own, updated):
    """What stands in the window. English stands in the sources themselves."""
    if language not in PLURALS_ONLY:
        return own
    return {key: dataclasses.replace(message, forms=[message.source]) for key, message in updated.items()}


def problems_of(language, own, updated, menus):
    """One sentence for each flaw of a language: its own messages, and what lupdate makes of them."""
    wanted = {key: message for key, message in updated.items() if message.plural or language not in PLURALS_ONLY}
    for key in own.keys() - wanted.keys():
        yield f'{own[key]} is no longer in the sources'
    for key in wanted.keys() - own.keys():
        yield f'{wanted[key]} is missing'
    for key in wanted.keys() & own.keys():
        yield from (f'{own[key]} {flaw}' for flaw in flaws(own[key], language, len(wanted[key].forms)))
    yield from all_clashes(spoken(language, own, updated), menus)


def update(root, lupdate, files):
    done = subprocess.run([*lupdate, '-ts', *files], cwd=root, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f'lupdate failed: {done.stderr}')


def main(root, *lupdate):
    root = pathlib.Path(root)
    menus = menus_of((root / 'ui/MainMenus.cpp').read_text(encoding='utf-8'))
    found = read = 0
    with tempfile.TemporaryDirectory() as copies:
        files = sorted((root / 'resources/translations').glob('lectern_*.ts'))
        update(root, lupdate, [shutil.copy(file, copies) for file in files])
        for file in files:
            language = file.stem.removeprefix('lectern_')
            own = read_translations(file.read_text(encoding='utf-8'))
            updated = read_translations((pathlib.Path(copies) / file.name).read_text(encoding='utf-8'))
            read += len(own)
            for problem in sorted(problems_of(language, own, updated, menus)):
                print(f'{file.relative_to(root)}: {problem}')
                found += 1
    print(f'{read} translations read, {found} flaws')
    return 1 if found or not read or not any(menus) else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
