// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Session.h"
#include "ui/annotations/AnnotationEdits.h"
#include "ui/library/ArticleEdits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace lectern;

/// Edits over a library on the disk; what it holds is read by a second connection, as after a restart.
class EditsTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        QTemporaryDir folder;
        QString path = folder.filePath(u"test.lectern"_s);
        Session session;
        QUndoStack stack;
        AnnotationEdits annotations{&session, &stack};
        ArticleEdits articles{&session, &stack};
        QUuid article;

        Desk()
        {
            IngestedArticle harbour;
            harbour.metadata.title = u"Harbour"_s;
            harbour.html = "<p>The lamp was lit at dusk and burned until dawn.</p>";
            article = library()->add(harbour)->article.id;
            session.open(path);
            session.flush();
        }
        [[nodiscard]] std::unique_ptr<Library> library() const { return std::move(Library::open(path).value()); }
        [[nodiscard]] QList<Annotation> stored() const { return library()->annotations({.article = article}).value(); }
        [[nodiscard]] Article storedArticle() const { return library()->article(article).value(); }
        [[nodiscard]] Annotation lamp() const
        {
            Annotation annotation;
            annotation.id = QUuid::createUuid();
            annotation.article = article;
            annotation.quote = {.exact = u"lamp"_s, .prefix = u"The "_s, .suffix = u" was"_s};
            annotation.position = {4, 8};
            return annotation;
        }
        /// Adds a highlight and forgets that it can be undone.
        QUuid highlighted()
        {
            const Annotation annotation = lamp();
            annotations.add(annotation);
            session.flush();
            stack.clear();
            return annotation.id;
        }
        void undo()
        {
            stack.undo();
            session.flush();
        }
        void redo()
        {
            stack.redo();
            session.flush();
        }
    };

