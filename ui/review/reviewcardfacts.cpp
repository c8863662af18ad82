// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the card offers, and what it knows of a statement besides what it asks.
#include "ui/review/reviewcard.h"

#include "core/correcting/correctiontarget.h"
#include "core/correcting/nearbydates.h"
#include "core/corrections/topicnames.h"
#include "core/wording/questions.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/review/candidatebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

void ReviewCard::addCandidates(const Reading &reading, const ReadStatement &statement,
                               const wording::Decisions &decisions)
{
    constexpr qsizetype shown = 4; // the keys reach further than the card
    constexpr qsizetype fewestBoxes = 2; // as many stand side by side
    const QStringList ids = candidatesFor(reading, statement).mid(0, shown);
    for (qsizetype index = 0; index < ids.size(); ++index) {
        const ReadActor *actor = reading.actor(ids.at(index));
        const QString key = QString::number(index + 1);
        const QString name = shownPlainly(actor->actor.name);
        QAction *takes = m_actions.candidate(int(index));
        QAbstractButton *button = nullptr;
        if (index < fewestBoxes) {
            const bool isNow = statement.statement.actors.contains(ids.at(index));
            const QString why = shownPlainly(
                wording::candidateReason(reading, statement, ids.at(index), decisions));
            button = new CandidateBox({key, name, why, isNow},
                                      m_colours.actor(actor->colourNumber()), m_colours, this);
            m_boxes->addWidget(button, 1);
        } else {
            button = new KeyButton(key, name, this);
            m_others->addWidget(button);
        }
        connect(button, &QAbstractButton::clicked, takes, &QAction::trigger);
    }
    // A low card has one line for all keys.
    const auto offer = [this](const QString &key, const QString &text, ActionId does) {
        KeyButton *button = add(m_isLow ? m_keys : m_others, key, text, does);
        if (!m_isLow)
            m_elsewhere.append(button);
    };
    offer(u"S"_s, tr("somebody else…"), ActionId::OtherSpeaker);
    offer(u"U"_s, tr("nobody named"), ActionId::Nobody);
}

/// What the machine had said before a reader knew better.
QString ReviewCard::historyOf(const Reading &reading, const ReadStatement &statement) const
{
    if (!statement.machine || statement.machine->actors == statement.statement.actors)
        return {};
    const ReadActor *before = statement.machine->actors.isEmpty()
        ? nullptr
        : reading.actor(statement.machine->actors.first());
    return before ? tr("Before the correction: %1.").arg(before->actor.name)
                  : tr("Before the correction: nobody.");
}

/// The speaker's certainty, what it answers, and what the dates in and beside it mean.
QString ReviewCard::factsOf(const Reading &reading, const ReadStatement &statement,
                            const wording::Readers &readers) const
{
    const Statement &said = statement.statement;
    QStringList head{tr("Verb: %1").arg(wording::word(said.verb)),
                     tr("Certainty: %1").arg(wording::word(said.certainty))};
    for (const ReadPair &pair : reading.pairs) {
        const bool isFirst = pair.first == said.id;
        if (!isFirst && pair.second != said.id)
            continue;
        if (const ReadStatement *other = reading.statement(isFirst ? pair.second : pair.first))
            head.append(wording::word(pair.kind, isFirst) + u' ' + other->label);
    }
    QStringList lines{head.join(u" · "_s)};
    if (const QString topic = topicOf(reading, said.id); !topic.isEmpty())
        lines.append(tr("Topic: %1").arg(shownPlainly(topic)));
    if (!said.cue.isEmpty()) {
        lines.append(tr("Cue: %1").arg(wording::quoted(reading.document.article(), said.cue)));
    }
    if (const QString whom = wording::toWhom(reading.document.article(), said); !whom.isEmpty())
        lines.append(shownPlainly(whom));
    const auto isDate = [](const Change &change) {
        return std::holds_alternative<SetDate>(change);
    };
    for (const ReadDate &date : datesOf(reading, said)) {
        lines.append(
            tr("“%1”: %2")
                .arg(wording::betweenMarks(
                         wording::excerpt(reading.document.article(), {date.date.span})),
                     wording::dateSentence(date, readers.lastOf(date.corrections, isDate))));
    }
    return lines.join(u'\n');
}

} // namespace onrecord
