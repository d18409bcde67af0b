// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PageActions.h"

#include "ui/ActionCollection.h"
#include "ui/images/ImageController.h"
#include "ui/PageZone.h"
#include "ui/reader/PlacePicker.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"
#include "ui/settings/SettingsStore.h"
#include "ui/Workspace.h"

#include <algorithm>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lectern {

PageActions::PageActions(ActionCollection* actions, const WindowParts& parts, QObject* parent) :
    QObject(parent), m_actions(actions), m_parts(parts)
{
    wireLists();
    wireSight();
    new ImageController(m_parts.workspace, m_parts.page, m_parts.reading, this);
    connect(m_parts.page->reader(), &ReaderView::menuOpening, this, &PageActions::fillMenu);
    connect(m_parts.reading, &ReadingController::opened, this, &PageActions::enableWhatFits);
    connect(m_parts.reading, &ReadingController::closed, this, &PageActions::enableWhatFits);
    enableWhatFits();
}

ReaderView* PageActions::page() const
{
    return m_parts.page->shownReader();
}

void PageActions::wireLists()
{
    m_actions->on(u"outline"_s, this, [this] { showOutline(); });
    m_actions->on(u"links"_s, this, [this] { showLinks(); });
    m_actions->on(u"showImage"_s, this, [this] { page()->requestImage(); });
}

void PageActions::wireSight()
{
    ReaderView* reader = m_parts.page->reader();
    keep(u"ruler"_s, "reader/ruler", false, [reader](bool on) { reader->setRulerShown(on); });
    keep(u"softScrolling"_s, "reader/soft", true, [reader](bool on) { reader->setSoftScrolling(on); });
}

// What can be done with the selection or the highlight stands first.
void PageActions::fillMenu(QMenu* menu) const
{
    QList<QAction*> fitting;
    for (const QString& name : {u"highlight"_s, u"noteSelection"_s, u"tagHighlight"_s, u"copyQuotation"_s, u"copyLink"_s})
        if (QAction* action = m_actions->action(name); action->isEnabled())
            fitting << action;
    QAction* first = menu->actions().value(0);
    menu->insertActions(first, fitting);
    if (!fitting.isEmpty())
        menu->insertSeparator(first);
}

void PageActions::keep(const QString& action, const char* setting, bool otherwise, std::function<void(bool)> apply)
{
    SettingsStore* settings = m_parts.workspace->settings();
    QAction* choice = m_actions->action(action);
    choice->setChecked(settings->flag(setting, otherwise));
    apply(choice->isChecked());
    m_actions->on(action, this, [settings, choice, setting, apply = std::move(apply)] {
        settings->setFlag(setting, choice->isChecked());
        apply(choice->isChecked());
    });
}

void PageActions::enableWhatFits()
{
    const ArticleContent* content = m_parts.page->reader()->content();
    const auto isHeading = [](const Block& block) { return block.kind == BlockKind::Heading; };
    const auto isLink = [](const Span& span) { return span.kind == SpanKind::Link; };
    m_actions->setEnabled({u"outline"_s}, content && std::ranges::any_of(content->blocks, isHeading));
    m_actions->setEnabled({u"links"_s}, content && std::ranges::any_of(content->spans, isLink));
    m_actions->setEnabled({u"showImage"_s}, content && !content->images.isEmpty());
}

void PageActions::showOutline()
{
    if (!page()->content())
        return;
    auto* picker = new PlacePicker(tr("Go to a heading"), headingsOf(*page()->content()), page());
    picker->setHere(page()->here());
    connect(picker, &PlacePicker::chosen, page(), [reader = page()](const TextRange& heading) { reader->goTo(heading.start); });
    picker->popUp();
}

// A link that is chosen is only shown, and selected: Enter follows it.
void PageActions::showLinks()
{
    if (!page()->content())
        return;
    auto* picker = new PlacePicker(tr("Go to a link; Enter opens it there"), linksOf(*page()->content()), page());
    picker->setHere(page()->here());
    connect(picker, &PlacePicker::chosen, page(), [reader = page()](const TextRange& link) {
        reader->reveal(link);
        reader->select(link);
        reader->setFocus(Qt::OtherFocusReason);
    });
    picker->popUp();
}

} // namespace lectern
