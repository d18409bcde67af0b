// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/PlaceHistory.h"

#include <QObject>

namespace lectern {

class ReaderView;
class ReadingController;

/// Back and forward between the places one has read at: remembers where each jump began (a link within the article, a heading, a hit, a
/// highlight, another article), and goes there again. Hears the mouse's buttons for it, too.
class PlaceNavigator final : public QObject
{
    Q_OBJECT

public:
    PlaceNavigator(ReadingController* reading, ReaderView* reader, QWidget* window);

    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_history.hasBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.hasForward(); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();
    void go(const std::optional<VisitedPlace>& place);
    [[nodiscard]] VisitedPlace here() const;

    ReadingController* m_reading;
    ReaderView* m_reader;
    QWidget* m_window;
    PlaceHistory m_history;
    bool m_arriving = false; // what moves on the page is part of a jump that is known already
};

} // namespace lectern
