// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/newsitem.h"

#include "core/feeds/nitf.h"
#include "core/page/bodydraft.h"
#include "core/page/pagefacts.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The headline of the article: without a role, or of the main one.
QString headlineIn(const XmlTree &tree, int meta)
{
    QString first;
    for (const int headline : tree.children(meta, u"headline")) {
        const QString role = tree.attribute(headline, u"role").section(u':', -1).toLower();
        const QString words = tree.textOf(headline).simplified();
        if (role.isEmpty() || role == u"main" || role == u"headline")
            return words;
        if (first.isEmpty())
            first = words;
    }
    return first;
}

QString standfirstIn(const XmlTree &tree, int meta)
{
    for (const int headline : tree.children(meta, u"headline")) {
        if (tree.attribute(headline, u"role").contains("sub"_L1, Qt::CaseInsensitive))
            return tree.textOf(headline).simplified();
    }
    return {};
}

/// The names of the \a element s in \a parent.
QStringList namesOf(const XmlTree &tree, int parent, QStringView element)
{
    QStringList names;
    for (const int each : tree.children(parent, element)) {
        const QString name = tree.textOfChild(each, u"name");
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

QStringList authorsOf(const XmlTree &tree, int meta)
{
    QStringList authors = authorsIn(tree.textOfChild(meta, u"by"));
    return authors.isEmpty() ? namesOf(tree, meta, u"creator") : authors;
}

QString outletOf(const XmlTree &tree, int item, int meta)
{
    const int itemMeta = tree.child(item, u"itemMeta");
    const int rights = tree.child(item, u"rightsInfo");
    for (const QStringList &names :
         {namesOf(tree, meta, u"infoSource"), namesOf(tree, itemMeta, u"provider"),
          namesOf(tree, rights, u"copyrightHolder")}) {
        if (!names.isEmpty())
            return names.first();
    }
    return {};
}

/// The day the content was made; a correction moves that of the version.
QDate publishedIn(const XmlTree &tree, int item, int meta)
{
    const int itemMeta = tree.child(item, u"itemMeta");
    for (const auto &[parent, name] : {std::pair<int, QStringView>(meta, u"contentCreated"),
                                       {itemMeta, u"firstCreated"},
                                       {itemMeta, u"versionCreated"}}) {
        const QDate day = dayIn(tree.textOfChild(parent, name));
        if (day.isValid())
            return day;
    }
    return {};
}

} // namespace

ArticleDraft draftOfNewsContent(const XmlTree &tree, int content, const QString &title)
{
    if (const int nitf = tree.first(content, u"nitf"); nitf >= 0)
        return draftOfNitf(tree, nitf);
    if (!tree.hasChildren(content))
        return draftOfBody(tree.textOf(content), title);
    const int body = tree.first(content, u"body");
    return draftOfMarkup(htmlOf(tree, body < 0 ? content : body), title);
}

bool hasProse(const ArticleDraft &draft)
{
    return std::any_of(draft.blocks.begin(), draft.blocks.end(), [](const DraftBlock &block) {
        return block.reason == LeftOutReason::None && block.kind == BlockKind::Paragraph;
    });
}

ArticleDraft draftOfNewsItem(const XmlTree &tree, int item)
{
    const int meta = tree.child(item, u"contentMeta");
    const QString title = headlineIn(tree, meta);
    ArticleDraft draft;
    const int contents = tree.child(item, u"contentSet");
    for (const QStringView name : {u"inlineXML", u"inlineData"}) {
        for (const int content : tree.children(contents, name)) {
            if (!hasProse(draft))
                draft = draftOfNewsContent(tree, content, title);
        }
    }
    draft.title = title.isEmpty() ? draft.title : title;
    const QString standfirst = standfirstIn(tree, meta);
    const bool hasStandfirst =
        !draft.blocks.isEmpty() && draft.blocks.first().kind == BlockKind::Standfirst;
    if (!standfirst.isEmpty() && hasProse(draft) && !hasStandfirst)
        draft.blocks.prepend({standfirst, BlockKind::Standfirst});
    if (const QStringList authors = authorsOf(tree, meta); !authors.isEmpty())
        draft.byline = bylineOf(authors);
    if (const QString outlet = outletOf(tree, item, meta); !outlet.isEmpty())
        draft.outlet = outlet;
    if (const QDate day = publishedIn(tree, item, meta); day.isValid())
        draft.published = day;
    QString language = tree.attribute(tree.child(meta, u"language"), u"tag");
    if (language.isEmpty())
        language = tree.inherited(item, u"xml:lang");
    draft.language = languageIn(language);
    const int status = tree.child(tree.child(item, u"itemMeta"), u"pubStatus");
    const QString code = tree.attribute(status, u"qcode");
    if (code.endsWith(":canceled"_L1) || code.endsWith(":withheld"_L1))
        draft.warnings.append({WarningKind::Withdrawn, {}, 0});
    const QString guid = tree.attribute(item, u"guid");
    if (guid.startsWith("http"_L1))
        draft.url = guid;
    return draft;
}

} // namespace onrecord
