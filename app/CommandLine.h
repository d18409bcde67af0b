// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Terminal.h"
#include "model/session/Library.h"
#include "model/Words.h"

#include <string>
#include <vector>

namespace lectern {

/// The exit statuses that scripts rely on.
enum ExitStatus { Done = 0, NotDone = 1, WrongUsage = 2, DoneInPart = 3 };

/// What every command is given: where to print, and the library.
class CommandLine final
{
public:
    enum class Missing { Create, Refuse };

    Terminal terminal;
    std::string libraryFile; // as given; empty: the default
    int argc = 0;
    char** argv = nullptr;

    [[nodiscard]] QString libraryPath() const;
    /// Opens the library for a command. One that was named and is not there is only made by a command that adds to it.
    [[nodiscard]] Result<std::unique_ptr<Library>> open(Missing missing = Missing::Refuse) const;

    /// Tells the error; NotDone.
    int fail(const Error& error);
    int fail(const QString& sentence);
    /// The same for a request that makes no sense; WrongUsage.
    int misuse(const QString& sentence);
    /// The status of a command that did several things of which some went wrong, each told already.
    [[nodiscard]] static int statusFor(qsizetype done, qsizetype failed);

    /// Opens the library and runs what needs one.
    template <class Work>
    int withLibrary(Work work, Missing missing = Missing::Refuse)
    {
        const Result<std::unique_ptr<Library>> library = open(missing);
        return library ? work(**library) : fail(library.error());
    }
};

/// An argument as it came: UTF-8, what is not becomes U+FFFD.
[[nodiscard]] QString text(const std::string& argument);
[[nodiscard]] QStringList texts(const std::vector<std::string>& arguments);
/// An argument that names a file, whatever its bytes.
[[nodiscard]] QString fileName(const std::string& argument);

} // namespace lectern
