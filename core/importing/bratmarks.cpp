// SPDX-License-Identifier: GPL-3.0-or-later
// brat standoff (https://brat.nlplab.org/standoff.html): T for words, E for events that tie them together,
// A for attributes, # for notes. Numbers count code points of the text beside it.

#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/importing/markreaders.h"
#include "core/text/codepoints.h"

#include <QHash>
#include <QSet>

namespace onrecord {

namespace {

struct BratWords
{
    QString type;
    QList<MarkedPlace> places;
};

struct BratEvent
{
    QString id;
    QList<std::pair<QString, QString>> roles; ///< role and id of words; the event's own first
    ImportedFacts facts;
};

/// "Source" for "Source", "source" and "Source2".
QString bareRole(QString role)
{
    while (!role.isEmpty() && role.back().isDigit())
        role.chop(1);
    return role.toLower();
}

class BratReader
{
public:
    void take(QStringView line);
    MarkedFile file();

private:
    void takeWords(const QString &id, QStringView fields, QStringView words);
    void takeEvent(const QString &id, QStringView roles);
    void takeAttribute(QStringView fields);
    void takeNote(QStringView fields, QStringView note);
    void takeSpeaker(QStringView fields, QStringView name);
    QString noteOn(const BratEvent &event) const;
    QList<MarkedPlace> places(const BratEvent &event, QStringView role) const;
    BratEvent *eventNamed(const QString &id);

