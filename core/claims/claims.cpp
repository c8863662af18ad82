// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/claims.h"

#include "core/claims/checkfeatures.h"
#include "core/claims/checkmodel.h"
#include "core/claims/checkworthiness.h"
#include "core/document/sentences.h"
#include "core/findings/identity.h"
#include "core/lexicon/lexicon.h"
#include "core/paragraph/quotes.h"
#include "core/text/comparablewords.h"
#include "core/text/lines.h"

#include <QHash>

#include <limits>
#include <optional>

namespace onrecord {

namespace {

/// A sentence in the reporter's own voice that is worth less than this is not listed. The model
/// is calibrated: of what lies below, hardly one in twenty would have been checked by anybody.
constexpr double leastWorth = 0.05;
/// The same for checkworthiness(), which looks at less and is not calibrated.
constexpr double leastWorthWithoutModel = 0.35;
/// Shorter pieces of speech assert nothing on their own ("a mess").
constexpr int leastWords = 4;

/// The content of a statement, told apart from the statement so that all can be sorted by place.
struct Told
{
    Span span;
    const Statement *statement = nullptr; // not owned; lives in the list of statements
};

bool asserts(VerbKind verb)
{
    switch (verb) {
    case VerbKind::Demands:
    case VerbKind::Asks:
    case VerbKind::NoComment: return false;
    default: return true;
    }
}

/// Where sentences tell that somebody did not comment, in text order: the words of whoever did not up to those that
/// tell it.
Spans silencesIn(const QList<Statement> &statements)
{
    Spans silences;
    for (const Statement &statement : statements) {
        if (statement.verb != VerbKind::NoComment || !statement.content.isEmpty()
            || statement.cue.isEmpty())
            continue;
        const Span cue = statement.cue.last();
        const bool isBefore =
            !statement.source.isEmpty() && statement.source.first().begin < cue.begin;
        silences.append({isBefore ? statement.source.first().begin : cue.begin, cue.end});
    }
    std::sort(silences.begin(), silences.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return silences;
}

/// Contents in text order; of those one inside the other the inner ones come later.
QList<Told> toldIn(const QList<Statement> &statements)
{
    QList<Told> told;
    for (const Statement &statement : statements) {
        for (const Span span : statement.content)
            told.append({span, &statement});
    }
    std::sort(told.begin(), told.end(), [](const Told &a, const Told &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return told;
}

int countWords(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool isLetter = c.isLetterOrNumber();
        words += isLetter && !inside;
        inside = isLetter || (inside && (c == u'’' || c == u'\'' || c == u'-'));
    }
    return words;
}

bool isQuestion(QStringView words)
{
    QStringView left = words.trimmed();
    while (!left.isEmpty() && !left.back().isLetterOrNumber() && left.back() != u'?')
        left.chop(1);
    return left.endsWith(u'?');
}

/// False for a caption without a verb, a time stamp, a subheading: what is no sentence asserts nothing.
bool isSentence(QStringView words)
{
    constexpr QStringView ends = u".!…";
    QStringView left = words.trimmed();
    while (!left.isEmpty() && !left.back().isLetterOrNumber() && !ends.contains(left.back()))
        left.chop(1);
    return !left.isEmpty() && ends.contains(left.back());
}

/// The places in \a paragraph where words are somebody's, in text order. Titles and nicknames are the
/// reporter's own.
Spans spokenIn(QStringView text, Span paragraph)
{
    Spans spoken;
    for (const Quotation &quotation : findQuotations(text, paragraph)) {
        if (quotation.use == QuoteUse::Speech)
            spoken.append(quotation.span);
    }
    return spoken;
}

/// Goes over the sentences of a document with the contents beside it.
class Collector
{
public:
    Collector(const Document &document, const QList<Statement> &statements, const Lexicon &lexicon,
              const CheckModel *model)
        : m_document(document)
        , m_lexicon(lexicon)
        , m_model(model)
        , m_features(lexicon, model ? model->salts() : newCheckSalts())
        , m_told(toldIn(statements))
        , m_silences(silencesIn(statements))
    {
    }

    QList<Claim> collect();

private:
    void addSentence(Span sentence);
    bool isReporters(Span sentence) const;
    bool tellsOnlySilence(Span sentence) const;
    void add(Span span, const Statement *statement, double least);
    double worthOfSentence();

    const Document &m_document;
    const Lexicon &m_lexicon;
    const CheckModel *m_model; // not owned, may be null
    CheckFeatureFinder m_features;
    const QList<Told> m_told;
    const Spans m_silences;
    qsizetype m_next = 0; // the first content that begins behind the sentence
    QList<Told> m_open; // contents that reach into the sentence
    Spans m_spoken; // quotations of the paragraph at hand
    Span m_sentence; // the one at hand
    std::optional<double> m_sentenceWorth;
    QHash<QString, int> m_occurrences;
    QList<Claim> m_claims;
};

QList<Claim> Collector::collect()
{
    for (const Paragraph &paragraph : m_document.paragraphs()) {
        if (!isProse(paragraph.kind))
            continue;
        m_spoken = spokenIn(m_document.text(), paragraph.span);
        const Spans sentences = findSentences(m_document.text(), paragraph.span, m_lexicon);
        for (const Span sentence : sentences)
            addSentence(sentence);
    }
    return m_claims;
}

/// A sentence of which nobody is known to have said anything: without quotations, whose words are
/// somebody's even where nobody could be told to have said them.
bool Collector::isReporters(Span sentence) const
{
    const auto next =
        std::lower_bound(m_spoken.begin(), m_spoken.end(), sentence.begin,
                         [](Span spoken, qsizetype begin) { return spoken.end <= begin; });
    return m_open.isEmpty() && (next == m_spoken.end() || next->begin >= sentence.end)
        && isSentence(sentence.in(m_document.text()));
}

/// The mayor did not respond to requests for comment: the sentence begins with it, and no clause follows.
bool Collector::tellsOnlySilence(Span sentence) const
{
    constexpr int fewWords = 4; // as in "By Friday evening"
    const auto silence =
        std::lower_bound(m_silences.begin(), m_silences.end(), sentence.begin,
                         [](Span each, qsizetype begin) { return each.begin < begin; });
    if (silence == m_silences.end() || silence->end > sentence.end)
        return false;
    const QStringView text = m_document.text();
    return countWords(Span{sentence.begin, silence->begin}.in(text)) <= fewWords
        && !Span{silence->end, sentence.end}.in(text).contains(u',');
}

void Collector::addSentence(Span sentence)
{
    m_sentence = sentence;
    m_sentenceWorth.reset();
    for (; m_next < m_told.size() && m_told[m_next].span.begin < sentence.end; ++m_next)
        m_open.append(m_told[m_next]);
    m_open.removeIf([sentence](const Told &told) { return told.span.end <= sentence.begin; });
    // Of contents inside one another the innermost asserts; what holds it only passes it on.
    // In their order one that lies in another comes later and ends no later.
    qsizetype innerEnd = std::numeric_limits<qsizetype>::max();
    Spans parts;
    QList<const Statement *> whose;
    for (auto told = m_open.crbegin(); told != m_open.crend(); ++told) {
        const Span part{std::max(told->span.begin, sentence.begin),
                        std::min(told->span.end, sentence.end)};
        if (innerEnd <= part.end)
            continue;
        innerEnd = part.end;
        parts.prepend(part);
        whose.prepend(told->statement);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (asserts(whose[i]->verb))
            add(parts[i], whose[i], 0);
    }
    if (isReporters(sentence) && !tellsOnlySilence(sentence))
        add(sentence, nullptr, m_model ? leastWorth : leastWorthWithoutModel);
}

/// The model has learned from whole sentences, so what somebody says in one is ranked by all of it;
/// worked out once, however many say something in it.
double Collector::worthOfSentence()
{
    if (!m_sentenceWorth)
        m_sentenceWorth = m_model->worth(m_features.find(m_sentence.in(m_document.text())));
    return *m_sentenceWorth;
}

void Collector::add(Span span, const Statement *statement, double least)
{
    const Span filled = trimmed(m_document.text(), span);
    const QStringView words = filled.in(m_document.text());
    if (countWords(words) < leastWords || isQuestion(words))
        return;
    const double worth =
        m_model ? worthOfSentence() : checkworthiness(findCheckFeatures(words, m_lexicon));
    if (worth < least)
        return;
    const QString key = comparableWords(words.toString());
    m_claims.append({findingId(u'c', words, m_occurrences[key]++), filled,
                     statement ? statement->id : QString(), worth});
}

} // namespace

QList<Claim> findClaims(const Document &document, const QList<Statement> &statements,
                        const Lexicon &lexicon, const CheckModel *model)
{
    return Collector(document, statements, lexicon, model).collect();
}

} // namespace onrecord
