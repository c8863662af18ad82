// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"

#include <algorithm>
#include <map>

namespace onrecord {

/// Stretches of a text, gathered.
class Stretches
{
public:
    void add(const Spans &spans)
    {
        for (const Span span : spans)
            add(span);
    }
    void add(Span span)
    {
        if (span.isEmpty())
            return;
        auto at = m_ends.upper_bound(span.begin);
        if (at != m_ends.begin() && std::prev(at)->second >= span.begin)
            --at;
        while (at != m_ends.end() && at->first <= span.end) {
            span = span.united({at->first, at->second});
            at = m_ends.erase(at);
        }
        m_ends.emplace(span.begin, span.end);
    }

    bool overlap(Span span) const
    {
        const auto at = m_ends.lower_bound(span.end);
        return at != m_ends.begin() && std::prev(at)->second > span.begin && !span.isEmpty();
    }
    bool overlap(const Spans &spans) const
    {
        return std::any_of(spans.begin(), spans.end(), [this](Span span) { return overlap(span); });
    }

private:
    std::map<qsizetype, qsizetype> m_ends; ///< by begin; none touches the next
};

/// The words of statements that are kept.
class KeptWords
{
public:
    void add(const Statement &statement)
    {
        m_said.add(statement.content);
        m_said.add(statement.cue);
        m_sources.add(statement.source);
    }
    /// Whether \a statement has a word in common with one that is kept. Two may have one source.
    bool touch(const Statement &statement) const
    {
        for (const Spans *spans : {&statement.content, &statement.cue}) {
            if (m_said.overlap(*spans) || m_sources.overlap(*spans))
                return true;
        }
        return m_said.overlap(statement.source);
    }
    bool touch(Span words) const { return m_said.overlap(words) || m_sources.overlap(words); }

private:
    Stretches m_said; ///< content and cue
    Stretches m_sources;
};

} // namespace onrecord
