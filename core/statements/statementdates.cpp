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

namespace {

/// The drafts with a cue, by the sentence in which it stands.
class DraftsBySentence
{
public:
    explicit DraftsBySentence(const QList<StatementDraft> &drafts)
    {
        for (qsizetype d = 0; d < drafts.size(); ++d) {
            if (drafts[d].statement.cue.isEmpty())
                continue;
            QList<qsizetype> &there = m_drafts[drafts[d].sentence.begin];
            if (there.isEmpty())
                m_sentences.append(drafts[d].sentence);
            there.append(d);
        }
        std::sort(m_sentences.begin(), m_sentences.end());
    }

    const QList<Span> &sentences() const { return m_sentences; } ///< ascending
    QList<qsizetype> in(Span sentence) const { return m_drafts.value(sentence.begin); }

private:
    QList<Span> m_sentences;
    QHash<qsizetype, QList<qsizetype>> m_drafts; ///< by the begin of the sentence
};

} // namespace

/// The one of \a there, drafts of \a sentence, whose cue \a date goes with, the nearest; -1 for none,
/// also where one of them reports the date.
static qsizetype draftDatedBy(Span date, Span sentence, const QList<qsizetype> &there,
                              const QList<StatementDraft> &drafts, QStringView text)
{
    const bool isReported = std::any_of(there.begin(), there.end(), [&](qsizetype d) {
        return overlapsAny(drafts[d].statement.content, date);
    });
    if (isReported)
        return -1;
    qsizetype nearest = -1;
    qsizetype nearestBy = 0;
    for (const qsizetype d : there) {
        const auto far = distance(text, sentence, date, drafts[d].statement);
        if (far && (nearest < 0 || *far < nearestBy)) {
            nearest = d;
            nearestBy = *far;
        }
    }
    return nearest;
}

StatementDates dateStatements(QStringView text, const QList<StatementDraft> &drafts,
                              QList<DateExpression> dates)
{
    const DraftsBySentence bySentence(drafts);
    QStringList saidOn(drafts.size());
    auto sentence = bySentence.sentences().cbegin();
    const auto end = bySentence.sentences().cend();
    for (DateExpression &date : dates) {
        while (sentence != end && sentence->end <= date.span.begin)
            ++sentence;
        if (sentence == end)
            break;
        if (!isDay(date) || !sentence->contains(date.span))
            continue;
        const qsizetype dated =
            draftDatedBy(date.span, *sentence, bySentence.in(*sentence), drafts, text);
        if (dated < 0)
            continue;
        date.role = DateRole::SaidOn;
        if (saidOn[dated].isEmpty())
            saidOn[dated] = date.value;
    }
    return {std::move(dates), std::move(saidOn)};
}

} // namespace onrecord
