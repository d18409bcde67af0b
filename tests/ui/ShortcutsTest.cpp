// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/shortcuts/Shortcuts.h"
#include "ui/support/MessageBar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Keys as their reader wants them: changed in the dialog, or in the file of settings.
class ShortcutsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<WindowFixture>(); }
    void cleanup() { m.reset(); }

    void aKeyIsChangedInTheDialogAndKept();
    void aTakenKeyIsNamedAndGivenOnlyWhenAsked();
    void clearingAndDefaults();
    void keysOfThePageAreRefused();
    void theListIsSearchedByWordsAndKeys();
    void theFileOfSettingsIsTaken();
    void aFileThatContradictsItselfIsTold();
    void nonsenseInTheFileIsPassedOver();
    void keysDoTheSameOnKeyboardsOfOtherScripts();
    void textFieldsTakeWhatSuchKeyboardsWrite();
    void aShortcutPressedOnOneIsKeptInLatin();

private:
    [[nodiscard]] QAction* action(const char* name) const { return m->window()->findChild<QAction*>(QLatin1StringView(name)); }
    [[nodiscard]] QStringList keys(const char* name) const
    {
        return QKeySequence::listToString(action(name)->shortcuts()).split(u"; "_s, Qt::SkipEmptyParts);
    }
    template <class Widget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        return m->window()->findChild<QWidget*>(u"shortcutsDialog"_s)->template findChild<Widget*>(QLatin1StringView(name));
    }
    void write(const QByteArray& settings) const
    {
        QFile file(m->file(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[shortcuts]\n" + settings);
    }
    /// Opens the dialog and finds one action in it.
    void edit(const QString& words) const
    {
        m->trigger("shortcuts");
        part<QLineEdit>("shortcutSearch")->setText(words);
        QTest::keyClick(part<QLineEdit>("shortcutSearch"), Qt::Key_Return);
    }
    /// A key of a keyboard that does not write Latin, as X11 tells it.
    static void type(int scanCode, const QString& letter, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const auto kind : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(kind, letter[0].toUpper().unicode(), modifiers, quint32(scanCode), 0, 0, letter);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &key);
        }
    }
    [[nodiscard]] QString sentence() const { return part<QLabel>("shortcutSentence")->text(); }

    std::unique_ptr<WindowFixture> m;
};

void ShortcutsTest::aKeyIsChangedInTheDialogAndKept()
{
    m->show();
    edit(u"Pink"_s);
    auto* field = part<QLineEdit>("shortcutKey");
    QTest::keyClick(field, Qt::Key_G);
    QCOMPARE(keys("color4"), QStringList{u"G"_s});
    QVERIFY(action("color4")->toolTip().endsWith(u"(G)"_s));
    m->window()->findChild<QWidget*>(u"shortcutsDialog"_s)->close();
    m->close();

    m->show();
    QCOMPARE(keys("color4"), QStringList{u"G"_s});
    m->open(m->harbour());
    m->selectWords(u"the longest winter"_s);
    m->press(Qt::Key_4);
    m->press(Qt::Key_G);
    m->session()->flush();
    const auto annotations = m->disk()->annotations({.article = m->harbour()});
    QCOMPARE(annotations->size(), 1);
    QCOMPARE(annotations->first().color, HighlightColor::Pink);
}

void ShortcutsTest::aTakenKeyIsNamedAndGivenOnlyWhenAsked()
{
    m->show();
    edit(u"Star, or"_s);
    QTest::keyClick(part<QLineEdit>("shortcutKey"), Qt::Key_E);
    QCOMPARE(sentence(), u"E is the key of “Archive, or take out again” already."_s);
    QCOMPARE(keys("star"), QStringList{u"S"_s});
    QCOMPARE(keys("archive"), QStringList{u"E"_s});
    QTest::mouseClick(part<QPushButton>("shortcutTake"), Qt::LeftButton);
    QCOMPARE(keys("star"), QStringList{u"E"_s});
    QCOMPARE(keys("archive"), QStringList{});
    QVERIFY(!part<QPushButton>("shortcutTake")->isVisible());
}

void ShortcutsTest::clearingAndDefaults()
{
    m->show();
    edit(u"Find next"_s);
    QVERIFY(!part<QPushButton>("shortcutReset")->isEnabled());
    QTest::mouseClick(part<QPushButton>("shortcutClear"), Qt::LeftButton);
    QCOMPARE(keys("findNext"), QStringList{});
    m->window()->findChild<QWidget*>(u"shortcutsDialog"_s)->close();
    m->close();
    m->show();
    QCOMPARE(keys("findNext"), QStringList{});
    edit(u"Find next"_s);
    QTest::mouseClick(part<QPushButton>("shortcutReset"), Qt::LeftButton);
    QCOMPARE(keys("findNext"), (QStringList{u"F3"_s, u"Ctrl+G"_s}));
    QVERIFY(!part<QPushButton>("shortcutResetAll")->isEnabled());
}

