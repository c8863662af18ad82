// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/identity.h"

#include <QCryptographicHash>

namespace onrecord {

// Not normalised to one form of Unicode as names are elsewhere: corrections in older logs and exports
// name findings by the ids that came of this.
static QString folded(QStringView words)
{
    return words.toString().simplified().toCaseFolded();
}

QString findingId(QChar prefix, QStringView words, int occurrence)
{
    QCryptographicHash digest(QCryptographicHash::Sha1);
    digest.addData(QString(prefix).toUtf8());
    digest.addData(folded(words).toUtf8() + '\0');
    digest.addData(QByteArray::number(occurrence));
    return prefix + QString::fromLatin1(digest.result().toHex().left(10));
}

} // namespace onrecord
