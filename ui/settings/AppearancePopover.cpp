// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearancePopover.h"

#include "ui/support/Icons.h"
#include "ui/support/Typography.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    // Sliders count in whole steps: half points, and twentieths of a line.
    constexpr int stepsAPoint = 2;
    constexpr int stepsALine = 20;

    struct ThemeButton
    {
        ThemeChoice choice;
        QLatin1StringView icon;
        QString name;
    };

    QToolButton* newThemeButton(const ThemeButton& theme, QWidget* parent)
    {
        auto* button = new QToolButton(parent);
        button->setIcon(icon(theme.icon));
        button->setText(theme.name);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumWidth(60);
        return button;
    }

} // namespace

AppearancePopover::AppearancePopover(const Appearance& appearance, QWidget* parent) :
    QFrame(parent, Qt::Popup),
    m_appearance(appearance),
    m_themes(new QButtonGroup(this)),
    m_fonts(makeFonts()),
    m_size(makeSlider(u"fontSize"_s, int(Appearance::smallest * stepsAPoint), 24 * stepsAPoint,
        qRound(appearance.fontSize * stepsAPoint))),
    m_measure(makeSlider(u"measure"_s, Appearance::narrowest, Appearance::widest, appearance.measure)),
    m_lineHeight(makeSlider(u"lineHeight"_s, int(1.2 * stepsALine), int(2.0 * stepsALine),
        qRound(appearance.lineHeight * stepsALine)))
{
    setObjectName(u"appearancePopover"_s);
    setAccessibleName(tr("Appearance"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(10);
    layout->addRow(makeThemes());
    layout->addRow(tr("&Font"), m_fonts);
    layout->addRow(tr("&Size"), m_size);
    layout->addRow(tr("&Width of lines"), m_measure);
    layout->addRow(tr("Line &height"), m_lineHeight);
    connect(m_themes, &QButtonGroup::idClicked, this, &AppearancePopover::read);
    connect(m_fonts, &QComboBox::currentIndexChanged, this, &AppearancePopover::read);
    for (const QSlider* slider : {m_size, m_measure, m_lineHeight})
        connect(slider, &QSlider::valueChanged, this, &AppearancePopover::read);
}

QWidget* AppearancePopover::makeThemes()
{
    const ThemeButton themes[] = {{ThemeChoice::System, "appearance"_L1, tr("System")},
        {ThemeChoice::Light, "light"_L1, tr("Light")}, {ThemeChoice::Sepia, "sepia"_L1, tr("Sepia")},
        {ThemeChoice::Dark, "dark"_L1, tr("Dark")}};
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    for (const ThemeButton& theme : themes) {
        QToolButton* button = newThemeButton(theme, row);
        button->setChecked(theme.choice == m_appearance.theme);
        m_themes->addButton(button, int(theme.choice));
        layout->addWidget(button, 1);
    }
    return row;
}

QComboBox* AppearancePopover::makeFonts()
{
    auto* fonts = new QComboBox(this);
    fonts->setAccessibleName(tr("Font of the page"));
    fonts->addItem(tr("Best serif"), QString());
    for (const QString& family : readingFamilies())
        fonts->addItem(family, family);
    if (const int chosen = fonts->findData(m_appearance.fontFamily); chosen >= 0)
        fonts->setCurrentIndex(chosen);
    return fonts;
}

QSlider* AppearancePopover::makeSlider(const QString& name, int least, int most, int value)
{
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(name);
    slider->setRange(least, most);
    slider->setValue(value);
    slider->setMinimumWidth(150);
    return slider;
}

void AppearancePopover::popUp(const QPoint& topRight)
{
    adjustSize();
    move(topRight - QPoint(isRightToLeft() ? 0 : width(), 0));
    show();
    m_size->setFocus();
}

void AppearancePopover::read()
{
    m_appearance = bounded({.theme = ThemeChoice(m_themes->checkedId()),
        .fontFamily = m_fonts->currentData().toString(),
        .fontSize = double(m_size->value()) / stepsAPoint,
        .measure = m_measure->value(),
        .lineHeight = double(m_lineHeight->value()) / stepsALine,
        .paragraphs = m_appearance.paragraphs,
        .justified = m_appearance.justified});
    Q_EMIT changed(m_appearance);
}

} // namespace lectern
