// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace lectern {

class ReaderView;
class ReadingController;
struct ArticleContent;

/// How far one has read the open article, and how long the rest will take, by the words after the place: "34% · 12 min left".
class ReadingProgress final : public QLabel
{
    Q_OBJECT

public:
    ReadingProgress(ReadingController* reading, ReaderView* reader);

private:
    void refresh();
    [[nodiscard]] int wordsLeft(const ArticleContent& content) const;

    ReadingController* m_reading;
    ReaderView* m_reader;
};

} // namespace lectern
