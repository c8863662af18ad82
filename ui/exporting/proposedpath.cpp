// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/proposedpath.h"

#include "core/exporting/exportformat.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onrecord {

QString proposedPath(const Session &session)
{
    const QString suffix = suffixOf(ExportFormat::Html);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QFileInfo file(session.path());
    const bool hasOwnFile = !session.path().isEmpty() && session.bundle().size() < 2;
    if (hasOwnFile) {
        // Never over the file that was read.
        const bool isSame = file.fileName().endsWith(suffix, Qt::CaseInsensitive);
        const QString name =
            shownName(file.completeBaseName()) + (isSame ? " annotated"_L1 : ""_L1) + suffix;
        if (!isOddName(file.absolutePath()))
            return file.absoluteDir().filePath(name);
        return documents.filePath(name); // Qt cannot write into a folder that is no UTF-8
    }
    static const QRegularExpression unfit(u"[^\\w\\- ]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = session.document().article().title.left(60);
    name = name.replace(unfit, {}).simplified();
    if (name.isEmpty())
        name = QCoreApplication::translate("onrecord::ExportDialog", "article");
    const bool isBeside = !session.path().isEmpty() && !isOddName(file.absolutePath());
    return (isBeside ? file.absoluteDir() : documents).filePath(name + suffix);
}

} // namespace onrecord
