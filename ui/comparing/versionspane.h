// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparing/versions.h"
#include "ui/actions/actions.h"
#include "ui/comparing/comparedlist.h"
#include "ui/session/versionworker.h"
#include "ui/theme/themecolours.h"

#include <QWidget>

class QLabel;
class QListView;

namespace onrecord {

class Session;
class VersionDelegate;
class VersionModel;

/// Another version of the open article beside this one: statements that are gone, new, or in other words, by
/// another verb or speaker; and what became of corrections. The library keeps no texts, so the other
/// version is a file. The one with the later day of publication is the later one; where the days do not
/// tell, that is the open one.
///
/// Compares only while it is visible, and on another thread: until that has an answer, what was shown
/// before stays. Changes nothing.
class VersionsPane final : public QWidget
{
    Q_OBJECT

public:
    VersionsPane(Session &session, const Actions &actions, QWidget *parent = nullptr);

    /// Lays the article at \a path beside the open one, until another is open.
    void compareWith(const QString &path);
    /// Ends the reading of a version, or its first comparison; what was compared before stays. False where
    /// there is none.
    bool stopReading();

    void setColours(const ThemeColours &colours);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void failed(const QString &sentence);
    void countChanged(qsizetype count); ///< so many statements differ
    void statementSelected(const QString &id); ///< the reader went to a difference about it
    /// … about one that is not in this version: where it would stand.
    void placeSelected(qsizetype offset);
    void articleWanted(); ///< keys are to go there

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList();
    void connectAll();
    void askFile();
    void take(const VersionFile &version);
    void fail(const Error &error);
    void followArticle();
    void read(const QString &path);
    void clear();
    void update();
    void takeComparison(const VersionComparison &comparison);
    void lay(const VersionComparison &comparison);
    QString shownPath() const;
    void tell();
    QString told() const;
    QString toldOfCorrections() const;
    void step(int by);
    void selectPlace();
    void updateActions();

    Session &m_session; // Not owned.
    QAction *const m_show;
    QAction *const m_compare;
    QAction *const m_next;
    QAction *const m_previous;
    ComparedArticle m_article;
    std::optional<VersionFile> m_version; ///< what is compared with; nothing: none
    std::optional<VersionFile> m_coming; ///< what takes its place once it has been compared
    QString m_reading; ///< name of the file that is read or compared first; empty: none is
    VersionComparison m_comparison;
    VersionModel *m_model; // Owned as children, as are those below.
    VersionDelegate *m_delegate;
    QLabel *m_head;
    QListView *m_list;
    QLabel *m_corrections;
    bool m_updating = false; ///< the selection is being set from outside
};

} // namespace onrecord
