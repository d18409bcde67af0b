// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lectern {

/// An image of an article with what is said of it.
struct Figure
{
    int image = 0; // index into ArticleContent::images
    QByteArray bytes;
    QString alternative; // what it shows, for those who can't see it
    QString caption;

    bool operator==(const Figure&) const = default;
};

} // namespace lectern
