// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/rowbookmark.h"

#include <QAbstractItemModel>

namespace onrecord {

/// Who is on record with what, as a tree: actors, under them topics, under them statements; then
/// what nobody said, pairs that answer each other, the reporter's own claims, what the reader
/// rejected and what could not be placed. Words are the article's.
///
/// One topic may be dragged onto another: the model says so and changes nothing.
class StatementModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using RowKind = onrecord::RowKind;

    enum Role {
        KindRole = Qt::UserRole, ///< RowKind
        KeyRole, ///< QString that stays the same when the reading is made anew
        StatementRole, ///< Statement::id; an actor who only declined to comment has one too
        ActorRole, ///< Actor::id of the row or of the actor above
        TopicRole, ///< name of a topic, on its own row; empty elsewhere, and for other groupings
        ColourRole, ///< ReadActor::colourNumber(); 0 for nobody
        NumbersRole, ///< QList<int>: of the actors in a section
        ColoursRole, ///< QList<int>: of the same actors
        BadgeRole, ///< what stands in the coloured square: "1", "–"
        SideRole, ///< role of an actor: "finance councillor"; verb of a statement: "denies"
        GlyphRole, ///< sign before the verb
        LabelRole, ///< "1a"
        CountRole, ///< "4 · 41 words"; of a statement its certainty, pair and place: "hedged ⇄1a ¶5 ✓"
        LeadRole, ///< run in before a statement's words: "✕ denies"; empty for "says"
        FactsRole, ///< behind that: "hedged ⇄1a"
        DayRole, ///< "16 Nov", when it was said
        PlaceRole, ///< "¶5"
        SignRole, ///< of its state, of a flag and of a private note: "✓⚑✎"
        StateRole, ///< State
        DirectnessRole, ///< Directness
        DetailsRole, ///< what the row adds while it is selected: "paraphrase · via Reuters"
        ToReviewRole, ///< bool: somebody has to look at it
        OffsetRole, ///< where it stands in the text, in UTF-16 code units; -1 where it does not
        SearchRole, ///< every word the row can be found by
    };

    explicit StatementModel(QObject *parent = nullptr);
    ~StatementModel() override;

    /// False where all rows are the same as before, so that only those are told to have changed whose
    /// words did: of thousands mostly one or two after a correction.
    bool setReading(const Reading &reading);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    void setOrder(ActorOrder order);

    /// The first row of this statement, invalid where none shows it.
    QModelIndex indexOfStatement(const QString &id) const;
    RowBookmark bookmark(const QModelIndex &index) const;
    /// The row of what was marked, invalid where it is gone.
    QModelIndex find(const RowBookmark &bookmark) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void topicDropped(const QString &topic, const QString &into);

private:
    const StatementRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const StatementRow *row) const;
    void arrange();
    void takeWords(StatementRow &row, StatementRow &from);

    Reading m_reading;
    StatementTexts m_texts; ///< of m_reading
    Grouping m_grouping = Grouping::Topic;
    ActorOrder m_order = ActorOrder::Appearance;
    std::unique_ptr<StatementRow> m_root;
};

} // namespace onrecord

Q_DECLARE_METATYPE(onrecord::State)
