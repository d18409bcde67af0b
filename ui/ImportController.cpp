// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportController.h"

#include "model/ingest/Ingest.h"
#include "model/session/BulkReading.h"
#include "model/session/Session.h"
#include "model/Words.h"
#include "ui/ImportReport.h"
#include "ui/support/MessageBar.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern {

namespace {

    const QString progressKey = u"import"_s;
    const QString failureKey = u"import-failure"_s;
    constexpr qsizetype fewFiles = 8; // more are read as a folder is

    bool isAddress(const QString& text)
    {
        const QString trimmed = text.trimmed();
        const bool web = trimmed.startsWith(u"http://"_s, Qt::CaseInsensitive)
            || trimmed.startsWith(u"https://"_s, Qt::CaseInsensitive);
        return web && !trimmed.contains(u' ') && !trimmed.contains(u'\n') && QUrl(trimmed).isValid();
    }

    QStringList namesOf(const QList<QUrl>& urls)
    {
        QStringList names;
        for (const QUrl& url : urls)
            names << (url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded));
        return names;
    }

    QString shortName(const QString& fileOrAddress)
    {
        return isAddress(fileOrAddress) ? QUrl(fileOrAddress).host() : QFileInfo(fileOrAddress).fileName();
    }

} // namespace

ImportController::ImportController(Session* session, MessageBar* messages, QObject* parent) :
    QObject(parent), m_session(session), m_messages(messages)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, &ImportController::showProgress);
    connect(session, &Session::importProgressed, this, &ImportController::progressed);
    connect(session, &Session::articleAdded, this, &ImportController::succeeded);
    connect(session, &Session::filesImported, this, &ImportController::finished);
    connect(session, &Session::importFailed, this,
        [this](int number, const QString&, const Error& error) { failed(number, error); });
}

void ImportController::open(const QStringList& things)
{
    const auto isThere = [](const QString& name) { return QFileInfo::exists(name); };
    if (std::ranges::any_of(things, mayHoldMany) || (things.size() > fewFiles && std::ranges::all_of(things, isThere)))
        return openAll(things);
    for (const QString& name : things) {
        if (QFileInfo::exists(name))
            import(name);
        else
            lookUp(name);
    }
}

// An address or a UUID that the library holds is shown at once, without asking the net.
void ImportController::lookUp(const QString& name)
{
    const auto open = [name](Library& library) {
        return library.findArticle(name).and_then([&](const QUuid& id) { return library.openArticle(id); });
    };
    m_session->ask(this, open,
        [this, name](const Result<OpenedArticle>& article) {
            if (!article && article.error().kind == ErrorKind::NotFound)
                return import(name);
            if (!article)
                return m_messages->fail(article.error());
            Q_EMIT found(*article);
            if (isAddress(name))
                m_messages->say({.text = tr("That article was in the library already.")});
        });
}

void ImportController::openAll(const QStringList& paths)
{
    const QString name = paths.size() == 1 ? QFileInfo(paths.first()).fileName() : tr("%n file(s) and folder(s)", nullptr, int(paths.size()));
    m_running.insert(m_session->importAll(paths), {.name = name, .many = true});
    if (!m_patience.isActive())
        m_patience.start();
}

void ImportController::finished(int number, const ImportSummary& summary)
{
    if (!m_running.contains(number))
        return;
    settle(number);
    tell(summary);
    if (summary.added + summary.renewed + summary.same == 1)
        Q_EMIT arrived(summary.first);
}

void ImportController::tell(const ImportSummary& summary)
{
    const int there = summary.added + summary.renewed;
    QStringList parts;
    if (there > 0)
        parts << tr("%n article(s) added", nullptr, there);
    if (summary.same > 0)
        parts << tr("%n in the library already", nullptr, int(summary.same));
    if (summary.cancelled)
        parts << tr("stopped at %1 of %2 files").arg(summary.done()).arg(summary.files);
    if (!summary.failed.isEmpty())
        parts << tr("%n could not be read", nullptr, int(summary.failed.size()));
    const QString text = summary.files == 0
                             ? tr("There is nothing to read in that folder.")
                             : tr("%1.", "a list of what was done, as a sentence").arg(Words::list(parts));
    if (summary.failed.isEmpty())
        return m_messages->say({.text = text});
    const auto show = [failed = summary.failed, window = m_messages->window()] { (new ImportReport(failed, window))->open(); };
    m_messages->say({.text = text, .action = tr("Show them"), .whenChosen = show, .tone = Message::Tone::Alarm}, failureKey);
}

