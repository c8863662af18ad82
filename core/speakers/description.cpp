// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/description.h"

#include "core/lexicon/agentnouns.h"
#include "core/lexicon/lexicon.h"
#include "core/names/nameforms.h"

namespace onrecord {

using namespace Qt::StringLiterals;
namespace {

/// The word that stands for all words of one office: "chief" for "head"; others as they are.
QString canonical(const QString &noun, const WordEntry &entry, const Lexicon &lexicon)
{
    if (noun.startsWith(u"co-")) // "co-CEO"
        return canonical(noun.mid(3), lexicon.look(noun.mid(3)), lexicon);
    return entry.office.isEmpty() ? noun : entry.office;
}

bool isQuality(const WordEntry &entry)
{
    return !entry.has(WordClass::Determiner) && !entry.has(WordClass::Preposition)
        && !entry.has(WordClass::Conjunction) && !entry.has(WordClass::NotNoun)
        && !entry.has(WordClass::Relative) && !entry.has(WordClass::Auxiliary);
}

QString bare(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    if (isPossessiveEnd(word))
        word.chop(2);
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.mid(1);
    const QString folded = word.toString().toCaseFolded();
    return folded == u"gop" ? QStringLiteral("republican") : folded; // two names of one party
}

QList<QStringView> firstWordsOf(QStringView text)
{
    constexpr qsizetype mostWords = 24;
    QList<QStringView> words;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (words.size() < mostWords)
            words.append(word);
    }
    return words;
}

/// "a former minister": one who held the office once.
bool tellsOfPast(QStringView word)
{
    return word == u"former" || word == u"late" || word == u"retired" || word == u"previous"
        || word == u"then" || word == u"ex" || word == u"onetime" || word == u"one-time"
        || word == u"erstwhile" || word.startsWith(u"ex-");
}

void readHead(Description &description, const QList<QStringView> &words, const Lexicon &lexicon)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = bare(words[i]);
        const WordEntry &entry = lexicon.look(word);
        const bool owner = i + 1 < words.size() && isPossessiveEnd(words[i]);
        description.owned = description.owned || owner;
        if (i == 0)
            description.definite = word == u"the" || entry.has(WordClass::Possessive)
                || (words.size() > 1 && words[i].front().isUpper()
                    && !entry.has(WordClass::Determiner) && !entry.has(WordClass::Number));
        description.definite = description.definite || owner;
        description.past = description.past || tellsOfPast(word);
        if (i + 1 == words.size()) {
            description.noun = canonical(word, entry, lexicon);
            description.plural = entry.has(WordClass::Plural) || entry.has(WordClass::Group);
            description.gender = genderTold(entry);
        } else if (isQuality(entry) && !word.isEmpty()) {
            description.qualities.append(word);
            if (description.rank.isEmpty() && entry.has(WordUse::OtherRank))
                description.rank = word;
            if (words[i].front().isUpper() && (i > 0 || owner || entry.classes.isEmpty()))
                description.names.append(word);
        }
    }
}

void readRest(Description &description, const QList<QStringView> &words, const Lexicon &lexicon)
{
    for (const QStringView part : words) {
        const QString word = bare(part);
        const WordEntry &entry = lexicon.look(word);
        if (entry.has(WordClass::Relative) || part.startsWith(u','))
            break;
        if (isQuality(entry) && !word.isEmpty()) {
            description.qualities.append(word);
            if (part.front().isUpper()) {
                description.names.append(word);
                description.namedBehind = true;
            }
        }
        if (part.endsWith(u','))
            break;
    }
}

} // namespace

Description descriptionOf(QStringView head, QStringView rest, const Lexicon &lexicon)
{
    Description description;
    readHead(description, firstWordsOf(head), lexicon);
    readRest(description, firstWordsOf(rest), lexicon);
    return description;
}

Description descriptionInName(const QStringList &words, const Lexicon &lexicon)
{
    Description description;
    const QString last = foldedName(words.last());
    const WordEntry &entry = lexicon.look(last);
    description.noun = entry.has(WordClass::Document) ? canonical(last, entry, lexicon) : last;
    for (const QString &word : words) {
        const QString lower = foldedName(word);
        if (lower != last)
            description.qualities.append(lower);
        if (lexicon.look(word).has(WordClass::Organisation))
            description.noun = lower;
    }
    return description;
}

