// SPDX-License-Identifier: GPL-3.0-or-later
// REFI-QDA 1.5 (https://www.qdasoftware.org): a selection of a plain text has codes. In Onrecord's own
// projects a code is an actor, a topic or a kind of statement and says so by the group it is in; in others' a
// code is taken for a speaker where the article has an actor of that name.

#include "core/article/decoding.h"
#include "core/compression/ziparchive.h"
#include "core/corrections/enumnames.h"
#include "core/feeds/xmltree.h"
#include "core/findings/enumnames.h"
#include "core/importing/markreaders.h"
#include "core/text/codepoints.h"
#include "core/wording/wording.h"

#include <QHash>

#include <array>
#include <functional>
#include <map>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// The text behind a source's path; nothing where it is not within the project.
using TextOf = std::function<std::optional<QString>(const QString &path)>;

enum class CodeGroup : quint8 { Unknown, Speakers, Verbs, Topics, States };

/// What people call a group of codes; Onrecord's own names first.
CodeGroup groupNamed(const QString &name)
{
    static constexpr std::array<QStringView, 6> speakers{u"actors",  u"speakers", u"people",
                                                         u"persons", u"sources",  u"who"};
    const auto isCalled = [name = name.toLower()](QStringView each) {
        return name == each;
    };
    if (std::any_of(speakers.begin(), speakers.end(), isCalled))
        return CodeGroup::Speakers;
    if (isCalled(u"kinds of statement"))
        return CodeGroup::Verbs;
    if (isCalled(u"states"))
        return CodeGroup::States;
    return isCalled(u"topics") || isCalled(u"themes") ? CodeGroup::Topics : CodeGroup::Unknown;
}

struct RefiCode
{
    QString name;
    CodeGroup group = CodeGroup::Unknown;
};

/// The selections on one stretch of a text.
struct RefiSelection
{
    Span span; ///< code points
    QStringList codes;
    QString note;
    qsizetype part = -1; ///< the number of the selection that goes on with it, -1 for none
    bool goesOn = false; ///< it is such a one
};

/// Braces around a GUID and its capitals say nothing.
QString guidIn(const XmlTree &tree, int node, QStringView attribute)
{
    QString guid = tree.attribute(node, attribute).toLower();
    guid.remove(u'{').remove(u'}');
    return guid;
}

std::optional<VerbKind> verbCalled(const QString &name)
{
    for (int verb = 0; verb <= int(VerbKind::Thinks); ++verb) {
        if (name == toName(VerbKind(verb)) || name == wording::word(VerbKind(verb)))
            return VerbKind(verb);
    }
    return std::nullopt;
}

class RefiReader
{
public:
    RefiReader(const XmlTree &tree, TextOf textOf)
        : m_tree(tree)
        , m_textOf(std::move(textOf))
    {
    }

    QList<MarkedCopy> read();

private:
    void readCodes();
    void readCases();
    std::optional<QString> sourceText(int source) const;
    MarkedCopy copyOf(int source) const;
    QList<RefiSelection> selectionsOf(int source) const;
    void link(QList<RefiSelection> &selections, const QHash<QString, qsizetype> &byGuid) const;
    std::optional<MarkedStatement> statementOf(const QList<RefiSelection> &selections,
                                               qsizetype first) const;

    const XmlTree &m_tree; // not owned
    const TextOf m_textOf;
    QHash<QString, RefiCode> m_codes; ///< by GUID
    QHash<QString, ActorKind> m_kinds; ///< of cases, by name
    QList<ImportedActor> m_actors; ///< cases of which anything is said
    bool m_isOurs = false; ///< all that is shown is coded
    bool m_hasGroups = false; ///< some say that they are speakers or kinds of statement
};

void RefiReader::readCodes()
{
    for (int node = 0; node < m_tree.size(); ++node) {
        if (m_tree[node].name != u"Code")
            continue;
        RefiCode code{m_tree.attribute(node, u"name"), CodeGroup::Unknown};
        for (int above = m_tree[node].parent; above >= 0 && code.group == CodeGroup::Unknown;
             above = m_tree[above].parent) {
            if (m_tree[above].name == u"Code")
                code.group = groupNamed(m_tree.attribute(above, u"name"));
        }
        m_hasGroups =
            m_hasGroups || code.group == CodeGroup::Speakers || code.group == CodeGroup::Verbs;
        m_codes.insert(guidIn(m_tree, node, u"guid"), code);
    }
}

