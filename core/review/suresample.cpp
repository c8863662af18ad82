// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/suresample.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cmath>
#include <random>

namespace onrecord {

QStringList sampleOfSure(const Reading &reading, qsizetype size, quint32 seed)
{
    QList<qsizetype> sure;
    for (qsizetype at = 0; at < reading.statements.size(); ++at) {
        if (reading.statements[at].state == State::Automatic)
            sure.append(at);
    }
    // Only the engine's numbers are the same everywhere, not std::shuffle().
    std::mt19937 numbers(seed);
    const qsizetype drawn = qMin(size, sure.size());
    for (qsizetype at = 0; at < drawn; ++at) {
        const qsizetype left = sure.size() - at;
        sure.swapItemsAt(at, at + qsizetype(numbers() % quint32(left)));
    }
    sure.resize(drawn);
    std::sort(sure.begin(), sure.end());
    QStringList ids;
    for (const qsizetype at : std::as_const(sure))
        ids.append(reading.statements[at].statement.id);
    return ids;
}

quint32 sampleSeed(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(digest.constData());
}

SampleResult resultOf(const Reading &reading, const QStringList &sample)
{
    SampleResult result;
    for (const QString &id : sample) {
        const ReadStatement *read = reading.statement(id);
        if (!read)
            continue;
        const bool isWrong = read->state == State::Corrected || read->state == State::Rejected;
        result.wrong += isWrong;
        result.checked += isWrong || read->state == State::Confirmed;
    }
    if (result.checked == 0)
        return result;
    constexpr double z = 1.96; // 95%
    const double n = result.checked;
    const double share = result.wrong / n;
    const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half =
        z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    result.least = std::max(0.0, middle - half);
    result.most = std::min(1.0, middle + half);
    return result;
}

} // namespace onrecord
