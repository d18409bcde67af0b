// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lectern {

/// The article that a page describes in JSON-LD (schema.org).
struct JsonLdArticle
{
    QString headline = {};
    QString alternativeHeadline = {};
    QStringList authors = {};
    QString published = {};
    QString publisher = {};
    QString language = {};
    QString body = {};
};

[[nodiscard]] JsonLdArticle readJsonLd(const QList<QByteArray>& scripts);

} // namespace lectern
