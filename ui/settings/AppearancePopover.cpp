// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearancePopover.h"

#include "ui/reader/Hyphenator.h"
#include "ui/support/Icons.h"
#include "ui/support/Typography.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    // Sliders count in whole steps: half points, and twentieths of a line.
    constexpr int stepsAPoint = 2;
    constexpr int stepsALine = 20;

    QToolButton* newChoice(const QString& name, QWidget* parent)
    {
        auto* button = new QToolButton(parent);
        button->setText(name);
        button->setAccessibleName(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        return button;
    }

    QToolButton* newThemeChoice(const QString& name, QLatin1StringView iconName, QWidget* parent)
    {
        QToolButton* button = newChoice(name, parent);
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setMinimumWidth(60);
        return button;
    }

    void addFamilies(QComboBox& fonts, const QStringList& families)
    {
        for (const QString& family : families) {
            fonts.addItem(family, family);
            fonts.setItemData(fonts.count() - 1, QFont(family), Qt::FontRole);
        }
    }

} // namespace

AppearancePopover::AppearancePopover(
    const Appearance& appearance, const std::optional<QString>& language, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_appearance(bounded(appearance))
{
    setObjectName(u"appearancePopover"_s);
    setAccessibleName(tr("Appearance"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(10);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addThemes(*layout);
    addFonts(*layout);
    m_size = addSlider(
        *layout, u"fontSize"_s, tr("&Size"),
        {.least = int(Appearance::smallest * stepsAPoint),
            .most = int(Appearance::largest * stepsAPoint),
            .page = 2 * stepsAPoint},
        qRound(m_appearance.fontSize * stepsAPoint),
        [this](int value) { m_appearance.fontSize = double(value) / stepsAPoint; },
        [](int value) {
            return tr("%1 pt", "size of letters in points").arg(QLocale().toString(double(value) / stepsAPoint));
        });
    addSlider(
        *layout, u"measure"_s, tr("&Width of lines"),
        {.least = Appearance::narrowest, .most = Appearance::widest, .page = 5}, m_appearance.measure,
        [this](int value) { m_appearance.measure = value; },
        [](int value) { return tr("%n letter(s)", "width of a line", value); });
    addSlider(
        *layout, u"lineHeight"_s, tr("Line &height"),
        {.least = int(Appearance::tightest * stepsALine), .most = int(Appearance::loosest * stepsALine), .page = 4},
        qRound(m_appearance.lineHeight * stepsALine),
        [this](int value) { m_appearance.lineHeight = double(value) / stepsALine; },
        [](int value) { return QLocale().toString(double(value) / stepsALine, 'f', 2); });
    alignSliders();
    addParagraphs(*layout);
    addJustified(*layout, language);
}

QWidget* AppearancePopover::makeChoices(
    const QString& name, const QList<QAbstractButton*>& buttons, int chosen, const std::function<void(int)>& apply)
{
    auto* row = new QWidget(this);
    row->setAccessibleName(name);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto* group = new QButtonGroup(row);
    for (int i = 0; i < int(buttons.size()); ++i) {
        buttons[i]->setChecked(i == chosen);
        group->addButton(buttons[i], i);
        layout->addWidget(buttons[i], 1);
    }
    connect(group, &QButtonGroup::idToggled, this, [this, apply](int id, bool checked) {
        if (!checked)
            return;
        apply(id);
        Q_EMIT changed(m_appearance);
    });
    return row;
}

void AppearancePopover::addThemes(QFormLayout& layout)
{
    // In the order of ThemeChoice.
    const QList<QAbstractButton*> themes = {newThemeChoice(tr("System"), "appearance"_L1, this),
        newThemeChoice(tr("Light"), "light"_L1, this), newThemeChoice(tr("Sepia"), "sepia"_L1, this),
        newThemeChoice(tr("Dark"), "dark"_L1, this), newThemeChoice(tr("Contrast"), "contrast"_L1, this)};
    themes.last()->setAccessibleName(tr("High contrast"));
    layout.addRow(makeChoices(
        tr("Theme"), themes, int(m_appearance.theme), [this](int id) { m_appearance.theme = ThemeChoice(id); }));
}

void AppearancePopover::addFonts(QFormLayout& layout)
{
    auto* fonts = new QComboBox(this);
    fonts->setObjectName(u"fontFamily"_s);
    fonts->setAccessibleName(tr("Font of the page"));
    fonts->addItem(tr("Best serif"), QString());
    addFamilies(*fonts, readingFamilies());
    if (!sansFamilies().isEmpty())
        fonts->insertSeparator(fonts->count());
    addFamilies(*fonts, sansFamilies());
    if (const int chosen = fonts->findData(m_appearance.fontFamily); chosen >= 0)
        fonts->setCurrentIndex(chosen);
    layout.addRow(tr("&Font"), fonts);
    connect(fonts, &QComboBox::currentIndexChanged, this, [this, fonts] {
        m_appearance.fontFamily = fonts->currentData().toString();
        Q_EMIT changed(m_appearance);
    });
}

QSlider* AppearancePopover::addSlider(QFormLayout& layout, const QString& name, const QString& label,
    const Range& range, int value, const std::function<void(int)>& apply, const std::function<QString(int)>& text)
{
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(name);
    slider->setAccessibleName(QString(label).remove(u'&'));
    slider->setRange(range.least, range.most);
    slider->setPageStep(range.page);
    slider->setValue(value);
    slider->setMinimumWidth(150);
    auto* shown = new QLabel(text(value), this);
    shown->setForegroundRole(QPalette::PlaceholderText);
    shown->setMinimumWidth(qMax(shown->fontMetrics().horizontalAdvance(text(range.most)),
                               shown->fontMetrics().horizontalAdvance(text(range.least))) +
                           4);
    shown->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_values << shown;
    auto* row = new QHBoxLayout;
    row->addWidget(slider, 1);
    row->addWidget(shown);
    layout.addRow(label, row);
    static_cast<QLabel*>(layout.labelForField(row))->setBuddy(slider);
    connect(slider, &QSlider::valueChanged, this, [this, shown, apply, text](int now) {
        apply(now);
        shown->setText(text(now));
        Q_EMIT changed(m_appearance);
    });
    return slider;
}

void AppearancePopover::alignSliders()
{
    int widest = 0;
    for (const QLabel* value : std::as_const(m_values))
        widest = qMax(widest, value->minimumWidth());
    for (QLabel* value : std::as_const(m_values))
        value->setFixedWidth(widest);
}

void AppearancePopover::addParagraphs(QFormLayout& layout)
{
    const QList<QAbstractButton*> styles = {newChoice(tr("Space between"), this),
        newChoice(tr("First line indented"), this)}; // in the order of ParagraphStyle
    QWidget* row = makeChoices(tr("Paragraphs"), styles, int(m_appearance.paragraphs),
        [this](int id) { m_appearance.paragraphs = ParagraphStyle(id); });
    row->setObjectName(u"paragraphs"_s);
    layout.addRow(tr("Paragraphs"), row);
}

void AppearancePopover::addJustified(QFormLayout& layout, const std::optional<QString>& language)
{
    auto* justified = new QCheckBox(tr("&Justified and hyphenated"), this);
    justified->setObjectName(u"justified"_s);
    justified->setChecked(m_appearance.justified);
    layout.addRow(QString(), justified);
    connect(justified, &QCheckBox::toggled, this, [this](bool on) {
        m_appearance.justified = on;
        Q_EMIT changed(m_appearance);
    });
    if (!language || Hyphenator::isThereFor(*language))
        return;
    auto* why = new QLabel(
        language->isEmpty()
            ? tr("The open article does not tell its language, so its lines stay ragged.")
            : tr("No hyphenation patterns for this article’s language (%1) are installed, so its lines stay ragged.")
                  .arg(*language),
        this);
    why->setObjectName(u"whyRagged"_s);
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setWordWrap(true);
    layout.addRow(QString(), why);
    justified->setAccessibleDescription(why->text());
}

void AppearancePopover::popUp(const QPoint& topRight)
{
    // Not adjustSize(), which stops at two thirds of the screen, whatever the size of the letters.
    const int wide = sizeHint().width();
    resize(wide, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height());
    const QRect area = screen()->availableGeometry();
    const QPoint corner = topRight - QPoint(isRightToLeft() ? 0 : width(), 0);
    move(qBound(area.left(), corner.x(), qMax(area.left(), area.right() - width())),
        qBound(area.top(), corner.y(), qMax(area.top(), area.bottom() - height())));
    show();
    m_size->setFocus();
}

} // namespace lectern
