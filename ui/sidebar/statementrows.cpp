// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementrows.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/reviewqueue.h"
#include "core/wording/page.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Words for the values of an enum up to \a last, each made when it is first asked for.
template <typename Enum, Enum last>
class EachOnce
{
public:
    explicit EachOnce(QString (*make)(Enum))
        : m_make(make)
    {
    }

    const QString &operator[](Enum value)
    {
        std::optional<QString> &words = m_words[size_t(value)];
        if (!words)
            words = m_make(value);
        return *words;
    }

private:
    QString (*const m_make)(Enum);
    std::array<std::optional<QString>, size_t(last) + 1> m_words;
};

/// "16 Nov" for a TIMEX3 day, "Nov" for a month; empty for what is neither.
QString shortDay(const QString &value)
{
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return QLocale().toString(day, u"d MMM"_s);
    const QDate month = QDate::fromString(value, u"yyyy-MM"_s);
    return month.isValid() ? QLocale().toString(month, u"MMM"_s) : QString();
}

class RowMaker
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::StatementModel)

public:
    RowMaker(const Reading &reading, const StatementTexts &texts, Grouping grouping,
             ActorOrder order)
        : m_reading(reading)
        , m_texts(texts)
        , m_grouping(grouping)
        , m_order(order)
        , m_outline(outlineOf(reading, {.grouping = grouping, .silenceApart = true}))
        , m_root(std::make_unique<StatementRow>())
    {
    }

    std::unique_ptr<StatementRow> make();

private:
    static StatementRow *addRow(StatementRow *parent, RowKind kind, const QString &key);
    StatementRow *addSection(RowKind kind, const QString &key, const QString &text,
                             const QString &badge, const QString &count);
    void addActor(const OutlineActor &listed);
    void addGroup(StatementRow *parent, const OutlineGroup &group);
    void addStatements(StatementRow *parent, const StatementIndices &statements);
    void addStatement(StatementRow *parent, qsizetype index);
    void addNotAttributed();
    void addPairs();
    void addClaims();
    void addOrphans();
    void addRejected();
    static void nameActor(StatementRow *row, const ReadActor &actor);
    static void countStatements(StatementRow *row, const ReadActor &actor);
    void addFacts(StatementRow *row, qsizetype index);
    const ReadStatement &statement(qsizetype index) const { return m_reading.statements[index]; }

    const Reading &m_reading; // not owned
    const StatementTexts &m_texts; // not owned
    const Grouping m_grouping;
    const ActorOrder m_order;
    const Outline m_outline;
    std::unique_ptr<StatementRow> m_root;
    // Thousands of rows share these few, and each would be looked up in the translations.
    EachOnce<VerbKind, VerbKind::Thinks> m_verbs{[](VerbKind verb) {
        return wording::word(verb);
    }};
    EachOnce<VerbKind, VerbKind::Thinks> m_verbGlyphs{[](VerbKind verb) {
        return wording::glyph(verb);
    }};
    EachOnce<State, State::Stale> m_stateGlyphs{[](State state) {
        return wording::glyph(state);
    }};
};

std::unique_ptr<StatementRow> RowMaker::make()
{
    addOrphans(); // first: they ask for something to be done
    const QList<OutlineActor> actors = inOrder(m_outline.actors, m_reading, m_order);
    for (const OutlineActor &actor : actors)
        addActor(actor);
    addNotAttributed();
    addPairs();
    addClaims();
    addRejected();
    return std::move(m_root);
}

StatementRow *RowMaker::addRow(StatementRow *parent, RowKind kind, const QString &key)
{
    auto row = std::make_unique<StatementRow>();
    row->parent = parent;
    row->row = int(parent->children.size());
    row->kind = kind;
    row->key = key;
    row->actor = parent->actor;
    row->number = parent->number;
    parent->children.push_back(std::move(row));
    return parent->children.back().get();
}

StatementRow *RowMaker::addSection(RowKind kind, const QString &key, const QString &text,
                                   const QString &badge, const QString &count)
{
    StatementRow *section = addRow(m_root.get(), kind, key);
    section->text = text;
    section->badge = badge;
    section->count = count;
    return section;
}

void RowMaker::addActor(const OutlineActor &listed)
{
    const ReadActor &actor = m_reading.actors[listed.actor];
    StatementRow *row = addRow(m_root.get(), RowKind::Actor, actor.actor.id);
    nameActor(row, actor);
    if (listed.groups.isEmpty() && listed.silent.size() == 1) {
        // Silence has no words to list: the actor's own line stands for it.
        const ReadStatement &silence = statement(listed.silent.first());
        row->statement = silence.statement.id;
        row->state = silence.state;
        row->count = tr("did not comment");
        row->spoken = wording::spoken(m_reading, silence);
        row->offset = placeOf(silence.statement);
        row->label = silence.label;
        return;
    }
    countStatements(row, actor);
    for (const OutlineGroup &group : listed.groups)
        addGroup(row, group);
    addStatements(row, listed.silent);
}

