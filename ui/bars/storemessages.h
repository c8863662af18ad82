// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

namespace onrecord {

class Actions;
class Messages;
class Session;

/// What the window says of where corrections are kept, and what the reader may do about it: a
/// library that is damaged, corrections that came with a page, another article that was at the
/// path before.
class StoreMessages final : public QObject
{
    Q_OBJECT

public:
    StoreMessages(Session &session, const Actions &actions, Messages &messages, QObject *parent);

private:
    void tellFailure(const Error &error);
    void tellStoringAgain();
    void offer();
    void putLibraryAside();
    void enableActions();

    Session &m_session; // Not owned, as are those below.
    const Actions &m_actions;
    Messages &m_messages;
    bool m_damaged = false; ///< it was that the library is damaged
};

} // namespace onrecord
