// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QObject>

#include <functional>

namespace onrecord {

class ArticleView;
class Session;

/// The Go menu: to the next of all, of those to review, of the same actor; from the selected statement, else
/// from the one that was selected last, until the caret moves, else from the caret.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    Navigator(const Session &session, const ArticleView &article, const Actions &actions,
              QObject *parent);

    void noteSelected(const QString &statement); ///< Statement::id; empty: none is any more

Q_SIGNALS:
    void wanted(const QString &statement); ///< to be selected
    /// Why nothing happened; \a holds: whether it would be the same now.
    void advised(const QString &sentence, const std::function<bool()> &holds);

private:
    void step(const QStringList &ids, int step);
    void goOnHere();
    QStringList overlapping() const;
    QString from() const;
    QString actorHere() const;

    const Session &m_session; // Not owned.
    const ArticleView &m_article; // Not owned.
    QString m_last; ///< Statement::id of the last that was selected; empty: the caret moved since
};

} // namespace onrecord
