// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/roletagger.h"

namespace onrecord {

/// Which words count as verbs though the tagger of parts of speech took them for something else.
enum class ByForm : quint8 {
    None,
    Later, ///< that look like one, behind the first verb
    All,
};

/// The grammar around one cue, and what it leaves of a content.
class BoundContent
{
public:
    /// \a paragraph and \a parsed must outlive it.
    BoundContent(const TaggedParagraph &paragraph, const ParsedWords &parsed, WordRange cue)
        : p(paragraph)
        , m_parsed(parsed)
        , m_cue(cue)
        , m_sentence(paragraph.sentenceOf(cue.first))
    {
    }

    /// What is left of \a piece of a content, empty where nothing is (contentbounds.h).
    WordRange boundOf(WordRange piece) const;

    /// True where the cue and \a content behind it are the sentence, or all that is left of it: no relative or
    /// fronted clause behind which it goes on, nothing between brackets or dashes.
    bool isMainClause(WordRange content) const;

private:
    WordRange behindCue(WordRange piece) const;
    WordRange beforeCue(WordRange piece) const;
    bool reportsSubject() const;
    bool opensAside(WordRange piece) const;
    bool isCircumstance(WordRange piece) const;
    bool startsClause(qsizetype first) const;
    bool isHearsayOfSpeech(WordRange piece) const;
    qsizetype firstBehindAgent(WordRange piece) const;
    bool opensWithWhoWasTold(WordRange piece) const;
    qsizetype firstBehindDashes(WordRange piece) const;
    qsizetype firstBehindManner(WordRange piece) const;
    qsizetype firstBehindAddressee(WordRange piece) const;
    qsizetype endOfInsertion(WordRange piece) const;
    WordRange withoutOccasion(WordRange piece) const;
    bool isFronted() const;
    bool isInFrontedPhrase(WordRange piece) const;
    bool reportsClause() const;
    qsizetype endBeforeMainClause(WordRange piece) const;
    qsizetype endOfCondition(WordRange piece) const;
    bool isBehindRelative() const;
    qsizetype endOfGap(WordRange piece) const;
    qsizetype endOfExplanation(WordRange piece) const;
    qsizetype endBeforeSameAuxiliary(WordRange piece) const;
    qsizetype endBeforeSharedSubject(WordRange piece) const;
    qsizetype endBeforeRefusal(WordRange piece) const;
    qsizetype endBeforeDispute(WordRange piece) const;
    WordRange onlyDisputed(WordRange piece) const;
    qsizetype endOfPhrase(WordRange piece) const;
    qsizetype relativeBeforeCue() const;
    qsizetype relativeBeforeSubject() const;
    qsizetype mainVerbIn(WordRange piece) const;
    qsizetype verbBeyond(WordRange piece, int clauses, ByForm byForm) const;
    bool needsMainVerb() const;
    bool opensClause(qsizetype i) const;
    bool mayBeFinite(qsizetype i) const;

    /// The cue is a passive with whoever says it behind "by".
    bool isPassive() const { return p.is(m_cue.end - 1, u"by") || p.is(m_cue.end, u"by"); }

    PartOfSpeech tag(qsizetype i) const { return m_parsed.tags[size_t(i)]; }
    bool isFinite(qsizetype i) const { return isFiniteVerb(tag(i)); }
    bool isClauseMark(qsizetype i) const
    {
        return !p.isQuoted(i)
            && (p.isMark(i, u',') || p.isMark(i, u';') || p.isMark(i, u':') || p.isDash(i)
                || p.isMark(i, u'(') || p.isMark(i, u')'));
    }

    const TaggedParagraph &p; // not owned
    const ParsedWords &m_parsed; // not owned
    const WordRange m_cue;
    const WordRange m_sentence;
};

} // namespace onrecord
