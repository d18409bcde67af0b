// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MimeMessage.h"

#include <QDateTime>
#include <QSet>
#include <algorithm>
#include <gmime/gmime.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype longestHead = 256 << 10; // GMime takes more than linear time for what stands in one
constexpr int mostLeaves = 10'000;
constexpr int deepestLeaf = 50;
constexpr int mostMultiparts = 500; // GMime recurses into each

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7F; });
}

QByteArrayView takeLine(QByteArrayView& rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = rest.first(end < 0 ? rest.size() : end);
    rest = rest.sliced(end < 0 ? rest.size() : end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Mailboxes are split at lines like "From ada@example.org Thu Aug  1 10:00:00 2024".
QByteArrayView withoutMailboxLine(QByteArrayView bytes)
{
    if (bytes.startsWith("From "))
        takeLine(bytes);
    return bytes;
}

/// Names of the header fields that it begins with, in lower case; none when these are no header fields.
QSet<QByteArray> fieldNames(QByteArrayView bytes)
{
    QByteArrayView rest = withoutMailboxLine(bytes.first(qMin(bytes.size(), longestHead)));
    QSet<QByteArray> names;
    for (QByteArrayView line = takeLine(rest); !line.isEmpty(); line = takeLine(rest)) {
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (folded ? names.isEmpty() : colon < 0 ? !rest.isEmpty() : !isHeaderName(line.first(colon)))
            return {};
        if (!folded && colon > 0)
            names.insert(line.first(colon).toByteArray().toLower());
    }
    return names;
}

bool isHeadBeyondReason(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(qMin(bytes.size(), longestHead));
    return head.size() < bytes.size() && !head.contains("\n\n") && !head.contains("\n\r\n");
}

bool isNestedBeyondReason(QByteArrayView bytes)
{
    constexpr QByteArrayView sign("ultipart/");
    int multiparts = 0;
    for (qsizetype at = bytes.indexOf(sign); at >= 0 && multiparts <= mostMultiparts; at = bytes.indexOf(sign, at + sign.size())) {
        const QByteArrayView before = bytes.first(at).last(qMin<qsizetype>(at, 40));
        multiparts += before.toByteArray().toLower().contains("content-type");
    }
    return multiparts > mostMultiparts;
}

void initialize()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

GMimeParserOptions* parserOptions()
{
    static const char* charsets[] = {"utf-8", "windows-1252", nullptr};
    GMimeParserOptions* options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    return options;
}

GMimeMessage* parsed(QByteArrayView bytes)
{
    GMimeStream* stream = g_mime_stream_mem_new_with_buffer(bytes.data(), size_t(bytes.size()));
    GMimeParser* parser = g_mime_parser_new_with_stream(stream);
    GMimeParserOptions* options = parserOptions();
    GMimeMessage* message = g_mime_parser_construct_message(parser, options);
    g_mime_parser_options_free(options);
    g_object_unref(parser);
    g_object_unref(stream);
    return message;
}

InternetAddress* sender(GMimeMessage* message)
{
    InternetAddressList* from = g_mime_message_get_from(message);
    return from && internet_address_list_length(from) > 0 ? internet_address_list_get_address(from, 0) : nullptr;
}

QString withoutBrackets(const char* id)
{
    QString text = QString::fromUtf8(id).trimmed();
    return text.startsWith(u'<') && text.endsWith(u'>') ? text.sliced(1, text.size() - 2) : text;
}

QString mediaTypeOf(GMimeObject* object)
{
    GMimeContentType* type = g_mime_object_get_content_type(object);
    if (!type)
        return u"text/plain"_s;
    return QString::fromUtf8(g_mime_content_type_get_media_type(type)).toLower() + u'/'
        + QString::fromUtf8(g_mime_content_type_get_media_subtype(type)).toLower();
}

QString parameterOf(GMimeObject* object, const char* name)
{
    GMimeContentType* type = g_mime_object_get_content_type(object);
    return type ? QString::fromUtf8(g_mime_content_type_get_parameter(type, name)) : QString();
}

bool isPage(const QString& mediaType)
{
    return mediaType == "text/html"_L1 || mediaType == "application/xhtml+xml"_L1;
}

} // namespace

bool isMimeMessage(QByteArrayView bytes)
{
    const QSet<QByteArray> names = fieldNames(bytes);
    const bool mail = names.contains("from") && names.contains("date")
        && (names.contains("subject") || names.contains("message-id") || names.contains("to"));
    return names.contains("mime-version") || names.contains("snapshot-content-location") || mail;
}

void MimeMessage::Release::operator()(_GMimeMessage* message) const
{
    g_object_unref(message);
}

std::optional<MimeMessage> MimeMessage::parse(const QByteArray& bytes)
{
    if (isHeadBeyondReason(bytes) || isNestedBeyondReason(bytes))
        return std::nullopt;
    initialize();
    GMimeMessage* message = parsed(withoutMailboxLine(bytes));
    return message ? std::optional(MimeMessage(message)) : std::nullopt;
}

MimeMessage::MimeMessage(_GMimeMessage* message)
    : m_message(message)
{
    list();
}

void MimeMessage::list()
{
    struct Pending
    {
        GMimeObject* object;
        int depth;
    };
    std::vector<Pending> pending;
    if (GMimeObject* whole = g_mime_message_get_mime_part(m_message.get()))
        pending.push_back({whole, 0});
    while (!pending.empty() && m_parts.size() < mostLeaves) {
        const auto [object, depth] = pending.back();
        pending.pop_back();
        if (GMIME_IS_PART(object))
            add(object);
        if (!GMIME_IS_MULTIPART(object) || depth >= deepestLeaf)
            continue;
        noteRoot(object);
        GMimeMultipart* multipart = GMIME_MULTIPART(object);
        for (int i = g_mime_multipart_get_count(multipart); i-- > 0;)
            pending.push_back({g_mime_multipart_get_part(multipart, i), depth + 1});
    }
}

void MimeMessage::noteRoot(_GMimeObject* multipart)
{
    if (m_root.isEmpty() && mediaTypeOf(multipart) == "multipart/related"_L1)
        m_root = withoutBrackets(parameterOf(multipart, "start").toUtf8().constData());
}

void MimeMessage::add(_GMimeObject* object)
{
    GMimePart* part = GMIME_PART(object);
    const QString disposition = QString::fromUtf8(g_mime_object_get_disposition(object));
    m_contents.push_back(part);
    m_parts.append({.mediaType = mediaTypeOf(object),
        .charset = parameterOf(object, "charset").toLatin1(),
        .location = QString::fromUtf8(g_mime_part_get_content_location(part)).trimmed(),
        .id = withoutBrackets(g_mime_object_get_content_id(object)),
        .attached = disposition.compare("attachment"_L1, Qt::CaseInsensitive) == 0});
}

QString MimeMessage::header(const char* name) const
{
    return QString::fromUtf8(g_mime_object_get_header(GMIME_OBJECT(m_message.get()), name)).trimmed();
}

QString MimeMessage::subject() const
{
    return QString::fromUtf8(g_mime_message_get_subject(m_message.get())).simplified();
}

QString MimeMessage::senderName() const
{
    InternetAddress* address = sender(m_message.get());
    return address ? QString::fromUtf8(internet_address_get_name(address)).simplified() : QString();
}

QString MimeMessage::senderAddress() const
{
    InternetAddress* address = sender(m_message.get());
    return address && INTERNET_ADDRESS_IS_MAILBOX(address)
        ? QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))).trimmed()
        : QString();
}

