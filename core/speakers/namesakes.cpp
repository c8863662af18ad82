// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/namesakes.h"

#include "core/names/nameforms.h"
#include "core/speakers/description.h"

#include <algorithm>

namespace onrecord {
namespace {

enum class Generation { Untold, Elder, Younger };

Generation generationOf(QString word)
{
    word.remove(u'.');
    word = word.toCaseFolded();
    if (word == u"elder" || word == u"older" || word == u"senior" || word == u"sr")
        return Generation::Elder;
    return word == u"younger" || word == u"junior" || word == u"jr" ? Generation::Younger
                                                                    : Generation::Untold;
}

/// What a word for a relative tells of whoever it introduces.
Generation generationOfKin(const QString &word)
{
    for (const QStringView younger : {u"son", u"daughter", u"stepson", u"stepdaughter", u"grandson",
                                      u"granddaughter", u"nephew", u"niece"}) {
        if (word == younger)
            return Generation::Younger;
    }
    for (const QStringView elder : {u"father", u"mother", u"stepfather", u"stepmother",
                                    u"grandfather", u"grandmother", u"uncle", u"aunt"}) {
        if (word == elder)
            return Generation::Elder;
    }
    return Generation::Untold;
}

/// By the words around the first place of the name: his son, | Erik Lund |, Erik Lund |, his son.
Generation introducedAs(const KnownActor &known, const ArticleText &text)
{
    if (isNameSuffix(known.words.last()))
        return generationOf(known.words.last());
    if (known.actor.mentions.isEmpty())
        return Generation::Untold;
    constexpr qsizetype farthest = 40; // characters
    const qsizetype begin = known.actor.mentions.first().span.begin;
    QString before = text.words({std::max<qsizetype>(0, begin - farthest), begin});
    if (before.endsWith(u','))
        before.chop(1);
    const Generation told = generationOfKin(before.section(u' ', -1));
    if (told != Generation::Untold)
        return told;
    const QStringList &all = known.actor.descriptions;
    for (const QString &description : all) {
        const Generation here = generationOfKin(description.section(u' ', 1, 1));
        if (here != Generation::Untold)
            return here;
    }
    return Generation::Untold;
}

} // namespace

SourceResolution resolveByGeneration(Span head, const ArticleText &text, const KnownActors &known)
{
    constexpr double told = 0.9;
    constexpr double guessed = 0.6;
    QStringList words = text.words(head).split(u' ');
    if (words.first().compare(u"the", Qt::CaseInsensitive) == 0)
        words.removeFirst();
    if (words.size() != 2)
        return {};
    const bool leads = generationOf(words.first()) != Generation::Untold;
    const Generation wanted = generationOf(leads ? words.first() : words.last());
    const QString name = foldedName(leads ? words.last() : words.first());
    if (wanted == Generation::Untold || name.isEmpty())
        return {};
    QList<qsizetype> namesakes;
    for (qsizetype actor = 0; actor < known.all().size(); ++actor) {
        const KnownActor &each = known[actor];
        if (each.actor.kind == ActorKind::Person && each.words.size() > 1
            && foldedName(lastNameOf(each.words)) == name)
            namesakes.append(actor);
    }
    if (namesakes.size() != 2)
        return {};
    const Generation first = introducedAs(known[namesakes.first()], text);
    const Generation second = introducedAs(known[namesakes.last()], text);
    const bool isTold = first != second;
    const bool secondIsElder = first == Generation::Younger || second == Generation::Elder;
    const bool wantsSecond = (wanted == Generation::Elder) == (isTold && secondIsElder);
    const qsizetype meant = wantsSecond ? namesakes.last() : namesakes.first();
    return SourceResolution::of(meant, SpeakerReason::PartOfName, isTold ? told : guessed, head);
}

namespace {

/// The words by which \a known was introduced: its descriptions, and what stands right before its first name
/// ("Labour’s | Ana Ruiz"), folded.
QStringList introductionOf(const KnownActor &known, const ArticleText &text)
{
    constexpr qsizetype farthest = 30; // characters
    QStringList all = known.actor.descriptions;
    if (!known.actor.mentions.isEmpty()) {
        const qsizetype begin = known.actor.mentions.first().span.begin;
        const QString before = text.words({std::max<qsizetype>(0, begin - farthest), begin});
        all.append(before.section(u' ', -1));
    }
    QStringList words;
    for (QString &word : foldedName(all.join(u' ')).split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.back().isLetter())
            word.chop(1);
        if (isPossessiveEnd(word))
            word.chop(2);
        words.append(word);
    }
    return words;
}

/// How many telling words of \a description introduced \a known.
qsizetype sharedWith(const QString &description, const KnownActor &known, const ArticleText &text)
{
    constexpr qsizetype shortest = 3; // letters
    const QStringList introduction = introductionOf(known, text);
    const QStringList words = foldedName(description).split(u' ', Qt::SkipEmptyParts);
    return std::count_if(words.begin(), words.end(), [&](const QString &word) {
        const WordEntry &entry = text.lexicon.look(word);
        return word.size() > shortest && !entry.has(WordClass::Determiner)
            && !entry.has(WordClass::Preposition) && introduction.contains(word);
    });
}

/// What "he" or "she" soon behind the verb that follows \a name tells: "Lund said | he", outside quotation marks.
Gender genderBehind(const NameMention &name, const ArticleText &text)
{
    constexpr qsizetype farthest = 5; // words
    const Span rest{name.span.end, std::max(name.span.end, name.sentence.end)};
    const QStringList words = text.words(rest).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::min(words.size(), farthest); ++i) {
        if (!words[i].front().isLower())
            break;
        if (i > 0 && (words[i] == u"he" || words[i] == u"his" || words[i] == u"himself"))
            return Gender::Masculine;
        if (i > 0 && (words[i] == u"she" || words[i] == u"herself"))
            return Gender::Feminine;
        if (!words[i].back().isLetter())
            break;
    }
    return Gender::Unknown;
}

} // namespace

