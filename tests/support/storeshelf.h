// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/memorystore.h"
#include "core/storage/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace onrecord::test {

inline const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

inline const QString ferryText = QStringLiteral(
    "The ferry to Vik will sail again on Monday, the harbour master said. “We stay 😀 as long as "
    "the quay holds,” said Ana Ruiz, who has run the kiosk beside it for thirty years.");
inline const QString bakersText = QStringLiteral(
    "Bakers in Torsund went on strike over the price of flour. “There is no bread until Friday,” "
    "said Bo Lind, who speaks for them, and asked people to wait.");

inline ArticleRecord articleOf(const QString &text, const QString &path = {})
{
    Article article;
    article.text = text;
    article.title = QStringLiteral("Ferry 😀");
    article.published = QDate(2026, 11, 17);
    return recordOf(article, path);
}

/// An empty store of the kind the row names. One that lasts is opened anew at every call.
class Shelf
{
public:
    CorrectionStore &store()
    {
        QFETCH_GLOBAL(bool, lasts);
        if (lasts)
            m_store =
                std::make_unique<SqliteStore>(m_folder.filePath(QStringLiteral("library.sqlite")));
        else if (!m_store)
            m_store = std::make_unique<MemoryStore>();
        return *m_store;
    }
    KeptCorrections kept(const ArticleRecord &article)
    {
        const Result<KeptCorrections> kept = store().corrections(article);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        return *kept;
    }
    CorrectionLog corrections(const ArticleRecord &article) { return kept(article).log; }
    void append(const ArticleRecord &article, const Correction &correction, qint64 after = 0)
    {
        if (!store().append(article, correction, noon, after))
            qFatal("not appended");
    }
    void withdraw(const ArticleRecord &article, const Correction &correction)
    {
        if (!store().withdraw(article, correction.id, noon, 0))
            qFatal("not withdrawn");
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CorrectionStore> m_store;
};

} // namespace onrecord::test