void RowMaker::nameActor(StatementRow *row, const ReadActor &actor)
{
    const Actor &who = actor.actor;
    row->actor = who.id;
    row->number = actor.number;
    row->badge = QString::number(actor.number);
    row->text = who.name;
    row->search = (QStringList{who.name} + who.aliases + who.descriptions).join(u'\n');
    row->offset = who.mentions.isEmpty() ? -1 : who.mentions.first().span.begin;
    row->toReview = actor.toReview > 0;
    if (!who.descriptions.isEmpty() && who.descriptions.first() != row->text)
        row->side = who.descriptions.first();
    else if (who.kind != ActorKind::Person && who.kind != ActorKind::Anonymous)
        row->side = wording::word(who.kind);
}

void RowMaker::countStatements(StatementRow *row, const ReadActor &actor)
{
    QStringList counts;
    if (actor.actor.kind == ActorKind::Anonymous)
        counts.append(wording::word(actor.actor.kind));
    counts.append({QString::number(actor.statements), tr("%n word(s)", nullptr, actor.words)});
    if (actor.toReview > 0)
        counts.append(tr("%n to review", nullptr, actor.toReview));
    row->count = counts.join(u" · "_s);
    row->spoken = tr("%1, actor %2, %n statement(s)", nullptr, actor.statements)
                      .arg(actor.actor.name)
                      .arg(actor.number);
    if (actor.toReview > 0)
        row->spoken += tr(", %n to review", nullptr, actor.toReview);
    row->tip = (QStringList{actor.actor.name} + actor.actor.aliases).join(u", "_s);
    if (!actor.actor.descriptions.isEmpty())
        row->tip += u'\n' + actor.actor.descriptions.join(u", "_s);
}

void RowMaker::addGroup(StatementRow *parent, const OutlineGroup &group)
{
    const bool isHeaded = !group.name.isEmpty() || m_grouping == Grouping::Day;
    if (!isHeaded) {
        addStatements(parent, group.statements);
        return;
    }
    StatementRow *row = addRow(parent, RowKind::Topic, parent->key + u'/' + group.name);
    switch (m_grouping) {
    case Grouping::Topic: row->text = row->topic = group.name; break;
    case Grouping::Verb:
        row->text = wording::word(statement(group.statements.first()).statement.verb);
        break;
    case Grouping::Day:
        row->text = group.name.isEmpty() ? tr("day not told") : wording::dateValue(group.name);
        break;
    case Grouping::TextOrder: break;
    }
    addStatements(row, group.statements);
}

void RowMaker::addStatements(StatementRow *parent, const StatementIndices &statements)
{
    for (const qsizetype index : statements)
        addStatement(parent, index);
}

void RowMaker::addStatement(StatementRow *parent, qsizetype index)
{
    const ReadStatement &read = statement(index);
    const Statement &said = read.statement;
    StatementRow *row = addRow(parent, RowKind::Statement, said.id);
    row->statement = said.id;
    row->state = read.state;
    row->toReview = needsReview(read);
    row->side = m_verbs[said.verb];
    row->glyph = m_verbGlyphs[said.verb];
    row->label = read.label;
    row->text = m_texts.words(index);
    row->offset = placeOf(said);
    if (said.verb != VerbKind::Says)
        row->lead = row->glyph.isEmpty() ? row->side : row->glyph + u' ' + row->side;
    row->day = shortDay(said.saidOn);
    addFacts(row, index);
    const ReadActor *speaker = row->actor.isEmpty() ? m_reading.speaker(read) : nullptr;
    if (speaker) {
        row->actor = speaker->actor.id;
        row->number = speaker->number;
    }
}

/// Certainty, pair, place and state of a statement, each by itself and all together.
void RowMaker::addFacts(StatementRow *row, qsizetype index)
{
    const ReadStatement &read = statement(index);
    const auto add = [](QString &facts, const QString &fact) {
        if (!facts.isEmpty() && !fact.isEmpty())
            facts += u' ';
        facts += fact;
    };
    if (read.statement.certainty != Certainty::Asserted)
        row->facts = wording::word(read.statement.certainty);
    const auto partners = m_outline.partners.constFind(index);
    if (partners != m_outline.partners.cend()) {
        for (const OutlinePartner &partner : *partners)
            add(row->facts, u"⇄"_s + statement(partner.statement).label);
    }
    row->place = m_texts.place(index);
    row->sign = m_stateGlyphs[read.state];
    row->count = row->facts;
    add(row->count, row->place);
    add(row->count, row->sign);
    if (read.flagged) {
        row->sign += u'⚑';
        add(row->count, u"⚑"_s);
    }
}

