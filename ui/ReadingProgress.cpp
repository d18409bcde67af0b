// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReadingProgress.h"

#include "model/article/Article.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString wordsFor(int percent, int minutes)
    {
        return ReadingProgress::tr("%1% · %n min left", "how far one has read", minutes).arg(QLocale().toString(percent));
    }

} // namespace

ReadingProgress::ReadingProgress(ReadingController* reading, ReaderView* reader) : m_reading(reading), m_reader(reader)
{
    setObjectName(u"readingProgress"_s);
    setForegroundRole(QPalette::PlaceholderText);
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    // A menu bar gives its corner the room that it asked for at first.
    setMinimumWidth(fontMetrics().horizontalAdvance(wordsFor(100, 1000)));
    connect(reader, &ReaderView::placeChanged, this, &ReadingProgress::refresh);
    connect(reading, &ReadingController::arrived, this, &ReadingProgress::refresh);
    connect(reading, &ReadingController::opened, this, &ReadingProgress::refresh);
    connect(reading, &ReadingController::closed, this, &ReadingProgress::refresh);
}

void ReadingProgress::refresh()
{
    const ArticleContent* content = m_reader->content();
    const double progress = content ? m_reader->progress() : 1;
    const int left = progress < 1 ? wordsLeft(*content) : 0;
    const int percent = qMin(99, int(progress * 100)); // all is read when there is nothing left
    setText(left > 0 ? wordsFor(percent, minutesToRead(left)) : content ? tr("Read to the end") : QString());
    setAccessibleName(text());
}

// Counting takes a while in a book, and the words of the whole are known.
int ReadingProgress::wordsLeft(const ArticleContent& content) const
{
    const qsizetype offset = m_reader->place().offset;
    return offset == 0 ? m_reading->article().words
                       : countWords(QStringView(content.text).sliced(qMin(offset, content.text.size())));
}

} // namespace lectern
