// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowApplication.h"
#include "app/window/HandOver.h"
#include "tests/support/EpubFile.h"
#include "ui/MainWindow.h"
#include "ui/reader/ReaderView.h"
#include "ui/support/FileDialogs.h"
#include "ui/support/MessageBar.h"
#include "ui/support/MessageBoxes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QLineEdit>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class WindowApplicationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFileThatIsNoLibraryIsLeftAsItIs();
    void theWindowListensOnceItsLibraryIsOpen();
    void aBookThatIsNamedIsShownAndInTheLibrary();
    void aBookThatIsThereAlreadyIsShownAndStaysOne();
    void whatIsShownHasTheKeys();
    void whoTypesGoesOnTyping();
    void aBookThatCannotBeReadSaysWhy();
    void aBookThatIsNamedWaitsForALibraryThatCanBeOpened();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    QString writeBook() const;
    static ReaderView* reader(const WindowApplication& application);
    static QStringList messages(const WindowApplication& application);

    QTemporaryDir m_config;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QString WindowApplicationTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString WindowApplicationTest::writeBook() const
{
    const test::EpubFile book{.chapters = {{u"a.xhtml"_s, "<h1>Ebb</h1><p>The pilot waited at the lock.</p>"}}};
    return write(u"tide.epub"_s, book.bytes());
}

ReaderView* WindowApplicationTest::reader(const WindowApplication& application)
{
    return application.window()->findChild<ReaderView*>(u"reader"_s);
}

QStringList WindowApplicationTest::messages(const WindowApplication& application)
{
    return application.window()->findChild<MessageBar*>()->texts();
}

void WindowApplicationTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path()));
}

void WindowApplicationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WindowApplicationTest::aFileThatIsNoLibraryIsLeftAsItIs()
{
    const QByteArray letter = QByteArray("Dear reader, this is a letter and no library.\n").repeated(200);
    QFile file(write(u"letter.lectern"_s, letter));

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
    const QString library = m_folder->filePath(u"new.lectern"_s);
    WindowApplication application(library, {});
    application.show();
    QTRY_VERIFY(QFile::exists(socketOf(library)));
    application.window()->close();
}

void WindowApplicationTest::aBookThatIsNamedIsShownAndInTheLibrary()
{
    const QString library = m_folder->filePath(u"new.lectern"_s);
    {
        WindowApplication application(library, {writeBook()});
        application.show();
        QTRY_VERIFY(!reader(application)->articleId().isNull());
        QVERIFY(reader(application)->content()->text.contains(u"The pilot waited at the lock."_s));
        application.window()->close();
    }
    const auto stored = (*Library::open(library))->articles();
    QVERIFY(stored);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().metadata.title, u"The Tide Table"_s);
}

void WindowApplicationTest::aBookThatIsThereAlreadyIsShownAndStaysOne()
{
    const QString library = m_folder->filePath(u"new.lectern"_s);
    const QString book = writeBook();
    for (const qsizetype told : {0, 1}) {
        WindowApplication application(library, {book});
        application.show();
        QTRY_VERIFY(!reader(application)->articleId().isNull());
        QTRY_COMPARE(messages(application).filter(u"The Tide Table"_s).size(), told);
        application.window()->close();
    }
    QCOMPARE((*Library::open(library))->articles()->size(), 1);
}

void WindowApplicationTest::whatIsShownHasTheKeys()
{
    const QString library = m_folder->filePath(u"new.lectern"_s);
    for (const QStringList& named : {QStringList{writeBook()}, QStringList{}}) { // then the same once more, as it was left
        WindowApplication application(library, named);
        application.show();
        QTRY_VERIFY(!reader(application)->articleId().isNull());
        QCOMPARE(application.window()->focusWidget(), reader(application));
        application.window()->close();
    }
}

void WindowApplicationTest::whoTypesGoesOnTyping()
{
    WindowApplication application(m_folder->filePath(u"new.lectern"_s), {writeBook()});
    application.show();
    QTRY_VERIFY(!reader(application)->articleId().isNull());
    QVERIFY(QTest::qWaitForWindowActive(application.window()));
    const QUuid book = reader(application)->articleId();
    auto* filter = application.window()->findChild<QLineEdit*>(u"articleFilter"_s);
    filter->setFocus();
    QTRY_VERIFY(filter->hasFocus());
    application.window()->openAll({write(u"ebb.txt"_s, "Ebb\n\nThe water went out, and nobody was there to see it.\n")});
    QTRY_VERIFY(reader(application)->articleId() != book);
    QVERIFY(filter->hasFocus());
    application.window()->close();
}

void WindowApplicationTest::aBookThatCannotBeReadSaysWhy()
{
    const QString damaged = write(u"damaged.epub"_s, test::EpubFile().bytes().first(100));
    WindowApplication application(m_folder->filePath(u"new.lectern"_s), {damaged});
    application.show();
    QTRY_VERIFY(!messages(application).filter(u"damaged.epub"_s).isEmpty());
    QVERIFY(reader(application)->articleId().isNull());
    application.window()->close();
}

void WindowApplicationTest::aBookThatIsNamedWaitsForALibraryThatCanBeOpened()
{
    const QString other = m_folder->filePath(u"other.lectern"_s);
    QVERIFY(Library::open(other));
    messageBoxes::answerNext(0);
    fileDialogs::answerNext({other});
    WindowApplication application(write(u"letter.lectern"_s, QByteArray("No library.\n").repeated(500)), {writeBook()});
    application.show();
    QTRY_VERIFY(!reader(application)->articleId().isNull());
    QVERIFY(messages(application).isEmpty());
    application.window()->close();
    QCOMPARE((*Library::open(other))->articles()->size(), 1);
}

QTEST_MAIN(WindowApplicationTest)
#include "WindowApplicationTest.moc"
