// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/support/Typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lectern;

/// The popover for how the page is set.
class AppearanceTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m;

    [[nodiscard]] QWidget* popover() const
    {
        for (QWidget* popover : m->window()->findChildren<QWidget*>(u"appearancePopover"_s))
            if (popover->isVisible())
                return popover;
        return nullptr;
    }

    [[nodiscard]] const Appearance& shown() const { return m->reader()->appearance(); }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<WindowFixture>();
        m->show();
        m->open(m->harbour());
        m->trigger("appearance");
        QTRY_VERIFY(popover());
    }

    void cleanup() { m.reset(); }

    void everyStepIsSeenAtOnceAndComesBack()
    {
        auto* size = popover()->findChild<QSlider*>(u"fontSize"_s);
        QVERIFY(size->hasFocus());
        const double before = shown().fontSize;
        QTest::keyClick(size, Qt::Key_Right);
        QCOMPARE(shown().fontSize, before + 0.5);
        QTest::keyClick(popover()->findChild<QSlider*>(u"measure"_s), Qt::Key_Left);
        QCOMPARE(shown().measure, 65);
        QTest::keyClick(popover()->findChild<QSlider*>(u"lineHeight"_s), Qt::Key_Right);
        QCOMPARE(shown().lineHeight, 1.55);
        QTest::keyClick(popover()->findChild<QCheckBox*>(u"justified"_s), Qt::Key_Space);
        QVERIFY(shown().justified);
        const auto styles = popover()->findChild<QWidget*>(u"paragraphs"_s)->findChildren<QToolButton*>();
        styles.first()->setFocus();
        QTest::keyClick(styles.first(), Qt::Key_Right);
        QCOMPARE(shown().paragraphs, ParagraphStyle::Indented);
        const Appearance chosen = shown();
        popover()->close();
        m->close();
        m->show();
        m->open(m->harbour());
        QCOMPARE(shown(), chosen);
    }

    void serifAndSansAreOffered()
    {
        auto* fonts = popover()->findChild<QComboBox*>(u"fontFamily"_s);
        QVERIFY(readingFamilies().size() > 1 && !sansFamilies().isEmpty());
        for (const QString& family : readingFamilies() + sansFamilies())
            QVERIFY(fonts->findData(family) > 0);
        fonts->setCurrentIndex(fonts->findData(sansFamilies().first()));
        QCOMPARE(shown().fontFamily, sansFamilies().first());
        QCOMPARE(m->reader()->document()->defaultFont().families().first(), sansFamilies().first());
    }

    void whyLinesStayRaggedIsSaid()
    {
        QVERIFY(
            !popover()->findChild<QLabel*>(u"whyRagged"_s)); // the article does not tell its language, but its words do
        popover()->close();
        m->open(m->bread()); // which has too few
        m->trigger("appearance");
        QTRY_VERIFY(popover());
        QVERIFY(popover()->findChild<QLabel*>(u"whyRagged"_s)->isVisible());
    }

    void wordsOfAnUndeclaredLanguageAreDivided()
    {
        popover()->findChild<QCheckBox*>(u"justified"_s)->click();
        QVERIFY(m->reader()->document()->toRawText().contains(QChar(QChar::SoftHyphen)));
        QVERIFY(m->disk()->article(m->harbour())->metadata.language.isEmpty());
    }

    void everythingHasANameAndIsReachedByTab()
    {
        const auto widgets = popover()->findChildren<QWidget*>();
        QSet<QWidget*> reached;
        for (int i = 0; i < 30; ++i) {
            reached << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget* widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool inGroup = button && button->group() && !button->isChecked(); // reached by the arrow keys
            QVERIFY2(inGroup || reached.contains(widget), qPrintable(widget->objectName()));
            QVERIFY(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
        }
    }

    void aVeryLargeSizeIsKeptWhenAnotherThingIsChanged()
    {
        popover()->close();
        for (int i = 0; i < 40; ++i)
            m->trigger("larger");
        QCOMPARE(shown().fontSize, Appearance::largest);
        m->trigger("appearance");
        QTRY_VERIFY(popover());
        QTest::keyClick(popover()->findChild<QSlider*>(u"measure"_s), Qt::Key_Left);
        QCOMPARE(shown().fontSize, Appearance::largest);
    }
};

QTEST_MAIN(AppearanceTest)
#include "AppearanceTest.moc"
