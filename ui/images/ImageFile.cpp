// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/ImageFile.h"

#include "model/Words.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int finer = 3;        // times the size of a drawing
    constexpr int largestSide = 6000;

    Failure notSaved(const QString& file, const QString& why)
    {
        return failure(ErrorKind::Unreadable, Words::tr("The image could not be saved as “%1”.").arg(QDir::toNativeSeparators(file)), why);
    }

} // namespace

DecodedImage decoded(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize natural = reader.size();
    const bool isDrawing = reader.format().startsWith("svg");
    if (isDrawing && !natural.isEmpty())
        reader.setScaledSize((natural * finer).boundedTo(natural.scaled(largestSide, largestSide, Qt::KeepAspectRatio)));
    const QImage image = reader.read();
    return {.image = image, .size = isDrawing ? natural : image.size()};
}

QString extensionOf(const QByteArray& bytes)
{
    const QString suffix = QMimeDatabase().mimeTypeForData(bytes).preferredSuffix();
    return suffix.isEmpty() ? QString() : QString(u'.' % suffix);
}

Result<void> saveImage(const QByteArray& bytes, const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return notSaved(file, out.errorString());
    return {};
}

} // namespace lectern
