// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/FormatSniffer.h"

#include "model/Words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

struct Signature
{
    QByteArrayView bytes;
    const char* kind; // for Words::tr
};

constexpr auto signatures = std::to_array<Signature>({
    {"%PDF-", QT_TRANSLATE_NOOP("lectern", "a PDF document")},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("lectern", "a compressed file")},
    {"\x89PNG", QT_TRANSLATE_NOOP("lectern", "an image")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("lectern", "an image")},
    {"GIF8", QT_TRANSLATE_NOOP("lectern", "an image")},
    {QByteArrayView("RIFF"), QT_TRANSLATE_NOOP("lectern", "a media file")},
    {"\x7F" "ELF", QT_TRANSLATE_NOOP("lectern", "a program")},
    {"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("lectern", "an old office document")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("lectern", "a database")},
    {"OggS", QT_TRANSLATE_NOOP("lectern", "a media file")},
    {"WARC/", QT_TRANSLATE_NOOP("lectern", "a web crawler archive (WARC)")},
    {"ID3", QT_TRANSLATE_NOOP("lectern", "a media file")},
    {QByteArrayView("7z\xBC\xAF"), QT_TRANSLATE_NOOP("lectern", "a compressed file")},
    {"BZh", QT_TRANSLATE_NOOP("lectern", "a compressed file")},
    {QByteArrayView("\xFD" "7zXZ"), QT_TRANSLATE_NOOP("lectern", "a compressed file")},
});

std::optional<TextFormat> formatByMediaType(const QString& mediaType)
{
    const QString type = mediaType.section(u';', 0, 0).trimmed().toLower();
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1)
        return TextFormat::Html;
    if (type == "text/markdown"_L1 || type == "text/x-markdown"_L1)
        return TextFormat::Markdown;
    return std::nullopt;
}

std::optional<TextFormat> formatByName(const QString& name)
{
    const QString suffix = name.section(u'.', -1).toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1)
        return TextFormat::Html;
    if (suffix == "md"_L1 || suffix == "markdown"_L1 || suffix == "mdown"_L1)
        return TextFormat::Markdown;
    if (suffix == "txt"_L1 || suffix == "text"_L1)
        return TextFormat::Plain;
    return std::nullopt;
}

bool looksLikeHtml(const QString& head)
{
    static const QRegularExpression start(
        u"^\\s*(<!doctype html|<\\?xml[^>]*>\\s*(<!doctype[^>]*>\\s*)?<html|<!--|<html|<head|<body|<meta|<title|<article|<div|<p[ >]|<h[1-6][ >]|<table|<section)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression endTag(u"</(p|div|html|body|article|h[1-6]|table|ul|section|span|a|title)\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return start.match(head).hasMatch() && (endTag.match(head).hasMatch() || head.contains("<html"_L1, Qt::CaseInsensitive));
}

/// Two different signs of Markdown, or front matter.
bool looksLikeMarkdown(const QString& head)
{
    static const std::array signs{
        QRegularExpression(u"^#{1,6} \\S"_s, QRegularExpression::MultilineOption),
        QRegularExpression(u"\\[[^\\]\\n]+\\]\\([^)\\s]+\\)"_s),
        QRegularExpression(u"^(```|~~~)"_s, QRegularExpression::MultilineOption),
        QRegularExpression(u"(\\*\\*|__)\\S[^*_\\n]*\\S\\1"_s),
        QRegularExpression(u"^\\|.*\\|\\n\\|[ :|-]+\\|"_s, QRegularExpression::MultilineOption),
        QRegularExpression(u"^\\[[^\\]\\n]+\\]: \\S"_s, QRegularExpression::MultilineOption),
    };
    static const QRegularExpression frontMatter(u"^---\\r?\\n[A-Za-z_-]+:.*\\n(.*\\n)*?---\\r?\\n"_s);
    const auto found = std::ranges::count_if(signs, [&](const QRegularExpression& sign) { return sign.match(head).hasMatch(); });
    return found >= 2 || frontMatter.match(head).hasMatch();
}

} // namespace

QString binaryKind(QByteArrayView bytes)
{
    const auto found = std::ranges::find_if(signatures, [&](const Signature& signature) { return bytes.startsWith(signature.bytes); });
    return found != signatures.end() ? Words::tr(found->kind) : QString();
}

TextFormat formatOf(const Source& source, QByteArrayView utf8)
{
    if (const auto format = formatByMediaType(source.mediaType))
        return *format;
    if (const auto format = formatByName(source.fileName))
        return *format;
    const QString head = QString::fromUtf8(utf8.first(qMin<qsizetype>(utf8.size(), 16 << 10)));
    if (looksLikeHtml(head))
        return TextFormat::Html;
    return looksLikeMarkdown(head) ? TextFormat::Markdown : TextFormat::Plain;
}

} // namespace lectern
