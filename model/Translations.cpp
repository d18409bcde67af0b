// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QString folder = u":/translations"_s;
const QString prefix = u"lectern_"_s;

} // namespace

Translations::Translations(const QString& code)
{
    load(code);
    m_language = m_own.language();
    const bool isChosen = !code.isEmpty() && QLocale().language() != QLocale(m_language).language();
    if (isChosen)
        QLocale::setDefault(QLocale(m_language));
    QCoreApplication::installTranslator(&m_own);
    if (m_qts.load(QLocale(m_language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

// English is a translation as well: it has the plural forms.
void Translations::load(const QString& code)
{
    if (languages().contains(code) && m_own.load(prefix + code, folder))
        return;
    if (!m_own.load(QLocale::system(), u"lectern"_s, u"_"_s, folder))
        (void)m_own.load(prefix + u"en"_s, folder);
}

QStringList Translations::languages()
{
    QStringList codes = QDir(folder).entryList({prefix + u"*.qm"_s});
    for (QString& code : codes)
        code = code.sliced(prefix.size()).chopped(3);
    return codes;
}

} // namespace lectern
