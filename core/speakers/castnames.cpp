// SPDX-License-Identifier: GPL-3.0-or-later
// Which names are one actor's.
#include "core/speakers/cast.h"

#include <algorithm>
#include <array>

namespace onrecord {

using namespace Qt::StringLiterals;
namespace {

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words) {
        if (word.front().isUpper())
            initials += word.front();
    }
    return initials;
}

bool isSuffix(const QString &word)
{
    for (QStringView suffix : {u"jr", u"jr.", u"sr", u"sr.", u"ii", u"iii", u"iv"}) {
        if (word.compare(suffix, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// "Ruiz" of Ana Ruiz Jr.
const QString &lastNameOf(const QStringList &words)
{
    qsizetype last = words.size() - 1;
    while (last > 0 && isSuffix(words[last]))
        --last;
    return words[last];
}

/// What companies are called besides their name: "Nordkyst Inc." is Nordkyst.
bool isCompanySuffix(const QString &word)
{
    for (QStringView suffix :
         {u"inc",      u"inc.",    u"corp",       u"corp.",        u"corporation",
          u"co",       u"co.",     u"company",    u"ltd",          u"ltd.",
          u"llc",      u"plc",     u"group",      u"holdings",     u"ag",
          u"gmbh",     u"sa",      u"nv",         u"motor",        u"motors",
          u"airlines", u"airways", u"industries", u"technologies", u"systems"}) {
        if (word.compare(suffix, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// "M." and "Maria", "Ana" and "ana".
bool mayBeSameGiven(const QString &a, const QString &b)
{
    const auto isInitial = [](const QString &word) {
        return word.size() == 1 || (word.size() == 2 && word.endsWith(u'.'));
    };
    if (isInitial(a) || isInitial(b))
        return a.front().toCaseFolded() == b.front().toCaseFolded();
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isAbbreviation(const QString &word)
{
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) {
               return c.isUpper() || c.isDigit() || c == u'.' || c == u'&';
           });
}

Gender genderOf(Gender sure, double told)
{
    constexpr double enough = 0.6;
    if (sure != Gender::Unknown || std::abs(told) < enough)
        return sure;
    return told > 0 ? Gender::Masculine : Gender::Feminine;
}

} // namespace

qsizetype Cast::addMember(const QString &name, ActorKind kind)
{
    Member member;
    member.actor.name = name;
    member.actor.kind = kind;
    m_members.append(member);
    return m_members.size() - 1;
}

/// False where what the words around \a name tell speaks against \a member.
bool Cast::fits(const Member &member, const NameMention &name) const
{
    const Gender known = genderOf(member.gender, member.masculine);
    if (name.gender != Gender::Unknown && known != Gender::Unknown && name.gender != known)
        return false;
    return !name.sure || !member.sure || name.kind == member.actor.kind;
}

/// The one who is meant where several bear the name: who was named most often, else the latest.
qsizetype Cast::amongNamesakes(const Namesakes &namesakes, const NameMention &name) const
{
    qsizetype best = -1;
    for (const qsizetype member : namesakes) {
        if (fits(m_members[member], name)
            && (best < 0 || m_members[member].seen >= m_members[best].seen))
            best = member;
    }
    return best;
}

/// "Ruiz", "Ana" or, for Xi Jinping, "Xi"; "Nordkyst" for Nordkyst Inc.; "NHC".
qsizetype Cast::knownByOneWord(const NameMention &name) const
{
    const QString word = folded(name.words.first());
    if (name.kind != ActorKind::Group) {
        const qsizetype last = amongNamesakes(m_byLast.value(word), name);
        if (last >= 0)
            return last;
        const qsizetype first = amongNamesakes(m_byFirst.value(word), name);
        if (first >= 0)
            return first;
    }
    return m_byInitials.value(QString(name.words.first()).remove(u'.'), -1);
}

/// The actor of whom only a part of \a name was known: "Ruiz", then "Ana Ruiz"; "NHC", then
/// "Norrfell Hydro Council"; or another form of it, "Ana M. Ruiz".
qsizetype Cast::knownByPart(const NameMention &name) const
{
    const auto lone = [this, &name](const QString &word) {
        const qsizetype member = m_byName.value(folded(word), -1);
        const bool takes =
            member >= 0 && m_members[member].words.size() == 1 && fits(m_members[member], name);
        return takes ? member : -1;
    };
    if (name.kind == ActorKind::Person) {
        const QString &last = lastNameOf(name.words);
        for (const qsizetype member : m_byLast.value(folded(last))) {
            const Member &known = m_members[member];
            if (known.words.size() > 1 && mayBeSameGiven(known.words.first(), name.words.first())
                && fits(known, name))
                return member;
        }
        for (const QString &word : {last, name.words.first()}) {
            const qsizetype member = lone(word);
            const bool person = member >= 0 && m_members[member].actor.kind == ActorKind::Person;
            if (person && (word == last || name.words.size() == 2))
                return member;
        }
        return -1;
    }
    if (isCompanySuffix(name.words.last())) {
        const qsizetype member = lone(name.words.first());
        if (member >= 0 && m_members[member].actor.kind != ActorKind::Place)
            return member;
    }
    const QString initials = initialsOf(name.words);
    return initials.size() > 1 ? lone(initials) : -1;
}

/// "Norrfell Hydro Council (NHC)": the name right before the bracket, or -1.
qsizetype Cast::abbreviates(const NameMention &name) const
{
    if (m_named.isEmpty() || name.words.size() != 1 || !isAbbreviation(name.words.first()))
        return -1;
    const auto &[span, member] = m_named.last();
    const bool bracket = name.span.begin - span.end <= 2 && name.span.begin > span.end
        && m_document.text()[name.span.begin - 1] == u'('
        && name.span.end < m_document.text().size() && m_document.text()[name.span.end] == u')';
    return bracket && m_members[member].words.size() > 1 ? member : -1;
}

qsizetype Cast::knownAs(const NameMention &name, const QString &full) const
{
    if (const qsizetype bracket = abbreviates(name); bracket >= 0)
        return bracket;
    if (const auto known = m_byName.constFind(full); known != m_byName.constEnd()) {
        const bool other = name.words.size() == 1 && !fits(m_members[*known], name);
        if (!other)
            return *known;
    }
    return name.words.size() == 1 ? knownByOneWord(name) : knownByPart(name);
}

/// Makes \a member findable by the parts of the name that has these \a words.
void Cast::index(const QStringList &words, qsizetype member)
{
    constexpr qsizetype mostNamesakes = 8; // the latest; a telephone book is no article
    const auto add = [member](Namesakes &namesakes) {
        if (namesakes.contains(member))
            return;
        if (namesakes.size() >= mostNamesakes)
            namesakes.removeFirst();
        namesakes.append(member);
    };
    const WordEntry &first = m_lexicon.look(words.first());
    const bool telling = !first.has(WordClass::Title) && !first.has(WordClass::Nationality)
        && !first.has(WordClass::PlaceName) && !first.has(WordClass::Organisation);
    if (m_members[member].actor.kind == ActorKind::Person && words.size() > 1) {
        add(m_byLast[folded(lastNameOf(words))]);
        if (telling)
            add(m_byFirst[folded(words.first())]);
        return;
    }
    if (words.size() < 2)
        return;
    const QString last = folded(words.last());
    if (isCompanySuffix(last) && telling)
        add(m_byFirst[folded(words.first())]);
    m_byInitials.insert(initialsOf(words), member);
    Description description;
    const bool document = m_lexicon.look(last).has(WordClass::Document);
    description.noun = document ? Description::canonical(last) : last;
    for (const QString &word : words) {
        if (const QString lower = folded(word); lower != last)
            description.qualities.append(lower);
        if (m_lexicon.look(word).has(WordClass::Organisation))
            description.noun = folded(word);
    }
    m_roles.add(member, description);
}

qsizetype Cast::memberOf(const NameMention &name)
{
    const QString full = folded(name.words.join(u' '));
    qsizetype member = knownAs(name, full);
    const QString spelled = words(name.span);
    if (member < 0) {
        member = addMember(spelled, name.kind);
        m_members[member].words = name.words;
    } else if (name.words.size() > m_members[member].words.size()) {
        Member &known = m_members[member];
        if (!known.actor.aliases.contains(known.actor.name))
            known.actor.aliases.append(known.actor.name);
        known.actor.name = spelled;
        known.words = name.words;
        if (!known.sure)
            known.actor.kind = name.kind;
    } else if (m_byName.contains(full)) {
        return member;
    }
    m_byName.insert(full, member);
    index(name.words, member);
    return member;
}

void Cast::see(const NameMention &name)
{
    if (name.pronoun)
        return seePronoun(name);
    if (name.group)
        return seeGroup(name);
    const QString first = folded(name.words.first());
    const bool unknownWord = name.first && name.words.size() == 1 && !m_byName.contains(first)
        && !m_byLast.contains(first) && !m_byFirst.contains(first) && !name.sure
        && !name.possessive;
    const qsizetype m = memberOf(name);
    Member &member = m_members[m];
    if (name.sure && !member.sure) {
        member.actor.kind = name.kind;
        member.sure = true;
        index(member.words, m);
    }
    if (member.gender == Gender::Unknown)
        member.gender = name.gender;
    constexpr qsizetype mostAliases = 12;
    const QString spelled = words(name.span);
    if (spelled != member.actor.name && member.actor.aliases.size() < mostAliases
        && !member.actor.aliases.contains(spelled))
        member.actor.aliases.append(spelled);
    member.actor.mentions.append({name.span, MentionKind::Name});
    ++member.seen;
    member.headline =
        member.headline || m_document.paragraphs()[name.paragraph].kind == ParagraphKind::Headline;
    describe(m, name.role);
    describe(m, name.apposition);
    m_named.append({name.span, m});
    if (!unknownWord)
        m_antecedents.see({.member = m,
                           .span = name.span,
                           .sentence = name.sentence,
                           .paragraph = name.paragraph,
                           .subject = name.subject,
                           .quoted = name.quoted,
                           .possessive = name.possessive});
}

/// A "he" or "her" anywhere: whoever it means goes on being spoken of, and its gender shows.
void Cast::seePronoun(const NameMention &name)
{
    constexpr double likely = 0.5;
    const PronounPlace place{name.span, name.sentence, name.paragraph,
                             &m_lexicon.look(name.span.in(m_document.text()))};
    const QList<Antecedent> antecedents = antecedentsOf(place);
    if (antecedents.isEmpty() || antecedents.first().probability < likely)
        return;
    const qsizetype m = antecedents.first().member;
    Member &member = m_members[m];
    member.masculine +=
        (name.gender == Gender::Masculine ? 0.5 : -0.5) * antecedents.first().probability;
    ++member.seen;
    m_antecedents.remember(place, m);
    m_antecedents.see({.member = m,
                       .span = name.span,
                       .sentence = name.sentence,
                       .paragraph = name.paragraph,
                       .subject = name.subject,
                       .quoted = name.quoted,
                       .possessive = name.possessive,
                       .pronoun = true});
}

/// "Mr.", "of course Mr.": how one is addressed tells of no office.
static bool isCourtesy(const QString &description)
{
    constexpr std::array courtesies{u"Mr", u"Mrs", u"Ms", u"Miss"};
    QStringView last = QStringView(description).sliced(description.lastIndexOf(u' ') + 1);
    if (last.endsWith(u'.'))
        last.chop(1);
    return std::find(courtesies.begin(), courtesies.end(), last) != courtesies.end();
}

/// Ties a description to a member, so that "the envoy" finds him.
void Cast::describe(qsizetype m, Span description)
{
    if (description.isEmpty())
        return;
    constexpr qsizetype mostDescriptions = 24;
    const QString text = words(description);
    Member &member = m_members[m];
    if (isCourtesy(text) || member.actor.descriptions.contains(text)
        || member.actor.descriptions.size() >= mostDescriptions)
        return;
    member.actor.descriptions.append(text);
    // "mayor of Tarn and head of its council": two offices
    for (const QString &part : text.split(u" and "_s)) {
        const QStringList parts = part.split(u' ', Qt::SkipEmptyParts);
        qsizetype head = 0;
        while (head < parts.size() && !m_lexicon.look(parts[head]).has(WordClass::Preposition)
               && !m_lexicon.look(parts[head]).has(WordClass::Relative))
            ++head;
        const Description told =
            Description::of(parts.first(head).join(u' '), parts.sliced(head).join(u' '), m_lexicon);
        const WordEntry &noun = m_lexicon.look(told.noun);
        const bool person = noun.has(WordClass::Role) || noun.has(WordClass::Kin);
        if (person || noun.has(WordClass::Organisation))
            m_roles.add(m, told);
        if (person && member.gender == Gender::Unknown && member.actor.kind == ActorKind::Person)
            member.gender = told.gender;
    }
}

} // namespace onrecord
