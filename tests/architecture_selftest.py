#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The include check finds each kind of forbidden arrow, and lets the allowed ones pass."""
import unittest

from architecture import problems_of


def problems(path, include):
    return list(problems_of(tuple(path.split('/')), f'#include {include}\n'))


class Includes(unittest.TestCase):
    def test_arrows_that_run_back(self):
        self.assertTrue(problems('model/article/A.h', '"model/annotation/Annotation.h"'))
        self.assertTrue(problems('model/store/A.h', '"model/session/Library.h"'))
        self.assertTrue(problems('model/session/A.h', '"ui/MainWindow.h"'))
        self.assertTrue(problems('ui/reader/A.h', '"app/CommandLine.h"'))

    def test_window_classes_below_the_window(self):
        self.assertTrue(problems('model/session/A.h', '<QImage>'))
        self.assertTrue(problems('model/session/A.h', '<QUndoCommand>'))

    def test_sql_outside_of_the_store(self):
        self.assertTrue(problems('model/session/A.cpp', '<QSqlQuery>'))
        self.assertTrue(problems('ui/library/A.cpp', '<QSqlTableModel>'))

    def test_includes_that_slip_past_the_linker(self):
        self.assertTrue(problems('ui/A.cpp', '<QtWidgets/QWidget>'))
        self.assertTrue(problems('model/article/A.cpp', '"../annotation/Annotation.h"'))

    def test_allowed(self):
        self.assertFalse(problems('model/session/A.cpp', '"model/store/Database.h"'))
        self.assertFalse(problems('model/store/A.cpp', '<QSqlQuery>'))
        self.assertFalse(problems('model/article/A.h', '"model/Result.h"'))
        self.assertFalse(problems('ui/reader/A.h', '<QTextBrowser>'))
        self.assertFalse(problems('app/main.cpp', '"ui/MainWindow.h"'))


if __name__ == '__main__':
    unittest.main()
