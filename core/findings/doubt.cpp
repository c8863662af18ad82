// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/doubt.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord {
namespace {

/// What the model looks at, in the order of the weights; 0 or 1 where nothing else is said.
enum class DoubtClue : quint8 {
    Always,
    Statement, ///< log odds of Statement::confidence
    Speaker, ///< … of Statement::speakerConfidence
    Both, ///< … of the product
    Margin,
    Direct,
    Mixed,
    Labelled, ///< a line of a transcript
    NoComment,
    Infinitive,
    SecondHand,
    NoVerb, ///< no cue
    PlainVerb, ///< said, told
    GoesOn, ///< added
    Ing,
    Says, ///< the kind of verb
    Thinks,
    Place, ///< the kind of actor
    Group,
    Document,
    Joint, ///< several speak
    NoSource,
    SourceLength, ///< in 50 characters, up to 2
    LongSource,
    Apart, ///< source and cue do not touch
    FarApart,
    CueLength, ///< in 10 characters, up to 4
    Length, ///< of the content: a third of the logarithm to 2 of its characters
    Short,
    Pieces, ///< several contents
    Spoken, ///< logarithm to 2 of how many statements the actor has, up to 3
    Count,
};

using DoubtClues = std::array<double, size_t(DoubtClue::Count)>;

// Fitted by tests/tools/doubt/fit_doubt.py, in the order of DoubtClue.
constexpr DoubtClues doubtWeights{-0.56, -0.06, -0.19, 0.84,  1.14,  0.56,  0.18, -0.55,
                                  1.25,  -0.70, -1.28, -0.23, 0.75,  0.75,  0.36, -0.63,
                                  -0.51, -0.71, 0.11,  -0.27, -0.27, -0.49, 0.20, -0.13,
                                  -0.44, 0.43,  -0.45, 0.59,  -0.23, -0.23, 0.32};

double logOdds(double probability)
{
    constexpr double least = 0.02; // and most is 0.98
    const double p = std::clamp(probability, least, 1 - least);
    return std::log(p / (1 - p));
}

qsizetype lengthOf(const Spans &spans)
{
    qsizetype length = 0;
    for (const Span span : spans)
        length += span.length();
    return length;
}

/// UTF-16 code units between the two, of which neither is empty; 0 where they overlap.
qsizetype gapBetween(const Spans &a, const Spans &b)
{
    const Span first = hull(a);
    const Span second = hull(b);
    return std::max<qsizetype>(
        0, std::max(first.begin, second.begin) - std::min(first.end, second.end));
}

bool isAmong(const QString &word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&word](QStringView each) {
        return word.compare(each, Qt::CaseInsensitive) == 0;
    });
}

DoubtClues cluesOf(const Statement &statement, ActorKind kind, qsizetype spoken)
{
    DoubtClues clues{};
    const auto set = [&clues](DoubtClue clue, double value) {
        clues[size_t(clue)] = value;
    };
    set(DoubtClue::Always, 1);
    set(DoubtClue::Statement, logOdds(statement.confidence));
    set(DoubtClue::Speaker, logOdds(statement.speakerConfidence));
    set(DoubtClue::Both, logOdds(statement.confidence * statement.speakerConfidence));
    set(DoubtClue::Margin, statement.margin);
    set(DoubtClue::Direct, statement.kind == StatementKind::Direct);
    set(DoubtClue::Mixed, statement.kind == StatementKind::Mixed);
    set(DoubtClue::Labelled, statement.rule == RuleId::TranscriptLine);
    set(DoubtClue::NoComment, statement.rule == RuleId::NoComment);
    set(DoubtClue::Infinitive, statement.rule == RuleId::SubjectVerbInfinitive);
    set(DoubtClue::SecondHand, statement.certainty == Certainty::SecondHand);

    const QString &verb = statement.verbWord;
    set(DoubtClue::NoVerb, verb.isEmpty());
    set(DoubtClue::PlainVerb, isAmong(verb, {u"said", u"says", u"say", u"told"}));
    set(DoubtClue::GoesOn, isAmong(verb, {u"added", u"adds", u"adding"}));
    set(DoubtClue::Ing, verb.endsWith(u"ing", Qt::CaseInsensitive));
    set(DoubtClue::Says, statement.verb == VerbKind::Says);
    set(DoubtClue::Thinks, statement.verb == VerbKind::Thinks);

    set(DoubtClue::Place, kind == ActorKind::Place);
    set(DoubtClue::Group, kind == ActorKind::Group);
    set(DoubtClue::Document, kind == ActorKind::Document);
    set(DoubtClue::Joint, statement.actors.size() > 1);
    constexpr double mostSpoken = 3;
    set(DoubtClue::Spoken, std::min(std::log2(double(spoken)), mostSpoken));

    constexpr qsizetype longSource = 50;
    constexpr qsizetype longestCue = 40;
    constexpr qsizetype shortContent = 25;
    constexpr qsizetype touching = 2; // a blank, or a comma and a blank
    constexpr qsizetype far = 15;
    const qsizetype source = lengthOf(statement.source);
    const qsizetype cue = lengthOf(statement.cue);
    const qsizetype content = lengthOf(statement.content);
    const qsizetype apart = source > 0 && cue > 0 ? gapBetween(statement.cue, statement.source) : 0;
    set(DoubtClue::NoSource, source == 0);
    set(DoubtClue::SourceLength, double(std::min(source, 2 * longSource)) / longSource);
    set(DoubtClue::LongSource, source > longSource);
    set(DoubtClue::Apart, apart > touching);
    set(DoubtClue::FarApart, apart > far);
    set(DoubtClue::CueLength, double(std::min(cue, longestCue)) / 10);
    set(DoubtClue::Length, std::log2(1 + double(content)) / 3);
    set(DoubtClue::Short, content < shortContent);
    set(DoubtClue::Pieces, statement.content.size() > 1);
    return clues;
}

} // namespace

QList<double> chancesOfRight(const Analysis &analysis)
{
    QHash<QString, ActorKind> kinds;
    for (const Actor &actor : analysis.actors)
        kinds.insert(actor.id, actor.kind);
    QHash<QString, qsizetype> spoken;
    for (const Statement &statement : analysis.statements) {
        if (!statement.actors.isEmpty())
            ++spoken[statement.actors.first()];
    }
    QList<double> chances;
    chances.reserve(analysis.statements.size());
    for (const Statement &statement : analysis.statements) {
        if (statement.actors.isEmpty()) {
            chances.append(0);
            continue;
        }
        const QString &actor = statement.actors.first();
        const DoubtClues clues =
            cluesOf(statement, kinds.value(actor, ActorKind::Person), spoken.value(actor));
        double score = 0;
        for (size_t c = 0; c < clues.size(); ++c)
            score += doubtWeights[c] * clues[c];
        chances.append(1 / (1 + std::exp(-score)));
    }
    return chances;
}

} // namespace onrecord
