// SPDX-License-Identifier: GPL-3.0-or-later
// Sources without a name: who is meant by "the envoy", and what to call "two officials".
#include "core/speakers/cast.h"

#include <algorithm>
#include <array>

namespace onrecord {

/// "The company": the organisation that "it" would mean.
Cast::Resolution Cast::lastOrganisation(const Draft &draft) const
{
    constexpr double least = 0.3;
    const PronounPlace place{draft.head, draft.sentence, draft.paragraph, &m_lexicon.look(u"it"),
                             false};
    QList<Antecedent> antecedents = antecedentsOf(place);
    antecedents.removeIf([this](const Antecedent &each) {
        const Member &member = m_members[each.member];
        return member.actor.kind != ActorKind::Organisation || member.words.isEmpty();
    });
    Resolution resolution = chosen(antecedents, least);
    if (!resolution.members.isEmpty())
        resolution.reason = SpeakerReason::Description;
    return resolution;
}

/// As much of \a whole, which begins with \a head, as ends before a preposition within \a most
/// words: "posts on the message board | for the site from Friday".
static QString shortened(const QString &whole, const QString &head, qsizetype most,
                         const Lexicon &lexicon)
{
    const QStringList parts = whole.split(u' ');
    const qsizetype first = head.count(u' ') + 1;
    qsizetype end = first;
    bool within = false; // a preposition has been passed
    for (qsizetype i = first; i < parts.size() && i <= most; ++i) {
        const WordEntry &entry = lexicon.look(parts[i]);
        const bool clause = entry.has(WordClass::Relative) || entry.has(WordClass::Subordinator);
        const bool closes = clause || entry.has(WordClass::Preposition)
            || entry.has(WordClass::Conjunction) || parts[i - 1].endsWith(u',');
        if (closes && within)
            end = i;
        if (clause || parts[i - 1].endsWith(u','))
            break;
        within = within || entry.has(WordClass::Preposition);
    }
    QString phrase = end > first ? parts.first(end).join(u' ') : head;
    if (phrase.endsWith(u','))
        phrase.chop(1);
    return phrase;
}

/// What to call a source without a name: "two officials familiar with the talks", all of it where
/// it is short, else as much as says whose and where.
QString Cast::describedAs(const Draft &draft) const
{
    constexpr qsizetype mostWords = 8;
    const QString head = words(draft.head);
    if (draft.statement.source.size() != 1 || !draft.apposition.isEmpty())
        return head;
    const QString whole = words(draft.statement.source.first());
    if (!whole.startsWith(head))
        return head;
    return whole.count(u' ') < mostWords ? whole : shortened(whole, head, mostWords, m_lexicon);
}

/// "The German airline" where no airline has been described: the organisation spoken of. Not "the
/// rival airline".
bool Cast::meansLastOrganisation(const Draft &draft, const Description &description) const
{
    constexpr std::array others{u"other",  u"another", u"rival",  u"new",
                                u"parent", u"same",    u"second", u"third",
                                u"local",  u"smaller", u"larger", u"national"};
    const bool other = std::any_of(others.begin(), others.end(), [&](const char16_t *word) {
        return description.qualities.contains(QStringView(word));
    });
    constexpr std::array firms{u"airline", u"carrier", u"maker", u"giant", u"retailer"};
    const bool firm = description.noun == u"company"
        || std::find(firms.begin(), firms.end(), QStringView(description.noun)) != firms.end();
    return firm && !other && !description.plural && !description.owned
        && description.names.isEmpty() && draft.head.end == hull(draft.statement.source).end;
}

/// "The mayor" of whom an apposition or a title told; "the spokesman" after "a spokesman for
/// Nordkyst".
Cast::Resolution Cast::resolveRole(const Draft &draft, const Description &description)
{
    if (!description.definite)
        return {};
    constexpr double confidence = 0.8;
    qsizetype known = description.plural ? -1 : m_roles.find(description);
    if (known < 0 && !description.plural
        && m_lexicon.look(description.noun).has(WordClass::Organisation)
        && description.qualities.isEmpty()) {
        const Resolution named = lastOrganisation(draft);
        if (!named.members.isEmpty())
            return named;
    }
    if (known < 0)
        known = m_described.find(description);
    const WordEntry &noun = m_lexicon.look(description.noun);
    if (known < 0 && !description.plural && noun.has(WordClass::Title))
        known = m_roles.onlyHolder(description);
    if (known < 0)
        return meansLastOrganisation(draft, description) ? lastOrganisation(draft) : Resolution{};
    Resolution resolution{
        {known}, SpeakerReason::Description, confidence, {{known, confidence}}, {}};
    if (!m_members[known].actor.mentions.isEmpty())
        resolution.evidence = m_members[known].actor.mentions.first().span;
    return resolution;
}

/// The kind of actor the words of a description make.
static ActorKind kindOf(const QStringList &parts, const Lexicon &lexicon, bool &plural)
{
    ActorKind kind = ActorKind::Anonymous;
    bool anonymous = false;
    for (const QString &part : parts) {
        const WordEntry &entry = lexicon.look(part);
        if (entry.has(WordClass::Document))
            kind = ActorKind::Document;
        else if (entry.has(WordClass::Organisation))
            kind = ActorKind::Organisation;
        else if (entry.has(WordClass::Anonymous) || entry.has(WordClass::Role))
            kind = ActorKind::Anonymous;
        anonymous = anonymous || entry.has(WordClass::Anonymous);
        plural = plural || entry.has(WordClass::Group) || entry.has(WordClass::Plural);
    }
    if (plural && kind == ActorKind::Anonymous && !anonymous)
        kind = ActorKind::Group;
    return kind;
}

/// \a phrase as it would stand within a sentence: “Two officials” are two officials, but “Norrland’s
/// officials” keep their capital.
static QString withinSentence(const QString &phrase, const Lexicon &lexicon)
{
    QString word = phrase.section(u' ', 0, 0);
    while (word.size() > 1 && !word.back().isLetterOrNumber())
        word.chop(1);
    const WordEntry &first = lexicon.look(word);
    const bool name = first.classes.isEmpty() || first.has(WordClass::MaleName)
        || first.has(WordClass::FemaleName) || first.has(WordClass::PlaceName)
        || first.has(WordClass::Nationality);
    const bool capitals = phrase.size() > 1 && phrase[1].isUpper();
    return name || capitals ? phrase : phrase.front().toLower() + phrase.mid(1);
}

/// A member without a name, called \a phrase; the words in \a head decide who it is.
qsizetype Cast::addDescribed(Span head, const QString &phrase, const Description &description)
{
    const QStringList parts = words(head).split(u' ');
    bool plural = false;
    const ActorKind kind = kindOf(parts, m_lexicon, plural);
    const qsizetype member = addMember(withinSentence(phrase, m_lexicon), kind);
    m_members[member].plural = plural;
    const WordEntry &noun = m_lexicon.look(description.noun);
    m_members[member].sure = kind != ActorKind::Anonymous || noun.has(WordClass::Role)
        || noun.has(WordClass::Kin) || noun.has(WordClass::Anonymous);
    m_members[member].gender = description.gender;
    m_described.add(member, description);
    return member;
}

/// "Harbour officials" who have said nothing yet: "they" may mean them, "the officials" does.
void Cast::seeGroup(const NameMention &group)
{
    const QString text = words(group.span);
    const Description description = Description::of(text, {}, m_lexicon);
    qsizetype m = description.definite ? m_described.find(description) : -1;
    if (m < 0)
        m = m_byDescription.value(folded(text), -1);
    if (m < 0) {
        m = addDescribed(group.span, text, description);
        if (m_members[m].actor.kind == ActorKind::Organisation) // "police officers"
            m_members[m].actor.kind = ActorKind::Group;
        m_byDescription.insert(folded(text), m);
    }
    m_members[m].actor.mentions.append({group.span, MentionKind::Description});
    ++m_members[m].seen;
    m_antecedents.see({.member = m,
                       .span = group.span,
                       .sentence = group.sentence,
                       .paragraph = group.paragraph,
                       .subject = group.subject,
                       .quoted = group.quoted,
                       .group = true});
}

/// A source without a name: one that is known by its office, else itself.
Cast::Resolution Cast::resolveDescription(const Draft &draft)
{
    const QString text = words(draft.head);
    if (text.isEmpty())
        return {};
    const Span source = hull(draft.statement.source);
    const Span rest{draft.head.end, std::max(draft.head.end, source.end)};
    Description description = Description::of(text, words(rest), m_lexicon);
    const bool headline = m_document.paragraphs()[draft.paragraph].kind == ParagraphKind::Headline;
    if (headline && !m_lexicon.look(text.section(u' ', 0, 0)).has(WordClass::Determiner))
        description.definite = true; // headlines leave articles out
    if (const Resolution known = resolveRole(draft, description); !known.members.isEmpty())
        return known;
    const QString key = folded(text);
    qsizetype member = m_byDescription.value(key, -1);
    if (member < 0) {
        member = addDescribed(draft.head, describedAs(draft), description);
        m_byDescription.insert(key, member);
    } else if (!m_members[member].speaks) {
        m_members[member].actor.name = withinSentence(describedAs(draft), m_lexicon);
    }
    return {{member}, SpeakerReason::Itself, 0.85, {{member, 0.85}}, {}};
}

} // namespace onrecord
