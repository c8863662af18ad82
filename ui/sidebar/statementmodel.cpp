// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementmodel.h"

#include "core/corrections/reviewqueue.h"
#include "core/wording/wording.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace onrecord {

/// A row, made once a reading: what is shown stands in it, so data() computes nothing.
struct StatementModel::Node
{
    Node *parent = nullptr; // Not owned; owns this.
    std::vector<std::unique_ptr<Node>> children;
    int row = 0;

    RowKind kind = RowKind::Actor;
    QString key;
    QString text;
    QString statement;
    QString actor;
    QString topic;
    int number = 0;
    QString badge;
    QString side;
    QString glyph;
    QString label;
    QString count;
    State state = State::Automatic;
    bool toReview = false;
    qsizetype offset = -1;
    QString search;
    QString spoken;
    QString tip;
};

namespace {

/// The words of \a spans as one line: blanks for line breaks, an ellipsis where the quotation
/// was interrupted.
QString oneLine(QStringView text, const Spans &spans)
{
    QStringList parts;
    for (Span span : spans)
        parts.append(span.in(text).toString().simplified());
    return parts.join(u" … "_s);
}

} // namespace

StatementModel::StatementModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

StatementModel::~StatementModel() = default;

void StatementModel::setReading(const Reading &reading)
{
    beginResetModel();
    m_reading = reading;
    rebuild();
    endResetModel();
}

void StatementModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

void StatementModel::rebuild()
{
    m_root = std::make_unique<Node>();
    sortOut();
    for (const ReadActor &actor : m_reading.actors) {
        if (actor.number > 0)
            addActor(actor);
    }

    QList<const ReadStatement *> unattributed;
    QList<const ReadStatement *> rejected;
    for (const ReadStatement &statement : m_reading.statements) {
        if (statement.state == State::Rejected)
            rejected.append(&statement);
        else if (!m_reading.speaker(statement))
            unattributed.append(&statement);
    }
    if (!unattributed.isEmpty()) {
        Node *group = addNode(m_root.get(), RowKind::NotAttributed, u"not-attributed"_s);
        group->text = tr("Not attributed");
        group->badge = u"–"_s;
        group->count = tr("%n statement(s)", nullptr, int(unattributed.size()));
        for (const ReadStatement *statement : unattributed)
            addStatement(group, *statement);
    }
    addPairs();
    addClaims();
    addOrphans();
    if (!rejected.isEmpty()) {
        Node *group = addNode(m_root.get(), RowKind::Rejected, u"rejected"_s);
        group->text = tr("Rejected");
        group->badge = u"×"_s;
        group->count = QString::number(rejected.size());
        for (const ReadStatement *statement : rejected)
            addStatement(group, *statement);
    }
}

/// Looks through all statements and positions once, however many actors there are.
void StatementModel::sortOut()
{
    m_byActor.clear();
    m_topics.clear();
    m_partners.clear();
    for (const ReadPair &pair : m_reading.pairs) {
        const ReadStatement *first = m_reading.statement(pair.first);
        const ReadStatement *second = m_reading.statement(pair.second);
        if (first && second) {
            m_partners[pair.first].append(second->label);
            m_partners[pair.second].append(first->label);
        }
    }
    for (const ReadStatement &statement : m_reading.statements) {
        if (statement.state == State::Rejected)
            continue;
        for (const QString &actor : statement.statement.actors)
            m_byActor[actor].append(&statement);
    }
    for (const Position &position : m_reading.positions) {
        for (const QString &statement : position.statements)
            m_topics.insert({position.actor, statement}, position.topic);
    }
}

StatementModel::Node *StatementModel::addNode(Node *parent, RowKind kind, const QString &key)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->row = int(parent->children.size());
    node->kind = kind;
    node->key = key;
    node->actor = parent->actor;
    node->number = parent->number;
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

void StatementModel::addActor(const ReadActor &actor)
{
    QList<const ReadStatement *> spoken;
    QList<const ReadStatement *> declined;
    for (const ReadStatement *statement : m_byActor.value(actor.actor.id)) {
        const bool isSilent = statement->statement.verb == VerbKind::NoComment
            && statement->statement.content.isEmpty();
        (isSilent ? declined : spoken).append(statement);
    }
    if (spoken.isEmpty() && declined.isEmpty())
        return;

    Node *row = addNode(m_root.get(), RowKind::Actor, actor.actor.id);
    row->actor = actor.actor.id;
    row->number = actor.number;
    row->badge = QString::number(actor.number);
    row->text = actor.actor.name;
    row->search = (QStringList{actor.actor.name} + actor.actor.aliases + actor.actor.descriptions)
                      .join(u'\n');
    row->offset = actor.actor.mentions.isEmpty() ? -1 : actor.actor.mentions.first().span.begin;
    row->toReview = actor.toReview > 0;
    if (!actor.actor.descriptions.isEmpty() && actor.actor.descriptions.first() != row->text)
        row->side = actor.actor.descriptions.first();
    else if (actor.actor.kind != ActorKind::Person)
        row->side = wording::word(actor.actor.kind);

    if (spoken.isEmpty() && declined.size() == 1) {
        // Silence has no words to list: the actor's own line stands for it.
        const ReadStatement &silence = *declined.first();
        row->statement = silence.statement.id;
        row->state = silence.state;
        row->count = tr("did not comment");
        row->spoken = wording::spoken(m_reading, silence);
        row->offset = onrecord::placeOf(silence.statement);
        row->label = silence.label;
        return;
    }
    QStringList counts{QString::number(actor.statements), tr("%n word(s)", nullptr, actor.words)};
    if (actor.toReview > 0)
        counts.append(tr("%n to review", nullptr, actor.toReview));
    row->count = counts.join(u" · "_s);
    row->spoken = tr("%1, actor %2, %n statement(s)", nullptr, actor.statements)
                      .arg(actor.actor.name)
                      .arg(actor.number);
    if (actor.toReview > 0)
        row->spoken += tr(", %n to review", nullptr, actor.toReview);
    row->tip = (QStringList{actor.actor.name} + actor.actor.aliases).join(u", "_s);
    addStatements(row, spoken);
    for (const ReadStatement *statement : declined)
        addStatement(row, *statement);
}

