// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/descriptionresolver.h"
#include "core/speakers/knownactors.h"
#include "core/speakers/laternames.h"
#include "core/speakers/pairresolver.h"
#include "core/speakers/pronounresolver.h"
#include "core/speakers/representativeresolver.h"
#include "core/speakers/sourceresolver.h"
#include "core/statements/draftspeaker.h"

#include <QSet>

namespace onrecord {

/// Who speaks in an article, and whom it names.
struct ResolvedActors
{
    QList<DraftSpeaker> speakers; ///< one for each draft, in their order
    QList<Actor> actors; ///< in order of their first mention
};

/// Resolves the people and institutions of one article: names gathered by form, descriptions tied
/// to them, and who each source is.
///
///     Ane Tallberg … Tallberg … Gen. Tallberg       one actor, by full name, last name, title
///     Ana Ruiz, the mayor of Tarn … the mayor       an apposition ties the description
///     Norrfell Hydro Council (NHC) … NHC            initials
///     Minister of Education Ana Ruiz                the name behind an office
///     two officials                                 nobody's name: an actor by description
///     Ruiz was late. She said …                     the most probable actor that agrees
///
/// Where nothing speaks for one actor, nobody is named. It reads names and sources in text order:
/// what is known of the actors (KnownActors) grows, and the resolvers of sources look at it.
class ActorResolver
{
public:
    /// Both must outlive it. \a witness is told each pronoun.
    ActorResolver(const Document &document, const Lexicon &lexicon, PronounWitness witness = {});
    Q_DISABLE_COPY_MOVE(ActorResolver)

    /// Once: \a names in text order, and \a drafts in the order in which they were found, with what
    /// nestingOf() says of them. Linear in
    /// both lists.
    ResolvedActors resolve(QList<NameMention> names, const QList<StatementDraft> &drafts,
                           const QList<qsizetype> &within);

private:
    /// What is found of one draft's speaker before ids are known.
    struct Found
    {
        SourceResolution speaker;
        double margin = 0;
        Spans evidence;
    };

    QList<Found> readInOrder(const QList<NameMention> &names, const QList<StatementDraft> &drafts);
    qsizetype followedBy(const QList<StatementDraft> &drafts, const QList<Found> &found,
                         qsizetype d) const;
    void nameNameless(const QList<StatementDraft> &drafts, QList<Found> &found);
    void take(const LeadSpeaker &one, QList<Found> &found);
    void see(const NameMention &mention);
    SourceResolution resolveSource(const StatementDraft &draft);
    SourceResolution resolveSubject(const StatementDraft &draft);
    SourceResolution resolveAsked(const StatementDraft &draft);
    SourceResolution resolveItself(const StatementDraft &draft);
    SourceResolution resolveAuthor(const StatementDraft &draft);
    SourceResolution resolveNameless(const StatementDraft &draft);
    Found record(const StatementDraft &draft, const SourceResolution &resolution);
    void resolveFirstPerson(const QList<StatementDraft> &drafts, const QList<qsizetype> &within,
                            QList<Found> &found);
    QString outletOf(const StatementDraft &draft) const;
    QString passedOnBy(const StatementDraft &draft, const SourceResolution &speaker) const;
    DraftSpeaker speakerOf(const StatementDraft &draft, const Found &found) const;

    const ArticleText m_text;
    KnownActors m_known;
    QSet<qsizetype> m_sourceHeads; ///< where the sources that were resolved begin
    const SourceResolver m_sources;
    const PairResolver m_pairs;
    const PronounResolver m_pronouns;
    const DescriptionResolver m_descriptions;
    const PaperIssuers m_papers;
    const RepresentativeResolver m_representatives;
};

} // namespace onrecord
