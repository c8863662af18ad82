// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlemodel.h"

#include "core/wording/days.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onrecord {

void BundleModel::setBundle(const Bundle &bundle)
{
    beginResetModel();
    // A file of one has no list, so nothing is counted for it.
    m_entries = bundle.size() > 1 ? bundle.entries() : QList<BundleEntry>();
    m_found.clear();
    endResetModel();
}

void BundleModel::setFound(qsizetype number, int statements, int toReview)
{
    if (number >= m_entries.size())
        return;
    m_found.insert(number, {statements, toReview});
    const QModelIndex row = index(int(number));
    Q_EMIT dataChanged(row, row, {CountRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int BundleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString BundleModel::countOf(qsizetype number) const
{
    if (const auto found = m_found.constFind(number); found != m_found.constEnd()) {
        const QString statements = QString::number(found->statements);
        return found->toReview > 0 ? u"%1 · %2 •"_s.arg(statements).arg(found->toReview)
                                   : u"%1 ✓"_s.arg(statements);
    }
    const BundleEntry &entry = m_entries[number];
    return entry.sameAs >= 0 ? tr("same text") : tr("%n word(s)", nullptr, int(entry.words));
}

static QString lineOf(const BundleEntry &entry)
{
    QStringList parts;
    if (!entry.outlet.isEmpty())
        parts.append(shownPlainly(entry.outlet));
    if (entry.published.isValid())
        parts.append(wording::shownDay(entry.published, wording::DayForm::Short));
    return parts.join(u" · "_s);
}

/// countOf() in words, as the start page has them; empty where nothing was counted yet.
QString BundleModel::foundIn(qsizetype number) const
{
    const auto found = m_found.constFind(number);
    if (found == m_found.constEnd())
        return {};
    return QCoreApplication::translate("onrecord::StartPage", "%n statement(s)", nullptr,
                                       found->statements)
        + u" · "_s
        + (found->toReview > 0
               ? QCoreApplication::translate("onrecord::StartPage", "%n to review", nullptr,
                                             found->toReview)
               : QCoreApplication::translate("onrecord::StartPage", "nothing to review"));
}

QVariant BundleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const qsizetype number = index.row();
    const BundleEntry &entry = m_entries[number];
    switch (role) {
    case Qt::DisplayRole: return shownPlainly(entry.title.simplified());
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(shownPlainly(entry.title.simplified()), lineOf(entry),
                                   foundIn(number).isEmpty() ? countOf(number) : foundIn(number));
    case Qt::ToolTipRole: {
        QStringList lines{foundIn(number)};
        if (entry.sameAs >= 0)
            lines.append(tr("Nearly the same text as “%1”")
                             .arg(wording::betweenMarks(
                                 shownPlainly(m_entries[entry.sameAs].title.simplified())))
                             .toHtmlEscaped());
        lines.removeAll(QString());
        return lines.join(u"<br>"_s);
    }
    case NumberRole: return QVariant::fromValue(number);
    case LineRole: return lineOf(entry);
    case CountRole: return countOf(number);
    case OutletRole: return entry.outlet;
    case DayRole: return entry.published;
    case WordsRole: return QVariant::fromValue(entry.words);
    default: return {};
    }
}

} // namespace onrecord
