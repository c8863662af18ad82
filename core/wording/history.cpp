// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/history.h"

#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

namespace {

constexpr qsizetype shownLength = 48; // code units of words that are quoted

/// What a change is about, the value it gives, and the machine's value in its place.
struct ToldChange
{
    QString what;
    QString after;
    QString machine;
};

class ChangeTeller
{
public:
    ChangeTeller(const Reading &reading, const Correction &correction)
        : m_reading(reading)
        , m_correction(correction)
        , m_read(reading.statement(correction.statement))
    {
        if (m_read)
            m_machine = m_read->machine ? *m_read->machine : m_read->statement;
    }

    ToldChange operator()(const Confirm &) const { return {on(tr("state")), tr("confirmed"), {}}; }
    ToldChange operator()(const Reject &) const
    {
        return {on(tr("state")), tr("not a statement"), {}};
    }
    ToldChange operator()(const SetSpeakers &change) const
    {
        QStringList machine;
        for (const QString &id : m_machine.actors) {
            if (const ReadActor *actor = m_reading.actor(id))
                machine << shownPlainly(actor->actor.name);
        }
        return {on(tr("speaker")), names(change.speakers), m_read ? orNobody(machine) : QString()};
    }
    ToldChange operator()(const SetVerb &change) const
    {
        return {on(tr("verb")), word(change.verb), m_read ? word(m_machine.verb) : QString()};
    }
    ToldChange operator()(const SetCertainty &change) const
    {
        return {on(tr("certainty")), word(change.certainty),
                m_read ? word(m_machine.certainty) : QString()};
    }
    ToldChange operator()(const SetContent &change) const
    {
        const Article &article = m_reading.document.article();
        const QString machine = m_machine.content.isEmpty()
            ? QString()
            : inMarks(excerpt(article, m_machine.content, shownLength));
        return {on(tr("words")), quoted(change.content), machine};
    }
    ToldChange operator()(const AddStatement &change) const
    {
        return {on(tr("added")), quoted(change.content), {}};
    }
    ToldChange operator()(const RenameActor &change) const
    {
        return {tr("actor renamed"), shownPlainly(change.name), name(change.actor)};
    }
    ToldChange operator()(const MergeActors &change) const
    {
        return {tr("actors merged"), name(change.into), name(change.actor)};
    }
    ToldChange operator()(const SetFlag &change) const
    {
        return {on(tr("flag")), change.flagged ? tr("flagged") : tr("no flag"), {}};
    }
    ToldChange operator()(const SetNote &change) const
    {
        return {on(tr("note")), excerpt(shownPlainly(change.text), shownLength), {}};
    }
    ToldChange operator()(const SetPublished &change) const
    {
        return {tr("day of publication"), dateValue(change.day.toString(Qt::ISODate)), {}};
    }
    ToldChange operator()(const RenameTopic &change) const
    {
        return {tr("topic renamed"), shownPlainly(change.name), shownPlainly(change.topic)};
    }
    ToldChange operator()(const MergeTopics &change) const
    {
        return {tr("topics merged"), shownPlainly(change.into), shownPlainly(change.topic)};
    }
    ToldChange operator()(const SetDate &change) const
    {
        return {tr("date %1").arg(quoted(m_correction.target)),
                dateValue(change.value) + QStringLiteral(", ") + word(change.role), machineDate()};
    }
    ToldChange operator()(const SetBlock &change) const
    {
        return {tr("block %1").arg(quoted(m_correction.target)),
                change.isKept ? tr("belongs to the article") : tr("left out"),
                {}};
    }
    ToldChange operator()(const SetFact &change) const
    {
        const bool isLanguage = change.fact == ArticleFact::Language;
        const QString text = excerpt(
            shownPlainly(isLanguage ? languageName(change.text) : change.text), shownLength);
        return {name(change.fact), change.text.isEmpty() ? tr("none") : text, {}};
    }

private:
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
    /// "4a speaker"; a statement that has no label now is named by its words.
    QString on(const QString &part) const
    {
        const bool hasLabel = m_read && !m_read->label.isEmpty();
        return (hasLabel ? m_read->label : quoted(m_correction.target)) + u' ' + part;
    }
    QString quoted(const Anchors &anchors) const
    {
        QStringList words;
        for (const Anchor &anchor : anchors)
            words << anchor.exact;
        return inMarks(
            excerpt(shownPlainly(words.join(QStringLiteral(" … ")).simplified()), shownLength));
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
    QString machineDate() const
    {
        for (const ReadDate &read : m_reading.dates) {
            if (read.corrections.contains(m_correction.id) && read.machine)
                return dateValue(read.machine->value) + QStringLiteral(", ")
                    + word(read.machine->role);
        }
        return {};
    }

    const Reading &m_reading; // not owned
    const Correction &m_correction; // not owned
    const ReadStatement *m_read; // of m_reading; nullptr where it is gone
    Statement m_machine; ///< as the machine has it
};

/// The same for corrections of which a later one replaces what an earlier one said.
QString subjectOf(const Correction &correction)
{
    QString subject = QString::number(correction.change.index()) + u' ' + correction.statement;
    const bool isDecision = std::holds_alternative<Confirm>(correction.change)
        || std::holds_alternative<Reject>(correction.change);
    if (isDecision)
        subject = QStringLiteral("decision ") + correction.statement;
    if (const auto *said = std::get_if<SetFact>(&correction.change))
        subject += QString::number(qToUnderlying(said->fact));
    if (correction.statement.isEmpty() && !correction.target.isEmpty())
        subject +=
            QString::number(correction.target.first().offset) + correction.target.first().exact;
    return subject;
}

} // namespace

QList<HistoryLine> historyOf(const Reading &reading, const CorrectionLog &log)
{
    QHash<QUuid, QDateTime> withdrawn;
    for (const LogEntry &entry : log.entries()) {
        if (entry.kind == LogEntry::Kind::Withdrawn)
            withdrawn.insert(entry.correction, entry.at);
    }
    QHash<QString, QString> values; // by subject, what was said last
    QList<HistoryLine> lines;
    lines.reserve(log.corrections().size());
    for (const Correction &correction : log.corrections()) {
        const ToldChange told = std::visit(ChangeTeller(reading, correction), correction.change);
        HistoryLine line;
        line.correction = correction.id;
        line.statement = correction.statement;
        line.what = told.what;
        line.after = told.after;
        line.sentence = sentence(reading, correction);
        line.made = correction.made;
        line.by = shownPlainly(correction.by);
        line.inForce = log.isInForce(correction.id);
        if (!line.inForce)
            line.withdrawn = withdrawn.value(correction.id);
        const QString subject = subjectOf(correction);
        line.before = told.machine.isEmpty() || values.contains(subject) ? values.value(subject)
                                                                         : told.machine;
        if (line.before == line.after)
            line.before.clear();
        if (line.inForce)
            values.insert(subject, told.after);
        lines.append(line);
    }
    return lines;
}

} // namespace onrecord::wording
