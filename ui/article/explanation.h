// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/decisions.h"
#include "ui/article/articleheader.h"
#include "ui/article/spanhits.h"

#include <QCoreApplication>

namespace onrecord {

/// What the pointer is told about the marks below it: what each finding says, why it is there and who decided so,
/// innermost first; plain text in lines, empty beside all marks.
class Explanation
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::Explanation)

public:
    /// \a readers: who said what was corrected.
    static QString at(const SpanHits &hits, qsizetype offset, const wording::Readers &readers = {});
    static QString ofStatement(const Reading &reading, const ReadStatement &statement,
                               const wording::Readers &readers = {});
    static QString ofHead(HeadPart part, const Article &article);
};

} // namespace onrecord
