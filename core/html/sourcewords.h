// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/marks.h"

#include <QByteArray>

namespace onrecord {

/// The words between the marks of an article. Within the source of a statement only who is named there is set bold
/// (sourceNamesIn()), in elements of their own: a source's element holds all of it, which is what is read back.
class SourceWords
{
public:
    /// \a reading outlives this.
    explicit SourceWords(const Reading &reading);

    /// From here on words are within \a source, a mark of that kind, until close(). Sources nest.
    void open(const Mark &source);
    void close() { m_names.removeLast(); }

    /// Appends the words \a words, in Article::text, as the article is read: without its markup.
    void append(QByteArray &html, Span words) const;

private:
    bool isNamed(qsizetype place) const;
    qsizetype nextEdge(qsizetype place, qsizetype end) const;

    const Reading &m_reading; // not owned
    const QList<Markup> m_markup;
    QList<Spans> m_names; ///< of the open sources, outermost first
};

} // namespace onrecord
