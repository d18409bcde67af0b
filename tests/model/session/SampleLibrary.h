// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"

#include <QTemporaryDir>
#include <QTest>

namespace lectern {

/// The value of an answer; the test fails with its sentence when it is an Error.
template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <class T>
ErrorKind kindOf(const Result<T>& result)
{
    return result ? static_cast<ErrorKind>(-1) : result.error().kind;
}

/// An article as ingest makes it.
inline IngestedArticle harbour()
{
    using namespace Qt::StringLiterals;
    return {
        .metadata = {.title = u"The harbour wakes"_s, .subtitle = u"Before the ferries come"_s, .byline = u"Ada Field"_s,
            .site = u"Coast Weekly"_s, .url = u"https://www.coast.example/harbour?utm_source=mail"_s,
            .published = u"2026-03-04"_s, .language = u"en"_s, .modified = u"2026-03-09"_s, .direction = u"ltr"_s,
            .licence = u"CC BY 4.0"_s, .image = u"https://www.coast.example/quay.jpg"_s, .identifier = u"0b7e6f1c"_s},
        .html = "<h2>Morning</h2><p>The first boats leave in the dark. Nobody waves.</p>"
                "<p>By six the café is open, and the <em>harbour master</em> reads yesterday’s paper.</p>",
        .format = u"html"_s,
    };
}

inline IngestedArticle note(const QString& title, const QString& text)
{
    using namespace Qt::StringLiterals;
    return {.metadata = {.title = title, .subtitle = {}, .byline = {}, .site = {}, .url = {}, .published = {}, .language = {}},
        .html = QString(u"<p>"_s % text.toHtmlEscaped() % u"</p>"_s).toUtf8(), .format = u"text"_s};
}

/// A library in a folder of its own, whose clock goes on by a second each time it is asked.
class SampleLibrary final
{
public:
    SampleLibrary() { reopen(); }

    Library* operator->() { return m_library.get(); }
    Library& operator*() { return *m_library; }

    void reopen()
    {
        m_library.reset();
        m_library = valueOf(Library::open(path()));
        m_library->setClock([this] { return m_now = m_now.addSecs(1); });
    }
    void close() { m_library.reset(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.lectern")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QDateTime now() const { return m_now; }

    Article add(const IngestedArticle& article) { return valueOf(m_library->add(article)).article; }

    /// Highlights the words, which the article must have once.
    Annotation highlight(const QUuid& article, const QString& words)
    {
        return valueOf(m_library->highlight(article, {.quote = words}));
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime({2026, 5, 4}, {10, 0}, Qt::UTC);
    std::unique_ptr<Library> m_library;
};

} // namespace lectern
