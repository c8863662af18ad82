// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/verbkind.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace onrecord {

/// The kind of that name as the lists write it: "no-comment".
std::optional<VerbKind> verbKindNamed(QStringView word);

/// What a cue is grammatically, and what it does to a cue that follows it.
enum class CueForm : quint8 {
    Verb, ///< call for, take aim at: the first word is inflected
    Noun, ///< claim, call for: the first word has a plural
    Fixed, ///< on record as, critical of: stands as it is
    Light, ///< make, issue, go on: the noun or verb behind it says what is done
    Refusal, ///< refuse, stop short of: what follows is not done
    Naming, ///< call, describe: what somebody is called tells the kind
    Answering, ///< respond, confirm: when it is not done there is no comment
    Asking, ///< ask, tell: a question or news, but a demand before "to"
};

/// A cue of one or more words and the kind of statement it makes
/// (resources/lexicon/cues.txt and verbs.txt).
///
///     take aim at      word: "take"; rest: "aim", "at"
struct CuePhrase
{
    QString word; ///< the first word's base form
    QStringList rest; ///< as they stand after it; up to two words may come between
    VerbKind kind = VerbKind::Says;
    Polarity polarity = Polarity::Neutral;
    CueForm form = CueForm::Verb;
    bool hedged = false; ///< the speaker leaves it open: suggest, suspect
    bool secondHand = false; ///< somebody else passes it on: quoted as saying

    friend bool operator==(const CuePhrase &, const CuePhrase &) = default;
};

/// The phrase a word may begin, and the forms of a verb it has then (VerbForm, or'ed).
struct CueStart
{
    qsizetype phrase = 0; ///< index into Lexicon::cuePhrases()
    quint8 forms = 0;
};

/// How somebody is called when it is no praise, or is: liar, hero.
enum class Verdict : quint8 { None, Negative, Positive };

} // namespace onrecord
