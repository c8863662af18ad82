// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/credits.h"
#include "core/text/lines.h"

#include <QStringView>

#include <optional>

namespace onrecord {

/// A line between headline and byline that is longer is the text.
constexpr qsizetype longestStandfirstLine = 400;
/// A line there that is longer is no link to another article.
constexpr qsizetype longestLinkLine = 120;

/// The lines of an article's head, for what only the lines below tell. Looks a few lines ahead at most.
class HeadLines
{
public:
    explicit HeadLines(QStringView text)
        : m_text(text)
    {
    }

    /// The next line with words on it, blanks at its ends left out; an empty span where there is none.
    Line nextFilled(qsizetype from) const;

    /// What \a line says of author, outlet and day; a list's mark before it does not count.
    std::optional<Credits> creditsOn(Span line) const;

    /// True where \a line says who wrote the article or when. Names alone do where such a line follows
    /// them, \a more lines on at most.
    bool areCredits(const Line &line, int more = 2) const;

    /// True where one of the few lines from \a after on says who wrote the article or when, and none
    /// before it can be the text.
    bool leadToCredits(const Line &after) const;

    /// True where the names alone on \a line are those of the authors: the lines around them tell who
    /// and when, or nothing stands between headline and text but the name of a person.
    bool areSigned(const Line &line, const Credits &credits, bool isBehindCredits) const;

private:
    const QStringView m_text;
};

} // namespace onrecord
