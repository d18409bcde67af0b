// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/WindowStyle.h"

#include "ui/support/Icons.h"
#include "ui/support/MenuPainting.h"
#include "ui/support/Strokes.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QColor groundOf(const QStyleOption* option)
    {
        const QColor ink = option->palette.color(QPalette::WindowText);
        if (option->state & (QStyle::State_Sunken | QStyle::State_On))
            return faded(ink, 0.12);
        if (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled)
            return faded(ink, 0.07);
        return Qt::transparent;
    }

    // One shade runs through all the columns of a row.
    QRectF rowShade(const QStyleOptionViewItem* option)
    {
        using Position = QStyleOptionViewItem::ViewItemPosition;
        const bool mirrored = option->direction == Qt::RightToLeft;
        const bool begins = option->viewItemPosition != Position::Middle && option->viewItemPosition != (mirrored ? Position::Beginning : Position::End);
        const bool ends = option->viewItemPosition != Position::Middle && option->viewItemPosition != (mirrored ? Position::End : Position::Beginning);
        return QRectF(option->rect).adjusted(begins ? 4 : -radius, 1, ends ? -4 : radius, -1);
    }

    bool isFocusedByKeyboard(const QStyleOption* option)
    {
        return option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    }

    void drawRow(const QStyleOptionViewItem* option, QPainter* painter)
    {
        painter->save();
        painter->setClipRect(option->rect, Qt::IntersectClip);
        if (option->state & QStyle::State_Selected)
            fillChosen(painter, rowShade(option), option->palette);
        else if (option->state & QStyle::State_MouseOver)
            fillRounded(painter, rowShade(option), faded(option->palette.color(QPalette::Text), 0.05));
        const bool single = option->viewItemPosition == QStyleOptionViewItem::Invalid || option->viewItemPosition == QStyleOptionViewItem::OnlyOne;
        if (single && isFocusedByKeyboard(option))
            outlineRounded(painter, rowShade(option), option->palette.color(QPalette::Link), Qt::transparent);
        painter->restore();
    }

    void drawField(const QStyleOption* option, QPainter* painter)
    {
        const auto* field = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (field && field->lineWidth == 0)
            return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        const bool focus = option->state & QStyle::State_HasFocus;
        outlineRounded(painter, option->rect, option->palette.color(focus ? QPalette::Link : QPalette::Dark),
            option->palette.color(QPalette::Base));
    }

    void drawButton(const QStyleOption* option, QPainter* painter)
    {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool preferred = button && button->features & QStyleOptionButton::DefaultButton;
        const bool focus = option->state & QStyle::State_HasFocus;
        outlineRounded(painter, option->rect,
            option->palette.color(preferred || focus ? QPalette::Link : QPalette::Dark),
            option->palette.color(QPalette::Button));
        fillRounded(painter, option->rect, groundOf(option));
    }

    // Fusion's frame is a darker shade of the ground: on a dark ground nothing would be seen of it.
    void drawIndicator(const QStyleOption* option, QPainter* painter, bool round)
    {
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal corner = round ? box.height() / 2 : 3;
        const bool set = option->state & (QStyle::State_On | QStyle::State_NoChange);
        const bool strong = set || option->state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(strong ? QPalette::Link : QPalette::PlaceholderText));
        painter->setBrush(option->palette.color(QPalette::Base));
        painter->drawRoundedRect(box, corner, corner);
        painter->restore();
        if (set)
            fillRounded(painter, box.adjusted(3, 3, -3, -3), option->palette.color(QPalette::Link), round ? corner : 1.5);
    }

    void drawHairline(const QStyleOption* option, QPainter* painter)
    {
        const QRect rect = option->rect;
        const bool upright = rect.height() > rect.width();
        const QRect line = upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                   : QRect(rect.left(), rect.center().y(), rect.width(), 1);
        painter->fillRect(line, option->palette.color(QPalette::Midlight));
    }

    // What floats over the window: popovers and menus. Square, since not every screen can show what is behind a rounded corner.
    void drawEdge(const QStyleOption* option, QPainter* painter)
    {
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }

    void drawFocus(const QStyleOption* option, QPainter* painter)
    {
        outlineRounded(painter, option->rect, option->palette.color(QPalette::Link), Qt::transparent);
    }

    void drawScrollBar(const QStyleOptionSlider* option, const QRect& handle, QPainter* painter)
    {
        if (option->minimum == option->maximum)
            return;
        const bool awake = option->state & QStyle::State_MouseOver || option->activeSubControls & QStyle::SC_ScrollBarSlider;
        const QRectF bar = option->orientation == Qt::Vertical ? QRectF(handle).adjusted(3, 2, -3, -2)
                                                               : QRectF(handle).adjusted(2, 3, -2, -3);
        fillRounded(painter, bar, option->palette.color(awake ? QPalette::PlaceholderText : QPalette::Dark), qMin(bar.width(), bar.height()) / 2);
    }

    void drawHeading(const QStyleOption* option, QPainter* painter)
    {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), option->palette.color(QPalette::Midlight));
    }

    void drawSlider(const QStyleOptionSlider* option, const QRect& handle, QPainter* painter)
    {
        const QPalette& palette = option->palette;
        const QColor accent = palette.color(option->state & QStyle::State_Enabled ? QPalette::Link : QPalette::Mid);
        const qreal middle = option->rect.center().y() + 0.5;
        const QRectF groove(option->rect.left(), middle - 1.5, option->rect.width(), 3);
        QRectF done = groove;
        if (option->upsideDown)
            done.setLeft(handle.center().x());
        else
            done.setRight(handle.center().x());
        fillRounded(painter, groove, faded(palette.color(QPalette::Text), 0.2), 1.5);
        fillRounded(painter, done, accent, 1.5);
        const QRectF knob(handle.center().x() - 6.5, middle - 7, 14, 14);
        fillRounded(painter, knob, palette.color(QPalette::Button), 7);
        const bool focus = option->state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(focus ? accent : palette.color(QPalette::Dark), focus ? 2 : 1));
        painter->drawEllipse(knob.adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
    }

    // What is on is told by its shade, and by a frame in a theme that has no shades.
    void drawToolButton(const QStyleOption* option, QPainter* painter)
    {
        const QRect rect = option->rect.adjusted(1, 1, -1, -1);
        if (option->state & QStyle::State_On && wantsFrames(option->palette))
            return outlineRounded(painter, rect, option->palette.color(QPalette::Link), groundOf(option));
        fillRounded(painter, rect, groundOf(option));
    }

    void drawMenuTitle(const QStyleOptionMenuItem* option, QPainter* painter)
    {
        const bool chosen = option->state & QStyle::State_Selected;
        if (chosen)
            fillRounded(painter, QRectF(option->rect).adjusted(1, 3, -1, -3), faded(option->palette.color(QPalette::WindowText), 0.08));
        painter->setPen(option->palette.color(QPalette::WindowText));
        painter->drawText(option->rect, Qt::AlignCenter | mnemonicFlag() | Qt::TextSingleLine, option->text);
    }

    QRect keptFromEdge(const QRect& words, Qt::LayoutDirection direction)
    {
        return direction == Qt::RightToLeft ? words.adjusted(0, 0, -4, 0) : words.adjusted(4, 0, 0, 0);
    }

    void drawProgress(const QStyleOptionProgressBar* option, QPainter* painter)
    {
        const QRectF groove(option->rect.left(), option->rect.center().y() - 1.5, option->rect.width(), 4);
        fillRounded(painter, groove, faded(option->palette.color(QPalette::Text), 0.15), 2);
        const int span = option->maximum - option->minimum;
        const qreal part = span > 0 ? qreal(option->progress - option->minimum) / span : 1.0;
        QRectF done = groove;
        done.setWidth(groove.width() * part);
        fillRounded(painter, done, faded(option->palette.color(QPalette::Link), span > 0 ? 1.0 : 0.45), 2);
    }

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(u"fusion"_s) {}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonTool: return drawToolButton(option, painter);
    case PE_PanelButtonCommand: return drawButton(option, painter);
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            drawRow(row, painter);
        return;
    case PE_PanelLineEdit: return drawField(option, painter);
    case PE_FrameLineEdit: return;
    case PE_IndicatorRadioButton: return drawIndicator(option, painter, true);
    case PE_IndicatorCheckBox: return drawIndicator(option, painter, false);
    case PE_PanelMenu: return painter->fillRect(option->rect, option->palette.color(QPalette::Button));
    case PE_Frame:
    case PE_FrameMenu: return drawEdge(option, painter);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawFocus(option, painter);
        return;
    case PE_PanelToolBar:
    case PE_FrameStatusBarItem: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_Splitter)
        return drawHairline(option, painter);
    if (element == CE_ToolBar || element == CE_MenuBarEmptyArea)
        return;
    if (element == CE_MenuBarItem)
        if (const auto* title = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuTitle(title, painter);
    if (element == CE_MenuItem)
        if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paintMenuEntry(*entry, *painter);
    if (element == CE_HeaderSection)
        return drawHeading(option, painter);
    if (element == CE_ProgressBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgress(bar, painter);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal)
        return drawSlider(slider, subControlRect(CC_Slider, option, SC_SliderHandle, widget), painter);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawScrollBar(slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), painter);
}

