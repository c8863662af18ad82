// SPDX-License-Identifier: GPL-3.0-or-later
// SourceResolver: the name that explains a description.
#include "core/speakers/sourceresolver.h"

#include "core/names/nameforms.h"

#include <algorithm>

namespace onrecord {

/// "retired Gen.": nothing but what may stand between a description and the name it means.
bool SourceResolver::areTitles(Span words) const
{
    const QStringList all = m_text.words(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(), [this](const QString &word) {
        const WordEntry &entry = m_text.lexicon.look(word.endsWith(u'.') ? word.chopped(1) : word);
        return entry.has(WordClass::Title) || entry.has(WordClass::Office)
            || entry.has(WordClass::NotNoun) || entry.has(WordClass::Nationality)
            || entry.has(WordClass::Determiner) || word == u"Most" || word == u"Right"
            || (entry.classes.isEmpty() && !word.endsWith(u"’s") && !word.endsWith(u"'s"));
    });
}

/// True for a noun for a company or another institution, which no person is.
static bool isInstitution(const WordEntry &noun)
{
    return noun.has(WordUse::Firm) || noun.has(WordUse::Institution)
        || noun.has(WordClass::Organisation);
}

/// \a words without a comma and an age at their end: "who saw it, Ana Ruiz|, 34,".
static QStringView withoutAge(QStringView words)
{
    if (words.endsWith(u','))
        words.chop(1);
    qsizetype end = words.size();
    while (end > 0 && words[end - 1].isDigit())
        --end;
    return end < words.size() && words.first(end).endsWith(u", ") ? words.first(end - 2) : words;
}

SourceResolution SourceResolver::apposedToClause(const StatementDraft &draft) const
{
    const Span source = hull(draft.statement.source);
    const Span rest{draft.head.end, std::max(draft.head.end, source.end)};
    const QStringView words = withoutAge(rest.in(m_text.text()));
    const QStringView clause = words.trimmed();
    const QStringView relative = clause.first(std::max<qsizetype>(0, clause.indexOf(u' ')));
    const qsizetype comma = words.lastIndexOf(u", ");
    if (comma < 0 || !m_text.lexicon.look(relative).has(WordClass::Relative))
        return {};
    const WordEntry &noun = m_text.lexicon.look(m_text.words(draft.head).section(u' ', -1));
    const ActorKind told = isInstitution(noun) ? ActorKind::Organisation : ActorKind::Person;
    const NamedPlaces &names = m_known.named();
    SourceResolution resolution;
    qsizetype at = rest.begin + comma + 2;
    const qsizetype end = rest.begin + words.size();
    for (auto name = names.beginningFrom(at); name != names.end() && name->span.end <= end;
         ++name) {
        const Span before{at, name->span.begin};
        const KnownActor &known = m_known[name->actor];
        const bool mayBe =
            known.actor.kind == told || (told == ActorKind::Organisation && !known.sure);
        const bool joined = resolution.isFound() && before.in(m_text.text()) == u" and ";
        if (!mayBe || !(joined || (!resolution.isFound() && areTitles(before))))
            return {};
        resolution.actors.append(name->actor);
        resolution.candidates.append({name->actor, 0.9});
        at = name->span.end;
        resolution.evidence = name->span;
    }
    const bool several =
        noun.has(WordClass::Plural) || noun.has(WordClass::Group) || noun.has(WordUse::PeopleNoun);
    if (!resolution.isFound() || at != end || several != (resolution.actors.size() > 1))
        return {};
    resolution.reason = SpeakerReason::Named;
    resolution.confidence = 0.9;
    resolution.describes = !several;
    return resolution;
}

/// "its author, | Norrland playwright Ana Ruiz", "its owner, | the US fund Nordkyst": who is named at the end of
/// \a apposition, behind a noun for a person or an institution, or behind an owner; not the first name in it.
std::optional<NamedPlace> SourceResolver::namedAtEnd(Span apposition) const
{
    const auto after = m_known.named().endingBehind(apposition.end);
    if (after == m_known.named().begin())
        return std::nullopt;
    const NamedPlace name = *std::prev(after);
    const KnownActor &known = m_known[name.actor];
    if (name.span.end != apposition.end || name.span.begin <= apposition.begin)
        return std::nullopt;
    const QString noun = m_text.words({apposition.begin, name.span.begin}).section(u' ', -1);
    if (isPossessiveEnd(noun)) // "the UK’s | Nordkyst"
        return name;
    const WordEntry &entry = m_text.lexicon.look(noun);
    const bool isPerson = known.actor.kind == ActorKind::Person && known.words.size() > 1
        && (entry.has(WordClass::Office) || entry.has(WordUse::PersonNoun));
    const bool isFirm =
        isInstitution(entry) && (known.actor.kind == ActorKind::Organisation || !known.sure);
    return !noun.isEmpty() && noun.front().isLower() && (isPerson || isFirm) ? std::optional(name)
                                                                             : std::nullopt;
}

/// "Her shadow, | Ana Ruiz |, said": whoever is introduced as somebody's, whatever the word for it.
SourceResolution SourceResolver::relation(const StatementDraft &draft) const
{
    const QString head = m_text.words(draft.head);
    const bool owned = m_text.lexicon.look(head.section(u' ', 0, 0)).has(WordClass::Possessive);
    if (draft.pronoun || !owned || !head.contains(u' ') || draft.statement.source.isEmpty())
        return {};
    const SourceResolution apposed = this->apposed(draft);
    const bool isPerson = apposed.actors.size() == 1
        && m_known[apposed.actors.first()].actor.kind == ActorKind::Person;
    return isPerson ? apposed : SourceResolution{};
}

/// "a Tarn | company", "whose Nordkyst | subsidiary owns it": \a behind a name that is no person's goes on with a noun.
bool SourceResolver::isBeforeNoun(Span behind, ActorKind kind) const
{
    const QStringView words = behind.in(m_text.text());
    const bool isHyphen = words.startsWith(u'-'); // "a Tarn-based company"
    const QStringView rest = words.sliced(words.isEmpty() ? 0 : 1);
    const QStringView next = rest.first(rest.indexOf(u' ') < 0 ? rest.size() : rest.indexOf(u' '));
    if (kind == ActorKind::Person || words.isEmpty() || !(isHyphen || words.front() == u' ')
        || next.isEmpty() || !next.front().isLower())
        return false;
    const WordEntry &entry = m_text.lexicon.look(next);
    return isHyphen
        || !(entry.has(WordClass::Preposition) || entry.has(WordClass::Relative)
             || entry.has(WordClass::Conjunction) || entry.has(WordClass::Adverb)
             || entry.has(WordClass::Auxiliary));
}

SourceResolution SourceResolver::apposed(const StatementDraft &draft) const
{
    constexpr qsizetype commaAndBlank = 2;
    if (const auto named = apposedToClause(draft); named.isFound())
        return named;
    const qsizetype end = draft.statement.source.last().end;
    const bool behind = draft.apposition.isEmpty();
    const Span place = behind ? Span{end + commaAndBlank, m_text.text().size()} : draft.apposition;
    auto name = m_known.named().beginningFrom(place.begin);
    if (name == m_known.named().end() || name->span.end > place.end)
        return {};
    if (const auto last = behind ? std::nullopt : namedAtEnd(place)) {
        SourceResolution resolution =
            SourceResolution::of(last->actor, SpeakerReason::Named, 0.9, last->span);
        resolution.describes = true;
        return resolution;
    }
    if (behind
        && (name->span.begin != place.begin || m_text.text()[end] != u','
            || m_known[name->actor].actor.kind != ActorKind::Person))
        return {};
    if (!areTitles({place.begin, name->span.begin})
        || isBeforeNoun({name->span.end, place.end}, m_known[name->actor].actor.kind))
        return {};
    SourceResolution resolution =
        SourceResolution::of(name->actor, SpeakerReason::Named, 0.9, name->span);
    resolution.describes = true;
    return resolution;
}

} // namespace onrecord
