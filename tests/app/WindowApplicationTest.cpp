// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/HandOver.h"
#include "app/window/WindowApplication.h"
#include "ui/MainWindow.h"
#include "ui/support/MessageBoxes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class WindowApplicationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileThatIsNoLibraryIsLeftAsItIs();
    void theWindowListensOnceItsLibraryIsOpen();

private:
    QTemporaryDir m_folder;
};

void WindowApplicationTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
}

void WindowApplicationTest::aFileThatIsNoLibraryIsLeftAsItIs()
{
    const QByteArray letter = QByteArray("Dear reader, this is a letter and no library.\n").repeated(200);
    QFile file(m_folder.filePath(u"letter.lectern"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(letter);
    file.close();

    messageBoxes::answerNext(1);
    WindowApplication application(file.fileName(), {});
    application.show();
    QTRY_VERIFY(messageBoxes::lastQuestion().text.contains(u"letter.lectern"_s));
    QVERIFY(!messageBoxes::lastQuestion().explanation.isEmpty());
    QTRY_VERIFY(!application.window()->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
}

void WindowApplicationTest::theWindowListensOnceItsLibraryIsOpen()
{
    const QString library = m_folder.filePath(u"new.lectern"_s);
    WindowApplication application(library, {});
    application.show();
    QTRY_VERIFY(QFile::exists(socketOf(library)));
    application.window()->close();
}

QTEST_MAIN(WindowApplicationTest)
#include "WindowApplicationTest.moc"
