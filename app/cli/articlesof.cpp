// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlesof.h"

namespace onrecord::cli {

static Input numbered(Input input, int number)
{
    input.number = number;
    input.name += QStringLiteral("-%1").arg(number);
    return input;
}

Result<BundleCounts> forEachArticle(const Input &input, const QByteArray &bytes, QDate published,
                                    const std::function<void(const Input &, OpenArticle &)> &work)
{
    // Whether there are several shows with the second one, so one is held back.
    std::optional<OpenArticle> held;
    int number = 0;
    auto counts = OpenArticle::readEach(bytes, input.shown, published, [&](OpenArticle &&article) {
        if (held)
            work(numbered(input, ++number), *held);
        held = std::move(article);
        return true;
    });
    if (held)
        work(number == 0 ? input : numbered(input, number + 1), *held);
    return counts;
}

} // namespace onrecord::cli
