// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/SpeechEngine.h"

#include <QProcess>
#include <QTextToSpeech>

namespace lectern {

/// Speaks through Qt TextToSpeech, on Linux with speech-dispatcher. That may have to be started first, which can take seconds: it is done in
/// a process of its own, and Qt's engine, which would wait for it, is made after that.
class QtSpeechEngine final : public SpeechEngine
{
    Q_OBJECT

public:
    /// nullptr when Qt has no engine.
    [[nodiscard]] static std::unique_ptr<SpeechEngine> make();

    void setLanguage(const QString& language) override;
    void setSpeed(double speed) override;
    void say(const QString& text) override;
    void stop() override;

private:
    explicit QtSpeechEngine(const QStringList& engines);
    void startServer();
    void open();
    void follow(QTextToSpeech::State state);
    void chooseVoice();

    QStringList m_engines; // the best first
    QProcess m_server;
    std::unique_ptr<QTextToSpeech> m_speech; // nullptr until something was to be said
    QString m_language;
    double m_speed = 1;
    QString m_text;       // to be said as soon as something speaks
    bool m_asked = false; // something is to be said, or being said
    bool m_begun = false; // and it is heard: an engine may still report the end of what came before
};

} // namespace lectern
