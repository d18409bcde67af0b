// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Terminal.h"

#include "model/export/JsonExport.h"
#include "model/Words.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferSize = 64 << 10;

int terminalWidth()
{
    winsize size = {};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// 0, or the errno of what went wrong.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes = bytes.sliced(written);
    }
    return 0;
}

bool isWide(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF);
    }
}

int columnsOf(char32_t c)
{
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

QString withoutControls(QString text, QChar allowed = {})
{
    std::ranges::replace_if(text, [=](QChar c) { return c.category() == QChar::Other_Control && c != allowed; }, QChar(u' '));
    return text;
}

} // namespace

Terminal::Terminal() : m_interactive(isatty(STDOUT_FILENO) == 1), m_width(m_interactive ? terminalWidth() : 0)
{
    std::signal(SIGPIPE, SIG_IGN); // a write says so instead, and work that is under way is finished
}

Terminal::~Terminal()
{
    static_cast<void>(flush());
}

void Terminal::print(QByteArrayView bytes)
{
    m_pending += bytes;
    if (m_interactive || m_pending.size() >= bufferSize)
        static_cast<void>(flush());
}

void Terminal::line(const QString& text)
{
    const QString clean = withoutControls(text);
    print(QString((m_width > 0 ? elided(clean, m_width) : clean) + u'\n').toUtf8());
}

void Terminal::text(const QString& lines)
{
    print(QString(withoutControls(lines, u'\n') + u'\n').toUtf8());
}

void Terminal::json(const QJsonObject& object)
{
    print(jsonLine(object));
}

void Terminal::complain(const QString& sentence)
{
    static_cast<void>(flush());
    writeAll(STDERR_FILENO, QString(u"lectern: " + withoutControls(sentence) + u'\n').toUtf8());
}

Result<void> Terminal::flush()
{
    if (m_error == 0)
        m_error = writeAll(STDOUT_FILENO, m_pending);
    m_pending.clear();
    if (m_error == 0 || m_error == EPIPE)
        return {};
    return failure(m_error == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Internal,
        Words::tr("Standard output could not be written: %1.").arg(qt_error_string(m_error)));
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOf(c);
    return columns;
}

QString elided(const QString& text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QString result;
    int used = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        used += columnsOf(c);
        if (used > columns)
            break;
        result += QChar::fromUcs4(c);
    }
    return result + u'…';
}

QString padded(const QString& text, int columns)
{
    return text + QString(qMax(0, columns - columnsOf(text)), u' ');
}

QString onOneLine(const QString& text)
{
    // U+202A to U+202E and U+2066 to U+2069 turn the direction of what follows, beyond the end of the text.
    const auto isHarmful = [](QChar c) {
        return c == QChar::ObjectReplacementCharacter || (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    };
    return QString(text).removeIf(isHarmful).simplified();
}

} // namespace lectern
