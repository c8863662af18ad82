// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/europressepage.h"

#include "core/article/credits.h"
#include "core/databases/recordblocks.h"
#include "core/databases/recordday.h"
#include "core/databases/recorddraft.h"
#include "core/databases/recordfacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Whether one of the class names of an element begins with \a name, whatever the case.
bool hasClass(const PageTree &page, int node, QLatin1StringView name)
{
    if (!page[node].isElement() || page[node].attributes.empty())
        return false;
    const QString classes = toText(page.attribute(node, "class"));
    for (const QStringView each : qTokenize(classes, u' ')) {
        if (each.startsWith(name, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// True for a line of names and nothing else.
bool saysWho(const QString &line)
{
    const QString words = line.simplified();
    const auto credits = creditsIn(words);
    return credits && !credits->byline.isEmpty()
        && (credits->isSure || credits->byline.length() == words.size());
}

/// Reads one article, from the node \a m_first up to \a m_end.
class EuropresseArticle
{
public:
    EuropresseArticle(const PageTree &page, int first, int end, const ArticleDraft &file)
        : m_page(page)
        , m_first(first)
        , m_end(end)
        , m_draft(file)
    {
    }

    ArticleDraft read();

private:
    int firstOf(QLatin1StringView name, int from) const;
    int innermostTitle() const;
    void readHead(int title);
    void readBelowTitle(int title);
    void readDayOfNumber();
    void readText(int first, int end);
    bool isBeside(int node) const;

    const PageTree &m_page;
    int m_first;
    int m_end;
    RecordDraft m_draft;
};

/// The first element with such a class from the node \a from; -1 for none.
int EuropresseArticle::firstOf(QLatin1StringView name, int from) const
{
    for (int at = from; at < m_end; ++at) {
        if (hasClass(m_page, at, name))
            return at;
    }
    return -1;
}

int EuropresseArticle::innermostTitle() const
{
    const int precise = firstOf("titreArticleVisu"_L1, m_first);
    return precise >= 0 ? precise : firstOf("titreArticle"_L1, m_first);
}

void EuropresseArticle::readHead(int title)
{
    // An issue may be told in a second line.
    if (const int outlet = firstOf("DocPublicationName"_L1, m_first); outlet >= 0) {
        const auto lines = linesApart(blocksOfPage(m_page, outlet, m_page[outlet].end));
        if (!lines.isEmpty())
            m_draft.setOutlet(outletOfRecord(lines.first().text));
    }
    for (int at = firstOf("DocHeader"_L1, m_first); at >= 0; at = firstOf("DocHeader"_L1, at + 1))
        m_draft.setDay(dayInAnyLanguage(m_page.textOf(at)));
    if (title >= 0)
        m_draft.add(LabelField::Title, m_page.textOf(title));
    if (const int authors = firstOf("docAuthors"_L1, m_first); authors >= 0)
        m_draft.add(LabelField::Byline, m_page.textOf(authors));
}

/// Lines right below the headline: names, or what sums up the article.
void EuropresseArticle::readBelowTitle(int title)
{
    if (const int subtitle = firstOf("rdp__subtitle"_L1, title); subtitle >= 0)
        m_draft.add(LabelField::Highlight, m_page.textOf(subtitle));
    for (int at = firstOf("sm-margin-bottomNews"_L1, title); at >= 0;
         at = firstOf("sm-margin-bottomNews"_L1, m_page[at].end)) {
        const QString words = m_page.textOf(at);
        const auto credits = creditsIn(words);
        const bool isByline = !m_draft.hasByline() && credits && !credits->byline.isEmpty();
        m_draft.add(isByline ? LabelField::Byline : LabelField::Highlight, words);
    }
}

/// True for an element within the text that is no part of it.
bool EuropresseArticle::isBeside(int node) const
{
    const PageNode &each = m_page[node];
    return each.isElement(Tag::Aside) || each.isElement(Tag::Footer) || each.isElement(Tag::Figure)
        || each.isElement(Tag::Small) || hasClass(m_page, node, "txtCertificat"_L1)
        || hasClass(m_page, node, "link-not-hosted"_L1) || hasClass(m_page, node, "apd-wrapper"_L1);
}

/// The day in the number of a record: news·20260218·LM·1.
void EuropresseArticle::readDayOfNumber()
{
    static const QRegularExpression number(uR"(·(\d{8})·)"_s);
    constexpr size_t longest = 400;
    for (int at = m_first; at < m_end; ++at) {
        const PageNode &node = m_page[at];
        if (!node.isText() || node.text.size() > longest)
            continue;
        if (const auto match = number.match(toText(node.text)); match.hasMatch())
            m_draft.setDay(QDate::fromString(match.captured(1), u"yyyyMMdd"_s));
    }
}

void EuropresseArticle::readText(int first, int end)
{
    static const QRegularExpression number(uR"(\w+·\d{8}·\w+·\w+)"_s);
    for (int at = first; at < end;) {
        int stop = at;
        while (stop < end && !isBeside(stop))
            ++stop;
        for (const DraftBlock &line : linesApart(blocksOfPage(m_page, at, stop))) {
            constexpr qsizetype longest = 200;
            const bool hasNumber =
                line.text.size() <= longest && number.match(line.text).hasMatch();
            const bool isEnd = isCopyrightLine(line.text) || hasNumber
                || labelledLine(FieldCustom::Europresse, line.text);
            if (isEnd && m_draft.hasText())
                return;
            const bool isByline = !m_draft.hasText() && !m_draft.hasByline() && saysWho(line.text);
            m_draft.add(isByline ? LabelField::Byline : LabelField::Text, line);
        }
        at = stop < end ? m_page[stop].end : end;
    }
}

ArticleDraft EuropresseArticle::read()
{
    const int title = innermostTitle();
    readHead(title);
    if (title >= 0)
        readBelowTitle(title);
    readDayOfNumber();
    int text = firstOf("docOcurrContainer"_L1, m_first);
    if (text < 0)
        text = firstOf("DocText"_L1, m_first);
    for (int at = m_first; at < m_end && text < 0; ++at)
        text = m_page[at].isElement(Tag::Section) ? at : -1;
    if (text >= 0)
        readText(text, std::min(m_page[text].end, m_end));
    else if (title >= 0)
        readText(m_page[title].end, m_end);
    return m_draft.finished();
}

/// Where articles begin and end: their element, or where the next outlet is named.
QList<std::pair<int, int>> europresseArticles(const PageTree &page)
{
    QList<std::pair<int, int>> ranges;
    bool hasTitle = true; // since the last outlet; one may be named twice
    for (int at = 0; at < page.size(); ++at) {
        hasTitle = hasTitle || hasClass(page, at, "titreArticle"_L1);
        if (!hasClass(page, at, "DocPublicationName"_L1) || !hasTitle)
            continue;
        hasTitle = false;
        int article = at;
        while (article > 0 && !page[article].isElement(Tag::Article))
            article = page[article].parent;
        const bool isApart = page[article].isElement(Tag::Article);
        if (isApart && !ranges.isEmpty() && ranges.last().first == article)
            continue;
        if (!ranges.isEmpty() && ranges.last().second > at)
            ranges.last().second = at;
        ranges.append({isApart ? article : at, isApart ? page[article].end : page.size()});
    }
    return ranges;
}

} // namespace

bool isEuropresse(QStringView html)
{
    return html.contains("DocPublicationName"_L1)
        && html.contains("titreArticle"_L1, Qt::CaseInsensitive);
}

BundleCounts readEuropresse(const PageTree &page, const ArticleDraft &file, const TakeArticle &take)
{
    BundleCounts counts;
    for (const auto &[first, end] : europresseArticles(page)) {
        if (!counts.give(articleOf(EuropresseArticle(page, first, end, file).read()), take))
            break;
    }
    return counts;
}

} // namespace onrecord
