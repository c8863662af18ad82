// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/nitf.h"

#include "core/page/bodydraft.h"
#include "core/page/pagefacts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isWithinA(const XmlTree &tree, int node, QStringView name)
{
    for (int at = tree[node].parent; at > 0; at = tree[at].parent) {
        if (tree[at].name == name)
            return true;
    }
    return false;
}

/// What an element of NITF is called in HTML. Notes are told apart by whoever calls.
QString htmlNameOf(const XmlTree &tree, int node)
{
    static const QHash<QString, QString> names{
        {u"hl1"_s, u"h2"_s},
        {u"hl2"_s, u"h2"_s},
        {u"hl3"_s, u"h3"_s},
        {u"bq"_s, u"blockquote"_s},
        {u"block"_s, u"div"_s},
        {u"media"_s, u"figure"_s},
        {u"media-caption"_s, u"figcaption"_s},
        {u"nitf-table"_s, u"div"_s},
        {u"nitf-col"_s, QString()},
        {u"media-reference"_s, QString()},
        {u"media-metadata"_s, QString()},
        {u"media-producer"_s, QString()},
        {u"media-object"_s, QString()},
        {u"nitf-table-metadata"_s, QString()},
        {u"credit"_s, u"p"_s},
        {u"fn"_s, QString()},
        {u"note"_s, QString()},
        {u"body.content"_s, u"div"_s},
    };
    static const QStringList kept{u"p"_s,     u"ul"_s, u"ol"_s, u"li"_s,  u"dl"_s,    u"dt"_s,
                                  u"dd"_s,    u"tr"_s, u"td"_s, u"th"_s,  u"table"_s, u"caption"_s,
                                  u"thead"_s, u"br"_s, u"hr"_s, u"pre"_s, u"tbody"_s, u"sup"_s,
                                  u"sub"_s,   u"a"_s,  u"em"_s, u"q"_s,   u"tfoot"_s};
    const QString &name = tree[node].name;
    if (const auto known = names.constFind(name); known != names.constEnd())
        return *known;
    return kept.contains(name) ? name : u"span"_s; // person, org, money, chron …
}

/// The body, and behind it what stands in notes within.
QString bodyOf(const XmlTree &tree, int nitf)
{
    QString html;
    QString notes;
    for (const int content : tree.within(nitf, u"body.content")) {
        html += htmlOf(tree, content, htmlNameOf);
        for (int at = content; at < tree[content].end; ++at) {
            const bool isNote = tree[at].name == u"fn" || tree[at].name == u"note";
            if (isNote && !isWithinA(tree, at, u"fn") && !isWithinA(tree, at, u"note"))
                notes += u"<p>"_s + htmlOf(tree, at, htmlNameOf) + u"</p>"_s;
        }
    }
    return html + notes;
}

/// The words of a byline without the people's jobs.
QStringList namesIn(const XmlTree &tree, int byline)
{
    QStringList names;
    const QList<int> people = tree.within(byline, u"person");
    for (const int person : people)
        names += authorsIn(tree.textOf(person).simplified());
    if (!names.isEmpty())
        return names;
    QString words;
    for (int at = byline; at < tree[byline].end; ++at) {
        if (tree[at].name == u"byttl")
            at = tree[at].end - 1;
        else
            words += tree[at].text;
    }
    return authorsIn(words.simplified());
}

QString outletOf(const XmlTree &tree, int nitf)
{
    const QString inPubdata = tree.attribute(tree.first(nitf, u"pubdata"), u"name");
    if (!inPubdata.isEmpty())
        return inPubdata;
    const QString distributor = tree.textOf(tree.first(nitf, u"distributor")).simplified();
    return distributor.isEmpty() ? tree.attribute(tree.first(nitf, u"doc.copyright"), u"holder")
                                 : distributor;
}

QDate publishedIn(const XmlTree &tree, int nitf)
{
    const std::pair<QStringView, QStringView> places[] = {{u"pubdata", u"date.publication"},
                                                          {u"date.issue", u"norm"},
                                                          {u"date.release", u"norm"},
                                                          {u"story.date", u"norm"}};
    for (const auto &[element, attribute] : places) {
        const QDate day = dayIn(tree.attribute(tree.first(nitf, element), attribute));
        if (day.isValid())
            return day;
    }
    return {};
}

} // namespace

ArticleDraft draftOfNitf(const XmlTree &tree, int nitf)
{
    const int headlines = tree.first(nitf, u"hedline");
    const int head = tree.child(nitf, u"head");
    QString title = tree.textOf(tree.first(headlines, u"hl1")).simplified();
    if (title.isEmpty())
        title = tree.textOfChild(head, u"title");

    ArticleDraft draft = draftOfMarkup(bodyOf(tree, nitf), title);
    QList<DraftBlock> standfirst;
    for (const int line : tree.within(headlines, u"hl2"))
        standfirst.append({tree.textOf(line), BlockKind::Standfirst});
    draft.blocks = standfirst + draft.blocks;

    QStringList authors;
    for (const int byline : tree.within(tree.first(nitf, u"body.head"), u"byline"))
        authors += namesIn(tree, byline);
    if (!authors.isEmpty())
        draft.byline = bylineOf(authors);
    if (const QString outlet = outletOf(tree, nitf); !outlet.isEmpty())
        draft.outlet = outlet;
    if (const QDate day = publishedIn(tree, nitf); day.isValid())
        draft.published = day;
    const QString id = tree.attribute(tree.first(nitf, u"doc-id"), u"id-string");
    if (id.startsWith("http"_L1))
        draft.url = id;
    draft.language = languageIn(tree.inherited(nitf, u"xml:lang"));
    return draft;
}

} // namespace onrecord
