// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the list that are no actors.
#include "ui/sidebar/rowmaker.h"

#include "core/corrections/anchoring.h"
#include "core/wording/page.h"

using namespace Qt::StringLiterals;

namespace onrecord {

StatementRow *RowMaker::addSection(RowKind kind, const QString &key, const QString &text,
                                   const QString &badge, const QString &count)
{
    StatementRow *section = addRow(m_root.get(), kind, key);
    section->text = text;
    section->badge = badge;
    section->count = count;
    return section;
}

void RowMaker::addActors(RowKind kind, const QString &key, const QString &text,
                         const QList<OutlineActor> &listed)
{
    if (listed.isEmpty())
        return;
    StatementRow *section =
        addSection(kind, key, text, {}, tr("%n actor(s)", nullptr, int(listed.size())));
    section->search = text;
    for (const OutlineActor &actor : listed) {
        addActor(section, actor);
        section->numbers.append(m_reading.actors[actor.actor].number);
        section->colours.append(m_reading.actors[actor.actor].colourNumber());
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
    StatementRow *section = addSection(RowKind::Orphans, u"orphans"_s, tr("Could not be placed"),
                                       {}, QString::number(m_reading.orphans.size()));
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
    addRow(section, RowKind::OrphanActions, u"orphan-actions"_s);
}

void RowMaker::addRejected()
{
    if (m_outline.rejected.isEmpty())
        return;
    addStatements(addSection(RowKind::Rejected, u"rejected"_s, tr("Rejected"), u"×"_s,
                             QString::number(m_outline.rejected.size())),
                  m_outline.rejected);
}

} // namespace onrecord
