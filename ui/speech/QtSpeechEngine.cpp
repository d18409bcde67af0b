// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/QtSpeechEngine.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern {

std::unique_ptr<SpeechEngine> QtSpeechEngine::make()
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(u"mock"_s); // speaks to nobody
    std::ranges::stable_partition(engines, [](const QString& name) { return name == "speechd"_L1; });
    for (const QString& name : std::as_const(engines)) {
        std::unique_ptr<QtSpeechEngine> engine(new QtSpeechEngine(name));
        if (engine->m_speech.state() != QTextToSpeech::Error && !engine->m_speech.availableLocales().isEmpty())
            return engine;
    }
    return nullptr;
}

QtSpeechEngine::QtSpeechEngine(const QString& engine) : m_speech(engine)
{
    connect(&m_speech, &QTextToSpeech::stateChanged, this, &QtSpeechEngine::follow);
    connect(&m_speech, &QTextToSpeech::errorOccurred, this, [this](QTextToSpeech::ErrorReason, const QString& reason) {
        m_asked = false;
        Q_EMIT failed(reason);
    });
}

bool QtSpeechEngine::setLanguage(const QString& language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QList<QLocale> known = m_speech.availableLocales();
    const auto speaks = [&](const QLocale& locale) { return locale.language() == wanted.language(); };
    const auto inCountry = std::ranges::find_if(known, [&](const QLocale& locale) { return speaks(locale) && locale.territory() == wanted.territory(); });
    const auto found = inCountry != known.end() ? inCountry : std::ranges::find_if(known, speaks);
    if (found != known.end() && *found != m_speech.locale())
        m_speech.setLocale(*found);
    return found != known.end();
}

// Qt's rate goes from -1 to 1, each of them a factor of about two.
void QtSpeechEngine::setSpeed(double speed)
{
    m_speech.setRate(std::clamp(std::log2(speed), -1.0, 1.0));
}

void QtSpeechEngine::say(const QString& text)
{
    m_asked = true;
    m_begun = false;
    m_speech.say(text);
}

void QtSpeechEngine::stop()
{
    m_asked = false;
    m_speech.stop(QTextToSpeech::BoundaryHint::Immediate);
}

void QtSpeechEngine::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking) {
        m_begun = m_asked;
    } else if (state == QTextToSpeech::Ready && m_asked && m_begun) {
        m_asked = false;
        Q_EMIT finished();
    }
}

} // namespace lectern
