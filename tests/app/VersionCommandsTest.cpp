// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QByteArray mill = "# The Mill\n\nThe miller counted his sacks; eleven were dry and forty were wet. The wheel stood still.\n\nNobody came to help.\n";
const QByteArray millLater = "# The Mill\n\nThe miller counted his sacks; twelve were dry and forty were wet.\n\nNobody came to help.\n";

QString text(const QJsonObject& object, const QString& key)
{
    return object.value(key).toString();
}

} // namespace

/// Versions, what became of highlights in them, and merging and splitting, from the command line.
class VersionCommandsTest final : public QObject
{
    Q_OBJECT

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    ProgramRun lectern(QStringList arguments) const
    {
        return runLectern(QStringList{u"--library"_s, m_folder->filePath(u"library.lectern"_s)} + arguments);
    }

    QString highlight(const QString& quote) const
    {
        return text(lectern({u"highlight"_s, m_article, u"--quote"_s, quote, u"--json"_s}).object(), u"id"_s);
    }

    QString quoteOf(const QString& annotation) const
    {
        for (const QJsonObject& object : lectern({u"annotations"_s, m_article, u"--json"_s}).objects()) {
            if (text(object, u"id"_s) == annotation)
                return text(object, u"exact"_s);
        }
        return {};
    }

