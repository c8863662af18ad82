// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/wordlist.h"

#include <QFile>
#include <QStringTokenizer>

static void initialiseLexiconResources()
{
    Q_INIT_RESOURCE(onrecord_core);
}

namespace onrecord {

using namespace Qt::StringLiterals;

Result<QByteArray> bytesOfList(const QString &name)
{
    initialiseLexiconResources();
    QFile file(u":/onrecord/lexicon/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return damagedList(name, -1, file.errorString());
    return file.readAll();
}

/// True where \a line, which begins and ends with none, has no blanks but single spaces.
static bool hasSingleSpaces(QStringView line)
{
    QChar before;
    for (const QChar c : line) {
        if (c.isSpace() && (c != u' ' || before == u' '))
            return false;
        before = c;
    }
    return true;
}

QList<ListLine> linesOfList(const QByteArray &bytes)
{
    QList<ListLine> lines;
    qsizetype number = 0;
    const QString text = QString::fromUtf8(bytes);
    for (const QStringView line : qTokenize(text, u'\n')) {
        ++number;
        const qsizetype comment = line.indexOf(u'#');
        const QStringView kept = (comment < 0 ? line : line.first(comment)).trimmed();
        if (!kept.isEmpty())
            lines.append(
                {number, hasSingleSpaces(kept) ? kept.toString() : kept.toString().simplified()});
    }
    return lines;
}

Error damagedList(const QString &name, qsizetype line, const QString &what)
{
    return {Fault::Internal, name, line, what};
}

} // namespace onrecord
