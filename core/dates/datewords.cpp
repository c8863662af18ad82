// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datewords.h"

#include "core/dates/datevocabulary.h"
#include "core/text/calendar.h"
#include "core/text/lines.h"

#include <QDate>

namespace onrecord {

namespace {

using Kind = DateWordKind;

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool mayBeYear(qsizetype figures, qint32 value)
{
    return figures == 4 && value >= 1000 && value < 2200;
}

/// Reads one word after the other; every step moves on.
class Lexer
{
public:
    Lexer(QStringView text, Span stretch, const DateVocabulary &vocabulary)
        : m_vocabulary(vocabulary)
        , m_text(text)
        , m_at(stretch.begin)
        , m_end(stretch.end)
    {
    }

    QList<DateWord> read();

private:
    void readWord();
    void readFigures();
    bool readYearPair(qsizetype begin);
    bool readDottedClock(qsizetype begin);
    bool readYearPart(qsizetype begin);
    void readFullDay(qsizetype begin);
    void readAmount(qsizetype begin);
    void readClock(qsizetype begin, bool isPartOfMore);
    void readNumber(qsizetype begin, bool isPartOfMore);
    qint32 valueOf(qsizetype begin, qsizetype figures) const;
    void add(Kind kind, qsizetype begin, qint32 value, bool plural = false);
    QChar at(qsizetype offset) const { return offset < m_end ? m_text[offset] : QChar(u'\n'); }

