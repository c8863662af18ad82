// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/proquestrecords.h"

#include "core/databases/recordday.h"
#include "core/databases/recorddraft.h"
#include "core/databases/recordfacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isRule(const QString &text)
{
    constexpr qsizetype shortest = 20;
    return text.size() >= shortest
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'_'; });
}

/// The link beneath the headline in files that have no rules.
bool isDocumentLink(const QString &text)
{
    return text.simplified().compare(u"ProQuest document link", Qt::CaseInsensitive) == 0;
}

/// The note at the end of a file: "Contact us at: … Copyright © 2015 ProQuest LLC".
bool isClosingNote(const QString &words)
{
    return words.contains("ProQuest"_L1)
        && (words.startsWith("Contact us at"_L1) || words.startsWith("Database copyright"_L1));
}

/// "Document 1 of 3", above a headline.
bool isCount(const QString &text)
{
    static const QRegularExpression count(uR"(^Document \d+ of \d+$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 40;
    return text.size() <= longest && count.match(text.simplified()).hasMatch();
}

/// A block and the field that it begins.
struct ProQuestBlock
{
    DraftBlock block;
    std::optional<LabelledLine> labelled;
    bool isRule = false;
    bool isLink = false; ///< an address or the words that lead to one
    bool looksLabelled = false; ///< by the form of its beginning
};

ProQuestBlock withLabel(const DraftBlock &block)
{
    static const QRegularExpression label(uR"(^\p{Lu}[\p{L} /()'-]{1,40}:\s)"_s);
    const QString words = block.text.simplified();
    ProQuestBlock each{block, labelledLine(FieldCustom::ProQuest, words), isRule(words), false,
                       label.match(words).hasMatch()};
    each.isLink =
        isDocumentLink(words) || words.startsWith("http://"_L1) || words.startsWith("https://"_L1);
    each.looksLabelled = each.looksLabelled || each.labelled || each.isLink;
    return each;
}

/// True for the first fields of a record.
bool isOfHead(const ProQuestBlock &each)
{
    return each.isLink
        || (each.labelled
            && (each.labelled->field == LabelField::Byline
                || each.labelled->field == LabelField::Info));
}

using ProQuestBlocks = std::span<const ProQuestBlock>;

/// Where the fields below the text of a record begin: behind them nothing has no label but a note of
/// the database's at the end of the file. \a text is the index of the text's label.
size_t fieldsBelow(ProQuestBlocks record, size_t text)
{
    size_t last = record.size();
    while (last > text + 1 && !record[last - 1].labelled)
        --last;
    size_t first = last;
    while (first > text + 1 && record[first - 1].looksLabelled)
        --first;
    while (first < last && !record[first].labelled)
        ++first;
    return first;
}

/// Reads the fields of \a record into \a draft but for its text.
class ProQuestFields
{
public:
    explicit ProQuestFields(RecordDraft &draft)
        : m_draft(draft)
    {
    }

    void read(ProQuestBlocks blocks);
    /// What fields that belong together say.
    void finish(const QString &headline);

private:
    void take(LabelField field, const QString &value);

    RecordDraft &m_draft;
    std::optional<LabelField> m_field;
    bool m_isOpen = false; ///< its value stands in the next paragraph
    QString m_title;
    QString m_info;
};

void ProQuestFields::take(LabelField field, const QString &value)
{
    if (field == LabelField::Title)
        m_title = m_title.isEmpty() ? value : m_title;
    else if (field == LabelField::Info)
        m_info = m_info.isEmpty() ? value : m_info;
    else if (field == LabelField::Byline)
        m_draft.setByline(bylineOfSurnames(value));
    else if (field != LabelField::Text)
        m_draft.add(field, value);
}

void ProQuestFields::read(ProQuestBlocks blocks)
{
    for (const ProQuestBlock &each : blocks) {
        if (each.labelled) {
            m_field = each.labelled->field;
            m_isOpen = each.labelled->value.isEmpty();
            take(*m_field, each.labelled->value);
        } else if (m_field && !each.isLink && (m_isOpen || m_field == LabelField::Abstract)) {
            take(*m_field, each.block.text.simplified());
            m_isOpen = false;
        }
    }
}

void ProQuestFields::finish(const QString &headline)
{
    // The field says no more than the headline, or the headline has a summary joined to it.
    const bool isJoined = !m_title.isEmpty() && headline.startsWith(m_title, Qt::CaseInsensitive);
    static const QRegularExpression mark(uR"(^[\s:;.–—-]+)"_s);
    if (isJoined) {
        m_draft.add(LabelField::Title, m_title);
        m_draft.add(LabelField::Highlight, QString(headline.sliced(m_title.size())).remove(mark));
    } else {
        m_draft.add(LabelField::Title, headline.isEmpty() ? m_title : headline);
    }
    m_draft.partTitle(true);
    if (m_info.isEmpty())
        return;
    m_draft.setOutlet(outletOfRecord(m_info.section(u'[', 0, 0)));
    m_draft.setDay(dayInAnyLanguage(m_info));
}

ArticleDraft readProQuestRecord(ProQuestBlocks record, const ArticleDraft &file)
{
    RecordDraft draft(file);
    ProQuestFields fields(draft);
    QString headline;
    for (const ProQuestBlock &each : record) {
        if (each.labelled || each.isLink)
            break;
        if (!isCount(each.block.text))
            headline += u' ' + each.block.text;
    }
    size_t text = 0;
    while (text < record.size()
           && !(record[text].labelled && record[text].labelled->field == LabelField::Text))
        ++text;
    fields.read(record.first(text));
    if (text < record.size()) {
        const size_t below = fieldsBelow(record, text);
        draft.add(LabelField::Text, record[text].labelled->value);
        for (const ProQuestBlock &each : record.subspan(text + 1, below - text - 1))
            draft.add(LabelField::Text, each.block);
        fields.read(record.subspan(below));
    }
    fields.finish(headline.simplified());
    return draft.finished();
}

/// Where the records of a file begin, and where the last ends, in \a blocks without rules.
QList<size_t> headlinesAmong(const QList<ProQuestBlock> &blocks)
{
    QList<size_t> begins;
    bool isBelow = true; // the fields of a head begin a record
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const ProQuestBlock &each = blocks[at];
        if (isOfHead(each) && isBelow) {
            qsizetype headline = at;
            while (headline > 0 && isOfHead(blocks[headline - 1]))
                --headline;
            if (headline > 0 && !blocks[headline - 1].labelled)
                --headline;
            begins.append(size_t(headline));
            isBelow = false;
        } else if (each.labelled && each.labelled->field != LabelField::Byline) {
            const LabelField field = each.labelled->field;
            isBelow = isBelow || field == LabelField::Outlet || field == LabelField::Day
                || field == LabelField::Copyright;
        }
    }
    begins.append(size_t(blocks.size()));
    return begins;
}

