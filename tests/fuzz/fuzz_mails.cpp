// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a mail and as a mailbox: articles whose places lie in their texts.

#include "core/mail/mailarticle.h"
#include "core/mail/mailbox.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

void fuzz::tryOn(const QByteArray &input)
{
    const TakeArticle demand = [](Article &&article) {
        demandNone(wrongArticle(article));
        return true;
    };
    isMail(input);
    isMailbox(input);
    (void)readMail(input, demand);
    (void)readMailbox(input, demand);
}

} // namespace onrecord
