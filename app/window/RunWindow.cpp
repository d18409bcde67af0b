// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RunWindow.h"

#include "app/window/HandOver.h"
#include "app/window/WindowApplication.h"
#include "model/Translations.h"
#include "model/Words.h"
#include "ui/settings/LanguageDialog.h"
#include "ui/settings/SettingsStore.h"
#include "ui/support/Icons.h"
#include "ui/support/WindowStyle.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    bool takenOver(int& argc, char** argv, const QString& library, const QStringList& things)
    {
        const QCoreApplication withoutDisplay(argc, argv);
        return handOver(library, things);
    }

    // Qt ends the program when it finds no display: better to say so first.
    bool hasDisplay()
    {
        return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
            || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    }

    void introduce()
    {
        QApplication::setApplicationName(u"lectern"_s);
        QApplication::setApplicationDisplayName(u"Lectern"_s);
        QApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));
        QApplication::setDesktopFileName(u"lectern"_s);
        QApplication::setWindowIcon(QIcon(u":/lectern.svg"_s));
    }

} // namespace

Result<int> runWindow(int& argc, char** argv, const WindowRequest& request)
{
    const QStringList whole = fromAnywhere(request.things);
    if (takenOver(argc, argv, request.library, whole))
        return 0;
    if (!hasDisplay())
        return failure(ErrorKind::Unsupported,
            Words::tr("There is no display to show the window on; “lectern --help” lists what works without one."));
    QApplication application(argc, argv);
    introduce();
    const Translations translations(SettingsStore().text(LanguageDialog::setting));
    QApplication::setLayoutDirection(translations.direction());
    QApplication::setStyle(new WindowStyle);
    WindowApplication window(request.library, whole);
    if (request.announcePaint)
        window.announcePaint();
    window.show();
    return QApplication::exec();
}

} // namespace lectern
