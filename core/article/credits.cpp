// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/credits.h"

#include "core/article/headpatterns.h"
#include "core/article/headwords.h"
#include "core/article/signatures.h"
#include "core/text/lines.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr qsizetype longestCredits = 200;

bool isBar(QChar c)
{
    return c == u'|' || c == u'·' || c == u'•' || c == u'—' || c == u'–' || c == u'―' || c == u'/';
}

/// Marks that may stand at the ends of a part.
bool isEdge(QChar c)
{
    return isBlank(c) || c == u',' || c == u':' || c == u'*' || c == u'_' || c == u'-' || c == u'('
        || c == u')';
}

Span withoutEdges(QStringView words, Span part)
{
    while (part.begin < part.end && isEdge(words[part.begin]))
        ++part.begin;
    while (part.end > part.begin && isEdge(words[part.end - 1]))
        --part.end;
    return part;
}

/// True where \a words end at \a at: blank, colon or the end.
bool isWordEnd(QStringView words, qsizetype at)
{
    return at >= words.size() || isBlank(words[at]) || words[at] == u':';
}

/// "Words by: ", "By ", "Edited by ": where the names behind it begin, and whether they wrote it.
struct Label
{
    qsizetype end = 0; ///< 0 for no label
    bool wrote = false;
};

/// True for the word before an author's name: By; at the beginning of a line also Von and Par, with a
/// capital, since they are parts of names as well.
bool isBefore(QStringView word, bool isFirst)
{
    if (word.compare(u"by", Qt::CaseInsensitive) == 0)
        return true;
    return isFirst && !word.isEmpty() && word.front().isUpper() && isHeadWord(word, HeadWord::By);
}

Label labelOf(QStringView words)
{
    Label label;
    bool isNamed = false; // "by" or a colon tells that names follow
    qsizetype at = 0;
    for (int count = 0; count < 5 && at < words.size(); ++count) {
        qsizetype end = at;
        while (!isWordEnd(words, end))
            ++end;
        const QStringView word = words.sliced(at, end - at);
        const bool isBy = isBefore(word, count == 0);
        const bool isAnd = count > 0 && (word == u"and" || word == u"&");
        const bool helped = isHeadWord(word, HeadWord::Helped);
        if (!isBy && !isAnd && !helped && !isHeadWord(word, HeadWord::Wrote))
            break;
        label.wrote = count == 0 ? !helped : label.wrote;
        isNamed = isNamed || isBy;
        at = end;
        while (at < words.size() && (isBlank(words[at]) || words[at] == u':')) {
            isNamed = isNamed || words[at] == u':';
            ++at;
        }
        label.end = at;
        if (isBy && at < words.size() && words[at].isUpper())
            break;
    }
    return isNamed ? label : Label();
}

/// "Source: Vestby Courier": the offset of what follows, 0 for other words.
qsizetype sourceLabel(QStringView words)
{
    for (const QStringView label : {u"source", u"via", u"credit"}) {
        const qsizetype size = label.size();
        if (!words.startsWith(label, Qt::CaseInsensitive))
            continue;
        qsizetype at = size;
        while (at < words.size() && isBlank(words[at]))
            ++at;
        if (at < words.size() && words[at] == u':')
            return withoutEdges(words, {at, words.size()}).begin;
    }
    return 0;
}

/// \a part without an hour or a lone "on" at its end: "By Ida Lund 18.30 GMT", "Posted by Ida Lund on".
Span withoutStampTail(QStringView words, Span part)
{
    Span kept = part;
    while (!kept.isEmpty()) {
        qsizetype begin = kept.end;
        while (begin > kept.begin && !isBlank(words[begin - 1]))
            --begin;
        if (!isBesideStamp(words.sliced(begin, kept.end - begin)))
            break;
        kept = withoutEdges(words, {kept.begin, begin});
    }
    const QStringView tail = words.sliced(kept.end, part.end - kept.end);
    const bool isStamp = std::any_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit(); })
        || tail.trimmed() == u"on" || tail.trimmed() == u"at";
    return isStamp ? kept : part;
}

/// True for a name with an article, which beside a day is an outlet's: The Valley Watch, 14 September 2026.
bool isNamedWithThe(QStringView words)
{
    constexpr qsizetype mostWords = 6;
    const QList<QStringView> parts = words.split(u' ', Qt::SkipEmptyParts);
    return parts.size() > 1 && parts.size() <= mostWords && parts.first() == u"The"
        && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return part.front().isUpper() && part.back() != u',';
           });
}

/// One line, part by part.
class CreditsReader
{
public:
    explicit CreditsReader(QStringView words)
        : m_words(words)
    {
    }

    std::optional<Credits> read();

private:
    void findDays();
    Spans parts() const;
    bool readPart(Span part);
    bool readSigned(Span part, bool wrote);
    bool readName(Span part);

    const QStringView m_words;
    QString m_rest; // m_words with bars for the days
    bool m_hasBars = false;
    Credits m_credits;
};

void CreditsReader::findDays()
{
    m_rest = m_words.toString();
    for (const DateStamp &stamp : dateStampsIn(m_words)) {
        const Span day = stamp.written.span;
        m_rest.replace(day.begin, day.length(), QString(day.length(), u'|'));
        if (!m_credits.day || m_credits.day->rank < stamp.rank)
            m_credits.day = stamp;
        m_credits.isSure = true;
    }
}