QString MimeMessage::date() const
{
    GDateTime* date = g_mime_message_get_date(m_message.get());
    if (!date)
        return {};
    const int offset = int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND);
    return QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::OffsetFromUTC, offset).toString(Qt::ISODate);
}

qsizetype MimeMessage::body() const
{
    const auto indexOf = [this](auto isWanted) {
        const auto found = std::ranges::find_if(m_parts, isWanted);
        return found != m_parts.end() ? found - m_parts.begin() : -1;
    };
    const auto isText = [](const Part& part) { return isPage(part.mediaType) || part.mediaType == "text/plain"_L1; };
    if (const auto root = indexOf([&](const Part& part) { return !m_root.isEmpty() && part.id == m_root && isText(part); }); root >= 0)
        return root;
    if (const auto page = indexOf([](const Part& part) { return isPage(part.mediaType) && !part.attached; }); page >= 0)
        return page;
    return indexOf([&](const Part& part) { return isText(part) && !part.attached; });
}

QByteArray MimeMessage::bytesOf(qsizetype part) const
{
    GMimeDataWrapper* content = g_mime_part_get_content(m_contents[size_t(part)]);
    if (!content)
        return {};
    GMimeStream* stream = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, stream);
    const GByteArray* decoded = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    const QByteArray bytes(reinterpret_cast<const char*>(decoded->data), qsizetype(decoded->len));
    g_object_unref(stream);
    return bytes;
}

} // namespace lectern
