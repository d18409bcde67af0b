// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lectern {

class ButtonRow;

/// Stands above a page that is not the one that is read: says what it is, and what can be done from there.
class PageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PageBar(QWidget* parent);

    void say(const QString& text);
    [[nodiscard]] QString text() const;
    QPushButton* addButton(const QString& name, const QString& text, const QString& tip = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    ButtonRow* m_buttons;
};

} // namespace lectern
