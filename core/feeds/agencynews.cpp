// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/agencynews.h"

#include "core/feeds/newscomponent.h"
#include "core/feeds/newsitem.h"
#include "core/feeds/nitf.h"
#include "core/feeds/reuterscorpus.h"
#include "core/feeds/tei.h"

using namespace Qt::StringLiterals;

namespace onrecord {

bool isAgencyNews(QStringView text)
{
    const QString name = xmlRootOf(text).name;
    return name == u"nitf" || name == u"newsItem" || name == u"newsMessage"
        || name == u"packageItem" || name == u"NewsML" || name == u"TEI" || name == u"teiCorpus"
        || name == u"newsitem";
}

Result<BundleCounts> readAgencyNews(const QString &text, const QString &encoding,
                                    const TakeArticle &take)
{
    const std::optional<XmlTree> tree = readXml(text);
    if (!tree)
        return Error{Fault::TooLarge, {}, -1, {}};
    const QList<int> items = tree->within(0, u"newsItem");
    BundleCounts counts;
    const auto give = [&](ArticleDraft draft) {
        draft.encoding = encoding;
        return counts.give(articleOf(draft), take);
    };
    for (const int item : items) {
        if (!give(draftOfNewsItem(*tree, item)))
            return counts;
    }
    const QList<int> components = tree->within(0, u"NewsItem"); // of NewsML 1
    for (const int item : components) {
        if (!give(draftOfNewsComponent(*tree, item)))
            return counts;
    }
    if (!items.isEmpty() || !components.isEmpty())
        return counts;
    for (const int nitf : tree->within(0, u"nitf")) {
        if (!give(draftOfNitf(*tree, nitf)))
            return counts;
    }
    for (const int item : tree->within(0, u"newsitem")) {
        if (!give(draftOfCorpusItem(*tree, item)))
            return counts;
    }
    for (const int tei : tree->within(0, u"TEI")) {
        if (!give(draftOfTei(*tree, tei)))
            break;
    }
    return counts;
}

} // namespace onrecord
