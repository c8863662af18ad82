// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchorsearch.h"

#include "core/text/anchorwords.h"
#include "core/text/wordalignment.h"

#include <QHash>

namespace onrecord {

namespace {

// Places looked at for one anchor. A word triple that stands at more than commonTriple places is
// boilerplate and leads nowhere; places are compared in the order of triples they share.
constexpr qsizetype commonTriple = 256;
constexpr qsizetype seedsAnEnd = 32; ///< of a long quotation its first and its last triples do
constexpr qsizetype mostPlaces = 512;
constexpr qsizetype mostAligned = 6;

// Hypothesis' weights for words and context on either side; the fourth, position, is left out:
// it is believed before (AnchorFinder) or not at all.
constexpr double wordsWeight = 50;
constexpr double sideWeight = 20;

// What context has to say for a place (0 to 2, both sides), the less the longer the words are:
// three words may stand anywhere, eight in a row seldom twice.
constexpr double contextForShort = 0.9; ///< up to 3 words
constexpr double contextForSome = 0.5; ///< up to 7 words
constexpr double contextForLong = 0.3;

// Where copies are told apart by their paragraph: one side alone has to be without a flaw …
constexpr double flawlessSide = 0.95;
constexpr qsizetype wordsBeside = 3; ///< … and of so many words

// Words that were edited are believed only between surroundings that were not.
constexpr double likenessOfEdited = 0.6;
constexpr double sideOfEdited = 0.5;

// Another place this close in certainty, and neither is taken.
constexpr double clearMargin = 0.06;
constexpr double flaw =
    0.001; ///< … unless everything about one is as it was, and not about the other

// Words that were the article's only ones and still are need no context at this length.
constexpr qsizetype unmistakableWords = 4;
constexpr double unmistakable = 0.6; ///< their certainty, context or not

/// How far what stands beside a place is what stood beside the anchor, the least first.
enum class Beside : quint8 {
    Other,
    Source, ///< the same who said it; without a passage: one side of the paragraph
    Same, ///< and how that is reported; without a passage: both sides of the paragraph
};

/// A stretch of the text's words that may be the anchor's.
struct Place : PlacedAnchorWords
{
    double likeness = 0; ///< of the words, 1: the same words
    double before = 0; ///< of the context, 0 to 1
    double after = 0;
    double certainty = 0;
    Beside beside = Beside::Other;
};

class AnchorSearch
{
public:
    AnchorSearch(QStringView text, const QList<FoldedWord> &words, const Anchor &anchor,
                 const Passage *passage)
        : m_text(text)
        , m_words(words)
        , m_anchor(anchor)
        , m_wanted(anchorWords(anchor))
        , m_passage(passage && passage->isAttributed() ? passage : nullptr)
    {
    }

    std::optional<Placement> run(const WordIndex &index);
    std::optional<Placement> likeliest(const WordIndex &index);

private:
    QList<qsizetype> shiftsToTry(const WordIndex &index) const;
    bool sameWordsAt(qsizetype first) const;
    Place exactly(qsizetype first) const;
    void score(Place &place) const;
    void keep(QList<Place> &places, Place place) const;
    Beside besideOf(const Place &place) const;
    Beside besideInParagraph(const Place &place) const;
    void keepThoseOfTheParagraph(QList<Place> &places) const;
    QList<Place> findPlaces(const WordIndex &index) const;
    void keepCopiesApart(QList<Place> &places) const;
    bool isOnlyOfItsKind(const QList<Place> &places) const;
    bool isBelieved(const Place &place) const;
    bool isWrittenAlike(const Place &place) const;
    bool standsInContext(const Place &place) const;
    Span spanOf(const Place &place) const { return boundsOf(m_wanted, place, m_text, m_words); }

