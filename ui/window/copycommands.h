// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QObject>

namespace onrecord {

class ArticleView;
class Session;

/// Copy and Copy as Citation: the selected words, else those of the selected statement.
class CopyCommands final : public QObject
{
    Q_OBJECT

public:
    CopyCommands(const Session &session, const ArticleView &article, const Actions &actions,
                 QObject *parent);

Q_SIGNALS:
    /// Why nothing was copied, and what to do.
    void advised(const QString &sentence);

private:
    void copy();
    void copyCitation();

    const Session &m_session; // Not owned, as is the one below.
    const ArticleView &m_article;
};

} // namespace onrecord
