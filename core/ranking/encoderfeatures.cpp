// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/encoderfeatures.h"

#include "core/findings/statement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord {

static constexpr std::array<std::string_view, 6> markedParts{
    "content, attributed", "cue, attributed", "source, attributed",
    "content, everyday",   "cue, everyday",   "source, everyday"};
static constexpr std::array<std::string_view, 2> markings{"attributed", "everyday"};
static constexpr auto encoderFeatures = std::to_array<FeatureName>({
    {"encoded least of", markedParts},
    {"encoded mean of", markedParts},
    {"encoded mean and least, origin, of", markedParts},
    {"encoded mean, quoting, of", markedParts},
    {"encoded beginning of", markedParts},
    {"encoded end of", markedParts},
    {"encoded side of", markedParts},
    {"encoded means of content and cue", markings},
    {"encoded means of content and source, has source", markings},
    {"encoded means of all, quoting", markings},
    {"encoded source left out", markings},
    {"encoded agreement", markings},
    {"encoded agreement, quoting, has source", markings},
    {"encoded agreement, origin", markings},
    {"encoded agreement, mean of content", markings},
    {"encoded means of content by both"},
    {"encoded agreements of both"},
    {"encoded agreement, rule, agreement"},
    {"encoded always"},
    {"encoded ranked"},
    {"encoded ranked, quoting"},
    {"encoded ranked, agreement", markings},
    {"encoded ranked, mean of content", markings},
    {"encoded ranked, cue and source", markings},
    {"encoded ranked source"},
    {"encoded ranked source, agreement", markings},
    {"encoded ranked source, mean and side of source", markings},
});

std::span<const FeatureName> encoderFeatureNames()
{
    return encoderFeatures;
}

using EncoderFeature = FeaturePlace<encoderFeatures>;

namespace {

/// The log odds of a probability in bands, 0 (least) to 11.
quint64 oddsBand(float probability)
{
    constexpr std::array bounds{-6.f, -4.f, -2.5f, -1.5f, -0.7f, 0.f, 0.7f, 1.5f, 2.5f, 4.f, 6.f};
    constexpr float edge = 1e-5F;
    const float p = std::clamp(probability, edge, 1 - edge);
    const float odds = std::log(p / (1 - p));
    return quint64(
        std::count_if(bounds.begin(), bounds.end(), [odds](float bound) { return odds >= bound; }));
}

constexpr quint64 noBand = 15;

quint64 coarseBand(quint64 band)
{
    return band == noBand ? band : band / 3;
}

/// How probable the encoder finds the words of a part in their role.
struct RoleBands
{
    quint64 least = noBand;
    quint64 mean = noBand;
};

RoleBands bandsOf(const EncodedRoles &encoded, const QList<WordRange> &ranges, SpanRole role)
{
    float least = 1;
    double sum = 0;
    qsizetype count = 0;
    for (const WordRange range : ranges) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            const float probability = encoded.probabilityOf(i, role);
            least = std::min(least, probability);
            sum += double(probability);
            ++count;
        }
    }
    return count == 0 ? RoleBands{}
                      : RoleBands{oddsBand(least), oddsBand(float(sum / double(count)))};
}

/// Looks at one proposal.
class EncodedView
{
public:
    EncodedView(FeatureList &features, const FeatureSalts &salts, const TaggedParagraph &paragraph,
                const EncodedMarkings &encoded, const Proposal &proposal, ProposalScore quick)
        : p(paragraph)
        , m_add(features, salts)
        , m_encoded(encoded)
        , m_proposal(proposal)
        , m_ranked(oddsBand(float(quick.statement)))
        , m_rankedSource(oddsBand(float(quick.source)))
        , m_spans(proposal.attribution.spans)
        , m_sourced(!m_spans.source.isEmpty())
        , m_quoting(quint64(kindFor(p.countWords(m_spans.content), p.countQuoted(m_spans.content))))
    {
    }

    void look()
    {
        for (size_t marking = 0; marking < m_encoded.size(); ++marking)
            lookBy(marking);
        m_add("encoded always", 0);
        m_add("encoded ranked", m_ranked);
        m_add("encoded ranked, quoting", m_ranked, m_quoting);
        m_add("encoded ranked source", m_rankedSource);
        const quint64 agreement =
            quint64(m_proposal.sameSource) + 2 * quint64(m_proposal.sameContent);
        m_add("encoded means of content by both", m_contents[0], m_contents[1]);
        m_add("encoded agreements of both", m_proposal.encoded[0].number(),
              m_proposal.encoded[1].number());
        m_add("encoded agreement, rule, agreement", m_proposal.encoded[0].number(),
              m_proposal.rule ? quint64(*m_proposal.rule) : 50, agreement);
    }

private:
    void lookBy(size_t marking);
    RoleBands lookAt(const EncodedRoles &encoded, size_t variant, const QList<WordRange> &ranges,
                     SpanRole role);

