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
    return engines.isEmpty() ? nullptr : std::unique_ptr<SpeechEngine>(new QtSpeechEngine(engines));
}

QtSpeechEngine::QtSpeechEngine(const QStringList& engines) : m_engines(engines)
{
    connect(&m_server, &QProcess::finished, this, &QtSpeechEngine::open);
    connect(&m_server, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // it is not installed
            open();
    });
}

// Ends at once when one is running, else as soon as it can be spoken to.
void QtSpeechEngine::startServer()
{
    if (m_server.state() != QProcess::NotRunning)
        return;
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"speech-dispatcher"_s, {u"--spawn"_s});
}

void QtSpeechEngine::open()
{
    for (const QString& name : std::as_const(m_engines)) {
        auto speech = std::make_unique<QTextToSpeech>(name);
        if (speech->state() == QTextToSpeech::Error || speech->availableLocales().isEmpty())
            continue;
        m_speech = std::move(speech);
        break;
    }
    if (!m_speech) {
        Q_EMIT failed({});
        return;
    }
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &QtSpeechEngine::follow);
    connect(m_speech.get(), &QTextToSpeech::errorOccurred, this, [this](QTextToSpeech::ErrorReason, const QString& reason) {
        m_asked = false;
        Q_EMIT failed(reason);
    });
    chooseVoice();
    setSpeed(m_speed);
    if (m_asked)
        say(m_text);
}

void QtSpeechEngine::setLanguage(const QString& language)
{
    m_language = language;
    if (m_speech)
        chooseVoice();
}

void QtSpeechEngine::chooseVoice()
{
    const QLocale wanted = m_language.isEmpty() ? QLocale::system() : QLocale(m_language);
    const QList<QLocale> known = m_speech->availableLocales();
    const auto speaks = [&](const QLocale& locale) { return locale.language() == wanted.language(); };
    const auto inCountry = std::ranges::find_if(known, [&](const QLocale& locale) { return speaks(locale) && locale.territory() == wanted.territory(); });
    const auto found = inCountry != known.end() ? inCountry : std::ranges::find_if(known, speaks);
    if (found == known.end())
        Q_EMIT languageMissing();
    else if (*found != m_speech->locale())
        m_speech->setLocale(*found);
}

// Qt's rate goes from -1 to 1, each of them a factor of about two.
void QtSpeechEngine::setSpeed(double speed)
{
    m_speed = speed;
    if (m_speech)
        m_speech->setRate(std::clamp(std::log2(speed), -1.0, 1.0));
}

void QtSpeechEngine::say(const QString& text)
{
    m_text = text;
    m_asked = true;
    m_begun = false;
    if (m_speech)
        m_speech->say(text);
    else
        startServer();
}

void QtSpeechEngine::stop()
{
    m_asked = false;
    if (m_speech)
        m_speech->stop(QTextToSpeech::BoundaryHint::Immediate);
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
