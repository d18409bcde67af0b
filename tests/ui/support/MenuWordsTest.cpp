// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/MenuWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class MenuWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mnemonicsGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("at the beginning") << u"&Find…"_s << u"Find…"_s;
        QTest::newRow("within") << u"Mer&ge with its neighbours"_s << u"Merge with its neighbours"_s;
        QTest::newRow("added") << u"查找(&F)…"_s << u"查找…"_s;
        QTest::newRow("added after a space") << u"关于 Lectern (&A)"_s << u"关于 Lectern"_s;
        QTest::newRow("none") << u"Back (a page)"_s << u"Back (a page)"_s;
    }

    void mnemonicsGo()
    {
        QFETCH(QString, text);
        QTEST(withoutMnemonic(text), "words");
    }
};

QTEST_APPLESS_MAIN(MenuWordsTest)
#include "MenuWordsTest.moc"