void ShortcutsTest::keysOfThePageAreRefused()
{
    m->show();
    edit(u"Pink"_s);
    QTest::keyClick(part<QLineEdit>("shortcutKey"), Qt::Key_Space);
    QVERIFY2(sentence().contains(u"the page itself needs"_s), qPrintable(sentence()));
    QCOMPARE(keys("color4"), QStringList{u"4"_s});
}

void ShortcutsTest::theListIsSearchedByWordsAndKeys()
{
    m->show();
    m->trigger("shortcuts");
    auto* list = part<QTreeView>("shortcutList");
    const auto lines = [list] {
        int count = 0;
        for (int group = 0; group < list->model()->rowCount(); ++group)
            count += list->model()->rowCount(list->model()->index(group, 0));
        return count;
    };
    QVERIFY(lines() > int(m->window()->findChild<ActionCollection*>()->all().size()));
    part<QLineEdit>("shortcutSearch")->setText(u"ctrl+alt+q"_s);
    QCOMPARE(lines(), 1);
    part<QLineEdit>("shortcutSearch")->setText(u"by sentence"_s);
    QCOMPARE(lines(), 1);
    QVERIFY(!part<QLineEdit>("shortcutKey")->isEnabled()); // always the same
}

void ShortcutsTest::theFileOfSettingsIsTaken()
{
    write("highlight=S\ncaret=\nredo=Ctrl+Y, Ctrl+Shift+R\n");
    m->show();
    QCOMPARE(keys("highlight"), QStringList{u"S"_s});
    QCOMPARE(keys("star"), QStringList{}); // S was its by default only
    QCOMPARE(keys("caret"), QStringList{});
    QCOMPARE(keys("redo"), (QStringList{u"Ctrl+Y"_s, u"Ctrl+Shift+R"_s}));
}

void ShortcutsTest::aFileThatContradictsItselfIsTold()
{
    write("highlight=G\nstar=G\n");
    m->show();
    QCOMPARE(keys("star"), QStringList{u"G"_s}); // the first in the menus
    QCOMPARE(keys("highlight"), QStringList{u"H"_s});
    QCOMPARE(m->window()->findChild<MessageBar*>()->texts(),
        QStringList{u"“Highlight” keeps its key: the one in the settings is that of “Star, or take the star away” already."_s});
}

void ShortcutsTest::nonsenseInTheFileIsPassedOver()
{
    write("highlight=Ctrl+Nothing\nstar=Space\nunheardOf=B\n");
    m->show();
    QCOMPARE(keys("highlight"), QStringList{u"H"_s});
    QCOMPARE(keys("star"), QStringList{u"S"_s});
}

void ShortcutsTest::keysDoTheSameOnKeyboardsOfOtherScripts()
{
    m->show();
    m->open(m->harbour());
    m->selectWords(u"the longest winter"_s);
    type(43, u"р"_s); // Ukrainian, where H is
    QVERIFY(m->session()->flush());
    QCOMPARE(m->disk()->annotations({.article = m->harbour()})->size(), 1);
    m->trigger("focusAnnotations");
    type(28, u"ف"_s); // Arabic, where T is: the cards' own key
    const auto* tags = m->window()->findChild<QWidget*>(u"tagEditor"_s);
    QTRY_VERIFY(tags && tags->isVisible());
    m->trigger("focusPage");
    type(45, u"κ"_s); // Greek, where K is
    QTRY_COMPARE(m->reader()->articleId(), m->bread());
}

void ShortcutsTest::textFieldsTakeWhatSuchKeyboardsWrite()
{
    m->show();
    m->open(m->harbour());
    m->trigger("filter");
    auto* field = m->window()->findChild<QLineEdit*>(u"articleFilter"_s);
    QTRY_VERIFY(field->hasFocus());
    type(44, u"о"_s);
    QCOMPARE(field->text(), u"о"_s);
    QCOMPARE(m->reader()->articleId(), m->harbour());
}

void ShortcutsTest::aShortcutPressedOnOneIsKeptInLatin()
{
    m->show();
    edit(u"next highlight"_s);
    QTRY_VERIFY(part<QLineEdit>("shortcutKey")->hasFocus());
    type(42, u"п"_s);
    QCOMPARE(keys("nextHighlight"), QStringList{u"G"_s});
}

QTEST_MAIN(ShortcutsTest)
#include "ShortcutsTest.moc"
