// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/article/Article.h"

#include <QJsonObject>

namespace lectern {

/// The fields by which articles and annotations leave the program as JSON, on the command line and in exports. Times are ISO 8601 in
/// UTC; offsets are UTF-16 code units of the article's text. An article in the trash has the state "trash".
[[nodiscard]] QJsonObject toJson(const Article& article);
[[nodiscard]] QJsonObject toJson(const Annotation& annotation);

/// The article's object with its annotations in "annotations", in the order of the text; one line.
[[nodiscard]] QByteArray highlightsToJson(const Article& article, const QList<Annotation>& annotations);

/// One line, with the line break.
[[nodiscard]] QByteArray jsonLine(const QJsonObject& object);

[[nodiscard]] QString nameOf(ReadingState state);
[[nodiscard]] QString isoTime(const QDateTime& time);

} // namespace lectern
