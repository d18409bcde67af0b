// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/NoteEditor.h"

#include "ui/annotations/NoteDocument.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int margin = 6;
constexpr int fewestLines = 3;
constexpr int mostLines = 14;

bool isFinishing(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return event.key() == Qt::Key_Escape || (enter && event.modifiers() & Qt::ControlModifier);
}

QToolButton* textButton(const QString& text, const QString& toolTip, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    return button;
}

} // namespace

NoteEditor::NoteEditor(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(m_pages))
    , m_preview(new QTextBrowser(m_pages))
    , m_state(new QLabel(this))
    , m_previewButton(textButton(tr("Preview"), tr("Show the note as it will look (Ctrl+Shift+P)"), u"notePreviewButton"_s, this))
    , m_doneButton(textButton(tr("Done"), tr("Finish the note (Ctrl+Enter)"), u"noteDoneButton"_s, this))
{
    setObjectName(u"noteEditor"_s);
    setAccessibleName(tr("Note editor"));
    setFocusProxy(m_text);
    setCursor(Qt::ArrowCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, 2);
    column->setSpacing(2);
    column->addWidget(m_pages, 1);
    buildText();
    buildFooter();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &NoteEditor::saveDue);
}

void NoteEditor::buildText()
{
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Note, in Markdown"));
    m_text->setPlaceholderText(tr("Write a note. Markdown is welcome."));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::textChanged);

    m_preview->setObjectName(u"notePreview"_s);
    m_preview->setAccessibleName(tr("Preview of the note"));
    m_preview->setOpenLinks(false);
    m_preview->installEventFilter(this);
    connect(m_preview, &QTextBrowser::anchorClicked, this, &NoteEditor::linkActivated);

    for (QAbstractScrollArea* page : {static_cast<QAbstractScrollArea*>(m_text), static_cast<QAbstractScrollArea*>(m_preview)}) {
        page->setFrameShape(QFrame::NoFrame);
        page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        page->viewport()->setAutoFillBackground(false);
        m_pages->addWidget(page);
    }
}

void NoteEditor::buildFooter()
{
    m_state->setObjectName(u"noteState"_s);
    m_state->setForegroundRole(QPalette::WindowText); // the viewport's would be Text
    m_previewButton->setCheckable(true);
    connect(m_previewButton, &QToolButton::toggled, this, &NoteEditor::showPreview);
    connect(m_doneButton, &QToolButton::clicked, this, &NoteEditor::finished);
    for (QToolButton* button : {m_previewButton, m_doneButton})
        button->installEventFilter(this);
    m_footer = new QHBoxLayout;
    m_footer->addWidget(m_state, 1);
    m_footer->addWidget(m_previewButton);
    m_footer->addWidget(m_doneButton);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_footer);
}

void NoteEditor::setCardStyle(const CardStyle& style)
{
    m_style = style;
    m_text->setFont(style.noteFont);
    for (QWidget* small : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_previewButton), static_cast<QWidget*>(m_doneButton)})
        small->setFont(style.smallFont);
}

QString NoteEditor::text() const
{
    return m_text->toPlainText();
}

void NoteEditor::setText(const QString& markdown)
{
    const QScopedValueRollback setting(m_setting, true);
    const int caret = m_text->textCursor().position();
    m_text->setPlainText(markdown);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(qMin(caret, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    m_previewButton->setChecked(false);
}

void NoteEditor::moveCaretToEnd()
{
    m_text->moveCursor(QTextCursor::End);
}

void NoteEditor::textChanged()
{
    Q_EMIT heightChanged();
    if (m_setting)
        return;
    // Not started anew by every key: somebody who types without a pause is saved too.
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
    Q_EMIT typed(text());
}

void NoteEditor::showState(NoteDraft::State state, const QString& reason)
{
    switch (state) {
    case NoteDraft::State::Saved: m_state->setText(text().isEmpty() ? QString() : tr("Saved")); break;
    case NoteDraft::State::Saving: m_state->setText(tr("Saving…")); break;
    case NoteDraft::State::Failed: m_state->setText(tr("Not saved")); break;
    }
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, state == NoteDraft::State::Failed ? m_style.warning : m_style.muted);
    m_state->setPalette(palette);
    m_state->setToolTip(reason);
}

void NoteEditor::showPreview(bool preview)
{
    if (preview) {
        const QPointer<NoteDocument> former = m_rendered;
        m_rendered = new NoteDocument(text(), m_style, m_preview);
        m_preview->setDocument(m_rendered);
        delete former;
    }
    m_pages->setCurrentWidget(preview ? static_cast<QWidget*>(m_preview) : m_text);
    setFocusProxy(m_pages->currentWidget());
    m_pages->currentWidget()->setFocus();
    Q_EMIT heightChanged();
}

int NoteEditor::textHeight(int width) const
{
    const int spacing = QFontMetrics(m_style.noteFont).lineSpacing();
    int lines = fewestLines;
    if (m_pages->currentWidget() == m_preview) {
        lines = static_cast<int>(m_preview->document()->size().height()) / spacing + 1;
    } else {
        if (m_text->width() != width - 2 * margin)
            m_text->resize(width - 2 * margin, m_text->height()); // lines are counted at the width to come
        lines = static_cast<int>(m_text->document()->size().height());
    }
    return qBound(fewestLines, lines, mostLines) * spacing + 2 * static_cast<int>(m_text->document()->documentMargin()) + 2;
}

/// Where large text leaves no room for the buttons side by side, they stand one below the other.
bool NoteEditor::isNarrow(int width) const
{
    const int buttons = m_previewButton->sizeHint().width() + m_doneButton->sizeHint().width();
    return buttons + m_state->fontMetrics().horizontalAdvance(tr("Not saved")) + 2 * m_footer->spacing() > width - 2 * margin;
}

int NoteEditor::heightForWidth(int width) const
{
    const int state = m_state->sizeHint().height();
    const int button = m_doneButton->sizeHint().height();
    const int footer = isNarrow(width) ? state + 2 * (button + m_footer->spacing()) : qMax(button, state);
    return margin + textHeight(width) + 4 + footer;
}

void NoteEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_footer->setDirection(isNarrow(width()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: return handleKey(static_cast<QKeyEvent*>(event)) || QWidget::eventFilter(watched, event);
    case QEvent::FocusOut: leave(static_cast<QFocusEvent*>(event)->reason()); break;
    case QEvent::FocusIn: update(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

bool NoteEditor::handleKey(QKeyEvent* event)
{
    const bool finishes = isFinishing(*event);
    const bool previews = event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    if (!finishes && !previews)
        return false;
    event->accept(); // and as an override: the window's shortcuts do not get it
    if (event->type() == QEvent::KeyPress && finishes)
        Q_EMIT finished();
    else if (event->type() == QEvent::KeyPress)
        m_previewButton->toggle();
    return true;
}

void NoteEditor::leave(Qt::FocusReason reason)
{
    update();
    Q_EMIT saveDue();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
        QMetaObject::invokeMethod(this, &NoteEditor::finishWhenLeft, Qt::QueuedConnection);
}

void NoteEditor::finishWhenLeft()
{
    const QWidget* focus = QApplication::focusWidget();
    if (isVisible() && focus && focus != this && !isAncestorOf(focus))
        Q_EMIT finished();
}

void NoteEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_saveTimer.stop();
}

void NoteEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = isAncestorOf(QApplication::focusWidget());
    painter.setPen(focused ? QPen(m_style.focus, 1.5) : QPen(m_style.outline, 1));
    painter.setBrush(m_style.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace lectern
