// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/tei.h"

#include "core/page/bodydraft.h"
#include "core/page/pagefacts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// What an element of TEI is called in HTML.
QString htmlNameInTei(const XmlTree &tree, int node)
{
    static const QHash<QString, QString> names{
        {u"body"_s, u"div"_s},     {u"div"_s, u"div"_s},   {u"head"_s, u"h2"_s},
        {u"p"_s, u"p"_s},          {u"ab"_s, u"p"_s},      {u"list"_s, u"ul"_s},
        {u"item"_s, u"li"_s},      {u"cit"_s, u"div"_s},   {u"figure"_s, u"figure"_s},
        {u"table"_s, u"table"_s},  {u"row"_s, u"tr"_s},    {u"cell"_s, u"td"_s},
        {u"lb"_s, u"br"_s},        {u"lg"_s, u"div"_s},    {u"l"_s, u"p"_s},
        {u"sp"_s, u"div"_s},       {u"speaker"_s, u"p"_s}, {u"byline"_s, u"p"_s},
        {u"dateline"_s, u"p"_s},   {u"note"_s, QString()}, {u"fw"_s, QString()},
        {u"figDesc"_s, QString()}, {u"del"_s, QString()},  {u"graphic"_s, QString()},
        {u"pb"_s, QString()}};
    // Of what an editor gives in two ways, as it should be.
    static const QStringList asFound{u"orig"_s, u"sic"_s, u"abbr"_s};
    const XmlNode &element = tree[node];
    const bool isChoice = element.parent > 0 && tree[element.parent].name == u"choice";
    if (isChoice && asFound.contains(element.name))
        return {};
    if (element.name == u"p" && tree.attribute(node, u"rend") == u"head")
        return u"h2"_s;
    if (element.name == u"quote") {
        bool isInLine = false;
        for (int around = element.parent; around > 0 && !isInLine; around = tree[around].parent)
            isInLine = tree[around].name == u"p" || tree[around].name == u"l";
        return isInLine ? u"q"_s : u"blockquote"_s; // marks may be left to who prints it
    }
    if (element.name == u"q" || element.name == u"soCalled")
        return u"q"_s;
    const auto known = names.constFind(element.name);
    return known == names.constEnd() ? u"span"_s : *known; // said, rs, seg, hi, name …
}

/// The first of \a places in \a within that \a read finds something in.
template <typename Found, typename Read>
Found firstFound(const XmlTree &tree, int within, std::initializer_list<QStringView> places,
                 Read read)
{
    for (const QStringView place : places) {
        const int node = tree.first(within, place);
        const Found found = node < 0 ? Found() : read(node);
        if (found != Found())
            return found;
    }
    return Found();
}

QString outletIn(const XmlTree &tree, int header)
{
    return firstFound<QString>(tree, header, {u"sourceDesc", u"publicationStmt"}, [&](int node) {
        return tree.textOf(tree.first(node, u"publisher")).simplified();
    });
}

QDate dayOf(const XmlTree &tree, int header)
{
    return firstFound<QDate>(tree, header, {u"sourceDesc", u"publicationStmt"}, [&](int node) {
        const int date = tree.first(node, u"date");
        const QDate norm = dayIn(tree.attribute(date, u"when"));
        return norm.isValid() || date < 0 ? norm : dayIn(tree.textOf(date).simplified());
    });
}

QString addressIn(const XmlTree &tree, int header)
{
    for (const QStringView name : {u"idno", u"ref", u"ptr"}) {
        for (const int node : tree.within(tree.first(header, u"sourceDesc"), name)) {
            const QString target = tree.attribute(node, u"target");
            const QString said = target.isEmpty() ? tree.textOf(node).simplified() : target;
            if (said.startsWith("http"_L1))
                return said;
        }
    }
    return {};
}

} // namespace

ArticleDraft draftOfTei(const XmlTree &tree, int tei)
{
    const int header = tree.first(tei, u"teiHeader");
    const int titles = tree.first(header, u"titleStmt");
    const int body = tree.first(tei, u"body");
    const QString html = body < 0 ? QString() : htmlOf(tree, body, htmlNameInTei);
    ArticleDraft draft = draftOfMarkup(html, tree.textOfChild(titles, u"title"));

    QStringList authors;
    for (const int author : tree.within(titles, u"author"))
        authors += authorsIn(tree.textOf(author).simplified());
    if (!authors.isEmpty())
        draft.byline = bylineOf(authors);
    if (const QString outlet = outletIn(tree, header); !outlet.isEmpty())
        draft.outlet = outlet;
    if (const QDate day = dayOf(tree, header); day.isValid())
        draft.published = day;
    draft.url = addressIn(tree, header);
    const QString language = tree.attribute(tree.first(header, u"language"), u"ident");
    draft.language = languageIn(language.isEmpty() ? tree.inherited(tei, u"xml:lang") : language);
    return draft;
}

} // namespace onrecord
