// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QByteArray harbour = "# The Harbour\n\nThey left in the morning. They came back at night.\n\n## Later\n\nNobody spoke of it.\n";

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const QJsonObject& object, const QString& key)
{
    return object.value(key).toString();
}

/// A page on loopback that can change. It answers on a thread of its own, since a run of the program is waited for.
class ChangingPage final
{
public:
    ChangingPage()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        onThread([this] {
            m_server = std::make_unique<QTcpServer>();
            QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { answer(m_server->nextPendingConnection()); });
            if (m_server->listen(QHostAddress::LocalHost))
                m_address = u"http://127.0.0.1:%1/bridge"_s.arg(m_server->serverPort());
        });
    }

    ~ChangingPage()
    {
        onThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ChangingPage)

    QString address() const { return m_address; }

    void setParagraphs(const QByteArrayList& paragraphs)
    {
        onThread([&] { m_body = "<article><h1>The Bridge</h1><p>" + paragraphs.join("</p><p>") + "</p></article>"; });
    }

private:
    template <class Work>
    void onThread(Work work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }

    void answer(QTcpSocket* socket)
    {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (!socket->peek(1 << 16).contains("\r\n\r\n"))
                return;
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\nContent-Length: "
                + QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body);
            socket->disconnectFromHost();
        });
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QTcpServer> m_server;
    QString m_address;
    QByteArray m_body;
};

} // namespace