/// The same in a file with rules.
QList<size_t> rulesAmong(const QList<ProQuestBlock> &blocks)
{
    QList<size_t> begins{0};
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (blocks[at].isRule)
            begins.append(size_t(at) + 1);
    }
    begins.append(size_t(blocks.size()));
    return begins;
}

} // namespace

bool isProQuest(const QList<DraftBlock> &blocks)
{
    bool isOurs = false;
    bool hasOutlet = false;
    for (const DraftBlock &block : blocks) {
        // Labels and links are short; the paragraphs of a text need not be looked through.
        constexpr qsizetype longest = 200;
        const QString words = block.text.first(std::min(block.text.size(), longest)).simplified();
        isOurs = isOurs || isDocumentLink(words) || words.startsWith("ProQuest document ID:"_L1)
            || isClosingNote(words);
        const auto labelled = labelledLine(FieldCustom::ProQuest, words);
        hasOutlet = hasOutlet
            || (labelled
                && (labelled->field == LabelField::Outlet || labelled->field == LabelField::Info));
        if (isOurs && hasOutlet)
            return true;
    }
    return false;
}

BundleCounts readProQuest(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                          const TakeArticle &take)
{
    QList<ProQuestBlock> labelled;
    bool hasRules = false;
    for (const DraftBlock &block : blocks) {
        labelled.append(withLabel(block));
        hasRules = hasRules || labelled.last().isRule;
    }
    const QList<size_t> begins = hasRules ? rulesAmong(labelled) : headlinesAmong(labelled);
    const ProQuestBlocks all(labelled.begin(), labelled.end());
    BundleCounts counts;
    for (qsizetype at = 0; at + 1 < begins.size(); ++at) {
        ProQuestBlocks record = all.subspan(begins[at], begins[at + 1] - begins[at]);
        if (!record.empty() && record.back().isRule)
            record = record.first(record.size() - 1);
        const bool isRecord =
            std::any_of(record.begin(), record.end(), isOfHead)
            || std::any_of(record.begin(), record.end(), [](const ProQuestBlock &each) {
                   return each.labelled && each.labelled->field == LabelField::Outlet;
               });
        if (isRecord && !counts.give(articleOf(readProQuestRecord(record, file)), take))
            break;
    }
    return counts;
}

} // namespace onrecord
