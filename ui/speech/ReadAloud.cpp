// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/ReadAloud.h"

#include "model/article/Sentences.h"

#include <algorithm>

namespace lectern {

ReadAloud::ReadAloud(QObject* parent) : QObject(parent) {}

ReadAloud::~ReadAloud() = default;

void ReadAloud::setArticle(std::shared_ptr<const ArticleContent> content, const QString& language)
{
    stop();
    m_content = std::move(content);
    m_language = language;
}

void ReadAloud::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowest, fastest);
    if (m_engine)
        m_engine->setSpeed(m_speed);
    if (m_state == State::Speaking)
        speak();
}

bool ReadAloud::prepare()
{
    if (!m_engine && speechEngineMaker()) {
        m_engine = speechEngineMaker()();
        if (m_engine) {
            connect(m_engine.get(), &SpeechEngine::finished, this, &ReadAloud::next);
            connect(m_engine.get(), &SpeechEngine::languageMissing, this, [this] { Q_EMIT languageMissing(m_language); });
            connect(m_engine.get(), &SpeechEngine::failed, this, &ReadAloud::fail);
            m_engine->setSpeed(m_speed);
        }
    }
    if (m_engine)
        m_engine->setLanguage(m_language);
    else
        Q_EMIT failed({});
    return m_engine != nullptr;
}

void ReadAloud::start(qsizetype offset)
{
    if (!m_content || !prepare())
        return;
    setState(State::Speaking);
    goTo(sentenceAfter(offset));
}

void ReadAloud::pause()
{
    if (m_state != State::Speaking)
        return;
    m_engine->stop();
    setState(State::Paused);
}

void ReadAloud::resume()
{
    if (m_state != State::Paused)
        return;
    setState(State::Speaking);
    speak();
}

void ReadAloud::stop()
{
    if (m_state == State::Stopped)
        return;
    m_engine->stop();
    m_sentence = {};
    setState(State::Stopped);
    Q_EMIT sentenceChanged({});
}

// What has nothing to say, a number of a note for example, is passed over.
std::optional<TextRange> ReadAloud::sentenceAfter(qsizetype offset) const
{
    auto sentence = sentenceFrom(*m_content, offset, m_language);
    while (sentence && spokenText(*m_content, *sentence).isEmpty())
        sentence = sentenceFrom(*m_content, sentence->end, m_language);
    return sentence;
}

void ReadAloud::next()
{
    if (m_state != State::Stopped)
        goTo(sentenceAfter(m_sentence.end));
}

void ReadAloud::previous()
{
    if (m_state == State::Stopped)
        return;
    auto sentence = sentenceBefore(*m_content, m_sentence.start, m_language);
    while (sentence && spokenText(*m_content, *sentence).isEmpty())
        sentence = sentenceBefore(*m_content, sentence->start, m_language);
    goTo(sentence ? sentence : m_sentence);
}

void ReadAloud::goTo(const std::optional<TextRange>& sentence)
{
    if (!sentence)
        return stop();
    m_sentence = *sentence;
    Q_EMIT sentenceChanged(m_sentence);
    if (m_state == State::Speaking)
        speak();
}

void ReadAloud::speak()
{
    m_engine->say(spokenText(*m_content, m_sentence));
}

void ReadAloud::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

// Another engine is made when one is asked for again: somebody may have started what it speaks through.
void ReadAloud::fail(const QString& reason)
{
    stop();
    disconnect(m_engine.get(), nullptr, this, nullptr);
    m_engine.release()->deleteLater();
    Q_EMIT failed(reason);
}

} // namespace lectern
