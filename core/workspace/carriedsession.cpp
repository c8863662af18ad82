// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/carriedsession.h"

namespace onrecord {

std::optional<SavedSession> carriedSession(const Article &article)
{
    if (article.carried.isEmpty())
        return std::nullopt;
    Result<SavedSession> read = readExportedPage("<!DOCTYPE html>\n" + article.carried, {});
    if (!read)
        return std::nullopt;
    QList<LeftOutBlock> &leftOut = read->article.leftOut;
    QList<LeftOutBlock> note = article.leftOut;
    note.removeIf([&leftOut](const LeftOutBlock &block) {
        return block.reason != LeftOutReason::Beside || leftOut.contains(block);
    });
    leftOut = note + leftOut;
    return *std::move(read);
}

Article asCarried(Article article)
{
    const std::optional<SavedSession> session = carriedSession(article);
    if (!session) {
        article.carried.clear();
        return article;
    }
    Article opened = session->article;
    opened.carried = article.carried;
    return opened;
}

} // namespace onrecord
