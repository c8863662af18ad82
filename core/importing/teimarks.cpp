// SPDX-License-Identifier: GPL-3.0-or-later
// TEI P5 (https://tei-c.org/guidelines/p5/): what was said as said, its parts tied by next and prev; cue and
// source point to it as Onrecord writes them (exporting/tei.h). Of others' TEI what stands as said, or as q
// with a speaker, is read.

#include "core/corrections/enumnames.h"
#include "core/feeds/xmltree.h"
#include "core/findings/enumnames.h"
#include "core/importing/markreaders.h"

#include <QHash>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// What is put between paragraphs; no blank of theirs.
constexpr QStringView paragraphEnd = u"\n\n\n";

class TeiReader
{
public:
    explicit TeiReader(const XmlTree &tree)
        : m_tree(tree)
    {
    }

    MarkedCopy read();

private:
    void readActors();
    void readTopics();
    void readSaid(int node, const QString &name);
    void readBody(int body);
    void take(int node, Span span);
    void append(QList<MarkedPlace> &places, Span span) const;
    void takeSaid(int node, Span span, bool isSilent);
    void takeDate(int node, Span span);
    void readDay();
    ImportedFacts factsOf(int node, const QString &who) const;
    MarkedStatement *statementFor(int node);
    void tie();

    /// A cue or a source, which may stand before what it belongs to.
    struct Tied
    {
        QStringList statements;
        Span span;
        bool isSource = false;
    };

    const XmlTree &m_tree; // not owned
    MarkedCopy m_copy;
    QHash<QString, ImportedSpeaker> m_actors; ///< by id
    QHash<QString, QString> m_topics; ///< by id
    QHash<QString, qsizetype> m_statements; ///< by the ids of their parts
    QList<Tied> m_tied;
};

/// The ids in an attribute of pointers, "#a #b".
QStringList pointersIn(const QString &attribute)
{
    QStringList ids = attribute.split(u' ', Qt::SkipEmptyParts);
    for (QString &id : ids)
        id = id.mid(id.indexOf(u'#') + 1);
    return ids;
}

void TeiReader::readActors()
{
    for (int node = 0; node < m_tree.size(); ++node) {
        const QString &name = m_tree[node].name;
        if (name != u"person" && name != u"org" && name != u"personGrp")
            continue;
        const QString id = m_tree.attribute(node, u"xml:id");
        ImportedSpeaker actor;
        const bool isPerson = name != u"org";
        actor.name = m_tree.textOfChild(node, isPerson ? u"persName" : u"orgName");
        actor.kind = actorKindNamed(m_tree.attribute(node, u"role"))
                         .value_or(isPerson ? ActorKind::Person : ActorKind::Organisation);
        if (!id.isEmpty() && !actor.name.isEmpty())
            m_actors.insert(id, actor);
        readSaid(node, actor.name);
    }
}

/// Those that a reader gave; the others are a machine's.
void TeiReader::readTopics()
{
    for (const int taxonomy : m_tree.within(m_tree.root(), u"taxonomy")) {
        if (m_tree.attribute(taxonomy, u"xml:id") != u"reader-topics")
            continue;
        for (const int category : m_tree.children(taxonomy, u"category"))
            m_topics.insert(m_tree.attribute(category, u"xml:id"),
                            m_tree.textOfChild(category, u"catDesc"));
    }
}

/// What a reader said of the actor at \a node.
void TeiReader::readSaid(int node, const QString &name)
{
    ImportedActor said{name, std::nullopt, {}, m_tree.textOfChild(node, u"idno"), 0};
    for (const int note : m_tree.children(node, u"note")) {
        if (m_tree.attribute(note, u"type") == u"description")
            said.description = m_tree.textOf(note).simplified();
    }
    for (int colour = 1; colour <= actorColours; ++colour) {
        if (m_tree.attribute(node, u"rend") == u"colour-%1"_s.arg(colour))
            said.colour = colour;
    }
    if (!name.isEmpty() && said.saysAnything())
        m_copy.actors.append(said);
}

ImportedFacts TeiReader::factsOf(int node, const QString &who) const
{
    ImportedFacts facts;
    for (const QString &id : pointersIn(m_tree.attribute(node, u"ana"))) {
        if (const auto verb = verbKindNamed(QStringView(id).mid(id.startsWith(u"verb-") ? 5 : 0)))
            facts.verb = verb;
        else if (const auto topic = m_topics.constFind(id); topic != m_topics.cend())
            facts.topic = *topic;
    }
    for (const QString &word : m_tree.attribute(node, u"rend").split(u' ', Qt::SkipEmptyParts)) {
        if (const auto kind = statementKindNamed(word))
            facts.kind = kind;
        else if (const auto state = stateNamed(word))
            facts.state = state;
    }
    const QStringList ids = pointersIn(who);
    if (!ids.isEmpty() || facts.kind)
        facts.speakers.emplace();
    for (const QString &id : ids)
        facts.speakers->append(m_actors.value(id, {id, ActorKind::Person, false}));
    return facts;
}

/// The statement of which \a node is another part, or a new one.
MarkedStatement *TeiReader::statementFor(int node)
{
    qsizetype number = -1;
    for (const auto tie : {u"prev", u"next"}) {
        for (const QString &id : pointersIn(m_tree.attribute(node, tie)))
            number = std::max(number, m_statements.value(id, -1));
    }
    if (number < 0) {
        number = m_copy.statements.size();
        m_copy.statements.append(MarkedStatement());
    }
    if (const QString id = m_tree.attribute(node, u"xml:id"); !id.isEmpty())
        m_statements.insert(id, number);
    return &m_copy.statements[number];
}

