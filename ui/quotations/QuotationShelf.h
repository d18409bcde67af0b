// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Speakers.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace lectern {

class EmptyNotice;
class SayingCollector;
class SayingView;
class Session;

/// People and what they said across all articles, searchable by name and words. It begins to look when it is first shown, and goes on only while it is.
class QuotationShelf final : public QWidget
{
    Q_OBJECT

public:
    QuotationShelf(Session* session, QWidget* parent);

    void focusField();

Q_SIGNALS:
    void chosen(const lectern::Saying& saying);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeading();
    void search();
    void show(const QList<Speaker>& speakers);
    void sayHowFar();
    void sayWhyEmpty();

    Session* m_session;
    SayingCollector* m_collector;
    QLabel* m_title;
    QLabel* m_progress;
    QLineEdit* m_field;
    SayingView* m_view;
    EmptyNotice* m_notice;
    QTimer m_pause;
    bool m_isUnfolded = false; // by a search that found little
    int m_asked = 0; // counts searches: a late answer to an old one is not shown
};

} // namespace lectern
