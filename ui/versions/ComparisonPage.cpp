// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/ComparisonPage.h"

#include "ui/support/QuietScrollBar.h"
#include "ui/support/Theme.h"
#include "ui/support/Typography.h"
#include "ui/versions/DiffText.h"
#include "ui/versions/PageBar.h"
#include "ui/versions/VersionWords.h"

#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int wordsAround = 20; // shown of a long stretch that is the same, at either end
    constexpr int pageMargin = 28;

    class ComparisonWriter final
    {
    public:
        ComparisonWriter(QTextDocument* document, const VersionComparison& comparison, const DiffText& look, bool whole)
            : m_cursor(document)
            , m_comparison(comparison)
            , m_look(look)
            , m_whole(whole)
        {
            m_paragraph.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
            m_paragraph.setBottomMargin(10);
            m_cursor.setBlockFormat(m_paragraph);
        }

        /// Writes a run and tells where its words stand in the document. `next` is what follows it.
        std::pair<int, int> write(const DiffRun& run, DiffKind next)
        {
            if (run.kind == DiffKind::Added && m_last == DiffKind::Removed)
                writeGapBetweenWords();
            if (std::exchange(m_breakOwed, false) && run.kind != DiffKind::Removed && !m_cursor.block().text().isEmpty())
                m_cursor.insertBlock(m_paragraph);
            m_last = run.kind;
            const int start = m_cursor.position();
            if (run.kind == DiffKind::Removed)
                writeText(m_comparison.oldText.sliced(run.oldRange.start, run.oldRange.length()), run.kind);
            else if (const auto fold = m_whole ? std::nullopt : folded(m_comparison.newText, run, wordsAround))
                writeFolded(run, *fold, next);
            else
                writeText(endedAsBefore(wordsOf(run.newRange), run, next), run.kind);
            return {start, std::max(start, m_end)};
        }

    private:
        [[nodiscard]] QString wordsOf(TextRange range) const { return m_comparison.newText.sliced(range.start, range.length()); }

        // What was removed stands in the paragraph that it was removed from: the old text says what parts it from the words before.
        QString endedAsBefore(const QString& words, const DiffRun& run, DiffKind next)
        {
            if (run.kind != DiffKind::Kept || next != DiffKind::Removed)
                return words;
            const auto behindWords = [](QStringView text) {
                return std::find_if_not(text.rbegin(), text.rend(), [](QChar unit) { return unit.isSpace(); }).base() - text.begin();
            };
            const QStringView former = QStringView(m_comparison.oldText).sliced(run.oldRange.start, run.oldRange.length());
            const QString end = former.sliced(behindWords(former)).toString();
            const qsizetype behind = behindWords(words);
            m_breakOwed = QStringView(words).sliced(behind).contains(u'\n') && !end.contains(u'\n');
            return words.first(behind) + end;
        }

        void writeText(const QString& text, DiffKind kind)
        {
            bool first = true;
            for (const QString& line : text.split(u'\n')) {
                if (!std::exchange(first, false) && !m_cursor.block().text().isEmpty())
                    m_cursor.insertBlock(m_paragraph);
                m_look.write(m_cursor, line, kind);
                m_end = line.isEmpty() ? m_end : m_cursor.position();
            }
        }

        // What was removed and what was added do not run together.
        void writeGapBetweenWords()
        {
            const QString written = m_cursor.block().text();
            if (!written.isEmpty() && !written.back().isSpace())
                m_cursor.insertText(u" "_s, m_look.format(DiffKind::Kept));
        }

        void writeFolded(const DiffRun& run, const FoldedStretch& fold, DiffKind next)
        {
            const TextRange middle{.start = fold.head.isEmpty() ? run.newRange.start : fold.head.end,
                .end = fold.tail.isEmpty() ? run.newRange.end : fold.tail.start};
            writeText(wordsOf(fold.head), DiffKind::Kept);
            writeGap(countWords(QStringView(m_comparison.newText).sliced(middle.start, middle.length())));
            writeText(endedAsBefore(wordsOf(fold.tail), run, next), DiffKind::Kept);
        }

        void writeGap(int words)
        {
            QTextBlockFormat gap = m_paragraph;
            gap.setAlignment(Qt::AlignHCenter);
            if (m_cursor.block().text().isEmpty())
                m_cursor.setBlockFormat(gap);
            else
                m_cursor.insertBlock(gap);
            m_cursor.insertText(ComparisonPage::tr("··· %n word(s) the same ···", nullptr, int(words)), m_look.muted());
            m_cursor.insertBlock(m_paragraph);
        }

        QTextCursor m_cursor;
        const VersionComparison& m_comparison;
        const DiffText& m_look;
        bool m_whole;
        DiffKind m_last = DiffKind::Kept;
        int m_end = 0; // behind the last word
        bool m_breakOwed = false; // the new text has a paragraph's end here, behind what was removed
        QTextBlockFormat m_paragraph;
    };

} // namespace

