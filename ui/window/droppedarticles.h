// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace onrecord {

/// What was dropped onto the window. Files go before text, since a file manager offers both.
struct DroppedArticles
{
    /// Of this machine, in the order they were dropped.
    QStringList paths;
    /// An article's text, where there were no files.
    QString text;
    /// Only places on other machines were dropped: addresses from a browser.
    bool isRemote = false;

    friend bool operator==(const DroppedArticles &, const DroppedArticles &) = default;
};

DroppedArticles articlesIn(const QMimeData &dropped);

} // namespace onrecord
