// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/factivaxml.h"

#include "core/article/articledraft.h"
#include "core/databases/recordfacts.h"
#include "core/feeds/xmltree.h"
#include "core/page/pagefacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The words of the first element called \a name in \a article; empty for none.
QString wordsOf(const XmlTree &tree, int article, QStringView name)
{
    return tree.textOf(tree.first(article, name)).simplified();
}

/// Paragraphs of \a part: its elements `paragraph`, or its lines where it has none.
void addParagraphs(const XmlTree &tree, int part, ArticleDraft &draft)
{
    const QList<int> paragraphs = tree.within(part, u"paragraph");
    for (const int paragraph : paragraphs)
        draft.blocks.append({tree.textOf(paragraph)});
    if (!paragraphs.isEmpty())
        return;
    static const QRegularExpression emptyLine(uR"(\n[ \t]*\n)"_s);
    for (const QString &words : tree.textOf(part).split(emptyLine, Qt::SkipEmptyParts))
        draft.blocks.append({words});
}

ArticleDraft draftOf(const XmlTree &tree, int article)
{
    ArticleDraft draft;
    draft.title = wordsOf(tree, article, u"headline");
    draft.byline = bylineOfRecord(wordsOf(tree, article, u"byline"));
    draft.outlet = outletOfRecord(wordsOf(tree, article, u"sourceName"));
    const int published = tree.first(article, u"publicationDate");
    if (published >= 0)
        draft.published = dayIn(tree.textOf(published).simplified().section(u' ', 0, 0));
    draft.language = languageIn(wordsOf(tree, article, u"baseLanguage"));
    for (const QStringView name : {u"leadParagraph", u"tailParagraphs"}) {
        for (const int part : tree.children(article, name))
            addParagraphs(tree, part, draft);
    }
    return draft;
}

bool isArticle(const XmlTree &tree, int node)
{
    return tree[node].isElement()
        && (tree.child(node, u"leadParagraph") >= 0 || tree.child(node, u"tailParagraphs") >= 0);
}

} // namespace

bool isFactivaXml(QStringView text)
{
    static const QRegularExpression body(
        uR"(<(?:[\w-]+:)?(?:leadParagraph|tailParagraphs)[\s/>])"_s);
    static const QRegularExpression headline(uR"(<(?:[\w-]+:)?headline[\s/>])"_s);
    return !xmlRootOf(text).name.isEmpty() && body.match(text.toString()).hasMatch()
        && headline.match(text.toString()).hasMatch();
}

Result<BundleCounts> readFactivaXml(const QString &text, const QString &encoding,
                                    const TakeArticle &take)
{
    const std::optional<XmlTree> tree = readXml(text);
    if (!tree)
        return Error{Fault::TooLarge, {}, -1, {}};
    BundleCounts counts;
    for (int node = 0; node < tree->size(); ++node) {
        if (!isArticle(*tree, node))
            continue;
        ArticleDraft draft = draftOf(*tree, node);
        draft.encoding = encoding;
        if (!counts.give(articleOf(draft), take))
            break;
        node = (*tree)[node].end - 1;
    }
    return counts;
}

} // namespace onrecord