    QHash<QString, BratWords> m_words;
    QStringList m_order; ///< of m_words
    QList<BratEvent> m_events;
    QHash<QString, qsizetype> m_numbers; ///< of events
    QHash<QString, QString> m_notes; ///< by the id of what they are on
};

/// The parts of \a words, which are joined by blanks, as \a places has them; without words where they are
/// not as long as the numbers say.
void partWords(QList<MarkedPlace> &places, QStringView words)
{
    const CodePoints points(words);
    qsizetype at = 0;
    for (MarkedPlace &place : places) {
        const qsizetype end = at + place.span.length();
        place.words = Span{points.toUtf16(at), points.toUtf16(end)}.in(words).toString();
        at = end + 1;
    }
    if (at != points.fromUtf16(words.size()) + 1) {
        for (MarkedPlace &place : places)
            place.words = places.size() == 1 ? words.toString() : QString();
    }
}

void BratReader::takeWords(const QString &id, QStringView fields, QStringView words)
{
    const qsizetype blank = fields.indexOf(u' ');
    if (blank <= 0)
        return;
    BratWords marked{fields.first(blank).toString(), {}};
    for (const QStringView range : fields.sliced(blank + 1).split(u';')) {
        const QList<QStringView> numbers = range.split(u' ', Qt::SkipEmptyParts);
        bool isBegin = false;
        bool isEnd = false;
        const Span span = numbers.size() == 2
            ? Span{numbers[0].toInt(&isBegin), numbers[1].toInt(&isEnd)}
            : Span();
        if (!isBegin || !isEnd || span.begin < 0 || span.end <= span.begin)
            return;
        marked.places.append({span, {}, {}, {}});
    }
    partWords(marked.places, words);
    if (!m_words.contains(id))
        m_order.append(id);
    m_words.insert(id, marked);
}

void BratReader::takeEvent(const QString &id, QStringView roles)
{
    BratEvent event;
    event.id = id;
    for (const QStringView role : roles.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = role.indexOf(u':');
        if (colon > 0)
            event.roles.append(
                {bareRole(role.first(colon).toString()), role.sliced(colon + 1).toString()});
    }
    m_numbers.insert(id, m_events.size());
    m_events.append(event);
}

BratEvent *BratReader::eventNamed(const QString &id)
{
    const auto number = m_numbers.constFind(id);
    return number == m_numbers.cend() ? nullptr : &m_events[*number];
}

/// "Verb E1 denies"
void BratReader::takeAttribute(QStringView fields)
{
    const QList<QStringView> parts = fields.split(u' ', Qt::SkipEmptyParts);
    BratEvent *const event = parts.size() == 3 ? eventNamed(parts[1].toString()) : nullptr;
    if (!event)
        return;
    const QString name = parts[0].toString().toLower();
    if (name == u"verb")
        event->facts.verb = verbKindNamed(parts[2]);
    else if (name == u"certainty")
        event->facts.certainty = certaintyNamed(parts[2]);
    else if (name == u"state")
        event->facts.state = stateNamed(parts[2]);
    else if (name == u"kind")
        event->facts.kind = statementKindNamed(parts[2]);
}

/// "person E1", as Onrecord notes who the source means, or "nobody E1".
void BratReader::takeSpeaker(QStringView fields, QStringView name)
{
    const QList<QStringView> parts = fields.split(u' ', Qt::SkipEmptyParts);
    BratEvent *const event = parts.size() == 2 ? eventNamed(parts[1].toString()) : nullptr;
    if (!event)
        return;
    std::optional<QList<ImportedSpeaker>> &speakers = event->facts.speakers;
    if (!speakers)
        speakers.emplace();
    if (const auto kind = actorKindNamed(parts[0]))
        speakers->append({name.toString(), *kind, false});
}

/// "AnnotatorNotes T1": of several on one thing each is kept.
void BratReader::takeNote(QStringView fields, QStringView note)
{
    const QStringView text = note.trimmed();
    if (text.isEmpty())
        return;
    constexpr QStringView ofSpeaker = u"Speaker-";
    if (fields.startsWith(ofSpeaker)) {
        takeSpeaker(fields.sliced(ofSpeaker.size()), text);
        return;
    }
    QString &whole = m_notes[fields.sliced(fields.lastIndexOf(u' ') + 1).toString()];
    whole += (whole.isEmpty() ? QString() : QStringLiteral("; ")) + text.toString();
}

/// What is noted on it, or on the words it ties together.
QString BratReader::noteOn(const BratEvent &event) const
{
    QStringList ids{event.id};
    for (const auto &role : event.roles) {
        if (!ids.contains(role.second))
            ids.append(role.second);
    }
    QStringList notes;
    for (const QString &id : std::as_const(ids)) {
        if (const QString note = m_notes.value(id); !note.isEmpty() && !notes.contains(note))
            notes.append(note);
    }
    return notes.join(QStringLiteral("; "));
}

void BratReader::take(QStringView line)
{
    const QList<QStringView> fields = line.split(u'\t');
    if (fields.size() < 2 || fields[0].size() < 2)
        return;
    const QString id = fields[0].toString();
    switch (id[0].unicode()) {
    case u'T':
        takeWords(id, fields[1],
                  fields.size() > 2 ? line.sliced(fields[0].size() + fields[1].size() + 2)
                                    : QStringView());
        return;
    case u'E':
    case u'R': takeEvent(id, fields[1]); return;
    case u'A':
    case u'M': takeAttribute(fields[1]); return;
    case u'#':
        takeNote(fields[1],
                 fields.size() > 2 ? line.sliced(fields[0].size() + fields[1].size() + 2)
                                   : QStringView());
        return;
    default: return;
    }
}

QList<MarkedPlace> BratReader::places(const BratEvent &event, QStringView role) const
{
    QList<MarkedPlace> places;
    for (const auto &[name, id] : event.roles) {
        const auto words = m_words.constFind(id);
        if (words == m_words.cend())
            continue;
        // The arguments of a relation are told by what they are.
        const bool isArgument = name == u"arg";
        if (name == role || (isArgument && bareRole(words->type) == role))
            places += words->places;
    }
    return places;
}

/// Words that are marked as content and tied to nothing are statements of nobody knows whom.
MarkedFile BratReader::file()
{
    MarkedCopy copy;
    QSet<QString> tied;
    for (const BratEvent &event : std::as_const(m_events)) {
        MarkedStatement statement{places(event, u"content"), places(event, u"cue"),
                                  places(event, u"source"), event.facts};
        statement.facts.note = noteOn(event);
        for (const auto &role : event.roles)
            tied.insert(role.second);
        if (!statement.content.isEmpty() || !statement.cue.isEmpty())
            copy.statements.append(std::move(statement));
    }
    for (const QString &id : std::as_const(m_order)) {
        const BratWords &words = m_words[id];
        const QString type = bareRole(words.type);
        const bool isSaid =
            type == u"content" || type == u"quote" || type == u"quotation" || type == u"statement";
        if (!isSaid || tied.contains(id))
            continue;
        ImportedFacts facts;
        facts.note = m_notes.value(id);
        copy.statements.append({words.places, {}, {}, facts});
    }
    return {ImportFormat::Brat, {copy}, true, {}};
}

/// Lines end with \n; \r before it is none of the words, other breaks stand within them.
QStringView nextLine(QStringView text, qsizetype &at)
{
    const qsizetype found = text.indexOf(u'\n', at);
    const qsizetype end = found < 0 ? text.size() : found;
    QStringView line = text.sliced(at, end - at);
    if (line.endsWith(u'\r'))
        line.chop(1);
    at = end + 1;
    return line;
}

} // namespace

/// Told by its first line.
bool isBratMarks(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView line = nextLine(text, at);
        if (line.isEmpty())
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const QStringView number = line.mid(1, tab - 1);
        return tab > 1 && QStringView(u"TEARMN#").contains(line[0])
            && std::all_of(number.begin(), number.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    }
    return false;
}

MarkedFile readBratMarks(QStringView text)
{
    // What is said of an event may stand before it.
    BratReader reader;
    for (const QStringView kinds : {QStringView(u"TER"), QStringView(u"AM#")}) {
        for (qsizetype at = 0; at < text.size();) {
            const QStringView line = nextLine(text, at);
            if (!line.isEmpty() && kinds.contains(line[0]))
                reader.take(line);
        }
    }
    return reader.file();
}

} // namespace onrecord
