// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LanguageDialog.h"

#include "model/Translations.h"
#include "ui/settings/SettingsStore.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    // As those who speak it write it, with a capital as its entry in a list.
    QString ownName(const QString& code)
    {
        const QLocale locale(code);
        QString name = code == u"en" ? u"English"_s : locale.nativeLanguageName().section(u' ', 0, 0);
        return name.replace(0, 1, locale.toUpper(name.first(1)));
    }

} // namespace

LanguageDialog::LanguageDialog(SettingsStore* settings, QWidget* parent) :
    QDialog(parent), m_settings(settings), m_languages(makeLanguages())
{
    setObjectName(u"languageDialog"_s);
    setWindowTitle(tr("Language"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* notice = new QLabel(tr("Lectern speaks another language from its next start on."), this);
    notice->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Language"), m_languages);
    auto* column = new QVBoxLayout(this); // it gives the notice as many lines as it needs
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(notice);
    column->addWidget(buttons);
    const int width = qMin(fontMetrics().height() * 22, parent->width());
    resize(width, column->totalHeightForWidth(width));
}

QComboBox* LanguageDialog::makeLanguages()
{
    auto* languages = new QComboBox(this);
    languages->setObjectName(u"languages"_s);
    languages->addItem(tr("As the system"), QString());
    for (const QString& code : Translations::languages())
        languages->addItem(ownName(code), code);
    languages->setCurrentIndex(qMax(0, languages->findData(m_settings->text(setting))));
    return languages;
}

void LanguageDialog::accept()
{
    m_settings->setText(setting, m_languages->currentData().toString());
    QDialog::accept();
}

} // namespace lectern
