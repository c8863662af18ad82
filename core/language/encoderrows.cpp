// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encoderrows.h"

#include "core/language/simdvector.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>

namespace onrecord {

namespace {

/// As many as a processor with AVX2 takes at once: longer ones are taken apart one by one.
template <typename Number>
using Lanes [[gnu::vector_size(rowNumbers * sizeof(Number))]] = Number;

using Floats = Lanes<float>;
using Integers = Lanes<qint32>;

// Vectors are handed over by reference: how they would be by value depends on the processor.

template <typename Vector, typename Number>
[[gnu::always_inline]] inline void loadRow(Vector &to, const Number *from)
{
    std::memcpy(&to, from, sizeof to);
}

template <typename Vector, typename Number>
[[gnu::always_inline]] inline void storeRow(Number *to, const Vector &from)
{
    std::memcpy(to, &from, sizeof from);
}

[[gnu::always_inline]] inline float sumOf(const Floats &numbers)
{
    float sum = 0;
    for (int lane = 0; lane < rowNumbers; ++lane)
        sum += numbers[lane];
    return sum;
}

[[gnu::always_inline]] inline float maximumOf(const Floats &numbers)
{
    float most = numbers[0];
    for (int lane = 1; lane < rowNumbers; ++lane)
        most = numbers[lane] > most ? numbers[lane] : most;
    return most;
}

/// Beside so large a number as this there is no room for fractions: what is added to it is rounded,
/// and stands in the lowest bits of the sum, below zero as its complement of two.
constexpr float noFractions = 12582912; // 1.5 × 2^23

/// Powers of two from which on there is as good as nothing, and all; far from numbers so small that
/// processors are slow with them.
constexpr float leastPower = -100;
constexpr float mostPower = 100;

/// Replaces each number, from leastPower to mostPower, by 2 to its power; off by 1e-4 of it, far
/// less than a step of the numbers that are made of it.
[[gnu::always_inline]] inline void raiseTwo(Floats &numbers)
{
    const Floats rounded = numbers + noFractions;
    const Floats part = numbers - (rounded - noFractions);
    // The polynomial of the third degree that is nearest for parts of at most a half.
    Floats power = part * 0.0551716688F + 0.242611148F;
    power = power * part + 0.693260988F;
    power = power * part + 0.999928072F;
    Integers exponents;
    loadRow(exponents, &rounded);
    exponents = (exponents << 23) + (127 << 23);
    Floats powers;
    loadRow(powers, &exponents);
    numbers = power * powers;
}

/// Writes the whole numbers, of eight bits, in the lowest bits of sums with noFractions.
[[gnu::always_inline]] inline void storeBytes(qint8 *to, const Floats &sums)
{
    using Bytes [[gnu::vector_size(sizeof(Floats))]] = qint8;
    Bytes bytes;
    loadRow(bytes, &sums);
    constexpr int low = std::endian::native == std::endian::little ? 0 : 3;
    storeRow(to,
             __builtin_shufflevector(bytes, bytes, low, low + 4, low + 8, low + 12, low + 16,
                                     low + 20, low + 24, low + 28));
}

} // namespace

ONRECORD_TARGET_CLONES void normalizeRow(const float *row, const float *gain, const float *bias,
                                         int size, float *to)
{
    Floats numbers, sums{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(numbers, row + i);
        sums += numbers;
    }
    const float mean = sumOf(sums) / float(size);
    Floats squares{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(numbers, row + i);
        const Floats difference = numbers - mean;
        squares += difference * difference;
    }
    constexpr float smallest = 1e-5F;
    const float steepness = 1 / std::sqrt(sumOf(squares) / float(size) + smallest);
    Floats gains, biases;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(numbers, row + i);
        loadRow(gains, gain + i);
        loadRow(biases, bias + i);
        storeRow(to + i, (numbers - mean) * steepness * gains + biases);
    }
}

ONRECORD_TARGET_CLONES float largestOfRow(const float *row, int size)
{
    // Without their signs, numbers are ordered as their bits are, and those are compared sooner.
    constexpr qint32 allButSign = 0x7FFFFFFF;
    Integers bits, most{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(bits, row + i);
        bits &= allButSign;
        most = bits > most ? bits : most;
    }
    Floats largest;
    loadRow(largest, &most);
    return maximumOf(largest);
}

