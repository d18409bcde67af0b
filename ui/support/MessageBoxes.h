// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace lectern {

/// A question that must be answered before anything else. `answers` are verbs; the last one changes nothing and is what Escape gives.
struct Question
{
    QString text;
    QString explanation = {};
    QString detail = {}; // shown on demand
    QStringList answers;
    int preferred = -1; // what Enter gives; -1: the last
};

namespace messageBoxes {

    /// The index of the chosen answer.
    [[nodiscard]] int ask(QWidget* parent, const Question& question);

    /// For tests: the next question is not shown but answered so.
    void answerNext(int answer);
    /// For tests: the last question that was asked.
    [[nodiscard]] Question lastQuestion();

} // namespace messageBoxes

} // namespace lectern
