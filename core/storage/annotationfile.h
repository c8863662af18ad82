// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sessionfile.h"

namespace onrecord {

/// What was said of an article, without the article: small enough to be sent by mail, and laid
/// over whatever copy of the article the other side has.
struct SavedCorrections
{
    QByteArray textSha256; ///< of the text the corrections were made in
    CorrectionLog log;

    friend bool operator==(const SavedCorrections &, const SavedCorrections &) = default;
};

/// As JSON; the same corrections give the same bytes.
QByteArray toAnnotationJson(const Article &article, const CorrectionLog &log);

/// Reads what toAnnotationJson() wrote; errors as readSessionJson() has them.
Result<SavedCorrections> readAnnotationJson(const QByteArray &json, const QString &subject);

/// What any file that Onrecord saved or exported holds: a page, a session or corrections alone.
struct SavedFile
{
    SavedCorrections corrections;
    std::optional<SavedSession> session; ///< absent where the file holds corrections alone
};

/// Tells by content which of them \a bytes are. NotOurs where they are none, whatever else they are;
/// Damaged only where something in them says that Onrecord saved them.
Result<SavedFile> readSavedFile(const QByteArray &bytes, const QString &subject);

} // namespace onrecord