ONRECORD_TARGET_CLONES void roundRow(const float *row, float step, int zero, int size, qint8 *to)
{
    const float steps = 1 / step;
    const float start = noFractions + float(zero);
    Floats numbers;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(numbers, row + i);
        storeBytes(to + i, numbers * steps + start);
    }
}

float quantizeRow(const float *row, float most, int zero, int size, qint8 *to)
{
    constexpr float nothing = 1e-20F; // so that a row of zeros can be divided
    const float step = (largestOfRow(row, size) + nothing) / most;
    roundRow(row, step, zero, size, to);
    return step;
}

ONRECORD_TARGET_CLONES void scaleSums(const qint32 *sums, float step, const float *scales,
                                      const float *bias, int size, float *to)
{
    Integers sum;
    Floats scale, biases;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(sum, sums + i);
        loadRow(scale, scales + i);
        loadRow(biases, bias + i);
        storeRow(to + i, __builtin_convertvector(sum, Floats) * (scale * step) + biases);
    }
}

ONRECORD_TARGET_CLONES void addScaledSums(const qint32 *sums, float step, const float *scales,
                                          const float *bias, int size, float *to)
{
    Integers sum;
    Floats scale, biases, before;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(sum, sums + i);
        loadRow(scale, scales + i);
        loadRow(biases, bias + i);
        loadRow(before, to + i);
        storeRow(to + i, before + (__builtin_convertvector(sum, Floats) * (scale * step) + biases));
    }
}

ONRECORD_TARGET_CLONES void scaleSums(const qint32 *sums, float step, int size, float *to)
{
    Integers sum;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(sum, sums + i);
        storeRow(to + i, __builtin_convertvector(sum, Floats) * step);
    }
}

ONRECORD_TARGET_CLONES void rectifyRow(float *row, int size)
{
    // The share below x is about 1 / (1 + exp(-2 √(2/π) (x + 0.044715 x³))) (Hendrycks and Gimpel).
    constexpr float ofOne = -2.302208198F; // of the power of two
    constexpr float ofCube = -0.1029432397F;
    Floats x;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(x, row + i);
        Floats power = x * (x * x * ofCube + ofOne);
        power = power < leastPower ? Floats{} + leastPower : power;
        power = power > mostPower ? Floats{} + mostPower : power;
        raiseTwo(power);
        storeRow(row + i, x / (power + 1.f));
    }
}

ONRECORD_TARGET_CLONES void turnRow(float *first, float *second, const float *cosines,
                                    const float *sines, int size)
{
    Floats a, b, cosine, sine;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(a, first + i);
        loadRow(b, second + i);
        loadRow(cosine, cosines + i);
        loadRow(sine, sines + i);
        storeRow(first + i, a * cosine - b * sine);
        storeRow(second + i, a * sine + b * cosine);
    }
}

ONRECORD_TARGET_CLONES qint32 shareOut(qint32 *scores, int count, float factor, float most,
                                       qint8 *shares)
{
    const int size = (count + shareNumbers - 1) / shareNumbers * shareNumbers;
    std::fill(scores + count, scores + size, std::numeric_limits<qint32>::min() / 2);
    Integers score, largest;
    loadRow(largest, scores);
    for (int i = rowNumbers; i < size; i += rowNumbers) {
        loadRow(score, scores + i);
        largest = score > largest ? score : largest;
    }
    for (int lane = 1; lane < rowNumbers; ++lane)
        largest[0] = std::max<qint32>(largest[0], largest[lane]);
    const Integers start = Integers{} + largest[0];
    // So far below the largest there is no share; where a step is worth more, in any case one below.
    const float steepness = std::min(factor, mostPower);
    const Integers furthest = Integers{} - qint32(std::min(mostPower / steepness, 1e9F));
    constexpr qint32 allBits = 0xFF; // of a share
    Integers added{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(score, scores + i);
        score -= start;
        score = score < furthest ? furthest : score;
        Floats power = __builtin_convertvector(score, Floats) * steepness;
        raiseTwo(power);
        power = power * most + noFractions;
        loadRow(score, &power);
        added += score & allBits;
        storeBytes(shares + i, power);
    }
    qint32 sum = 0;
    for (int lane = 0; lane < rowNumbers; ++lane)
        sum += added[lane];
    for (int i = count; i < size; ++i) { // no words, however alike all scores are
        sum -= shares[i];
        shares[i] = 0;
    }
    return sum;
}

} // namespace onrecord
