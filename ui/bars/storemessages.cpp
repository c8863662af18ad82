// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/storemessages.h"

#include "core/wording/wording.h"
#include "ui/actions/actions.h"
#include "ui/bars/messages.h"
#include "ui/session/session.h"

namespace onrecord {

StoreMessages::StoreMessages(Session &session, const Actions &actions, Messages &messages,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_messages(messages)
{
    connect(&session, &Session::failed, this, &StoreMessages::tellFailure);
    connect(&session, &Session::storingAgain, this, &StoreMessages::tellStoringAgain);
    connect(&session, &Session::storeRead, this, &StoreMessages::offer);
    connect(&session, &Session::documentChanged, this, &StoreMessages::enableActions);
    connect(&session, &Session::readingChanged, this, &StoreMessages::enableActions);
    connect(actions[ActionId::TakeOver], &QAction::triggered, this, [this] {
        if (m_session.takeOverReceived())
            m_messages.dropSettled();
    });
    connect(actions[ActionId::TakeFormer], &QAction::triggered, this, [this] {
        if (m_session.takeFormer())
            m_messages.dropSettled();
    });
    connect(actions[ActionId::PutLibraryAside], &QAction::triggered, this,
            &StoreMessages::putLibraryAside);
    enableActions();
}

void StoreMessages::enableActions()
{
    m_actions[ActionId::TakeOver]->setEnabled(m_session.receivedCount() > 0);
    QAction *former = m_actions[ActionId::TakeFormer];
    former->setEnabled(m_session.formerTitle().has_value());
    former->setText(m_session.isFormerHere()
                        ? tr("Take Over Co&rrections of the Article That Was Here")
                        : tr("Take Over Co&rrections of a Similar Article"));
    m_actions[ActionId::PutLibraryAside]->setEnabled(m_damaged);
}

void StoreMessages::tellFailure(const Error &error)
{
    m_damaged = !m_session.isStoring() && error.fault == Fault::Damaged;
    enableActions();
    const QString failure = wording::sentence(error);
    if (m_session.isStoring())
        m_messages.tellFailure(failure);
    else
        m_messages.offerRepairWhile(failure,
                                    m_damaged ? m_actions[ActionId::PutLibraryAside] : nullptr,
                                    [this] { return !m_session.isStoring(); });
}

/// What no longer is so is not shown any longer.
void StoreMessages::tellStoringAgain()
{
    m_damaged = false;
    enableActions();
    m_messages.dropSettled();
}

/// Both are said once an article, in one line each; the more surprising one last, which is shown first.
void StoreMessages::offer()
{
    enableActions();
    if (const qsizetype count = m_session.receivedCount(); count > 0) {
        m_messages.offerWhile(
            tr("%n correction(s) came with this page. They are somebody else’s and "
               "stay with the page.",
               nullptr, int(count)),
            m_actions[ActionId::TakeOver], [this] { return m_session.receivedCount() > 0; });
    }
    if (const std::optional<QString> title = m_session.formerTitle()) {
        const QString name = title->isEmpty() ? tr("Another article")
                                              : tr("“%1”").arg(wording::betweenMarks(*title));
        const QString sentence = m_session.isFormerHere()
            ? tr("%1 was here before and has corrections, which are kept with it.")
            : tr("%1 reads much like this article and has corrections, which are kept with it.");
        m_messages.offerWhile(sentence.arg(name), m_actions[ActionId::TakeFormer],
                              [this] { return m_session.formerTitle().has_value(); });
    }
}

void StoreMessages::putLibraryAside()
{
    const Result<PutAside> aside = m_session.putLibraryAside();
    if (!aside) {
        tellFailure(aside.error());
        return;
    }
    m_damaged = false;
    enableActions();
    const QString kept = aside->corrections > 0
        ? tr("%n correction(s) could be read of it and are in a new one.", nullptr,
             aside->corrections)
        : tr("Nothing could be read of it; a new one was begun.");
    m_messages.advise(tr("The damaged library lies at “%1” now. %2").arg(aside->place, kept));
}

} // namespace onrecord
