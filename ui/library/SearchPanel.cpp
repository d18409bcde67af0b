// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SearchPanel.h"

#include "model/session/Session.h"
#include "ui/library/SearchResultDelegate.h"
#include "ui/library/SearchResultModel.h"
#include "ui/support/EmptyNotice.h"
#include "ui/support/FieldIcons.h"
#include "ui/support/Icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern {

namespace {

    constexpr auto pauseBeforeSearch = 150ms;
    constexpr int mostHits = 100;

} // namespace

SearchPanel::SearchPanel(Session* session, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_field(new QLineEdit(this)),
    m_summary(new QLabel(this)),
    m_results(new QListView(this)),
    m_model(new SearchResultModel(this)),
    m_notice(new EmptyNotice(this))
{
    setUpField();
    setUpResults();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_results, 1);
    m_notice->watch(m_results);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSearch);
    connect(&m_pause, &QTimer::timeout, this, &SearchPanel::search);
    setFocusProxy(m_field);
    show({});
}

QWidget* SearchPanel::makeHeading()
{
    auto* heading = new QWidget(this);
    auto* close = new QToolButton(heading);
    close->setIcon(icon("close"_L1));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the search (Esc)"));
    close->setAccessibleName(tr("Close the search"));
    connect(close, &QToolButton::clicked, this, &SearchPanel::closed);
    QFont font = m_summary->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    auto* layout = new QGridLayout(heading);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->setVerticalSpacing(8);
    layout->addWidget(m_summary, 0, 0);
    layout->addWidget(close, 0, 1);
    layout->addWidget(m_field, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    return heading;
}

void SearchPanel::setUpField()
{
    m_field->setObjectName(u"searchField"_s);
    m_field->setPlaceholderText(tr("Search texts, highlights and notes"));
    m_field->setAccessibleName(tr("Search everything"));
    m_field->setToolTip(tr("Words, “a phrase”, -without, begin*, tag:history, site:example.org, speaker:name, in:notes"));
    makeSearchField(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void SearchPanel::setUpResults()
{
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("What was found"));
    m_results->setModel(m_model);
    m_results->setItemDelegate(new SearchResultDelegate(this));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->viewport()->setBackgroundRole(QPalette::Window);
    m_results->setUniformItemSizes(true);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setMouseTracking(true);
    m_results->installEventFilter(this);
    connect(m_results, &QListView::activated, this, &SearchPanel::choose);
    connect(m_results, &QListView::clicked, this, &SearchPanel::choose);
}

void SearchPanel::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString SearchPanel::query() const
{
    return m_field->text().trimmed();
}

void SearchPanel::search()
{
    const int number = ++m_asked;
    if (query().isEmpty()) {
        show({});
        return;
    }
    m_session->ask(
        this, [query = query()](Library& library) { return library.search(query, SearchScope::All, mostHits); },
        [this, number](const Result<SearchAnswer>& answer) {
            if (number != m_asked)
                return;
            show(answer.value_or(SearchAnswer{}));
            if (!answer)
                say(tr("The search failed"), answer.error().sentence);
        });
}

void SearchPanel::show(const SearchAnswer& answer)
{
    m_model->setAnswer(answer);
    m_results->setCurrentIndex(m_model->index(0));
    const int count = int(answer.hits.size());
    m_summary->setText(count == 0 ? tr("Search")
            : answer.more         ? tr("More than %n hit(s)", nullptr, count)
                                  : tr("%n hit(s)", nullptr, count));
    if (query().isEmpty())
        say(tr("Search everything"), tr("Titles, texts, highlights and notes. Try “a phrase”, -without, begin*, tag:history or in:notes."));
    else
        say(tr("Nothing found"), tr("Nothing in the library fits “%1”. Fewer words find more, and so does the beginning of one: begin*.").arg(query()));
}

void SearchPanel::say(const QString& title, const QString& advice)
{
    m_notice->say(title, advice);
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        move(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SearchPanel::move(int step)
{
    const int last = m_model->rowCount() - 1;
    m_results->setCurrentIndex(m_model->index(qBound(0, m_results->currentIndex().row() + step, qMax(0, last))));
}

void SearchPanel::choose()
{
    const QVariant hit = m_results->currentIndex().data(SearchResultModel::HitRole);
    if (hit.isValid())
        Q_EMIT hitChosen(hit.value<SearchHit>(), query());
}

} // namespace lectern