QList<Description> descriptionsIn(const QString &text, const Lexicon &lexicon)
{
    QList<Description> descriptions;
    for (const QString &each : text.split(u" and "_s)) {
        const QStringList words = each.split(u' ', Qt::SkipEmptyParts);
        qsizetype head = 0;
        while (head < words.size() && !lexicon.look(words[head]).has(WordClass::Preposition)
               && !lexicon.look(words[head]).has(WordClass::Relative))
            ++head;
        Description told =
            descriptionOf(words.first(head).join(u' '), words.sliced(head).join(u' '), lexicon);
        if (!descriptions.isEmpty()
            && told.names.isEmpty()) { // "Nordkyst founder and head": of it, too
            told.names = descriptions.first().names;
            told.qualities += told.names;
        }
        descriptions.append(told);
    }
    return descriptions;
}

bool isFormOfAddress(QStringView description, const Lexicon &lexicon)
{
    QStringView last = description.sliced(description.lastIndexOf(u' ') + 1);
    if (last.endsWith(u'.'))
        last.chop(1);
    return lexicon.look(last).has(WordUse::FormOfAddress) && last.front().isUpper();
}

/// \a words up to what tells more of the noun: "his biography | on the publisher's website".
static QStringList nounPhraseOf(const QStringList &words, const Lexicon &lexicon)
{
    qsizetype end = 1;
    while (end < words.size() && words[end] != u"-" && !words[end].startsWith(u'(')
           && (words[end] == u"of" || !lexicon.look(words[end]).has(WordClass::Preposition))
           && !lexicon.look(words[end]).has(WordClass::Relative))
        ++end;
    return words.first(end);
}

bool isCalledOnWeb(const QStringList &words, const Lexicon &lexicon)
{
    const QString &last = words.last();
    const WordEntry &entry = lexicon.look(last);
    const bool unknown = entry.classes.isEmpty() && !entry.isVerb() && !entry.has(WordUse::Ordinary)
        && !entry.has(WordUse::PersonNoun) && !entry.has(WordUse::PeopleNoun);
    const bool user =
        words.size() > 1 && lexicon.look(words[words.size() - 2]).has(WordUse::WebUser);
    return last.size() > 1 && (last.startsWith(u'@') || last.contains(u'_') || (user && unknown));
}

/// "9to5News", "nordkyst" where one word, which is no other, is all that is told.
static bool isOnlyName(const QStringList &words, const WordEntry &entry)
{
    return words.size() == 1 && words.first().size() > 2 && entry.classes.isEmpty()
        && !entry.isVerb() && entry.uses.isEmpty();
}

DescribedKind kindDescribed(const QStringList &all, const Lexicon &lexicon)
{
    const QStringList words = nounPhraseOf(all, lexicon);
    DescribedKind described;
    bool anonymous = false;
    for (const QString &word : words) {
        const WordEntry &entry = lexicon.look(word);
        if (entry.has(WordClass::Document) || entry.has(WordUse::Paper))
            described.kind = ActorKind::Document;
        else if (entry.has(WordClass::Organisation))
            described.kind = ActorKind::Organisation;
        else if (entry.has(WordClass::Anonymous) || entry.has(WordClass::Office))
            described.kind = ActorKind::Anonymous;
        anonymous = anonymous || entry.has(WordClass::Anonymous);
        described.plural =
            described.plural || entry.has(WordClass::Group) || entry.has(WordClass::Plural);
    }
    const WordEntry &noun = lexicon.look(bare(words.last()));
    if (isCalledOnWeb(words, lexicon) || isOnlyName(words, noun)) {
        const bool number = words.last().front().isDigit(); // "9to5News"
        return {number ? ActorKind::Organisation : ActorKind::Person, false};
    }
    if (noun.has(WordUse::Collective)) {
        const bool several = noun.has(WordUse::Speaks) && bare(words.last()).endsWith(u's');
        return {several ? ActorKind::Group : ActorKind::Organisation, several};
    }
    const bool paper = noun.has(WordClass::Document) || noun.has(WordUse::Paper);
    const bool institution = noun.has(WordClass::Organisation);
    const bool people = noun.has(WordClass::Group) || noun.has(WordUse::PeopleNoun)
        || (noun.has(WordUse::Inhabitant) && bare(words.last()).endsWith(u's'));
    const bool somebody =
        noun.has(WordClass::Office) || noun.has(WordClass::Kin) || noun.has(WordUse::PersonNoun);
    if (!paper && !institution && (people || somebody))
        described.kind = ActorKind::Anonymous;
    described.plural = described.plural || (people && !paper);
    if (described.plural && described.kind == ActorKind::Anonymous && !anonymous)
        described.kind = ActorKind::Group;
    return described;
}