    const TaggedParagraph &p;
    const FeatureAdder<encoderFeatures> m_add;
    const EncodedMarkings &m_encoded; // not owned, nor what follows
    const Proposal &m_proposal;
    const quint64 m_ranked; ///< bands of what the ranker of quick reading says
    const quint64 m_rankedSource;
    const RoleSpans &m_spans;
    const bool m_sourced;
    const quint64 m_quoting;
    std::array<quint64, size_t(Marking::Count)> m_contents{}; ///< mean bands
};

RoleBands EncodedView::lookAt(const EncodedRoles &encoded, size_t variant,
                              const QList<WordRange> &ranges, SpanRole role)
{
    const RoleBands bands = bandsOf(encoded, ranges, role);
    m_add(EncoderFeature("encoded least of").of(variant), bands.least);
    m_add(EncoderFeature("encoded mean of").of(variant), bands.mean);
    m_add(EncoderFeature("encoded mean and least, origin, of").of(variant), bands.mean, bands.least,
          m_proposal.origin);
    m_add(EncoderFeature("encoded mean, quoting, of").of(variant), bands.mean, m_quoting);
    if (ranges.isEmpty())
        return bands;
    const qsizetype first = ranges.first().first;
    const qsizetype end = ranges.last().end;
    m_add(EncoderFeature("encoded beginning of").of(variant),
          oddsBand(encoded.probabilityOfBeginning(first, role)),
          coarseBand(oddsBand(encoded.probabilityOf(first - 1, role))));
    const float goesOn =
        encoded.probabilityOf(end, role) - encoded.probabilityOfBeginning(end, role);
    m_add(EncoderFeature("encoded end of").of(variant),
          coarseBand(oddsBand(encoded.probabilityOf(end - 1, role))), oddsBand(goesOn));
    if (role != SpanRole::Cue && !m_spans.cue.isEmpty()) {
        const float all = encoded.probabilityOf(first, role);
        const float share = all > 0 ? encoded.probabilityOfRight(first, role) / all : 0.5F;
        m_add(EncoderFeature("encoded side of").of(variant), coarseBand(oddsBand(share)),
              m_spans.cue.first().first > first);
    }
    return bands;
}

void EncodedView::lookBy(size_t marking)
{
    const EncodedRoles &encoded = m_encoded[marking];
    const size_t part = 3 * marking;
    const RoleBands content = lookAt(encoded, part, m_spans.content, SpanRole::Content);
    const RoleBands cue = lookAt(encoded, part + 1, m_spans.cue, SpanRole::Cue);
    const RoleBands source = lookAt(encoded, part + 2, m_spans.source, SpanRole::Source);
    m_contents[marking] = content.mean;
    m_add(EncoderFeature("encoded means of content and cue").of(marking), content.mean, cue.mean);
    m_add(EncoderFeature("encoded means of content and source, has source").of(marking),
          content.mean, source.mean, m_sourced);
    m_add(EncoderFeature("encoded means of all, quoting").of(marking), coarseBand(content.mean),
          coarseBand(cue.mean), coarseBand(source.mean), m_quoting);
    if (!m_sourced) {
        const WordRange sentence = p.sentenceOf(
            m_spans.cue.isEmpty() ? m_spans.content.first().first : m_spans.cue.first().first);
        float most = 0;
        for (qsizetype i = sentence.first; i < sentence.end; ++i)
            most = std::max(most, encoded.probabilityOf(i, SpanRole::Source));
        m_add(EncoderFeature("encoded source left out").of(marking), oddsBand(most), m_quoting);
    }
    const quint64 agreement = m_proposal.encoded[marking].number();
    m_add(EncoderFeature("encoded agreement").of(marking), agreement);
    m_add(EncoderFeature("encoded agreement, quoting, has source").of(marking), agreement,
          m_quoting, m_sourced);
    m_add(EncoderFeature("encoded agreement, origin").of(marking), agreement, m_proposal.origin);
    m_add(EncoderFeature("encoded agreement, mean of content").of(marking), agreement,
          content.mean);
    m_add(EncoderFeature("encoded ranked, agreement").of(marking), m_ranked, agreement);
    m_add(EncoderFeature("encoded ranked, mean of content").of(marking), m_ranked, content.mean);
    m_add(EncoderFeature("encoded ranked, cue and source").of(marking), m_ranked,
          coarseBand(cue.mean), coarseBand(source.mean));
    m_add(EncoderFeature("encoded ranked source, agreement").of(marking), m_rankedSource,
          agreement);
    m_add(EncoderFeature("encoded ranked source, mean and side of source").of(marking),
          m_rankedSource, coarseBand(source.least), coarseBand(source.mean));
}

} // namespace

void collectEncoderFeatures(FeatureList &features, const FeatureSalts &salts,
                            const TaggedParagraph &p, const EncodedMarkings &encoded,
                            const Proposal &proposal, ProposalScore quick)
{
    features.clear();
    EncodedView(features, salts, p, encoded, proposal, quick).look();
}

quint64 constantEncoderFeature(const FeatureSalts &salts)
{
    return salts[EncoderFeature("encoded always").place()].hash(0);
}

} // namespace onrecord
