// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTimer;

namespace lectern {

/// Something the window tells without stopping anybody.
struct Message
{
    enum class Tone { Notice, Alarm };

    QString text; // one sentence
    QString action = {}; // a verb: "Undo"
    std::function<void()> whenChosen = {};
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

Q_SIGNALS:
    void dismissed();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addLine(const Message& message);
    void addDetail(const QString& detail);
    void addButtons(QHBoxLayout* line, const Message& message);

    QLabel* m_text;
    QLabel* m_detail = nullptr;
    QProgressBar* m_progress = nullptr;
    QTimer* m_fading = nullptr;
};

} // namespace lectern
