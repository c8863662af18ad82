// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/attributions.h"

#include <algorithm>

namespace onrecord {
namespace {

/// Puts the stretches of one paragraph together.
class Linker
{
public:
    Linker(const TaggedParagraph &p, std::span<const RoleLabel> labels)
        : p(p)
    {
        for (const RoleStretch &stretch : stretchesOf(labels)) {
            switch (stretch.role) {
            case SpanRole::Cue: m_cues.push_back({stretch.range, -1, false, {}}); break;
            case SpanRole::Source: m_sources.push_back(stretch); break;
            case SpanRole::Content: m_contents.push_back(stretch); break;
            case SpanRole::None: break;
            }
        }
    }

    std::vector<Attribution> link()
    {
        giveSources();
        giveContents();
        shareSources();
        return attributions();
    }

private:
    struct CueLinks
    {
        WordRange range;
        qsizetype source = -1; ///< index into m_sources
        bool shared = false;
        QList<qsizetype> contents; ///< indices into m_contents
    };

    qsizetype sentenceAt(qsizetype word) const { return p.words()[word].sentence; }

    /// Words between two stretches; other sentences are far away.
    qsizetype gap(WordRange a, WordRange b) const
    {
        const WordRange first = a.first < b.first ? a : b;
        const WordRange second = a.first < b.first ? b : a;
        const qsizetype sentences = sentenceAt(second.first) - sentenceAt(first.end - 1);
        constexpr qsizetype sentenceIsWorth = 30;
        return std::max<qsizetype>(0, second.first - first.end) + sentences * sentenceIsWorth;
    }

    /// The cue for a stretch, by the side its label names and how near it is. Those between count
    /// as distance, since statements seldom cross.
    qsizetype cueFor(const RoleStretch &stretch, qsizetype otherSide) const
    {
        constexpr qsizetype passing = 12;
        const auto next = std::lower_bound(
            m_cues.begin(), m_cues.end(), stretch.range.first,
            [](const CueLinks &cue, qsizetype word) { return cue.range.first < word; });
        const qsizetype right = next - m_cues.begin();
        qsizetype best = -1;
        qsizetype least = 0;
        constexpr qsizetype looked = 6;
        for (qsizetype c = std::max<qsizetype>(0, right - looked);
             c < std::min<qsizetype>(std::ssize(m_cues), right + looked); ++c) {
            const bool ofRight = c >= right;
            const qsizetype passed = ofRight ? c - right : right - 1 - c;
            const qsizetype cost = gap(stretch.range, m_cues[size_t(c)].range) + passed * passing
                + (ofRight == stretch.ofRight ? 0 : otherSide);
            if (best < 0 || cost < least) {
                best = c;
                least = cost;
            }
        }
        return best;
    }

    void giveSources()
    {
        constexpr qsizetype otherSide = 15;
        for (size_t s = 0; s < m_sources.size(); ++s) {
            const qsizetype c = cueFor(m_sources[s], otherSide);
            if (c < 0)
                continue;
            CueLinks &cue = m_cues[size_t(c)];
            if (cue.source < 0
                || gap(m_sources[s].range, cue.range)
                    < gap(m_sources[size_t(cue.source)].range, cue.range))
                cue.source = qsizetype(s);
        }
    }

    void giveContents()
    {
        constexpr qsizetype otherSide = 25;
        for (size_t c = 0; c < m_contents.size(); ++c) {
            const qsizetype cue = cueFor(m_contents[c], otherSide);
            if (cue >= 0)
                m_cues[size_t(cue)].contents.append(qsizetype(c));
            else
                m_alone.push_back(qsizetype(c));
        }
    }

    /// "Ana Ruiz said …, adding …": the second cue has no source of its own.
    void shareSources()
    {
        qsizetype last = -1;
        for (size_t c = 0; c < m_cues.size(); ++c) {
            CueLinks &cue = m_cues[c];
            if (cue.source >= 0) {
                last = cue.source;
                continue;
            }
            if (last < 0 || cue.contents.isEmpty())
                continue;
            if (sentenceAt(m_sources[size_t(last)].range.first) == sentenceAt(cue.range.first)) {
                cue.source = last;
                cue.shared = true;
            }
        }
    }

    std::vector<Attribution> attributions() const
    {
        std::vector<Attribution> found;
        for (const CueLinks &cue : m_cues) {
            if (cue.contents.isEmpty())
                continue;
            Attribution attribution;
            attribution.spans.cue = {cue.range};
            if (cue.source >= 0)
                attribution.spans.source = {m_sources[size_t(cue.source)].range};
            for (const qsizetype content : cue.contents)
                attribution.spans.content.append(m_contents[size_t(content)].range);
            attribution.sharesSource = cue.shared;
            found.push_back(attribution);
        }
        for (const qsizetype content : m_alone) {
            Attribution attribution;
            attribution.spans.content = {m_contents[size_t(content)].range};
            if (!m_sources.empty() && m_cues.empty())
                attribution.spans.source = {m_sources.front().range};
            attribution.goesOn = attribution.spans.source.isEmpty();
            found.push_back(attribution);
        }
        const auto placeOf = [](const Attribution &attribution) {
            return attribution.spans.content.first().first;
        };
        std::stable_sort(
            found.begin(), found.end(),
            [&](const Attribution &a, const Attribution &b) { return placeOf(a) < placeOf(b); });
        return found;
    }

    const TaggedParagraph &p;
    std::vector<CueLinks> m_cues;
    std::vector<RoleStretch> m_sources;
    std::vector<RoleStretch> m_contents;
    std::vector<qsizetype> m_alone; ///< contents of paragraphs without a cue
};

} // namespace

std::vector<Attribution> linked(const TaggedParagraph &p, std::span<const RoleLabel> labels)
{
    return Linker(p, labels).link();
}

} // namespace onrecord
