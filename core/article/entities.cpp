// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/entities.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace onrecord {

namespace {

/// Of U+00A0 to U+00FF, in that order (HTML 4.01, section 24.2).
constexpr const char *latin1Names[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
    "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
    "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
    "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
    "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
    "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
    "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml",
};
static_assert(std::size(latin1Names) == 0x100 - 0xA0);

struct NamedCharacter
{
    const char *name;
    char16_t character;
};

constexpr NamedCharacter others[] = {
    {"amp", u'&'},         {"lt", u'<'},          {"gt", u'>'},          {"quot", u'"'},
    {"apos", u'\''},       {"lsquo", u'\u2018'},  {"rsquo", u'\u2019'},  {"sbquo", u'\u201A'},
    {"ldquo", u'\u201C'},  {"rdquo", u'\u201D'},  {"bdquo", u'\u201E'},  {"lsaquo", u'\u2039'},
    {"rsaquo", u'\u203A'}, {"ndash", u'\u2013'},  {"mdash", u'\u2014'},  {"hellip", u'\u2026'},
    {"bull", u'\u2022'},   {"dagger", u'\u2020'}, {"Dagger", u'\u2021'}, {"permil", u'\u2030'},
    {"prime", u'\u2032'},  {"Prime", u'\u2033'},  {"euro", u'\u20AC'},   {"trade", u'\u2122'},
    {"minus", u'\u2212'},  {"ensp", u'\u2002'},   {"emsp", u'\u2003'},   {"thinsp", u'\u2009'},
    {"zwnj", u'\u200C'},   {"zwj", u'\u200D'},    {"OElig", u'\u0152'},  {"oelig", u'\u0153'},
    {"Scaron", u'\u0160'}, {"scaron", u'\u0161'}, {"Yuml", u'\u0178'},   {"hyphen", u'\u2010'},
};

char32_t numbered(QStringView digits)
{
    const bool isHexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint number =
        isHexadecimal ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber);
    const bool isCharacter = isNumber && number > 0 && number <= QChar::LastValidCodePoint
        && !QChar::isSurrogate(number);
    return isCharacter ? char32_t(number) : 0;
}

} // namespace

char32_t entityMeaning(QStringView entity)
{
    if (entity.size() < 4 || !entity.startsWith(u'&') || !entity.endsWith(u';'))
        return 0;
    const QStringView name = entity.sliced(1).chopped(1);
    if (name.startsWith(u'#'))
        return numbered(name.sliced(1));
    const auto isIt = [name](const char *known) {
        return name == QLatin1StringView(known);
    };
    const auto latin1 = std::find_if(std::begin(latin1Names), std::end(latin1Names), isIt);
    if (latin1 != std::end(latin1Names))
        return char32_t(0xA0 + (latin1 - std::begin(latin1Names)));
    const auto other = std::find_if(std::begin(others), std::end(others),
                                    [&](const NamedCharacter &each) { return isIt(each.name); });
    return other == std::end(others) ? 0 : other->character;
}

} // namespace onrecord
