// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/TagPopover.h"

#include "ui/annotations/TagEditor.h"

#include <algorithm>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int breadth = 420;

    QStringList commonTags(const QList<Article>& articles)
    {
        QStringList tags = articles.first().reading.tags;
        for (const Article& article : articles)
            tags.removeIf([&](const QString& tag) { return !article.reading.tags.contains(tag); });
        return tags;
    }

    QStringList without(QStringList tags, const QStringList& others)
    {
        tags.removeIf([&](const QString& tag) { return others.contains(tag); });
        return tags;
    }

} // namespace

TagPopover::TagPopover(const QList<Article>& articles, const CardStyle& style, QWidget* parent) :
    QFrame(parent, Qt::Popup), m_editor(new TagEditor(this)), m_before(commonTags(articles))
{
    setObjectName(u"tagPopover"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel);
    const QString title = articles.size() == 1 ? tr("Tags of “%1”").arg(articles.first().metadata.title)
                                               : tr("Tags of %n article(s)", nullptr, int(articles.size()));
    auto* caption = new QLabel(fontMetrics().elidedText(title, Qt::ElideRight, breadth - 32), this);
    caption->setTextFormat(Qt::PlainText);
    m_editor->setCardStyle(style);
    m_editor->setTags(m_before);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_editor);
    connect(m_editor, &TagEditor::finished, this, &QWidget::close);
    connect(m_editor, &TagEditor::heightChanged, this, &TagPopover::settle);
}

void TagPopover::setKnownTags(const QList<Tag>& tags)
{
    QStringList names;
    std::ranges::transform(tags, std::back_inserter(names), &Tag::name);
    m_editor->setKnownTags(names);
}

void TagPopover::popUp()
{
    settle();
    move(parentWidget()->mapToGlobal(QPoint((parentWidget()->width() - breadth) / 2, 80)));
    show();
    m_editor->setFocus();
}

void TagPopover::settle()
{
    setFixedWidth(breadth);
    resize(breadth, layout()->heightForWidth(breadth));
}

void TagPopover::closeEvent(QCloseEvent* event)
{
    m_editor->commit();
    const QStringList after = m_editor->tags();
    if (after != m_before)
        Q_EMIT tagsChanged(without(after, m_before), without(m_before, after));
    m_before = after;
    QFrame::closeEvent(event);
}

} // namespace lectern
