// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/actor.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace onrecord {

/// Whom the reader chose: an actor of the reading, somebody new, or nobody.
struct SourceChoice
{
    enum class Kind { Actor, NewActor, Nobody };

    Kind kind = Kind::Nobody;
    QString actor; ///< Actor::id
    QString name; ///< of a new actor
    ActorKind actorKind = ActorKind::Person;

    friend bool operator==(const SourceChoice &, const SourceChoice &) = default;
};

/// What SourceDialog lists, and how it is found by typing.
struct SourceRow
{
    SourceChoice choice;
    QString text; ///< as it is shown: number, name, description
    QStringList names; ///< and aliases
    QStringList descriptions;
    int number = 0; ///< ReadActor::number; 0: none is shown
};

/// Those of \a rows that have \a words, whose number it is first ("2", "2 Quill"), then the nearest name; those in
/// whose descriptions alone they are come last, and of two alike the likelier comes first. All, as they are, where
/// there are no words.
QList<SourceRow> fittingRows(const QList<SourceRow> &rows, const QString &words);
/// Whether \a words are the number of \a row, alone or with words of its name.
bool isMeantByNumber(const SourceRow &row, const QString &words);
/// Whether \a words may be a name: digits and signs alone are none.
bool holdsLetters(const QString &words);

} // namespace onrecord
