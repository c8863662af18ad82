// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/differenceediting.h"

#include "ui/comparing/differencemodel.h"

namespace onrecord {

namespace {

/// Only what theirs tells makes a difference.
template <typename Value>
bool isOther(const std::optional<Value> &ours, const std::optional<Value> &theirs)
{
    return theirs && ours != theirs;
}

} // namespace

ActionId editingOf(const Difference &difference, bool isOurs)
{
    if (!isOurs)
        return ActionId::NewStatement;
    const ReadersView &ours = difference.ours;
    const ReadersView &theirs = difference.theirs;
    switch (difference.kind) {
    case DifferenceKind::OnlyOurs:
    case DifferenceKind::OnlyTheirs:
    case DifferenceKind::OtherWords: return ActionId::EditContent;
    case DifferenceKind::OtherSpeaker: return ActionId::OtherSpeaker;
    case DifferenceKind::OtherCue:
        return ours.cue == theirs.cue ? ActionId::TakeSource : ActionId::EditCue;
    case DifferenceKind::OtherValues:
        if (isOther(ours.verb, theirs.verb))
            return ActionId::Verb;
        return isOther(ours.certainty, theirs.certainty) ? ActionId::Certainty
                                                         : ActionId::StatementTopic;
    }
    return ActionId::EditContent;
}

QString editingSaid(ActionId editing)
{
    switch (editing) {
    case ActionId::NewStatement: return DifferenceModel::tr("mark it");
    case ActionId::OtherSpeaker: return DifferenceModel::tr("choose the speaker");
    case ActionId::EditCue: return DifferenceModel::tr("edit the cue");
    case ActionId::TakeSource: return DifferenceModel::tr("edit the source");
    case ActionId::Verb: return DifferenceModel::tr("choose the verb");
    case ActionId::Certainty: return DifferenceModel::tr("choose the certainty");
    case ActionId::StatementTopic: return DifferenceModel::tr("choose the topic");
    default: return DifferenceModel::tr("edit the words");
    }
}

bool isDoneInArticle(ActionId editing)
{
    return editing == ActionId::NewStatement || editing == ActionId::EditContent
        || editing == ActionId::EditCue || editing == ActionId::TakeSource;
}

} // namespace onrecord
