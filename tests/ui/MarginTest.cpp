// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/annotations/CardList.h"

#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

using namespace lectern;
using namespace Qt::StringLiterals;

/// The cards in the real window: beside their passages or as a list, several at once, as they were at the next start.
class MarginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void cardsStandBesideTheirPassagesAndFollowThePage();
    void cardsThatCollideGiveWayToTheOneAtHand();
    void theWheelOverCardsTurnsThePage();
    void manyCardsInOnePlaceAreAList();
    void cardsInAnotherOrderAreAList();
    void cardsAreAListWhenTheReaderWantsIt();
    void whatIsNoLongerInTheArticleIsReachedBesideThePage();
    void aNoteIsWrittenInSightBesideThePage();
    void severalAreChangedAndUndoneAtOnce();
    void theOrderIsKept();

private:
    [[nodiscard]] AnnotationPane* pane() const { return m->window()->findChild<AnnotationPane*>(); }
    [[nodiscard]] CardList* cards() const { return pane()->cards(); }
    [[nodiscard]] QScrollBar* bar() const { return m->reader()->verticalScrollBar(); }
    [[nodiscard]] QList<Annotation> stored() const { return m->disk()->annotations().value_or(QList<Annotation>()); }
    /// Of the words "stone NUMBER".
    void highlight(int number) const;
    void openStones(const QList<int>& highlights) const;
    [[nodiscard]] QUuid idOf(int number) const;
    /// By how many pixels the first line of a card stands below its passage.
    [[nodiscard]] int distance(int number) const;

    std::unique_ptr<WindowFixture> m;
    QUuid m_stones;
};

void MarginTest::init()
{
    m = std::make_unique<WindowFixture>();
    QByteArray html;
    for (int i = 0; i < 120; ++i)
        html += "<p>The wall has a stone " + QByteArray::number(i) + " that the mason laid by hand.</p>";
    m_stones = WindowFixture::add(*m->disk(), u"The wall"_s, html);
    m->show();
}

void MarginTest::highlight(int number) const
{
    m->selectWords(u"stone %1 that"_s.arg(number));
    m->trigger("highlight");
    QVERIFY(m->session()->flush());
    m->reader()->select({});
}

void MarginTest::openStones(const QList<int>& highlights) const
{
    m->open(m_stones);
    for (const int number : highlights)
        highlight(number);
    m->trigger("previousHighlight");
    bar()->setValue(0);
    QVERIFY(m->session()->flush());
    QTRY_VERIFY(std::ranges::none_of(highlights, [this](int number) { return idOf(number).isNull(); }));
}

QUuid MarginTest::idOf(int number) const
{
    for (const Annotation& annotation : pane()->annotations()) {
        if (annotation.quote.exact == u"stone %1 that"_s.arg(number))
            return annotation.id;
    }
    return {};
}

int MarginTest::distance(int number) const
{
    const QUuid id = idOf(number);
    const int words = cards()->viewport()->mapToGlobal(cards()->cardRect(id).topLeft()).y() + CardStyle::padding;
    return words - m->reader()->viewport()->mapToGlobal(QPoint(0, m->reader()->annotationTop(id).value())).y();
}

void MarginTest::cardsStandBesideTheirPassagesAndFollowThePage()
{
    openStones({8, 30, 100});
    QTRY_VERIFY(cards()->standsBeside());
    for (const int number : {8, 30, 100}) {
        m->reader()->reveal(idOf(number));
        QTRY_COMPARE(distance(number), 0);
    }
    bar()->setValue(bar()->value() - 57);
    QCOMPARE(distance(100), 0);
    // A passage that is in sight beside the filter has its card at the edge below it.
    bar()->setValue(bar()->value() + m->reader()->annotationTop(idOf(100)).value() - 20);
    QCOMPARE(cards()->cardRect(idOf(100)).top(), CardStyle::gap);
    bar()->setValue(bar()->value() + 50); // no longer
    QVERIFY(cards()->cardRect(idOf(100)).top() < 0);
    m->trigger("larger"); // all passages stand elsewhere
    m->reader()->reveal(idOf(30));
    QTRY_COMPARE(distance(30), 0);
}

void MarginTest::cardsThatCollideGiveWayToTheOneAtHand()
{
    openStones({10, 11});
    QTRY_VERIFY(cards()->standsBeside());
    m->reader()->reveal(idOf(10));
    m->trigger("previousHighlight");
    QTRY_COMPARE(pane()->active(), idOf(10));
    QTRY_COMPARE(distance(10), 0);
    QVERIFY(distance(11) > 0);
    QVERIFY(!cards()->cardRect(idOf(10)).intersects(cards()->cardRect(idOf(11))));
    m->trigger("nextHighlight");
    QTRY_COMPARE(distance(11), 0);
    QVERIFY(distance(10) < 0);
    // A click on a card moves no card: what was pressed is still there when the button comes up.
    const QRect before = cards()->cardRect(idOf(10));
    QTest::mouseClick(cards()->viewport(), Qt::LeftButton, {}, before.center());
    QCOMPARE(pane()->active(), idOf(10));
    QCOMPARE(cards()->cardRect(idOf(10)), before);
}

