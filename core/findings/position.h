// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace onrecord {

/// What an actor is on record with under one topic, in the article's own words.
struct Position
{
    QString actor; ///< Actor::id
    QString topic; ///< a phrase of the text; empty where nothing recurs
    QStringList statements; ///< Statement::id, in text order

    friend bool operator==(const Position &, const Position &) = default;
};

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::Position, Q_RELOCATABLE_TYPE);
