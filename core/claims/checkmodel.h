// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/checkfeatures.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace onrecord {

/// A linear model over the features of a sentence (checkfeatures.h): how much it is worth a check.
/// Read once, then constant; safe to share between threads.
///
/// The file, little-endian: "ORCLAIMS", version, the number of weights as a power of two, the
/// step of a weight and the constant as floats, the weights as signed bytes, the names of the features
/// with the salts they were trained with (saltsIn()), and the first eight bytes of the SHA-256 of
/// all before.
class CheckModel
{
public:
    /// From the program's own resources; Internal where the file is missing or damaged.
    static Result<CheckModel> fromResources();

    /// The same from \a bytes.
    static Result<CheckModel> read(QByteArrayView bytes);

    /// Rounds \a weights, a power of two of them, to a byte each. They were learned of features with
    /// newCheckSalts().
    static CheckModel rounded(const std::vector<float> &weights, float constant);

    QByteArray toBytes() const;

    /// For the finder of the features it is asked about.
    const CheckSalts &salts() const { return m_salts; }

    /// 0 to 1 for a sentence with \a features. It ranks; it is no probability for news text.
    double worth(const std::vector<quint32> &features) const;

private:
    int m_bits = 0; ///< of the number of weights
    float m_step = 0;
    float m_constant = 0;
    QByteArray m_weights; ///< signed, a byte each
    QByteArray m_names; ///< as in the file, those that no feature has any more included
    CheckSalts m_salts;
};

} // namespace onrecord
