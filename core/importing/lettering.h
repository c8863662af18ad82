// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace onrecord {

/// The characters of a text that are no blanks, and where each stands in it: two copies of a text that
/// differ in blanks and line ends have the same.
class Lettering
{
public:
    /// \a text as it stands.
    static Lettering asWritten(QStringView text);
    /// The \a parts (ascending) of \a article's text as exports show it: without markup, and with
    /// signs in place of what nobody would see (wording/visible.h).
    static Lettering asShown(const Article &article, const Spans &parts);

    const QString &letters() const { return m_letters; }
    /// Number of the first letter that stands at or behind \a offset of the text.
    qsizetype letterFrom(qsizetype offset) const;
    /// Where the letters [\a first, \a last) stand, of which there is at least one.
    Span placeOf(qsizetype first, qsizetype last) const
    {
        return {m_begins[first], m_ends[last - 1]};
    }

    /// Where \a other, which has the same letters, has what stands at \a span here; nothing where that is
    /// blank.
    std::optional<Span> placeIn(const Lettering &other, Span span) const;

private:
    void append(QStringView letters, qsizetype begin, qsizetype end);
    void appendShown(QStringView text, Span span);

    QString m_letters;
    QList<qsizetype> m_begins; ///< of each letter, ascending
    QList<qsizetype> m_ends;
};

} // namespace onrecord
