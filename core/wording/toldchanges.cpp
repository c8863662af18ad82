// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/toldchanges.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/statedfacts.h"
#include "core/corrections/topicnames.h"
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

const ReadActor *actorOf(const Reading &reading, const ActorRef &reference)
{
    const auto *mentioned = std::get_if<MentionedActor>(&reference);
    const auto isMeant = [&](const ReadActor &actor) {
        if (!mentioned)
            return actor.actor.name == wordsOf(reference).simplified();
        return std::any_of(actor.actor.mentions.cbegin(), actor.actor.mentions.cend(),
                           [&](const Mention &mention) {
                               return mention.span.begin == mentioned->mention.offset
                                   && mention.span.length() == mentioned->mention.exact.size();
                           });
    };
    const auto found = std::find_if(reading.actors.cbegin(), reading.actors.cend(), isMeant);
    return found == reading.actors.cend() ? nullptr : &*found;
}

namespace {

class ChangeTeller
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::wording)

public:
    ChangeTeller(const Reading &reading, const Untouched &untouched, const Correction &correction,
                 const AddStatement *added)
        : m_reading(reading)
        , m_untouched(untouched)
        , m_correction(correction)
        , m_read(reading.statement(correction.statement))
        , m_found(untouched.reading.statement(correction.statement))
        , m_added(added)
    {
    }

    ToldChange operator()(const Confirm &) const
    {
        return stated(tr("state"), tr("confirmed"), m_found ? word(m_found->state) : QString());
    }
    ToldChange operator()(const Reject &) const
    {
        return stated(tr("state"), tr("not a statement"), tr("statement"));
    }
    ToldChange operator()(const SetSpeakers &change) const
    {
        return stated(tr("speaker"), names(change.speakers), firstSpeakers());
    }
    ToldChange operator()(const SetVerb &change) const
    {
        const auto first = m_found ? std::optional(m_found->statement.verb)
            : m_added              ? std::optional(m_added->verb)
                                   : std::nullopt;
        return stated(tr("verb"), word(change.verb), first ? word(*first) : QString());
    }
    ToldChange operator()(const SetCertainty &change) const
    {
        const auto first = m_found ? std::optional(m_found->statement.certainty)
            : m_added              ? std::optional(Certainty::Asserted)
                                   : std::nullopt;
        return stated(tr("certainty"), word(change.certainty), first ? word(*first) : QString());
    }
    ToldChange operator()(const SetContent &change) const
    {
        const QString first = m_found ? found(m_found->statement.content)
            : m_added                 ? words(m_added->content)
                                      : QString();
        return inWords(tr("words"), words(change.content), first);
    }
    ToldChange operator()(const AddStatement &change) const
    {
        return inWords(tr("added"), words(change.content), {});
    }
    ToldChange operator()(const SetCue &change) const
    {
        return wordsBeside(tr("cue"), change.cue, m_found ? m_found->statement.cue : Spans());
    }
    ToldChange operator()(const SetSource &change) const
    {
        return wordsBeside(tr("source"), change.source,
                           m_found ? m_found->statement.source : Spans());
    }
    ToldChange operator()(const SetTopic &change) const
    {
        const QString first = m_found || m_added
            ? orNone(topicOf(m_untouched.reading, m_correction.statement))
            : QString();
        return stated(tr("topic"), orNone(change.topic), first);
    }
    ToldChange operator()(const RenameActor &change) const
    {
        return other(tr("actor renamed"), shownPlainly(change.name), name(change.actor));
    }
    ToldChange operator()(const MergeActors &change) const
    {
        return other(tr("actors merged"), name(change.into), name(change.actor));
    }
    ToldChange operator()(const SetActorKind &change) const
    {
        return other(tr("kind of %1").arg(name(change.actor)), word(change.kind),
                     firstKind(change.actor));
    }
    ToldChange operator()(const SetActorColour &change) const
    {
        return other(tr("colour of %1").arg(name(change.actor)), colourWord(change.colour),
                     colourWord(0));
    }
    ToldChange operator()(const SetActorFact &change) const
    {
        const QString of = name(change.actor);
        return other(change.fact == ActorFact::Description ? tr("description of %1").arg(of)
                                                           : tr("identifier of %1").arg(of),
                     cut(change.text), tr("none"));
    }
    ToldChange operator()(const SplitMentions &change) const
    {
        return other(tr("mentions %1").arg(quoted(change.mentions)), name(change.own),
                     name(change.actor));
    }
    ToldChange operator()(const SetFlag &change) const
    {
        return stated(tr("flag"), change.flagged ? tr("flagged") : tr("no flag"), tr("no flag"));
    }
    ToldChange operator()(const SetNote &change) const
    {
        return stated(tr("note"), cut(change.text), tr("none"));
    }
    ToldChange operator()(const SetPublished &change) const
    {
        const QDate first = m_untouched.article.published;
        return other(tr("day of publication"), dateValue(change.day.toString(Qt::ISODate)),
                     first.isValid() ? dateValue(first.toString(Qt::ISODate)) : tr("none"));
    }
    ToldChange operator()(const RenameTopic &change) const
    {
        return other(tr("topic renamed"), shownPlainly(change.name), shownPlainly(change.topic));
    }
    ToldChange operator()(const MergeTopics &change) const
    {
        return other(tr("topics merged"), shownPlainly(change.into), shownPlainly(change.topic));
    }
    ToldChange operator()(const SetDate &change) const
    {
        return other(tr("date %1").arg(quoted(m_correction.target)),
                     dateShown(change.value, change.role), firstDate());
    }
    ToldChange operator()(const SetBlock &change) const
    {
        return other(tr("block %1").arg(quoted(m_correction.target)),
                     change.isKept ? tr("belongs to the article") : tr("left out"),
                     change.isKept ? tr("left out") : tr("belongs to the article"));
    }
    ToldChange operator()(const SetFact &change) const
    {
        return other(name(change.fact), factShown(change.fact, change.text),
                     factShown(change.fact, factOf(m_untouched.article, change.fact)));
    }
    ToldChange operator()(const SetClaim &change) const
    {
        return other(tr("claim %1").arg(quoted(m_correction.target)),
                     change.isClaim ? tr("the reporter’s own") : tr("none"),
                     change.isClaim ? tr("none") : tr("the reporter’s own"));
    }

    QString label() const
    {
        if (m_read && !m_read->label.isEmpty())
            return m_read->label;
        return m_correction.statement.isEmpty() ? QString() : quoted(m_correction.target);
    }
    QString note() const;

