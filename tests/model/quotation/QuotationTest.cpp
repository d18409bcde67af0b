// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Quotation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Which words are quotations, and who says them.
class QuotationTest final : public QObject
{
    Q_OBJECT

private:
    /// "rule: speaker" of each quotation; the speaker as the text mentions them.
    static QStringList speakers(const QString& text)
    {
        QStringList found;
        for (const Quotation& quotation : findQuotations(QStringView(text)))
            found += quotation.rule + u": "_s + text.sliced(quotation.speaker.start, quotation.speaker.length());
        return found;
    }

    static QStringList names(const QString& text)
    {
        QStringList found;
        for (const Quotation& quotation : findQuotations(QStringView(text)))
            found += quotation.speakerName;
        return found;
    }

    static ArticleContent content(const QList<std::pair<QString, int>>& paragraphs)
    {
        ArticleContent made;
        for (const auto& [text, quoteDepth] : paragraphs) {
            made.text += made.text.isEmpty() ? u""_s : u"\n\n"_s;
            made.blocks.push_back({.start = made.text.size(), .length = text.size(), .quoteDepth = quoteDepth});
            made.text += text;
        }
        return made;
    }

    static QString randomText(QRandomGenerator& random, int length)
    {
        static const QStringList pieces{u"\""_s, u"“"_s, u"”"_s, u"„"_s, u"»"_s, u"«"_s, u"‘"_s, u"’"_s, u", "_s,
            u". "_s, u": "_s, u"\n"_s, u"\n\n"_s, u" "_s, u"— "_s, u"("_s, u")"_s, u"said "_s, u"Ada Field "_s,
            u"she "_s, u"who "_s, u"and "_s, u"to "_s, u"of "_s, u"according to "_s, u"saying "_s, u"Mr. "_s, u"the "_s,
            u"harbour "_s, u"with "_s, u"was "_s, u"="_s, u"\U0001F426"_s, QString(QChar(0xD83D)), QString(QChar(0)),
            u"sagte "_s, u"went "_s, u"[U.S.] "_s, u"on Monday "_s, u"’s "_s, u"told "_s};
        QString text;
        for (int i = 0; i < length; ++i)
            text += pieces[random.bounded(pieces.size())];
        return text;
    }

private Q_SLOTS:
    void tellsTheSpeaker_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& text, const QStringList& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("said X", u"“The tide will turn by noon,” said Ada Field."_s, {u"said-x: Ada Field"_s});
        row("said X, role", u"“The tide will turn by noon,” said Ada Field, the harbour's deputy mayor."_s,
            {u"said-x: Ada Field, the harbour's deputy mayor"_s});
        row("said X, possessive role", u"“The tide will turn by noon,” said Ada Field, Nowhere's mayor, on Monday."_s,
            {u"said-x: Ada Field, Nowhere's mayor"_s});
        row("said role X", u"“The tide will turn by noon,” said former harbour master Bo Lind on Monday."_s,
            {u"said-x: former harbour master Bo Lind"_s});
        row("said X with a district", u"“The tide will turn by noon,” said Sen. Ada Field (D-N.H.), who was there."_s,
            {u"said-x: Sen. Ada Field (D-N.H.)"_s});
        row("said a spokesman for X", u"“The tide will turn by noon,” said a spokesman for the harbour board."_s,
            {u"said-x: a spokesman for the harbour board"_s});
        row("X said", u"\"The tide will turn by noon,\" Field said."_s, {u"x-said: Field"_s});
        row("X, role, said", u"\"The tide will turn by noon,\" Bo Lind, the harbour master, said on Monday."_s,
            {u"x-said: Bo Lind, the harbour master"_s});
        row("pronoun said", u"\"The tide will turn by noon,\" he later said."_s, {u"x-said: he"_s});
        row("question", u"\"Will the tide turn by noon?\" Field asked."_s, {u"x-said: Field"_s});
        row("comma outside", u"“The tide will turn by noon”, said Ada Field."_s, {u"said-x: Ada Field"_s});
        row("nominal", u"\"The tide will turn by noon,\" the harbour master told reporters."_s,
            {u"x-said: the harbour master"_s});
        row("far", u"“A tide of that height” is a danger to the town, Field said."_s, {u"far-x-said: Field"_s});
        row("according to X", u"“The tide will turn by noon,” according to Ada Field."_s,
            {u"according-to-x: Ada Field"_s});
        row("X said:", u"Ada Field said: “The tide will turn by noon.”"_s, {u"x-said-quote: Ada Field"_s});
        row("X, role, said:", u"Ada Field, the mayor, said in a letter: “The tide will turn by noon.”"_s,
            {u"x-said-quote: Ada Field, the mayor"_s});
        row("X said that it was", u"Ada Field said on Monday that it was “a tide like no other”."_s,
            {u"x-said-within: Ada Field"_s});
        row("X called it", u"Ada Field called it “a tide like no other”."_s, {u"x-said-within: Ada Field"_s});
        row("after an adverbial", u"In May, Ada Field said: “The tide will turn by noon.”"_s,
            {u"x-said-quote: Ada Field"_s});
        row("X rose and said", u"Ada Field rose from her chair and said, “The tide will turn by noon.”"_s,
            {u"x-and-said: Ada Field"_s});
        row("X left, saying", u"Ada Field left the hall, saying “the tide will turn by noon”."_s,
            {u"x-saying: Ada Field"_s});
        row("with X saying", u"The meeting ended late, with Bo Lind saying “the tide will turn by noon”."_s,
            {u"x-saying: Bo Lind"_s});
        row("according to X,", u"According to Ada Field, “the tide will turn by noon.”"_s,
            {u"according-to-x-quote: Ada Field"_s});
        row("interrupted", u"“The tide will turn,” said Ada Field, “before it is noon.”"_s,
            {u"said-x: Ada Field"_s, u"continued: Ada Field"_s});
        row("goes on", u"“The tide will turn soon,” Field said. “We leave before it does.”"_s,
            {u"x-said: Field"_s, u"continued: Field"_s});
        row("open paragraph",
            u"“The tide will turn soon,” Field said. “We leave before it does.\n\n“And we take the boat.”"_s,
            {u"x-said: Field"_s, u"continued: Field"_s, u"continued-paragraph: Field"_s});
        row("introduced", u"Ada Field was clear about it:\n\n“The tide will turn by noon.”"_s,
            {u"introduced: Ada Field"_s});
        row("another speaks", u"“The tide will turn soon,” Field said. Bo Lind replied, “We leave before it does.”"_s,
            {u"x-said: Field"_s, u"x-said-quote: Bo Lind"_s});
        row("who said", u"The letter came from Ada Field, who said the harbour was “a danger to the town”."_s,
            {u"x-said-within: Ada Field"_s});
        row("says X, in passing", u"The tide, says Ada Field, will be “a danger to the town”."_s,
            {u"said-x-quote: Ada Field"_s});
        row("Said X:", u"Said Ada Field: “The tide will turn by noon.”"_s, {u"said-x-quote: Ada Field"_s});
        row("X said, adding", u"The tide will turn, Field said on Monday, adding: “We leave before it does.”"_s,
            {u"x-saying: Field"_s});
        row("said X, age and role", u"“The tide will turn by noon,” said Bo Lind, 34, a fisherman."_s,
            {u"said-x: Bo Lind, 34, a fisherman"_s});
        row("role, X, said", u"“The tide will turn by noon,” Nowhere's mayor, Ada Field, said."_s,
            {u"x-said: Nowhere's mayor, Ada Field"_s});
        row("within what another says", u"Ada Field said she feared it was “a danger to the town”."_s,
            {u"x-said-within: Ada Field"_s});
        row("German, behind an adverbial",
            u"Das ist der Hafen und die Stadt. Im Mai sagte Ada Feld: „Die Flut kommt noch vor Mittag.“"_s,
            {u"said-x-quote: Ada Feld"_s});
        row("German, said X", u"„Die Flut kommt noch vor Mittag“, sagte Ada Feld."_s, {u"said-x: Ada Feld"_s});
        row("German, X said", u"Der Hafenmeister und die Stadt: Ada Feld sagte: „Die Flut kommt noch vor Mittag.“"_s,
            {u"x-said-quote: Ada Feld"_s});
        row("Field said, after a full stop", u"“The tide will turn by noon.” Field said."_s, {u"x-said: Field"_s});
        row("said X, without a comma", u"“The tide will turn by noon” said Ada Field, the mayor."_s,
            {u"said-x: Ada Field, the mayor"_s});
        row("X was clear:", u"Ada Field was clear about the quay: “The tide will turn by noon.”"_s,
            {u"colon: Ada Field"_s});
        row("signed", u"“The tide will turn by noon.”\n\n— Ada Field, mayor"_s, {u"signature: Ada Field, mayor"_s});
        row("a letter by X", u"According to a letter by the fishers, “the tide will turn by noon.”"_s,
            {u"according-to-x-quote: a letter by the fishers"_s});
        row("German, interrupted", u"„Die Flut kommt“, sagte Ada Feld, „und wir gehen vorher aus der Stadt.“"_s,
            {u"continued: Ada Feld"_s});
        row("German, goes on", u"„Die Flut kommt noch vor Mittag“, sagte Ada Feld. „Wir gehen, bevor sie kommt.“"_s,
            {u"said-x: Ada Feld"_s, u"continued: Ada Feld"_s});
        row("German, said X, role", u"„Die Flut kommt noch vor Mittag“, sagte Ada Feld, die Sprecherin der Stadt."_s,
            {u"said-x: Ada Feld, die Sprecherin der Stadt"_s});
        row("German, role and name apart",
            u"„Die Flut kommt noch vor Mittag“, sagte die Sprecherin der Stadt, Ada Feld."_s,
            {u"said-x: die Sprecherin der Stadt, Ada Feld"_s});
        row("German, X said that it was",
            u"Der Hafen und die Stadt: Ada Feld erklärte, das sei „eine Gefahr für die Stadt“."_s,
            {u"x-said-within: Ada Feld"_s});
        row("German, far", u"„Eine Flut von dieser Höhe“ sei der Stadt und dem Hafen gefährlich, sagte Ada Feld."_s,
            {u"far-x-said: Ada Feld"_s});
        row("German, X und sagte", u"Ada Feld kam in den Hafen und sagte: „Die Flut kommt noch vor Mittag.“"_s,
            {u"x-and-said: Ada Feld"_s});
        row("German, nach Ansicht von X",
            u"Nach Ansicht von Ada Feld ist das für die Stadt „eine Gefahr ohne jedes Maß“."_s,
            {u"according-to-x-quote: Ada Feld"_s});
        row("German, laut X", u"Laut Ada Feld ist das für die Stadt und den Hafen „eine Gefahr ohne jedes Maß“."_s,
            {u"according-to-x-quote: Ada Feld"_s});
        row("German, so X:", u"Die Stadt und der Hafen warten. So Ada Feld: „Die Flut kommt noch vor Mittag.“"_s,
            {u"according-to-x-quote: Ada Feld"_s});
        row("German, so sagte X", u"„Die Flut kommt noch vor Mittag“, so sagte Ada Feld."_s, {u"said-x: Ada Feld"_s});
        row("German, it says in", u"„Die Flut kommt noch vor Mittag“, heißt es in einem Brief der Fischer."_s,
            {u"said-x: einem Brief der Fischer"_s});
        row("German, in … it says",
            u"Die Stadt und der Hafen warten. Im Brief der Fischer heißt es: „Die Flut kommt noch vor Mittag.“"_s,
            {u"according-to-x-quote: Brief der Fischer"_s});
        row("German, a paper in quote marks", u"„Die Flut kommt noch vor Mittag“, schrieb „Der Bote“ in der Stadt."_s,
            {u"said-x: „Der Bote“"_s});
        row("German, colon", u"Bo Lind sieht das anders als die Stadt: „Die Flut kommt noch vor Mittag.“"_s,
            {u"colon: Bo Lind"_s});
        row("German, introduced", u"Ada Feld war der Stadt gegenüber deutlich:\n\n„Die Flut kommt noch vor Mittag.“"_s,
            {u"introduced: Ada Feld"_s});
        row("German, open paragraph",
            u"„Die Flut kommt noch vor Mittag“, sagte Feld. „Wir gehen, bevor sie kommt.\n\n„Und wir nehmen das Boot mit.“"_s,
            {u"said-x: Feld"_s, u"continued: Feld"_s, u"continued-paragraph: Feld"_s});
        row("German, according to", u"»Die Flut kommt noch vor Mittag«, so der Hafenmeister."_s,
            {u"according-to-x: der Hafenmeister"_s});
    }

    void tellsTheSpeaker()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(speakers(text), expected);
    }

    void namesNobodyWhenNotCertain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no verb of speech") << u"The sign on the quay was painted “a tide like no other”."_s;
        QTest::newRow("passive") << u"The flood was described as “a tide like no other”."_s;
        QTest::newRow("before an aside") << u"“We leave before it does.”\n\n— The rain went on."_s;
        QTest::newRow("on a thing") << u"Ada Field wore a hat reading “a tide like no other”."_s;
        QTest::newRow("in a sentence of its own behind another")
            << u"“The tide will come,” Field said. It is “a danger to the whole town”."_s;
        QTest::newRow("alone in a paragraph") << u"The rain went on.\n\n“We leave before it does.”"_s;
        QTest::newRow("after a sentence of another")
            << u"“The tide will come,” Field said. Lind shook his head. “It never does that here.”"_s;
    }

    void namesNobodyWhenNotCertain()
    {
        QFETCH(QString, text);
        const QList<Quotation> found = findQuotations(QStringView(text));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.last().speaker, TextRange());
        QCOMPARE(found.last().speakerName, QString());
    }

    void leavesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << u"It was a “surprise” to all."_s;
        QTest::newRow("three words") << u"It was “quite a surprise” to all."_s;
        QTest::newRow("a title") << u"She read from “The Long Way to the Harbour” that evening."_s;
        QTest::newRow("a title before what somebody posted")
            << u"Bo Lind, who sang in “The Long Way to the Harbour,” posted the song on Thursday."_s;
        QTest::newRow("a title that ends in a full stop") << u"She read from “The Long Way to the Old Harbour.”"_s;
        QTest::newRow("a name with its abbreviation") << u"She joined the “fund for a new harbour” (FNH) in May."_s;
        QTest::newRow("German, a book")
            << u"Die Stadt ist der Ort, an dem der Roman „Der lange Weg zum Hafen“ beginnt."_s;
        QTest::newRow("German, a title in another language")
            << u"Das ist der Ort, an dem sie „Songs of the Old Harbour“ sang und die Leute kamen."_s;
        QTest::newRow("German, a translation in brackets")
            << u"Sie und die Stadt gründeten den Bund New Harbour („Ein neuer Hafen für Nirgendwo“)."_s;
        QTest::newRow("an attribute") << u"<img alt=\"the long way to the harbour\"> she left."_s;
        QTest::newRow("nothing") << u""_s;
    }

    void leavesOut()
    {
        QFETCH(QString, text);
        QVERIFY(findQuotations(QStringView(text)).isEmpty());
    }

    void keepsATitleThatIsSaid()
    {
        QCOMPARE(speakers(u"Ada Field wore a hat saying, “Make Our Harbour Dry Again” in May."_s).size(), 1);
        QCOMPARE(speakers(u"“Make Our Harbour Dry Again,” Ada Field said."_s), QStringList{u"x-said: Ada Field"_s});
    }

    void showsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& text, const QStringList& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("with role", u"“The tide will turn by noon,” said Bo Lind, Nowhere's deputy harbour master."_s,
            {u"Bo Lind, Nowhere's deputy harbour master"_s});
        row("a surname made whole", u"Ada Field came early. “The tide will turn by noon,” Field said."_s,
            {u"Ada Field"_s});
        row("a title and a surname", u"Ada Field came early. “The tide will turn by noon,” Ms. Field said."_s,
            {u"Ada Field"_s});
        row("a surname of two", u"Ada Field and Bo Field came. “The tide will turn by noon,” Field said."_s,
            {u"Field"_s});
        row("a pronoun", u"“The tide will turn soon,” Ada Field said.\n\n“We leave before it does,” she added."_s,
            {u"Ada Field"_s, u"Ada Field"_s});
        row("a pronoun after two",
            u"“The tide will turn soon,” Ada Field told Bo Lind.\n\n“We leave before it does,” he added."_s,
            {u"Ada Field"_s, u""_s});
        row("a pronoun of the other sex",
            u"“The tide will turn soon,” Mr. Field said.\n\n“We leave before it does,” she added."_s,
            {u"Field"_s, u""_s});
        row("a pronoun for nobody named", u"“We leave before it does,” she added."_s, {u""_s});
        row("a pronoun for the one of its sex",
            u"“The tide will turn soon,” Peter Lind told Mary Field.\n\n“We leave before it does,” he added."_s,
            {u"Peter Lind"_s, u"Peter Lind"_s});
        row("a pronoun behind a crowd",
            u"“The tide will turn soon,” Fishers said.\n\n“We leave before it does,” he added."_s,
            {u"Fishers"_s, u""_s});
        row("they", u"“The tide will turn soon,” Ada Field said.\n\n“We leave before it does,” they added."_s,
            {u"Ada Field"_s, u""_s});
        row("German, without the article of another case",
            u"„Die Flut kommt noch vor Mittag“, heißt es in einem Brief der Fischer."_s, {u"Brief der Fischer"_s});
        row("brackets go", u"“The tide will turn by noon,” [harbour expert Bo] Lind said."_s,
            {u"harbour expert Bo Lind"_s});
    }

    void showsNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(names(text), expected);
    }

    void findsQuotedBlocksWithTheirSource()
    {
        const ArticleContent article = content({{u"The harbour is old. The Nowhere Gazette reports:"_s, 0},
            {u"The quay has sunk by a foot. “We will need a new one,” said Bo Lind, the harbour master."_s, 1},
            {u"It has no money."_s, 1}, {u"So it goes."_s, 0}});
        const QList<Quotation> found = findQuotations(article);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].speakerName, u"The Nowhere Gazette"_s);
        QCOMPARE(found[0].rule, u"source"_s);
        QCOMPARE(found[0].range, (TextRange{article.blocks[1].start, article.blocks[2].end()}));
        QCOMPARE(article.text.sliced(found[0].speaker.start, found[0].speaker.length()), u"The Nowhere Gazette"_s);
        QCOMPARE(found[1].speakerName, u"Bo Lind, the harbour master"_s);
    }

    void findsQuotedBlocksWithTheirSignature()
    {
        const ArticleContent article =
            content({{u"The harbour is old."_s, 0}, {u"A harbour is a promise."_s, 1}, {u"— Ada Field, mayor"_s, 1}});
        const QList<Quotation> found = findQuotations(article);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].speakerName, u"Ada Field, mayor"_s);
        QCOMPARE(found[0].range, (TextRange{article.blocks[1].start, article.blocks[1].end()}));
    }

    void findsTheSignatureBehindAQuotedBlock()
    {
        const ArticleContent article = content({{u"A harbour is a promise."_s, 1}, {u"— Ada Field, mayor"_s, 0}});
        const QList<Quotation> found = findQuotations(article);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].speakerName, u"Ada Field, mayor"_s);
        QVERIFY(findQuotations(content({{u"A harbour is a promise."_s, 1}, {u"— And so it rained."_s, 0}})).isEmpty());
    }

    void findsGermanQuotedBlocksWithTheirSource()
    {
        const QList<Quotation> found =
            findQuotations(content({{u"Der Hafen ist alt, und die Stadt ist arm. Der Bote schreibt dazu:"_s, 0},
                {u"Der Kai ist um einen Fuß gesunken, und das Geld ist fort."_s, 1}}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].speakerName, u"Der Bote"_s);
    }

    void leavesQuotedBlocksWithoutASourceAlone()
    {
        QVERIFY(findQuotations(content({{u"The harbour is old."_s, 0}, {u"A harbour is a promise."_s, 1}})).isEmpty());
    }

    void passesCodeOver()
    {
        ArticleContent article = content({{u"print(\"the tide will turn by noon\")"_s, 0}});
        article.blocks[0].kind = BlockKind::Code;
        QVERIFY(findQuotations(article).isEmpty());
    }

    void answersInOrderAndWithinAnyText()
    {
        QRandomGenerator random(20240501);
        for (int round = 0; round < 3000; ++round) {
            const QString text = randomText(random, 1 + random.bounded(80));
            qsizetype end = 0;
            for (const Quotation& quotation : findQuotations(QStringView(text))) {
                QVERIFY2(
                    quotation.range.start >= end && quotation.range.end <= text.size() && !quotation.range.isEmpty(),
                    qPrintable(text));
                QVERIFY2(quotation.speaker.start >= 0 && quotation.speaker.end <= text.size(), qPrintable(text));
                QVERIFY2(!quotation.speaker.intersects(quotation.range), qPrintable(text));
                end = quotation.range.end;
            }
        }
    }

    void survivesHostileText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a million straight marks") << QString(1'000'000, u'"');
        QTest::newRow("a million opening marks") << QString(1'000'000, u'“');
        QTest::newRow("a million German marks") << QString(1'000'000, u'„');
        QTest::newRow("a million pairs in one sentence") << u"“a b c d” said "_s.repeated(200'000);
        QTest::newRow("a sentence of verbs") << u"“a b c d” "_s + u"said "_s.repeated(500'000) + u"“a b c d”"_s;
        QTest::newRow("a sentence of commas") << u"“a b c d”"_s + u", she"_s.repeated(500'000) + u" said"_s;
        QTest::newRow("attributions without end")
            << QString(u"“a b c d”"_s + u", she said"_s.repeated(15)).repeated(20'000);
        QTest::newRow("names without end") << QString(u"“a b c d,” "_s + u"Ada "_s.repeated(20)).repeated(20'000);
        QTest::newRow("one paragraph of 50 MB")
            << u"The tide turned. “It always does that,” said Field. And so on and on. "_s.repeated(360'000);
    }

    void survivesHostileText() // in linear time, else the test's time limit ends it
    {
        QFETCH(QString, text);
        const QList<Quotation> found = findQuotations(QStringView(text));
        QVERIFY(
            std::ranges::all_of(found, [&](const Quotation& quotation) { return quotation.range.end <= text.size(); }));
    }
};

QTEST_GUILESS_MAIN(QuotationTest)
#include "QuotationTest.moc"
