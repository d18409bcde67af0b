// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReadingController.h"

#include "model/session/Session.h"
#include "ui/library/SearchWords.h"
#include "ui/reader/ReaderView.h"
#include "ui/settings/SettingsStore.h"
#include "ui/support/MessageBar.h"
#include "ui/support/OutsideLinks.h"
#include "ui/Workspace.h"

using namespace Qt::StringLiterals;

namespace lectern {

ReadingController::ReadingController(Workspace* workspace, ReaderView* reader, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_reader(reader)
{
    reader->setImageProvider(imageProvider());
    watch();
}

ImageProvider ReadingController::imageProvider()
{
    return [this](const QByteArray& hash, std::function<void(const QByteArray&)> deliver) {
        m_workspace->session()->ask(
            m_reader, [hash](Library& library) { return library.image(hash); },
            [deliver = std::move(deliver)](const Result<StoredImage>& image) {
                deliver(image ? image->bytes : QByteArray());
            });
    };
}

void ReadingController::watch()
{
    Session* session = m_workspace->session();
    connect(m_reader, &ReaderView::placeChanged, this, &ReadingController::savePlace);
    connect(m_reader, &ReaderView::linkActivated, this, openOutside);
    connect(session, &Session::libraryChanged, this, &ReadingController::refresh);
    connect(session, &Session::articleChanged, this, &ReadingController::take);
    connect(session, &Session::newestVersionChanged, this, [this](const Article& article) {
        if (article.id == m_article.id)
            refresh();
    });
    connect(session, &Session::articlesTrashed, this, [this](const QList<QUuid>& ids) {
        if (ids.contains(m_article.id))
            close();
    });
    connect(session, &Session::articleAdded, this, [this](int, const AddedArticle& added) {
        if (added.article.id == m_article.id && added.outcome == AddedArticle::Outcome::NewVersion)
            refresh();
    });
}

void ReadingController::open(const QUuid& article, const Destination& destination)
{
    if (article == m_article.id) {
        arrive(destination);
        return;
    }
    const int number = ++m_asked;
    m_workspace->session()->ask(
        this, [article](Library& library) { return library.openArticle(article); },
        [this, number, destination](const Result<OpenedArticle>& opened) {
            if (number != m_asked)
                return;
            if (opened)
                show(*opened, destination);
            else
                refuse(opened.error());
        });
}

void ReadingController::open(const OpenedArticle& article)
{
    if (article.article.id == m_article.id)
        return arrive({});
    ++m_asked;
    show(article, {});
}

void ReadingController::refuse(const Error& error)
{
    m_workspace->messages()->fail(error);
    Q_EMIT refused();
}

void ReadingController::resume(const QUuid& article)
{
    const int number = ++m_asked;
    m_workspace->session()->ask(
        this, [article](Library& library) { return library.openArticle(article); },
        [this, number](const Result<OpenedArticle>& opened) {
            if (number == m_asked && opened && opened->article.reading.trashed.isNull())
                show(*opened, {});
        });
}

void ReadingController::close()
{
    ++m_asked;
    savePlace();
    m_article = {};
    m_reader->showNothing();
    Q_EMIT closed();
}

void ReadingController::savePlace()
{
    if (m_article.id.isNull() || m_reader->articleId() != m_article.id)
        return;
    const double progress = m_reader->progress();
    m_workspace->session()->setPlace(m_article.id, m_reader->place(), progress);
    if (progress <= m_article.reading.progress)
        return;
    // The session is quiet about places; the list shows how far one has come.
    m_article.reading.progress = progress;
    Q_EMIT articleChanged(m_article);
}

void ReadingController::show(const OpenedArticle& opened, const Destination& destination)
{
    savePlace();
    Q_EMIT leaving();
    m_article = opened.article;
    Q_EMIT opening();
    m_reader->showArticle(opened, m_reader->appearance());
    m_workspace->settings()->setLastArticle(m_workspace->session()->path(), m_article.id);
    Q_EMIT this->opened(opened);
    arrive(destination);
    beginReading();
}

// Opening takes an article from the inbox; what lies in the trash or the archive stays there.
void ReadingController::beginReading()
{
    const ArticleReading& reading = m_article.reading;
    if (reading.state != ReadingState::Inbox || !reading.trashed.isNull())
        return;
    m_workspace->session()->setState(m_article.id, ReadingState::Reading);
    Q_EMIT takenFromInbox(m_article.id);
}

void ReadingController::arrive(const Destination& destination)
{
    if (!destination.annotation.isNull()) {
        m_reader->reveal(destination.annotation);
        Q_EMIT annotationReached(destination.annotation);
    }
    else if (!destination.range.isEmpty()) {
        m_reader->reveal(destination.range);
        m_reader->select(destination.range);
    }
    else if (destination.place) {
        m_reader->setPlace(*destination.place);
        savePlace();
    }
    if (const ArticleContent* content = m_reader->content(); content && !destination.words.isEmpty())
        if (const TextRange found = firstOccurrence(content->text, destination.words); !found.isEmpty())
            m_reader->reveal(found);
    Q_EMIT arrived();
}

// Somebody else wrote: the text may be another, or just what hangs on it.
void ReadingController::refresh()
{
    if (m_article.id.isNull())
        return;
    const int number = ++m_asked;
    m_workspace->session()->ask(
        this, [id = m_article.id](Library& library) { return library.openArticle(id); },
        [this, number](const Result<OpenedArticle>& opened) {
            if (number == m_asked && opened)
                showAgain(*opened);
        });
}

void ReadingController::showAgain(const OpenedArticle& opened)
{
    if (!opened.article.reading.trashed.isNull() && m_article.reading.trashed.isNull())
        return close();
    const bool sameContent = m_reader->content() && *m_reader->content() == *opened.content;
    m_article = opened.article;
    if (sameContent)
        m_reader->setAnnotations(opened.annotations);
    else
        m_reader->showArticle(opened, m_reader->appearance());
    Q_EMIT this->opened(opened);
}

void ReadingController::take(const Article& article)
{
    if (article.id != m_article.id)
        return;
    m_article = article;
    Q_EMIT articleChanged(article);
}

} // namespace lectern
