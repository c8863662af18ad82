// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scopecontroller.h"

#include "core/review/correctionscope.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/scopebar.h"
#include "ui/session/session.h"

#include <QScopedValueRollback>

namespace onrecord {

ScopeController::ScopeController(const Session &session, SelectionCorrections &corrections,
                                 ReviewController &review, ScopeBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_corrections(corrections)
    , m_review(review)
    , m_bar(bar)
{
    bar.hide();
    connect(&corrections, &SelectionCorrections::scopeOffered, this, &ScopeController::offer);
    connect(&bar, &ScopeBar::answered, this, &ScopeController::answer);
    connect(&session, &Session::documentChanged, this, &ScopeController::close);
    connect(session.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (!m_answering)
            close();
    });
}

void ScopeController::offer(const CorrectionScope &scope)
{
    m_review.setCovered(true);
    m_bar.offer(m_session.reading(), scope);
}

void ScopeController::answer(const QStringList &others)
{
    {
        const QScopedValueRollback guard(m_answering, true);
        m_corrections.spread(others);
    }
    close();
    m_corrections.settle();
}

void ScopeController::close()
{
    if (m_bar.isHidden())
        return;
    Q_EMIT m_bar.previewChanged({});
    m_bar.hide();
    m_review.setCovered(false);
    Q_EMIT closed();
}

} // namespace onrecord
