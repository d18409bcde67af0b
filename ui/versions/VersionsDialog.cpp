// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionsDialog.h"

#include "model/Words.h"
#include "ui/support/ButtonRow.h"
#include "ui/versions/VersionWords.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    /// Rows with room, whose words keep their colour when they are chosen.
    class VersionRow final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            return QStyledItemDelegate::sizeHint(option, index) + QSize(12, 12);
        }

    protected:
        void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
        {
            QStyledItemDelegate::initStyleOption(option, index);
            option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        }
    };

    QString sourceWords(const QString& source)
    {
        const QUrl url(source);
        return url.host().isEmpty() ? QFileInfo(source).fileName() : url.host();
    }

    QString highlightWords(const StandingCounts& standing)
    {
        QStringList words;
        if (const int count = standing.exact + standing.moved; count > 0)
            words += VersionsDialog::tr("%n exact", nullptr, count);
        if (standing.changed > 0)
            words += VersionsDialog::tr("%n changed", nullptr, standing.changed);
        if (standing.orphaned > 0)
            words += VersionsDialog::tr("%n orphaned", nullptr, standing.orphaned);
        return words.isEmpty() ? u"–"_s : Words::list(words);
    }

} // namespace

VersionsDialog::VersionsDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"versionsDialog"_s);
    setWindowTitle(tr("Versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* caption = new QLabel(tr("Versions of “%1”").arg(title), this);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    m_list->setObjectName(u"versionList"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({tr("Read on"), tr("Words"), tr("Highlights"), tr("From")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new VersionRow(m_list));
    m_list->setAllColumnsShowFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(caption);
    column->addWidget(m_list, 1);
    column->addLayout(makeButtons());
    const int em = fontMetrics().height();
    resize(QSize(em * 44, em * 21).boundedTo(parent->size()));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsDialog::enableWhatFits);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QPushButton::click);
    enableWhatFits();
}

QLayout* VersionsDialog::makeButtons()
{
    auto* row = new ButtonRow;
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_compare = add(u"compareVersion"_s, tr("&Compare"));
    m_makeNewest = add(u"makeVersionNewest"_s, tr("&Make this the newest"));
    row->addGap();
    connect(add(u"closeVersions"_s, tr("C&lose")), &QPushButton::clicked, this, &QDialog::reject);
    m_open = add(u"openVersion"_s, tr("&Open"));
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int version = chosen() ? chosen()->number : 0; version > 0) {
            accept();
            Q_EMIT openRequested(version);
        }
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const auto [from, to] = std::minmax({partner(), chosen()->number});
        tell(&VersionsDialog::compareRequested, from, to);
    });
    connect(m_makeNewest, &QPushButton::clicked, this, [this] { tell(&VersionsDialog::newestRequested, newest(), chosen()->number); });
    return row;
}

void VersionsDialog::tell(void (VersionsDialog::*what)(int, int), int first, int second)
{
    accept();
    Q_EMIT (this->*what)(first, second);
}

void VersionsDialog::setVersions(const QList<ArticleVersion>& versions)
{
    m_versions = versions;
    std::ranges::reverse(m_versions);
    m_list->clear();
    for (const ArticleVersion& version : std::as_const(m_versions)) {
        const QString date = version.newest ? tr("%1 (newest)").arg(dateWords(version)) : dateWords(version);
        auto* item = new QTreeWidgetItem(
            m_list, {date, QLocale().toString(version.words), highlightWords(version.standing), sourceWords(version.source)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(3, version.source);
    }
    for (int column = 0; column < 3; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + fontMetrics().height());
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

const ArticleVersion* VersionsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

int VersionsDialog::newest() const
{
    const auto found = std::ranges::find(m_versions, true, &ArticleVersion::newest);
    return found == m_versions.end() ? 0 : found->number;
}

int VersionsDialog::partner() const
{
    const ArticleVersion* version = chosen();
    if (!version)
        return 0;
    if (!version->newest)
        return newest();
    const auto before = std::ranges::find_if(m_versions, [&](const ArticleVersion& other) { return other.number < version->number; });
    return before == m_versions.end() ? 0 : before->number;
}

void VersionsDialog::enableWhatFits()
{
    const ArticleVersion* version = chosen();
    m_open->setEnabled(version);
    m_compare->setEnabled(partner() > 0);
    m_compare->setText(version && version->newest ? tr("&Compare with the one before") : tr("&Compare with the newest"));
    m_makeNewest->setEnabled(version && !version->newest);
}

} // namespace lectern
