// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SidebarDelegate.h"
#include "ui/library/SidebarModel.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

constexpr QSize rowSize(200, 28);

// The columns of the picture that hold the colour.
QList<int> columnsWith(const QImage& image, const QColor& color)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) == color && columns.value(columns.size() - 1, -1) != x)
                columns << x;
    return columns;
}

QImage painted(Qt::LayoutDirection direction, const QColor& icon, const QColor& name)
{
    QPixmap square(16, 16);
    square.fill(icon);
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QIcon(square), u"█████"_s));
    model.item(0)->setData(7, SidebarModel::CountRole);
    QStyleOptionViewItem option;
    option.rect = QRect({}, rowSize);
    option.direction = direction;
    option.palette.setColor(QPalette::Text, name);
    option.palette.setColor(QPalette::PlaceholderText, Qt::white);
    QImage image(rowSize, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    SidebarDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

class MirroredRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iconAndNameBeginWhereTheWindowDoes()
    {
        const QImage usual = painted(Qt::LeftToRight, Qt::red, Qt::blue);
        const QImage mirrored = painted(Qt::RightToLeft, Qt::red, Qt::blue);
        QVERIFY(columnsWith(usual, Qt::red).last() < 20);
        QVERIFY(columnsWith(mirrored, Qt::red).first() > rowSize.width() - 20);
        QVERIFY(!columnsWith(usual, Qt::blue).isEmpty());
        QVERIFY(columnsWith(usual, Qt::blue).first() > columnsWith(usual, Qt::red).last());
        QVERIFY(!columnsWith(mirrored, Qt::blue).isEmpty());
        QVERIFY(columnsWith(mirrored, Qt::blue).last() < columnsWith(mirrored, Qt::red).first());
    }
};

QTEST_MAIN(MirroredRowsTest)
#include "MirroredRowsTest.moc"
