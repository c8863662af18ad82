// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/statedfacts.h"

#include "core/article/markeduptext.h"

#include <algorithm>

namespace onrecord {

namespace {

QString Article::*memberOf(ArticleFact fact)
{
    switch (fact) {
    case ArticleFact::Title: return &Article::title;
    case ArticleFact::Byline: return &Article::byline;
    case ArticleFact::Outlet: return &Article::outlet;
    case ArticleFact::Address: return &Article::url;
    case ArticleFact::Language: return &Article::language;
    }
    return &Article::title;
}

/// Marks the block that says \a article's title, which is new, as its headline and no other.
void moveHeadline(Article &article)
{
    const QString title = article.title.simplified();
    const auto says = [&](const Block &block) {
        return block.span.length() <= 2 * title.size() + 40 // not the whole of a long article
            && shownWords(article, block.span).simplified() == title;
    };
    if (!article.titleSpan.isEmpty() && says({article.titleSpan}))
        return;
    article.titleSpan = {};
    for (Block &block : article.blocks) {
        if (block.kind == BlockKind::Headline)
            block.kind = BlockKind::Heading;
    }
    const auto headline =
        std::find_if(article.blocks.begin(), article.blocks.end(), [&](const Block &block) {
            const bool mayBe = block.kind == BlockKind::Heading || isProse(block.kind);
            return mayBe && !title.isEmpty() && says(block);
        });
    if (headline == article.blocks.end())
        return;
    headline->kind = BlockKind::Headline;
    article.titleSpan = headline->span;
}

/// Where \a article keeps what its file says of \a fact; nullptr for what no line at its head tells by itself.
std::optional<QString> *saidByFile(Article &article, ArticleFact fact)
{
    switch (fact) {
    case ArticleFact::Byline: return &article.saidByFile.byline;
    case ArticleFact::Outlet: return &article.saidByFile.outlet;
    case ArticleFact::Title:
    case ArticleFact::Address:
    case ArticleFact::Language: break;
    }
    return nullptr;
}

} // namespace

const QString &factOf(const Article &article, ArticleFact fact)
{
    return article.*memberOf(fact);
}

QList<SetFact> statedFacts(const QList<Correction> &inForce)
{
    QList<SetFact> facts;
    for (const Correction &correction : inForce) {
        const auto *said = std::get_if<SetFact>(&correction.change);
        if (!said)
            continue;
        facts.removeIf([said](const SetFact &each) { return each.fact == said->fact; });
        facts.append(*said);
    }
    std::sort(facts.begin(), facts.end(),
              [](const SetFact &a, const SetFact &b) { return a.fact < b.fact; });
    return facts;
}

Article withFacts(Article article, const QList<SetFact> &facts)
{
    for (const SetFact &each : facts) {
        QString &fact = article.*memberOf(each.fact);
        if (fact == each.text)
            continue;
        if (std::optional<QString> *const kept = saidByFile(article, each.fact)) {
            const QString said = kept->value_or(fact);
            *kept = said == each.text ? std::nullopt : std::optional(said);
        }
        fact = each.text;
        if (each.fact == ArticleFact::Title) {
            article.statedTitle.clear();
            moveHeadline(article);
        }
    }
    return article;
}

} // namespace onrecord
