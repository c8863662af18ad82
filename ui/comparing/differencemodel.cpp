// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/differencemodel.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "core/wording/wordsbeside.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype shownLength = 60; // code units of words that are quoted

QString kindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::OnlyOurs: return DifferenceModel::tr("only ours");
    case DifferenceKind::OnlyTheirs: return DifferenceModel::tr("only theirs");
    case DifferenceKind::OtherWords: return DifferenceModel::tr("other words");
    case DifferenceKind::OtherSpeaker: return DifferenceModel::tr("another speaker");
    case DifferenceKind::OtherCue: return DifferenceModel::tr("another cue or source");
    case DifferenceKind::OtherValues:
        return DifferenceModel::tr("another verb, certainty or topic");
    }
    return {};
}

QString speakersOf(const ReadersView &view)
{
    if (view.words.isEmpty())
        return DifferenceModel::tr("no statement");
    QStringList names;
    for (const QString &name : view.speakers)
        names.append(shownPlainly(name));
    return names.isEmpty() ? DifferenceModel::tr("nobody") : wording::listed(names);
}

QString valuesOf(const ReadersView &view)
{
    QStringList values;
    if (view.verb)
        values.append(wording::word(*view.verb));
    if (view.certainty)
        values.append(wording::word(*view.certainty));
    if (view.topic)
        values.append(view.topic->isEmpty() ? DifferenceModel::tr("no topic")
                                            : shownPlainly(*view.topic));
    return values.join(u", "_s);
}

/// "said" · "Ana Ruiz"
QString cueOf(const ReadersView &view, const Article &article)
{
    QStringList words;
    for (const Spans &spans : {view.cue, view.source}) {
        if (!spans.isEmpty())
            words.append(wording::quoted(article, spans, shownLength / 2));
    }
    return words.isEmpty() ? DifferenceModel::tr("no cue, no source") : words.join(u" · "_s);
}

} // namespace

QString DifferenceModel::keyOf(const Difference &difference)
{
    return QString::number(int(difference.kind)) + u' ' + difference.statement;
}

DifferenceModel::Row DifferenceModel::rowFor(const Difference &difference, const Reading &ours)
{
    const Article &article = ours.document.article();
    const ReadStatement *statement = ours.statement(difference.statement);
    const bool isLabelled = statement && !statement->label.isEmpty();
    Row row;
    row.key = keyOf(difference);
    row.kind = kindName(difference.kind);
    if (isLabelled)
        row.kind.prepend(statement->label + u' ');
    const bool isOtherWords = difference.kind == DifferenceKind::OtherWords;
    if (isOtherWords) {
        const auto words = wording::wordsBeside(
            shownPlainly(wording::oneLine(article, difference.ours.words)),
            shownPlainly(wording::oneLine(article, difference.theirs.words)), shownLength);
        row.ours = words.one;
        row.theirs = words.other;
        return row;
    }
    const Spans &words =
        difference.ours.words.isEmpty() ? difference.theirs.words : difference.ours.words;
    row.words = wording::quoted(article, words, shownLength);
    if (difference.kind == DifferenceKind::OtherCue) {
        row.ours = cueOf(difference.ours, article);
        row.theirs = cueOf(difference.theirs, article);
        return row;
    }
    const bool isOfValues = difference.kind == DifferenceKind::OtherValues;
    row.ours = isOfValues ? valuesOf(difference.ours) : speakersOf(difference.ours);
    row.theirs = isOfValues ? valuesOf(difference.theirs) : speakersOf(difference.theirs);
    return row;
}

void DifferenceModel::setDifferences(const QList<Difference> &differences, const Reading &ours,
                                     const QSet<QString> &kept)
{
    QList<Row> rows;
    for (const Difference &difference : differences)
        rows.append(rowFor(difference, ours));
    const bool isSameRows = rows == m_rows;
    if (!isSameRows)
        beginResetModel();
    m_differences = differences;
    m_rows = std::move(rows);
    m_kept = kept;
    if (!isSameRows)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Difference *DifferenceModel::difference(int row) const
{
    return 0 <= row && row < m_differences.size() ? &m_differences[row] : nullptr;
}

int DifferenceModel::rowNear(const Difference &former) const
{
    const auto first = [this](auto is) {
        return int(std::find_if(m_differences.cbegin(), m_differences.cend(), is)
                   - m_differences.cbegin());
    };
    const int same =
        first([key = keyOf(former)](const Difference &each) { return keyOf(each) == key; });
    if (same < rowCount())
        return same;
    const int about =
        first([&former](const Difference &each) { return each.statement == former.statement; });
    if (about < rowCount())
        return about;
    const int next =
        first([place = former.place()](const Difference &each) { return each.place() >= place; });
    return std::min(next, rowCount() - 1);
}

int DifferenceModel::left() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [this](const Row &row) { return !m_kept.contains(row.key); }));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case StatementRole: return m_differences[index.row()].statement;
    case KindRole: return row.kind;
    case WordsRole: return row.words;
    case OursRole: return row.ours;
    case TheirsRole: return row.theirs;
    case IsKeptRole: return isKept(index.row());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList said{row.kind};
        if (!row.words.isEmpty())
            said << row.words;
        said << tr("ours: %1").arg(row.ours) << tr("theirs: %1").arg(row.theirs);
        if (isKept(index.row()))
            said << tr("ours is kept");
        return said.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace onrecord
