// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "ui/actions/actions.h"

#include <QObject>

class QMenu;
class QWidget;

namespace onrecord {

class Session;
struct SourceChoice;

/// Corrects what is selected, whether the reader uses a key, a menu or the review card. Knows
/// what is selected, asks for what a correction still lacks, and hands it to the session.
class SelectionCorrections final : public QObject
{
    Q_OBJECT

public:
    /// Does what the correcting ones among \a actions say. \a window is the parent of its
    /// dialogs and menus.
    SelectionCorrections(Session &session, const Actions &actions, QWidget *window);

    void setStatement(const QString &id); ///< what the keys act on; empty: nothing
    void setActor(const QString &id); ///< a row of an actor; empty: the statement's speaker
    void setTopic(const QString &name); ///< a row of a topic; empty: none, F2 is for the actor
    void setPlace(qsizetype offset); ///< the caret's, where a date may stand
    void setSelection(Span selection); ///< of the text, empty for none
    void setReviewing(bool reviewing);

    QString statement() const { return m_statement; }
    /// The statement's candidates in the order of their keys, at most nine.
    QStringList candidates() const;

    void confirm();
    void reject();
    void give(const QStringList &actors); ///< Actor::ids; empty: nobody
    void setVerb(VerbKind verb);
    void setCertainty(Certainty certainty);
    void mergeTopics(const QString &topic, const QString &into);
    void askSpeaker();
    void askVerb();
    void askCertainty();
    /// What the date at the caret means; elsewhere, that of the selected statement.
    void askDate();
    void askNote();
    void askPublished();
    void askName();
    void askMerge();
    /// The selected words become the content; where none are selected, what it is now is selected
    /// for the reader to change.
    void editContent();
    void newStatement();
    void toggleFlag();

    /// Brings texts and states of the actions up to date with the reading.
    void updateActions();
    /// The actor that F2 and Ctrl+M act on, null for nobody.
    const ReadActor *actor() const;

Q_SIGNALS:
    void advised(const QString &sentence); ///< why nothing happened, and what to do
    void decided(const QString &statement); ///< the question about this one is answered
    void selectionWanted(onrecord::Span words); ///< to be changed by the reader, then given back
    void made(const QString &statement); ///< a new statement, to be selected

private:
    const ReadStatement *current() const;
    bool correct(Change change);
    void askDateOf(Span words);
    void askTopicName();
    void askTopicMerge();
    void popUp(QMenu *menu) const;
    void take(const SourceChoice &choice);
    void makeStatement(const Spans &content, const SourceChoice &choice);
    ActorRef reference(const SourceChoice &choice) const;

    Session &m_session; // Not owned.
    const Actions &m_actions; // Not owned.
    QWidget *const m_window; // Not owned; owns this.
    QString m_statement;
    QString m_actor;
    QString m_topic;
    qsizetype m_place = 0;
    Span m_selection;
    bool m_reviewing = false;
};

} // namespace onrecord
