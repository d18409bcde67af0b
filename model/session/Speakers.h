// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Sayings.h"

namespace lectern {

/// Somebody and what they said.
struct Speaker
{
    QString name; // "Oana Lungescu"; empty: all who are not named
    QString role; // the first that a text gives; may be empty
    QList<Saying> sayings;
    int articles = 0;

    bool operator==(const Speaker&) const = default;
};

/// Within one article: in the order in which they begin to speak, who is not named last. One who is given by office alone ("the governor") is
/// a speaker too, and a surname is the one person of that name.
[[nodiscard]] QList<Speaker> speakersIn(const QList<Saying>& sayings);

/// What to look for among people and their words; both may be empty. Case and accents make no difference.
struct SayingSearch
{
    QString person = {};
    QString words = {}; // all of them must be said, or be in the speaker's name

    bool operator==(const SayingSearch&) const = default;
};

[[nodiscard]] bool matches(const Saying& saying, const SayingSearch& search);

/// Across articles: `articles` hold the sayings of one each. By name, who said most first; those without a name, the merely so called
/// among them ("the governor"), are one speaker at the end.
[[nodiscard]] QList<Speaker> speakersAmong(const QList<QList<Saying>>& articles, const SayingSearch& search = {});

} // namespace lectern
