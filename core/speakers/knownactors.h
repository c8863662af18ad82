// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/antecedents.h"
#include "core/speakers/articletext.h"
#include "core/speakers/knownactor.h"
#include "core/speakers/namedplaces.h"
#include "core/speakers/nameindex.h"
#include "core/speakers/officetable.h"
#include "core/speakers/question.h"
#include "core/speakers/sourceresolution.h"
#include "core/statements/statementdraft.h"

namespace onrecord {

/// Those who spoke together last: whom "they said" means next.
struct JointSpeakers
{
    QList<qsizetype> actors; ///< none, or at least two
    qsizetype paragraph = -1;
};

/// All that is known of an article's actors up to a place in it: who they are, where their names
/// stand, what they are described as, where they were seen. It grows as mentions and speakers are
/// told to it in text order; resolvers look at it and change nothing. Actors have a number, from 0
/// in the order in which they were met, that stays.
class KnownActors
{
public:
    explicit KnownActors(ArticleText text)
        : m_text(text)
        , m_names(text.lexicon)
    {
    }

    const QList<KnownActor> &all() const { return m_actors; }
    const KnownActor &operator[](qsizetype number) const { return m_actors[number]; }
    const NamedPlaces &named() const { return m_named; }
    const OfficeTable &offices() const { return m_offices; } ///< of those who have a name
    const OfficeTable &namelessOffices() const { return m_namelessOffices; } ///< of those without
    const Antecedents &antecedents() const { return m_antecedents; }
    const JointSpeakers &lastJoint() const { return m_joint; }
    const Question &lastQuestion() const { return m_question; }

    /// The actor that \a name means, if one is known.
    std::optional<qsizetype> find(const NameMention &name) const
    {
        return m_names.find(name, m_actors);
    }

    /// A name that stands behind all seen before: an actor of its own or one that is known.
    void addName(const NameMention &name);

    /// "Harbour officials" who have said nothing yet: "they" may mean them, "the officials" does.
    void addGroup(const NameMention &group);

    /// "The county council" that says nothing there: the actor \a known, else one without a name, unless it
    /// is "the company" or "the group", which have a name elsewhere.
    void addInstitution(const NameMention &institution, std::optional<qsizetype> known);

    /// "He" or "her" anywhere means \a meant: who goes on being spoken of, and its gender shows.
    void addPronoun(const NameMention &pronoun, const Antecedent &meant);

    /// The actor that the source of \a draft, taken apart in \a description, is by itself: the same
    /// one for the same words. Its head is not empty.
    qsizetype addNameless(const StatementDraft &draft, const Description &description);

    /// The person whom a line of a transcript is labelled with, where the label is a word like another:
    /// "Snow: It rains."
    qsizetype addLabel(const StatementDraft &draft);

    /// The source of \a draft means \a resolution: they speak here, and are what it describes.
    void addSpeakers(const StatementDraft &draft, const SourceResolution &resolution);

    /// \a nameless is \a named: what is known of it becomes known of the other, and it speaks no more.
    void merge(qsizetype nameless, qsizetype named);

    /// The candidates of \a speaker are shown to a reader, who may choose one of them.
    void offer(const SourceResolution &speaker)
    {
        for (const auto &candidate : speaker.candidates)
            m_actors[candidate.first].offered = true;
    }

    /// Gives every actor its id and puts its mentions in order; when all names are known.
    void finish();

    /// Those that state something or may do so, and the people and organisations that are named; in order of
    /// their first mention. Once, after finish(): nothing is known any more then, so that an article
    /// of very many names does not take the room of all twice.
    QList<Actor> takeFound();

private:
    QString spelledName(const NameMention &name) const;
    qsizetype numberOf(const NameMention &name, std::optional<qsizetype> told = {});
    std::optional<qsizetype> abbreviatedBy(const NameMention &name) const;
    void addOfficeInName(const QStringList &words, qsizetype number);
    void seeNameless(qsizetype number, const NameMention &mention);
    void describe(qsizetype number, Span description);
    qsizetype addDescribed(Span head, const QString &phrase, const Description &description);
    QString keyOf(const QString &words) const;

    const ArticleText m_text;
    QList<KnownActor> m_actors;
    NameIndex m_names;
    NamedPlaces m_named;
    OfficeTable m_offices;
    OfficeTable m_namelessOffices;
    QHash<QString, qsizetype> m_byDescription; ///< those without a name, by the folded head
    Antecedents m_antecedents;
    JointSpeakers m_joint;
    Question m_question;
};

} // namespace onrecord
