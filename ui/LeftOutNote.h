// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace lectern {

class OriginalController;
class ReaderView;

/// Beneath the end of an article: how much of its page was left out, and a button that shows the whole page; then one for the way back. It stands
/// in the room that the page leaves below its text, and scrolls with it.
class LeftOutNote final : public QWidget
{
    Q_OBJECT

public:
    LeftOutNote(OriginalController* originals, ReaderView* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();
    void place();

    OriginalController* m_originals;
    ReaderView* m_page;
    QLabel* m_words;
    QToolButton* m_deed;
};

} // namespace lectern