    const DateVocabulary &m_vocabulary;
    const QStringView m_text;
    qsizetype m_at;
    const qsizetype m_end;
    QList<DateWord> m_words;
};

void Lexer::add(Kind kind, qsizetype begin, qint32 value, bool plural)
{
    const bool joined = !m_words.isEmpty() && m_words.last().span.end == begin;
    m_words.append({{begin, m_at},
                    value,
                    kind,
                    plural,
                    m_text[begin].isUpper(),
                    !isFigure(m_text[begin]),
                    joined});
}

QList<DateWord> Lexer::read()
{
    while (m_at < m_end) {
        const QChar c = m_text[m_at];
        const qsizetype begin = m_at;
        if (isFigure(c)) {
            readFigures();
        } else if (c.isLetterOrNumber()) {
            readWord();
        } else if (isBlank(c)) {
            ++m_at;
        } else if ((c == u'’' || c == u'\'') && isFigure(at(m_at + 1)) && isFigure(at(m_at + 2))
                   && !isFigure(at(m_at + 3))) {
            const qint32 year = m_text.mid(m_at + 1, 2).toInt();
            const bool isDecade = at(m_at + 3) == u's';
            m_at += isDecade ? 4 : 3;
            const qint32 full = year < 40 ? 2000 + year : 1900 + year;
            add(isDecade ? Kind::Decade : Kind::YearShort, begin, isDecade ? full / 10 : full);
        } else {
            ++m_at;
            const bool isHyphen = c == u'-' || c == u'\u2010' || c == u'\u2011';
            add(c == u','      ? Kind::Comma
                    : isHyphen ? Kind::Hyphen
                               : Kind::Other,
                begin, c.unicode());
        }
    }
    return m_words;
}

void Lexer::readWord()
{
    const qsizetype begin = m_at;
    while (m_at < m_end && (m_text[m_at].isLetterOrNumber() || m_text[m_at].isMark()))
        ++m_at;
    // a.m. and p.m., whose letters have stops between them
    const QChar first = m_text[begin];
    const bool isOneLetter =
        m_at - begin == 1 && (first == u'a' || first == u'p' || first == u'A' || first == u'P');
    if (isOneLetter && at(m_at) == u'.' && (at(m_at + 1) == u'm' || at(m_at + 1) == u'M')
        && !at(m_at + 2).isLetterOrNumber())
        m_at += 2;
    if (readYearPart(begin))
        return;
    const DateEntry entry = m_vocabulary.look(m_text.sliced(begin, m_at - begin));
    // "Sept." has its stop, "May." has the sentence's
    const bool isWholeMonth =
        entry.value >= 5 && entry.value <= 7 && (entry.value == 5 || m_at - begin == 4);
    const bool isShortMonth = entry.kind == Kind::Month && m_at - begin <= 4 && !isWholeMonth;
    const bool isShortDay = entry.kind == Kind::Weekday && m_at - begin <= 5;
    const bool canBeShort = entry.kind == Kind::Meridiem || isShortMonth || isShortDay;
    if (canBeShort && at(m_at) == u'.')
        ++m_at; // the abbreviation's own stop
    add(entry.kind, begin, entry.value, entry.plural);
}

void Lexer::readFigures()
{
    const qsizetype begin = m_at;
    while (m_at < m_end && isFigure(m_text[m_at]))
        ++m_at;
    const qsizetype figures = m_at - begin;
    const QChar next = at(m_at);
    const QChar before = begin > 0 ? m_text[begin - 1] : QChar(u' ');
    const bool isPartOfMore = before == u'.' || before == u'$' || before == u'€' || before == u'£'
        || before == u'#' || before == u':' || before == u'/';
    const bool goesOn = isFigure(at(m_at + 1));

    if (!isPartOfMore && (readYearPair(begin) || readDottedClock(begin)))
        return;
    if ((next == u'-' || next == u'/' || next == u'.') && goesOn && !isPartOfMore)
        readFullDay(begin);
    else if ((next == u',' || next == u'.') && goesOn)
        readAmount(begin);
    else if (next == u':' && figures <= 2 && goesOn && isFigure(at(m_at + 2))
             && !isFigure(at(m_at + 3)))
        readClock(begin, isPartOfMore);
    else
        readNumber(begin, isPartOfMore || next == u'%');
}

/// Q2, H1, FY24, FY2024, whose letters and figures have been read.
bool Lexer::readYearPart(qsizetype begin)
{
    const QStringView word = m_text.sliced(begin, m_at - begin);
    if (word.size() == 2 && (word[0] == u'Q' || word[0] == u'H')) {
        const int number = word[1].digitValue();
        if (number >= 1 && number <= (word[0] == u'Q' ? 4 : 2)) {
            add(Kind::YearPart, begin, word[0] == u'Q' ? number : 10 + number);
            return true;
        }
    }
    if ((word.size() != 4 && word.size() != 6) || !word.startsWith(u"FY"))
        return false;
    bool isNumber = false;
    const int number = word.sliced(2).toInt(&isNumber);
    const int year = word.size() == 4 ? 2000 + number : number;
    if (!isNumber || year < 1950 || year > 2100)
        return false;
    add(Kind::Year, begin, year);
    return true;
}

/// 2023/24, 2023–24, 1999/2000, whose first year has been read: one stretch over the turn of a year.
bool Lexer::readYearPair(qsizetype begin)
{
    const QChar mark = at(m_at);
    const qint32 year = valueOf(begin, m_at - begin);
    const bool isJoined = mark == u'/' || mark == u'-' || mark == u'–';
    if (!isJoined || !mayBeYear(m_at - begin, year))
        return false;
    qsizetype end = m_at + 1;
    while (end < m_end && isFigure(m_text[end]))
        ++end;
    const qsizetype figures = end - m_at - 1;
    const bool isOther = at(end).isLetter() || ((at(end) == mark) && isFigure(at(end + 1)));
    if ((figures != 2 && figures != 4) || isOther)
        return false;
    const qint32 second = valueOf(m_at + 1, figures);
    if (second != (figures == 2 ? (year + 1) % 100 : year + 1))
        return false;
    m_at = end;
    add(Kind::Year, begin, year);
    return true;
}

/// 17.30 CET, 7.30pm, 7.30 p.m.: an hour only where its zone or half of the day follows.
bool Lexer::readDottedClock(qsizetype begin)
{
    const bool isDotted = at(m_at) == u'.' && m_at - begin <= 2 && isFigure(at(m_at + 1))
        && isFigure(at(m_at + 2)) && !isFigure(at(m_at + 3)) && at(m_at + 3) != u'.';
    if (!isDotted)
        return false;
    const qint32 hours = valueOf(begin, m_at - begin);
    const qint32 minutes = valueOf(m_at + 1, 2);
    qsizetype from = m_at + 3;
    while (from < m_end && isBlank(m_text[from]))
        ++from;
    qsizetype to = from;
    while (to < m_end && (m_text[to].isLetter() || (m_text[to] == u'.' && at(to + 1).isLetter())))
        ++to;
    const QString word = m_text.sliced(from, to - from).toString().remove(u'.');
    const DateEntry entry = m_vocabulary.look(word);
    const bool isHalf = entry.kind == Kind::Meridiem && hours <= 12;
    const bool isZone = entry.kind == Kind::Zone && word.isUpper();
    if ((!isHalf && !isZone) || hours > 24 || minutes > 59)
        return false;
    m_at += 3;
    const bool isAttached = isHalf && from == m_at; // 7.30pm
    const qint32 hour = isAttached ? hours % 12 + 12 * entry.value : hours;
    m_at = isAttached ? to : m_at;
    add(Kind::Clock, begin, hour * 60 + minutes);
    return true;
}

/// 1,984 and 3.5, which are neither years nor days.
void Lexer::readAmount(qsizetype begin)
{
    const auto isMark = [](QChar c) {
        return c == u',' || c == u'.';
    };
    while (m_at < m_end
           && (isFigure(m_text[m_at]) || (isMark(m_text[m_at]) && isFigure(at(m_at + 1)))))
        ++m_at;
    add(Kind::Other, begin, 0);
}

/// 10:30, whose hour has been read; with more before or behind it a ratio, a score, a version.
void Lexer::readClock(qsizetype begin, bool isPartOfMore)
{
    const qint32 hours = m_text.sliced(begin, m_at - begin).toInt();
    const qint32 minutes = m_text.sliced(m_at + 1, 2).toInt();
    m_at += 3;
    const bool hasSeconds = at(m_at) == u':' && isFigure(at(m_at + 1));
    const bool isClock = hours < 25 && minutes < 60 && !isPartOfMore && !hasSeconds;
    add(isClock ? Kind::Clock : Kind::Other, begin, hours * 60 + minutes);
}

/// Figures and the letters that belong to them: 2024, 12, 1990s, 3rd, 5pm. Part of something else
/// they are none of these.
void Lexer::readNumber(qsizetype begin, bool isPartOfMore)
{
    const qsizetype figures = m_at - begin;
    const qint32 value = valueOf(begin, figures);
    while (m_at < m_end && m_text[m_at].isLetter())
        ++m_at;
    const QStringView tail = m_text.sliced(begin + figures, m_at - begin - figures);
    const bool isYear = mayBeYear(figures, value);
    if (value < 0 || isPartOfMore)
        add(Kind::Other, begin, 0);
    else if (tail.isEmpty())
        add(isYear ? Kind::Year : Kind::Number, begin, value);
    else if (tail == u"s" && value % 10 == 0 && (isYear || figures == 2))
        add(Kind::Decade, begin, isYear ? value / 10 : 190 + value / 10);
    else if (tail == u"st" || tail == u"nd" || tail == u"rd" || tail == u"th")
        add(Kind::Ordinal, begin, value);
    else if (tail == u"Q" && value >= 1 && value <= 4) // 2Q
        add(Kind::YearPart, begin, value);
    else if ((tail == u"am" || tail == u"pm") && value <= 12)
        add(Kind::Clock, begin, (value % 12 + (tail == u"pm" ? 12 : 0)) * 60);
    else
        add(Kind::Other, begin, 0);
}

/// -1 for more figures than any date has.
qint32 Lexer::valueOf(qsizetype begin, qsizetype figures) const
{
    return figures <= 6 ? m_text.sliced(begin, figures).toInt() : -1;
}

/// Figures with the same mark between them: a day where findWrittenDay() takes it for one.
void Lexer::readFullDay(qsizetype begin)
{
    qsizetype end = m_at;
    while (end < m_end && (isFigure(m_text[end]) || m_text[end] == m_text[m_at]))
        ++end;
    while (end > begin && !isFigure(m_text[end - 1]))
        --end;
    const QStringView words = m_text.sliced(begin, end - begin);
    const qsizetype first = m_at;
    const QChar mark = m_text[first];
    m_at = end;
    if (words.size() >= 8 && words.size() <= 10) {
        if (const auto written = findWrittenDay(words);
            written && written->span.length() == words.size()) {
            m_at += lengthOfIsoTime(m_text.sliced(m_at, m_end - m_at));
            add(Kind::FullDay, begin, qint32(written->day.toJulianDay()));
            return;
        }
    }
    if (const auto day = dayInEitherOrder(words)) {
        add(Kind::FiguresDay, begin, day->year * 10000 + day->first * 100 + day->second);
        return;
    }
    if (words == u"9/11") {
        add(Kind::FullDay, begin, qint32(QDate(2001, 9, 11).toJulianDay()));
        return;
    }
    // 2015-16 and 12-14 are a number, a hyphen and a number; 1/2 is a half
    if (mark == u'-' && words.count(u'-') == 1) {
        m_at = first;
        const qint32 value = valueOf(begin, first - begin);
        const bool isYear = mayBeYear(first - begin, value);
        add(value < 0 ? Kind::Other : isYear ? Kind::Year : Kind::Number, begin, value);
        return;
    }
    if (words == u"1/2")
        add(Kind::Fraction, begin, 50);
    else
        add(Kind::Other, begin, 0);
}

bool isWritten(const DateWord &word, qint32 least, qint32 most)
{
    return word.kind == Kind::Number && word.written && word.value >= least && word.value <= most;
}

/// How many of the words from \a at on spell a year and which, as broadcasters write it: nineteen
/// ninety-four, twenty twenty-one, two thousand four.
std::pair<qsizetype, qint32> spelledYear(const QList<DateWord> &words, qsizetype at)
{
    const auto is = [&](qsizetype place, qint32 least, qint32 most) {
        return place < words.size() && isWritten(words[place], least, most);
    };
    // Twenty twenty-year-olds, twenty twenty-pound notes, nineteen twenty twenty: no years.
    const auto goesOn = [&](qsizetype place) {
        const auto kind = place < words.size() ? words[place].kind : Kind::Other;
        return kind == Kind::Hyphen || kind == Kind::Unit || is(place, 1, 1000);
    };
    if (at > 0 && isWritten(words[at - 1], 1, 1000))
        return {0, 0};
    qsizetype next = at + 1;
    qint32 year = 0;
    if (is(at, 2, 2) && is(next, 1000, 1000)) {
        year = 2000;
        ++next;
        if (is(next, 1, 19))
            year += words[next++].value;
    } else if ((is(at, 17, 20)) && is(next, 10, 90)) {
        year = 100 * words[at].value + words[next].value;
        const bool isTens = words[next].value >= 20;
        ++next;
        const bool isHyphened = next < words.size() && words[next].kind == Kind::Hyphen;
        const qsizetype ones = isHyphened ? next + 1 : next;
        if (isTens && is(ones, 1, 9)) {
            year += words[ones].value;
            next = ones + 1;
        }
    }
    return {year > 0 && !goesOn(next) ? next - at : 0, year};
}

/// \a words with the years that are spelled out taken together to one word each.
QList<DateWord> withYearsInFull(QList<DateWord> words)
{
    qsizetype to = 0;
    for (qsizetype from = 0; from < words.size(); ++to) {
        const bool canBegin = isWritten(words[from], 2, 2) || isWritten(words[from], 17, 20);
        const auto [count, year] =
            canBegin ? spelledYear(words, from) : std::pair<qsizetype, qint32>{0, 0};
        DateWord word = words[from];
        if (count > 0) {
            word.kind = Kind::Year;
            word.value = year;
            word.span.end = words[from + count - 1].span.end;
        }
        words[to] = word;
        from += std::max<qsizetype>(count, 1);
    }
    words.resize(to);
    return words;
}

} // namespace

QList<DateWord> findDateWords(QStringView text, Span stretch, const DateVocabulary &vocabulary)
{
    return withYearsInFull(Lexer(text, stretch, vocabulary).read());
}

} // namespace onrecord
