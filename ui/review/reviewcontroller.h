// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewround.h"
#include "ui/actions/actions.h"

#include <QObject>

namespace onrecord {

class ThemeColours;
class ReviewCard;
class SelectionCorrections;
class Session;
struct ReviewProgress;

/// Walks a reader through the statements that need a person, and manages the card: while the
/// Review action is checked it asks about one statement after the other, most doubtful first or in
/// text order; when none is left, a sample of the sure ones can be checked. At other times the
/// Details action opens the card for the selected statement.
///
/// Selects nothing itself: it says which statement is wanted and follows the selection.
class ReviewController final : public QObject
{
    Q_OBJECT

public:
    ReviewController(const Session &session, const SelectionCorrections &corrections,
                     const Actions &actions, ReviewCard &card, QObject *parent);

    /// Colours the card anew.
    void setColours(const ThemeColours &colours);

    /// How many statements of the reading need a person.
    qsizetype left() const { return m_round.left(); }
    /// Statement::ids of the sure ones that were drawn to be checked; empty: none were.
    const QStringList &sample() const { return m_sample; }

    /// Opens the card for the selected statement, if it is not open.
    void showDetails();

    /// Closes the details, else ends the review. False where there was neither.
    bool stepBack();

    /// Keeps the card closed while something else has its place.
    void setCovered(bool covered);

Q_SIGNALS:
    /// \a statement is to be selected; empty: none.
    void wanted(const QString &statement);
    /// A review has begun.
    void begun();
    void leftChanged(qsizetype left);
    /// The words that help to answer what is asked; while \a asking, everything else steps back.
    void evidenceChanged(bool asking, const onrecord::Spans &evidence);

private:
    bool isReviewing() const;
    void setReviewing(bool on);
    void askNext();
    void askBefore();
    void askAgain(const QString &id);
    void putOff();
    void chooseBucket(std::optional<ReviewDoubt> bucket);
    void setByText(bool byText);
    void checkSample();
    QString nextOfSample() const;
    qsizetype leftOfSample() const;
    void toggleDetails();
    void clear();
    void updateRound();
    void updateCard();
    void showCard();
    ReviewProgress progress() const;

    const Session &m_session; // Not owned, as are those below.
    const SelectionCorrections &m_corrections;
    const Actions &m_actions;
    ReviewCard &m_card;
    ReviewRound m_round;
    QStringList m_sample; ///< that was drawn; empty: none was
    QStringList m_sampleLater; ///< of it, what was put off
    bool m_details = false; ///< the card is open though nothing is reviewed, or tells more
    bool m_covered = false;
};

} // namespace onrecord
