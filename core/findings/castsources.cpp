// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the words of a source mean: a name, a pronoun, a description.
#include "core/findings/cast.h"

#include <algorithm>

namespace onrecord {

Cast::Resolution Cast::resolve(const Draft &draft)
{
    if (draft.statement.source.isEmpty())
        return {};
    if (draft.pronoun) {
        const WordEntry &entry = m_lexicon.look(draft.head.in(m_document.text()));
        return entry.has(WordClass::Relative) && !entry.has(WordClass::Determiner)
            ? resolveRelative(draft)
            : resolvePronoun(draft);
    }
    const Resolution named = resolveNames(draft.head);
    if (!named.members.isEmpty())
        return named;
    const Resolution apposed = resolveApposition(draft);
    return apposed.members.isEmpty() ? resolveDescription(draft) : apposed;
}

/// The names in the head; several joined by "and" speak jointly. A name that owns what speaks
/// ("Ruiz’s lawyer") is not the speaker.
Cast::Resolution Cast::resolveNames(Span head)
{
    Resolution resolution;
    const QStringView text = m_document.text();
    const auto begin =
        std::lower_bound(m_named.begin(), m_named.end(), head.begin,
                         [](const auto &named, qsizetype at) { return named.first.begin < at; });
    for (auto it = begin; it != m_named.end() && it->first.end <= head.end; ++it) {
        const Span name = it->first;
        const QStringView after = text.mid(name.end, head.end - name.end);
        const bool owns =
            after.startsWith(u"’s") || after.startsWith(u"'s") || after.startsWith(u"’ ");
        const bool closing = after.trimmed().isEmpty() || after.trimmed().startsWith(u"and ")
            || after.trimmed().startsWith(u',') || after.trimmed().startsWith(u'(');
        if (owns || !closing)
            continue;
        if (!resolution.members.contains(it->second))
            resolution.members.append(it->second);
    }
    if (resolution.members.isEmpty())
        return resolution;
    const Member &first = m_members[resolution.members.first()];
    const bool full = folded(words(head)).contains(folded(first.actor.name));
    resolution.reason = full ? SpeakerReason::Named : SpeakerReason::PartOfName;
    resolution.confidence = full ? 0.98 : 0.93;
    for (const qsizetype member : std::as_const(resolution.members))
        resolution.candidates.append({member, resolution.confidence});
    return resolution;
}

/// The mayor’s pick for the post, retired Gen. Ana Ruiz: the name follows the description.
Cast::Resolution Cast::resolveApposition(const Draft &draft)
{
    if (draft.apposition.isEmpty())
        return {};
    const auto named =
        std::lower_bound(m_named.begin(), m_named.end(), draft.apposition.begin,
                         [](const auto &each, qsizetype at) { return each.first.begin < at; });
    if (named == m_named.end() || named->first.end > draft.apposition.end)
        return {};
    const Span lead{draft.apposition.begin, named->first.begin};
    const QStringList before = words(lead).split(u' ', Qt::SkipEmptyParts);
    const bool titles = std::all_of(before.begin(), before.end(), [this](const QString &word) {
        const WordEntry &entry = m_lexicon.look(word.endsWith(u'.') ? word.chopped(1) : word);
        return entry.has(WordClass::Title) || entry.has(WordClass::Role)
            || entry.has(WordClass::NotNoun) || entry.has(WordClass::Nationality)
            || (entry.classes.isEmpty() && !word.endsWith(u"’s") && !word.endsWith(u"'s"));
    });
    if (!titles)
        return {};
    return {{named->second}, SpeakerReason::Named, 0.9, {{named->second, 0.9}}, named->first};
}

bool Cast::agrees(const Member &member, const WordEntry &pronoun) const
{
    const ActorKind kind = member.actor.kind;
    if (pronoun.has(WordClass::Masculine))
        return kind == ActorKind::Person && member.gender != Gender::Feminine;
    if (pronoun.has(WordClass::Feminine))
        return kind == ActorKind::Person && member.gender != Gender::Masculine;
    if (pronoun.has(WordClass::Plural))
        return kind == ActorKind::Group || member.plural > 0 || kind == ActorKind::Organisation;
    return kind == ActorKind::Organisation || kind == ActorKind::Document;
}

/// he, she, they, it: the most salient actor that agrees, by nearness, by standing as a subject,
/// by having spoken last. Words inside somebody's mouth count little.
Cast::Resolution Cast::resolvePronoun(const Draft &draft)
{
    const QStringView text = m_document.text();
    const WordEntry &pronoun = m_lexicon.look(draft.head.in(text));
    if (pronoun.has(WordClass::FirstPerson)
        || draft.head.in(text).compare(u"you", Qt::CaseInsensitive) == 0)
        return {};
    constexpr qsizetype mostSightings = 40;
    constexpr qsizetype farthestParagraph = 4;
    QList<std::pair<qsizetype, double>> scores;
    qsizetype nearness = 0;
    bool speakerSeen = false;
    bool subjectSeen = false;
    for (qsizetype s = m_sightings.size() - 1; s >= 0 && s >= m_sightings.size() - mostSightings;
         --s) {
        const Sighting &sighting = m_sightings[s];
        if (draft.paragraph - sighting.paragraph > farthestParagraph)
            break;
        if (sighting.span.begin >= draft.head.begin && !sighting.speaker)
            continue;
        const Member &member = m_members[sighting.member];
        if (!agrees(member, pronoun))
            continue;
        double score = 0.4 - 0.04 * double(std::min<qsizetype>(nearness++, 6))
            - 0.10 * double(draft.paragraph - sighting.paragraph);
        // Who spoke last speaks on, unless the paragraph has begun with somebody else.
        const bool here = sighting.paragraph == draft.paragraph && !sighting.quoted;
        if (sighting.speaker && !speakerSeen) {
            score += subjectSeen && !here ? 0.1 : 0.3;
            speakerSeen = true;
        }
        subjectSeen = subjectSeen || (here && sighting.subject);
        score += sighting.subject ? 0.2 : 0;
        score -= sighting.quoted ? 0.3 : 0;
        score -= sighting.possessive ? 0.15 : 0;
        if (member.gender != Gender::Unknown)
            score += 0.08;
        else if (!member.sure && member.words.size() < 2)
            score -= 0.05;
        const auto known =
            std::find_if(scores.begin(), scores.end(),
                         [&sighting](const auto &each) { return each.first == sighting.member; });
        if (known == scores.end())
            scores.append({sighting.member, score});
        else
            known->second = std::max(known->second, score) + 0.02;
    }
    std::stable_sort(scores.begin(), scores.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    constexpr double leastScore = 0.15;
    if (scores.isEmpty() || scores.first().second < leastScore)
        return {};
    constexpr qsizetype mostCandidates = 5;
    scores.resize(std::min(scores.size(), mostCandidates));
    Resolution resolution;
    for (auto &[member, score] : scores)
        resolution.candidates.append({member, std::clamp(score, 0.05, 0.9)});
    const double runnerUp = scores.size() > 1 ? resolution.candidates[1].second : 0;
    resolution.members = {scores.first().first};
    resolution.reason = SpeakerReason::Pronoun;
    resolution.confidence =
        std::clamp(0.55 + (resolution.candidates.first().second - runnerUp), 0.4, 0.9);
    const Member &chosen = m_members[scores.first().first];
    if (!chosen.actor.mentions.isEmpty())
        resolution.evidence = chosen.actor.mentions.last().span;
    return resolution;
}

/// "…, who said": the phrase right before.
Cast::Resolution Cast::resolveRelative(const Draft &draft)
{
    constexpr qsizetype farthest = 6;
    for (qsizetype n = m_named.size() - 1; n >= 0; --n) {
        const auto &[span, member] = m_named[n];
        if (span.end > draft.head.begin)
            continue;
        if (draft.head.begin - span.end > farthest)
            break;
        return {{member}, SpeakerReason::Named, 0.9, {{member, 0.9}}, span};
    }
    return {};
}

/// "The company": the organisation that was named last, not long ago.
Cast::Resolution Cast::lastOrganisation(const Draft &draft) const
{
    constexpr qsizetype farthestParagraph = 2;
    for (qsizetype s = m_sightings.size() - 1; s >= 0; --s) {
        const Sighting &sighting = m_sightings[s];
        if (draft.paragraph - sighting.paragraph > farthestParagraph)
            break;
        const Member &member = m_members[sighting.member];
        if (sighting.span.begin >= draft.head.begin || sighting.quoted || sighting.possessive
            || member.actor.kind != ActorKind::Organisation || !member.sure)
            continue;
        return {{sighting.member},
                SpeakerReason::Description,
                0.65,
                {{sighting.member, 0.65}},
                sighting.span};
    }
    return {};
}

/// What to call a source without a name: "two officials familiar with the talks", all of it where
/// it is short, else the words that decide who it is.
QString Cast::describedAs(const Draft &draft) const
{
    constexpr qsizetype mostWords = 8;
    const QString head = words(draft.head);
    if (draft.statement.source.size() != 1 || !draft.apposition.isEmpty())
        return head;
    const QString whole = words(draft.statement.source.first());
    return whole.startsWith(head) && whole.count(u' ') < mostWords ? whole : head;
}

/// A source without a name: one that an apposition has tied to a name, else itself.
Cast::Resolution Cast::resolveDescription(const Draft &draft)
{
    const QString text = words(draft.head);
    if (text.isEmpty())
        return {};
    const QStringList parts = text.split(u' ');
    const bool definite = parts.first().compare(u"the", Qt::CaseInsensitive) == 0
        || m_lexicon.look(parts.first()).has(WordClass::Possessive);
    if (definite && parts.size() <= 4) {
        const qsizetype known = m_byRole.value(folded(parts.last()), -1);
        if (known >= 0) {
            Resolution resolution{{known}, SpeakerReason::Description, 0.75, {{known, 0.75}}, {}};
            if (!m_members[known].actor.mentions.isEmpty())
                resolution.evidence = m_members[known].actor.mentions.first().span;
            return resolution;
        }
    }
    if (definite && parts.size() == 2
        && m_lexicon.look(parts.last()).has(WordClass::Organisation)) {
        const Resolution named = lastOrganisation(draft);
        if (!named.members.isEmpty())
            return named;
    }
    const QString key = folded(text);
    qsizetype member = m_byDescription.value(key, -1);
    if (member < 0) {
        ActorKind kind = ActorKind::Anonymous;
        bool plural = false;
        for (const QString &part : parts) {
            const WordEntry &entry = m_lexicon.look(part);
            if (entry.has(WordClass::Document))
                kind = ActorKind::Document;
            else if (entry.has(WordClass::Organisation))
                kind = ActorKind::Organisation;
            else if (entry.has(WordClass::Anonymous) || entry.has(WordClass::Role))
                kind = ActorKind::Anonymous;
            if (entry.has(WordClass::Group) || entry.has(WordClass::Plural))
                plural = true;
        }
        const bool anonymous = std::any_of(parts.begin(), parts.end(), [this](const QString &part) {
            return m_lexicon.look(part).has(WordClass::Anonymous);
        });
        if (plural && kind == ActorKind::Anonymous && !anonymous)
            kind = ActorKind::Group;
        const QString phrase = describedAs(draft);
        const bool lower =
            text.front().isUpper() && !m_lexicon.look(parts.first()).classes.isEmpty();
        member = addMember(lower ? phrase.front().toLower() + phrase.mid(1) : phrase, kind);
        m_members[member].plural = plural;
        m_members[member].sure = true;
        m_byDescription.insert(key, member);
    }
    return {{member}, SpeakerReason::Itself, 0.85, {{member, 0.85}}, {}};
}

} // namespace onrecord
