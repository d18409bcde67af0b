// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Revision.h"

#include <QObject>
#include <QTimer>

namespace lectern {

class PageZone;
class ReadingController;
class Workspace;
struct AddedArticle;

/// Reads articles again when asked to, tells what became of their highlights, and shows older versions and what differs between two.
class VersionsController final : public QObject
{
    Q_OBJECT

public:
    VersionsController(Workspace* workspace, PageZone* page, ReadingController* reading, QObject* parent);

    /// Fetches the open article again from its address.
    void checkForChanges();
    /// The list of the open article's versions.
    void showVersions(QWidget* window);
    /// Shows a highlight in the version on screen, if it is an older one.
    void reveal(const QUuid& annotation);
    /// What the notice of a new version says is known by now.
    void dismissNotice();

Q_SIGNALS:
    void reviewRequested(const QUuid& article);

private:
    void watch();
    void open(const QUuid& article, int version);
    void compare(const QUuid& article, int from, int to);
    void makeNewest(QUuid article, int former, int version);
    void leave();
    void added(int number, const AddedArticle& added);
    void settle();
    void tellWhatCame(const AddedArticle& added);
    void tellNothingCame(const Article& article);

    Workspace* m_workspace;
    PageZone* m_page;
    ReadingController* m_reading;
    QUuid m_shown;   // the article of which an older version, or a comparison, is on screen
    bool m_joined = false; // the open article is of several pages
    int m_check = 0; // the number of the import that looks for changes
    QTimer m_patience;
};

} // namespace lectern
