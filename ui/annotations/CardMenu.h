// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

#include <QMenu>
#include <optional>

namespace lectern {

/// All that can be done with an annotation or, when several are selected, with all of them. Deletes itself when it was closed.
class CardMenu final : public QMenu
{
    Q_OBJECT

public:
    CardMenu(const Annotation& annotation, int count, QWidget* parent);

Q_SIGNALS:
    void noteRequested();
    void speakerRequested();
    void tagsRequested();
    void colorChosen(lectern::HighlightColor color);
    void copyRequested();
    void removeRequested();

private:
    QAction* add(QLatin1StringView icon, const QString& text, const QKeySequence& key, void (CardMenu::*signal)());
    void addWriting(const Annotation& annotation);
    void addColors(std::optional<HighlightColor> current);
};

} // namespace lectern
