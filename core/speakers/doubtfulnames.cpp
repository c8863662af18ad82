// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/doubtfulnames.h"

#include "core/lexicon/lexicon.h"
#include "core/names/nameforms.h"

#include <QSet>

namespace onrecord {

namespace {

/// Behind \a place, which ends a word: a verb or an auxiliary, as names have one and few others: "Tarnco | said".
bool isVerbBehind(qsizetype place, const ArticleText &text)
{
    constexpr qsizetype longest = 24; // characters
    const QStringView rest = text.text().mid(place, longest);
    if (!rest.startsWith(u' '))
        return false;
    const QStringView all = rest.sliced(1);
    qsizetype end = 0;
    while (end < all.size() && all[end].isLower())
        ++end;
    const WordEntry &entry = text.lexicon.look(all.first(end));
    const bool ofOne =
        entry.has(VerbForm::Past) || entry.has(VerbForm::Third); // "boats | plan ahead"
    return end > 0
        && ((entry.isVerb() && ofOne && !entry.has(WordClass::NounToo))
            || entry.has(WordClass::Auxiliary));
}

/// "| Carping about it helps nobody": one word where a sentence begins, of which nothing is known or told.
bool isBare(const NameMention &name, const ArticleText &text)
{
    const QChar before = name.span.begin > 0 ? text.text()[name.span.begin - 1] : QChar();
    if (before == u'#' || (name.words.size() == 1 && name.words.first().size() == 1))
        return true; // Q: and A:, Q of Q&A, #TBT
    if (!name.first || name.words.size() != 1 || !name.words.first().front().isUpper() || name.sure
        || name.possessive || name.labelled || name.leaning != 0 || !name.apposition.isEmpty()
        || !name.descriptionBefore.isEmpty())
        return false;
    if (before == u'(' || before == u'[') // "the harbour (Oakby)"
        return false;
    const WordEntry &entry = text.lexicon.look(name.words.first());
    const bool known = entry.has(WordUse::Surname) || entry.has(WordUse::GivenMale)
        || entry.has(WordUse::GivenFemale) || entry.has(WordUse::GivenName);
    return !known && !isVerbBehind(name.span.end, text);
}

/// The bracket that opens right behind \a name, a person's: "Ana Ruiz |(Labour, North Ward)|"; empty if none does.
Span bracketBehind(const NameMention &name, const ArticleText &text)
{
    constexpr qsizetype longest = 60; // characters
    const bool person = name.kind == ActorKind::Person && (name.words.size() > 1 || name.titled);
    const QStringView rest = text.text().mid(name.span.end, longest);
    const qsizetype close = rest.indexOf(u')');
    return person && rest.startsWith(u" (") && close > 0
        ? Span{name.span.end + 2, name.span.end + close}
        : Span{};
}

} // namespace

/// Sets NameMention::bare of \a names, which are in text order.
static void markBare(QList<NameMention> &names, const ArticleText &text)
{
    Span bracket;
    for (NameMention &name : names) {
        if (name.words.isEmpty())
            continue;
        const bool within = bracket.contains(name.span);
        name.bare = within || isBare(name, text);
        if (!within)
            bracket = bracketBehind(name, text);
    }
}

QList<NameMention> withoutDoubtful(QList<NameMention> names, const ArticleText &text)
{
    QSet<QString> supported; // folded: last names of people and clubs, and names of one word
    QSet<QString> labels; // folded, of one turn at least
    for (const NameMention &name : std::as_const(names)) {
        if (name.labelled && name.words.size() == 1) {
            const QString label = foldedName(name.words.first());
            if (!text.lexicon.look(label).has(WordUse::LineLabel) && labels.contains(label))
                supported.insert(label);
            labels.insert(label);
        }
        if (name.words.isEmpty() || name.doubtful || text.isHeadline(name.paragraph))
            continue;
        if (name.words.size() == 1)
            supported.insert(foldedName(name.words.first()));
        else if (name.kind == ActorKind::Person)
            supported.insert(foldedName(lastNameOf(name.words)));
        else if (const WordEntry &last = text.lexicon.look(name.words.last());
                 !last.has(WordUse::Ordinary) && !last.has(WordClass::Organisation))
            supported.insert(foldedName(name.words.last())); // "United" of Tarn United
    }
    names.removeIf([&supported](const NameMention &name) {
        return name.doubtful && !supported.contains(foldedName(name.words.last()));
    });
    markBare(names, text);
    return names;
}

} // namespace onrecord
