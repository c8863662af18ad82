// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interviews/interviews.h"

#include "core/interviews/interviewees.h"
#include "core/interviews/interviewlook.h"
#include "core/interviews/turnlabels.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace onrecord {
namespace {

using Form = TurnLabel::Form;
using Look = InterviewLook;

class InterviewFinder
{
public:
    InterviewFinder(const Document &document, const Lexicon &lexicon)
        : m_document(document)
        , m_text(document.text())
        , m_lexicon(lexicon)
    {
    }

    QList<SpokenParagraph> find();

private:
    struct Line
    {
        qsizetype paragraph = 0;
        TurnLabel label;
        QString key; ///< the label's words, folded
        Look look;
    };

    void readLines();
    void takeLabelled();
    bool isQuestion(qsizetype paragraph) const;
    QList<qsizetype> findQuestions() const;
    void takeQuestions();
    void takeLead(const InterviewParties &parties);
    void takeBetween(qsizetype first, qsizetype end, qsizetype turn, bool isLast);
    bool asksInterviewee(qsizetype paragraph) const;
    const SpokenParagraph *askerBefore(size_t line) const;
    bool isTranscript() const;
    bool isSure(const Line &line) const;
    bool isHeadline(const Line &line) const;
    bool goesOn(qsizetype paragraph, bool isLast) const;
    bool speaksOfSpeakers(Span words) const;
    InterviewParties partiesOfLetters() const;
    bool asks(size_t line) const;
    bool answers(size_t line) const;
    Span wholeName(Span name) const;
    void take(qsizetype paragraph, Span words, Span cue, Span name, qsizetype follows);
    Look lookAt(Span words) const { return onrecord::lookAt(m_text, words, m_lexicon); }
    Span spanOf(qsizetype paragraph) const { return m_document.paragraphs()[paragraph].span; }
    BlockKind kindOf(qsizetype paragraph) const { return m_document.paragraphs()[paragraph].kind; }

