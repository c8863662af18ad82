// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/formats/exportedpage.h"
#include "core/result.h"

namespace onrecord {

/// Everything that is needed to show an article again as it was shown: what an exported page
/// carries inside, and `merge` reads.
struct SavedSession
{
    Article article;
    Analysis analysis;
    CorrectionLog log;

    friend bool operator==(const SavedSession &, const SavedSession &) = default;
};

/// The session as JSON: format and version, article, analysis, log. Spans are code points of the
/// text; every enum is a stable word (findings/enumnames.h). The same session gives the same bytes.
QByteArray toSessionJson(const SavedSession &session);

/// Reads what toSessionJson() wrote: Damaged with the place (the byte, or a path of field names in
/// detail), NewerFormat or NotOurs where it cannot. A text that is not the one its digest was
/// taken of is damage too: every span would point elsewhere. Fields it does not know are left
/// alone. \a subject names the file in errors.
Result<SavedSession> readSessionJson(const QByteArray &json, const QString &subject);

/// The session inside an exported page. Looks at nothing else in it, runs nothing, loads nothing.
/// NotOurs where there is none, TooLarge for more than a session can be.
Result<SavedSession> readExportedPage(const QByteArray &bytes, const QString &subject);

} // namespace onrecord
