// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Revision.h"
#include "ui/support/Appearance.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace lectern {

class PassageText;

/// Shows one highlight that a new version changed or lost, as it was and as it is, and asks what is to become of it. J and K go to the next and the
/// previous one, A accepts, P is for another place, O keeps it as an orphan, Escape leaves.
class ReviewPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget* parent);

    void show(const ReviewItem& item, qsizetype number, qsizetype count);
    /// While the reader looks for another place in the page.
    void setPlacing(bool placing);
    void setAppearance(const Appearance& appearance);

Q_SIGNALS:
    void accepted();
    void placeWanted();
    void placeChosen();
    void placeGivenUp();
    void orphanKept();
    void stepped(int step);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Signal = void (ReviewPanel::*)();

    QWidget* makeHeader();
    QLayout* makeButtons();
    QPushButton* addButton(QLayout* row, const QString& name, const QString& text, Signal signal);
    QToolButton* addTool(QBoxLayout* row, QLatin1StringView iconName, const QString& text);
    [[nodiscard]] bool press(int key, bool really);
    void showItem();
    void showNote();
    void fitPassages();

    QLabel* m_progress;
    QLabel* m_what;
    QLabel* m_note;
    QBoxLayout* m_passages;
    PassageText* m_former;
    PassageText* m_present;
    QPushButton* m_accept = nullptr;
    QPushButton* m_place = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_here = nullptr;
    QPushButton* m_cancel = nullptr;
    ReviewItem m_item;
    Appearance m_appearance;
    bool m_placing = false;
};

} // namespace lectern