/// In Onrecord's own projects who speaks is a case, and what readers say of it stands in variables.
void RefiReader::readCases()
{
    QHash<QString, QString> variables; // names, by GUID
    for (const int node : m_tree.within(m_tree.root(), u"Variable"))
        variables.insert(guidIn(m_tree, node, u"guid"), m_tree.attribute(node, u"name"));
    for (const int node : m_tree.within(m_tree.root(), u"Case")) {
        QHash<QString, QString> values;
        for (const int value : m_tree.children(node, u"VariableValue")) {
            const int reference = m_tree.child(value, u"VariableRef");
            const int text = m_tree.child(value, u"TextValue");
            if (reference >= 0 && text >= 0)
                values.insert(variables.value(guidIn(m_tree, reference, u"targetGUID")),
                              m_tree.textOf(text));
        }
        const QString name = m_tree.attribute(node, u"name");
        if (const auto kind = actorKindNamed(values.value(u"Kind"_s)))
            m_kinds.insert(name, *kind);
        const int colour = values.value(u"Colour"_s).toInt();
        const ImportedActor said{name, std::nullopt, values.value(u"Description"_s),
                                 values.value(u"Identifier"_s),
                                 0 < colour && colour <= actorColours ? colour : 0};
        if (!name.isEmpty() && said.saysAnything())
            m_actors.append(said);
    }
}

std::optional<QString> RefiReader::sourceText(int source) const
{
    if (const int content = m_tree.child(source, u"PlainTextContent"); content >= 0)
        return m_tree.textOf(content);
    const QString path = m_tree.attribute(source, u"plainTextPath");
    constexpr auto within = "internal://"_L1;
    return path.startsWith(within) ? m_textOf(path.sliced(within.size())) : std::nullopt;
}

QList<RefiSelection> RefiReader::selectionsOf(int source) const
{
    QList<RefiSelection> selections;
    std::map<Span, qsizetype> numbers;
    QHash<QString, qsizetype> byGuid;
    for (const int node : m_tree.children(source, u"PlainTextSelection")) {
        bool isBegin = false;
        bool isEnd = false;
        const Span span{m_tree.attribute(node, u"startPosition").toInt(&isBegin),
                        m_tree.attribute(node, u"endPosition").toInt(&isEnd)};
        if (!isBegin || !isEnd || span.begin < 0 || span.end <= span.begin)
            continue;
        const auto [number, isNew] = numbers.try_emplace(span, selections.size());
        if (isNew)
            selections.append({span, {}, {}, -1, false});
        RefiSelection &selection = selections[number->second];
        byGuid.insert(guidIn(m_tree, node, u"guid"), number->second);
        if (selection.note.isEmpty())
            selection.note = m_tree.textOf(m_tree.child(node, u"Description"));
        for (const int coding : m_tree.children(node, u"Coding")) {
            const QString code = guidIn(m_tree, m_tree.child(coding, u"CodeRef"), u"targetGUID");
            if (!selection.codes.contains(code))
                selection.codes.append(code);
        }
    }
    link(selections, byGuid);
    return selections;
}

/// An interrupted quotation is several selections, each linked to the one it goes on in.
void RefiReader::link(QList<RefiSelection> &selections,
                      const QHash<QString, qsizetype> &byGuid) const
{
    for (const int node : m_tree.within(m_tree.root(), u"Link")) {
        const qsizetype from = byGuid.value(guidIn(m_tree, node, u"originGUID"), -1);
        const qsizetype to = byGuid.value(guidIn(m_tree, node, u"targetGUID"), -1);
        const bool isOurs = m_tree.attribute(node, u"name") == u"continues";
        if (!isOurs || from < 0 || to < 0 || selections[from].part >= 0 || selections[to].goesOn
            || selections[to].span.begin < selections[from].span.end)
            continue;
        selections[from].part = to;
        selections[to].goesOn = true;
    }
}

