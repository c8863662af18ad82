// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/html/html.h"
#include "core/storage/sqlitestore.h"
#include "tests/support/sampleanalysis.h"
#include "ui/session/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace onrecord::test {

/// A session without a window that has the sample article (tests/support/sampleanalysis.h) open.
/// It is opened as an exported page, which brings its findings along, so nothing is analysed.
class OpenSample
{
public:
    explicit OpenSample(const SavedSession &saved = sampleSession())
        : session(std::make_unique<SqliteStore>(folder.filePath(QStringLiteral("library.sqlite"))))
    {
        QFile page(folder.filePath(QStringLiteral("orlow.html")));
        if (!page.open(QIODevice::WriteOnly))
            qFatal("the sample page cannot be written");
        page.write(toHtml(sampleReading(), {.session = saved}, QDateTime::currentDateTimeUtc()));
        page.close();
        if (!session.open(page.fileName()))
            qFatal("the sample page cannot be opened");
    }

    const Reading &reading() const { return session.reading(); }
    const ReadStatement &statement(const QString &id) const { return statementIn(reading(), id); }
    /// The first place where \a words stand in the text.
    Span place(const QString &words) const
    {
        const qsizetype begin = reading().document.text().indexOf(words);
        return begin < 0 ? Span() : Span{begin, begin + words.size()};
    }

    QTemporaryDir folder;
    Session session;
};

} // namespace onrecord::test
