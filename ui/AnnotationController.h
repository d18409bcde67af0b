// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/session/Queries.h"

#include <QObject>
#include <QTimer>

namespace lectern {

class AnnotationPane;
class ReaderView;
class Workspace;

/// Lets page and pane speak of the same annotations: what is wished for on either becomes an edit, and what the session says was written is
/// shown on both. The card and its highlight light up together.
class AnnotationController final : public QObject
{
    Q_OBJECT

public:
    AnnotationController(Workspace* workspace, ReaderView* reader, AnnotationPane* pane, QObject* parent);

    void show(const OpenedArticle& opened);
    void clear();
    void setActive(const QUuid& annotation);
    [[nodiscard]] QUuid active() const { return m_active; }
    /// Those of the open article, in the order of the text, orphans last.
    [[nodiscard]] const QList<Annotation>& annotations() const;

    // With a selection they make a highlight of it first; without one they are about the active highlight, or all whose cards are selected with it.
    void highlight();
    void color(HighlightColor color);
    void note();
    void tag();
    void remove();
    /// Highlights a passage, whatever is selected, in the colour used last.
    void mark(const TextRange& range);
    /// Lights up the highlight `step` further in the order of the text.
    void go(int step);
    void copyQuotation();
    /// Highlights somebody's words with their speaker; what is highlighted already is lit up, and gets the speaker if it has none.
    void takeQuotation(const TextRange& range, const QString& speaker, const QUuid& taken = {});
    void copyLink();

Q_SIGNALS:
    void activeChanged(const QUuid& annotation);
    void annotationsChanged(); // once for many

private:
    enum class Sequel { None, Note, Tag };

    void watchReader();
    void watchPane();
    void watchSession();
    QUuid add(const TextRange& range, HighlightColor color, Sequel sequel = Sequel::None, const QString& speaker = {});
    QUuid changeInstead(const Annotation& annotation, HighlightColor color, Sequel sequel);
    void changeExtent(const QUuid& annotation, const TextRange& range);
    void removeAnnotations(const QList<QUuid>& annotations);
    [[nodiscard]] QList<QUuid> subjects() const;
    void added(const Annotation& annotation);
    void changed(const Annotation& annotation);
    void trashed(const QUuid& article, const QList<QUuid>& annotations);
    void follow(const QUuid& annotation);
    void failed(const QUuid& annotation, const Error& error);
    void showAsItIs(const QUuid& annotation);
    void askForTags();
    [[nodiscard]] Annotation passage(const TextRange& range) const;
    void copyQuotationsOf(const QList<Annotation>& annotations);
    void keepOrder();
    void copyLinkTo(const Annotation& annotation);
    [[nodiscard]] std::optional<Annotation> subject() const;

    Workspace* m_workspace;
    ReaderView* m_reader;
    AnnotationPane* m_pane;
    OpenedArticle m_opened;
    QTimer m_telling;
    QUuid m_active;
    HighlightColor m_color = HighlightColor::Yellow; // the last one used
    QUuid m_awaited;                                 // the new highlight that `m_sequel` is for
    TextRange m_awaitedRange;
    Sequel m_sequel = Sequel::None;
};

} // namespace lectern
