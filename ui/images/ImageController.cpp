// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/ImageController.h"

#include "ui/images/ImageFile.h"
#include "ui/images/ImageViewer.h"
#include "ui/PageZone.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"
#include "ui/support/FileDialogs.h"
#include "ui/support/MessageBar.h"
#include "ui/versions/VersionPage.h"
#include "ui/Workspace.h"

#include <algorithm>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lectern {

ImageController::ImageController(Workspace* workspace, PageZone* zone, ReadingController* reading, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_zone(zone)
{
    listenTo(zone->reader());
    connect(zone, &PageZone::versionMade, this, [this](VersionPage* page) { listenTo(page->reader()); });
    connect(zone, &PageZone::currentChanged, this, &ImageController::close);
    connect(reading, &ReadingController::opening, this, &ImageController::close);
    connect(reading, &ReadingController::closed, this, &ImageController::close);
}

void ImageController::listenTo(ReaderView* reader)
{
    connect(reader, &ReaderView::imageRequested, this, [this, reader](int image) { open(reader, image); });
}

void ImageController::open(ReaderView* reader, int image)
{
    const QList<Figure> figures = reader->figures();
    const auto chosen = std::ranges::find(figures, image, &Figure::image);
    if (chosen == figures.end())
        return;
    close();
    m_reader = reader;
    m_viewer = new ImageViewer(figures, theme(reader->appearance().theme), m_zone);
    connect(m_viewer, &ImageViewer::closed, this, &ImageController::close);
    connect(m_viewer, &ImageViewer::saveRequested, this, &ImageController::save);
    connect(m_viewer, &ImageViewer::copyRequested, this, &ImageController::copy);
    m_viewer->show(int(chosen - figures.begin()));
}

// The page shows the image that was looked at last.
void ImageController::close()
{
    if (!m_viewer)
        return;
    const int image = m_viewer->figure().image;
    if (m_reader) {
        m_reader->setFocus(Qt::OtherFocusReason); // before it hides, or Qt would go on to the next widget
        if (const ArticleContent* content = m_reader->content(); content && image < content->images.size())
            m_reader->reveal(TextRange{content->images[image].position, content->images[image].position + 1});
    }
    m_viewer->hide();
    m_viewer->deleteLater();
    m_viewer = nullptr;
}

void ImageController::save()
{
    const QByteArray bytes = m_viewer->figure().bytes;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = tr("Image %1").arg(m_viewer->figure().image + 1) % extensionOf(bytes);
    const QString file = fileDialogs::saveFile(m_zone, {.title = tr("Save the image"), .suggestion = QDir(folder).filePath(name)});
    if (file.isEmpty())
        return;
    if (const Result<void> saved = saveImage(bytes, file); !saved)
        m_workspace->messages()->fail(saved.error());
    else
        m_workspace->messages()->say({.text = tr("Saved as “%1”.").arg(QDir::toNativeSeparators(file))});
    m_workspace->messages()->raise();
}

void ImageController::copy()
{
    QGuiApplication::clipboard()->setImage(decoded(m_viewer->figure().bytes).image);
    m_workspace->messages()->say({.text = tr("Image copied.")});
    m_workspace->messages()->raise();
}

} // namespace lectern
