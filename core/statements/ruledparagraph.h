// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/cues.h"
#include "core/statements/foundstatement.h"

#include <optional>

namespace onrecord {

/// A paragraph while rules look for its statements: its words and cues, which never change, and
/// what was found in it so far, which a later rule leaves alone. A cue and a quotation serve one
/// statement each.
class RuledParagraph
{
public:
    /// \a paragraph must outlive it.
    RuledParagraph(const TaggedParagraph &paragraph, const EarlierStatements &earlier);

    const TaggedParagraph &paragraph() const { return p; }

    // What can be read

    const QList<Cue> &cues() const { return m_cues; }
    const Cue &cue(qsizetype index) const { return m_cues[index]; }
    /// Index of the cue that begins at \a word, -1 where none does; any number may be asked.
    qsizetype cueAt(qsizetype word) const;
    /// First word of the part of the sentence that \a word stands in: after the last spoken
    /// quotation before it.
    qsizetype floorBefore(qsizetype word) const;
    /// The subject of \a cue, within that part of the sentence.
    std::optional<Source> subjectOf(const Cue &cue) const;
    /// Who the sentence is about: its first noun phrase, after a fronted "On Tuesday,".
    std::optional<Source> sentenceSubject(qsizetype sentence) const;

    // What was found; statements by their numbers

    const EarlierStatements &earlier() const { return m_earlier; }
    const QList<FoundStatement> &statements() const { return m_found.statements; }
    /// The last statement with a cue in the sentence of \a word, -1 where there is none.
    qsizetype statementInSentence(qsizetype word) const;
    /// The statement that \a quotation belongs to, -1 as long as none has it.
    qsizetype statementOf(qsizetype quotation) const { return m_statementOf[quotation]; }
    bool isUsed(qsizetype cue) const { return m_used[size_t(cue)]; }

    // What a rule found

    /// Adds \a found, of which rule, words, own source, addressee and whom it follows are given;
    /// the rest is read from the words. Returns its number.
    qsizetype add(FoundStatement found);
    /// The words are content of the statement \a number too, behind those it has.
    void extend(qsizetype number, WordRange words);
    void giveQuotation(qsizetype quotation, qsizetype number) { m_statementOf[quotation] = number; }
    void use(qsizetype cue) { m_used[size_t(cue)] = true; }
    void useAllCues() { m_used.assign(m_used.size(), true); }

    /// What was found, but for what nobody said (unsaid.h): its words are in RuledStatements::unsaid.
    RuledStatements takeFound();

private:
    const TaggedParagraph &p; // not owned
    const EarlierStatements m_earlier;
    const QList<Cue> m_cues;
    QList<qsizetype> m_cueAt; ///< by word
    RuledStatements m_found;
    std::vector<bool> m_used; ///< by cue: a statement rests on it
    QList<qsizetype> m_statementOf; ///< by quotation
    QList<qsizetype> m_inSentence; ///< by sentence: the last statement whose cue stands in it
};

} // namespace onrecord
