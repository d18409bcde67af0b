// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class EvaluationTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QString& name, const QString& text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    [[nodiscard]] QList<QJsonObject> answers(QStringList call, const QByteArray& lines) const
    {
        QProcess process;
        process.start(QStringLiteral(LECTERN_EVAL), call << u"--root"_s << m_folder.path());
        process.write(lines);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0)
            return {};
        QList<QJsonObject> objects;
        for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n'))
            objects += QJsonDocument::fromJson(line).object();
        return objects;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"old.txt"_s, u"The heron \U0001F426 stood by the weir until dusk."_s);
        write(u"new.txt"_s, u"At noon \U0001F600 the heron \U0001F426 stood by the weir until dusk."_s);
    }

    void offsetsAreCodePoints_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("with the old text") << QStringList{u"anchor"_s};
        QTest::newRow("selectors only") << QStringList{u"anchor"_s, u"--selectors-only"_s};
    }

    void offsetsAreCodePoints()
    {
        QFETCH(QStringList, call);
        const auto lines = answers(
            call, R"({"id":"a","old_text_file":"old.txt","new_text_file":"new.txt","start":12,"end":29})");
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][u"id"_s].toString(), u"a"_s);
        QCOMPARE(lines[0][u"start"_s].toInt(), 22);
        QCOMPARE(lines[0][u"end"_s].toInt(), 39);
        QVERIFY(lines[0].contains(u"state"_s));
    }

    void quotationsComeWithTheirSpeakers()
    {
        const auto lines = answers({u"quotes"_s}, R"({"id":"a","text":"\ud83d\ude00 “The tide has turned,” said Ada Field."}
{"id":"b"}
)");
        QCOMPARE(lines.size(), 2);
        const QJsonObject quote = lines[0][u"quotes"_s].toArray().at(0).toObject();
        QCOMPARE(quote[u"start"_s].toInt(), 2);
        QCOMPARE(quote[u"end"_s].toInt(), 24);
        QCOMPARE(quote[u"speaker_start"_s].toInt(), 30);
        QCOMPARE(quote[u"speaker_end"_s].toInt(), 39);
        QCOMPARE(quote[u"speaker"_s].toString(), u"Ada Field"_s);
        QVERIFY(lines[1].contains(u"error"_s));
    }

    void aCaseThatFailsDoesNotEndTheRun()
    {
        const auto lines = answers({u"anchor"_s}, R"({"id":"a","old_text_file":"none.txt","new_text_file":"new.txt","start":0,"end":1}
no json
{"id":"b","old_text_file":"old.txt","new_text_file":"new.txt","start":0,"end":1000}

{"id":"c","old_text_file":"old.txt","new_text_file":"new.txt","start":4,"end":9}
)");
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0][u"error"_s].toString().contains(u"none.txt"_s));
        QVERIFY(lines[1].contains(u"error"_s));
        QVERIFY(lines[2].contains(u"error"_s));
        QCOMPARE(lines[2][u"id"_s].toString(), u"b"_s);
        QCOMPARE(lines[3][u"start"_s].toInt(), 14);
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "EvaluationTest.moc"
