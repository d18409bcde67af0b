// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PageMaker.h"

#include "tests/bench/Benchmark.h"

#include <QStringList>

namespace lectern::bench {

using namespace Qt::StringLiterals;

namespace {

/// Writes one page, taking its words from one text in turn.
class PageMaker final
{
public:
    explicit PageMaker(quint32 seed) : m_words(makeText(4000, seed).simplified().split(u' ')) {}

    QByteArray make()
    {
        head();
        open("body", "post-template-default single wp-embed-responsive");
        menu();
        open("main", "site-main layout__content");
        article();
        teasers(u"related-posts"_s, 40);
        comments();
        close("main");
        teasers(u"sidebar widget-area"_s, 50);
        menu();
        script(24);
        m_page += "</body></html>\n"_L1;
        return m_page.toUtf8();
    }

private:
    QString words(int count)
    {
        QStringList taken;
        for (int i = 0; i < count; ++i)
            taken += m_words[m_next++ % m_words.size()];
        return taken.join(u' ');
    }

    void open(const char* tag, const char* classes)
    {
        m_page += u"<%1 class=\"%2\" id=\"%1-%3\" data-component=\"%2\" style=\"margin:0 auto\">\n"_s.arg(
            QLatin1StringView(tag), QLatin1StringView(classes), QString::number(++m_ids));
    }

    void close(const char* tag) { m_page += u"</%1>\n"_s.arg(QLatin1StringView(tag)); }

    void head()
    {
        const QString title = words(7);
        m_page += u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1 | The Harbour Post</title>\n"
                  "<meta property=\"og:title\" content=\"%1\"><meta name=\"author\" content=\"Ada Field\">\n"
                  "<link rel=\"canonical\" href=\"https://example.org/2021/03/wall\">\n"
                  "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"%1\","
                  "\"datePublished\":\"2021-03-04T05:06:07Z\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Field\"}}</script>\n"_s.arg(title);
        for (int i = 0; i < 12; ++i)
            m_page += u"<link rel=\"stylesheet\" href=\"/assets/%1.css?ver=5.8.%1\" media=\"all\">\n"_s.arg(i);
        m_page += "<style>"_L1;
        for (int i = 0; i < 150; ++i)
            m_page += u".block-%1 > .item:not(:last-child){margin:0 0 %1px;background:#fff url(/i/%1.png)}\n"_s.arg(i);
        m_page += "</style>"_L1;
        script(16);
        m_page += "</head>\n"_L1;
    }

    void script(int kilobytes)
    {
        m_page += "<script>window.state={"_L1;
        for (int i = 0; i < kilobytes * 20; ++i)
            m_page += u"\"key%1\":{\"id\":%1,\"on\":true,\"a\":\"<b>\"},\n"_s.arg(i);
        m_page += "};if(a<b&&c>d){run()}</script>\n"_L1;
    }

    void menu()
    {
        open("nav", "main-navigation menu-primary");
        m_page += "<ul>"_L1;
        for (int i = 0; i < 45; ++i)
            m_page += u"<li class=\"menu-item menu-item-%1\"><a href=\"/section/%1\" class=\"menu-link\"><span>%2</span></a></li>\n"_s.arg(i).arg(words(2));
        m_page += "</ul>"_L1;
        close("nav");
    }

    void article()
    {
        open("article", "post type-post entry");
        open("div", "entry-content post-body");
        m_page += u"<h1>%1</h1><p class=\"byline\">By <a rel=\"author\" href=\"/ada\">Ada Field</a></p>\n"_s.arg(words(7));
        for (int i = 0; i < 16; ++i)
            paragraph(i);
        close("div");
        close("article");
    }

    void paragraph(int i)
    {
        if (i % 5 == 4)
            m_page += u"<h2>%1</h2>\n<figure class=\"wp-block-image\"><img src=\"/i/%2.jpg\" srcset=\"/i/%2-2.jpg 2x\" alt=\"%1\" width=\"800\">"
                      "<figcaption>%3</figcaption></figure>\n"_s.arg(words(5)).arg(i).arg(words(8));
        m_page += u"<p class=\"has-text\">%1 <a href=\"https://example.org/%2\">%3</a> %4 <em>%5</em>&nbsp;%6</p>\n"_s.arg(
            words(24), QString::number(i), words(3), words(18), words(2), words(9));
    }

    void teasers(const QString& classes, int count)
    {
        open("aside", qPrintable(classes));
        for (int i = 0; i < count; ++i)
            m_page += u"<div class=\"card card--small\" data-track=\"{&quot;pos&quot;:%1}\"><a class=\"card__link\" href=\"/story/%1\">"
                      "<div class=\"card__image\"><img loading=\"lazy\" data-src=\"/t/%1.jpg\" src=\"/blank.gif\" alt=\"\"></div>"
                      "<h3 class=\"card__title\">%2</h3></a><span class=\"card__date\">4 March 2021</span></div>\n"_s.arg(i).arg(words(9));
        close("aside");
    }

    void comments()
    {
        open("section", "comments-area");
        for (int i = 0; i < 25; ++i)
            m_page += u"<div class=\"comment depth-%1\"><div class=\"comment-author vcard\"><img class=\"avatar\" src=\"/a.png\"> <b>%2</b></div>"
                      "<p>%3</p><a class=\"comment-reply-link\" href=\"#r\">Reply</a></div>\n"_s.arg(i % 3).arg(words(2), words(30));
        close("section");
    }

    QStringList m_words;
    qsizetype m_next = 0;
    int m_ids = 0;
    QString m_page;
};

} // namespace

QByteArray makePage(quint32 seed)
{
    return PageMaker(seed).make();
}

} // namespace lectern::bench
