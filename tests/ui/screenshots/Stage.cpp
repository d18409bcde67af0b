// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Stage.h"

#include "tests/ui/screenshots/StageArticles.h"
#include "ui/reader/ReaderView.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int restful = 250; // milliseconds: longer than any delay before something appears

} // namespace

Stage::Stage(const Scenery& scenery) : m_translations(scenery.language), m_settings(file(u"settings.ini"_s))
{
    QApplication::setLayoutDirection(m_translations.direction());
    if (const auto library = Library::open(libraryPath()))
        (scenery.fill ? scenery.fill : fillWithArticles)(**library);
    m_settings.setAppearance({.theme = scenery.theme});
    m_window = std::make_unique<MainWindow>(&m_session, &m_settings);
    m_session.open(libraryPath());
    m_window->resize(scenery.size);
    m_window->show();
    m_window->activateWindow();
    waitFor("the window", [this] { return m_window->windowHandle()->isExposed(); });
    settle();
}

Stage::~Stage() = default;

void Stage::fail(const QString& failure)
{
    if (m_failure.isEmpty())
        m_failure = failure;
}

void Stage::waitFor(const char* what, const std::function<bool()>& condition)
{
    if (!QTest::qWaitFor(condition, 10'000))
        fail(u"waited in vain for "_s + QLatin1StringView(what));
}

void Stage::settle()
{
    if (!m_session.flush())
        fail(u"the session does not come to rest"_s);
    QTest::qWait(restful);
}

QUuid Stage::article(const QString& title) const
{
    const auto library = Library::open(libraryPath());
    if (!library)
        return {};
    for (const Article& article : (*library)->articles().value_or(QList<Article>{}))
        if (article.metadata.title.startsWith(title))
            return article.id;
    return {};
}

void Stage::open(const QString& title)
{
    const QUuid id = article(title);
    m_window->openAll({id.toString(QUuid::WithoutBraces)});
    waitFor(qPrintable(title), [&] { return reader()->articleId() == id; });
    settle();
}

void Stage::openPath(const QString& path)
{
    m_window->openAll({path});
    settle();
}

ReaderView* Stage::reader()
{
    return part<ReaderView>("reader");
}

void Stage::renew(const QString& title, const QByteArray& html)
{
    const int before = reader()->content() ? int(reader()->content()->text.size()) : 0;
    m_session.import(Source{.bytes = html, .mediaType = u"text/html; charset=utf-8"_s}, {.versionOf = article(title)});
    waitFor("the newer version", [&] { return reader()->content() && reader()->content()->text.size() != before; });
    settle();
}

void Stage::trigger(const char* action)
{
    auto* found = part<QAction>(action);
    if (!found || !found->isEnabled())
        return fail(QLatin1StringView(action) + u" cannot be triggered"_s);
    found->trigger();
    settle();
}

void Stage::click(const char* button)
{
    auto* found = part<QAbstractButton>(button);
    if (!found || !found->isVisible() || !found->isEnabled())
        return fail(QLatin1StringView(button) + u" cannot be clicked"_s);
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    settle();
}

void Stage::type(const QString& text)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClicks(target ? target : m_window.get(), text);
    settle();
}

void Stage::select(const QString& words)
{
    const qsizetype start = reader()->content() ? reader()->content()->text.indexOf(words) : -1;
    if (start < 0)
        return fail(u"the article does not say “%1”"_s.arg(words));
    reader()->setFocus();
    reader()->reveal(TextRange{start, start + words.size()});
    reader()->select({start, start + words.size()});
    QTest::mouseRelease(reader()->viewport(), Qt::LeftButton, {}, reader()->cursorRect().center());
    settle();
}

void Stage::popUpMenu(int number, int entry)
{
    QMenuBar* bar = m_window->menuBar();
    QAction* title = bar->actions().value(number);
    if (!title || !title->menu())
        return fail(u"there is no menu of that number"_s);
    bar->setActiveAction(title);
    title->menu()->setActiveAction(title->menu()->actions().value(entry));
    settle();
}

QPixmap Stage::picture() const
{
    if (!m_picture.isNull())
        return m_picture;
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget* floating : QApplication::topLevelWidgets()) {
        if (floating == m_window.get() || !floating->isVisible())
            continue;
        const QPoint place = floating->mapToGlobal(QPoint()) - m_window->mapToGlobal(QPoint());
        painter.drawPixmap(place, floating->grab());
        painter.setPen(floating->palette().color(QPalette::Mid));
        if (floating->windowType() == Qt::Dialog) // in the place of a window manager's frame
            painter.drawRect(QRect(place, floating->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

} // namespace lectern
