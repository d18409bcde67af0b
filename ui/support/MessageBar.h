// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/MessageRow.h"

#include <QHash>
#include <QWidget>

namespace lectern {

struct Error;

/// Messages at the foot of a widget, over its content: what was done and can be undone, what failed and why, what takes long.
/// A message with the key of another takes its place.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    /// Floats over `ground` and follows its size.
    explicit MessageBar(QWidget* ground);

    void say(const Message& message, const QString& key = QStringLiteral("notice"));
    /// An error's sentence, its detail on demand.
    void fail(const Error& error, const QString& key = QStringLiteral("failure"));
    /// Percent -1: nobody knows how long.
    void progress(const QString& key, const QString& text, int percent, const std::function<void()>& cancel);
    void dismiss(const QString& key);
    [[nodiscard]] QStringList texts() const;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();

    QHash<QString, MessageRow*> m_rows;
};

} // namespace lectern
