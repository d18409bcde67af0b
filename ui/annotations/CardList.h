// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/Card.h"
#include "ui/annotations/CardStack.h"

#include <QCache>
#include <QHash>
#include <QListView>
#include <QPointer>
#include <QSet>

namespace lectern {

class AnnotationFilter;

/// Cards one below the other, or each beside its passage. Only cards that come into view are laid out, the others have guessed heights; so ten
/// thousand of them cost what a screenful does. It is a QListView for its selection and its accessibility; the geometry is its own.
class CardList final : public QListView
{
    Q_OBJECT

public:
    explicit CardList(AnnotationFilter* model, QWidget* parent = nullptr);

    void setCardStyle(const CardStyle& style);

    /// Lights up a card, and scrolls to it; a null id lights none. Emits nothing.
    void setActive(const QUuid& id);
    [[nodiscard]] QUuid active() const;

    /// The cards that are selected, as they are listed: those that keys and menu are about.
    [[nodiscard]] QList<QUuid> selected() const;
    /// Selects the active card alone.
    void selectActive();

    /// Cards stand beside their passages from now on, and the list scrolls with the page. `tops`: where passages begin on the page; those that are
    /// missing stand far below. `shift`: by how much the list begins below the page; where a passage is in sight beside what stands above the list,
    /// its card stays at the list's edge.
    void standBeside(const QHash<QUuid, int>& tops, int shift);
    /// Cards stand one below the other again.
    void standAlone();
    [[nodiscard]] bool standsBeside() const { return m_stack.hasWishes(); }
    /// How the page has scrolled, beside which the cards stand.
    void scrollWith(int value, int maximum);
    /// True when one of the cards, at least, is of a highlight that stands in the article.
    [[nodiscard]] bool showsPassages() const;
    /// How far, at most, a card would be pushed down from its passage if a character took up so much of the page's height; pixels.
    [[nodiscard]] double crowding(double heightOfCharacter) const;

    /// Puts the editor into the card, in the place of the section. The editor says its height by sizeHint(); it is hidden, not deleted, at the end.
    void openEditor(const QUuid& id, CardSection section, QWidget* editor);
    void closeEditor();
    /// The editor wants another height.
    void fitEditor();
    [[nodiscard]] QUuid edited() const { return m_edited; }

    /// Buttons that stand in the corner of the card at hand: the one under the mouse, else the active one.
    void setActions(QWidget* actions);
    [[nodiscard]] QUuid atHand() const { return m_hovered.isNull() ? active() : m_hovered; }

    /// A sentence on the card, to be heeded; empty: none.
    void warn(const QUuid& id, const QString& sentence);
    /// Shows all of a card, or it in short again.
    void toggleExpanded(const QUuid& id);
    /// The card's rectangle in the viewport; empty when there is none.
    [[nodiscard]] QRect cardRect(const QUuid& id);
    /// Where "Show more" stands in the viewport; empty when all is shown.
    [[nodiscard]] QRect moreRect(const QUuid& id);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    /// The person went to a card.
    void cardActivated(const QUuid& id);
    void noteRequested(const QUuid& id);
    void speakerRequested(const QUuid& id);
    void tagsRequested(const QUuid& id); // of one card, or of all that are selected
    /// Asked for of what is selected.
    void colorChosen(lectern::HighlightColor color);
    void removeRequested();
    void copyRequested();
    void selectedChanged();
    /// Beside the page: something wants the page to stand there.
    void scrolled(int value);
    void menuRequested(const QUuid& id, const QPoint& globalPosition);
    void linkActivated(const QUrl& url);
    void tagClicked(const QString& tag);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override { QAbstractItemView::rowsAboutToBeRemoved(parent, first, last); }
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    [[nodiscard]] QSize viewportSizeHint() const override { return {320, 400}; }

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] const Annotation& annotationAt(int row) const;
    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(const QUuid& id) const;
    [[nodiscard]] CardShape shapeOf(const QUuid& id) const;
    [[nodiscard]] QList<int> guesses(int first, int last) const;
    const Card& cardAt(int row);
    void measure(int row);
    /// True when there was something to measure.
    bool measureView();
    void measureBeside();
    /// Tells the stack where cards would like to stand.
    void wish();
    [[nodiscard]] int wishFor(int passage) const;
    void rebuild();
    void rowsGone(int first, int last);
    void updateRange();
    [[nodiscard]] int firstMeasuredInView() const;
    [[nodiscard]] int firstInView() const;
    [[nodiscard]] bool selectsSeveral() const;
    /// Lays out what is in view, so that what was in view stays where it is.
    void settle();
    void settleAlone();
    void placeEditor();
    void placeActions();
    void forget(const QUuid& id);
    void forgetAll();
    void setHovered(const QUuid& id);
    [[nodiscard]] bool isSeen(const QModelIndex& index) const;
    [[nodiscard]] Card::Hit hitAt(const QPoint& point);
    void click(const QUuid& id, const Card::Hit& hit);
    /// True when the key asked for something of the card.
    bool press(const QUuid& id, const QKeyEvent& event);
    /// True when several were selected.
    bool leaveSelection();
    bool showToolTip(const QHelpEvent& event);

    AnnotationFilter* m_filter;
    CardStyle m_style;
    CardStack m_stack;
    QCache<QUuid, Card> m_cards{300};
    QSet<QUuid> m_expanded;
    QUuid m_hovered;
    QUuid m_edited;
    CardSection m_section = CardSection::None;
    QPointer<QWidget> m_editor;
    QPointer<QWidget> m_actions;
    QHash<QUuid, QString> m_warnings;
    QHash<QUuid, int> m_passages; // where cards would like to stand
    int m_shift = 0; // from the page's upper edge to that of the list
    QUuid m_pressedCard;
    QPoint m_pressedAt;
    Card::Hit m_pressed; // what the mouse went down on: cards may move until it goes up
    bool m_settling = false;
    bool m_following = false; // the page has scrolled
    bool m_byPerson = false; // the current card changes by key or mouse
    bool m_quiet = false;    // … or because somebody else said so
    bool m_byMouse = false;  // cards that are clicked stay where they are
};

} // namespace lectern