class CommandLineTest final : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    ProgramRun lectern(QStringList arguments, const ProgramInput& input = {}) const
    {
        return runLectern(QStringList{u"--library"_s, path(u"library.lectern"_s)} + arguments, input);
    }

    QString addHarbour() const
    {
        return text(lectern({u"add"_s, write(u"harbour.md"_s, harbour), u"--json"_s}).object(), u"id"_s);
    }

    /// Three quotations by two people.
    QString addSpeech() const
    {
        const QByteArray speech = "# The Vote\n\n“The sea comes first, always,” said Ada Field, the harbour master. “Boats can wait a while.”\n\n"
                                  "Bo Lind, a fisherman, said: “I have never waited for anybody.”\n";
        return text(lectern({u"add"_s, write(u"vote.md"_s, speech), u"--json"_s}).object(), u"id"_s);
    }

    QString highlight(const QString& article, const QString& quote) const
    {
        return text(lectern({u"highlight"_s, article, u"--quote"_s, quote, u"--json"_s}).object(), u"id"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void savedPagesOfAnArticleAreJoined()
    {
        const auto saved = [&](int number) {
            const QByteArray address = "https://gazette.example/bridge?page=";
            const QByteArray next =
                number < 3 ? "<link rel=next href='" + address + QByteArray::number(number + 1) + "'>" : QByteArray();
            const QByteArray prose = "<p>On page " + QByteArray::number(number) +
                                     " the bridge is crossed by a cart, slowly, and by its driver.</p>";
            return write(u"page%1.html"_s.arg(number),
                "<!-- saved from url=(0037)" + address + QByteArray::number(number) +
                    " -->\n<html><head><title>The Bridge</title>" + next + "</head><body><article><h1>The Bridge</h1>" +
                    prose.repeated(8) + "</article></body></html>");
        };
        const QStringList pages{saved(1), saved(2), saved(3)};
        const ProgramRun run = lectern(QStringList{u"add"_s, u"--join-pages"_s, u"--json"_s} + pages);
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(run.objects().size(), 1);
        const QByteArray shown = lectern({u"show"_s, text(run.object(), u"id"_s)}).output;
        QVERIFY(shown.contains("On page 1") && shown.contains("On page 2") && shown.contains("On page 3"));
    }

    void versionAndHelp()
    {
        const ProgramRun version = runLectern({u"--version"_s});
        QCOMPARE(version.status, 0);
        QVERIFY(version.output.startsWith("lectern "));
        for (const QString& command : {u"open"_s, u"add"_s, u"list"_s, u"show"_s, u"highlight"_s, u"annotations"_s, u"note"_s, u"tag"_s, u"delete"_s,
                 u"undelete"_s, u"refresh"_s, u"versions"_s, u"diff"_s, u"revert"_s, u"review"_s, u"accept"_s, u"place"_s, u"merge"_s, u"split"_s, u"search"_s, u"quotes"_s, u"people"_s, u"speaker"_s, u"export"_s, u"backup"_s, u"restore"_s, u"check"_s}) {
            const ProgramRun run = runLectern({command, u"--help"_s});
            QCOMPARE(run.status, 0);
            QVERIFY2(run.output.contains("Usage") && run.errors.isEmpty(), qPrintable(command));
        }
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("library without a name") << QStringList{u"--library"_s, QString(), u"list"_s};
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--frob"_s};
        QTest::newRow("nothing to add") << QStringList{u"add"_s};
        QTest::newRow("no quote") << QStringList{u"highlight"_s, u"abc"_s};
        QTest::newRow("no such colour") << QStringList{u"highlight"_s, u"abc"_s, u"--quote"_s, u"x"_s, u"--color"_s, u"mauve"_s};
        QTest::newRow("no such state") << QStringList{u"list"_s, u"--state"_s, u"gone"_s};
        QTest::newRow("no number") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("one title for two") << QStringList{u"add"_s, u"a"_s, u"b"_s, u"--title"_s, u"T"_s};
        QTest::newRow("tag without sign") << QStringList{u"tag"_s, u"abcdefab"_s, u"history"_s};
        QTest::newRow("no date") << QStringList{u"export"_s, u"--since"_s, u"yesterday"_s};
        QTest::newRow("articles and all") << QStringList{u"export"_s, u"abcdefab"_s, u"--all"_s};
        QTest::newRow("unknown format") << QStringList{u"export"_s, u"--format"_s, u"docx"_s};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = lectern(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty() && run.errors.startsWith("lectern: "));
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void addShowsUpInTheList()
    {
        const QString id = addHarbour();
        QVERIFY(!id.isEmpty());
        const QJsonObject article = lectern({u"list"_s, u"--json"_s}).object();
        QCOMPARE(text(article, u"id"_s), id);
        QCOMPARE(text(article, u"title"_s), u"The Harbour"_s);
        QStringList fields = article.keys();
        QCOMPARE(fields,
            (QStringList{u"added"_s, u"byline"_s, u"highlights"_s, u"id"_s, u"language"_s, u"progress"_s, u"published"_s, u"site"_s, u"starred"_s,
                u"state"_s, u"subtitle"_s, u"tags"_s, u"title"_s, u"url"_s, u"versions"_s, u"words"_s}));
        QVERIFY(text(article, u"added"_s).endsWith(u'Z'));
        QVERIFY(lectern({u"list"_s}).output.contains("The Harbour"));
    }

    void addTakesTitleTagsAndStandardInput()
    {
        const ProgramRun run = lectern({u"add"_s, u"-"_s, u"--title"_s, u"Mine"_s, u"--tag"_s, u"sea"_s, u"--tag"_s, u"old ships"_s, u"--json"_s}, {.bytes = harbour});
        QCOMPARE(run.status, 0);
        QCOMPARE(text(run.object(), u"title"_s), u"Mine"_s);
        QCOMPARE(run.object().value(u"tags"_s).toArray(), (QJsonArray{u"old ships"_s, u"sea"_s}));
        QCOMPARE(lectern({u"list"_s, u"--tag"_s, u"sea"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(lectern({u"list"_s, u"--tag"_s, u"land"_s, u"--json"_s}).objects().size(), 0);
    }

    void severalInputsOfWhichOneFailsAreDoneInPart()
    {
        const ProgramRun run = lectern({u"add"_s, path(u"none.txt"_s), write(u"harbour.md"_s, harbour), path(u"neither.md"_s), u"--json"_s});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.objects().size(), 1);
        QCOMPARE(run.errors.count("lectern: "), 2);
        QVERIFY(run.errors.contains("none.txt"));
    }

    void whatCannotBeReadIsNotDone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \n\t\n");
    }

    void whatCannotBeReadIsNotDone()
    {
        QFETCH(QByteArray, bytes);
        const ProgramRun run = lectern({u"add"_s, u"-"_s}, {.bytes = bytes});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void nulAndBrokenBytesDoNotHurt()
    {
        const ProgramRun run = lectern({u"add"_s, u"-"_s, u"--json"_s}, {.bytes = QByteArray("A\0line\n\nwith \xff\xfe bytes.\n", 23)});
        QVERIFY(run.status == 0 || run.status == 1);
        QVERIFY(!run.output.contains('\0'));
    }

    void offsetsCountInTheTextThatIsShown()
    {
        const QString id = addHarbour();
        const QString shown = QString::fromUtf8(lectern({u"show"_s, id.first(8)}).output);
        const QJsonObject annotation = lectern({u"highlight"_s, id, u"--quote"_s, u"They came back"_s, u"--json"_s}).object();
        QCOMPARE(shown.sliced(annotation.value(u"start"_s).toInt(), 14), u"They came back"_s);
        QCOMPARE(annotation.keys(),
            (QStringList{u"article"_s, u"color"_s, u"created"_s, u"end"_s, u"exact"_s, u"id"_s, u"modified"_s, u"note"_s, u"prefix"_s, u"speaker"_s,
                u"start"_s, u"state"_s, u"suffix"_s, u"tags"_s}));
        QCOMPARE(text(annotation, u"state"_s), u"exact"_s);
        QCOMPARE(text(lectern({u"show"_s, id, u"--format"_s, u"json"_s}).object(), u"text"_s), shown);
        QVERIFY(lectern({u"show"_s, id, u"--format"_s, u"html"_s}).output.contains("<h2>Later</h2>"));
        QVERIFY(lectern({u"show"_s, id, u"--format"_s, u"markdown"_s}).output.startsWith("---\ntitle: \"The Harbour\"\n"));
    }

    void highlightsWithEverything()
    {
        const QString id = addHarbour();
        const QJsonObject annotation = lectern({u"highlight"_s, id, u"--quote"_s, u"They"_s, u"--occurrence"_s, u"2"_s, u"--color"_s, u"blue"_s, u"--note"_s,
                                                   u"- a list"_s, u"--tag"_s, u"a"_s, u"--tag"_s, u"b/c"_s, u"--json"_s})
                                           .object();
        QCOMPARE(text(annotation, u"color"_s), u"blue"_s);
        QCOMPARE(text(annotation, u"note"_s), u"- a list"_s);
        QVERIFY(text(annotation, u"suffix"_s).startsWith(u" came back"_s));
        QCOMPARE(annotation.value(u"tags"_s).toArray(), (QJsonArray{u"a"_s, u"b/c"_s}));
        QCOMPARE(lectern({u"highlight"_s, id, u"--quote"_s, u"They"_s}).status, 1); // more than one place
        QCOMPARE(lectern({u"highlight"_s, id, u"--quote"_s, u"absent"_s}).status, 1);
        QCOMPARE(lectern({u"annotations"_s, id, u"--color"_s, u"blue"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(lectern({u"annotations"_s, u"--color"_s, u"pink"_s, u"--json"_s}).objects().size(), 0);
        QCOMPARE(lectern({u"annotations"_s, u"--tag"_s, u"b"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(lectern({u"annotations"_s, u"--orphaned"_s, u"--json"_s}).objects().size(), 0);
        QVERIFY(lectern({u"annotations"_s}).output.contains("blue"));
    }

    void notesMayBeginWithADash()
    {
        const QString id = highlight(addHarbour(), u"Nobody spoke"_s);
        const QString named = u"lec-"_s + id.first(8);
        QCOMPARE(text(lectern({u"note"_s, named, u"--json"_s, u"- one\n- two"_s}).object(), u"note"_s), u"- one\n- two"_s);
        QCOMPARE(text(lectern({u"note"_s, u"lectern://annotation/"_s + id, u"--"_s, u"--json"_s}).object(), u"note"_s), QString());
        QCOMPARE(text(lectern({u"annotations"_s, u"--json"_s}).object(), u"note"_s), u"--json"_s);
        QCOMPARE(text(lectern({u"note"_s, id, u"-"_s, u"--json"_s}, {.bytes = "from *input*\n"}).object(), u"note"_s).trimmed(), u"from *input*"_s);
        QCOMPARE(lectern({u"note"_s, id, QString()}).status, 0);
        QCOMPARE(text(lectern({u"annotations"_s, u"--json"_s}).object(), u"note"_s), QString());
    }

    void tagsComeAndGo()
    {
        const QString article = addHarbour();
        const QString annotation = highlight(article, u"Nobody spoke"_s);
        QCOMPARE(lectern({u"tag"_s, article, u"+sea"_s, u"+ships/old"_s, u"--json"_s}).object().value(u"tags"_s).toArray(), (QJsonArray{u"sea"_s, u"ships/old"_s}));
        QCOMPARE(lectern({u"tag"_s, article, u"-SEA"_s, u"+land"_s, u"--json"_s}).object().value(u"tags"_s).toArray(), (QJsonArray{u"land"_s, u"ships/old"_s}));
        QCOMPARE(lectern({u"tag"_s, u"^lec-"_s + annotation.first(8), u"+quiet"_s, u"--json"_s}).object().value(u"tags"_s).toArray(), QJsonArray{u"quiet"_s});
        QCOMPARE(lectern({u"tag"_s, annotation, u"-quiet"_s, u"--json"_s}).object().value(u"tags"_s).toArray(), QJsonArray());
        QCOMPARE(lectern({u"tag"_s, u"00000000"_s, u"+a"_s}).status, 1);
    }

    void deleteAndUndelete()
    {
        const QString article = addHarbour();
        const QString annotation = highlight(article, u"Nobody spoke"_s);
        QCOMPARE(lectern({u"delete"_s, annotation, u"00000000"_s}).status, 3);
        QCOMPARE(lectern({u"annotations"_s, u"--json"_s}).objects().size(), 0);
        QCOMPARE(lectern({u"undelete"_s, annotation}).status, 0);
        QCOMPARE(lectern({u"annotations"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(lectern({u"delete"_s, article}).status, 0);
        QCOMPARE(lectern({u"list"_s, u"--json"_s}).objects().size(), 0);
        QCOMPARE(text(lectern({u"list"_s, u"--state"_s, u"trash"_s, u"--json"_s}).object(), u"state"_s), u"trash"_s);
        QCOMPARE(lectern({u"undelete"_s, article}).status, 0);
        QCOMPARE(lectern({u"list"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(lectern({u"annotations"_s, u"--json"_s}).objects().size(), 1);
    }

    void searchFindsTextAndNotes()
    {
        const QString article = addHarbour();
        const QString annotation = highlight(article, u"Nobody spoke"_s);
        QCOMPARE(lectern({u"note"_s, annotation, u"remarkable silence"_s}).status, 0);
        const QJsonObject hit = lectern({u"search"_s, u"morning"_s, u"--json"_s}).object();
        QCOMPARE(text(hit, u"article"_s), article);
        QVERIFY(text(hit, u"snippet"_s).contains(u"morning"_s));
        QCOMPARE(text(lectern({u"search"_s, u"silence"_s, u"--in"_s, u"annotations"_s, u"--json"_s}).object(), u"annotation"_s), annotation);
        QCOMPARE(lectern({u"search"_s, u"nowhere"_s, u"--json"_s}).objects().size(), 0);
        QCOMPARE(lectern({u"search"_s, u"nowhere"_s}).status, 0);
    }

    void exportWritesMarkdownToEverywhere()
    {
        const QString article = addHarbour();
        highlight(article, u"Nobody spoke of it."_s);
        const ProgramRun out = lectern({u"export"_s});
        QCOMPARE(out.status, 0);
        QVERIFY(out.output.startsWith("---\ntitle: \"The Harbour\"\n"));
        QVERIFY(out.output.contains("\n## Later\n\n> Nobody spoke of it.\n\n^lec-"));
        QCOMPARE(lectern({u"export"_s, article, u"-o"_s, path(u"one.md"_s)}).status, 0);
        QCOMPARE(contentsOf(path(u"one.md"_s)), out.output);
        QVERIFY(lectern({u"export"_s, u"--all"_s, u"-o"_s, path(u"notes/"_s)}).output.startsWith("Written"));
        QVERIFY(lectern({u"export"_s, u"--all"_s, u"-o"_s, path(u"notes"_s)}).output.startsWith("Unchanged"));
        QCOMPARE(QDir(path(u"notes"_s)).entryList(QDir::Files).size(), 1);
        QCOMPARE(lectern({u"export"_s, u"--format"_s, u"json"_s}).object().value(u"annotations"_s).toArray().size(), 1);
        QVERIFY(lectern({u"export"_s, u"--format"_s, u"html"_s}).output.contains("<blockquote"));
        QVERIFY(lectern({u"export"_s, u"--format"_s, u"article"_s}).output.contains("They left in the morning."));
        QCOMPARE(lectern({u"export"_s, u"--since"_s, u"2999-01-01"_s}).status, 1);
        QCOMPARE(lectern({u"export"_s, article, u"00000000"_s}).status, 3);
        QCOMPARE(lectern({u"export"_s, u"-o"_s, u"/dev/full"_s}).status, 1);
    }

    void foldersAreAddedWhole()
    {
        QVERIFY(QDir().mkpath(path(u"pages/inner"_s)));
        write(u"pages/2.md"_s, harbour);
        write(u"pages/10.txt"_s, "Ten words would be more than this note has.");
        write(u"pages/inner/picture.txt"_s, "\x89PNG\r\n\x1a\n");
        write(u"pages/.hidden.txt"_s, "Nobody sees this.");
        const ProgramRun added = lectern({u"add"_s, path(u"pages"_s), u"--json"_s});
        QCOMPARE(added.status, 3);
        QCOMPARE(added.objects().size(), 2);
        QCOMPARE(text(added.objects().first(), u"title"_s), u"The Harbour"_s);
        QVERIFY(added.errors.contains("picture.txt"));
        QVERIFY(!added.errors.contains('\r')); // no progress where there is no terminal
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QCOMPARE(lectern({u"add"_s, path(u"empty"_s)}).status, 1);
        QCOMPARE(lectern({u"add"_s, path(u"pages"_s), u"--title"_s, u"One"_s}).status, 2);
    }

    void whatWasReadCanBeReadAnew()
    {
        const QByteArray page = "<html><body><nav><p>Menu of the paper.</p></nav><article><h1>Dikes</h1>"
            + QByteArray("<p>The dike was raised by a metre after the flood, and nobody in the village complained about the noise.</p>").repeated(12)
            + "</article><div class='comments'><p>First comment!</p></div></body></html>";
        const QString id = text(lectern({u"add"_s, write(u"dikes.html"_s, page), u"--json"_s}).object(), u"id"_s);
        QFile::remove(path(u"dikes.html"_s));
        QVERIFY(lectern({u"refresh"_s, id, u"--reextract"_s}).output.startsWith("Already there"));
        QVERIFY(lectern({u"refresh"_s, id, u"--whole-page"_s}).output.startsWith("New version"));
        QVERIFY(lectern({u"show"_s, id}).output.contains("First comment!"));
        QVERIFY(lectern({u"refresh"_s, u"--all"_s, u"--reextract"_s}).output.contains("0 with a new version, 1 as before"));
        QVERIFY(lectern({u"refresh"_s, id, u"--article-only"_s}).output.startsWith("New version"));
        QVERIFY(!lectern({u"show"_s, id}).output.contains("First comment!"));
        QCOMPARE(lectern({u"refresh"_s}).status, 2);
        QCOMPARE(lectern({u"refresh"_s, u"--all"_s}).status, 2);
        QCOMPARE(lectern({u"refresh"_s, id, u"--whole-page"_s, u"--article-only"_s}).status, 2);
    }

    void refreshSaysWhatBecameOfEachHighlight()
    {
        const QByteArray river = "The river rose in the night and took the bridge with it, and nobody in the village heard.";
        const QByteArray gone = "A quiet passage stood here, which the editors were to take from the page entirely.";
        ChangingPage page;
        page.setParagraphs({river, "In the morning the miller counted his sacks; eleven were dry and forty were wet, he said.", gone});
        const ProgramRun added = lectern({u"add"_s, page.address() + u"?utm_source=mail"_s, u"--json"_s});
        const QString article = text(added.object(), u"id"_s);
        QVERIFY2(!article.isEmpty(), added.errors.constData());
        QVERIFY(lectern({u"add"_s, page.address()}).output.startsWith("Already there"));
        const QString kept = highlight(article, u"took the bridge with it"_s);
        const QString changed = highlight(article, u"eleven were dry and forty were wet"_s);
        const QString orphan = highlight(article, QString::fromUtf8(gone));
        QVERIFY(lectern({u"refresh"_s, article}).output.startsWith("Already there"));

        page.setParagraphs({"An editor's note stands here now and moves all that follows it.", river,
            "In the morning the miller counted his sacks; twelve were dry and forty were wet, he said."});
        const ProgramRun refreshed = lectern({u"refresh"_s, article, u"--json"_s});
        QCOMPARE(refreshed.status, 0);
        QHash<QString, QString> states;
        for (const QJsonObject& annotation : refreshed.objects())
            states.insert(text(annotation, u"id"_s), text(annotation, u"state"_s));
        QCOMPARE(states.size(), 3);
        QVERIFY(states.value(kept) == u"exact"_s || states.value(kept) == u"moved"_s);
        QCOMPARE(states.value(changed), u"changed"_s);
        QCOMPARE(states.value(orphan), u"orphaned"_s);
        QCOMPARE(text(lectern({u"annotations"_s, u"--orphaned"_s, u"--json"_s}).object(), u"id"_s), orphan);
        QCOMPARE(lectern({u"list"_s, u"--json"_s}).object().value(u"versions"_s).toInt(), 2);
    }

    void backupCheckAndRestore()
    {
        const QString article = addHarbour();
        QCOMPARE(lectern({u"check"_s}).status, 0);
        QCOMPARE(lectern({u"backup"_s, path(u"copy.lectern"_s)}).status, 0);
        QCOMPARE(lectern({u"delete"_s, article}).status, 0);
        QCOMPARE(lectern({u"restore"_s, path(u"copy.lectern"_s)}).status, 0);
        QCOMPARE(lectern({u"list"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(lectern({u"restore"_s, path(u"none.lectern"_s)}).status, 1);
        QCOMPARE(lectern({u"restore"_s, write(u"text.lectern"_s, "no library")}).status, 1);
    }

    void quotesAreFound()
    {
        const QString article = addSpeech();
        const QList<QJsonObject> quotes = lectern({u"quotes"_s, article, u"--json"_s}).objects();
        QCOMPARE(quotes.size(), 3);
        QCOMPARE(text(quotes[0], u"speaker"_s), u"Ada Field, the harbour master"_s);
        QCOMPARE(text(quotes[0], u"text"_s), u"“The sea comes first, always,”"_s);
        QCOMPARE(quotes[1][u"number"_s].toInt(), 2);
        QVERIFY(lectern({u"quotes"_s, article}).output.startsWith("   1   Ada Field, the harbour master: "));
        QCOMPARE(lectern({u"quotes"_s, article, u"--speaker"_s, u"lind"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(lectern({u"quotes"_s, article, u"--search"_s, u"COMES first"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(lectern({u"quotes"_s}).status, 2);
        QCOMPARE(lectern({u"quotes"_s, article, u"--all"_s}).status, 2);
    }

    void aQuotationIsHighlightedByItsNumber()
    {
        const QString article = addSpeech();
        const QJsonObject taken = lectern({u"highlight"_s, article, u"--quotation"_s, u"1"_s, u"--json"_s}).object();
        QCOMPARE(text(taken, u"exact"_s), u"“The sea comes first, always,”"_s);
        QCOMPARE(text(taken, u"speaker"_s), u"Ada Field, the harbour master"_s);
        const QJsonObject named = lectern({u"highlight"_s, article, u"--quotation"_s, u"3"_s, u"--speaker"_s, u"Somebody"_s, u"--json"_s}).object();
        QCOMPARE(text(named, u"speaker"_s), u"Somebody"_s);
        QCOMPARE(lectern({u"highlight"_s, article, u"--quotation"_s, u"4"_s}).status, 1);
        QCOMPARE(lectern({u"highlight"_s, article, u"--quotation"_s, u"0"_s}).status, 2);
        QCOMPARE(lectern({u"highlight"_s, article, u"--quotation"_s, u"1"_s, u"--quote"_s, u"sea"_s}).status, 2);
        QVERIFY(lectern({u"export"_s, article}).output.contains("\n— Ada Field, the harbour master\n"));
        QVERIFY(lectern({u"export"_s, article, u"--format"_s, u"html"_s}).output.contains("— Ada Field, the harbour master"));
    }

    void theSpeakerOfAHighlightIsChanged()
    {
        const QString annotation = highlight(addHarbour(), u"Nobody spoke"_s);
        QCOMPARE(text(lectern({u"speaker"_s, annotation, u"Ada  Field, mayor"_s, u"--json"_s}).object(), u"speaker"_s), u"Ada Field, mayor"_s);
        QVERIFY(lectern({u"annotations"_s}).output.contains("Ada Field, mayor"));
        QCOMPARE(text(lectern({u"speaker"_s, annotation, QString(), u"--json"_s}).object(), u"speaker"_s), QString());
        QCOMPARE(lectern({u"speaker"_s, u"00000000"_s, u"Ada"_s}).status, 1);
    }

    void peopleAreListedAcrossArticles()
    {
        const QString article = addSpeech();
        const QString other = addHarbour();
        lectern({u"speaker"_s, highlight(other, u"Nobody spoke"_s), u"Ada Field"_s});
        const QList<QJsonObject> people = lectern({u"people"_s, u"--json"_s}).objects();
        QCOMPARE(people.size(), 2);
        QCOMPARE(text(people[0], u"name"_s), u"Ada Field"_s);
        QCOMPARE(text(people[0], u"role"_s), u"the harbour master"_s);
        QCOMPARE(people[0][u"quotations"_s].toInt(), 3);
        QCOMPARE(people[0][u"articles"_s].toInt(), 2);
        QVERIFY(lectern({u"people"_s, u"lind"_s}).output.contains("1   Bo Lind"));
        QCOMPARE(lectern({u"quotes"_s, u"--all"_s, u"--json"_s}).objects().size(), 4);
        const QList<QJsonObject> found = lectern({u"quotes"_s, u"--all"_s, u"--speaker"_s, u"ada field"_s, u"--search"_s, u"nobody"_s, u"--json"_s}).objects();
        QCOMPARE(found.size(), 1);
        QCOMPARE(text(found[0], u"article"_s), other);
        QVERIFY(found[0][u"annotation"_s].isString());
    }

    void theLibraryMayBeNamedBehindTheCommand()
    {
        addHarbour();
        const ProgramRun run = runLectern({u"list"_s, u"--library"_s, path(u"library.lectern"_s), u"--json"_s});
        QCOMPARE(run.objects().size(), 1);
        const QString article = text(run.object(), u"id"_s);
        QCOMPARE(runLectern({u"tag"_s, article, u"+a"_s, u"--library"_s, path(u"library.lectern"_s)}).status, 0);
    }

    void aLibraryThatIsNotThereIsNotMadeByReading()
    {
        const QString none = path(u"none.lectern"_s);
        for (const QStringList& arguments : {QStringList{u"list"_s}, QStringList{u"check"_s}, QStringList{u"backup"_s, path(u"b"_s)}})
            QCOMPARE(runLectern(QStringList{u"--library"_s, none} + arguments).status, 1);
        QVERIFY(!QFileInfo::exists(none));
    }

    void whatIsNotALibraryIsLeftAlone()
    {
        const QString file = write(u"notes.txt"_s, "not a library, but long enough to be looked at as one\n");
        const ProgramRun run = runLectern({u"--library"_s, file, u"list"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errors.count('\n'), 1);
        QCOMPARE(contentsOf(file), QByteArray("not a library, but long enough to be looked at as one\n"));
    }

    void worksWithoutHome()
    {
        ProgramInput input;
        input.environment.remove(u"HOME"_s);
        input.environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        input.bytes = harbour;
        QCOMPARE(runLectern({u"add"_s, u"-"_s}, input).status, 0);
        QCOMPARE(runLectern({u"list"_s, u"--json"_s}, input).objects().size(), 1);
        QVERIFY(QFileInfo::exists(path(u"data/lectern/library.lectern"_s)));
    }

    void aReaderThatGoesAwayIsNoError()
    {
        QByteArray many;
        for (int i = 0; i < 3000; ++i)
            many += "A long line of text that fills the pipe well beyond what it holds, number " + QByteArray::number(i) + ".\n\n";
        const QString article = text(lectern({u"add"_s, u"-"_s, u"--json"_s}, {.bytes = many}).object(), u"id"_s);
        ProgramInput input;
        input.environment.insert(u"ARTICLE"_s, article);
        input.environment.insert(u"LIBRARY"_s, path(u"library.lectern"_s));
        const ProgramRun run = runShell(u"set -o pipefail; \"$LECTERN\" --library \"$LIBRARY\" show \"$ARTICLE\" | head -n 1"_s, input.environment);
        QCOMPARE(run.status, 0);
        QVERIFY(run.errors.isEmpty() && run.output.startsWith("A long line"));
        const ProgramRun full = runShell(u"\"$LECTERN\" --library \"$LIBRARY\" show \"$ARTICLE\" > /dev/full"_s, input.environment);
        QCOMPARE(full.status, 1);
        QCOMPARE(full.errors.count('\n'), 1);
    }

    void controlCharactersDoNotReachTheTerminal()
    {
        QCOMPARE(lectern({u"add"_s, u"-"_s, u"--title"_s, u"a\u001b]0;evil\u0007b"_s}, {.bytes = harbour}).status, 0);
        const QByteArray listed = lectern({u"list"_s}).output;
        QVERIFY(!listed.contains('\x1b') && !listed.contains('\x07'));
    }

    void titlesDoNotTurnTheDirectionOfTheList()
    {
        QCOMPARE(lectern({u"add"_s, u"-"_s, u"--title"_s, u"invoice\u202Etxt.exe\u2067"_s}, {.bytes = harbour}).status, 0);
        QVERIFY(lectern({u"list"_s}).output.contains("invoicetxt.exe"));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
