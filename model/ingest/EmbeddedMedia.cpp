// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/EmbeddedMedia.h"

#include "model/ingest/SharedImages.h"
#include "model/ingest/TagAttributes.h"

#include <algorithm>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// How a player's address leads to the page of what it plays; \1 and \2 are what the expression captured.
struct PlayerAddress
{
    QRegularExpression player;
    QString page;
};

const QList<PlayerAddress>& players()
{
    static const QList<PlayerAddress> known{
        {QRegularExpression(u"^(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/videoseries\\?.*?list=([\\w-]+)"_s), u"www.youtube.com/playlist?list=\\1"_s},
        {QRegularExpression(u"^(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{6,})"_s), u"www.youtube.com/watch?v=\\1"_s},
        {QRegularExpression(u"^player\\.vimeo\\.com/video/(\\d+)"_s), u"vimeo.com/\\1"_s},
        {QRegularExpression(u"^(?:www\\.|geo\\.)?dailymotion\\.com/(?:embed/video/|player\\.html\\?video=)(\\w+)"_s), u"www.dailymotion.com/video/\\1"_s},
        {QRegularExpression(u"^embed(?:-ssl)?\\.ted\\.com/talks/(.+)"_s), u"www.ted.com/talks/\\1"_s},
        {QRegularExpression(u"^open\\.spotify\\.com/embed(?:-podcast)?/(\\w+/\\w+)"_s), u"open.spotify.com/\\1"_s},
        {QRegularExpression(u"^platform\\.twitter\\.com/embed/.*[?&]id=(\\d+)"_s), u"twitter.com/i/status/\\1"_s},
        {QRegularExpression(u"^(?:www\\.)?instagram\\.com/(p|reel)/([\\w-]+)/embed"_s), u"www.instagram.com/\\1/\\2/"_s},
        {QRegularExpression(u"^(?:www\\.)?tiktok\\.com/embed/(?:v2/)?(\\d+)"_s), u"www.tiktok.com/embed/\\1"_s},
        {QRegularExpression(u"^embed\\.bsky\\.app/embed/([^/]+)/app\\.bsky\\.feed\\.post/(\\w+)"_s), u"bsky.app/profile/\\1/post/\\2"_s},
        {QRegularExpression(u"^([\\w.-]+/@[\\w@.-]+/\\d+)/embed"_s), u"\\1"_s},
        {QRegularExpression(u"^codepen\\.io/([\\w-]+)/embed/(?:preview/)?(\\w+)"_s), u"codepen.io/\\1/pen/\\2"_s},
    };
    return known;
}

/// Players of whole widgets name what they show in their query.
QString namedWithin(const QUrl& url)
{
    const bool widget = url.host().endsWith("soundcloud.com"_L1) || (url.host().endsWith("facebook.com"_L1) && url.path().startsWith("/plugins/"_L1));
    const QUrlQuery query(url);
    for (const QString& name : {u"url"_s, u"href"_s}) {
        if (const QString address = query.queryItemValue(name, QUrl::FullyDecoded); widget && address.startsWith("http"_L1))
            return address;
    }
    return {};
}

QString knownPage(const QUrl& url)
{
    const QString address = url.toString(QUrl::RemoveScheme | QUrl::FullyEncoded).sliced(2);
    for (const auto& [player, page] : players()) {
        if (const auto match = player.match(address); match.hasMatch())
            return u"https://"_s + match.captured().replace(player, page);
    }
    return namedWithin(url);
}

const QRegularExpression& mediaFile()
{
    static const QRegularExpression name(u"^\\S+\\.(mp4|m4v|mov|webm|ogv|avi|m3u8|mp3|m4a|ogg|oga|opus|wav|flac)$"_s, QRegularExpression::CaseInsensitiveOption);
    return name;
}

/// "sea-wall_1024x576.mp4" says "sea wall"; empty where hardly a word is left.
QString wordsOf(const QString& fileName)
{
    constexpr qsizetype shortest = 8;
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(u"\\d"_s);
    QStringList words = fileName.first(fileName.lastIndexOf(u'.')).split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() < 2 || word.contains(number); });
    const QString text = words.join(u' ');
    return text.size() < shortest ? QString() : text;
}

