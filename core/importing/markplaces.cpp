// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/markplaces.h"

#include "core/text/wordchanges.h"
#include "core/wording/visible.h"

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;

/// What exports put between the parts of an interrupted quotation.
static constexpr QStringView betweenParts = u" … ";

/// So many code units around words tell which copy of them is meant.
static constexpr qsizetype contextLength = 64;

/// Cue and source stand no further from what was said.
static constexpr qsizetype furthestBeside = 4000;

/// As long as this, words stand in one place of an article only.
static constexpr qsizetype tellingLength = 24;

static Spans paragraphsOf(const Document &document)
{
    Spans spans;
    for (const Paragraph &paragraph : document.paragraphs())
        spans.append(paragraph.span);
    return spans;
}

ArticleLetters::ArticleLetters(const Document &document)
    : m_written(Lettering::asWritten(document.text()))
    , m_shown(Lettering::asShown(document.article(), paragraphsOf(document)))
{
}

const Lettering *ArticleLetters::sameAs(const Lettering &copy) const
{
    if (copy.letters() == m_written.letters())
        return &m_written;
    return copy.letters() == m_shown.letters() ? &m_shown : nullptr;
}

MarkPlaces::MarkPlaces(const Document &document, const ArticleLetters &letters,
                       const MarkedCopy &copy)
    : m_copy(copy)
    , m_shown(letters.shown())
    , m_text(document.text())
    , m_points(m_text)
    , m_finder(m_text)
{
    m_isSameText = copy.text.isEmpty()
        ? !copy.textSha256.isEmpty() && copy.textSha256 == document.article().textSha256
        : copy.text == m_text;
    if (copy.text.isEmpty() || m_isSameText)
        return;
    m_ofCopy = Lettering::asWritten(copy.text);
    m_beside = letters.sameAs(*m_ofCopy);
    m_isSameText = m_beside != nullptr;
}

/// A file may name so many places that looking for each in all of the article never ends.
bool MarkPlaces::mayLookAt(qsizetype letters)
{
    constexpr qsizetype mostLookedAt = qsizetype(1) << 30;
    m_lookedAt += letters;
    return m_lookedAt <= mostLookedAt;
}

/// The place of \a span of the copy's text, which is the article's.
std::optional<Span> MarkPlaces::inCopy(Span span)
{
    return m_ofCopy ? m_ofCopy->placeIn(*m_beside, span) : std::optional(span);
}

/// What the numbers of \a span may mean in the article: code points for most programs, UTF-16 code units
/// for some.
Spans MarkPlaces::readings(Span span) const
{
    if (span.begin < 0 || span.end <= span.begin || span.end > m_text.size())
        return {};
    Spans readings{m_points.toUtf16(span)};
    if (readings.first() != span)
        readings.append(span);
    readings.removeIf([this](Span each) { return each.isEmpty() || !lieIn({each}, m_text); });
    return readings;
}

/// True where \a words are \a written but for characters that a format does not hold.
static bool isStandIn(QStringView written, QStringView words)
{
    const auto standsFor = [](QChar there, QChar here) {
        const bool isReplaced =
            isObeyed(there.unicode()) && (here.isSpace() || here == QChar::ReplacementCharacter);
        return there == here || isReplaced || (there.isSpace() && here.isSpace());
    };
    return std::equal(written.begin(), written.end(), words.begin(), words.end(), standsFor);
}

/// True where what is shown at \a span is \a words, blanks apart.
bool MarkPlaces::hasWords(Span span, const QString &words) const
{
    if (isStandIn(span.in(m_text), words))
        return true;
    const qsizetype first = m_shown.letterFrom(span.begin);
    const qsizetype last = m_shown.letterFrom(span.end);
    return first < last
        && QStringView(m_shown.letters()).sliced(first, last - first)
        == Lettering::asWritten(words).letters();
}

/// The parts of \a words, which are parted by " … ", one after another in \a whole.
Spans MarkPlaces::partsIn(Span whole, const QString &words)
{
    Spans parts;
    qsizetype from = m_shown.letterFrom(whole.begin);
    const qsizetype end = m_shown.letterFrom(whole.end);
    if (!mayLookAt(end - from))
        return {};
    const QStringView within = QStringView(m_shown.letters()).first(end);
    const QStringList each = words.split(betweenParts.toString());
    for (const QString &part : each) {
        const QString letters = Lettering::asWritten(part).letters();
        const qsizetype at = letters.isEmpty() ? -1 : within.indexOf(letters, from);
        if (at < 0)
            return {};
        from = at + letters.size();
        parts.append(m_shown.placeOf(at, from));
    }
    return parts;
}

