// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/deciders.h"

#include "core/wording/visible.h"
#include "ui/session/session.h"

namespace onrecord {

wording::Readers readersOf(const Session &session)
{
    return {&session.log(), [&session](const Correction &correction) {
                if (session.cameWithPage(correction.id))
                    return wording::Decider{false, wording::otherReader(correction.by)};
                const bool isOthers =
                    session.isReceived(correction.id) || correction.by != session.readerName();
                if (correction.by.isEmpty() || !isOthers)
                    return wording::Decider();
                return wording::Decider{false, shownPlainly(correction.by)};
            }};
}

} // namespace onrecord
