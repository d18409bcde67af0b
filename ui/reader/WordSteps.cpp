// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/WordSteps.h"

#include <QTextBoundaryFinder>

namespace lectern {

namespace {

constexpr qsizetype reach = 500; // a word is shorter: a window does for a text of any size

qsizetype step(QStringView text, qsizetype offset, bool forward, QTextBoundaryFinder::BoundaryReason wanted)
{
    const qsizetype from = qMax<qsizetype>(0, offset - reach);
    const qsizetype to = qMin(text.size(), offset + reach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data() + from, to - from);
    finder.setPosition(offset - from);
    while ((forward ? finder.toNextBoundary() : finder.toPreviousBoundary()) >= 0)
        if (finder.boundaryReasons() & wanted)
            return from + finder.position();
    return forward ? to : from;
}

} // namespace

qsizetype nextWordEnd(QStringView text, qsizetype offset)
{
    return step(text, offset, true, QTextBoundaryFinder::EndOfItem);
}

qsizetype previousWordEnd(QStringView text, qsizetype offset)
{
    return step(text, offset, false, QTextBoundaryFinder::EndOfItem);
}

qsizetype nextWordStart(QStringView text, qsizetype offset)
{
    return step(text, offset, true, QTextBoundaryFinder::StartOfItem);
}

qsizetype previousWordStart(QStringView text, qsizetype offset)
{
    return step(text, offset, false, QTextBoundaryFinder::StartOfItem);
}

} // namespace lectern
