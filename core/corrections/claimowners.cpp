// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/claimowners.h"

#include "core/findings/identity.h"

#include <map>

namespace onrecord {

namespace {

/// Where the content of the statements stands that readers had a word about.
class CorrectedWords
{
public:
    explicit CorrectedWords(const QList<ReadStatement> &statements);

    bool isEmpty() const { return m_parts.empty(); }
    /// The statement in whose words at least half of \a claim stands, and most of it; of two with as
    /// many, one that is not rejected. nullptr where there is none.
    const ReadStatement *ownerOf(Span claim) const;

private:
    struct Part
    {
        Span span;
        const ReadStatement *statement = nullptr; // not owned
        qsizetype furthest = 0; ///< end of this part and those before it
    };

    std::vector<Part> m_parts; ///< by place
};

CorrectedWords::CorrectedWords(const QList<ReadStatement> &statements)
{
    for (const ReadStatement &read : statements) {
        if (read.corrections.isEmpty())
            continue;
        for (const Span part : read.statement.content)
            m_parts.push_back({part, &read, part.end});
    }
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const Part &a, const Part &b) { return a.span < b.span; });
    qsizetype furthest = 0;
    for (Part &part : m_parts)
        part.furthest = furthest = std::max(furthest, part.span.end);
}

const ReadStatement *CorrectedWords::ownerOf(Span claim) const
{
    std::map<const ReadStatement *, qsizetype> shared;
    auto at =
        std::lower_bound(m_parts.cbegin(), m_parts.cend(), claim.end,
                         [](const Part &part, qsizetype end) { return part.span.begin < end; });
    while (at != m_parts.cbegin() && std::prev(at)->furthest > claim.begin) {
        --at;
        const qsizetype both =
            std::min(at->span.end, claim.end) - std::max(at->span.begin, claim.begin);
        if (both > 0)
            shared[at->statement] += both;
    }
    const ReadStatement *owner = nullptr;
    qsizetype most = 0;
    for (const auto &[statement, characters] : shared) {
        const bool isRejected = statement->state == State::Rejected;
        const bool wins = characters > most
            || (owner && characters == most && owner->state == State::Rejected && !isRejected);
        if (wins && characters * 2 >= claim.length()) {
            owner = statement;
            most = characters;
        }
    }
    return owner;
}

/// Whoever marks a claim wants it checked.
constexpr double worthOfMarked = 1;

/// Whether \a claim stands in none of the words of \a statement.
bool standsOutside(const Claim &claim, const Statement &statement)
{
    return std::none_of(statement.content.cbegin(), statement.content.cend(),
                        [&claim](Span part) { return part.overlaps(claim.span); });
}

} // namespace

QString applyClaimCorrection(Reading &reading, Span words, const SetClaim &change)
{
    QList<Claim> &claims = reading.claims;
    claims.removeIf([words](const Claim &claim) {
        return claim.statement.isEmpty() && claim.span.overlaps(words);
    });
    if (!change.isClaim)
        return {};
    const QStringView said = words.in(reading.document.text());
    int occurrence = 0;
    const auto isTaken = [&claims](const QString &id) {
        return std::any_of(claims.cbegin(), claims.cend(),
                           [&id](const Claim &claim) { return claim.id == id; });
    };
    while (isTaken(findingId(u'c', said, occurrence)))
        ++occurrence;
    const auto behind = std::find_if(claims.cbegin(), claims.cend(), [words](const Claim &claim) {
        return claim.span.begin > words.begin;
    });
    const Claim marked{findingId(u'c', said, occurrence), words, {}, worthOfMarked};
    claims.insert(behind, marked);
    return marked.id;
}

bool isWorthOfMarked(double checkworthy)
{
    constexpr double rounding = 0.00005; // four decimals in a file
    return checkworthy >= worthOfMarked - rounding;
}

bool isMarkedByReader(const Claim &claim)
{
    return isWorthOfMarked(claim.checkworthy);
}

bool hasOwnClaimAt(const Reading &reading, Span words)
{
    return std::any_of(reading.claims.cbegin(), reading.claims.cend(), [words](const Claim &each) {
        return each.statement.isEmpty() && each.span.overlaps(words);
    });
}

bool areSaid(const Reading &reading, Span words)
{
    return std::any_of(
        reading.statements.cbegin(), reading.statements.cend(), [words](const ReadStatement &read) {
            qsizetype shared = 0;
            for (const Span part : read.statement.content) {
                if (part.overlaps(words))
                    shared += std::min(part.end, words.end) - std::max(part.begin, words.begin);
            }
            return read.state != State::Rejected && shared * 2 >= words.length();
        });
}

void assignClaims(Reading &reading, const QSet<QString> &marked)
{
    if (reading.claims.isEmpty())
        return;
    const CorrectedWords corrected(reading.statements);
    if (corrected.isEmpty())
        return;
    QHash<QString, const ReadStatement *> byId;
    for (const ReadStatement &read : std::as_const(reading.statements)) {
        if (!read.corrections.isEmpty())
            byId.insert(read.statement.id, &read);
    }
    QList<Claim> kept;
    kept.reserve(reading.claims.size());
    for (Claim claim : std::as_const(reading.claims)) {
        const ReadStatement *of = byId.value(claim.statement);
        if (of && of->state != State::Rejected && standsOutside(claim, of->statement)) {
            claim.statement.clear();
            of = nullptr;
        }
        const bool isFree = claim.statement.isEmpty() || (of && of->state == State::Rejected);
        const ReadStatement *owner = isFree ? corrected.ownerOf(claim.span) : nullptr;
        if (owner && owner->state == State::Rejected && marked.contains(claim.id))
            owner = nullptr;
        if (owner) {
            claim.statement = owner->statement.id;
            of = owner;
        }
        if (!of || of->state != State::Rejected)
            kept.append(claim);
    }
    reading.claims = kept;
}

} // namespace onrecord
