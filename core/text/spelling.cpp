// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

#include <array>
#include <span>

namespace onrecord {

namespace {

/// Letters that Unicode does not take apart into a letter and an accent.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ø': return u"o";
    case u'đ': return u"d";
    case u'ł': return u"l";
    case u'ı': return u"i";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    default: return {};
    }
}

bool isAsciiWord(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Replaces \a from by \a to in \a word at the first place that has at least \a letters before it
/// and that \a fits, which is given the rest of the word.
template <typename Fits>
void respell(QString &word, QStringView from, QStringView to, qsizetype letters, Fits fits)
{
    const qsizetype at = word.indexOf(from, letters);
    if (at >= 0 && fits(QStringView(word).sliced(at + from.size())))
        word = word.first(at) + to.toString() + word.sliced(at + from.size());
}

/// Words that end otherwise in America than in Britain. They are listed, since names end so,
/// too: Balfour is not Balfor, and Weber not Webre.
constexpr std::array<QStringView, 33> inOur{
    u"arbour",    u"ardour",  u"armour",  u"behaviour", u"candour", u"clamour",   u"colour",
    u"demeanour", u"dolour",  u"enamour", u"endeavour", u"favour",  u"fervour",   u"flavour",
    u"glamour",   u"harbour", u"honour",  u"humour",    u"labour",  u"neighbour", u"odour",
    u"parlour",   u"rancour", u"rigour",  u"rumour",    u"saviour", u"savour",    u"splendour",
    u"succour",   u"tumour",  u"valour",  u"vapour",    u"vigour"};
constexpr std::array<QStringView, 8> inTre{u"centre",  u"theatre", u"metre", u"litre",
                                           u"spectre", u"lustre",  u"mitre", u"sceptre"};
constexpr std::array<QStringView, 4> inBre{u"fibre", u"sombre", u"calibre", u"sabre"};
constexpr std::array<QStringView, 4> inEnce{u"defence", u"offence", u"licence", u"pretence"};

/// Replaces \a british, the end of one of \a words, by \a american, where \a word holds that and \a fits,
/// which is given what stands behind it.
template <typename Fits>
void respellIn(QString &word, std::span<const QStringView> words, QStringView british,
               QStringView american, Fits fits)
{
    if (!word.contains(british))
        return;
    for (const QStringView each : words) {
        const qsizetype at = word.indexOf(each);
        const qsizetype end = at + each.size();
        if (at < 0 || !fits(QStringView(word).sliced(end)))
            continue;
        word = word.first(end - british.size()) + american.toString() + word.sliced(end);
        return;
    }
}

/// A stem's last consonant that one way doubles and the other does not: travelled, signalling. Only
/// where the stem has another vowel before: stalled is no staled.
void respellDoubled(QString &word)
{
    static constexpr std::array<QStringView, 5> endings{u"ed", u"ing", u"er", u"ers", u"ings"};
    for (const QStringView ending : endings) {
        if (!word.endsWith(ending))
            continue;
        const qsizetype stem = word.size() - ending.size();
        const QStringView before = QStringView(word).first(stem);
        if (!before.endsWith(u"ell") && !before.endsWith(u"all") && !before.endsWith(u"oll"))
            continue;
        const QStringView head = before.chopped(4);
        if (std::any_of(head.begin(), head.end(), isVowel))
            word.remove(stem - 1, 1);
        return;
    }
}

QString british(QString word)
{
    const auto anything = [](QStringView) {
        return true;
    };
    const auto ends = [](QStringView rest) {
        return rest.isEmpty() || rest == u"s";
    };
    respellIn(word, inOur, u"our", u"or", anything);
    // No stem is shorter than that of "realise", but names are: Denise is not Denize.
    respell(word, u"iz", u"is", 4, [](QStringView rest) {
        return rest.startsWith(u'e') || rest.startsWith(u'i') || rest.startsWith(u'a');
    });
    respell(word, u"lyz", u"lys", 3, [](QStringView rest) { return rest.startsWith(u'e'); });
    const auto inflected = [](QStringView rest) {
        return rest.isEmpty() || rest == u"s" || rest == u"d";
    };
    respellIn(word, inTre, u"tre", u"ter", inflected);
    respellIn(word, inBre, u"bre", u"ber", inflected);
    respellIn(word, inEnce, u"ence", u"ense", ends);
    respell(word, u"logue", u"log", 2, ends);
    respell(word, u"gramme", u"gram", 0, ends);
    respell(word, u"dgement", u"dgment", 2, ends);
    respellDoubled(word);
    return word;
}

} // namespace

QString withoutAccents(const QString &word)
{
    const QString decomposed = word.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    bool dropsMarks = false;
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) {
            if (!dropsMarks)
                plain += c;
            continue;
        }
        dropsMarks = c.script() == QChar::Script_Latin || c.script() == QChar::Script_Greek;
        const QStringView letters = plainLetters(c);
        if (letters.isEmpty())
            plain += c;
        else
            plain += letters;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

QString comparedSpelling(const QString &word)
{
    QString plain = isAsciiWord(word) ? word : withoutAccents(word);
    return isAsciiWord(plain) ? british(std::move(plain)) : plain;
}

} // namespace onrecord
