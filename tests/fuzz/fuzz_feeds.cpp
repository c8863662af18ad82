// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a feed and as an agency's item: articles whose places lie in their texts.

#include "core/article/decoding.h"
#include "core/feeds/agencynews.h"
#include "core/feeds/feed.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

void fuzz::tryOn(const QByteArray &input)
{
    const TakeArticle demand = [](Article &&article) {
        demandNone(wrongArticle(article));
        return true;
    };
    const DecodedText decoded = decode(input);
    isFeed(decoded.text);
    isAgencyNews(decoded.text);
    (void)readFeed(decoded.text, decoded.decoding.encoding, demand);
    (void)readAgencyNews(decoded.text, decoded.decoding.encoding, demand);
}

} // namespace onrecord
