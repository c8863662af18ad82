// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QObject>

namespace onrecord {

class ArticleView;
class Session;

/// The Go menu: from the selected statement, or the caret, to the next of all, of those to
/// review, of the same actor.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    Navigator(const Session &session, const ArticleView &article, const Actions &actions,
              QObject *parent);

Q_SIGNALS:
    void wanted(const QString &statement); ///< to be selected
    void advised(const QString &sentence); ///< why nothing happened

private:
    void step(const QStringList &ids, int step);
    void goOnHere();
    QStringList overlapping() const;
    QString actorHere() const;

    const Session &m_session; // Not owned.
    const ArticleView &m_article; // Not owned.
};

} // namespace onrecord
