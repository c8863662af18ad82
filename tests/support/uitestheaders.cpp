// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but a place to compile the headers of the window's tests once (tests/CMakeLists.txt).
