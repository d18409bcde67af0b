// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LinePrompt.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int widestPrompt = 520;

} // namespace

LinePrompt::LinePrompt(const QString& label, const QString& text, QWidget* parent) :
    QFrame(parent, Qt::Popup), m_field(new QLineEdit(text, this))
{
    setObjectName(u"linePrompt"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(m_field);
    m_field->setAccessibleName(label);
    m_field->selectAll();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString entry = m_field->text().trimmed();
        close();
        if (!entry.isEmpty())
            Q_EMIT entered(entry);
    });
}

void LinePrompt::popUp()
{
    const int width = qMin(widestPrompt, parentWidget()->width() - 40);
    const QPoint corner = parentWidget()->mapToGlobal(QPoint((parentWidget()->width() - width) / 2, 80));
    setGeometry(QRect(corner, QSize(width, sizeHint().height())));
    show();
    m_field->setFocus();
}

void LinePrompt::setPlaceholder(const QString& text)
{
    m_field->setPlaceholderText(text);
}

} // namespace lectern
