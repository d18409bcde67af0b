// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/CardStyle.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lectern {

/// What stands in the place of cards when there are none to show: why, and what to do.
class PaneNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneNotice(QWidget* parent);

    void setCardStyle(const CardStyle& style);
    void say(const QString& title, const QString& advice);
    void offerAll(bool offer);

Q_SIGNALS:
    void allRequested();

private:
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_all;
};

} // namespace lectern
