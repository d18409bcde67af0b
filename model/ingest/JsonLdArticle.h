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
    bool authorsAreOrganisations = false;
    QString published = {};
    QString modified = {};
    QString publisher = {};
    QString owner = {};             // of the site, if it is a person
    QStringList organisations = {}; // and sites that it names
    QString language = {};
    QString image = {};   // an address
    QString licence = {}; // an address, or its name
};

[[nodiscard]] JsonLdArticle readJsonLd(const QList<QByteArray>& scripts);

} // namespace lectern
