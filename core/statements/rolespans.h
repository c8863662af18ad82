// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

#include <QList>

namespace onrecord {

/// The parts of one statement within a paragraph, in words.
struct RoleSpans
{
    QList<WordRange> content = {}; ///< ascending
    QList<WordRange> cue = {};
    QList<WordRange> source = {};

    friend bool operator==(const RoleSpans &, const RoleSpans &) = default;
};

} // namespace onrecord
