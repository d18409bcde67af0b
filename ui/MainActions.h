// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"
#include "ui/WindowParts.h"

#include <QObject>
#include <functional>

namespace lectern {

class ActionCollection;
class MainWindow;

/// Says what each action of the window does, and which ones make sense at the moment.
class MainActions final : public QObject
{
    Q_OBJECT

public:
    MainActions(MainWindow* window, ActionCollection* actions, const WindowParts& parts);

    void enableWhatFits();

private:
    void wireFile();
    void wireEdit();
    void wireArticle();
    void wireVersions();
    void wireHighlight();
    void wireAlignment();
    void showHighlights();
    void wireQuotations();
    void wireColors();
    void wireView();
    void wireThemes();
    void wireGo();
    void wireHelp();
    void watch();

    void openFiles();
    void openFolder();
    void askForAddress();
    void openClipboard();
    void exportHighlights();
    void copyMarkdown();
    void print();
    void savePdf();
    void undo();
    void redo();
    void beginSearch();
    void goToAnything();
    void openHit(const SearchHit& hit, const QString& query);
    void openNeighbour(int step);
    void editTags();
    void rename();
    void showAppearance();
    void tickAppearance();
    void showAbout();
    void addSampleArticles();

    MainWindow* m_window;
    ActionCollection* m_actions;
    WindowParts m_parts;
};

} // namespace lectern
