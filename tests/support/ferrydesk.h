// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/analyser.h"
#include "core/workspace/openarticle.h"

#include <optional>

namespace onrecord::test {

inline const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

inline const QByteArray ferry =
    "Title: Ferry sails again\n"
    "Published: 2026-11-17\n\n"
    "\xf0\x9f\x98\x80 \xe2\x80\x9cWe stay,\xe2\x80\x9d said Ana Ruiz on "
    "Monday.\n";

/// Opens the article above, with what analyses it.
class FerryDesk
{
protected:
    bool loadAnalyser()
    {
        Result<Analyser> loaded = Analyser::load();
        if (loaded)
            m_analyser = *std::move(loaded);
        return m_analyser.has_value();
    }
    OpenArticle opened(CorrectionStore *store = nullptr) const
    {
        OpenArticle article =
            OpenArticle::read(ferry, QStringLiteral("/news/ferry.txt"), store).value();
        article.analyseWith(*m_analyser);
        return article;
    }

    std::optional<Analyser> m_analyser;
};

} // namespace onrecord::test
