// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"
#include "ui/reader/Figure.h"
#include "ui/reader/PageImages.h"
#include "ui/support/Appearance.h"

#include <memory>
#include <optional>
#include <QTextBrowser>
#include <QUrl>

class QMenu;
class QMimeData;

namespace lectern {

struct QuotationMark;

/// The page: shows an article, paints its highlights, turns gestures into requests. It never changes an annotation itself: the session
/// does, and then the view is told.
///
/// All offsets and ranges are UTF-16 units into ArticleContent::text. Ranges in requests are tidied(), and never empty.
class ReaderView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget* parent = nullptr);
    ~ReaderView() override;

    /// Shows the article at the place where its reader stopped.
    void showArticle(const OpenedArticle& opened, const Appearance& appearance);
    void showNothing();
    [[nodiscard]] QUuid articleId() const; // null when nothing is shown
    [[nodiscard]] const ArticleContent* content() const; // null when nothing is shown
    [[nodiscard]] std::shared_ptr<const ArticleContent> sharedContent() const;
    [[nodiscard]] std::optional<QString>
    language() const; // BCP 47, empty when the article does not tell; nullopt when nothing is shown

    /// How the page looks; keeps place and selection.
    void setAppearance(const Appearance& appearance);
    [[nodiscard]] const Appearance& appearance() const;
    void setImageProvider(ImageProvider provider);

    // Annotations. Orphans may be among them; they are not painted.
    void setAnnotations(const QList<Annotation>& annotations);
    void addAnnotation(const Annotation& annotation);
    void changeAnnotation(const Annotation& annotation);
    void removeAnnotation(const QUuid& id);
    /// Lights the highlight up and gives it handles; null: none.
    void setActiveAnnotation(const QUuid& id);
    [[nodiscard]] QUuid activeAnnotation() const;
    /// Top of the highlight in the viewport, in pixels, which may lie outside of it; nullopt when it is not painted.
    [[nodiscard]] std::optional<int> annotationTop(const QUuid& id) const;

    // Quotations: what is said in the article, in the order of the text. Showing an article forgets them.
    void setQuotations(const QList<QuotationMark>& marks);
    void setQuotationsShown(bool shown);
    /// Asks for the one around selection, caret, pointer or last click.
    void requestQuotation();

    // Place
    [[nodiscard]] ReadingPlace place() const;
    void setPlace(const ReadingPlace& place);
    /// How far the lower edge of the view has come, 0 to 1.
    [[nodiscard]] double progress() const;
    /// Scrolls so that it stands a third from the top, unless it is well in view.
    void reveal(const QUuid& annotation);
    void reveal(const TextRange& range);
    /// Leads to the place, although it may be in sight already: it stands at the top then, a little below the edge.
    void goTo(qsizetype offset);
    /// What is likely read at the moment: at the caret or the ruler, else somewhat below the top.
    [[nodiscard]] qsizetype here() const;
    /// Short ways are run through softly, unless the desktop asks for no motion.
    void setSoftScrolling(bool soft);
    /// Dims all but the line that is read.
    void setRulerShown(bool shown);

    // Images
    /// Those that the library holds, in the order of the text.
    [[nodiscard]] QList<Figure> figures() const;
    /// Asks for the one at the caret, or in sight, or the next one, to be shown large.
    void requestImage();

    // Reading aloud
    /// Marks what is spoken, and follows it as long as it is in sight; empty: nothing is.
    void setSpoken(const TextRange& range);
    /// Where to begin: at the selection, the caret or the ruler, else at what is in sight.
    [[nodiscard]] qsizetype startForReading() const;

    // Selection
    /// Tidied; empty when nothing is selected. A selection that leaves a table takes whole rows, as it is seen.
    [[nodiscard]] TextRange selectedRange() const;
    [[nodiscard]] QString selectedText() const;
    void select(const TextRange& range);
    /// A caret in the text, moved by the keyboard.
    void setCaretMode(bool on);
    [[nodiscard]] bool caretMode() const;
    /// Where the caret is, or the last click was.
    [[nodiscard]] qsizetype caret() const;
    /// Positions in the document as they would be without the hyphens of justified lines, and back to behind them.
    [[nodiscard]] int withoutHyphens(int position) const;
    [[nodiscard]] int withHyphens(int position) const;
    [[nodiscard]] bool isHyphen(int position) const;
    /// False: the page is only looked at; nothing in it asks for a change.
    void setMarkable(bool markable);
    /// False: the window has actions for what letters, digits and F-keys do, with keys that can be changed. The page keeps to scrolling,
    /// selecting and Escape.
    void setLettersTaken(bool taken);

public Q_SLOTS:
    /// Opens the find bar.
    void find();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void highlightRequested(const lectern::TextRange& range, lectern::HighlightColor color);
    void markRequested(const lectern::TextRange& range);            // to be highlighted in the colour used last
    void noteRequested(const lectern::TextRange& range);            // of a selection, to be highlighted first
    void tagRequested(const lectern::TextRange& range);             // the same
    void annotationNoteRequested(const QUuid& annotation);
    void annotationTagRequested(const QUuid& annotation);
    void extentChangeRequested(const QUuid& annotation, const lectern::TextRange& range);
    void recolorRequested(const QUuid& annotation, lectern::HighlightColor color);
    void removeRequested(const QUuid& annotation);
    /// The quotation around the first of these offsets that has one.
    void quotationRequested(const QList<qsizetype>& offsets);
    void annotationClicked(const QUuid& annotation);                // null: a click beside all highlights
    void selectionChangedTo(const lectern::TextRange& range);       // empty: nothing is selected
    void copyQuotationRequested(const lectern::TextRange& range);
    void copyLinkRequested(const lectern::TextRange& range);
    void placeChanged(const lectern::ReadingPlace& place, double progress); // half a second after scrolling ended
    void leaping();                                                 // what is in sight is about to be left for a place further off
    void layoutChanged();                                           // annotationTop() of all may differ now
    void linkHovered(const QString& target);                        // empty: none any more
    void imageRequested(int image);                                 // to be shown large: an index into ArticleContent::images
    void linkActivated(const QUrl& target);                         // leads out of the article
    void menuOpening(QMenu* menu);                                  // at the pointer or caret; whoever hears of it can add to it
    void zoomRequested(int steps);                                  // font size; 0: back to the default
    void dropped(const QMimeData* data);                            // valid during the call

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override; // nothing is

private:
    friend class MarginMouse;
    friend class PageSheet;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lectern
