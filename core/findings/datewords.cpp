// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/datewords.h"

#include "core/text/calendar.h"
#include "core/text/lines.h"

#include <QDate>

#include <array>
#include <string_view>
#include <unordered_map>

namespace onrecord {

namespace {

using Kind = DateWordKind;

struct Entry
{
    Kind kind = Kind::Other;
    qint32 value = 0;
    bool plural = false;
};

using Table = std::unordered_map<std::u16string_view, Entry>;

template <typename Enum>
constexpr qint32 number(Enum value)
{
    return qint32(value);
}

void addUnits(Table &table)
{
    struct Unit
    {
        std::u16string_view one;
        std::u16string_view many;
        DateUnit unit;
    };
    static constexpr Unit units[] = {
        {u"second", u"seconds", DateUnit::Second},
        {u"minute", u"minutes", DateUnit::Minute},
        {u"hour", u"hours", DateUnit::Hour},
        {u"day", u"days", DateUnit::Day},
        {u"week", u"weeks", DateUnit::Week},
        {u"weekend", u"weekends", DateUnit::Weekend},
        {u"fortnight", u"fortnights", DateUnit::Fortnight},
        {u"month", u"months", DateUnit::Month},
        {u"quarter", u"quarters", DateUnit::Quarter},
        {u"year", u"years", DateUnit::Year},
        {u"decade", u"decades", DateUnit::Decade},
        {u"century", u"centuries", DateUnit::Century},
        {u"millennium", u"millennia", DateUnit::Millennium},
    };
    for (const Unit &unit : units) {
        table[unit.one] = {Kind::Unit, number(unit.unit), false};
        table[unit.many] = {Kind::Unit, number(unit.unit), true};
    }
}

void addNumbers(Table &table)
{
    static constexpr std::u16string_view cardinals[] = {
        u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",    u"six",
        u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",  u"thirteen",
        u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
    static constexpr std::u16string_view tens[] = {u"twenty", u"thirty",  u"forty",  u"fifty",
                                                   u"sixty",  u"seventy", u"eighty", u"ninety"};
    static constexpr std::u16string_view ordinals[] = {
        u"first",     u"second",      u"third",      u"fourth",     u"fifth",
        u"sixth",     u"seventh",     u"eighth",     u"ninth",      u"tenth",
        u"eleventh",  u"twelfth",     u"thirteenth", u"fourteenth", u"fifteenth",
        u"sixteenth", u"seventeenth", u"eighteenth", u"nineteenth", u"twentieth"};
    qint32 value = 0;
    for (const auto word : cardinals)
        table[word] = {Kind::Number, value++};
    value = 20;
    for (const auto word : tens) {
        table[word] = {Kind::Number, value};
        value += 10;
    }
    table[u"hundred"] = {Kind::Number, 100};
    value = 1;
    for (const auto word : ordinals)
        table[word] = {Kind::Ordinal, value++};
    table[u"thirtieth"] = {Kind::Ordinal, 30};
    table[u"half"] = {Kind::Fraction, 50};
}

void addCalendar(Table &table)
{
    static constexpr std::u16string_view months[] = {
        u"january", u"february", u"march",     u"april",   u"may",      u"june",
        u"july",    u"august",   u"september", u"october", u"november", u"december"};
    static constexpr std::u16string_view shortMonths[] = {u"jan", u"feb", u"mar", u"apr",
                                                          u"",    u"jun", u"jul", u"aug",
                                                          u"sep", u"oct", u"nov", u"dec"};
    static constexpr std::u16string_view weekdays[] = {
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    static constexpr std::u16string_view manyWeekdays[] = {
        u"mondays", u"tuesdays", u"wednesdays", u"thursdays", u"fridays", u"saturdays", u"sundays"};
    for (qint32 i = 0; i < 12; ++i) {
        table[months[i]] = {Kind::Month, i + 1};
        if (!shortMonths[i].empty())
            table[shortMonths[i]] = {Kind::Month, i + 1};
    }
    table[u"sept"] = {Kind::Month, 9};
    for (qint32 i = 0; i < 7; ++i) {
        table[weekdays[i]] = {Kind::Weekday, i + 1};
        table[manyWeekdays[i]] = {Kind::Weekday, i + 1, true};
    }
    static constexpr std::u16string_view shortWeekdays[] = {u"mon", u"tue", u"wed", u"thu", u"fri"};
    for (qint32 i = 0; i < 5; ++i)
        table[shortWeekdays[i]] = {Kind::Weekday, i + 1};
    table[u"tues"] = {Kind::Weekday, 2};
    table[u"thurs"] = {Kind::Weekday, 4};

    table[u"spring"] = {Kind::Season, 1};
    table[u"summer"] = {Kind::Season, 2};
    table[u"fall"] = table[u"autumn"] = {Kind::Season, 3};
    table[u"winter"] = {Kind::Season, 4};
    static constexpr std::pair<std::u16string_view, qint32> decades[] = {
        {u"twenties", 192}, {u"thirties", 193},  {u"forties", 194},  {u"fifties", 195},
        {u"sixties", 196},  {u"seventies", 197}, {u"eighties", 198}, {u"nineties", 199}};
    for (const auto &[word, decade] : decades)
        table[word] = {Kind::Decade, decade};
}

void addDayTimes(Table &table)
{
    for (const auto &[word, part] : std::initializer_list<std::pair<std::u16string_view, DayPart>>{
             {u"morning", DayPart::Morning},
             {u"afternoon", DayPart::Afternoon},
             {u"evening", DayPart::Evening},
             {u"night", DayPart::Night},
             {u"overnight", DayPart::Night}})
        table[word] = {Kind::DayPart, number(part)};
    table[u"mornings"] = {Kind::DayPart, number(DayPart::Morning), true};
    table[u"afternoons"] = {Kind::DayPart, number(DayPart::Afternoon), true};
    table[u"evenings"] = {Kind::DayPart, number(DayPart::Evening), true};
    table[u"nights"] = {Kind::DayPart, number(DayPart::Night), true};
    table[u"noon"] = table[u"midday"] = {Kind::Noon, 12};
    table[u"midnight"] = {Kind::Noon, 24};
    table[u"a.m"] = table[u"am"] = {Kind::Meridiem, 0};
    table[u"p.m"] = table[u"pm"] = {Kind::Meridiem, 1};
    for (const auto zone : {u"est", u"edt", u"cst", u"cdt", u"mst", u"mdt", u"pst", u"pdt", u"gmt",
                            u"utc", u"bst", u"cet", u"cest", u"et", u"pt"})
        table[zone] = {Kind::Zone, 0};
    table[u"yesterday"] = {Kind::Today, -1};
    table[u"today"] = {Kind::Today, 0};
    table[u"tomorrow"] = {Kind::Today, 1};
    table[u"tonight"] = {Kind::Tonight, 0};
}

void addModifiers(Table &table)
{
    for (const auto &[word, relation] :
         std::initializer_list<std::pair<std::u16string_view, Relation>>{
             {u"last", Relation::Last},
             {u"next", Relation::Next},
             {u"this", Relation::This},
             {u"these", Relation::This},
             {u"past", Relation::Past},
             {u"coming", Relation::Coming},
             {u"upcoming", Relation::Coming},
             {u"previous", Relation::Previous},
             {u"preceding", Relation::Previous},
             {u"prior", Relation::Previous},
             {u"following", Relation::Following},
             {u"subsequent", Relation::Following},
             {u"that", Relation::That},
             {u"same", Relation::Same},
             {u"current", Relation::Current},
             {u"latest", Relation::Latest},
             {u"recent", Relation::Latest}})
        table[word] = {Kind::Relative, number(relation)};
    table[u"early"] = table[u"beginning"] =
        table[u"start"] = {Kind::Portion, number(Portion::Start)};
    table[u"mid"] = table[u"middle"] = {Kind::Portion, number(Portion::Mid)};
    table[u"late"] = table[u"end"] = {Kind::Portion, number(Portion::End)};
    for (const auto &[word, how] :
         std::initializer_list<std::pair<std::u16string_view, Approximation>>{
             {u"about", Approximation::About},
             {u"around", Approximation::About},
             {u"roughly", Approximation::About},
             {u"approximately", Approximation::About},
             {u"some", Approximation::About},
             {u"nearly", Approximation::LessThan},
             {u"almost", Approximation::LessThan},
             {u"over", Approximation::MoreThan}})
        table[word] = {Kind::Approximate, number(how)};
    table[u"ago"] = table[u"earlier"] = table[u"before"] = {Kind::Ago, 0};
    table[u"later"] = {Kind::Hence, 0};
    table[u"each"] = table[u"every"] = {Kind::Each, 0};
    table[u"few"] = table[u"several"] = table[u"many"] = {Kind::Vague, 0};
    table[u"couple"] = {Kind::Couple, 2};
    table[u"more"] = table[u"additional"] = table[u"straight"] = table[u"consecutive"] =
        table[u"full"] = table[u"whole"] = table[u"long"] = {Kind::More, 0};
    table[u"fiscal"] = {Kind::Fiscal, 0};
    table[u"old"] = {Kind::Long, 0};
    table[u"the"] = {Kind::Article, 0};
    table[u"a"] = table[u"an"] = {Kind::Article, 1};
    table[u"of"] = {Kind::Of, 0};
    table[u"in"] = {Kind::In, 0};
    table[u"on"] = {Kind::On, 0};
    table[u"at"] = {Kind::At, 0};
    table[u"and"] = {Kind::And, 0};
}

void addWholes(Table &table)
{
    for (const auto &[word, unit] : std::initializer_list<std::pair<std::u16string_view, DateUnit>>{
             {u"hourly", DateUnit::Hour},
             {u"daily", DateUnit::Day},
             {u"nightly", DateUnit::Day},
             {u"weekly", DateUnit::Week},
             {u"monthly", DateUnit::Month},
             {u"yearly", DateUnit::Year},
             {u"annually", DateUnit::Year},
             {u"annual", DateUnit::Year}})
        table[word] = {Kind::Frequency, number(unit)};
    for (const auto &[word, time] :
         std::initializer_list<std::pair<std::u16string_view, Reference>>{
             {u"now", Reference::Present},
             {u"nowadays", Reference::Present},
             {u"currently", Reference::Present},
             {u"recently", Reference::Past},
             {u"soon", Reference::Future},
             {u"future", Reference::Future}})
        table[word] = {Kind::Reference, number(time)};
    for (const auto &[word, day] : std::initializer_list<std::pair<std::u16string_view, Holiday>>{
             {u"christmas", Holiday::Christmas},
             {u"thanksgiving", Holiday::Thanksgiving},
             {u"easter", Holiday::Easter},
             {u"halloween", Holiday::Halloween},
             {u"valentine", Holiday::Valentine},
             {u"labor", Holiday::LaborDay},
             {u"labour", Holiday::LaborDay},
             {u"memorial", Holiday::MemorialDay},
             {u"independence", Holiday::IndependenceDay},
             {u"good", Holiday::GoodFriday},
             {u"black", Holiday::BlackFriday},
             {u"new", Holiday::NewYear}})
        table[word] = {Kind::Holiday, number(day)};
}

const Table &table()
{
    static const Table words = [] {
        Table all;
        addUnits(all);
        addNumbers(all);
        addCalendar(all);
        addDayTimes(all);
        addModifiers(all);
        addWholes(all);
        return all;
    }();
    return words;
}

constexpr qsizetype longestWord = 13;

Entry look(QStringView word)
{
    if (word.size() > longestWord)
        return {};
    std::array<char16_t, longestWord> folded;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        folded[size_t(i)] = c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    }
    const auto it = table().find(std::u16string_view(folded.data(), size_t(word.size())));
    return it == table().end() ? Entry{} : it->second;
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads one word after the other; every step moves on.
class Lexer
{
public:
    Lexer(QStringView text, Span stretch)
        : m_text(text)
        , m_at(stretch.begin)
        , m_end(stretch.end)
    {
    }

    QList<DateWord> read();

private:
    void readWord();
    void readFigures();
    void readFullDay(qsizetype begin, qsizetype end);
    void add(Kind kind, qsizetype begin, qint32 value, bool plural = false);
    QChar at(qsizetype offset) const { return offset < m_end ? m_text[offset] : QChar(u'\n'); }

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
    const Entry entry = look(m_text.sliced(begin, m_at - begin));
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

    if ((next == u'-' || next == u'/' || next == u'.') && isFigure(at(m_at + 1)) && !isPartOfMore) {
        qsizetype end = m_at;
        while (end < m_end && (isFigure(m_text[end]) || m_text[end] == next))
            ++end;
        readFullDay(begin, end);
        return;
    }
    if ((next == u',' || next == u'.') && isFigure(at(m_at + 1))) {
        // 1,984 and 3.5 are amounts
        while (m_at < m_end
               && (isFigure(m_text[m_at])
                   || ((m_text[m_at] == u',' || m_text[m_at] == u'.') && isFigure(at(m_at + 1)))))
            ++m_at;
        add(Kind::Other, begin, 0);
        return;
    }
    if (next == u':' && figures <= 2 && isFigure(at(m_at + 1)) && isFigure(at(m_at + 2))
        && !isFigure(at(m_at + 3))) {
        const qint32 hours = m_text.sliced(begin, figures).toInt();
        const qint32 minutes = m_text.sliced(m_at + 1, 2).toInt();
        m_at += 3;
        const bool goesOn = at(m_at) == u':' && isFigure(at(m_at + 1)); // seconds, a ratio
        add(hours < 25 && minutes < 60 && !isPartOfMore && !goesOn ? Kind::Clock : Kind::Other,
            begin, hours * 60 + minutes);
        return;
    }
    const qint32 value = figures <= 6 ? m_text.sliced(begin, figures).toInt() : -1;
    qsizetype letters = m_at;
    while (letters < m_end && m_text[letters].isLetter())
        ++letters;
    const QStringView tail = m_text.sliced(m_at, letters - m_at);
    const bool isYear = figures == 4 && value >= 1000 && value < 2200;
    m_at = letters;
    if (value < 0 || isPartOfMore || next == u'%')
        add(Kind::Other, begin, 0);
    else if (tail.isEmpty())
        add(isYear ? Kind::Year : Kind::Number, begin, value);
    else if (tail == u"s" && value % 10 == 0 && (isYear || figures == 2))
        add(Kind::Decade, begin, isYear ? value / 10 : 190 + value / 10);
    else if (tail == u"st" || tail == u"nd" || tail == u"rd" || tail == u"th")
        add(Kind::Ordinal, begin, value);
    else if ((tail == u"am" || tail == u"pm") && value <= 12)
        add(Kind::Clock, begin, (value % 12 + (tail == u"pm" ? 12 : 0)) * 60);
    else
        add(Kind::Other, begin, 0);
}

/// Figures with the same mark between them: a day where findWrittenDay() takes it for one.
void Lexer::readFullDay(qsizetype begin, qsizetype end)
{
    while (end > begin && !isFigure(m_text[end - 1]))
        --end;
    const QStringView words = m_text.sliced(begin, end - begin);
    const qsizetype first = m_at;
    const QChar mark = m_text[first];
    m_at = end;
    if (words.size() >= 8 && words.size() <= 10) {
        if (const auto written = findWrittenDay(words);
            written && written->span.length() == words.size()) {
            add(Kind::FullDay, begin, qint32(written->day.toJulianDay()));
            return;
        }
    }
    // 2015-16 and 12-14 are a number, a hyphen and a number; 1/2 is a half
    if (mark == u'-' && words.count(u'-') == 1) {
        m_at = first;
        const qint32 value = first - begin <= 6 ? m_text.sliced(begin, first - begin).toInt() : -1;
        const bool isYear = first - begin == 4 && value >= 1000 && value < 2200;
        add(value < 0 ? Kind::Other : isYear ? Kind::Year : Kind::Number, begin, value);
        return;
    }
    if (words == u"1/2")
        add(Kind::Fraction, begin, 50);
    else
        add(Kind::Other, begin, 0);
}

} // namespace

QList<DateWord> findDateWords(QStringView text, Span stretch)
{
    return Lexer(text, stretch).read();
}

} // namespace onrecord
