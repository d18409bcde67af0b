// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QObject>

namespace lectern {

/// A voice that says one text at a time. Nothing that is asked of it blocks: what speaks may have to be started first.
class SpeechEngine : public QObject
{
    Q_OBJECT

public:
    /// Chooses a voice for a language (BCP 47; empty: the desktop's), or has another one speak.
    virtual void setLanguage(const QString& language) = 0;
    /// 1: the voice's usual speed. Holds for what is said from then on.
    virtual void setSpeed(double speed) = 0;
    /// Ends what is being said. The text is not empty.
    virtual void say(const QString& text) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /// The text that was given last has been said to its end.
    void finished();
    /// There is no voice for the language: another one speaks.
    void languageMissing();
    /// Nothing more will be said; `reason` is the engine's own words.
    void failed(const QString& reason);
};

using SpeechEngineMaker = std::function<std::unique_ptr<SpeechEngine>()>;

/// Makes what speaks; empty when the program was built without. It answers with nullptr when no voice is installed. Tests put in their own.
[[nodiscard]] SpeechEngineMaker& speechEngineMaker();

} // namespace lectern
