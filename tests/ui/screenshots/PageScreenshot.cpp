// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "ui/reader/ReaderView.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

Appearance appearanceOf(const QString& theme)
{
    const QStringList names = {u"system"_s, u"light"_s, u"sepia"_s, u"dark"_s, u"contrast"_s};
    return {.theme = static_cast<ThemeChoice>(qMax<qsizetype>(0, names.indexOf(theme)))};
}

/// Highlights of every colour along the text, some nested, some with a note.
QList<Annotation> highlights(const ArticleContent& content)
{
    QList<Annotation> annotations;
    for (const Block& block : content.blocks) {
        if (block.length < 20)
            continue;
        const int n = int(annotations.size());
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.position = {block.start + block.length / 5, block.start + block.length / 5 + 14 + n % 4 * 30};
        annotation.position.end = qMin(annotation.position.end, block.end());
        annotation.color = static_cast<HighlightColor>(n % 5);
        annotation.note = n % 3 == 1 ? u"A note."_s : QString();
        annotations.append(annotation);
        if (n % 4 == 3) {
            annotation.id = QUuid::createUuid();
            annotation.position.start += 8;
            annotation.position.end = qMin(annotation.position.end + 10, block.end());
            annotation.color = static_cast<HighlightColor>((n + 2) % 5);
            annotations.append(annotation);
        }
    }
    return annotations;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    QCommandLineParser parser;
    parser.addOption({u"theme"_s, {}, u"name"_s, u"light"_s});
    parser.addOption({u"size"_s, {}, u"WxH"_s, u"1280x720"_s});
    parser.addOption({u"scroll"_s, {}, u"pixels"_s, u"0"_s});
    parser.addOption({u"title"_s, {}, u"text"_s, u"An article"_s});
    parser.addOption({u"dek"_s, {}, u"text"_s, QString()});
    parser.addOption({u"mark"_s, {}});
    parser.addOption({u"justified"_s, {}});
    parser.addOption({u"indented"_s, {}});
    parser.addOption({u"language"_s, {}, u"tag"_s, u"en"_s});
    parser.addOption({u"font"_s, {}, u"family"_s});
    parser.addOption({u"points"_s, {}, u"number"_s, u"13"_s});
    parser.addPositionalArgument(u"html"_s, {});
    parser.addPositionalArgument(u"png"_s, {});
    parser.process(app);

    QFile file(parser.positionalArguments().at(0));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    OpenedArticle opened;
    opened.content = std::make_shared<const ArticleContent>(contentFromHtml(file.readAll()));
    opened.article.id = QUuid::createUuid();
    opened.article.words = countWords(opened.content->text);
    opened.article.metadata = {.title = parser.value(u"title"_s),
        .subtitle = parser.value(u"dek"_s),
        .byline = u"Ada Field"_s,
        .site = u"Harbour Post"_s,
        .url = {},
        .published = u"2024-05-03"_s,
        .language = parser.value(u"language"_s)};
    if (parser.isSet(u"mark"_s))
        opened.annotations = highlights(*opened.content);
    Appearance appearance = appearanceOf(parser.value(u"theme"_s));
    appearance.fontFamily = parser.value(u"font"_s);
    appearance.fontSize = parser.value(u"points"_s).toDouble();
    appearance.justified = parser.isSet(u"justified"_s);
    appearance.paragraphs = parser.isSet(u"indented"_s) ? ParagraphStyle::Indented : ParagraphStyle::Spaced;
    QApplication::setPalette(theme(appearance.theme).palette());
    ReaderView view;
    const QStringList size = parser.value(u"size"_s).split(u'x');
    view.resize(size.at(0).toInt(), size.at(1).toInt());
    view.showArticle(opened, appearance);
    view.show();
    QCoreApplication::processEvents();
    if (opened.annotations.size() > 2)
        view.setActiveAnnotation(opened.annotations[2].id);
    view.verticalScrollBar()->setValue(parser.value(u"scroll"_s).toInt());
    QCoreApplication::processEvents();
    return view.grab().save(parser.positionalArguments().at(1)) ? 0 : 1;
}
