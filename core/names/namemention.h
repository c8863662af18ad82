// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/actor.h"

#include <QStringList>

namespace onrecord {

enum class Gender : quint8 { Unknown, Masculine, Feminine };

/// A place where a name stands, and what its surroundings tell of who bears it; a pronoun of
/// one person; or several people without a name.
///
///     Ukrainian leader Sen.   Ana Ruiz   , the mayor of Tarn,
///     descriptionBefore ───   span ────    apposition ───────
struct NameMention
{
    Span span; ///< the name alone
    QStringList words; ///< of the name, without nicknames in quotation marks; none of a pronoun
    Span descriptionBefore; ///< titles included; empty for most
    Span apposition; ///< a description behind it, empty for most
    ActorKind kind = ActorKind::Person; ///< a guess from the words
    bool sure = false; ///< the guess rests on a title, a known given name or a telling word
    Gender gender = Gender::Unknown;
    bool pronoun = false; ///< he, her, himself …
    bool group = false; ///< several people without a name; has no words
    bool institution = false; ///< one without a name; has no words
    bool titled = false;
    bool quoted = false; ///< within spoken words
    bool possessive = false; ///< Ruiz’s
    bool located = false; ///< a preposition of place stands before: in Tarn, from Tarn
    bool subject = false; ///< begins its sentence or clause
    bool first = false; ///< its capital may come from the beginning of a sentence alone
    /// A word that is no name where it stands, unless the article has it as one elsewhere.
    bool doubtful = false;
    /// Nothing but a capital says that it is a name, and where it stands explains that ("Carping about it
    /// …"), or it is told in brackets behind a person: Ana Ruiz (Labour, North Ward).
    bool bare = false;
    bool labelled = false; ///< begins its paragraph and a colon follows: Ruiz: It rains.
    int leaning = 0; ///< what stands around speaks for a person, or, below 0, for an institution
    QString fullName; ///< where another name tells the last one: "Paul" of Paul and Ida Oake
    qsizetype paragraph = 0;
    Span sentence; ///< in which it stands

    friend bool operator==(const NameMention &, const NameMention &) = default;
};

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::NameMention, Q_RELOCATABLE_TYPE);
