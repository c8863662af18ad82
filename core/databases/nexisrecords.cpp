// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/nexisrecords.h"

#include "core/databases/recordday.h"
#include "core/databases/recorddraft.h"
#include "core/databases/recordfacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

using NexisBlocks = std::span<const DraftBlock>;

bool isDocumentMark(const QString &text)
{
    static const QRegularExpression mark(
        uR"(^\W*(?:\d[\d.,]* (?:of|von|de|di|van|av|af|sur) \d[\d.,]* DOCUMENTS?|(?:Dokument|Document|Documento|Documentos) \d[\d.,]* (?:of|von|de|di|van|av|af|sur) \d[\d.,]*)\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 60;
    return text.size() <= longest && mark.match(text.simplified()).hasMatch();
}

std::optional<LabelledLine> labelInCapitals(const QString &line)
{
    auto labelled = labelledLine(FieldCustom::Nexis, line);
    return labelled && labelled->isInCapitals ? labelled : std::nullopt;
}

/// "Late Edition - Final", "Correction Appended", "Edition 1; Scotland".
bool isEditionLine(const QString &line)
{
    static const QRegularExpression edition(
        uR"(^(?:[\p{L}\d.]+ ){0,4}(?:edition|correction appended)\b[^.]{0,40}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 60;
    return line.size() <= longest
        && (DatabaseWords::instance().says(RecordSaying::Edition, line)
            || edition.match(line.simplified()).hasMatch());
}

/// True for a field that certainly stands below the text.
bool isBelowText(LabelField field)
{
    return field == LabelField::Filed || field == LabelField::Language
        || field == LabelField::Caption || field == LabelField::Correction
        || field == LabelField::Copyright;
}

/// A paragraph, or those of its lines that belong to one field.
struct NexisStretch
{
    DraftBlock block;
    std::optional<LabelledLine> labelled;

    void add(const QString &line)
    {
        block.text += u'\n' + line;
        if (labelled)
            labelled->value += u'\n' + line;
    }
};

/// Reads one record, from behind its mark to the next.
class NexisRecord
{
public:
    explicit NexisRecord(const ArticleDraft &file)
        : m_draft(file)
    {
    }

    ArticleDraft read(NexisBlocks blocks);

private:
    struct HeadLine
    {
        QString words;
        size_t block = 0;
        bool isUsed = false;
    };

    static size_t labelsBegin(NexisBlocks blocks);
    void readHead(NexisBlocks head);
    void takeDay(QList<HeadLine> &lines);
    void takeHeadline(const QList<HeadLine> &lines, bool hasLabels);
    void readBody(NexisBlocks blocks);
    void readStretch(const NexisStretch &stretch, bool isBelow);
    static qsizetype belowText(const QList<NexisStretch> &stretches);

    RecordDraft m_draft;
    std::optional<LabelField> m_field; // of the label above
    bool m_hasLabels = false;
};

/// The index of the first block with a label, or their number.
size_t NexisRecord::labelsBegin(NexisBlocks blocks)
{
    size_t at = 0;
    while (at < blocks.size() && !labelInCapitals(blocks[at].text.section(u'\n', 0, 0)))
        ++at;
    return at;
}

void NexisRecord::takeDay(QList<HeadLine> &lines)
{
    qsizetype day = -1;
    for (qsizetype at = 0; at < lines.size() && day < 0; ++at) {
        const auto said = dayOfLine(lines[at].words);
        if (!said || lines[at].isUsed)
            continue;
        day = at;
        m_draft.setDay(*said);
        // The edition is in the same paragraph.
        for (qsizetype below = at; below < lines.size() && lines[below].block == lines[at].block;
             ++below)
            lines[below].isUsed = true;
    }
}

void NexisRecord::takeHeadline(const QList<HeadLine> &lines, bool hasLabels)
{
    qsizetype inBlock = -1;
    for (const HeadLine &line : lines) {
        if (line.isUsed)
            continue;
        const bool isFirst = inBlock < 0;
        if (isFirst)
            inBlock = qsizetype(line.block);
        if (qsizetype(line.block) == inBlock)
            m_draft.add(LabelField::Title, line.words);
        else
            m_draft.add(hasLabels ? LabelField::Highlight : LabelField::Text, line.words);
    }
}

void NexisRecord::readHead(NexisBlocks head)
{
    QList<HeadLine> lines;
    for (size_t at = 0; at < head.size(); ++at) {
        for (const QString &line : head[at].text.split(u'\n')) {
            const QString words = line.simplified();
            if (!words.isEmpty() && !isCopyrightLine(words))
                lines.append({words, at, false});
        }
    }
    if (lines.isEmpty())
        return;
    if (!dayOfLine(lines.first().words)) {
        m_draft.setOutlet(outletOfRecord(lines.first().words));
        lines.first().isUsed = true;
    }
    takeDay(lines);
    for (HeadLine &line : lines)
        line.isUsed = line.isUsed || isEditionLine(line.words);
    takeHeadline(lines, m_hasLabels);
}

/// Reads a stretch that begins with a label or has none; \a isBelow tells that the text is over.
void NexisRecord::readStretch(const NexisStretch &stretch, bool isBelow)
{
    // "UPDATE: it stays" may be a line of the text.
    const bool isOfText = stretch.labelled && stretch.labelled->field == LabelField::Index
        && m_draft.hasText() && !isBelow;
    if (stretch.labelled && !isOfText) {
        m_field = stretch.labelled->field;
        m_draft.add(*m_field, stretch.labelled->value);
    } else if (isCopyrightLine(stretch.block.text)) {
        m_field = LabelField::Copyright;
    } else if (isBelow) {
        if (m_field == LabelField::Correction || m_field == LabelField::Caption)
            m_draft.add(*m_field, stretch.block.text);
    } else if (m_draft.hasText() || !isEditionLine(stretch.block.text)) {
        m_draft.add(LabelField::Text, stretch.block);
    }
}

/// The index of the first field below the text: one that certainly is, or one before it that follows
/// the text.
qsizetype NexisRecord::belowText(const QList<NexisStretch> &stretches)
{
    bool hasText = false;
    qsizetype below = 0;
    for (; below < stretches.size(); ++below) {
        const NexisStretch &each = stretches[below];
        const bool isFiled = (each.labelled && isBelowText(each.labelled->field))
            || isCopyrightLine(each.block.text);
        if (isFiled && hasText)
            break;
        const bool isText = !each.labelled || each.labelled->field == LabelField::Text;
        hasText = hasText || (isText && !isFiled);
    }
    while (below > 0 && stretches[below - 1].labelled
           && stretches[below - 1].labelled->field == LabelField::Index)
        --below;
    return below;
}

/// Fields may stand on lines of one paragraph.
void NexisRecord::readBody(NexisBlocks blocks)
{
    QList<NexisStretch> stretches;
    for (const DraftBlock &block : blocks) {
        bool isFirst = true;
        for (const QString &line : block.text.split(u'\n')) {
            const auto labelled = labelInCapitals(line);
            if (isFirst || labelled || isCopyrightLine(line)) {
                stretches.append({block, labelled});
                stretches.last().block.text = line;
            } else {
                stretches.last().add(line);
            }
            isFirst = false;
        }
    }
    const qsizetype below = belowText(stretches);
    for (qsizetype at = 0; at < stretches.size(); ++at)
        readStretch(stretches[at], at >= below);
}

ArticleDraft NexisRecord::read(NexisBlocks blocks)
{
    const size_t labels = labelsBegin(blocks);
    m_hasLabels = labels < blocks.size();
    readHead(blocks.first(labels));
    readBody(blocks.subspan(labels)); // where the headline may have a label of its own
    m_draft.partTitle(false);
    return m_draft.finished();
}

/// Where the only record of a file without marks begins: at the outlet above the day above the first
/// label.
size_t unmarkedBegin(NexisBlocks blocks)
{
    size_t label = 0;
    while (label < blocks.size() && !labelInCapitals(blocks[label].text))
        ++label;
    constexpr size_t highest = 8;
    for (size_t at = label; at > 0 && label - at < highest; --at) {
        if (dayOfLine(blocks[at - 1].text.section(u'\n', 0, 0)))
            return at > 1 ? at - 2 : 0;
    }
    return 0;
}

} // namespace

bool isNexis(const QList<DraftBlock> &blocks)
{
    bool hasMark = false;
    bool hasLength = false;
    bool hasIndex = false;
    for (const DraftBlock &block : blocks) {
        hasMark = hasMark || isDocumentMark(block.text);
        for (const QString &line : block.text.split(u'\n')) {
            const auto labelled = labelInCapitals(line);
            hasLength = hasLength || (labelled && labelled->field == LabelField::Length);
            hasIndex = hasIndex || (labelled && isBelowText(labelled->field));
        }
        if ((hasMark && (hasLength || hasIndex)) || (hasLength && hasIndex))
            return true;
    }
    return false;
}

BundleCounts readNexis(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                       const TakeArticle &take)
{
    const NexisBlocks all(blocks.begin(), blocks.end());
    QList<size_t> begins;
    for (size_t at = 0; at < all.size(); ++at) {
        if (isDocumentMark(all[at].text))
            begins.append(at + 1);
    }
    if (begins.isEmpty())
        begins.append(unmarkedBegin(all));
    BundleCounts counts;
    for (qsizetype at = 0; at < begins.size(); ++at) {
        const size_t end = at + 1 < begins.size() ? begins[at + 1] - 1 : all.size();
        const NexisBlocks record = all.subspan(begins[at], end - begins[at]);
        if (!counts.give(articleOf(NexisRecord(file).read(record)), take))
            break;
    }
    return counts;
}

} // namespace onrecord
