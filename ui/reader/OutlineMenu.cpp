// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/OutlineMenu.h"

#include "ui/reader/ReaderView.h"

#include <algorithm>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int widestTitle = 420; // pixels

} // namespace

OutlineMenu::OutlineMenu(ReaderView& view, QWidget* parent)
    : QMenu(tr("&Outline"), parent),
      m_view(view)
{
    setObjectName(u"outlineMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &OutlineMenu::fill);
}

void OutlineMenu::fill()
{
    clear();
    const QList<OutlineEntry> entries = m_view.content() ? outline(*m_view.content()) : QList<OutlineEntry>();
    const auto topmost = std::ranges::min_element(entries, {}, &OutlineEntry::level);
    for (const OutlineEntry& entry : entries) {
        QString title = fontMetrics().elidedText(entry.title, Qt::ElideRight, widestTitle);
        title.replace(u'&', u"&&"_s);
        const QString indent(3 * (entry.level - topmost->level), QChar::Nbsp);
        addAction(indent + title, this, [this, offset = entry.offset] { m_view.reveal(TextRange{offset, offset}); });
    }
    if (entries.isEmpty())
        addAction(tr("No headings"))->setEnabled(false);
}

} // namespace lectern
