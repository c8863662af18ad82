// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/speakers/articletext.h"
#include "core/speakers/namedplaces.h"
#include "core/speakers/sourceresolution.h"
#include "core/statements/statementdraft.h"

namespace onrecord {

/// The names of those who were asked for something in the sentence right before \a offset, which a sentence
/// begins at: "The Gazette has asked | Nordkyst |. It declined".
inline QList<NamedPlace> namesAskedBefore(qsizetype offset, const NamedPlaces &names,
                                          const ArticleText &text)
{
    constexpr qsizetype farthest = 240; // characters
    qsizetype begin = std::max<qsizetype>(0, offset - farthest);
    while (begin < offset && text.text()[begin].isSpace())
        ++begin;
    const QStringView before = Span{begin, offset}.in(text.text()).trimmed();
    if (before.isEmpty()) // "It declined" begins the article
        return {};
    const qsizetype sentence =
        std::max({qsizetype(0), before.chopped(1).lastIndexOf(u". "), before.lastIndexOf(u'\n')});
    QList<NamedPlace> asked;
    for (const QStringView verb : {u" asked ", u" approached ", u" contacted ", u" emailed ",
                                   u" reached out to ", u" wrote to "}) {
        const qsizetype at = before.indexOf(verb, sentence);
        if (at < 0)
            continue;
        const qsizetype behind = begin + at + verb.size();
        const auto name = names.beginningFrom(behind);
        if (name == names.end() || name->span.end > offset)
            continue;
        const QString between = text.words({behind, name->span.begin}).toCaseFolded();
        if (between.isEmpty() || between == u"the")
            asked.append(*name);
    }
    return asked;
}

/// The last question that somebody asked, and who spoke in the same paragraph before: who asked does not
/// answer.
///
///     “Was it you?” asked Ruiz. “It was not,” she said.
class Question
{
public:
    /// \a draft was found to be said by \a speaker.
    void hear(const StatementDraft &draft, const SourceResolution &speaker, const ArticleText &text)
    {
        if (speaker.actors.size() != 1 || draft.statement.content.isEmpty())
            return;
        const qsizetype who = speaker.actors.first();
        const Span last = draft.statement.content.last();
        const QStringView words = last.in(text.text());
        const bool marked = words.right(2).contains(u'?');
        const bool indirect = draft.quoted == 0
            && text.lexicon.look(bare(text.words(last), 1)).has(WordClass::Question);
        const VerbKind verb = draft.statement.verb;
        const bool presses = verb == VerbKind::Demands && draft.quoted > 0; // “When?” she pressed.
        if ((verb == VerbKind::Asks && (marked || indirect)) || (presses && marked)) {
            m_answerer = m_paragraph == draft.paragraph && m_speaker != who ? m_speaker : -1;
            m_asker = who;
            m_asked =
                draft.statement.addressee.isEmpty() ? draft.addressee : draft.statement.addressee;
            m_words = text.words(last);
            m_content = draft.quoted > 0 ? hull(draft.statement.content) : Span{};
            m_pronoun = draft.pronoun ? text.words(draft.head).toCaseFolded() : QString();
            m_end = std::max({last.end, hull(draft.statement.source).end,
                              hull(draft.statement.cue).end, m_asked.end});
        }
        m_speaker = who;
        m_paragraph = draft.paragraph;
    }

    qsizetype asker() const { return m_asker; } ///< -1 before the first question
    qsizetype answerer() const { return m_answerer; } ///< who spoke before, -1 if nobody there

    /// The words for whom the question was put to, "she asked | the minister"; empty where nothing tells.
    Span asked() const { return m_asked; }

    /// True where the words of \a draft, whose source is a pronoun, follow right behind and show by themselves
    /// that somebody else answers: “No”, the words of the question, “she replied” or another pronoun.
    bool isAnsweredBy(const StatementDraft &draft, const ArticleText &text) const
    {
        const QString said = text.words(hull(draft.statement.content));
        const QString pronoun = text.words(draft.head).toCaseFolded();
        const bool other = !m_pronoun.isEmpty() && m_pronoun != pronoun;
        const bool echoes = said.contains(u' ') && bare(said, 2) == bare(m_words, 2);
        return isFollowedBy(draft, text)
            && (other || echoes || text.lexicon.look(bare(said, 1)).has(WordUse::Answer)
                || text.lexicon.look(draft.statement.verbWord).has(WordUse::Replies));
    }

    /// Whom its words speak to: “Mr Lang, is this necessary?”, “Is it, Ana?”; -1 for nobody.
    qsizetype addressed(const NamedPlaces &names, const ArticleText &text) const
    {
        constexpr qsizetype longest = 5; // letters: "Mrs.", "Judge"
        const QStringView all = text.text();
        for (auto name = names.beginningFrom(m_content.begin);
             name != names.end() && name->span.end <= m_content.end; ++name) {
            QStringView before = Span{m_content.begin, name->span.begin}.in(all).trimmed();
            const QStringView last = before.sliced(before.lastIndexOf(u' ') + 1);
            const qsizetype letters =
                std::count_if(last.begin(), last.end(), [](QChar c) { return c.isLetter(); });
            if (letters > 0 && letters <= longest && last.back() != u',')
                before = before.chopped(last.size()).trimmed(); // "Mr"
            const QChar behind = name->span.end < all.size() ? all[name->span.end] : QChar();
            const bool leads = behind == u',' && before.size() <= 1;
            const bool ends = behind == u'?' && before.endsWith(u',');
            if (leads || ends)
                return name->actor;
        }
        return -1;
    }

    /// True where words in quotation marks that ask nothing stand right behind the question.
    bool isFollowedBy(const StatementDraft &draft, const ArticleText &text) const
    {
        constexpr qsizetype farthest = 8; // characters, a full stop and a line's end among them
        const Span content = hull(draft.statement.content);
        const qsizetype gap = content.begin - m_end;
        return m_asker >= 0 && draft.quoted > 0 && gap >= 0 && gap <= farthest
            && !content.in(text.text()).contains(u'?');
    }

private:
    /// The first \a count words of \a said, folded, without marks.
    static QString bare(const QString &said, qsizetype count)
    {
        QString letters;
        for (const QChar c : said) {
            if (c.isLetterOrNumber() || c == u' ')
                letters.append(c.toCaseFolded());
        }
        return letters.section(u' ', 0, count - 1);
    }

    qsizetype m_asker = -1;
    qsizetype m_answerer = -1;
    qsizetype m_speaker = -1;
    qsizetype m_paragraph = -1;
    qsizetype m_end = 0; ///< of the question and the words that tell who asks
    Span m_asked; ///< the words for whom the question was put to
    QString m_words; ///< of the question
    Span m_content; ///< of its words in quotation marks; empty where it has none
    QString m_pronoun; ///< folded; empty where a name tells who asks
};

} // namespace onrecord
