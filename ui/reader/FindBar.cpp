// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/FindBar.h"

#include "ui/support/Icons.h"
#include "ui/support/Strokes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

FindBar::FindBar(QWidget* parent)
    : QFrame(parent),
      m_line(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_theme(&theme(ThemeKind::Light))
{
    setObjectName(u"findBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 6, 6);
    row->setSpacing(4);
    m_line->setObjectName(u"findText"_s);
    m_line->setPlaceholderText(tr("Find in this article"));
    m_line->setAccessibleName(tr("Find in this article"));
    m_line->setMinimumWidth(220);
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"0000 of 0000"_s));
    m_count->setAlignment(Qt::AlignCenter);
    row->addWidget(m_line);
    row->addWidget(m_count);
    addButton(u"findPrevious"_s, tr("Previous hit (Shift+F3)"), "previous"_L1, &FindBar::previousWanted);
    addButton(u"findNext"_s, tr("Next hit (F3)"), "next"_L1, &FindBar::nextWanted);
    m_highlight = addButton(u"findHighlight"_s, tr("Highlight this hit (Ctrl+Enter, or Ctrl+1 to 5 for a colour)"), "highlights"_L1, &FindBar::wantHighlight);
    m_highlight->setEnabled(false);
    addButton(u"findClose"_s, tr("Close (Esc)"), "close"_L1, &FindBar::closed);
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::textChanged);
    hide();
}

QToolButton* FindBar::addButton(const QString& name, const QString& what, QLatin1StringView iconName, void (FindBar::*pressed)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolTip(what);
    button->setAccessibleName(what);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, pressed);
    return button;
}

void FindBar::open(const QString& text)
{
    adjustSize();
    show();
    raise();
    if (!text.isEmpty())
        m_line->setText(text);
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QString FindBar::text() const
{
    return m_line->text();
}

void FindBar::setCount(qsizetype current, qsizetype total)
{
    const QLocale locale;
    const QString some = tr("%1 of %2").arg(locale.toString(current), locale.toString(total));
    m_highlight->setEnabled(total > 0);
    m_count->setText(m_line->text().isEmpty() ? QString() : total == 0 ? tr("none") : some);
}

void FindBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    setPalette(theme.palette());
}

void FindBar::wantHighlight()
{
    Q_EMIT highlightWanted({});
}

bool FindBar::pressWithControl(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        wantHighlight();
    else if (key >= Qt::Key_1 && key <= Qt::Key_5)
        Q_EMIT highlightWanted(static_cast<HighlightColor>(key - Qt::Key_1));
    else
        return false;
    return true;
}

// While one types here, these keys are the bar's, whatever they are in the window.
bool FindBar::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool digit = key->key() >= Qt::Key_1 && key->key() <= Qt::Key_5;
        if (key->modifiers() == Qt::ControlModifier && digit) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && pressWithControl(event->key()))
        return;
    const bool back = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT closed(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3: back ? Q_EMIT previousWanted() : Q_EMIT nextWanted(); break;
    default: QFrame::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent*)
{
    paintFloating(this, m_theme->hairline, m_theme->raised);
}

} // namespace lectern