    void refresh() const { QCOMPARE(lectern({u"refresh"_s, m_article, u"--from"_s, write(u"later.md"_s, millLater)}).status, 0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_article;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_article = text(lectern({u"add"_s, write(u"mill.md"_s, mill), u"--json"_s}).object(), u"id"_s);
        QVERIFY(!m_article.isEmpty());
    }
    void cleanup() { m_folder.reset(); }

    void refreshingFromAFileCountsWhatStandsHow()
    {
        highlight(u"Nobody came to help."_s);
        highlight(u"eleven were dry and forty were wet"_s);
        highlight(u"The wheel stood still."_s);
        QCOMPARE(lectern({u"refresh"_s, m_article}).status, 1); // it has no address
        const ProgramRun refreshed = lectern({u"refresh"_s, m_article, u"--from"_s, write(u"later.md"_s, millLater)});
        QCOMPARE(refreshed.status, 0);
        QVERIFY(refreshed.output.startsWith("New version"));
        QVERIFY2(refreshed.output.endsWith("1 exact, 0 moved, 1 changed, 1 orphaned\n"), refreshed.output.constData());
    }

    void versionsCanBeListedShownAndGoneBackTo()
    {
        const QString wheel = highlight(u"The wheel stood still."_s);
        refresh();
        const auto versions = lectern({u"versions"_s, m_article, u"--json"_s}).objects();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].value(u"newest"_s).toBool(), false);
        QCOMPARE(versions[0].value(u"exact"_s).toInt(), 1);
        QCOMPARE(versions[1].value(u"orphaned"_s).toInt(), 1);
        QVERIFY(text(versions[1], u"source"_s).endsWith(u"later.md"_s));
        QCOMPARE(lectern({u"versions"_s, m_article}).output.count('\n'), 2);
        QVERIFY(lectern({u"show"_s, m_article, u"--version"_s, u"1"_s}).output.contains("The wheel stood still."));
        QVERIFY(!lectern({u"show"_s, m_article}).output.contains("The wheel stood still."));
        QVERIFY(lectern({u"show"_s, m_article, u"--version"_s, u"1"_s, u"--format"_s, u"html"_s}).output.contains("wheel"));
        QCOMPARE(lectern({u"show"_s, m_article, u"--version"_s, u"3"_s}).status, 1);
        const QJsonObject stood = lectern({u"annotations"_s, m_article, u"--version"_s, u"1"_s, u"--json"_s}).object();
        QCOMPARE(text(stood, u"id"_s), wheel);
        QCOMPARE(text(stood, u"state"_s), u"exact"_s);
        QCOMPARE(lectern({u"annotations"_s, u"--version"_s, u"1"_s}).status, 1);
        QCOMPARE(lectern({u"revert"_s, m_article, u"--version"_s, u"1"_s}).status, 0);
        QCOMPARE(text(lectern({u"annotations"_s, m_article, u"--json"_s}).object(), u"state"_s), u"exact"_s);
        QVERIFY(lectern({u"show"_s, m_article}).output.contains("The wheel stood still."));
        QCOMPARE(lectern({u"revert"_s, m_article, u"--version"_s, u"9"_s}).status, 1);
        QCOMPARE(lectern({u"revert"_s, m_article}).status, 2);
    }

    void diffMarksWords()
    {
        QCOMPARE(lectern({u"diff"_s, m_article}).status, 1); // one version only
        refresh();
        const ProgramRun diff = lectern({u"diff"_s, m_article});
        QCOMPARE(diff.status, 0);
        QVERIFY2(diff.output.contains("[-eleven-] {+twelve+} were dry"), diff.output.constData());
        QVERIFY2(diff.output.contains("[-The wheel stood still.-]"), diff.output.constData());
        const ProgramRun reverse = lectern({u"diff"_s, m_article, u"--from"_s, u"2"_s, u"--to"_s, u"1"_s});
        QVERIFY2(reverse.output.contains("[-twelve-] {+eleven+} were dry"), reverse.output.constData());
        QString older;
        for (const QJsonObject& run : lectern({u"diff"_s, m_article, u"--json"_s}).objects()) {
            if (text(run, u"kind"_s) != u"added")
                older += text(run, u"text"_s);
        }
        QCOMPARE(older.simplified(), QString::fromUtf8(lectern({u"show"_s, m_article, u"--version"_s, u"1"_s}).output).simplified());
    }

    void changedAndOrphanedHighlightsAreDecidedAbout()
    {
        const QString sacks = highlight(u"eleven were dry and forty were wet"_s);
        const QString wheel = highlight(u"The wheel stood still."_s);
        refresh();
        const auto items = lectern({u"review"_s, m_article, u"--json"_s}).objects();
        QCOMPARE(items.size(), 2);
        QCOMPARE(text(items[0], u"id"_s), sacks);
        QCOMPARE(text(items[0].value(u"former"_s).toObject(), u"words"_s), u"eleven were dry and forty were wet"_s);
        QVERIFY(text(items[0].value(u"present"_s).toObject(), u"words"_s).contains(u"were dry and forty were wet"_s));
        QVERIFY(items[1].value(u"present"_s).isNull());
        QVERIFY(lectern({u"review"_s, m_article}).output.contains("  - The wheel stood still.\n"));
        QCOMPARE(text(lectern({u"accept"_s, sacks, u"--json"_s}).object(), u"state"_s), u"exact"_s);
        QCOMPARE(text(lectern({u"accept"_s, wheel, u"--json"_s}).object(), u"state"_s), u"orphaned"_s);
        QVERIFY(lectern({u"review"_s, m_article}).output.isEmpty());
        const QJsonObject placed = lectern({u"place"_s, wheel, u"--quote"_s, u"Nobody came"_s, u"--json"_s}).object();
        QCOMPARE(text(placed, u"exact"_s), u"Nobody came"_s);
        QCOMPARE(text(placed, u"state"_s), u"exact"_s);
        QCOMPARE(lectern({u"place"_s, wheel, u"--quote"_s, u"nowhere at all"_s}).status, 1);
        QCOMPARE(lectern({u"accept"_s, sacks, u"00000000"_s}).status, 3);
    }

    void mergesAndSplits()
    {
        const QString sacks = highlight(u"counted his sacks"_s);
        const QString miller = highlight(u"The miller counted"_s);
        const QJsonObject merged = lectern({u"merge"_s, sacks, miller, u"--json"_s}).object();
        QCOMPARE(text(merged, u"id"_s), miller);
        QCOMPARE(text(merged, u"exact"_s), u"The miller counted his sacks"_s);
        QCOMPARE(lectern({u"merge"_s, miller}).status, 2);
        QCOMPARE(lectern({u"merge"_s, miller, sacks}).status, 1); // one lies in the trash
        const auto parts = lectern({u"split"_s, miller, u"--before"_s, u"counted"_s, u"--json"_s}).objects();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(quoteOf(miller), u"The miller"_s);
        QCOMPARE(text(parts[1], u"exact"_s), u"counted his sacks"_s);
        const QString second = text(parts[1], u"id"_s);
        QCOMPARE(lectern({u"split"_s, second, u"--at"_s, QString::number(parts[1].value(u"start"_s).toInt() + 8)}).status, 0);
        QCOMPARE(quoteOf(second), u"counted"_s);
        QCOMPARE(lectern({u"split"_s, second}).status, 2);
        QCOMPARE(lectern({u"split"_s, second, u"--before"_s, u"sacks"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(VersionCommandsTest)
#include "VersionCommandsTest.moc"
