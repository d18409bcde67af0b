// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Sayings.h"

#include <QWidget>

namespace lectern {

class EmptyNotice;
class SayingView;

/// What is said in the open article, by speaker.
class QuotationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotationPanel(QWidget* parent);

    /// Another article: what was folded is forgotten.
    void showArticle(bool open);
    void setSayings(const QList<Saying>& sayings);

Q_SIGNALS:
    void chosen(const lectern::Saying& saying);
    void takeRequested(const lectern::Saying& saying);

private:
    SayingView* m_view;
    EmptyNotice* m_notice;
};

} // namespace lectern
