// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/meantactors.h"

#include "core/applying/actorlookup.h"
#include "core/correcting/namingedges.h"
#include "core/correcting/namingwords.h"

namespace onrecord {

namespace {

/// Looks for whom words of an article mean.
class Meaning
{
public:
    Meaning(const Reading &reading, Span words, const QString &but)
        : m_reading(reading)
        , m_text(reading.document.text())
        , m_but(but)
        , m_words(namingWords(m_text, words))
        , m_key(comparableName(m_words.span.in(m_text).toString()))
    {
    }

    MeantActors meant() const;

private:
    using Answer = std::optional<MeantActors>;

    Answer asOtherSource() const;
    Answer asMention() const;
    Answer asPartOfMention() const;
    Answer besideNameInSource() const;
    Answer asKnownWords() const;
    Answer asApposition() const;
    Answer byMentionsWithin() const;
    Answer asPartOfName() const;
    Answer asEndOfDescription() const;
    Answer byGuess() const;

    Span named(Span span) const { return namingWords(m_text, span).span; }
    template <typename Visit>
    void eachMention(Visit visit) const;
    template <typename Visit>
    void eachOtherSource(Visit visit) const;
    bool isNamed(const ReadActor &actor) const;
    QStringList nearestFirst(QStringList actors) const;
    QStringList nearbyPeople() const;
    Answer oneOf(const QStringList &actors) const;
    Answer unlessOneOfMany(const QStringList &actors) const;

