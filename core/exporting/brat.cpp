// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/json.h"

#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/text/codepoints.h"

namespace onrecord {

namespace {

/// PolNeAR's form of brat standoff: a T for each role, one more over what stands for the
/// attribution as a whole, and an E that ties them; a # for a reader's note on the E. Where readers corrected
/// anything, an A for each value of the E too, and a # for each of its speakers, whose kind is in the note's type.
class BratWriter
{
public:
    explicit BratWriter(const Reading &reading)
        : m_reading(reading)
        , m_text(reading.document.text())
        , m_points(reading.document.text())
    {
    }

    void write(const ReadStatement &read);
    QByteArray take() { return std::move(m_lines); }

private:
    QByteArray writeBound(const char *type, const Spans &spans);
    QByteArray words(const Spans &spans) const;
    void writeValue(const char *name, QLatin1StringView value);
    void writeNote(const QByteArray &type, const QString &note);
    void writeSpeakers(const Statement &statement);

    const Reading &m_reading; // not owned
    const QStringView m_text;
    const CodePoints m_points;
    QByteArray m_lines;
    int m_bounds = 0;
    int m_events = 0;
    int m_values = 0;
    int m_notes = 0;
};

/// brat forbids a span that holds a line break: it is cut there, as brat's own editor does.
Spans cutAtLineBreaks(QStringView text, const Spans &spans)
{
    const auto breaks = [](QChar letter) {
        return letter == u'\n' || letter == u'\r';
    };
    Spans cut;
    for (const Span span : spans) {
        qsizetype begin = span.begin;
        for (qsizetype at = span.begin; at <= span.end; ++at) {
            if (at < span.end && !breaks(text[at]))
                continue;
            qsizetype end = at;
            while (end > begin && text[end - 1].isSpace())
                --end;
            if (end > begin)
                cut.append({begin, end});
            begin = at;
            while (begin < span.end && text[begin].isSpace())
                ++begin;
            at = std::max(at, begin - 1);
        }
    }
    return cut;
}

/// \a text as one line: whatever is no letter to a line reader (tabs, breaks, controls) as a blank, so
/// that lengths still agree.
QByteArray onOneLine(QString text)
{
    for (QChar &letter : text) {
        const char16_t unit = letter.unicode();
        if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x2028 || unit == 0x2029)
            letter = u' ';
        else if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069))
            letter = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

/// The words as brat repeats them: parts joined by a blank.
QByteArray BratWriter::words(const Spans &spans) const
{
    QByteArray words;
    for (const Span span : spans) {
        if (!words.isEmpty())
            words += ' ';
        words += onOneLine(span.in(m_text).toString());
    }
    return words;
}

QByteArray BratWriter::writeBound(const char *type, const Spans &whole)
{
    const Spans spans = cutAtLineBreaks(m_text, whole);
    if (spans.isEmpty())
        return {};
    const QByteArray name = "T" + QByteArray::number(++m_bounds);
    m_lines.append(name).append("\t").append(type);
    const char *before = " ";
    for (const Span span : spans) {
        const Span points = m_points.fromUtf16(span);
        m_lines.append(before).append(QByteArray::number(points.begin));
        m_lines.append(" ").append(QByteArray::number(points.end));
        before = ";";
    }
    m_lines.append("\t").append(words(spans)).append("\n");
    return name;
}

/// Of the last event.
void BratWriter::writeValue(const char *name, QLatin1StringView value)
{
    m_lines.append("A").append(QByteArray::number(++m_values)).append("\t").append(name);
    m_lines.append(" E").append(QByteArray::number(m_events)).append(" ");
    m_lines.append(value.data(), value.size()).append("\n");
}

/// On the last event.
void BratWriter::writeNote(const QByteArray &type, const QString &note)
{
    m_lines.append("#").append(QByteArray::number(++m_notes)).append("\t").append(type);
    m_lines.append(" E").append(QByteArray::number(m_events)).append("\t");
    m_lines.append(onOneLine(note)).append("\n");
}

/// Who the source means: other words than its own, as a pronoun's, and what a reader says.
void BratWriter::writeSpeakers(const Statement &statement)
{
    for (const QString &id : statement.actors) {
        if (const ReadActor *const actor = m_reading.actor(id)) {
            const QLatin1StringView kind = toName(actor->actor.kind);
            writeNote(QByteArray("Speaker-").append(kind.data(), kind.size()), actor->actor.name);
        }
    }
    if (statement.actors.isEmpty())
        writeNote("Speaker-nobody", QStringLiteral("nobody"));
}

void BratWriter::write(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    const QByteArray source = writeBound("Source", statement.source);
    const QByteArray cue = writeBound("Cue", statement.cue);
    const QByteArray content = writeBound("Content", statement.content);
    const char *const type = source.isEmpty() ? "Attribution-no-source" : "Attribution";
    const QByteArray whole = writeBound(type, cue.isEmpty() ? statement.content : statement.cue);
    if (whole.isEmpty())
        return;
    m_lines.append("E").append(QByteArray::number(++m_events)).append("\t").append(type);
    m_lines.append(":").append(whole);
    if (!content.isEmpty())
        m_lines.append(" Content:").append(content);
    if (!cue.isEmpty())
        m_lines.append(" Cue:").append(cue);
    if (!source.isEmpty())
        m_lines.append(" Source:").append(source);
    m_lines.append("\n");
    if (m_reading.inForce > 0) {
        writeValue("Verb", toName(statement.verb));
        writeValue("Certainty", toName(statement.certainty));
        writeValue("Kind", toName(statement.kind));
        writeValue("State", toName(read.state));
        writeSpeakers(statement);
    }
    if (!read.note.isEmpty())
        writeNote("AnnotatorNotes", read.note);
}

} // namespace

QByteArray toBrat(const Reading &reading)
{
    BratWriter writer(reading);
    for (const ReadStatement &read : reading.statements)
        if (read.state != State::Rejected)
            writer.write(read);
    return writer.take();
}

} // namespace onrecord
