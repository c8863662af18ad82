// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace onrecord {

class ArticleView;
class SelectionCorrections;
class Sidebar;

/// Keeps the same statement selected in the text, in the sidebar and for corrections, whichever
/// of them the reader selects it in; and tells the corrections which actor, topic, words and
/// place are selected besides.
class SharedSelection final : public QObject
{
    Q_OBJECT

public:
    SharedSelection(ArticleView &article, Sidebar &sidebar, SelectionCorrections &corrections,
                    QObject *parent);

    /// \a statement: Statement::id of the reading; empty: none.
    void select(const QString &statement);

Q_SIGNALS:
    void selected(const QString &statement); ///< as select()

private:
    void connectArticle();
    void connectSidebar();

    ArticleView &m_article; // Not owned, as are those below.
    Sidebar &m_sidebar;
    SelectionCorrections &m_corrections;
};

} // namespace onrecord
