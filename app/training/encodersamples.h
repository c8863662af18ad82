// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/trainingarticles.h"
#include "core/encoder/vocabulary.h"

#include <QByteArray>

namespace onrecord::training {

/// A piece of a word as the encoder's training reads it, 16 bytes, little endian.
struct EncoderSample
{
    static constexpr quint8 unknown = 255; ///< in place of a label, a tag or a relation

    quint16 word; ///< as in EncoderWord, what follows too
    quint16 ending;
    quint16 beginning;
    quint16 article; ///< counted through all that are written
    quint8 shape;
    quint8 quotation;
    quint8 label; ///< RoleLabel; of the first piece of a word alone
    quint8 tag; ///< PartOfSpeech, likewise
    quint8 relation; ///< Relation, likewise
    quint8 corpus; ///< by whose rules people marked the article
    quint8 fold;
    quint8 reserved;
};
static_assert(sizeof(EncoderSample) == 16);

/// The samples of all \a articles, in order, which people marked by the rules of \a corpus; the first
/// article is numbered \a firstArticle.
QByteArray encoderSamples(const TrainingArticles &articles, const Vocabulary &vocabulary,
                          quint8 corpus, quint16 firstArticle);

} // namespace onrecord::training