    const Reading &m_reading; // not owned
    const QString &m_text;
    const QString m_but;
    const NamingWords m_words;
    const QString m_key; ///< comparableName() of the words
};

void add(QStringList &actors, const QString &id)
{
    if (!actors.contains(id))
        actors.append(id);
}

template <typename Visit>
void Meaning::eachMention(Visit visit) const
{
    for (const ReadActor &actor : m_reading.actors) {
        for (const Mention &mention : actor.actor.mentions)
            visit(actor, mention);
    }
}

/// Each source of another statement that is one.
template <typename Visit>
void Meaning::eachOtherSource(Visit visit) const
{
    for (const ReadStatement &read : m_reading.statements) {
        if (read.state == State::Rejected || read.statement.id == m_but
            || read.statement.actors.isEmpty())
            continue;
        for (const Span source : read.statement.source)
            visit(read, source);
    }
}

bool Meaning::isNamed(const ReadActor &actor) const
{
    return actor.actor.kind == ActorKind::Person || actor.actor.kind == ActorKind::Organisation;
}

/// By the mention nearest before the words; those who are only mentioned behind them come last.
QStringList Meaning::nearestFirst(QStringList actors) const
{
    QHash<QString, qsizetype> distances;
    for (const QString &id : std::as_const(actors)) {
        const ReadActor *actor = m_reading.actor(id);
        qsizetype least = std::numeric_limits<qsizetype>::max();
        for (const Mention &mention : actor ? actor->actor.mentions : QList<Mention>()) {
            const qsizetype behind = mention.span.begin - m_words.span.begin;
            least = std::min(least, behind > 0 ? m_text.size() + behind : -behind);
        }
        distances.insert(id, least);
    }
    std::stable_sort(actors.begin(), actors.end(), [&](const QString &a, const QString &b) {
        return distances.value(a) < distances.value(b);
    });
    return actors;
}

/// Nothing for nobody; certain for one.
Meaning::Answer Meaning::oneOf(const QStringList &actors) const
{
    if (actors.isEmpty())
        return std::nullopt;
    return MeantActors{nearestFirst(actors), actors.size() == 1};
}

/// "a driver" may be another one than the driver who was spoken of.
Meaning::Answer Meaning::unlessOneOfMany(const QStringList &actors) const
{
    Answer answer = oneOf(actors);
    if (answer && m_words.article == NamingWords::Article::Indefinite)
        answer->isCertain = false;
    return answer;
}

/// What a reader said of the other statement goes before what the machine found.
Meaning::Answer Meaning::asOtherSource() const
{
    QList<QStringList> found;
    QList<QStringList> said;
    eachOtherSource([&](const ReadStatement &read, Span source) {
        if (named(source) != m_words.span)
            return;
        const bool isSaid = read.state == State::Confirmed || read.state == State::Corrected
            || read.state == State::Manual;
        QList<QStringList> &known = isSaid ? said : found;
        if (!known.contains(read.statement.actors))
            known.append(read.statement.actors);
    });
    const QList<QStringList> &speakers = said.isEmpty() ? found : said;
    if (speakers.isEmpty())
        return std::nullopt;
    if (speakers.size() == 1)
        return MeantActors{speakers.first(), true};
    QStringList all;
    for (const QStringList &each : speakers) {
        for (const QString &id : each)
            add(all, id);
    }
    return MeantActors{all, false};
}

Meaning::Answer Meaning::asMention() const
{
    QStringList actors;
    eachMention([&](const ReadActor &actor, const Mention &mention) {
        if (mention.span.overlaps(m_words.span) && named(mention.span) == m_words.span)
            add(actors, actor.actor.id);
    });
    return oneOf(actors);
}

Meaning::Answer Meaning::asPartOfMention() const
{
    if (isGenitive(m_text, m_words.span.end))
        return std::nullopt;
    QStringList actors;
    eachMention([&](const ReadActor &actor, const Mention &mention) {
        if (!mention.span.contains(m_words.span))
            return;
        const Span whole = named(mention.span);
        const bool isName = mention.kind == MentionKind::Name;
        if (isName || m_words.span.end >= whole.end
            || (m_words.span.begin <= whole.begin && isPrepositionBehind(m_text, m_words.span.end)))
            add(actors, actor.actor.id);
    });
    return oneOf(actors);
}

/// "the union’s chairman" in "Marta Holm, the union’s chairman": a part of its own, not what a part
/// belongs to.
Meaning::Answer Meaning::besideNameInSource() const
{
    QStringList actors;
    eachOtherSource([&](const ReadStatement &read, Span source) {
        if (read.statement.actors.size() != 1 || !source.contains(m_words.span)
            || isBehindPreposition(m_text, {source.begin, m_words.span.begin}))
            return;
        const qsizetype end = m_words.span.end;
        const ReadActor *actor = m_reading.actor(read.statement.actors.first());
        const auto beginsBehind = [&](const Mention &mention) {
            return mention.span.begin > end && mention.span.begin <= end + 1;
        };
        const bool isTitle = actor
            && std::any_of(actor->actor.mentions.cbegin(), actor->actor.mentions.cend(),
                           beginsBehind);
        if (actor
            && (end >= source.end || isTitle || endsAtMark(m_text, end)
                || isPrepositionBehind(m_text, end)))
            add(actors, actor->actor.id);
    });
    return oneOf(actors);
}

/// Names go before aliases, these before descriptions.
Meaning::Answer Meaning::asKnownWords() const
{
    const auto isKey = [this](const QString &words) {
        const Span all = namingWords(words, {0, words.size()}).span;
        return comparableName(all.in(words).toString()) == m_key;
    };
    const auto with = [&](auto words) {
        QStringList actors;
        for (const ReadActor &actor : m_reading.actors) {
            const QStringList theirs = words(actor);
            if (std::any_of(theirs.cbegin(), theirs.cend(), isKey))
                actors.append(actor.actor.id);
        }
        return actors;
    };
    if (m_key.isEmpty())
        return std::nullopt;
    QStringList actors = with([](const ReadActor &actor) {
        return QStringList{actor.actor.name, actor.machineName};
    });
    if (actors.isEmpty())
        actors = with([](const ReadActor &actor) { return actor.actor.aliases; });
    if (actors.isEmpty()) {
        actors = with([](const ReadActor &actor) {
            return actor.actor.descriptions + QStringList{actor.description};
        });
    }
    return unlessOneOfMany(actors);
}

Meaning::Answer Meaning::asApposition() const
{
    if (!endsAtMark(m_text, m_words.span.end))
        return std::nullopt;
    QStringList actors;
    eachMention([&](const ReadActor &actor, const Mention &mention) {
        const Span between{mention.span.end, std::max(mention.span.end, m_words.whole.begin)};
        if (mention.kind == MentionKind::Name && isNamed(actor) && !between.isEmpty()
            && isComma(between.in(m_text)))
            add(actors, actor.actor.id);
    });
    return oneOf(actors);
}

/// Who is mentioned within the words; several, joined by "and", speak together.
Meaning::Answer Meaning::byMentionsWithin() const
{
    QList<std::pair<Span, QString>> within;
    eachMention([&](const ReadActor &actor, const Mention &mention) {
        const Span span = mention.span;
        if (m_words.whole.overlaps(span) && isHeadWithin(m_text, span, m_words.whole))
            within.append({span, actor.actor.id});
    });
    std::sort(within.begin(), within.end());
    QStringList actors;
    for (const auto &[span, id] : std::as_const(within))
        add(actors, id);
    if (actors.size() < 2)
        return oneOf(actors);
    const Span between{within.first().first.end, within.last().first.begin};
    const bool areJoined = between.begin < between.end && holdsAnd(between.in(m_text));
    return MeantActors{actors, areJoined};
}

/// The first or last words of a person’s name.
Meaning::Answer Meaning::asPartOfName() const
{
    QStringList actors;
    QStringList others; // an organisation has more words that are another’s as well
    for (const ReadActor &actor : m_reading.actors) {
        const QString name = comparableName(actor.actor.name);
        const bool isPerson = actor.actor.kind == ActorKind::Person;
        if (m_key.isEmpty() || !isNamed(actor))
            continue;
        if (name.startsWith(m_key + u' ') || (isPerson && name.endsWith(u' ' + m_key)))
            (isPerson ? actors : others).append(actor.actor.id);
    }
    if (!actors.isEmpty() || others.isEmpty())
        return unlessOneOfMany(actors);
    return MeantActors{nearestFirst(others), false};
}

/// "chairman" of "the union’s chairman", "workers" of "workers at the quay". Where the words say more than
/// the description ("the former chairman") somebody else may be meant.
Meaning::Answer Meaning::asEndOfDescription() const
{
    QStringList shorter;
    QStringList longer;
    const QString text = m_words.whole.in(m_text).toString();
    const QString head = comparableName(headOf(text).in(text).toString());
    const bool hasOwner = holdsOwner(text); // "the council’s chairman" is not the union’s
    const auto look = [&](const QString &id, const QString &words) {
        const Span all = headOf(words);
        const QString known = comparableName(all.in(words).toString());
        if (known.isEmpty() || m_key.isEmpty())
            return;
        if (known == m_key || known.endsWith(u' ' + m_key))
            add(shorter, id);
        else if (head == known || head.endsWith(u' ' + known)
                 || (!hasOwner && lastWord(head) == lastWord(known)))
            add(longer, id);
    };
    for (const ReadActor &actor : m_reading.actors) {
        for (const QString &words : actor.actor.descriptions)
            look(actor.actor.id, words);
        if (!isNamed(actor))
            look(actor.actor.id, actor.actor.name);
        for (const Mention &mention : actor.actor.mentions) {
            if (mention.kind == MentionKind::Description)
                look(actor.actor.id, mention.span.in(m_text).toString());
        }
    }
    if (!shorter.isEmpty())
        return unlessOneOfMany(shorter);
    return longer.isEmpty() ? Answer() : MeantActors{nearestFirst(longer), false};
}

/// Who state something before the others, those before who are as many as the pronoun says.
QStringList Meaning::nearbyPeople() const
{
    constexpr qsizetype most = 5;
    QStringList people;
    for (const ReadActor &actor : m_reading.actors) {
        const ActorKind kind = actor.actor.kind;
        if (kind != ActorKind::Place && kind != ActorKind::Document)
            people.append(actor.actor.id);
    }
    people = nearestFirst(people);
    const bool areMany = isPluralPronoun(m_key);
    const auto mayBeMeant = [&](const QString &id) {
        const ActorKind kind = m_reading.actor(id)->actor.kind;
        return areMany == (kind == ActorKind::Group || kind == ActorKind::Organisation);
    };
    std::stable_partition(people.begin(), people.end(), mayBeMeant);
    std::stable_partition(people.begin(), people.end(),
                          [&](const QString &id) { return m_reading.actor(id)->number > 0; });
    return people.mid(0, most);
}

Meaning::Answer Meaning::byGuess() const
{
    if (isPronoun(m_key))
        return MeantActors{nearbyPeople(), false};
    QStringList actors;
    eachMention([&](const ReadActor &actor, const Mention &mention) {
        const bool isBehind = mention.span.begin > m_words.whole.end
            && mention.span.begin <= m_words.whole.end + 2 && mention.kind == MentionKind::Name
            && isNamed(actor)
            && isTitleGap(m_text.mid(m_words.whole.end, mention.span.begin - m_words.whole.end));
        const bool isWithin = m_words.whole.overlaps(mention.span)
            && !isGenitive(m_text, mention.span.end)
            && !isBehindPreposition(m_text, {m_words.whole.begin, mention.span.begin});
        if (isBehind || isWithin)
            add(actors, actor.actor.id);
    });
    return actors.isEmpty() ? Answer() : MeantActors{nearestFirst(actors), false};
}

MeantActors Meaning::meant() const
{
    if (m_words.span.isEmpty())
        return {};
    for (const auto ask :
         {&Meaning::asOtherSource, &Meaning::asMention, &Meaning::asPartOfMention,
          &Meaning::besideNameInSource, &Meaning::asKnownWords, &Meaning::asApposition,
          &Meaning::byMentionsWithin, &Meaning::asPartOfName, &Meaning::asEndOfDescription,
          &Meaning::byGuess}) {
        if (const Answer answer = (this->*ask)())
            return *answer;
    }
    return {};
}

} // namespace

/// A word too many at either end means nobody else: "Ingrid Vall said", "according to Ingrid Vall".
MeantActors actorsMeantBy(const Reading &reading, Span words, const QString &but)
{
    const MeantActors meant = Meaning(reading, words, but).meant();
    const Span naming = withoutEdgeWords(reading.document.text(), words);
    if (meant.isCertain || naming == words)
        return meant;
    const MeantActors trimmed = Meaning(reading, naming, but).meant();
    return trimmed.isCertain || meant.actors.isEmpty() ? trimmed : meant;
}

} // namespace onrecord
