// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rtfcharsets.h"

#include <algorithm>
#include <iterator>

namespace onrecord {

namespace {

template <typename Value>
struct Numbered
{
    int number;
    Value value;
};

constexpr Numbered<const char *> codePages[] = {
    {437, "IBM437"},        {708, "ISO-8859-6"},    {850, "IBM850"},
    {852, "IBM852"},        {860, "IBM860"},        {862, "IBM862"},
    {863, "IBM863"},        {864, "IBM864"},        {865, "IBM865"},
    {866, "IBM866"},        {874, "windows-874"},   {932, "windows-31j"},
    {936, "GB18030"},       {949, "windows-949"},   {950, "Big5"},
    {1250, "windows-1250"}, {1251, "windows-1251"}, {1252, "windows-1252"},
    {1253, "windows-1253"}, {1254, "windows-1254"}, {1255, "windows-1255"},
    {1256, "windows-1256"}, {1257, "windows-1257"}, {1258, "windows-1258"},
    {1361, "windows-1361"}, {10000, "macintosh"},   {10007, "x-mac-cyrillic"},
    {65001, "UTF-8"},
};

/// Of \fcharset in the specification's table.
constexpr Numbered<int> fontCharsets[] = {
    {0, 1252},   {77, 10000}, {128, 932},  {129, 949},  {130, 1361}, {134, 936},
    {136, 950},  {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256},
    {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}, {254, 437},  {255, 850},
};

/// By the lower ten bits of the number.
constexpr Numbered<const char *> languages[] = {
    {0x01, "ar"}, {0x04, "zh"}, {0x05, "cs"}, {0x06, "da"}, {0x07, "de"}, {0x08, "el"},
    {0x09, "en"}, {0x0A, "es"}, {0x0B, "fi"}, {0x0C, "fr"}, {0x0D, "he"}, {0x0E, "hu"},
    {0x0F, "is"}, {0x10, "it"}, {0x11, "ja"}, {0x12, "ko"}, {0x13, "nl"}, {0x14, "no"},
    {0x15, "pl"}, {0x16, "pt"}, {0x18, "ro"}, {0x19, "ru"}, {0x1A, "hr"}, {0x1B, "sk"},
    {0x1D, "sv"}, {0x1F, "tr"}, {0x22, "uk"}, {0x24, "sl"}, {0x25, "et"}, {0x26, "lv"},
    {0x27, "lt"}, {0x2D, "eu"}, {0x3C, "ga"}, {0x52, "cy"},
};

template <typename Value, size_t Size>
const Value *rowOf(const Numbered<Value> (&table)[Size], int number)
{
    const auto row = std::find_if(std::begin(table), std::end(table),
                                  [number](const auto &each) { return each.number == number; });
    return row == std::end(table) ? nullptr : &row->value;
}

} // namespace

QByteArray charsetOfCodePage(int codePage)
{
    const char *const *name = rowOf(codePages, codePage);
    return name ? *name : "windows-1252";
}

QByteArray charsetOfFont(int fontCharset)
{
    const int *codePage = rowOf(fontCharsets, fontCharset);
    return codePage ? charsetOfCodePage(*codePage) : QByteArray();
}

QString languageOfWindows(int number)
{
    constexpr int primary = 0x3FF;
    const char *const *name = rowOf(languages, number & primary);
    return name ? QString::fromLatin1(*name) : QString();
}

} // namespace onrecord