// Scroll bars without arrows: the handle has the whole length to itself.
QRect WindowStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl subControl, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return keptFromEdge(QProxyStyle::subControlRect(control, option, subControl, widget), option->direction);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect rect = bar->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? rect.height() : rect.width();
    const int span = bar->maximum - bar->minimum;
    const int handle =
        span > 0 ? qBound(qMin(28, length), int(qint64(length) * bar->pageStep / (span + bar->pageStep)), length) : length;
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto part = [&](int from, int size) {
        return visualRect(bar->direction, rect,
            upright ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                    : QRect(rect.x() + from, rect.y(), size, rect.height()));
    };
    switch (subControl) {
    case SC_ScrollBarGroove: return rect;
    case SC_ScrollBarSlider: return part(start, handle);
    case SC_ScrollBarSubPage: return part(0, start);
    case SC_ScrollBarAddPage: return part(start + handle, length - start - handle);
    default: return {};
    }
}

// The words of a text field keep from its edges.
QRect WindowStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto* field = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool framed = element == SE_LineEditContents && field && field->lineWidth > 0;
    return framed ? usual.adjusted(4, 0, -4, 0) : usual;
}

// The menus stand in the middle of their bar, which is as high as the buttons at its end.
QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_MenuBarItem: return {usual.width() + 4, qMax(usual.height(), 30)};
    case CT_MenuItem:
        if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuEntrySize(*entry, size);
        return usual;
    case CT_PushButton: return {usual.width() + 14, qMax(usual.height(), option->fontMetrics.height() + 10)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: return {usual.width() + 8, qMax(usual.height(), option->fontMetrics.height() + 10)};
    default: return usual;
    }
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 5;
    case PM_ToolBarFrameWidth: return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin: return 0;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_ToolBarItemSpacing: return 2;
    case PM_ToolBarIconSize: return 20;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ItemView_ShowDecorationSelected: return 0;
    case SH_ScrollBar_Transient: return 0;
    // A line under one letter tears joined scripts apart.
    case SH_UnderlineShortcut: return QGuiApplication::layoutDirection() == Qt::LeftToRight;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

// Qt's own are pictures, and the first picture of all loads every image format there is: a tenth of the start.
QIcon WindowStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (standard) {
    case SP_LineEditClearButton: return icon("close"_L1);
    case SP_ToolBarHorizontalExtensionButton: return icon("more"_L1); // of a menu bar that is too narrow
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace lectern
