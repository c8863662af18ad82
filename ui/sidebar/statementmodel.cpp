// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementmodel.h"

#include "core/wording/visible.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace onrecord {

StatementModel::StatementModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<StatementRow>())
{
}

StatementModel::~StatementModel() = default;

bool StatementModel::setReading(const Reading &reading)
{
    m_texts.read(reading);
    std::unique_ptr<StatementRow> rows = makeRows(reading, m_texts, m_grouping, m_order);
    m_reading = reading;
    if (haveSameRows(*m_root, *rows)) {
        takeWords(*m_root, *rows);
        return false;
    }
    beginResetModel();
    m_root = std::move(rows);
    endResetModel();
    return true;
}

/// Those of the rows below, which are the same rows.
void StatementModel::takeWords(StatementRow &row, StatementRow &from)
{
    for (size_t at = 0; at < row.children.size(); ++at) {
        StatementRow &child = *row.children[at];
        RowWords &words = *from.children[at];
        if (static_cast<RowWords &>(child) != words) {
            static_cast<RowWords &>(child) = std::move(words);
            Q_EMIT dataChanged(indexOf(&child), indexOf(&child));
        }
        takeWords(child, *from.children[at]);
    }
}

void StatementModel::setGrouping(Grouping grouping)
{
    if (std::exchange(m_grouping, grouping) != grouping)
        arrange();
}

void StatementModel::setOrder(ActorOrder order)
{
    if (std::exchange(m_order, order) != order)
        arrange();
}

void StatementModel::arrange()
{
    beginResetModel();
    m_root = makeRows(m_reading, m_texts, m_grouping, m_order);
    endResetModel();
}

QModelIndex StatementModel::indexOfStatement(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto search = [&](const auto &self, const StatementRow &below) -> const StatementRow * {
        for (const auto &child : below.children) {
            if (child->statement == id)
                return child.get();
            if (const StatementRow *found = self(self, *child))
                return found;
        }
        return nullptr;
    };
    const StatementRow *found = search(search, *m_root);
    return found ? indexOf(found) : QModelIndex();
}

RowBookmark StatementModel::bookmark(const QModelIndex &index) const
{
    return index.isValid() ? bookmarkOf(*rowAt(index)) : RowBookmark();
}

QModelIndex StatementModel::find(const RowBookmark &bookmark) const
{
    const StatementRow *row = rowOf(bookmark, *m_root, m_reading);
    return row ? indexOf(row) : QModelIndex();
}

const StatementRow *StatementModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const StatementRow *>(index.constInternalPointer())
                           : m_root.get();
}

QModelIndex StatementModel::indexOf(const StatementRow *row) const
{
    return createIndex(row->row, 0, row);
}

QModelIndex StatementModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, rowAt(parent)->children[std::size_t(row)].get());
}

QModelIndex StatementModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const StatementRow *above = rowAt(index)->parent;
    return above && above != m_root.get() ? indexOf(above) : QModelIndex();
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(rowAt(parent)->children.size());
}

int StatementModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatementRow &row = *rowAt(index);
    switch (role) {
    case Qt::DisplayRole: return shownPlainly(row.text);
    case Qt::ToolTipRole: return shownPlainlyInLines(tipOf(row, m_reading));
    case Qt::AccessibleTextRole: return shownPlainly(spokenWords(row, m_reading));
    case KindRole: return QVariant::fromValue(row.kind);
    case KeyRole: return row.key;
    case StatementRole: return row.statement;
    case ActorRole: return row.actor;
    case TopicRole: return row.topic;
    case ColourRole: return row.colour;
    case NumbersRole: return QVariant::fromValue(row.numbers);
    case ColoursRole: return QVariant::fromValue(row.colours);
    case BadgeRole: return row.badge;
    case SideRole: return shownPlainly(row.side);
    case GlyphRole: return row.glyph;
    case LabelRole: return row.label;
    case CountRole: return row.count;
    case LeadRole: return row.lead;
    case FactsRole: return row.facts;
    case DayRole: return row.day;
    case PlaceRole: return row.place;
    case SignRole: return row.sign;
    case StateRole: return QVariant::fromValue(row.state);
    case DirectnessRole: return QVariant::fromValue(row.directness);
    case DetailsRole: return shownPlainly(detailedWords(row, m_reading));
    case ToReviewRole: return row.toReview;
    case OffsetRole: return row.offset;
    case SearchRole: return searchedWords(row, m_reading);
    }
    return {};
}

static QString topicMimeType()
{
    return u"application/x-onrecord-topic"_s;
}

Qt::ItemFlags StatementModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && rowAt(index)->kind == RowKind::OrphanActions)
        return Qt::NoItemFlags; // its buttons have their keys
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool isTopic = index.isValid() && !rowAt(index)->topic.isEmpty();
    return isTopic ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

QStringList StatementModel::mimeTypes() const
{
    return {topicMimeType()};
}

QMimeData *StatementModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(topicMimeType(), rowAt(indexes.first())->topic.toUtf8());
    return data;
}

bool StatementModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                     const QModelIndex &parent) const
{
    const QString topic = QString::fromUtf8(data->data(topicMimeType()));
    const QString into = parent.isValid() ? rowAt(parent)->topic : QString();
    return !topic.isEmpty() && !into.isEmpty() && topic != into;
}

bool StatementModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT topicDropped(QString::fromUtf8(data->data(topicMimeType())), rowAt(parent)->topic);
    return true;
}

} // namespace onrecord