    QStringView m_text;
    const QList<FoldedWord> &m_words;
    const Anchor &m_anchor;
    const AnchorWords m_wanted;
    const Passage *m_passage; // not owned; nullptr where it does not tell who said the words
};

/// How far the anchor's words would have to be shifted for the triples they share with the text
/// to meet, the most shared first.
QList<qsizetype> AnchorSearch::shiftsToTry(const WordIndex &index) const
{
    QHash<qsizetype, int> shared;
    const auto seedFrom = [&](qsizetype at) {
        const std::span<const FoldedWord, 3> three(m_wanted.words.constData() + at, 3);
        for (const qint32 place : index.placesOf(three, commonTriple))
            ++shared[place - at];
    };
    const qsizetype triples = m_wanted.words.size() - 2;
    const qsizetype headEnd = std::min(triples, m_wanted.first + seedsAnEnd);
    for (qsizetype at = 0; at < headEnd; ++at)
        seedFrom(at);
    for (qsizetype at = std::max(headEnd, m_wanted.last - seedsAnEnd); at < triples; ++at)
        seedFrom(at);

    QList<qsizetype> shifts = shared.keys();
    std::sort(shifts.begin(), shifts.end(), [&](qsizetype a, qsizetype b) {
        const int more = shared[a] - shared[b];
        return more != 0 ? more > 0 : a < b;
    });
    shifts.resize(std::min(shifts.size(), mostPlaces));
    return shifts;
}

/// The very words, with room for a few that were put in at either end of a quotation.
Place AnchorSearch::exactly(qsizetype first) const
{
    constexpr qsizetype mostAdded = 6;
    const qsizetype last = first + m_wanted.count();
    return {{first, last, std::max<qsizetype>(0, first - mostAdded), last + mostAdded}, 1};
}

bool AnchorSearch::sameWordsAt(qsizetype first) const
{
    if (first < 0 || first + m_wanted.count() > m_words.size())
        return false;
    return std::equal(m_wanted.words.cbegin() + m_wanted.first,
                      m_wanted.words.cbegin() + m_wanted.last, m_words.cbegin() + first,
                      [](const FoldedWord &a, const FoldedWord &b) { return a.key == b.key; });
}

/// Fills in how well context and words of \a place agree with the anchor.
void AnchorSearch::score(Place &place) const
{
    const std::span wanted(m_wanted.words);
    const std::span words(m_words);
    place.before = likenessBackwards(wanted.first(m_wanted.first), words.first(place.first));
    place.after = likenessForwards(wanted.subspan(m_wanted.last), words.subspan(place.last));
    const double sum = wordsWeight * place.likeness + sideWeight * (place.before + place.after);
    place.certainty = sum / (wordsWeight + 2 * sideWeight);
    if (m_anchor.unique && m_wanted.count() >= unmistakableWords && isWrittenAlike(place))
        place.certainty = std::max(place.certainty, unmistakable);
}

/// Adds \a place; of two that overlap the better one stays.
void AnchorSearch::keep(QList<Place> &places, Place place) const
{
    score(place);
    const auto same = std::find_if(places.begin(), places.end(), [&](const Place &other) {
        return place.first < other.last && other.first < place.last;
    });
    if (same == places.end())
        places.append(place);
    else if (same->certainty < place.certainty)
        *same = place;
}

/// The same characters, save for line ends and normal forms.
bool AnchorSearch::isWrittenAlike(const Place &place) const
{
    const auto plain = [](QString text) {
        return text.remove(u'\r').normalized(QString::NormalizationForm_C);
    };
    return place.likeness == 1
        && plain(spanOf(place).in(m_text).toString()) == plain(m_anchor.exact);
}

/// The words found are those that stood beside the anchor's: a neighbour, not the thing itself.
bool AnchorSearch::standsInContext(const Place &place) const
{
    const auto found = std::span(m_words).subspan(place.first, place.last - place.first);
    const auto holds = [&](std::span<const FoldedWord> context) {
        return std::search(context.begin(), context.end(), found.begin(), found.end(),
                           [](const FoldedWord &a, const FoldedWord &b) { return a.key == b.key; })
            != context.end();
    };
    const std::span wanted(m_wanted.words);
    return holds(wanted.first(m_wanted.first)) || holds(wanted.subspan(m_wanted.last));
}

Beside AnchorSearch::besideOf(const Place &place) const
{
    if (!m_passage)
        return besideInParagraph(place);
    const PassageNow now = comparePassage(*m_passage, m_text, spanOf(place));
    return now.sameAttribution                           ? Beside::Same
        : now.sameSource && !m_passage->source.isEmpty() ? Beside::Source
                                                         : Beside::Other;
}

/// Only the words of the anchor's own paragraph tell: those of the next one stand beside a copy as well
/// once paragraphs change places.
Beside AnchorSearch::besideInParagraph(const Place &place) const
{
    const QStringView before = m_anchor.before;
    const QStringView after = m_anchor.after;
    const qsizetype lineEnd = after.indexOf(u'\n');
    const QList<FoldedWord> nearBefore = findFoldedWords(before.mid(before.lastIndexOf(u'\n') + 1));
    const QList<FoldedWord> nearAfter = findFoldedWords(lineEnd < 0 ? after : after.first(lineEnd));
    const std::span words(m_words);
    const bool sameBefore = likenessBackwards(nearBefore, words.first(place.first)) >= flawlessSide;
    const bool sameAfter = likenessForwards(nearAfter, words.subspan(place.last)) >= flawlessSide;
    const qsizetype told = nearBefore.size() + nearAfter.size();
    if (told > 0 && (sameBefore || nearBefore.isEmpty()) && (sameAfter || nearAfter.isEmpty()))
        return Beside::Same;
    const bool oneSide = (sameBefore && nearBefore.size() >= wordsBeside)
        || (sameAfter && nearAfter.size() >= wordsBeside);
    return oneSide ? Beside::Source : Beside::Other;
}

/// Of copies that one person says in one way the paragraph tells which was meant: what stands before
/// and behind it may have gone to another copy.
void AnchorSearch::keepThoseOfTheParagraph(QList<Place> &places) const
{
    if (!m_passage || places.size() < 2)
        return;
    QList<Beside> found;
    for (const Place &place : std::as_const(places))
        found.append(besideInParagraph(place));
    const Beside most = *std::max_element(found.cbegin(), found.cend());
    QList<Place> kept;
    for (qsizetype at = 0; at < places.size(); ++at) {
        if (found[at] == most)
            kept.append(places[at]);
    }
    places = kept;
}

/// Leaves of \a places those beside which the most stands as it did.
void AnchorSearch::keepCopiesApart(QList<Place> &places) const
{
    if (places.size() < 2 && m_anchor.unique)
        return;
    Beside most = Beside::Other;
    for (Place &place : places) {
        place.beside = besideOf(place);
        if (place.likeness == 1)
            most = std::max(most, place.beside);
    }
    if (most == Beside::Other && m_anchor.unique)
        return;
    erase_if(places, [&](const Place &place) {
        return place.likeness == 1 ? place.beside < most : most > Beside::Other;
    });
    if (most > Beside::Other)
        keepThoseOfTheParagraph(places);
    if (!m_anchor.unique)
        erase_if(places, [](const Place &place) { return place.beside == Beside::Other; });
}

/// The one place where these words are said by whom they were said, when there was one only.
bool AnchorSearch::isOnlyOfItsKind(const QList<Place> &places) const
{
    return m_passage && m_passage->whole.unique && places.size() == 1 && places[0].likeness == 1
        && places[0].beside == Beside::Same
        && comparedWords(m_passage->whole.exact).size() >= unmistakableWords;
}

/// Whether words and context are evidence enough, leaving other places aside.
bool AnchorSearch::isBelieved(const Place &place) const
{
    if (place.likeness < 1) {
        return place.likeness >= likenessOfEdited && place.before >= sideOfEdited
            && place.after >= sideOfEdited && !standsInContext(place);
    }
    const double needed = m_wanted.count() <= 3 ? contextForShort
        : m_wanted.count() <= 7                 ? contextForSome
                                                : contextForLong;
    return place.before + place.after >= needed
        || (m_anchor.unique && m_wanted.count() >= unmistakableWords && isWrittenAlike(place));
}

QList<Place> AnchorSearch::findPlaces(const WordIndex &index) const
{
    QList<Place> places;
    const QList<qsizetype> shifts = shiftsToTry(index);
    for (const qsizetype shift : shifts) {
        const qsizetype first = m_wanted.first + shift;
        if (sameWordsAt(first))
            keep(places, exactly(first));
    }
    for (const qsizetype shift : shifts.first(std::min(shifts.size(), mostAligned))) {
        if (sameWordsAt(m_wanted.first + shift))
            continue;
        const std::optional<Alignment> found =
            align(m_wanted.words, m_wanted.first, m_wanted.last, m_words, shift);
        if (found)
            keep(places,
                 {{found->first, found->last, found->roomFirst, found->roomLast}, found->likeness});
    }
    return places;
}

std::optional<Placement> AnchorSearch::run(const WordIndex &index)
{
    if (m_wanted.count() == 0 || m_wanted.words.size() < 3)
        return std::nullopt;
    QList<Place> places = findPlaces(index);
    keepCopiesApart(places);
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.certainty > b.certainty; });
    if (isOnlyOfItsKind(places))
        places[0].certainty = std::max(places[0].certainty, unmistakable);
    else if (places.isEmpty() || !isBelieved(places[0]))
        return std::nullopt;
    const bool flawless = places[0].certainty == 1;
    if (places.size() > 1
        && places[0].certainty - places[1].certainty < (flawless ? flaw : clearMargin))
        return std::nullopt;
    Placement placement{spanOf(places[0]), places[0].certainty};
    if (placement.span.in(m_text) != m_anchor.exact)
        placement.certainty = std::min(placement.certainty, 0.99);
    return placement;
}

std::optional<Placement> AnchorSearch::likeliest(const WordIndex &index)
{
    if (m_wanted.count() == 0 || m_wanted.words.size() < 3)
        return std::nullopt;
    QList<Place> places = findPlaces(index);
    for (Place &place : places)
        place.beside = besideOf(place);
    // Who said the words goes before what stands around them.
    const auto less = [](const Place &a, const Place &b) {
        return std::pair(a.beside, a.certainty) < std::pair(b.beside, b.certainty);
    };
    const auto best = std::max_element(places.cbegin(), places.cend(), less);
    return best == places.cend() ? std::nullopt
                                 : std::optional(Placement{spanOf(*best), best->certainty});
}

} // namespace

std::optional<Placement> searchAnchor(QStringView text, const WordIndex &index,
                                      const Anchor &anchor, const Passage *passage)
{
    return AnchorSearch(text, index.words(), anchor, passage).run(index);
}

std::optional<Placement> likeliestPlace(QStringView text, const WordIndex &index,
                                        const Anchor &anchor, const Passage *passage)
{
    return AnchorSearch(text, index.words(), anchor, passage).likeliest(index);
}

} // namespace onrecord
