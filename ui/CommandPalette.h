// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

#include <QFrame>

class QAction;
class QLineEdit;
class QListView;

namespace lectern {

class CommandPaletteModel;

/// Ctrl+K: type a few letters of an article's title or a command's name, Enter goes there.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);
    void setArticles(const QList<Article>& articles);
    /// In the upper middle of its parent.
    void popUp();

Q_SIGNALS:
    void articleChosen(const QUuid& article);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(int step);
    void choose();

    CommandPaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_view;
};

} // namespace lectern
