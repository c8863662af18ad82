// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/rolelabels.h"

#include <algorithm>
#include <limits>

namespace onrecord {

SpanRole roleOf(RoleLabel label)
{
    switch (label) {
    case RoleLabel::CueBegins:
    case RoleLabel::Cue: return SpanRole::Cue;
    case RoleLabel::SourceOfLeftBegins:
    case RoleLabel::SourceOfLeft:
    case RoleLabel::SourceOfRightBegins:
    case RoleLabel::SourceOfRight: return SpanRole::Source;
    case RoleLabel::ContentOfLeftBegins:
    case RoleLabel::ContentOfLeft:
    case RoleLabel::ContentOfRightBegins:
    case RoleLabel::ContentOfRight: return SpanRole::Content;
    default: return SpanRole::None;
    }
}

bool begins(RoleLabel label)
{
    return label != RoleLabel::None && int(label) % 2 == 1;
}

bool isOfRight(RoleLabel label)
{
    return label == RoleLabel::SourceOfRightBegins || label == RoleLabel::SourceOfRight
        || label == RoleLabel::ContentOfRightBegins || label == RoleLabel::ContentOfRight;
}

RoleLabel labelOf(SpanRole role, bool ofRight, bool first)
{
    int label = 0;
    switch (role) {
    case SpanRole::None: return RoleLabel::None;
    case SpanRole::Cue: label = int(RoleLabel::CueBegins); break;
    case SpanRole::Source:
        label = int(ofRight ? RoleLabel::SourceOfRightBegins : RoleLabel::SourceOfLeftBegins);
        break;
    case SpanRole::Content:
        label = int(ofRight ? RoleLabel::ContentOfRightBegins : RoleLabel::ContentOfLeftBegins);
        break;
    }
    return RoleLabel(label + !first);
}

std::vector<bool> allowedRoleSteps()
{
    std::vector<bool> allowed;
    for (int from = 0; from <= roleLabels; ++from) {
        for (int to = 0; to < roleLabels; ++to) {
            const bool inside = to != 0 && !begins(RoleLabel(to));
            allowed.push_back(!inside || from == to || from == to - 1);
        }
    }
    return allowed;
}

namespace {

struct Part
{
    WordRange range;
    SpanRole role = SpanRole::None;
    bool ofRight = false;
};

} // namespace

static qsizetype cueOf(const RoleSpans &statement)
{
    return statement.cue.isEmpty() ? std::numeric_limits<qsizetype>::min()
                                   : statement.cue.first().first;
}

std::vector<RoleLabel> labelled(std::span<const RoleSpans> statements, qsizetype words)
{
    std::vector<Part> parts;
    for (const RoleSpans &statement : statements) {
        const auto take = [&](const QList<WordRange> &ranges, SpanRole role) {
            for (const WordRange range : ranges) {
                if (!range.isEmpty())
                    parts.push_back(
                        {range, role, role != SpanRole::Cue && cueOf(statement) > range.first});
            }
        };
        take(statement.content, SpanRole::Content);
        take(statement.source, SpanRole::Source);
        take(statement.cue, SpanRole::Cue);
    }
    // The longest first, so that shorter ones are laid over them.
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.range.size() > b.range.size(); });
    std::vector<RoleLabel> labels(static_cast<size_t>(words), RoleLabel::None);
    std::vector<qsizetype> owners(labels.size(), -1);
    for (size_t p = 0; p < parts.size(); ++p) {
        for (qsizetype i = parts[p].range.first; i < parts[p].range.end; ++i)
            owners[size_t(i)] = qsizetype(p);
    }
    for (size_t i = 0; i < labels.size(); ++i) {
        if (owners[i] < 0)
            continue;
        const Part &part = parts[size_t(owners[i])];
        labels[i] = labelOf(part.role, part.ofRight, i == 0 || owners[i - 1] != owners[i]);
    }
    return labels;
}

std::vector<RoleStretch> stretchesOf(std::span<const RoleLabel> labels)
{
    std::vector<RoleStretch> stretches;
    for (size_t i = 0; i < labels.size(); ++i) {
        const SpanRole role = roleOf(labels[i]);
        if (role == SpanRole::None)
            continue;
        const auto at = qsizetype(i);
        const bool goesOn = !begins(labels[i]) && !stretches.empty()
            && stretches.back().range.end == at && stretches.back().role == role;
        if (goesOn)
            stretches.back().range.end = at + 1;
        else
            stretches.push_back({{at, at + 1}, role, isOfRight(labels[i])});
    }
    return stretches;
}

} // namespace onrecord
