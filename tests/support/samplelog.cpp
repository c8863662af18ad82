// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplelog.h"

namespace onrecord {

using namespace Qt::StringLiterals;

CorrectionLog sampleLog()
{
    const Anchor anchor{7, u"“We stay 😀,”"_s, u"She said: "_s, u" </script>\u2028\"\\\t"_s, true};
    const ActorRef mentioned = MentionedActor{{40, u"Ruiz"_s, {}, u" left"_s, false}};
    const ActorRef named = NamedActor{u"Bo \"the boat\" Lind"_s, ActorKind::Group};
    QList<Change> changes;
    changes.append(Confirm{});
    changes.append(Confirm{VerbKind::NoComment, {named}});
    changes.append(Reject{});
    changes.append(SetSpeakers{{mentioned, named}});
    changes.append(SetSpeakers{});
    changes.append(SetVerb{VerbKind::Thinks});
    changes.append(SetContent{{anchor, anchor}});
    changes.append(AddStatement{{anchor}, {named}, VerbKind::Warns});
    changes.append(RenameActor{mentioned, u"Ana María Ruiz"_s});
    changes.append(MergeActors{mentioned, named});
    changes.append(SetActorKind{mentioned, ActorKind::Place});
    changes.append(SetActorColour{named, 8});
    changes.append(SetActorFact{mentioned, ActorFact::Identifier, u"Q42 😀"_s});
    changes.append(SplitMentions{mentioned, {anchor}, NamedActor{u"Una Rask"_s, ActorKind::Group}});
    changes.append(SplitMentions{mentioned, {anchor}, mentioned});
    changes.append(SetFlag{false});
    changes.append(SetNote{u"Asked twice.\n\nNo <b>answer</b> 😀"_s});
    changes.append(SetPublished{QDate(2026, 11, 17)});
    changes.append(SetCertainty{Certainty::SecondHand});
    changes.append(RenameTopic{u"the “late” ferry"_s, u"Night boats 😀"_s});
    changes.append(MergeTopics{u"the quay"_s, u"the harbour"_s});
    changes.append(SetDate{u"2026-11"_s, DateRole::SaidOn});
    changes.append(SetBlock{false});
    changes.append(SetFact{ArticleFact::Outlet, u"The “Vestby” Courier 😀"_s});
    changes.append(SetCue{{anchor}});
    changes.append(SetCue{});
    changes.append(SetSource{{anchor, anchor}});
    changes.append(SetTopic{u"the “late” ferry 😀"_s});
    changes.append(SetTopic{});
    changes.append(SetClaim{});
    changes.append(SetClaim{false});
    const QDateTime start(QDate(2026, 11, 17), QTime(9, 30, 0, 125), Qt::UTC);
    CorrectionLog log;
    for (qsizetype number = 0; number < changes.size(); ++number) {
        Correction correction;
        correction.id = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
        correction.target = {anchor};
        correction.statement = u"s%1"_s.arg(number);
        if (number % 2 == 1) {
            correction.passage = {{7, u"“We stay 😀,” said she"_s, u"Then: "_s, u"."_s, true},
                                  {{0, 13}},
                                  {{14, 18}},
                                  {{19, 22}}};
            correction.named = anchor;
        }
        correction.change = changes[number];
        correction.made = start.addMSecs(number);
        correction.by = number % 2 == 0 ? u"Åse"_s : QString();
        log.append(correction, correction.made);
        if (number % 3 == 0)
            log.withdraw(correction.id, start.addSecs(number + 1));
        if (number % 6 == 0)
            log.append(correction, start.addSecs(number + 2));
    }
    return log;
}

} // namespace onrecord
