// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsStore.h"

#include <algorithm>
#include <iterator>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    const QString themeNames[] = {u"system"_s, u"light"_s, u"sepia"_s, u"dark"_s, u"contrast"_s};

    ThemeChoice themeFrom(const QString& name)
    {
        const auto* found = std::ranges::find(themeNames, name);
        return found == std::end(themeNames) ? ThemeChoice::System : ThemeChoice(found - std::begin(themeNames));
    }

    double positive(const QVariant& value, double otherwise)
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && number > 0 ? number : otherwise;
    }

    // A path is no good key: QSettings takes slashes for groups.
    QString keyOf(const QString& library)
    {
        const QByteArray hash = QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha1);
        return u"libraries/"_s % QString::fromLatin1(hash.toHex().first(16)) % u"/article"_s;
    }

} // namespace

SettingsStore::SettingsStore() : m_settings(QSettings::IniFormat, QSettings::UserScope, u"lectern"_s, u"lectern"_s) {}

SettingsStore::SettingsStore(const QString& file) : m_settings(file, QSettings::IniFormat) {}

Appearance SettingsStore::appearance() const
{
    const Appearance otherwise;
    return bounded({.theme = themeFrom(m_settings.value("appearance/theme").toString()),
        .fontFamily = m_settings.value("appearance/font").toString(),
        .fontSize = positive(m_settings.value("appearance/size"), otherwise.fontSize),
        .measure = int(positive(m_settings.value("appearance/measure"), otherwise.measure)),
        .lineHeight = positive(m_settings.value("appearance/line"), otherwise.lineHeight),
        .paragraphs = m_settings.value("appearance/indent").toBool() ? ParagraphStyle::Indented : ParagraphStyle::Spaced,
        .justified = m_settings.value("appearance/justify").toBool()});
}

void SettingsStore::setAppearance(const Appearance& appearance)
{
    m_settings.setValue("appearance/theme", themeNames[int(appearance.theme)]);
    m_settings.setValue("appearance/font", appearance.fontFamily);
    m_settings.setValue("appearance/size", appearance.fontSize);
    m_settings.setValue("appearance/measure", appearance.measure);
    m_settings.setValue("appearance/line", appearance.lineHeight);
    m_settings.setValue("appearance/indent", appearance.paragraphs == ParagraphStyle::Indented);
    m_settings.setValue("appearance/justify", appearance.justified);
}

QByteArray SettingsStore::state(QAnyStringView name) const
{
    return m_settings.value(name.toString()).toByteArray();
}

void SettingsStore::setState(QAnyStringView name, const QByteArray& state)
{
    m_settings.setValue(name.toString(), state);
}

bool SettingsStore::flag(QAnyStringView name, bool otherwise) const
{
    return m_settings.value(name.toString(), otherwise).toBool();
}

void SettingsStore::setFlag(QAnyStringView name, bool value)
{
    m_settings.setValue(name.toString(), value);
}

int SettingsStore::number(QAnyStringView name, int otherwise) const
{
    bool isNumber = false;
    const int number = m_settings.value(name.toString()).toInt(&isNumber);
    return isNumber ? number : otherwise;
}

void SettingsStore::setNumber(QAnyStringView name, int value)
{
    m_settings.setValue(name.toString(), value);
}

QString SettingsStore::text(QAnyStringView name) const
{
    return m_settings.value(name.toString()).toString();
}

void SettingsStore::setText(QAnyStringView name, const QString& text)
{
    m_settings.setValue(name.toString(), text);
}

std::optional<QStringList> SettingsStore::list(QAnyStringView name) const
{
    if (!m_settings.contains(name.toString()))
        return std::nullopt;
    QStringList list = m_settings.value(name.toString()).toStringList();
    list.removeAll(QString());
    return list;
}

// An empty list would be written as something that only Qt reads.
void SettingsStore::setList(QAnyStringView name, const QStringList& list)
{
    m_settings.setValue(name.toString(), list.isEmpty() ? QVariant(u""_s) : QVariant(list));
}

void SettingsStore::remove(QAnyStringView name)
{
    m_settings.remove(name.toString());
}

QUuid SettingsStore::lastArticle(const QString& library) const
{
    return QUuid::fromString(m_settings.value(keyOf(library)).toString());
}

void SettingsStore::setLastArticle(const QString& library, const QUuid& article)
{
    m_settings.setValue(keyOf(library), article.toString(QUuid::WithoutBraces));
}

void SettingsStore::sync()
{
    m_settings.sync();
}

} // namespace lectern