void RowMaker::addNotAttributed()
{
    const StatementIndices &statements = m_outline.notAttributed;
    if (statements.isEmpty())
        return;
    addStatements(addSection(RowKind::NotAttributed, u"not-attributed"_s, tr("Not attributed"),
                             u"–"_s, tr("%n statement(s)", nullptr, int(statements.size()))),
                  statements);
}

/// Statements that answer each other, joined: the charge and its denial, then and now.
void RowMaker::addPairs()
{
    if (m_outline.pairs.isEmpty())
        return;
    StatementRow *section = addSection(RowKind::Pairs, u"pairs"_s, tr("Pairs"), u"⇄"_s,
                                       tr("%n pair(s)", nullptr, int(m_outline.pairs.size())));
    for (const OutlinePair &pair : m_outline.pairs) {
        const ReadStatement &second = statement(pair.second);
        StatementRow *joined =
            addRow(section, RowKind::Topic,
                   u"pair/"_s + statement(pair.first).statement.id + u'/' + second.statement.id);
        joined->text = pair.kind == PairKind::Answer
            ? tr("%1 and what it answers").arg(second.label)
            : tr("earlier and later");
        addStatements(joined, {pair.first, pair.second});
    }
}

void RowMaker::addClaims()
{
    if (m_outline.ownClaims.isEmpty())
        return;
    StatementRow *section =
        addSection(RowKind::Reporter, u"reporter"_s, tr("In the reporter’s own words"), u"–"_s,
                   tr("%n claim(s)", nullptr, int(m_outline.ownClaims.size())));
    // What is most worth a check comes first.
    QList<qsizetype> claims = m_outline.ownClaims;
    std::stable_sort(claims.begin(), claims.end(), [this](qsizetype one, qsizetype other) {
        return m_reading.claims[one].checkworthy > m_reading.claims[other].checkworthy;
    });
    for (const qsizetype index : std::as_const(claims)) {
        const Claim &claim = m_reading.claims[index];
        StatementRow *row = addRow(section, RowKind::Claim, claim.id);
        row->side = tr("claim");
        row->text = wording::oneLine(m_reading.document.article(), {claim.span});
        row->offset = claim.span.begin;
        row->count = row->place = wording::place(m_reading.document, row->offset);
        row->search = row->text;
        row->tip = row->text;
        row->spoken = tr("claim in the reporter’s own words, %1, %2").arg(row->text, row->count);
    }
}

void RowMaker::addOrphans()
{
    if (m_reading.orphans.isEmpty())
        return;
    StatementRow *section =
        addSection(RowKind::Orphans, u"orphans"_s, tr("Could not be placed"), u"≈"_s,
                   tr("%n correction(s)", nullptr, int(m_reading.orphans.size())));
    section->toReview = true;
    for (const Correction &correction : m_reading.orphans) {
        StatementRow *row =
            addRow(section, RowKind::Orphan, correction.id.toString(QUuid::WithoutBraces));
        row->state = State::Stale;
        row->toReview = true;
        row->text = wording::sentence(m_reading, correction);
        row->search = row->text;
        row->tip = row->text;
        for (const Anchor &anchor : correction.target)
            row->tip += u"\n"_s + shownWords(m_reading.document, anchor);
        row->spoken = tr("could not be placed: %1").arg(row->text);
    }
}

void RowMaker::addRejected()
{
    if (m_outline.rejected.isEmpty())
        return;
    addStatements(addSection(RowKind::Rejected, u"rejected"_s, tr("Rejected"), u"×"_s,
                             QString::number(m_outline.rejected.size())),
                  m_outline.rejected);
}

} // namespace

std::unique_ptr<StatementRow> makeRows(const Reading &reading, const StatementTexts &texts,
                                       Grouping grouping, ActorOrder order)
{
    return RowMaker(reading, texts, grouping, order).make();
}

bool haveSameRows(const StatementRow &one, const StatementRow &other)
{
    return std::equal(one.children.begin(), one.children.end(), other.children.begin(),
                      other.children.end(), [](const auto &a, const auto &b) {
                          return a->kind == b->kind && a->key == b->key && haveSameRows(*a, *b);
                      });
}

} // namespace onrecord
