// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <stop_token>

namespace onrecord {

/// What a statement is known again by in another version of its article.
struct ComparedStatement
{
    QSet<QString> words; ///< keys of comparedWords() of what it says, or of its cue
    QStringList speakers; ///< names

    friend bool operator==(const ComparedStatement &, const ComparedStatement &) = default;
};

/// Numbers of statements that say the same in two versions; either list may hold several, ascending,
/// where one quotation became several statements, or is empty where the version has none.
struct StatementPair
{
    QList<qsizetype> then;
    QList<qsizetype> now;

    friend bool operator==(const StatementPair &, const StatementPair &) = default;
};

/// Pairs the statements of two versions, each in text order. Every number is in one pair. Those with a
/// present side come in its order, then those that are gone. Where \a stop is requested meanwhile, they are
/// paired no further.
QList<StatementPair> pairedStatements(const QList<ComparedStatement> &then,
                                      const QList<ComparedStatement> &now,
                                      const std::stop_token &stop = {});

/// Whether two names may be one person's: the words of one are among those of the other, as "Holm" and
/// "Marta Holm".
bool mayBeOneName(const QString &one, const QString &other);

} // namespace onrecord
