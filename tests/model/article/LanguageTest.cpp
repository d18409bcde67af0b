// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Language.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallWordsTellTheLanguage_data();
    void smallWordsTellTheLanguage();
    void whatIsDeclaredIsTaken();
};

void LanguageTest::smallWordsTellTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* name, const QString& text, const QString& language) {
        QTest::newRow(name) << text << language;
    };

    row("English",
        u"The lamp was lit at ten past five, and the keeper wrote it down, as he had done every night for forty years. "
        "It is the last line of the book that was found by the stairs."_s,
        u"en"_s);
    row("German",
        u"Die Lampe brannte um zehn nach fünf, und der Wärter schrieb es auf, wie er es vierzig Jahre lang in jeder "
        u"Nacht getan hatte. "
        "Das ist die letzte Zeile des Buches, das auf der Treppe lag."_s,
        u"de"_s);
    row("French",
        u"La lampe était allumée à cinq heures dix, et le gardien l’a noté dans le livre, comme il le faisait toutes "
        u"les nuits. "
        "C’est la dernière ligne du cahier qui est resté sur les marches de la tour."_s,
        u"fr"_s);
    row("Spanish",
        u"La lámpara se encendió a las cinco y diez, y el farero lo anotó en el libro, como hacía todas las noches. "
        "Es la última línea del cuaderno que se encontró en la escalera de la torre."_s,
        u"es"_s);
    row("Portuguese",
        u"O faroleiro acendeu a lâmpada às cinco e dez e escreveu no livro, como fazia em todas as noites do ano. "
        "Não foi a última linha do caderno que os vizinhos acharam na escada da torre."_s,
        u"pt"_s);
    row("Dutch",
        u"De lamp was om tien over vijf aan, en de wachter schreef het op in het boek, zoals hij dat elke nacht van "
        u"het jaar deed. "
        "Het is niet de laatste regel van een schrift dat op de trap lag."_s,
        u"nl"_s);
    row("Ukrainian",
        u"Лампу засвітили о п’ятій десять, і сторож записав це в книгу, як робив щоночі. Це останній рядок із зошита, "
        u"що лежав на сходах вежі, "
        "і ніхто не знає, що було далі та як він жив до весни."_s,
        u"uk"_s);
    row("Russian",
        u"Лампу зажгли в пять часов десять минут, и сторож записал это в книгу, как делал каждую ночь. Это последняя "
        u"строка тетради, что лежала "
        "на лестнице, и никто не знает, что было потом и как он жил."_s,
        u"ru"_s);
    row("two languages",
        u"The lamp was lit at ten past five and the keeper wrote it in the book. Die Lampe brannte um zehn nach fünf und der Wärter schrieb es in das Buch."_s,
        QString());
    row("few words", u"The lamp is lit."_s, QString());
    row("names",
        u"Adler Field Lund Brekke Aas Moe Holt Venn Vik Holm Brunn Orla Jonas Edda Peer Ingrid Olav Per Maren Anna Ada Ivo Jan Kai Lea Mia"_s,
        QString());
    row("no spaces", u"茶农说，最好的茶不是采来的，是等来的。"_s.repeated(20), QString());
    row("nothing", QString(), QString());
}

void LanguageTest::smallWordsTellTheLanguage()
{
    QFETCH(QString, text);
    QTEST(guessedLanguage(text), "language");
}

void LanguageTest::whatIsDeclaredIsTaken()
{
    const QString english =
        u"The lamp was lit at ten past five, and it is the last line of the book that the keeper wrote in the tower by the sea."_s;
    QCOMPARE(likelyLanguage(u"nn"_s, english), u"nn"_s);
    QCOMPARE(likelyLanguage(QString(), english), u"en"_s);
}

QTEST_APPLESS_MAIN(LanguageTest)
#include "LanguageTest.moc"
