// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datevocabulary.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace onrecord {

namespace {

using Kind = DateWordKind;

using Table = std::unordered_map<std::u16string_view, DateEntry>;

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
    table[u"thousand"] = {Kind::Number, 1000};
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
    static constexpr std::u16string_view shortWeekdays[] = {u"mon", u"tue", u"wed", u"thu",
                                                            u"fri", u"sat", u"sun"};
    for (qint32 i = 0; i < 7; ++i)
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
         std::initializer_list<std::pair<std::u16string_view, DateRelation>>{
             {u"last", DateRelation::Last},
             {u"next", DateRelation::Next},
             {u"this", DateRelation::This},
             {u"these", DateRelation::This},
             {u"past", DateRelation::Past},
             {u"coming", DateRelation::Coming},
             {u"upcoming", DateRelation::Coming},
             {u"previous", DateRelation::Previous},
             {u"preceding", DateRelation::Previous},
             {u"prior", DateRelation::Previous},
             {u"following", DateRelation::Following},
             {u"subsequent", DateRelation::Following},
             {u"that", DateRelation::That},
             {u"same", DateRelation::Same},
             {u"current", DateRelation::Current},
             {u"latest", DateRelation::Latest},
             {u"recent", DateRelation::Latest}})
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
    for (const auto word :
         {u"more", u"additional", u"straight", u"consecutive", u"full", u"whole", u"long", u"less",
          u"fewer", u"up", u"trading", u"business", u"working", u"calendar"})
        table[word] = {Kind::More, 0};
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
    for (const auto word :
         {u"ash",      u"ascension",    u"armistice", u"bastille",  u"black",        u"boxing",
          u"canada",   u"christmas",    u"columbus",  u"cyber",     u"earth",        u"easter",
          u"election", u"father",       u"good",      u"halloween", u"independence", u"juneteenth",
          u"labor",    u"labour",       u"martin",    u"maundy",    u"memorial",     u"mlk",
          u"mother",   u"new",          u"palm",      u"pentecost", u"presidents",   u"remembrance",
          u"st",       u"thanksgiving", u"valentine", u"veterans"})
        table[word] = {Kind::Holiday, 0};
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

constexpr qsizetype longestEntry = 13;

} // namespace

DateEntry lookUpDateWord(QStringView word)
{
    if (word.size() > longestEntry)
        return {};
    std::array<char16_t, longestEntry> folded;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        folded[size_t(i)] = c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    }
    const auto it = table().find(std::u16string_view(folded.data(), size_t(word.size())));
    return it == table().end() ? DateEntry{} : it->second;
}

} // namespace onrecord
