// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/annotations/CardList.h"
#include "ui/support/WindowStyle.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QScopeGuard>
#include <QSet>

using namespace lectern;
using namespace Qt::StringLiterals;

/// The real window and its dialogs as they are worked without a mouse, and read without seeing colours.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WindowStyle); } // as in the program: it draws the focus
    void init();
    void cleanup() { m.reset(); }

    void whatTakesTheKeyboardHasANameAndARole();
    void tabReachesEverythingAndShowsWhereItIs();
    void thePageIsADocumentThatCanBeRead();
    void cardsTellAllThatTheyShow();
    void coloursHaveNames();
    void textOfThreeTimesTheSizeIsNotCutOff();

private:
    void highlight(const QString& words, const char* action) const;
    /// What is in sight of a window, and takes the keyboard or is pressed.
    static QList<QWidget*> workedWidgets(const QWidget* window);
    static QString described(const QWidget* widget);
    void look(const QWidget* window, const QString& name);
    /// What has less room than its words need.
    void lookForCutText(const QWidget* window, const QString& name);
    /// Opens each dialog and popover, looks at it, and closes it.
    void lookAtDialogs(const QList<const char*>& actions, void (AccessibilityTest::*check)(const QWidget* window, const QString& name));
    QStringList m_flaws;

    std::unique_ptr<WindowFixture> m;
};

void AccessibilityTest::init()
{
    m = std::make_unique<WindowFixture>();
    m->show();
    m->open(m->harbour());
    highlight(u"the longest winter"_s, "color1");
    highlight(u"the first ferry"_s, "color4");
}

void AccessibilityTest::highlight(const QString& words, const char* action) const
{
    m->selectWords(words);
    m->trigger(action);
    QVERIFY(m->session()->flush());
    m->reader()->select({});
}

QString AccessibilityTest::described(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()) + (at->objectName().isEmpty() ? QString() : u" "_s + at->objectName()));
    return path.join(u" > "_s);
}

QList<QWidget*> AccessibilityTest::workedWidgets(const QWidget* window)
{
    QList<QWidget*> widgets = window->findChildren<QWidget*>();
    widgets.removeIf([window](const QWidget* widget) {
        const bool worked = widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget);
        return !worked || !widget->isVisible() || !widget->isEnabled() || widget->window() != window || widget->focusProxy();
    });
    return widgets;
}

void AccessibilityTest::look(const QWidget* window, const QString& name)
{
    const QList<QWidget*> widgets = workedWidgets(window);
    if (widgets.isEmpty())
        m_flaws += u"%1: there is nothing to work in it"_s.arg(name);
    for (QWidget* widget : widgets) {
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            m_flaws += u"%1: no name: %2"_s.arg(name, described(widget));
        if (!interface || interface->role() == QAccessible::NoRole)
            m_flaws += u"%1: no role: %2"_s.arg(name, described(widget));
    }
}

void AccessibilityTest::whatTakesTheKeyboardHasANameAndARole()
{
    m_flaws.clear();
    look(m->window(), u"window"_s);
    auto* pane = m->window()->findChild<AnnotationPane*>();
    m->trigger("previousHighlight");
    m->trigger("noteHighlight");
    look(m->window(), u"note"_s);
    m->trigger("tagHighlight");
    look(m->window(), u"tags"_s);
    m->trigger("editSpeaker");
    look(m->window(), u"speaker"_s);
    pane->cards()->setFocus();
    m->press(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(m->window()->findChild<QWidget*>(u"bulkBar"_s)->isVisible());
    look(m->window(), u"several highlights"_s);
    for (const char* action : {"find", "searchAll", "shelf6", "focusQuotations", "review"}) {
        m->trigger(action);
        QVERIFY(m->session()->flush());
        look(m->window(), QString::fromLatin1(action));
    }
    lookAtDialogs({"shortcuts", "versions", "language", "export", "goTo", "appearance", "openAddress", "tagArticle", "rename"}, &AccessibilityTest::look);
    for (const QString& flaw : std::as_const(m_flaws))
        qWarning().noquote() << flaw;
    QCOMPARE(m_flaws.size(), 0);
}

void AccessibilityTest::lookAtDialogs(const QList<const char*>& actions, void (AccessibilityTest::*check)(const QWidget* window, const QString& name))
{
    for (const char* action : actions) {
        m->trigger(action);
        QVERIFY(m->session()->flush());
        const auto others = [this] {
            QWidgetList windows = QApplication::topLevelWidgets();
            windows.removeIf([this](const QWidget* window) { return window == m->window() || !window->isVisible(); });
            return windows;
        };
        QTRY_VERIFY2(!others().isEmpty(), action);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget* window : others())
            (this->*check)(window, QString::fromLatin1(action));
        for (QWidget* window : others())
            window->close();
        QTRY_VERIFY(others().isEmpty());
    }
}

void AccessibilityTest::tabReachesEverythingAndShowsWhereItIs()
{
    QSet<const QWidget*> wanted;
    for (const QWidget* widget : workedWidgets(m->window())) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool byArrows = button && button->group() && !button->isChecked(); // from the one that is checked
        if (widget->focusPolicy() & Qt::TabFocus && !byArrows)
            wanted += widget;
    }
    QStringList unseen;
    QSet<const QWidget*> reached;
    m->reader()->setFocus();
    for (int step = 0; step < 200 && !wanted.isEmpty(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* widget = QApplication::focusWidget();
        QVERIFY(widget);
        wanted -= widget;
        if (reached.contains(widget))
            continue;
        reached += widget;
        const QRect around(widget->mapTo(m->window(), QPoint(-3, -3)), widget->size() + QSize(6, 6));
        const QImage with = m->window()->grab(around).toImage();
        widget->clearFocus();
        const QImage without = m->window()->grab(around).toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (with == without)
            unseen += described(widget);
    }
    for (const QWidget* widget : wanted)
        qWarning().noquote() << u"Not reached: %1"_s.arg(described(widget));
    for (const QString& widget : std::as_const(unseen))
        qWarning().noquote() << u"Focus not seen: %1"_s.arg(widget);
    QVERIFY(wanted.isEmpty());
    QVERIFY(unseen.isEmpty());
}

