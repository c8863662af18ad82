// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/actor.h"
#include "core/findings/checkmodel.h"
#include "core/findings/dates.h"
#include "core/findings/statement.h"
#include "core/result.h"

#include <memory>
#include <stop_token>

namespace onrecord {

class Lexicon;
struct AttributionModel;

/// A sentence that asserts something about the world.
struct Claim
{
    QString id;
    Span span;
    QString statement; ///< Statement::id whose content it is; empty: in the reporter's own voice
    double checkworthy = 0; ///< 0 to 1; ranks, never judges truth

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// What an actor is on record with under one topic, in the article's own words.
struct Position
{
    QString actor; ///< Actor::id
    QString topic; ///< a phrase of the text; empty where nothing recurs
    QStringList statements; ///< Statement::id, in text order

    friend bool operator==(const Position &, const Position &) = default;
};

/// Everything the machine found. Computed afresh each time, never edited; who wants to show or
/// export it takes a Reading (corrections/reading.h).
struct Analysis
{
    QList<Actor> actors; ///< in order of their first mention
    QList<Statement> statements; ///< in text order
    QList<DateExpression> dates; ///< in text order
    QList<Claim> claims; ///< in text order
    QList<Position> positions;
    bool complete = true; ///< false where it was stopped half way

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

/// What the finders read besides the article. Load once, share between threads.
struct Resources
{
    std::shared_ptr<const Lexicon> lexicon;
    std::shared_ptr<const AttributionModel> model; ///< null: the rules alone find statements
    std::shared_ptr<const CheckModel> checks; ///< null: claims are ranked by a few hand weights
    QList<Error> damaged; ///< models that could not be read; analyse() does without them

    /// From the program's own resources; Internal where a list of the lexicon is damaged. Without
    /// sound models the rules go on working. \a model is the file of what was learned of
    /// attribution, instead of the one that is shipped.
    static Result<Resources> load(const QString &model = {});
};

/// Who said what, and when, in \a document. Pure, callable from any thread; gives back what
/// there is, marked incomplete, soon after \a stop is requested. Linear in the text.
Analysis analyse(const Document &document, const Resources &resources,
                 const std::stop_token &stop = {});

} // namespace onrecord
