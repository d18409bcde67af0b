// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"
#include "model/session/Sayings.h"

#include <QObject>

namespace lectern {

class AnnotationController;
class QuotationPanel;
class ReaderView;
class Workspace;

/// Finds what is said in the open article, on another thread and only once the page was painted, and lets page and panel show it. Suggestions
/// become highlights only when somebody asks for it.
class QuotationController final : public QObject
{
    Q_OBJECT

public:
    QuotationController(Workspace* workspace, ReaderView* reader, QuotationPanel* panel, AnnotationController* annotations, QObject* parent);

    void show(const OpenedArticle& opened);
    void clear();
    [[nodiscard]] const QList<Saying>& sayings() const { return m_sayings; }

Q_SIGNALS:
    void found(int quotations);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void join();
    void showSayings(const QList<Saying>& sayings);
    void takeAround(const QList<qsizetype>& offsets);
    void take(const Saying& saying);
    void goTo(const Saying& saying);

    Workspace* m_workspace;
    ReaderView* m_reader;
    QuotationPanel* m_panel;
    AnnotationController* m_annotations;
    QUuid m_article;
    std::shared_ptr<const ArticleContent> m_content;
    QList<WholeQuotation> m_quotations;
    bool m_isFound = false;
    int m_asked = 0; // counts questions: a late answer to an old one is not shown
    QList<Saying> m_sayings;
    QList<qsizetype> m_awaited; // asked for before the quotations were found
};

} // namespace lectern
