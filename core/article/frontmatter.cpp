// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/frontmatter.h"

#include "core/text/calendar.h"
#include "core/text/lines.h"

#include <QRegularExpression>
#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Front matter that goes on longer than this is not front matter.
constexpr int longestFrontMatter = 200;

bool isOneOf(QStringView key, std::initializer_list<QStringView> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void setOnce(QString &field, QStringView words)
{
    if (field.isEmpty())
        field = words.toString();
}

/// \a value without the quotation marks around it.
Span unquoted(QStringView text, Span value)
{
    const QStringView words = value.in(text);
    const bool isQuoted = words.size() >= 2 && words.front() == words.back()
        && (words.front() == u'"' || words.front() == u'\'');
    return isQuoted ? Span{value.begin + 1, value.end - 1} : value;
}

QString joinedNames(const QStringList &names)
{
    return names.size() < 2 ? names.join(u' ')
                            : names.first(names.size() - 1).join(u", ") + u" and "_s + names.last();
}

/// "Ane Lund" for [[Ane Lund]], as programs for notes link to a page of theirs, or for [[people/ane|Ane Lund]].
QString withoutLink(const QString &name)
{
    if (!name.startsWith("[["_L1) || !name.endsWith("]]"_L1))
        return name;
    const QString inside = name.sliced(2).chopped(2);
    return inside.sliced(inside.lastIndexOf(u'|') + 1).trimmed();
}

bool isAddress(QStringView words)
{
    return words.startsWith(u"https://") || words.startsWith(u"http://");
}

/// "Ane Lund and Per Berg" for ["Ane Lund", "Per Berg"], \a words themselves where they are no list.
QString namesIn(QStringView words)
{
    if (words.startsWith(u"[[") && words.count(u"[["_s) == 1)
        return withoutLink(words.toString());
    if (!words.startsWith(u'[') || !words.endsWith(u']'))
        return words.toString();
    QStringList names;
    for (const QStringView part : qTokenize(words.sliced(1, words.size() - 2), u',')) {
        const QString name = part.trimmed().toString();
        names.append(withoutLink(unquoted(name, {0, name.size()}).in(name).toString()));
    }
    return joinedNames(names);
}

/// The blocks of \a line, in which \a title stands.
QList<Block> blocksAround(QStringView text, Span line, Span title)
{
    const Block parts[] = {
        {{line.begin, title.begin}, BlockKind::LeftOut, LeftOutReason::Label},
        {title, BlockKind::Headline},
        {{title.end, line.end}, BlockKind::LeftOut, LeftOutReason::Label},
    };
    QList<Block> blocks;
    for (Block part : parts) {
        part.span = trimmed(text, part.span);
        if (!part.span.isEmpty())
            blocks.append(part);
    }
    return blocks;
}

Block aboutArticle(Span line)
{
    return {line, BlockKind::LeftOut, LeftOutReason::AboutArticle};
}

} // namespace

QList<Block> takeField(Article &article, QStringView text, QStringView key, Span line, Span value)
{
    const QStringView words = value.in(text);
    if (isOneOf(key, {u"title", u"headline"})) {
        if (words.isEmpty() || !article.title.isEmpty())
            return {aboutArticle(line)};
        article.title = words.toString();
        article.titleSpan = value;
        return blocksAround(text, line, value);
    }
    if (isOneOf(key, {u"by", u"byline", u"author", u"authors"})) {
        const bool repeatsBy = words.startsWith(u"by ", Qt::CaseInsensitive);
        setOnce(article.byline, namesIn(repeatsBy ? words.mid(3).trimmed() : words));
        return {{line, BlockKind::Byline}};
    }
    if (isOneOf(key, {u"source", u"outlet", u"publication", u"publisher", u"site"})) {
        setOnce(isAddress(words) ? article.url : article.outlet, words);
    } else if (isOneOf(key, {u"url", u"link", u"canonical"})) {
        setOnce(article.url, words);
    } else if (isOneOf(key, {u"lang", u"language"})) {
        article.language = words.toString();
    } else if (isOneOf(key,
                       {u"date", u"published", u"published on", u"publication date", u"posted",
                        u"pubdate", u"published_at", u"dateline"})) {
        const auto written = findWrittenDay(words);
        if (written && !article.published.isValid()) {
            article.published = written->day;
            article.publishedSpan = written->span.shifted(value.begin);
        }
        return {{line, BlockKind::Dateline}};
    }
    return {aboutArticle(line)};
}

FrontMatter readFrontMatter(Article &article)
{
    const QString text = article.text;
    const Line first = lineAt(text, 0);
    const QString fence = first.span.in(text).trimmed().toString();
    const bool isToml = fence == u"+++";
    if (fence != u"---" && !isToml)
        return {};

    static const QRegularExpression yaml(
        uR"(^(?<key>[A-Za-z][A-Za-z_ -]{0,30}):(?:\s+(?<value>\S.*))?$)"_s);
    static const QRegularExpression toml(
        uR"(^(?<key>[A-Za-z][A-Za-z_-]{0,30})\s*=\s*(?<value>\S.*)$)"_s);
    Article read = article; // kept only where the block is front matter and is closed
    QList<Block> blocks{aboutArticle(trimmed(text, first.span))};
    QString lastKey;
    QStringList authors; // of a list
    bool hasField = false;
    Line line = first;
    for (int lines = 0; lines < longestFrontMatter && line.next < text.size(); ++lines) {
        line = lineAt(text, line.next);
        const Span filled = trimmed(text, line.span);
        const QStringView words = filled.in(text);
        if (words == fence || (!isToml && words == u"...")) {
            if (!hasField)
                return {};
            article = read;
            return {blocks + QList{aboutArticle(filled)}, line.next};
        }
        if (filled.isEmpty())
            continue;
        const bool isListItem = words.startsWith(u"- ");
        const auto match = (isToml ? toml : yaml).match(words.toString());
        Span value;
        if (match.hasMatch()) {
            lastKey = match.captured(u"key"_s).trimmed().toLower();
            hasField = true;
            const Span found{match.capturedStart(u"value"_s), match.capturedEnd(u"value"_s)};
            value = found.begin < 0 ? Span{filled.end, filled.end} : found.shifted(filled.begin);
        } else if (isListItem && lastKey.startsWith(u"author")) {
            const Span item = unquoted(text, {filled.begin + 2, filled.end});
            authors.append(withoutLink(item.in(text).trimmed().toString()));
            read.byline = joinedNames(authors);
        }
        blocks += match.hasMatch() ? takeField(read, text, lastKey, filled, unquoted(text, value))
                                   : QList{aboutArticle(filled)};
    }
    return {};
}

} // namespace onrecord
