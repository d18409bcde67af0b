// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Session.h"
#include "SampleLibrary.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

Annotation marking(const QUuid& article, qsizetype start, qsizetype end)
{
    Annotation annotation;
    annotation.id = QUuid::createUuid();
    annotation.article = article;
    annotation.position = {.start = start, .end = end};
    return annotation;
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class SessionTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleLibrary> m_library; // the same file, as another program has it open
    std::unique_ptr<Session> m_session;
    Article m_article;

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<SampleLibrary>();
        m_article = m_library->add(harbour());
        m_session = std::make_unique<Session>();
        m_session->open(m_library->path());
        QVERIFY(m_session->flush());
    }

    void cleanup()
    {
        m_session.reset();
        m_library.reset();
    }

    void tellsThatALibraryIsOpen()
    {
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(m_library->path());
        QVERIFY(session.isBusy());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(session.path(), m_library->path());
        QVERIFY(!session.isBusy());
    }

    void keepsTheLibraryThatIsOpenWhenAnotherCannotBe()
    {
        QSignalSpy failed(m_session.get(), &Session::openFailed);
        m_session->open(QFileInfo(m_library->path()).path());
        QVERIFY(m_session->flush());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::NotALibrary);
        QCOMPARE(m_session->path(), m_library->path());
        QSignalSpy changed(m_session.get(), &Session::articleChanged);
        m_session->setStarred(m_article.id, true);
        QTRY_COMPARE(changed.size(), 1);
    }

    void whatASignalTellsIsOnTheDisk()
    {
        const Annotation annotation = marking(m_article.id, 0, 7);
        Annotation stored;
        connect(m_session.get(), &Session::annotationAdded, this,
            [&](const Annotation& added) { stored = valueOf((*m_library)->annotation(added.id)); });
        QSignalSpy added(m_session.get(), &Session::annotationAdded);
        QSignalSpy changed(m_session.get(), &Session::articleChanged);
        m_session->addAnnotation(annotation);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<Annotation>(), stored);
        QCOMPARE(stored.quote.exact, u"Morning"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Article>().highlights, 1);
    }

    void whatWasAskedIsDoneInItsOrder()
    {
        Annotation annotation = marking(m_article.id, 0, 7);
        m_session->addAnnotation(annotation);
        for (int i = 0; i < 50; ++i) {
            m_session->changeAnnotations({{.annotation = annotation.id, .change = {.note = QString::number(i)}}});
        }
        QVERIFY(m_session->isBusy());
        QVERIFY(m_session->flush());
        QVERIFY(!m_session->isBusy());
        QCOMPARE(valueOf((*m_library)->annotation(annotation.id)).note, u"49"_s);
    }

    void whatWasAskedIsDoneBeforeItEnds()
    {
        const Annotation annotation = marking(m_article.id, 0, 7);
        m_session->addAnnotation(annotation);
        m_session->setStarred(m_article.id, true);
        m_session->import(Source{.bytes = "A text of its own.", .fileName = u"own.txt"_s});
        m_session.reset();
        QVERIFY((*m_library)->annotation(annotation.id));
        QCOMPARE(valueOf((*m_library)->articles({.starred = true})).size(), 1);
        QCOMPARE(valueOf((*m_library)->articles()).size(), 2);
    }

    void aChangeThatFailsSaysSo()
    {
        QSignalSpy failed(m_session.get(), &Session::failed);
        QSignalSpy annotationFailed(m_session.get(), &Session::annotationFailed);
        m_session->setStarred(QUuid::createUuid(), true);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::NotFound);
        const Annotation beyond = marking(m_article.id, 0, 1'000'000);
        m_session->addAnnotation(beyond);
        QTRY_COMPARE(annotationFailed.size(), 1);
        QCOMPARE(annotationFailed.first().first().toUuid(), beyond.id);
        QCOMPARE(failed.size(), 1);
        QVERIFY(valueOf((*m_library)->annotations()).isEmpty());
    }

    void withoutALibraryEverythingFailsAloud()
    {
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        QSignalSpy annotationFailed(&session, &Session::annotationFailed);
        QSignalSpy importFailed(&session, &Session::importFailed);
        session.setStarred(m_article.id, true);
        session.emptyTrash();
        session.addAnnotation(marking(m_article.id, 0, 7));
        session.trashAnnotations({QUuid::createUuid(), QUuid::createUuid()});
        session.import(Source{.bytes = "A text."});
        session.ask(this, [](Library& library) { return library.articles(); }, [](const auto&) { QFAIL("There is no answer."); });
        QVERIFY(session.flush());
        QCOMPARE(failed.size(), 3);
        QCOMPARE(annotationFailed.size(), 3);
        QCOMPARE(importFailed.size(), 1);
    }

    void answersQuestionsInThisThread()
    {
        QList<Article> answer;
        m_session->ask(this, [](Library& library) { return library.articles(); }, [&](const Result<QList<Article>>& articles) {
            QCOMPARE(QThread::currentThread(), thread());
            answer = *articles;
        });
        QTRY_COMPARE(answer.size(), 1);
    }

    void doesNotAnswerToWhatIsGone()
    {
        bool answered = false;
        {
            QObject context;
            m_session->ask(&context, [](Library& library) { return library.counts(); }, [&](const auto&) { answered = true; });
        }
        QVERIFY(m_session->flush());
        QVERIFY(!answered);
    }

    void importsAFile()
    {
        const QString path = m_library->file(u"letter.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A letter home\n\nIt rained again today, and the boats stayed in.\n");
        file.close();
        QSignalSpy added(m_session.get(), &Session::articleAdded);
        const int number = m_session->import(path, {.tags = {u"letters"_s}});
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().first().toInt(), number);
        const auto outcome = added.first().at(1).value<AddedArticle>();
        QCOMPARE(outcome.article.reading.tags, QStringList(u"letters"_s));
        QCOMPARE(valueOf((*m_library)->versions(outcome.article.id)).first().source, path);
    }

    void aFileThatIsReadAheadIsStoredInTheLibraryThatOpensAfterwards()
    {
        const QString path = m_library->file(u"letter.txt"_s);
        write(path, "A letter home\n\nIt rained again today.\n");
        Session session;
        QSignalSpy added(&session, &Session::articleAdded);
        session.readAhead(path);
        session.open(m_library->path());
        session.import(path, {.tags = {u"letters"_s}});
        QVERIFY(session.flush());
        QCOMPARE(added.size(), 1);
        const Article article = added.first().at(1).value<AddedArticle>().article;
        QCOMPARE(article.reading.tags, QStringList(u"letters"_s));
        const OpenedArticle stored = valueOf((*m_library)->openArticle(article.id));
        QVERIFY(stored.content->text.contains(u"It rained again today."_s));
        QVERIFY(stored.origin.kept);
        session.ask(
            this, [id = article.id](Library& library) { return library.openArticle(id); },
            [&](const Result<OpenedArticle>& opened) { QCOMPARE(*valueOf(opened).content, *stored.content); });
        QVERIFY(session.flush());
    }

    void aFileThatWasWrittenAfterItWasReadAheadIsReadAnew()
    {
        const QString path = m_library->file(u"letter.txt"_s);
        write(path, "It rained again today.\n");
        m_session->readAhead(path);
        write(path, "The sun came out at noon, and the boats went out.\n");
        QSignalSpy added(m_session.get(), &Session::articleAdded);
        m_session->import(path);
        QTRY_COMPARE(added.size(), 1);
        const QUuid article = added.first().at(1).value<AddedArticle>().article.id;
        QVERIFY(valueOf((*m_library)->openArticle(article)).content->text.startsWith(u"The sun came out"_s));
    }

    void whatCannotBeReadAheadIsToldWhenItIsImported()
    {
        const QString path = m_library->file(u"empty.txt"_s);
        write(path, {});
        for (const QString& name : {path, m_library->file(u"missing.txt"_s)}) {
            QSignalSpy failed(m_session.get(), &Session::importFailed);
            m_session->readAhead(name);
            const int number = m_session->import(name);
            QTRY_COMPARE(failed.size(), 1);
            QCOMPARE(failed.first().first().toInt(), number);
        }
    }

    void tellsWhatCouldNotBeImported()
    {
        QSignalSpy failed(m_session.get(), &Session::importFailed);
        const int file = m_session->import(m_library->file(u"missing.txt"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toInt(), file);
        QCOMPARE(failed.first().at(1).toString(), u"missing.txt"_s);
        m_session->import(u"http://127.0.0.1:1/nobody-listens"_s);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.last().at(2).value<Error>().kind, ErrorKind::Network);
    }

    void anImportCanBeCancelled()
    {
        QSignalSpy failed(m_session.get(), &Session::importFailed);
        QSignalSpy added(m_session.get(), &Session::articleAdded);
        // The many others keep the threads busy until it is cancelled.
        int last = 0;
        for (int i = 0; i < 20; ++i)
            last = m_session->import(Source{.bytes = "Text number " + QByteArray::number(i) + QByteArray(" and so on").repeated(5000)});
        m_session->cancelImport(last);
        QVERIFY(m_session->flush());
        QCOMPARE(added.size(), 19);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toInt(), last);
        QCOMPARE(failed.first().at(2).value<Error>().kind, ErrorKind::Cancelled);
    }

    void noticesWhatAnotherProgramWrites()
    {
        QSignalSpy changed(m_session.get(), &Session::libraryChanged);
        m_session->setStarred(m_article.id, true);
        QTest::qWait(0);
        // Its own writing is nothing new; the first look that can tell comes within a second.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                valueOf((*m_library)->setTitle(m_article.id, QUuid::createUuid().toString()));
                return !changed.isEmpty();
            }(),
            10'000);
    }

    void tellsWhatWentToTheTrashAndCameBack()
    {
        const Annotation annotation = marking(m_article.id, 0, 7);
        m_session->addAnnotation(annotation);
        QSignalSpy trashed(m_session.get(), &Session::annotationsTrashed);
        QSignalSpy added(m_session.get(), &Session::annotationAdded);
        m_session->trashAnnotations({annotation.id});
        m_session->restoreAnnotations({annotation.id});
        QVERIFY(m_session->flush());
        QCOMPARE(trashed.size(), 1);
        QCOMPARE(trashed.first().first().toUuid(), m_article.id);
        QCOMPARE(trashed.first().at(1).value<QList<QUuid>>(), QList{annotation.id});
        QCOMPARE(added.size(), 2);
        QSignalSpy emptied(m_session.get(), &Session::trashEmptied);
        m_session->trashArticles({m_article.id});
        m_session->emptyTrash();
        QVERIFY(m_session->flush());
        QCOMPARE(emptied.first().first().toInt(), 1);
    }

    void tellsOfTagsOnlyWhenTheyChange()
    {
        QSignalSpy tags(m_session.get(), &Session::tagsChanged);
        Annotation annotation = marking(m_article.id, 0, 7);
        m_session->addAnnotation(annotation);
        m_session->changeAnnotations({{.annotation = annotation.id, .change = {.note = u"No tag yet"_s}}});
        QVERIFY(m_session->flush());
        QCOMPARE(tags.size(), 0);
        m_session->changeAnnotations({{.annotation = annotation.id, .change = {.tags = QStringList(u"new"_s)}}});
        m_session->tagArticle(m_article.id, {u"new"_s}, {});
        QVERIFY(m_session->flush());
        QCOMPARE(tags.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
