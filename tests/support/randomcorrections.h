// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/growingreading.h"
#include "core/corrections/anchoring.h"
#include "core/corrections/reading.h"
#include "tests/support/barearticle.h"
#include "tests/support/randomreading.h"

#include <QRandomGenerator>

namespace onrecord::test {

/// Says things of a session's article at random: of its statements and actors, and of words that are no
/// statement yet. One of eight is taken back at once.
class CorrectingReader
{
public:
    CorrectingReader(const SavedSession &session, quint32 seed)
        : m_machine(readingOf(Document(session.article), session.analysis, {}))
        , m_random(seed)
    {
    }

    const CorrectionLog &log() const { return m_log; }

    void makeCorrections(int count)
    {
        for (; count > 0; --count) {
            const Correction correction = one();
            m_log.append(correction, {});
            if (below(8) == 0)
                m_log.withdraw(correction.id, {});
        }
    }

private:
    int below(qsizetype bound) { return int(m_random.bounded(quint32(bound))); }

    ActorRef actor()
    {
        if (m_machine.actors.isEmpty() || below(3) == 0)
            return NamedActor{QStringLiteral("Una 😀 Rask %1").arg(below(4)), ActorKind::Person};
        return referenceTo(m_machine.document, m_machine.actors[below(m_machine.actors.size())]);
    }

    /// A stretch of words that may cut across statements.
    Spans words()
    {
        const QString &text = m_machine.document.text();
        qsizetype begin = below(text.size() - 1);
        qsizetype end = std::min<qsizetype>(text.size(), begin + 1 + below(60));
        begin -= text[begin].isLowSurrogate();
        end += end < text.size() && text[end].isLowSurrogate();
        return {{begin, end}};
    }

    QString topic() { return QStringLiteral("fares %1").arg(below(3)); }

    Change ofStatement()
    {
        switch (below(12)) {
        case 0: return Reject{};
        case 1: return SetSpeakers{{actor()}};
        case 2: return SetSpeakers{{actor(), actor()}};
        case 3: return SetVerb{VerbKind::Denies};
        case 4: return SetContent{anchorsAt(m_machine.document.text(), words())};
        case 5: return SetFlag{below(2) == 0};
        case 6: return SetNote{QString::number(below(9))};
        case 7: return SetCertainty{Certainty::Hedged};
        case 8: return SetTopic{topic()};
        case 9: return SetCue{anchorsAt(m_machine.document.text(), words())};
        case 10: return SetSource{anchorsAt(m_machine.document.text(), words())};
        default: return Confirm{};
        }
    }

    Correction one()
    {
        const int kind = below(11);
        if (kind == 0)
            return correctionOf(RenameActor{actor(), QStringLiteral("Ida %1").arg(below(5))});
        if (kind == 1)
            return correctionOf(MergeActors{actor(), actor()});
        if (kind == 8)
            return correctionOf(RenameTopic{topic(), topic()});
        if (kind == 9 || kind == 10) {
            Correction ofWords = correctionOf(SetClaim{below(3) != 0});
            if (kind == 10)
                ofWords.change = SetDate{QStringLiteral("2026-11-0%1").arg(1 + below(5))};
            ofWords.target = anchorsAt(m_machine.document.text(), words());
            return ofWords;
        }
        if (kind == 2 || m_machine.statements.isEmpty())
            return newStatement(m_machine, words(), {actor()}, VerbKind::Claims);
        return correctionOn(m_machine, m_machine.statements[below(m_machine.statements.size())],
                            ofStatement());
    }

    Reading m_machine;
    QRandomGenerator m_random;
    CorrectionLog m_log;
};

/// The first thing in which two readings of one document differ; empty where they are the same.
inline QString differenceOf(const Reading &one, const Reading &other)
{
    const QList<std::pair<const char *, bool>> same{
        {"actors", one.actors == other.actors},
        {"statements", one.statements == other.statements},
        {"dates", one.dates == other.dates},
        {"claims", one.claims == other.claims},
        {"positions", one.positions == other.positions},
        {"topics", one.topics == other.topics},
        {"pairs", one.pairs == other.pairs},
        {"orphans", one.orphans == other.orphans},
        {"corrections in force", one.inForce == other.inForce},
        {"whether the article is another",
         one.moved == other.moved && one.movedBeside == other.movedBeside},
        {"coverage", one.coverage == other.coverage},
        {"completeness", one.complete == other.complete},
    };
    for (const auto &[what, isSame] : same) {
        if (!isSame)
            return QString::fromLatin1(what);
    }
    return {};
}

} // namespace onrecord::test
