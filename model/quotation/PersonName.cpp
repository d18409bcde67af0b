// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/PersonName.h"

#include <algorithm>
#include <array>
#include <QStringList>

namespace lectern {
namespace {

using namespace Qt::StringLiterals;

using Words = QList<QStringView>;

/// What stands before a name, and is capitalised, without being part of it.
constexpr std::array Offices = {QStringView(u"president"), QStringView(u"senator"), QStringView(u"governor"), QStringView(u"representative"), QStringView(u"congressman"),
    QStringView(u"congresswoman"), QStringView(u"secretary"), QStringView(u"minister"), QStringView(u"chancellor"), QStringView(u"mayor"), QStringView(u"judge"), QStringView(u"justice"),
    QStringView(u"general"), QStringView(u"professor"), QStringView(u"doctor"), QStringView(u"chairman"), QStringView(u"chairwoman"), QStringView(u"speaker"), QStringView(u"leader"), QStringView(u"chief"),
    QStringView(u"director"), QStringView(u"republican"), QStringView(u"democrat"), QStringView(u"democratic"), QStringView(u"king"), QStringView(u"queen"), QStringView(u"prince"),
    QStringView(u"princess"), QStringView(u"pope"), QStringView(u"archbishop"), QStringView(u"bishop"), QStringView(u"captain"), QStringView(u"colonel"), QStringView(u"major"), QStringView(u"sergeant"),
    QStringView(u"spokesman"), QStringView(u"spokeswoman"), QStringView(u"spokesperson"), QStringView(u"ambassador"), QStringView(u"officer"), QStringView(u"sir"), QStringView(u"dame"), QStringView(u"lord"),
    QStringView(u"lady"), QStringView(u"bundeskanzlerin"), QStringView(u"bundeskanzler"), QStringView(u"präsident"), QStringView(u"präsidentin"), QStringView(u"minister"),
    QStringView(u"ministerin"), QStringView(u"sprecher"), QStringView(u"sprecherin"), QStringView(u"herr"), QStringView(u"frau"), QStringView(u"professorin")};

constexpr std::array Particles = {QStringView(u"de"), QStringView(u"da"), QStringView(u"di"), QStringView(u"del"), QStringView(u"della"), QStringView(u"dos"), QStringView(u"du"), QStringView(u"van"), QStringView(u"von"),
    QStringView(u"zu"), QStringView(u"der"), QStringView(u"den"), QStringView(u"ten"), QStringView(u"ter"), QStringView(u"bin"), QStringView(u"ibn"), QStringView(u"al"), QStringView(u"la"), QStringView(u"le"), QStringView(u"y")};

constexpr std::array Determiners = {QStringView(u"the"), QStringView(u"a"), QStringView(u"an"), QStringView(u"one"), QStringView(u"another"), QStringView(u"his"), QStringView(u"her"), QStringView(u"its"),
    QStringView(u"their"), QStringView(u"my"), QStringView(u"our"), QStringView(u"some"), QStringView(u"many"), QStringView(u"several"), QStringView(u"der"), QStringView(u"die"), QStringView(u"das"), QStringView(u"ein"), QStringView(u"eine")};

/// With these begins who is no single person by name, unless the name stands apart: "die Sprecherin der Stadt, Ada
/// Feld".
constexpr std::array GermanDeterminers = {QStringView(u"der"), QStringView(u"die"), QStringView(u"das"),
    QStringView(u"ein"), QStringView(u"eine"), QStringView(u"dem"), QStringView(u"den"), QStringView(u"des"),
    QStringView(u"einem"), QStringView(u"einen"), QStringView(u"einer"), QStringView(u"eines")};

constexpr std::array Afters = {QStringView(u"of"), QStringView(u"from"), QStringView(u"at"), QStringView(u"in"), QStringView(u"on"), QStringView(u"for"), QStringView(u"with"), QStringView(u"who"), QStringView(u"vom"), QStringView(u"aus"),
    QStringView(u"bei"), QStringView(u"—"), QStringView(u"–"), QStringView(u"-")};

/// Ends of German compounds that are offices: "Bundesfinanzminister", "Regierungssprecherin".
constexpr std::array OfficeEnds = {QStringView(u"minister"), QStringView(u"ministerin"), QStringView(u"sprecher"),
    QStringView(u"sprecherin"), QStringView(u"präsident"), QStringView(u"präsidentin"), QStringView(u"meister"),
    QStringView(u"meisterin"), QStringView(u"chef"), QStringView(u"chefin"), QStringView(u"leiter"),
    QStringView(u"leiterin"), QStringView(u"direktor"), QStringView(u"direktorin"), QStringView(u"sekretär"),
    QStringView(u"sekretärin"), QStringView(u"kanzler"), QStringView(u"kanzlerin"), QStringView(u"kommissar"),
    QStringView(u"kommissarin"), QStringView(u"experte"), QStringView(u"expertin"), QStringView(u"anwalt"),
    QStringView(u"anwältin"), QStringView(u"abgeordnete"), QStringView(u"abgeordneter"), QStringView(u"vorsitzende"),
    QStringView(u"vorsitzender"), QStringView(u"senator"), QStringView(u"senatorin")};

constexpr qsizetype LongestName = 5; // words

bool isAmong(const auto& list, QStringView word)
{
    return std::ranges::any_of(list, [word](QStringView one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isParticle(QStringView word)
{
    return word.front().isLower() && (isAmong(Particles, word) || word.startsWith(u"al-") || word.startsWith(u"d'"));
}

/// "Sen.", "Dr.": an abbreviation; an initial is none.
bool isTitle(QStringView word)
{
    return word.size() > 2 && word.endsWith(u'.') && !word.chopped(1).contains(u'.');
}

bool isSuffix(QStringView word)
{
    return word == u"Jr." || word == u"Sr." || word == u"Jr" || word == u"Sr" || word == u"III" || word == u"II";
}

bool isPossessive(QStringView word)
{
    return word.endsWith(u"'s") || word.endsWith(u"’s") || word.endsWith(u'\'') || word.endsWith(u'’');
}

bool endsRole(QStringView word)
{
    return !isSuffix(word) && (isTitle(word) || isPossessive(word) || isAmong(Offices, word));
}

/// Before a name; "Hofmeister" by itself is a surname.
bool endsOffice(QStringView word)
{
    return std::ranges::any_of(
        OfficeEnds, [word](QStringView end) { return word.size() > end.size() && word.endsWith(end); });
}

/// Where the words that may hold the name end: at a comma, a bracket, or what follows a name.
qsizetype headEnd(QStringView speaker)
{
    qsizetype end = speaker.size();
    for (qsizetype i = 0; i < end; ++i) {
        const bool suffix = speaker.sliced(i).startsWith(u", Jr") || speaker.sliced(i).startsWith(u", Sr");
        if ((speaker[i] == u',' && !suffix) || speaker[i] == u'(')
            end = i;
    }
    return end;
}

struct Run
{
    qsizetype first = 0;
    qsizetype last = -1;

    [[nodiscard]] qsizetype length() const { return last - first + 1; }
};

/// "der Stadt": whose somebody is; but "von der Feld".
bool isGenitive(const Words& words, qsizetype i)
{
    const bool article = words[i] == u"der" || words[i] == u"des" || words[i] == u"den";
    return article && (i == 0 || !isParticle(words[i - 1]));
}

/// The last of the words that are capitalised and go together.
Run nameIn(const Words& words)
{
    const auto after = std::ranges::find_if(words.begin() + (words.isEmpty() ? 0 : 1), words.end(), [](QStringView word) { return isAmong(Afters, word); });
    Run run{.first = 0, .last = after - words.begin() - 1};
    run.first = run.last + 1;
    while (run.first > 0) {
        const QStringView word = words[run.first - 1];
        const bool capital = word.front().isUpper() || word.front().isTitleCase();
        if ((!capital && !isParticle(word)) || isGenitive(words, run.first - 1) ||
            (run.length() > 0 && (endsRole(word) || endsOffice(word))))
            break;
        --run.first;
    }
    while (run.length() > 0 && words[run.first].front().isLower() && !isParticle(words[run.first]))
        ++run.first;
    return run;
}

bool namesSomebody(const Words& words, const Run& run)
{
    if (run.length() < 1 || run.length() > LongestName || endsRole(words[run.last]))
        return false;
    const bool determined = isAmong(Determiners, words.front()) || isAmong(GermanDeterminers, words.front());
    return !isAmong(Determiners, words[run.first]) && (!determined || run.length() > 1);
}

QString joined(const Words& words)
{
    QStringList parts;
    for (const QStringView word : words)
        parts += word.toString();
    return parts.join(u' ');
}

QString withoutEdges(QStringView role)
{
    static const QString edges = u" ,;:()—–-"_s;
    while (!role.isEmpty() && edges.contains(role.front()))
        role = role.sliced(1);
    while (!role.isEmpty() && edges.contains(role.back()))
        role.chop(1);
    return role.toString();
}

/// "35, a mayor": how old somebody is says nothing of what they are.
QString withoutAge(const QString& role)
{
    const QString age = role.section(u',', 0, 0).trimmed();
    const bool isAge = !age.isEmpty() && age.size() <= 3 && std::ranges::all_of(age, [](QChar c) { return c.isDigit(); });
    return isAge ? role.section(u',', 1).trimmed() : role;
}

QString roleAround(QString before, QString after)
{
    after = withoutAge(after);
    if (isTitle(before))
        before.clear();
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    return before + u", "_s + after;
}

/// "Nowhere's mayor, Ada Field": the name between the first comma and the end or the next one, if that is all there is.
PersonName nameApart(const QString& plain)
{
    const QString apart = plain.section(u',', 1, 1).trimmed();
    const Words words = QStringView(apart).split(u' ', Qt::SkipEmptyParts);
    const Run run = words.size() > 1 ? nameIn(words) : Run();
    if (run.length() != words.size() || !namesSomebody(words, run))
        return {};
    return {.name = apart, .role = roleAround(plain.section(u',', 0, 0).trimmed(), plain.section(u',', 2).trimmed())};
}

} // namespace

PersonName personNameIn(QStringView speaker)
{
    const QString plain = speaker.toString().simplified();
    const qsizetype end = headEnd(plain);
    Words words = QStringView(plain).first(end).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](QStringView word) { return word == u","; });
    const Run run = words.isEmpty() ? Run() : nameIn(words);
    if (words.isEmpty() || !namesSomebody(words, run))
        return nameApart(plain);
    const QStringView tail = words[run.last];
    const qsizetype nameEnd = tail.data() + tail.size() - plain.constData();
    QString name = joined(words.sliced(run.first, run.length()));
    return {.name = name, .role = roleAround(withoutEdges(joined(words.first(run.first))), withoutEdges(QStringView(plain).sliced(nameEnd)))};
}

QString personKey(QStringView name)
{
    QString plain;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            plain += c;
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const auto isInitial = [](const QString& word) { return word.size() == 1 || (word.size() == 2 && word.endsWith(u'.')); };
    if (words.size() > 2)
        words.erase(std::remove_if(words.begin() + 1, words.end() - 1, isInitial), words.end() - 1);
    return words.join(u' ');
}

} // namespace lectern
