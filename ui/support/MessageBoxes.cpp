// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/MessageBoxes.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <optional>
#include <utility>

namespace lectern::messageBoxes {

namespace {

    struct Rehearsal
    {
        std::optional<int> answer;
        Question asked;
    };

    Rehearsal& rehearsal()
    {
        static Rehearsal instance;
        return instance;
    }

    QList<QPushButton*> addButtons(QMessageBox& box, const QStringList& answers)
    {
        QList<QPushButton*> buttons;
        for (const QString& answer : answers) {
            const bool last = buttons.size() == answers.size() - 1;
            buttons << box.addButton(answer, last ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        }
        return buttons;
    }

    int show(QWidget* parent, const Question& question)
    {
        QMessageBox box(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), question.text, {}, parent);
        box.setInformativeText(question.explanation);
        box.setDetailedText(question.detail);
        const QList<QPushButton*> buttons = addButtons(box, question.answers);
        box.setEscapeButton(buttons.last());
        box.setDefaultButton(buttons.value(question.preferred, buttons.last()));
        box.exec();
        return int(buttons.indexOf(static_cast<QPushButton*>(box.clickedButton())));
    }

} // namespace

int ask(QWidget* parent, const Question& question)
{
    rehearsal().asked = question;
    if (rehearsal().answer)
        return *std::exchange(rehearsal().answer, std::nullopt);
    return show(parent, question);
}

void answerNext(int answer)
{
    rehearsal().answer = answer;
}

Question lastQuestion()
{
    return rehearsal().asked;
}

} // namespace lectern::messageBoxes
