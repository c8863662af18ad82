// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interviews/turnlabels.h"

#include "core/document/tokens.h"
#include "core/text/quotationmarks.h"

#include <QRegularExpression>

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestLabel = 80; // characters
constexpr int mostWords = 6;

bool isGap(QChar c)
{
    return c.isSpace();
}

class LabelReader
{
public:
    LabelReader(QStringView text, Span paragraph, const Lexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_end(paragraph.end)
        , m_at(paragraph.begin)
    {
    }

    std::optional<TurnLabel> read()
    {
        m_timed = skipTime();
        m_bold = skipMarks();
        m_timed = skipTime() || m_timed;
        if (m_at < m_end && (m_text[m_at] == u'"' || m_text[m_at] == u'\u201C'))
            ++m_at; // a transcript that is quoted whole
        TurnLabel label;
        label.name.begin = m_at;
        if (!findMark(label) || label.name.isEmpty()
            || holdsVerb({label.name.end, label.mark.begin}))
            return std::nullopt;
        label.wordsAt = label.mark.end;
        skipAfterMark(label.wordsAt);
        if (label.wordsAt >= m_end || !hasWords({label.wordsAt, m_end}))
            return std::nullopt;
        if (isInverted(label))
            return std::nullopt;
        if (const auto form = formOf(label)) {
            label.form = *form;
            return label;
        }
        return std::nullopt;
    }

private:
    QChar at(qsizetype i) const { return i < m_end ? m_text[i] : QChar(u' '); }

    bool hasWords(Span span) const
    {
        return std::any_of(m_text.begin() + span.begin, m_text.begin() + span.end,
                           [](QChar c) { return c.isLetterOrNumber(); });
    }

    /// Said Ana Ruiz: “…”
    bool isInverted(const TurnLabel &label) const
    {
        const QStringView name = label.name.in(m_text);
        const WordEntry &first =
            m_lexicon.look(name.first(std::max<qsizetype>(0, name.indexOf(u' '))));
        const QChar next = m_text[label.wordsAt];
        return first.has(VerbForm::Past) && quotationMarkOf(next) != QuotationMark::None
            && std::any_of(first.verbs.begin(), first.verbs.end(), [this](qsizetype verb) {
                   return m_lexicon.verb(verb).has(Frame::Quote);
               });
    }

    /// "Ana Ruiz, the mayor, ⟦told⟧ police: “…”" is a sentence. What a clause of "who" does tells only
    /// who somebody is: "Ana Ruiz, who runs the mill: …".
    bool holdsVerb(Span words) const
    {
        bool isRelative = false;
        const WordEntry *before = nullptr;
        for (const Token &token : findTokens(m_text, words)) {
            const QStringView word = token.span.in(m_text);
            if (token.kind != TokenKind::Word) {
                isRelative = isRelative && word != u"," && word != u")";
                before = nullptr;
                continue;
            }
            const WordEntry &entry = m_lexicon.look(word);
            isRelative = isRelative || entry.has(WordClass::Relative);
            if (!isRelative && word.front().isLower() && isFinite(entry, before))
                return true;
            before = &entry;
        }
        return false;
    }

    /// An auxiliary, or a form of a verb of reporting that is no noun behind \a before: head of claims.
    static bool isFinite(const WordEntry &entry, const WordEntry *before)
    {
        if (entry.has(WordClass::Auxiliary))
            return true;
        const bool isNoun = before
            && (before->has(WordClass::Preposition) || before->has(WordClass::Determiner)
                || before->has(WordClass::Possessive) || before->has(WordClass::Conjunction)
                || before->has(WordClass::NotNoun));
        const bool isThird = entry.has(VerbForm::Third) && !entry.has(WordClass::NounToo);
        return !isNoun && entry.isVerb() && (entry.has(VerbForm::Past) || isThird);
    }

    void skipBlanks(qsizetype &i) const
    {
        while (i < m_end && isGap(m_text[i]))
            ++i;
    }

    /// [00:01:12]   00:01:25   (1:02)
    bool skipTime()
    {
        qsizetype i = m_at;
        const bool bracket = at(i) == u'[' || at(i) == u'(';
        i += bracket;
        qsizetype digits = 0;
        qsizetype colons = 0;
        for (; i < m_end && (m_text[i].isDigit() || m_text[i] == u':' || m_text[i] == u'.'); ++i) {
            digits += m_text[i].isDigit();
            colons += m_text[i] == u':';
        }
        if (digits < 3 || colons == 0 || (bracket && at(i) != u']' && at(i) != u')'))
            return false;
        i += bracket;
        const qsizetype half = i + isGap(at(i)); // 1:05 PM
        const QStringView rest = m_text.sliced(
            std::min(half, m_end), std::max<qsizetype>(0, std::min<qsizetype>(2, m_end - half)));
        if (rest.compare(u"am", Qt::CaseInsensitive) == 0
            || rest.compare(u"pm", Qt::CaseInsensitive) == 0)
            i = half + rest.size();
        if (!isGap(at(i)))
            return false;
        skipBlanks(i);
        m_at = i;
        return true;
    }

    /// ** or __ before the name, and behind it.
    bool skipMarks()
    {
        const qsizetype begin = m_at;
        while (m_at < m_end && (m_text[m_at] == u'*' || m_text[m_at] == u'_'))
            ++m_at;
        return m_at > begin;
    }

    void skipAfterMark(qsizetype &i) const
    {
        while (i < m_end
               && (isGap(m_text[i]) || (m_bold && (m_text[i] == u'*' || m_text[i] == u'_'))))
            ++i;
    }

    /// Finds where the name ends and what parts it from the words.
    bool findMark(TurnLabel &label)
    {
        const qsizetype stop = std::min(m_end, m_at + longestLabel);
        for (qsizetype i = m_at; i < stop; ++i) {
            const QChar c = m_text[i];
            const bool isColon =
                c == u':' && (isGap(at(i + 1)) || at(i + 1) == u'*' || at(i + 1) == u'_');
            const bool isTab = c == u'\t';
            const bool endsBold = m_bold && (c == u'*' || c == u'_') && at(i - 1) != u':';
            if (isColon || isTab || endsBold) {
                m_tabbed = isTab;
                label.mark = {i, i + 1};
                label.name.end = i;
                if (endsBold) {
                    qsizetype end = i;
                    while (at(end) == u'*' || at(end) == u'_' || at(end) == u':')
                        ++end;
                    label.mark.end = end;
                }
                return trimName(label.name);
            }
            if (c == u'.' && m_at == i - 1 && (m_text[m_at] == u'Q' || m_text[m_at] == u'A')
                && isGap(at(i + 1))) { // Q. and A.
                label.mark = {i, i + 1};
                label.name.end = i;
                return true;
            }
        }
        return false;
    }

    /// Leaves out what follows the name: (D-TARN)   , harbour master
    bool trimName(Span &name) const
    {
        const QStringView words = name.in(m_text);
        for (const QChar mark : {u'(', u'[', u','}) {
            const qsizetype cut = words.indexOf(mark);
            if (cut > 0)
                name.end = std::min(name.end, name.begin + cut);
        }
        while (name.end > name.begin && isGap(m_text[name.end - 1]))
            --name.end;
        return name.end > name.begin;
    }

    std::optional<TurnLabel::Form> formOf(const TurnLabel &label) const
    {
        const QStringView name = label.name.in(m_text);
        if (isLetterOf(name, u"Q", u"Question"))
            return TurnLabel::Form::Question;
        if (isLetterOf(name, u"A", u"Answer"))
            return TurnLabel::Form::Answer;
        if (m_text[label.mark.begin] == u'.' || !looksLikeName(name))
            return std::nullopt;
        if (m_timed)
            return TurnLabel::Form::Timed;
        if (m_tabbed)
            return TurnLabel::Form::Tabbed;
        if (m_bold)
            return TurnLabel::Form::Bold;
        return isShouted(name) ? TurnLabel::Form::Capitals : TurnLabel::Form::Name;
    }

    /// Q, Q1, Question
    static bool isLetterOf(QStringView name, QStringView letter, QStringView word)
    {
        while (!name.isEmpty() && name.back().isDigit())
            name.chop(1);
        return name == letter || name.compare(word, Qt::CaseInsensitive) == 0;
    }

    static bool isShouted(QStringView name)
    {
        return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
    }

    /// FULL-TIME, RED CARD: two common words or more in capitals that name nobody, what happens in a match.
    bool namesEvent(QStringView name) const
    {
        if (!isShouted(name))
            return false;
        int parts = 0;
        static const QRegularExpression gap(u"[ \\x2d\u2010\u2011]+"_s);
        for (const QString &part : name.toString().split(gap, Qt::SkipEmptyParts)) {
            ++parts;
            const WordEntry &entry = m_lexicon.look(part);
            const bool isSomebody = entry.has(WordUse::PersonNoun) || entry.has(WordUse::PeopleNoun)
                || entry.has(WordUse::Surname) || entry.has(WordUse::GivenMale)
                || entry.has(WordUse::GivenFemale) || entry.has(WordUse::GivenName)
                || entry.has(WordUse::Speaks) || entry.has(WordClass::Office)
                || entry.has(WordClass::Title) || entry.has(WordClass::Group)
                || entry.has(WordClass::Organisation);
            if (!entry.has(WordUse::Ordinary) || isSomebody)
                return false;
        }
        return parts > 1;
    }

    /// Capital words and what may stand between them; no words that label without speaking.
    bool looksLikeName(QStringView name) const
    {
        int words = 0;
        int labels = 0;
        bool endsWithLabel = false;
        int capitals = 0;
        for (const QStringView word : name.tokenize(u' ', Qt::SkipEmptyParts)) {
            ++words;
            const QStringView bare = word.endsWith(u'.') ? word.chopped(1) : word;
            const WordEntry &entry = m_lexicon.look(bare);
            endsWithLabel = entry.has(WordUse::LineLabel);
            labels += endsWithLabel;
            const bool isCapital = word.front().isUpper() || word.front().isTitleCase();
            capitals += isCapital;
            const bool joins = entry.has(WordUse::NameParticle) || word == u"and" || word == u"of"
                || word == u"the" || word == u"for" || word == u"&" || word.front() == u'@';
            if (!isCapital && !joins && !(capitals == 0 && word.front().isDigit()))
                return false;
            if (std::any_of(word.begin(), word.end(), [](QChar c) {
                    return c == u'?' || c == u'!' || c == u';' || c == u'\u201D' || c == u'"';
                }))
                return false;
        }
        const bool isLabel = labels == words || (endsWithLabel && words == 2);
        return capitals > 0 && words <= mostWords && !isLabel && name.size() > 1
            && !namesEvent(name);
    }

    const QStringView m_text;
    const Lexicon &m_lexicon; // not owned
    const qsizetype m_end;
    qsizetype m_at;
    bool m_timed = false;
    bool m_bold = false;
    bool m_tabbed = false;
};

} // namespace

std::optional<TurnLabel> readTurnLabel(QStringView text, Span paragraph, const Lexicon &lexicon)
{
    return LabelReader(text, paragraph, lexicon).read();
}

bool areInitials(QStringView letters, QStringView name)
{
    if (letters.size() < 2 || letters.size() > mostInitials)
        return false;
    QString initials;
    for (const QStringView word : name.tokenize(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    return initials == letters;
}

} // namespace onrecord
