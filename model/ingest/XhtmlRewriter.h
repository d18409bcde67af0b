// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lectern {

/// Rewrites XHTML, in UTF-8, so that a parser of HTML reads it as it was meant: `<a id="x"/>` is closed at once, CDATA is text, declarations
/// are gone with all their entities, an image wrapped in SVG is an image. One linear pass; what is no XHTML comes through as it is.
class XhtmlRewriter final
{
public:
    [[nodiscard]] static QByteArray htmlOf(QByteArrayView xhtml);

private:
    explicit XhtmlRewriter(QByteArrayView xhtml) : m_in(xhtml) {}

    void run();
    void takeMarkup();
    void takeDeclaration();
    void takeTag();
    void takeImageOfSvg(QByteArrayView tag);
    void skipPast(QByteArrayView end);
    [[nodiscard]] qsizetype endOfTag() const;

    QByteArrayView m_in;
    qsizetype m_at = 0;
    QByteArray m_out;
    int m_svg = 0; // how many svg elements are open
};

/// The value of an attribute in a start tag, as it is written; empty when there is none.
[[nodiscard]] QByteArrayView tagAttribute(QByteArrayView tag, QByteArrayView name);

} // namespace lectern
