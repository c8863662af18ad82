// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdftitle.h"

#include "core/article/credits.h"
#include "core/article/headpatterns.h"
#include "core/article/samewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

qsizetype wordsIn(const QString &text)
{
    return text.count(u' ') + 1;
}

/// Chooses among the paragraphs at the head of the first page.
class TitleChoice
{
public:
    TitleChoice(const QList<PdfParagraph> &paragraphs, const QString &named, double height,
                const PdfSetting &setting)
        : m_paragraphs(paragraphs)
        , m_named(bareWords(named))
        , m_height(height)
        , m_setting(setting)
    {
    }

    qsizetype choose() const
    {
        QList<qsizetype> candidates;
        for (qsizetype at = 0; at < m_paragraphs.size(); ++at) {
            if (mayBeTitle(at))
                candidates.append(at);
        }
        const auto named = std::find_if(candidates.begin(), candidates.end(),
                                        [this](qsizetype at) { return isNamed(at); });
        if (named != candidates.end())
            return *named;
        std::stable_sort(
            candidates.begin(), candidates.end(),
            [this](qsizetype one, qsizetype other) { return weight(one) > weight(other); });
        for (const qsizetype at : std::as_const(candidates)) {
            if (!isMasthead(at, candidates) && !isBehindText(at))
                return at;
        }
        return firstLine();
    }

private:
    const PdfBlock &block(qsizetype at) const { return m_paragraphs[at].first; }

    /// Larger or bolder than the text, and words enough.
    bool mayBeTitle(qsizetype at) const
    {
        constexpr double upperPart = 0.67;
        constexpr qsizetype fewestLetters = 8;
        constexpr qsizetype longest = 300;
        const PdfBlock &each = block(at);
        const QString &text = m_paragraphs[at].text;
        const bool isLarge = each.size > 1.08 * m_setting.size;
        const bool isBold = each.style.isBold && each.size > 0.94 * m_setting.size;
        return each.page == 0 && each.box.top < upperPart * m_height && !each.isCell
            && (isLarge || isBold) && wordsIn(text) >= 2 && text.size() >= fewestLetters
            && text.size() < longest && !tellsWhoOrWhen(text);
    }

    bool isNamed(qsizetype at) const
    {
        const QString words = bareWords(m_paragraphs[at].text);
        return wordsIn(m_paragraphs[at].text) >= 3 && (m_named + u' ').startsWith(words + u' ');
    }

    double weight(qsizetype at) const
    {
        return block(at).size + (block(at).style.isBold ? 0.05 * m_setting.size : 0);
    }

    /// The outlet's own name above a headline, however large.
    bool isMasthead(qsizetype at, const QList<qsizetype> &candidates) const
    {
        const QString &text = m_paragraphs[at].text;
        if (looksLikeOutlet(text))
            return true;
        constexpr qsizetype mostWords = 4;
        const QStringList words = text.split(u' ');
        const bool isName = words.size() <= mostWords
            && std::all_of(words.begin(), words.end(), [](const QString &word) {
                                return word.size() < 4 || word.front().isUpper();
                            });
        return isName && std::any_of(candidates.begin(), candidates.end(), [&](qsizetype other) {
                   return block(other).size > 1.5 * m_setting.size
                       && block(other).size < block(at).size
                       && block(other).box.top > block(at).box.top
                       && wordsIn(m_paragraphs[other].text) > words.size();
               });
    }

    /// True for what is set large amid a text.
    bool isBehindText(qsizetype at) const
    {
        qsizetype before = 0;
        qsizetype all = 0;
        for (qsizetype each = 0; each < m_paragraphs.size(); ++each) {
            const qsizetype length =
                isProse(m_paragraphs[each]) ? m_paragraphs[each].text.size() : 0;
            all += length;
            before += each < at ? length : 0;
        }
        return before * 3 > all && before > 400;
    }

    /// Of a text all in one type: its first line, if that is no sentence.
    qsizetype firstLine() const
    {
        constexpr qsizetype longest = 160;
        for (qsizetype at = 0; at < m_paragraphs.size() && block(at).page == 0; ++at) {
            const QString &text = m_paragraphs[at].text;
            if (looksLikeOutlet(text) || tellsWhoOrWhen(text) || namesSections(text))
                continue;
            const bool isHeadline = text.size() < longest && wordsIn(text) >= 3
                && !text.endsWith(u'.') && !text.endsWith(u':') && !block(at).isCell;
            return isHeadline ? at : -1;
        }
        return -1;
    }

    const QList<PdfParagraph> &m_paragraphs;
    const QString m_named;
    const double m_height; ///< of the first page
    const PdfSetting &m_setting;
};

} // namespace

qsizetype titleAmong(const QList<PdfParagraph> &paragraphs, const QString &named, double height,
                     const PdfSetting &setting)
{
    return TitleChoice(paragraphs, named, height, setting).choose();
}

bool isProse(const PdfParagraph &paragraph)
{
    constexpr qsizetype shortest = 60;
    return !paragraph.first.isCell && paragraph.text.size() >= shortest
        && (endsAsSentence(paragraph.text) || paragraph.text.size() > 3 * shortest);
}

} // namespace onrecord
