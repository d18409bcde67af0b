// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eval/AnchorCall.h"
#include "tests/eval/ExtractCall.h"
#include "tests/eval/QuotesCall.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonDocument>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::eval;

namespace {

std::unique_ptr<Call> callNamed(const std::string& name, Options options)
{
    if (name == "extract")
        return std::make_unique<ExtractCall>(std::move(options));
    if (name == "anchor")
        return std::make_unique<AnchorCall>(std::move(options));
    return std::make_unique<QuotesCall>();
}

QJsonObject answered(Call& call, const std::string& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(line));
    if (!document.isObject())
        return {{u"id"_s, QJsonValue::Null}, {u"error"_s, u"The line is not a JSON object."_s}};
    const QJsonObject request = document.object();
    const Result<QJsonObject> answer = call.answer(request);
    QJsonObject shown = answer ? *answer : QJsonObject{{u"error"_s, answer.error().sentence}};
    shown[u"id"_s] = request[u"id"_s];
    return shown;
}

void answerEach(Call& call)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const QByteArray json = QJsonDocument(answered(call, line)).toJson(QJsonDocument::Compact);
        std::cout.write(json.constData(), json.size()) << std::endl;
    }
}

} // namespace

// lectern_eval CALL [--root DIR]: JSON lines on standard input, one JSON line out for each, in order.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App parser("Runs Lectern's model over cases, one JSON object a line.", "lectern_eval");
    std::string root = ".";
    bool selectorsOnly = false;
    parser.add_option("--root", root, "where relative paths begin");
    parser.require_subcommand(1);
    parser.fallthrough();
    parser.add_subcommand("extract", "articles from pages");
    parser.add_subcommand("quotes", "quotations in texts, with speakers");
    parser.add_subcommand("anchor", "passages of an old text in a new one")
        ->add_flag("--selectors-only", selectorsOnly, "without the old text");
    CLI11_PARSE(parser, argc, argv);
    std::ios::sync_with_stdio(false);
    const auto call = callNamed(parser.get_subcommands().front()->get_name(),
        {.root = QDir(QString::fromStdString(root)), .selectorsOnly = selectorsOnly});
    answerEach(*call);
    return 0;
}
