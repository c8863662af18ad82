// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/keptcounts.h"

#include "ui/restoring/statefile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype mostTexts = 2'000;
constexpr auto file = "counts.json"_L1;

QJsonArray readsOf(const QJsonObject &state, const QString &program)
{
    return state[u"program"_s].toString() == program ? state[u"articles"_s].toArray()
                                                     : QJsonArray();
}

} // namespace

QHash<QByteArray, KeptCounts> keptCounts(const QByteArrayList &texts)
{
    const QSet<QByteArray> wanted(texts.cbegin(), texts.cend());
    QHash<QByteArray, KeptCounts> found;
    const QJsonArray reads = readsOf(readStateFile(file), QCoreApplication::applicationVersion());
    for (const auto &each : reads) {
        const QByteArray text = each[u"text"_s].toString().toLatin1();
        if (wanted.contains(text))
            found.insert(text,
                         {qMax(0, each[u"statements"_s].toInt()),
                          qMax(0, each[u"review"_s].toInt()),
                          qsizetype(each[u"lines"_s].toInteger())});
    }
    return found;
}

void keepCounts(const QHash<QByteArray, KeptCounts> &counts)
{
    if (counts.isEmpty())
        return;
    changeStateFile(file,
                    [counts, program = QCoreApplication::applicationVersion()](QJsonObject &state) {
                        QJsonArray reads;
                        for (auto each = counts.cbegin(); each != counts.cend(); ++each)
                            reads.append(QJsonObject{{u"text"_s, QLatin1String(each.key())},
                                                     {u"statements"_s, each->statements},
                                                     {u"review"_s, each->toReview},
                                                     {u"lines"_s, each->lines}});
                        const QJsonArray before = readsOf(state, program);
                        for (const auto &each : before) {
                            if (reads.size() < mostTexts
                                && !counts.contains(each[u"text"_s].toString().toLatin1()))
                                reads.append(each);
                        }
                        state = {{u"program"_s, program}, {u"articles"_s, reads}};
                    });
}

} // namespace onrecord
