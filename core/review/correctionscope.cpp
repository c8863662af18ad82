// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/correctionscope.h"

#include "core/text/comparablewords.h"

namespace onrecord {

namespace {

QString sourceWords(const Reading &reading, const Statement &statement)
{
    QStringList parts;
    for (const Span span : statement.source)
        parts.append(span.in(reading.document.text()).toString().simplified());
    return parts.join(u' ');
}

bool isPronoun(const Statement &statement)
{
    return statement.speakerReason == SpeakerReason::Pronoun;
}

/// Whether nothing but what was said before tells who says it.
bool goesOn(const Statement &statement)
{
    return statement.source.isEmpty() || statement.speakerReason == SpeakerReason::SpeakerBefore;
}

ScopeItem itemOf(const ReadStatement &read, ScopeReason reason)
{
    const bool isOpen = read.state == State::Automatic || read.state == State::Review;
    return {read.statement.id, reason, isOpen};
}

/// Looks from a statement with a pronoun along its chain.
class Chain
{
public:
    Chain(const Reading &reading, qsizetype from)
        : m_reading(reading)
        , m_from(from)
        , m_first(reading.statements[from].statement)
        , m_pronoun(comparableWords(sourceWords(reading, m_first)))
    {
    }

    QList<ScopeItem> others() const
    {
        QList<ScopeItem> found;
        walk(found, -1);
        std::reverse(found.begin(), found.end());
        walk(found, 1);
        return found;
    }

private:
    void walk(QList<ScopeItem> &found, int step) const
    {
        QList<ScopeItem> passed; // backwards, what goes on from something: is it the pronoun?
        for (qsizetype at = m_from + step; at >= 0 && at < m_reading.statements.size();
             at += step) {
            const ReadStatement &read = m_reading.statements[at];
            if (read.state == State::Rejected || read.statement.actors != m_first.actors)
                continue;
            if (goesOn(read.statement)) {
                (step > 0 ? found : passed).append(itemOf(read, ScopeReason::SameChain));
                continue;
            }
            if (!isPronoun(read.statement)
                || comparableWords(sourceWords(m_reading, read.statement)) != m_pronoun)
                return;
            found.append(passed);
            passed.clear();
            found.append(itemOf(read, ScopeReason::SameChain));
        }
    }

    const Reading &m_reading; // not owned
    const qsizetype m_from;
    const Statement &m_first; // of m_reading
    const QString m_pronoun;
};

/// Looks for the words of a name or a description, and for what follows each of them.
class NameEverywhere
{
public:
    NameEverywhere(const Reading &reading, const Statement &first)
        : m_reading(reading)
        , m_first(first)
        , m_words(comparableWords(sourceWords(reading, first)))
    {
    }

    QList<ScopeItem> others() const
    {
        QList<ScopeItem> found;
        const Statement *named = nullptr; // by these words, and by no others since
        for (const ReadStatement &read : m_reading.statements) {
            const Statement &other = read.statement;
            if (read.state == State::Rejected || other.actors != m_first.actors)
                continue;
            const bool isFirst = other.id == m_first.id;
            if (isFirst || isNamed(other)) {
                named = &other;
                if (!isFirst)
                    found.append(itemOf(read, ScopeReason::SameName));
            } else if (!goesOn(other) && !isPronoun(other)) {
                named = nullptr;
            } else if (named && follows(*named, other)) {
                found.append(itemOf(read, ScopeReason::SameChain));
            }
        }
        return found;
    }

private:
    bool isNamed(const Statement &other) const
    {
        return !isPronoun(other) && comparableWords(sourceWords(m_reading, other)) == m_words;
    }

    /// False where the article calls the speaker otherwise between the two: then \a other leads there.
    bool follows(const Statement &named, const Statement &other) const
    {
        const ReadActor *actor = m_reading.speaker(*m_reading.statement(named.id));
        if (!actor)
            return false; // what nobody says does not go on from one another
        const qsizetype from = named.source.last().end;
        const qsizetype to = other.source.isEmpty() ? placeOf(other) : other.source.first().begin;
        const QStringView text = m_reading.document.text();
        return std::none_of(
            actor->actor.mentions.cbegin(), actor->actor.mentions.cend(), [&](const Mention &each) {
                return each.kind == MentionKind::Name && each.span.begin >= from
                    && each.span.end <= to
                    && !m_words.contains(comparableWords(each.span.in(text).toString()));
            });
    }

    const Reading &m_reading; // not owned
    const Statement &m_first; // of m_reading
    const QString m_words;
};

} // namespace

bool CorrectionScope::isOffered() const
{
    return std::any_of(others.begin(), others.end(),
                       [](const ScopeItem &each) { return each.ticked; });
}

CorrectionScope scopeOf(const Reading &reading, const QString &statement)
{
    CorrectionScope scope;
    scope.statement = statement;
    const ReadStatement *read = reading.statement(statement);
    if (!read || read->statement.source.isEmpty())
        return scope;
    scope.words = sourceWords(reading, read->statement);
    scope.formerSpeakers = read->statement.actors;
    scope.isOfName = !isPronoun(read->statement);
    scope.others = scope.isOfName ? NameEverywhere(reading, read->statement).others()
                                  : Chain(reading, read - reading.statements.constData()).others();
    return scope;
}

} // namespace onrecord
