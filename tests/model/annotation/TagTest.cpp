// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Tag.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class TagTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"history"_s << u"history"_s;
        QTest::newRow("hash") << u" #history"_s << u"history"_s;
        QTest::newRow("nested, with loose slashes") << u"/history// old  europe /"_s << u"history/old europe"_s;
        QTest::newRow("composed") << u"cafe\u0301"_s << u"caf\u00e9"_s;
        QTest::newRow("other scripts") << u"історія/世界"_s << u"історія/世界"_s;
        QTest::newRow("controls and commas go") << u"a,b\tc\u0007"_s << u"ab c"_s;
        QTest::newRow("nothing left") << u" #/ / "_s << QString();
    }

    void oneSpelling()
    {
        QFETCH(QString, typed);
        QTEST(normalizedTag(typed), "name");
    }

    void comparedWithoutCase()
    {
        QCOMPARE(tagKey(u"München"), tagKey(u"MÜNCHEN"));
        QCOMPARE(tagKey(u"Історія"), tagKey(u"історія"));
        QVERIFY(tagKey(u"a/b") != tagKey(u"ab"));
    }
};

QTEST_GUILESS_MAIN(TagTest)
#include "TagTest.moc"
