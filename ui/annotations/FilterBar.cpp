// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/FilterBar.h"

#include "model/annotation/Tag.h"
#include "ui/annotations/ColorDot.h"
#include "ui/support/FieldIcons.h"
#include "ui/support/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_tagButton(new QToolButton(this))
    , m_tagMenu(new QMenu(m_tagButton))
    , m_note(toggle(u"filterNote"_s, "note"_L1, tr("Only with a note")))
    , m_changed(toggle(u"filterChanged"_s, "refresh"_L1, tr("Only those whose words have changed")))
    , m_orphaned(toggle(u"filterOrphaned"_s, "warning"_L1, tr("Only those no longer in the article")))
    , m_sort(new QToolButton(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filter of the annotations"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(CardStyle::sideMargin, 8, CardStyle::sideMargin, 4);
    column->setSpacing(4);
    column->addLayout(buildTextRow());
    column->addLayout(buildToggleRow());
}

QLayout* FilterBar::buildTextRow()
{
    m_text->setObjectName(u"filterText"_s);
    m_text->setAccessibleName(tr("Words in quote, note or tags"));
    m_text->setPlaceholderText(tr("Filter annotations"));
    makeSearchField(m_text);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::changed);

    m_tagButton->setObjectName(u"filterTag"_s);
    m_tagButton->setIcon(icon("tag"_L1));
    m_tagButton->setAutoRaise(true);
    m_tagButton->setCheckable(true);
    m_tagButton->setPopupMode(QToolButton::InstantPopup);
    m_tagButton->setToolTip(tr("Only with a tag"));
    m_tagButton->setAccessibleName(tr("Only with a tag"));
    m_tagButton->setMenu(m_tagMenu);
    connect(m_tagMenu, &QMenu::aboutToShow, this, &FilterBar::buildTagMenu);
    connect(m_tagMenu, &QMenu::aboutToHide, this, [this] { m_tagButton->setChecked(!m_tag.isEmpty()); });

    buildOrderMenu();
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_text, 1);
    row->addWidget(m_tagButton);
    row->addWidget(m_sort);
    return row;
}

void FilterBar::buildOrderMenu()
{
    m_sort->setObjectName(u"annotationOrder"_s);
    m_sort->setIcon(icon("sort"_L1));
    m_sort->setAutoRaise(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setToolTip(tr("Sort the highlights"));
    m_sort->setAccessibleName(tr("Sort the highlights"));
    auto* menu = new QMenu(m_sort);
    auto* group = new QActionGroup(menu);
    const std::pair<AnnotationOrder, QString> orders[] = {{AnnotationOrder::Text, tr("As in the &text")}, {AnnotationOrder::Created, tr("&Newest first")},
        {AnnotationOrder::Modified, tr("Last &changed first")}, {AnnotationOrder::Color, tr("By c&olour")}};
    for (const auto& [order, words] : orders) {
        QAction* action = group->addAction(menu->addAction(words));
        action->setCheckable(true);
        action->setChecked(order == AnnotationOrder::Text);
        action->setData(static_cast<int>(order));
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction* action) { Q_EMIT orderChosen(AnnotationOrder(action->data().toInt())); });
    m_sort->setMenu(menu);
}

void FilterBar::setOrder(AnnotationOrder order)
{
    for (QAction* action : m_sort->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(order));
}

void FilterBar::showOrderMenu()
{
    m_sort->showMenu();
}

QLayout* FilterBar::buildToggleRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (const auto color : {HighlightColor::Yellow, HighlightColor::Green, HighlightColor::Blue, HighlightColor::Pink, HighlightColor::Purple}) {
        auto* dot = new ColorDot(color, this);
        connect(dot, &ColorDot::toggled, this, &FilterBar::changed);
        m_dots += dot;
        row->addWidget(dot);
    }
    row->addSpacing(6);
    row->addWidget(m_note);
    row->addWidget(m_changed);
    row->addWidget(m_orphaned);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_count, 1);
    return row;
}

QToolButton* FilterBar::toggle(const QString& name, QLatin1StringView iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::toggled, this, &FilterBar::changed);
    return button;
}

void FilterBar::setCardStyle(const CardStyle& style)
{
    for (ColorDot* dot : std::as_const(m_dots))
        dot->setCardStyle(style);
    m_count->setFont(style.smallFont);
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, style.muted);
    m_count->setPalette(palette);
}

void FilterBar::setTags(const QStringList& tags)
{
    m_tags = tags;
}

void FilterBar::buildTagMenu()
{
    Q_EMIT tagsWanted();
    m_tagMenu->clear();
    const auto add = [this](const QString& words, const QString& tag) {
        QAction* action = m_tagMenu->addAction(words, this, [this, tag] { chooseTag(tag); });
        action->setCheckable(true);
        action->setChecked(tag == m_tag);
    };
    add(tr("Any tag, or none"), {});
    m_tagMenu->addSeparator();
    for (QString tag : std::as_const(m_tags))
        add(QString(tag).replace(u'&', u"&&"_s), tag);
}

void FilterBar::chooseTag(const QString& tag)
{
    m_tag = tag;
    m_tagButton->setChecked(!tag.isEmpty());
    m_tagButton->setText(m_tagButton->fontMetrics().elidedText(tag, Qt::ElideMiddle, 90));
    m_tagButton->setToolButtonStyle(tag.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_tagButton->setToolTip(tag.isEmpty() ? tr("Only with a tag") : tr("Only with the tag “%1”").arg(tag));
    changed();
}

void FilterBar::setCount(int shown, int all)
{
    if (all == 0)
        m_count->clear();
    else if (shown == all)
        m_count->setText(QLocale().toString(all));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_count->setAccessibleName(tr("%1 of %2 annotations shown").arg(shown).arg(all));
}

AnnotationCriteria FilterBar::criteria() const
{
    AnnotationCriteria criteria{.tag = m_tag, .withNote = m_note->isChecked(), .changed = m_changed->isChecked(),
        .orphaned = m_orphaned->isChecked(), .text = m_text->text().simplified()};
    for (const ColorDot* dot : m_dots) {
        if (dot->isChecked())
            criteria.colors.insert(dot->color());
    }
    return criteria;
}

void FilterBar::chooseOrphaned()
{
    clear();
    m_orphaned->setChecked(true);
}

void FilterBar::clear()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_text->clear();
        m_note->setChecked(false);
        m_changed->setChecked(false);
        m_orphaned->setChecked(false);
        for (ColorDot* dot : std::as_const(m_dots))
            dot->setChecked(false);
    }
    chooseTag({});
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::changed()
{
    if (!m_quiet)
        Q_EMIT criteriaChanged(criteria());
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT left(); return true;
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            return false;
        m_text->clear();
        return true;
    default: return false;
    }
}

} // namespace lectern
