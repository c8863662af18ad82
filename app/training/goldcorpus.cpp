// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/goldcorpus.h"

#include "core/formats/articlereader.h"
#include "core/text/codepoints.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace onrecord::training {

using namespace Qt::StringLiterals;

/// "Content 115 200;230 260" as spans; empty where the numbers make no sense.
static Spans spansIn(QStringView ranges, const CodePoints &codePoints, qsizetype size)
{
    Spans spans;
    for (const QStringView range : ranges.split(u';')) {
        const QList<QStringView> ends = range.split(u' ', Qt::SkipEmptyParts);
        if (ends.size() != 2)
            return {};
        const Span span{codePoints.toUtf16(ends[0].toLongLong()),
                        codePoints.toUtf16(ends[1].toLongLong())};
        if (span.begin < span.end && span.end <= size)
            spans.append(span);
    }
    return spans;
}

QList<GoldStatement> readStandoff(const QString &annotations, const QString &text)
{
    const CodePoints codePoints(text);
    QHash<QStringView, Spans> spans;
    QList<QStringView> events;
    for (const QStringView line : QStringView(annotations).split(u'\n')) {
        const QList<QStringView> fields = line.split(u'\t');
        if (fields.size() < 2 || fields[0].size() < 2)
            continue;
        const qsizetype blank = fields[1].indexOf(u' ');
        if (fields[0].front() == u'T' && blank > 0)
            spans.insert(fields[0], spansIn(fields[1].sliced(blank + 1), codePoints, text.size()));
        else if (fields[0].front() == u'E')
            events.append(fields[1]);
    }
    QList<GoldStatement> statements;
    for (const QStringView event : std::as_const(events)) {
        GoldStatement statement;
        for (const QStringView argument : event.split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype colon = argument.indexOf(u':');
            const Spans found = spans.value(argument.sliced(colon + 1));
            if (argument.startsWith(u"Content"))
                statement.content += found;
            else if (argument.startsWith(u"Cue"))
                statement.cue += found;
            else if (argument.startsWith(u"Source"))
                statement.source += found;
        }
        for (Spans *each : {&statement.content, &statement.cue, &statement.source})
            std::sort(each->begin(), each->end());
        if (!statement.content.isEmpty() || !statement.cue.isEmpty())
            statements.append(statement);
    }
    return statements;
}

Result<QList<GoldArticle>> readGoldCorpus(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return Error{Fault::Missing, folder, -1, {}};
    QList<GoldArticle> articles;
    for (const QString &file : directory.entryList({u"*.ann"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        const QString textPath = directory.filePath(name + ".txt"_L1);
        const Result<QByteArray> bytes = readFile(textPath);
        if (!bytes)
            return bytes.error();
        const Result<QByteArray> marks = readFile(directory.filePath(file));
        if (!marks)
            return marks.error();
        Result<Article> article = readArticle(*bytes, textPath);
        if (!article)
            return article.error();
        const QString text = article->text;
        articles.append({name, Document(std::move(article).value()),
                         readStandoff(QString::fromUtf8(*marks), text)});
    }
    if (articles.isEmpty())
        return Error{Fault::NothingToRead, folder, -1, {}};
    return articles;
}

} // namespace onrecord::training
