// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lectern {

/// Hears the signals by which the system ends a program (SIGTERM, SIGHUP, SIGINT), so that it can end in its own way and what was typed
/// is saved. At most one at a time.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received();

private:
    void take();
};

} // namespace lectern
