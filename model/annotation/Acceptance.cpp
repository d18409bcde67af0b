// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Acceptance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lectern::anchoring {

namespace {

/// The least evidence for passages of a weight; between two weights it is interpolated.
struct Threshold
{
    double weight = 0;
    double evidence = 0;
};

constexpr double leastShare = 0.4;      // of the passage itself, however well its context stands
constexpr double leastNeighbour = 0.45; // of the better side of a short passage's context
constexpr double nearer = 0.4;          // of the distance of a rival that agrees as well
constexpr double farNearer = 0.1;
constexpr int shortPassage = 25; // in weight: one to four words

// Tuned on real edit histories, two thirds of the articles; checked on the others.
constexpr std::array thresholds = {
    Threshold{.weight = 12, .evidence = 1.05}, // a word or two
    Threshold{.weight = 22, .evidence = 0.98}, // three or four
    Threshold{.weight = 40, .evidence = 0.75}, // a clause
    Threshold{.weight = 120, .evidence = 0.55}, // a sentence and more
};

double leastEvidence(double weight)
{
    const auto above = std::ranges::upper_bound(thresholds, weight, {}, &Threshold::weight);
    if (above == thresholds.begin())
        return thresholds.front().evidence;
    if (above == thresholds.end())
        return thresholds.back().evidence;
    const Threshold& below = *(above - 1);
    const double share = (weight - below.weight) / (above->weight - below.weight);
    return std::lerp(below.evidence, above->evidence, share);
}

/// How well the weaker side of the context agrees; a side that is missing, at the text's edge, has no say.
double weakerSide(const PassageFit& fit)
{
    if (fit.before.weight == 0 || fit.after.weight == 0)
        return fit.context().share();
    return std::min(fit.before.share(), fit.after.share());
}

/// The passage and both sides of its context stand as they did: a place that agrees less is another one, however near.
bool agreesWhole(const PassageFit& fit)
{
    constexpr double whole = 0.95;
    return fit.unbroken && fit.before.weight > 0 && fit.after.weight > 0 && weakerSide(fit) >= whole;
}

double neighbours(const PassageFit& fit)
{
    return std::max(fit.before.share(), fit.after.share());
}

bool isUnrivalled(const SearchResult& found)
{
    if (found.rival < 0.95 || (found.rival < 0.975 && agreesWhole(found.best)))
        return true;
    if (found.distance > nearer * found.rivalDistance)
        return false;
    if (found.distance < farNearer * found.rivalDistance)
        return weakerSide(found.best) >= 0.25;
    return weakerSide(found.best) >= (found.rival < 0.995 ? 0.6 : 0.9);
}

} // namespace

bool survives(const PassageFit& fit)
{
    if (fit.isEmpty())
        return false;
    const double share = fit.passage.share();
    const bool isShort = fit.passage.weight < shortPassage;
    return share >= (isShort ? 0.52 : 0.4) && (!isShort || share >= 0.9 || neighbours(fit) >= leastNeighbour);
}

bool isCertain(const SearchResult& found)
{
    const PassageFit& fit = found.best;
    const double evidence = fit.passage.share() + 0.5 * fit.context().share() - 0.2 * fit.stretch;
    if (fit.isEmpty() || fit.passage.share() < leastShare)
        return false;
    if (fit.passage.weight < shortPassage && neighbours(fit) < leastNeighbour)
        return false;
    return isUnrivalled(found) && evidence >= leastEvidence(fit.passage.weight);
}

bool isMove(const SearchResult& found)
{
    const PassageFit& fit = found.best;
    const bool isShort = fit.passage.weight < shortPassage;
    return isCertain(found) && fit.passage.share() >= (isShort ? 0.95 : 0.85) && (!isShort || fit.context().share() >= 0.4);
}

} // namespace lectern::anchoring
