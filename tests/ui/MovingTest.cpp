// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/PlaceHistory.h"

#include <QLabel>
#include <QScrollBar>

using namespace lectern;
using namespace Qt::StringLiterals;

/// How one gets about in articles, by the window's keys and actions.
class MovingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void historyGoesBackAndForward();
    void historyIsBounded();
    void backLeadsToWhereAJumpBegan();
    void backLeadsAcrossArticles();
    void theMouseGoesBackToo();
    void whatIsLeftToReadIsTold();

private:
    /// The first line in sight.
    [[nodiscard]] qsizetype offset() const { return m->reader()->place().offset; }
    [[nodiscard]] int top() const { return m->reader()->verticalScrollBar()->value(); }
    [[nodiscard]] TextRange rangeOf(const QString& words) const
    {
        const qsizetype start = m->reader()->content()->text.indexOf(words);
        return {start, start + words.size()};
    }

    std::unique_ptr<WindowFixture> m;
    QUuid m_long;
};

void MovingTest::init()
{
    m = std::make_unique<WindowFixture>();
    QByteArray html;
    for (int i = 1; i <= 200; ++i)
        html += "<h2>Part " + QByteArray::number(i) + "</h2><p>" + QByteArray("The tide came in and went out again, and nobody wrote it down. ").repeated(4)
            + "See <a href=\"#end\">the end</a> of it.</p>";
    const auto library = Library::open(m->path());
    m_long = WindowFixture::add(**library, u"A long shore"_s, html + "<p id=\"end\">Here it ends.</p>");
    m->show();
}

void MovingTest::historyGoesBackAndForward()
{
    const QUuid article = QUuid::createUuid();
    const auto at = [&](qsizetype offset) { return VisitedPlace{.article = article, .version = 1, .place = {.offset = offset, .lineOffset = 0}}; };
    PlaceHistory history;
    QVERIFY(!history.back(at(0)));
    history.leave(at(0));
    history.leave(at(100));
    QCOMPARE(*history.back(at(200)), at(100));
    QCOMPARE(*history.back(at(100)), at(0));
    QVERIFY(!history.back(at(0)));
    QCOMPARE(*history.forward(at(0)), at(100));
    history.leave(at(100)); // a new jump
    QVERIFY(!history.hasForward());
    QCOMPARE(*history.back(at(100)), at(0)); // the jump that led nowhere is passed over
}

void MovingTest::historyIsBounded()
{
    PlaceHistory history;
    for (int i = 0; i < 1000; ++i)
        history.leave({.article = QUuid::createUuid(), .version = 1, .place = {}});
    int steps = 0;
    while (history.back({}))
        ++steps;
    QCOMPARE(steps, int(PlaceHistory::mostKept));
}

void MovingTest::backLeadsToWhereAJumpBegan()
{
    m->open(m_long);
    m->reader()->setFocus();
    QVERIFY(!m->isEnabled("goForward"));
    m->press(Qt::Key_Space);
    const int before = top();
    m->reader()->reveal(rangeOf(u"Part 150"_s));
    QVERIFY(top() > before + 1000);
    QVERIFY(m->isEnabled("goBack"));
    const int after = top();
    m->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(top(), before);
    QVERIFY(m->isEnabled("goForward"));
    m->press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(top(), after);
}

void MovingTest::backLeadsAcrossArticles()
{
    m->open(m_long);
    m->reader()->reveal(rangeOf(u"Part 50"_s));
    const qsizetype place = offset();
    m->open(m->bread());
    m->trigger("goBack");
    QTRY_COMPARE(m->reader()->articleId(), m_long);
    QCOMPARE(offset(), place);
    m->trigger("goForward");
    QTRY_COMPARE(m->reader()->articleId(), m->bread());
    QVERIFY(!m->isEnabled("goForward"));
}

void MovingTest::theMouseGoesBackToo()
{
    m->open(m_long);
    m->open(m->bread());
    QTest::mouseClick(m->list()->viewport(), Qt::BackButton);
    QTRY_COMPARE(m->reader()->articleId(), m_long);
    QTest::mouseClick(m->reader()->viewport(), Qt::ForwardButton);
    QTRY_COMPARE(m->reader()->articleId(), m->bread());
}

void MovingTest::whatIsLeftToReadIsTold()
{
    auto* told = m->window()->findChild<QLabel*>(u"readingProgress"_s);
    QVERIFY(told->text().isEmpty());
    m->open(m_long); // about 12,000 words
    QVERIFY2(told->text().endsWith(u"min left"_s), qPrintable(told->text()));
    const QString atFirst = told->text();
    m->reader()->reveal(rangeOf(u"Part 100"_s));
    QTRY_VERIFY(told->text() != atFirst);
    m->reader()->setFocus();
    m->press(Qt::Key_End);
    QTRY_COMPARE(told->text(), u"Read to the end"_s);
}

QTEST_MAIN(MovingTest)
#include "MovingTest.moc"
