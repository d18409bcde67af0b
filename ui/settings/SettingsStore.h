// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Appearance.h"

#include <optional>
#include <QByteArray>
#include <QSettings>
#include <QUuid>

namespace lectern {

/// What the window remembers from one start to the next, in the XDG configuration directory. What is missing or makes no sense is
/// answered with a default.
class SettingsStore final
{
public:
    SettingsStore();
    /// Kept in a file of one's own, for tests.
    explicit SettingsStore(const QString& file);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(const Appearance& appearance);

    [[nodiscard]] QByteArray state(QAnyStringView name) const;
    void setState(QAnyStringView name, const QByteArray& state);
    [[nodiscard]] bool flag(QAnyStringView name, bool otherwise) const;
    void setFlag(QAnyStringView name, bool value);
    [[nodiscard]] int number(QAnyStringView name, int otherwise) const;
    void setNumber(QAnyStringView name, int value);
    [[nodiscard]] QString text(QAnyStringView name) const;
    void setText(QAnyStringView name, const QString& text);
    /// nullopt when nothing is kept under the name, which is not the same as an empty list.
    [[nodiscard]] std::optional<QStringList> list(QAnyStringView name) const;
    void setList(QAnyStringView name, const QStringList& list);
    void remove(QAnyStringView name);

    /// The article that was open last in a library.
    [[nodiscard]] QUuid lastArticle(const QString& library) const;
    void setLastArticle(const QString& library, const QUuid& article);

    void sync();

private:
    QSettings m_settings;
};

} // namespace lectern
