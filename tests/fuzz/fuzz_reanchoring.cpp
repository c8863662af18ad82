// SPDX-License-Identifier: GPL-3.0-or-later
// Articles put together of words, corrected, edited at random: a place that is found lies in the text,
// and its words are those that were corrected or it is said that they are others.

#include "core/applying/reanchoring.h"
#include "core/correcting/placing.h"
#include "tests/fuzz/draws.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// No two of them are spellings of one word.
const QStringList vocabulary{
    u"the"_s,       u"quay"_s,  u"was"_s,    u"shut"_s,  u"never"_s, u"not"_s,  u"no"_s,
    u"4"_s,         u"5"_s,     u"1,200"_s,  u"-3"_s,    u"Ana"_s,   u"Ruiz"_s, u"Lind"_s,
    u"she"_s,       u"said"_s,  u"denied"_s, u"took"_s,  u"money"_s, u"in"_s,   u"winter"_s,
    u"naïve"_s,     u"boats"_s, u"left"_s,   u"can’t"_s, u"😀"_s,     u"𝒜na"_s,  u"王小明"_s,
    u"half-open"_s, u"€"_s,     u"it"_s,     u"to"_s,
};
const QStringList gaps{u" "_s, u" "_s, u" "_s, u", "_s, u". "_s, u" “"_s, u"” "_s, u"\n\n"_s};

/// Words with what stands behind each; several texts are made of them.
using Words = QList<std::pair<QString, QString>>;

Words someWords(fuzz::Draws &draws, qsizetype count)
{
    Words words;
    while (words.size() < count && !draws.isAtEnd()) {
        const QString &word = draws.oneOf(vocabulary);
        words.append({word, draws.oneOf(gaps)});
    }
    return words;
}

QString textOf(const Words &words)
{
    QString text;
    for (const auto &[word, gap] : words)
        text += word + gap;
    return text;
}

/// A stretch of one to eight words, as a span of textOf(words).
Span stretch(fuzz::Draws &draws, const Words &words, qsizetype from)
{
    const qsizetype first = std::min(from + draws.below(16), words.size() - 1);
    const qsizetype last = std::min(first + 1 + draws.below(8), words.size());
    const qsizetype begin = textOf(words.first(first)).size();
    const QString said = textOf(words.sliced(first, last - first));
    return {begin, begin + said.size() - words[last - 1].second.size()};
}

Words edited(fuzz::Draws &draws, Words words)
{
    for (qsizetype edits = draws.below(6); edits > 0 && !words.isEmpty(); --edits) {
        const qsizetype at = draws.below(std::min<qsizetype>(words.size(), 256));
        const qsizetype count = std::min(words.size() - at, 1 + draws.below(24));
        const Words taken = words.sliced(at, count);
        switch (draws.below(6)) {
        case 0: words[at].first = draws.oneOf(vocabulary); break;
        case 1: words.remove(at, count); break;
        case 2: words.insert(at, {draws.oneOf(vocabulary), u" "_s}); break;
        case 3: words = taken + words; break; // a copy in front
        case 4: words += taken; break;
        default:
            words.remove(at, count);
            words = draws.chance() ? taken + words : words + taken;
            break;
        }
    }
    return words;
}

/// The edits that leave every word as it is.
QString rewritten(fuzz::Draws &draws, QString text)
{
    switch (draws.below(8)) {
    case 0: return text.replace(u'\n', u"\r\n"_s);
    case 1: return text.normalized(QString::NormalizationForm_D);
    case 2: return text.replace(u'“', u'"').replace(u'”', u'"');
    case 3: return text.toUpper();
    default: return text;
    }
}

Correction corrected(fuzz::Draws &draws, const Words &words, QStringView text)
{
    Correction correction;
    correction.change = Reject{};
    Spans said{stretch(draws, words, 0)};
    if (draws.below(3) == 0) {
        const Span other = stretch(draws, words, draws.below(24));
        if (other.begin > said[0].end)
            said.append(other);
    }
    for (const Span span : said)
        correction.target.append(anchorAt(text, span));
    if (draws.chance()) {
        const Span cue = stretch(draws, words, draws.below(24));
        if (!overlapsAny(said, cue))
            correction.passage = passageAt(text, said, {cue}, {});
    }
    return correction;
}

/// Letters and digits, bare: what nobody can call the same words if it differs.
QString bareLetters(QStringView text)
{
    QString bare;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            bare += c;
    }
    return bare;
}

void demandTold(const Correction &correction, const PlacedWords &placed, const QString &text)
{
    fuzz::demandNone(wrongPlaces(placed.places + placed.added, text));
    for (qsizetype at = 0; at < placed.places.size(); ++at) {
        fuzz::demand(!placed.places[at].isEmpty(), "a place holds something");
        fuzz::demand(at == 0 || placed.places[at - 1].end <= placed.places[at].begin,
                     "places ascend and do not overlap");
    }
    if (placed.places.isEmpty() || placed.changed)
        return;
    QStringList then;
    for (const Anchor &anchor : correction.target)
        then.append(bareLetters(anchor.exact));
    QStringList now;
    for (const Span place : placed.places)
        now.append(bareLetters(place.in(text)));
    then.sort(); // parts that changed places are the same words
    now.sort();
    fuzz::demand(now == then, "what is called unchanged has the words that were corrected");
}

} // namespace

void fuzz::tryOn(const QByteArray &input)
{
    Draws draws(input);
    const Words words = someWords(draws, 16 + draws.below(112));
    if (words.isEmpty())
        return;
    const QString before = textOf(words);
    QList<Correction> corrections;
    for (qsizetype count = 1 + draws.below(4); count > 0; --count)
        corrections.append(corrected(draws, words, before));
    const QString after = rewritten(draws, textOf(edited(draws, words)));

    Reanchoring unedited(before);
    Reanchoring reanchoring(after);
    AnchorFinder finder(after);
    for (const Correction &correction : corrections) {
        const PlacedWords still = unedited.targetOf(correction);
        demand(still.places.size() == correction.target.size() && !still.changed,
               "nothing changed where nothing was edited");
        demandTold(correction, still, before);
        for (qsizetype at = 0; at < still.places.size(); ++at)
            demand(still.places[at].begin == correction.target[at].offset,
                   "nor was anything moved");

        demandTold(correction, reanchoring.targetOf(correction), after);
        for (const Anchor &anchor : correction.target) {
            const std::optional<Placement> place = finder.find(anchor);
            if (!place)
                continue;
            demandNone(wrongPlaces({place->span}, after));
            demand(place->certainty > 0 && place->certainty <= 1, "certainty is a share");
            demand(place->certainty < 1 || place->span.in(after) == anchor.exact,
                   "what is certain is the very words");
        }
        if (const std::optional<Placement> place = likeliestPlace(after, correction))
            demandNone(wrongPlaces({place->span}, after));
    }
}

} // namespace onrecord
