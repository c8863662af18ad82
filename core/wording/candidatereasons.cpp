// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/page.h"
#include "core/wording/questions.h"
#include "core/wording/translated.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

namespace {

/// What the article has that speaks for one candidate of a statement.
class CandidateFacts
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::wording)

public:
    CandidateFacts(const Reading &reading, const ReadStatement &read, const ReadActor &actor)
        : m_reading(reading)
        , m_read(read)
        , m_actor(actor)
        , m_place(read.statement.source.isEmpty() ? placeOf(read.statement)
                                                  : read.statement.source.first().begin)
    {
    }

    QStringList all(const Decisions &decisions) const
    {
        const QString source = inSource();
        const QString choice = chosen(decisions);
        // Whom a reader chose needs no mention in the text.
        const bool isNamed = choice.isEmpty() || !m_actor.actor.mentions.isEmpty();
        QStringList facts{choice, source, source.isEmpty() && isNamed ? named() : QString(),
                          spoke()};
        facts.removeAll(QString());
        return facts;
    }

private:
    /// Who gave the statement to this candidate; empty where the machine did, and to another one.
    QString chosen(const Decisions &decisions) const
    {
        const Statement &said = m_read.statement;
        if (said.speakerReason != SpeakerReason::Reader || !said.actors.contains(m_actor.actor.id))
            return {};
        const std::optional<Decider> decider = decisions.of(Decisions::Part::Speaker);
        return !decider || decider->isYou ? tr("you chose them")
                                          : tr("%1 chose them").arg(decider->name);
    }

    /// The source's own words are a name of his; a pronoun is nobody's.
    QString inSource() const
    {
        for (const Mention &mention : m_actor.actor.mentions) {
            if (mention.kind == MentionKind::Pronoun)
                continue;
            for (const Span source : m_read.statement.source) {
                if (mention.span.overlaps(source))
                    return tr("%1 names them").arg(sourceWords());
            }
        }
        return {};
    }

    QString sourceWords() const
    {
        return quoted(m_reading.document.article(), m_read.statement.source, 24);
    }

    static const Mention *lastBefore(const ReadActor &actor, qsizetype place)
    {
        const Mention *last = nullptr;
        for (const Mention &mention : actor.actor.mentions) {
            if (mention.kind != MentionKind::Pronoun && mention.span.end <= place)
                last = &mention;
        }
        return last;
    }

    bool isNearest(const Mention &mention) const
    {
        return std::none_of(m_reading.actors.begin(), m_reading.actors.end(),
                            [&](const ReadActor &other) {
                                const Mention *last = other.actor.kind == ActorKind::Place
                                        || other.actor.kind == ActorKind::Document
                                    ? nullptr
                                    : lastBefore(other, m_place);
                                return last && last->span.begin > mention.span.begin;
                            });
    }

    QString named() const
    {
        const QList<Mention> &mentions = m_actor.actor.mentions;
        if (mentions.isEmpty())
            return tr("not named in the text");
        if (const Mention *last = lastBefore(m_actor, m_place)) {
            if (isNearest(*last))
                return m_read.statement.source.isEmpty()
                    ? tr("last named before the words")
                    : tr("last named before %1").arg(sourceWords());
            const Document &document = m_reading.document;
            if (document.paragraphAt(last->span.begin) == document.paragraphAt(m_place))
                return tr("named before in this paragraph");
            return tr("named before in %1").arg(place(document, last->span.begin));
        }
        return tr("named later, in %1").arg(place(m_reading.document, mentions.first().span.begin));
    }

    /// The nearest statement in this direction that is not rejected is his.
    bool spokeTowards(int step) const
    {
        const QList<ReadStatement> &all = m_reading.statements;
        for (qsizetype at = &m_read - all.constData() + step; at >= 0 && at < all.size();
             at += step) {
            if (all[at].state != State::Rejected)
                return all[at].statement.actors.contains(m_actor.actor.id);
        }
        return false;
    }

    QString spoke() const
    {
        const bool before = spokeTowards(-1);
        const bool after = spokeTowards(1);
        if (before && after)
            return tr("speaks just before and after");
        return before ? tr("speaks just before") : after ? tr("speaks just after") : QString();
    }

    const Reading &m_reading; // not owned, nor the next two
    const ReadStatement &m_read; // of m_reading
    const ReadActor &m_actor;
    const qsizetype m_place; ///< where whoever is meant has to be known
};

} // namespace

QString candidateReason(const Reading &reading, const ReadStatement &read, const QString &actor,
                        const Decisions &decisions)
{
    const ReadActor *candidate = reading.actor(actor);
    if (!candidate)
        return {};
    // One of the reading's own, so that its neighbours can be seen.
    const ReadStatement *own = reading.statement(read.statement.id);
    QString whole = CandidateFacts(reading, own ? *own : read, *candidate)
                        .all(decisions)
                        .join(QStringLiteral("; "));
    whole.replace(0, 1, whole.at(0).toUpper());
    return whole + u'.';
}

} // namespace onrecord::wording