bool isTellingTitle(const QString& title)
{
    static const QRegularExpression general(u"^$|player$|^(embedded|post|tweet|iframe|video|youtube|vimeo|advertisement|3rd party|external|recaptcha)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !general.match(title).hasMatch() && !mediaFile().match(title).hasMatch();
}

bool looksLikePlayer(const QUrl& url)
{
    const QString path = url.path();
    return path.contains("/embed"_L1) || path.contains("/video"_L1) || path.contains("player"_L1);
}

QByteArrayView sourceOf(QByteArrayView attributes)
{
    for (const QByteArrayView name : {"data-src", "data-lazy-src", "src", "data-sf-original-src"}) {
        if (const QByteArrayView source = TagAttributes::valueOf(attributes, name); !source.trimmed().isEmpty() && !source.startsWith("about:"))
            return source;
    }
    return {};
}

/// Of a video or recording: its own, or that of its first source element.
QByteArrayView fileOf(QByteArrayView attributes, QByteArrayView content)
{
    if (const QByteArrayView own = sourceOf(attributes); !own.isEmpty())
        return own;
    const qsizetype source = content.indexOf("<source");
    const qsizetype end = source < 0 ? -1 : content.indexOf('>', source);
    return end < 0 ? QByteArrayView() : sourceOf(content.sliced(source + 7, end - source - 7));
}

QString titleOf(QByteArrayView attributes)
{
    for (const QByteArrayView name : {"title", "aria-label", "playlabel"}) {
        if (const QByteArrayView title = TagAttributes::valueOf(attributes, name); !title.trimmed().isEmpty())
            return attributeText(title).simplified();
    }
    return {};
}

/// What a script drew, as SingleFile keeps it: the background of its canvas.
QByteArray drawing(QByteArrayView attributes)
{
    const QByteArrayView style = TagAttributes::valueOf(attributes, "style");
    const qsizetype background = style.indexOf("background-image:");
    const QByteArrayView value = background < 0 ? QByteArrayView() : style.sliced(background);
    const qsizetype data = value.first(qMin<qsizetype>(value.size(), 40)).indexOf("data:image/");
    const QByteArrayView address = value.sliced(qMax<qsizetype>(0, data));
    const auto isEnd = [](char c) { return c == ')' || c == '&' || c == '"' || c == '\'' || c == '<' || c == '>'; };
    const QByteArrayView image = address.first(std::ranges::find_if(address, isEnd) - address.begin());
    if (data < 0 && !showsSharedImage(image))
        return {};
    const QByteArray alternative = titleOf(attributes).toHtmlEscaped().toUtf8();
    const QByteArray source =
        data < 0 ? QByteArray("style=\"" + image.toByteArray() + ')') : QByteArray("src=\"" + image.toByteArray());
    return "<img " + source + "\" alt=\"" + alternative + "\">";
}

QByteArray standIn(const QString& address, const QString& title)
{
    const QString shown = isTellingTitle(title) ? title : QString();
    const QString html =
        u"<img data-embed=\""_s + address.toHtmlEscaped() + u"\" alt=\""_s + shown.toHtmlEscaped() + u"\">"_s;
    return html.toUtf8();
}

} // namespace

QString mediumName(const QString& address)
{
    const QUrl url(address);
    const QString file = url.fileName();
    if (const QString words = mediaFile().match(file).hasMatch() ? wordsOf(file) : QString(); !words.isEmpty())
        return words;
    const QString host = url.host();
    return host.isEmpty() ? file : host.startsWith("www."_L1) ? host.sliced(4) : host;
}

namespace {

/// A frame with the page that it showed, saved within it: what that says of itself.
QByteArray savedFrame(QByteArrayView attributes)
{
    constexpr qsizetype head = 16 << 10;
    static const QRegularExpression canonical(
        u"<link\\s+rel=[\"']?canonical[\"']?\\s+href=[\"']?(https?://[^\\s\"'>]+)"_s);
    static const QRegularExpression titled(u"<title>([^<]+)</title>"_s);
    const QByteArrayView saved = TagAttributes::valueOf(attributes, "srcdoc");
    const QString page = attributeText(saved.first(qMin(saved.size(), head)));
    const QString address = attributeText(canonical.match(page).captured(1).toUtf8());
    const QString own = titleOf(attributes);
    const QString title =
        isTellingTitle(own) ? own : attributeText(titled.match(page).captured(1).toUtf8()).simplified();
    return address.isEmpty() || !isTellingTitle(title) ? QByteArray() : standIn(address, title);
}

} // namespace

QByteArray embeddedMedia(QByteArrayView tag, QByteArrayView attributes, QByteArrayView content)
{
    if (tag.compare("canvas", Qt::CaseInsensitive) == 0)
        return drawing(attributes);
    const bool frame = tag.compare("iframe", Qt::CaseInsensitive) == 0;
    if (tag.compare("lite-youtube", Qt::CaseInsensitive) == 0) {
        const QString video = attributeText(TagAttributes::valueOf(attributes, "videoid")).trimmed();
        return video.isEmpty() ? QByteArray() : standIn(u"https://www.youtube.com/watch?v="_s + video, titleOf(attributes));
    }
    QString address = attributeText(frame ? sourceOf(attributes) : fileOf(attributes, content)).trimmed();
    if (!frame)
        return address.isEmpty() || address.startsWith("data:"_L1) || address.startsWith("blob:"_L1) ? QByteArray() : standIn(address, titleOf(attributes));
    if (address.isEmpty())
        return savedFrame(attributes);
    if (address.startsWith("//"_L1))
        address.prepend("https:"_L1);
    const QUrl url(address);
    if (url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    const QString title = titleOf(attributes);
    if (const QString page = knownPage(url); !page.isEmpty())
        return standIn(page, title);
    return looksLikePlayer(url) && isTellingTitle(title) ? standIn(address, title) : QByteArray();
}

} // namespace lectern
