// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Queries.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace lectern {

/// The versions of one article, the latest first: each can be looked at, compared with the newest, and made the newest.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const QString& title, QWidget* parent);

    void setVersions(const QList<ArticleVersion>& versions);

Q_SIGNALS:
    void openRequested(int version);
    void compareRequested(int from, int to);
    void newestRequested(int former, int version);

private:
    QLayout* makeButtons();
    void enableWhatFits();
    void tell(void (VersionsDialog::*what)(int, int), int first, int second);
    [[nodiscard]] const ArticleVersion* chosen() const;
    /// What the chosen one is compared with: the newest, for the newest itself the one before it; 0 when there is none.
    [[nodiscard]] int partner() const;
    [[nodiscard]] int newest() const;

    QTreeWidget* m_list;
    QPushButton* m_open = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_makeNewest = nullptr;
    QList<ArticleVersion> m_versions; // the latest first
};

} // namespace lectern
