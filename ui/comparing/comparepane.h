// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparing/differences.h"
#include "core/importing/markedfile.h"
#include "ui/actions/actions.h"
#include "ui/comparing/comparedlist.h"
#include "ui/theme/themecolours.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QListView;

namespace onrecord {

class DifferenceDelegate;
class DifferenceModel;
class MarksWorker;
class Session;
struct PlacedMarks;

/// Another reader's reading of the open article beside ours: a queue of differences, in each of which the
/// reader keeps ours (which confirms it), takes theirs, or edits what they differ in; and how far the two
/// agree on speakers. Taking is a step that can be undone; nothing else of theirs gets into ours.
///
/// Compares only while it is visible.
class ComparePane final : public QWidget
{
    Q_OBJECT

public:
    ComparePane(Session &session, const Actions &actions, QWidget *parent = nullptr);

    /// Lays the reading that was saved or exported to \a path beside ours, until another article is open.
    void compareWith(const QString &path);
    /// Ends the reading of a long file; false where none is being read.
    bool stopReading();

    void setColours(const ThemeColours &colours);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void failed(const QString &sentence);
    void leftChanged(qsizetype left); ///< so many differences are not decided
    void statementSelected(const QString &id); ///< the reader went to a difference about it
    void wordsSelected(onrecord::Span words); ///< … that theirs alone has
    void
    wordsShown(onrecord::Span words); ///< of the statement that was selected, which ours rejected
    void editWanted(onrecord::ActionId how); ///< what was selected is to be edited (editingOf())
    void
    sourceWanted(onrecord::Span words); ///< … the words that name who says it, which are these now

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList(const Actions &actions);
    void connectActions();
    void askFile();
    void take(const PlacedMarks &marks);
    void clear();
    void followArticle();
    void placeAgain();
    void update();
    void tell(const Comparison &comparison);
    void updateActions();
    void selectPlace();
    void keepOurs();
    void takeTheirs();
    void edit();
    void goOn(int row);
    void noteStep(int index);
    bool isOurs(const Difference &difference) const;
    const Difference *selected() const;

    Session &m_session; // Not owned.
    MarksWorker *const m_marks; // Owned as a child.
    QAction *const m_show;
    QAction *const m_compare;
    QAction *const m_ours;
    QAction *const m_theirs;
    ComparedArticle m_article;
    std::optional<MarkedFile> m_file; ///< what is compared with; nothing: none
    QString m_name; ///< of that file
    ImportedReading m_reading; ///< it, laid over the open article
    QHash<QString, QUuid>
        m_kept; ///< by DifferenceModel::keyOf(), the correction that confirmed ours
    DifferenceModel *m_model; // Owned as children, as are those below.
    DifferenceDelegate *m_delegate;
    QLabel *m_head;
    QListView *m_list;
    QLabel *m_keys;
    QLabel *m_agreement;
    bool m_updating = false; ///< the selection is being set from outside
    bool m_hasMoved =
        false; ///< what was chosen is no difference any more, and another one is chosen
    int m_steps = 0; ///< index of the session's undo stack
};

} // namespace onrecord
