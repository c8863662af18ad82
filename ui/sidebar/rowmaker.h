// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/statementrows.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace onrecord {

/// Words for the values of an enum up to \a last, each made when it is first asked for.
template <typename Enum, Enum last>
class EachOnce
{
public:
    explicit EachOnce(QString (*make)(Enum))
        : m_make(make)
    {
    }

    const QString &operator[](Enum value)
    {
        std::optional<QString> &words = m_words[size_t(value)];
        if (!words)
            words = m_make(value);
        return *words;
    }

private:
    QString (*const m_make)(Enum);
    std::array<std::optional<QString>, size_t(last) + 1> m_words;
};

/// Makes the rows of a reading; see makeRows().
class RowMaker
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::StatementModel)

public:
    RowMaker(const Reading &reading, const StatementTexts &texts, Grouping grouping,
             ActorOrder order)
        : m_reading(reading)
        , m_texts(texts)
        , m_grouping(grouping)
        , m_order(order)
        , m_outline(outlineOf(reading, {.grouping = grouping, .silenceApart = true}))
        , m_root(std::make_unique<StatementRow>())
    {
    }

    std::unique_ptr<StatementRow> make();

private:
    static StatementRow *addRow(StatementRow *parent, RowKind kind, const QString &key);
    StatementRow *addSection(RowKind kind, const QString &key, const QString &text,
                             const QString &badge, const QString &count);
    void addActors(RowKind kind, const QString &key, const QString &text,
                   const QList<OutlineActor> &listed);
    void addActor(StatementRow *parent, const OutlineActor &listed);
    bool isHeaded(const OutlineGroup &group) const;
    void addGroup(StatementRow *parent, const OutlineGroup &group);
    void addStatements(StatementRow *parent, const StatementIndices &statements);
    void addStatement(StatementRow *parent, qsizetype index);
    void addNotAttributed();
    void addPairs();
    void addClaims();
    void addOrphans();
    void addRejected();
    static void nameActor(StatementRow *row, const ReadActor &actor);
    static void countStatements(StatementRow *row, const ReadActor &actor);
    void addFacts(StatementRow *row, qsizetype index);
    const ReadStatement &statement(qsizetype index) const { return m_reading.statements[index]; }

    const Reading &m_reading; // not owned
    const StatementTexts &m_texts; // not owned
    const Grouping m_grouping;
    const ActorOrder m_order;
    const Outline m_outline;
    std::unique_ptr<StatementRow> m_root;
    // Thousands of rows share these few, and each would be looked up in the translations.
    EachOnce<VerbKind, VerbKind::Thinks> m_verbs{[](VerbKind verb) {
        return wording::word(verb);
    }};
    EachOnce<VerbKind, VerbKind::Thinks> m_verbGlyphs{[](VerbKind verb) {
        return wording::glyph(verb);
    }};
    EachOnce<State, State::Stale> m_stateGlyphs{[](State state) {
        return wording::glyph(state);
    }};
};

} // namespace onrecord
