// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/MarginZone.h"
#include "ui/quotations/SayingModel.h"
#include "ui/quotations/SayingView.h"

#include <QLineEdit>
#include <QToolTip>
#include <QTreeView>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Quotations in the real window: suggestions until they are taken, people across articles; after it the library is read from the disk.
class QuotationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void qTakesTheWholeQuotationWithItsSpeaker();
    void aMarkInTheMarginTakesItsQuotation();
    void thePanelListsTheArticleBySpeaker();
    void thePanelIsWorkedByKeyboard();
    void anArticleWithoutQuotationsSaysSo();
    void theSpeakerIsEditedAndUndone();
    void marksAreHiddenAndRemembered();
    void theShelfListsPeopleAcrossArticles();
    void theShelfFollowsWhatIsTaken();

private:
    [[nodiscard]] QList<Annotation> stored() const { return m->disk()->annotations().value_or(QList<Annotation>()); }
    [[nodiscard]] SayingView* panel() const { return m->window()->findChild<QWidget*>(u"quotationPanel"_s)->findChild<SayingView*>(); }
    [[nodiscard]] SayingView* people() const { return m->window()->findChild<SayingView*>(u"peopleView"_s); }
    /// "speaker, role: how many of them taken of how many".
    static QStringList told(const SayingView* view);
    void openSpeech() const;
    void chooseShelf() const { m->trigger("shelf6"); }

    std::unique_ptr<WindowFixture> m;
    QUuid m_speech;
    QUuid m_answer;
};

void QuotationsTest::init()
{
    m = std::make_unique<WindowFixture>();
    const auto library = m->disk();
    m_speech = WindowFixture::add(*library, u"The vote"_s,
        "<p>It rained. “The sea comes first, always,” said Ada Field, the harbour master. “Boats can wait a while.”</p>"
        "<p>Bo Lind, a fisherman, said: “I have never waited for anybody.”</p>"
        "<p>“Nobody knows who wrote this line.” So it is.</p>");
    m_answer = WindowFixture::add(*library, u"The answer"_s, "<p>“We heard them all the same,” Ada Field said.</p>");
    m->show();
}

QStringList QuotationsTest::told(const SayingView* view)
{
    QStringList lines;
    for (const Speaker& speaker : view->sayingModel()->speakers()) {
        const auto taken = std::ranges::count_if(speaker.sayings, &Saying::isTaken);
        lines += u"%1, %2: %3 of %4"_s.arg(speaker.name, speaker.role).arg(taken).arg(speaker.sayings.size());
    }
    return lines;
}

void QuotationsTest::openSpeech() const
{
    m->open(m_speech);
    QTRY_COMPARE(panel()->sayingModel()->rowCount(), 3);
}

void QuotationsTest::qTakesTheWholeQuotationWithItsSpeaker()
{
    openSpeech();
    QVERIFY(stored().isEmpty());
    m->selectWords(u"comes first"_s);
    m->press(Qt::Key_Q);
    QTRY_COMPARE(told(panel()).value(0), u"Ada Field, the harbour master: 1 of 2"_s);
    QVERIFY(m->session()->flush());
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().first().quote.exact, u"“The sea comes first, always,”"_s);
    QCOMPARE(stored().first().speaker, u"Ada Field, the harbour master"_s);
    m->trigger("undo");
    QTRY_COMPARE(told(panel()).value(0), u"Ada Field, the harbour master: 0 of 2"_s);
    QVERIFY(stored().isEmpty());
}

void QuotationsTest::aMarkInTheMarginTakesItsQuotation()
{
    openSpeech();
    QWidget* page = m->reader()->viewport();
    const auto click = [&](const QString& words) {
        m->selectWords(words);
        const int y = m->reader()->cursorRect().center().y();
        for (int x = 0; x < page->width() / 4 && page->cursor().shape() != Qt::PointingHandCursor; x += 2)
            QTest::mouseMove(page, {x, y});
        QVERIFY(page->cursor().shape() == Qt::PointingHandCursor);
        const QPoint mark = page->mapFromGlobal(QCursor::pos());
        QTest::mouseClick(page, Qt::LeftButton, {}, mark);
    };
    click(u"I have never waited"_s);
    QTRY_COMPARE(told(panel()).value(1), u"Bo Lind, a fisherman: 1 of 1"_s);
    QVERIFY(m->session()->flush());
    QCOMPARE(stored().value(0).speaker, u"Bo Lind, a fisherman"_s);
}