private:
    /// "4a speaker"; a statement that has no label now is named by its words.
    ToldChange stated(const QString &part, const QString &after, const QString &first) const
    {
        return {label(), label() + u' ' + part, {after}, {first}, {}};
    }
    ToldChange inWords(const QString &part, const QString &after, const QString &first) const
    {
        return {label(), label() + u' ' + part, {after, true}, {first, !first.isEmpty()}, {}};
    }
    /// Of an actor, a topic, a date or the article.
    static ToldChange other(const QString &what, const QString &after, const QString &first)
    {
        return {{}, what, {after}, {first}, {}};
    }
    /// Words beside the content, which a reader can take away.
    ToldChange wordsBeside(const QString &part, const Anchors &after, const Spans &first) const
    {
        ToldChange told = inWords(part, words(after), found(first));
        if (after.isEmpty())
            told.after = {tr("none")};
        if (first.isEmpty() && (m_found || m_added))
            told.first = {tr("none")};
        return told;
    }
    static QString name(ArticleFact fact)
    {
        switch (fact) {
        case ArticleFact::Title: return tr("headline");
        case ArticleFact::Byline: return tr("byline");
        case ArticleFact::Outlet: return tr("outlet");
        case ArticleFact::Address: return tr("address");
        case ArticleFact::Language: return tr("language");
        }
        return {};
    }
    static QString factShown(ArticleFact fact, const QString &text)
    {
        if (fact != ArticleFact::Language || text.isEmpty())
            return cut(text);
        const QString name = languageName(text); // which says nothing of a region
        return cut(text.contains(u'-') ? name + QStringLiteral(" (%1)").arg(text) : name);
    }
    static QString orNone(const QString &text)
    {
        return text.isEmpty() ? tr("none") : shownPlainly(text);
    }
    static QString cut(const QString &text)
    {
        return text.isEmpty() ? tr("none") : excerpt(shownPlainly(text), toldLength);
    }
    QString words(const Anchors &anchors) const
    {
        QStringList words;
        for (const Anchor &anchor : anchors)
            words << shownWords(m_reading.document, anchor);
        return shownPlainly(words.join(QStringLiteral(" … ")).simplified());
    }
    QString found(const Spans &spans) const
    {
        return shownPlainly(oneLine(m_untouched.reading.document.article(), spans));
    }
    QString quoted(const Anchors &anchors) const
    {
        return wording::quoted(words(anchors), toldLength);
    }
    static QString name(const ActorRef &actor) { return shownPlainly(wordsOf(actor).simplified()); }
    static QString names(const QList<ActorRef> &actors)
    {
        QStringList all;
        for (const ActorRef &actor : actors)
            all << name(actor);
        return orNobody(all);
    }
    static QString orNobody(const QStringList &names)
    {
        return names.isEmpty() ? tr("nobody") : listed(names);
    }
    QString firstSpeakers() const
    {
        if (m_added)
            return names(m_added->speakers);
        if (!m_found)
            return {};
        QStringList names;
        for (const QString &id : m_found->statement.actors) {
            if (const ReadActor *actor = m_untouched.reading.actor(id))
                names << shownPlainly(actor->actor.name);
        }
        return orNobody(names);
    }
    QString firstKind(const ActorRef &reference) const
    {
        if (const ReadActor *actor = actorOf(m_untouched.reading, reference))
            return word(actor->actor.kind);
        const auto *named = std::get_if<NamedActor>(&reference); // whom a reader brought along
        return named ? word(named->kind) : QString();
    }
    static QString dateShown(const QString &value, DateRole role)
    {
        return (value.isEmpty() ? tr("none") : dateValue(value)) + QStringLiteral(", ")
            + word(role);
    }
    QString firstDate() const;

    const Reading &m_reading; // not owned, nor the next two
    const Untouched &m_untouched;
    const Correction &m_correction;
    const ReadStatement *m_read; // of m_reading; nullptr where it is gone
    const ReadStatement *m_found; // of m_untouched; nullptr where the machine did not find it
    const AddStatement *m_added; // not owned
};

