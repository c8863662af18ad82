// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

namespace {

/// What had been said of words that are other ones now. By whom is not known here.
struct FormerDecision
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::wording)

public:
    QString operator()(const Confirm &) const { return tr("Confirmed"); }
    QString operator()(const Reject &) const { return tr("Rejected"); }
    QString operator()(const SetSpeakers &change) const
    {
        QStringList names;
        for (const ActorRef &speaker : change.speakers)
            names << shownPlainly(wordsOf(speaker).simplified());
        return names.isEmpty() ? tr("Given to nobody") : tr("Given to %1").arg(listed(names));
    }
    QString operator()(const SetVerb &change) const
    {
        return tr("Verb set to “%1”").arg(word(change.verb));
    }
    QString operator()(const SetCertainty &change) const
    {
        return tr("Marked as “%1”").arg(word(change.certainty));
    }
    QString operator()(const SetNote &) const { return tr("Note written"); }
    QString operator()(const SetFlag &) const { return tr("Flagged"); }
    QString operator()(const AddStatement &) const { return tr("Added"); }
    QString operator()(const SetTopic &change) const
    {
        return change.topic.isEmpty() ? tr("Put under no topic")
                                      : tr("Put under “%1”").arg(shownPlainly(change.topic));
    }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return tr("Corrected");
    }
};

} // namespace

QString formerDecision(const Correction &correction)
{
    return std::visit(FormerDecision{}, correction.change);
}

QString sentence(const StaleCorrection &stale)
{
    const QString decision = formerDecision(stale.correction);
    const QString then = shownPlainly(stale.words.then.simplified());
    if (stale.words.now.isEmpty())
        return tr("%1: %2 – no longer in the article").arg(decision, then);
    return tr("%1: %2 – now: %3").arg(decision, then, shownPlainly(stale.words.now.simplified()));
}

} // namespace onrecord::wording