ComparisonPage::ComparisonPage(QWidget* parent)
    : QWidget(parent)
    , m_bar(new PageBar(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"comparisonPage"_s);
    m_text->setObjectName(u"comparisonText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Comparison of two versions"));
    m_text->setVerticalScrollBar(new QuietScrollBar(Qt::Vertical, m_text));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusProxy(m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_text, 1);
    connect(m_bar->addButton(u"comparisonBack"_s, tr("&Back"), tr("Esc")), &QPushButton::clicked, this, &ComparisonPage::left);
    connect(m_bar->addButton(u"comparisonPrevious"_s, tr("&Previous change"), tr("K")), &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_bar->addButton(u"comparisonNext"_s, tr("&Next change"), tr("J")), &QPushButton::clicked, this, [this] { go(1); });
    m_whole = m_bar->addButton(u"comparisonWhole"_s, tr("&Whole text"), tr("Show what is the same in both, too"));
    m_whole->setCheckable(true);
    connect(m_whole, &QPushButton::toggled, this, &ComparisonPage::build);
}

void ComparisonPage::show(const VersionComparison& comparison, const Appearance& appearance)
{
    m_comparison = comparison;
    m_appearance = appearance;
    m_current = 0;
    m_whole->setChecked(false);
    build();
}

void ComparisonPage::clear()
{
    m_comparison = {};
    m_current = 0;
    build();
}

void ComparisonPage::setAppearance(const Appearance& appearance)
{
    m_appearance = appearance;
    build();
}

void ComparisonPage::build()
{
    const Theme& theme = lectern::theme(m_appearance.theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    m_text->setPalette(palette);
    auto* document = new QTextDocument(m_text);
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(pageMargin);
    m_changes.clear();
    const DiffText look(theme, textFont(m_appearance));
    ComparisonWriter writer(document, m_comparison, look, m_whole->isChecked());
    DiffKind last = DiffKind::Kept;
    for (qsizetype i = 0; i < m_comparison.runs.size(); ++i) {
        const DiffRun& run = m_comparison.runs[i];
        const auto [start, end] = writer.write(run, m_comparison.runs.value(i + 1).kind);
        if (run.kind != DiffKind::Kept && last != DiffKind::Kept)
            m_changes.last().end = end;
        else if (run.kind != DiffKind::Kept)
            m_changes += {.start = start, .end = end};
        last = run.kind;
    }
    const QPointer former = m_text->document(); // the very first one is Qt's own and goes by itself
    m_text->setDocument(document);
    delete former.data();
    fitColumn();
    go(0);
    showPlace();
}

// The column of the page: as wide, and in the middle.
void ComparisonPage::fitColumn()
{
    const int room = m_text->width() - m_text->verticalScrollBar()->sizeHint().width();
    const int side = qMax(0, (room - columnWidth(m_appearance) - 2 * pageMargin) / 2);
    QTextFrameFormat frame = m_text->document()->rootFrame()->frameFormat();
    frame.setLeftMargin(side + pageMargin);
    frame.setRightMargin(side + pageMargin);
    m_text->document()->rootFrame()->setFrameFormat(frame);
}

void ComparisonPage::showPlace()
{
    if (m_comparison.runs.isEmpty())
        return m_bar->say({});
    const QString dates = tr("%1 → %2").arg(dateWords(m_comparison.from), dateWords(m_comparison.to));
    const QString count = m_changes.isEmpty() ? tr("Both have the same words.")
                                              : tr("Change %1 of %2").arg(m_current + 1).arg(m_changes.size());
    m_bar->say(dates % u"  ·  "_s % count);
}

void ComparisonPage::go(int step)
{
    if (m_changes.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(m_current + step, 0, m_changes.size() - 1);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_changes[m_current].end);
    m_text->setTextCursor(cursor);
    cursor.setPosition(m_changes[m_current].start);
    cursor.setPosition(m_changes[m_current].end, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    showPlace();
}

int ComparisonPage::stepOf(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier)
        return 0;
    return event.key() == Qt::Key_J || event.key() == Qt::Key_N ? 1 : event.key() == Qt::Key_K || event.key() == Qt::Key_P ? -1 : 0;
}

bool ComparisonPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Escape || stepOf(key) != 0) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ComparisonPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (const int step = stepOf(*event); step != 0)
        go(step);
    else
        QWidget::keyPressEvent(event);
}

void ComparisonPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumn();
}

} // namespace lectern
