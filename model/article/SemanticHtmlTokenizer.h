// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/SemanticElement.h"

#include <QByteArrayView>
#include <QString>

namespace lectern {

struct SemanticToken
{
    enum class Type { Text, Open, Close, End };

    Type type = Type::End;
    QByteArrayView text = {}; // Text: UTF-8, its entities resolved
    SemanticElement element = SemanticElement::Unknown;
    QByteArrayView attributes = {}; // Open: what stands between name and '>'
};

/// Cuts semantic HTML into tags and text, in one pass over it. What is no tag is text. Text comes in several tokens where it has entities.
class SemanticHtmlTokenizer final
{
public:
    explicit SemanticHtmlTokenizer(QByteArrayView html) : m_rest(html) {}

    [[nodiscard]] SemanticToken next();

private:
    [[nodiscard]] bool atTag() const;
    [[nodiscard]] SemanticToken takeTag();
    [[nodiscard]] SemanticToken takeText();
    [[nodiscard]] SemanticToken takeEntity();

    QByteArrayView m_rest;
};

/// An attribute of an Open token, its entities resolved; null when it is not there.
[[nodiscard]] QString semanticAttribute(QByteArrayView attributes, QByteArrayView name);

} // namespace lectern
