// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"
#include "core/text/span.h"
#include "ui/corrections/wordsplace.h"
#include "ui/theme/themecolours.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace onrecord {

class ActorDialog;
class SelectionCorrections;
enum class HeadPart;
struct SourceChoice;

/// Asks what a correction of the selection still lacks (who speaks, which kind of verb, what a
/// date means, a name, a note) with a dialog or a menu, and hands the answer to
/// SelectionCorrections. Where nothing can be asked it advises what to select.
class CorrectionQuestions final : public QObject
{
    Q_OBJECT

public:
    /// \a window is the parent of the dialogs and menus.
    CorrectionQuestions(SelectionCorrections &corrections, QWidget *window);

    void setWordsPlace(WordsPlace place) { m_wordsPlace = std::move(place); }

    /// Says which colours actors have.
    void setColours(std::function<ThemeColours()> colours) { m_colours = std::move(colours); }

    void askSpeaker();
    /// The selected words name who says the statement: the one that askSpeaker() last asked about where
    /// the answer was to be shown in the text, else the selected one.
    void takeSource();
    void askVerb();
    void askCertainty();
    /// What the date at the caret means; elsewhere, that of the selected statement.
    void askDate();
    void askNote();
    /// Headline, byline, outlet, day, address and language of the article; begins with \a part.
    void askHead(HeadPart part);
    /// A new name for the selected topic, else for the selected actor.
    void askName();
    /// Which topic, or actor, the selected one is the same as.
    void askMerge();
    /// Which mentions and statements of the selected actor are somebody else's.
    void askSplit();
    /// What is known of the selected actor.
    void askDetails();
    /// The same, beginning with the identifier.
    void askIdentifier();
    /// Nobody says any more what the selected actor of the sidebar says.
    void removeActor();
    /// The selected words are a claim of the reporter's own; the one that is selected, or that they are
    /// already, is none.
    void markClaim();
    /// The selected words become the statement's content; where none are selected, the reader is to move
    /// the ends of its present content (boundsWanted()).
    void editContent();
    /// The same for its cue.
    void editCue();
    /// Gives what boundsWanted() asked for.
    void takeBounds(const Spans &parts);
    /// What the statement is about.
    void askTopic();

Q_SIGNALS:
    /// Why nothing happened, and what to do.
    void advised(const QString &sentence);
    /// A dialog asks about these words of the article; empty: it is closed.
    void askedAbout(onrecord::Span words);
    /// The reader is to move the ends of these, the content or the cue of the selected statement.
    void boundsWanted(const onrecord::Spans &words);

private:
    /// \a why: what is said over the fields, may be empty.
    void openHead(HeadPart part, const QString &why);
    enum class Part { Content, Cue };

    ActorDialog *openDetails();
    void editPart(Part part, const Spans &now);
    void askDateOf(Span words);
    void askTopicName();
    void askTopicMerge();
    void popUp(QMenu *menu, const QString &name, const QList<Spans> &parts) const;
    void giveTo(const SourceChoice &choice);
    void giveTogether(const QList<SourceChoice> &choices);
    Span selectedWords() const;
    void openBeside(QDialog *dialog, const QList<Spans> &parts) const;
    QList<Spans> partsOfStatement() const;

    SelectionCorrections &m_corrections; // Not owned.
    QWidget *const m_window; // Not owned; owns this.
    WordsPlace m_wordsPlace = nowhere;
    Part m_edited = Part::Content; ///< what boundsWanted() asked for
    std::function<ThemeColours()> m_colours = [] {
        return ThemeColours::light();
    };
    QString m_sourceWanted; ///< Statement::id whose source is to be shown in the text
};

} // namespace onrecord