void StatementModel::addStatements(Node *parent, const QList<const ReadStatement *> &statements)
{
    if (m_grouping == Grouping::TextOrder) {
        for (const ReadStatement *statement : statements)
            addStatement(parent, *statement);
        return;
    }
    QStringList groups; // days in their order, others in the order of their first statements
    QHash<QString, QList<const ReadStatement *>> grouped;
    for (const ReadStatement *statement : statements) {
        const QString group = groupOf(parent->actor, statement->statement);
        if (!grouped.contains(group))
            groups.append(group);
        grouped[group].append(statement);
    }
    if (m_grouping == Grouping::Day) // as TIMEX3 has them, days sort like text; the unknown last
        std::sort(groups.begin(), groups.end(), [](const QString &one, const QString &other) {
            return std::pair(one.isEmpty(), one) < std::pair(other.isEmpty(), other);
        });
    for (const QString &group : groups) {
        Node *below = parent;
        if (!group.isEmpty() || m_grouping == Grouping::Day) {
            below = addNode(parent, RowKind::Topic, parent->key + u'/' + group);
            below->text = group;
            if (m_grouping == Grouping::Topic)
                below->topic = group;
            else if (m_grouping == Grouping::Day)
                below->text = group.isEmpty() ? tr("day not told") : wording::dateValue(group);
        }
        for (const ReadStatement *statement : grouped.value(group))
            addStatement(below, *statement);
    }
}

QString StatementModel::groupOf(const QString &actor, const Statement &statement) const
{
    switch (m_grouping) {
    case Grouping::Topic: return m_topics.value({actor, statement.id});
    case Grouping::Verb: return wording::word(statement.verb);
    case Grouping::Day: return statement.saidOn;
    case Grouping::TextOrder: break;
    }
    return {};
}

void StatementModel::addStatement(Node *parent, const ReadStatement &statement)
{
    const Statement &said = statement.statement;
    Node *row = addNode(parent, RowKind::Statement, said.id);
    row->statement = said.id;
    row->state = statement.state;
    row->toReview = needsReview(statement);
    row->side = wording::word(said.verb);
    row->glyph = wording::glyph(said.verb);
    row->label = statement.label;
    row->text =
        oneLine(m_reading.document.text(), said.content.isEmpty() ? said.cue : said.content);
    row->offset = onrecord::placeOf(said);
    QStringList place;
    if (said.certainty != Certainty::Asserted)
        place.append(wording::word(said.certainty));
    const QStringList partners = m_partners.value(said.id);
    for (const QString &label : partners)
        place.append(u"⇄"_s + label);
    place += {placeOf(row->offset), wording::glyph(statement.state)};
    if (statement.flagged)
        place.append(u"⚑"_s);
    place.removeAll(QString());
    row->count = place.join(u' ');
    row->search = row->text + u'\n' + row->side + u'\n' + statement.note;
    if (const ReadActor *speaker = m_reading.speaker(statement)) {
        row->search += u'\n' + speaker->actor.name;
        if (row->actor.isEmpty()) {
            row->actor = speaker->actor.id;
            row->number = speaker->number;
        }
    }
    row->spoken = wording::spoken(m_reading, statement);
    QStringList facts{row->side, wording::word(said.certainty)};
    if (!said.saidOn.isEmpty())
        facts.append(wording::word(DateRole::SaidOn) + u' ' + wording::dateValue(said.saidOn));
    row->tip = row->text + u'\n' + facts.join(u" · "_s);
    if (!statement.note.isEmpty())
        row->tip += u"\n\n"_s + statement.note;
}