private Q_SLOTS:
    void aHighlightIsUndoneAndDoneAgainAsTheSame()
    {
        Desk desk;
        const Annotation lamp = desk.lamp();
        desk.annotations.add(lamp);
        desk.session.flush();
        QCOMPARE(desk.stored().value(0).id, lamp.id);
        QCOMPARE(desk.stack.undoText(), u"Highlight"_s);
        desk.undo();
        QVERIFY(desk.stored().isEmpty());
        QVERIFY(!desk.annotations.find(lamp.id));
        desk.redo();
        QCOMPARE(desk.stored().value(0).id, lamp.id);
        QCOMPARE(desk.stored().value(0).quote.exact, u"lamp"_s);
    }

    void eachFieldIsUndoneByItself()
    {
        Desk desk;
        const QUuid id = desk.highlighted();
        desk.annotations.recolor(id, HighlightColor::Blue);
        desk.annotations.setTags(id, {u"light"_s});
        desk.annotations.setNote(id, u"A *note*"_s);
        desk.annotations.setRange(id, {.exact = u"The lamp"_s, .prefix = {}, .suffix = u" was"_s}, {0, 8});
        desk.session.flush();
        Annotation now = desk.stored().value(0);
        QCOMPARE(now.color, HighlightColor::Blue);
        QCOMPARE(now.tags, QStringList{u"light"_s});
        QCOMPARE(now.note, u"A *note*"_s);
        QCOMPARE(now.quote.exact, u"The lamp"_s);

        desk.undo();
        QCOMPARE(desk.stored().value(0).quote.exact, u"lamp"_s);
        QCOMPARE(desk.stored().value(0).note, u"A *note*"_s);
        desk.undo();
        QCOMPARE(desk.stored().value(0).note, QString());
        desk.undo();
        QCOMPARE(desk.stored().value(0).tags, QStringList());
        QCOMPARE(desk.stored().value(0).color, HighlightColor::Blue);
        desk.undo();
        QCOMPARE(desk.stored().value(0).color, HighlightColor::Yellow);
        for (int i = 0; i < 4; ++i)
            desk.redo();
        Annotation again = desk.stored().value(0);
        again.modified = now.modified;
        QCOMPARE(again, now);
    }

    void theSpeakerIsUndoneByItself()
    {
        Desk desk;
        const QUuid id = desk.highlighted();
        desk.annotations.setNote(id, u"A note"_s);
        desk.annotations.setSpeaker(id, u"Ada Field, the mayor"_s);
        desk.session.flush();
        QCOMPARE(desk.stored().value(0).speaker, u"Ada Field, the mayor"_s);
        desk.undo();
        QCOMPARE(desk.stored().value(0).speaker, QString());
        QCOMPARE(desk.stored().value(0).note, u"A note"_s);
        desk.redo();
        QCOMPARE(desk.stored().value(0).speaker, u"Ada Field, the mayor"_s);
    }

    void editsInARowDoNotWaitForEachOther()
    {
        Desk desk;
        const Annotation lamp = desk.lamp();
        desk.annotations.add(lamp);
        desk.annotations.setNote(lamp.id, u"at once"_s);
        desk.annotations.recolor(lamp.id, HighlightColor::Pink);
        desk.session.flush();
        QCOMPARE(desk.stored().value(0).note, u"at once"_s);
        QCOMPARE(desk.stored().value(0).color, HighlightColor::Pink);
        QCOMPARE(desk.stack.count(), 3);
    }

    void whatIsTypedIntoANoteIsOneEdit()
    {
        Desk desk;
        const QUuid id = desk.highlighted();
        for (const QString& text : {u"a"_s, u"a b"_s, u"a b c"_s}) {
            desk.annotations.setNote(id, text);
            desk.session.flush();
        }
        QCOMPARE(desk.stack.count(), 1);
        desk.annotations.finishNote();
        desk.annotations.setNote(id, u"later"_s);
        desk.session.flush();
        QCOMPARE(desk.stack.count(), 2);
        desk.undo();
        QCOMPARE(desk.stored().value(0).note, u"a b c"_s);
        desk.undo();
        QCOMPARE(desk.stored().value(0).note, QString());
    }

    void aNoteThatSomebodyElseWroteMeanwhileIsNotSwallowed()
    {
        Desk desk;
        const QUuid id = desk.highlighted();
        desk.annotations.setNote(id, u"mine"_s);
        desk.session.flush();
        Annotation theirs = desk.stored().value(0);
        theirs.note = u"theirs"_s;
        QVERIFY(desk.library()->changeAnnotation(theirs));
        desk.annotations.know(desk.article, desk.stored());
        desk.annotations.setNote(id, u"mine, and more"_s);
        desk.session.flush();
        QCOMPARE(desk.stack.count(), 2);
        desk.undo();
        QCOMPARE(desk.stored().value(0).note, u"theirs"_s);
    }

    void severalAreRemovedAndComeBackTogether()
    {
        Desk desk;
        const QUuid one = desk.highlighted();
        Annotation dawn = desk.lamp();
        dawn.quote = {.exact = u"dawn"_s, .prefix = u"burned until "_s, .suffix = u"."_s};
        dawn.position = {42, 46};
        desk.annotations.add(dawn);
        desk.annotations.remove({one, dawn.id, QUuid::createUuid()});
        desk.session.flush();
        QVERIFY(desk.stored().isEmpty());
        QCOMPARE(desk.stack.undoText(), u"Remove 2 highlights"_s);
        desk.undo();
        QCOMPARE(desk.stored().size(), 2);
    }

    void anEditThatChangesNothingIsNone()
    {
        Desk desk;
        const QUuid id = desk.highlighted();
        desk.annotations.recolor(id, HighlightColor::Yellow);
        desk.annotations.setNote(id, QString());
        desk.annotations.remove({QUuid::createUuid()});
        desk.annotations.setNote(QUuid::createUuid(), u"of nothing"_s);
        QCOMPARE(desk.stack.count(), 0);
    }

    void aFailedEditLeavesTheUndoStack()
    {
        Desk desk;
        const QUuid id = desk.highlighted();
        desk.annotations.recolor(id, HighlightColor::Green);
        desk.session.flush();
        QVERIFY(desk.library()->trashAnnotations({id})); // another process, of which we have not heard
        QSignalSpy failed(&desk.session, &Session::annotationFailed);
        desk.annotations.setNote(id, u"too late"_s);
        QCOMPARE(desk.stack.undoText(), u"Edit note"_s);
        desk.session.flush();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(desk.stack.count(), 1);
        QCOMPARE(desk.stack.undoText(), u"Change colour"_s);
        QCOMPARE(desk.annotations.find(id)->note, QString());
    }

    void aHighlightThatCouldNotBeMadeIsNotThere()
    {
        Desk desk;
        Annotation lost = desk.lamp();
        lost.article = QUuid::createUuid();
        desk.annotations.add(lost);
        QVERIFY(desk.stack.canUndo());
        desk.session.flush();
        QVERIFY(!desk.stack.canUndo());
        QVERIFY(!desk.stack.canRedo());
        QVERIFY(!desk.annotations.find(lost.id));
    }

    void anUndoThatFailsCanBeTriedAgain()
    {
        Desk desk;
        const QUuid id = desk.highlighted();
        desk.annotations.recolor(id, HighlightColor::Green);
        desk.session.flush();
        QVERIFY(desk.library()->trashAnnotations({id}));
        desk.undo();
        QVERIFY(desk.stack.canUndo());
        QVERIFY(!desk.stack.canRedo());
        QVERIFY(desk.library()->restoreAnnotations({id}));
        desk.undo();
        QCOMPARE(desk.stored().value(0).color, HighlightColor::Yellow);
        QVERIFY(desk.stack.canRedo());
    }

    void aFailedEditBelowOthersGoesWhenUndoComesToIt()
    {
        Desk desk;
        const QUuid id = desk.highlighted();
        desk.annotations.recolor(id, HighlightColor::Green);
        desk.session.flush();
        QVERIFY(desk.library()->trashAnnotations({id}));
        desk.annotations.setNote(id, u"lost"_s);
        desk.articles.setStarred({desk.storedArticle()}, true);
        desk.session.flush();
        QCOMPARE(desk.stack.undoText(), u"Star"_s);
        desk.undo();
        QCOMPARE(desk.stack.undoText(), u"Change colour"_s);
    }

    void articlesAreEditedAndUndone()
    {
        Desk desk;
        QVERIFY(desk.library()->tagArticle(desk.article, {u"sea"_s, u"old"_s}, {}));
        desk.articles.setState({desk.storedArticle()}, ReadingState::Archive);
        desk.articles.setStarred({desk.storedArticle()}, true);
        desk.articles.setTitle(desk.storedArticle(), u"The Harbour"_s);
        desk.articles.tag({desk.storedArticle()}, {u"SEA"_s, u"new"_s}, {u"old"_s, u"absent"_s});
        desk.session.flush();
        const Article changed = desk.storedArticle();
        QCOMPARE(changed.reading.state, ReadingState::Archive);
        QVERIFY(changed.reading.starred);
        QCOMPARE(changed.metadata.title, u"The Harbour"_s);
        QCOMPARE(changed.reading.tags, (QStringList{u"new"_s, u"sea"_s}));

        for (int i = 0; i < 4; ++i)
            desk.undo();
        const Article before = desk.storedArticle();
        QCOMPARE(before.reading.state, ReadingState::Inbox);
        QVERIFY(!before.reading.starred);
        QCOMPARE(before.metadata.title, u"Harbour"_s);
        QCOMPARE(before.reading.tags, (QStringList{u"old"_s, u"sea"_s}));
        QCOMPARE(desk.stack.index(), 0);
        QCOMPARE(desk.stack.count(), 4);
    }

    void articlesGoToTheTrashAndComeBack()
    {
        Desk desk;
        const Article article = desk.storedArticle();
        desk.articles.trash({article});
        desk.session.flush();
        QVERIFY(desk.library()->articles()->isEmpty());
        desk.undo();
        QCOMPARE(desk.library()->articles()->size(), 1);
        QVERIFY(desk.stack.canRedo());
        desk.redo();
        QVERIFY(desk.library()->articles()->isEmpty());
        QVERIFY(desk.stack.canUndo());
    }

    void aFailedArticleEditLeavesTheUndoStack()
    {
        Desk desk;
        Article stranger = desk.storedArticle();
        stranger.id = QUuid::createUuid();
        desk.articles.setTitle(stranger, u"Nowhere"_s);
        desk.session.flush();
        QVERIFY(!desk.stack.canUndo());
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "EditsTest.moc"
