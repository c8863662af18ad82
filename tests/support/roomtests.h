// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#endif

namespace onrecord {

// The tests of a room are one program, since most of the time to build a test went into starting the
// compiler and linking. The program's first argument is the test to run, the others are for Qt Test:
// `tst_core_text passage -functions`. Without any it lists its tests.

/// Runs a test in a process of its own; gives what the process ends with.
using RunTest = int (*)(int argc, char **argv);

/// A test of the program's room. Made before main(), by the macros below.
struct RoomTest
{
    /// \a file: tst_NAME.cpp, where it is compiled.
    RoomTest(const char *file, RunTest run);
};

template <typename Application, typename Test>
int runRoomTest(int argc, char **argv)
{
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN has it
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace onrecord

// __COUNTER__ tells apart what is compiled as one file.
#define ONRECORD_JOINED_NAME(name, number) name##number
#define ONRECORD_REGISTERED_AS(number, run)                                                        \
    static const onrecord::RoomTest ONRECORD_JOINED_NAME(roomTest, number)(__FILE__, run)

/// Makes \a run the test of this file.
#define ONRECORD_TEST_RUN(run) ONRECORD_REGISTERED_AS(__COUNTER__, run);

/// Makes the class \a Test the test of this file, without a window.
#define ONRECORD_TEST(Test) ONRECORD_TEST_RUN((onrecord::runRoomTest<QCoreApplication, Test>))

/// The same, with windows.
#define ONRECORD_WINDOW_TEST(Test) ONRECORD_TEST_RUN((onrecord::runRoomTest<QApplication, Test>))
