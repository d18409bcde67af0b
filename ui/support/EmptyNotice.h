// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QPushButton;

namespace lectern {

/// What an empty view says in the middle of its ground: what it is for, and what to do; it may offer to do it.
class EmptyNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNotice(QWidget* parent);

    void say(const QString& title, const QString& advice);
    /// A button for it; without words there is none.
    void offer(const QString& deed);
    /// Stands over the view's ground whenever its model has no rows.
    void watch(QAbstractItemView* view);

Q_SIGNALS:
    void accepted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void appear();

    QAbstractItemView* m_view = nullptr;
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_deed;
};

} // namespace lectern
