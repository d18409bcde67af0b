// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"
#include "ui/support/Theme.h"

#include <functional>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QTextObjectInterface>

namespace lectern {

/// Brings the bytes of an image that the library holds (SHA-256, 32 bytes): calls `deliver` at once or later, in the GUI thread, with
/// nothing when the library does not hold it. Nothing else is ever loaded.
using ImageProvider = std::function<void(const QByteArray& hash, std::function<void(const QByteArray& bytes)> deliver)>;

/// Draws the images of an article in its text: scaled to their column, each decoded when it is first seen. One that is not there is a
/// quiet frame with its alternative text.
class PageImages final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PageImages(QObject* parent = nullptr);

    /// Forgets the images before; these have their places on the page.
    void setImages(const QList<ImageReference>& images);
    /// Asks for those that the library holds.
    void load(const ImageProvider& provider);
    void setTheme(const Theme& theme) { m_theme = &theme; }
    /// As the library holds it; empty when it does not, or has not brought it yet.
    [[nodiscard]] QByteArray bytes(int image) const { return m_pictures.value(image).bytes; }

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position, const QTextFormat& format) override;

Q_SIGNALS:
    /// Its size may be another now.
    void arrived(int image);

private:
    struct Picture
    {
        QByteArray bytes;
        QSize size;       // natural, in pixels; invalid when the bytes can't be read
        QPixmap scaled;   // as last drawn
    };

    void take(int image, const QByteArray& bytes);
    void drawPlaceholder(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font) const;

    QList<ImageReference> m_images;
    QHash<int, Picture> m_pictures;
    const Theme* m_theme;
    int m_generation = 0; // so that what comes late for another article is dropped
};

} // namespace lectern
