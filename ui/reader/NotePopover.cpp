// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/NotePopover.h"

#include "ui/reader/DocumentBuilder.h"
#include "ui/support/QuietScrollBar.h"
#include "ui/support/Typography.h"

#include <QTextBrowser>
#include <QTextFrame>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr double scale = 0.92; // of the page's text
constexpr int measure = 48;    // characters a line
constexpr int distance = 6;    // from the reference

Appearance inSmall(Appearance appearance)
{
    appearance.fontSize *= scale;
    appearance.measure = qMin(appearance.measure, measure);
    return appearance;
}

ArticleContent contentOf(const ArticleContent& content, const Footnote& note)
{
    ArticleContent alone = content; // texts and spans are shared
    alone.blocks = note.blocks;
    return alone;
}

} // namespace

NotePopover::NotePopover(const ArticleContent& content, const Footnote& note, const Appearance& appearance, const QString& language, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_text(new QTextBrowser(this))
{
    const PageStyle style(inSmall(appearance), language);
    const ArticleContent alone = contentOf(content, note);
    setObjectName(u"notePopover"_s);
    setAccessibleName(tr("Note"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel);
    QPalette palette = style.theme().palette();
    palette.setColor(QPalette::Base, style.theme().raised);
    palette.setColor(QPalette::Window, style.theme().raised);
    setPalette(palette);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_column = qCeil(style.column());
    addText(DocumentBuilder(alone, style).build(0, alone.blocks.size()).document.release(), qRound(style.em()));
    addWay(labelFont(appearance));
}

void NotePopover::addText(QTextDocument* document, int margin)
{
    document->setParent(m_text);
    QTextFrameFormat frame = document->rootFrame()->frameFormat();
    frame.setMargin(margin);
    frame.setBottomMargin(0);
    document->rootFrame()->setFrameFormat(frame);
    m_column += 2 * margin;
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(accessibleName());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setVerticalScrollBar(new QuietScrollBar(Qt::Vertical, m_text));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setDocument(document);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    layout()->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& target) {
        close();
        Q_EMIT linkChosen(target);
    });
    setFocusProxy(m_text);
}

void NotePopover::addWay(const QFont& font)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"goToNote"_s);
    button->setText(tr("Go to the note"));
    button->setFont(font);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 6);
    row->addStretch();
    row->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(button, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT noteChosen();
    });
}

QSize NotePopover::sizeWithin(const QSize& bounds) const
{
    const int width = qMin(m_column, bounds.width());
    QTextDocument* document = m_text->document();
    document->setTextWidth(width - 2 - m_text->verticalScrollBar()->sizeHint().width());
    const int rest = layout()->sizeHint().height() - m_text->sizeHint().height();
    return {width, qMin(qCeil(document->size().height()) + rest + 2, bounds.height() / 2)};
}

void NotePopover::popUp(const QRect& reference, const QRect& bounds)
{
    m_text->setMinimumHeight(0);
    resize(sizeWithin(bounds.size()));
    const bool fitsBelow = reference.bottom() + distance + height() <= bounds.bottom();
    const int y = fitsBelow ? reference.bottom() + distance : qMax(bounds.top(), reference.top() - distance - height());
    const int x = qBound(bounds.left(), reference.center().x() - width() / 2, qMax(bounds.left(), bounds.right() - width()));
    move(x, y);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

} // namespace lectern
