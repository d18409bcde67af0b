// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/ReadAloud.h"
#include "ui/WindowParts.h"

namespace lectern {

class ActionCollection;
class SpeechBar;

/// Has the open article read aloud: the page marks and follows what is said, and a key highlights it.
class ReadAloudController final : public QObject
{
    Q_OBJECT

public:
    /// The actions of the menu “Listen” are there.
    ReadAloudController(ActionCollection* actions, const WindowParts& parts, QObject* parent);

private:
    void wire();
    void makeBar();
    void toggle();
    void go(void (ReadAloud::*step)());
    void changeSpeed(int step);
    void highlight();
    void show(const TextRange& sentence);
    void showState();
    void tellFailure(const QString& reason);
    void tellLanguage(const QString& language);

    ActionCollection* m_actions;
    WindowParts m_parts;
    ReadAloud m_reading;
    SpeechBar* m_bar = nullptr; // made when something is first read
    QString m_toldOf;           // the language for which no voice was found
};

} // namespace lectern
