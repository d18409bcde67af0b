// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/FindInPage.h"
#include "ui/reader/LinkFocus.h"
#include "ui/reader/MarginMouse.h"
#include "ui/reader/PageFigures.h"
#include "ui/reader/PageFootnotes.h"
#include "ui/reader/PageGestures.h"
#include "ui/reader/PageKeys.h"
#include "ui/reader/PageScroll.h"
#include "ui/reader/PageSelection.h"
#include "ui/reader/PageSheet.h"
#include "ui/reader/QuotationMarks.h"
#include "ui/reader/ReaderView.h"
#include "ui/reader/ReadingRuler.h"
#include "ui/reader/SideScroll.h"
#include "ui/reader/SpokenMark.h"

#include <QTimer>

namespace lectern {

/// The parts of the page, in the order in which they need one another.
class ReaderView::Private
{
public:
    explicit Private(ReaderView& view);

    void watchParts();
    void build();
    void layoutDone();
    void repaint(const QUuid& annotation);
    void follow(const QUrl& target);
    bool enter(const QKeyEvent& event);

    ReaderView& q;
    QScrollBar* bar;
    ShownPage page;
    PageScroll scroll;
    SideScroll sideways;
    PageSelection selection;
    PageGestures gestures;
    PageKeys keys;
    FindInPage finding;
    QuotationMarks quotations;
    PageFootnotes footnotes;
    PageImages images;
    PageFigures figures;
    ReadingRuler ruler;
    LinkFocus links;
    SpokenMark spoken;
    PageSheet sheet;
    MarginMouse margin;
    ImageProvider imageProvider;
    QTimer placeTimer;
    QTimer restTimer; // of the view's size
};

} // namespace lectern
