// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/StructureMutator.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace lectern::fuzz;

// The fuzzer of one target (FUZZ_TARGET). An input that shows a flaw, or takes more processor time than its size allows, ends it.

namespace {

const FuzzTarget& target()
{
    static const FuzzTarget& found = *std::ranges::find(fuzzTargets(), QLatin1StringView(FUZZ_TARGET), &FuzzTarget::name);
    return found;
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// With the sanitizers at work; many times what sound code takes, far below what a loop within a loop does.
double allowedSeconds(size_t bytes)
{
    return 2.0 + double(bytes) * 50e-6;
}

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "FLAW in %s: %s\n", FUZZ_TARGET, why.toUtf8().constData());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const double before = processorSeconds();
    const QString flaw = target().flawWith(bytes);
    const double taken = processorSeconds() - before;
    if (!flaw.isEmpty())
        giveUp(flaw);
    if (taken > allowedSeconds(size))
        giveUp(u"%1 s for %2 bytes"_s.arg(taken).arg(size));
    return 0;
}

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t maximum);

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maximum, unsigned seed)
{
    if (seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, maximum);
    const bool marksUp = target().name != "text"_L1;
    const std::string changed = StructureMutator(seed, marksUp).mutate({reinterpret_cast<const char*>(data), size});
    const size_t length = std::min(changed.size(), maximum);
    std::copy_n(changed.begin(), length, data);
    return length;
}
