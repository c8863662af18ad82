// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articlechanges.h"

#include "core/correcting/carriedover.h"
#include "ui/actions/actions.h"
#include "ui/bars/messages.h"
#include "ui/session/session.h"

namespace onrecord {

ArticleChanges::ArticleChanges(const Session &session, const Actions &actions, Messages &messages,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_messages(messages)
{
    connect(&session, &Session::storeRead, this, &ArticleChanges::tell);
    connect(&session, &Session::readingChanged, this, &ArticleChanges::update);
    connect(&session, &Session::documentChanged, this, &ArticleChanges::update);
    connect(actions[ActionId::ShowChanges], &QAction::triggered, this, &ArticleChanges::showNext);
    update();
}

void ArticleChanges::update()
{
    const std::optional<CarriedOver> carried = carriedOver(m_session.reading());
    m_actions[ActionId::ShowChanges]->setEnabled(carried && carried->changed + carried->lost > 0);
}

/// What another part has to say of the article goes before. That all was carried over is said once.
void ArticleChanges::tell()
{
    const std::optional<CarriedOver> carried = carriedOver(m_session.reading());
    if (!carried || !m_messages.sentence().isEmpty())
        return;
    if (carried->changed + carried->lost == 0 && !m_session.isNewVersion())
        return;
    QStringList counts;
    if (carried->placed > 0)
        counts << tr("%n carried over", nullptr, carried->placed);
    if (carried->changed > 0)
        counts << tr("%n changed", nullptr, carried->changed);
    if (carried->lost > 0)
        counts << tr("%n could not be placed", nullptr, carried->lost);
    QAction *show = m_actions[ActionId::ShowChanges];
    m_messages.offer(tr("The article changed since you corrected it: %1.")
                         .arg(counts.join(QStringLiteral(", "))),
                     show->isEnabled() ? show : nullptr);
}

void ArticleChanges::showNext()
{
    const Reading &reading = m_session.reading();
    QStringList all;
    for (const ReadStatement &read : reading.statements) {
        if (!read.stale.isEmpty())
            all << read.statement.id;
    }
    const qsizetype statements = all.size();
    for (const Correction &orphan : reading.orphans)
        all << orphan.id.toString();
    if (all.isEmpty())
        return;
    const qsizetype next = (all.indexOf(m_shown) + 1) % all.size();
    m_shown = all.at(next);
    if (next < statements)
        Q_EMIT statementWanted(m_shown);
    else
        Q_EMIT correctionWanted(QUuid(m_shown));
}

} // namespace onrecord
