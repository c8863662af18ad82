// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/markplaces.h"
#include "core/importing/surroundings.h"

#include <QSet>

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;

qsizetype ImportedReading::speakers() const
{
    QSet<QString> names;
    for (const ImportedStatement &statement : statements) {
        for (const ImportedSpeaker &speaker :
             statement.facts.speakers.value_or(QList<ImportedSpeaker>()))
            names.insert(speaker.name);
    }
    for (const UnplacedStatement &statement : unplaced) {
        for (const QString &name : statement.speakers)
            names.insert(name);
    }
    return names.size();
}

namespace {

/// Ascending, none overlapping another or one of \a taken.
Spans ordered(Spans spans, const Spans &taken)
{
    std::sort(spans.begin(), spans.end());
    Spans kept;
    for (const Span span : std::as_const(spans)) {
        const bool isBehind = kept.isEmpty() || kept.last().end <= span.begin;
        if (isBehind && !span.isEmpty() && !overlapsAny(taken, span))
            kept.append(span);
    }
    return kept;
}

/// Joins spans that a line break alone parts.
Spans joinedOverLines(const Spans &spans, QStringView text)
{
    Spans joined;
    for (const Span span : spans) {
        const QStringView between =
            joined.isEmpty() ? QStringView() : Span{joined.last().end, span.begin}.in(text);
        const bool isOne = !joined.isEmpty()
            && std::all_of(between.begin(), between.end(), [](QChar c) { return c.isSpace(); })
            && (between.isEmpty() || between.contains(u'\n') || between.contains(u'\r'));
        if (isOne)
            joined.last().end = span.end;
        else
            joined.append(span);
    }
    return joined;
}

/// Lays one copy over the article.
class CopyPlacing
{
public:
    CopyPlacing(const Document &document, const ArticleLetters &letters, const MarkedFile &file,
                const MarkedCopy &copy)
        : m_text(document.text())
        , m_copy(copy)
        , m_isOtherText(!copy.textSha256.isEmpty())
        , m_cuts(file.cutsAtLineBreaks)
        , m_places(document, letters, copy)
    {
    }

    std::optional<ImportedStatement> placed(const MarkedStatement &marked);
    /// Where words stand that are of no statement, and still say the same.
    std::optional<Span> placed(const MarkedPlace &marked);
    bool isSameText() const { return m_places.isSameText(); }

private:
    Spans find(const QList<MarkedPlace> &places, std::optional<Span> beside, bool isMain);
    Surroundings surroundingsOf(const MarkedStatement &marked,
                                const ImportedStatement &statement) const;

    const QStringView m_text;
    const MarkedCopy &m_copy; // not owned
    const bool m_isOtherText; ///< where it is not the same: known to be another
    const bool m_cuts;
    MarkPlaces m_places;
    bool m_isMoved = false; ///< the words that the statement is known by were
    bool m_isChanged = false; ///< they are other words now
    bool m_isPassageChanged = false; ///< some of the others are, or are gone
    std::optional<qsizetype> m_shift; ///< how far
};

/// Of what a statement is known by as many parts as can be found; \a isMain where these are those.
Spans CopyPlacing::find(const QList<MarkedPlace> &places, std::optional<Span> beside, bool isMain)
{
    Spans spans;
    for (const MarkedPlace &place : places) {
        const auto found = m_places.find(place, beside, m_shift);
        const QString words = m_places.isSameText() ? QString() : m_places.wordsOf(place);
        if (!found) {
            m_isPassageChanged = m_isPassageChanged || !m_places.stillSays({}, words);
            continue;
        }
        if (!words.isEmpty() && !m_places.stillSays(found->spans, words))
            (isMain ? m_isChanged : m_isPassageChanged) = true;
        spans += found->spans;
        if (isMain) {
            m_isMoved = m_isMoved || found->isMoved;
            m_shift = found->isMoved ? found->spans.first().begin - m_places.offsetOf(place) : 0;
        }
    }
    return spans;
}

/// Of \a statement, which is \a marked where it was found.
Surroundings CopyPlacing::surroundingsOf(const MarkedStatement &marked,
                                         const ImportedStatement &statement) const
{
    if (m_places.isSameText())
        return Surroundings::Same;
    if (m_isPassageChanged)
        return Surroundings::OtherPassage;
    if (m_copy.text.isEmpty())
        return m_isOtherText || m_isMoved ? Surroundings::Other : Surroundings::Same;
    Span then;
    for (const QList<MarkedPlace> &places : {marked.content, marked.cue, marked.source}) {
        for (const MarkedPlace &place : places) {
            if (place.span.begin < 0)
                return Surroundings::Other;
            then = then.isEmpty() ? place.span : then.united(place.span);
        }
    }
    Spans now = statement.content + statement.cue + statement.source;
    std::sort(now.begin(), now.end());
    return compareSurroundings(m_copy.text, then, m_text, hull(now));
}

std::optional<ImportedStatement> CopyPlacing::placed(const MarkedStatement &marked)
{
    m_isMoved = false;
    m_isChanged = false;
    m_isPassageChanged = false;
    m_shift.reset();
    ImportedStatement statement;
    statement.facts = marked.facts;
    const auto tidied = [this](const Spans &spans, const Spans &taken) {
        const Spans kept = ordered(spans, taken);
        return m_cuts ? joinedOverLines(kept, m_text) : kept;
    };
    statement.content = tidied(find(marked.content, std::nullopt, true), {});
    if (statement.content.isEmpty() && !marked.content.isEmpty())
        return std::nullopt;
    const bool isSilent = marked.content.isEmpty();
    const std::optional<Span> beside =
        isSilent ? std::nullopt : std::optional(hull(statement.content));
    statement.cue = tidied(find(marked.cue, beside, isSilent), statement.content);
    // Likeness finds a place; words that are others there are no longer what was marked.
    if (wordsOf(statement).isEmpty() || m_isChanged)
        return std::nullopt;
    statement.source = tidied(find(marked.source, hull(wordsOf(statement)), false),
                              statement.content + statement.cue);
    statement.isMoved = m_isMoved;
    statement.surroundings = surroundingsOf(marked, statement);
    return statement;
}

std::optional<Span> CopyPlacing::placed(const MarkedPlace &marked)
{
    const auto found = m_places.find(marked, std::nullopt, std::nullopt);
    const bool isSame = found && found->spans.size() == 1
        && (m_places.isSameText() || m_places.stillSays(found->spans, m_places.wordsOf(marked)));
    return isSame ? std::optional(found->spans.first()) : std::nullopt;
}

/// Dates and claims of \a copy, into \a reading.
void placeBesides(ImportedReading &reading, CopyPlacing &placing, const MarkedCopy &copy)
{
    for (const MarkedDate &date : copy.dates) {
        if (const auto span = placing.placed(date.place))
            reading.dates.append({*span, date.value, date.role});
        else
            ++reading.unplacedBeside;
    }
    for (const MarkedClaim &claim : copy.claims) {
        if (const auto span = placing.placed(claim.place))
            reading.claims.append({*span, claim.isClaim});
        else
            ++reading.unplacedBeside;
    }
    const auto bySpan = [](const auto &a, const auto &b) {
        return a.span < b.span;
    };
    std::stable_sort(reading.dates.begin(), reading.dates.end(), bySpan);
    std::stable_sort(reading.claims.begin(), reading.claims.end(), bySpan);
    if (!copy.allClaims || !placing.isSameText())
        return;
    reading.allClaims.emplace();
    for (const MarkedPlace &place : *copy.allClaims) {
        if (const auto span = placing.placed(place))
            reading.allClaims->append(*span);
    }
}

UnplacedStatement unplacedOf(const MarkedCopy &copy, const MarkedStatement &marked)
{
    UnplacedStatement unplaced;
    QStringList words;
    for (const MarkedPlace &place : marked.content.isEmpty() ? marked.cue : marked.content) {
        const bool isInText = place.span.begin >= 0 && lieIn({place.span}, copy.text);
        if (!place.words.isEmpty() || isInText)
            words.append(place.words.isEmpty() ? place.span.in(copy.text).toString() : place.words);
    }
    unplaced.words = words.join(u" … "_s);
    for (const ImportedSpeaker &speaker : marked.facts.speakers.value_or(QList<ImportedSpeaker>()))
        unplaced.speakers.append(speaker.name);
    return unplaced;
}

} // namespace

