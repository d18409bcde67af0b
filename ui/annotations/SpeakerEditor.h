// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace lectern {

struct CardStyle;

/// Who says the words of a highlight, in one line. Enter takes it and so does leaving it, Escape leaves it as it was.
class SpeakerEditor final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SpeakerEditor(QWidget* parent);

    void setCardStyle(const CardStyle& style);
    void setSpeaker(const QString& speaker);
    /// What is in it is asked for, if it differs from what was.
    void commit();
    [[nodiscard]] int heightForWidth(int) const override { return sizeHint().height(); }

Q_SIGNALS:
    void speakerEdited(const QString& speaker);
    void finished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_speaker;
};

} // namespace lectern
