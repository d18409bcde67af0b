// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"
#include "ui/reader/PageImages.h"

#include <QObject>

namespace lectern {

class ReaderView;
class Workspace;

/// Where an article is to be opened: at an annotation, a passage or a place, or at the first place that has one of the words; else where its
/// reader stopped.
struct Destination
{
    QUuid annotation = {};
    QStringList words = {};
    TextRange range = {};
    std::optional<ReadingPlace> place = {};
};

/// Opens articles on the page and keeps the place in them.
class ReadingController final : public QObject
{
    Q_OBJECT

public:
    ReadingController(Workspace* workspace, ReaderView* reader, QObject* parent);

    void open(const QUuid& article, const Destination& destination = {});
    /// As open(), for what is read already.
    void open(const OpenedArticle& article);
    /// As open(), but silent when the article is gone.
    void resume(const QUuid& article);
    void close();
    /// Writes down where the reader is.
    void savePlace();
    /// The article on the page; its id is null when there is none.
    [[nodiscard]] const Article& article() const { return m_article; }
    /// Where a page gets its images.
    [[nodiscard]] ImageProvider imageProvider();

Q_SIGNALS:
    /// Another article is about to be shown; the one before still is.
    void leaving();
    /// What was asked for is in sight.
    void arrived();
    /// What was asked for could not be opened.
    void refused();
    /// Opening took this article from the inbox.
    void takenFromInbox(const QUuid& article);
    /// The page is needed: it is restored to a place that depends on its size.
    void opening();
    /// Another article is on the page now, or the same one with what somebody else did to it.
    void opened(const lectern::OpenedArticle& opened);
    void closed();
    /// The annotation that was the destination is in sight.
    void annotationReached(const QUuid& annotation);
    /// What is known of the open article has changed.
    void articleChanged(const lectern::Article& article);

private:
    void watch();
    void show(const OpenedArticle& opened, const Destination& destination);
    void refuse(const Error& error);
    void refresh();
    void showAgain(const OpenedArticle& opened);
    void arrive(const Destination& destination);
    void beginReading();
    void take(const Article& article);

    Workspace* m_workspace;
    ReaderView* m_reader;
    Article m_article;
    int m_asked = 0; // counts what was asked: only the last answer is shown
};

} // namespace lectern
