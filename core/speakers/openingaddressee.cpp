// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/openingaddressee.h"

#include "core/names/nameforms.h"

#include <algorithm>
#include <array>

namespace onrecord {
namespace {

/// "Speaking", "Asked": opens a phrase that tells to whom or by whom.
bool opensWithVerb(QStringView word)
{
    constexpr std::array<QStringView, 16> verbs{
        u"speaking",   u"talking",   u"writing", u"replying",   u"responding", u"addressing",
        u"chatting",   u"confiding", u"asked",   u"questioned", u"quizzed",    u"pressed",
        u"challenged", u"grilled",   u"told",    u"interviewed"};
    return std::find(verbs.begin(), verbs.end(), word) != verbs.end();
}

/// "In a letter", "After talks", "During a phone call": \a words, folded, tell of what is said to somebody.
bool tellsOfWords(const QStringList &words, const Lexicon &lexicon)
{
    if (words.isEmpty())
        return false;
    if (opensWithVerb(words.first()))
        return true;
    return lexicon.look(words.first()).has(WordClass::Preposition)
        && std::any_of(words.begin() + 1, words.end(), [&lexicon](const QString &word) {
               const WordEntry &entry = lexicon.look(word);
               return entry.has(WordClass::Medium) || entry.has(WordUse::Talks)
                   || entry.has(WordUse::Message) || word == u"call" || word == u"meeting";
           });
}

} // namespace

qsizetype openingAddressee(const StatementDraft &draft, const NamedPlaces &names,
                           const ArticleText &text)
{
    constexpr qsizetype longest = 8; // words before the name
    constexpr qsizetype farthest = 240; // characters
    const Span sentence = draft.sentence;
    const auto name = names.beginningFrom(sentence.begin);
    if (name == names.end() || name->span.end >= draft.head.begin
        || draft.head.begin - sentence.begin > farthest)
        return -1;
    const bool isApart =
        text.text().sliced(name->span.end, draft.head.begin - name->span.end).contains(u',');
    QStringList before;
    for (const QString &word :
         text.words({sentence.begin, name->span.begin}).split(u' ', Qt::SkipEmptyParts))
        before.append(foldedName(word));
    if (!isApart || before.size() > longest)
        return -1;
    const auto isTitle = [&text](const QString &word) {
        const WordEntry &entry = text.lexicon.look(word);
        return entry.has(WordClass::Title) || entry.has(WordClass::Office)
            || entry.has(WordUse::TitlePart);
    };
    while (!before.isEmpty() && isTitle(before.last()))
        before.removeLast();
    if (before.isEmpty())
        return -1;
    const QString last = before.takeLast();
    const bool leads = last == u"to" || last == u"with" || last == u"by";
    return leads && tellsOfWords(before, text.lexicon) ? name->actor : -1;
}

} // namespace onrecord
