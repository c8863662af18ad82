// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <optional>

namespace onrecord {

/// The formats in which somebody else's marks come in.
enum class ImportFormat : quint8 {
    Page, ///< a page or a session that Onrecord saved
    Json, ///< Onrecord's JSON and JSONL
    W3c, ///< annotations of the W3C Web Annotation Data Model
    Brat, ///< standoff, PolNeAR's form of it among others
    Citron, ///< BBC Citron's JSON
    CoreNlp, ///< Stanford CoreNLP's JSON
    Refi, ///< a project of REFI-QDA, .qdpx or .qde
    Tei,
    Csv, ///< Onrecord's table
};

/// Who said something, by name.
struct ImportedSpeaker
{
    QString name;
    ActorKind kind = ActorKind::Person;
    /// The name may be that of a subject instead: it counts where an actor of the article goes by it.
    bool onlyIfKnown = false;

    friend bool operator==(const ImportedSpeaker &, const ImportedSpeaker &) = default;
};

/// What a reader said of an actor, besides the name, in a file. What it does not say is empty or absent.
struct ImportedActor
{
    QString name;
    std::optional<ActorKind> kind;
    QString description;
    QString identifier;
    int colour = 0; ///< SetActorColour::colour

    bool saysAnything() const
    {
        return kind || !description.isEmpty() || !identifier.isEmpty() || colour > 0;
    }

    friend bool operator==(const ImportedActor &, const ImportedActor &) = default;
};

/// What a file says of a statement, besides where its words stand. What it has no place for is absent.
struct ImportedFacts
{
    std::optional<QList<ImportedSpeaker>> speakers; ///< an empty list: nobody's
    std::optional<StatementKind> kind;
    std::optional<VerbKind> verb;
    std::optional<Certainty> certainty;
    std::optional<State> state;
    std::optional<QString> topic; ///< empty: on none that is listed
    QString saidOn; ///< TIMEX3 value or empty
    QString note;
    bool flagged = false; ///< a reader wants to come back to it

    friend bool operator==(const ImportedFacts &, const ImportedFacts &) = default;
};

/// What of a statement that somebody else marked the article still has, besides its words.
enum class Surroundings : quint8 {
    Same, ///< nothing is known to be other than it was
    Other, ///< words around the statement are others, or cannot be compared with those marked
    OtherPassage, ///< the words that tell who said it, and how, are others or are gone
};

/// A statement that somebody else marked, at its place in the article: spans of Article::text, which
/// ascend and do not overlap, as those of Statement.
struct ImportedStatement
{
    Spans content; ///< empty where nothing was said; then there is a cue
    Spans cue;
    Spans source;
    ImportedFacts facts;
    bool isMoved = false; ///< its words stand elsewhere than the file says
    Surroundings surroundings = Surroundings::Same;

    friend bool operator==(const ImportedStatement &, const ImportedStatement &) = default;
};

/// The spans a statement is known by, as wordsOf() has them of a Statement.
inline const Spans &wordsOf(const ImportedStatement &statement)
{
    return statement.content.isEmpty() ? statement.cue : statement.content;
}

/// One whose words the article has not got, has otherwise, or not with any certainty.
struct UnplacedStatement
{
    QString words; ///< as the file has them; empty where it gives offsets alone
    QStringList speakers;

    friend bool operator==(const UnplacedStatement &, const UnplacedStatement &) = default;
};

/// What a date of the article means in a file.
struct ImportedDate
{
    Span span; ///< of Article::text, not empty
    QString value; ///< TIMEX3, not empty
    DateRole role = DateRole::About;

    friend bool operator==(const ImportedDate &, const ImportedDate &) = default;
};

/// Words of which a reader said whether they assert something in the reporter's own voice.
struct ImportedClaim
{
    Span span; ///< of Article::text, not empty
    bool isClaim = true;

    friend bool operator==(const ImportedClaim &, const ImportedClaim &) = default;
};

/// What somebody else, a person or a program, marked in an article: the statements of a file, laid over
/// the article's text.
struct ImportedReading
{
    ImportFormat format = ImportFormat::W3c;
    QList<ImportedStatement> statements; ///< in text order
    QList<UnplacedStatement> unplaced; ///< in the file's order
    QList<ImportedActor> actors; ///< those of whom a reader said something
    QList<ImportedDate>
        dates; ///< in text order; where the file tells it, those that a reader corrected
    QList<ImportedClaim> claims; ///< in text order
    /// Where all the claims stand that this very program found in this very text, less those that a reader
    /// said are none; ascending. Absent where the file does not tell.
    std::optional<Spans> allClaims;
    qsizetype unplacedBeside = 0; ///< dates and claims that have no certain place in the article
    /// What a session of Onrecord says that no statement can hold, as it was said there: of the article,
    /// and of statements whose words had changed under it or whose analysis the session has not got.
    QList<Correction> corrections;
    /// The file has another title, byline, outlet or day, and does not tell whether readers said so.
    bool isOtherHead = false;

    qsizetype moved() const
    {
        return std::count_if(statements.begin(), statements.end(),
                             [](const ImportedStatement &each) { return each.isMoved; });
    }
    /// How many names its statements have, those without a place too.
    qsizetype speakers() const;

    friend bool operator==(const ImportedReading &, const ImportedReading &) = default;
};

} // namespace onrecord