void MarginTest::theWheelOverCardsTurnsThePage()
{
    openStones({3, 40});
    QTRY_VERIFY(cards()->standsBeside());
    const QPoint middle = cards()->viewport()->rect().center();
    QWheelEvent wheel(middle, cards()->viewport()->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(cards()->viewport(), &wheel);
    QTRY_VERIFY(bar()->value() > 0);
    QTRY_COMPARE(cards()->verticalScrollBar()->value(), bar()->value());
}

void MarginTest::manyCardsInOnePlaceAreAList()
{
    QList<int> many;
    for (int i = 0; i < 24; ++i)
        many << i;
    openStones(many);
    QTRY_VERIFY(!cards()->standsBeside());
    QVERIFY(cards()->verticalScrollBar()->maximum() > 0);
    m->trigger("undo");
    QVERIFY(m->session()->flush());
    QVERIFY(!cards()->standsBeside());
}

void MarginTest::cardsInAnotherOrderAreAList()
{
    openStones({8, 30});
    QTRY_VERIFY(cards()->standsBeside());
    auto* menu = m->window()->findChild<QToolButton*>(u"annotationOrder"_s)->menu();
    menu->actions().at(1)->trigger();
    QVERIFY(!cards()->standsBeside());
    menu->actions().at(0)->trigger();
    QVERIFY(cards()->standsBeside());
}

void MarginTest::cardsAreAListWhenTheReaderWantsIt()
{
    openStones({8, 30});
    QTRY_VERIFY(cards()->standsBeside());
    m->trigger("cardsBeside");
    QVERIFY(!cards()->standsBeside());
    m->close();
    m->show();
    m->open(m_stones);
    QTRY_COMPARE(cards()->model()->rowCount(), 2);
    QVERIFY(!cards()->standsBeside());
    m->trigger("cardsBeside");
    QTRY_VERIFY(cards()->standsBeside());
}

void MarginTest::whatIsNoLongerInTheArticleIsReachedBesideThePage()
{
    Annotation orphan;
    orphan.id = QUuid::createUuid();
    orphan.article = m_stones;
    orphan.quote.exact = u"words that the wall never had anywhere"_s;
    orphan.position = {10, 20};
    QVERIFY(m->disk()->addAnnotation(orphan));
    openStones({8});
    m->open(m->bread());
    m->open(m_stones);
    QTRY_COMPARE(pane()->annotations().size(), 2);
    QTRY_VERIFY(cards()->standsBeside());
    auto* strip = m->window()->findChild<QToolButton*>(u"showOrphans"_s);
    QVERIFY(strip->isVisible());
    QTest::mouseClick(strip, Qt::LeftButton);
    QTRY_VERIFY(!cards()->standsBeside());
    QCOMPARE(cards()->model()->rowCount(), 1);
    QVERIFY(!strip->isVisible());
}

void MarginTest::aNoteIsWrittenInSightBesideThePage()
{
    openStones({8, 30});
    QTRY_VERIFY(cards()->standsBeside());
    m->reader()->reveal(idOf(30));
    m->trigger("previousHighlight");
    m->trigger("nextHighlight");
    m->trigger("noteHighlight");
    auto* editor = m->window()->findChild<QWidget*>(u"noteEditor"_s);
    QTRY_VERIFY(editor->isVisible());
    QTRY_VERIFY(cards()->viewport()->rect().contains(editor->geometry()));
}

void MarginTest::severalAreChangedAndUndoneAtOnce()
{
    openStones({8, 30, 60});
    cards()->setFocus();
    m->press(Qt::Key_A, Qt::ControlModifier);
    m->press(Qt::Key_3);
    QVERIFY(m->session()->flush());
    QCOMPARE(std::ranges::count(stored(), HighlightColor::Blue, &Annotation::color), 3);
    m->trigger("undo");
    QVERIFY(m->session()->flush());
    QCOMPARE(std::ranges::count(stored(), HighlightColor::Yellow, &Annotation::color), 3);

    m->press(Qt::Key_T);
    QTest::keyClicks(QApplication::focusWidget(), u"wall,"_s);
    QVERIFY(m->session()->flush());
    QCOMPARE(std::ranges::count(stored(), QStringList{u"wall"_s}, &Annotation::tags), 3);
    m->press(Qt::Key_Escape);
    m->trigger("undo");
    QVERIFY(m->session()->flush());
    QCOMPARE(std::ranges::count(stored(), QStringList(), &Annotation::tags), 3);

    m->press(Qt::Key_Delete);
    QVERIFY(m->session()->flush());
    QVERIFY(stored().isEmpty());
    m->trigger("undo");
    QVERIFY(m->session()->flush());
    QCOMPARE(stored().size(), 3);
}

void MarginTest::theOrderIsKept()
{
    openStones({8, 30});
    m->window()->findChild<QToolButton*>(u"annotationOrder"_s)->menu()->actions().at(1)->trigger();
    m->close();
    m->show();
    m->open(m_stones);
    QTRY_COMPARE(cards()->model()->rowCount(), 2);
    QCOMPARE(pane()->order(), AnnotationOrder::Created);
    QCOMPARE(cards()->model()->index(0, 0).data().toString(), u"stone 30 that"_s);
}

QTEST_MAIN(MarginTest)
#include "MarginTest.moc"
