// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/SpeechEngine.h"

#ifdef LECTERN_SPEECH
#include "ui/speech/QtSpeechEngine.h"
#endif

namespace lectern {

SpeechEngineMaker& speechEngineMaker()
{
#ifdef LECTERN_SPEECH
    static SpeechEngineMaker maker = &QtSpeechEngine::make;
#else
    static SpeechEngineMaker maker;
#endif
    return maker;
}

} // namespace lectern
