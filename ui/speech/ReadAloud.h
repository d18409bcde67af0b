// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"
#include "ui/speech/SpeechEngine.h"

#include <optional>

namespace lectern {

/// Has an article read aloud, sentence by sentence. The engine is made when something is first to be said.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Speaking, Paused };

    static constexpr double slowest = 0.5;
    static constexpr double fastest = 2;

    explicit ReadAloud(QObject* parent = nullptr);
    ~ReadAloud() override;

    /// Another article: nothing is read any more.
    void setArticle(std::shared_ptr<const ArticleContent> content, const QString& language);
    [[nodiscard]] const std::shared_ptr<const ArticleContent>& content() const { return m_content; }
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }

    /// Begins with the sentence that holds the offset.
    void start(qsizetype offset);
    /// A pause begins again at the beginning of its sentence: few voices can halt within one.
    void pause();
    void resume();
    void stop();
    void next();
    void previous();

    [[nodiscard]] State state() const { return m_state; }
    /// What is read, or was when the pause began; empty when stopped.
    [[nodiscard]] const TextRange& sentence() const { return m_sentence; }

Q_SIGNALS:
    void stateChanged();
    void sentenceChanged(const lectern::TextRange& sentence);
    /// Nobody speaks; `reason` may be empty.
    void failed(const QString& reason);
    /// No voice is there for the article's language: another one reads it.
    void languageMissing(const QString& language);

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] std::optional<TextRange> sentenceAfter(qsizetype offset) const;
    void setState(State state);
    void goTo(const std::optional<TextRange>& sentence);
    void speak();
    void fail(const QString& reason);

    std::shared_ptr<const ArticleContent> m_content;
    QString m_language;
    std::unique_ptr<SpeechEngine> m_engine;
    TextRange m_sentence;
    double m_speed = 1;
    State m_state = State::Stopped;
};

} // namespace lectern
