// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace lectern {

/// The language that the program speaks while this lives. Made once there is an application.
class Translations final
{
public:
    /// In the language of this code ("de", "zh_CN"); without one, in the first of the system's languages that there is, else in English.
    explicit Translations(const QString& code = {});

    /// What was found: its code is one of languages().
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return QLocale(m_language).textDirection(); }

    /// Codes of all languages that there are, English among them.
    [[nodiscard]] static QStringList languages();

private:
    void load(const QString& code);

    QTranslator m_own;
    QTranslator m_qts; // what Qt says itself, in its dialogs and its context menus
    QString m_language;
};

} // namespace lectern
