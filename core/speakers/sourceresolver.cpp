// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/sourceresolver.h"

#include "core/names/nameforms.h"
#include "core/speakers/description.h"
#include "core/speakers/joinedsources.h"
#include "core/speakers/namesakes.h"

#include <algorithm>
#include <array>

namespace onrecord {

Span SourceResolver::quotingCueOf(const StatementDraft &draft) const
{
    if (draft.statement.cue.isEmpty())
        return {};
    constexpr qsizetype longest = 80; // of a cue and a name with its office
    const qsizetype begin = hull(draft.statement.cue).begin;
    const QStringView text = m_text.text().mid(begin, longest);
    const QStringView verb = text.first(std::max<qsizetype>(0, text.indexOf(u' ')));
    const bool quotes = m_text.lexicon.look(verb).has(WordUse::Quotes);
    const QStringView rest = text.sliced(verb.size());
    const bool isPassedOn = rest.startsWith(u" by ") || rest.startsWith(u" in ");
    const qsizetype end = quotes && !isPassedOn ? text.indexOf(u" as ") : -1;
    if (end < 0)
        return {};
    constexpr qsizetype as = 4;
    const QStringView behind = text.sliced(end + as);
    const auto last =
        std::find_if_not(behind.begin(), behind.end(), [](QChar c) { return c.isLetter(); });
    const QStringView saying(behind.begin(), last);
    return m_text.lexicon.look(saying).has(VerbForm::Gerund) ? Span{begin, begin + end} : Span{};
}

SourceResolution SourceResolver::quoted(Span quotingCue) const
{
    if (quotingCue.isEmpty())
        return {};
    const auto name = m_known.named().beginningFrom(quotingCue.begin);
    if (name == m_known.named().end() || name->span.end > quotingCue.end)
        return {};
    return SourceResolution::of(name->actor, SpeakerReason::Named, 0.9, name->span);
}

/// "head of surveys", "chief executive of Nordkyst": an office right behind a name, without a comma. \a words
/// may end before "of".
bool SourceResolver::isOfficeWithoutComma(Span words) const
{
    const QStringView all = words.in(m_text.text()).trimmed();
    const qsizetype of = all.indexOf(u" of ");
    const bool goesOn = of >= 0 || m_text.text().sliced(words.end).startsWith(u" of ");
    const QStringView office = of < 0 ? all : all.first(of);
    const QStringView last = office.sliced(office.lastIndexOf(u' ') + 1);
    return goesOn && !office.isEmpty() && office.front().isLower() && office.count(u' ') <= 1
        && m_text.lexicon.look(last).has(WordClass::Office);
}

/// True where \a after, what follows a name in the words of a source, shows that the name alone is
/// meant, which is of \a kind: nothing, another name, what explains it, or a verb that is no part of it.
bool SourceResolver::closesName(QStringView after, ActorKind kind) const
{
    if (after.isEmpty() || after == u"." || after == u"’s" || after == u"'s"
        || after.startsWith(u"and ") || after.startsWith(u'&') || after.startsWith(u',')
        || after.startsWith(u'(') || after.startsWith(u"or ") || after.startsWith(u"nor ")
        || after.startsWith(u"– ") || after.startsWith(u"— ") || after.startsWith(u"- "))
        return true;
    const QStringView word =
        after.first(after.indexOf(u' ') < 0 ? after.size() : after.indexOf(u' '));
    const QStringView bare = word.endsWith(u',') ? word.chopped(1) : word;
    if (!bare.isEmpty() && bare.front().isDigit() && bare.size() <= 2) // "Radio 4"
        return true;
    const bool isNamed = after.size() > word.size() + 1 && after[word.size() + 1].isUpper();
    if (isAbbreviation(bare) && m_text.lexicon.look(bare).has(WordUse::PostNominal))
        return kind == ActorKind::Person
            && !isNamed; // "Ruiz MP"; not "a Tory MP", "Tarn MP Ana Ruiz"
    if (bare == u"himself" || bare == u"herself" || bare == u"itself" || bare == u"themselves")
        return true;
    const WordEntry &entry = m_text.lexicon.look(bare);
    const bool verb = entry.has(VerbForm::Past) && !entry.has(WordClass::NounToo);
    return verb || entry.has(WordClass::Adverb) || entry.has(WordClass::Relative)
        || (bare.size() > 3 && bare.front().isLower() && bare.endsWith(u"ly"));
}

/// "US | and Norwegian officials": where somebody is from, twice.
bool SourceResolver::joinsOrigins(QStringView after) const
{
    if (!after.startsWith(u"and "))
        return false;
    const QStringView rest = after.sliced(4);
    const QStringView first = rest.first(std::max<qsizetype>(0, rest.indexOf(u' ')));
    const WordEntry &origin = m_text.lexicon.look(first);
    const WordEntry &noun = m_text.lexicon.look(rest.sliced(rest.lastIndexOf(u' ') + 1));
    return (origin.has(WordClass::Nationality) || origin.has(WordUse::Inhabitant))
        && (noun.has(WordClass::Group) || noun.has(WordUse::PeopleNoun));
}

/// "TARN (Agency) - | Ana Ruiz": what an agency begins with is no speaker.
Span SourceResolver::withoutDateline(Span head) const
{
    const QStringView words = head.in(m_text.text());
    for (const QStringView mark : {u") - ", u") – ", u") — ", u") -- "}) {
        if (const qsizetype at = words.indexOf(mark); at >= 0)
            return {head.begin + at + mark.size(), head.end};
    }
    return head;
}

/// "Oake, | Ruiz and Poe": the names that a list of names begins with, before its words.
QList<qsizetype> SourceResolver::listedBefore(Span head) const
{
    constexpr qsizetype commaAndBlank = 2;
    QList<qsizetype> before;
    qsizetype place = head.begin;
    auto name = m_known.named().endingBehind(place - commaAndBlank);
    while (name != m_known.named().begin()) {
        --name;
        const bool joins = name->span.end + commaAndBlank == place
            && m_text.text()[name->span.end] == u','
            && m_known[name->actor].actor.kind == ActorKind::Person;
        if (!joins)
            break;
        before.prepend(name->actor);
        place = name->span.begin;
    }
    return before;
}

/// "merrick" of danah merrick, who writes her name so.
SourceResolution SourceResolver::inSmallLetters(Span head) const
{
    NameMention name;
    name.words = {m_text.words(head)};
    if (name.words.first().isEmpty() || name.words.first().contains(u' ')
        || !name.words.first().front().isLower())
        return {};
    const std::optional<qsizetype> known = m_known.find(name);
    const bool small = known && m_known[*known].words.size() > 1
        && m_known[*known].words.last() == name.words.first();
    return small ? SourceResolution::of(*known, SpeakerReason::PartOfName, 0.9)
                 : SourceResolution{};
}

SourceResolution SourceResolver::named(const StatementDraft &draft) const
{
    if (const auto elder = resolveByGeneration(draft.head, m_text, m_known); elder.isFound())
        return elder;
    // "the Observatory | for Human Rights": a name may reach beyond the head
    const NamedPlaces &names = m_known.named();
    Span head = withoutDateline(draft.head);
    const auto over = names.endingBehind(head.end);
    if (over != names.end() && over->span.begin < head.end && over->span.begin >= head.begin
        && over->span.end <= hull(draft.statement.source).end)
        head.end = over->span.end;
    // "Will | Kroll": a word that looks like none of the name
    const auto around = names.endingBehind(head.begin);
    if (around != names.end() && around->span.begin < head.begin && around->span.end <= head.end
        && m_known[around->actor].actor.kind == ActorKind::Person)
        head.begin = around->span.begin;
    SourceResolution resolution = named(head);
    if (!resolution.isFound())
        resolution = relation(draft);
    if (!resolution.isFound())
        return inSmallLetters(head);
    for (const NamedPlace &name :
         joinedBehind(head, hull(draft.statement.source), m_text, m_known)) {
        if (resolution.actors.contains(name.actor))
            continue;
        resolution.actors.append(name.actor);
        resolution.candidates.append({name.actor, resolution.confidence});
    }
    if (resolution.actors.size() < 2)
        return resolution;
    const QList<qsizetype> before = listedBefore(head);
    for (auto actor = before.rbegin(); actor != before.rend(); ++actor) {
        if (resolution.actors.contains(*actor))
            continue;
        resolution.actors.prepend(*actor);
        resolution.candidates.prepend({*actor, resolution.confidence});
    }
    return resolution;
}

SourceResolution SourceResolver::named(Span head) const
{
    SourceResolution resolution;
    const NamedPlaces &names = m_known.named();
    auto name = names.endingBehind(head.end);
    qsizetype rival = -1;
    bool joined = true; // what "and" joins a name to is a name that is meant as well
    while (name != names.begin() && std::prev(name)->span.begin >= head.begin) {
        --name;
        const QStringView after = Span{name->span.end, head.end}.in(m_text.text()).trimmed();
        const ActorKind kind = m_known[name->actor].actor.kind;
        const bool member =
            kind != ActorKind::Person && m_text.lexicon.look(after).has(WordUse::PostNominal);
        const bool office = !resolution.isFound() && kind == ActorKind::Person
            && m_known[name->actor].words.size() > 1
            && isOfficeWithoutComma({name->span.end, head.end}); // "Ana Ruiz head of surveys"
        const bool closed = (closesName(after, kind) || office) && !joinsOrigins(after)
            && (joined || !after.startsWith(u"and ")) && !member;
        if (closed && !resolution.actors.contains(name->actor)) {
            resolution.actors.prepend(name->actor);
            rival = name->rival;
        }
        joined = closed;
    }
    if (!resolution.isFound())
        return resolution;
    const Actor &first = m_known[resolution.actors.first()].actor;
    const bool full = foldedName(m_text.words(head)).contains(foldedName(first.name));
    resolution.reason = full ? SpeakerReason::Named : SpeakerReason::PartOfName;
    resolution.confidence = full ? 0.98 : 0.93;
    for (const qsizetype actor : std::as_const(resolution.actors))
        resolution.candidates.append({actor, resolution.confidence});
    if (rival >= 0 && resolution.actors.size() == 1) { // of two with one last name
        constexpr double rivalled = 0.5;
        constexpr double other = 0.4;
        resolution.confidence = rivalled;
        resolution.candidates = {{resolution.actors.first(), rivalled}, {rival, other}};
    }
    return resolution;
}

SourceResolution SourceResolver::owner(Span head) const
{
    const auto name = m_known.named().beginningFrom(head.begin);
    if (name == m_known.named().end() || name->span.end >= head.end)
        return {};
    const QStringView after = Span{name->span.end, head.end}.in(m_text.text());
    const QStringView noun = after.mid(after.lastIndexOf(u' ') + 1);
    const bool owns = after.startsWith(u"’s ") || after.startsWith(u"'s ")
        || after.startsWith(u"’ ") || after.startsWith(u"' ");
    if (!owns || after.count(u' ') > 2 || !m_text.lexicon.look(noun).has(WordClass::SayingNoun))
        return {};
    return SourceResolution::of(name->actor, SpeakerReason::PartOfName, 0.85);
}

Span SourceResolver::authorIn(const StatementDraft &draft) const
{
    const QString head = m_text.words(draft.head);
    QString last = head.section(u' ', -1);
    if (head.contains(u' ') && (last.endsWith(u"ed") || last.endsWith(u"ing")))
        last = head.section(u' ', -2, -2); // "documents obtained"
    const WordEntry &noun = m_text.lexicon.look(last);
    const Span source = draft.statement.source.value(0);
    const bool written = noun.has(WordClass::Document) || noun.has(WordUse::Paper);
    if ((!written && !noun.has(WordUse::Message)) || source.end <= draft.head.end)
        return {};
    const QStringView text = m_text.text();
    const QStringView rest = Span{draft.head.end, source.end}.in(text);
    for (const QStringView joint : {u" by ", u" from ", u" of "}) {
        const qsizetype at = rest.indexOf(joint);
        const QStringView before = rest.first(std::max<qsizetype>(0, at)).trimmed();
        const QStringView told = before.isEmpty() ? draft.head.in(text).trimmed() : before;
        const QStringView verb = told.sliced(told.lastIndexOf(u' ') + 1); // "documents obtained"
        const bool comesBy = joint == u" by " && m_text.lexicon.look(verb).has(WordUse::ComesBy);
        const bool ofWhat = joint == u" of " && !noun.has(WordUse::Message);
        const qsizetype mostBefore = joint == u" by " ? 1 : -1; // blanks: "drawn up by"
        const bool near = before.isEmpty() || before.count(u' ') <= mostBefore;
        if (at >= 0 && near && !comesBy && !ofWhat)
            return {draft.head.end + at + joint.size(), source.end};
    }
    return {};
}

SourceResolution SourceResolver::author(const StatementDraft &draft) const
{
    const Span author = authorIn(draft);
    if (author.isEmpty())
        return {};
    const auto after = m_known.named().endingBehind(author.end);
    auto name = m_known.named().beginningFrom(author.begin);
    SourceResolution resolution;
    for (; name != after && !resolution.isFound(); ++name) {
        const QStringView before = Span{author.begin, name->span.begin}.in(m_text.text());
        const QStringView behind = Span{name->span.end, author.end}.in(m_text.text()).trimmed();
        const ActorKind kind = m_known[name->actor].actor.kind;
        if (before.contains(u',')
            || isPossessiveEnd(behind.first(behind.indexOf(u' ') + 1).trimmed()))
            break;
        const bool noun = m_text.lexicon.look(behind).has(WordClass::Organisation);
        const QStringView next = behind.first(std::max<qsizetype>(0, behind.indexOf(u' ')));
        const bool isApart = m_text.lexicon.look(next).has(WordClass::Preposition) && next != u"of"
            && next != u"for"; // "filed by Ana Ruiz | in Tarn"
        if (kind != ActorKind::Organisation && kind != ActorKind::Person)
            continue;
        if (noun || isApart || closesName(behind, kind))
            resolution = SourceResolution::of(name->actor, SpeakerReason::PartOfName, 0.85);
    }
    resolution.represents = resolution.isFound(); // "the study" means the same from here on
    return resolution;
}

/// True for a word that shows that the name behind it belongs to something else than the office
/// before: "a spokesman for | Ana Ruiz", "the head of the mayor’s | Ana Ruiz", "the coach of striker | Ana Ruiz".
static bool partsOffice(const QString &word, const Lexicon &lexicon)
{
    constexpr std::array apart{
        WordClass::Preposition, WordClass::Determiner,  WordClass::Office,   WordClass::Title,
        WordClass::Kin,         WordClass::Conjunction, WordClass::Relative, WordClass::Possessive};
    const WordEntry &entry = lexicon.look(word);
    return word.isEmpty() || isPossessiveEnd(word) || entry.has(WordUse::PersonNoun)
        || entry.has(WordUse::PeopleNoun)
        || std::any_of(apart.begin(), apart.end(), [&entry](WordClass c) { return entry.has(c); });
}

/// What of the source of \a draft follows its head, up to an apposition or a comma.
static Span restOf(const StatementDraft &draft, QStringView text)
{
    const Span source = hull(draft.statement.source);
    Span rest{draft.head.end, draft.apposition.isEmpty() ? source.end : draft.apposition.begin};
    rest.end = std::max(rest.begin, rest.end);
    if (const qsizetype comma = rest.in(text).indexOf(u','); comma >= 0)
        rest.end = rest.begin + comma;
    return rest;
}

SourceResolution SourceResolver::officeHolder(const StatementDraft &draft) const
{
    const QStringList head = m_text.words(draft.head).split(u' ');
    const QStringView article = head.first();
    const bool someone = article.compare(u"a", Qt::CaseInsensitive) == 0
        || article.compare(u"an", Qt::CaseInsensitive) == 0;
    if (someone || m_text.lexicon.look(head.last()).has(WordClass::Plural))
        return {};
    const Span rest = restOf(draft, m_text.text());
    const auto after = m_known.named().endingBehind(rest.end);
    const bool cutShort = after != m_known.named().end(); // the source ends before the name
    if (!cutShort && after == m_known.named().begin())
        return {};
    const NamedPlace name = cutShort ? *after : *std::prev(after);
    if (!endsOffice(draft, rest, name, cutShort))
        return {};
    return SourceResolution::of(name.actor, SpeakerReason::Named, 0.9, name.span);
}

SourceResolution SourceResolver::describedBefore(const StatementDraft &draft) const
{
    const Span source = hull(draft.statement.source);
    const NamedPlaces &names = m_known.named();
    const auto after = names.endingBehind(source.end);
    if (source.isEmpty() || after == names.begin())
        return {};
    const NamedPlace name = *std::prev(after);
    const KnownActor &known = m_known[name.actor];
    if (name.span.end != source.end || name.span.begin <= source.begin
        || known.actor.kind != ActorKind::Person || known.words.size() < 2)
        return {};
    const auto isSomebody = [this](const QString &word) { // "Lord of the Rings" is nobody
        const WordEntry &entry = m_text.lexicon.look(word);
        const bool small = !word.isEmpty() && word.front().isLower();
        return (small && entry.has(WordClass::Office)) || entry.has(WordClass::Kin)
            || entry.has(WordClass::Group) || (small && entry.has(WordUse::PersonNoun))
            || entry.has(WordUse::PeopleNoun);
    };
    QStringList before = m_text.words({source.begin, name.span.begin}).split(u' ');
    const QString noun = before.takeLast();
    const bool other = std::any_of(before.begin(), before.end(), isSomebody);
    if (!isSomebody(noun) || other)
        return {};
    return SourceResolution::of(name.actor, SpeakerReason::Named, 0.9, name.span);
}

/// True where \a name stands at the end of the office that the head of \a draft begins and \a rest
/// goes on with: it is a person's, and nothing parts it from the office.
bool SourceResolver::endsOffice(const StatementDraft &draft, Span rest, const NamedPlace &name,
                                bool cutShort) const
{
    const Actor &actor = m_known[name.actor].actor;
    if (name.span.begin <= rest.begin || actor.kind != ActorKind::Person)
        return false;
    const bool told =
        actor.descriptions.contains(m_text.words({draft.head.begin, name.span.begin}));
    const QString noun = m_text.words(draft.head).section(u' ', -1);
    const bool holds = told || (!cutShort && m_text.lexicon.look(noun).has(WordClass::Office));
    const Span behind{name.span.end, std::max(name.span.end, rest.end)};
    const QString before = m_text.words({rest.begin, name.span.begin}).section(u' ', -1);
    return holds && behind.in(m_text.text()).trimmed().isEmpty()
        && !partsOffice(before, m_text.lexicon);
}

} // namespace onrecord
