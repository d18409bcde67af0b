// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/Ingest.h"
#include "tests/model/ingest/TinyImages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QByteArray prose = "<p>The harbour wall was built in two summers by men who slept in the boats they had come in, and it has stood ever "
                         "since, through storms that took the lighthouse twice, without a single repair to its foundation.</p>";

IngestedArticle readHtml(const QByteArray& html, const QString& url = u"https://example.org/news/wall"_s)
{
    return ingest({.bytes = html, .url = url, .mediaType = u"text/html"_s}).value();
}

IngestedArticle readMarkdown(const QByteArray& markdown)
{
    return ingest({.bytes = markdown, .fileName = u"a.md"_s}).value();
}

/// A fragment inside enough prose to be an article.
QString converted(const QByteArray& fragment)
{
    const QByteArray around = prose.repeated(4);
    const QByteArray html = readHtml("<html><body><article>" + around + fragment + around + "</article></body></html>").html;
    const QByteArray plain = QByteArray(around);
    const qsizetype start = html.indexOf(plain);
    const qsizetype end = html.lastIndexOf(plain);
    return start < 0 || end <= start ? QString::fromUtf8(html) : QString::fromUtf8(html.sliced(start + plain.size(), end - start - plain.size()));
}

} // namespace

class PageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structure_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("semantic");
        const auto row = [](const char* name, const QByteArray& html, const QString& semantic) { QTest::newRow(name) << html << semantic; };
        row("headings", "<h2>One <b>two</b></h2>", u"<h2>One <strong>two</strong></h2>"_s);
        row("white space", "<p> One\n  <i> two </i>three</p>", u"<p>One <em>two</em> three</p>"_s);
        row("loose text in a div", "<div>One, two and three<div>Four, five and six</div></div>", u"<p>One, two and three</p><p>Four, five and six</p>"_s);
        row("two breaks make a paragraph", "<div>One.<br><br>Two.<br>Three.</div>", u"<p>One.</p><p>Two.<br>Three.</p>"_s);
        row("inline over blocks", "<b><p>One</p><p>Two</p></b>", u"<p><strong>One</strong></p><p><strong>Two</strong></p>"_s);
        row("links", "<p>See <a href='/a b?x=1&amp;y=2'>this</a>, <a href='javascript:x()'>that</a>, <a href='file:///etc/passwd'>not</a>.</p>",
            u"<p>See <a href=\"https://example.org/a%20b?x=1&amp;y=2\">this</a>, that, not.</p>"_s);
        row("anchors", "<p>Go <a href='#end'>there</a> or <a href='#gone'>nowhere</a>.</p><p id=end>End</p>",
            u"<p>Go <a href=\"#end\">there</a> or nowhere.</p><p><a id=\"end\"></a>End</p>"_s);
        row("lists", "<ol start=3><li>Three<ul><li>Deep</ul><li><p>Four</p><p>More</p></ol>",
            u"<ol start=\"3\"><li><p>Three</p><ul><li>Deep</li></ul></li><li><p>Four</p><p>More</p></li></ol>"_s);
        row("a list that begins with no number", "<ol start='/div'><li>One</li></ol>", u"<ol><li>One</li></ol>"_s);
        row("numbers of characters", "<p>&#x2014; &#00000000065; &#x" + QByteArray(64, '9') + "1; &#99999999999;</p>",
            u"<p>\u2014 A \ufffd \ufffd</p>"_s);
        row("what stands in a list without an item", "<ul>One<li>Two</li>Three<p>Four</p></ul>", u"<ul><li>One</li><li>Two<br>Three<br>Four</li></ul>"_s);
        row("a list in a list without an item", "<ul><b>One</b><ol><li>Two</ol></ul>", u"<ul><li><strong>One</strong></li><li><ol><li>Two</li></ol></li></ul>"_s);
        row("a list of definitions without one", "<dl><p>One</p></dl>", u"<dl><dd>One</dd></dl>"_s);
        row("a list in a heading", "<h2>One<ul><li>Two</li></ul></h2>", u"<h2>One<br>Two</h2>"_s);
        row("quotes", "<blockquote>One <q>two</q></blockquote>", u"<blockquote><p>One “two”</p></blockquote>"_s);
        row("code", "<pre><code class='language-cpp'>int <span>i</span>;\n  i &lt; 2</code></pre>",
            u"<pre><code class=\"language-cpp\">int i;\n  i &lt; 2</code></pre>"_s);
        row("data table", "<table><caption>T</caption><tr><th>a<th>b<tr><td colspan=2>c</table>",
            u"<table><caption>T</caption><tr><th>a</th><th>b</th></tr><tr><td colspan=\"2\">c</td></tr></table>"_s);
        row("layout table", "<table><tr><td>One, two<table><tr><td>Three, four</table></table>", u"<p>One, two</p><p>Three, four</p>"_s);
        row("figure", "<figure><a href=x><img src=/i.png alt='A wall' width=640 height=480></a><figcaption>The <i>wall</i></figcaption></figure>",
            u"<figure><img src=\"https://example.org/i.png\" alt=\"A wall\" width=\"640\" height=\"480\"><figcaption>The <em>wall</em></figcaption></figure>"_s);
        row("image alone", "<p><img src=/i.png></p>", u"<figure><img src=\"https://example.org/i.png\"></figure>"_s);
        row("lazy image", "<p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=/i.png></p>",
            u"<figure><img src=\"https://example.org/i.png\"></figure>"_s);
        row("tracking pixel", "<p>One<img src=/t.gif width=1 height=1></p>", u"<p>One</p>"_s);
        row("a caption named so", "<div class='wp-caption'><a href=x><img src=/i.png></a><p class='wp-caption-text'>The wall</p></div>",
            u"<figure><img src=\"https://example.org/i.png\"><figcaption>The wall</figcaption></figure>"_s);
        row("caption and credit", "<figure><img src=/i.png><figcaption>The wall</figcaption><span class=credit>Photo: Ada Field</span></figure>",
            u"<figure><img src=\"https://example.org/i.png\"><figcaption>The wall<br>Photo: Ada Field</figcaption></figure>"_s);
        row("a figure of something else", "<figure><blockquote>Stones fall.</blockquote><figcaption>Cy Moor</figcaption></figure>",
            u"<blockquote><p>Stones fall.</p></blockquote><p>Cy Moor</p>"_s);
        row("heading by role", "<div role=heading aria-level=3>One</div><p>Two</p>", u"<h3>One</h3><p>Two</p>"_s);
        row("heading levels", "<h2>One</h2><h4>Two</h4><p>Three</p><h3>Four</h3><p>Five</p>", u"<h2>One</h2><h4>Two</h4><p>Three</p><h3>Four</h3><p>Five</p>"_s);
        row("pull quote", "<blockquote class=pullquote><p>Words that stand nowhere else.</p></blockquote>",
            u"<blockquote class=\"pull\"><p>Words that stand nowhere else.</p></blockquote>"_s);
        row("pull quote in a figure", "<figure class=wp-block-pullquote><blockquote><p>Words that stand nowhere else.</p></blockquote></figure>",
            u"<blockquote class=\"pull\"><p>Words that stand nowhere else.</p></blockquote>"_s);
        row("pull quote of the text", "<p>One</p><div class='pull-quote'>stood ever since, through storms that took the lighthouse twice</div><p>Two</p>", u"<p>One</p><p>Two</p>"_s);
        row("nested lists", "<ul><li>One<ol><li>Two<ul><li>Three</ul></ol><li>Four</ul>",
            u"<ul><li><p>One</p><ol><li><p>Two</p><ul><li>Three</li></ul></li></ol></li><li>Four</li></ul>"_s);
        row("code of a highlighter", "<div class='language-ruby highlighter-rouge'><div class=highlight><pre><code>a\nb</code></pre></div></div>",
            u"<pre><code class=\"language-ruby\">a\nb</code></pre>"_s);
        row("code with its language beside it", "<pre data-lang=py><code>a</code></pre>", u"<pre><code class=\"language-py\">a</code></pre>"_s);
        row("code in lines", "<pre><code class='hljs cpp'><div>a</div><div>b</div></code></pre>", u"<pre><code class=\"language-cpp\">a\nb</code></pre>"_s);
        row("code beside its line numbers", "<table><tr><td class=gutter><pre>1\n2</pre><td class=code><pre>a\nb</pre></table>", u"<pre><code>a\nb</code></pre>"_s);
        row("table without headers", "<table><tr><td>1<td>2<tr><td>3<td>4</table>", u"<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>"_s);
        row("a table for layout", "<table role=presentation><tr><td>One, two<td>Three<tr><td>Four<td>Five</table>", u"<p>One, two</p><p>Three</p><p>Four</p><p>Five</p>"_s);
        row("footnotes", "<p>One<sup id=r1><a href='#n1'>1</a></sup></p><ol><li id=n1>Note <a href='#r1'>back</a></ol>",
            u"<p>One<sup><a href=\"#n1\"><a id=\"r1\"></a>1</a></sup></p><ol><li><a id=\"n1\"></a>Note <a href=\"#r1\">back</a></li></ol>"_s);
        row("definitions in divisions", "<dl><div><dt>One<dd>Two</div><div><dt>Three<dd><p>Four</p><p>Five</p></div></dl>",
            u"<dl><dt>One</dt><dd>Two</dd><dt>Three</dt><dd><p>Four</p><p>Five</p></dd></dl>"_s);
        row("a poem in lines", "<div class=poem><div>One</div><div>Two</div><div class=stanza><div>Three</div><div>Four</div></div></div>",
            u"<p>One<br>Two</p><p>Three<br>Four</p>"_s);
        row("verse", "<pre class=wp-block-verse>One\n  two\n\nThree</pre>", u"<p>One<br>two</p><p>Three</p>"_s);
        row("a poem with breaks", "<p class=verse>One<br>Two<br>Three</p>", u"<p>One<br>Two<br>Three</p>"_s);
        row("a formula's annotation", "<p>So <math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation></semantics></math></p>",
            u"<p>So <code>x^2</code></p>"_s);
        row("a formula typeset twice", "<p>So <span class=katex><span class=katex-mathml><math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2"
            "</annotation></semantics></math></span><span class=katex-html aria-hidden=true>x2</span></span></p>", u"<p>So <code>x^2</code></p>"_s);
        row("a formula in a script", "<p>So <span class=MathJax_Preview>x2</span><script type='math/tex'>x < 2</script></p>", u"<p>So <code>x &lt; 2</code></p>"_s);
        row("a picture of a formula", "<p>So <img class=mwe-math-fallback-image-inline aria-hidden=true alt='{\\displaystyle x^{2}}' src=x.svg></p>",
            u"<p>So <code>x^{2}</code></p>"_s);
        row("a post of another site", "<blockquote class=twitter-tweet><p>Walls are old.</p>&mdash; Ada (@ada) <a href='https://twitter.com/ada/status/1'>May 1</a></blockquote>",
            u"<blockquote><p>Walls are old.</p><p>— Ada (@ada) <a href=\"https://twitter.com/ada/status/1\">May 1</a></p></blockquote>"_s);
        row("a video", "<div class=video><iframe src='https://www.youtube.com/embed/abcdefghijk?rel=0' title='How walls are built'></iframe></div>",
            u"<p><a href=\"https://www.youtube.com/watch?v=abcdefghijk\">How walls are built</a></p>"_s);
        row("a video without a title", "<p>One</p><iframe src='//player.vimeo.com/video/123' title='vimeo-player'></iframe>",
            u"<p>One</p><p><a href=\"https://vimeo.com/123\">vimeo.com</a></p>"_s);
        row("a video of the page", "<video title='The wall' controls><source src=/wall.mp4></video>", u"<p><a href=\"https://example.org/wall.mp4\">The wall</a></p>"_s);
        row("a video with a file's name", "<video title='sea-wall.mp4' src='/v/sea-wall-old_1024x576.mp4'></video>",
            u"<p><a href=\"https://example.org/v/sea-wall-old_1024x576.mp4\">sea wall old</a></p>"_s);
        row("a video with a number", "<video src='/v123-4.mp4'></video>", u"<p><a href=\"https://example.org/v123-4.mp4\">example.org</a></p>"_s);
        row("a post in a frame", "<iframe src='https://social.example/@ada/12345/embed' class=mastodon-embed></iframe>",
            u"<p><a href=\"https://social.example/@ada/12345\">social.example</a></p>"_s);
        row("other frames", "<p>One</p><iframe src='https://ads.example/banner' title='Advertisement'></iframe><iframe src='javascript:x()'></iframe>", u"<p>One</p>"_s);
        row("srcset by width", "<p><img src=/s.jpg srcset='/a,b.jpg 480w, /m.jpg 1200w,/l.jpg 2400w'></p>", u"<figure><img src=\"https://example.org/m.jpg\"></figure>"_s);
        row("srcset by density", "<p><img src=/s.jpg width=600 height=400 srcset='/s.jpg 1x, /l.jpg 2x, /x.jpg 3x'></p>",
            u"<figure><img src=\"https://example.org/l.jpg\" width=\"600\" height=\"400\"></figure>"_s);
        row("picture", "<picture><source type='image/avif' srcset='/a.avif 800w'><source srcset='/w.webp 800w'><img alt=Wall></picture>",
            u"<figure><img src=\"https://example.org/w.webp\" alt=\"Wall\"></figure>"_s);
        row("picture with an image of its own", "<picture><source srcset='/w.webp 800w'><img src=/i.jpg></picture>", u"<figure><img src=\"https://example.org/i.jpg\"></figure>"_s);
        row("lazy srcset", "<p><img src=/blank.gif data-srcset='/a.jpg 400w, /b.jpg 900w'></p>", u"<figure><img src=\"https://example.org/b.jpg\"></figure>"_s);
        row("image in a noscript", "<p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-x=1><noscript><img src=/i.png></noscript></p>",
            u"<figure><img src=\"https://example.org/i.png\"></figure>"_s);
        row("lazy image and noscript", "<p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=/i.png><noscript><img src=/i.png></noscript></p>",
            u"<figure><img src=\"https://example.org/i.png\"></figure>"_s);
        row("image twice", "<p><img src=/i-300x200.png><img src='/i.png?q=80'></p><p>One</p>", u"<figure><img src=\"https://example.org/i-300x200.png\"></figure><p>One</p>"_s);
        row("counters", "<p>One<img src='https://vg02.met.vgwort.de/na/1'><img src=/pixel.gif></p>", u"<p>One</p>"_s);
        row("links that run", "<p><a href=' java\nscript:x()'>a</a> <a href='JAVASCRIPT&colon;x()'>b</a> <a href='&#1;vbscript:x()'>c</a> "
            "<a href='data:text/html,x'>d</a> <a href='java&Tab;script:x()'>e</a> <a href='view-source:x'>f</a></p>", u"<p>a b c d e f</p>"_s);
        row("images that run", "<p>One <img src='javascript:x()'><img src='data:text/html;base64,PHNjcmlwdD4='><img src='file:///etc/passwd'></p>", u"<p>One</p>"_s);
        row("hidden", "<p>One</p><p hidden>Two</p><p style='display: none'>Three</p><p aria-hidden=true>Four</p>", u"<p>One</p>"_s);
        row("never read", "<p>One<script>x()</script><style>p{}</style><iframe>y</iframe></p>", u"<p>One</p>"_s);
        row("the tree of a component",
            "<my-card><template shadowrootmode=open><style>p{}</style><p>One</p></template><p>Two</p></my-card>",
            u"<p>One</p><p>Two</p>"_s);
        row("other templates",
            "<p>One</p><template><p>Two</p><template shadowrootmode=open>Three</template></template><p>Four</p>",
            u"<p>One</p><p>Four</p>"_s);
        row("definitions", "<dl><dt>Term<dd>Meaning</dl>", u"<dl><dt>Term</dt><dd>Meaning</dd></dl>"_s);
        row("details", "<details><summary>More</summary><p>Two</p></details>", u"<p><strong>More</strong></p><p>Two</p>"_s);
        row("ruby", "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>", u"<p>漢字</p>"_s);
        row("formula", "<p>So <math alttext='x^2'><mi>x</mi></math></p>", u"<p>So <code>x^2</code></p>"_s);
        row("rule", "<p>One</p><hr><p>Two</p>", u"<p>One</p><hr><p>Two</p>"_s);
        row("subscripts and the like", "<p>H<sub>2</sub>O <del>a</del> <ins>b</ins> <mark>c</mark> <kbd>d</kbd></p>",
            u"<p>H<sub>2</sub>O <s>a</s> <u>b</u> <mark>c</mark> <code>d</code></p>"_s);
        row("empty elements", "<p></p><div><span></span></div><h2> </h2><p>&nbsp;</p><p>One</p>", u"<p>One</p>"_s);
        row("a line separator", "<p>One\xE2\x80\xA8two \xE2\x80\x9Cthree\xE2\x80\x9D</p>", u"<p>One two “three”</p>"_s);
    }

    void structure()
    {
        QFETCH(QByteArray, html);
        QTEST(converted(html), "semantic");
    }

    void imagesInThePageAreTakenIn()
    {
        const QByteArray bytes = pngOf(30, 20);
        const QByteArray page = "<article>" + prose.repeated(4) + "<p><img src='data:image/png;base64," + bytes.toBase64() + "'></p>" + prose + "</article>";
        const IngestedArticle article = readHtml(page);
        QCOMPARE(article.images.size(), 1);
        QCOMPARE(article.images.first().bytes, bytes);
        QCOMPARE(article.images.first().mediaType, u"image/png"_s);
        QVERIFY(article.html.contains(QByteArray("<img src=\"image:" + article.images.first().hash.toHex() + "\">")));
    }

    void theArticleIsFound()
    {
        const QByteArray page = "<html><head><title>A Wall - Coast Gazette</title></head><body>"
                                "<nav role=navigation><ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul></nav>"
                                "<div class=sidebar><p>Subscribe to our letter, it is free, and it comes every day.</p></div>"
                                "<div id=content><h1>A Wall</h1>" + prose.repeated(6) + "<div class=share><a href=/f>Share it</a></div></div>"
                                "<div class=related><a href=/x>Another wall in another town</a></div>"
                                "<footer><p>All rights reserved, Coast Gazette, 2020.</p></footer></body></html>";
        const QString text = contentFromHtml(readHtml(page).html).text;
        QCOMPARE(text.count(u"harbour wall"_s), 6);
        for (const QString& clutter : {u"Home"_s, u"Subscribe"_s, u"Share"_s, u"Another wall"_s, u"rights"_s})
            QVERIFY2(!text.contains(clutter), qPrintable(clutter));
    }

    void markdown()
    {
        const IngestedArticle article = readMarkdown("---\ntitle: \"A Wall\"\ndescription: Of stone\nauthors:\n  - Ada Field\n  - Bo Lind\n"
            "date: 2020-03-12\nurl: https://example.org/wall\ntags: [a, b]\n---\n# A Wall\n\nOne *two* **three** ~~four~~ `five` https://example.org/x\n\n"
            "- [x] done\n- [ ] not\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n\n```cpp\nint i;\n```\n\nNote[^1] <script>x()</script>\n\n[^1]: The note.\n");
        QCOMPARE(article.metadata.title, u"A Wall"_s);
        QCOMPARE(article.metadata.subtitle, u"Of stone"_s);
        QCOMPARE(article.metadata.byline, u"Ada Field, Bo Lind"_s);
        QCOMPARE(article.metadata.published, u"2020-03-12"_s);
        QCOMPARE(article.metadata.url, u"https://example.org/wall"_s);
        const QString html = QString::fromUtf8(article.html);
        for (const QString& part : {u"<p>One <em>two</em> <strong>three</strong> <s>four</s> <code>five</code> <a href=\"https://example.org/x\">"_s,
                 u"<ul><li>☑ done</li><li>☐ not</li></ul>"_s, u"<blockquote><p>quoted</p></blockquote>"_s, u"<tr><td>c</td><td>d</td></tr>"_s,
                 u"<pre><code class=\"language-cpp\">int i;\n</code></pre>"_s, u"The note."_s, u"href=\"#fn-1\""_s, u"<a id=\"fn-1\">"_s})
            QVERIFY2(html.contains(part), qPrintable(part + u" in "_s + html));
        QVERIFY(!html.contains(u"<h1>"_s) && !html.contains(u"x()"_s));
    }

    void theFirstHeadingOfMarkdownIsItsTitle()
    {
        const IngestedArticle article = readMarkdown("# A Wall\n\nWords.\n");
        QCOMPARE(article.metadata.title, u"A Wall"_s);
        QCOMPARE(article.html, QByteArray("<p>Words.</p>"));
    }

    void tablesOfTooManyCellsGoOnAsLinesOfText()
    {
        QByteArray html = "<article><table>";
        for (int row = 0; row < 150'000; ++row)
            html += "<tr><td>a" + QByteArray::number(row) + "</td><td>b</td></tr>";
        const auto article = ingest({.bytes = html + "</table><p>The end.</p></article>", .mediaType = u"text/html"_s});
        QVERIFY(article);
        QVERIFY(article->html.count("<td") <= 100'000);
        QVERIFY(article->html.contains("<td>a9</td><td>b</td>"));
        QVERIFY(article->html.contains("<p>a149999 b</p><p>The end.</p>"));
    }

    void markdownThatIsAllMarkupLosesNoText()
    {
        QByteArray markdown;
        for (int i = 0; i < 60'000; ++i)
            markdown += "*w" + QByteArray::number(i) + "*" + (i % 10 == 9 ? "\n\n" : " ");
        const QByteArray html = readMarkdown(markdown).html;
        QCOMPARE(html.count("<em>w"), 60'000);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("html");
        const int many = 100'000;
        const auto row = [](const char* name, const QByteArray& html) { QTest::newRow(name) << html + "<p>text</p>"; };
        const auto numbered = [](int count, const QByteArray& before, const QByteArray& after) {
            QByteArray html;
            for (int i = 0; i < count; ++i)
                html += before + QByteArray::number(i) + after;
            return html;
        };
        row("deep divs", QByteArray("<div>").repeated(many));
        row("deep divs, closed", QByteArray("<div>").repeated(many) + "x" + QByteArray("</div>").repeated(many));
        row("deep tables", QByteArray("<table><tr><td>").repeated(20'000));
        row("open formatting", numbered(20'000, "<p><font color=", ">x"));
        row("open formatting in divs", numbered(20'000, "<div><font color=", ">x</div>"));
        row("open links", numbered(20'000, "<a href=", ">x<div>"));
        row("misnested formatting", QByteArray("<a><b><i><p>x</a></b></i>").repeated(10'000));
        row("attributes", "<p " + numbered(many, "a", "=1 ") + ">x</p>");
        row("text in tables", QByteArray("<table>x<b>y<tr>").repeated(10'000));
        row("cells", "<table>" + QByteArray("<tr><td>1</td><td>2</td></tr>").repeated(many) + "</table>");
        row("one row", "<table><tr>" + QByteArray("<td>1</td>").repeated(many) + "</tr></table>");
        row("signs", QByteArray("<").repeated(many));
        row("open comments", QByteArray("<!--").repeated(many) + "-->");
        row("open scripts", QByteArray("<script>").repeated(many) + "</script>");
        row("end tags", QByteArray("</div></p></b>").repeated(many));
        row("NUL", QByteArray("<p>a\0b</p>", 10).repeated(many / 10));
        row("selects in tables", QByteArray("<table><select><tr>").repeated(10'000) + "</select>");
        row("definitions", QByteArray("<dl><dt><dd>").repeated(10'000));
        row("bylines in bylines", QByteArray("<h><hr itemprop=author>").repeated(20'000));
    }

    void hostile()
    {
        QFETCH(QByteArray, html);
        const auto article = ingest({.bytes = html, .mediaType = u"text/html"_s});
        QVERIFY(article);
        const ArticleContent content = contentFromHtml(article->html);
        QVERIFY(content.text.contains(u"text"_s));
        for (const TableShape& table : content.tables)
            QVERIFY(table.rows <= 250 && table.columns <= 256);
    }

    void hostileMarkdown_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("quotes") << QByteArray("> ").repeated(20'000) + "text";
        QTest::newRow("brackets") << QByteArray("[").repeated(50'000) + "text";
        QTest::newRow("emphasis") << QByteArray("*a ").repeated(50'000) + "text";
        QTest::newRow("lists") << QByteArray("- ").repeated(5'000) + "text";
        QTest::newRow("front matter without an end") << "---\ntitle: x\n" + QByteArray("text\n").repeated(50'000);
    }

    void hostileMarkdown()
    {
        QFETCH(QByteArray, markdown);
        QVERIFY(contentFromHtml(readMarkdown(markdown).html).text.contains(u"text"_s));
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "PageTest.moc"
