// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/PersonName.h"
#include "model/session/Speakers.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Who speaks in an article and across articles, and what was taken of it as highlights.
class SpeakersTest final : public QObject
{
    Q_OBJECT

private:
    static QList<Saying> sayings(const QString& text, const QList<Annotation>& annotations = {}, const QUuid& article = QUuid::createUuid())
    {
        return sayingsIn(article, text, wholeQuotations(findQuotations(QStringView(text))), annotations);
    }

    static Annotation highlight(const QString& text, const QString& words, const QString& speaker = {})
    {
        const qsizetype start = text.indexOf(words);
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.position = {.start = start, .end = start + words.size()};
        annotation.speaker = speaker;
        return annotation;
    }

    static QStringList names(const QList<Speaker>& speakers)
    {
        QStringList names;
        for (const Speaker& speaker : speakers)
            names += speaker.name + u" | " + speaker.role + u" | " + QString::number(speaker.sayings.size());
        return names;
    }

private Q_SLOTS:
    void aNameIsToldFromARole_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        const auto row = [](const char* tag, const char16_t* speaker, const char16_t* name, const char16_t* role) {
            QTest::newRow(tag) << QString::fromUtf16(speaker) << QString::fromUtf16(name) << QString::fromUtf16(role);
        };
        row("role behind", u"Ada Field, the mayor of Nowhere", u"Ada Field", u"the mayor of Nowhere");
        row("role before", u"NATO spokeswoman Ada Field", u"Ada Field", u"NATO spokeswoman");
        row("office before", u"Senate Minority Leader Ada Field", u"Ada Field", u"Senate Minority Leader");
        row("someone's", u"Ukraine's deputy defense minister Bo Lind", u"Bo Lind", u"Ukraine's deputy defense minister");
        row("title", u"Sen. Ada Field (I-Vt.)", u"Ada Field", u"I-Vt.");
        row("title and place", u"Gov. Bo Lind of Nowhere, a farmer", u"Bo Lind", u"of Nowhere, a farmer");
        row("both sides", u"Field spokesman Bo Lind, a farmer", u"Bo Lind", u"Field spokesman, a farmer");
        row("initial", u"Ada J. Field", u"Ada J. Field", u"");
        row("junior", u"Bo Lind, Jr., a farmer", u"Bo Lind, Jr.", u"a farmer");
        row("particle", u"Ada von der Field", u"Ada von der Field", u"");
        row("surname", u"Field", u"Field", u"");
        row("age", u"Ada Field, 35", u"Ada Field", u"");
        row("age and role", u"Ada Field, 35, a mayor", u"Ada Field", u"a mayor");
        row("German office", u"Bürgermeister Bo Lind", u"Bo Lind", u"Bürgermeister");
        row("role apart", u"Nowhere's mayor, Ada Field", u"Ada Field", u"Nowhere's mayor");
        row("German role apart", u"die Sprecherin der Stadt, Ada Feld", u"Ada Feld", u"die Sprecherin der Stadt");
        row("German office and article", u"der Hafenmeister Bo Lind", u"Bo Lind", u"der Hafenmeister");
        row("German letter", u"einem Brief der Fischer", u"", u"");
        row("German role", u"die Sprecherin der Stadt", u"", u"");
        row("German particle", u"Ada von der Feld", u"Ada von der Feld", u"");
        row("German surname", u"Ada Hofmeister", u"Ada Hofmeister", u"");
        row("office alone", u"the governor", u"", u"");
        row("body", u"the Field campaign", u"", u"");
        row("paper", u"the Post", u"", u"");
        row("office with capital", u"The Vermont senator", u"", u"");
        row("small words", u"one of her ads", u"", u"");
        row("nobody", u"", u"", u"");
    }

    void aNameIsToldFromARole()
    {
        QFETCH(const QString, speaker);
        QTEST(personNameIn(speaker).name, "name");
        QTEST(personNameIn(speaker).role, "role");
    }

    void caseAccentsAndInitialsDoNotMakeAnotherPerson()
    {
        QCOMPARE(personKey(u"Zoë J. Fíeld"), personKey(u"zoe field"));
        QVERIFY(personKey(u"Ada Field") != personKey(u"Bo Field"));
        QCOMPARE(personKey(u""), QString());
    }

    void aSurnameIsThePersonOfThatName()
    {
        const QString text = u"“We will open the gates,” said Ada Field, the mayor. It rained.\n\n“They stay open all night,” Field said.\n\n"
                             "“I have my doubts about it,” said the governor."_s;
        QCOMPARE(names(speakersIn(sayings(text))), (QStringList{u"Ada Field | the mayor | 2"_s, u"the governor |  | 1"_s}));
    }

    void whoIsNotNamedComesLast()
    {
        const QString text = u"“Nobody knows who wrote this line.” So it is.\n\nBo Lind said: “I know who wrote it.”"_s;
        QCOMPARE(names(speakersIn(sayings(text))), (QStringList{u"Bo Lind |  | 1"_s, u" |  | 1"_s}));
    }

    void aHighlightTakesAQuotation()
    {
        const QString text = u"“We will open the gates,” said Ada Field. It rained for days on end."_s;
        const QList<Annotation> none = {highlight(text, u"open"_s, {}), highlight(text, u"It rained"_s)};
        QCOMPARE(sayings(text, none).size(), 1);
        QVERIFY(!sayings(text, none).first().isTaken());

        const QList<Annotation> taken = {highlight(text, u"We will open the gates"_s)};
        QCOMPARE(sayings(text, taken).first().annotation, taken.first().id);
        QCOMPARE(sayings(text, taken).first().speaker, u"Ada Field"_s);
        QCOMPARE(sayings(text, taken).first().words, u"We will open the gates"_s);

        const QList<Annotation> renamed = {highlight(text, u"“We will open the gates,”"_s, u"Bo Lind"_s)};
        QCOMPARE(sayings(text, renamed).first().speaker, u"Bo Lind"_s);
        QCOMPARE(sayings(text, renamed).size(), 1);
    }

    void aHighlightWithASpeakerIsASaying()
    {
        const QString text = u"It rained for days on end. “We will open the gates,” said Ada Field."_s;
        Annotation orphan = highlight(text, u"days"_s, u"Cy Moor"_s);
        orphan.state = AnchorState::Orphaned;
        const QList<Saying> said = sayings(text, {highlight(text, u"It rained"_s, u"Bo Lind"_s), orphan});
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.first().name, u"Bo Lind"_s);
        QCOMPARE(said.first().words, u"It rained"_s);
    }

    void aQuotationGoesOnOverParagraphs()
    {
        const QString text = u"Ada Field said: “We will open the gates.\n\n“They stay open all night.”\n\nIt rained."_s;
        const QList<Saying> said = sayings(text);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().words, u"We will open the gates. “They stay open all night."_s);
        QCOMPARE(said.first().name, u"Ada Field"_s);
    }

    void peopleAreGatheredAcrossArticles()
    {
        const QList<QList<Saying>> articles = {
            sayings(u"“I have my doubts about it,” said Bo Lind.\n\n“So have I, my dear,” said the governor."_s),
            sayings(u"“We will open the gates,” said Ada Field, the mayor."_s),
            sayings(u"“They stay open all night,” said Ada Field."_s),
        };
        const QList<Speaker> all = speakersAmong(articles);
        QCOMPARE(names(all), (QStringList{u"Ada Field | the mayor | 2"_s, u"Bo Lind |  | 1"_s, u" |  | 1"_s}));
        QCOMPARE(all.first().articles, 2);
        QCOMPARE(names(speakersAmong(articles, {.person = u"FIELD"_s})), QStringList{u"Ada Field | the mayor | 2"_s});
        QCOMPARE(names(speakersAmong(articles, {.words = u"open GATES"_s})), QStringList{u"Ada Field | the mayor | 1"_s});
        QCOMPARE(names(speakersAmong(articles, {.words = u"doubts lind"_s})), QStringList{u"Bo Lind |  | 1"_s});
        QCOMPARE(names(speakersAmong(articles, {.person = u"field"_s, .words = u"doubts"_s})), QStringList());
    }

    void accentsMakeNoDifferenceInASearch()
    {
        const QList<QList<Saying>> articles = {
            sayings(u"“We will see the señor at noon,” said Zo\u0065\u0308 Field."_s)};
        QCOMPARE(speakersAmong(articles, {.words = u"senor zoe"_s}).size(), 1);
        QCOMPARE(speakersAmong(articles, {.words = u"SEÑOR Zoë"_s}).size(), 1);
        QVERIFY(speakersAmong(articles, {.words = u"señora"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SpeakersTest)
#include "SpeakersTest.moc"
