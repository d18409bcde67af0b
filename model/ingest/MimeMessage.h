// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

struct _GMimeMessage;
struct _GMimeObject;
struct _GMimePart;

namespace lectern {

/// A message of RFC 5322 by its content: header lines from the first byte on, as only messages have them.
[[nodiscard]] bool isMimeMessage(QByteArrayView bytes);

/// A MIME message, read through GMime: its headers and its leaf parts in their order. Parts are decoded when they are asked for.
/// Parts that are nested too deep, or one too many, are left out.
class MimeMessage final
{
public:
    struct Part
    {
        QString mediaType = {}; // "text/html"
        QByteArray charset = {};
        QString location = {}; // Content-Location, RFC 2557
        QString id = {};       // Content-ID without brackets
        bool attached = false; // not to be shown with the rest
    };

    /// nullopt when it is no message, or one that is nested beyond all reason.
    [[nodiscard]] static std::optional<MimeMessage> parse(const QByteArray& bytes);

    /// Decoded; empty when there is none.
    [[nodiscard]] QString header(const char* name) const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString senderName() const;
    [[nodiscard]] QString senderAddress() const;
    /// When it was sent or saved, ISO 8601 in the sender's time zone; empty when it does not say.
    [[nodiscard]] QString date() const;

    [[nodiscard]] const QList<Part>& parts() const { return m_parts; }
    /// The part that is to be read: the root of what belongs together, HTML before plain text; -1 when there is none.
    [[nodiscard]] qsizetype body() const;
    [[nodiscard]] QByteArray bytesOf(qsizetype part) const;

private:
    struct Release
    {
        void operator()(_GMimeMessage* message) const;
    };

    explicit MimeMessage(_GMimeMessage* message);
    void list();
    void add(_GMimeObject* part);
    void noteRoot(_GMimeObject* multipart);

    std::unique_ptr<_GMimeMessage, Release> m_message;
    QList<Part> m_parts;
    std::vector<_GMimePart*> m_contents; // of m_parts
    QString m_root;                      // id that the outermost multipart/related names
};

} // namespace lectern
