// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/CardStyle.h"
#include "ui/annotations/NoteDraft.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace lectern {

class NoteDocument;

/// Where a note is written: Markdown as plain text, with a preview. Says when it is time to save; Ctrl+Enter and Escape finish, and
/// so does going elsewhere. It never discards text.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget* parent = nullptr);

    void setCardStyle(const CardStyle& style);
    /// Replaces the text. The caret stays where it was as far as that is possible.
    void setText(const QString& markdown);
    [[nodiscard]] QString text() const;
    void moveCaretToEnd();
    void showState(NoteDraft::State state, const QString& reason = {});

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void typed(const QString& markdown);
    /// Typed text has waited long enough: at most saveDelay after the first key that was not saved.
    void saveDue();
    void finished();
    void heightChanged();
    void linkActivated(const QUrl& url);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int saveDelay = 600; // milliseconds

    void buildText();
    void buildFooter();
    void textChanged();
    void showPreview(bool preview);
    bool handleKey(QKeyEvent* event);
    void leave(Qt::FocusReason reason);
    void finishWhenLeft();
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] bool isNarrow(int width) const;

    CardStyle m_style;
    QStackedWidget* m_pages;
    QPlainTextEdit* m_text;
    QTextBrowser* m_preview;
    QPointer<NoteDocument> m_rendered;
    QLabel* m_state;
    QBoxLayout* m_footer = nullptr;
    QToolButton* m_previewButton;
    QToolButton* m_doneButton;
    QTimer m_saveTimer;
    bool m_setting = false; // the text changes, but nobody types
};

} // namespace lectern
