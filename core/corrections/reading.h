// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correctionlog.h"
#include "core/corrections/sharedvalue.h"
#include "core/document/document.h"
#include "core/findings/analysis.h"
#include "core/text/wordchanges.h"

#include <QHash>
#include <QSet>

namespace onrecord {

enum class Origin : quint8 { Machine, Reader };

/// PRODUCT.md 3.1.
enum class State : quint8 { Automatic, Review, Confirmed, Corrected, Manual, Rejected, Stale };

/// An actor as shown: the machine's, with what the reader said of it.
struct ReadActor
{
    Actor actor; ///< merged ones' mentions and aliases included
    Origin origin = Origin::Machine; ///< Reader: named by the reader, or renamed
    QString machineName; ///< the name before a renaming, else empty
    QStringList merged; ///< ids of the actors that were merged into this one
    /// 1, 2, … in the order of first statements, as the machine found them; then those whom corrections
    /// brought along, in the order these were made. No correction changes it, so a number may be missing:
    /// that of an actor who was merged. 0 for who states nothing.
    int number = 0;
    int statements = 0; ///< those not rejected
    int directStatements = 0;
    int toReview = 0;
    int words = 0; ///< words of its contents
    // What the reader said of it.
    std::optional<ActorKind> machineKind; ///< the kind before it was set to another
    QString description; ///< may be empty
    QString identifier; ///< may be empty
    int chosenColour = 0; ///< SetActorColour::colour

    /// The number whose colour it has: the colours are given in the order of numbers.
    int colourNumber() const { return chosenColour > 0 ? chosenColour : number; }
    /// The reader's description, else the first the article gives; may be empty.
    QString shownDescription() const
    {
        return description.isEmpty() ? actor.descriptions.value(0) : description;
    }

    friend bool operator==(const ReadActor &, const ReadActor &) = default;
};

/// Words of the article then and now, to be shown side by side.
struct ChangedWords
{
    QString then;
    QString now; ///< empty where they are gone
    QList<WordChange> changes; ///< in \a then and \a now

    friend bool operator==(const ChangedWords &, const ChangedWords &) = default;
};

/// A correction under which the words changed it was made on.
struct StaleCorrection
{
    Correction correction;
    ChangedWords words;

    friend bool operator==(const StaleCorrection &, const StaleCorrection &) = default;
};

/// A statement as shown.
struct ReadStatement
{
    Statement statement; ///< with the corrections applied; spans lie in the text
    State state = State::Automatic;
    Origin origin = Origin::Machine;
    bool flagged = false;
    QString note;
    /// What a reader says it is about, instead of the machine's topics; empty: nothing that is listed.
    std::optional<QString> topic;
    /// ReadActor::number of the first of its speakers who is known; 0 for nobody, and where
    /// rejected.
    int speakerNumber = 0;
    /// ReadActor::colourNumber() of that one.
    int speakerColour = 0;
    /// statementLabel() (readingtotals.h): "1a" for actor 1's first statement, "–a" for the first
    /// of nobody; empty where rejected.
    QString label;
    SharedValue<Statement> machine; ///< what the machine had found, where that differs
    QList<QUuid> corrections; ///< those that were said of it, oldest first
    /// Those whose words changed and that nothing said since has settled, oldest first. State::Stale
    /// where there are any: the reader is to say whether they still hold.
    QList<StaleCorrection> stale;

    friend bool operator==(const ReadStatement &, const ReadStatement &) = default;
};

/// A date as shown.
struct ReadDate
{
    DateExpression date; ///< with the corrections applied
    Origin origin = Origin::Machine;
    std::optional<DateExpression> machine; ///< what the machine had found, where that differs
    QList<QUuid> corrections; ///< those that shaped it, oldest first

    friend bool operator==(const ReadDate &, const ReadDate &) = default;
};

/// A topic the reader renamed, or merged others into.
struct ReadTopic
{
    QString name;
    QStringList machineNames; ///< what the machine calls what stands under it

    friend bool operator==(const ReadTopic &, const ReadTopic &) = default;
};

enum class PairKind : quint8 { Answer, ThenNow };

/// Two statements that belong together (pairs.h).
struct ReadPair
{
    PairKind kind = PairKind::Answer;
    QString first; ///< Statement::id: the charge, or what was said earlier
    QString second; ///< the denial, or what was said later

    friend bool operator==(const ReadPair &, const ReadPair &) = default;
};

/// How much of the article's words (headline and body) is what, in words.
struct Coverage
{
    int attributed = 0;
    int reporter = 0; ///< in the reporter's own voice, and in quotations of nobody
    int leftOut = 0; ///< not read: metadata, front matter

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// The analysis with the reader's corrections applied: the only thing views and exporters see.
/// Made afresh each time; every item knows which of the two it came from.
struct Reading
{
    Document document;
    QList<ReadActor> actors; ///< numbered ones first, by number, then the others by first mention
    QList<ReadStatement> statements; ///< in text order, rejected ones too
    QList<ReadDate> dates; ///< in text order
    QList<Claim> claims;
    QList<Position> positions; ///< of what is not rejected, by actor in the order above
    QList<ReadTopic> topics; ///< those the reader had a word about
    QList<ReadPair> pairs;
    /// Corrections in force whose place could not be found: shown, never dropped.
    QList<Correction> orphans;
    int inForce = 0; ///< how many corrections this was made with
    /// Actor::ids by the numbers that were given, empty where nobody has one: of those too who are merged into another,
    /// were withdrawn or say nothing that is not rejected.
    QStringList numbered;
    /// Those that have a place and do not stand where and as they stood: they were made on another
    /// version of the article.
    QSet<QUuid> moved;
    /// What those speak of that are of no statement (subjectBesideStatements()), but what a correction
    /// made on this version speaks of since.
    QSet<QString> movedBeside;
    Coverage coverage;
    bool complete = true; ///< false while the machine is still at work

    /// nullptr where unknown; valid as long as the Reading.
    const ReadActor *actor(const QString &id) const;
    const ReadStatement *statement(const QString &id) const;
    /// The first of the statement's speakers, nullptr for nobody.
    const ReadActor *speaker(const ReadStatement &statement) const;

    /// Makes actor() and statement() take the same time however many there are; readingOf() has
    /// done it. To be called again by who changes the lists.
    void makeLookups();

private:
    QHash<QString, qsizetype> m_actorPlaces;
    QHash<QString, qsizetype> m_statementPlaces;
};

} // namespace onrecord