static bool canSpeak(const QString &word, const WordEntry &entry)
{
    return entry.has(WordClass::Office) || entry.has(WordClass::Title) || entry.has(WordClass::Kin)
        || entry.has(WordClass::Group) || entry.has(WordClass::Organisation)
        || entry.has(WordClass::OrganisationName) || entry.has(WordClass::Anonymous)
        || entry.has(WordClass::Document) || entry.has(WordClass::SayingNoun)
        || entry.has(WordClass::Nationality) || entry.has(WordClass::PlaceName)
        || entry.has(WordUse::PersonNoun) || entry.has(WordUse::PeopleNoun)
        || entry.has(WordUse::Firm) || entry.has(WordUse::Speaks) || entry.has(WordUse::Paper)
        || entry.has(WordUse::Epithet) || entry.has(WordUse::PartOf)
        || entry.has(WordUse::Institution) || entry.has(WordUse::Inhabitant)
        || entry.has(WordUse::Collective) || endsLikeAgent(word, entry);
}

bool maySpeak(const QStringList &words, const Lexicon &lexicon)
{
    constexpr qsizetype mostWords = 10;
    const QString first = bare(words.first());
    if (first == u"no" || first == u"nobody" || first == u"none" || first == u"neither"
        || first == u"anyone" || first == u"anybody" || first == u"nothing")
        return false;
    const WordEntry &only = lexicon.look(first);
    const bool unknown = only.classes.isEmpty() && !only.isVerb() && !only.has(WordUse::Ordinary)
        && !first.endsWith(u"ed") && !first.endsWith(u"ing");
    if (words.size() == 1 && unknown && first.size() > 2 && !first.contains(u':'))
        return true; // a name in small letters
    if (only.has(WordClass::Pronoun) && only.has(WordClass::Plural)
        && lexicon.look(words.value(1)).has(WordClass::Preposition))
        return true; // "many in the town"
    if (words.size() == 1 && only.has(WordClass::Pronoun))
        return !only.has(WordUse::PointsBack) && first != u"these" && first != u"this"
            && first != u"that";
    for (qsizetype i = 0; i < std::min(words.size(), mostWords); ++i) {
        const QString word = bare(words[i]);
        const WordEntry &entry = lexicon.look(word);
        if (entry.has(WordClass::Relative) || words[i].startsWith(u'('))
            return false;
        if (canSpeak(word, entry))
            return true;
        const bool ofThem = word == u"of";
        if (entry.has(WordClass::Preposition) && !ofThem)
            return false;
    }
    return false;
}

/// As much of \a whole, which begins with \a head, as ends before a preposition or a comma within
/// \a most words.
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

/// True for "published", which says nothing more once its day is gone: "a study | published on Monday".
static bool isParticiple(const WordEntry &entry, const QString &word)
{
    return word.endsWith(u"ed") || (entry.isVerb() && entry.has(VerbForm::Past));
}

