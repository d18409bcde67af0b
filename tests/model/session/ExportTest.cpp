// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Export.h"

#include "model/export/MarkdownExport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ExportTest final : public QObject
{
    Q_OBJECT

private:
    QUuid add(const QString& title, const QByteArray& html)
    {
        IngestedArticle article;
        article.metadata.title = title;
        article.html = html;
        return m_library->add(article)->article.id;
    }

    void highlight(const QUuid& article, const QString& quote, const QStringList& tags = {})
    {
        QVERIFY(m_library->highlight(article, {.quote = quote, .tags = tags}).has_value());
    }

    QList<ExportedFile> toFolder(const ExportRequest& request = {}) { return exportToFolder(*m_library, request, out()).value_or(QList<ExportedFile>()); }
    QString out() const { return m_folder->filePath(u"out"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Library::open(m_folder->filePath(u"library.lectern"_s));
        QVERIFY(opened.has_value());
        m_library = std::move(*opened);
    }

    void cleanup()
    {
        m_library.reset();
        m_folder.reset();
    }

    void oneFileForEachHighlightedArticle()
    {
        const QUuid ships = add(u"Ships"_s, "<p>They left. They came back.</p>");
        const QUuid trees = add(u"Trees"_s, "<p>They stood still.</p>");
        add(u"Unmarked"_s, "<p>Nobody marked this.</p>");
        highlight(ships, u"They left."_s);
        highlight(trees, u"still"_s);
        const QList<ExportedFile> files = toFolder();
        QCOMPARE(files.size(), 2);
        QCOMPARE(QDir(out()).entryList(QDir::Files).size(), 2);
        const OpenedArticle opened = *m_library->openArticle(ships);
        QCOMPARE(contentsOf(files[0].path), highlightsToMarkdown(opened.article, *opened.content, opened.annotations));
    }

    void theSecondExportWritesNothing()
    {
        highlight(add(u"Ships"_s, "<p>They left.</p>"), u"left"_s);
        const QString path = toFolder().value(0).path;
        QVERIFY(QFile(path).setPermissions(QFile::ReadOwner)); // it would have to be replaced
        const QDateTime before = QFileInfo(path).lastModified();
        QVERIFY(!toFolder().value(0).written);
        QCOMPARE(QFileInfo(path).lastModified(), before);
        QCOMPARE(QFile::permissions(path) & QFile::WriteOwner, QFile::Permissions());
    }

    void theFileKeepsItsNameWhenTheTitleChanges()
    {
        const QUuid id = add(u"Ships"_s, "<p>They left.</p>");
        highlight(id, u"left"_s);
        const QString path = toFolder().value(0).path;
        QVERIFY(m_library->setTitle(id, u"Boats"_s).has_value());
        const ExportedFile second = toFolder().value(0);
        QCOMPARE(second.path, path);
        QVERIFY(second.written && contentsOf(path).contains("# Boats"));
    }

    void aFileThatThePersonRenamedIsFoundByItsId()
    {
        const QUuid id = add(u"Ships"_s, "<p>They left. They came back.</p>");
        highlight(id, u"left"_s);
        const QString mine = QDir(out()).filePath(u"My ships.md"_s);
        QVERIFY(QFile::rename(toFolder().value(0).path, mine));
        highlight(id, u"came back"_s);
        QCOMPARE(toFolder().value(0).path, mine);
        QVERIFY(contentsOf(mine).contains("> came back"));
        QCOMPARE(QDir(out()).entryList(QDir::Files).size(), 1);
    }

    void whatThePersonWroteStaysAndNewHighlightsCome()
    {
        const QUuid id = add(u"Ships"_s, "<p>They left. They came back.</p>");
        highlight(id, u"left"_s);
        const QString path = toFolder().value(0).path;
        write(path, contentsOf(path).replace("> left\n", "> left\n\nMy own thought.\n") + "\nAnd an afterthought.\n");
        highlight(id, u"came back"_s);
        const ExportedFile second = toFolder().value(0);
        QVERIFY(second.written);
        const QByteArray text = contentsOf(path);
        for (const char* line : {"\nMy own thought.\n", "\nAnd an afterthought.\n", "\n> left\n", "\n> came back\n"})
            QCOMPARE(text.count(line), 1);
        QVERIFY(!toFolder().value(0).written);
        QCOMPARE(contentsOf(path), text);
    }

    void aStrangersFileOfTheSameNameIsNeverTouched()
    {
        const QUuid id = add(u"Ships"_s, "<p>They left.</p>");
        highlight(id, u"left"_s);
        QVERIFY(QDir().mkpath(out()));
        const QString theirs = QDir(out()).filePath(markdownFileName(*m_library->article(id)));
        write(theirs, "Not yours.\n");
        const ExportedFile file = toFolder().value(0);
        QVERIFY(file.written && file.path != theirs);
        QCOMPARE(contentsOf(theirs), QByteArray("Not yours.\n"));
    }

    void aStrangersFileNamedOutrightIsRefused()
    {
        highlight(add(u"Ships"_s, "<p>They left.</p>"), u"left"_s);
        const QString path = m_folder->filePath(u"mine.md"_s);
        write(path, "Not yours.\n");
        for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Json, ExportFormat::Html}) {
            const auto refused = exportToFile(*m_library, {.format = format}, path);
            QVERIFY(!refused.has_value() && refused.error().sentence.contains(path));
        }
        QCOMPARE(contentsOf(path), QByteArray("Not yours.\n"));
    }

    void anotherLibrarysFileIsMergedWithoutLoss()
    {
        const QUuid id = add(u"Ships"_s, "<p>They left.</p>");
        highlight(id, u"left"_s);
        const QByteArray ours = *exportToBytes(*m_library, {});
        const QString path = m_folder->filePath(u"kept.md"_s);
        write(path, ours + "\nMine.\n");
        QVERIFY(exportToFile(*m_library, {}, path).has_value());
        QCOMPARE(contentsOf(path), QByteArray(ours + "\nMine.\n"));
    }

    void tagAndTimeChooseHighlights()
    {
        const QUuid id = add(u"Ships"_s, "<p>They left. They came back.</p>");
        highlight(id, u"left"_s, {u"sea/far"_s});
        highlight(id, u"came back"_s);
        const QByteArray tagged = *exportToBytes(*m_library, {.tag = u"Sea"_s});
        QVERIFY(tagged.contains("> left") && !tagged.contains("> came back"));
        QCOMPARE(exportToBytes(*m_library, {.tag = u"land"_s}).error().kind, ErrorKind::NotFound);
        QCOMPARE(exportToBytes(*m_library, {.since = QDateTime::currentDateTimeUtc().addDays(1)}).error().kind, ErrorKind::NotFound);
        const QByteArray whole = contentsOf(exportToFolder(*m_library, {.tag = u"sea"_s}, out())->first().path);
        QVERIFY(whole.contains("> left") && whole.contains("> came back")); // a folder's files are complete
    }

    void articleAndHighlightsLieBesideEachOther()
    {
        highlight(add(u"Ships"_s, "<p>They left.</p>"), u"left"_s);
        const QString highlights = toFolder().value(0).path;
        const QString article = toFolder({.format = ExportFormat::Article}).value(0).path;
        QVERIFY(highlights != article);
        QVERIFY(!toFolder().value(0).written);
        QVERIFY(!toFolder({.format = ExportFormat::Article}).value(0).written);
    }

    void oneFailureDoesNotStopTheOthers()
    {
        const QUuid ships = add(u"Ships"_s, "<p>They left.</p>");
        const QUuid trees = add(u"Trees"_s, "<p>They stood.</p>");
        highlight(ships, u"left"_s);
        highlight(trees, u"stood"_s);
        const QString path = toFolder({.format = ExportFormat::Json}).value(0).path;
        write(path, "{}\n");
        const QList<ExportedFile> files = toFolder({.format = ExportFormat::Json});
        QVERIFY(!files[0].problem.isEmpty() && files[1].problem.isEmpty());
        QCOMPARE(contentsOf(path), QByteArray("{}\n"));
    }

    void whatCannotBeWrittenIsToldInASentence()
    {
        highlight(add(u"Ships"_s, "<p>They left.</p>"), u"left"_s);
        const auto full = exportToFile(*m_library, {}, u"/dev/full"_s);
        QVERIFY(!full.has_value());
        QCOMPARE(full.error().kind, ErrorKind::DiskFull);
        QVERIFY(!exportToFile(*m_library, {}, m_folder->path()).has_value());
        write(m_folder->filePath(u"plain"_s), "x");
        QVERIFY(!exportToFolder(*m_library, {}, m_folder->filePath(u"plain"_s)).has_value());
        QVERIFY(!exportToFile(*m_library, {}, m_folder->filePath(u"none/there.md"_s)).has_value());
    }

    void aReadOnlyFolderIsLeftAsItWas()
    {
        if (geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        highlight(add(u"Ships"_s, "<p>They left.</p>"), u"left"_s);
        QVERIFY(QDir().mkpath(out()));
        QVERIFY(QFile::setPermissions(out(), QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(!toFolder().value(0).problem.isEmpty());
        QVERIFY(QFile::setPermissions(out(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QDir(out()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "ExportTest.moc"
