// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/carefulreading.h"

#include "ui/actions/actions.h"
#include "ui/bars/messages.h"
#include "ui/bars/statusline.h"
#include "ui/session/session.h"

namespace onrecord {

// In milliseconds.
static constexpr int betweenLooks = 100; ///< at whether the reader has finished
static constexpr int patience = 500; ///< what is there by then needs no button that comes and goes

CarefulReading::CarefulReading(Session &session, const Actions &actions, StatusLine &status,
                               Messages &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_action(actions[ActionId::ReadCarefully])
    , m_cancel(actions[ActionId::CancelReading])
    , m_status(status)
    , m_messages(messages)
{
    m_waiting.setInterval(betweenLooks);
    m_cancelling.setInterval(patience);
    m_cancelling.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, &CarefulReading::show);
    connect(&m_cancelling, &QTimer::timeout, this, [this] { offerCancel(); });
    connect(&session, &Session::findingsReady, this, &CarefulReading::show);
    connect(&session, &Session::careChanged, this, &CarefulReading::update);
    connect(&session, &Session::readingChanged, this, &CarefulReading::update);
    connect(&session, &Session::documentChanged, this, [this] {
        m_hasOffered = false;
        update();
    });
    connect(m_action, &QAction::triggered, this, [this](bool on) {
        m_session.readWith(on ? Care::Careful : Care::Quick);
        update(); // where nothing changed, the mark of the action did
    });
    connect(&status, &StatusLine::careCancelWanted, this, &CarefulReading::cancel);
    connect(m_cancel, &QAction::triggered, this, &CarefulReading::cancel);
    connect(&session, &Session::openingChanged, this, &CarefulReading::update);
    update();
}

void CarefulReading::update()
{
    const ReadCare &care = m_session.care();
    const bool isRead = m_session.isOpen() && m_session.reading().complete;
    m_action->setEnabled(isRead);
    m_cancel->setEnabled(care.next || m_session.isReadingFirst()
                         || !m_session.openingPath().isEmpty());
    m_action->setChecked(isRead && (care.next ? care.next : care.shown) == Care::Careful);
    m_status.setCare(isRead ? care : ReadCare());
    if (!care.next && !m_session.isReadingFirst()) {
        m_cancelling.stop();
        m_isCancelOffered = false;
        m_status.setCareCancel(StatusLine::Cancels::Nothing);
    } else if (m_isCancelOffered) {
        offerCancel();
    } else if (!m_cancelling.isActive()) {
        m_cancelling.start();
    }
    if (!m_session.areFindingsReady())
        m_waiting.stop();
    if (care.isOffered)
        QTimer::singleShot(0, this, &CarefulReading::offer);
    else
        m_messages.dropSettled();
}

void CarefulReading::offerCancel()
{
    m_isCancelOffered = true;
    m_status.setCareCancel(m_session.isReadingFirst() ? StatusLine::Cancels::FirstReading
                                                      : StatusLine::Cancels::OtherReading);
}

/// Of a file, too.
void CarefulReading::cancel()
{
    if (!m_session.openingPath().isEmpty())
        m_session.cancelOpening();
    else if (m_session.isReadingFirst())
        m_session.stopReading();
    else
        m_session.leaveAsShown();
}

/// Only where it is offered: whoever presses Esc sooner means something else.
bool CarefulReading::stopFirst()
{
    if (!m_isCancelOffered || !m_session.isReadingFirst())
        return false;
    m_session.stopReading();
    return true;
}

bool CarefulReading::stopOther()
{
    if (!m_isCancelOffered || !m_session.care().next)
        return false;
    m_session.leaveAsShown();
    return true;
}

/// Looks again in a while where the reader is busy. Long articles take long to put together and to show: keys and the
/// mouse are heard in between.
void CarefulReading::show()
{
    if (!m_session.areFindingsReady()) {
        m_waiting.stop();
    } else if (m_isBusy()) {
        m_waiting.start();
    } else if (!m_session.areFindingsPrepared()) {
        m_waiting.stop();
        m_session.prepareReadyFindings(m_lookedAt());
        QTimer::singleShot(0, this, &CarefulReading::show);
    } else {
        m_waiting.stop();
        m_session.showReadyFindings(m_lookedAt());
    }
}

/// Once an article; what another part has to say of it goes before.
void CarefulReading::offer()
{
    if (m_session.care().isOffered && !std::exchange(m_hasOffered, true))
        m_messages.offerLast(tr("This article is long, so it was read quickly only."), m_action,
                             [this] { return m_session.care().isOffered; });
}

} // namespace onrecord
