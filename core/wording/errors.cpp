// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace onrecord::wording {

// A message has to stay one line that is read, not scrolled.
static constexpr qsizetype longestDetail = 160;

/// True for what programs that pack files make, a single one or several.
static bool isPacked(const QString &mimeType)
{
    for (const auto &kind :
         {"application/gzip"_L1, "application/zstd"_L1, "application/x-bzip2"_L1,
          "application/x-xz"_L1, "application/x-7z-compressed"_L1, "application/vnd.rar"_L1}) {
        if (mimeType == kind)
            return true;
    }
    return false;
}

/// What to do with a file of a kind that is not read, by its media type, or by the name of its format where
/// it holds what was marked in an article and not the article (formats/statementfile.h).
static QString unknownFormat(const QString &mimeType)
{
    if (mimeType == u"brat" || mimeType == u"CSV" || mimeType == u"W3C")
        return tr("%1 holds statements from an article, not the article; open the article itself, "
                  "then import this file over it.");
    if (mimeType == u"DNA" || mimeType == u"GraphML" || mimeType == u"Markdown")
        return tr("%1 holds statements from an article, not the article; open the article itself.");
    if (mimeType == u"dates")
        return tr("%1 holds dates from an article, not the article; open the article itself.");
    if (mimeType == u"application/msword" || mimeType == u"application/x-ole-storage")
        return tr("%1 is of a kind Onrecord cannot read; save it as DOCX or ODT.");
    if (mimeType.contains(u"excel") || mimeType.contains(u"spreadsheet"))
        return tr("%1 is a spreadsheet; save the sheet as CSV.");
    if (mimeType.contains(u"powerpoint") || mimeType.contains(u"presentation"))
        return tr("%1 holds slides; save them as PDF.");
    if (mimeType == u"application/vnd.ms-outlook")
        return tr("%1 is a message of Outlook; save it as EML.");
    if (isPacked(mimeType))
        return tr("%1 is packed; unpack it and open the article in it.");
    if (mimeType == u"application/zip")
        return tr("%1 is an archive of files; unpack it and open the article in it.");
    return tr("%1 is of a kind Onrecord cannot read; save it as text.");
}

/// What to import instead of an export in \a format, or of a page where that is empty.
static QString notReadBack(const QString &format)
{
    if (format.isEmpty())
        return tr(
            "%1 is a page of Onrecord without what opens it again; choose a whole page, or an "
            "export as JSON, CSV, TEI, W3C annotations, brat or REFI-QDA.");
    return tr("%1 is an export in the format %3, which cannot be imported; choose a page of "
              "Onrecord, "
              "or an export as JSON, CSV, TEI, W3C annotations, brat or REFI-QDA.")
        .replace(QStringLiteral("%3"), format);
}

/// True for a file that breaks off, as a download does that did not come to its end.
static bool isCutShort(const Error &error)
{
    return error.fault == Fault::Damaged && error.detail == u"cut short";
}

/// The sentence of \a fault with %1 where its subject stands, %2 for the place.
static QString pattern(const Error &error)
{
    switch (error.fault) {
    case Fault::Missing: return tr("%1 does not exist; check the name.");
    case Fault::Forbidden: return tr("%1 may not be opened by you; ask for the right to it.");
    case Fault::Folder: return tr("%1 is a folder; name a file in it.");
    case Fault::NotAFile: return tr("%1 is a device or a pipe; save its text to a file first.");
    case Fault::Unreadable: return tr("%1 could not be read to its end; try again or use a copy.");
    case Fault::Vanished: return tr("%1 was there a moment ago and is gone.");
    case Fault::Empty: return tr("%1 is empty; there is no text to read.");
    case Fault::Binary: return tr("%1 holds no text but binary data; open the article itself.");
    case Fault::NoText: return tr("%1 holds no text to read; open the article itself.");
    case Fault::Locked: return tr("%1 asks for a password; save it without one.");
    case Fault::TooLarge: return tr("%1 is larger than Onrecord takes; split it.");
    case Fault::UnknownFormat: return unknownFormat(error.detail);
    case Fault::NothingToRead: return tr("%1 holds no article; name a folder with text files.");
    case Fault::Several: return tr("%1 holds several articles; name a folder for the outcome.");
    case Fault::SameName: return tr("%1 would be written twice; give the inputs different names.");
    case Fault::Unwritable: return tr("%1 could not be written; choose another place.");
    case Fault::DiskFull: return tr("%1 could not be written, as the disk is full.");
    case Fault::Damaged:
        if (isCutShort(error))
            return tr("%1 is cut short: its end is missing; fetch it again.");
        return error.place < 0 ? tr("%1 is damaged and was left as it is.")
                               : tr("%1 is damaged at byte %2 and was left as it is.");
    case Fault::NewerFormat: return tr("%1 was saved by a later Onrecord; update this one.");
    case Fault::NotOurs: return tr("%1 holds nothing that Onrecord saved.");
    case Fault::NoMarks:
        return tr("%1 holds no statements that somebody marked; choose an export of Onrecord, W3C "
                  "annotations, brat, Citron, CoreNLP or REFI-QDA.");
    case Fault::NothingMarked: return tr("%1 holds no statements; there is nothing to import.");
    case Fault::NotReadBack: return notReadBack(error.detail);
    case Fault::Busy: return tr("%1 is in use by another program; close that and try again.");
    case Fault::Internal: return tr("%1 is missing or wrong in this Onrecord; install it again.");
    }
    return {};
}

/// False where the system could only repeat what our sentence says.
static bool wantsDetail(Fault fault)
{
    switch (fault) {
    case Fault::Missing:
    case Fault::Forbidden:
    case Fault::Folder:
    case Fault::Vanished:
    case Fault::DiskFull:
    case Fault::NotReadBack: return false;
    default: return true;
    }
}

static QString withSubject(const Error &error, const QString &subject)
{
    QString said = pattern(error);
    said.replace(QStringLiteral("%2"), QString::number(error.place));
    said.replace(QStringLiteral("%1"), subject);
    if (!error.detail.isEmpty() && wantsDetail(error.fault) && !isCutShort(error)) {
        QString detail = shownPlainly(error.detail.simplified());
        if (detail.size() > longestDetail)
            detail = detail.left(longestDetail - 1) + u'…';
        while (detail.endsWith(u'.'))
            detail.chop(1);
        said.chop(1);
        said += QStringLiteral(" (%1).").arg(detail);
    }
    return said;
}

QString sentence(const Error &error)
{
    if (error.subject.isEmpty())
        return sentenceWithoutSubject(error);
    return withSubject(error, QStringLiteral("“%1”").arg(shownPlainly(error.subject)));
}

QString sentenceWithoutSubject(const Error &error)
{
    return withSubject(error, tr("The file"));
}

} // namespace onrecord::wording
