// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/PageBar.h"

#include "ui/support/ButtonRow.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

PageBar::PageBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_buttons(new ButtonRow)
{
    setObjectName(u"pageBar"_s);
    m_text->setObjectName(u"pageBarText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(10);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
}

void PageBar::say(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString PageBar::text() const
{
    return m_text->text();
}

QPushButton* PageBar::addButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void PageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::ToolTipBase));
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Midlight));
}

} // namespace lectern
