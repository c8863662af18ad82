// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publicationdays.h"

#include "app/cli/annotation.h"
#include "core/formats/articlereader.h"

#include <QCoreApplication>

namespace onrecord::cli {

Result<PublicationDays> readPublicationDays(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    PublicationDays table;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    for (qsizetype number = 1; number < lines.size(); ++number) {
        const QStringList columns = lines[number].split(u'\t');
        const QString words = columns.value(1).trimmed();
        if (words.isEmpty())
            continue;
        const QDate day = dayIn(words);
        if (day.isValid())
            table.days.insert(columns[0].trimmed(), day);
        else
            table.odd.append({Fault::Damaged, path, -1,
                              QCoreApplication::translate("cli", "line %1: “%2” is not a day")
                                  .arg(QString::number(number + 1), words.left(40))});
    }
    if (table.days.isEmpty() && !table.odd.isEmpty())
        return table.odd.first();
    return table;
}

} // namespace onrecord::cli
