// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/factivarecords.h"

#include "core/databases/recorddraft.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// A line that begins a field.
struct CodedLine
{
    QString code;
    LabelField field = LabelField::Index;
    QString value;
};

std::optional<CodedLine> codedLine(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] >= u'A' && line[end] <= u'Z')
        ++end;
    if (end < 2 || end > 3)
        return std::nullopt;
    const QStringView behind = QStringView(line).sliced(end);
    const bool isAlone = behind.trimmed().isEmpty();
    const bool isApart = behind.startsWith(u'\t')
        || (behind.size() > 1 && behind[0].isSpace() && behind[1].isSpace());
    if (!isAlone && !isApart)
        return std::nullopt;
    const QString code = line.first(end);
    const auto field = DatabaseWords::instance().fieldOf(FieldCustom::Factiva, code);
    if (!field)
        return std::nullopt;
    return CodedLine{code, *field, behind.trimmed().toString()};
}

/// Walks over the blocks and puts records together.
class CodedRecords
{
public:
    CodedRecords(const ArticleDraft &file, const TakeArticle &take)
        : m_file(file)
        , m_take(take)
        , m_draft(file)
    {
    }

    BundleCounts read(const QList<DraftBlock> &blocks);

private:
    bool readBlock(const DraftBlock &block);
    bool begin(const CodedLine &line, const DraftBlock &block);
    void goOn(const DraftBlock &block, const QString &words);
    bool endRecord();

    const ArticleDraft &m_file;
    const TakeArticle &m_take;
    RecordDraft m_draft;
    BundleCounts m_counts;
    QSet<QString> m_codes; // of the record
    std::optional<LabelField> m_field; // that is open
};

bool CodedRecords::endRecord()
{
    const bool isRecord = m_codes.contains(u"HD"_s) || m_draft.hasText();
    const bool goesOn = !isRecord || m_counts.give(articleOf(m_draft.finished()), m_take);
    m_draft = RecordDraft(m_file);
    m_codes.clear();
    m_field.reset();
    return goesOn;
}

bool CodedRecords::begin(const CodedLine &line, const DraftBlock &block)
{
    if (m_codes.contains(line.code) && !endRecord())
        return false;
    m_codes.insert(line.code);
    m_field = line.field;
    if (!line.value.isEmpty())
        goOn(block, line.value);
    return true;
}

void CodedRecords::goOn(const DraftBlock &block, const QString &words)
{
    if (!m_field)
        return;
    DraftBlock stretch = block;
    stretch.text = words;
    // The table lays out the fields and says nothing of the text in it.
    if (stretch.kind == BlockKind::TableCell)
        stretch.kind = BlockKind::Paragraph;
    stretch.startsLine = true;
    m_draft.add(*m_field, stretch);
}

bool CodedRecords::readBlock(const DraftBlock &block)
{
    const bool hasLinesApart = block.kind == BlockKind::TableCell;
    QString stretch;
    for (const QString &line : block.text.split(u'\n')) {
        const auto coded = codedLine(line.trimmed());
        if (coded || hasLinesApart)
            goOn(block, std::exchange(stretch, {}));
        if (coded) {
            if (!begin(*coded, block))
                return false;
            continue;
        }
        if (DatabaseWords::instance().says(RecordSaying::ReadingEnds, line)) {
            m_field.reset();
            stretch.clear();
            continue;
        }
        stretch += stretch.isEmpty() ? line : u'\n' + line;
    }
    goOn(block, stretch);
    return true;
}

BundleCounts CodedRecords::read(const QList<DraftBlock> &blocks)
{
    for (const DraftBlock &block : blocks) {
        if (!readBlock(block))
            return m_counts;
    }
    endRecord();
    return m_counts;
}

} // namespace

bool isFactivaCoded(const QList<DraftBlock> &blocks)
{
    QSet<LabelField> fields;
    for (const DraftBlock &block : blocks) {
        for (const QString &line : block.text.split(u'\n')) {
            if (const auto coded = codedLine(line.trimmed()))
                fields.insert(coded->field);
        }
        if (fields.contains(LabelField::Title) && fields.contains(LabelField::Day)
            && fields.contains(LabelField::Outlet))
            return true;
    }
    return false;
}

BundleCounts readFactivaCoded(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                              const TakeArticle &take)
{
    return CodedRecords(file, take).read(blocks);
}

} // namespace onrecord
