// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/versionmodel.h"

#include "core/text/wordchanges.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype shownBefore = 40; // code units before the first difference, and a word

QString namesShown(const VersionSide &side)
{
    QStringList names;
    for (const QString &name : side.speakers)
        names.append(shownPlainly(name));
    return names.isEmpty() ? VersionModel::tr("nobody") : wording::listed(names);
}

QString arrowed(const QString &earlier, const QString &later)
{
    return earlier == later ? earlier : u"%1 → %2"_s.arg(earlier, later);
}

QString cueShown(const VersionSide &side)
{
    return side.cue.isEmpty() ? VersionModel::tr("no cue") : shownPlainly(side.cue);
}

/// The cue, or the kind of verb where the words are the same.
QString cuesShown(const VersionSide &earlier, const VersionSide &later)
{
    if (earlier.cue != later.cue)
        return arrowed(cueShown(earlier), cueShown(later));
    return arrowed(wording::word(earlier.verb), wording::word(later.verb));
}

/// Leaves out what stands far before the first of \a changed.
VersionWords cutBefore(const QString &text, const Spans &changed)
{
    VersionWords words{text, changed};
    if (changed.isEmpty() || changed.first().begin <= 2 * shownBefore)
        return words;
    const qsizetype blank = text.lastIndexOf(u' ', changed.first().begin - shownBefore);
    if (blank <= 0)
        return words;
    words.text = u"…"_s + text.mid(blank);
    for (Span &span : words.changed)
        span = {span.begin - blank + 1, span.end - blank + 1};
    return words;
}

QString kindShown(const VersionDifference &difference, bool isLater)
{
    if (difference.isGone() || difference.isNew())
        return difference.isGone() != isLater ? VersionModel::tr("gone") : VersionModel::tr("new");
    QStringList kinds;
    if (difference.otherWords)
        kinds << VersionModel::tr("other words");
    if (difference.otherDirectness)
        kinds << (((isLater ? difference.now : difference.then).kind == StatementKind::Indirect)
                      ? VersionModel::tr("now quoted")
                      : VersionModel::tr("no longer quoted"));
    if (difference.otherCue)
        kinds << VersionModel::tr("another verb");
    if (difference.otherSpeaker)
        kinds << VersionModel::tr("another speaker");
    return kinds.join(u", "_s);
}

QString signOf(const VersionDifference &difference, bool isLater)
{
    if (difference.isGone() || difference.isNew())
        return difference.isGone() != isLater ? u"−"_s : u"+"_s;
    return u"≠"_s;
}

} // namespace

VersionModel::Row VersionModel::rowFor(const VersionDifference &difference, const QString &label,
                                       bool isLater)
{
    const VersionSide &earlier = isLater ? difference.now : difference.then;
    const VersionSide &later = isLater ? difference.then : difference.now;
    Row row;
    row.title = kindShown(difference, isLater);
    row.sign = signOf(difference, isLater);
    if (!label.isEmpty())
        row.title.prepend(label + u' ');
    const QString earlierWords = shownPlainly(earlier.words);
    const QString laterWords = shownPlainly(later.words);
    if (difference.isGone() || difference.isNew()) {
        const VersionSide &there = difference.isGone() ? difference.then : difference.now;
        row.speakers = namesShown(there);
        if (there.cue != there.words) // silence has no other words
            row.cue = shownPlainly(there.cue);
        row.earlier = {earlierWords, {}};
        row.later = {laterWords, {}};
        return row;
    }
    row.speakers = difference.otherSpeaker ? arrowed(namesShown(earlier), namesShown(later))
                                           : namesShown(difference.now);
    if (difference.otherCue)
        row.cue = cuesShown(earlier, later);
    if (!difference.otherWords) {
        row.earlier = {earlierWords, {}};
        return row;
    }
    Spans gone;
    Spans come;
    for (const WordChange &change : wordChanges(earlierWords, laterWords)) {
        gone.append(change.then);
        come.append(change.now);
    }
    row.earlier = cutBefore(earlierWords, gone);
    row.later = cutBefore(laterWords, come);
    return row;
}

void VersionModel::setComparison(const VersionComparison &comparison, const Reading &here,
                                 bool isLater)
{
    QStringList labels;
    labels.reserve(comparison.differences.size());
    for (const VersionDifference &difference : comparison.differences) {
        const ReadStatement *read = here.statement(difference.now.statements.value(0));
        labels.append(read ? read->label : QString());
    }
    if (comparison.differences == m_differences && labels == m_labels && isLater == m_isLater)
        return;
    beginResetModel();
    m_differences = comparison.differences;
    m_labels = std::move(labels);
    m_isLater = isLater;
    m_rows.clear();
    endResetModel();
}

const VersionModel::Row &VersionModel::row(int number) const
{
    auto found = m_rows.find(number);
    if (found == m_rows.end())
        found = m_rows.insert(number, rowFor(m_differences[number], m_labels[number], m_isLater));
    return *found;
}

const VersionDifference *VersionModel::difference(int row) const
{
    return 0 <= row && row < m_differences.size() ? &m_differences[row] : nullptr;
}

int VersionModel::rowOf(const VersionDifference &difference) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_differences[row].then.statements == difference.then.statements
            && m_differences[row].now.statements == difference.now.statements)
            return row;
    }
    return -1;
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

QString VersionModel::spoken(const Row &row)
{
    QStringList said{row.title, row.speakers};
    if (!row.cue.isEmpty())
        said << row.cue;
    if (row.later.text.isEmpty() || row.earlier.text.isEmpty())
        said << row.earlier.text + row.later.text;
    else
        said << tr("earlier: %1").arg(row.earlier.text) << tr("later: %1").arg(row.later.text);
    return said.join(u", "_s);
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = this->row(index.row());
    switch (role) {
    case StatementRole: return m_differences[index.row()].now.statements.value(0);
    case TitleRole: return row.title;
    case SignRole: return row.sign;
    case SpeakersRole: return row.speakers;
    case CueRole: return row.cue;
    case EarlierRole: return QVariant::fromValue(row.earlier);
    case LaterRole: return QVariant::fromValue(row.later);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(row);
    default: return {};
    }
}

} // namespace onrecord
