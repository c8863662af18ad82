// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace onrecord {

// What the encoder does with rows of numbers between its matrices. Sizes are multiples of
// rowNumbers, and both versions of each (simdvector.h) compute the same numbers to the last bit:
// in the same order, and without multiplying and adding in one step.

constexpr int rowNumbers = 8;
constexpr int shareNumbers = 16; ///< of shareOut()

/// The numbers of \a row moved to a mean of 0 and a variance of 1, then times \a gain plus \a bias.
void normalizeRow(const float *row, const float *gain, const float *bias, int size, float *to);

/// The largest of \a row, signs left out.
float largestOfRow(const float *row, int size);

/// The numbers of \a row divided by \a step and rounded, plus \a zero.
void roundRow(const float *row, float step, int zero, int size, qint8 *to);

/// The same in steps so that the largest, its sign left out, is \a most before \a zero is added;
/// gives what a step is worth.
float quantizeRow(const float *row, float most, int zero, int size, qint8 *to);

/// Sums times \a step times their own scale, plus \a bias.
void scaleSums(const qint32 *sums, float step, const float *scales, const float *bias, int size,
               float *to);
/// The same, added to what is there.
void addScaledSums(const qint32 *sums, float step, const float *scales, const float *bias, int size,
                   float *to);
/// Sums times \a step.
void scaleSums(const qint32 *sums, float step, int size, float *to);

/// Each number times the share of a normal distribution below it (GELU); off by less than 1e-3.
void rectifyRow(float *row, int size);

/// Turns the pairs of \a first and \a second by angles whose cosines and sines are given.
void turnRow(float *first, float *second, const float *cosines, const float *sines, int size);

/// What attention gives to each of \a count words: powers of two of \a scores times \a factor, in
/// whole numbers of which the largest is \a most (softmax). Gives what the shares add up to. Both
/// rows are as long as \a count in groups of shareNumbers; beyond it, scores are overwritten and
/// shares are 0.
qint32 shareOut(qint32 *scores, int count, float factor, float most, qint8 *shares);

} // namespace onrecord
