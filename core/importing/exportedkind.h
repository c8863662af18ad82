// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportformat.h"

namespace onrecord {

/// What a file is that Onrecord exported.
struct ExportedKind
{
    ExportFormat format = ExportFormat::Html;
    bool isCut = false; ///< its end is missing, as far as the format tells

    friend bool operator==(const ExportedKind &, const ExportedKind &) = default;
};

/// What people call \a format: "W3C Web Annotation".
QString nameOf(ExportFormat format);

/// Whether \a kind can be laid over its article again. A page cannot that has no session, as one of excerpts
/// (formats/exportedpage.h, isExportedPage()).
bool isReadBack(const ExportedKind &kind, const QByteArray &bytes);

/// The format in which Onrecord exported \a bytes, told by their content alone. nullopt for anything else, also for files
/// of other programs in one of these formats where that can be told; of brat it cannot, nor of a project of REFI-QDA that
/// is cut.
std::optional<ExportedKind> exportedKindOf(const QByteArray &bytes);

} // namespace onrecord
