// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"

#include <QObject>

namespace lectern {

class ReadingController;
class Workspace;

/// Reads the open article anew from the page that the library kept: as an article, or all of the page.
class OriginalController final : public QObject
{
    Q_OBJECT

public:
    OriginalController(Workspace* workspace, ReadingController* reading, QObject* parent);

    void readAgain();
    void showWholePage(bool whole);
    /// How the open article was made.
    [[nodiscard]] const ArticleOrigin& origin() const { return m_origin; }

Q_SIGNALS:
    void originChanged();

private:
    void take(const OpenedArticle& opened);
    void added(int number, const AddedArticle& added);
    void failed(int number, const Error& error);
    [[nodiscard]] QString sentenceFor(const AddedArticle& added) const;

    Workspace* m_workspace;
    ReadingController* m_reading;
    ArticleOrigin m_origin;
    int m_number = 0; // of the reading that was asked for
    std::optional<Extent> m_wanted;
};

} // namespace lectern
