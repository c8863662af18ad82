// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/records/record.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace onrecord {

/// Looks through JSON for objects that are articles and gives them to \a take.
class JsonArticles
{
public:
    explicit JsonArticles(const TakeArticle &take)
        : m_take(take)
    {
    }

    /// Those of \a document, in its order; false where the reading ends.
    bool give(const QJsonDocument &document);

    const BundleCounts &counts() const { return m_counts; }

private:
    struct Waiting
    {
        QJsonValue value;
        int depth = 0;
        QString outlet; ///< that an object around it names
    };

    bool giveObject(const QJsonObject &object);
    void wait(const Waiting &parent, QList<Waiting> &waiting);
    void lookForDays(const QJsonArray &values);
    void lookForIds(const QJsonArray &graph);
    RecordFields recordOf(const QJsonObject &object) const;
    void addFields(const QJsonObject &object, int depth, RecordFields &record) const;
    QString wordsOf(const QJsonValue &value, RecordField field, int depth) const;
    QString wordsOfObject(const QJsonObject &object, RecordField field, int depth) const;

    const TakeArticle &m_take;
    BundleCounts m_counts;
    QString m_outlet;
    DayOrder m_order = DayOrder::Unknown;
    QHash<QString, QJsonObject> m_byId; ///< what JSON-LD refers to
};

} // namespace onrecord
