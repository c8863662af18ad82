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

/// What parts a code from the words behind it on a line.
enum class CodeGap : quint8 { Wide, OneBlank };

/// True where \a line ends the text before it, though but a blank parts its code from the words: "IN" and
/// "LA" begin sentences as well.
bool endsText(const CodedLine &line)
{
    static const QSet<QString> indexed{u"NS"_s, u"RE"_s, u"CO"_s, u"IN"_s, u"IPC"_s, u"IPD"_s};
    if (line.code == "AN"_L1)
        return line.value.startsWith("Document "_L1);
    if (indexed.contains(line.code))
        return line.value.contains(" : "_L1) || line.value.contains(" | "_L1);
    return line.code == "LP"_L1 || line.code == "TD"_L1 || line.code == "PUB"_L1;
}

std::optional<CodedLine> codedLine(const QString &line, CodeGap gap)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] >= u'A' && line[end] <= u'Z')
        ++end;
    if (end < 2 || end > 3)
        return std::nullopt;
    const QStringView behind = QStringView(line).sliced(end);
    const bool isAlone = behind.trimmed().isEmpty();
    const bool isApart = behind.startsWith(u'\t')
        || (behind.size() > 1 && behind[0].isSpace()
            && (behind[1].isSpace() || gap == CodeGap::OneBlank));
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
    CodedRecords(const ArticleDraft &file, CodeGap gap, const TakeArticle &take)
        : m_file(file)
        , m_gap(gap)
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

    std::optional<CodedLine> begunBy(const QString &line) const;

    const ArticleDraft &m_file;
    const CodeGap m_gap;
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

/// The field that \a line begins.
std::optional<CodedLine> CodedRecords::begunBy(const QString &line) const
{
    const auto coded = codedLine(line, m_gap);
    const bool isInText = m_gap == CodeGap::OneBlank && m_field == LabelField::Text;
    return coded && (!isInText || endsText(*coded)) ? coded : std::nullopt;
}

bool CodedRecords::readBlock(const DraftBlock &block)
{
    const bool hasLinesApart = block.kind == BlockKind::TableCell;
    QString stretch;
    for (const QString &line : block.text.split(u'\n')) {
        const auto coded = begunBy(line.trimmed());
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

/// How codes are parted from their values in \a blocks; nullopt where they are no records of this kind.
std::optional<CodeGap> gapIn(const QList<DraftBlock> &blocks)
{
    for (const CodeGap gap : {CodeGap::Wide, CodeGap::OneBlank}) {
        QSet<LabelField> fields;
        for (const DraftBlock &block : blocks) {
            for (const QString &line : block.text.split(u'\n')) {
                if (const auto coded = codedLine(line.trimmed(), gap))
                    fields.insert(coded->field);
            }
            const bool isRecord = fields.contains(LabelField::Title)
                && fields.contains(LabelField::Day) && fields.contains(LabelField::Outlet);
            if (isRecord && (gap == CodeGap::Wide || fields.contains(LabelField::Length)))
                return gap;
        }
    }
    return std::nullopt;
}

} // namespace

bool isFactivaCoded(const QList<DraftBlock> &blocks)
{
    return gapIn(blocks).has_value();
}

BundleCounts readFactivaCoded(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                              const TakeArticle &take)
{
    return CodedRecords(file, gapIn(blocks).value_or(CodeGap::Wide), take).read(blocks);
}

} // namespace onrecord
