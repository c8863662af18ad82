// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/shownspeakers.h"

#include "core/paragraph/nounphrases.h"

#include <algorithm>

namespace onrecord {

/// The word at \a i is a verb that may have words in marks behind it, in its form with -ing.
static bool isSayingForm(const TaggedParagraph &p, qsizetype i)
{
    if (i < 0 || i >= p.size() || !p.entry(i).has(VerbForm::Gerund))
        return false;
    const QList<qsizetype> &verbs = p.entry(i).verbs;
    return std::any_of(verbs.begin(), verbs.end(),
                       [&p](qsizetype index) { return p.lexicon().verb(index).has(Frame::Quote); });
}

void giveToShown(const TaggedParagraph &p, RoleSpans &spans)
{
    constexpr qsizetype longestName = 12; // words
    if (spans.cue.isEmpty() || spans.content.isEmpty()
        || spans.content.first().first < spans.cue.last().end)
        return;
    const qsizetype saying = spans.cue.last().end - 1;
    if (!isSayingForm(p, saying))
        return;
    const WordRange sentence = p.sentenceOf(saying);
    qsizetype of = saying - 2;
    while (of > std::max(sentence.first, saying - longestName)
           && !(p.is(of, u"of") && p.has(of - 1, WordUse::Recording)))
        --of;
    if (!p.is(of, u"of") || !p.has(of - 1, WordUse::Recording) || of <= sentence.first)
        return;
    const auto shown = sourceBeginningAt(p, of + 1, saying);
    if (!shown || shown->range.end != saying)
        return;
    spans.source = {shown->range};
    spans.cue = {{saying, saying + 1}};
}

} // namespace onrecord
