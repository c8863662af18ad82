// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/readingsdiffer.h"

#include "core/applying/actorlookup.h"
#include "core/corrections/statementlookup.h"

namespace onrecord {

namespace {

/// What one reading found, to be asked statement by statement.
class FoundStatements
{
public:
    explicit FoundStatements(const Analysis &analysis)
        : m_statements(readOf(analysis))
        , m_lookup(m_statements)
    {
        for (const Actor &actor : analysis.actors) {
            QSet<QString> &names = m_names[actor.id];
            for (const QString &name : QStringList{actor.name} + actor.aliases)
                names.insert(comparableName(name));
        }
    }

    /// The statement on these words; null where there is none.
    const Statement *at(const Statement &statement) const
    {
        const auto number = m_lookup.find(statement.id, wordsOf(statement));
        return number ? &m_statements[*number].statement : nullptr;
    }

    QSet<QString> namesOf(const Statement &statement) const
    {
        QSet<QString> names;
        for (const QString &actor : statement.actors)
            names.unite(m_names.value(actor));
        return names;
    }

private:
    static QList<ReadStatement> readOf(const Analysis &analysis)
    {
        QList<ReadStatement> read;
        read.reserve(analysis.statements.size());
        for (const Statement &statement : analysis.statements)
            read.emplaceBack().statement = statement;
        return read;
    }

    QList<ReadStatement> m_statements;
    StatementLookup m_lookup;
    QHash<QString, QSet<QString>> m_names; ///< in comparable form, by Actor::id
};

} // namespace

void noteDifferences(Analysis &shown, const Analysis &quick, const Analysis &careful)
{
    const FoundStatements quickly(quick);
    const FoundStatements carefully(careful);
    for (Statement &statement : shown.statements) {
        const Statement *one = quickly.at(statement);
        const Statement *other = carefully.at(statement);
        statement.differ = ReadingsDiffer::No;
        if (!one)
            statement.differ = ReadingsDiffer::CarefulAlone;
        else if (!other)
            statement.differ = ReadingsDiffer::QuickAlone;
        else if (!one->actors.isEmpty() && !other->actors.isEmpty()
                 && !quickly.namesOf(*one).intersects(carefully.namesOf(*other)))
            statement.differ = ReadingsDiffer::Speaker;
    }
}

} // namespace onrecord
