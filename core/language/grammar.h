// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace onrecord {

/// Parts of speech of the Penn Treebank (Santorini 1990), those that occur in news.
enum class PartOfSpeech : quint8 {
    Unknown,
    NN,
    IN,
    NNP,
    DT,
    JJ,
    NNS,
    Comma,
    Stop,
    VBD,
    RB,
    PRP,
    VB,
    CC,
    VBZ,
    TO,
    VBG,
    VBN,
    VBP,
    ClosingMark,
    CD,
    PRPS,
    OpeningMark,
    MD,
    POS,
    Colon,
    WP,
    WDT,
    NNPS,
    WRB,
    RP,
    JJR,
    JJS,
    RBR,
    ClosingBracket,
    OpeningBracket,
    EX,
    Dollar,
    RBS,
    PDT,
    UH,
    WPS,
    FW,
    LS,
    SYM,
    Hash,
    Count,
};

/// The part of speech that the Treebank calls \a name; Unknown for another.
PartOfSpeech partOfSpeechNamed(QStringView name);

/// How a word hangs on its head; words whose part of speech tells the rest are not told apart, so
/// coarser than Stanford's basic dependencies (de Marneffe and
/// Manning 2008).
enum class Relation : quint8 {
    Root,
    Subject,
    PassiveSubject,
    Object,
    Clause,
    OpenClause,
    AdverbialClause,
    NounClause,
    Marker, ///< preposition, "that", "and"
    Nominal,
    Modifier, ///< determiner, possessive, number, adjective
    Compound,
    Adverb,
    Auxiliary, ///< or copula
    Conjunct, ///< or apposition, parataxis
    Other,
    Count,
};

/// The relation that Stanford's dependencies call \a name; Other for one that is not told apart.
Relation relationNamed(QStringView name);

inline bool isVerb(PartOfSpeech tag)
{
    switch (tag) {
    case PartOfSpeech::VB:
    case PartOfSpeech::VBD:
    case PartOfSpeech::VBG:
    case PartOfSpeech::VBN:
    case PartOfSpeech::VBP:
    case PartOfSpeech::VBZ: return true;
    default: return false;
    }
}

/// A verb that can be the verb of a sentence, or its auxiliary.
inline bool isFiniteVerb(PartOfSpeech tag)
{
    return tag == PartOfSpeech::VBD || tag == PartOfSpeech::VBZ || tag == PartOfSpeech::VBP
        || tag == PartOfSpeech::MD;
}

} // namespace onrecord
