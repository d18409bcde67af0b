// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReviewController.h"

#include "model/session/QuoteSearch.h"
#include "ui/PageZone.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"
#include "ui/support/MessageBar.h"
#include "ui/versions/ReviewPanel.h"
#include "ui/versions/VersionEdits.h"
#include "ui/Workspace.h"

#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr qsizetype landmark = 40; // characters beside a passage by which its former place is looked for

    Session::Revise accepting(const QUuid& id)
    {
        return [id](Library& library) { return library.accept(id); };
    }

    Session::Revise keeping(const QUuid& id)
    {
        return [id](Library& library) { return library.keepAsOrphan(id); };
    }

} // namespace

ReviewController::ReviewController(Workspace* workspace, PageZone* page, ReadingController* reading, QObject* parent) :
    QObject(parent),
    m_workspace(workspace),
    m_page(page),
    m_reader(page->reader()),
    m_reading(reading),
    m_panel(new ReviewPanel(page))
{
    page->setAbove(m_panel);
    m_reader->installEventFilter(this);
    watchPanel();
    watchLibrary();
}

void ReviewController::watchPanel()
{
    connect(m_panel, &ReviewPanel::accepted, this, [this] { decide(tr("Accept changed highlight"), accepting); });
    connect(m_panel, &ReviewPanel::orphanKept, this, [this] { decide(tr("Keep as orphan"), keeping); });
    connect(m_panel, &ReviewPanel::placeWanted, this, &ReviewController::beginPlacing);
    connect(m_panel, &ReviewPanel::placeChosen, this, &ReviewController::placeHere);
    connect(m_panel, &ReviewPanel::placeGivenUp, this, &ReviewController::endPlacing);
    connect(m_panel, &ReviewPanel::stepped, this, &ReviewController::go);
    connect(m_panel, &ReviewPanel::left, this, &ReviewController::end);
}

void ReviewController::watchLibrary()
{
    const Session* session = m_workspace->session();
    connect(session, &Session::annotationAdded, this, &ReviewController::load);
    connect(session, &Session::annotationChanged, this, &ReviewController::load);
    connect(session, &Session::annotationsTrashed, this, &ReviewController::load);
    connect(m_reading, &ReadingController::closed, this, &ReviewController::end);
    connect(m_reading, &ReadingController::opened, this, [this](const OpenedArticle& opened) {
        if (opened.article.id == m_article)
            load();
        else
            end();
    });
}

void ReviewController::begin(const QUuid& article)
{
    m_article = article.isNull() ? m_reading->article().id : article;
    m_items.clear();
    m_total = 0;
    m_index = 0;
    Q_EMIT begun();
    if (m_article != m_reading->article().id)
        return m_reading->open(m_article); // what waits is asked for when it is there
    m_page->showPage();
    load();
}

void ReviewController::end()
{
    endPlacing();
    if (std::exchange(m_article, {}).isNull())
        return;
    m_items.clear();
    const bool hadFocus = m_panel->isAncestorOf(m_panel->window()->focusWidget()) || m_panel->hasFocus();
    if (hadFocus)
        m_reader->setFocus();
    m_panel->hide();
}

void ReviewController::load()
{
    if (m_article.isNull())
        return;
    m_workspace->session()->ask(this, [id = m_article](Library& library) { return library.review(id); },
        [this, id = m_article](const Result<QList<ReviewItem>>& items) {
            if (id != m_article)
                return;
            if (!items)
                return m_workspace->messages()->fail(items.error());
            take(*items);
        });
}

void ReviewController::take(const QList<ReviewItem>& items)
{
    if (items == m_items && !items.isEmpty())
        return;
    const QUuid shown = current();
    m_items = items;
    if (m_items.isEmpty()) {
        m_workspace->messages()->say({.text = m_total == 0 ? tr("There is nothing to review: every highlight stands on its own words.")
                                                           : tr("All changed highlights are reviewed.")});
        return end();
    }
    m_total = std::max(m_total, m_items.size());
    const auto same = std::ranges::find(m_items, shown, [](const ReviewItem& item) { return item.annotation.id; });
    m_index = same != m_items.end() ? same - m_items.begin() : std::min(m_index, m_items.size() - 1);
    showCurrent();
}

QUuid ReviewController::current() const
{
    return m_index < m_items.size() ? m_items[m_index].annotation.id : QUuid();
}

void ReviewController::showCurrent()
{
    endPlacing();
    const ReviewItem& item = m_items[m_index];
    const bool wasHidden = m_panel->isHidden();
    m_panel->setAppearance(m_reader->appearance());
    m_panel->show(item, m_total - m_items.size() + m_index + 1, m_total);
    if (wasHidden)
        m_panel->setFocus(Qt::OtherFocusReason);
    Q_EMIT turnedTo(item.annotation.id);
    const TextRange passage = item.present ? item.annotation.range() : formerPlace(item.former);
    if (!passage.isEmpty())
        bringIntoSight(passage, wasHidden);
}

// While the page still gives up its room for the panel, only a place stays where it is; later on it is scrolled gently.
void ReviewController::bringIntoSight(TextRange passage, bool atOnce)
{
    if (atOnce)
        m_reader->setPlace({.offset = passage.start, .lineOffset = -0.2 * m_reader->height()});
    else
        m_reader->reveal(passage);
}

// What stood beside the passage may still be there.
TextRange ReviewController::formerPlace(const Passage& former) const
{
    const QString before = former.before.last(std::min(landmark, former.before.size())).trimmed();
    const QString after = former.after.first(std::min(landmark, former.after.size())).trimmed();
    for (const QString& words : {before, after}) {
        if (words.isEmpty() || !m_reader->content())
            continue;
        if (const QList<TextRange> places = findQuote(m_reader->content()->text, words); places.size() == 1)
            return places.first();
    }
    return {};
}

void ReviewController::go(int step)
{
    m_index = std::clamp<qsizetype>(m_index + step, 0, m_items.size() - 1);
    showCurrent();
}

void ReviewController::decide(const QString& text, Session::Revise (*work)(const QUuid&))
{
    if (!current().isNull())
        m_workspace->versionEdits()->revise(text, work(current()));
}

void ReviewController::beginPlacing()
{
    if (std::exchange(m_placing, true))
        return;
    m_caretBefore = m_reader->caretMode();
    m_panel->setPlacing(true);
    m_reader->setMarkable(false);
    m_reader->setCaretMode(true);
    m_reader->setFocus(Qt::OtherFocusReason);
}

void ReviewController::endPlacing()
{
    if (!std::exchange(m_placing, false))
        return;
    m_reader->setMarkable(true);
    m_reader->setCaretMode(m_caretBefore);
    m_panel->setPlacing(false);
    m_panel->setFocus(Qt::OtherFocusReason);
}

void ReviewController::placeHere()
{
    const TextRange range = m_reader->selectedRange();
    if (range.isEmpty())
        return m_workspace->messages()->say({.text = tr("Select the words in the text first.")});
    const QUuid id = current();
    endPlacing();
    m_workspace->versionEdits()->revise(tr("Choose another place"), [id, range](Library& library) { return library.place(id, range); });
}

// While a place is looked for, Enter takes what is selected and Escape gives it up; the window's plain keys have nothing to say.
bool ReviewController::eventFilter(QObject* watched, QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!m_placing || (!override && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (override) {
        event->setAccepted(!(pressed->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)));
        return event->isAccepted();
    }
    if (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter)
        return placeHere(), true;
    if (pressed->key() == Qt::Key_Escape)
        return endPlacing(), true;
    return QObject::eventFilter(watched, event);
}

} // namespace lectern
