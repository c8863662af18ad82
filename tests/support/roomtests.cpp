// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

using namespace onrecord;

namespace {

struct NamedTest
{
    std::string_view name;
    RunTest run;
};

/// Made when it is first asked for, as the tests are made in any order.
std::vector<NamedTest> &namedTests()
{
    static std::vector<NamedTest> tests;
    return tests;
}

/// "passage" of "…/tests/core/text/tst_passage.cpp".
std::string_view nameIn(std::string_view file)
{
    constexpr std::string_view before = "tst_";
    constexpr std::string_view after = ".cpp";
    file.remove_prefix(file.rfind('/') + 1 + before.size());
    file.remove_suffix(after.size());
    return file;
}

} // namespace

RoomTest::RoomTest(const char *file, RunTest run)
{
    namedTests().push_back({nameIn(file), run});
}

int main(int argc, char **argv)
{
    const std::vector<NamedTest> &tests = namedTests();
    const std::string_view asked = argc > 1 ? argv[1] : "";
    const auto test = std::find_if(tests.begin(), tests.end(),
                                   [&](const NamedTest &each) { return each.name == asked; });
    if (test == tests.end()) {
        std::fprintf(stderr, "Which test? %s NAME [ARGUMENT OF QT TEST…], where NAME is one of:\n",
                     argv[0]);
        for (const NamedTest &each : tests)
            std::fprintf(stderr, "  %.*s\n", int(each.name.size()), each.name.data());
        return 2;
    }
    std::rotate(argv + 1, argv + 2, argv + argc);
    argv[argc - 1] = nullptr;
    return test->run(argc - 1, argv);
}
