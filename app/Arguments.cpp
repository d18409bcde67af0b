// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Arguments.h"

#include <algorithm>
#include <cstddef>

namespace lectern {

namespace {

using Arguments = std::vector<std::string>;

bool isOption(const std::string& argument)
{
    return argument.size() > 1 && argument[0] == '-';
}

/// Where the command stands: the first argument that is neither an option nor the file that --library names.
size_t commandIn(const Arguments& arguments)
{
    for (size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--library")
            ++i;
        else if (!isOption(arguments[i]))
            return i;
    }
    return arguments.size();
}

/// The options of "note", "speaker" and "tag" before everything else, then "--".
Arguments withWordsApart(const Arguments& arguments, size_t command)
{
    Arguments options(arguments.begin(), arguments.begin() + std::ptrdiff_t(command) + 1);
    Arguments words;
    for (size_t i = command + 1; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--library" && i + 1 < arguments.size()) {
            options.push_back(argument);
            options.push_back(arguments[++i]);
        } else if (argument == "--json" || argument == "--help" || argument.starts_with("--library=")) {
            options.push_back(argument);
        } else if (argument == "-h" && i == command + 1) {
            options.push_back(argument);
        } else if (argument == "--") {
            words.insert(words.end(), arguments.begin() + std::ptrdiff_t(i) + 1, arguments.end());
            break;
        } else {
            words.push_back(argument);
        }
    }
    options.push_back("--");
    options.insert(options.end(), words.begin(), words.end());
    return options;
}

} // namespace

std::vector<std::string> argumentsFor(int argc, char** argv)
{
    Arguments arguments(argv + std::min(argc, 1), argv + argc);
    const size_t command = commandIn(arguments);
    if (command < arguments.size() && (arguments[command] == "note" || arguments[command] == "speaker" || arguments[command] == "tag"))
        arguments = withWordsApart(arguments, command);
    std::ranges::reverse(arguments);
    return arguments;
}

} // namespace lectern
