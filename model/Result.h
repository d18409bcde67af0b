// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace lectern {

enum class ErrorKind {
    InvalidInput, // the person's request makes no sense as it stands
    NotFound,
    Ambiguous,
    Unreadable, // a file, pipe or address that could not be read
    Unsupported,
    TooLarge,
    Damaged,
    NotALibrary,
    NewerSchema,
    ReadOnly,
    DiskFull,
    Busy,
    Network,
    Cancelled,
    Internal,
};

/// Why something was not done: one sentence for the person, and what a log wants to know besides.
struct [[nodiscard]] Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString sentence;
    QString detail = {};

    bool operator==(const Error&) const = default;
};

/// A value, or the Error that stands in its place. Errors are returned, never thrown.
template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(ErrorKind kind, QString sentence, QString detail = {})
{
    return Failure(Error{kind, std::move(sentence), std::move(detail)});
}

} // namespace lectern
