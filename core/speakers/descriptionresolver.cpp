// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/descriptionresolver.h"

#include <algorithm>

namespace onrecord {

Description DescriptionResolver::descriptionOfSource(const StatementDraft &draft) const
{
    const QString text = m_text.words(draft.head);
    const Span source = hull(draft.statement.source);
    const Span rest{draft.head.end, std::max(draft.head.end, source.end)};
    Description description = descriptionOf(text, m_text.words(rest), m_text.lexicon);
    if (m_text.isHeadline(draft.paragraph)
        && !m_text.lexicon.look(text.section(u' ', 0, 0)).has(WordClass::Determiner))
        description.definite = true;
    return description;
}

/// "The German airline" where no airline has been described: the organisation spoken of. Not "the
/// rival airline".
bool DescriptionResolver::meansLastOrganisation(const StatementDraft &draft,
                                                const Description &description) const
{
    const auto isOther = [this](const QString &word) {
        return m_text.lexicon.look(word).has(WordUse::OtherOne);
    };
    const QStringList &qualities = description.qualities;
    const bool other = std::any_of(qualities.begin(), qualities.end(), isOther);
    return m_text.lexicon.look(description.noun).has(WordUse::Firm) && !other && !description.plural
        && !description.owned && description.names.isEmpty()
        && draft.head.end == hull(draft.statement.source).end;
}

/// A description of nobody known by it that can only mean the person spoken of: "the 34-year-old",
/// "the Tarn native", "the Oscar-winning actor".
bool DescriptionResolver::isEpithet(const StatementDraft &draft,
                                    const Description &description) const
{
    const QStringList words = m_text.words(draft.head).split(u' ');
    const QString &first = words.first();
    if (words.size() < 2 || description.plural || description.owned
        || (first.compare(u"the", Qt::CaseInsensitive) != 0))
        return false;
    const auto isAge = [](const QString &word) {
        return word.endsWith(u"-year-old");
    };
    const auto isJoined = [](const QString &word) {
        return word.endsWith(u"-born") || word.endsWith(u"-winning")
            || word.endsWith(u"-nominated");
    };
    const WordEntry &noun = m_text.lexicon.look(description.noun);
    return noun.has(WordUse::Epithet) || noun.has(WordClass::Nationality)
        || std::any_of(words.begin(), words.end(), isAge)
        || std::any_of(words.begin(), words.end(), isJoined);
}

/// "The former coach": an office, and nothing behind it.
bool DescriptionResolver::isOffice(const StatementDraft &draft,
                                   const Description &description) const
{
    const WordEntry &noun = m_text.lexicon.look(description.noun);
    return description.definite && !description.plural && !description.owned
        && noun.has(WordClass::Office) && !noun.has(WordUse::Spokesperson)
        && !noun.has(WordClass::Anonymous) && draft.head.end == hull(draft.statement.source).end
        && m_text.words(draft.head).startsWith(u"the ", Qt::CaseInsensitive);
}

/// "The Tarn Labour leader": an office that names tell more of.
bool DescriptionResolver::isNamedOffice(const StatementDraft &draft,
                                        const Description &description) const
{
    return !description.names.isEmpty() && isOffice(draft, description);
}

/// True where \a known holds another office than \a description tells; or, where it tells of a past one, this one now.
bool DescriptionResolver::holdsOther(const KnownActor &known, const Description &description) const
{
    const QStringList &told = known.actor.descriptions;
    return std::any_of(told.begin(), told.end(), [&](const QString &each) {
        const QList<Description> all = descriptionsIn(each, m_text.lexicon);
        return std::any_of(all.begin(), all.end(), [&](const Description &one) {
            const bool same = one.noun == description.noun && one.rank == description.rank
                && description.names.isEmpty(); // else it would have been found by them
            if (description.past)
                return one.noun == description.noun && !one.past;
            return m_text.lexicon.look(one.noun).has(WordClass::Office) && !same;
        });
    });
}

/// The person spoken of, of whom no other office is known and who is not told what \a draft says.
SourceResolution DescriptionResolver::lastInOffice(const StatementDraft &draft,
                                                   const Description &description) const
{
    constexpr double likely = 0.8;
    const SourceResolution last = m_pronouns.lastPerson(draft, description.gender, likely);
    if (!last.isFound())
        return {};
    const KnownActor &known = m_known[last.actors.first()];
    const bool isTold = m_text.words(draft.addressee).endsWith(known.words.last());
    return holdsOther(known, description) || isTold ? SourceResolution{} : last;
}

namespace {

struct Ages
{
    int least = 0;
    int most = -1;
};

/// What \a noun tells of how old somebody is: "teenager", "34-year-old"; no age for others.
Ages agesOf(const QString &noun)
{
    constexpr int oldest = 120;
    if (noun.endsWith(u"-year-old")) {
        const int age = QStringView(noun).chopped(9).toInt();
        return age > 0 ? Ages{age, age} : Ages{};
    }
    if (noun == u"teenager" || noun == u"teen")
        return {13, 19};
    if (noun == u"youngster" || noun == u"youth")
        return {5, 24};
    if (noun == u"pensioner")
        return {60, oldest};
    return {};
}

/// The age that stands behind a name: "Ana Ruiz|, 34,", "Ana Ruiz| (34)"; 0 without one.
int ageIn(QStringView behind)
{
    if (!behind.startsWith(u", ") && !behind.startsWith(u" ("))
        return 0;
    behind = behind.sliced(2);
    qsizetype digits = 0;
    while (digits < behind.size() && behind[digits].isDigit())
        ++digits;
    const QChar next = digits < behind.size() ? behind[digits] : QChar(u',');
    const bool closed = next == u',' || next == u')' || next == u'.';
    return closed && digits <= 3 ? behind.first(digits).toInt() : 0;
}

} // namespace

/// "The teenager" of whom an age was told: "Ruiz, 19, said".
SourceResolution DescriptionResolver::personOfAge(const StatementDraft &draft,
                                                  const Description &description) const
{
    constexpr double confidence = 0.8;
    constexpr qsizetype farthest = 2000; // characters
    const QString head = m_text.words(draft.head);
    const Ages wanted = agesOf(head.section(u' ', -1).toCaseFolded());
    if (wanted.most < 0 || description.plural || description.owned
        || !head.startsWith(u"the ", Qt::CaseInsensitive))
        return {};
    const NamedPlaces &names = m_known.named();
    auto name = names.endingBehind(draft.head.begin);
    while (name != names.begin() && draft.head.begin - (--name)->span.end < farthest) {
        const int age = ageIn(m_text.text().sliced(name->span.end));
        const KnownActor &known = m_known[name->actor];
        const bool otherGender = description.gender != Gender::Unknown
            && known.gender != Gender::Unknown && known.gender != description.gender;
        if (age >= wanted.least && age <= wanted.most && known.actor.kind == ActorKind::Person
            && !otherGender)
            return SourceResolution::of(name->actor, SpeakerReason::Description, confidence,
                                        name->span);
    }
    return {};
}

static constexpr qsizetype mostActors =
    200; ///< that are looked through; of more nobody is told apart so

/// No more than one person has been named so far.
bool DescriptionResolver::isOnePersonNamed() const
{
    const QList<KnownActor> &all = m_known.all();
    const auto isPerson = [](const KnownActor &each) {
        return each.actor.kind == ActorKind::Person && !each.words.isEmpty();
    };
    return all.size() <= mostActors && std::count_if(all.begin(), all.end(), isPerson) <= 1;
}

/// "The Dane" of whom it was told: "the Danish striker Bo Lind"; or the only person there is, of whom no other country
/// was.
SourceResolution DescriptionResolver::personOfCountry(const StatementDraft &draft,
                                                      const Description &description) const
{
    constexpr double confidence = 0.8;
    constexpr double least = 0.4;
    constexpr qsizetype same = 3; // letters: Spaniard, Spanish
    const auto countryOf = [this](const KnownActor &known) {
        for (const QString &told : known.actor.descriptions) {
            for (const QString &word : told.split(u' ', Qt::SkipEmptyParts)) {
                if (m_text.lexicon.look(word).has(WordClass::Nationality))
                    return word.toCaseFolded();
            }
        }
        return QString();
    };
    qsizetype found = -1;
    const qsizetype count = m_known.all().size();
    for (qsizetype number = 0; count <= mostActors && number < count; ++number) {
        const KnownActor &known = m_known[number];
        if (known.actor.kind != ActorKind::Person
            || countryOf(known).left(same) != description.noun.left(same))
            continue;
        if (found >= 0)
            return {};
        found = number;
    }
    if (found >= 0)
        return SourceResolution::of(found, SpeakerReason::Description, confidence);
    const SourceResolution last = m_pronouns.lastPerson(draft, description.gender, least);
    const bool isTold = last.isFound() && !countryOf(m_known[last.actors.first()]).isEmpty();
    return isTold || !isOnePersonNamed() ? SourceResolution{} : last;
}

/// "The mother | of the other victim": somebody new.
bool DescriptionResolver::isOfAnother(const StatementDraft &draft) const
{
    const Span source = hull(draft.statement.source);
    const QString rest = m_text.words({draft.head.end, std::max(draft.head.end, source.end)});
    for (const QStringView other : {u"of the other ", u"of another ", u"of a second ",
                                    u"of the second ", u"of a third ", u"of the third "}) {
        if (rest.startsWith(other))
            return true;
    }
    return false;
}

/// "The mother, | who asked not to be named": nobody who has a name.
bool DescriptionResolver::hidesName(const StatementDraft &draft) const
{
    const Span source = hull(draft.statement.source);
    const QString rest = m_text.words({draft.head.end, std::max(draft.head.end, source.end)});
    for (const QStringView hidden :
         {u"not to be named", u"not to be identified", u"not want to be named",
          u"not want to be identified", u"not wish to be named", u"not wish to be identified",
          u"declined to be named", u"declined to be identified", u"refused to be named",
          u"declined to give", u"anonymity", u"remain anonymous"}) {
        if (rest.contains(hidden))
            return true;
    }
    return false;
}

SourceResolution DescriptionResolver::lastSpokenOf(const StatementDraft &draft,
                                                   const Description &description) const
{
    constexpr double least = 0.4;
    if (const auto aged = personOfAge(draft, description); aged.isFound())
        return aged;
    if (meansLastOrganisation(draft, description))
        return m_pronouns.lastOrganisation(draft, description.noun);
    const bool isSeated = description.namedBehind // "The Bishop of Tarn": somebody of his own
        && m_text.lexicon.look(description.noun).has(WordClass::Office);
    if (isSeated)
        return {};
    const bool isEpithetHere = isEpithet(draft, description);
    // "The chancellor" may be one whom everybody knows, "the Tarn founder" is somebody spoken of.
    const bool office = m_text.lexicon.look(description.noun).has(WordClass::Office)
        && description.qualities.isEmpty();
    if (m_text.lexicon.look(description.noun).has(WordUse::National))
        return isEpithetHere ? personOfCountry(draft, description) : SourceResolution{};
    if (isEpithetHere && !office)
        return m_pronouns.lastPerson(draft, description.gender, least);
    if (isEpithetHere)
        return lastInOffice(draft, description);
    const bool isPastOffice = description.past && isOffice(draft, description);
    if (!isPastOffice && !isNamedOffice(draft, description))
        return {};
    const SourceResolution last = lastInOffice(draft, description);
    const bool goesOn = m_text.lexicon.look(draft.statement.verbWord).has(WordUse::GoesOn);
    const bool isSure = last.isFound() && m_known[last.actors.first()].sure
        && m_known[last.actors.first()].words.size() > 1
        && (!isPastOffice || goesOn || isOnePersonNamed());
    return isSure ? last : SourceResolution{};
}

/// "The Labour MP" of whom no party was told: the only one who holds the office.
std::optional<qsizetype> DescriptionResolver::memberOfParty(Description description) const
{
    const auto isParty = [this](const QString &word) {
        return m_text.lexicon.look(word).has(WordUse::PartyMember);
    };
    if (description.plural || description.names.isEmpty()
        || !std::all_of(description.names.begin(), description.names.end(), isParty))
        return std::nullopt;
    description.names.clear();
    description.qualities.removeIf(isParty);
    const QList<qsizetype> holders = m_known.offices().holders(description);
    return holders.size() == 1 ? std::optional(holders.first()) : std::nullopt;
}

/// "The paper" where no study is spoken of: the newspaper.
SourceResolution DescriptionResolver::newspaper(const StatementDraft &draft,
                                                Description description) const
{
    constexpr double confidence = 0.8;
    description.noun = QStringLiteral("newspaper");
    auto known = m_known.offices().find(description);
    if (!known)
        known = m_known.namelessOffices().find(description);
    return known ? SourceResolution::of(*known, SpeakerReason::Description, confidence)
                 : m_pronouns.lastOrganisation(draft, QStringLiteral("paper"));
}

SourceResolution DescriptionResolver::resolve(const StatementDraft &draft,
                                              const Description &description) const
{
    constexpr double confidence = 0.8;
    if (!description.definite || isOfAnother(draft))
        return {};
    if (hidesName(draft)) {
        const auto nameless = m_known.namelessOffices().find(description);
        return nameless ? SourceResolution::of(*nameless, SpeakerReason::Description, confidence)
                        : SourceResolution{};
    }
    const WordEntry &noun = m_text.lexicon.look(description.noun);
    std::optional<qsizetype> known;
    if (!description.plural)
        known = m_known.offices().find(description);
    if (!known && !description.plural && noun.has(WordClass::Organisation)
        && !noun.has(WordUse::Unique) && description.qualities.isEmpty()) {
        const SourceResolution named = m_pronouns.lastOrganisation(draft, description.noun);
        if (named.isFound())
            return named;
    }
    if (!known)
        known = m_known.namelessOffices().find(description);
    const bool isPaper = m_text.words(draft.head).toCaseFolded() == u"the paper";
    if (const SourceResolution news = isPaper ? newspaper(draft, description) : SourceResolution{};
        !known && news.isFound())
        return news;
    if (!known && !description.plural && noun.has(WordClass::Title))
        known = m_known.offices().onlyHolder(description);
    if (!known)
        known = memberOfParty(description);
    if (!known)
        return lastSpokenOf(draft, description);
    const QList<Mention> &mentions = m_known[*known].actor.mentions;
    return SourceResolution::of(*known, SpeakerReason::Description, confidence,
                                mentions.isEmpty() ? Span{} : mentions.first().span);
}

std::optional<qsizetype> DescriptionResolver::institution(const NameMention &mention) const
{
    constexpr double likely = 0.5;
    StatementDraft place;
    place.head = mention.span;
    place.statement.source = {mention.span};
    place.sentence = mention.sentence;
    place.paragraph = mention.paragraph;
    const SourceResolution meant = resolve(place, descriptionOfSource(place));
    return meant.actors.size() == 1 && meant.confidence >= likely
        ? std::optional(meant.actors.first())
        : std::nullopt;
}

} // namespace onrecord
