// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Session.h"

#include <QObject>

namespace lectern {

class PageZone;
class ReaderView;
class ReadingController;
class ReviewPanel;
class Workspace;

/// Goes through the highlights that a new version changed or lost, one by one. It can be left at any time and taken up again: what was not decided about
/// waits in the library.
class ReviewController final : public QObject
{
    Q_OBJECT

public:
    ReviewController(Workspace* workspace, PageZone* page, ReadingController* reading, QObject* parent);

    /// Of the open article, or of another one, which is opened then.
    void begin(const QUuid& article = {});
    void end();

Q_SIGNALS:
    void begun();
    /// The highlight that is asked about.
    void turnedTo(const QUuid& annotation);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchPanel();
    void watchLibrary();
    void load();
    void take(const QList<ReviewItem>& items);
    void showCurrent();
    void go(int step);
    void decide(const QString& text, Session::Revise (*work)(const QUuid&));
    void beginPlacing();
    void endPlacing();
    void placeHere();
    void bringIntoSight(TextRange passage, bool atOnce);
    /// Empty when nothing tells where it was.
    [[nodiscard]] TextRange formerPlace(const Passage& former) const;
    [[nodiscard]] QUuid current() const;

    Workspace* m_workspace;
    PageZone* m_page;
    ReaderView* m_reader;
    ReadingController* m_reading;
    ReviewPanel* m_panel;
    QUuid m_article; // null: no review is under way
    QList<ReviewItem> m_items;
    qsizetype m_index = 0;
    qsizetype m_total = 0; // with those that were decided about meanwhile
    bool m_placing = false;
    bool m_caretBefore = false;
};

} // namespace lectern
