// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/anchoring.h"
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QLocale>

namespace onrecord::wording {

static constexpr qsizetype shortWords = 36; // fits a menu beside "Undo"

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    const bool isKnown =
        locale.language() != QLocale::C && locale.language() != QLocale::AnyLanguage;
    return isKnown ? QLocale::languageToString(locale.language()) : shownPlainly(tag);
}

namespace {

/// One correction as a sentence in the imperative.
struct Imperative
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::wording)

public:
    const Reading &reading; // not owned
    const Correction &correction; // not owned

    QString shown(const Anchor &anchor) const { return shownWords(reading.document, anchor); }

    QString quoted(const Anchors &anchors) const
    {
        QStringList parts;
        for (const Anchor &anchor : anchors)
            parts << shown(anchor);
        return wording::quoted(parts.join(QStringLiteral(" … ")), shortWords);
    }

    QString target() const { return quoted(correction.target); }

    static QString topic(const QString &name) { return wording::quoted(name, shortWords); }

    QString name(const MentionedActor &mentioned) const
    {
        const auto stands = [&mentioned](const Mention &mention) {
            return mention.span.begin == mentioned.mention.offset
                && mention.span.length() == mentioned.mention.exact.size();
        };
        for (const ReadActor &actor : reading.actors)
            if (std::any_of(actor.actor.mentions.begin(), actor.actor.mentions.end(), stands))
                return shownPlainly(actor.actor.name);
        return shownPlainly(shown(mentioned.mention).simplified());
    }
    QString name(const NamedActor &named) const { return shownPlainly(named.name); }
    QString name(const ActorRef &ref) const
    {
        return std::visit([this](const auto &who) { return name(who); }, ref);
    }
    QString names(const QList<ActorRef> &refs) const
    {
        QStringList all;
        for (const ActorRef &ref : refs)
            all << name(ref);
        return listed(all);
    }

    QString operator()(const Confirm &) const { return tr("Confirm %1").arg(target()); }
    QString operator()(const Reject &) const { return tr("Reject %1").arg(target()); }
    QString operator()(const SetSpeakers &change) const
    {
        if (change.speakers.isEmpty())
            return tr("Give %1 to nobody").arg(target());
        return tr("Give %1 to %2").arg(target(), names(change.speakers));
    }
    QString operator()(const SetVerb &change) const
    {
        return tr("Change the verb of %1 to “%2”").arg(target(), word(change.verb));
    }
    QString operator()(const SetContent &change) const
    {
        return tr("Change the words of %1 to %2").arg(target(), quoted(change.content));
    }
    QString operator()(const AddStatement &change) const
    {
        const QString words = quoted(change.content);
        if (change.speakers.isEmpty())
            return tr("Add the statement %1").arg(words);
        return tr("Add the statement %1 by %2").arg(words, names(change.speakers));
    }
    QString operator()(const RenameActor &change) const
    {
        return tr("Rename %1 to %2").arg(plainName(change.actor), shownPlainly(change.name));
    }
    QString operator()(const MergeActors &change) const
    {
        return tr("Merge %1 into %2").arg(plainName(change.actor), name(change.into));
    }
    /// By the words that stand in the text: the reading may have other ones for them already.
    QString plainName(const ActorRef &actor) const
    {
        const auto *const mentioned = std::get_if<MentionedActor>(&actor);
        return mentioned ? shownPlainly(shown(mentioned->mention).simplified()) : name(actor);
    }
    QString operator()(const SetActorKind &change) const
    {
        return tr("Mark %1 as “%2”").arg(name(change.actor), word(change.kind));
    }
    QString operator()(const SetActorColour &change) const
    {
        return tr("Change the colour of %1: %2").arg(name(change.actor), colourWord(change.colour));
    }
    QString operator()(const SetActorFact &change) const
    {
        const QString of = name(change.actor);
        const QString text = wording::quoted(shownPlainly(change.text), shortWords);
        const bool isEmpty = change.text.isEmpty();
        switch (change.fact) {
        case ActorFact::Description:
            return isEmpty ? tr("Take the description off %1").arg(of)
                           : tr("Describe %1 as %2").arg(of, text);
        case ActorFact::Identifier:
            return isEmpty ? tr("Take the identifier off %1").arg(of)
                           : tr("Identify %1 as %2").arg(of, text);
        }
        return {};
    }
    QString operator()(const SplitMentions &change) const
    {
        if (std::holds_alternative<MentionedActor>(change.own))
            return tr("Give %1 to %2 instead of %3")
                .arg(quoted(change.mentions), name(change.own), plainName(change.actor));
        return tr("Split %1 off %2: %3")
            .arg(name(change.own), plainName(change.actor), quoted(change.mentions));
    }
    QString operator()(const SetFlag &change) const
    {
        return (change.flagged ? tr("Flag %1") : tr("Take the flag off %1")).arg(target());
    }
    QString operator()(const SetNote &change) const
    {
        return (change.text.isEmpty() ? tr("Take the note off %1") : tr("Write a note on %1"))
            .arg(target());
    }
    QString operator()(const SetPublished &change) const
    {
        const QString day = change.day.toString(Qt::ISODate);
        return tr("Set the day of publication to %1").arg(dateValue(day));
    }
    QString operator()(const SetCertainty &change) const
    {
        return tr("Mark %1 as “%2”").arg(target(), word(change.certainty));
    }
    QString operator()(const RenameTopic &change) const
    {
        return tr("Rename the topic %1 to %2").arg(topic(change.topic), topic(change.name));
    }
    QString operator()(const MergeTopics &change) const
    {
        return tr("Merge the topic %1 into %2").arg(topic(change.topic), topic(change.into));
    }
    QString operator()(const SetDate &change) const
    {
        return tr("Set %1 to %2, %3").arg(target(), dateValue(change.value), word(change.role));
    }
    QString operator()(const SetBlock &change) const
    {
        return (change.isKept ? tr("Bring back %1") : tr("Leave out %1")).arg(target());
    }
    QString operator()(const SetFact &change) const
    {
        if (change.text.isEmpty())
            return without(change.fact);
        const QString text = shownPlainly(change.text);
        const QString shown = wording::quoted(text, shortWords);
        switch (change.fact) {
        case ArticleFact::Title: return tr("Change the headline to %1").arg(shown);
        case ArticleFact::Byline: return tr("Change the byline to %1").arg(shown);
        case ArticleFact::Outlet: return tr("Change the outlet to %1").arg(shown);
        case ArticleFact::Address: return tr("Change the address to %1").arg(shown);
        case ArticleFact::Language: return tr("Change the language to %1").arg(languageName(text));
        }
        return {};
    }

    QString operator()(const SetCue &change) const
    {
        if (change.cue.isEmpty())
            return tr("Take the cue off %1").arg(target());
        return tr("Change the cue of %1 to %2").arg(target(), quoted(change.cue));
    }
    QString operator()(const SetSource &change) const
    {
        if (change.source.isEmpty())
            return tr("Take the source off %1").arg(target());
        return tr("Change the source of %1 to %2").arg(target(), quoted(change.source));
    }
    QString operator()(const SetTopic &change) const
    {
        if (change.topic.isEmpty())
            return tr("Put %1 under no topic").arg(target());
        return tr("Put %1 under the topic %2").arg(target(), topic(change.topic));
    }

    QString operator()(const SetClaim &change) const
    {
        return (change.isClaim ? tr("Mark %1 as a claim of the reporter’s own")
                               : tr("Take %1 off the reporter’s own claims"))
            .arg(target());
    }

    static QString without(ArticleFact fact)
    {
        switch (fact) {
        case ArticleFact::Title: return tr("Take the headline away");
        case ArticleFact::Byline: return tr("Take the byline away");
        case ArticleFact::Outlet: return tr("Take the outlet away");
        case ArticleFact::Address: return tr("Take the address away");
        case ArticleFact::Language: return tr("Take the language away");
        }
        return {};
    }
};

} // namespace

QString sentence(const Reading &reading, const Correction &correction)
{
    return std::visit(Imperative{reading, correction}, correction.change);
}

} // namespace onrecord::wording
