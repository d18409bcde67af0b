// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Byline.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// What a byline begins with, in several languages; the plain nouns only with a colon behind them or as all there is.
const QString creditWords = u"((?:(?:ein (?:artikel|beitrag)|(?:post )?author|article|story|recipe|words|photos?|text|posted|published|written|reported|"
                            "researched|reviewed|authored|compiled|eingestellt|erstellt|veröffentlicht|verfasst|geschrieben|publicado|escrito|publié|écrit|pubblicato|scritto|geplaatst|skrevet|skriven|"
                            "napisane|autor) )?(?:by|von|vom|par|por|di|door|av|af|przez|от)\\b[\\s:]*"
                            "|(?:alles|artikel|beiträge|articles|posts) (?:by|von|par|por|di)\\b\\s*"
                            "|(?:author|authors|autor|autorin|autoren|auteurs?|autore|words|texto?|texte|tekst|автор)(?:\\s*:\\s*|\\s*$)"
                            "|(?:redaktion|redakteur|redaktör|redactie|rédaction)\\s*:\\s*)"_s;

QString cleaned(const QString& byline)
{
    static const QRegularExpression lead(u"^[\\s|:•·,–—-]*"_s + creditWords, insensitive);
    static const QRegularExpression tail(
        u"\\s*([|•·@]|\\([^)]*\\)?$|\\b(published|updated|posted|last|on|am|le|el)\\b.*\\d|\\d{1,2}[./ :-]\\d|\\b(19|20)\\d{2}\\b|\\b\\d{1,2}\\.? (jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}(st|nd|rd|th)?\\b|\\s\\d+$|\\s(says|sagt|schreibt|writes)\\b).*$"_s,
        insensitive);
    static const QRegularExpression runIn(u"^By(?=\\p{Lu}\\p{Ll}+ \\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption); // "ByAda Field"
    static const QRegularExpression runOut(
        u"(?<=^|\\s)(\\p{Lu}\\S+ \\p{Lu}\\S+) (?:in|im|am|on)$"_s, QRegularExpression::UseUnicodePropertiesOption); // "Ada Field in"
    QString name = byline.simplified().remove(runIn).replace(runOut, u"\\1"_s);
    for (int words = 0; words < 3 && lead.match(name).hasMatch(); ++words)
        name = name.remove(lead).trimmed();
    name.remove(tail);
    while (!name.isEmpty() && u"-:*,;–—"_s.contains(name.back()))
        name = name.chopped(1).trimmed();
    return name.trimmed();
}

bool isDegree(const QString& part)
{
    static const QRegularExpression degree(
        u"^(ph\\.?\\s?d|m\\.?d|m\\.?s\\.?c?|b\\.?s\\.?c?|m\\.?b\\.?a|m\\.?p\\.?h|r\\.?d\\.?n?|r\\.?n|ll\\.?[mb]|j\\.?d|esq|jr|sr|dds|dvm|cpa|cfp|cfa|lcsw|do|ma|ba)\\.?$"_s, insensitive);
    return degree.match(part).hasMatch();
}

bool isName(const QString& name)
{
    constexpr qsizetype longest = 60;
    if (name.size() < 2 || name.size() > longest || name.contains("http"_L1) || name.contains("www."_L1) ||
        name.contains(u'/') || name.contains(" BY "_L1))
        return false;
    static const QRegularExpression noName(
        u"^(the )?(admin|administrator|super user|editor|staff|guest( \\w+)?|authors?|autor|(author )?bio|about( the author)?|share|follow|comments?|view all posts.*|more from.*|"
        "subscribe|my \\w+|afficher mon profil.*|view my complete profile|mein profil.*|ver todo mi perfil|read more.*|none|null|undefined|unknown|unbenannt|publisher|name|e-?mail|datum|date|website|auteurs?|edited|staff writer|photo.*|veröffentlicht( am)?|"
        "published( on)?|posted( on)?|sponsored|contributors?|in|um|quelle|source|log ?in|sign (in|up)|(last )?updated( on)?|home|menu|search)$"_s, insensitive);
    const bool letters = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    const bool counts = name.front().isDigit() && name.contains(u' ');
    return letters && !counts && name.count(u' ') < 6 && !noName.match(name).hasMatch() && !isDegree(name) && !name.endsWith(u'?') && !name.endsWith(u'!');
}

} // namespace

QStringList authorsIn(const QString& byline)
{
    static const QRegularExpression between(u"\\s*(?:,|;|&| and | und | et | y | e | och | og | en | i | with | mit )\\s*"_s, insensitive);
    QStringList authors;
    for (const QString& part : cleaned(byline).split(between, Qt::SkipEmptyParts)) {
        const QString name = cleaned(part);
        if (isName(name) && !authors.contains(name, Qt::CaseInsensitive))
            authors.append(name);
    }
    return authors;
}

bool isAccountName(const QString& author)
{
    static const QRegularExpression account(u"^\\S*[\\d_.]\\S*\\w$|admin|webmaster|^[\\p{Ll}\\d-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return account.match(author).hasMatch();
}

bool isCompanyLine(const QString& byline)
{
    static const QRegularExpression company(
        u"(?<![\\p{L}\\d])(gmbh|mbh|ag|e\\. ?v\\.|eg|kg|inc\\.?|ltd\\.?|llc|plc|pty|s\\.?a\\.?r?\\.?l\\.?|s\\.p\\.a\\.|b\\.v\\.|verlag|solutions|"
        "bundes(ministerium|verband|amt|regierung)|ministerium|ministry|departement|department|copyright|all rights reserved|\\p{L}+-verlag)(?![\\p{L}\\d])"
        "|,[^,]+, ?(germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|england|uk|united kingdom|usa|united states|spain|"
        "españa|italy|italia|netherlands|nederland|belgium|poland|polska|canada|australia|india)$"_s, insensitive);
    return company.match(byline).hasMatch();
}

bool isOrganisationName(const QString& author)
{
    static const QRegularExpression office(
        u"(?<![\\p{L}\\d])(\\p{L}*redaktion|redazione|redacción|redacción|rédaction|redakcja|redactie|editorial|editors?|team|staff|desk|newsroom|contributors?|guest( \\w+)?|"
        "verband|\\p{L}+verband|stiftung|foundation|institut|institute|university|universität|agency|agentur|press|presse|news|magazine?|zeitung|online|services?|group|"
        "company|kitchens|association|society|council|committee|office|bureau)(?![\\p{L}\\d])|\\.(com|org|net|de|at|ch|fr|it|es|pl|nl|eu|co\\.uk)$"_s, insensitive);
    return isCompanyLine(author) || office.match(author).hasMatch();
}

bool isCreditLine(const QString& line)
{
    static const QRegularExpression credit(
        u"^(?:By|BY|by|Von|von|VON|Par|par|Por|por|Di|Door|door|Av|Af|Przez|Written by|Posted by|Text von|Ein Artikel von|(?:Autor|Autorin|Author|Auteur|Autore|Text|Words) ?:|Von:)\\s*"
        "((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}.'’-]+)(?:(?:,| and| und| et| y| &) (?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}.'’-]+)*(?:, (?:\\p{Lu}\\.?){2,4}D?)*(?: ?[|·•].*| in| on| am)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return credit.match(line).hasMatch();
}

bool isCreditWord(const QString& line)
{
    static const QRegularExpression word(u"^[\\s|:•·,–—-]*"_s + creditWords + u"\\s*$"_s, insensitive);
    return word.match(line).hasMatch();
}

} // namespace lectern
