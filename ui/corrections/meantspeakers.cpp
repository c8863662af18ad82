// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/meantspeakers.h"

#include "core/correcting/meantactors.h"
#include "core/correcting/namingedges.h"
#include "core/correcting/namingwords.h"
#include "core/workspace/newactorkind.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/widgets/standbeside.h"

namespace onrecord {

QList<ActorRef> speakersIn(const SourceChoice &choice, const SelectionCorrections &corrections)
{
    switch (choice.kind) {
    case SourceChoice::Kind::Actor: return {corrections.reference(choice.actor)};
    case SourceChoice::Kind::NewActor: return {NamedActor{choice.name, choice.actorKind}};
    case SourceChoice::Kind::Nobody: break;
    }
    return {};
}

void findSpeakers(const SelectionCorrections &corrections, const NamingSelection &naming,
                  QWidget *window, const std::function<void(const QList<ActorRef> &speakers)> &take)
{
    const Reading &reading = corrections.reading();
    const MeantActors meant = actorsMeantBy(reading, naming.words, naming.statement);
    const QString name = nameIn(reading.document.text(), naming.words);
    if (meant.isCertain || (meant.actors.isEmpty() && mayBeName(name))) {
        QList<ActorRef> speakers;
        for (const QString &actor : meant.actors)
            speakers.append(corrections.reference(actor));
        if (speakers.isEmpty())
            speakers.append(NamedActor{name, kindOfNewActor(name)});
        take(speakers);
        return;
    }
    SourceDialog::Offer offer;
    offer.first = meant.actors;
    offer.named = name;
    auto *dialog = new SourceDialog(reading, naming.question, offer, window);
    QObject::connect(dialog, &SourceDialog::chosen, dialog,
                     [&corrections, take](const SourceChoice &choice) {
                         take(speakersIn(choice, corrections));
                     });
    standBeside(dialog, naming.wordsPlace(naming.parts, leastRoomFor(dialog)));
    dialog->open();
}

} // namespace onrecord