Spans CreditsReader::parts() const
{
    Spans parts;
    qsizetype begin = 0;
    const auto beginsLabel = [this](qsizetype at) {
        return labelOf(QStringView(m_rest).sliced(at).trimmed()).end > 0;
    };
    const auto isBreak = [&](qsizetype at) {
        const bool isDash = m_rest[at] == u'-' && at > 0 && isBlank(m_rest[at - 1]);
        const bool isStop = m_rest[at] == u'.' && at > 1 && m_rest[at - 1].isLower()
            && m_rest[at - 2].isLower() && at + 1 < m_rest.size() && isBlank(m_rest[at + 1]);
        return isBar(m_rest[at]) || isStop || (m_rest[at] == u';' && beginsLabel(at + 1))
            || (isDash && at + 1 < m_rest.size() && isBlank(m_rest[at + 1]));
    };
    for (qsizetype at = 0; at <= m_rest.size(); ++at) {
        if (at < m_rest.size() && !isBreak(at))
            continue;
        const Span part = withoutEdges(m_rest, {begin, at});
        if (!part.isEmpty())
            parts.append(part);
        begin = at + 1;
    }
    return parts;
}

bool CreditsReader::readSigned(Span part, bool wrote)
{
    const std::optional<Signature> signature = signatureIn(part.in(m_words), true);
    if (!signature)
        return false;
    m_credits.isSure = true;
    if (!wrote)
        return true;
    if (m_credits.byline.isEmpty())
        m_credits.byline = signature->names.shifted(part.begin);
    if (m_credits.outlet.isEmpty() && !signature->outlet.isEmpty())
        m_credits.outlet = signature->outlet.shifted(part.begin);
    return true;
}

/// Names without a word that says what they are, perhaps with what they are called elsewhere: Ida
/// Lund@idalund.
bool CreditsReader::readName(Span part)
{
    const qsizetype handle = part.in(m_words).indexOf(u'@');
    if (handle > 0)
        part = withoutEdges(m_words, {part.begin, part.begin + handle});
    if (m_credits.day && isNamedWithThe(part.in(m_words))) {
        if (m_credits.outlet.isEmpty())
            m_credits.outlet = part;
        return true;
    }
    const std::optional<Signature> signature = signatureIn(part.in(m_words));
    if (!signature)
        return false;
    const Span names = signature->names.shifted(part.begin);
    const bool isOutlet = signature->kind == Signature::Kind::Outlet;
    if (!isOutlet && m_credits.byline.isEmpty()
        && (m_hasBars || signature->kind != Signature::Kind::Word))
        m_credits.byline = names;
    else if (m_credits.outlet.isEmpty() && signature->kind != Signature::Kind::Word
             && signature->kind != Signature::Kind::Desk && (isOutlet || m_hasBars))
        m_credits.outlet = names;
    if (m_credits.outlet.isEmpty() && !signature->outlet.isEmpty())
        m_credits.outlet = signature->outlet.shifted(part.begin);
    m_credits.isSure = m_credits.isSure || signature->isSure;
    return true;
}

bool CreditsReader::readPart(Span part)
{
    const QStringView words = part.in(m_words);
    if (isBesideStamp(words)) {
        m_credits.label = m_credits.label ? m_credits.label : stampLabelIn(words);
        m_credits.isSure = m_credits.isSure || isStampLine(words);
        return true;
    }
    const bool signsAlone = words.size() == m_words.size() && isHeadWord(words, HeadWord::Desk);
    if (!signsAlone && namesSections(words.startsWith(u"in ") ? words.sliced(3) : words))
        return true;
    if (const Label label = labelOf(words); label.end > 0)
        return readSigned(withoutStampTail(m_words, {part.begin + label.end, part.end}),
                          label.wrote);
    if (const qsizetype source = sourceLabel(words); source > 0) {
        if (m_credits.outlet.isEmpty())
            m_credits.outlet = {part.begin + source, part.end};
        m_credits.isSure = true;
        return true;
    }
    return readName(withoutStampTail(m_words, part));
}

std::optional<Credits> CreditsReader::read()
{
    findDays();
    m_hasBars = std::any_of(m_words.begin(), m_words.end(), [](QChar c) { return isBar(c); });
    for (const Span part : parts()) {
        if (!readPart(part))
            return std::nullopt;
    }
    if (m_words.endsWith(u'.') && !m_credits.day && !isStampLine(m_words)) // a sentence
        return std::nullopt;
    const bool saysWho = !m_credits.byline.isEmpty() || !m_credits.outlet.isEmpty();
    if (saysWho || m_credits.day)
        m_credits.label.reset();
    const bool isPlaceAlone = !saysWho && !m_credits.isSure;
    return isPlaceAlone ? std::nullopt : std::optional(m_credits);
}

} // namespace

std::optional<Credits> creditsIn(QStringView words)
{
    if (words.isEmpty() || words.size() > longestCredits)
        return std::nullopt;
    return CreditsReader(words).read();
}

QString namesOf(const Credits &credits, QStringView words)
{
    return withoutPlaces(credits.byline.in(words).toString(), words.sliced(credits.byline.end));
}

std::optional<Credits> creditsBehindBy(QStringView words)
{
    const std::optional<Signature> signature = signatureIn(words, true);
    if (!signature)
        return std::nullopt;
    Credits credits;
    credits.byline = signature->names;
    credits.outlet = signature->outlet;
    credits.isSure = true;
    return credits;
}

bool beginsWithBy(QStringView words)
{
    const qsizetype end = words.indexOf(u' ');
    return end > 0 && isBefore(words.first(end), true);
}

bool announcesNames(QStringView words)
{
    return words.size() < 30 && words.endsWith(u"by", Qt::CaseInsensitive)
        && labelOf(words).end == words.size();
}

bool tellsWhoOrWhen(QStringView words)
{
    const std::optional<Credits> credits = creditsIn(words);
    return credits && (credits->isSure || credits->day || credits->label);
}

} // namespace onrecord
