// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/SemanticHtml.h"
#include "ui/reader/ReaderView.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

namespace lectern {

using namespace Qt::StringLiterals;

inline constexpr auto harbour = R"(<h2>The harbour</h2>
<p>The town wakes before the gulls do, and the lamps along the quay are lit by five.</p>
<blockquote><p>We wrote the tides into the margins.</p></blockquote>
<ul><li>Rope and lamp oil</li><li>Two almanacs</li></ul>
<table><tr><th>Port</th><td>Depth of water</td></tr></table>
<figure><img src="image:00ff" alt="A map"><figcaption>The quays</figcaption></figure>
<p>A family 👩‍👩‍👧 and a cafe&#769; and עברית stand here. See <a href="https://example.org/tides">the tables</a> or <a href="#notes">the notes</a>.</p>)";

inline OpenedArticle articleOf(const QByteArray& html)
{
    OpenedArticle opened;
    opened.content = std::make_shared<const ArticleContent>(contentFromHtml(html));
    opened.article.id = QUuid::createUuid();
    opened.article.metadata.title = u"An article"_s;
    return opened;
}

inline OpenedArticle longArticle()
{
    QByteArray html;
    for (int i = 0; i < 400; ++i)
        html += "<p>Paragraph number " + QByteArray::number(i) + " tells of tides, lamps and the people who keep them, at some length.</p>";
    return articleOf(html);
}

/// Tests of the page: each begins with the article of the harbour in a view of its own.
class ReaderFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<ReaderView> m_view;
    OpenedArticle m_opened;

    void show(const OpenedArticle& opened)
    {
        m_opened = opened;
        m_view->showArticle(opened, {.theme = ThemeChoice::Light});
        QCoreApplication::processEvents();
    }

    [[nodiscard]] TextRange rangeOf(const QString& words) const
    {
        const qsizetype start = m_opened.content->text.indexOf(words);
        return {.start = start, .end = start + words.size()};
    }

    [[nodiscard]] QString wordsOf(const TextRange& range) const { return m_opened.content->text.sliced(range.start, range.length()); }

    /// A point on the first or behind the last character of words that are in sight, as the document itself finds them.
    [[nodiscard]] QPoint pointAt(const QString& words, bool end = false) const
    {
        QTextCursor cursor = m_view->document()->find(words, 0, QTextDocument::FindCaseSensitively);
        Q_ASSERT(!cursor.isNull());
        cursor.setPosition(end ? cursor.selectionEnd() : cursor.selectionStart());
        const QRect caret = m_view->cursorRect(cursor);
        return {caret.left() + 1, caret.center().y()};
    }

    void drag(const QPoint& from, const QPoint& to)
    {
        QWidget* page = m_view->viewport();
        QTest::mousePress(page, Qt::LeftButton, {}, from);
        QTest::mouseMove(page, (from + to) / 2);
        QTest::mouseMove(page, to);
        QTest::mouseRelease(page, Qt::LeftButton, {}, to);
    }

    void selectByMouse(const QString& words) { drag(pointAt(words), pointAt(words, true)); }

    Annotation highlight(const QString& words, HighlightColor color = HighlightColor::Yellow)
    {
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.position = {rangeOf(words).start, rangeOf(words).end};
        annotation.color = color;
        m_view->addAnnotation(annotation);
        QCoreApplication::processEvents();
        return annotation;
    }

    [[nodiscard]] QColor groundAt(const QString& words) const
    {
        // Two pixels below the top of the first character: above the letters' own ink.
        QTextCursor cursor = m_view->document()->find(words, 0, QTextDocument::FindCaseSensitively);
        cursor.setPosition(cursor.selectionStart());
        const QImage image = m_view->viewport()->grab().toImage();
        const QRect caret = m_view->cursorRect(cursor);
        return image.pixelColor((caret.topLeft() + QPoint(4, 3)) * image.devicePixelRatio());
    }

    /// The same colour, but for rounding in blending.
    static bool same(const QColor& one, const QColor& other)
    {
        return qMax(qAbs(one.red() - other.red()), qMax(qAbs(one.green() - other.green()), qAbs(one.blue() - other.blue()))) <= 2;
    }

    template <class Value>
    static Value only(QSignalSpy& spy, int argument = 0)
    {
        return spy.count() == 1 ? spy.first().at(argument).template value<Value>() : Value();
    }

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ReaderView>();
        m_view->resize(900, 900);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        show(articleOf(harbour));
    }

    void cleanup() { m_view.reset(); }
};

} // namespace lectern
