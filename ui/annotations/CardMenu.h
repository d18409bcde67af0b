// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

#include <QMenu>

namespace lectern {

/// All that can be done with one annotation. Deletes itself when it was closed.
class CardMenu final : public QMenu
{
    Q_OBJECT

public:
    CardMenu(const Annotation& annotation, QWidget* parent);

Q_SIGNALS:
    void noteRequested();
    void speakerRequested();
    void tagsRequested();
    void colorChosen(lectern::HighlightColor color);
    void copyRequested();
    void removeRequested();

private:
    QAction* add(QLatin1StringView icon, const QString& text, const QKeySequence& key, void (CardMenu::*signal)());
    void addColors(HighlightColor current);
};

} // namespace lectern
