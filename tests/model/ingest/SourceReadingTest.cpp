// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Ingest.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace lectern;

class SourceReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFile()
    {
        const QString path = write(u"Ünïcode name.txt"_s, "words");
        const auto source = readFile(path);
        QVERIFY(source);
        QCOMPARE(*source, (Source{.bytes = "words", .fileName = u"Ünïcode name.txt"_s}));
    }

    void anEmptyFileIsRead()
    {
        QCOMPARE(readFile(write(u"empty"_s, ""))->bytes, QByteArray());
    }

    void whatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QTest::newRow("folder") << m_folder.path() << int(ErrorKind::InvalidInput);
        QTest::newRow("pipe") << pipe << int(ErrorKind::InvalidInput);
        QTest::newRow("device") << u"/dev/zero"_s << int(ErrorKind::InvalidInput);
        QTest::newRow("missing") << m_folder.filePath(u"missing.txt"_s) << int(ErrorKind::NotFound);
        QTest::newRow("below a file") << write(u"file"_s, "x") + u"/y"_s << int(ErrorKind::Unreadable);
        QTest::newRow("too large") << write(u"large"_s, QByteArray(2000, 'x')) << int(ErrorKind::TooLarge);
        QTest::newRow("no name") << QString() << int(ErrorKind::NotFound);
    }

    void whatIsNoFile()
    {
        QFETCH(QString, path);
        const auto source = readFile(path, {.bytes = 1000});
        QVERIFY(!source);
        QTEST(int(source.error().kind), "kind");
        QVERIFY2(source.error().sentence.contains(path), qPrintable(source.error().sentence));
    }

    void aDeviceIsReadToItsEnd()
    {
        QBuffer buffer;
        buffer.setData(QByteArray(3 << 20, 'x'));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(readDevice(buffer)->bytes.size(), 3 << 20);
        QVERIFY(buffer.seek(0));
        QCOMPARE(readDevice(buffer, {.bytes = 1 << 20}).error().kind, ErrorKind::TooLarge);
    }

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SourceReadingTest)
#include "SourceReadingTest.moc"
