// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Revision.h"
#include "ui/support/Appearance.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace lectern {

class PageBar;

/// Two versions as one text: what was removed is struck through, what was added underlined; long stretches that are the same are folded.
/// J and K, or N and P, go from change to change.
class ComparisonPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPage(QWidget* parent = nullptr);

    void show(const VersionComparison& comparison, const Appearance& appearance);
    void clear();
    void setAppearance(const Appearance& appearance);
    [[nodiscard]] bool isEmpty() const { return m_comparison.runs.isEmpty(); }
    [[nodiscard]] qsizetype changes() const { return m_changes.size(); }
    /// Shows the change `step` further.
    void go(int step);

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Change
    {
        int start = 0; // in the document
        int end = 0;
    };

    void build();
    void fitColumn();
    void showPlace();
    [[nodiscard]] static int stepOf(const QKeyEvent& event);

    PageBar* m_bar;
    QTextBrowser* m_text;
    QPushButton* m_whole;
    VersionComparison m_comparison;
    Appearance m_appearance;
    QList<Change> m_changes;
    qsizetype m_current = 0;
};

} // namespace lectern