/// \a phrase, which begins with \a head, without when it was at its end: "a note | late last Friday".
static QString withoutTime(const QString &phrase, const QString &head, const Lexicon &lexicon)
{
    QStringList words = phrase.split(u' ');
    const qsizetype fewest = head.count(u' ') + 1;
    const qsizetype all = words.size();
    const auto isTime = [&lexicon](const QString &word) {
        const WordEntry &entry = lexicon.look(word);
        return entry.has(WordClass::Weekday) || entry.has(WordClass::Month)
            || entry.has(WordClass::TimeWord);
    };
    const auto leads = [&lexicon](const QString &word) { // "on", "this", "late", "last"
        const WordEntry &entry = lexicon.look(word);
        return entry.has(WordClass::Preposition) || entry.has(WordClass::Determiner)
            || entry.has(WordUse::TimeLead) || entry.has(WordUse::TimeBeside);
    };
    while (words.size() > fewest && isTime(words.last())) {
        do
            words.removeLast();
        while (words.size() > fewest && leads(words.last()));
    }
    if (words.size() > 1 && isParticiple(lexicon.look(words.last()), words.last())) {
        const WordEntry &noun = lexicon.look(words[words.size() - 2]);
        const bool hadTime = words.size() < all && isQuality(noun); // not "the accused"
        if (hadTime || noun.has(WordClass::Document)) // its source may end before the time
            words.removeLast();
    }
    return words.join(u' ');
}

/// \a phrase, which begins with \a head, up to what only adds to it: "an investor | who declined to be
/// named", "an official |, who was sure", "experts |, including the bank".
static QString withoutAddition(const QString &phrase, const QString &head)
{
    for (const QStringView addition :
         {u", who ", u", which ", u", whose ", u", including ", u" who declined", u" who asked not",
          u" and who ", u" who wished", u" who spoke", u" who refused", u" who did not want",
          u" who requested"}) {
        if (const qsizetype at = phrase.indexOf(addition, head.size()); at >= 0)
            return phrase.first(at);
    }
    return phrase;
}

/// "the woman who", "the woman in Tarn, and who": \a phrase without the pronoun at its end, a comma and an
/// "and" before it.
static QString withoutRelative(QString phrase, const Lexicon &lexicon)
{
    const qsizetype blank = phrase.lastIndexOf(u' ');
    const WordEntry &last = lexicon.look(QStringView(phrase).sliced(blank + 1));
    if (blank > 0 && last.has(WordClass::Relative) && !last.has(WordClass::Possessive))
        phrase.truncate(blank);
    if (phrase.endsWith(u" and") || phrase.endsWith(u" but"))
        phrase.chop(4);
    if (phrase.endsWith(u','))
        phrase.chop(1);
    return phrase;
}

QString shortenedSource(const QString &whole, const QString &head, const Lexicon &lexicon)
{
    constexpr qsizetype mostWords = 12;
    if (!whole.startsWith(head))
        return head;
    const QString named = withoutRelative(withoutAddition(whole, head), lexicon);
    return withoutTime(named.count(u' ') < mostWords ? named
                                                     : shortened(named, head, mostWords, lexicon),
                       head, lexicon);
}

QString withinSentence(const QString &phrase, const Lexicon &lexicon)
{
    QString word = phrase.section(u' ', 0, 0);
    while (word.size() > 1 && !word.back().isLetterOrNumber())
        word.chop(1);
    const WordEntry &first = lexicon.look(word);
    const QString next = phrase.section(u' ', 1, 1);
    const bool isCommon = first.has(WordUse::Ordinary) && !first.has(WordUse::PartyMember)
        && !next.isEmpty() && next.front().isLower();
    const bool name = (first.classes.isEmpty() && !isCommon) || first.has(WordClass::MaleName)
        || first.has(WordClass::FemaleName) || first.has(WordClass::PlaceName)
        || first.has(WordClass::Nationality) || first.has(WordUse::KnownOrganisation)
        || first.has(WordUse::Inhabitant) || (first.has(WordUse::Place) && word.size() > 3);
    const bool capitals = phrase.size() > 1 && phrase[1].isUpper();
    // "President Ana Ruiz’s office"
    const bool isTitle = !next.isEmpty() && next.front().isUpper()
        && (first.has(WordClass::Title) || first.has(WordClass::Office));
    return name || capitals || isTitle ? phrase : phrase.front().toLower() + phrase.mid(1);
}

} // namespace onrecord
