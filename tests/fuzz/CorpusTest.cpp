// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/ArticleFlaws.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/SemanticHtmlGrammar.h"

#include <QDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::fuzz;

/// Every file of the fuzzers' corpus, once, and whether the fuzzers would see a flaw at all.
class CorpusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheCorpusHolds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        for (const FuzzTarget& target : fuzzTargets()) {
            const QDir folder(QStringLiteral(FUZZ_CORPUS) % u'/' % target.name);
            const QStringList files = folder.entryList(QDir::Files);
            QVERIFY2(!files.isEmpty(), qPrintable(folder.path()));
            for (const QString& file : files)
                QTest::addRow("%s/%s", target.name.data(), qPrintable(file)) << folder.filePath(file) << QString(target.name);
        }
    }

    void readsWhatTheCorpusHolds()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto target = std::ranges::find(fuzzTargets(), name, &FuzzTarget::name);
        const QString flaw = target->flawWith(file.readAll());
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    }

    void aBrokenArticleIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("script") << QByteArray("<p>a</p><script>alert(1)</script>");
        QTest::newRow("handler") << QByteArray("<p onclick=\"alert(1)\">a</p>");
        QTest::newRow("link that runs") << QByteArray("<p><a href=\"javascript:alert(1)\">a</a></p>");
        QTest::newRow("picture that is a page") << QByteArray("<p><img src=\"data:text/html,a\"></p>");
        QTest::newRow("left open") << QByteArray("<blockquote><p>a</p>");
        QTest::newRow("crossing") << QByteArray("<p><em>a</p></em>");
        QTest::newRow("text between items") << QByteArray("<ul>a</ul>");
        QTest::newRow("entity") << QByteArray("<p>a &nbsp; b</p>");
        QTest::newRow("not UTF-8") << QByteArray("<p>a\xFF</p>");
    }

    void aBrokenArticleIsNoticed()
    {
        QFETCH(const QByteArray, html);
        QVERIFY(!SemanticHtmlGrammar::flawOf(html).isEmpty());
    }

    void aSoundArticleIsNot()
    {
        const QByteArray html("<h2>A</h2><p>b <a href=\"https://example.org/?a&amp;b\">c</a><br>d</p><ol start=\"3\"><li>e</li></ol>"
                              "<pre><code class=\"language-cpp\">f &lt; g;</code></pre><table><tr><td rowspan=\"2\">h</td></tr></table>");
        QCOMPARE(SemanticHtmlGrammar::flawOf(html), QString());
    }

    void contentOutOfRangeIsNoticed()
    {
        const ArticleContent sound{.text = u"Harbour"_s, .blocks = {Block{.length = 7}}, .spans = {Span{.length = 3}}};
        QCOMPARE(flawOf(sound), QString());
        ArticleContent broken = sound;
        broken.spans[0].length = 8;
        QVERIFY(!flawOf(broken).isEmpty());
        broken = sound;
        broken.blocks[0].length = 6;
        QVERIFY(!flawOf(broken).isEmpty());
        broken = sound;
        broken.text[0] = QChar(0xD800);
        QVERIFY(!flawOf(broken).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
