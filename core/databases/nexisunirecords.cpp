// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/nexisunirecords.h"

#include "core/databases/recordblocks.h"
#include "core/databases/recordday.h"
#include "core/databases/recorddraft.h"
#include "core/databases/recordfacts.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

using UniBlocks = std::span<const DraftBlock>;

bool isRecordEnd(const QString &text)
{
    return DatabaseWords::instance().says(RecordSaying::EndOfDocument, text);
}

/// What a line names that is no more than a label: "Body", "Graphic", "Classification".
std::optional<LabelField> labelAlone(const QString &text)
{
    constexpr qsizetype longest = 30;
    QString words = text.trimmed();
    if (words.size() > longest || words.isEmpty() || !words[0].isUpper())
        return std::nullopt;
    if (words.endsWith(u':'))
        words.chop(1);
    const auto field = DatabaseWords::instance().fieldOf(FieldCustom::Nexis, words.simplified());
    const bool isHeading = field == LabelField::Text || field == LabelField::Caption
        || field == LabelField::Correction || field == LabelField::Filed;
    return isHeading ? field : std::nullopt;
}

/// True for "Länge:", a no-break space and a value: a field in whatever language.
bool hasSetApartValue(const QString &text)
{
    constexpr qsizetype longestLabel = 42;
    const qsizetype colon = text.indexOf(u':');
    return colon > 1 && colon < longestLabel && colon + 1 < text.size()
        && text[colon + 1] == u'\u00A0';
}

/// The index of the line "Body" in a record, or the number of its blocks. In a language that we do
/// not know it is the word by itself behind the fields.
size_t bodyLine(UniBlocks record)
{
    for (size_t at = 0; at < record.size(); ++at) {
        const auto label = labelAlone(record[at].text);
        if (label == LabelField::Text)
            return at;
        if (label == LabelField::Caption || label == LabelField::Filed)
            break;
    }
    constexpr qsizetype longestWord = 16;
    for (size_t at = 1; at + 1 < record.size(); ++at) {
        const QString word = record[at].text.simplified();
        if (hasSetApartValue(record[at - 1].text) && word.size() <= longestWord
            && !word.contains(u' ') && !word.contains(u':') && !labelAlone(word))
            return at;
    }
    return record.size();
}

/// Reads one record, from behind the end of the one before to its own.
class UniRecord
{
public:
    explicit UniRecord(const ArticleDraft &file)
        : m_draft(file)
    {
    }

    ArticleDraft read(UniBlocks record);

private:
    bool readHead(const QList<DraftBlock> &head);
    void readHeadWithoutDay(const QList<DraftBlock> &head);
    void readFields(const QList<DraftBlock> &lines);
    void readText(UniBlocks text);

    RecordDraft m_draft;
};

/// Day, outlet and headline, from below: a cover above them may tell of other days.
bool UniRecord::readHead(const QList<DraftBlock> &head)
{
    for (qsizetype at = head.size() - 1; at >= 0; --at) {
        const QList<DraftBlock> lines = linesApart({head[at]});
        const auto day = lines.isEmpty() ? std::nullopt : dayOfLine(lines.first().text);
        if (!day)
            continue;
        m_draft.setDay(*day);
        if (at > 0)
            m_draft.setOutlet(outletOfRecord(head[at - 1].text));
        if (at > 1)
            m_draft.add(LabelField::Title, head[at - 2].text);
        readFields(lines.sliced(1) + linesApart(head.sliced(at + 1)));
        return true;
    }
    return false;
}

/// The head of a record without a day: the first lines are what they are elsewhere.
void UniRecord::readHeadWithoutDay(const QList<DraftBlock> &head)
{
    if (!head.isEmpty())
        m_draft.add(LabelField::Title, head.first().text);
    if (head.size() > 1 && !labelledLine(FieldCustom::Nexis, head[1].text))
        m_draft.setOutlet(outletOfRecord(head[1].text));
    readFields(head);
}

void UniRecord::readFields(const QList<DraftBlock> &lines)
{
    std::optional<LabelField> field;
    for (const DraftBlock &line : lines) {
        const auto labelled = labelledLine(FieldCustom::Nexis, line.text);
        if (labelled)
            field = labelled->field;
        else if (isCopyrightLine(line.text) || hasSetApartValue(line.text))
            field = LabelField::Copyright;
        if (labelled && field != LabelField::Text)
            m_draft.add(*field, labelled->value);
        else if (field == LabelField::Highlight) // one of several paragraphs
            m_draft.add(*field, line.text);
    }
}

void UniRecord::readText(UniBlocks text)
{
    std::optional<LabelField> below; // the text is over
    for (const DraftBlock &block : text) {
        const auto alone = labelAlone(block.text);
        const auto labelled = labelledLine(FieldCustom::Nexis, block.text);
        const bool isFiled = labelled && labelled->field == LabelField::Filed;
        if (alone && alone != LabelField::Text) {
            below = *alone;
        } else if (labelled && (below || isFiled || hasSetApartValue(block.text))) {
            below = labelled->field;
            m_draft.add(labelled->field, labelled->value);
        } else if (!below && !labelled && hasSetApartValue(block.text)
                   && !QStringView(block.text).first(block.text.indexOf(u':')).contains(u' ')) {
            below = LabelField::Index; // in a language that we do not know
        } else if (!below) {
            m_draft.add(LabelField::Text, block);
        } else if (below == LabelField::Caption || below == LabelField::Correction) {
            m_draft.add(*below, block);
        }
    }
}

ArticleDraft UniRecord::read(UniBlocks record)
{
    const size_t body = bodyLine(record);
    const QList<DraftBlock> head(record.begin(), record.begin() + qsizetype(body));
    // All of the head may be one paragraph with line breaks.
    if (!readHead(head) && !readHead(linesApart(head)))
        readHeadWithoutDay(linesApart(head));
    m_draft.partTitle(false);
    if (body < record.size())
        readText(record.subspan(body + 1));
    return m_draft.finished();
}

} // namespace

bool isNexisUni(const QList<DraftBlock> &blocks)
{
    bool hasBody = false;
    for (const DraftBlock &block : blocks) {
        const auto labelled = labelledLine(FieldCustom::Nexis, block.text);
        hasBody = hasBody || labelAlone(block.text) == LabelField::Text
            || (labelled && labelled->field == LabelField::Filed) || hasSetApartValue(block.text);
        if (hasBody && isRecordEnd(block.text))
            return true;
    }
    return false;
}

BundleCounts readNexisUni(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                          const TakeArticle &take)
{
    const UniBlocks all(blocks.begin(), blocks.end());
    BundleCounts counts;
    size_t begin = 0;
    for (size_t at = 0; at < all.size(); ++at) {
        if (!isRecordEnd(all[at].text))
            continue;
        const UniBlocks record = all.subspan(begin, at - begin);
        begin = at + 1;
        if (!counts.give(articleOf(UniRecord(file).read(record)), take))
            break;
    }
    return counts;
}

} // namespace onrecord
