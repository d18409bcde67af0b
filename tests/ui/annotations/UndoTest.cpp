// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Selectors.h"
#include "model/session/Session.h"
#include "ui/annotations/AnnotationEdits.h"
#include "ui/library/ArticleEdits.h"
#include "ui/versions/VersionEdits.h"

#include <algorithm>
#include <QMap>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QByteArray earlier = "<p>The lamp was lit at dusk and burned until dawn. Nobody came to look at it.</p>"
                           "<p>Ships went by in the night, and their crews sang. In the morning the keeper slept.</p>";
const QByteArray later = "<p>The keeper's lamp was lit at dusk, and it burned until the dawn. Many came to look at it.</p>"
                         "<p>In the morning the keeper slept. A storm was on its way.</p>";

/// Random edits of a library whose highlights stand exact, moved, changed and orphaned.
class Editor final
{
public:
    explicit Editor(quint32 seed) : m_random(seed)
    {
        const auto library = std::move(Library::open(m_path).value());
        IngestedArticle article;
        article.metadata.title = u"The lamp"_s;
        article.metadata.url = u"https://sea.example/lamp"_s;
        article.html = earlier;
        m_article = library->add(article)->article.id;
        for (const QString& words : {u"The lamp was lit"_s, u"burned until dawn"_s, u"Ships went by in the night"_s, u"morning the keeper"_s})
            library->highlight(m_article, {.quote = words, .note = u"On "_s + words, .tags = {u"sea"_s}}).value();
        article.html = later;
        m_article = library->add(article).value().article.id;
        m_session.open(m_path);
        m_session.flush();
        know();
    }

    void edit()
    {
        const auto choice = m_random.bounded(17);
        switch (choice) {
        case 0: m_annotations.recolor(some(), HighlightColor(m_random.bounded(5))); break;
        case 1: m_annotations.setNote(any(), word()), m_annotations.finishNote(); break;
        case 2: m_annotations.setSpeaker(any(), word()); break;
        case 3: m_annotations.tag(some(), {word()}, {u"sea"_s}); break;
        case 4:
        case 5: stretch(any(), range()); break;
        case 6: m_annotations.add(highlight(range())); break;
        case 7: m_annotations.remove({any()}); break;
        case 8: m_versions.revise(u"merge"_s, [ids = some()](Library& library) { return library.merge(ids); }); break;
        case 9: m_versions.revise(u"split"_s, [id = any(), cut = m_random.bounded(int(m_text.size()))](Library& library) { return library.split(id, {cut}); }); break;
        case 10: m_versions.revise(u"accept"_s, [id = any()](Library& library) { return library.accept(id); }); break;
        case 11: m_versions.revise(u"keep"_s, [id = any()](Library& library) { return library.keepAsOrphan(id); }); break;
        case 12: m_versions.revise(u"place"_s, [id = any(), range = range()](Library& library) { return library.place(id, range); }); break;
        case 13: m_versions.makeNewest(m_article, m_newest, 3 - m_newest); break;
        case 14: m_articles.trash(QList{std::move(Library::open(m_path).value())->article(m_article).value()}), m_session.flush(), stack.undo(); break;
        default: stretch(any(), stored().isEmpty() ? range() : grown(stored().at(m_random.bounded(int(stored().size()))).range())); break;
        }
        settle();
    }

    void settle()
    {
        m_session.flush();
        know();
    }

    /// What the file says of every highlight that is not in the trash, where it stands in the newest version included; all but when it was changed.
    [[nodiscard]] QStringList state() const
    {
        return rows(u"SELECT uuid, version, exact, prefix, suffix, range_start, range_end, state, kept, color, note, speaker, created, tag_names "
                    "FROM annotations WHERE trashed IS NULL ORDER BY uuid"_s)
            + rows(u"SELECT n.uuid, p.version, p.stood, p.state, p.kept, p.exact, p.prefix, p.suffix, p.range_start, p.range_end "
                   "FROM placements p JOIN annotations n ON n.id = p.annotation JOIN versions v ON v.id = p.version AND v.newest = 1 WHERE n.trashed IS NULL ORDER BY n.uuid"_s);
    }

    [[nodiscard]] QStringList problems() const { return std::move(Library::open(m_path).value())->check()->problems; }

