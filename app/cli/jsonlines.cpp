// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonlines.h"

#include "app/cli/linereader.h"
#include "app/commandline/report.h"
#include "core/exporting/json.h"
#include "core/formats/articlereader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace onrecord::cli {

JsonLines::JsonLines(Stream &out, const Analyser &analyser, int jobs, QDate published,
                     QList<State> without)
    : m_out(out)
    , m_analyser(analyser)
    , m_published(published)
    , m_without(std::move(without))
    , m_work(jobs, [this](const QList<Annotation> &done) {
        for (const Annotation &each : done)
            deliver(each);
    })
{
}

void JsonLines::take(std::function<QList<Annotation>()> work)
{
    m_work.give(std::move(work));
}

static Input lineNamed(qsizetype number)
{
    return {QStringLiteral("-"),
            QCoreApplication::translate("cli", "line %1 of standard input").arg(number),
            {}};
}

void JsonLines::takeStandardInput()
{
    LineReader reader;
    qsizetype number = 0;
    while (!m_closed) {
        const auto line = reader.next();
        if (!line)
            break;
        ++number;
        if (reader.wasTooLong()) {
            const Error error{Fault::TooLarge, lineNamed(number).shown, -1, {}};
            m_work.give([error] { return QList{Annotation{{}, error, std::nullopt}}; });
        } else if (!line->trimmed().isEmpty()) {
            m_work.give([this, line = *line, number] { return QList{annotateLine(line, number)}; });
        }
    }
    if (reader.error()) {
        complain(*reader.error());
        m_status = SomeFailed;
    }
}

static Error notAnArticle(const Input &input, const char *why)
{
    return {Fault::Damaged, input.shown, -1, QCoreApplication::translate("cli", why)};
}

Annotation JsonLines::annotateLine(const QByteArray &line, qsizetype number) const
{
    const Input input = lineNamed(number);
    QJsonParseError fault;
    const QJsonObject record = QJsonDocument::fromJson(line, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return {input, notAnArticle(input, QT_TRANSLATE_NOOP("cli", "it is not JSON")), {}};
    const QJsonValue words = record.value(u"text");
    if (!words.isString())
        return {input, notAnArticle(input, QT_TRANSLATE_NOOP("cli", "it has no “text”")), {}};
    auto article = articleFromText(words.toString());
    if (!article) {
        Error error = article.error();
        error.subject = input.shown;
        return {input, error, {}};
    }
    // What the record says about its article counts for more than what its text may hint at.
    const QJsonValue published = record.value(u"published");
    if (published.isString() && !published.toString().isEmpty()) {
        const QDate day = dayIn(published.toString());
        if (!day.isValid())
            return {input,
                    notAnArticle(input, QT_TRANSLATE_NOOP("cli", "“published” is not a day")),
                    {}};
        article->published = day;
    }
    if (!article->published.isValid())
        article->published = m_published;
    OpenArticle opened(*article);
    opened.analyseWith(m_analyser);
    const Reading shared = withoutStates(opened.reading(), m_without);
    return {input, toJsonLine(shared, record.value(u"id")), {}};
}

void JsonLines::deliver(const Annotation &annotation)
{
    if (m_closed)
        return;
    const auto written =
        annotation.bytes ? m_out.append(*annotation.bytes) : annotation.bytes.error();
    if (written)
        return;
    m_closed = annotation.bytes.has_value();
    m_status = cli::finish(written);
}

int JsonLines::finish()
{
    m_work.finish();
    return m_status;
}

} // namespace onrecord::cli
