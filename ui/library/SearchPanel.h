// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace lectern {

class EmptyNotice;
class SearchResultModel;
class Session;

/// Search over everything: what is typed is looked up a moment later, Enter opens the chosen hit at its place.
class SearchPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(Session* session, QWidget* parent = nullptr);

    /// Ready to type: what was searched before is selected.
    void begin();
    [[nodiscard]] QString query() const;

Q_SIGNALS:
    void hitChosen(const lectern::SearchHit& hit, const QString& query);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeading();
    void setUpField();
    void setUpResults();
    void search();
    void show(const SearchAnswer& answer);
    void say(const QString& title, const QString& advice);
    void move(int step);
    void choose();

    Session* m_session;
    QTimer m_pause;
    int m_asked = 0; // counts questions: a late answer to an old one is not shown
    QLineEdit* m_field;
    QLabel* m_summary;
    QListView* m_results;
    SearchResultModel* m_model;
    EmptyNotice* m_notice;
};

} // namespace lectern