    QUndoStack stack;

private:
    [[nodiscard]] QStringList rows(const QString& sql) const
    {
        QStringList found;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"state"_s);
            database.setDatabaseName(m_path);
            database.open();
            QSqlQuery query(sql, database);
            while (query.next()) {
                QStringList fields;
                for (int i = 0; i < query.record().count(); ++i)
                    fields += query.isNull(i) ? u"-"_s : query.value(i).toString();
                found += fields.join(u" | ");
            }
        }
        QSqlDatabase::removeDatabase(u"state"_s);
        return found;
    }

    [[nodiscard]] QList<Annotation> stored() const { return std::move(Library::open(m_path).value())->annotations({.article = m_article}).value(); }
    void know()
    {
        const auto library = std::move(Library::open(m_path).value());
        const auto versions = library->versions(m_article).value();
        m_newest = std::ranges::find(versions, true, &ArticleVersion::newest)->number;
        m_text = library->openArticle(m_article)->content->text;
        m_annotations.know(m_article, stored());
    }
    QUuid any()
    {
        const QList<Annotation> all = stored();
        return all.isEmpty() ? QUuid() : all.at(m_random.bounded(int(all.size()))).id;
    }
    QList<QUuid> some() { return {any(), any(), any()}; }
    QString word() { return u"word%1"_s.arg(m_random.bounded(6)); }
    TextRange range()
    {
        const qsizetype start = m_random.bounded(int(m_text.size()) - 20);
        return {.start = start, .end = start + 4 + m_random.bounded(16)};
    }
    [[nodiscard]] TextRange grown(TextRange range) const { return {.start = range.start, .end = std::min(range.end + 5, m_text.size())}; }
    void stretch(const QUuid& id, TextRange range)
    {
        if (range.start < range.end)
            m_annotations.setRange(id, describe(m_text, range), {.start = range.start, .end = range.end});
    }
    [[nodiscard]] Annotation highlight(TextRange range) const
    {
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.article = m_article;
        annotation.quote = describe(m_text, range);
        annotation.position = {.start = range.start, .end = range.end};
        return annotation;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"test.lectern"_s);
    QRandomGenerator m_random;
    Session m_session;
    AnnotationEdits m_annotations{&m_session, &stack};
    VersionEdits m_versions{&m_session, &stack};
    ArticleEdits m_articles{&m_session, &stack};
    QUuid m_article;
    QString m_text; // of the newest version
    int m_newest = 0;
};

} // namespace

/// Whatever was edited: undo goes back through every state to the letter, and redo forth again.
class UndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateComesBackToTheLetter_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {2U, 11U, 47U, 101U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyStateComesBackToTheLetter()
    {
        QFETCH(quint32, seed);
        Editor editor(seed);
        QMap<int, QStringList> states = {{0, editor.state()}};
        QMap<int, QString> names;
        for (int i = 0; i < 30; ++i) {
            editor.edit();
            states.insert(editor.stack.index(), editor.state());
            names.insert(editor.stack.index(), editor.stack.undoText());
        }
        QVERIFY(editor.stack.count() > 5);
        QCOMPARE(editor.problems(), QStringList());
        const int last = editor.stack.index();
        for (int i = last - 1; i >= 0; --i) {
            editor.stack.undo();
            editor.settle();
            QCOMPARE(editor.stack.index(), i);
            QVERIFY2(editor.state() == states[i], qPrintable(difference(names[i + 1], states[i], editor.state())));
        }
        for (int i = 1; i <= last; ++i) {
            editor.stack.redo();
            editor.settle();
            QVERIFY2(editor.state() == states[i], qPrintable(difference(names[i], states[i], editor.state())));
        }
        QCOMPARE(editor.problems(), QStringList());
    }

private:
    static QString difference(const QString& edit, const QStringList& wanted, const QStringList& is)
    {
        QStringList lines = {u"After \"%1\":"_s.arg(edit)};
        for (const QString& line : wanted) {
            if (!is.contains(line))
                lines += u"missing  "_s + line;
        }
        for (const QString& line : is) {
            if (!wanted.contains(line))
                lines += u"unwanted "_s + line;
        }
        return lines.join(u'\n');
    }
};

QTEST_MAIN(UndoTest)
#include "UndoTest.moc"
