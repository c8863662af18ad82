// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactors.h"

namespace onrecord {

/// Which actors a source means that stands with a name. Each question answers by itself, or with
/// nobody; ActorResolver asks them in order.
///
///     Ana Ruiz and Pavel Oake said             the names in the head, jointly
///     Minister of Education Ana Ruiz said      the name behind an office
///     Nordkyst’s announcement said             who owns what says it
///     the commissioner, Ana Ruiz, said         the name in an apposition
///     the Courant quoted Ruiz as saying        the name in the cue, whatever the source
class SourceResolver
{
public:
    /// \a known must outlive it.
    SourceResolver(ArticleText text, const KnownActors &known)
        : m_text(text)
        , m_known(known)
    {
    }

    /// "quoted Ruiz" of "the Courant quoted Ruiz as saying", or an empty span.
    Span quotingCueOf(const StatementDraft &draft) const;

    /// Who is quoted in \a quotingCue, see quotingCueOf(); it may be empty.
    SourceResolution quoted(Span quotingCue) const;

    /// Those named in the head of \a draft, see named() below; a name may reach beyond it, and names
    /// of a list may stand before.
    SourceResolution named(const StatementDraft &draft) const;

    /// Those named in \a head; several joined by "and" speak jointly. A name that owns what speaks
    /// ("Ruiz’s lawyer") is not the speaker.
    SourceResolution named(Span head) const;

    /// "Minister of Education Ana Ruiz", "the director of public health Ana Ruiz": the name at the
    /// end of an office. Not "a spokesman for Ana Ruiz", "a spokesman for the mayor Ana Ruiz".
    SourceResolution officeHolder(const StatementDraft &draft) const;

    /// "Game of Boats director Ana Ruiz": a person behind a noun for one, whose words before are none.
    SourceResolution describedBefore(const StatementDraft &draft) const;

    /// "Nordkyst’s announcement": what it says, Nordkyst says.
    SourceResolution owner(Span head) const;

    /// Of a source that is something written, who wrote it: "research by | analytics firm Nordkyst", "data
    /// from | Ruiz", "the verdict of | the judge"; else an empty span.
    Span authorIn(const StatementDraft &draft) const;

    /// Who is named in authorIn(): what the research says, Nordkyst says.
    SourceResolution author(const StatementDraft &draft) const;

    /// The mayor’s pick for the post, retired Gen. Ana Ruiz: the name follows the description,
    /// inside the source or right behind it. Also behind a clause: the firm that owns it, Nordkyst,
    SourceResolution apposed(const StatementDraft &draft) const;

private:
    std::optional<NamedPlace> namedAtEnd(Span apposition) const;
    SourceResolution apposedToClause(const StatementDraft &draft) const;
    SourceResolution relation(const StatementDraft &draft) const;
    bool isBeforeNoun(Span behind, ActorKind kind) const;
    bool isOfficeWithoutComma(Span words) const;
    bool closesName(QStringView after, ActorKind kind) const;
    bool joinsOrigins(QStringView after) const;
    SourceResolution inSmallLetters(Span head) const;
    Span withoutDateline(Span head) const;
    QList<qsizetype> listedBefore(Span head) const;
    bool areTitles(Span words) const;
    bool endsOffice(const StatementDraft &draft, Span rest, const NamedPlace &name,
                    bool cutShort) const;

    const ArticleText m_text;
    const KnownActors &m_known; // not owned
};

} // namespace onrecord
