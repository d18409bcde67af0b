// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Stage.h"
#include "ui/speech/SpeechEngine.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// A voice that is never done with its first sentence.
class StillVoice final : public SpeechEngine
{
public:
    void setLanguage(const QString&) override {}
    void setSpeed(double) override {}
    void say(const QString&) override {}
    void stop() override {}
};

void speech(Stage& stage)
{
    speechEngineMaker() = [] { return std::make_unique<StillVoice>(); };
    stage.open(u"The keeper’s logbook"_s);
    stage.trigger("readAloud");
    stage.trigger("nextSentence");
}

} // namespace

QList<Scene> speechScenes()
{
    return {{u"speech"_s, speech}};
}

} // namespace lectern
