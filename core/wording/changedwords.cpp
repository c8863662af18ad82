// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

namespace {

/// What the reader had said of words that are other ones now.
struct FormerDecision
{
    QString operator()(const Confirm &) const { return tr("You confirmed"); }
    QString operator()(const Reject &) const { return tr("You rejected"); }
    QString operator()(const SetSpeakers &change) const
    {
        QStringList names;
        for (const ActorRef &speaker : change.speakers)
            names << shownPlainly(wordsOf(speaker).simplified());
        return names.isEmpty() ? tr("You gave to nobody") : tr("You gave to %1").arg(listed(names));
    }
    QString operator()(const SetVerb &change) const
    {
        return tr("You set the verb to “%1” of").arg(word(change.verb));
    }
    QString operator()(const SetCertainty &change) const
    {
        return tr("You marked as “%1”").arg(word(change.certainty));
    }
    QString operator()(const SetNote &) const { return tr("You wrote a note on"); }
    QString operator()(const SetFlag &) const { return tr("You flagged"); }
    QString operator()(const AddStatement &) const { return tr("You added"); }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return tr("You corrected");
    }
};

QString inMarks(const QString &words)
{
    return QStringLiteral("“%1”").arg(shownPlainly(words.simplified()));
}

} // namespace

QString sentence(const StaleCorrection &stale)
{
    const QString decision = std::visit(FormerDecision{}, stale.correction.change);
    const QString then = inMarks(stale.words.then);
    if (stale.words.now.isEmpty())
        return tr("%1 %2, which the article no longer has.").arg(decision, then);
    return tr("%1 %2; the article now has %3.").arg(decision, then, inMarks(stale.words.now));
}

} // namespace onrecord::wording