/// Marks that cross, and the ends of paragraphs, cut into pieces what is one.
void TeiReader::append(QList<MarkedPlace> &places, Span span) const
{
    const qsizetype end = places.isEmpty() ? -1 : places.last().span.end;
    const QStringView between =
        end < 0 ? QStringView() : Span{end, std::max(end, span.begin)}.in(m_copy.text);
    const bool goesOn = end >= 0 && end <= span.begin && between.trimmed().isEmpty()
        && (between.isEmpty() || between.contains(paragraphEnd));
    if (goesOn)
        places.last().span.end = span.end;
    else
        places.append({span, {}, {}, {}});
}

/// The day of publication as Onrecord writes it, from which it counts dates.
void TeiReader::readDay()
{
    const int bibl = m_tree.first(m_tree.root(), u"bibl");
    const int date = bibl < 0 ? -1 : m_tree.child(bibl, u"date");
    m_copy.datesFrom =
        date < 0 ? QDate() : QDate::fromString(m_tree.attribute(date, u"when"), Qt::ISODate);
}

/// A date with a value, as Onrecord writes it. Marks that cross cut it into pieces.
void TeiReader::takeDate(int node, Span span)
{
    const auto role = dateRoleNamed(m_tree.attribute(node, u"type"));
    const QString value = m_tree.attribute(node, u"n");
    if (!role || value.isEmpty())
        return;
    MarkedDate *const last = m_copy.dates.isEmpty() ? nullptr : &m_copy.dates.last();
    if (last && last->place.span.end == span.begin && last->value == value && last->role == *role)
        last->place.span.end = span.end;
    else
        m_copy.dates.append({{span, {}, {}, {}}, value, *role});
}

void TeiReader::takeSaid(int node, Span span, bool isSilent)
{
    MarkedStatement *const statement = statementFor(node);
    const bool isNew = statement->content.isEmpty() && statement->cue.isEmpty();
    append(isSilent ? statement->cue : statement->content, span);
    if (isNew)
        statement->facts = factsOf(node, m_tree.attribute(node, isSilent ? u"corresp" : u"who"));
}

/// An element that was read to its end.
void TeiReader::take(int node, Span span)
{
    const QString &name = m_tree[node].name;
    const QString type = m_tree.attribute(node, u"type");
    if (span.isEmpty())
        return;
    if (name == u"said" || (name == u"q" && !m_tree.attribute(node, u"who").isEmpty())) {
        takeSaid(node, span, false);
    } else if (name == u"seg" && type == u"cue" && !m_tree.attribute(node, u"xml:id").isEmpty()) {
        takeSaid(node, span, true);
    } else if (name == u"date") {
        takeDate(node, span);
    } else if ((name == u"seg" && type == u"cue") || (name == u"rs" && type == u"source")) {
        m_tied.append(Tied{pointersIn(m_tree.attribute(node, u"corresp")), span, name == u"rs"});
    }
}

/// The words of the body, and of each element where it begins and ends in them. An outer element is taken
/// when it ends, parts of one statement in the order of the text.
void TeiReader::readBody(int body)
{
    struct Open
    {
        int node = 0;
        qsizetype begin = 0;
    };
    QList<Open> open;
    QList<std::pair<int, Span>> elements;
    const auto closeUpTo = [&](int node) {
        while (!open.isEmpty() && m_tree[open.last().node].end <= node) {
            const Open closed = open.takeLast();
            elements.emplaceBack(closed.node, Span{closed.begin, m_copy.text.size()});
            if (m_tree[closed.node].name == u"p" || m_tree[closed.node].name == u"head")
                m_copy.text += paragraphEnd;
        }
    };
    for (int node = body + 1; node < m_tree[body].end; ++node) {
        closeUpTo(node);
        if (m_tree[node].isElement())
            open.append({node, m_copy.text.size()});
        else
            m_copy.text += m_tree[node].text;
    }
    closeUpTo(m_tree[body].end);
    std::sort(elements.begin(), elements.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[node, span] : std::as_const(elements))
        take(node, span);
}

void TeiReader::tie()
{
    for (const Tied &tied : std::as_const(m_tied)) {
        for (const QString &id : tied.statements) {
            const qsizetype number = m_statements.value(id, -1);
            if (number < 0)
                continue;
            MarkedStatement &statement = m_copy.statements[number];
            append(tied.isSource ? statement.source : statement.cue, tied.span);
        }
    }
}

MarkedCopy TeiReader::read()
{
    readActors();
    readTopics();
    readDay();
    const int body = m_tree.first(m_tree.root(), u"body");
    if (body >= 0)
        readBody(body);
    tie();
    return m_copy;
}

} // namespace

bool isTeiMarks(QStringView text)
{
    const XmlRoot root = xmlRootOf(text);
    return root.name == u"TEI" || (root.name == u"teiCorpus" && root.space.contains(u"tei-c.org"));
}

Result<MarkedFile> readTeiMarks(const QString &text)
{
    const std::optional<XmlTree> tree = readXml(text);
    if (!tree)
        return Error{Fault::TooLarge, {}, -1, {}};
    return MarkedFile{ImportFormat::Tei, {TeiReader(*tree).read()}, false, {}};
}

} // namespace onrecord
