// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationPane.h"
#include "ui/annotations/CardList.h"
#include "ui/annotations/NoteDocument.h"
#include "ui/annotations/TagChip.h"

#include <QAccessible>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lectern;

Q_DECLARE_METATYPE(lectern::HighlightColor)

namespace {

struct EventCounter final : QObject
{
    EventCounter(QObject* watched, QEvent::Type counted) : type(counted) { watched->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == type ? 1 : 0;
        return false;
    }

    const QEvent::Type type;
    int count = 0;
};

} // namespace

/// The pane as a person uses it: by mouse and keyboard, answered as the session would.
class AnnotationPaneTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        AnnotationPane pane;
        QUuid article = QUuid::createUuid();
        QList<Annotation> annotations;
        CardList* cards = pane.findChild<CardList*>();
        QSignalSpy activated{&pane, &AnnotationPane::activated};
        QSignalSpy noteEdited{&pane, &AnnotationPane::noteEdited};
        QSignalSpy tagsEdited{&pane, &AnnotationPane::tagsEdited};
        QSignalSpy colorChosen{&pane, &AnnotationPane::colorChosen};
        QSignalSpy removeRequested{&pane, &AnnotationPane::removeRequested};

        explicit Desk(int count = 3)
        {
            for (int i = 0; i < count; ++i)
                annotations += make(i);
            pane.resize(340, 700);
            pane.showArticle(article, annotations);
            pane.show();
            QVERIFY(QTest::qWaitForWindowActive(&pane));
        }
        [[nodiscard]] Annotation make(int n) const
        {
            Annotation annotation;
            annotation.id = QUuid::createUuid();
            annotation.article = article;
            annotation.quote.exact = u"Sentence number %1 of the harbour story."_s.arg(n);
            annotation.position = {100 * n, 100 * n + annotation.quote.exact.size()};
            annotation.created = QDateTime::currentDateTimeUtc();
            return annotation;
        }
        [[nodiscard]] QUuid id(int n) const { return annotations.at(n).id; }
        /// What was last asked for by a signal is about these.
        [[nodiscard]] static QList<QUuid> ids(const QSignalSpy& spy) { return spy.last().at(0).value<QList<QUuid>>(); }
        void click(int n, Qt::KeyboardModifiers modifiers) { QTest::mouseClick(cards->viewport(), Qt::LeftButton, modifiers, cards->cardRect(id(n)).topLeft() + QPoint(20, 10)); }
        void click(int n) { QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->cardRect(id(n)).topLeft() + QPoint(20, 10)); }
        void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
        void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
        template <class Widget>
        [[nodiscard]] Widget* find(const QString& name) const { return pane.findChild<Widget*>(name); }
        [[nodiscard]] QString noteState() const { return find<QLabel>(u"noteState"_s)->text(); }
        /// As the session answers a note.
        void answerNote()
        {
            annotations[0].note = noteEdited.last().at(1).toString();
            pane.changeAnnotation(annotations[0]);
        }
    };

