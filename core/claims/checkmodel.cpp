// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/checkmodel.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

static void initialiseModelResources()
{
    Q_INIT_RESOURCE(onrecord_core);
}

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "ORCLAIMS";
constexpr quint32 version = 2;
constexpr qsizetype headerSize = 8 + 4 * 4;
constexpr qsizetype digestSize = 8;
constexpr int mostBits = 20;

QByteArray digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256)
        .first(digestSize);
}

void append(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

Error damaged(const QString &what)
{
    return {Fault::Internal, u"claims.bin"_s, -1, what};
}

} // namespace

Result<CheckModel> CheckModel::fromResources()
{
    initialiseModelResources();
    QFile file(u":/onrecord/model/claims.bin"_s);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.errorString());
    return read(file.readAll());
}

Result<CheckModel> CheckModel::read(QByteArrayView bytes)
{
    if (bytes.size() < headerSize + digestSize || !bytes.startsWith(magic))
        return damaged(u"not a model of claims"_s);
    if (numberAt(bytes, 8) != version)
        return damaged(u"version %1"_s.arg(numberAt(bytes, 8)));
    const quint32 bits = numberAt(bytes, 12);
    if (bits > mostBits || bytes.size() < headerSize + (qsizetype(1) << bits) + digestSize)
        return damaged(u"%1 bytes"_s.arg(bytes.size()));
    if (digestOf(bytes.chopped(digestSize)) != bytes.last(digestSize))
        return damaged(u"the checksum differs"_s);

    CheckModel model;
    model.m_bits = int(bits);
    model.m_step = std::bit_cast<float>(numberAt(bytes, 16));
    model.m_constant = std::bit_cast<float>(numberAt(bytes, 20));
    model.m_weights = bytes.sliced(headerSize, qsizetype(1) << bits).toByteArray();
    if (!std::isfinite(model.m_step) || !std::isfinite(model.m_constant))
        return damaged(u"a weight is no number"_s);
    model.m_names =
        bytes.sliced(headerSize + model.m_weights.size()).chopped(digestSize).toByteArray();
    const auto salts = saltsIn(model.m_names, checkFeatureNames());
    if (!salts)
        return damaged(u"the names of the features"_s);
    model.m_salts = *salts;
    return model;
}

CheckModel CheckModel::rounded(const std::vector<float> &weights, float constant)
{
    Q_ASSERT(std::has_single_bit(weights.size()));
    constexpr float largest = 127;
    float most = 0;
    for (const float weight : weights)
        most = std::max(most, std::abs(weight));
    CheckModel model;
    model.m_bits = std::countr_zero(weights.size());
    model.m_step = most > 0 ? most / largest : 1;
    model.m_constant = constant;
    model.m_names = FeatureSalts::written(checkFeatureNames());
    model.m_salts = newCheckSalts();
    model.m_weights.reserve(qsizetype(weights.size()));
    for (const float weight : weights)
        model.m_weights.append(char(std::lround(weight / model.m_step)));
    return model;
}

QByteArray CheckModel::toBytes() const
{
    QByteArray bytes = magic.toByteArray();
    append(bytes, version);
    append(bytes, quint32(m_bits));
    append(bytes, std::bit_cast<quint32>(m_step));
    append(bytes, std::bit_cast<quint32>(m_constant));
    bytes.append(m_weights);
    bytes.append(m_names);
    bytes.append(digestOf(bytes));
    return bytes;
}

double CheckModel::worth(const std::vector<quint32> &features) const
{
    const quint32 mask = (quint32(1) << m_bits) - 1;
    qint64 sum = 0;
    for (const quint32 feature : features)
        sum += static_cast<signed char>(m_weights[qsizetype(feature & mask)]);
    // As in training, long sentences must not win by length alone.
    const double length = std::sqrt(double(std::max<size_t>(1, features.size())));
    const double score = double(m_constant) + double(m_step) * double(sum) / length;
    return 1 / (1 + std::exp(-score));
}

} // namespace onrecord
