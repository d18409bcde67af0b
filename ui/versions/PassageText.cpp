// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/PassageText.h"

#include "ui/support/QuietScrollBar.h"
#include "ui/support/Theme.h"
#include "ui/support/Typography.h"
#include "ui/versions/DiffText.h"

#include <QLabel>
#include <QTextBrowser>
#include <QTextCursor>
#include <QtMath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr double lineHeight = 1.25; // of the font's own

    QFont passageFont(const Appearance& appearance)
    {
        QFont font = textFont(appearance);
        font.setPointSizeF(qMin(appearance.fontSize, 13.0) * 0.85);
        return font;
    }

} // namespace

PassageText::PassageText(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setVerticalScrollBar(new QuietScrollBar(Qt::Vertical, m_text));
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setUndoRedoEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_text, 1);
}

void PassageText::dress(const QString& caption, const Appearance& appearance)
{
    QPalette palette = theme(appearance.theme).palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    m_text->setPalette(palette);
    m_caption->setText(caption);
    m_text->setAccessibleName(caption);
    m_text->clear();
    m_words = {};
}

void PassageText::show(
    const QString& caption, const Passage& passage, const std::optional<Passage>& other, DiffKind marked, const Appearance& appearance)
{
    dress(caption, appearance);
    const DiffText look(theme(appearance.theme), passageFont(appearance));
    QTextCursor cursor(m_text->document());
    QTextBlockFormat lines;
    lines.setLineHeight(100 * lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(lines);
    cursor.insertText(passage.before, look.muted());
    if (!other)
        look.write(cursor, passage.words, DiffKind::Kept);
    else if (marked == DiffKind::Removed)
        look.writeOld(cursor, passage.words, other->words);
    else
        look.writeNew(cursor, other->words, passage.words);
    const int behind = cursor.position();
    cursor.insertText(passage.after, look.muted());
    m_words = {qMin<qsizetype>(passage.before.size(), behind), behind};
    reveal();
}

// The passage itself in sight, however long what stands before it is.
void PassageText::reveal()
{
    QTextCursor cursor(m_text->document());
    for (const qsizetype place : {m_words.end, m_words.start}) {
        cursor.setPosition(int(place));
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    }
}

void PassageText::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    reveal();
}

void PassageText::say(const QString& caption, const QString& sentence, const Appearance& appearance)
{
    dress(caption, appearance);
    const DiffText look(theme(appearance.theme), passageFont(appearance));
    QTextCursor(m_text->document()).insertText(sentence, look.muted());
}

// Whole lines only.
void PassageText::setLines(int count, const Appearance& appearance)
{
    m_text->setFixedHeight(qCeil(QFontMetricsF(passageFont(appearance)).height() * lineHeight * count));
}

QString PassageText::text() const
{
    return m_text->toPlainText();
}

} // namespace lectern