    const Document &m_document;
    const QStringView m_text;
    const Lexicon &m_lexicon;
    std::vector<Line> m_lines;
    QSet<QString> m_speakers; ///< the words of the labels, folded
    QList<SpokenParagraph> m_turns;
};

void InterviewFinder::readLines()
{
    for (qsizetype i = 0; i < m_document.paragraphs().size(); ++i) {
        const BlockKind kind = kindOf(i);
        if (!isRead(kind) || kind == BlockKind::Caption)
            continue;
        const std::optional<TurnLabel> label = readTurnLabel(m_text, spanOf(i), m_lexicon);
        if (!label)
            continue;
        Line line{i, *label, label->name.in(m_text).toString().toCaseFolded(),
                  lookAt({label->wordsAt, spanOf(i).end})};
        if (!isHeadline(line))
            m_lines.push_back(std::move(line));
    }
}

/// The first line of an article that is no sentence is its headline, whatever stands before a colon.
bool InterviewFinder::isHeadline(const Line &line) const
{
    const bool isFirst = line.paragraph == 0 || kindOf(line.paragraph) == BlockKind::Headline;
    return isFirst && !line.look.ends;
}

/// Looks that only a turn has.
bool InterviewFinder::isSure(const Line &line) const
{
    switch (line.label.form) {
    case Form::Bold:
    case Form::Timed:
    case Form::Tabbed:
    case Form::Question:
    case Form::Answer:
    case Form::Capitals: return true;
    case Form::Name: return false;
    }
    return false;
}

/// True where the lines with labels are turns: two of sure looks; or names that return or are three,
/// and whose words ask or speak of themselves.
bool InterviewFinder::isTranscript() const
{
    QHash<QString, int> count;
    int sure = 0;
    int returning = 0;
    qsizetype speaking = 0;
    for (const Line &line : m_lines) {
        sure += isSure(line);
        returning += ++count[line.key] == 2;
        speaking += line.look.firstPerson || line.look.secondPerson || line.look.asks;
    }
    const qsizetype lines = m_lines.size();
    if (lines < 2)
        return false;
    if (sure >= 2 && (count.size() > 1 || speaking > 0))
        return true;
    return speaking * 3 >= lines && (returning > 0 || lines > 2 || speaking == lines);
}

QList<SpokenParagraph> InterviewFinder::find()
{
    readLines();
    if (isTranscript())
        takeLabelled();
    else if (m_lines.size() == 1 && m_lines.front().label.form == Form::Capitals
             && m_lines.front().look.firstPerson && m_lines.front().paragraph > 0)
        takeLabelled();
    else
        takeQuestions();
    return m_turns;
}

void InterviewFinder::take(qsizetype paragraph, Span words, Span cue, Span name, qsizetype follows)
{
    while (words.end > words.begin
           && (m_text[words.end - 1].isSpace() || m_text[words.end - 1] == u'*'
               || m_text[words.end - 1] == u'_'))
        --words.end;
    while (words.begin < words.end && (m_text[words.begin] == u'*' || m_text[words.begin] == u'_'))
        ++words.begin;
    m_turns.append({.paragraph = paragraph,
                    .words = words,
                    .cue = cue,
                    .source = name,
                    .head = wholeName(name),
                    .follows = follows});
}

void InterviewFinder::takeLabelled()
{
    for (const Line &line : m_lines) {
        for (const QStringView word : QStringView(line.key).tokenize(u' '))
            m_speakers.insert(word.toString());
    }
    const InterviewParties parties = partiesOfLetters();
    takeLead(parties);
    for (size_t l = 0; l < m_lines.size(); ++l) {
        const Line &line = m_lines[l];
        const Form form = line.label.form;
        const Span name = form == Form::Question ? parties.asker
            : form == Form::Answer               ? parties.interviewee
                                                 : line.label.name;
        const Span mark = line.label.mark.in(m_text).trimmed().isEmpty() ? Span{} : line.label.mark;
        take(line.paragraph, {line.label.wordsAt, spanOf(line.paragraph).end}, mark, name, -1);
        const bool isLast = l + 1 == m_lines.size();
        const qsizetype end = isLast ? m_document.paragraphs().size() : m_lines[l + 1].paragraph;
        if (form == Form::Question || line.look.asks) // it ends with its question
            continue;
        qsizetype next = line.paragraph + 1;
        while (next < end) { // a question without a label among the words of who answers
            const SpokenParagraph *const asker =
                answers(l) || line.label.isLetter() ? askerBefore(l) : nullptr;
            qsizetype question = next;
            while (asker && question + 1 < end && !asksInterviewee(question))
                ++question;
            const bool isAsked = asker && question + 1 < end;
            const Span source = isAsked ? asker->source : Span{};
            takeBetween(next, isAsked ? question : end, line.paragraph, isLast && !isAsked);
            if (!isAsked)
                break;
            take(question, spanOf(question), {}, source, -1);
            next = question + 1;
        }
    }
}

/// The turn of whoever asks in the labelled lines before the one at \a line; null without one.
const SpokenParagraph *InterviewFinder::askerBefore(size_t line) const
{
    for (size_t l = line; l > 0; --l) {
        if (!asks(l - 1) || m_lines[l - 1].key == m_lines[line].key)
            continue;
        const qsizetype paragraph = m_lines[l - 1].paragraph;
        const auto turn = std::find_if(m_turns.begin(), m_turns.end(), [&](const auto &each) {
            return each.paragraph == paragraph;
        });
        return turn == m_turns.end() ? nullptr : &*turn;
    }
    return nullptr;
}

/// True for a short paragraph that is a question to "you": “Does that still make you angry?”
bool InterviewFinder::asksInterviewee(qsizetype paragraph) const
{
    constexpr int longest = 30; // words
    const Look look = lookAt(spanOf(paragraph));
    return isQuestion(paragraph) && look.secondPerson && !look.firstPerson && look.words <= longest;
}

/// Questions and answers without labels that stand before the first label, where it is known who answers.
void InterviewFinder::takeLead(const InterviewParties &parties)
{
    for (qsizetype i = 0; i + 1 < m_lines[0].paragraph && !parties.interviewee.isEmpty(); ++i) {
        const Look answer = lookAt(spanOf(i + 1));
        if (!asksInterviewee(i) || !isProse(kindOf(i + 1)) || isQuestion(i + 1)
            || !answer.firstPerson || !answer.ends)
            continue;
        take(i, spanOf(i), {}, parties.asker, -1);
        take(i + 1, spanOf(i + 1), {}, parties.interviewee, -1);
        ++i;
    }
}

/// A line with a name that asks, whatever its last mark is: "A:" may answer it.
bool InterviewFinder::asks(size_t line) const
{
    const TurnLabel &label = m_lines[line].label;
    const bool isAnswered =
        line + 1 < m_lines.size() && m_lines[line + 1].label.form == Form::Answer;
    return label.form == Form::Question
        || (!label.isLetter() && (m_lines[line].look.asks || isAnswered));
}

/// A line with a name, right behind one that asks.
bool InterviewFinder::answers(size_t line) const
{
    return line > 0 && !m_lines[line].label.isLetter() && !asks(line) && asks(line - 1);
}

/// Whose letters Q and A are: the names that ask and answer in other lines, where there is one of
/// each; else whom the paragraphs before tell of.
InterviewParties InterviewFinder::partiesOfLetters() const
{
    InterviewParties told = partiesBefore(m_document, m_lexicon, m_lines[0].paragraph);
    QHash<QString, Span> askers;
    QHash<QString, Span> answerers;
    for (size_t l = 0; l < m_lines.size(); ++l) {
        const Line &line = m_lines[l];
        if (!line.label.isLetter() && (asks(l) || answers(l)))
            (asks(l) ? askers : answerers).insert(line.key, line.label.name);
    }
    if (!askers.isEmpty())
        told.asker = askers.size() == 1 ? *askers.cbegin() : Span{};
    if (!answerers.isEmpty())
        told.interviewee = answerers.size() == 1 ? *answerers.cbegin() : Span{};
    return told;
}

/// Whose label \a name is: another one before it, or a name above the interview, whose words its letters
/// begin: Lena Koss for LK; \a name itself without one.
Span InterviewFinder::wholeName(Span name) const
{
    const QStringView letters = name.in(m_text);
    if (letters.size() < 2 || letters.size() > mostInitials || m_lines.empty())
        return name;
    for (const Line &line : m_lines) {
        if (line.label.name.begin >= name.begin)
            break;
        if (areInitials(letters, line.label.name.in(m_text)))
            return line.label.name;
    }
    const Span above = nameOfInitials(m_document, letters, m_lines[0].paragraph);
    return above.isEmpty() ? name : above;
}

/// The paragraphs from \a first to \a end that go on with the turn in \a turn. Behind the last turn
/// the article goes on in its own words.
void InterviewFinder::takeBetween(qsizetype first, qsizetype end, qsizetype turn, bool isLast)
{
    for (qsizetype i = first; i < end; ++i) {
        if (goesOn(i, isLast))
            take(i, spanOf(i), {}, {}, turn);
        else if (isLast)
            return;
    }
}

bool InterviewFinder::goesOn(qsizetype paragraph, bool isLast) const
{
    if (!isProse(kindOf(paragraph)) || kindOf(paragraph) == BlockKind::ListItem)
        return false;
    const Span span = spanOf(paragraph);
    const QChar first = m_text[span.begin];
    const bool isAside = first == u'(' || first == u'[';
    const QChar closing = first == u'(' ? u')' : u']';
    const qsizetype close = isAside ? span.in(m_text).indexOf(closing) : -1;
    if (isAside && (close < 0 || close + 2 >= span.length()))
        return false; // (Laughter.)
    const Look look = lookAt({span.begin + close + 1, span.end}); // “[Laughs] No.”
    constexpr int fewestWords = 4;
    if (look.words < fewestWords || !look.ends)
        return false;
    if (look.reports && (isLast || !look.firstPerson))
        return false;
    return isLast ? look.firstPerson && !look.quotes && !speaksOfSpeakers(span)
                  : look.firstPerson || !speaksOfSpeakers(span);
}

/// True where the reporter speaks: the names of those who have turns are in it.
bool InterviewFinder::speaksOfSpeakers(Span words) const
{
    const QList<Token> tokens = findTokens(m_text, words);
    return std::any_of(tokens.begin(), tokens.end(), [this](const Token &token) {
        const QStringView word = token.span.in(m_text);
        return word.front().isUpper() && word.size() > 2
            && m_speakers.contains(word.toString().toCaseFolded());
    });
}

/// True where a paragraph asks and nothing else.
bool InterviewFinder::isQuestion(qsizetype paragraph) const
{
    constexpr int longestQuestion = 80; // words
    const Span span = spanOf(paragraph);
    const BlockKind kind = kindOf(paragraph);
    const bool isBold = m_text[span.begin] == u'*' || m_text[span.begin] == u'_';
    const bool fits = isProse(kind) || kind == BlockKind::Heading || kind == BlockKind::Headline;
    if (!isRead(kind) || !(fits || isBold) || lastOf(m_text, span) != u'?')
        return false;
    const Look look = lookAt(span);
    return !look.quotes && look.words > 1 && look.words <= longestQuestion;
}

/// Questions that are paragraphs of their own, to somebody who answers below in the first person: the
/// indices of the questions.
QList<qsizetype> InterviewFinder::findQuestions() const
{
    QList<qsizetype> questions;
    qsizetype personal = 0;
    qsizetype addressed = 0;
    for (qsizetype i = 0; i + 1 < m_document.paragraphs().size(); ++i) {
        if (!isProse(kindOf(i + 1)) || !isQuestion(i) || isQuestion(i + 1))
            continue;
        const Look asked = lookAt(spanOf(i));
        const Look answered = lookAt(spanOf(i + 1));
        if (answered.quotes)
            continue;
        questions.append(i);
        personal += answered.firstPerson;
        addressed += asked.secondPerson && !asked.firstPerson;
    }
    const bool isInterview =
        questions.size() > 1 && personal * 2 >= questions.size() && addressed > 0;
    return isInterview ? questions : QList<qsizetype>();
}

void InterviewFinder::takeQuestions()
{
    const QList<qsizetype> questions = findQuestions();
    if (questions.isEmpty())
        return;
    const Span interviewee = partiesBefore(m_document, m_lexicon, questions.first()).interviewee;
    for (qsizetype k = 0; k < questions.size(); ++k) {
        const qsizetype question = questions[k];
        take(question, spanOf(question), {}, {}, -1);
        take(question + 1, spanOf(question + 1), {}, interviewee, -1);
        const bool isLast = k + 1 == questions.size();
        takeBetween(question + 2, isLast ? m_document.paragraphs().size() : questions[k + 1],
                    question + 1, isLast);
    }
}

} // namespace

QList<SpokenParagraph> findInterviews(const Document &document, const Lexicon &lexicon)
{
    return InterviewFinder(document, lexicon).find();
}

} // namespace onrecord
