// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace poppler {
class page;
class text_box;
class ustring;
} // namespace poppler

namespace onrecord::pdf {

/// \a words as UTF-8.
std::string utf8(const poppler::ustring &words);

/// Puts the words of pages together to lines as core/pdf/pdfwords.h describes.
class WordWriter
{
public:
    /// What is about to be written, for whoever writes it.
    const std::string &lines() const { return m_lines; }
    void clear() { m_lines.clear(); }

    /// A line of a name and a value; characters that would end it become blanks.
    void addField(const char *name, const std::string &value);
    void addPage(const poppler::page &page);
    void addEnd();

private:
    void addWord(const poppler::text_box &word);
    int numberOf(const std::string &font);
    void addNumber(double points);

    std::string m_lines;
    std::map<std::string, int> m_fonts;
    std::size_t m_words = 0;
};

} // namespace onrecord::pdf
