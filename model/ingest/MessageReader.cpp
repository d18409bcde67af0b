// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MessageReader.h"

#include "model/article/SemanticHtml.h"
#include "model/ingest/ArchivedPage.h"
#include "model/ingest/MimeMessage.h"
#include "model/ingest/PageReader.h"
#include "model/ingest/PlainTextReader.h"
#include "model/ingest/TextEncoding.h"
#include "model/Words.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString pageAddress(const MimeMessage& message, const MimeMessage::Part& body)
{
    const QString saved = message.header("Snapshot-Content-Location");
    const QString whole = saved.isEmpty() ? message.header("Content-Location") : saved;
    return body.location.isEmpty() ? whole : body.location;
}

/// "example.org" of "letters@mail.example.org": who sends newsletters sends them from many hosts.
QString siteOf(const QString& address)
{
    QString host = address.section(u'@', 1).toLower();
    for (const QLatin1StringView prefix : {"mail."_L1, "email."_L1, "news."_L1, "newsletter."_L1}) {
        if (host.startsWith(prefix) && host.count(u'.') > 1)
            host.remove(0, prefix.size());
    }
    return host;
}

/// Frames by the addresses that they had, instead of the parts that hold what they showed.
QByteArray withFrameAddresses(QByteArray html, const MimeMessage& message)
{
    QHash<QByteArray, QByteArray> addresses;
    for (const MimeMessage::Part& part : message.parts()) {
        if (part.mediaType == "text/html"_L1 && !part.id.isEmpty() && part.location.startsWith("http"_L1))
            addresses.insert("cid:" + part.id.toUtf8(), part.location.toHtmlEscaped().toUtf8());
    }
    if (addresses.isEmpty())
        return html;
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype at = html.indexOf("\"cid:"); at >= 0; at = html.indexOf("\"cid:", from)) {
        const qsizetype end = html.indexOf('"', at + 1);
        if (end < 0)
            break;
        const QByteArray id = html.sliced(at + 1, end - at - 1);
        result += html.sliced(from, at + 1 - from) + addresses.value(id, id);
        from = end;
    }
    return result + html.sliced(from);
}

IngestedArticle readSavedPage(const MimeMessage& message, qsizetype body, const Deadline& deadline, Extent extent)
{
    ArchivedPage page(withFrameAddresses(message.bytesOf(body), message), message.parts()[body].charset,
        pageAddress(message, message.parts()[body]));
    for (qsizetype i = 0; i < message.parts().size(); ++i) {
        const MimeMessage::Part& part = message.parts()[i];
        page.addPart(part.location, [&message, i] { return message.bytesOf(i); });
        if (!part.id.isEmpty())
            page.addPart("cid:"_L1 + part.id, [&message, i] { return message.bytesOf(i); });
    }
    IngestedArticle article = page.read(deadline, extent);
    article.format = u"mhtml"_s;
    if (article.metadata.title.isEmpty())
        article.metadata.title = message.subject();
    return article;
}

QString decodedId(const QString& address)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(address.sliced(4).toUtf8()));
}

/// All of a letter: what would be clutter on a page may be its point.
IngestedArticle readHtmlLetter(const MimeMessage& message, qsizetype body, const Deadline& deadline)
{
    const QByteArray bytes = message.bytesOf(body);
    const QByteArray charset = message.parts()[body].charset;
    const QByteArray utf8 = toUtf8(bytes, charset.isEmpty() ? charsetOfHtml(bytes) : charset);
    const QUrl base(QString(partScheme) + u":/"_s);
    IngestedArticle article = readFragment(utf8, base, message.subject(), deadline);
    takeImages(article, [&](const QString& address) -> std::optional<QByteArray> {
        for (qsizetype i = 0; i < message.parts().size(); ++i) {
            const QString id = message.parts()[i].id;
            if (!id.isEmpty() && address.startsWith("cid:"_L1) && decodedId(address) == id)
                return message.bytesOf(i);
        }
        return std::nullopt;
    });
    return article;
}

/// What a text's first lines seem to be is left in it, since a letter says in its header what it is called and by whom.
void putBack(IngestedArticle& article)
{
    SemanticHtmlWriter writer;
    const ArticleMetadata& metadata = article.metadata;
    for (const QString& line : {metadata.title, metadata.subtitle, metadata.byline}) {
        if (line.isEmpty())
            continue;
        writer.open("p"_L1);
        writer.text(line);
        writer.close();
    }
    article.html.prepend(writer.take());
    article.metadata = {};
}

IngestedArticle readTextLetter(const MimeMessage& message, qsizetype body)
{
    const QString text = QString::fromUtf8(toUtf8(message.bytesOf(body), message.parts()[body].charset));
    IngestedArticle article = PlainTextReader(text).read();
    putBack(article);
    return article;
}

IngestedArticle readLetter(const MimeMessage& message, qsizetype body, const Deadline& deadline)
{
    const bool plain = message.parts()[body].mediaType == "text/plain"_L1;
    IngestedArticle article = plain ? readTextLetter(message, body) : readHtmlLetter(message, body, deadline);
    const QString sender = message.senderAddress();
    article.format = u"mail"_s;
    article.metadata.title = message.subject();
    article.metadata.byline = message.senderName().isEmpty() ? sender : message.senderName();
    article.metadata.site = siteOf(sender);
    article.metadata.published = message.date();
    return article;
}

bool isSavedPage(const MimeMessage& message, const MimeMessage::Part& body)
{
    return body.mediaType != "text/plain"_L1 && (!pageAddress(message, body).isEmpty() || message.senderAddress().isEmpty());
}

} // namespace

Result<IngestedArticle> readMessage(const QByteArray& bytes, const QString& name, const Deadline& deadline, Extent extent)
{
    const auto message = MimeMessage::parse(bytes);
    if (!message)
        return failure(ErrorKind::Damaged, Words::tr("%1 is damaged: its parts can't be told apart.").arg(name));
    const qsizetype body = message->body();
    if (body < 0)
        return failure(ErrorKind::InvalidInput, Words::tr("%1 has no text to read, only attachments.").arg(name));
    IngestedArticle article = isSavedPage(*message, message->parts()[body]) ? readSavedPage(*message, body, deadline, extent) : readLetter(*message, body, deadline);
    if (article.html.isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 has no text to read.").arg(name));
    return article;
}

} // namespace lectern
