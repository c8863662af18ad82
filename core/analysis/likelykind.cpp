// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/likelykind.h"

#include "core/article/plainblocks.h"
#include "core/names/namereader.h"
#include "core/paragraph/taggedparagraph.h"
#include "core/speakers/description.h"

#include <algorithm>

namespace onrecord {

/// As a paragraph of an article that says no more.
static Document documentOf(const QString &name)
{
    Article article;
    article.text = name;
    article.blocks = plainBlocks(name, {});
    return Document(article);
}

/// What is said of a name, not what it is part of: the engineers of "two Nordkyst engineers" are no Nordkyst.
static bool endsWithName(const TaggedParagraph &p)
{
    qsizetype last = p.size();
    while (last > 0 && !p.isWord(last - 1))
        --last;
    return last > 0 && p.isCapital(last - 1);
}

ActorKind likelyKindOf(const QString &name, const Lexicon &lexicon)
{
    const QString words = name.simplified();
    const bool hasLetters =
        std::any_of(words.cbegin(), words.cend(), [](QChar each) { return each.isLetter(); });
    if (!hasLetters)
        return ActorKind::Person;
    const Document document = documentOf(words);
    if (document.paragraphs().isEmpty())
        return ActorKind::Person;
    const TaggedParagraph p(document, 0, lexicon, false);
    qsizetype begin = 0;
    while (begin < p.size() && (!p.isCapital(begin) || p.has(begin, WordClass::Determiner)))
        ++begin;
    if (begin < p.size() && endsWithName(p)) {
        if (const std::optional<NameMention> read = readName(p, begin, p.size()))
            return read->kind;
    }
    return kindDescribed(words.split(u' '), lexicon).kind;
}

} // namespace onrecord
