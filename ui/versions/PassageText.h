// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Revision.h"
#include "ui/support/Appearance.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace lectern {

/// A passage under its caption, with what stands around it; what it has and another one has not is marked.
class PassageText final : public QWidget
{
    Q_OBJECT

public:
    explicit PassageText(QWidget* parent);

    /// `other` is what the passage is compared with; `marked` tells whether this one is the older of the two.
    void show(const QString& caption, const Passage& passage, const std::optional<Passage>& other, DiffKind marked, const Appearance& appearance);
    void say(const QString& caption, const QString& sentence, const Appearance& appearance);
    /// How many lines are in sight at once.
    void setLines(int count, const Appearance& appearance);
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void reveal();
    void dress(const QString& caption, const Appearance& appearance);

    TextRange m_words; // where the passage itself stands in what is shown
    QLabel* m_caption;
    QTextBrowser* m_text;
};

} // namespace lectern
