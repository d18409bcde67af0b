// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/BulkReading.h"
#include "model/article/SemanticHtml.h"
#include "model/ingest/FilePath.h"
#include "model/session/Session.h"
#include "SampleLibrary.h"
#include "tests/model/ingest/TinyImages.h"
#include "tests/support/ZipFile.h"

#include <fcntl.h>
#include <QDir>
#include <QSignalSpy>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QStringList names(const QStringList& paths, const QString& folder)
{
    QStringList result;
    for (const QString& path : paths)
        result += QDir(folder).relativeFilePath(path);
    return result;
}

} // namespace

class BulkReadingTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void writeNotes(int count) const
    {
        for (int i = 1; i <= count; ++i)
            write(u"note %1.txt"_s.arg(i), "The note number " + QByteArray::number(i) + " says little.");
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void walksFoldersInTheOrderOfNames()
    {
        for (const char* name : {"10.txt", "2.txt", "b/inner.md", "a.html", ".hidden.txt", ".git/config.txt", "a_files/style.css", "c_files/lone.txt"})
            write(QString::fromLatin1(name), "x");
        QCOMPARE(names(filesIn({m_folder->path()}), m_folder->path()), QStringList({u"2.txt"_s, u"10.txt"_s, u"a.html"_s, u"b/inner.md"_s, u"c_files/lone.txt"_s}));
    }

    void doesNotWalkInCirclesAndTakesEachFileOnce()
    {
        write(u"a/one.txt"_s, "x");
        QVERIFY(QFile::link(m_folder->path(), path(u"a/up"_s)));
        QVERIFY(QFile::link(path(u"a/one.txt"_s), path(u"two.txt"_s)));
        QCOMPARE(names(filesIn({m_folder->path(), path(u"a/one.txt"_s)}), m_folder->path()), QStringList(u"a/one.txt"_s));
    }

    void followsNoLinksToOtherFolders()
    {
        write(u"mine/one.txt"_s, "x");
        write(u"other/two.txt"_s, "x");
        QVERIFY(QFile::link(path(u"other"_s), path(u"mine/link"_s)));
        QCOMPARE(names(filesIn({path(u"mine"_s)}), path(u"mine"_s)), QStringList(u"one.txt"_s));
        QCOMPARE(filesIn({path(u"mine/link"_s)}), QStringList(path(u"mine/link/two.txt"_s))); // named by the person
    }

    void leavesOutWhatServesPages()
    {
        for (const char* name : {"img/a.JPG", "page.html", "style.css"})
            write(QString::fromLatin1(name), "x");
        QCOMPARE(names(filesIn({m_folder->path()}), m_folder->path()), QStringList(u"page.html"_s));
        QCOMPARE(filesIn({path(u"img"_s)}), QStringList(path(u"img/a.JPG"_s)));
    }

    void readsFilesWhoseNamesAreNoUtf8()
    {
        const QByteArray name = QFile::encodeName(m_folder->path()) + "/\xCF\xE8\xF1\xFC\xEC\xEE.txt";
        const int file = ::open(name.constData(), O_WRONLY | O_CREAT, 0600);
        QVERIFY(file >= 0 && ::write(file, "A letter says little.", 21) == 21 && ::close(file) == 0);
        write(u"one.txt"_s, "One says little, too.");
        const QStringList files = filesIn({m_folder->path()});
        QCOMPARE(files.size(), 2);
        QCOMPARE(bytesOfPath(files.last()), name);
        BulkReading reading(files);
        QList<BulkReading::Item> items;
        for (auto next = reading.next(); !next.isEmpty(); next = reading.next())
            items += next;
        QCOMPARE(items.size(), 2);
        QVERIFY(items.last().article && items.last().path.isValidUtf16());
        QVERIFY(textFromHtml(items.last().article->html).contains(u"A letter"_s) &&
                items.last().article->metadata.title.isValidUtf16());
    }

    void keepsWhatIsNotThereForItsError()
    {
        QCOMPARE(filesIn({path(u"missing.txt"_s)}), QStringList(path(u"missing.txt"_s)));
    }

    void anArchiveGivesItsDocumentsInItsPlace()
    {
        write(u"1.txt"_s, "The first note.");
        write(u"2.zip"_s, test::zipped({{u"in/a.md"_s, "# A\n\nOne."}, {u"plan.pdf"_s, "%PDF-1.4"}}));
        write(u"3.zip"_s, test::zipped({{u"__MACOSX/.x"_s, "x"}}));
        write(u"4.txt"_s, "The last note.");
        QVERIFY(mayHoldMany(path(u"2.zip"_s)) && mayHoldMany(m_folder->path()));
        QVERIFY(!mayHoldMany(path(u"1.txt"_s)) && !mayHoldMany(path(u"missing.zip"_s)));
        BulkReading reading(filesIn({m_folder->path()}));
        QStringList came;
        for (auto items = reading.next(); !items.isEmpty(); items = reading.next()) {
            for (const BulkReading::Item& item : items)
                came += QDir(m_folder->path()).relativeFilePath(item.path) + (item.article ? QString() : u" failed"_s);
        }
        QCOMPARE(came, (QStringList{u"1.txt"_s, u"2.zip/in/a.md"_s, u"2.zip/plan.pdf failed"_s, u"3.zip failed"_s, u"4.txt"_s}));
    }

    void anArticleOfAnArchiveIsReadAnewFromWhatWasKept()
    {
        QByteArray page = "<!doctype html><html><head><title>The lamp</title></head><body><article><h1>The lamp</h1><img src='page_files/lamp.png' width='300' height='200'>";
        for (int i = 1; i <= 8; ++i)
            page += "<p>On night " + QByteArray::number(i) + " the wind came from the north, and the glass sang in its frame until the boats went out again.</p>";
        page += "</article><div class='comments'><p>A reader writes: my grandfather kept that lamp, and his glass never sang.</p></div></body></html>";
        write(u"saved.zip"_s, test::zipped({{u"saved/page.html"_s, page}, {u"saved/page_files/lamp.png"_s, pngOf(300, 200)}, {u"other.txt"_s, "Another note."}}));
        SampleLibrary library;
        BulkReading reading(filesIn({path(u"saved.zip"_s)}));
        for (auto items = reading.next(); !items.isEmpty(); items = reading.next())
            storeItems(*library, items, {}, [](const BulkReading::Item&, const Result<AddedArticle>&) {});
        QVERIFY(QFile::remove(path(u"saved.zip"_s)));
        const QUuid id = valueOf(library->search(u"wind"_s)).hits.first().article;
        QCOMPARE(valueOf(library->openArticle(id)).content->images.size(), 1);
        const Annotation highlight = library.highlight(id, u"On night 3"_s);
        QCOMPARE(valueOf(library->readAgain(id)).outcome, AddedArticle::Outcome::AlreadyThere);
        QCOMPARE(valueOf(library->readAgain(id, Extent::WholePage)).outcome, AddedArticle::Outcome::NewVersion);
        const auto whole = valueOf(library->openArticle(id)).content;
        QVERIFY(whole->text.contains(u"kept that lamp"_s));
        QCOMPARE(whole->images.size(), 1);
        QCOMPARE(valueOf(library->annotation(highlight.id)).state, AnchorState::Exact);
    }

    void givesFilesInTheirOrder_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("several threads") << 4;
    }

    void givesFilesInTheirOrder()
    {
        QFETCH(int, threads);
        writeNotes(300);
        const QStringList files = filesIn({m_folder->path()});
        BulkReading reading(files, {.threads = threads});
        QStringList read;
        for (auto items = reading.next(); !items.isEmpty(); items = reading.next()) {
            for (const BulkReading::Item& item : std::as_const(items)) {
                QVERIFY(item.article);
                read += item.path;
            }
        }
        QCOMPARE(read, files);
        QVERIFY(reading.next().isEmpty());
    }

    void canBeAbandoned()
    {
        writeNotes(300);
        BulkReading reading(filesIn({m_folder->path()}), {.threads = 2});
        QVERIFY(!reading.next().isEmpty());
    }

    void storesWhatCanBeReadAndNamesTheRest()
    {
        writeNotes(3);
        write(u"note 2.txt"_s, "\x89PNG\r\n\x1a\n");
        write(u"note 4.txt"_s, "The note number 3 says little.");
        SampleLibrary library;
        BulkReading reading(filesIn({m_folder->path(), path(u"gone.txt"_s)}));
        ImportSummary summary;
        for (auto items = reading.next(); !items.isEmpty(); items = reading.next())
            storeItems(*library, items, {.tags = {u"notes"_s}}, [&](const BulkReading::Item& item, const Result<AddedArticle>& added) { summary.count(item.path, added); });
        QCOMPARE(summary.added, 2);
        QCOMPARE(summary.same, 1);
        QCOMPARE(summary.failed.size(), 2);
        QCOMPARE(summary.failed[0].path, path(u"note 2.txt"_s));
        QCOMPARE(summary.failed[0].error.kind, ErrorKind::Unsupported);
        QCOMPARE(summary.failed[1].error.kind, ErrorKind::NotFound);
        QCOMPARE(valueOf(library->articles({.tag = u"notes"_s})).size(), 2);
        QCOMPARE(valueOf(library->originals(summary.first)).size(), 1);
        QCOMPARE(valueOf(library->check()).problems, QStringList());
    }

    void theSessionTellsHowFarItIsAndWhatCameOfIt()
    {
        writeNotes(100);
        SampleLibrary library;
        Session session;
        session.open(library.path());
        QSignalSpy progressed(&session, &Session::importProgressed);
        QSignalSpy imported(&session, &Session::filesImported);
        const int number = session.importAll({m_folder->path()});
        QVERIFY(session.flush());
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported.first().first().toInt(), number);
        const auto summary = imported.first().at(1).value<ImportSummary>();
        QCOMPARE(summary.added, 100);
        QVERIFY(!summary.cancelled);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.last().at(2).toInt(), 100);
        QCOMPARE(progressed.last().at(3).toInt(), 100);
        QCOMPARE(valueOf(library->articles()).size(), 100);
    }

    void whatWasStoredBeforeCancellingStays()
    {
        writeNotes(400);
        SampleLibrary library;
        Session session;
        session.open(library.path());
        QSignalSpy imported(&session, &Session::filesImported);
        const int number = session.importAll({m_folder->path()});
        connect(&session, &Session::importProgressed, &session, [&] { session.cancelImport(number); });
        QVERIFY(session.flush());
        const auto summary = imported.first().at(1).value<ImportSummary>();
        QVERIFY(summary.cancelled == (summary.done() < 400));
        QCOMPARE(valueOf(library->articles()).size(), summary.added);
    }

    void endsBeforeItIsDone()
    {
        writeNotes(300);
        SampleLibrary library;
        auto session = std::make_unique<Session>();
        session->open(library.path());
        session->importAll({m_folder->path()});
        session.reset();
        QCOMPARE(valueOf(library->check()).problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(BulkReadingTest)
#include "BulkReadingTest.moc"
