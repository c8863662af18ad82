// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datevocabulary.h"

#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <algorithm>
#include <array>
#include <optional>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

// The words of dates.txt for kinds, classes and values.

/// Those the list has; the others are made of figures and marks.
constexpr WordTable kinds{std::array{
    WordOf{DateWordKind::Month, "month"},
    WordOf{DateWordKind::Weekday, "weekday"},
    WordOf{DateWordKind::Decade, "decade"},
    WordOf{DateWordKind::Ordinal, "ordinal"},
    WordOf{DateWordKind::Number, "number"},
    WordOf{DateWordKind::Fraction, "fraction"},
    WordOf{DateWordKind::Vague, "vague"},
    WordOf{DateWordKind::Couple, "couple"},
    WordOf{DateWordKind::Unit, "unit"},
    WordOf{DateWordKind::Season, "season"},
    WordOf{DateWordKind::DayPart, "day-part"},
    WordOf{DateWordKind::Today, "today"},
    WordOf{DateWordKind::Tonight, "tonight"},
    WordOf{DateWordKind::Relative, "relative"},
    WordOf{DateWordKind::Portion, "portion"},
    WordOf{DateWordKind::Approximate, "approximate"},
    WordOf{DateWordKind::Ago, "ago"},
    WordOf{DateWordKind::Hence, "hence"},
    WordOf{DateWordKind::Each, "each"},
    WordOf{DateWordKind::Frequency, "frequency"},
    WordOf{DateWordKind::Reference, "reference"},
    WordOf{DateWordKind::Article, "article"},
    WordOf{DateWordKind::Of, "of"},
    WordOf{DateWordKind::In, "in"},
    WordOf{DateWordKind::On, "on"},
    WordOf{DateWordKind::At, "at"},
    WordOf{DateWordKind::And, "and"},
    WordOf{DateWordKind::Meridiem, "meridiem"},
    WordOf{DateWordKind::Noon, "noon"},
    WordOf{DateWordKind::Zone, "zone"},
    WordOf{DateWordKind::Fiscal, "fiscal"},
    WordOf{DateWordKind::Era, "era"},
    WordOf{DateWordKind::More, "more"},
    WordOf{DateWordKind::Long, "long"},
}};

constexpr WordTable classes{std::array{
    WordOf{DateWordClass::Counted, "counted"},
    WordOf{DateWordClass::Numbered, "numbered"},
    WordOf{DateWordClass::Sum, "sum"},
    WordOf{DateWordClass::Street, "street"},
    WordOf{DateWordClass::Possessor, "possessor"},
    WordOf{DateWordClass::Scale, "scale"},
    WordOf{DateWordClass::NameEnding, "name-ending"},
    WordOf{DateWordClass::DayName, "day-name"},
    WordOf{DateWordClass::SeasonName, "season-name"},
    WordOf{DateWordClass::Game, "game"},
    WordOf{DateWordClass::Opening, "opening"},
    WordOf{DateWordClass::Lasts, "lasts"},
    WordOf{DateWordClass::MonthLead, "month-lead"},
    WordOf{DateWordClass::DayLead, "day-lead"},
    WordOf{DateWordClass::DayFollower, "day-follower"},
    WordOf{DateWordClass::Rate, "rate"},
    WordOf{DateWordClass::Closing, "closing"},
    WordOf{DateWordClass::Superlative, "superlative"},
    WordOf{DateWordClass::PointsAhead, "points-ahead"},
    WordOf{DateWordClass::LeadsToPlan, "leads-to-plan"},
    WordOf{DateWordClass::Modal, "modal"},
    WordOf{DateWordClass::IrregularPast, "irregular-past"},
    WordOf{DateWordClass::NotPast, "not-past"},
}};

constexpr WordTable units{std::array{
    WordOf{DateUnit::Second, "second"},
    WordOf{DateUnit::Minute, "minute"},
    WordOf{DateUnit::Hour, "hour"},
    WordOf{DateUnit::Day, "day"},
    WordOf{DateUnit::Week, "week"},
    WordOf{DateUnit::Weekend, "weekend"},
    WordOf{DateUnit::Fortnight, "fortnight"},
    WordOf{DateUnit::Month, "month"},
    WordOf{DateUnit::Quarter, "quarter"},
    WordOf{DateUnit::Year, "year"},
    WordOf{DateUnit::Decade, "decade"},
    WordOf{DateUnit::Century, "century"},
    WordOf{DateUnit::Millennium, "millennium"},
}};

