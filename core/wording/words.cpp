// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markeduptext.h"
#include "core/wording/translated.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

QString word(VerbKind verb)
{
    switch (verb) {
    case VerbKind::Says: return tr("says");
    case VerbKind::Claims: return tr("claims");
    case VerbKind::Confirms: return tr("confirms");
    case VerbKind::Denies: return tr("denies");
    case VerbKind::Pledges: return tr("pledges");
    case VerbKind::Demands: return tr("demands");
    case VerbKind::Criticises: return tr("criticises");
    case VerbKind::Supports: return tr("supports");
    case VerbKind::Warns: return tr("warns");
    case VerbKind::Asks: return tr("asks");
    case VerbKind::NoComment: return tr("no comment");
    case VerbKind::Thinks: return tr("thinks");
    }
    return {};
}

QString word(State state)
{
    switch (state) {
    case State::Automatic: return tr("automatic");
    case State::Review: return tr("to review");
    case State::Confirmed: return tr("confirmed");
    case State::Corrected: return tr("corrected");
    case State::Manual: return tr("added by hand");
    case State::Rejected: return tr("rejected");
    case State::Stale: return tr("words changed");
    }
    return {};
}

QString word(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Direct: return tr("verbatim");
    case StatementKind::Mixed: return tr("partly verbatim");
    case StatementKind::Indirect: return tr("paraphrase");
    }
    return {};
}

QString word(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person: return tr("person");
    case ActorKind::Organisation: return tr("organisation");
    case ActorKind::Group: return tr("group");
    case ActorKind::Place: return tr("place");
    case ActorKind::Document: return tr("document");
    case ActorKind::Anonymous: return tr("anonymous");
    }
    return {};
}

QString word(ActorFact fact)
{
    switch (fact) {
    case ActorFact::Description: return tr("description");
    case ActorFact::Identifier: return tr("identifier");
    }
    return {};
}

QString colourWord(int colour)
{
    return colour > 0 ? tr("colour %1").arg(colour) : tr("as its number has it");
}

QString word(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Asserted: return tr("asserted");
    case Certainty::Hedged: return tr("hedged");
    case Certainty::Conditional: return tr("conditional");
    case Certainty::SecondHand: return tr("reported second hand");
    }
    return {};
}

QString word(CheckBand band)
{
    switch (band) {
    case CheckBand::Low: return tr("low");
    case CheckBand::Medium: return tr("medium");
    case CheckBand::High: return tr("high");
    }
    return {};
}

QString word(DateRole role)
{
    switch (role) {
    case DateRole::About: return tr("about");
    case DateRole::SaidOn: return tr("said on");
    case DateRole::Published: return tr("published");
    }
    return {};
}

QString word(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Neutral: return tr("neutral");
    case Polarity::For: return tr("for");
    case Polarity::Against: return tr("against");
    }
    return {};
}

/// What the other statement of a pair is to the one that is looked at: the second one, where
/// \a second is true.
QString word(PairKind kind, bool second)
{
    switch (kind) {
    case PairKind::Answer: return second ? tr("denied in") : tr("answers");
    case PairKind::ThenNow: return second ? tr("later") : tr("earlier");
    }
    return {};
}

QString glyph(State state)
{
    switch (state) {
    case State::Automatic: return {};
    case State::Review: return QStringLiteral("•");
    case State::Confirmed: return QStringLiteral("✓");
    case State::Corrected:
    case State::Manual: return QStringLiteral("=");
    case State::Rejected: return QStringLiteral("×");
    case State::Stale: return QStringLiteral("≈");
    }
    return {};
}

QString glyph(VerbKind verb)
{
    switch (verb) {
    case VerbKind::Says: return {};
    case VerbKind::Claims: return QStringLiteral("≟");
    case VerbKind::Confirms: return QStringLiteral("✓");
    case VerbKind::Denies: return QStringLiteral("✕");
    case VerbKind::Pledges: return QStringLiteral("→");
    case VerbKind::Demands: return QStringLiteral("!");
    case VerbKind::Criticises: return QStringLiteral("−");
    case VerbKind::Supports: return QStringLiteral("+");
    case VerbKind::Warns: return QStringLiteral("⚠");
    case VerbKind::Asks: return QStringLiteral("?");
    case VerbKind::NoComment: return QStringLiteral("∅");
    case VerbKind::Thinks: return QStringLiteral("○");
    }
    return {};
}

QString oneLine(const Article &article, const Spans &spans)
{
    QStringList parts;
    for (const Span span : spans)
        parts.append(shownWords(article, span).simplified());
    return parts.join(QStringLiteral(" … "));
}

QString toWhom(const Article &article, const Statement &statement)
{
    const Span words = statement.addressee;
    const bool isBeside = !overlapsAny(statement.content, words)
        && !overlapsAny(statement.cue, words) && !overlapsAny(statement.source, words);
    return words.isEmpty() || !isBeside ? QString() : tr("to %1").arg(oneLine(article, {words}));
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    const QString &last = names.last();
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), last);
}

} // namespace onrecord::wording
