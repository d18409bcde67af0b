// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <functional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace lectern {

class ButtonRow;

/// Something the window tells without stopping anybody.
struct Message
{
    enum class Tone { Notice, Alarm };

    QString text; // one sentence
    QString action = {}; // a verb: "Undo"
    std::function<void()> whenChosen = {};
    QString otherAction = {}; // beside the first one
    std::function<void()> whenOtherChosen = {};
    QString detail = {}; // shown on demand
    Tone tone = Tone::Notice;
    int percent = -1;  // of a progress whose end is known
    bool busy = false; // a progress whose end is not
    bool stays = false; // until it is dismissed; failures and progress always do
};

/// One line of the message bar.
class MessageRow final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageRow(const Message& message, QWidget* parent = nullptr);
    void setProgress(const QString& text, int percent);
    [[nodiscard]] QString text() const;
    /// Buttons stand beneath the text where the width leaves too little of it to the text.
    void fit(int width);

Q_SIGNALS:
    void dismissed();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addLine(const Message& message);
    void addText(const Message& message);
    void addDetail(const QString& detail);
    void addButtons(const Message& message);
    void addAction(const QString& name, const QString& text, const std::function<void()>& whenChosen);

    QBoxLayout* m_line;
    ButtonRow* m_buttons;
    QLabel* m_text;
    QLabel* m_detail = nullptr;
    QProgressBar* m_progress = nullptr;
    QTimer* m_fading = nullptr;
};

} // namespace lectern
