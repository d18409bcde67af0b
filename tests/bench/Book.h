// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Session.h"
#include "ui/MainWindow.h"
#include "ui/settings/SettingsStore.h"

#include <functional>
#include <memory>
#include <QTemporaryDir>

namespace lectern {
class ReaderView;
}

namespace lectern::bench {

/// A book of 100,000 words with 1,000 highlights in the window, its layout complete, and what it takes from something that is done to the picture
/// on the screen.
class Book final
{
public:
    static constexpr int words = 100'000;
    static constexpr int highlights = 1'000;

    enum class Lines { Ragged, Justified };

    explicit Book(Lines lines = Lines::Ragged);

    [[nodiscard]] ReaderView* reader() const;
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    void trigger(const QString& action) const;
    void settle();
    /// Lets all that was asked of the library come back.
    void flush();

    [[nodiscard]] QList<double> frames(int runs, const std::function<void()>& deed);
    [[nodiscard]] QList<double> keys(int runs, Qt::Key key);

private:
    QTemporaryDir m_folder;
    Session m_session;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lectern::bench
