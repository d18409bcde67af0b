// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/BulkBar.h"

#include "model/annotation/Tag.h"
#include "ui/annotations/ColorDot.h"
#include "ui/annotations/TagEditor.h"
#include "ui/support/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool holds(const QStringList& tags, const QString& name)
{
    return std::ranges::any_of(tags, [key = tagKey(name)](const QString& tag) { return tagKey(tag) == key; });
}

/// The tags of `all` that `others` have not.
QStringList without(const QStringList& all, const QStringList& others)
{
    QStringList rest;
    std::ranges::copy_if(all, std::back_inserter(rest), [&](const QString& tag) { return !holds(others, tag); });
    return rest;
}

QStringList common(const QList<QStringList>& tags)
{
    QStringList shared = tags.value(0);
    shared.removeIf([&](const QString& tag) {
        return std::ranges::any_of(tags, [&](const QStringList& own) { return !holds(own, tag); });
    });
    return shared;
}

} // namespace

BulkBar::BulkBar(QWidget* parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_tags(new TagEditor(this))
{
    setObjectName(u"bulkBar"_s);
    setAccessibleName(tr("Selected highlights"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(CardStyle::sideMargin, 6, CardStyle::sideMargin, 8);
    column->setSpacing(4);
    column->addLayout(buildDeeds());
    column->addLayout(buildColors());
    column->addWidget(m_tags);
    buildTags();
    hide();
}

QLayout* BulkBar::buildDeeds()
{
    m_count->setObjectName(u"bulkCount"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_count, 1);
    QToolButton* tags = add("tag"_L1, tr("Tags of all selected (T)"));
    QToolButton* remove = add("trash"_L1, tr("Remove all selected (Delete)"));
    QToolButton* close = add("close"_L1, tr("Select one alone (Escape)"));
    connect(tags, &QToolButton::clicked, this, &BulkBar::editTags);
    connect(remove, &QToolButton::clicked, this, &BulkBar::removeRequested);
    connect(close, &QToolButton::clicked, this, &BulkBar::dismissed);
    for (QToolButton* button : {tags, remove, close})
        row->addWidget(button);
    return row;
}

QToolButton* BulkBar::add(QLatin1StringView name, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"bulk_" % name);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QLayout* BulkBar::buildColors()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (const auto color : {HighlightColor::Yellow, HighlightColor::Green, HighlightColor::Blue, HighlightColor::Pink, HighlightColor::Purple}) {
        auto* dot = new ColorDot(color, this);
        dot->setObjectName(u"bulkColor_" % nameOf(color));
        dot->setCheckable(false);
        connect(dot, &ColorDot::clicked, this, [this, color] { Q_EMIT colorChosen(color); });
        m_dots += dot;
        row->addWidget(dot);
    }
    row->addStretch(1);
    return row;
}

void BulkBar::buildTags()
{
    m_tags->setObjectName(u"bulkTags"_s);
    m_tags->hide();
    connect(m_tags, &TagEditor::tagsEdited, this, &BulkBar::retag);
    connect(m_tags, &TagEditor::heightChanged, this, [this] { m_tags->setFixedHeight(m_tags->heightForWidth(width() - 2 * CardStyle::sideMargin)); });
    connect(m_tags, &TagEditor::finished, this, [this] {
        if (!m_tags->isVisible())
            return;
        closeTags();
        Q_EMIT left();
    });
}

void BulkBar::setCardStyle(const CardStyle& style)
{
    for (ColorDot* dot : std::as_const(m_dots))
        dot->setCardStyle(style);
    m_count->setFont(style.noteFont);
    m_line = style.outline;
    m_tags->setCardStyle(style);
}

void BulkBar::setKnownTags(const QStringList& names)
{
    m_tags->setKnownTags(names);
}

void BulkBar::setSelection(const QList<QStringList>& tags)
{
    const bool several = tags.size() > 1;
    if (!several)
        closeTags();
    setVisible(several);
    if (!several)
        return;
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(tags.size())));
    m_common = common(tags);
    m_tags->setTags(m_common);
}

void BulkBar::editTags()
{
    m_tags->setFixedHeight(m_tags->heightForWidth(width() - 2 * CardStyle::sideMargin));
    m_tags->show();
    m_tags->setFocus();
}

void BulkBar::closeTags()
{
    if (m_tags->isVisible())
        m_tags->commit();
    m_tags->hide();
}

void BulkBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, 0, width(), 1, m_line);
}

void BulkBar::retag(const QStringList& tags)
{
    const QStringList former = std::exchange(m_common, tags);
    Q_EMIT retagRequested(without(tags, former), without(former, tags));
}

} // namespace lectern