void ImportController::import(const QString& name)
{
    watch(m_session->import(name), shortName(name));
}

void ImportController::joinPages(const Article& article)
{
    const int number = m_session->import(article.metadata.url, {.versionOf = article.id, .joinPages = true});
    watch(number, article.metadata.title);
    m_running[number].joining = true;
}

bool ImportController::canOpen(const QMimeData& mime)
{
    return mime.hasUrls() || mime.hasText() || mime.hasHtml();
}

bool ImportController::open(const QMimeData& mime)
{
    if (mime.hasUrls())
        open(namesOf(mime.urls()));
    else if (mime.hasText() && isAddress(mime.text()))
        open(QStringList{mime.text().trimmed()});
    else if (mime.hasHtml())
        watch(m_session->import(Source{.bytes = mime.html().toUtf8(), .mediaType = u"text/html; charset=utf-8"_s}),
            tr("the pasted text"));
    else if (!mime.text().trimmed().isEmpty())
        openText(mime.text());
    else
        return false;
    return true;
}

void ImportController::openText(const QString& text)
{
    watch(m_session->import(Source{.bytes = text.toUtf8()}), tr("the pasted text"));
}

void ImportController::watch(int number, const QString& name)
{
    m_running.insert(number, {.name = name});
    if (!m_patience.isActive())
        m_patience.start();
}

void ImportController::progressed(int number, const QString&, qint64 done, qint64 total)
{
    const auto running = m_running.find(number);
    if (running == m_running.end())
        return;
    running->done = done;
    running->total = total;
    if (!m_patience.isActive())
        showProgress();
}

void ImportController::showProgress()
{
    if (m_running.isEmpty())
        return;
    const Running& first = *m_running.cbegin();
    const bool known = m_running.size() == 1 && first.total > 0;
    const QString text = m_running.size() > 1    ? tr("Reading %n article(s)…", nullptr, int(m_running.size()))
        : first.many && first.total > 0 ? tr("Reading %1: %2 of %3 files…").arg(first.name).arg(first.done).arg(first.total)
                                        : tr("Reading %1…").arg(first.name);
    m_messages->progress(progressKey, text, known ? int(100 * first.done / first.total) : -1, [this] { cancelAll(); });
}

void ImportController::cancelAll()
{
    const QList<int> numbers = m_running.keys();
    for (const int number : numbers)
        m_session->cancelImport(number);
}

void ImportController::succeeded(int number, const AddedArticle& added)
{
    const auto running = m_running.constFind(number);
    if (running == m_running.cend())
        return;
    if (running->joining && added.outcome == AddedArticle::Outcome::AlreadyThere) {
        m_messages->say({.text = tr("“%1” has no further pages.").arg(added.article.metadata.title)});
        return settle(number);
    }
    m_added << added;
    if (m_added.size() == 1)
        Q_EMIT arrived(added.article.id);
    settle(number);
}

void ImportController::failed(int number, const Error& error)
{
    if (!m_running.contains(number))
        return;
    if (error.kind != ErrorKind::Cancelled)
        m_failures << error;
    settle(number);
}

void ImportController::settle(int number)
{
    m_running.remove(number);
    if (!m_running.isEmpty())
        return;
    m_patience.stop();
    m_messages->dismiss(progressKey);
    sum();
}

void ImportController::sum()
{
    const QList<AddedArticle> added = std::exchange(m_added, {});
    if (added.size() > 1)
        m_messages->say({.text = tr("%n article(s) are in the library now.", nullptr, int(added.size()))});
    else if (added.size() == 1 && added.first().outcome == AddedArticle::Outcome::AlreadyThere)
        m_messages->say({.text = tr("“%1” was in the library already.").arg(added.first().article.metadata.title)});
    else if (added.size() == 1 && added.first().goesOn)
        offerPages(added.first().article);
    tellFailures();
}

void ImportController::offerPages(const Article& article)
{
    m_messages->say({.text = tr("“%1” continues on other pages.").arg(article.metadata.title), .action = tr("Join them"),
        .whenChosen = [this, article] { joinPages(article); }});
}

void ImportController::tellFailures()
{
    const QList<Error> failures = std::exchange(m_failures, {});
    if (failures.isEmpty())
        return;
    if (failures.size() == 1) {
        m_messages->fail(failures.first(), failureKey);
        return;
    }
    QStringList sentences;
    for (const Error& error : failures)
        sentences << error.sentence;
    m_messages->fail({.sentence = tr("%n file(s) could not be opened.", nullptr, int(failures.size())), .detail = sentences.join(u'\n')},
        failureKey);
}

} // namespace lectern
