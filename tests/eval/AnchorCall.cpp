// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eval/AnchorCall.h"

#include <QFile>
#include <QStringDecoder>

namespace lectern::eval {

using namespace Qt::StringLiterals;

namespace {

Result<QString> readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, u"%1 could not be read: %2."_s.arg(path, file.errorString()));
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // a mark at the start counts
    return decode(file.readAll());
}

QJsonObject shown(const Anchor& anchor, const CodePoints& codePoints)
{
    QJsonObject line{{u"state"_s, nameOf(anchor.state)}, {u"start"_s, QJsonValue::Null}, {u"end"_s, QJsonValue::Null}};
    if (anchor.state != AnchorState::Orphaned) {
        line[u"start"_s] = codePoints.fromUtf16(anchor.range.start);
        line[u"end"_s] = codePoints.fromUtf16(anchor.range.end);
    }
    return line;
}

} // namespace

struct AnchorCall::Pair
{
    QString oldFile;
    QString newFile;
    QString oldText;
    QString newText;
    CodePoints oldPoints;
    CodePoints newPoints;
    std::unique_ptr<Anchoring> anchoring = {};

    [[nodiscard]] bool holds(const TextRange& range) const
    {
        return range.start >= 0 && range.start <= range.end && range.end <= oldText.size();
    }
};

AnchorCall::AnchorCall(Options options) : m_options(std::move(options)) {}

AnchorCall::~AnchorCall() = default;

Result<std::unique_ptr<AnchorCall::Pair>> AnchorCall::read(const QString& oldFile, const QString& newFile) const
{
    const auto oldText = readText(m_options.root.filePath(oldFile));
    const auto newText = readText(m_options.root.filePath(newFile));
    if (!oldText || !newText)
        return tl::make_unexpected(oldText ? newText.error() : oldText.error());
    auto pair = std::make_unique<Pair>(
        Pair{oldFile, newFile, *oldText, *newText, CodePoints(*oldText), CodePoints(*newText)});
    pair->anchoring = m_options.selectorsOnly ? std::make_unique<Anchoring>(pair->newText)
                                              : std::make_unique<Anchoring>(pair->oldText, pair->newText);
    return pair;
}

Result<QJsonObject> AnchorCall::answer(const QJsonObject& request)
{
    const QString oldFile = request[u"old_text_file"_s].toString();
    const QString newFile = request[u"new_text_file"_s].toString();
    if (!m_pair || m_pair->oldFile != oldFile || m_pair->newFile != newFile) {
        auto pair = read(oldFile, newFile);
        if (!pair)
            return tl::make_unexpected(pair.error());
        m_pair = std::move(*pair);
    }
    const TextRange range{
        .start = m_pair->oldPoints.toUtf16(request[u"start"_s].toInteger(-1)),
        .end = m_pair->oldPoints.toUtf16(request[u"end"_s].toInteger(-1)),
    };
    if (!m_pair->holds(range))
        return failure(ErrorKind::InvalidInput, u"The passage does not lie within the old text."_s);
    const AnchorRequest passage{
        .quote = describe(m_pair->oldText, range), .position = {.start = range.start, .end = range.end}};
    return shown(m_pair->anchoring->find(passage), m_pair->newPoints);
}

} // namespace lectern::eval
