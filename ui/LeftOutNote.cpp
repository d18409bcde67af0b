// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LeftOutNote.h"

#include "ui/OriginalController.h"
#include "ui/reader/ReaderView.h"
#include "ui/support/LocalWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int belowNote = 28;
    constexpr double leastShare = 0.01; // less is not worth a word

} // namespace

LeftOutNote::LeftOutNote(OriginalController* originals, ReaderView* page) :
    QWidget(page->viewport()),
    m_originals(originals),
    m_page(page),
    m_words(new QLabel(this)),
    m_deed(new QToolButton(this))
{
    setObjectName(u"leftOutNote"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_deed->setObjectName(u"leftOutDeed"_s);
    m_deed->setAutoRaise(true);
    m_deed->setCursor(Qt::ArrowCursor);
    m_deed->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_words);
    row->addWidget(m_deed);
    row->addStretch(1);
    page->viewport()->installEventFilter(this);
    connect(m_deed, &QToolButton::clicked, this,
        [this] { m_originals->showWholePage(m_originals->origin().extent == Extent::Article); });
    connect(originals, &OriginalController::originChanged, this, &LeftOutNote::tell);
    connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &LeftOutNote::place);
    connect(page->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LeftOutNote::place);
    hide();
}

void LeftOutNote::tell()
{
    const ArticleOrigin& origin = m_originals->origin();
    const bool whole = origin.extent == Extent::WholePage;
    const auto shown = m_page->content() ? double(m_page->content()->text.size()) : 0.0;
    const double share = double(origin.leftOut) / qMax(1.0, shown + double(origin.leftOut));
    m_words->setText(whole ? tr("This is all of the page.") : tr("%1 of the page's text was left out.").arg(percent(share)));
    m_deed->setText(whole ? tr("Show the article only") : tr("Show the whole page"));
    setVisible(origin.kept && origin.page && (whole || share >= leastShare));
    place();
}

// A page that does not fill its view tells its height at once; a longer one by its scroll bar, without being laid out to its end.
void LeftOutNote::place()
{
    if (isHidden())
        return;
    const QScrollBar* bar = m_page->verticalScrollBar();
    const QWidget* view = m_page->viewport();
    const int end = bar->maximum() > 0 ? view->height() + bar->maximum() - bar->value() : qRound(m_page->document()->size().height());
    const int high = sizeHint().height();
    setGeometry(0, end - belowNote - high, view->width(), high);
}

bool LeftOutNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace lectern
