// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/generations.h"

#include "core/speakers/nameforms.h"

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

} // namespace onrecord
