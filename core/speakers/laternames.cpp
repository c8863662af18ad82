// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/laternames.h"

#include "core/speakers/description.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace onrecord {

static constexpr qsizetype leads = 4; // paragraphs, headline and standfirst among them

bool isKeptNameless(const StatementDraft &draft, const ArticleText &text)
{
    constexpr qsizetype farthest = 400; // characters
    constexpr qsizetype longest = 24; // from "not" to what is not done
    QStringView rest = text.text().mid(draft.head.begin, farthest);
    if (const qsizetype end = rest.indexOf(u'\n'); end >= 0)
        rest = rest.first(end);
    if (rest.contains(u" anonym", Qt::CaseInsensitive))
        return true;
    constexpr std::array<QStringView, 5> told{u" be named", u" be identified", u" be quoted",
                                              u" give her name", u" give his name"};
    constexpr std::array<QStringView, 6> denied{u" not ",      u"n’t ",      u"n't ",
                                                u" declined ", u" refused ", u" unwilling "};
    return std::any_of(told.begin(), told.end(), [&](QStringView each) {
        const qsizetype at = rest.indexOf(each);
        const QStringView before =
            at < 0 ? QStringView() : rest.first(at + 1).last(std::min(longest, at + 1));
        return std::any_of(denied.begin(), denied.end(),
                           [before](QStringView word) { return before.contains(word); });
    });
}

namespace {

/// True where a person is named before \a place, whom "the mayor" may mean.
bool isSomebodyNamed(qsizetype place, const KnownActors &known)
{
    const NamedPlaces &names = known.named();
    const auto end = names.endingBehind(place);
    return std::any_of(names.begin(), end, [&known](const NamedPlace &name) {
        return known[name.actor].actor.kind == ActorKind::Person;
    });
}

/// The number of one person who speaks without a name, or -1: "a top academic".
qsizetype namelessOne(const StatementDraft &draft, const SourceResolution &speaker,
                      const KnownActors &known, const ArticleText &text)
{
    if (speaker.reason != SpeakerReason::Itself || speaker.actors.size() != 1)
        return -1;
    const KnownActor &actor = known[speaker.actors.first()];
    const QString head = text.words(draft.head);
    const QString first = head.section(u' ', 0, 0);
    const bool indefinite = first.compare(u"a", Qt::CaseInsensitive) == 0
        || first.compare(u"an", Qt::CaseInsensitive) == 0;
    const bool definite = first.compare(u"the", Qt::CaseInsensitive) == 0;
    const WordEntry &noun = text.lexicon.look(head.section(u' ', -1));
    const bool relative = noun.has(WordClass::Kin)
        && text.lexicon.look(first).has(WordClass::Possessive); // "according to his sister"
    if ((!indefinite && !relative && !(definite && !isSomebodyNamed(draft.head.begin, known)))
        || actor.plural || actor.actor.kind != ActorKind::Anonymous)
        return -1;
    const bool person =
        noun.has(WordClass::Office) || noun.has(WordClass::Kin) || noun.has(WordUse::PersonNoun);
    const bool unnamed = noun.has(WordUse::Spokesperson) || noun.has(WordClass::Anonymous);
    return person && !unnamed && !isKeptNameless(draft, text) ? speaker.actors.first() : -1;
}

/// True where \a words, before the name that a paragraph begins with, tell who it is: "Committee chairman".
bool mayIntroduce(const QString &words, const Lexicon &lexicon)
{
    constexpr qsizetype most = 8;
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return all.size() <= most
        && std::all_of(all.begin(), all.end(), [&lexicon](const QString &word) {
               const WordEntry &entry = lexicon.look(word);
               const bool verb = (entry.has(VerbForm::Past) || entry.has(VerbForm::Third))
                   && !entry.has(WordClass::NounToo);
               const bool initials = word.size() > 2 && word[1] == u'.'; // "U.S."
               return (word.back().isLetter() || initials) && !verb
                   && !entry.has(WordClass::Auxiliary) && !entry.has(WordClass::Pronoun)
                   && !entry.has(WordClass::Conjunction)
                   && (!entry.has(WordClass::Preposition) || word == u"of" || word == u"for");
           });
}

/// Where \a actor is mentioned first, headlines left out; -1 where it is nowhere.
qsizetype firstInBody(const KnownActor &actor, const ArticleText &text)
{
    qsizetype body = 0;
    for (const Paragraph &paragraph : text.document.paragraphs()) {
        if (paragraph.kind != BlockKind::Headline)
            break;
        body = paragraph.span.end;
    }
    for (const Mention &mention : actor.actor.mentions) {
        if (mention.span.begin >= body)
            return mention.span.begin;
    }
    return -1;
}

/// The person with a full name, not seen before and speaking somewhere, whom \a paragraph begins with; -1 without.
qsizetype newcomerOf(qsizetype paragraph, Gender gender, const KnownActors &known,
                     const ArticleText &text)
{
    if (paragraph >= text.document.paragraphs().size())
        return -1;
    const Span place = text.document.paragraphs()[paragraph].span;
    const auto end = known.named().endingBehind(place.end);
    for (auto name = known.named().beginningFrom(place.begin); name != end; ++name) {
        const KnownActor &actor = known[name->actor];
        if (actor.actor.kind != ActorKind::Person || actor.bare)
            continue; // "Tarn Council chairman Ana Ruiz"
        const bool agrees =
            gender == Gender::Unknown || actor.gender == Gender::Unknown || gender == actor.gender;
        const bool isNew =
            actor.words.size() > 1 && actor.speaks && firstInBody(actor, text) >= place.begin;
        return isNew && agrees
                && mayIntroduce(text.words({place.begin, name->span.begin}), text.lexicon)
            ? name->actor
            : -1;
    }
    return -1;
}

/// True where \a speaker is one person whose full name stands behind \a place first of all.
bool isNamedSince(const SourceResolution &speaker, qsizetype place, Gender gender,
                  const KnownActors &known, const ArticleText &text)
{
    if (speaker.actors.size() != 1
        || (speaker.reason != SpeakerReason::Named && speaker.reason != SpeakerReason::PartOfName))
        return false;
    const KnownActor &actor = known[speaker.actors.first()];
    const bool agrees =
        gender == Gender::Unknown || actor.gender == Gender::Unknown || gender == actor.gender;
    return actor.actor.kind == ActorKind::Person && actor.words.size() > 1 && agrees
        && firstInBody(actor, text) > place;
}

} // namespace

