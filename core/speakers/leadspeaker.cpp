// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/leadspeaker.h"

#include "core/speakers/description.h"

#include <algorithm>
#include <array>

namespace onrecord {

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
    if ((!indefinite && !(definite && !isSomebodyNamed(draft.head.begin, known))) || actor.plural
        || actor.actor.kind != ActorKind::Anonymous)
        return -1;
    const WordEntry &noun = text.lexicon.look(head.section(u' ', -1));
    const bool person =
        noun.has(WordClass::Office) || noun.has(WordClass::Kin) || noun.has(WordUse::PersonNoun);
    const bool unnamed = noun.has(WordUse::Spokesperson) || noun.has(WordClass::Anonymous);
    return person && !unnamed && !isKeptNameless(draft, text) ? speaker.actors.first() : -1;
}

/// True where \a speaker is one person whose full name stands behind \a place first of all.
bool isNamedSince(const SourceResolution &speaker, qsizetype place, Gender gender,
                  const KnownActors &known)
{
    if (speaker.actors.size() != 1
        || (speaker.reason != SpeakerReason::Named && speaker.reason != SpeakerReason::PartOfName))
        return false;
    const KnownActor &actor = known[speaker.actors.first()];
    const bool agrees =
        gender == Gender::Unknown || actor.gender == Gender::Unknown || gender == actor.gender;
    return actor.actor.kind == ActorKind::Person && actor.words.size() > 1 && agrees
        && !actor.actor.mentions.isEmpty() && actor.actor.mentions.first().span.begin > place;
}

} // namespace

std::optional<LeadSpeaker> leadSpeaker(const QList<StatementDraft> &drafts,
                                       const QList<SourceResolution> &speakers,
                                       const KnownActors &known, const ArticleText &text)
{
    constexpr qsizetype leads = 4; // paragraphs, headline and standfirst among them
    for (qsizetype d = 0; d < drafts.size() && drafts[d].paragraph < leads; ++d) {
        const qsizetype nameless = namelessOne(drafts[d], speakers[d], known, text);
        if (nameless < 0)
            continue;
        for (qsizetype next = d + 1;
             next < drafts.size() && drafts[next].paragraph <= drafts[d].paragraph + 1; ++next) {
            const SourceResolution &speaker = speakers[next];
            if (!speaker.isFound() || speaker.actors.contains(nameless))
                continue;
            if (!isNamedSince(speaker, drafts[d].head.end, known[nameless].gender, known))
                return std::nullopt;
            return LeadSpeaker{nameless, speaker.actors.first()};
        }
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace onrecord
