// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QUuid>

namespace lectern {

class AnnotationPane;
class CardList;
class ReaderView;

/// Lets the cards stand beside their passages and scroll with the page, where that is calm; else they are a list that scrolls by itself: when
/// they are sorted otherwise, when the pane is narrow, and when they are so many that most would be pushed far from their passages.
class CardAlignment final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    CardAlignment(ReaderView* reader, AnnotationPane* pane, QObject* parent);

    /// Whether the reader wants it at all.
    void setWanted(bool wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is shown, or its looks, have changed.
    void refresh();
    /// The page has scrolled, or was laid out anew.
    void follow();
    [[nodiscard]] bool isFitting() const;
    [[nodiscard]] double heightOfCharacter() const;
    [[nodiscard]] bool hasMoved() const;
    /// Finds where passages stand that are in sight or not far below. What is further down may not be laid out yet. True when there were new ones.
    bool findPassages();
    void align();
    void scroll();

    ReaderView* m_reader;
    AnnotationPane* m_pane;
    CardList* m_cards;
    QHash<QUuid, int> m_tops; // of passages, from the page's upper end
    QUuid m_last; // the furthest down of these
    bool m_isWanted = true;
};

} // namespace lectern