constexpr WordTable relations{std::array{
    WordOf{DateRelation::Last, "last"},
    WordOf{DateRelation::Next, "next"},
    WordOf{DateRelation::This, "this"},
    WordOf{DateRelation::Past, "past"},
    WordOf{DateRelation::Coming, "coming"},
    WordOf{DateRelation::Previous, "previous"},
    WordOf{DateRelation::Following, "following"},
    WordOf{DateRelation::That, "that"},
    WordOf{DateRelation::Same, "same"},
    WordOf{DateRelation::Current, "current"},
    WordOf{DateRelation::Latest, "latest"},
}};

constexpr WordTable portions{std::array{
    WordOf{Portion::Start, "start"},
    WordOf{Portion::Mid, "mid"},
    WordOf{Portion::End, "end"},
}};

constexpr WordTable approximations{std::array{
    WordOf{Approximation::About, "about"},
    WordOf{Approximation::LessThan, "less-than"},
    WordOf{Approximation::MoreThan, "more-than"},
}};

constexpr WordTable references{std::array{
    WordOf{Reference::Past, "past"},
    WordOf{Reference::Present, "present"},
    WordOf{Reference::Future, "future"},
}};

constexpr WordTable dayParts{std::array{
    WordOf{DayPart::Morning, "morning"},
    WordOf{DayPart::Afternoon, "afternoon"},
    WordOf{DayPart::Evening, "evening"},
    WordOf{DayPart::Night, "night"},
}};

constexpr WordTable holidays{std::array{
    WordOf{Holiday::Christmas, "christmas"},
    WordOf{Holiday::ChristmasEve, "christmas-eve"},
    WordOf{Holiday::NewYear, "new-year"},
    WordOf{Holiday::NewYearsEve, "new-years-eve"},
    WordOf{Holiday::Thanksgiving, "thanksgiving"},
    WordOf{Holiday::Easter, "easter"},
    WordOf{Holiday::GoodFriday, "good-friday"},
    WordOf{Holiday::Halloween, "halloween"},
    WordOf{Holiday::Valentine, "valentine"},
    WordOf{Holiday::LaborDay, "labor-day"},
    WordOf{Holiday::MemorialDay, "memorial-day"},
    WordOf{Holiday::IndependenceDay, "independence-day"},
    WordOf{Holiday::BlackFriday, "black-friday"},
    WordOf{Holiday::CyberMonday, "cyber-monday"},
    WordOf{Holiday::MartinLutherKingDay, "martin-luther-king-day"},
    WordOf{Holiday::PresidentsDay, "presidents-day"},
    WordOf{Holiday::StPatrick, "st-patrick"},
    WordOf{Holiday::AshWednesday, "ash-wednesday"},
    WordOf{Holiday::PalmSunday, "palm-sunday"},
    WordOf{Holiday::MaundyThursday, "maundy-thursday"},
    WordOf{Holiday::Ascension, "ascension"},
    WordOf{Holiday::Pentecost, "pentecost"},
    WordOf{Holiday::EarthDay, "earth-day"},
    WordOf{Holiday::MothersDay, "mothers-day"},
    WordOf{Holiday::FathersDay, "fathers-day"},
    WordOf{Holiday::Juneteenth, "juneteenth"},
    WordOf{Holiday::CanadaDay, "canada-day"},
    WordOf{Holiday::BastilleDay, "bastille-day"},
    WordOf{Holiday::ColumbusDay, "columbus-day"},
    WordOf{Holiday::ElectionDay, "election-day"},
    WordOf{Holiday::VeteransDay, "veterans-day"},
    WordOf{Holiday::BoxingDay, "boxing-day"},
}};

constexpr qsizetype longestWord = 24;

template <typename Table>
std::optional<qint32> numberIn(const Table &table, QStringView word)
{
    const auto value = table.value(word);
    return value ? std::optional(qint32(*value)) : std::nullopt;
}

