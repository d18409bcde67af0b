// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/DateWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

} // namespace

bool saysUpdated(const QString& text)
{
    static const QRegularExpression updated(
        u"updated|modified|last edit|last active|last "
        u"reviewed|aktualisiert|geändert|änderung|stand:|bearbeitet|actualizado|actualización|modificado|"
        "mis à jour|modifié|aggiornato|bijgewerkt|atualizado|zaktualizowano|aktualizacja|uppdaterad|opdateret|oppdatert|обновлен|изменен"_s,
        anyCase);
    return updated.match(text).hasMatch();
}

bool startsWithDate(const QString& line)
{
    // A single word before the day is a month; one with a comma is a weekday.
    static const QRegularExpression bare(
        u"^[^\\p{L}\\d]*(?:\\p{L}+,\\s*)?(?:\\p{L}{3,12}\\.?\\s*(?=\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}))?\\d"_s,
        anyCase);
    static const QRegularExpression published(
        u"^[^\\d]{0,40}?(?:publi|pubbli|posted|veröffentlicht|erschienen|geplaatst|opublikowan|udgivet|опубликован|"
        "\\bdate|datum|fecha|\\bdata|дата|発行|公開|发布|發佈)[^\\d]{0,30}\\d"_s,
        anyCase);
    return bare.match(line).hasMatch() || published.match(line).hasMatch();
}

bool isAppointment(const QString& line)
{
    static const QRegularExpression hours(
        u"\\d{1,2}[:.]\\d{2}(?:\\s?(?:Uhr|h|am|pm))?\\s?(?:[-–—]|bis|to|until)\\s?\\d{1,2}[:.]\\d{2}(?![.\\d])"_s,
        anyCase);
    return hours.match(line).hasMatch();
}

} // namespace lectern
