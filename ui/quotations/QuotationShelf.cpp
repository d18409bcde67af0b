// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/QuotationShelf.h"

#include "model/session/SayingCollector.h"
#include "model/session/Session.h"
#include "ui/quotations/SayingModel.h"
#include "ui/quotations/SayingView.h"
#include "ui/support/ButtonRow.h"
#include "ui/support/EmptyNotice.h"
#include "ui/support/FieldIcons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern {

namespace {

    constexpr auto pauseBeforeLooking = 120ms;
    constexpr qsizetype fewSayings = 60; // so many of a search are shown unfolded

    qsizetype countOf(const QList<Speaker>& speakers)
    {
        qsizetype count = 0;
        for (const Speaker& speaker : speakers)
            count += speaker.sayings.size();
        return count;
    }

} // namespace

QuotationShelf::QuotationShelf(Session* session, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_collector(new SayingCollector(session, this)),
    m_title(new QLabel(tr("Quotations"), this)),
    m_progress(new QLabel(this)),
    m_field(new QLineEdit(this)),
    m_view(new SayingView(this)),
    m_notice(new EmptyNotice(this))
{
    setObjectName(u"quotationShelf"_s);
    m_view->setObjectName(u"peopleView"_s);
    m_view->setAccessibleName(tr("People and what they said"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_view, 1);
    m_notice->watch(m_view);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLooking);
    connect(&m_pause, &QTimer::timeout, this, &QuotationShelf::search);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_collector, &SayingCollector::changed, this, &QuotationShelf::search);
    connect(m_view, &SayingView::chosen, this, &QuotationShelf::chosen);
    setFocusProxy(m_view);
    sayWhyEmpty();
}

QWidget* QuotationShelf::makeHeading()
{
    auto* heading = new QWidget(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_progress->setObjectName(u"quotationProgress"_s);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_field->setObjectName(u"quotationField"_s);
    m_field->setPlaceholderText(tr("People and their words"));
    m_field->setAccessibleName(tr("Search people and their words"));
    makeSearchField(m_field);
    m_field->installEventFilter(this);
    auto* line = new ButtonRow; // no button, but as they do the count goes beneath where there is no room beside
    line->addWidget(m_title);
    line->addGap();
    line->addWidget(m_progress);
    auto* layout = new QVBoxLayout(heading);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_field);
    return heading;
}

void QuotationShelf::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QuotationShelf::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_collector->start();
}

void QuotationShelf::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_collector->stop();
}

// Grouping tens of thousands of quotations takes longer than a key stroke may: another thread does it.
void QuotationShelf::search()
{
    const auto work = [sayings = m_collector->sayings(), words = m_field->text().simplified()] {
        return speakersAmong(sayings, {.words = words});
    };
    m_session->compute(this, work, [this, number = ++m_asked](const QList<Speaker>& speakers) {
        if (number == m_asked)
            show(speakers);
    });
}

void QuotationShelf::show(const QList<Speaker>& speakers)
{
    const bool few = !m_field->text().isEmpty() && countOf(speakers) <= fewSayings;
    m_view->setSpeakers(speakers, false, m_collector->titles());
    if (few)
        m_view->expandAll();
    else if (m_isUnfolded)
        m_view->collapseAll();
    m_isUnfolded = few;
    sayHowFar();
    sayWhyEmpty();
}

void QuotationShelf::sayHowFar()
{
    const QLocale locale;
    if (m_collector->isComplete())
        m_progress->setText(locale.toString(countOf(m_view->sayingModel()->speakers())));
    else
        m_progress->setText(tr("%1 of %2 articles").arg(locale.toString(m_collector->articlesRead()), locale.toString(m_collector->articles())));
}

void QuotationShelf::sayWhyEmpty()
{
    if (!m_collector->isComplete())
        m_notice->say(tr("Looking for quotations"), tr("What people say in your articles is being gathered."));
    else if (!m_field->text().isEmpty())
        m_notice->say(tr("Nobody said that"), tr("No quotation fits “%1”.").arg(m_field->text().simplified()));
    else
        m_notice->say(tr("Nobody is quoted yet"), tr("What people say in your articles stands here, by who says it."));
}

bool QuotationShelf::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lectern
