// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

#include <QList>
#include <QStringView>
#include <memory>

namespace lectern {

struct AnchorRequest
{
    TextQuoteSelector quote;
    TextPositionSelector position; // in the old text

    bool operator==(const AnchorRequest&) const = default;
};

struct Anchor
{
    AnchorState state = AnchorState::Orphaned;
    TextRange range; // in the new text; empty for an orphan

    bool operator==(const Anchor&) const = default;
};

/// Finds where passages of an old text stand in a new one. Made once for a pair of texts, asked once for each passage. A passage that
/// cannot be found for certain is an orphan: it is never attached to words that the person did not choose.
/// Both texts must outlive it. Pure: the same input gives the same answer.
class Anchoring final
{
public:
    /// With the old text at hand: a diff of the two, with the selector search for what the diff calls gone.
    Anchoring(QStringView oldText, QStringView newText);
    /// From selectors alone.
    explicit Anchoring(QStringView newText);
    ~Anchoring();
    Anchoring(const Anchoring&) = delete;
    Anchoring& operator=(const Anchoring&) = delete;

    [[nodiscard]] Anchor find(const AnchorRequest& request) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lectern
