// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/joinedsources.h"

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// The words of a source behind its head, up to the names in it.
class SourceTail
{
public:
    SourceTail(Span head, Span source, const ArticleText &text, const KnownActors &known)
        : m_tail{head.end, std::max(head.end, source.end)}
        , m_text(text)
        , m_known(known)
    {
        for (auto name = known.named().beginningFrom(m_tail.begin);
             name != known.named().end() && name->span.end <= m_tail.end; ++name)
            m_names.append(*name);
    }

    QList<NamedPlace> joined() const;

private:
    QStringView between(qsizetype begin, qsizetype end) const
    {
        return Span{begin, std::max(begin, end)}.in(m_text.text());
    }
    bool areOffices(QStringView words) const;
    bool isTold(QStringView before) const;
    bool endsSource(const NamedPlace &name) const;
    bool isListed(qsizetype number) const;

    const Span m_tail;
    const ArticleText m_text;
    const KnownActors &m_known; // not owned
    QList<NamedPlace> m_names;
};

/// Nothing, or what somebody is whose name follows: "police chief ", "her deputy, ", "Democrat ".
bool SourceTail::areOffices(QStringView words) const
{
    constexpr qsizetype most = 4; // words
    words = words.trimmed();
    words = words.endsWith(u',') ? words.chopped(1) : words;
    if (words.isEmpty() || words == u"the")
        return true;
    if (words.contains(u',') || words.count(u' ') >= most)
        return false;
    const WordEntry &last = m_text.lexicon.look(words.sliced(words.lastIndexOf(u' ') + 1));
    return last.has(WordClass::Office) || last.has(WordClass::Title) || last.has(WordClass::Kin)
        || last.has(WordUse::PersonNoun) || last.has(WordUse::PeopleNoun);
}

/// \a before, what stands between the head and "and", tells of the head and is closed: ", the mayor,", " (Lab)" or
/// " of Tarn".
bool SourceTail::isTold(QStringView before) const
{
    if (before.contains(u"whose "))
        return false;
    if (before.startsWith(u','))
        return before.size() > 1 && before.endsWith(u',');
    if (before.startsWith(u" ("))
        return before.endsWith(u')');
    return (before.startsWith(u" of ") || before.startsWith(u" from ")) && !before.contains(u',');
}

/// Nothing follows \a name in the source, or only what is told of it.
bool SourceTail::endsSource(const NamedPlace &name) const
{
    const QStringView rest = between(name.span.end, m_tail.end).trimmed();
    return rest.isEmpty() || rest.startsWith(u',') || rest.startsWith(u'(')
        || rest.startsWith(u"of ") || rest.startsWith(u"from ");
}

/// The name \a number is an item of a list that began with the head: ", police chief | Tom Oake".
bool SourceTail::isListed(qsizetype number) const
{
    const qsizetype begin = number == 0 ? m_tail.begin : m_names[number - 1].span.end;
    const QStringView before = between(begin, m_names[number].span.begin);
    return before.startsWith(u", ") && !before.endsWith(u", ") && areOffices(before.sliced(2));
}

QList<NamedPlace> SourceTail::joined() const
{
    constexpr auto joint = " and "_L1;
    for (qsizetype number = 0; number < m_names.size(); ++number) {
        const NamedPlace &name = m_names[number];
        const KnownActor &actor = m_known[name.actor];
        const bool isSomebody = (actor.actor.kind == ActorKind::Person && actor.words.size() > 1)
            || mayBeInstitution(actor, m_text.lexicon);
        const QStringView before = between(m_tail.begin, name.span.begin);
        const qsizetype at = before.lastIndexOf(joint);
        if (at < 0 || !isSomebody || !endsSource(name)
            || !areOffices(before.sliced(at + joint.size())))
            continue;
        qsizetype listed = 0;
        while (listed < number && isListed(listed))
            ++listed;
        if (number > 0 && listed == number
            && between(m_names[number - 1].span.end, m_tail.begin + at).size() <= 1)
            return m_names.first(number + 1); // "and" follows the last item
        if (isTold(before.first(at)))
            return {name};
    }
    return {};
}

} // namespace

QList<NamedPlace> joinedBehind(Span head, Span source, const ArticleText &text,
                               const KnownActors &known)
{
    return SourceTail(head, source, text, known).joined();
}

} // namespace onrecord
