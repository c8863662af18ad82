// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementrows.h"

#include "core/corrections/reviewqueue.h"
#include "core/wording/days.h"
#include "core/wording/page.h"
#include "ui/sidebar/rowmaker.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// "16 Nov" for a TIMEX3 day, "Nov" for a month; empty for what is neither.
QString shortDay(const QString &value)
{
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return wording::shownDay(day, wording::DayForm::ShortOfYear);
    const QDate month = QDate::fromString(value, u"yyyy-MM"_s);
    return month.isValid() ? QLocale().toString(month, u"MMM"_s) : QString();
}

} // namespace

std::unique_ptr<StatementRow> RowMaker::make()
{
    addOrphans(); // first: they ask for something to be done
    const QList<OutlineActor> actors = inOrder(m_outline.actors, m_reading, m_order);
    QList<OutlineActor> silent;
    QList<OutlineActor> anonymous;
    for (const OutlineActor &actor : actors) {
        if (actor.onlyDeclined)
            silent.append(actor);
        else if (m_reading.actors[actor.actor].actor.kind == ActorKind::Anonymous)
            anonymous.append(actor);
        else
            addActor(m_root.get(), actor);
    }
    addNotAttributed();
    addActors(RowKind::Silent, u"silent"_s, tr("Did not comment"), silent);
    addActors(RowKind::Anonymous, u"anonymous"_s, tr("Anonymous"), anonymous);
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
    row->colour = parent->colour;
    parent->children.push_back(std::move(row));
    return parent->children.back().get();
}

void RowMaker::addActor(StatementRow *parent, const OutlineActor &listed)
{
    const ReadActor &actor = m_reading.actors[listed.actor];
    StatementRow *row = addRow(parent, RowKind::Actor, actor.actor.id);
    nameActor(row, actor);
    if (listed.groups.isEmpty() && listed.silent.size() == 1) {
        // Silence has no words to list: the actor's own line stands for it.
        const ReadStatement &silence = statement(listed.silent.first());
        row->statement = silence.statement.id;
        row->state = silence.state;
        row->count = wording::place(m_reading.document, placeOf(silence.statement));
        row->spoken = wording::spoken(m_reading, silence);
        row->offset = placeOf(silence.statement);
        row->label = silence.label;
        return;
    }
    countStatements(row, actor);
    // Rows of one actor lie flat: what no heading stands over comes before the first one, as in what is exported,
    // or it would be read as being under the last.
    for (const OutlineGroup &group : listed.groups) {
        if (!isHeaded(group))
            addStatements(row, group.statements);
    }
    addStatements(row, listed.silent);
    for (const OutlineGroup &group : listed.groups) {
        if (isHeaded(group))
            addGroup(row, group);
    }
}

bool RowMaker::isHeaded(const OutlineGroup &group) const
{
    return !group.name.isEmpty() || m_grouping == Grouping::Day;
}

void RowMaker::nameActor(StatementRow *row, const ReadActor &actor)
{
    const Actor &who = actor.actor;
    row->actor = who.id;
    row->colour = actor.colourNumber();
    row->badge = QString::number(actor.number);
    row->text = who.name;
    row->search = (QStringList{who.name, actor.description, actor.identifier} + who.aliases
                   + who.descriptions)
                      .join(u'\n');
    row->offset = who.mentions.isEmpty() ? -1 : who.mentions.first().span.begin;
    row->toReview = actor.toReview > 0;
    if (const QString description = actor.shownDescription();
        !description.isEmpty() && description != row->text)
        row->side = description;
    else if (who.kind != ActorKind::Person && who.kind != ActorKind::Anonymous)
        row->side = wording::word(who.kind);
}

void RowMaker::countStatements(StatementRow *row, const ReadActor &actor)
{
    QStringList counts;
    if (actor.actor.kind == ActorKind::Anonymous)
        counts.append(wording::word(actor.actor.kind));
    counts << QString::number(actor.statements) << tr("%n word(s)", nullptr, actor.words);
    if (actor.toReview > 0)
        counts.append(tr("%n to review", nullptr, actor.toReview));
    row->count = counts.join(u" · "_s);
    row->spoken = tr("%1, actor %2, %n statement(s)", nullptr, actor.statements)
                      .arg(actor.actor.name)
                      .arg(actor.number);
    if (actor.actor.kind == ActorKind::Anonymous)
        row->spoken += u", "_s + wording::word(actor.actor.kind);
    if (actor.toReview > 0)
        row->spoken += tr(", %n to review", nullptr, actor.toReview);
    row->tip = (QStringList{actor.actor.name} + actor.actor.aliases).join(u", "_s);
    QStringList said{actor.description, actor.identifier};
    said.append(actor.actor.descriptions);
    said.removeAll(QString());
    if (!said.isEmpty())
        row->tip += u'\n' + said.join(u", "_s);
}

void RowMaker::addGroup(StatementRow *parent, const OutlineGroup &group)
{
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
    if (!said.content.isEmpty())
        row->directness =
            said.kind == StatementKind::Indirect ? Directness::Paraphrase : Directness::Verbatim;
    if (said.verb != VerbKind::Says) {
        const QString verb = wording::verbBefore(m_reading.document.article(), said);
        row->lead = row->glyph.isEmpty() ? verb : row->glyph + u' ' + verb;
    }
    row->day = shortDay(said.saidOn);
    addFacts(row, index);
    const ReadActor *speaker = row->actor.isEmpty() ? m_reading.speaker(read) : nullptr;
    if (speaker) {
        row->actor = speaker->actor.id;
        row->colour = speaker->colourNumber();
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
    if (!read.note.isEmpty()) {
        row->sign += u'✎';
        add(row->count, u"✎"_s);
    }
}

std::unique_ptr<StatementRow> makeRows(const Reading &reading, const StatementTexts &texts,
                                       Grouping grouping, ActorOrder order)
{
    return RowMaker(reading, texts, grouping, order).make();
}

bool isClosing(RowKind kind)
{
    return kind == RowKind::Pairs || kind == RowKind::Silent || kind == RowKind::Anonymous
        || kind == RowKind::Reporter || kind == RowKind::Rejected;
}

bool haveSameRows(const StatementRow &one, const StatementRow &other)
{
    return std::equal(one.children.begin(), one.children.end(), other.children.begin(),
                      other.children.end(), [](const auto &a, const auto &b) {
                          return a->kind == b->kind && a->key == b->key && haveSameRows(*a, *b);
                      });
}

} // namespace onrecord
