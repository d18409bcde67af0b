// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/QuotationController.h"

#include "model/session/Session.h"
#include "ui/AnnotationController.h"
#include "ui/quotations/QuotationPanel.h"
#include "ui/reader/QuotationMarks.h"
#include "ui/reader/ReaderView.h"
#include "ui/support/MessageBar.h"
#include "ui/Workspace.h"

#include <algorithm>
#include <QEvent>
#include <QTimer>
#include <utility>

namespace lectern {

namespace {

    const Saying* shortestAround(const QList<Saying>& sayings, qsizetype offset)
    {
        const Saying* shortest = nullptr;
        for (const Saying& saying : sayings) {
            const bool around = saying.range.start <= offset && offset <= saying.range.end;
            if (around && (!shortest || saying.range.length() < shortest->range.length()))
                shortest = &saying;
        }
        return shortest;
    }

    QList<QuotationMark> marksOf(const QList<Saying>& sayings)
    {
        QList<QuotationMark> marks;
        marks.reserve(sayings.size());
        for (const Saying& saying : sayings)
            marks += QuotationMark{.range = saying.range, .speaker = saying.speaker, .taken = saying.isTaken()};
        return marks;
    }

} // namespace

QuotationController::QuotationController(
    Workspace* workspace, ReaderView* reader, QuotationPanel* panel, AnnotationController* annotations, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_reader(reader), m_panel(panel), m_annotations(annotations)
{
    connect(reader, &ReaderView::quotationRequested, this, &QuotationController::takeAround);
    connect(annotations, &AnnotationController::annotationsChanged, this, &QuotationController::join);
    connect(panel, &QuotationPanel::takeRequested, this, &QuotationController::take);
    connect(panel, &QuotationPanel::chosen, this, &QuotationController::goTo);
}

void QuotationController::show(const OpenedArticle& opened)
{
    if (m_article == opened.article.id && m_content && m_content->text == opened.content->text)
        return m_reader->setQuotations(marksOf(m_sayings)); // it may have been shown anew, with other images
    clear();
    m_article = opened.article.id;
    m_content = opened.content;
    m_panel->showArticle(true);
    m_reader->viewport()->installEventFilter(this);
    m_reader->viewport()->update();
}

void QuotationController::clear()
{
    ++m_asked;
    m_article = {};
    m_content = nullptr;
    m_isFound = false;
    m_quotations.clear();
    m_sayings.clear();
    m_awaited.clear();
    m_panel->showArticle(false);
    m_reader->setQuotations({});
    Q_EMIT found(0);
}

// Reading comes first: the search begins when the page stands.
bool QuotationController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &QuotationController::find);
    }
    return QObject::eventFilter(watched, event);
}

void QuotationController::find()
{
    if (!m_content || m_isFound)
        return;
    m_workspace->session()->compute(this, [content = m_content] { return wholeQuotations(findQuotations(*content)); },
        [this, content = m_content](const QList<WholeQuotation>& quotations) {
            if (content != m_content)
                return;
            m_quotations = quotations;
            m_isFound = true;
            join();
        });
}

void QuotationController::join()
{
    if (!m_isFound)
        return;
    const auto work = [article = m_article, content = m_content, quotations = m_quotations, annotations = m_annotations->annotations()] {
        return sayingsIn(article, content->text, quotations, annotations);
    };
    m_workspace->session()->compute(this, work, [this, number = ++m_asked](const QList<Saying>& sayings) {
        if (number == m_asked)
            showSayings(sayings);
    });
}

void QuotationController::showSayings(const QList<Saying>& sayings)
{
    m_sayings = sayings;
    m_reader->setQuotations(marksOf(sayings));
    m_panel->setSayings(sayings);
    Q_EMIT found(int(sayings.size()));
    if (!m_awaited.isEmpty())
        takeAround(std::exchange(m_awaited, {}));
}

void QuotationController::takeAround(const QList<qsizetype>& offsets)
{
    if (!m_isFound) {
        m_awaited = offsets;
        return find();
    }
    for (const qsizetype offset : offsets) {
        if (const Saying* saying = shortestAround(m_sayings, offset))
            return take(Saying(*saying));
    }
    m_workspace->messages()->say({.text = tr("Nobody is quoted here.")});
}

void QuotationController::take(const Saying& saying)
{
    if (m_content)
        m_annotations->takeQuotation(saying.range, saying.speaker, saying.annotation);
}

void QuotationController::goTo(const Saying& saying)
{
    m_reader->reveal(saying.range);
    if (saying.isTaken())
        m_annotations->setActive(saying.annotation);
    else
        m_reader->select(saying.range);
}

} // namespace lectern
