// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/actor.h"
#include "core/names/namemention.h"

#include <QStringList>

namespace onrecord {

class Lexicon;

/// A description of somebody taken apart.
///
///     the embattled mayor of Tarn     noun: mayor; qualities: embattled, tarn; definite
///     two officials                   noun: officials; not definite
struct Description
{
    QString noun; ///< folded; of several words for one office the same ("head", "chief")
    QStringList qualities; ///< folded words beside the noun that tell one holder from another
    QStringList names; ///< of these, those written with a capital
    bool namedBehind = false; ///< some of the names stand behind the noun: "the mayor of Tarn"
    bool definite = false; ///< "the", "his", "Tarn’s": somebody known already
    bool plural = false;
    bool owned = false; ///< "Ruiz’s lawyer": not Ruiz
    /// What makes another office of it, held by somebody else: "shadow" of the shadow chancellor.
    QString rank;
    bool past = false; ///< held once: "a former minister"
    Gender gender = Gender::Unknown;

    friend bool operator==(const Description &, const Description &) = default;
};

/// Reads the words of a source's head; \a rest is what follows it in the source. At most the first
/// 24 words of each count.
Description descriptionOf(QStringView head, QStringView rest, const Lexicon &lexicon);

/// What the name of an institution, of at least two \a words, describes: "the council" may be the
/// Norrfell Hydro Council, "the study" the Norrland Health Report.
Description descriptionInName(const QStringList &words, const Lexicon &lexicon);

/// The descriptions in \a text, which "and" joins: two of "mayor of Tarn and head of its
/// council".
QList<Description> descriptionsIn(const QString &text, const Lexicon &lexicon);

/// "Mr.", "of course Mr.": how one is addressed tells of no office.
bool isFormOfAddress(QStringView description, const Lexicon &lexicon);

/// The kind of actor a source without a name is, and whether it is several people.
struct DescribedKind
{
    ActorKind kind = ActorKind::Anonymous;
    bool plural = false;

    friend bool operator==(const DescribedKind &, const DescribedKind &) = default;
};

/// What the \a words of a description, noun and all before it, make of an actor without a name.
DescribedKind kindDescribed(const QStringList &words, const Lexicon &lexicon);

/// True where the last of \a words is what somebody is called on the web: "@anaruiz", "Redditor
/// oakbyfan".
bool isCalledOnWeb(const QStringList &words, const Lexicon &lexicon);

/// True where \a words, a source without a name, have a noun for somebody or something that can say
/// something: not "the deal", "a worse place", "denied"; and are not nobody: "no official".
bool maySpeak(const QStringList &words, const Lexicon &lexicon);

/// What to call a source without a name: \a whole where it is short, else as much of it as says
/// whose and where, at least \a head, with which it begins.
///
///     two officials familiar with the talks
///     members of the council for the old harbour | of Tarn who had come from Oakby
QString shortenedSource(const QString &whole, const QString &head, const Lexicon &lexicon);

/// \a phrase as it would stand within a sentence: “Two officials” are two officials, but “Norrland’s
/// officials” keep their capital. \a phrase must not be empty.
QString withinSentence(const QString &phrase, const Lexicon &lexicon);

} // namespace onrecord
