// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/TagEditor.h"

#include "model/annotation/Tag.h"
#include "ui/annotations/FlowLayout.h"
#include "ui/annotations/TagChip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool containsTag(const QStringList& tags, const QString& name)
{
    return std::ranges::any_of(tags, [key = tagKey(name)](const QString& tag) { return tagKey(tag) == key; });
}

} // namespace

TagEditor::TagEditor(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 5))
    , m_field(new QLineEdit(this))
    , m_offered(new QStringListModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    setObjectName(u"tagEditor"_s);
    setAccessibleName(tr("Tag editor"));
    setFocusProxy(m_field);
    setCursor(Qt::ArrowCursor);
    m_flow->setContentsMargins(6, 6, 6, 6);
    buildField();
}

void TagEditor::buildField()
{
    m_field->setObjectName(u"tagField"_s);
    m_field->setAccessibleName(tr("New tag"));
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setFrame(false);
    m_field->setMinimumWidth(90);
    m_field->installEventFilter(this);
    m_flow->addWidget(m_field);

    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    m_field->setCompleter(m_completer);
    connect(m_field, &QLineEdit::textEdited, this, &TagEditor::textEdited);
    // Queued: the completer puts its word into the field after it told of it.
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { commit(); }, Qt::QueuedConnection);
}

void TagEditor::setCardStyle(const CardStyle& style)
{
    m_style = style;
    m_field->setFont(style.smallFont);
    QPalette palette = m_field->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    m_field->setPalette(palette);
    showChips();
}

void TagEditor::setTags(const QStringList& tags)
{
    if (m_tags == tags)
        return;
    m_tags = tags;
    showChips();
    offerTags();
}

void TagEditor::setKnownTags(const QStringList& names)
{
    m_known = names;
    offerTags();
}

void TagEditor::offerTags()
{
    QStringList offered;
    std::ranges::copy_if(m_known, std::back_inserter(offered), [this](const QString& name) { return !containsTag(m_tags, name); });
    m_offered->setStringList(offered);
}

void TagEditor::textEdited(const QString& text)
{
    if (text.contains(u','))
        commit();
}

bool TagEditor::commit()
{
    const QStringList typed = m_field->text().split(u',', Qt::SkipEmptyParts);
    m_field->clear();
    bool added = false;
    for (const QString& tag : typed)
        added = add(tag) || added;
    if (added)
        changed();
    return added;
}

QString TagEditor::spelling(const QString& typed) const
{
    const auto known = std::ranges::find(m_known, tagKey(typed), [](const QString& name) { return tagKey(name); });
    return known != m_known.cend() ? *known : normalizedTag(typed);
}

bool TagEditor::add(const QString& typed)
{
    const QString tag = spelling(typed);
    if (tag.isEmpty() || containsTag(m_tags, tag))
        return false;
    m_tags += tag;
    return true;
}

void TagEditor::remove(const QString& tag)
{
    m_tags.removeOne(tag);
    changed();
    m_field->setFocus();
}

void TagEditor::changed()
{
    showChips();
    offerTags();
    Q_EMIT tagsEdited(m_tags);
}

void TagEditor::showChips()
{
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
    }
    for (const QString& tag : std::as_const(m_tags)) {
        auto* chip = new TagChip(tag, m_style, this);
        connect(chip, &TagChip::clicked, this, [this, tag] { remove(tag); });
        m_flow->insertWidget(m_flow->count() - 1, chip);
        chip->show();
    }
    Q_EMIT heightChanged();
}

int TagEditor::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

bool TagEditor::keyPressed(int key)
{
    const bool chosen = m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
    switch (key) {
    case Qt::Key_Backspace:
        if (!m_field->text().isEmpty() || m_tags.isEmpty())
            return false;
        remove(m_tags.constLast());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen)
            return false;
        m_completer->popup()->hide();
        if (m_field->text().isEmpty())
            Q_EMIT finished();
        commit();
        return true;
    case Qt::Key_Escape:
        if (m_completer->popup()->isVisible())
            return false;
        commit();
        Q_EMIT finished();
        return true;
    default: return false;
    }
}

bool TagEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &TagEditor::finishWhenLeft, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void TagEditor::finishWhenLeft()
{
    const QWidget* focus = QApplication::focusWidget();
    if (!isVisible() || !focus || isAncestorOf(focus))
        return;
    commit();
    Q_EMIT finished();
}

void TagEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_field->hasFocus() ? QPen(m_style.focus, 1.5) : QPen(m_style.outline, 1));
    painter.setBrush(m_style.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace lectern
