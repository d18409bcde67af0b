// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QPushButton;
class QSpacerItem;

namespace lectern {

/// What an empty view says in the middle of its ground: what it is for, and what to do; it may offer to do it.
class EmptyNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNotice(QWidget* parent);

    void say(const QString& title, const QString& advice);
    /// Buttons for it, the first one preferred; without words there is none.
    void offer(const QString& deed, const QString& other = {});
    /// For the ground of a whole page: the title is larger.
    void setProminent();
    /// Stands over the view's ground whenever its model has no rows.
    void watch(QAbstractItemView* view);

Q_SIGNALS:
    void accepted();
    void otherAccepted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addDeed(const QString& name);
    void appear();
    void alignTitle();
    void fit();

    QAbstractItemView* m_view = nullptr;
    QSpacerItem* m_above;
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_deed;
    QPushButton* m_other;
};

} // namespace lectern
