// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlitestore.h"
#include "tests/support/samplelog.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace onrecord::test {

inline const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

inline ArticleRecord sampleArticle()
{
    Article article;
    article.text = QStringLiteral("We stay.");
    return recordOf(article, {});
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Runs \a statement on the library behind its back.
inline void meddle(const QString &place, const QString &statement)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("meddling"));
        database.setDatabaseName(place);
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("cannot meddle");
    }
    QSqlDatabase::removeDatabase(QStringLiteral("meddling"));
}

/// A library in a folder of its own, for tests that damage it.
class KeptLibrary
{
public:
    /// Begins anew with a library of twenty corrections.
    void keepTwenty()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = m_folder->filePath(QStringLiteral("library.sqlite"));
        for (int number = 0; number < 20; ++number)
            QVERIFY(keepOne());
    }

protected:
    static Result<KeptCorrections> read(const QString &place)
    {
        return SqliteStore(place).corrections(sampleArticle());
    }
    static Fault faultOf(const QString &place)
    {
        const Result<KeptCorrections> log = read(place);
        return log ? Fault::Internal : log.error().fault;
    }
    Result<std::optional<LogEntry>> keepOne() const
    {
        Correction correction = sampleLog().corrections().first();
        correction.id = QUuid::createUuid();
        return SqliteStore(m_place).append(sampleArticle(), correction, noon, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
};

} // namespace onrecord::test
