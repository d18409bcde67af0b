// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Appearance.h"

#include <QStackedWidget>

class QLabel;

namespace lectern {

class ComparisonPage;
class EmptyNotice;
class ReaderView;
class VersionPage;

/// The middle zone: the page, or what to do when nothing is open. Says at its foot where the link under the pointer leads.
class PageZone final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageZone(QWidget* parent = nullptr);

    [[nodiscard]] ReaderView* reader() const { return m_reader; }
    /// The page on screen: the article's own, or that of an older version.
    [[nodiscard]] ReaderView* shownReader() const;
    /// Stands above the article's page while it is not hidden.
    void setAbove(QWidget* panel);

    // In the place of the article's page, until showPage(). Each is made when it is first needed.
    [[nodiscard]] VersionPage* version();
    [[nodiscard]] ComparisonPage* comparison();
    void showVersion();
    void showComparison();
    void showPage();
    /// What only was looked at needs no memory.
    void clearVersions();
    [[nodiscard]] bool isShowingPage() const;
    void setAppearance(const Appearance& appearance);
    void setOpen(bool open);
    /// A library without articles: the welcome offers the samples.
    void setLibraryEmpty(bool empty);

Q_SIGNALS:
    void samplesRequested();
    void filesRequested();
    /// A page has been made that others want to hear from.
    void versionMade(lectern::VersionPage* page);
    void comparisonMade(lectern::ComparisonPage* page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWelcome();
    void showLink(const QString& target);

    EmptyNotice* m_notice;
    bool m_libraryEmpty = false;
    ReaderView* m_reader;
    QWidget* m_page; // the reader with what stands above it
    QLabel* m_link;
    VersionPage* m_version = nullptr;
    ComparisonPage* m_comparison = nullptr;
};

} // namespace lectern
