// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/ImageViewer.h"

#include "ui/images/ImageCanvas.h"
#include "ui/support/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int arrowStep = 80; // pixels
    constexpr int tallestCaption = 4; // lines

    bool isWindowKey(const QKeyEvent& key)
    {
        return key.text() == u"?"_s || (key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35);
    }

} // namespace

ImageViewer::ImageViewer(const QList<Figure>& figures, const Theme& theme, QWidget* ground) :
    QFrame(ground), m_figures(figures), m_theme(theme), m_row(new QHBoxLayout), m_canvas(new ImageCanvas(this)), m_count(new QLabel(this)),
    m_zoom(new QLabel(this)), m_caption(new QLabel(this))
{
    setObjectName(u"imageViewer"_s);
    setAccessibleName(tr("Image"));
    setPalette(theme.palette());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_canvas->setObjectName(u"imageCanvas"_s);
    if (theme.isDark())
        m_canvas->setGround(lectern::theme(ThemeKind::Light).page); // drawings without a ground of their own are meant for white paper
    m_caption->setObjectName(u"imageCaption"_s);
    m_caption->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setMaximumHeight(m_caption->fontMetrics().lineSpacing() * tallestCaption + 8);
    makeRow();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addLayout(m_row);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_caption);
    connect(m_canvas, &ImageCanvas::zoomed, this, &ImageViewer::showZoom);
    ground->installEventFilter(this);
    setGeometry(ground->rect());
}

void ImageViewer::makeRow()
{
    m_row->setSpacing(2);
    m_previous = addButton(u"imagePrevious"_s, tr("Image before (Page Up)"), "previous"_L1, [this] { step(-1); });
    m_next = addButton(u"imageNext"_s, tr("Next image (Page Down)"), "next"_L1, [this] { step(1); });
    m_count->setObjectName(u"imageCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_row->addSpacing(6);
    m_row->addWidget(m_count);
    m_row->addStretch();
    addButton(u"imageSmaller"_s, tr("Smaller (-)"), "minus"_L1, [this] { m_canvas->zoomBy(-1); });
    m_zoom->setObjectName(u"imageZoom"_s);
    m_zoom->setForegroundRole(QPalette::PlaceholderText);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"0000 %"_s));
    m_row->addWidget(m_zoom);
    addButton(u"imageLarger"_s, tr("Larger (+)"), "plus"_L1, [this] { m_canvas->zoomBy(1); });
    addButton(u"imageFit"_s, tr("As large as fits (0)"), "fit"_L1, [this] { m_canvas->fit(); });
    addButton(u"imageWhole"_s, tr("Its own size (1)"), "image"_L1, [this] { m_canvas->setZoom(1); });
    m_row->addSpacing(10);
    addButton(u"imageCopy"_s, tr("Copy the image (Ctrl+C)"), "copy"_L1, [this] { Q_EMIT copyRequested(); });
    addButton(u"imageSave"_s, tr("Save the image as… (Ctrl+S)"), "save"_L1, [this] { Q_EMIT saveRequested(); });
    m_row->addSpacing(10);
    addButton(u"imageClose"_s, tr("Close (Esc)"), "close"_L1, [this] { Q_EMIT closed(); });
}

QToolButton* ImageViewer::addButton(const QString& name, const QString& what, QLatin1StringView iconName, std::function<void()> pressed)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setIcon(icon(iconName));
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    connect(button, &QToolButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    return button;
}

void ImageViewer::show(int index)
{
    m_index = index;
    const Figure& shown = m_figures[index];
    const QLocale locale;
    m_canvas->setImage(decoded(shown.bytes));
    m_canvas->setAccessibleName(shown.alternative.isEmpty() ? tr("Image") : shown.alternative);
    m_canvas->setAccessibleDescription(shown.caption);
    const QString words = shown.caption.isEmpty() ? shown.alternative : shown.caption;
    m_caption->setText(m_canvas->image().isNull() ? tr("This image can't be shown.") : words.simplified());
    m_caption->setVisible(!m_caption->text().isEmpty());
    m_count->setText(tr("%1 of %2").arg(locale.toString(index + 1), locale.toString(m_figures.size())));
    m_count->setVisible(m_figures.size() > 1);
    m_previous->setVisible(m_figures.size() > 1);
    m_next->setVisible(m_figures.size() > 1);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_figures.size());
    QFrame::show();
    raise();
    m_canvas->setFocus(Qt::PopupFocusReason);
}

void ImageViewer::showZoom()
{
    const QLocale locale;
    m_zoom->setText(QString(locale.toString(qRound(m_canvas->zoom() * 100)) % u' ' % locale.percent()));
}

void ImageViewer::step(int by)
{
    if (const int index = m_index + by; index >= 0 && index < m_figures.size())
        show(index);
}

// All but the window's own keys that have nothing to do with the article beneath.
bool ImageViewer::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool single = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !isWindowKey(key);
        const bool ours = key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_C || key.key() == Qt::Key_S);
        if (single || ours) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void ImageViewer::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        if (!pressWithControl(event->key()))
            QFrame::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT closed(); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_canvas->zoomBy(1); break;
    case Qt::Key_Minus: m_canvas->zoomBy(-1); break;
    case Qt::Key_0: m_canvas->fit(); break;
    case Qt::Key_1: m_canvas->setZoom(1); break;
    case Qt::Key_PageDown:
    case Qt::Key_Space: step(1); break;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: step(-1); break;
    case Qt::Key_Home: show(0); break;
    case Qt::Key_End: show(int(m_figures.size()) - 1); break;
    default: pressArrow(event->key());
    }
}

bool ImageViewer::pressWithControl(int key)
{
    if (key == Qt::Key_C)
        Q_EMIT copyRequested();
    else if (key == Qt::Key_S)
        Q_EMIT saveRequested();
    else
        return false;
    return true;
}

bool ImageViewer::pressArrow(int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Left: m_canvas->pan({-arrowStep, 0}) ? void() : step(mirrored ? 1 : -1); return true;
    case Qt::Key_Right: m_canvas->pan({arrowStep, 0}) ? void() : step(mirrored ? -1 : 1); return true;
    case Qt::Key_Up: m_canvas->pan({0, -arrowStep}); return true;
    case Qt::Key_Down: m_canvas->pan({0, arrowStep}); return true;
    default: return false;
    }
}

bool ImageViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

} // namespace lectern
