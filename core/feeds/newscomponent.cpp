// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/newscomponent.h"

#include "core/feeds/newsitem.h"
#include "core/page/pagefacts.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The words of the first element \a name in \a item, wherever it stands: components lie within others.
QString wordsOfFirst(const XmlTree &tree, int item, QStringView name)
{
    return tree.textOf(tree.first(item, name)).simplified();
}

/// The outlet: the line that names it, or a party that has its name as such.
QString outletOfParty(const XmlTree &tree, int item)
{
    const QString credit = wordsOfFirst(tree, item, u"CreditLine");
    if (!credit.isEmpty())
        return credit;
    for (const QStringView role : {u"Source", u"Provider"}) {
        const int holder = tree.first(item, role);
        const QString name =
            holder < 0 ? QString() : tree.attribute(tree.child(holder, u"Party"), u"FormalName");
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// The day the item was made first; a revision moves that of the version.
QDate firstCreated(const XmlTree &tree, int item)
{
    for (const QStringView name : {u"FirstCreated", u"ThisRevisionCreated"}) {
        const QDate day = dayIn(wordsOfFirst(tree, item, name));
        if (day.isValid())
            return day;
    }
    return {};
}

QString languageOfComponent(const XmlTree &tree, int item, int content)
{
    const QString named = tree.attribute(tree.first(item, u"Language"), u"FormalName");
    return languageIn(named.isEmpty() ? tree.inherited(content, u"xml:lang") : named);
}

} // namespace

ArticleDraft draftOfNewsComponent(const XmlTree &tree, int item)
{
    const QString title = wordsOfFirst(tree, item, u"HeadLine");
    ArticleDraft draft;
    int content = -1;
    for (const int each : tree.within(item, u"DataContent")) {
        draft = draftOfNewsContent(tree, each, title);
        content = each;
        if (hasProse(draft))
            break;
    }
    draft.title = title.isEmpty() ? draft.title : title;
    const QString standfirst = wordsOfFirst(tree, item, u"SubHeadLine");
    if (!standfirst.isEmpty() && hasProse(draft))
        draft.blocks.prepend({standfirst, BlockKind::Standfirst});
    const QStringList authors = authorsIn(wordsOfFirst(tree, item, u"ByLine"));
    if (!authors.isEmpty())
        draft.byline = bylineOf(authors);
    if (const QString outlet = outletOfParty(tree, item); !outlet.isEmpty())
        draft.outlet = outlet;
    if (const QDate day = firstCreated(tree, item); day.isValid())
        draft.published = day;
    if (content >= 0)
        draft.language = languageOfComponent(tree, item, content);
    const QString status = tree.attribute(tree.first(item, u"Status"), u"FormalName");
    if (status == "Canceled"_L1 || status == "Withheld"_L1)
        draft.warnings.append({WarningKind::Withdrawn, {}, 0});
    return draft;
}

} // namespace onrecord
