// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace lectern {

class SettingsStore;

/// Which language the program speaks from its next start on: the system's, or one of its own choice.
class LanguageDialog final : public QDialog
{
    Q_OBJECT

public:
    LanguageDialog(SettingsStore* settings, QWidget* parent);

    /// The key of the setting: a code of Translations::languages(); empty is the system's language.
    static constexpr QLatin1StringView setting{"language"};

    void accept() override;

private:
    QComboBox* makeLanguages();

    SettingsStore* m_settings;
    QComboBox* m_languages;
};

} // namespace lectern
