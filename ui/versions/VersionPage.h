// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Revision.h"
#include "ui/support/Appearance.h"

#include <QWidget>

class QPushButton;

namespace lectern {

class PageBar;
class ReaderView;

/// A version that is not the newest, to be read only: with its highlights as they stood, and a bar that says so.
class VersionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionPage(QWidget* parent = nullptr);

    void show(const OpenedVersion& opened, const Appearance& appearance);
    void clear();
    void setAppearance(const Appearance& appearance);
    /// 0: none is shown.
    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] ReaderView* reader() const { return m_reader; }

Q_SIGNALS:
    void left();
    void compareRequested();
    void newestRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PageBar* m_bar;
    ReaderView* m_reader;
    QPushButton* m_makeNewest;
    QPushButton* m_compare;
    int m_version = 0;
};

} // namespace lectern
