// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as JSON, as an object a line and as a table: articles whose places lie in their texts.

#include "core/article/decoding.h"
#include "core/records/articletable.h"
#include "core/records/jsonrecords.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

void fuzz::tryOn(const QByteArray &input)
{
    const TakeArticle demand = [](Article &&article) {
        demandNone(wrongArticle(article));
        return true;
    };
    isJsonLines(input);
    (void)readJsonRecords(input, demand);
    (void)readJsonLines(input, demand);
    const DecodedText decoded = decode(input);
    (void)readArticleTable(decoded.text, decoded.decoding.encoding, demand);
}

} // namespace onrecord
