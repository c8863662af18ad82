// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/interviews.h"

#include "core/document/tokens.h"
#include "core/statements/interviewees.h"
#include "core/statements/turnlabels.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace onrecord {
namespace {

using Form = TurnLabel::Form;

/// What the words of one paragraph tell about who speaks in it.
struct Look
{
    int words = 0;
    bool firstPerson = false;
    bool secondPerson = false;
    bool asks = false; ///< ends with a question mark
    bool ends = false; ///< ends as a sentence does
    bool quotes = false; ///< has double marks of quotation
    bool reports = false; ///< a name stands before a verb of reporting: Ruiz says
};

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
    QChar lastOf(Span words) const;
    bool isQuestion(qsizetype paragraph) const;
    QList<qsizetype> findQuestions() const;
    void takeQuestions();
    void takeBetween(qsizetype first, qsizetype end, qsizetype turn, bool isLast);
    bool isTranscript() const;
    bool isSure(const Line &line) const;
    bool isHeadline(const Line &line) const;
    bool goesOn(qsizetype paragraph, bool isLast) const;
    bool speaksOfSpeakers(Span words) const;
    InterviewParties partiesOfLetters() const;
    bool asks(size_t line) const;
    bool answers(size_t line) const;
    Span nameBehind(size_t line) const;
    void take(qsizetype paragraph, Span words, Span cue, Span name, qsizetype follows);
    Look lookAt(Span words) const;
    Span spanOf(qsizetype paragraph) const { return m_document.paragraphs()[paragraph].span; }
    BlockKind kindOf(qsizetype paragraph) const { return m_document.paragraphs()[paragraph].kind; }

    const Document &m_document;
    const QStringView m_text;
    const Lexicon &m_lexicon;
    std::vector<Line> m_lines;
    QSet<QString> m_speakers; ///< the words of the labels, folded
    QList<SpokenParagraph> m_turns;
};

bool isOneOf(QStringView word, std::initializer_list<QStringView> list)
{
    return std::any_of(list.begin(), list.end(), [word](QStringView each) {
        return word.compare(each, Qt::CaseInsensitive) == 0;
    });
}

/// I of I’m
QStringView beforeApostrophe(QStringView word)
{
    const auto at = std::find_if(word.begin(), word.end(),
                                 [](QChar c) { return c == u'\'' || c == u'\u2019'; });
    return word.first(at - word.begin());
}

Look InterviewFinder::lookAt(Span words) const
{
    Look look;
    bool isName = false; // the word before
    for (const Token &token : findTokens(m_text, words)) {
        const QStringView word = token.span.in(m_text);
        if (token.kind == TokenKind::Word) {
            ++look.words;
            const WordEntry &entry = m_lexicon.look(word);
            look.reports = look.reports
                || (isName && entry.isVerb() && !word.front().isUpper()
                    && (entry.has(VerbForm::Past) || entry.has(VerbForm::Third)));
            isName =
                word.front().isUpper() && word.size() > 1 && !entry.has(WordClass::FirstPerson);
            const QStringView stem = beforeApostrophe(word);
            look.firstPerson = look.firstPerson || stem == u"I"
                || isOneOf(stem, {u"we", u"my", u"our", u"me", u"myself", u"ours"});
            look.secondPerson =
                look.secondPerson || isOneOf(stem, {u"you", u"your", u"yours", u"yourself"});
        } else if (token.kind == TokenKind::QuoteMark) {
            const QChar c = word.front();
            look.quotes = look.quotes || c == u'"' || c == u'\u201C' || c == u'\u201D';
        }
    }
    const QChar last = lastOf(words);
    look.asks = last == u'?';
    look.ends = QStringView(u".?!\u2026:;,\u2014-").contains(last);
    return look;
}

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
                    .head = name,
                    .follows = follows});
}

void InterviewFinder::takeLabelled()
{
    for (const Line &line : m_lines) {
        for (const QStringView word : QStringView(line.key).tokenize(u' '))
            m_speakers.insert(word.toString());
    }
    const InterviewParties parties = partiesOfLetters();
    for (size_t l = 0; l < m_lines.size(); ++l) {
        const Line &line = m_lines[l];
        const Form form = line.label.form;
        const Span name = form == Form::Question ? parties.asker
            : form == Form::Answer               ? parties.interviewee
                                                 : line.label.name;
        const Span mark = line.label.mark.in(m_text).trimmed().isEmpty() ? Span{} : line.label.mark;
        take(line.paragraph, {line.label.wordsAt, spanOf(line.paragraph).end}, mark, name, -1);
        if (const Span whole = nameBehind(l); !whole.isEmpty())
            m_turns.last().head = whole;
        const bool isLast = l + 1 == m_lines.size();
        const qsizetype end = isLast ? m_document.paragraphs().size() : m_lines[l + 1].paragraph;
        if (form != Form::Question && !line.look.asks) // it ends with its question
            takeBetween(line.paragraph + 1, end, line.paragraph, isLast);
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

/// The label of an earlier line whose words the letters of the label of \a line begin: LK for Lena
/// Koss. Empty without one.
Span InterviewFinder::nameBehind(size_t line) const
{
    const QStringView letters = m_lines[line].label.name.in(m_text);
    for (size_t l = 0; l < line && letters.size() <= mostInitials; ++l) {
        if (areInitials(letters, m_lines[l].label.name.in(m_text)))
            return m_lines[l].label.name;
    }
    return {};
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
    if (first == u'(' || first == u'[')
        return false; // (Laughter.)
    const Look look = lookAt(span);
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

/// The last character of \a words that is no closing mark.
QChar InterviewFinder::lastOf(Span words) const
{
    qsizetype end = words.end;
    while (end > words.begin
           && (m_text[end - 1].isSpace()
               || QStringView(u"*_\"'\u201D\u2019)]").contains(m_text[end - 1])))
        --end;
    return end > words.begin ? m_text[end - 1] : QChar(u' ');
}

/// True where a paragraph asks and nothing else.
bool InterviewFinder::isQuestion(qsizetype paragraph) const
{
    constexpr int longestQuestion = 80; // words
    const Span span = spanOf(paragraph);
    const BlockKind kind = kindOf(paragraph);
    const bool isBold = m_text[span.begin] == u'*' || m_text[span.begin] == u'_';
    const bool fits = isProse(kind) || kind == BlockKind::Heading || kind == BlockKind::Headline;
    if (!isRead(kind) || !(fits || isBold) || lastOf(span) != u'?')
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
