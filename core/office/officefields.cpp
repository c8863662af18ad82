// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officefields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

bool isFieldShown(const QString &instruction)
{
    static constexpr std::array furniture{
        "PAGE"_L1,     "NUMPAGES"_L1, "SECTIONPAGES"_L1, "TOC"_L1,      "INDEX"_L1,
        "TOA"_L1,      "XE"_L1,       "TC"_L1,           "FILENAME"_L1, "PRINTDATE"_L1,
        "SAVEDATE"_L1, "FILESIZE"_L1, "NUMWORDS"_L1,     "NUMCHARS"_L1};
    const QString first = instruction.trimmed().section(u' ', 0, 0).toUpper();
    return std::find(furniture.begin(), furniture.end(), first) == furniture.end();
}

void OfficeFields::begin()
{
    constexpr qsizetype deepest = 256;
    if (m_open.size() >= deepest) {
        ++m_ignored;
        return;
    }
    m_open.append(Field());
    ++m_hidden;
}

void OfficeFields::addInstruction(QStringView words)
{
    constexpr qsizetype longest = 200;
    if (isInInstruction() && m_open.last().instruction.size() < longest)
        m_open.last().instruction += words.first(std::min(words.size(), longest));
}

void OfficeFields::beginResult()
{
    if (m_ignored > 0 || !isInInstruction())
        return;
    Field &field = m_open.last();
    field.isResult = true;
    field.isShown = isFieldShown(field.instruction);
    if (field.isShown)
        --m_hidden;
}

void OfficeFields::end()
{
    if (m_ignored > 0) {
        --m_ignored;
        return;
    }
    if (m_open.isEmpty())
        return;
    if (!m_open.takeLast().isShown)
        --m_hidden;
}

} // namespace onrecord
