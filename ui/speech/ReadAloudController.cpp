// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/ReadAloudController.h"

#include "model/Result.h"
#include "ui/ActionCollection.h"
#include "ui/AnnotationController.h"
#include "ui/PageZone.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"
#include "ui/settings/AppearanceController.h"
#include "ui/settings/SettingsStore.h"
#include "ui/speech/SpeechBar.h"
#include "ui/support/MessageBar.h"
#include "ui/Workspace.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr double speeds[] = {0.5, 0.65, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};
    constexpr auto speedSetting = "speech/percent"_L1;

} // namespace

ReadAloudController::ReadAloudController(ActionCollection* actions, const WindowParts& parts, QObject* parent) :
    QObject(parent), m_actions(actions), m_parts(parts)
{
    wire();
    m_reading.setSpeed(parts.workspace->settings()->number(speedSetting, 100) / 100.0);
    connect(&m_reading, &ReadAloud::sentenceChanged, this, &ReadAloudController::show);
    connect(&m_reading, &ReadAloud::stateChanged, this, &ReadAloudController::showState);
    connect(&m_reading, &ReadAloud::failed, this, &ReadAloudController::tellFailure);
    connect(&m_reading, &ReadAloud::languageMissing, this, &ReadAloudController::tellLanguage);
    connect(parts.reading, &ReadingController::leaving, &m_reading, &ReadAloud::stop);
    connect(parts.reading, &ReadingController::closed, &m_reading, &ReadAloud::stop);
    connect(parts.reading, &ReadingController::opened, this, [this] {
        if (m_reading.content() != m_parts.page->reader()->sharedContent())
            m_reading.stop(); // the text is another
        showState();
    });
    connect(parts.reading, &ReadingController::closed, this, &ReadAloudController::showState);
    showState();
}

void ReadAloudController::wire()
{
    m_actions->on(u"readAloud"_s, this, [this] { toggle(); });
    m_actions->on(u"stopReading"_s, this, [this] { m_reading.stop(); });
    m_actions->on(u"nextSentence"_s, this, [this] { go(&ReadAloud::next); });
    m_actions->on(u"previousSentence"_s, this, [this] { go(&ReadAloud::previous); });
    m_actions->on(u"faster"_s, this, [this] { changeSpeed(1); });
    m_actions->on(u"slower"_s, this, [this] { changeSpeed(-1); });
    m_actions->on(u"highlightSentence"_s, this, [this] { highlight(); });
}

void ReadAloudController::makeBar()
{
    m_bar = new SpeechBar(m_parts.page->reader());
    m_bar->addAction(m_actions->action(u"readAloud"_s), "pause"_L1);
    m_bar->addAction(m_actions->action(u"previousSentence"_s), "previous"_L1);
    m_bar->addAction(m_actions->action(u"nextSentence"_s), "next"_L1);
    m_bar->addGap();
    m_bar->addAction(m_actions->action(u"slower"_s), "minus"_L1);
    m_bar->addSpeed();
    m_bar->addAction(m_actions->action(u"faster"_s), "plus"_L1);
    m_bar->addGap();
    m_bar->addAction(m_actions->action(u"highlightSentence"_s), "highlights"_L1);
    m_bar->addAction(m_actions->action(u"stopReading"_s), "close"_L1);
    m_bar->setTheme(theme(m_parts.appearance->appearance().theme));
    connect(m_parts.appearance, &AppearanceController::changed, m_bar, [this](const Appearance& appearance) { m_bar->setTheme(theme(appearance.theme)); });
}

void ReadAloudController::toggle()
{
    switch (m_reading.state()) {
    case ReadAloud::State::Speaking: return m_reading.pause();
    case ReadAloud::State::Paused: return m_reading.resume();
    case ReadAloud::State::Stopped: break;
    }
    const ReaderView* page = m_parts.page->reader();
    m_reading.setArticle(page->sharedContent(), m_parts.reading->article().metadata.language);
    m_reading.start(page->startForReading());
}

// Who asks for another sentence wants to see it, wherever the page was scrolled to.
void ReadAloudController::go(void (ReadAloud::*step)())
{
    m_parts.page->reader()->setSpoken({});
    (m_reading.*step)();
}

void ReadAloudController::changeSpeed(int step)
{
    const auto now = std::ranges::min_element(speeds, {}, [this](double speed) { return std::abs(speed - m_reading.speed()); }) - std::begin(speeds);
    const auto next = std::clamp<std::ptrdiff_t>(now + step, 0, std::ssize(speeds) - 1);
    m_reading.setSpeed(speeds[next]);
    m_parts.workspace->settings()->setNumber(speedSetting, qRound(speeds[next] * 100));
    showState();
}

void ReadAloudController::highlight()
{
    if (!m_reading.sentence().isEmpty())
        m_parts.annotations->mark(m_reading.sentence());
}

void ReadAloudController::show(const TextRange& sentence)
{
    m_parts.page->reader()->setSpoken(sentence);
}

void ReadAloudController::showState()
{
    const bool stopped = m_reading.state() == ReadAloud::State::Stopped;
    m_actions->setEnabled({u"readAloud"_s}, m_parts.page->reader()->content() != nullptr);
    m_actions->setEnabled({u"stopReading"_s, u"nextSentence"_s, u"previousSentence"_s, u"highlightSentence"_s}, !stopped);
    if (stopped && !m_bar)
        return;
    if (!m_bar)
        makeBar();
    m_bar->setSpeaking(m_reading.state() == ReadAloud::State::Speaking);
    m_bar->setSpeed(m_reading.speed());
    if (stopped && m_bar->isAncestorOf(m_bar->window()->focusWidget()))
        m_parts.page->reader()->setFocus(); // before it hides, or Qt would go on to the next widget
    m_bar->setVisible(!stopped);
}

void ReadAloudController::tellFailure(const QString& reason)
{
    m_parts.workspace->messages()->fail({.kind = ErrorKind::Unsupported,
        .sentence = tr("Nothing can be read aloud: no voice is there. On Debian, install qt6-speech-speechd-plugin, speech-dispatcher and a voice such as espeak-ng."),
        .detail = reason});
}

void ReadAloudController::tellLanguage(const QString& language)
{
    if (language.isEmpty() || m_toldOf == language)
        return;
    m_toldOf = language;
    const QLocale locale(language);
    const QString name = locale.language() == QLocale::C ? language : locale.nativeLanguageName();
    m_parts.workspace->messages()->say({.text = tr("There is no voice for the language of this article (%1): another one reads it.").arg(name)});
}

} // namespace lectern