std::optional<LeadSpeaker> leadSpeaker(const QList<StatementDraft> &drafts,
                                       const QList<SourceResolution> &speakers,
                                       const KnownActors &known, const ArticleText &text)
{
    for (qsizetype d = 0; d < drafts.size() && drafts[d].paragraph < leads; ++d) {
        const qsizetype nameless = namelessOne(drafts[d], speakers[d], known, text);
        if (nameless < 0)
            continue;
        for (qsizetype next = d + 1;
             next < drafts.size() && drafts[next].paragraph <= drafts[d].paragraph + 1; ++next) {
            const SourceResolution &speaker = speakers[next];
            if (!speaker.isFound() || speaker.actors.contains(nameless))
                continue;
            if (isNamedSince(speaker, drafts[d].head.end, known[nameless].gender, known, text))
                return LeadSpeaker{nameless, speaker.actors.first()};
            break;
        }
        const qsizetype newcomer =
            newcomerOf(drafts[d].paragraph + 1, known[nameless].gender, known, text);
        return newcomer < 0 ? std::nullopt : std::optional(LeadSpeaker{nameless, newcomer});
    }
    return std::nullopt;
}

namespace {

/// The number of one person who speaks without a name and is described by an office, or -1.
qsizetype officeSpeaker(const StatementDraft &draft, const SourceResolution &speaker,
                        const Description &description, const KnownActors &known,
                        const ArticleText &text)
{
    if (speaker.reason != SpeakerReason::Itself || speaker.actors.size() != 1)
        return -1;
    const KnownActor &actor = known[speaker.actors.first()];
    const WordEntry &noun = text.lexicon.look(text.words(draft.head).section(u' ', -1));
    const bool office = noun.has(WordClass::Office) && !noun.has(WordUse::Spokesperson)
        && !noun.has(WordClass::Anonymous);
    const WordEntry &first = text.lexicon.look(text.words(draft.head).section(u' ', 0, 0));
    const bool alone =
        hull(draft.statement.source).end <= draft.head.end; // not "a lawyer who left"
    const bool told =
        description.definite ? !first.has(WordClass::Possessive) : alone && draft.paragraph < leads;
    if (!office || !told || description.plural || actor.plural
        || (description.owned && description.names.isEmpty())
        || actor.actor.kind != ActorKind::Anonymous || isKeptNameless(draft, text))
        return -1;
    return speaker.actors.first();
}

/// The number of a paper that speaks and belongs to nobody so far, or -1.
qsizetype paperSpeaker(const SourceResolution &speaker, const KnownActors &known)
{
    return speaker.actors.size() == 1
            && known[speaker.actors.first()].actor.kind == ActorKind::Document
        ? speaker.actors.first()
        : -1;
}

qsizetype firstMention(const KnownActor &actor)
{
    const auto &mentions = actor.actor.mentions;
    const auto first =
        std::min_element(mentions.begin(), mentions.end(),
                         [](const Mention &a, const Mention &b) { return a.span < b.span; });
    return first == mentions.end() ? -1 : first->span.begin;
}

} // namespace

QList<LeadSpeaker> namedLater(const QList<StatementDraft> &drafts,
                              const QList<SourceResolution> &speakers, const KnownActors &known,
                              const DescriptionResolver &descriptions, const PaperIssuers &papers,
                              const ArticleText &text)
{
    QList<LeadSpeaker> found;
    QSet<qsizetype> settled;
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        if (speakers[d].reason != SpeakerReason::Itself)
            continue;
        if (const qsizetype paper = paperSpeaker(speakers[d], known);
            paper >= 0 && !settled.contains(paper)) {
            settled.insert(paper);
            const SourceResolution issuer = papers.toldLater(drafts[d]);
            if (issuer.isFound())
                found.append({paper, issuer.actors.first()});
            continue;
        }
        const Description description = descriptions.descriptionOfSource(drafts[d]);
        const qsizetype nameless = officeSpeaker(drafts[d], speakers[d], description, known, text);
        if (nameless < 0 || settled.contains(nameless))
            continue;
        settled.insert(nameless);
        QList<qsizetype> holders = known.offices().holders(description);
        holders.removeIf([&](qsizetype actor) {
            const KnownActor &holder = known[actor];
            const bool before = firstMention(holder) < drafts[d].head.begin;
            return holder.actor.kind != ActorKind::Person || holder.words.isEmpty()
                || (before && !description.definite);
        });
        if (holders.isEmpty() || (holders.size() > 1 && drafts[d].paragraph >= leads))
            continue;
        const auto first =
            std::min_element(holders.begin(), holders.end(), [&known](qsizetype a, qsizetype b) {
                return firstMention(known[a]) < firstMention(known[b]);
            });
        found.append({nameless, *first});
    }
    return found;
}

} // namespace onrecord
