// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <vector>

namespace onrecord {

/// The words of each statement of a reading in one line, and where these stand ("¶5"). Most of what
/// the list of statements costs after a correction would go into making them, and hardly one of
/// thousands is another one then: what has the same words in the same article is kept.
class StatementTexts
{
public:
    /// Makes the texts of \a reading's statements, or keeps them.
    void read(const Reading &reading);

    /// Of Reading::statements[\a index].
    const QString &words(qsizetype index) const { return m_texts[size_t(index)].words; }
    const QString &place(qsizetype index) const { return m_texts[size_t(index)].place; }

private:
    struct Text
    {
        Spans spans;
        QString words;
        QString place;
    };

    Article m_article;
    std::vector<Text> m_texts; ///< by the place of the statements, ascending
};

} // namespace onrecord
