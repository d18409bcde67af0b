// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace lectern {

/// A note while it is written: what the person typed, what the library holds, and what is on its way there. Whatever comes from
/// elsewhere, text that was typed is never replaced; a note that nobody touched follows the library.
class NoteDraft final
{
public:
    enum class State {
        Saved,  // the library has told that it holds this very text
        Saving, // typed, or on its way
        Failed  // the library said no; the text is here
    };

    NoteDraft() = default;
    explicit NoteDraft(const QString& saved);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] State state() const;

    void type(const QString& text);
    /// The text that must be asked for now; nullopt when it is held or on its way.
    [[nodiscard]] std::optional<QString> handOver();
    /// The library tells what it holds. True when the text followed.
    bool arrive(const QString& saved);
    /// What was handed over was not written.
    void fail();

private:
    QString m_text;
    QString m_saved;
    std::optional<QString> m_handed;
    bool m_failed = false;
};

} // namespace lectern