/// True where \a known was called by one word before \a other was named at all: the word goes on meaning it.
static bool boreNameFirst(const KnownActor &known, const KnownActor &other, const ArticleText &text)
{
    if (other.actor.mentions.isEmpty())
        return false;
    const qsizetype named = other.actor.mentions.first().span.begin;
    const QList<Mention> &all = known.actor.mentions;
    return std::any_of(all.begin(), all.end(), [&](const Mention &each) {
        return each.kind == MentionKind::Name && each.span.begin < named
            && !each.span.in(text.text()).contains(u' ');
    });
}

qsizetype MeantNamesake::rivalOf(qsizetype actor, const QList<KnownActor> &actors,
                                 const ArticleText &text) const
{
    if (told || !all.contains(actor))
        return -1;
    qsizetype rival = -1;
    for (const qsizetype each : all) {
        const bool often = 2 * actors[each].seen >= actors[actor].seen;
        if (each != actor && often && !boreNameFirst(actors[actor], actors[each], text)
            && (rival < 0 || actors[each].seen >= actors[rival].seen))
            rival = each;
    }
    return rival;
}

/// "Sir Ian Oake", "Lady Poe": whom nobody calls Mr or Mrs.
static bool hasHonour(const KnownActor &known, const Lexicon &lexicon)
{
    const QString first = foldedName(known.actor.name.section(u' ', 0, 0));
    return first == u"sir" || first == u"dame" || lexicon.look(first).has(WordUse::Peerage);
}

MeantNamesake meantNamesake(const NameMention &name, const QList<qsizetype> &namesakes,
                            const QList<KnownActor> &actors, const ArticleText &text)
{
    MeantNamesake meant;
    if (name.words.size() != 1)
        return meant;
    for (const qsizetype each : namesakes) {
        if (actors[each].actor.kind == ActorKind::Person && actors[each].words.size() > 1
            && actors[each].fits(name))
            meant.all.append(each);
    }
    if (meant.all.size() < 2) {
        meant.all.clear();
        return meant;
    }
    if (isFormOfAddress(text.words(name.descriptionBefore), text.lexicon)) {
        QList<qsizetype> plain = meant.all;
        plain.removeIf([&](qsizetype each) { return hasHonour(actors[each], text.lexicon); });
        if (plain.size() == 1) {
            meant.told = plain.first();
            return meant;
        }
    }
    qsizetype most = 0;
    const QString description =
        text.words(name.apposition.isEmpty() ? name.descriptionBefore : name.apposition);
    for (const qsizetype each : std::as_const(meant.all)) {
        const qsizetype shared = sharedWith(description, actors[each], text);
        if (shared == most)
            meant.told.reset();
        else if (shared > most)
            meant.told = each;
        most = std::max(most, shared);
    }
    const Gender gender = meant.told ? Gender::Unknown : genderBehind(name, text);
    if (gender == Gender::Unknown)
        return meant;
    NameMention gendered = name;
    gendered.gender = gender;
    QList<qsizetype> fitting = meant.all;
    fitting.removeIf([&](qsizetype each) { return !actors[each].fits(gendered); });
    if (fitting.size() == 1)
        meant.told = fitting.first();
    return meant;
}

} // namespace onrecord