/// The machine's date that shares words with the one that is spoken of. A text that became another may have moved it:
/// then the reading knows where the correction applies.
QString ChangeTeller::firstDate() const
{
    if (m_correction.target.isEmpty())
        return {};
    const Anchor &words = m_correction.target.first();
    Span place{words.offset, words.offset + words.exact.size()};
    for (const ReadDate &read : m_reading.dates) {
        if (read.corrections.contains(m_correction.id))
            place = read.date.span;
    }
    const QString &text = m_untouched.reading.document.text();
    if (!lieIn({place}, text) || place.isEmpty())
        return {};
    for (const ReadDate &read : m_untouched.reading.dates) {
        if (read.date.span.overlaps(place))
            return dateShown(read.date.value, read.date.role);
    }
    return place.in(text) == words.exact ? tr("none") : QString();
}

QString ChangeTeller::note() const
{
    const auto isThis = [this](const Correction &each) {
        return each.id == m_correction.id;
    };
    if (std::any_of(m_reading.orphans.cbegin(), m_reading.orphans.cend(), isThis))
        return tr("could not be placed in the text");
    if (!m_read)
        return {};
    for (const StaleCorrection &stale : m_read->stale) {
        if (!isThis(stale.correction))
            continue;
        if (stale.words.now.isEmpty())
            return tr("to review again: the words are no longer in the article");
        return tr("to review again: the article says %1 now")
            .arg(wording::quoted(shownPlainly(stale.words.now), toldLength));
    }
    if (std::holds_alternative<SetNote>(m_correction.change))
        return {};
    return excerpt(shownPlainly(m_read->note), 2 * toldLength);
}

} // namespace

ToldChange toldChange(const Reading &reading, const Untouched &untouched,
                      const Correction &correction, const AddStatement *added)
{
    const ChangeTeller teller(reading, untouched, correction, added);
    ToldChange told = std::visit(teller, correction.change);
    told.label = teller.label();
    told.note = teller.note();
    return told;
}

} // namespace onrecord::wording
