// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "ui/actions/actions.h"

#include <QObject>

namespace onrecord {

class SelectionCorrections;
class Session;

/// Helps with corrections that the article has changed under: one that could not be placed is chosen
/// in the sidebar, shown at what is most like its words, and placed on words the reader selects, or
/// dropped or kept as it is; those that are stale on the selected statement are given up. Each is one step that can
/// be undone.
///
/// A correction stays chosen while the reader selects words for it in the text.
class UnplacedCorrections final : public QObject
{
    Q_OBJECT

public:
    UnplacedCorrections(Session &session, const SelectionCorrections &corrections,
                        const Actions &actions, QObject *parent);

    /// A correction of Reading::orphans; anything else: none is chosen any more.
    void choose(QUuid correction);
    /// Stops asking for words. False where none were asked for.
    bool stop();
    /// Whether the keys of a selected statement mean the chosen correction: no statement is
    /// selected, or (\a withWords) words for it were asked for.
    bool takesKeys(bool withWords = false) const;

    void findLike();
    void place();
    void drop();
    /// Leaves it in the list of what could not be placed, and asks no more.
    void keep();
    /// Withdraws what is stale of the selected statement, so that it stands as the machine has it.
    void takeAsItStands();

Q_SIGNALS:
    void wordsWanted(onrecord::Span words); ///< to be selected in the text
    void advised(const QString &sentence);
    void done(); ///< what was advised last no longer is so
    void chosenChanged();

private:
    const Correction *chosen() const;
    void forget();
    void update();

    Session &m_session; // Not owned, as are those below.
    const SelectionCorrections &m_corrections;
    const Actions &m_actions;
    QUuid m_chosen;
    bool m_asking = false; ///< words for it were asked for
};

} // namespace onrecord
