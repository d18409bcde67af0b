// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/SpeechEngine.h"

#include <QTextToSpeech>

namespace lectern {

/// Speaks through Qt TextToSpeech, on Linux with speech-dispatcher.
class QtSpeechEngine final : public SpeechEngine
{
    Q_OBJECT

public:
    /// nullptr when no engine is installed, or none that works.
    [[nodiscard]] static std::unique_ptr<SpeechEngine> make();

    bool setLanguage(const QString& language) override;
    void setSpeed(double speed) override;
    void say(const QString& text) override;
    void stop() override;

private:
    explicit QtSpeechEngine(const QString& engine);
    void follow(QTextToSpeech::State state);

    QTextToSpeech m_speech;
    bool m_asked = false; // something is to be said, or being said
    bool m_begun = false; // and it is heard: an engine may still report the end of what came before
};

} // namespace lectern
