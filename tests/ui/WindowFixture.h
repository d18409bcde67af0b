// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"
#include "model/session/Session.h"
#include "ui/ActionCollection.h"
#include "ui/MainWindow.h"
#include "ui/reader/ReaderView.h"
#include "ui/settings/SettingsStore.h"

#include <memory>
#include <QApplication>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

namespace lectern {

/// A library on the disk with two articles of our own, and the real window at it; the window can be closed and the file looked at.
class WindowFixture final
{
public:
    WindowFixture()
    {
        auto library = Library::open(path());
        m_harbour = add(**library, QStringLiteral("The harbour in winter"),
            "<p>Ice closed the harbour in January, and the ferries stopped.</p>"
            "<p>By March the water was open again. The pilot said it had been the longest winter he could remember.</p>"
            "<p>In April the first ferry left, full of people who had waited.</p>");
        m_bread = add(**library, QStringLiteral("Bread for a week"), "<p>One loaf a day is enough for two people.</p>");
    }

    void show()
    {
        m_settings = std::make_unique<SettingsStore>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setFlag("reader/soft", m_settings->flag("reader/soft", false)); // where one scrolls to is to be seen at once
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<MainWindow>(m_session.get(), m_settings.get());
        m_session->open(path());
        m_window->resize(1280, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_session->flush());
        QTRY_VERIFY(list()->model()->rowCount() > 0);
    }

    void close()
    {
        m_window->close();
        m_window.reset();
        m_session.reset();
        m_settings.reset();
    }

    /// What the disk holds, read by another connection.
    [[nodiscard]] std::unique_ptr<Library> disk() const
    {
        auto library = Library::open(path());
        return library ? std::move(*library) : nullptr;
    }

    void open(const QUuid& article) const
    {
        m_window->openAll({article.toString(QUuid::WithoutBraces)});
        QTRY_COMPARE(reader()->articleId(), article);
        QVERIFY(m_session->flush());
    }

    void selectWords(const QString& words) const
    {
        const qsizetype start = reader()->content()->text.indexOf(words);
        QVERIFY(start >= 0);
        reader()->setFocus();
        reader()->select({start, start + words.size()});
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }

    void trigger(const char* action) const
    {
        auto* found = m_window->findChild<QAction*>(QLatin1StringView(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }

    [[nodiscard]] bool isEnabled(const char* action) const
    {
        return m_window->findChild<QAction*>(QLatin1StringView(action))->isEnabled();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.lectern")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] Session* session() const { return m_session.get(); }
    [[nodiscard]] ReaderView* reader() const { return m_window->findChild<ReaderView*>(QStringLiteral("reader")); }
    [[nodiscard]] QListView* list() const { return m_window->findChild<QListView*>(QStringLiteral("articleList")); }
    [[nodiscard]] QUuid harbour() const { return m_harbour; }
    [[nodiscard]] QUuid bread() const { return m_bread; }

    static QUuid add(Library& library, const QString& title, const QByteArray& html)
    {
        IngestedArticle article;
        article.metadata.title = title;
        article.metadata.site = QStringLiteral("The Pier");
        article.html = html;
        article.format = QStringLiteral("html");
        const auto added = library.add(article);
        return added ? added->article.id : QUuid();
    }

private:
    QTemporaryDir m_folder;
    QUuid m_harbour;
    QUuid m_bread;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lectern
