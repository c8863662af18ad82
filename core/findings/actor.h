// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>
#include <QStringList>

namespace onrecord {

enum class ActorKind : quint8 { Person, Organisation, Group, Place, Document, Anonymous };
enum class MentionKind : quint8 { Name, Description, Pronoun };

/// A place where the article speaks of an actor.
struct Mention
{
    Span span;
    MentionKind kind = MentionKind::Name;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// Somebody the article speaks of: the mentions gathered. \a id is made of the name and stays
/// the same when another analysis finds the same name (identity.h).
struct Actor
{
    QString id;
    QString name; ///< the fullest name, or the description of who has none
    ActorKind kind = ActorKind::Person;
    QStringList aliases; ///< other names the article uses, in order of appearance
    QStringList descriptions; ///< "Trump’s envoy to the war"
    QList<Mention> mentions; ///< in text order

    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::Actor, Q_RELOCATABLE_TYPE);
