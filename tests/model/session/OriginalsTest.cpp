// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Original.h"
#include "model/ingest/PageJoining.h"
#include "model/store/Database.h"
#include "SampleLibrary.h"

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

/// A page whose article stands among other things that can be read.
Source page(const QByteArray& opening = "The keeper of the lamp climbed the stairs twice each night.")
{
    QByteArray html = "<!doctype html><html lang='en'><head><title>The lamp</title></head><body>"
                      "<nav><ul><li><a href='/'>Home</a></li></ul></nav><article><h1>The lamp</h1><p>"
        + opening + "</p>";
    for (int i = 1; i <= 8; ++i) {
        html += "<p>On night " + QByteArray::number(i) + " the wind came from the north, and the glass, which nobody had cleaned since "
                "the spring, sang in its frame until the morning came and the boats went out again.</p>";
    }
    html += "</article><div class='comments'><p>A reader writes: my grandfather kept that lamp.</p></div></body></html>";
    return {.bytes = html, .url = u"https://coast.example/lamp"_s, .mediaType = u"text/html; charset=utf-8"_s};
}

AddedArticle addedFrom(SampleLibrary& library, const Source& source)
{
    return valueOf(library->add(valueOf(ingestAndKeep(source))));
}

QString textOf(SampleLibrary& library, const QUuid& article)
{
    return valueOf(library->openArticle(article)).content->text;
}

/// As another extraction has read the same page.
IngestedArticle readOtherwise(const Source& source)
{
    IngestedArticle article = valueOf(ingestAndKeep(source));
    article.html = "<p>Only this was found. The keeper of the lamp climbed the stairs twice each night.</p>";
    return article;
}

} // namespace

/// The article of page() and of a second page, on which it goes on.
IngestedArticle twoPages()
{
    Source first = page();
    first.bytes.replace("</article>", "</article><a href='/lamp/2'>2</a>");
    return valueOf(ingestJoined(first, [](const QString& address) -> Result<Source> {
        Source second = page("On the second page the lamp went out.");
        second.url = address;
        return second;
    }));
}

class OriginalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinedPagesAreReadAnewTogether()
    {
        SampleLibrary library;
        const QUuid id = valueOf(library->add(twoPages())).article.id;
        QCOMPARE(valueOf(library->openArticle(id)).origin.pages, 2);
        const QString before = textOf(library, id);
        QVERIFY(before.contains(u"the lamp went out"_s));
        QCOMPARE(valueOf(library->readAgain(id, Extent::Article)).outcome, AddedArticle::Outcome::AlreadyThere);
        valueOf(library->readAgain(id, Extent::WholePage));
        QVERIFY(textOf(library, id).contains(u"the lamp went out"_s));
        QVERIFY(textOf(library, id).contains(u"kept that lamp"_s));
    }

    void itsFirstPageAddedAgainTakesNoPageAway()
    {
        SampleLibrary library;
        const IngestedArticle joined = twoPages();
        const QUuid id = valueOf(library->add(joined)).article.id;
        const Source first = valueOf(sourceFrom(joined.originals.first()));
        const AddedArticle again = addedFrom(library, first);
        QCOMPARE(again.article.id, id);
        QCOMPARE(again.outcome, AddedArticle::Outcome::AlreadyThere);
        QVERIFY(again.goesOn);
        QVERIFY(textOf(library, id).contains(u"the lamp went out"_s));
    }

    void pagesThatAreJoinedLaterAreANewVersion()
    {
        SampleLibrary library;
        const IngestedArticle joined = twoPages();
        const AddedArticle first = addedFrom(library, valueOf(sourceFrom(joined.originals.first())));
        const Annotation highlight = library.highlight(first.article.id, u"The keeper of the lamp climbed"_s);
        const AddedArticle all = valueOf(library->add(joined, {.versionOf = first.article.id, .joinPages = true}));
        QCOMPARE(all.outcome, AddedArticle::Outcome::NewVersion);
        QCOMPARE(valueOf(library->annotation(highlight.id)).state, AnchorState::Exact);
    }

    void givesBackTheVeryBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("compressed");
        QByteArray noise;
        for (quint32 i = 0, x = 1; i < 4000; ++i, x = x * 1664525 + 1013904223)
            noise += char(x >> 24);
        QTest::newRow("a page") << page().bytes << true;
        QTest::newRow("what does not compress") << noise << false;
        QTest::newRow("zeros") << QByteArray(1 << 20, '\0') << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("one byte") << QByteArray("x") << false;
    }

    void givesBackTheVeryBytes()
    {
        QFETCH(QByteArray, bytes);
        const Source source = {.bytes = bytes, .url = u"https://a.example/"_s, .fileName = u"a.html"_s, .mediaType = u"text/html"_s};
        const Original original = originalOf(source);
        QTEST(original.compressed, "compressed");
        QVERIFY(original.bytes.size() <= bytes.size());
        QCOMPARE(valueOf(sourceFrom(original)), source);
    }

    void noticesWhatIsNotWhatWasKept()
    {
        Original original = originalOf(page());
        Original shorter = original;
        shorter.bytes.chop(5);
        QCOMPARE(kindOf(sourceFrom(shorter)), ErrorKind::Damaged);
        Original larger = original;
        larger.size = 1LL << 60; // never allocated
        QCOMPARE(kindOf(sourceFrom(larger)), ErrorKind::Damaged);
        original.bytes[original.bytes.size() / 2] = char(original.bytes[original.bytes.size() / 2] ^ 1);
        QCOMPARE(kindOf(sourceFrom(original)), ErrorKind::Damaged);
    }

    void keepsWhatAnArticleWasReadFrom()
    {
        SampleLibrary library;
        const Article article = addedFrom(library, page()).article;
        const QDateTime added = library.now();
        library.reopen();
        const QList<Original> kept = valueOf(library->originals(article.id));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(valueOf(sourceFrom(kept.first())), page());
        QVERIFY(kept.first().fetched <= added);
        QVERIFY(valueOf(library->openArticle(article.id)).origin.kept);
        QCOMPARE(valueOf(library->check()).problems, QStringList());
    }

    void saysWhenNothingWasKept()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        QVERIFY(!valueOf(library->openArticle(article.id)).origin.kept);
        const auto again = library->readAgain(article.id);
        QCOMPARE(kindOf(again), ErrorKind::NotFound);
        QVERIFY(again.error().sentence.contains(harbour().metadata.title));
        QCOMPARE(kindOf(library->readAgain(QUuid::createUuid())), ErrorKind::NotFound);
    }

    void anArticleThatIsAddedAgainGetsItsOriginal()
    {
        SampleLibrary library;
        IngestedArticle article = valueOf(ingestAndKeep(page()));
        const QList<Original> originals = std::exchange(article.originals, {});
        const QUuid id = library.add(article).id;
        article.originals = originals;
        QCOMPARE(valueOf(library->add(article)).outcome, AddedArticle::Outcome::AlreadyThere);
        QCOMPARE(valueOf(library->originals(id)).size(), 1);
    }

    void readingAgainMakesAVersionOnlyWhenItDiffers()
    {
        SampleLibrary library;
        const Article article = addedFrom(library, page()).article;
        QCOMPARE(valueOf(library->readAgain(article.id)).outcome, AddedArticle::Outcome::AlreadyThere);
        QCOMPARE(valueOf(library->versions(article.id)).size(), 1);
    }

    void readingAgainBringsBackWhatAnOlderExtractionMissed()
    {
        SampleLibrary library;
        const Article article = library.add(readOtherwise(page()));
        const Annotation highlight = library.highlight(article.id, u"climbed the stairs twice"_s);
        const AddedArticle again = valueOf(library->readAgain(article.id));
        QCOMPARE(again.outcome, AddedArticle::Outcome::NewVersion);
        QVERIFY(again.formerVersion == 1 && again.version == 2);
        QVERIFY(textOf(library, article.id).contains(u"sang in its frame"_s));
        const Annotation stands = valueOf(library->annotation(highlight.id));
        QCOMPARE(stands.quote.exact, highlight.quote.exact);
        QCOMPARE(stands.state, AnchorState::Exact);
        QCOMPARE(valueOf(library->originals(article.id)).size(), 1);
        valueOf(library->revertTo(article.id, again.formerVersion));
        QVERIFY(!textOf(library, article.id).contains(u"sang in its frame"_s));
        QCOMPARE(valueOf(library->check()).problems, QStringList());
    }

    void anotherDescriptionAloneIsANewVersion()
    {
        SampleLibrary library;
        IngestedArticle article = valueOf(ingestAndKeep(page()));
        article.metadata.title = u"A poorer title"_s;
        const QUuid id = library.add(article).id;
        const AddedArticle again = valueOf(library->readAgain(id));
        QCOMPARE(again.outcome, AddedArticle::Outcome::NewVersion);
        QCOMPARE(again.article.metadata.title, u"The lamp"_s);
    }

    void showsTheWholePageAndTheArticleAgain()
    {
        SampleLibrary library;
        const Article article = addedFrom(library, page()).article;
        const Annotation inside = library.highlight(article.id, u"climbed the stairs twice"_s);
        const QString before = textOf(library, article.id);
        QVERIFY(!before.contains(u"my grandfather"_s));

        QCOMPARE(valueOf(library->readAgain(article.id, Extent::WholePage)).outcome, AddedArticle::Outcome::NewVersion);
        QVERIFY(textOf(library, article.id).contains(u"my grandfather"_s));
        QVERIFY(textOf(library, article.id).contains(u"climbed the stairs twice"_s));
        QCOMPARE(valueOf(library->openArticle(article.id)).origin.extent, Extent::WholePage);
        QCOMPARE(valueOf(library->annotation(inside.id)).state, AnchorState::Exact);
        const Annotation outside = library.highlight(article.id, u"my grandfather"_s);

        QCOMPARE(valueOf(library->readAgain(article.id, Extent::Article)).outcome, AddedArticle::Outcome::NewVersion);
        QCOMPARE(textOf(library, article.id), before);
        QCOMPARE(valueOf(library->annotation(inside.id)).position, inside.position);
        QCOMPARE(valueOf(library->annotation(outside.id)).state, AnchorState::Orphaned);
        QCOMPARE(valueOf(library->versions(article.id)).size(), 2); // the former one is read again

        valueOf(library->readAgain(article.id, Extent::WholePage));
        QCOMPARE(valueOf(library->annotation(outside.id)).state, AnchorState::Exact);
        QCOMPARE(valueOf(library->versions(article.id)).size(), 2);
        QCOMPARE(valueOf(library->check()).problems, QStringList());
    }

    void theWholePageStaysWanted()
    {
        SampleLibrary library;
        const QUuid id = addedFrom(library, page()).article.id;
        valueOf(library->readAgain(id, Extent::WholePage));
        QCOMPARE(valueOf(library->readAgain(id)).outcome, AddedArticle::Outcome::AlreadyThere);
        const AddedArticle changed = addedFrom(library, page("The keeper has gone, and a clock lights the lamp."));
        QCOMPARE(changed.article.id, id);
        QCOMPARE(changed.outcome, AddedArticle::Outcome::NewVersion);
        QVERIFY(textOf(library, id).contains(u"a clock lights the lamp"_s));
        QVERIFY(textOf(library, id).contains(u"my grandfather"_s));
    }

    void notesHowMuchWasLeftOut()
    {
        QVERIFY(valueOf(ingest(page())).leftOut >= 30);
        QCOMPARE(valueOf(ingest(page(), {}, Extent::WholePage)).leftOut, 0);
        SampleLibrary library;
        const QUuid id = addedFrom(library, page()).article.id;
        const ArticleOrigin origin = valueOf(library->openArticle(id)).origin;
        QVERIFY(origin.page);
        QCOMPARE(origin.leftOut, valueOf(ingest(page())).leftOut);
    }

    void theSameBytesAreKeptOnceAndGoWithTheLastArticle()
    {
        SampleLibrary library;
        Source elsewhere = page();
        elsewhere.url = u"https://mirror.example/lamp"_s;
        const auto newer = [](const Source& source) {
            IngestedArticle article = valueOf(ingestAndKeep(source));
            article.html += "<p>Found at " + source.url.toUtf8() + "</p>";
            return article;
        };
        const Article first = library.add(newer(page()));
        const Article second = library.add(newer(elsewhere));
        QVERIFY(first.id != second.id);
        const auto kept = [&] { return valueOf(Database::open(library.path(), Database::Access::ReadOnly))->first(u"SELECT count(*) FROM originals"_s, {}, [](const Row& row) { return row.number(0); }); };
        QCOMPARE(valueOf(kept()), std::optional(1));
        valueOf(library->trashArticles({first.id}));
        valueOf(library->emptyTrash());
        QCOMPARE(valueOf(sourceFrom(valueOf(library->originals(second.id)).first())).url, elsewhere.url);
        valueOf(library->trashArticles({second.id}));
        valueOf(library->emptyTrash());
        QCOMPARE(valueOf(kept()), std::optional(0));
    }

    void theCheckFindsADamagedOriginal()
    {
        SampleLibrary library;
        addedFrom(library, page());
        const auto damaged = Database::open(library.path(), Database::Access::ReadWrite).and_then([](const std::unique_ptr<Database>& database) {
            return database->execute(u"UPDATE originals SET bytes = zeroblob(length(bytes))"_s);
        });
        QVERIFY(damaged);
        const QStringList problems = valueOf(library->check()).problems;
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(u"original"_s));
    }

    void aBackupHoldsTheOriginals()
    {
        SampleLibrary library;
        const Article article = addedFrom(library, page()).article;
        const QString backup = library.file(u"backup.lectern"_s);
        valueOf(library->backup(backup));
        const auto restored = valueOf(Library::open(backup));
        QCOMPARE(valueOf(sourceFrom(valueOf(restored->originals(article.id)).first())), page());
    }
};

QTEST_GUILESS_MAIN(OriginalsTest)
#include "OriginalsTest.moc"
