// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Selectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class SelectorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contextIsUpTo32UnitsOnEitherSide()
    {
        const QString text = QString(40, u'a') + u"quote"_s + QString(3, u'b');
        const TextQuoteSelector quote = describe(text, {40, 45});
        QCOMPARE(quote.exact, u"quote"_s);
        QCOMPARE(quote.prefix, QString(32, u'a'));
        QCOMPARE(quote.suffix, u"bbb"_s);
    }

    void contextNeverHoldsHalfACharacter()
    {
        const QString smile = u"\U0001F600"_s;
        const QString text = smile + QString(31, u'a') + u"quote"_s + QString(31, u'b') + smile;
        const TextQuoteSelector quote = describe(text, {33, 38});
        QCOMPARE(quote.exact, u"quote"_s);
        QCOMPARE(quote.prefix, QString(31, u'a'));
        QCOMPARE(quote.suffix, QString(31, u'b'));
    }

    void theWholeTextHasNoContext()
    {
        const TextQuoteSelector quote = describe(u"all", {0, 3});
        QCOMPARE(quote, (TextQuoteSelector{.exact = u"all"_s, .prefix = {}, .suffix = {}}));
    }
};

QTEST_GUILESS_MAIN(SelectorsTest)
#include "SelectorsTest.moc"