void AccessibilityTest::thePageIsADocumentThatCanBeRead()
{
    QAccessibleInterface* page = QAccessible::queryAccessibleInterface(m->reader());
    QCOMPARE(page->role(), QAccessible::Document);
    QVERIFY(page->state().readOnly && page->state().focusable && !page->state().editable);
    QAccessibleTextInterface* text = page->textInterface();
    QVERIFY(text);
    const QString all = text->text(0, text->characterCount());
    QVERIFY(all.startsWith(u"The harbour in winter\n"_s));
    const auto place = static_cast<int>(all.indexOf(u"ferries stopped"_s));
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(place + 3, QAccessible::WordBoundary, &start, &end), u"ferries"_s);
    QCOMPARE(start, place);
    QCOMPARE(text->textAtOffset(place, QAccessible::CharBoundary, &start, &end), u"f"_s);
    QCOMPARE(text->textAtOffset(place, QAccessible::SentenceBoundary, &start, &end), u"Ice closed the harbour in January, and the ferries stopped."_s);
    QCOMPARE(text->textAtOffset(place, QAccessible::ParagraphBoundary, &start, &end), u"Ice closed the harbour in January, and the ferries stopped.\n"_s);
    QVERIFY(text->textAfterOffset(place, QAccessible::ParagraphBoundary, &start, &end).startsWith(u"By March"_s));
    QCOMPARE(text->textBeforeOffset(place, QAccessible::WordBoundary, &start, &end), u" "_s);
    const QRect letter = text->characterRect(place);
    QCOMPARE(text->offsetAtPoint(letter.center() - QPoint(letter.width() / 4, 0)), place);
    text->addSelection(place, place + 7);
    QCOMPARE(m->reader()->selectedText(), u"ferries"_s);
    QCOMPARE(text->selectionCount(), 1);
    text->setCursorPosition(place);
    QCOMPARE(text->cursorPosition(), place);
    QCOMPARE(text->selectionCount(), 0);
    // From end to end, however it is walked.
    for (const auto boundary : {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::SentenceBoundary, QAccessible::LineBoundary,
             QAccessible::ParagraphBoundary}) {
        QString walked;
        for (int at = 0; at < text->characterCount(); at = end) {
            walked += text->textAtOffset(at, boundary, &start, &end);
            QVERIFY2(start == at && end > at, qPrintable(u"boundary %1 at %2: %3 to %4"_s.arg(boundary).arg(at).arg(start).arg(end)));
        }
        QCOMPARE(walked, all);
    }
}

void AccessibilityTest::cardsTellAllThatTheyShow()
{
    auto* cards = m->window()->findChild<AnnotationPane*>()->cards();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(cards);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"Yellow highlight: the longest winter"_s);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Pink highlight: the first ferry"_s);
    cards->setFocus();
    m->press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(list->child(0)->state().selected && list->child(1)->state().selected);
}

void AccessibilityTest::coloursHaveNames()
{
    m->selectWords(u"By March"_s);
    QSet<QString> names;
    for (const QAbstractButton* button : m->window()->findChildren<QAbstractButton*>()) {
        if (!button->objectName().startsWith(u"colorDot_"_s))
            continue;
        QVERIFY(!button->toolTip().isEmpty());
        names += button->accessibleName();
    }
    QCOMPARE(names.size(), 5);
}

void AccessibilityTest::lookForCutText(const QWidget* window, const QString& name)
{
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasWords = (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
        if (!hasWords || !widget->isVisible() || widget->window() != window)
            continue;
        const bool wraps = label && label->wordWrap();
        const QString text = label ? label->text().remove(u'&') : QString();
        const QSize line(widget->fontMetrics().horizontalAdvance(text), widget->fontMetrics().height());
        const QSize needed = button ? button->sizeHint() : wraps ? QSize(0, label->heightForWidth(label->width())) : line;
        if (widget->height() < needed.height() || widget->width() < needed.width())
            m_flaws += u"%1: cut off: %2 (%3 x %4)"_s.arg(name, described(widget)).arg(widget->width()).arg(widget->height());
    }
}

void AccessibilityTest::textOfThreeTimesTheSizeIsNotCutOff()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(3 * usual.pointSizeF());
    m.reset();
    QApplication::setFont(large);
    init();
    QVERIFY(m->window()->minimumSizeHint().width() <= 1280);
    QVERIFY(m->window()->minimumSizeHint().height() <= 720);
    m_flaws.clear();
    m->window()->resize(1280, 720);
    lookForCutText(m->window(), u"window"_s);
    m->trigger("previousHighlight");
    m->trigger("noteHighlight");
    lookForCutText(m->window(), u"note"_s);
    m->trigger("find");
    lookForCutText(m->window(), u"find"_s);
    lookAtDialogs(
        {"shortcuts", "versions", "language", "export", "goTo", "appearance", "openAddress", "tagArticle", "rename"},
        &AccessibilityTest::lookForCutText);
    for (const QString& flaw : std::as_const(m_flaws))
        qWarning().noquote() << flaw;
    QCOMPARE(m_flaws.size(), 0);
}

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
