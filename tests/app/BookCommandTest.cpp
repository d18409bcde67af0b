// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "tests/support/EpubFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

/// A book on the command line, from the file to its export.
class BookCommandTest final : public QObject
{
    Q_OBJECT

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    ProgramRun lectern(const QStringList& arguments) const
    {
        return runLectern(QStringList{u"--library"_s, m_folder.filePath(u"library.lectern"_s)} + arguments, {});
    }

    static QByteArray book()
    {
        const test::EpubFile book{.chapters = {{u"a.xhtml"_s, "<h1>Ebb</h1><p>The pilot waited at the lock.</p>"},
                                      {u"b.xhtml"_s, "<p>The boat came back at night.</p>"}},
            .contents = "<li><a href='a.xhtml'>Ebb</a></li><li><a href='b.xhtml'>Flood</a></li>"};
        return book.bytes();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aBookIsAddedShownSearchedAndHighlighted()
    {
        const ProgramRun added = lectern({u"add"_s, write(u"tide.epub"_s, book()), u"--json"_s});
        QCOMPARE(added.status, 0);
        const QString id = added.object().value(u"id"_s).toString();
        QCOMPARE(added.object().value(u"title"_s).toString(), u"The Tide Table"_s);
        QCOMPARE(added.object().value(u"byline"_s).toString(), u"Ada Field"_s);

        const QByteArray text = lectern({u"show"_s, id, u"--format"_s, u"text"_s}).output;
        QVERIFY2(text.contains("Ebb\n\nThe pilot waited at the lock.\n\nFlood\n\nThe boat came back"), text.constData());
        QVERIFY(lectern({u"search"_s, u"pilot"_s}).output.contains("The Tide Table"));
        QCOMPARE(lectern({u"highlight"_s, id, u"--quote"_s, u"came back at night"_s}).status, 0);
        const QByteArray exported = lectern({u"export"_s, id, u"-o"_s, u"-"_s}).output;
        QVERIFY2(exported.contains("> came back at night") && exported.contains("Flood"), exported.constData());
    }

    void aBookIsPrintedWithoutADisplay()
    {
        const ProgramRun added = lectern({u"add"_s, write(u"print.epub"_s, book()), u"--json"_s});
        const QString id = added.object().value(u"id"_s).toString();
        const QString pdf = m_folder.filePath(u"tide.pdf"_s);
        const ProgramRun printed = lectern({u"print"_s, id, u"-o"_s, pdf, u"--paper"_s, u"letter"_s});
#ifdef LECTERN_UI
        QCOMPARE(printed.status, 0);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.contains("/MediaBox [0 0 612"));
        const ProgramRun refused = lectern({u"print"_s, id, u"-o"_s, m_folder.filePath(u"nowhere/tide.pdf"_s)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errors.contains("nowhere/tide.pdf"), refused.errors.constData());
#else
        QCOMPARE(printed.status, 1);
        QVERIFY(!printed.errors.isEmpty() && !QFile::exists(pdf));
#endif
        QCOMPARE(lectern({u"print"_s, u"00000000-none"_s, u"-o"_s, pdf}).status, 1);
        QCOMPARE(lectern({u"print"_s, id}).status, 2);
    }

    void anArchiveIsAddedDocumentByDocument()
    {
        const QString archive = write(u"all.zip"_s, test::zipped({{u"a.md"_s, "# Low water\n\nAt six."}, {u"b.epub"_s, book()}, {u"c.pdf"_s, "%PDF-1.5"}}));
        const ProgramRun added = lectern({u"add"_s, archive, u"--tag"_s, u"sea"_s, u"--json"_s});
        QCOMPARE(added.status, 3);
        QCOMPARE(added.objects().size(), 2);
        QVERIFY2(added.errors.contains("c.pdf") && added.errors.contains("all.zip"), added.errors.constData());
        QCOMPARE(lectern({u"list"_s, u"--tag"_s, u"sea"_s, u"--json"_s}).objects().size(), 2);
    }
};

QTEST_GUILESS_MAIN(BookCommandTest)
#include "BookCommandTest.moc"
