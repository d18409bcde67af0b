// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

namespace lectern {

/// Asks for one line: an address, a title. Enter takes it, Escape leaves.
class LinePrompt final : public QFrame
{
    Q_OBJECT

public:
    LinePrompt(const QString& label, const QString& text, QWidget* parent);
    /// In the upper middle of its parent.
    void popUp();
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    void entered(const QString& text);

private:
    QLineEdit* m_field;
};

} // namespace lectern