/// Statements that answer each other, joined: the charge and its denial, then and now.
void StatementModel::addPairs()
{
    if (m_partners.isEmpty())
        return;
    Node *group = addNode(m_root.get(), RowKind::Pairs, u"pairs"_s);
    group->text = tr("Pairs");
    group->badge = u"⇄"_s;
    int count = 0;
    for (const ReadPair &pair : m_reading.pairs) {
        const ReadStatement *first = m_reading.statement(pair.first);
        const ReadStatement *second = m_reading.statement(pair.second);
        if (!first || !second)
            continue;
        Node *joined = addNode(group, RowKind::Topic, u"pair/"_s + pair.first + u'/' + pair.second);
        joined->text = pair.kind == PairKind::Answer
            ? tr("%1 and what it answers").arg(second->label)
            : tr("earlier and later");
        addStatement(joined, *first);
        addStatement(joined, *second);
        ++count;
    }
    group->count = tr("%n pair(s)", nullptr, count);
}

void StatementModel::addClaims()
{
    Node *group = nullptr;
    int count = 0;
    for (const Claim &claim : m_reading.claims) {
        if (!claim.statement.isEmpty())
            continue;
        if (!group) {
            group = addNode(m_root.get(), RowKind::Reporter, u"reporter"_s);
            group->text = tr("In the reporter’s own words");
            group->badge = u"–"_s;
        }
        Node *row = addNode(group, RowKind::Claim, claim.id);
        row->side = tr("claim");
        row->text = oneLine(m_reading.document.text(), {claim.span});
        row->offset = claim.span.begin;
        row->count = placeOf(row->offset);
        row->search = row->text;
        row->tip = row->text;
        row->spoken = tr("claim in the reporter’s own words, %1, %2").arg(row->text, row->count);
        ++count;
    }
    if (group)
        group->count = tr("%n claim(s)", nullptr, count);
}

void StatementModel::addOrphans()
{
    if (m_reading.orphans.isEmpty())
        return;
    Node *group = addNode(m_root.get(), RowKind::Orphans, u"orphans"_s);
    group->text = tr("Could not be placed");
    group->badge = u"≈"_s;
    group->count = tr("%n correction(s)", nullptr, int(m_reading.orphans.size()));
    group->toReview = true;
    for (const Correction &correction : m_reading.orphans) {
        Node *row = addNode(group, RowKind::Orphan, correction.id.toString(QUuid::WithoutBraces));
        row->state = State::Stale;
        row->toReview = true;
        row->text = wording::sentence(m_reading, correction);
        row->search = row->text;
        row->tip = row->text;
        for (const Anchor &anchor : correction.target)
            row->tip += u"\n"_s + anchor.exact;
        row->spoken = tr("could not be placed: %1").arg(row->text);
    }
}

QString StatementModel::placeOf(qsizetype offset) const
{
    const Document &document = m_reading.document;
    const int number = document.paragraphNumber(document.paragraphAt(offset));
    return number > 0 ? u"¶%1"_s.arg(number) : tr("headline");
}

QModelIndex StatementModel::indexOfStatement(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto search = [&](const auto &self, const Node &below) -> const Node * {
        for (const auto &child : below.children) {
            if (child->statement == id)
                return child.get();
            if (const Node *found = self(self, *child))
                return found;
        }
        return nullptr;
    };
    const Node *found = search(search, *m_root);
    return found ? indexOf(found) : QModelIndex();
}

QModelIndex StatementModel::indexOfActor(const QString &id) const
{
    for (const auto &child : m_root->children) {
        if (child->kind == RowKind::Actor && child->actor == id)
            return indexOf(child.get());
    }
    return {};
}

const StatementModel::Node *StatementModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex StatementModel::indexOf(const Node *node) const
{
    return createIndex(node->row, 0, node);
}

QModelIndex StatementModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[std::size_t(row)].get());
}

QModelIndex StatementModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node *above = node(index)->parent;
    return above && above != m_root.get() ? indexOf(above) : QModelIndex();
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int StatementModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &row = *node(index);
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::ToolTipRole: return row.tip;
    case Qt::AccessibleTextRole: return row.spoken.isEmpty() ? row.text : row.spoken;
    case KindRole: return QVariant::fromValue(row.kind);
    case KeyRole: return row.key;
    case StatementRole: return row.statement;
    case ActorRole: return row.actor;
    case TopicRole: return row.topic;
    case NumberRole: return row.number;
    case BadgeRole: return row.badge;
    case SideRole: return row.side;
    case GlyphRole: return row.glyph;
    case LabelRole: return row.label;
    case CountRole: return row.count;
    case StateRole: return QVariant::fromValue(row.state);
    case ToReviewRole: return row.toReview;
    case OffsetRole: return row.offset;
    case SearchRole: return row.search;
    }
    return {};
}

static QString topicMimeType()
{
    return u"application/x-onrecord-topic"_s;
}

Qt::ItemFlags StatementModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool isTopic = index.isValid() && !node(index)->topic.isEmpty();
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
        data->setData(topicMimeType(), node(indexes.first())->topic.toUtf8());
    return data;
}

bool StatementModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                     const QModelIndex &parent) const
{
    const QString topic = QString::fromUtf8(data->data(topicMimeType()));
    const QString into = parent.isValid() ? node(parent)->topic : QString();
    return !topic.isEmpty() && !into.isEmpty() && topic != into;
}

bool StatementModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT topicDropped(QString::fromUtf8(data->data(topicMimeType())), node(parent)->topic);
    return true;
}

} // namespace onrecord