/// Where \a words stand closest to \a beside.
std::optional<Span> MarkPlaces::nearest(const QString &words, Span beside) const
{
    const QString letters = Lettering::asWritten(words).letters();
    if (letters.isEmpty())
        return std::nullopt;
    const qsizetype from = m_shown.letterFrom(beside.begin - furthestBeside);
    const qsizetype to = m_shown.letterFrom(beside.end + furthestBeside);
    const QStringView within = QStringView(m_shown.letters()).first(to);
    std::optional<Span> best;
    qsizetype least = furthestBeside;
    for (qsizetype at = within.indexOf(letters, from); at >= 0;
         at = within.indexOf(letters, at + 1)) {
        const Span place = m_shown.placeOf(at, at + letters.size());
        const auto isLetter = [this](qsizetype offset) {
            return offset >= 0 && offset < m_text.size() && m_text[offset].isLetterOrNumber();
        };
        if (place.overlaps(beside) || isLetter(place.begin - 1) || isLetter(place.end))
            continue;
        const qsizetype distance = std::max(beside.begin - place.end, place.begin - beside.end);
        if (distance < least) {
            best = place;
            least = distance;
        }
    }
    return best;
}

/// True where \a words stand once in the article. Looks through it, so only so often.
bool MarkPlaces::isOnlyOne(const QString &words)
{
    if (!mayLookAt(m_text.size()))
        return false;
    const qsizetype first = m_text.indexOf(words);
    return first >= 0 && m_text.indexOf(words, first + 1) < 0;
}

std::optional<Span> MarkPlaces::searched(const MarkedPlace &place)
{
    Anchor anchor{offsetOf(place), place.words, place.before, place.after, false};
    const QStringView copy = m_copy.text;
    if (!copy.isEmpty() && place.span.begin >= 0) {
        anchor.offset = place.span.begin;
        anchor.exact = place.span.in(copy).toString();
        anchor.before =
            copy.first(place.span.begin).last(std::min(contextLength, place.span.begin)).toString();
        anchor.after = copy.sliced(place.span.end)
                           .first(std::min(contextLength, copy.size() - place.span.end))
                           .toString();
    }
    const bool isOnly = isOnlyOne(anchor.exact);
    if (isOnly && anchor.before.isEmpty() && anchor.after.isEmpty()) {
        const qsizetype begin = m_text.indexOf(anchor.exact);
        return Span{begin, begin + anchor.exact.size()};
    }
    anchor.unique = isOnly || anchor.exact.size() >= tellingLength;
    const std::optional<Placement> found = m_finder.find(anchor);
    return found ? std::optional(found->span) : std::nullopt;
}

QString MarkPlaces::wordsOf(const MarkedPlace &place) const
{
    const bool isInCopy =
        place.span.begin >= 0 && !m_copy.text.isEmpty() && lieIn({place.span}, m_copy.text);
    return place.words.isEmpty() && isInCopy ? place.span.in(m_copy.text).toString() : place.words;
}

bool MarkPlaces::stillSays(const Spans &spans, const QString &words) const
{
    if (spans.size() == 1 && hasWords(spans.first(), words))
        return true;
    QStringList now;
    for (const Span span : spans)
        now.append(span.in(m_text).toString());
    return wordChanges(words, now.join(u' ')).isEmpty();
}

qsizetype MarkPlaces::offsetOf(const MarkedPlace &place) const
{
    const qsizetype begin = std::clamp(place.span.begin, qsizetype(0), m_text.size());
    return m_copy.text.isEmpty() ? m_points.toUtf16(begin) : begin;
}

std::optional<FoundMark> MarkPlaces::find(const MarkedPlace &place, std::optional<Span> beside,
                                          std::optional<qsizetype> shift)
{
    const auto found = [](const std::optional<Span> &span, bool isMoved) {
        return span ? std::optional(FoundMark{{*span}, isMoved}) : std::nullopt;
    };
    if (place.span.begin < 0 && place.words.isEmpty())
        return std::nullopt;
    if (place.span.begin < 0)
        return beside ? found(nearest(place.words, *beside), false) : found(searched(place), false);
    if (!m_copy.text.isEmpty() && !lieIn({place.span}, m_copy.text))
        return std::nullopt;
    if (m_isSameText && !m_copy.text.isEmpty())
        return found(inCopy(place.span), false);
    if (place.words.isEmpty() && m_copy.text.isEmpty()) {
        const Spans counted = readings(place.span);
        if (counted.isEmpty() || (!m_isSameText && !shift))
            return std::nullopt;
        const Span span = counted.first().shifted(shift.value_or(0));
        return lieIn({span}, m_text) ? found(span, shift.value_or(0) != 0) : std::nullopt;
    }
    if (m_copy.text.isEmpty()) {
        for (const Span span : readings(place.span)) {
            if (hasWords(span, place.words))
                return found(span, false);
        }
        if (place.words.contains(betweenParts)) {
            for (const Span span : readings(place.span)) {
                if (const Spans parts = partsIn(span, place.words); !parts.isEmpty())
                    return FoundMark{parts, false};
            }
        }
    }
    return found(searched(place), true);
}

} // namespace onrecord
