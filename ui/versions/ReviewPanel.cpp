// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/ReviewPanel.h"

#include "ui/support/ButtonRow.h"
#include "ui/support/Icons.h"
#include "ui/versions/PassageText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int sideBySide = 520; // pixels of width from which on the passages stand beside each other
    constexpr int linesBeside = 4;
    constexpr int linesAbove = 2;

    QString firstLine(const QString& note)
    {
        return note.section(u'\n', 0, 0).simplified();
    }

} // namespace

ReviewPanel::ReviewPanel(QWidget* parent)
    : QFrame(parent)
    , m_progress(new QLabel(this))
    , m_what(new QLabel(this))
    , m_note(new QLabel(this))
    , m_passages(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_former(new PassageText(this))
    , m_present(new PassageText(this))
{
    setObjectName(u"reviewPanel"_s);
    setAccessibleName(tr("Review of changed highlights"));
    setFocusPolicy(Qt::StrongFocus);
    m_progress->setObjectName(u"reviewProgress"_s);
    m_what->setObjectName(u"reviewState"_s);
    m_former->setObjectName(u"reviewFormer"_s);
    m_present->setObjectName(u"reviewPresent"_s);
    m_what->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_passages->setSpacing(20);
    m_passages->addWidget(m_former, 1);
    m_passages->addWidget(m_present, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(makeHeader());
    column->addLayout(m_passages);
    column->addWidget(m_note);
    column->addLayout(makeButtons());
    hide();
}

QWidget* ReviewPanel::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(8);
    QFont strong = font();
    strong.setBold(true);
    m_progress->setFont(strong);
    row->addWidget(m_progress);
    row->addWidget(m_what, 1);
    connect(addTool(row, "previous"_L1, tr("Previous (K)")), &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(addTool(row, "next"_L1, tr("Next (J)")), &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(addTool(row, "close"_L1, tr("Leave the review (Esc)")), &QToolButton::clicked, this, &ReviewPanel::left);
    return header;
}

QToolButton* ReviewPanel::addTool(QBoxLayout* row, QLatin1StringView iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"review_" % iconName);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    row->addWidget(button);
    return button;
}

QLayout* ReviewPanel::makeButtons()
{
    auto* row = new ButtonRow;
    m_accept = addButton(row, u"reviewAccept"_s, tr("&Accept"), &ReviewPanel::accepted);
    m_place = addButton(row, u"reviewPlace"_s, tr("Another &place…"), &ReviewPanel::placeWanted);
    m_keep = addButton(row, u"reviewKeep"_s, tr("Keep as &orphan"), &ReviewPanel::orphanKept);
    m_here = addButton(row, u"reviewHere"_s, tr("Place &here"), &ReviewPanel::placeChosen);
    m_cancel = addButton(row, u"reviewCancel"_s, tr("&Cancel"), &ReviewPanel::placeGivenUp);
    m_accept->setToolTip(tr("Its words are these from now on (A)"));
    m_place->setToolTip(tr("Select the passage in the page (P)"));
    m_keep->setToolTip(tr("Keep its former words and its note without a place in the text (O)"));
    m_here->setToolTip(tr("Enter"));
    m_cancel->setToolTip(tr("Esc"));
    setPlacing(false);
    return row;
}

QPushButton* ReviewPanel::addButton(QLayout* row, const QString& name, const QString& text, Signal signal)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void ReviewPanel::show(const ReviewItem& item, qsizetype number, qsizetype count)
{
    m_item = item;
    m_progress->setText(tr("%1 of %2").arg(number).arg(count));
    setPlacing(false);
    showItem();
    QFrame::show();
}

void ReviewPanel::showItem()
{
    const bool orphan = !m_item.present;
    m_what->setText(orphan ? tr("The passage is gone") : tr("Some of its words changed"));
    m_former->show(tr("As it was"), m_item.former, m_item.present, DiffKind::Removed, m_appearance);
    if (orphan)
        m_present->say(tr("As it is"), tr("The new version does not have this passage."), m_appearance);
    else
        m_present->show(tr("As it is"), *m_item.present, m_item.former, DiffKind::Added, m_appearance);
    showNote();
    m_accept->setEnabled(!orphan);
}

void ReviewPanel::showNote()
{
    const QString note = firstLine(m_item.annotation.note);
    m_note->setVisible(!note.isEmpty());
    m_note->setText(fontMetrics().elidedText(tr("Note: %1").arg(note), Qt::ElideRight, qMax(200, width() - 40)));
}

void ReviewPanel::setPlacing(bool placing)
{
    m_placing = placing;
    for (QPushButton* button : {m_accept, m_place, m_keep})
        button->setVisible(!placing);
    m_here->setVisible(placing);
    m_cancel->setVisible(placing);
    if (placing)
        m_what->setText(tr("Select the passage in the text, then press Enter"));
    else if (!m_item.annotation.id.isNull())
        m_what->setText(m_item.present ? tr("Some of its words changed") : tr("The passage is gone"));
}

void ReviewPanel::setAppearance(const Appearance& appearance)
{
    m_appearance = appearance;
    fitPassages();
    if (!m_item.annotation.id.isNull())
        showItem();
}

/// True when the key is one of the panel's; then it is obeyed, if that is really meant.
bool ReviewPanel::press(int key, bool really)
{
    const auto tell = [&](auto signal) { return really ? (Q_EMIT (this->*signal)(), true) : true; };
    const auto step = [&](int by) { return really ? (Q_EMIT stepped(by), true) : true; };
    switch (key) {
    case Qt::Key_Escape: return tell(m_placing ? &ReviewPanel::placeGivenUp : &ReviewPanel::left);
    case Qt::Key_J:
    case Qt::Key_Down: return !m_placing && step(1);
    case Qt::Key_K:
    case Qt::Key_Up: return !m_placing && step(-1);
    case Qt::Key_A: return !m_placing && m_accept->isEnabled() && tell(&ReviewPanel::accepted);
    case Qt::Key_P: return !m_placing && tell(&ReviewPanel::placeWanted);
    case Qt::Key_O: return !m_placing && tell(&ReviewPanel::orphanKept);
    default: return false;
    }
}

bool ReviewPanel::event(QEvent* event)
{
    // Single letters are the window's shortcuts elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && press(key->key(), false)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void ReviewPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || !press(event->key(), true))
        QFrame::keyPressEvent(event);
}

void ReviewPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitPassages();
    showNote();
}

void ReviewPanel::fitPassages()
{
    const bool beside = width() >= sideBySide;
    m_passages->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (PassageText* passage : {m_former, m_present})
        passage->setLines(beside ? linesBeside : linesAbove, m_appearance);
}

void ReviewPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::ToolTipBase));
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Midlight));
}

} // namespace lectern
