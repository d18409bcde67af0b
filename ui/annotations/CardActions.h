// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QToolButton;

namespace lectern {

/// The buttons in the corner of the card at hand. For the mouse: the keyboard has keys for all of it, and so takes no focus.
class CardActions final : public QWidget
{
    Q_OBJECT

public:
    explicit CardActions(QWidget* parent);

Q_SIGNALS:
    void noteRequested();
    void tagsRequested();
    void menuRequested(const QPoint& globalPosition);
    void removeRequested();

private:
    QToolButton* add(QLatin1StringView name, const QString& text);
};

} // namespace lectern
