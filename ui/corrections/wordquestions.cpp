// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of the article a statement has: what was said, and what reports it.
#include "core/text/span.h"
#include "ui/corrections/correctionquestions.h"
#include "ui/corrections/selectioncorrections.h"

namespace onrecord {

void CorrectionQuestions::editContent()
{
    const ReadStatement *statement = m_corrections.statement();
    if (!statement)
        return;
    const Spans &content = statement->statement.content;
    if (const Span words = selectedWords(); content == Spans{words})
        Q_EMIT advised(tr("These are the words that were said already."));
    else if (!words.isEmpty())
        m_corrections.setContent({words});
    else if (!content.isEmpty())
        editPart(Part::Content, content);
    else
        Q_EMIT advised(tr("Select the words that were said, then press E."));
}

void CorrectionQuestions::editCue()
{
    const ReadStatement *statement = m_corrections.statement();
    if (!statement)
        return;
    const Spans &cue = statement->statement.cue;
    if (const Span words = selectedWords(); cue == Spans{words})
        Q_EMIT advised(tr("These are the words that report it already."));
    else if (overlapsAny(statement->statement.content, words))
        Q_EMIT advised(tr("These words were said themselves. Select words beside them."));
    else if (!words.isEmpty())
        m_corrections.setCue({words});
    else if (!cue.isEmpty())
        editPart(Part::Cue, cue);
    else
        Q_EMIT advised(tr("Select the words that report it, such as “said”, then press C."));
}

void CorrectionQuestions::editPart(Part part, const Spans &now)
{
    m_edited = part;
    Q_EMIT boundsWanted(now);
    const QString how = tr("Tab: the other end. Arrow keys: by letters, with Ctrl words, with Alt "
                           "sentences. + and −: parts. Enter takes it, Esc leaves all as it was.");
    Q_EMIT advised(part == Part::Cue ? tr("The words that report it. %1").arg(how) : how);
}

void CorrectionQuestions::takeBounds(const Spans &parts)
{
    if (m_edited == Part::Cue)
        m_corrections.setCue(parts);
    else
        m_corrections.setContent(parts);
}

} // namespace onrecord
