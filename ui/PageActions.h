// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/WindowParts.h"

#include <functional>
#include <QObject>

class QMenu;

namespace lectern {

class ActionCollection;
class ReaderView;

/// Says what those actions do that change nothing: getting about on the page, and how it is looked at.
class PageActions final : public QObject
{
    Q_OBJECT

public:
    PageActions(ActionCollection* actions, const WindowParts& parts, QObject* parent);

private:
    void wireLists();
    void wireSight();
    void keep(const QString& action, const char* setting, bool otherwise, std::function<void(bool)> apply);
    void fillMenu(QMenu* menu) const;
    void enableWhatFits();
    void showOutline();
    void showLinks();
    [[nodiscard]] ReaderView* page() const;

    ActionCollection* m_actions;
    WindowParts m_parts;
};

} // namespace lectern
