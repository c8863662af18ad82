// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/splitting.h"
#include "core/correcting/correctionsteps.h"
#include "core/correcting/correctiontarget.h"
#include "core/corrections/actordescription.h"
#include "core/review/correctionscope.h"
#include "core/wording/decisions.h"

#include <QObject>

namespace onrecord {

class Session;

/// The words of a new statement; cue and source may be empty.
struct StatementWords
{
    Span content;
    Span cue;
    Span source;

    friend bool operator==(const StatementWords &, const StatementWords &) = default;
};

/// Corrects what is selected. Keeps the selection, makes the correction that an answer stands
/// for, and hands it to the session; shows nothing and asks nothing (CorrectionQuestions does).
class SelectionCorrections final : public QObject
{
    Q_OBJECT

public:
    SelectionCorrections(Session &session, QObject *parent);

    const CorrectionTarget &target() const { return m_target; }
    const Reading &reading() const;
    /// Who said what was corrected.
    wording::Readers readers() const;
    /// The selected statement; null where there is none.
    const ReadStatement *statement() const;
    /// CorrectionTarget::actorIn().
    const ReadActor *actor() const;
    /// Who may have said the selected statement, in the order of their keys, at most nine.
    QStringList candidates() const;
    /// What the selected statement is about; empty where there is none, and for no topic.
    QString topicOfStatement() const;

    /// Empty: no statement. Leaves actor and topic unselected.
    void setStatement(const QString &id);
    void setActor(const QString &id);
    void setTopic(const QString &name);
    void setClaim(const QString &id);
    void setCaret(qsizetype offset);
    void setWords(Span words);

    // Of the selected statement. Without one, and where the answer is what stands there already,
    // no correction is made.

    void confirm();
    void reject();
    /// Gives it to these actors (Actor::ids of the reading; empty: nobody). Those who have it
    /// already: confirms it.
    void give(const QStringList &actors);
    /// Gives it to somebody the reading may not know.
    void giveTo(const QList<ActorRef> &speakers);
    /// Gives \a others the speakers that the last statement was given, as one step with that.
    void spread(const QStringList &others);
    /// What was offered is answered: the last statement is decided().
    void settle();
    void setVerb(VerbKind verb);
    void setCertainty(Certainty certainty);
    void setContent(const Spans &words); ///< ascending, not empty
    void setCue(const Spans &words); ///< ascending; none: no words report it
    /// The words name who says it, which are \a speakers; none: nobody. One step; where both are so
    /// already, confirms it.
    void takeSource(Span words, const QList<ActorRef> &speakers);
    void setTopicOfStatement(const QString &topic); ///< empty: on none
    void setNote(const QString &note);
    void toggleFlag();

    // Of what the arguments name.

    /// One step, cue and source with it.
    void addStatement(const StatementWords &words, const QList<ActorRef> &speakers);
    /// \a words are a claim of the reporter's own, or are none.
    void markClaim(Span words, bool isClaim);
    void setDate(Span words, const QString &value, DateRole role);
    /// What is said of the article as a whole; an invalid \a day: of its day nothing. One step.
    void setHead(const QList<SetFact> &facts, QDate day);
    void renameActor(const QString &id, const QString &name);
    void mergeActors(const QString &id, const ActorRef &into);
    /// Gives \a parts of the actor \a id to \a own, somebody new or another actor of the article, as one step.
    void splitActor(const QString &id, const QList<ActorPart> &parts, const ActorRef &own);
    /// Says of the actor \a id what \a described says otherwise than the reading, as one step.
    void describeActor(const QString &id, const ActorDescription &described);
    /// Takes all that the actor \a id says off them, as one step.
    void removeActor(const QString &id);
    void renameTopic(const QString &topic, const QString &name);
    void mergeTopics(const QString &topic, const QString &into);

    /// How a correction names the actor with this id of the reading.
    ActorRef reference(const QString &actor) const;

Q_SIGNALS:
    void targetChanged();
    /// The question who says \a statement, and whether it is one, has been answered.
    void decided(const QString &statement);
    /// Others rest on the words that led to the former speaker; decided() follows settle().
    void scopeOffered(const onrecord::CorrectionScope &scope);
    /// \a statement is new, and to be selected.
    void made(const QString &statement);

private:
    bool correct(Change change);
    void giveTo(const QList<ActorRef> &speakers, const Spans &source);
    template <typename Move>
    void moveInText(Move move);
    void clear();

    Session &m_session; // Not owned.
    CorrectionTarget m_target;
    QString m_given; ///< Statement::id of the last that was given to somebody
    CorrectionStep m_giving; ///< … by this, in which the speakers come first
};

} // namespace onrecord
