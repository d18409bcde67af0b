// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleLibrary.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

/// A process that writes highlights, and what it said it had written.
class Writer final
{
public:
    Writer(const SampleLibrary& library, const QUuid& article)
    {
        m_process.start(QStringLiteral(HIGHLIGHT_WRITER), {library.path(), article.toString()}, QIODevice::ReadOnly);
    }

    bool waitFor(int acknowledged)
    {
        while (m_output.count('\n') < acknowledged) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
            m_output += m_process.readAll();
        }
        return true;
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_output += m_process.readAll();
    }

    /// Whole lines only: of a torn one nobody has read the end.
    [[nodiscard]] QSet<QUuid> acknowledged() const
    {
        QSet<QUuid> ids;
        for (const QByteArray& line : m_output.first(m_output.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                ids += QUuid::fromString(QString::fromLatin1(line));
        }
        return ids;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

class KilledWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedHighlightIsThere()
    {
        SampleLibrary library;
        const Article article = library.add(note(u"Long"_s, u"Words that are to be marked again and again. "_s.repeated(100)));
        library.close();
        QRandomGenerator random(20260504);
        QSet<QUuid> acknowledged;
        // Two at a time: they also get in each other's way.
        for (int round = 0; round < 100; ++round) {
            Writer one(library, article.id);
            Writer other(library, article.id);
            QVERIFY(one.waitFor(static_cast<int>(random.bounded(8U))));
            QVERIFY(other.waitFor(static_cast<int>(random.bounded(4U))));
            // Anywhere within what a transaction takes.
            for (const QDeadlineTimer moment(std::chrono::microseconds(random.bounded(3'000))); !moment.hasExpired();) { }
            one.kill();
            other.kill();
            acknowledged += one.acknowledged() + other.acknowledged();
        }
        QVERIFY(acknowledged.size() > 200);
        library.reopen();
        for (const Annotation& annotation : valueOf(library->annotations())) {
            QCOMPARE(annotation.note, u"kept"_s);
            acknowledged.remove(annotation.id);
        }
        QCOMPARE(acknowledged, QSet<QUuid>());
        QCOMPARE(valueOf(library->check()).problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(KilledWriterTest)
#include "KilledWriterTest.moc"
