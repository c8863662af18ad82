// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/keyreasons.h"

#include "core/wording/visible.h"
#include "ui/corrections/selectioncorrections.h"

#include <QKeyEvent>

namespace onrecord {

KeyReasons::KeyReasons(const Actions &actions, const SelectionCorrections &corrections,
                       QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_corrections(corrections)
{
}

/// Of what has a statement to act on, an actor, or a block of the article; nothing for other actions, and where
/// the action is there.
std::optional<ActionId> KeyReasons::disabledFor(const QKeyEvent &key) const
{
    using enum ActionId;
    static constexpr ActionId told[] = {
        Confirm,     Reject,      OtherSpeaker,    Nobody,     Verb,         Certainty,
        EditContent, EditCue,     StatementTopic,  Flag,       Note,         TakeAsItStands,
        ReviewBack,  RenameActor, MergeActors,     SplitActor, ActorDetails, ActorIdentifier,
        ChooseBlock, NextLeftOut, PreviousLeftOut, CheckSample};
    const QKeySequence pressed(
        QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    const auto isFor = [&](ActionId id) {
        return !m_actions[id]->isEnabled() && m_actions[id]->shortcuts().contains(pressed);
    };
    for (const ActionId id : told) {
        if (isFor(id))
            return id;
    }
    for (int index = 0; index < 9; ++index) {
        if (const auto id = ActionId(int(Candidate1) + index); isFor(id))
            return id;
    }
    return std::nullopt;
}

QString KeyReasons::reasonOfStatement(ActionId id) const
{
    const ReadStatement *statement = m_corrections.statement();
    if (!statement)
        return tr("Choose a statement first: click on one, or press J.");
    if (id == ActionId::Reject)
        return tr("This statement is rejected already.");
    if (id == ActionId::TakeAsItStands)
        return tr("Nothing that was said of this statement is out of date.");
    if (id >= ActionId::Candidate1 && id <= ActionId::Candidate9)
        return tr("There is no candidate %1 here: S finds whoever else it may be.")
            .arg(int(id) - int(ActionId::Candidate1) + 1);
    return {};
}

QString KeyReasons::reasonOfActor(ActionId id) const
{
    const bool isOfActors = id != ActionId::RenameActor && id != ActionId::MergeActors;
    if (isOfActors && !m_corrections.target().topic.isEmpty())
        return tr("A topic is chosen: choose an actor first, in the list.");
    const ReadActor *actor = m_corrections.actor();
    if (!actor)
        return tr("Choose an actor first, in the list or by a statement of theirs.");
    if (id == ActionId::MergeActors)
        return tr("There is no other actor to merge this one with.");
    return tr("There is nothing to split off %1.").arg(shownPlainly(actor->actor.name));
}

QString KeyReasons::reason(ActionId id) const
{
    switch (id) {
    case ActionId::RenameActor:
    case ActionId::MergeActors:
    case ActionId::SplitActor:
    case ActionId::ActorDetails:
    case ActionId::ActorIdentifier: return reasonOfActor(id);
    case ActionId::ReviewBack:
        return m_actions[ActionId::ReviewMode]->isChecked()
            ? tr("Nothing was asked before this.")
            : tr("This key goes back in the review, which F8 begins.");
    case ActionId::ChooseBlock:
        return tr("Select words of the block that is to be left out, or choose one that was with "
                  "L.");
    case ActionId::CheckSample:
        return tr("A sample of the sure ones is checked once nothing is left to review.");
    case ActionId::NextLeftOut:
    case ActionId::PreviousLeftOut: return tr("No left-out block is shown.");
    default: return reasonOfStatement(id);
    }
}

bool KeyReasons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const std::optional<ActionId> id = disabledFor(*static_cast<QKeyEvent *>(event));
    if (const QString sentence = id ? reason(*id) : QString(); !sentence.isEmpty()) {
        Q_EMIT advised(sentence, [this, id = *id, sentence] { return reason(id) == sentence; });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace onrecord
