// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowApplication.h"

#include "app/window/PaintAnnouncer.h"
#include "ui/MainWindow.h"
#include "ui/support/FileDialogs.h"
#include "ui/support/MessageBoxes.h"

#include <QApplication>
#include <QFileInfo>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

WindowApplication::WindowApplication(const QString& library, const QStringList& things) : m_things(things)
{
    open(library); // takes as long as making the window does, and goes on beside it
    if (!m_things.isEmpty())
        m_session.readAhead(m_things.first());
    m_window = std::make_unique<MainWindow>(&m_session, &m_settings);
    connect(&m_session, &Session::opened, this, &WindowApplication::ready);
    connect(&m_session, &Session::openFailed, this, &WindowApplication::refused);
    connect(&m_server, &InstanceServer::requested, m_window.get(), &MainWindow::openAll);
    connect(&m_endSignals, &EndSignals::received, this, &WindowApplication::end);
}

WindowApplication::~WindowApplication() = default;

void WindowApplication::open(const QString& library)
{
    m_library = library;
    m_session.open(library);
}

void WindowApplication::show()
{
    m_window->show();
}

void WindowApplication::announcePaint()
{
    new PaintAnnouncer(m_window.get());
}

// Closing the window saves everything; a dialog that stands over it must not keep the program.
void WindowApplication::end()
{
    m_window->close();
    QApplication::exit();
}

void WindowApplication::ready(const QString& library)
{
    m_server.listen(library);
    if (m_things.isEmpty())
        m_window->resume();
    else
        m_window->openAll(std::exchange(m_things, {}));
}

void WindowApplication::refused(const Error& error)
{
    const Question question{.text = tr("The library %1 cannot be opened.").arg(QFileInfo(m_library).fileName()),
        .explanation = error.sentence,
        .detail = error.detail,
        .answers = {tr("Choose another library…"), tr("Quit")}};
    if (messageBoxes::ask(m_window.get(), question) == 0)
        chooseAnother();
    else
        m_window->close();
}

void WindowApplication::chooseAnother()
{
    const QString other = fileDialogs::openFile(m_window.get(),
        {.title = tr("Choose a library"),
            .suggestion = QFileInfo(m_library).absolutePath(),
            .filter = tr("Libraries of Lectern (*.lectern);;All files (*)")});
    if (other.isEmpty())
        m_window->close();
    else
        open(other);
}

} // namespace lectern
