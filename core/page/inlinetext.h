// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace onrecord {

/// Gathers the text of a block out of the stretches between its tags: blanks are simplified, a letter
/// set larger joins its word, soft hyphens go.
class InlineText
{
public:
    /// \a keepsBlanks: in <pre>, where blanks and line breaks stand as they are.
    void add(std::string_view utf8, bool isLinked, bool keepsBlanks);
    /// A line break; true where another one stands right before it, so that a paragraph ends.
    bool addBreak(bool keepsBlanks);
    /// Figures or signs set high, which are no reference to a footnote.
    void addRaised(const QString &words);
    /// A quotation mark that the text does not have, close to the words behind it or before it.
    void openQuotation(QChar mark);
    void closeQuotation(QChar mark);
    /// An element ends where the next begins, with no blank between. Names that only a style sheet keeps
    /// apart ("Ida Lund" "22 Nov") are parted.
    void addSeam() { m_seam = true; }
    /// What comes next belongs to the letter before, whatever blanks stand between ("S cientists").
    void joinNext() { m_joins = true; }

    bool isEmpty() const { return m_text.isEmpty(); }
    /// True where a line that could be a paragraph ends here.
    bool endsSentence() const;
    const QString &text() const { return m_text; }
    qsizetype linked() const { return m_linked; } ///< characters of it that are links

    /// The text without blanks at its end; what is gathered next begins anew.
    QString take();

private:
    void addBlank(QChar blank, bool keepsBlanks);

    QString m_text;
    qsizetype m_linked = 0;
    bool m_wasLinked = false;
    bool m_blankBefore = false;
    bool m_breakBefore = false;
    bool m_joins = false;
    bool m_seam = false;
    bool m_isBehindMark = false; ///< that was opened, so blanks are none
};

} // namespace onrecord
