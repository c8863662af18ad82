// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/representativeresolver.h"

#include "core/names/nameforms.h"

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;

static constexpr double confidence = 0.85;

/// The word right before \a place in \a words of a source, folded.
static QString wordBefore(const ArticleText &text, Span source, qsizetype place)
{
    return foldedName(text.words({source.begin, place}).section(u' ', -1));
}

/// Where the words in \a rest, which follow a noun, begin another clause: "which was shown by".
static qsizetype endOfPhrase(const ArticleText &text, Span rest)
{
    rest.end = std::max(rest.begin, rest.end);
    qsizetype at = rest.begin;
    for (const QStringView word : rest.in(text.text()).tokenize(u' ')) {
        const WordEntry &entry = text.lexicon.look(word);
        if (entry.has(WordClass::Relative) || entry.has(WordClass::Subordinator))
            return at;
        at += word.size() + 1;
        if (word.endsWith(u','))
            return at;
    }
    return rest.end;
}

/// True for the words between a spokesperson or a paper and whom it belongs to.
static bool ownsBefore(const QString &word)
{
    return word == u"for" || word == u"from" || word == u"by" || word == u"of" || word == u"at"
        || word == u"with";
}

/// The institution that owns the head of the source of \a draft, or stands behind it.
std::optional<NamedPlace> RepresentativeResolver::namedOwner(const StatementDraft &draft,
                                                             bool spokesperson) const
{
    Span source = hull(draft.statement.source);
    source.begin = std::min(source.begin, draft.head.begin); // "a spokesman …, who"
    source.end = std::max(draft.head.end, endOfPhrase(m_text, {draft.head.end, source.end}));
    const NamedPlaces &names = m_known.named();
    for (auto name = names.beginningFrom(source.begin);
         name != names.end() && name->span.end <= source.end; ++name) {
        const bool inHead = name->span.end <= draft.head.end;
        QString before = wordBefore(m_text, source, name->span.begin);
        if (!inHead && before == u"the")
            before =
                foldedName(m_text.words({source.begin, name->span.begin}).section(u' ', -2, -2));
        if (!inHead && !ownsBefore(before))
            continue;
        if (spokesperson || mayBeInstitution(m_known[name->actor], m_text.lexicon))
            return *name;
    }
    return std::nullopt;
}

/// The person whom the paper that is the source of \a draft is from: "the letter from Ana Ruiz".
std::optional<NamedPlace> RepresentativeResolver::authorOf(const StatementDraft &draft) const
{
    Span source = hull(draft.statement.source);
    source.end = std::max(draft.head.end, endOfPhrase(m_text, {draft.head.end, source.end}));
    const NamedPlaces &names = m_known.named();
    const auto name = names.beginningFrom(draft.head.end);
    if (name == names.end() || name->span.end > source.end)
        return std::nullopt;
    QStringList between = m_text.words({draft.head.end, name->span.begin}).split(u' ');
    const QString first = foldedName(between.takeFirst());
    const bool isTitle = std::all_of(between.begin(), between.end(), [this](QString word) {
        word.remove(u'.');
        const WordEntry &entry = m_text.lexicon.look(word);
        return entry.has(WordClass::Title) || entry.has(WordClass::Office);
    });
    const KnownActor &known = m_known[name->actor];
    const bool isPerson =
        known.actor.kind == ActorKind::Person && (known.sure || known.words.size() > 1);
    return (first == u"from" || first == u"by") && isTitle && isPerson ? std::optional(*name)
                                                                       : std::nullopt;
}

/// "A spokesman" alone: of the institution that is spoken of. Where it may be another as well, nobody is, and
/// both are candidates.
SourceResolution RepresentativeResolver::spokenOf(const StatementDraft &draft) const
{
    constexpr double likely = 0.5;
    constexpr double rival = 0.2;
    SourceResolution owner = m_pronouns.lastOrganisation(draft);
    if (owner.confidence >= likely)
        return owner;
    SourceResolution doubtful;
    for (const auto &candidate : std::as_const(owner.candidates)) {
        if (candidate.second >= rival)
            doubtful.candidates.append(candidate);
    }
    return doubtful.candidates.size() > 1 ? doubtful : SourceResolution{};
}

/// "The company’s spokesman", "a company spokesman", "its report".
SourceResolution RepresentativeResolver::describedOwner(const StatementDraft &draft,
                                                        bool spokesperson) const
{
    QStringList words = m_text.words(draft.head).split(u' ');
    if (words.size() < 2)
        return {};
    const QString first = foldedName(words.first());
    if (first == u"its" || first == u"their") { // "its annual report"; not "its parent company's"
        const bool isPlain =
            std::none_of(words.begin() + 1, words.end() - 1, [this](const QString &word) {
                return isPossessiveEnd(word)
                    || m_text.lexicon.look(word).has(WordClass::Organisation);
            });
        return isPlain ? m_pronouns.ownerOfIts(draft) : SourceResolution{};
    }
    const bool alone = draft.head.end == hull(draft.statement.source).end;
    if (spokesperson && words.size() == 2 && alone && first == u"a")
        return spokenOf(draft);
    words.removeLast();
    QString owner = words.last();
    const bool possessive = isPossessiveEnd(owner);
    if (possessive)
        owner.chop(2);
    const WordEntry &noun = m_text.lexicon.look(owner);
    if (!noun.has(WordClass::Organisation) && !noun.has(WordUse::Firm))
        return {};
    Description description;
    description.noun = foldedName(owner);
    if (!noun.office.isEmpty())
        description.noun = noun.office;
    description.definite = true;
    const SourceResolution meant = m_descriptions.resolve(draft, description);
    const bool firm = noun.has(WordUse::Firm);
    return firm || meant.candidates.size() == 1 ? meant : SourceResolution{};
}

SourceResolution RepresentativeResolver::resolve(const StatementDraft &draft) const
{
    const QString word = foldedName(m_text.words(draft.head).section(u' ', -1));
    const WordEntry &noun = m_text.lexicon.look(word);
    const bool spokesperson = noun.has(WordUse::Spokesperson);
    const bool letter = word == u"letter" || word == u"letters" || word == u"memo"
        || word == u"email" || word == u"emails"; // by somebody there, not the institution's word
    const bool paper = noun.has(WordClass::Document) || noun.has(WordClass::SayingNoun)
        || noun.has(WordUse::Paper);
    if (const auto author = paper || letter ? authorOf(draft) : std::nullopt) {
        SourceResolution written = SourceResolution::of(author->actor, SpeakerReason::PartOfName,
                                                        confidence, author->span);
        written.represents = true;
        return written;
    }
    const bool mayBeTold = noun.has(WordClass::Document) || noun.has(WordUse::Paper);
    if (letter)
        return mayBeTold ? m_papers.toldBefore(draft) : SourceResolution{};
    if (!spokesperson && !paper)
        return {};
    SourceResolution found;
    const auto owner = namedOwner(draft, spokesperson);
    if (owner && !mayBeInstitution(m_known[owner->actor], m_text.lexicon))
        return {}; // "a spokesman for Ana Ruiz", "a Tarn police spokesman"
    if (owner)
        found =
            SourceResolution::of(owner->actor, SpeakerReason::PartOfName, confidence, owner->span);
    else
        found = describedOwner(draft, spokesperson);
    if (!found.isFound() && mayBeTold)
        found = m_papers.toldBefore(draft);
    found.represents = found.isFound();
    return found; // a spokesman's may have candidates alone
}

} // namespace onrecord
