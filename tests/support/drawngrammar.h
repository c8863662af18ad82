// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/roletagger.h"
#include "tests/support/knownsentences.h"

namespace onrecord {

/// What is known of the words of a paragraph of one sentence, its grammar drawn as for knownSentence().
class DrawnGrammar
{
public:
    DrawnGrammar(const TaggedParagraph &p, QStringView drawn)
        : m_words(RoleTagger::wordsOf(p))
    {
        training::KnownSentence known = knownSentence(drawn);
        if (known.nodes.size() != m_words.size())
            qFatal("the drawn words are not those of the paragraph");
        m_parsed.words = m_words;
        m_parsed.tags = std::move(known.tags);
        m_parsed.nodes = std::move(known.nodes);
        m_parsed.likelihood.resize(m_words.size());
    }

    const ParsedWords &parsed() const { return m_parsed; }

private:
    std::vector<Word> m_words;
    ParsedWords m_parsed; ///< looks into m_words
};

} // namespace onrecord
