// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/articleheader.h"
#include "ui/article/spanhits.h"

#include <QCoreApplication>

namespace onrecord {

/// What the pointer is told about the marks below it: what each finding says and why it is there,
/// innermost first; plain text in lines, empty beside all marks.
class Explanation
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::Explanation)

public:
    static QString at(const SpanHits &hits, qsizetype offset);
    static QString ofStatement(const Reading &reading, const ReadStatement &statement);
    static QString ofHead(HeadPart part, const Article &article);
};

} // namespace onrecord
