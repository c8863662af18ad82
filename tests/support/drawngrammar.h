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
        KnownSentence known = knownSentence(drawn);
        if (known.nodes.size() != m_words.size())
            qFatal("the drawn words are not those of the paragraph");
        m_read.words = m_words;
        m_read.tags = std::move(known.tags);
        m_read.nodes = std::move(known.nodes);
        m_read.likelihood.resize(m_words.size());
    }

    const ReadWords &read() const { return m_read; }

private:
    std::vector<Word> m_words;
    ReadWords m_read; ///< looks into m_words
};

} // namespace onrecord
