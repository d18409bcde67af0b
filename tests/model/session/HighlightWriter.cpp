// SPDX-License-Identifier: GPL-3.0-or-later
// Adds highlights to an article until it is killed, and names each one on standard output once the library has taken it.
#include "model/session/Library.h"

#include <cstdio>
#include <QCoreApplication>

using namespace lectern;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto library = Library::open(arguments.value(1));
    if (!library)
        return 1;
    const QUuid article = QUuid::fromString(arguments.value(2));
    for (qsizetype start = 0;; start = (start + 7) % 2000) {
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.article = article;
        annotation.position = {.start = start, .end = start + 20};
        annotation.note = QStringLiteral("kept");
        if (!(*library)->addAnnotation(annotation))
            return 2;
        std::puts(qPrintable(annotation.id.toString(QUuid::WithoutBraces)));
        std::fflush(stdout);
    }
}