/// The value \a word stands for where \a kind counts in it.
std::optional<qint32> valueOf(DateWordKind kind, QStringView word)
{
    switch (kind) {
    case DateWordKind::Unit:
    case DateWordKind::Frequency: return numberIn(units, word);
    case DateWordKind::Relative: return numberIn(relations, word);
    case DateWordKind::Portion: return numberIn(portions, word);
    case DateWordKind::Approximate: return numberIn(approximations, word);
    case DateWordKind::Reference: return numberIn(references, word);
    case DateWordKind::DayPart: return numberIn(dayParts, word);
    default: break;
    }
    if (word.isEmpty())
        return 0;
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

char16_t folded(QChar c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode();
}

/// What stands before the first \a mark of \a line and what stands behind it.
std::pair<QStringView, QStringView> partedAt(QStringView line, QChar mark)
{
    const qsizetype at = line.indexOf(mark);
    return at < 0 ? std::pair(line, QStringView())
                  : std::pair(line.first(at).trimmed(), line.sliced(at + 1).trimmed());
}

std::u16string keyOf(QStringView word)
{
    return {word.utf16(), size_t(word.size())};
}

} // namespace

Result<DateVocabulary> DateVocabulary::fromResources()
{
    const Result<QByteArray> bytes = bytesOfList(u"dates.txt"_s);
    return bytes ? read(*bytes) : bytes.error();
}

Result<DateVocabulary> DateVocabulary::read(const QByteArray &bytes)
{
    DateVocabulary vocabulary;
    for (const auto &[number, line] : linesOfList(bytes)) {
        if (!vocabulary.addLine(line))
            return damagedList(u"dates.txt"_s, number, line);
    }
    std::stable_sort(
        vocabulary.m_holidays.begin(), vocabulary.m_holidays.end(),
        [](const HolidayName &a, const HolidayName &b) { return a.words.size() > b.words.size(); });
    return vocabulary;
}

/// "unit day: day | days", "counted: people", "holiday easter: Easter Day; Easter"
bool DateVocabulary::addLine(QStringView line)
{
    if (!line.contains(u':'))
        return false;
    const auto [head, words] = partedAt(line, u':');
    const auto [name, value] = partedAt(head, u' ');
    if (name == u"holiday")
        return addHoliday(value, words);
    if (const auto wordClass = classes.value(name)) {
        addClass(words, *wordClass);
        return value.isEmpty();
    }
    const auto kind = kinds.value(name);
    const auto number = kind ? valueOf(*kind, value) : std::nullopt;
    if (!number)
        return false;
    const auto [singulars, plurals] = partedAt(words, u'|');
    return addEntries(singulars, {*kind, *number, false})
        && addEntries(plurals, {*kind, *number, true});
}

/// The name's first word is known as one that may begin a holiday, so that a sentence without it
/// is not held against all names.
bool DateVocabulary::addHoliday(QStringView name, QStringView ways)
{
    const auto holiday = holidays.value(name);
    if (!holiday || ways.isEmpty())
        return false;
    for (const QStringView way : ways.split(u';')) {
        const QStringList words = way.trimmed().toString().split(u' ');
        const DateEntry begins{DateWordKind::Holiday};
        const QString first = words.first().toLower();
        if (look(first) != begins && !addEntries(first, begins))
            return false;
        m_holidays.append({*holiday, words});
    }
    return true;
}

/// False where one of \a words has a kind already: of two kinds only one would be found.
bool DateVocabulary::addEntries(QStringView words, const DateEntry &entry)
{
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        Known &known = m_words[keyOf(word)];
        if (known.entry.kind != DateWordKind::Other || word.size() > longestWord)
            return false;
        known.entry = entry;
    }
    return true;
}

void DateVocabulary::addClass(QStringView words, DateWordClass wordClass)
{
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        m_words[keyOf(word)].classes |= quint64{1} << int(wordClass);
}

const DateVocabulary::Known *DateVocabulary::find(QStringView word, Qt::CaseSensitivity cs) const
{
    if (word.size() > longestWord)
        return nullptr;
    std::array<char16_t, longestWord> letters;
    std::transform(word.begin(), word.end(), letters.begin(),
                   [cs](QChar c) { return cs == Qt::CaseSensitive ? c.unicode() : folded(c); });
    const auto it = m_words.find(std::u16string_view(letters.data(), size_t(word.size())));
    return it == m_words.end() ? nullptr : &it->second;
}

DateEntry DateVocabulary::look(QStringView word) const
{
    const Known *known = find(word, Qt::CaseInsensitive);
    return known ? known->entry : DateEntry{};
}

bool DateVocabulary::has(QStringView word, DateWordClass wordClass, Qt::CaseSensitivity cs) const
{
    const Known *known = find(word, cs);
    return known && known->classes >> int(wordClass) & 1;
}

} // namespace onrecord
