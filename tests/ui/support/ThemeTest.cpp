// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Theme.h"
#include "ui/support/Typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QColor laid(const QColor& translucent, const QColor& ground)
{
    const auto mixed = [share = translucent.alphaF()](float above, float below) { return above * share + below * (1 - share); };
    return QColor::fromRgbF(mixed(translucent.redF(), ground.redF()), mixed(translucent.greenF(), ground.greenF()), mixed(translucent.blueF(), ground.blueF()));
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownColours()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the usual example of nearly enough
    }

    void textCanBeReadEverywhere_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("sepia") << ThemeKind::Sepia;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("high contrast") << ThemeKind::HighContrast;
    }

    void textCanBeReadEverywhere()
    {
        QFETCH(ThemeKind, kind);
        const Theme& theme = lectern::theme(kind);
        for (const QColor& ground : {theme.page, theme.window, theme.raised, theme.codeGround, theme.tableHead, theme.found})
            QVERIFY2(contrast(theme.text, ground) >= 7, qPrintable(ground.name()));
        for (const Theme::Highlight& highlight : theme.highlights)
            QVERIFY2(contrast(theme.text, highlight.ground) >= 7, qPrintable(highlight.ground.name()));
        QVERIFY(contrast(theme.text, theme.foundNow) >= 4.5);
        for (const QColor& ground : {theme.page, theme.window, theme.raised, theme.codeGround}) {
            QVERIFY2(contrast(theme.muted, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(theme.accent, ground) >= 4.5, qPrintable(ground.name()));
        }
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        for (const QColor& ground : {theme.page, theme.window, theme.raised})
            QVERIFY2(contrast(theme.warning, ground) >= 4.5, qPrintable(ground.name()));
    }

    void selectedTextCanBeReadEverywhere_data() { textCanBeReadEverywhere_data(); }

    void selectedTextCanBeReadEverywhere()
    {
        QFETCH(ThemeKind, kind);
        const Theme& theme = lectern::theme(kind);
        QVERIFY(contrast(theme.text, laid(theme.selection, theme.page)) >= 7);
        for (const Theme::Highlight& highlight : theme.highlights)
            QVERIFY2(contrast(theme.text, laid(theme.selection, highlight.ground)) >= 4.5, qPrintable(highlight.ground.name()));
    }

    void linksCanBeReadOnHighlights_data() { textCanBeReadEverywhere_data(); }

    void linksCanBeReadOnHighlights()
    {
        QFETCH(ThemeKind, kind);
        const Theme& theme = lectern::theme(kind);
        for (const Theme::Highlight& highlight : theme.highlights)
            QVERIFY2(contrast(theme.accent, highlight.ground) >= 4.5, qPrintable(highlight.ground.name()));
    }

    void wordsOfTheWindowCanBeRead_data() { textCanBeReadEverywhere_data(); }

    void wordsOfTheWindowCanBeRead()
    {
        QFETCH(ThemeKind, kind);
        const QPalette palette = lectern::theme(kind).palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {{QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::PlaceholderText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Button},
            {QPalette::Link, QPalette::Window}, {QPalette::LinkVisited, QPalette::Base}, {QPalette::BrightText, QPalette::Highlight}};
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
            for (const auto& [ink, ground] : pairs)
                QVERIFY2(contrast(palette.color(group, ink), palette.color(group, ground)) >= 4.5, qPrintable(QString::number(ink)));
    }

    void marksAndFocusAreSeen_data() { textCanBeReadEverywhere_data(); }

    void marksAndFocusAreSeen()
    {
        QFETCH(ThemeKind, kind);
        const Theme& theme = lectern::theme(kind);
        for (const QColor& ground : {theme.page, theme.window, theme.raised}) {
            QVERIFY2(contrast(theme.accent, ground) >= 3, qPrintable(ground.name()));
            QVERIFY2(contrast(theme.frame, ground) >= 3, qPrintable(ground.name()));
            for (const Theme::Highlight& highlight : theme.highlights)
                QVERIFY2(contrast(highlight.strong, ground) >= 3, qPrintable(QString(highlight.strong.name() + u" on " + ground.name())));
        }
    }

    void highlightsAreToldFromThePageAndFromEachOther_data() { textCanBeReadEverywhere_data(); }

    void highlightsAreToldFromThePageAndFromEachOther()
    {
        QFETCH(ThemeKind, kind);
        const Theme& theme = lectern::theme(kind);
        const auto distance = [](const QColor& a, const QColor& b) {
            return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
        };
        for (size_t i = 0; i < theme.highlights.size(); ++i) {
            QVERIFY(distance(theme.highlights[i].ground, theme.page) >= 40);
            for (size_t j = 0; j < i; ++j)
                QVERIFY(distance(theme.highlights[i].ground, theme.highlights[j].ground) >= 30);
        }
    }

    void theChoiceDecides()
    {
        QCOMPARE(theme(ThemeChoice::Light).kind, ThemeKind::Light);
        QCOMPARE(theme(ThemeChoice::Sepia).kind, ThemeKind::Sepia);
        QCOMPARE(theme(ThemeChoice::Dark).kind, ThemeKind::Dark);
        QCOMPARE(theme(ThemeChoice::HighContrast).kind, ThemeKind::HighContrast);
        QVERIFY(theme(ThemeChoice::System).kind != ThemeKind::Sepia);
    }

    void theDesktopDecidesForTheSystemsTheme()
    {
        const ThemeKind usual = theme(ThemeChoice::System).kind;
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
            setDesktopTheme(kind);
            QCOMPARE(theme(ThemeChoice::System).kind, kind);
            QCOMPARE(theme(ThemeChoice::Sepia).kind, ThemeKind::Sepia);
        }
        setDesktopTheme({});
        QCOMPARE(theme(ThemeChoice::System).kind, usual);
    }

    void thePaletteHasTheThemesColours()
    {
        const Theme& dark = theme(ThemeKind::Dark);
        const QPalette palette = dark.palette();
        QCOMPARE(palette.color(QPalette::Base), dark.page);
        QCOMPARE(palette.color(QPalette::Window), dark.window);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Text), dark.text);
    }

    void appearanceIsHeldWithinBounds()
    {
        const Appearance wild = bounded({.fontSize = 900, .measure = 3, .lineHeight = 0});
        QCOMPARE(wild.fontSize, Appearance::largest);
        QCOMPARE(wild.measure, Appearance::narrowest);
        QCOMPARE(wild.lineHeight, 1.0);
        QCOMPARE(bounded(Appearance()), Appearance());
    }

    void theReadingFontIsInstalled()
    {
        QVERIFY(!readingFamilies().isEmpty());
        QVERIFY(QFontDatabase::families().contains(readingFamilies().first()));
        QCOMPARE(textFont({}).families().first(), readingFamilies().first());
        QCOMPARE(textFont({.fontFamily = u"DejaVu Sans"_s}).families().first(), u"DejaVu Sans"_s);
        QVERIFY(textFont({}).families().contains(u"Noto Color Emoji"_s));
        QVERIFY(textFont({}, u"ja"_s).families() != textFont({}, u"zh-Hant"_s).families());
    }

    void theColumnHoldsItsMeasure()
    {
        const QString line = u"The town keeps its tide tables in the harbour office, where anyone may read them."_s;
        const double character = QFontMetricsF(textFont({})).horizontalAdvance(line) / double(line.size());
        const double characters = columnWidth({}) / character;
        QVERIFY2(qAbs(characters - 66) < 5, qPrintable(QString::number(characters)));
        QVERIFY(columnWidth({.measure = 45}) < columnWidth({.measure = 90}));
        QVERIFY(columnWidth({.fontSize = 10}) < columnWidth({.fontSize = 20}));
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
