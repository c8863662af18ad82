// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/decisions.h"

#include "core/wording/translated.h"
#include "core/wording/visible.h"

#include <algorithm>
#include <array>

namespace onrecord::wording {

using Part = Decisions::Part;

QString otherReader(const QString &name)
{
    const QString shown = shownPlainly(name.simplified());
    return shown.isEmpty() ? tr("somebody else") : tr("somebody else (signed “%1”)").arg(shown);
}

std::optional<Decider> Readers::lastOf(const QList<QUuid> &corrections,
                                       const std::function<bool(const Change &)> &counts) const
{
    if (!log || !deciderOf)
        return std::nullopt;
    for (auto id = corrections.crbegin(); id != corrections.crend(); ++id) {
        if (log->knows(*id) && counts(log->correction(*id).change))
            return deciderOf(log->correction(*id));
    }
    return std::nullopt;
}

/// What \a change decides about its statement.
static QList<Part> partsOf(const Change &change)
{
    if (std::holds_alternative<Confirm>(change))
        return {Part::Speaker, Part::Verb};
    if (std::holds_alternative<AddStatement>(change))
        return {Part::Statement, Part::Words, Part::Speaker, Part::Verb};
    if (std::holds_alternative<SetContent>(change))
        return {Part::Words};
    if (std::holds_alternative<SetSpeakers>(change))
        return {Part::Speaker};
    if (std::holds_alternative<SetSource>(change))
        return {Part::Source};
    if (std::holds_alternative<SetCue>(change))
        return {Part::Cue};
    if (std::holds_alternative<SetVerb>(change))
        return {Part::Verb};
    if (std::holds_alternative<SetCertainty>(change))
        return {Part::Certainty};
    if (std::holds_alternative<SetTopic>(change))
        return {Part::Topic};
    return {};
}

Decisions::Decisions(const ReadStatement &read, const Readers &readers)
{
    constexpr std::array all{Part::Statement, Part::Words, Part::Speaker,   Part::Source,
                             Part::Cue,       Part::Verb,  Part::Certainty, Part::Topic};
    const auto isConfirmation = [](const Change &change) {
        return std::holds_alternative<Confirm>(change);
    };
    m_confirmed = readers.lastOf(read.corrections, isConfirmation);
    for (const Part part : all) {
        bool isChoice = false; // of this part alone
        const std::optional<Decider> decider =
            readers.lastOf(read.corrections, [&](const Change &change) {
                const QList<Part> parts = partsOf(change);
                isChoice = parts.size() == 1;
                return parts.contains(part);
            });
        if (!decider)
            continue;
        m_deciders.insert(part, *decider);
        if (!isChoice)
            continue;
        const auto same = std::find_if(m_chosen.begin(), m_chosen.end(),
                                       [&](const auto &each) { return each.first == *decider; });
        if (same == m_chosen.end())
            m_chosen.append({*decider, {part}});
        else
            same->second.append(part);
    }
}

std::optional<Decider> Decisions::of(Part part) const
{
    const auto found = m_deciders.constFind(part);
    return found == m_deciders.cend() ? std::nullopt : std::optional(*found);
}

static QString partWord(Part part)
{
    switch (part) {
    case Part::Statement: return tr("that it is a statement");
    case Part::Words: return tr("words", "of a statement");
    case Part::Speaker: return tr("speaker");
    case Part::Source: return tr("source");
    case Part::Cue: return tr("cue");
    case Part::Verb: return tr("verb");
    case Part::Certainty: return tr("certainty");
    case Part::Topic: return tr("topic");
    }
    return {};
}

QStringList Decisions::sentences() const
{
    QStringList all;
    if (m_confirmed)
        all.append(m_confirmed->isYou ? tr("You confirmed it.")
                                      : tr("%1 confirmed it.").arg(m_confirmed->name));
    for (const auto &[decider, parts] : m_chosen) {
        QStringList words;
        for (const Part part : parts)
            words.append(partWord(part));
        const QString list = words.join(QStringLiteral(", "));
        all.append(decider.isYou ? tr("You chose: %1.").arg(list)
                                 : tr("%1 chose: %2.").arg(decider.name, list));
    }
    for (QString &sentence : all)
        sentence.replace(0, 1, sentence.at(0).toUpper());
    return all;
}

} // namespace onrecord::wording