void QuotationsTest::thePanelListsTheArticleBySpeaker()
{
    openSpeech();
    QCOMPARE(told(panel()), (QStringList{u"Ada Field, the harbour master: 0 of 2"_s, u"Bo Lind, a fisherman: 0 of 1"_s, u", : 0 of 1"_s}));
    const QModelIndex last = panel()->sayingModel()->index(2, 0);
    QVERIFY(!last.data().toString().isEmpty());
    QVERIFY(panel()->isExpanded(last));
    m->open(m_answer);
    QTRY_COMPARE(told(panel()), QStringList{u"Ada Field, : 0 of 1"_s});
}

void QuotationsTest::thePanelIsWorkedByKeyboard()
{
    openSpeech();
    m->trigger("focusQuotations");
    QTRY_VERIFY(panel()->hasFocus());
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(m->reader()->selectedText(), u"“The sea comes first, always,”"_s);
    QVERIFY(panel()->hasFocus());
    m->press(Qt::Key_Q);
    QTRY_COMPARE(told(panel()).value(0), u"Ada Field, the harbour master: 1 of 2"_s);
    QVERIFY(m->session()->flush());
    QCOMPARE(stored().value(0).speaker, u"Ada Field, the harbour master"_s);
    QVERIFY(panel()->currentIndex().data(SayingModel::TakenRole).toBool());
    m->press(Qt::Key_Left);
    m->press(Qt::Key_Left);
    QVERIFY(!panel()->isExpanded(panel()->sayingModel()->index(0, 0)));
}

void QuotationsTest::anArticleWithoutQuotationsSaysSo()
{
    m->open(m->bread());
    m->trigger("focusQuotations");
    QVERIFY(m->session()->flush());
    QCOMPARE(panel()->sayingModel()->rowCount(), 0);
    m->reader()->setFocus();
    m->press(Qt::Key_Q);
    QVERIFY(m->session()->flush());
    QVERIFY(stored().isEmpty());
}

void QuotationsTest::theSpeakerIsEditedAndUndone()
{
    openSpeech();
    m->selectWords(u"comes first"_s);
    m->press(Qt::Key_Q);
    QTRY_VERIFY(m->isEnabled("editSpeaker"));
    m->trigger("focusQuotations"); // the card comes to light by itself
    m->trigger("editSpeaker");
    auto* field = m->window()->findChild<QLineEdit*>(u"speakerEditor"_s);
    QTRY_VERIFY(field->isVisible());
    QCOMPARE(field->text(), u"Ada Field, the harbour master"_s);
    field->setText(u"Cy Moor, a pilot"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(told(panel()).value(0), u"Cy Moor, a pilot: 1 of 1"_s);
    QVERIFY(m->session()->flush());
    QCOMPARE(stored().value(0).speaker, u"Cy Moor, a pilot"_s);
    m->trigger("undo");
    QTRY_COMPARE(stored().value(0).speaker, u"Ada Field, the harbour master"_s);
}

void QuotationsTest::marksAreHiddenAndRemembered()
{
    const auto marks = [this] { return m->window()->findChild<QAction*>(u"showQuotations"_s); };
    QVERIFY(marks()->isChecked());
    m->trigger("showQuotations");
    m->close();
    m->show();
    QVERIFY(!marks()->isChecked());
}

void QuotationsTest::theShelfListsPeopleAcrossArticles()
{
    chooseShelf();
    QTRY_VERIFY(people()->isVisible());
    QTRY_COMPARE(told(people()), (QStringList{u"Ada Field, the harbour master: 0 of 3"_s, u"Bo Lind, a fisherman: 0 of 1"_s, u", : 0 of 1"_s}));
    m->trigger("filter");
    auto* field = m->window()->findChild<QLineEdit*>(u"quotationField"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"heard FIELD"_s);
    QTRY_COMPARE(told(people()), QStringList{u"Ada Field, : 0 of 1"_s});
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(m->reader()->articleId(), m_answer);
    QTRY_COMPARE(m->reader()->selectedText(), u"“We heard them all the same,”"_s);
    m->trigger("shelf1");
    QVERIFY(!people()->isVisible() && m->list()->isVisible());
}

void QuotationsTest::theShelfFollowsWhatIsTaken()
{
    chooseShelf();
    QTRY_COMPARE(told(people()).value(0), u"Ada Field, the harbour master: 0 of 3"_s);
    openSpeech();
    m->selectWords(u"comes first"_s);
    m->press(Qt::Key_Q);
    QTRY_COMPARE(told(people()).value(0), u"Ada Field, the harbour master: 1 of 3"_s);
    m->session()->trashArticles({m_speech});
    QTRY_COMPARE(told(people()), QStringList{u"Ada Field, : 0 of 1"_s});
}

QTEST_MAIN(QuotationsTest)
#include "QuotationsTest.moc"
