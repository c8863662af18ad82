// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tests of Onrecord's own exports try: many texts, in each format that is read back.

#include "core/exporting/exportformat.h"
#include "core/workspace/analyser.h"
#include "core/workspace/openarticle.h"
#include "tests/support/markedtext.h"

#include <QDir>
#include <QTest>

namespace onrecord::test {

using namespace Qt::StringLiterals;

inline const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

/// Everything that has made marks come back otherwise in some format.
inline const QString rich =
    u"Title: Pier falls\nPublished: 2026-02-01\n\n"
    "“We stay 😀,” said Ana Ruiz, the mayor of Vik, on Monday. “The pier … is ours… "
    "and always was.\n\n“Nobody asked us.\n\n“Nobody will,” she said.\n\n"
    "“We stay,” Bo Lind told the council. “Go\ton,”  he added, “and on.”\n\n"
    "=1+1 is what Bo Lind said he knew. According to Ana Ruiz, the pier\nhad fallen "
    "before. The fishers’ union denied on Tuesday that it had known.\n\n"
    "The council declined to comment. “We stay,” said Ana Ruiz.\n\nBo Lind warned that the bridge "
    "was weak. Ana "
    "Ruiz said the bridge would open in May.\n\n"
    "Ana Ruiz said Bo Lind had said “the pier is old” in 2019. The pier is 90 years "
    "old."_s;

/// The texts in the file \a kinds, that of tests/kinds, without their marks, and of the evaluation where it is there.
inline QList<std::pair<QString, QString>> texts(const QString &kinds)
{
    QList<std::pair<QString, QString>> texts{
        {u"rich"_s, rich}, {u"line breaks of Windows"_s, QString(rich).replace(u'\n', u"\r\n"_s)}};
    QFile file(kinds);
    if (file.open(QIODevice::ReadOnly)) {
        const QString all = QString::fromUtf8("\n" + file.readAll());
        for (const QString &article : all.split(u"\n=== "_s, Qt::SkipEmptyParts)) {
            const QString words = article.section(u'\n', 2);
            if (!words.trimmed().isEmpty())
                texts.append({article.section(u'\n', 0, 0).section(u' ', 0, 0),
                              MarkedText::parse(words).text});
        }
    }
    const QDir others(qEnvironmentVariable("ONRECORD_SHARED") + u"/eval/kinds"_s);
    for (const QString &name : others.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile text(others.filePath(name));
        if (text.open(QIODevice::ReadOnly))
            texts.append({name, QString::fromUtf8(text.readAll())});
    }
    return texts;
}

struct Format
{
    const char *name;
    ExportFormat format;
};

inline constexpr Format formats[] = {
    {"html", ExportFormat::Html}, {"w3c", ExportFormat::W3c},        {"brat", ExportFormat::Brat},
    {"csv", ExportFormat::Csv},   {"tei", ExportFormat::Tei},        {"refi", ExportFormat::Refi},
    {"json", ExportFormat::Json}, {"jsonl", ExportFormat::JsonLines}};

/// The offsets of what stands at \a spans but blanks.
inline QList<qsizetype> lettersAt(const QString &text, const Spans &spans)
{
    QList<qsizetype> letters;
    for (const Span span : spans) {
        for (qsizetype at = span.begin; at < span.end; ++at) {
            if (!text[at].isSpace())
                letters.append(at);
        }
    }
    return letters;
}

/// A row for each format.
inline void addFormats()
{
    QTest::addColumn<ExportFormat>("format");
    for (const Format &each : formats)
        QTest::newRow(each.name) << each.format;
}

/// \a text, read and analysed.
inline OpenArticle openedArticle(const QString &text, const Analyser &analyser)
{
    OpenArticle article = OpenArticle::read(text.toUtf8(), u"/news/pier.txt"_s).value();
    article.analyseWith(analyser);
    return article;
}

} // namespace onrecord::test
