// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/statementdates.h"

#include "core/text/calendar.h"

#include <QHash>
#include <QRegularExpression>

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
    constexpr qsizetype openingPhrase = 80; // "In a letter to the mayor "
    const Span cue = hull(statement.cue);
    const bool follows = date.begin >= cue.end;
    const Span between =
        follows ? Span{cue.end, date.begin} : Span{date.end, std::max(date.end, cue.begin)};
    const QStringView first = text.sliced(sentence.begin);
    const bool isPhrase = first.startsWith(u"In ") || first.startsWith(u"At ")
        || first.startsWith(u"On ") || first.startsWith(u"Speaking ");
    const bool endsPhrase = isPhrase && date.end < text.size() && text[date.end] == u',';
    const bool opens = !follows
        && date.begin - sentence.begin <= (endsPhrase ? openingPhrase : openingWords)
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

/// True where the day belongs to a noun: last weekend’s call, a 1991 song, the September quarter
/// earnings.
static bool isOfNoun(QStringView text, const DateExpression &date)
{
    const QStringView behind = text.sliced(date.span.end);
    if (behind.startsWith(u"’s ") || behind.startsWith(u"'s "))
        return true;
    const bool isStretch = text[date.span.begin].isDigit() || date.value.contains(u"-Q");
    const bool isBeforeNoun = behind.size() > 1 && behind[0] == u' ' && behind[1].isLower();
    if (!isStretch || !isBeforeNoun)
        return false;
    constexpr qsizetype reach = 8;
    const qsizetype from = std::max(date.span.begin - reach, qsizetype(0));
    const QString before = text.sliced(from, date.span.begin - from).toString().toLower();
    return !before.endsWith(u"in ") && !before.endsWith(u"since ") && !before.endsWith(u"by ")
        && !before.endsWith(u"during ") && !before.endsWith(u"of ");
}

/// True for the day of a post, behind the name it is of: — Ida Lund (@idalund) March 3, 2026.
static bool isOfPost(QStringView text, Span date)
{
    constexpr qsizetype longestHandle = 40;
    const qsizetype from = std::max(date.begin - longestHandle, qsizetype(0));
    const QStringView before = text.sliced(from, date.begin - from).trimmed();
    return before.endsWith(u')') && before.lastIndexOf(u"(@") > before.lastIndexOf(u'\n');
}

/// True for a week, a month, a quarter or the like that only begins after \a published: what is expected next week was
/// not said then. A single day may be told ahead (the minister will say on Friday), and the weekend of the same week.
static bool isStretchToCome(const QString &value, QDate published)
{
    static const QRegularExpression day(QStringLiteral("^\\d{4}-(?:\\d\\d-\\d\\d|W\\d\\d-\\d)"));
    if (!published.isValid() || day.match(value).hasMatch())
        return false;
    const QDate begin = firstDayOf(value.endsWith(u"-WE") ? value.chopped(3) : value);
    return begin.isValid() && begin > published;
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
                              QList<DateExpression> dates, QDate published)
{
    const DraftsBySentence bySentence(drafts);
    QStringList saidOn(drafts.size());
    auto sentence = bySentence.sentences().cbegin();
    const auto end = bySentence.sentences().cend();
    for (DateExpression &date : dates) {
        if (isDay(date) && isOfPost(text, date.span))
            date.role = DateRole::SaidOn;
        while (sentence != end && sentence->end <= date.span.begin)
            ++sentence;
        if (sentence == end)
            continue;
        if (!isDay(date) || isOfNoun(text, date) || !sentence->contains(date.span))
            continue;
        const qsizetype dated =
            draftDatedBy(date.span, *sentence, bySentence.in(*sentence), drafts, text);
        if (dated < 0)
            continue;
        if (isStretchToCome(date.value, published))
            continue;
        date.role = DateRole::SaidOn;
        // "Yesterday" of an article without a day names none.
        if (saidOn[dated].isEmpty() && !date.value.contains(u'X'))
            saidOn[dated] = date.value;
    }
    return {std::move(dates), std::move(saidOn)};
}

} // namespace onrecord
