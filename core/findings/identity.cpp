// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/identity.h"

#include "core/text/comparablewords.h"

#include <QCryptographicHash>

namespace onrecord {

QString findingId(QChar prefix, QStringView words, int occurrence)
{
    // The words are not normalised to one form of Unicode as names are elsewhere: corrections in older
    // logs and exports name findings by the ids that came of this.
    QByteArray named = QString(prefix).toUtf8();
    named += comparableWords(words.toString()).toUtf8();
    named += '\0';
    named += QByteArray::number(occurrence);
    const QByteArray digest = QCryptographicHash::hash(named, QCryptographicHash::Sha1);
    constexpr qsizetype bytes = 5;
    return prefix + QString::fromLatin1(digest.first(bytes).toHex());
}

} // namespace onrecord
