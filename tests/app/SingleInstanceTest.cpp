// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/HandOver.h"
#include "app/window/InstanceServer.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

using namespace lectern;
using namespace Qt::StringLiterals;

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAWindowNothingIsTakenOver();
    void aSecondStartHandsOverWhatItNames();
    void anotherLibraryHasAnotherWindow();
    void aLinkToALibraryIsTheSameLibrary();
    void aSocketLeftByAKilledWindowIsClearedAway();
    void aBrokenRequestDoesNoHarm();
    void filesAreNamedByTheirFullPath();

private:
    /// As the second process does it: blocking, in a thread without an event loop.
    bool handOverFromAfar(const QString& library, const QStringList& things);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library.lectern"_s);
    QFile file(m_library);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

bool SingleInstanceTest::handOverFromAfar(const QString& library, const QStringList& things)
{
    bool taken = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { taken = handOver(library, things); }));
    QSignalSpy finished(other.get(), &QThread::finished);
    other->start();
    if (!finished.wait(10'000))
        return false;
    return taken;
}

void SingleInstanceTest::withoutAWindowNothingIsTakenOver()
{
    QVERIFY(!handOver(m_library, {u"a"_s}));
}

void SingleInstanceTest::aSecondStartHandsOverWhatItNames()
{
    InstanceServer server;
    QVERIFY(server.listen(m_library));
    QSignalSpy requests(&server, &InstanceServer::requested);
    const QStringList things{u"/tmp/čeština text.html"_s, u"https://example.org/ä"_s};
    QVERIFY(handOverFromAfar(m_library, things));
    QVERIFY(handOverFromAfar(m_library, {}));
    QTRY_COMPARE(requests.size(), 2);
    QCOMPARE(requests[0].first().toStringList(), things);
    QCOMPARE(requests[1].first().toStringList(), QStringList());
}

void SingleInstanceTest::anotherLibraryHasAnotherWindow()
{
    InstanceServer server;
    QVERIFY(server.listen(m_library));
    QVERIFY(!handOverFromAfar(m_folder->filePath(u"other.lectern"_s), {}));
}

void SingleInstanceTest::aLinkToALibraryIsTheSameLibrary()
{
    const QString link = m_folder->filePath(u"link.lectern"_s);
    QVERIFY(QFile::link(m_library, link));
    QCOMPARE(socketOf(link), socketOf(m_library));
}

void SingleInstanceTest::aSocketLeftByAKilledWindowIsClearedAway()
{
    QFile stale(socketOf(m_library));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    QVERIFY(!handOver(m_library, {}));
    InstanceServer server;
    QVERIFY(server.listen(m_library));
    QVERIFY(handOverFromAfar(m_library, {u"a"_s}));
}

void SingleInstanceTest::aBrokenRequestDoesNoHarm()
{
    InstanceServer server;
    QVERIFY(server.listen(m_library));
    QSignalSpy requests(&server, &InstanceServer::requested);
    QLocalSocket socket;
    socket.connectToServer(socketOf(m_library));
    QVERIFY(socket.waitForConnected());
    socket.write("\x7f\xff\xff\xff nonsense");
    socket.flush();
    socket.disconnectFromServer();
    QVERIFY(handOverFromAfar(m_library, {u"a"_s}));
    QTRY_COMPARE(requests.size(), 1);
    QCOMPARE(requests.first().first().toStringList(), QStringList{u"a"_s});
}

void SingleInstanceTest::filesAreNamedByTheirFullPath()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QStringList whole = fromAnywhere({u"library.lectern"_s, u"https://example.org/"_s});
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(whole, QStringList({QFileInfo(m_library).absoluteFilePath(), u"https://example.org/"_s}));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
