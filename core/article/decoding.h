// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/warning.h"

#include <QByteArrayView>
#include <QString>

namespace onrecord {

/// How the bytes became text.
struct Decoding
{
    QString encoding; ///< IANA name, "UTF-8" where nothing else was found
    bool guessed = false; ///< neither a mark nor the file itself said so
    qsizetype replaced = 0; ///< sequences of bytes that could not be decoded, each now U+FFFD

    friend bool operator==(const Decoding &, const Decoding &) = default;
};

/// Bytes as text, and how that was done. Holds no lone surrogate.
struct DecodedText
{
    QString text;
    Decoding decoding;
};

/// The text in \a bytes, in the order in which the evidence is to be believed: a byte-order mark
/// (which is not part of the text), valid UTF-8, UTF-16 that gives itself away by its zeros,
/// UTF-8 with a few damaged places, and at last what uchardet takes the bytes for, which counts
/// as guessed. Never fails: what cannot be decoded becomes U+FFFD and is counted.
DecodedText decode(const QByteArray &bytes);

/// What a reader of the article is to be told of \a decoding.
QList<Warning> warningsOf(const Decoding &decoding);

/// Puts U+FFFD where \a text holds half a surrogate pair; the number of such places.
qsizetype replaceLoneSurrogates(QString &text);

} // namespace onrecord
