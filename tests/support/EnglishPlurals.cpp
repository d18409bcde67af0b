// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Translations.h"

#include <QCoreApplication>

// Window tests see words as people do: in a real language, with its plural forms.
static void speak()
{
    static const lectern::Translations translations;
}

Q_COREAPP_STARTUP_FUNCTION(speak)
