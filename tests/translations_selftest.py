#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translation check finds each kind of flaw, and lets a good translation pass."""
import unittest

from translations import menus_of, problems_of, read_translations

MENUS = '''
    QList<ActionEntry> fileMenu()
    {
        return {{u"open"_s, translated("&Open files…")}, {u"print"_s, translated("Pa&per…")}, {u"save"_s, translated("As &PDF…")},
            {u"quit"_s, translated("&Quit")}};
    }

void addMainMenus(ActionCollection& actions, QMenuBar* bar)
{
    actions.addMenu(bar, translated("&File"), fileMenu());
    actions.addMenu(bar, translated("&Highlight", "noun"), highlightMenu());
}
'''


def message(source, translation, attributes='', comment=''):
    comment = f'<comment>{comment}</comment>' if comment else ''
    return f'<message{attributes}><source>{source}</source>{comment}{translation}</message>'


def one(source, translation, **more):
    return message(source, f'<translation>{translation}</translation>', **more)


def some(source, *forms):
    parts = ''.join(f'<numerusform>{form}</numerusform>' for form in forms)
    return message(source, f'<translation>{parts}</translation>', ' numerus="yes"')


def translations(*messages, context='lectern'):
    return read_translations(f'<TS><context><name>{context}</name>{"".join(messages)}</context></TS>')


def problems(own, updated=None, language='de'):
    return list(problems_of(language, own, own if updated is None else updated, menus_of(MENUS)))


class Translations(unittest.TestCase):
    def test_complete_translations(self):
        self.assertFalse(problems(translations(one('Read “%1”.', '„%1“ lesen.'), some('%n min', '%n min', '%Ln min'), one('&amp;Quit', '&amp;Beenden'))))

    def test_sentences_that_came_and_went(self):
        here, there = translations(one('Inbox', 'Eingang')), translations(one('Archive', 'Archiv'))
        self.assertEqual([problem.split(' ', 1)[1] for problem in problems(here, there)], ['in lectern is no longer in the sources', 'in lectern is missing'])

    def test_a_comment_tells_sentences_apart(self):
        self.assertEqual(len(problems(translations(one('Note', 'Notiz')), translations(one('Note', '', comment='at the foot')))), 2)

    def test_what_is_not_translated(self):
        self.assertTrue(problems(translations(one('Inbox', ''))))
        self.assertTrue(problems(translations(message('Inbox', '<translation type="unfinished">Eingang</translation>'))))
        self.assertTrue(problems(translations(some('%n min', '%n min', ''))))

    def test_missing_plural_forms(self):
        self.assertTrue(problems(translations(some('%n min', '%n min')), translations(some('%n min', '', ''))))

    def test_other_placeholders(self):
        self.assertTrue(problems(translations(one('%1 of %2', '%1 von %1'))))
        self.assertTrue(problems(translations(one('Trash', 'Papierkorb %1'))))
        self.assertTrue(problems(translations(some('%1, %n min', '%n min', '%1, %n min'))))
        self.assertTrue(problems(translations(some('%n min', 'eine Minute', 'Minuten'))))
        self.assertFalse(problems(translations(one('%L1 min', '%1 min'), some('%n words', 'ein Wort', '%n Wörter'))))

    def test_one_number_in_a_word_only_where_the_form_is_for_one(self):
        self.assertTrue(problems(translations(some('%n min', 'une minute', '%n minutes')), language='fr'))

    def test_mnemonics_of_a_menu(self):
        self.assertTrue(problems(translations(one('&amp;Open files…', '&amp;Dateien öffnen…'), one('&amp;Quit', 'Been&amp;den'))))
        self.assertTrue(problems(translations(one('&amp;File', 'Date&amp;i'), one('&amp;Highlight', 'Mark&amp;ierung', comment='noun'))))
        self.assertFalse(problems(translations(one('&amp;Quit', 'Been&amp;den'), one('&amp;File', '&amp;Datei'))))

    def test_english_mnemonics_of_a_menu(self):
        updated = translations(one('Pa&amp;per…', ''), one('As &amp;PDF…', ''), one('&amp;Quit', ''))
        self.assertEqual(len(problems({}, updated, 'en')), 1)

    def test_mnemonics_of_a_dialog(self):
        self.assertTrue(problems(translations(one('&amp;Copy', '&amp;Kopieren'), one('Copy &amp;link', 'Lin&amp;k kopieren'), context='lectern::CardMenu')))
        self.assertFalse(problems(translations(one('Add &amp;note', '&amp;Notiz hinzufügen'), one('Edit &amp;note', '&amp;Notiz bearbeiten'),
                                               context='lectern::CardMenu')))

    def test_mnemonics_that_come_and_go(self):
        self.assertTrue(problems(translations(one('&amp;Quit', 'Beenden'))))
        self.assertTrue(problems(translations(one('Quit', '&amp;Beenden'))))

    def test_english_is_asked_for_plurals_alone(self):
        updated = translations(one('Inbox', ''), some('%n word(s)', '', ''))
        self.assertFalse(problems(translations(some('%n word(s)', '%n word', '%n words')), updated, 'en'))
        self.assertTrue(problems(translations(one('Inbox', 'Inbox')), translations(one('Inbox', '')), 'en'))


if __name__ == '__main__':
    unittest.main()
