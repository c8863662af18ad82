// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/statementdates.h"

#include <QHash>

#include <optional>

namespace onrecord {

static bool hasComma(QStringView words)
{
    return words.contains(u',') || words.contains(u';') || words.contains(u':');
}

/// Code units between \a date and the cue of \a statement where the date can be the cue's: no
/// clause of its own lies between them, or the date opens the sentence. Nothing where it cannot.
///
///     On Tuesday, Ruiz, who was elected in 2019, said …      Tuesday can, 2019 cannot
static std::optional<qsizetype> distance(QStringView text, Span sentence, Span date,
                                         const Statement &statement)
{
    constexpr qsizetype openingWords = 16; // "Earlier on "
    const Span cue = hull(statement.cue);
    const bool follows = date.begin >= cue.end;
    const Span between =
        follows ? Span{cue.end, date.begin} : Span{date.end, std::max(date.end, cue.begin)};
    const bool opens = !follows && date.begin - sentence.begin <= openingWords
        && !hasComma(text.sliced(sentence.begin, date.begin - sentence.begin));
    if (between.length() > (opens ? 2 * farthestSaidOn : farthestSaidOn))
        return {};
    if (!opens && hasComma(between.in(text)))
        return {};
    return between.length();
}

/// True for what may be the day something was said; "now" is none.
static bool isDay(const DateExpression &date)
{
    const bool isPlaced = date.type == DateType::Date || date.type == DateType::Time;
    return isPlaced && date.role != DateRole::Published && !date.value.endsWith(u"_REF");
}

void dateStatements(QStringView text, QList<Draft> &drafts, QList<DateExpression> &dates)
{
    QHash<qsizetype, QList<qsizetype>> bySentence;
    QList<Span> sentences;
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        if (drafts[d].statement.cue.isEmpty())
            continue;
        QList<qsizetype> &there = bySentence[drafts[d].sentence.begin];
        if (there.isEmpty())
            sentences.append(drafts[d].sentence);
        there.append(d);
    }
    std::sort(sentences.begin(), sentences.end());

    auto sentence = sentences.cbegin();
    for (DateExpression &date : dates) {
        while (sentence != sentences.cend() && sentence->end <= date.span.begin)
            ++sentence;
        if (sentence == sentences.cend())
            break;
        if (!isDay(date) || !sentence->contains(date.span))
            continue;
        const QList<qsizetype> &there = bySentence[sentence->begin];
        const bool told = std::any_of(there.begin(), there.end(), [&](qsizetype d) {
            return overlapsAny(drafts[d].statement.content, date.span);
        });
        if (told)
            continue;
        qsizetype nearest = -1;
        qsizetype nearestBy = 0;
        for (const qsizetype d : there) {
            const auto far = distance(text, *sentence, date.span, drafts[d].statement);
            if (far && (nearest < 0 || *far < nearestBy)) {
                nearest = d;
                nearestBy = *far;
            }
        }
        if (nearest < 0)
            continue;
        date.role = DateRole::SaidOn;
        if (drafts[nearest].statement.saidOn.isEmpty())
            drafts[nearest].statement.saidOn = date.value;
    }
}

} // namespace onrecord
