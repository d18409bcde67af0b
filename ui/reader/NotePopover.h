// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Footnotes.h"
#include "ui/support/Appearance.h"

#include <QFrame>
#include <QUrl>

class QTextBrowser;
class QTextDocument;

namespace lectern {

/// A note's text beside its reference. Escape or a click elsewhere closes it.
class NotePopover final : public QFrame
{
    Q_OBJECT

public:
    NotePopover(const ArticleContent& content, const Footnote& note, const Appearance& appearance, const QString& language, QWidget* parent);

    /// Beneath or above `reference`, and within `bounds`; both on the screen.
    void popUp(const QRect& reference, const QRect& bounds);

Q_SIGNALS:
    void noteChosen(); // to be gone to
    void linkChosen(const QUrl& target);

private:
    void addText(QTextDocument* document, int margin);
    void addWay(const QFont& font);
    [[nodiscard]] QSize sizeWithin(const QSize& bounds) const;

    QTextBrowser* m_text;
    int m_column;
};

} // namespace lectern
