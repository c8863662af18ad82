// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf/wordwriter.h"

#include <cmath>

#include <poppler-page.h>

namespace onrecord::pdf {

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

/// What TeX has at the place of a control character in the fonts that it draws itself, which do not
/// say what their letters are. Older fonts have the ligatures at 0x0B, those of today at 0x1B.
const char *lettersAt(char c)
{
    switch (c) {
    case 0x0B:
    case 0x1B: return "ff";
    case 0x0C:
    case 0x1C: return "fi";
    case 0x0D:
    case 0x1D: return "fl";
    case 0x0E:
    case 0x1E: return "ffi";
    case 0x0F:
    case 0x1F: return "ffl";
    case 0x10: return "\u201C";
    case 0x11: return "\u201D";
    case 0x12: return "\u201E";
    case 0x13: return "\u00AB";
    case 0x14: return "\u00BB";
    case 0x15: return "\u2013";
    case 0x16: return "\u2014";
    default: return nullptr;
    }
}

/// \a words of a page with letters for the control characters that are some.
std::string withLetters(const std::string &words)
{
    std::string written;
    for (const char c : words) {
        if (const char *letters = lettersAt(c))
            written += letters;
        else
            written += c;
    }
    return written;
}

std::string onOneLine(std::string words)
{
    for (char &c : words) {
        if (isControl(c))
            c = ' ';
    }
    return words;
}

/// Names of fonts are bytes in no encoding; what is not ASCII tells us nothing.
std::string asciiOf(std::string name)
{
    for (char &c : name) {
        if (isControl(c) || static_cast<unsigned char>(c) > 0x7E)
            c = '?';
    }
    return name;
}

} // namespace

std::string utf8(const poppler::ustring &words)
{
    const poppler::byte_array bytes = words.to_utf8();
    return {bytes.begin(), bytes.end()};
}

void WordWriter::addField(const char *name, const std::string &value)
{
    m_lines += name;
    m_lines += '\t';
    m_lines += onOneLine(value);
    m_lines += '\n';
}

void WordWriter::addPage(const poppler::page &page)
{
    const poppler::rectf size = page.page_rect();
    m_lines += "page";
    addNumber(size.width());
    addNumber(size.height());
    m_lines += '\n';
    for (const poppler::text_box &word : page.text_list(poppler::page::text_list_include_font))
        addWord(word);
}

void WordWriter::addEnd()
{
    m_lines += "end\t" + std::to_string(m_words) + '\n';
}

void WordWriter::addWord(const poppler::text_box &word)
{
    const std::string words = onOneLine(withLetters(utf8(word.text())));
    if (words.find_first_not_of(' ') == std::string::npos)
        return;
    const bool hasFont = word.has_font_info();
    const int font = numberOf(hasFont ? word.get_font_name() : std::string());
    const poppler::rectf box = word.bbox();
    m_lines += 'w';
    addNumber(box.left());
    addNumber(box.top());
    addNumber(box.right());
    addNumber(box.bottom());
    addNumber(hasFont ? word.get_font_size() : box.height());
    m_lines += '\t' + std::to_string(font);
    m_lines += '\t' + std::to_string(word.rotation());
    m_lines += word.has_space_after() ? "\t1\t" : "\t0\t";
    m_lines += words;
    m_lines += '\n';
    ++m_words;
}

/// The number of \a font, which is written when it is first met.
int WordWriter::numberOf(const std::string &font)
{
    const auto [known, isNew] = m_fonts.try_emplace(font, static_cast<int>(m_fonts.size()));
    if (isNew)
        addField("font", asciiOf(font));
    return known->second;
}

/// Hundredths of a point, in the range in which pages can lie.
void WordWriter::addNumber(double points)
{
    constexpr double furthest = 1e6;
    const double within =
        std::isfinite(points) ? std::fmin(std::fmax(points, -furthest), furthest) : 0;
    m_lines += '\t' + std::to_string(std::lround(within * 100));
}

} // namespace onrecord::pdf
