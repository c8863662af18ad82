// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlitestore.h"
#include "tests/ui/atthewindow.h"

namespace onrecord::test {

/// A folder with quay.txt in it, and sessions that read it without a window.
class QuayBench
{
protected:
    void layOut()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path(QStringLiteral("quay.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(quayArticle);
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// A session that has read quay.txt; null where that failed.
    std::unique_ptr<Session> opened() const
    {
        auto session = std::make_unique<Session>(
            std::make_unique<SqliteStore>(path(QStringLiteral("library.sqlite"))));
        if (!session->open(path(QStringLiteral("quay.txt"))))
            return nullptr;
        if (!QTest::qWaitFor([&] { return session->reading().complete; }))
            return nullptr;
        return session;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace onrecord::test