private Q_SLOTS:
    void clickingACardGoesToItsHighlight()
    {
        Desk desk;
        desk.click(1);
        QCOMPARE(desk.activated.count(), 1);
        QCOMPARE(desk.activated.last().first().toUuid(), desk.id(1));
        QCOMPARE(desk.pane.active(), desk.id(1));
        desk.click(1);
        QCOMPARE(desk.activated.count(), 2);
    }

    void whatStandsStillIsNotPaintedAgain()
    {
        Desk desk;
        desk.cards->viewport()->repaint();
        QCoreApplication::processEvents();
        EventCounter askings(desk.cards->viewport(), QEvent::UpdateLater); // what update() posts within a paintEvent()
        desk.cards->viewport()->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(askings.count, 0);
    }

    void theSpeakerIsEditedOnTheCard()
    {
        Desk desk;
        QSignalSpy edited(&desk.pane, &AnnotationPane::speakerEdited);
        desk.cards->setFocus();
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_S);
        auto* field = desk.find<QLineEdit>(u"speakerEditor"_s);
        QVERIFY(field->hasFocus());
        desk.type(u"Ada Field, the mayor"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.last().at(0).toUuid(), desk.id(0));
        QCOMPARE(edited.last().at(1).toString(), u"Ada Field, the mayor"_s);
        QVERIFY(desk.cards->hasFocus() && !field->isVisible());

        const int plain = desk.cards->cardRect(desk.id(0)).height();
        desk.annotations[0].speaker = u"Ada Field, the mayor"_s;
        desk.pane.changeAnnotation(desk.annotations[0]);
        QVERIFY(desk.cards->cardRect(desk.id(0)).height() > plain);
        desk.press(Qt::Key_S);
        QCOMPARE(field->text(), u"Ada Field, the mayor"_s);
        desk.type(u"Somebody"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(edited.count(), 1);
    }

    void beingToldWhatIsActiveAsksNothing()
    {
        Desk desk(60);
        desk.pane.setActive(desk.id(50));
        QCOMPARE(desk.pane.active(), desk.id(50));
        QVERIFY(desk.cards->viewport()->rect().contains(desk.cards->cardRect(desk.id(50))));
        desk.pane.setActive({});
        QVERIFY(desk.pane.active().isNull());
        QCOMPARE(desk.activated.count(), 0);
    }

    void theKeyboardDoesAllThatTheMouseDoes()
    {
        Desk desk;
        desk.cards->setFocus();
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.pane.active(), desk.id(1));
        QCOMPARE(desk.activated.last().first().toUuid(), desk.id(1));
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.pane.active(), desk.id(0));
        desk.press(Qt::Key_End);
        QCOMPARE(desk.pane.active(), desk.id(2));
        desk.press(Qt::Key_4);
        QCOMPARE(desk.ids(desk.colorChosen), QList{desk.id(2)});
        QCOMPARE(desk.colorChosen.last().at(1).value<HighlightColor>(), HighlightColor::Pink);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.ids(desk.removeRequested), QList{desk.id(2)});
        QSignalSpy copied(&desk.pane, &AnnotationPane::copyRequested);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(desk.ids(copied), QList{desk.id(2)});
    }

    void afterARemovalByKeyboardTheNextCardIsAtHand()
    {
        Desk desk;
        desk.cards->setFocus();
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Delete);
        desk.pane.removeAnnotation(desk.id(0));
        QCOMPARE(desk.pane.active(), desk.id(1));
        QVERIFY(desk.cards->cardRect(desk.id(0)).isEmpty());
    }

    void otherKeysAreLeftToTheWindow()
    {
        Desk desk;
        desk.cards->setFocus();
        desk.press(Qt::Key_Home);
        QKeyEvent event(QEvent::KeyPress, Qt::Key_J, {}, u"j"_s);
        QApplication::sendEvent(desk.cards, &event);
        QVERIFY(!event.isAccepted());
    }

    void aLongQuoteIsShownInShortUntilAsked()
    {
        Desk desk;
        desk.annotations[0].quote.exact = u"A long sentence of the harbour story. "_s.repeated(30);
        desk.pane.changeAnnotation(desk.annotations[0]);
        const int inShort = desk.cards->cardRect(desk.id(0)).height();
        QTest::mouseClick(desk.cards->viewport(), Qt::LeftButton, {}, desk.cards->moreRect(desk.id(0)).center());
        QVERIFY(desk.cards->cardRect(desk.id(0)).height() > 2 * inShort);
        desk.cards->setFocus();
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.cards->cardRect(desk.id(0)).height(), inShort);
        QVERIFY(desk.cards->moreRect(desk.id(1)).isEmpty());
    }

    void aNoteIsTypedAndSavedByItself()
    {
        Desk desk;
        desk.click(0);
        desk.press(Qt::Key_Return);
        auto* text = desk.find<QPlainTextEdit>(u"noteText"_s);
        QTRY_COMPARE(QApplication::focusWidget(), text);
        desk.type(u"A *thought*"_s);
        QCOMPARE(desk.noteState(), u"Saving…"_s);
        QTRY_COMPARE(desk.noteEdited.count(), 1);
        QCOMPARE(desk.noteEdited.last().at(0).toUuid(), desk.id(0));
        QCOMPARE(desk.noteEdited.last().at(1).toString(), u"A *thought*"_s);
        QCOMPARE(desk.noteState(), u"Saving…"_s);
        desk.answerNote();
        QCOMPARE(desk.noteState(), u"Saved"_s);
        desk.type(u"!"_s);
        QCOMPARE(desk.noteState(), u"Saving…"_s);
    }

    void escapeKeepsTheText_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Escape") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void escapeKeepsTheText()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Desk desk;
        QSignalSpy finished(&desk.pane, &AnnotationPane::noteFinished);
        desk.pane.editNote(desk.id(0));
        desk.type(u"kept"_s);
        desk.press(key, modifiers);
        QCOMPARE(desk.noteEdited.last().at(1).toString(), u"kept"_s);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!desk.find<QPlainTextEdit>(u"noteText"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget(), desk.cards);
    }

    void goingElsewhereFinishesTheNote()
    {
        Desk desk;
        desk.pane.editNote(desk.id(0));
        desk.type(u"kept"_s);
        QTest::mouseClick(desk.find<QLineEdit>(u"filterText"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<QPlainTextEdit>(u"noteText"_s)->isVisible());
        QCOMPARE(desk.noteEdited.last().at(1).toString(), u"kept"_s);
    }

    void anotherArticleTakesNothingAway()
    {
        Desk desk;
        desk.pane.editNote(desk.id(0));
        desk.type(u"kept"_s);
        desk.pane.showArticle(QUuid::createUuid(), {});
        QCOMPARE(desk.noteEdited.last().at(0).toUuid(), desk.id(0));
        QCOMPARE(desk.noteEdited.last().at(1).toString(), u"kept"_s);
    }

    void aNoteSavedBehindAnotherArticleIsKnownToBeSavedOnTheWayBack()
    {
        Desk desk;
        desk.pane.editNote(desk.id(0));
        desk.type(u"kept"_s);
        desk.pane.showArticle(QUuid::createUuid(), {});
        QVERIFY(desk.pane.saveNow());
        desk.annotations[0].note = u"kept"_s;
        desk.pane.showArticle(desk.article, desk.annotations);
        QVERIFY(!desk.pane.saveNow());
    }

    void quittingHandsOverWhatIsTyped()
    {
        Desk desk;
        QVERIFY(!desk.pane.saveNow());
        desk.pane.editNote(desk.id(0));
        QVERIFY(!desk.pane.saveNow());
        desk.type(u"last words"_s);
        QVERIFY(desk.pane.saveNow());
        QCOMPARE(desk.noteEdited.last().at(1).toString(), u"last words"_s);
        desk.answerNote();
        QVERIFY(!desk.pane.saveNow());
        QCOMPARE(desk.noteEdited.count(), 1);
    }

    void whatComesFromElsewhereLeavesTypedTextAlone()
    {
        Desk desk;
        desk.pane.editNote(desk.id(0));
        desk.type(u"mine"_s);
        desk.annotations[0].note = u"theirs"_s;
        desk.annotations[0].color = HighlightColor::Green;
        desk.pane.setAnnotations(desk.annotations);
        auto* text = desk.find<QPlainTextEdit>(u"noteText"_s);
        QCOMPARE(text->toPlainText(), u"mine"_s);
        QVERIFY(text->isVisible());
        QTRY_COMPARE(desk.noteEdited.count(), 1);
        QCOMPARE(desk.noteEdited.last().at(1).toString(), u"mine"_s);
    }

    void anUntouchedEditorFollowsWhatComes()
    {
        Desk desk;
        desk.pane.editNote(desk.id(0));
        desk.annotations[0].note = u"theirs"_s;
        desk.pane.changeAnnotation(desk.annotations[0]);
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"theirs"_s);
        QCOMPARE(desk.noteState(), u"Saved"_s);
        QCOMPARE(desk.noteEdited.count(), 0);
    }

    void aNoteThatCouldNotBeSavedIsKeptAndTriedAgain()
    {
        Desk desk;
        desk.pane.editNote(desk.id(0));
        desk.type(u"kept"_s);
        desk.press(Qt::Key_Escape);
        desk.pane.showFailure(desk.id(0), u"The disk is full."_s);
        desk.pane.editNote(desk.id(0));
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"kept"_s);
        QCOMPARE(desk.noteState(), u"Not saved"_s);
        QVERIFY(desk.find<QLabel>(u"noteState"_s)->toolTip().contains(u"disk is full"_s));
        QVERIFY(desk.pane.saveNow());
        QCOMPARE(desk.noteEdited.count(), 2);
        QCOMPARE(desk.noteEdited.last().at(1).toString(), u"kept"_s);
    }

    void aRemovedCardKeepsItsUnsavedNoteForItsReturn()
    {
        Desk desk;
        desk.pane.editNote(desk.id(0));
        desk.type(u"unsaved"_s);
        desk.pane.removeAnnotation(desk.id(0));
        QVERIFY(!desk.find<QPlainTextEdit>(u"noteText"_s)->isVisible());
        desk.pane.showFailure(desk.id(0), u"It is gone."_s);
        desk.pane.addAnnotation(desk.annotations[0]);
        desk.pane.editNote(desk.id(0));
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"unsaved"_s);
    }

    void thePreviewShowsTheNoteRendered()
    {
        Desk desk;
        desk.pane.editNote(desk.id(0));
        desk.type(u"A **bold** <b>tag</b>"_s);
        QTest::mouseClick(desk.find<QToolButton>(u"notePreviewButton"_s), Qt::LeftButton);
        auto* preview = desk.find<QTextBrowser>(u"notePreview"_s);
        QVERIFY(preview->isVisible());
        QCOMPARE(preview->toPlainText(), u"A bold <b>tag</b>"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!preview->isVisible());
        QCOMPARE(desk.noteEdited.last().at(1).toString(), u"A **bold** <b>tag</b>"_s);
    }

    void theCardBeingWrittenStaysThroughTheFilter()
    {
        Desk desk;
        desk.annotations[1].color = HighlightColor::Green;
        desk.pane.changeAnnotation(desk.annotations[1]);
        QTest::mouseClick(desk.find<QAbstractButton>(u"colorDot_green"_s), Qt::LeftButton);
        desk.pane.editNote(desk.id(1));
        desk.type(u"still here"_s);
        desk.annotations[1].color = HighlightColor::Blue;
        desk.pane.changeAnnotation(desk.annotations[1]);
        QVERIFY(desk.find<QPlainTextEdit>(u"noteText"_s)->isVisible());
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"still here"_s);
    }

    void tagsAreTypedCompletedAndTakenAway()
    {
        Desk desk;
        desk.pane.setTagNames({u"History/Europe"_s, u"light"_s});
        desk.click(0);
        desk.press(Qt::Key_T);
        auto* field = desk.find<QLineEdit>(u"tagField"_s);
        QTRY_COMPARE(QApplication::focusWidget(), field);
        desk.type(u" #sea ,"_s);
        QCOMPARE(desk.tagsEdited.last().at(1).toStringList(), QStringList{u"sea"_s});
        QCOMPARE(field->text(), QString());
        desk.type(u"LIGHT"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.tagsEdited.last().at(1).toStringList(), (QStringList{u"sea"_s, u"light"_s}));
        desk.type(u"Sea"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.tagsEdited.count(), 2); // it is there
        desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.tagsEdited.last().at(1).toStringList(), QStringList{u"sea"_s});
        QTest::mouseClick(desk.pane.findChild<TagChip*>(), Qt::LeftButton);
        QCOMPARE(desk.tagsEdited.last().at(1).toStringList(), QStringList());
        desk.type(u"left"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.tagsEdited.last().at(1).toStringList(), QStringList{u"left"_s});
        QVERIFY(!field->isVisible());
    }

    void completionFindsTheMiddleOfNestedNames()
    {
        Desk desk;
        desk.pane.setTagNames({u"History/Europe"_s, u"light"_s});
        desk.pane.editTags(desk.id(0));
        auto* field = desk.find<QLineEdit>(u"tagField"_s);
        desk.type(u"euro"_s);
        QCOMPARE(field->completer()->completionCount(), 1);
        QTRY_VERIFY(field->completer()->popup()->isVisible());
        QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(field->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(desk.tagsEdited.count(), 1);
        QCOMPARE(desk.tagsEdited.last().at(1).toStringList(), QStringList{u"History/Europe"_s});
    }

    void theFilterBarFilters()
    {
        Desk desk;
        auto* count = desk.find<QLabel>(u"filterCount"_s);
        QCOMPARE(count->text(), u"3"_s);
        QTest::keyClicks(desk.find<QLineEdit>(u"filterText"_s), u"number 2"_s);
        QCOMPARE(desk.cards->model()->rowCount(), 1);
        QCOMPARE(count->text(), u"1 of 3"_s);
        QTest::keyClick(desk.find<QLineEdit>(u"filterText"_s), Qt::Key_Return);
        QCOMPARE(desk.pane.active(), desk.id(2));
        QTest::mouseClick(desk.find<QAbstractButton>(u"colorDot_blue"_s), Qt::LeftButton);
        QCOMPARE(desk.cards->model()->rowCount(), 0);
        auto* all = desk.find<QPushButton>(u"noticeDeed"_s);
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(desk.cards->model()->rowCount(), 3);
        QVERIFY(!all->isVisible());
    }

    void aCardAskedForByNameComesThroughTheFilter()
    {
        Desk desk;
        QTest::keyClicks(desk.find<QLineEdit>(u"filterText"_s), u"number 2"_s);
        desk.pane.setActive(desk.id(0));
        QCOMPARE(desk.pane.active(), desk.id(0));
        QCOMPARE(desk.cards->model()->rowCount(), 3);
    }

    void anEmptyPaneSaysWhatToDo()
    {
        Desk desk(0);
        auto* notice = desk.find<QLabel>(u"noticeTitle"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(desk.find<QLabel>(u"noticeAdvice"_s)->text().contains(u"press H"_s));
        const Annotation first = desk.make(0);
        desk.pane.addAnnotation(first);
        QVERIFY(!notice->isVisible());
        desk.pane.removeAnnotation(first.id);
        QVERIFY(notice->isVisible());
        desk.pane.showArticle({}, {});
        QVERIFY(!desk.find<QLabel>(u"noticeAdvice"_s)->text().contains(u"press H"_s));
    }

    void annotationsOfOtherArticlesAreNotShown()
    {
        Desk desk;
        Annotation other = desk.make(9);
        other.article = QUuid::createUuid();
        desk.pane.addAnnotation(other);
        desk.pane.changeAnnotation(other);
        QCOMPARE(desk.cards->model()->rowCount(), 3);
    }

    void theCardUnderTheMouseOffersItsButtons()
    {
        Desk desk;
        desk.click(0);
        QTest::mouseMove(desk.cards->viewport(), desk.cards->cardRect(desk.id(2)).center());
        auto* remove = desk.find<QToolButton>(u"card_trash"_s);
        QTRY_VERIFY(desk.cards->cardRect(desk.id(2)).contains(remove->mapTo(desk.cards->viewport(), remove->rect().center())));
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(desk.ids(desk.removeRequested), QList{desk.id(2)});
        QTest::mouseClick(desk.find<QToolButton>(u"card_note"_s), Qt::LeftButton);
        QCOMPARE(desk.pane.active(), desk.id(2));
        QVERIFY(desk.find<QPlainTextEdit>(u"noteText"_s)->isVisible());
    }

    void inAMirroredWindowTheButtonsKeepClearOfTheWords()
    {
        Desk desk;
        const auto* buttons = desk.find<QWidget>(u"cardActions"_s);
        desk.click(0);
        QVERIFY(buttons->geometry().center().x() > desk.cards->cardRect(desk.id(0)).center().x());
        desk.pane.setLayoutDirection(Qt::RightToLeft);
        desk.click(1);
        QTRY_VERIFY(buttons->geometry().center().x() < desk.cards->cardRect(desk.id(1)).center().x());
    }

    void theMenuOffersEverything()
    {
        Desk desk;
        desk.click(0);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(desk.cards->viewport(), &event);
        auto* menu = desk.find<QMenu>(u"cardMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        menu->findChild<QAction*>(u"color_purple"_s)->trigger();
        QCOMPARE(desk.colorChosen.last().at(1).value<HighlightColor>(), HighlightColor::Purple);
        for (QAction* action : menu->actions()) {
            if (action->text().contains(u"emove"_s))
                action->trigger();
        }
        QCOMPARE(desk.removeRequested.count(), 1);
        menu->close();
    }

    void whatScrolledInStaysWhereItWasWhileCardsAboveAreMeasured()
    {
        Desk desk(0);
        for (int i = 0; i < 400; ++i) {
            Annotation annotation = desk.make(i);
            annotation.note = u"# A heading\n\nwhich no guess of its height takes into account\n\n- so\n- that\n- it\n- differs"_s;
            desk.annotations += annotation;
        }
        desk.pane.setAnnotations(desk.annotations);
        desk.pane.setActive(desk.id(200));
        QScrollBar* bar = desk.cards->verticalScrollBar();
        for (int step = 0; step < 40; ++step) {
            const QModelIndex inView = desk.cards->indexAt({20, desk.cards->viewport()->height() / 2});
            const int before = desk.cards->visualRect(inView).top();
            bar->setValue(bar->value() - 90);
            QCOMPARE(desk.cards->visualRect(inView).top(), before + 90);
        }
        bar->setValue(bar->maximum());
        QVERIFY(desk.cards->cardRect(desk.id(399)).bottom() <= desk.cards->viewport()->height());
    }

    void severalCardsAreSelectedByMouse()
    {
        Desk desk(5);
        desk.click(1);
        desk.click(3, Qt::ShiftModifier);
        QCOMPARE(desk.pane.selected(), (QList{desk.id(1), desk.id(2), desk.id(3)}));
        desk.click(2, Qt::ControlModifier);
        desk.click(0, Qt::ControlModifier);
        QCOMPARE(desk.pane.selected(), (QList{desk.id(0), desk.id(1), desk.id(3)}));
        desk.click(4);
        QCOMPARE(desk.pane.selected(), QList{desk.id(4)});
    }

    void severalCardsAreSelectedByKeyboard()
    {
        Desk desk(5);
        desk.cards->setFocus();
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.pane.selected(), (QList{desk.id(0), desk.id(1), desk.id(2)}));
        desk.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(desk.pane.selected(), (QList{desk.id(0), desk.id(1)}));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.pane.selected().size(), 5);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.pane.selected(), QList{desk.id(1)});
    }

    void keysAndBarAreAboutAllThatIsSelected()
    {
        Desk desk(4);
        const QList all{desk.id(1), desk.id(2)};
        auto* bar = desk.find<QWidget>(u"bulkBar"_s);
        desk.click(1);
        QVERIFY(!bar->isVisible());
        desk.click(2, Qt::ShiftModifier);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(desk.find<QLabel>(u"bulkCount"_s)->text(), u"2 selected"_s);
        desk.press(Qt::Key_2);
        QCOMPARE(desk.ids(desk.colorChosen), all);
        QTest::mouseClick(desk.find<QAbstractButton>(u"bulkColor_blue"_s), Qt::LeftButton);
        QCOMPARE(desk.ids(desk.colorChosen), all);
        QCOMPARE(desk.colorChosen.last().at(1).value<HighlightColor>(), HighlightColor::Blue);
        QSignalSpy copied(&desk.pane, &AnnotationPane::copyRequested);
        desk.cards->setFocus();
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(desk.ids(copied), all);
        QTest::mouseClick(desk.find<QToolButton>(u"bulk_trash"_s), Qt::LeftButton);
        QCOMPARE(desk.ids(desk.removeRequested), all);
        QTest::mouseClick(desk.find<QToolButton>(u"bulk_close"_s), Qt::LeftButton);
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(desk.pane.selected(), QList{desk.id(2)});
    }

    void tagsAreGivenToAllThatAreSelectedAndTakenFromThem()
    {
        Desk desk;
        desk.annotations[0].tags = QStringList{u"Sea"_s, u"own"_s};
        desk.annotations[1].tags = QStringList{u"sea"_s};
        desk.pane.setAnnotations(desk.annotations);
        QSignalSpy retagged(&desk.pane, &AnnotationPane::retagRequested);
        desk.click(0);
        desk.click(1, Qt::ShiftModifier);
        QTRY_VERIFY(desk.find<QWidget>(u"bulkBar"_s)->isVisible());
        desk.press(Qt::Key_T);
        auto* field = desk.find<QWidget>(u"bulkTags"_s)->findChild<QLineEdit*>();
        QTRY_COMPARE(QApplication::focusWidget(), field);
        desk.type(u"winter,"_s);
        QCOMPARE(desk.ids(retagged), (QList{desk.id(0), desk.id(1)}));
        QCOMPARE(retagged.last().at(1).toStringList(), QStringList{u"winter"_s});
        QCOMPARE(retagged.last().at(2).toStringList(), QStringList());
        desk.press(Qt::Key_Backspace); // the last one again
        QCOMPARE(retagged.last().at(2).toStringList(), QStringList{u"winter"_s});
        desk.press(Qt::Key_Backspace); // the one that both have
        QCOMPARE(retagged.last().at(2).toStringList(), QStringList{u"Sea"_s});
        desk.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), desk.cards);
    }

    void aTagTypedForSeveralIsNotLostWhenOneIsClicked()
    {
        Desk desk;
        QSignalSpy retagged(&desk.pane, &AnnotationPane::retagRequested);
        desk.click(0);
        desk.click(1, Qt::ShiftModifier);
        QTRY_VERIFY(desk.find<QWidget>(u"bulkBar"_s)->isVisible());
        desk.press(Qt::Key_T);
        desk.type(u"winter"_s);
        desk.click(2);
        QTRY_COMPARE(retagged.count(), 1);
        QCOMPARE(desk.ids(retagged), (QList{desk.id(0), desk.id(1)}));
    }

    void theMenuOfSeveralIsAboutAllOfThem()
    {
        Desk desk;
        desk.cards->setFocus();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QContextMenuEvent event(QContextMenuEvent::Mouse, desk.cards->cardRect(desk.id(1)).center(), {});
        QApplication::sendEvent(desk.cards->viewport(), &event);
        auto* menu = desk.find<QMenu>(u"cardMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        menu->findChild<QAction*>(u"color_purple"_s)->trigger();
        QCOMPARE(desk.ids(desk.colorChosen).size(), 3);
        menu->close();
    }

    void cardsAreSortedAsAsked()
    {
        Desk desk;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 3; ++i) {
            desk.annotations[i].created = now.addSecs(i);
            desk.annotations[i].modified = now.addSecs(i == 1 ? 60 : 10);
            desk.annotations[i].color = i == 0 ? HighlightColor::Pink : HighlightColor::Green;
        }
        desk.pane.setAnnotations(desk.annotations);
        const auto shown = [&desk] {
            QList<QUuid> ids;
            for (int row = 0; row < desk.cards->model()->rowCount(); ++row)
                ids += desk.cards->model()->index(row, 0).data(Qt::UserRole + 1).toUuid();
            return ids;
        };
        QSignalSpy chosen(&desk.pane, &AnnotationPane::orderChosen);
        auto* menu = desk.find<QToolButton>(u"annotationOrder"_s)->menu();
        menu->actions().at(1)->trigger();
        QCOMPARE(shown(), (QList{desk.id(2), desk.id(1), desk.id(0)}));
        menu->actions().at(2)->trigger();
        QCOMPARE(shown(), (QList{desk.id(1), desk.id(0), desk.id(2)}));
        menu->actions().at(3)->trigger();
        QCOMPARE(shown(), (QList{desk.id(1), desk.id(2), desk.id(0)}));
        menu->actions().at(0)->trigger();
        QCOMPARE(shown(), (QList{desk.id(0), desk.id(1), desk.id(2)}));
        QCOMPARE(chosen.count(), 4);
    }

    void changedAndOrphanedOnesAreFound()
    {
        Desk desk;
        desk.annotations[1].state = AnchorState::Changed;
        desk.annotations[2].state = AnchorState::Orphaned;
        desk.pane.setAnnotations(desk.annotations);
        QTest::mouseClick(desk.find<QToolButton>(u"filterChanged"_s), Qt::LeftButton);
        QCOMPARE(desk.cards->model()->rowCount(), 1);
        QVERIFY(!desk.cards->cardRect(desk.id(1)).isEmpty());
        QTest::mouseClick(desk.find<QToolButton>(u"filterOrphaned"_s), Qt::LeftButton);
        QCOMPARE(desk.cards->model()->rowCount(), 2);
    }

    void notesLeadNowhereButIntoTheWeb_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("leads");
        QTest::newRow("web") << u"https://example.org/a"_s << true;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("script in capitals") << u"JavaScript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("relative") << u"../secret"_s << false;
    }

    void notesLeadNowhereButIntoTheWeb()
    {
        QFETCH(QString, target);
        QFETCH(bool, leads);
        const NoteDocument note(u"See [this *page*](%1) here"_s.arg(target), CardStyle());
        QCOMPARE(note.toPlainText(), u"See this page here"_s);
        const QTextBlock block = note.begin();
        bool anchors = false;
        for (auto at = block.begin(); !at.atEnd(); ++at)
            anchors = anchors || at.fragment().charFormat().isAnchor() || !at.fragment().charFormat().anchorHref().isEmpty();
        QCOMPARE(anchors, leads);
    }

    void notesLoadNothingAndRunNoHtml()
    {
        NoteDocument note(u"before <img src='http://example.org/a.png'> <br> and ![a lamp](http://example.org/b.png)\n\nafter"_s, CardStyle());
        QCOMPARE(note.toPlainText(), u"before <img src='http://example.org/a.png'> <br> and [picture: a lamp]\nafter"_s);
    }

    void screenReadersFindTheCards()
    {
        Desk desk;
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(desk.cards);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 3);
        QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"Sentence number 1"_s));
        QCOMPARE(list->child(1)->rect().height(), desk.cards->visualRect(desk.cards->model()->index(1, 0)).height());
    }
};

QTEST_MAIN(AnnotationPaneTest)
#include "AnnotationPaneTest.moc"
