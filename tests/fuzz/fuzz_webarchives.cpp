// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive of the web and as an answer of a server in one.

#include "core/webarchives/httpanswer.h"
#include "core/webarchives/wacz.h"
#include "core/webarchives/warcarticles.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

void fuzz::tryOn(const QByteArray &input)
{
    const TakeArticle demandSound = [](Article &&article) {
        demandNone(wrongArticle(article));
        demandNone(wrongParagraphs(Document(article)));
        return true;
    };
    static_cast<void>(readWarc(input, demandSound));
    if (const auto archive = ZipArchive::open(input); archive && isWacz(*archive))
        static_cast<void>(readWacz(*archive, demandSound));
    readHttpAnswer(input);
}

} // namespace onrecord
