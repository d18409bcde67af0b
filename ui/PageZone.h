// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLabel;

namespace lectern {

class EmptyNotice;
class ReaderView;

/// The middle zone: the page, or what to do when nothing is open. Says at its foot where the link under the pointer leads.
class PageZone final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageZone(QWidget* parent = nullptr);

    [[nodiscard]] ReaderView* reader() const { return m_reader; }
    void setOpen(bool open);
    /// A library without articles: the welcome offers the samples.
    void setLibraryEmpty(bool empty);

Q_SIGNALS:
    void samplesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWelcome();
    void showLink(const QString& target);

    EmptyNotice* m_notice;
    ReaderView* m_reader;
    QLabel* m_link;
};

} // namespace lectern
