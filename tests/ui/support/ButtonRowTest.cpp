// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ButtonRow.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class ButtonRowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ground = std::make_unique<QWidget>();
        m_row = new ButtonRow(m_ground.get());
        m_copy = add(u"Copy"_s);
        m_row->addGap();
        m_save = add(u"Save to a file"_s);
        m_ground->show();
    }

    void buttonsStandBesideEachOtherWhereTheyCan()
    {
        give(m_row->sizeHint().width() + 100);
        QCOMPARE(m_copy->y(), m_save->y());
        QCOMPARE(m_copy->x(), 0);
        QCOMPARE(m_save->geometry().right() + 1, m_ground->width());
    }

    void elseTheyStandOneAboveTheOther()
    {
        give(m_row->sizeHint().width() - 1);
        QVERIFY(m_save->y() >= m_copy->geometry().bottom());
        QCOMPARE(m_copy->width(), m_save->width());
        QVERIFY(m_save->width() >= m_save->sizeHint().width());
        QCOMPARE(m_ground->height(), m_save->geometry().bottom() + 1);
    }

    void whatIsHiddenTakesNoRoom()
    {
        const int both = m_row->sizeHint().width();
        m_copy->hide();
        QCOMPARE(m_row->sizeHint().width(), m_save->sizeHint().width());
        give(both - 1);
        QCOMPARE(m_ground->height(), m_save->height());
    }

    void theRowRunsWithTheWindow()
    {
        m_ground->setLayoutDirection(Qt::RightToLeft);
        give(m_row->sizeHint().width() + 100);
        QCOMPARE(m_save->x(), 0);
        QCOMPARE(m_copy->geometry().right() + 1, m_ground->width());
    }

private:
    QPushButton* add(const QString& text)
    {
        auto* button = new QPushButton(text, m_ground.get());
        m_row->addWidget(button);
        return button;
    }

    /// A width, and the height that is asked for it.
    void give(int width)
    {
        m_ground->resize(width, m_row->heightForWidth(width));
        m_row->activate();
    }

    std::unique_ptr<QWidget> m_ground;
    ButtonRow* m_row = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
};

QTEST_MAIN(ButtonRowTest)
#include "ButtonRowTest.moc"