/// The statement that begins with \a first; nothing where nobody and no kind of statement is coded.
std::optional<MarkedStatement> RefiReader::statementOf(const QList<RefiSelection> &selections,
                                                       qsizetype first) const
{
    MarkedStatement statement;
    for (qsizetype part = first; part >= 0; part = selections[part].part)
        statement.content.append({selections[part].span, {}, {}, {}});
    ImportedFacts &facts = statement.facts;
    facts.note = selections[first].note;
    QList<ImportedSpeaker> speakers;
    for (const QString &guid : selections[first].codes) {
        const auto code = m_codes.constFind(guid);
        if (code == m_codes.cend() || code->name.isEmpty())
            continue;
        if (code->group == CodeGroup::Verbs)
            facts.verb = verbCalled(code->name);
        else if (code->group == CodeGroup::States)
            facts.state = stateNamed(code->name);
        else if (code->group == CodeGroup::Topics)
            facts.topic = code->name;
        else if (code->group == CodeGroup::Speakers)
            speakers.append({code->name, m_kinds.value(code->name, ActorKind::Person), false});
        else if (code->group == CodeGroup::Unknown && !m_hasGroups)
            speakers.append({code->name, ActorKind::Person, true});
    }
    if (speakers.isEmpty() && !facts.verb)
        return std::nullopt;
    facts.speakers = speakers;
    if (m_isOurs && !facts.topic && !speakers.isEmpty())
        facts.topic = QString();
    if (m_isOurs && !facts.state)
        facts.state = State::Automatic;
    if (facts.verb == VerbKind::NoComment)
        statement.cue = std::exchange(statement.content, {});
    return statement;
}

/// Programs count "\r\n" as one character or as two. Selections mostly begin and end with words.
bool countsLineEndsOnce(const QString &text, const QList<RefiSelection> &selections)
{
    QString once = text;
    once.replace(u"\r\n"_s, u"\n"_s);
    const auto fits = [&selections](const QString &in) {
        const CodePoints points(in);
        return std::count_if(selections.begin(), selections.end(), [&](const RefiSelection &each) {
            const Span span = points.toUtf16(each.span);
            return points.fromUtf16(span) == each.span && !span.isEmpty()
                && !in[span.begin].isSpace() && !in[span.end - 1].isSpace()
                && (span.begin == 0 || !in[span.begin - 1].isLetterOrNumber())
                && (span.end == in.size() || !in[span.end].isLetterOrNumber());
        });
    };
    return fits(once) > fits(text);
}

MarkedCopy RefiReader::copyOf(int source) const
{
    MarkedCopy copy;
    const std::optional<QString> text = sourceText(source);
    if (!text)
        return copy;
    const QList<RefiSelection> selections = selectionsOf(source);
    copy.text = *text;
    copy.actors = m_actors;
    if (copy.text.contains(u"\r\n"_s) && countsLineEndsOnce(copy.text, selections))
        copy.text.replace(u"\r\n"_s, u"\n"_s);
    const CodePoints points(copy.text);
    for (qsizetype number = 0; number < selections.size(); ++number) {
        auto statement = selections[number].goesOn ? std::nullopt : statementOf(selections, number);
        if (!statement)
            continue;
        for (MarkedPlace &place :
             statement->content.isEmpty() ? statement->cue : statement->content)
            place.span = points.toUtf16(place.span);
        copy.statements.append(*std::move(statement));
    }
    return copy;
}

QList<MarkedCopy> RefiReader::read()
{
    m_isOurs = m_tree.attribute(m_tree.root(), u"origin") == u"Onrecord";
    readCodes();
    readCases();
    QList<MarkedCopy> copies;
    for (const int source : m_tree.within(m_tree.root(), u"TextSource")) {
        MarkedCopy copy = copyOf(source);
        if (!copy.statements.isEmpty())
            copies.append(std::move(copy));
    }
    return copies;
}

Result<MarkedFile> readProject(const QString &xml, const TextOf &textOf)
{
    const std::optional<XmlTree> tree = readXml(xml);
    if (!tree)
        return Error{Fault::TooLarge, {}, -1, {}};
    return MarkedFile{ImportFormat::Refi, RefiReader(*tree, textOf).read(), false, {}};
}

} // namespace

bool isRefiProject(QStringView text)
{
    const XmlRoot root = xmlRootOf(text);
    return root.name == u"Project" && root.space.startsWith(u"urn:QDA-XML:");
}

Result<MarkedFile> readRefiProject(const QString &text)
{
    return readProject(text, [](const QString &) { return std::nullopt; });
}

Result<MarkedFile> readRefiMarks(const QByteArray &archive)
{
    const Result<ZipArchive> zip = ZipArchive::open(archive);
    if (!zip)
        return zip.error();
    const QString project = u"project.qde"_s;
    if (!zip->contains(project))
        return Error{Fault::NoMarks, {}, -1, {}};
    const Result<QByteArray> xml = zip->read(project);
    if (!xml)
        return xml.error();
    return readProject(decode(*xml).text, [&zip](const QString &path) -> std::optional<QString> {
        const Result<QByteArray> text = zip->read(u"sources/"_s + path);
        return text ? std::optional(decode(*text).text) : std::nullopt;
    });
}

} // namespace onrecord
