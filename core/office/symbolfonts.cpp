// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/symbolfonts.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The encoding of the font Symbol from 0x20 on, as in Unicode's table for it (MAPPINGS/VENDORS/ADOBE);
/// a blank where it has pieces of brackets or nothing.
constexpr char16_t lowSymbols[] =
    u" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ "
    u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
/// The same from 0xA0 on.
constexpr char16_t highSymbols[] =
    u"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑       "
    u"    〉∫⌠ ⌡";

constexpr char32_t lowBegin = 0x20;
constexpr char32_t highBegin = 0xA0;

template <size_t Size>
QString symbolIn(const char16_t (&table)[Size], char32_t at)
{
    const QChar symbol = at < Size - 1 ? QChar(table[at]) : QChar(u' ');
    return symbol == u' ' ? QString() : QString(symbol);
}

/// Marks of Wingdings that stand for words: ticks, crosses, arrows, a mouse's hand.
QString wingding(char32_t code)
{
    switch (code) {
    case 0x20: return u" "_s;
    case 0x4A: return u"☺"_s; // Outlook and Word make it of :-)
    case 0x4C: return u"☹"_s;
    case 0xDF: return u"←"_s;
    case 0xE0: return u"→"_s;
    case 0xE8: return u"→"_s;
    case 0xF0: return u"⇨"_s;
    case 0xFB: return u"✗"_s;
    case 0xFC: return u"✓"_s;
    default: return {};
    }
}

} // namespace

bool isSymbolFont(const QString &font)
{
    return font.compare("Symbol"_L1, Qt::CaseInsensitive) == 0
        || font.startsWith("Wingdings"_L1, Qt::CaseInsensitive)
        || font.compare("Webdings"_L1, Qt::CaseInsensitive) == 0
        || font.compare("Zapf Dingbats"_L1, Qt::CaseInsensitive) == 0;
}

QString symbolText(const QString &font, char32_t code)
{
    constexpr char32_t privateBegin = 0xF000;
    if (code >= privateBegin && code < privateBegin + 0x100)
        code -= privateBegin;
    if (font.compare("Wingdings"_L1, Qt::CaseInsensitive) == 0)
        return wingding(code);
    if (font.compare("Symbol"_L1, Qt::CaseInsensitive) != 0)
        return {};
    if (code == lowBegin)
        return u" "_s;
    return code < highBegin ? symbolIn(lowSymbols, code - lowBegin)
                            : symbolIn(highSymbols, code - highBegin);
}

} // namespace onrecord
