// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Speakers.h"

#include <QSet>
#include <QTreeView>

namespace lectern {

class SayingModel;

/// Speakers and what they said. Enter goes to the passage, Q or H takes it as a highlight, Left and Right fold a speaker. Setting the speakers
/// anew keeps what is chosen, folded and in sight.
class SayingView final : public QTreeView
{
    Q_OBJECT

public:
    explicit SayingView(QWidget* parent);

    /// Speakers that were not there before are unfolded or folded.
    void setSpeakers(const QList<Speaker>& speakers, bool unfolded, const QHash<QUuid, QString>& titles = {});
    [[nodiscard]] SayingModel* sayingModel() const { return m_model; }

Q_SIGNALS:
    void chosen(const lectern::Saying& saying);
    void takeRequested(const lectern::Saying& saying);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    void choose(const QModelIndex& index);
    void take(const QModelIndex& index);
    [[nodiscard]] QSet<QString> unfoldedSpeakers() const;

    SayingModel* m_model;
};

} // namespace lectern
