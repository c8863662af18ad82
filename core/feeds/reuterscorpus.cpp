// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/reuterscorpus.h"

#include "core/page/bodydraft.h"
#include "core/page/pagefacts.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The value of a field of Dublin Core: <dc element="dc.publisher" value="…"/>.
QString valueOf(const XmlTree &tree, int item, QStringView element)
{
    for (const int field : tree.within(item, u"dc")) {
        if (tree.attribute(field, u"element") == element)
            return tree.attribute(field, u"value").simplified();
    }
    return {};
}

/// A headline ends with a full stop there, and no other does.
QString headlineOf(QString words)
{
    if (words.endsWith(u'.') && !words.endsWith(".."_L1))
        words.chop(1);
    return words;
}

QString firstNamed(const XmlTree &tree, int item, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const QString words = tree.textOfChild(item, name); !words.isEmpty())
            return words;
    }
    return {};
}

} // namespace

ArticleDraft draftOfCorpusItem(const XmlTree &tree, int item)
{
    const int text = tree.child(item, u"text");
    const QString html = text < 0 ? QString() : htmlOf(tree, text);
    ArticleDraft draft =
        draftOfMarkup(html, headlineOf(firstNamed(tree, item, {u"headline", u"title"})));
    if (const QStringList authors = authorsIn(tree.textOfChild(item, u"byline"));
        !authors.isEmpty())
        draft.byline = bylineOf(authors);
    if (const QString outlet = valueOf(tree, item, u"dc.publisher"); !outlet.isEmpty())
        draft.outlet = outlet;
    QDate day = dayIn(tree.attribute(item, u"date"));
    if (!day.isValid())
        day = dayIn(valueOf(tree, item, u"dc.date.published"));
    if (day.isValid())
        draft.published = day;
    draft.language = languageIn(tree.inherited(item, u"xml:lang"));
    return draft;
}

} // namespace onrecord
