// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace lectern {

class ImageViewer;
class PageZone;
class ReaderView;
class ReadingController;
class Workspace;

/// Shows an image of the page large over it when its reader wants to look closely, saves and copies it.
class ImageController final : public QObject
{
    Q_OBJECT

public:
    ImageController(Workspace* workspace, PageZone* zone, ReadingController* reading, QObject* parent);

private:
    void listenTo(ReaderView* reader);
    void open(ReaderView* reader, int image);
    void close();
    void save();
    void copy();

    Workspace* m_workspace;
    PageZone* m_zone;
    QPointer<ReaderView> m_reader; // whose image is shown
    QPointer<ImageViewer> m_viewer;
};

} // namespace lectern
