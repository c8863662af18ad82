// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the words of a source mean: a name or a pronoun.
#include "core/speakers/cast.h"

#include <algorithm>
#include <array>

namespace onrecord {

static bool isPossessiveEnd(QStringView word)
{
    return word.endsWith(u"’s") || word.endsWith(u"'s") || word.endsWith(u"s’");
}

/// False for "someone" or "others": nobody they could point back to.
bool Cast::pointsBack(Span pronoun) const
{
    const QStringView word = pronoun.in(m_document.text());
    const WordEntry &entry = m_lexicon.look(word);
    if (entry.has(WordClass::Masculine) || entry.has(WordClass::Feminine)
        || entry.has(WordClass::FirstPerson) || entry.has(WordClass::Relative))
        return true;
    for (QStringView known : {u"they", u"them", u"it", u"you", u"themselves", u"itself"}) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Cast::Resolution Cast::resolve(const Draft &draft)
{
    if (draft.statement.source.isEmpty())
        return {};
    if (const Resolution quoted = resolveQuoted(quotingCueOf(draft)); !quoted.members.isEmpty())
        return quoted;
    if (draft.pronoun && pointsBack(draft.head)) {
        const WordEntry &entry = m_lexicon.look(draft.head.in(m_document.text()));
        return entry.has(WordClass::Relative) && !entry.has(WordClass::Determiner)
            ? resolveRelative(draft)
            : resolvePronoun(draft);
    }
    const Resolution named = resolveNames(draft.head);
    if (!named.members.isEmpty())
        return named;
    const Resolution holder = resolveOffice(draft);
    if (!holder.members.isEmpty())
        return holder;
    const Resolution owner = resolveOwner(draft.head);
    if (!owner.members.isEmpty())
        return owner;
    const Resolution apposed = resolveApposition(draft);
    return apposed.members.isEmpty() ? resolveDescription(draft) : apposed;
}

/// "quoted Ruiz" of "the Courant quoted Ruiz as saying", or an empty span.
Span Cast::quotingCueOf(const Draft &draft) const
{
    constexpr qsizetype longest = 80; // of a cue and a name with its office
    const qsizetype begin = hull(draft.statement.cue).begin;
    const QStringView text = QStringView(m_document.text()).mid(begin, longest);
    if (draft.statement.cue.isEmpty())
        return {};
    const bool quotes = text.startsWith(u"quote") || text.startsWith(u"quoting")
        || text.startsWith(u"cited") || text.startsWith(u"cites") || text.startsWith(u"citing");
    const qsizetype end = quotes ? text.indexOf(u" as saying") : -1;
    return end < 0 ? Span{} : Span{begin, begin + end};
}

/// "The Courant quoted Ruiz as saying": Ruiz, whatever the source.
Cast::Resolution Cast::resolveQuoted(Span cue)
{
    const auto named =
        std::lower_bound(m_named.begin(), m_named.end(), cue.begin,
                         [](const auto &each, qsizetype at) { return each.first.begin < at; });
    if (cue.isEmpty() || named == m_named.end() || named->first.end > cue.end)
        return {};
    return {{named->second}, SpeakerReason::Named, 0.9, {{named->second, 0.9}}, named->first};
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
        const QStringView after = text.mid(name.end, head.end - name.end).trimmed();
        const bool closing = after.isEmpty() || after.startsWith(u"and ") || after.startsWith(u'&')
            || after.startsWith(u',') || after.startsWith(u'(') || after.startsWith(u"or ");
        if (closing && !resolution.members.contains(it->second))
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

/// "Nordkyst’s announcement": what it says, Nordkyst says.
Cast::Resolution Cast::resolveOwner(Span head)
{
    const QStringView text = m_document.text();
    const auto named =
        std::lower_bound(m_named.begin(), m_named.end(), head.begin,
                         [](const auto &each, qsizetype at) { return each.first.begin < at; });
    if (named == m_named.end() || named->first.end >= head.end)
        return {};
    const QStringView after = text.mid(named->first.end, head.end - named->first.end);
    const QStringView noun = after.mid(after.lastIndexOf(u' ') + 1);
    const bool owns = after.startsWith(u"’s ") || after.startsWith(u"'s ")
        || after.startsWith(u"’ ") || after.startsWith(u"' ");
    if (!owns || after.count(u' ') > 2 || !m_lexicon.look(noun).has(WordClass::SayingNoun))
        return {};
    return {{named->second}, SpeakerReason::PartOfName, 0.85, {{named->second, 0.85}}, {}};
}

/// The mayor’s pick for the post, retired Gen. Ana Ruiz: the name follows the description, inside
/// the source or right behind it.
Cast::Resolution Cast::resolveApposition(const Draft &draft)
{
    constexpr qsizetype commaAndBlank = 2;
    const qsizetype end = draft.statement.source.last().end;
    const bool behind = draft.apposition.isEmpty();
    const Span place =
        behind ? Span{end + commaAndBlank, m_document.text().size()} : draft.apposition;
    const auto named =
        std::lower_bound(m_named.begin(), m_named.end(), place.begin,
                         [](const auto &each, qsizetype at) { return each.first.begin < at; });
    if (named == m_named.end() || named->first.end > place.end)
        return {};
    if (behind
        && (named->first.begin != place.begin || m_document.text()[end] != u','
            || m_members[named->second].actor.kind != ActorKind::Person))
        return {};
    const Span lead{place.begin, named->first.begin};
    const QStringList before = words(lead).split(u' ', Qt::SkipEmptyParts);
    const bool titles = std::all_of(before.begin(), before.end(), [this](const QString &word) {
        const WordEntry &entry = m_lexicon.look(word.endsWith(u'.') ? word.chopped(1) : word);
        return entry.has(WordClass::Title) || entry.has(WordClass::Role)
            || entry.has(WordClass::NotNoun) || entry.has(WordClass::Nationality)
            || (entry.classes.isEmpty() && !word.endsWith(u"’s") && !word.endsWith(u"'s"));
    });
    if (!titles)
        return {};
    describe(named->second, draft.head);
    return {{named->second}, SpeakerReason::Named, 0.9, {{named->second, 0.9}}, named->first};
}

/// True for a word that shows that the name behind it belongs to something else than the office
/// before: "a spokesman for | Ana Ruiz", "the head of the mayor’s | Ana Ruiz".
static bool partsOffice(const QString &word, const Lexicon &lexicon)
{
    constexpr std::array apart{
        WordClass::Preposition, WordClass::Determiner,  WordClass::Role,     WordClass::Title,
        WordClass::Kin,         WordClass::Conjunction, WordClass::Relative, WordClass::Possessive};
    const WordEntry &entry = lexicon.look(word);
    return word.isEmpty() || isPossessiveEnd(word)
        || std::any_of(apart.begin(), apart.end(), [&entry](WordClass c) { return entry.has(c); });
}

/// "Minister of Education Ana Ruiz", "the director of public health Ana Ruiz": the name at the end
/// of an office. Not "a spokesman for Ana Ruiz", "a spokesman for the mayor Ana Ruiz".
Cast::Resolution Cast::resolveOffice(const Draft &draft)
{
    const QStringList head = words(draft.head).split(u' ');
    const WordEntry &noun = m_lexicon.look(head.last());
    const QStringView article = head.first();
    const bool someone = article.compare(u"a", Qt::CaseInsensitive) == 0
        || article.compare(u"an", Qt::CaseInsensitive) == 0;
    if (someone || noun.has(WordClass::Plural))
        return {};
    const Span source = hull(draft.statement.source);
    Span rest{draft.head.end, draft.apposition.isEmpty() ? source.end : draft.apposition.begin};
    rest.end = std::max(rest.begin, rest.end);
    if (const qsizetype comma = rest.in(m_document.text()).indexOf(u','); comma >= 0)
        rest.end = rest.begin + comma;
    const auto after =
        std::upper_bound(m_named.begin(), m_named.end(), rest.end,
                         [](qsizetype at, const auto &each) { return at < each.first.end; });
    const bool cutShort = after != m_named.end(); // the source ends before the name
    if (!cutShort && after == m_named.begin())
        return {};
    const auto &[name, member] = cutShort ? *after : *std::prev(after);
    const Actor &actor = m_members[member].actor;
    if (name.begin <= rest.begin || actor.kind != ActorKind::Person)
        return {};
    const bool told = actor.descriptions.contains(words({draft.head.begin, name.begin}));
    const bool ends =
        Span{name.end, std::max(name.end, rest.end)}.in(m_document.text()).trimmed().isEmpty();
    const bool holds = told || (!cutShort && noun.has(WordClass::Role));
    const QString before = words({rest.begin, name.begin}).section(u' ', -1);
    if (!ends || !holds || partsOffice(before, m_lexicon))
        return {};
    return {{member}, SpeakerReason::Named, 0.9, {{member, 0.9}}, name};
}

QList<Antecedent> Cast::antecedentsOf(const PronounPlace &place) const
{
    QList<Antecedent> antecedents =
        m_antecedents.of(place, [this](qsizetype member) { return traitsOf(member); });
    if (m_witness)
        m_witness(place, antecedents);
    return antecedents;
}

/// The most probable of \a antecedents, or nobody where it is less probable than \a least.
Cast::Resolution Cast::chosen(const QList<Antecedent> &antecedents, double least) const
{
    constexpr qsizetype mostCandidates = 5;
    constexpr double leastShown = 0.03;
    Resolution resolution;
    for (const Antecedent &each : antecedents) {
        if (resolution.candidates.size() < mostCandidates && each.probability >= leastShown)
            resolution.candidates.append({each.member, each.probability});
    }
    if (antecedents.isEmpty() || antecedents.first().probability < least)
        return resolution;
    const Antecedent &best = antecedents.first();
    resolution.members = {best.member};
    resolution.reason = SpeakerReason::Pronoun;
    resolution.confidence = best.probability;
    resolution.evidence = best.last;
    return resolution;
}

/// True for verbs whose speaker is the one of the statement before: "he added".
static bool tellsOfGoingOn(QStringView verb)
{
    constexpr std::array verbs{u"added", u"adds", u"continued", u"continues", u"concluded"};
    return std::any_of(verbs.begin(), verbs.end(), [verb](QStringView each) {
        return verb.compare(each, Qt::CaseInsensitive) == 0;
    });
}

/// he, she, they, it: the most probable actor that agrees.
Cast::Resolution Cast::resolvePronoun(const Draft &draft)
{
    const QStringView text = m_document.text();
    const WordEntry &word = m_lexicon.look(draft.head.in(text));
    if (word.has(WordClass::FirstPerson)
        || draft.head.in(text).compare(u"you", Qt::CaseInsensitive) == 0)
        return {};
    const bool joint = word.has(WordClass::Plural) && m_jointParagraph >= 0
        && draft.paragraph - m_jointParagraph <= 1;
    const PronounPlace place{draft.head, draft.sentence, draft.paragraph, &word,
                             tellsOfGoingOn(draft.statement.verbWord)};
    if (joint) {
        Resolution together{m_joint, SpeakerReason::Pronoun, 0.7, {}, {}};
        for (const qsizetype member : std::as_const(m_joint))
            together.candidates.append({member, together.confidence});
        return together;
    }
    const QList<Antecedent> antecedents = antecedentsOf(place);
    const double least = word.has(WordClass::Plural) ? 0.3 : 0.4; // groups are many, and alike
    const Resolution resolution = chosen(antecedents, least);
    if (!resolution.members.isEmpty())
        m_antecedents.remember(place, resolution.members.first());
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

} // namespace onrecord
