// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/factivarecords.h"

#include "core/article/credits.h"
#include "core/databases/recordblocks.h"
#include "core/databases/recordday.h"
#include "core/databases/recorddraft.h"
#include "core/databases/recordfacts.h"

#include <QRegularExpression>
#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// "Document CRR0000020260312em3c0001x", the last line of a record.
bool isAccessionLine(const QString &text)
{
    static const QRegularExpression number(
        uR"(^\p{L}{4,12}\s+[A-Z][A-Z0-9]{3,9}\d{8}[a-z0-9]{6,14}$)"_s);
    constexpr qsizetype longest = 60;
    return text.size() <= longest && number.match(text.trimmed()).hasMatch();
}

/// Reads one record, up to its number.
class PlainRecord
{
public:
    explicit PlainRecord(const ArticleDraft &file)
        : m_draft(file)
    {
    }

    /// \a record has at most a few lines above its length.
    ArticleDraft read(const QList<DraftBlock> &record, qsizetype length);

private:
    void readAbove(const QList<DraftBlock> &lines);
    qsizetype readBelow(const QList<DraftBlock> &record, qsizetype at);

    RecordDraft m_draft;
    bool m_hasOutlet = false;
};

/// Section, headline and byline; only the headline is always there.
void PlainRecord::readAbove(const QList<DraftBlock> &lines)
{
    qsizetype headline = -1;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].kind == BlockKind::Heading)
            headline = at;
    }
    qsizetype byline = headline >= 0 && headline + 1 < lines.size() ? headline + 1 : -1;
    if (headline < 0) {
        headline = lines.size() - 1;
        const auto credits =
            lines.size() > 1 ? creditsIn(lines.last().text.simplified()) : std::nullopt;
        if (credits && !credits->byline.isEmpty()) {
            byline = headline;
            --headline;
        }
    }
    if (headline >= 0)
        m_draft.add(LabelField::Title, lines[headline].text);
    if (byline >= 0)
        m_draft.add(LabelField::Byline, lines[byline].text);
}

/// Reads the lines below the length, from \a at; the index of the first block of the text.
qsizetype PlainRecord::readBelow(const QList<DraftBlock> &record, qsizetype at)
{
    static const QRegularExpression hour(uR"(^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: \w+)?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"^[A-Z][A-Z0-9]{2,9}$"_s);
    constexpr qsizetype longest = 12;
    bool hasLanguage = false;
    const qsizetype last = std::min(record.size(), at + longest);
    for (; at < last; ++at) {
        const QString line = record[at].text.simplified();
        if (isCopyrightLine(line)) {
            while (at < last && isCopyrightLine(record[at].text.simplified()))
                ++at;
            return at;
        }
        if (hasLanguage)
            return at;
        if (const auto day = dayOfLine(line)) {
            m_draft.setDay(*day);
        } else if (hour.match(line).hasMatch() || code.match(line).hasMatch()) {
            continue;
        } else if (!m_hasOutlet) {
            m_draft.setOutlet(outletOfRecord(line));
            m_hasOutlet = true;
        } else {
            hasLanguage = !DatabaseWords::instance().languageNamed(line).isEmpty();
            if (hasLanguage)
                m_draft.add(LabelField::Language, line);
        }
    }
    return at;
}

ArticleDraft PlainRecord::read(const QList<DraftBlock> &record, qsizetype length)
{
    readAbove(record.first(length));
    const qsizetype text = readBelow(record, length + 1);
    for (const DraftBlock &block : record.sliced(text))
        m_draft.add(LabelField::Text, block);
    return m_draft.finished();
}

/// The index of the line that tells the length of a record; -1 for none.
qsizetype lengthIn(const QList<DraftBlock> &record)
{
    for (qsizetype at = 1; at < record.size(); ++at) {
        if (isLengthLine(record[at].text.simplified()))
            return at;
    }
    return -1;
}

} // namespace

bool isFactivaPlain(const QList<DraftBlock> &blocks)
{
    bool hasLength = false;
    for (const DraftBlock &block : blocks) {
        for (const QStringView line : qTokenize(block.text, u'\n')) {
            const QStringView words = line.trimmed();
            const bool mayBeLength = !words.isEmpty() && words.front().isDigit();
            hasLength = hasLength || (mayBeLength && isLengthLine(words.toString().simplified()));
            if (hasLength && isAccessionLine(line.toString()))
                return true;
        }
    }
    return false;
}

BundleCounts readFactivaPlain(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                              const TakeArticle &take)
{
    BundleCounts counts;
    QList<DraftBlock> record;
    bool isHead = true;
    for (const DraftBlock &block : blocks) {
        // Lines count in the head only: what is below may be broken to fit.
        const QList<DraftBlock> lines = isHead ? linesApart({block}) : QList{block};
        for (const DraftBlock &line : lines) {
            if (!isAccessionLine(line.text)) {
                record.append(line);
                isHead = isHead && !isCopyrightLine(line.text);
                continue;
            }
            const qsizetype length = lengthIn(record);
            const bool goesOn =
                length < 0 || counts.give(articleOf(PlainRecord(file).read(record, length)), take);
            record.clear();
            isHead = true;
            if (!goesOn)
                return counts;
        }
    }
    return counts;
}

} // namespace onrecord