/// The copies that may be of \a document: the one that has its letters, or those that are about as long.
static QList<const MarkedCopy *> likeliestCopies(const Document &document,
                                                 const ArticleLetters &letters,
                                                 const QList<MarkedCopy> &copies)
{
    QList<const MarkedCopy *> likely;
    for (const MarkedCopy &copy : copies) {
        if (copies.size() > 1 && letters.sameAs(Lettering::asWritten(copy.text)))
            return {&copy};
        likely.append(&copy);
    }
    constexpr qsizetype mostTried = 16;
    const qsizetype length = document.text().size();
    std::stable_sort(
        likely.begin(), likely.end(), [length](const MarkedCopy *a, const MarkedCopy *b) {
            return std::abs(a->text.size() - length) < std::abs(b->text.size() - length);
        });
    return likely.first(std::min(mostTried, likely.size()));
}

static MarkedCopy withoutDates(MarkedCopy copy)
{
    copy.dates.clear();
    return copy;
}

static MarkedHead headOf(const Article &article)
{
    return {article.title, article.byline, article.outlet, article.published};
}

ImportedReading placedOn(const Document &document, const MarkedFile &file)
{
    const ArticleLetters letters(document);
    ImportedReading best;
    double most = -1;
    for (const MarkedCopy *const copy : likeliestCopies(document, letters, file.copies)) {
        CopyPlacing placing(document, letters, file, *copy);
        ImportedReading reading;
        reading.format = file.format;
        reading.corrections = file.corrections;
        reading.actors = copy->actors;
        const bool isOtherDay = copy->datesFrom && *copy->datesFrom != document.article().published;
        reading.isOtherHead =
            isOtherDay || (copy->head && *copy->head != headOf(document.article()));
        if (isOtherDay) // on which they depend, unless a reader said otherwise, which the file does not tell
            placeBesides(reading, placing, withoutDates(*copy));
        else
            placeBesides(reading, placing, *copy);
        for (const MarkedStatement &marked : copy->statements) {
            if (auto placed = placing.placed(marked))
                reading.statements.append(*std::move(placed));
            else
                reading.unplaced.append(unplacedOf(*copy, marked));
        }
        const auto all = double(std::max<qsizetype>(1, copy->statements.size()));
        const double share = double(reading.statements.size()) / all;
        if (share > most) {
            most = share;
            best = std::move(reading);
        }
    }
    std::stable_sort(best.statements.begin(), best.statements.end(),
                     [](const ImportedStatement &a, const ImportedStatement &b) {
                         return wordsOf(a).first() < wordsOf(b).first();
                     });
    return best;
}

} // namespace onrecord
