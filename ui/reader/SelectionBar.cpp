// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/SelectionBar.h"

#include "ui/support/Icons.h"
#include "ui/support/Strokes.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int iconSize = 18;
constexpr int distance = 8; // from the selection

QIcon swatch(const Theme::Highlight& colors)
{
    constexpr qreal sharpness = 3;
    QPixmap pixmap(qRound(iconSize * sharpness), qRound(iconSize * sharpness));
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.strong, 1.5));
    painter.setBrush(colors.ground);
    painter.drawEllipse(QRectF(2, 2, iconSize - 4, iconSize - 4));
    return pixmap;
}

} // namespace

SelectionBar::SelectionBar(QWidget* parent)
    : QFrame(parent),
      m_row(new QHBoxLayout(this)),
      m_theme(&theme(ThemeKind::Light))
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("Selection"));
    setCursor(Qt::ArrowCursor);
    m_row->setContentsMargins(5, 4, 5, 4);
    m_row->setSpacing(1);
    addColor(HighlightColor::Yellow, tr("Highlight in yellow (1)"));
    addColor(HighlightColor::Green, tr("Highlight in green (2)"));
    addColor(HighlightColor::Blue, tr("Highlight in blue (3)"));
    addColor(HighlightColor::Pink, tr("Highlight in pink (4)"));
    addColor(HighlightColor::Purple, tr("Highlight in purple (5)"));
    addGap();
    addAction(u"addNote"_s, tr("Add a note (N)"), "note"_L1, &SelectionBar::noteChosen);
    addAction(u"addTag"_s, tr("Add a tag (T)"), "tag"_L1, &SelectionBar::tagChosen);
    addGap();
    addAction(u"copyQuotation"_s, tr("Copy as quotation"), "copy"_L1, &SelectionBar::copyQuotationChosen);
    addAction(u"copyLink"_s, tr("Copy link to this passage"), "link"_L1, &SelectionBar::copyLinkChosen);
    setTheme(*m_theme);
    hide();
}

QToolButton* SelectionBar::addButton(const QString& name, const QString& what)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIconSize({iconSize, iconSize});
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->installEventFilter(this);
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void SelectionBar::addColor(HighlightColor color, const QString& what)
{
    connect(addButton(u"highlight-"_s + nameOf(color), what), &QToolButton::clicked, this, [this, color] { Q_EMIT colorChosen(color); });
}

void SelectionBar::addAction(const QString& name, const QString& what, QLatin1StringView iconName, void (SelectionBar::*chosen)())
{
    QToolButton* button = addButton(name, what);
    button->setIcon(icon(iconName));
    connect(button, &QToolButton::clicked, this, chosen);
}

void SelectionBar::addGap()
{
    m_row->addSpacing(7);
}

void SelectionBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    setPalette(theme.palette());
    for (int i = 0; i < int(theme.highlights.size()); ++i)
        m_buttons[i]->setIcon(swatch(theme.highlights[size_t(i)]));
}

void SelectionBar::showBeside(const QRect& firstLine, const QRect& lastLine, const QRect& bounds)
{
    adjustSize();
    const bool fitsAbove = firstLine.top() - distance - height() >= bounds.top();
    const int below = qMin(lastLine.bottom() + distance, bounds.bottom() - height());
    const int y = fitsAbove ? firstLine.top() - distance - height() : below;
    const int x = qBound(bounds.left(), firstLine.center().x() - width() / 2, qMax(bounds.left(), bounds.right() - width()));
    move(x, y);
    show();
    raise();
}

bool SelectionBar::eventFilter(QObject* watched, QEvent* event)
{
    // A button would send the arrow keys to whatever widget comes next in the window.
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QFrame::eventFilter(watched, event);
    step(key == Qt::Key_Right ? 1 : -1);
    return true;
}

void SelectionBar::step(int by)
{
    const auto focused = std::ranges::find_if(m_buttons, &QToolButton::hasFocus) - m_buttons.begin();
    m_buttons[(focused + by + m_buttons.size()) % m_buttons.size()]->setFocus(Qt::TabFocusReason);
}

void SelectionBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    paintFloating(this, m_theme->hairline, m_theme->raised);
}

} // namespace lectern
