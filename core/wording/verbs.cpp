// SPDX-License-Identifier: GPL-3.0-or-later
// The verb before the words of a statement.
#include "core/wording/translated.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onrecord::wording {

namespace {

/// A verb that is of \a kind without meaning what the kind is called.
struct NearVerb
{
    VerbKind kind;
    QLatin1StringView stem; ///< a word of the cue begins with it, in small letters
    const char *word; ///< as it stands before the words
    QLatin1StringView particle = {}; ///< and this is a later word of the cue
};

// The first row that fits counts. PRODUCT.md 4.2 calls most kinds by two verbs ("denies / rejects"): the one
// that the list does not use otherwise stands here, with those that mean neither.
constexpr std::array nearVerbs{
    NearVerb{VerbKind::Confirms, "admi"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "admits")},
    NearVerb{VerbKind::Confirms, "conced"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "admits")},
    NearVerb{VerbKind::Confirms, "acknowledg"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "admits")},
    NearVerb{VerbKind::Denies, "disagree"_L1,
             QT_TRANSLATE_NOOP("onrecord::wording", "disagrees with"), "with"_L1},
    NearVerb{VerbKind::Denies, "disagree"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "disagrees")},
    NearVerb{VerbKind::Denies, "differ"_L1,
             QT_TRANSLATE_NOOP("onrecord::wording", "disagrees with"), "with"_L1},
    NearVerb{VerbKind::Denies, "issue"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "disagrees with"),
             "with"_L1},
    NearVerb{VerbKind::Denies, "reject"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "rejects")},
    NearVerb{VerbKind::Denies, "dismiss"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "rejects")},
    NearVerb{VerbKind::Denies, "disput"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "rejects")},
    NearVerb{VerbKind::Denies, "rebuff"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "rejects")},
    NearVerb{VerbKind::Denies, "veto"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "rejects")},
    NearVerb{VerbKind::Denies, "turn"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "rejects"),
             "down"_L1},
    NearVerb{VerbKind::Denies, "refus"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "refuses")},
    NearVerb{VerbKind::Pledges, "plan"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "plans")},
    NearVerb{VerbKind::Pledges, "inten"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "plans")},
    NearVerb{VerbKind::Demands, "urg"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "urges")},
    NearVerb{VerbKind::Criticises, "accus"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "accuses")},
    NearVerb{VerbKind::Criticises, "blam"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "blames")},
    NearVerb{VerbKind::Criticises, "oppos"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "opposes")},
    NearVerb{VerbKind::Supports, "prais"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "praises")},
    NearVerb{VerbKind::Supports, "applaud"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "praises")},
    NearVerb{VerbKind::Supports, "hail"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "praises")},
    NearVerb{VerbKind::Supports, "welcom"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "welcomes")},
    NearVerb{VerbKind::Warns, "expect"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "expects")},
    NearVerb{VerbKind::Warns, "anticipat"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "expects")},
    NearVerb{VerbKind::Warns, "estimat"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "expects")},
    NearVerb{VerbKind::Warns, "predict"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "predicts")},
    NearVerb{VerbKind::Warns, "forecast"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "predicts")},
    NearVerb{VerbKind::Warns, "foresee"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "predicts")},
    NearVerb{VerbKind::Warns, "foresaw"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "predicts")},
    NearVerb{VerbKind::Warns, "project"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "predicts")},
    NearVerb{VerbKind::Thinks, "hop"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "hopes")},
    NearVerb{VerbKind::Thinks, "want"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "wants")},
    NearVerb{VerbKind::Thinks, "fear"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "fears")},
    NearVerb{VerbKind::Thinks, "worr"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "fears")},
    NearVerb{VerbKind::Thinks, "doubt"_L1, QT_TRANSLATE_NOOP("onrecord::wording", "doubts")},
};

bool isSaidBy(const QStringList &cue, const NearVerb &verb)
{
    const auto found = std::find_if(cue.begin(), cue.end(), [&verb](const QString &word) {
        return word.startsWith(verb.stem);
    });
    return found != cue.end()
        && (verb.particle.isEmpty() || std::find(found, cue.end(), verb.particle) != cue.end());
}

} // namespace

QString verbBefore(const Article &article, const Statement &statement)
{
    const QStringList cue =
        oneLine(article, statement.cue).toLower().split(u' ', Qt::SkipEmptyParts);
    for (const NearVerb &near : nearVerbs) {
        if (near.kind == statement.verb && isSaidBy(cue, near))
            return tr(near.word);
    }
    return word(statement.verb);
}

} // namespace onrecord::wording
