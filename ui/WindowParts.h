// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lectern {

class AnnotationController;
class AnnotationPane;
class AppearanceController;
class ArticleActions;
class ExportController;
class ImportController;
class LibraryController;
class LibraryZone;
class MarginZone;
class MergeController;
class OriginalController;
class PageZone;
class PlaceNavigator;
class PrintController;
class QuotationController;
class ReadingController;
class ReviewController;
class Shortcuts;
class VersionsController;
class Workspace;

/// The parts of one window, for whoever connects them. The window owns them all.
struct WindowParts
{
    Workspace* workspace = nullptr;
    LibraryZone* library = nullptr;
    PageZone* page = nullptr;
    MarginZone* margin = nullptr;
    AnnotationPane* pane = nullptr;
    LibraryController* shelves = nullptr;
    ArticleActions* articles = nullptr;
    ReadingController* reading = nullptr;
    AnnotationController* annotations = nullptr;
    QuotationController* quotations = nullptr;
    ImportController* imports = nullptr;
    OriginalController* originals = nullptr;
    ExportController* exports = nullptr;
    PrintController* printing = nullptr;
    AppearanceController* appearance = nullptr;
    VersionsController* versions = nullptr;
    ReviewController* review = nullptr;
    MergeController* merging = nullptr;
    Shortcuts* shortcuts = nullptr;
    PlaceNavigator* places = nullptr;
};

} // namespace lectern
