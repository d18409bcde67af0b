// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArticleImages.h"
#include "model/ingest/Fetch.h"
#include "model/ingest/ImageDownloads.h"
#include "tests/model/ingest/TinyImages.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

/// Answers each request with what was set down for its path; an empty answer closes the connection, "wait" says nothing at all.
class Server final : public QTcpServer
{
public:
    Server()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { accept(nextPendingConnection()); });
    }

    QString url(const QString& path) const { return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path); }

    QHash<QByteArray, QByteArray> answers;
    QList<QByteArray> requests;

private:
    void accept(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray request = socket->readAll();
            requests.append(request);
            const QByteArray answer = answers.value(request.split(' ').value(1));
            if (answer == "wait")
                return;
            socket->write(answer);
            socket->disconnectFromHost();
        });
    }
};

QByteArray page(const QByteArray& body, const QByteArray& headers = "Content-Type: text/html; charset=windows-1252\r\n")
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray redirect(const QByteArray& to)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n";
}

QByteArray status(const QByteArray& line)
{
    return "HTTP/1.1 " + line + "\r\nContent-Length: 4\r\n\r\nnope";
}

} // namespace

class FetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPage()
    {
        Server server;
        server.answers["/a"] = page("caf\xE9");
        const auto source = fetch(server.url(u"/a"_s));
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence));
        QCOMPARE(source->bytes, QByteArray("caf\xE9"));
        QCOMPARE(source->mediaType, u"text/html; charset=windows-1252"_s);
        QCOMPARE(source->url, server.url(u"/a"_s));
        QVERIFY(server.requests.first().contains("User-Agent: Lectern/"));
    }

    void inChunks()
    {
        Server server;
        server.answers["/"] = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n4\r\n two\r\n0\r\n\r\n";
        qint64 received = 0;
        const auto source = fetch(server.url(u"/"_s), {}, nullptr, [&](qint64 done, qint64) { received = done; });
        QVERIFY(source);
        QCOMPARE(source->bytes, QByteArray("one two"));
        QCOMPARE(received, 7);
    }

    void redirectsAreFollowed()
    {
        Server server;
        server.answers["/a"] = redirect("/b");
        server.answers["/b"] = redirect(server.url(u"/c?x=1"_s).toLatin1());
        server.answers["/c?x=1"] = page("there");
        const auto source = fetch(server.url(u"/a"_s));
        QVERIFY(source);
        QCOMPARE(source->bytes, QByteArray("there"));
        QCOMPARE(source->url, server.url(u"/c?x=1"_s));
    }

    void pagesThatOnlySendOnAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("followed");
        const QByteArray refresh = "<meta http-equiv=\"refresh\" content=\"0; url=/b\">";
        QTest::newRow("moved") << "<title>Moved</title>" + refresh + "<p>This page has <a href=/b>moved</a>.</p>"
                               << true;
        QTest::newRow("a short link")
            << QByteArray("<noscript><META HTTP-EQUIV=Refresh CONTENT=\"0;URL='/b'\"></noscript><script>go('/b and on "
                          "and on')</script>")
            << true;
        QTest::newRow("a page to be read")
            << refresh + QByteArray("<p>The ferry crosses at noon.</p>").repeated(20) << false;
        QTest::newRow("after a while") << QByteArray("<meta http-equiv=refresh content='30; url=/b'><p>News.</p>")
                                       << false;
        QTest::newRow("itself") << QByteArray("<meta http-equiv=refresh content='0; url=/a#now'><p>News.</p>") << false;
        QTest::newRow("a file") << QByteArray(
                                       "<meta http-equiv=refresh content='0; url=file:///etc/passwd'><p>News.</p>")
                                << false;
    }

    void pagesThatOnlySendOnAreFollowed()
    {
        QFETCH(QByteArray, body);
        Server server;
        server.answers["/a"] = page(body);
        server.answers["/b"] = page("there");
        const auto source = fetch(server.url(u"/a"_s));
        QVERIFY(source);
        QTEST(source->bytes == "there", "followed");
    }

    void failures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("cause");
        const int network = int(ErrorKind::Network);
        QTest::newRow("404") << u"/x"_s << status("404 Not Found") << network << u"no such page"_s;
        QTest::newRow("403") << u"/x"_s << status("403 Forbidden") << network << u"refuses"_s;
        QTest::newRow("500") << u"/x"_s << status("500 Oh") << network << u"server failed"_s;
        QTest::newRow("to itself") << u"/x"_s << redirect("/x") << network << u"circle"_s;
        QTest::newRow("to a file") << u"/x"_s << redirect("file:///etc/passwd") << network << u"no web page"_s;
        QTest::newRow("closed") << u"/x"_s << QByteArray() << network << u"closed the connection"_s;
        QTest::newRow("too large") << u"/x"_s << page(QByteArray(5000, 'x')) << int(ErrorKind::TooLarge) << u"larger"_s;
        QTest::newRow("too large, unannounced") << u"/x"_s << "HTTP/1.0 200 OK\r\n\r\n" + QByteArray(5000, 'x')
                                                << int(ErrorKind::TooLarge) << u"larger"_s;
        QTest::newRow("silent") << u"/x"_s << QByteArray("wait") << network << u"in time"_s;
    }

    void failures()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, answer);
        QFETCH(QString, cause);
        Server server;
        server.answers[path.toLatin1()] = answer;
        const auto source = fetch(server.url(path), {.bytes = 1000, .milliseconds = 1000});
        QVERIFY(!source);
        QTEST(int(source.error().kind), "kind");
        QVERIFY2(source.error().sentence.contains(cause), qPrintable(source.error().sentence));
        QVERIFY(source.error().sentence.contains(u"127.0.0.1"_s));
    }

    void tooManyRedirects()
    {
        Server server;
        for (int i = 0; i < 5; ++i)
            server.answers["/" + QByteArray::number(i)] = redirect("/" + QByteArray::number(i + 1));
        const auto source = fetch(server.url(u"/0"_s), {.redirects = 3});
        QVERIFY(!source);
        QVERIFY(source.error().sentence.contains(u"more than 3 times"_s));
    }

    void nobodyListens()
    {
        QString url;
        {
            Server server;
            url = server.url(u"/"_s);
        }
        const auto source = fetch(url);
        QVERIFY(!source);
        QVERIFY2(source.error().sentence.contains(u"refused"_s), qPrintable(source.error().sentence));
    }

    void otherSchemes()
    {
        for (const QString& url : {u"ftp://example.org/x"_s, u"file:///etc/passwd"_s, u"words"_s, u"http://"_s, QString()})
            QCOMPARE(fetch(url).error().kind, ErrorKind::Unsupported);
    }

    void imagesOfAPage()
    {
        Server server;
        const QByteArray type = "Content-Type: image/png\r\n";
        server.answers["/a.png"] = page(pngOf(30, 20), type);
        server.answers["/moved.png"] = redirect("/a.png");
        server.answers["/large.png"] = page(pngOf(30, 20) + QByteArray(6000, 'x'), type);
        server.answers["/gone.png"] = status("404 Not Found");
        server.answers["/pixel.gif"] = page(gifOf(1, 1), type);
        server.answers["/slow.png"] = "wait";
        QByteArray html = "<p>A</p>";
        for (const char* path : {"/a.png", "/moved.png", "/large.png", "/gone.png", "/pixel.gif", "/slow.png"})
            html += "<p><img src=\"" + server.url(QString::fromLatin1(path)).toLatin1() + "\"></p>";
        html += "<p><img src=\"file:///etc/passwd\" alt=\"x\"></p>";
        IngestedArticle article{.metadata = {}, .html = html};
        qint64 last = 0;
        bringImages(article, server.url(u"/"_s), {.milliseconds = 3000, .images = {.bytes = 5000}}, nullptr, [&](qint64 done, qint64 total) {
            QVERIFY(done > last && done <= total);
            last = done;
        });
        QCOMPARE(last, 6);
        QCOMPARE(article.images.size(), 1);
        QCOMPARE(article.html.count("src=\"image:"), 2);
        for (const char* path : {"/large.png\"", "/gone.png\"", "/slow.png\""})
            QVERIFY2(article.html.contains(path), path);
        QVERIFY(!article.html.contains("pixel") && !article.html.contains("file:"));
    }

    void imagesWaitForNobodyWhoCancels()
    {
        Server server;
        server.answers["/x"] = "wait";
        std::atomic_bool stop = true;
        QVERIFY(ImageDownloads({.milliseconds = 1'000'000}, &stop).run({server.url(u"/x"_s)}).isEmpty());
    }

    void cancelled()
    {
        Server server;
        server.answers["/x"] = "wait";
        std::atomic_bool stop = true;
        const auto source = fetch(server.url(u"/x"_s), {}, &stop);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(FetchTest)
#include "FetchTest.moc"
