// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officebuilder.h"

#include "core/text/lines.h"

#include <algorithm>
#include <utility>

namespace onrecord {

/// Boxes and notes in one another.
static constexpr size_t mostFlows = 32;

OfficeBuilder::OfficeBuilder()
{
    m_flows.emplace_back();
}

OfficeBlock &OfficeBuilder::paragraph()
{
    Flow &flow = m_flows.back();
    if (!flow.isOpen) {
        flow.open = {};
        flow.sizes.clear();
        flow.bold = 0;
        flow.count = 0;
        flow.isOpen = true;
    }
    return flow.open;
}

void OfficeBuilder::addText(QStringView text, CharacterLook look)
{
    paragraph().text += text;
    Flow &flow = m_flows.back();
    const qsizetype count = text.size() - std::count_if(text.begin(), text.end(), isBlank);
    flow.count += count;
    flow.bold += look.isBold ? count : 0;
    const auto known = std::find_if(
        flow.sizes.begin(), flow.sizes.end(),
        [look](const std::pair<int, qsizetype> &each) { return each.first == look.size; });
    constexpr qsizetype mostSizes = 16;
    if (known != flow.sizes.end())
        known->second += count;
    else if (flow.sizes.size() < mostSizes)
        flow.sizes.append({look.size, count});
}

void OfficeBuilder::endParagraph()
{
    Flow &flow = m_flows.back();
    if (!flow.isOpen)
        return;
    flow.isOpen = false;
    const bool isBelowGap = std::exchange(flow.isGap, flow.count == 0);
    if (flow.count > 0) {
        flow.open.isBelowGap = isBelowGap;
        const auto most = std::max_element(
            flow.sizes.begin(), flow.sizes.end(),
            [](const auto &one, const auto &other) { return one.second < other.second; });
        flow.open.size = most == flow.sizes.end() ? 0 : most->first;
        flow.open.isBold = flow.bold * 10 >= flow.count * 9;
        if (flow.tableDepth > 0) {
            flow.open.table = flow.table;
            flow.open.row = std::max(flow.row, 0);
            flow.open.column = std::max(flow.column, 0);
        }
        flow.blocks.append(flow.open);
    }
    flow.blocks += flow.waiting;
    flow.waiting.clear();
}

void OfficeBuilder::beginTable()
{
    endParagraph();
    Flow &flow = m_flows.back();
    if (++flow.tableDepth > 1)
        return;
    flow.table = m_tables++;
    flow.row = -1;
    flow.column = -1;
}

void OfficeBuilder::beginRow()
{
    endParagraph();
    Flow &flow = m_flows.back();
    if (flow.tableDepth != 1)
        return;
    ++flow.row;
    flow.column = -1;
}

void OfficeBuilder::beginCell()
{
    endParagraph();
    Flow &flow = m_flows.back();
    if (flow.tableDepth == 1)
        ++flow.column;
}

void OfficeBuilder::endTable()
{
    endParagraph();
    Flow &flow = m_flows.back();
    flow.tableDepth = std::max(flow.tableDepth - 1, 0);
}

void OfficeBuilder::beginBox()
{
    if (m_flows.size() < mostFlows)
        m_flows.emplace_back();
    else
        ++m_ignored;
}

OfficeBuilder::Flow OfficeBuilder::popFlow()
{
    if (m_ignored > 0 || m_flows.size() < 2) {
        m_ignored = std::max(m_ignored - 1, 0);
        return {};
    }
    endParagraph();
    Flow flow = std::move(m_flows.back());
    m_flows.pop_back();
    return flow;
}

void OfficeBuilder::endBox()
{
    QList<OfficeBlock> blocks = popFlow().blocks;
    for (OfficeBlock &block : blocks)
        block.isInBox = true;
    Flow &around = m_flows.back();
    if (around.isOpen)
        around.waiting += blocks;
    else
        around.blocks += blocks;
}

void OfficeBuilder::beginNote()
{
    beginBox();
}

QList<OfficeBlock> OfficeBuilder::endNote()
{
    QList<OfficeBlock> blocks = popFlow().blocks;
    for (OfficeBlock &block : blocks)
        block.role = OfficeRole::Note;
    return blocks;
}

QList<OfficeBlock> OfficeBuilder::takeBlocks()
{
    while (m_flows.size() > 1) {
        m_ignored = 0;
        endBox();
    }
    endParagraph();
    return std::move(m_flows.back().blocks);
}

} // namespace onrecord
