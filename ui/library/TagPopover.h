// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Tag.h"
#include "model/article/Article.h"

#include <QFrame>

namespace lectern {

class TagEditor;
struct CardStyle;

/// The tags that articles have in common, to be added to or taken away. What was changed is told once, when it closes.
class TagPopover final : public QFrame
{
    Q_OBJECT

public:
    TagPopover(const QList<Article>& articles, const CardStyle& style, QWidget* parent);
    void setKnownTags(const QList<Tag>& tags);
    void popUp();

Q_SIGNALS:
    void tagsChanged(const QStringList& add, const QStringList& remove);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void settle();

    TagEditor* m_editor;
    QStringList m_before;
};

} // namespace lectern
