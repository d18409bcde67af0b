// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QStackedWidget;
class QToolButton;

namespace lectern {

class AnnotationPane;
class QuotationPanel;

/// The right zone: the highlights of the open article or, in their place, what is said in it.
class MarginZone final : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Highlights, Quotations };

    explicit MarginZone(QWidget* parent);

    [[nodiscard]] AnnotationPane* pane() const { return m_pane; }
    [[nodiscard]] QuotationPanel* quotations() const { return m_quotations; }
    [[nodiscard]] Side side() const;
    void show(Side side);
    /// Shows it and puts the keyboard into it.
    void enter(Side side);
    void setQuotationCount(int count);

private:
    QToolButton* addSide(Side side, const QString& name, const QString& text, QWidget* content);

    AnnotationPane* m_pane;
    QuotationPanel* m_quotations;
    QWidget* m_bar;
    QStackedWidget* m_stack;
    QButtonGroup* m_sides;
};

} // namespace lectern
