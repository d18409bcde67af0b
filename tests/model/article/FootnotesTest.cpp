// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Footnotes.h"
#include "model/article/SemanticHtml.h"

#include <algorithm>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class FootnotesTest final : public QObject
{
    Q_OBJECT

    static QStringList noteIn(const QByteArray& html)
    {
        const ArticleContent content = contentFromHtml(html);
        const auto link = std::ranges::find(content.spans, SpanKind::Link, &Span::kind);
        const auto note = footnoteOf(content, *link);
        QStringList paragraphs;
        for (const Block& block : note.value_or(Footnote()).blocks)
            paragraphs += content.text.sliced(block.start, block.length);
        return paragraphs;
    }

private Q_SLOTS:
    void aReferenceLeadsToItsNote_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::newRow("raised number") << QByteArray("<sup><a href=\"#n1\">1</a></sup>");
        QTest::newRow("raised inside") << QByteArray("<a href=\"#n1\"><sup>xiv</sup></a>");
        QTest::newRow("brackets") << QByteArray("<a href=\"#n1\">[12]</a>");
        QTest::newRow("note in brackets") << QByteArray("<a href=\"#n1\">[note 3]</a>");
        QTest::newRow("dagger") << QByteArray("<a href=\"#n1\">†</a>");
        QTest::newRow("Arabic digits") << QByteArray("<a href=\"#n1\">٣</a>");
    }

    void aReferenceLeadsToItsNote()
    {
        QFETCH(QByteArray, reference);
        QCOMPARE(noteIn("<p>The tide<a id=\"r1\"></a>" + reference + " rose.</p><ol><li><a id=\"n1\"></a>By a foot. <a href=\"#r1\">↩</a></li><li>Another.</li></ol>"),
            QStringList{u"By a foot."_s});
    }

    void aNoteHasAllOfItsParagraphs()
    {
        QCOMPARE(noteIn("<p>The tide <a href=\"#n\">1</a>.</p><ol><li><p><a id=\"n\"></a>By a foot.</p><p>Or two.</p></li><li><p>Another.</p></li></ol>"),
            (QStringList{u"By a foot."_s, u"Or two."_s}));
        QCOMPARE(noteIn("<p>The tide <a href=\"#n\">1</a>.</p><p><a id=\"n\"></a>By a foot.</p><p>Or two.</p><p><a id=\"m\"></a>Another.</p>"),
            (QStringList{u"By a foot."_s, u"Or two."_s}));
        QCOMPARE(noteIn("<p>The tide <a href=\"#n\">1</a>.</p><p><a id=\"n\"></a>By a foot.</p><p>About the author.</p>"), QStringList{u"By a foot."_s});
    }

    void otherLinksAreNoReferences_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("words") << QByteArray("<p>See <a href=\"#n\">the notes</a>.</p><p><a id=\"n\"></a>Notes.</p>");
        QTest::newRow("heading") << QByteArray("<p>See <a href=\"#n\">2</a>.</p><h2><a id=\"n\"></a>Second</h2><p>Text.</p>");
        QTest::newRow("back") << QByteArray("<p><a id=\"n\"></a>Text.</p><p><a href=\"#n\">1</a> A note.</p>");
        QTest::newRow("in the same paragraph") << QByteArray("<p><a href=\"#n\">1</a> A <a id=\"n\"></a>note.</p>");
        QTest::newRow("outside") << QByteArray("<p><a href=\"https://example.org/#n\">1</a></p><p><a id=\"n\"></a>A note.</p>");
        QTest::newRow("nowhere") << QByteArray("<p><a href=\"#n\">1</a></p><p>A note.</p>");
        QTest::newRow("nothing there") << QByteArray("<p><a href=\"#n\">1</a></p><p><a id=\"n\"></a></p>");
    }

    void otherLinksAreNoReferences()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(noteIn(html), QStringList());
    }
};

QTEST_GUILESS_MAIN(FootnotesTest)
#include "FootnotesTest.moc"
