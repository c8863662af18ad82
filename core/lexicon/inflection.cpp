// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/inflection.h"

namespace onrecord {

using namespace Qt::StringLiterals;

static bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

static bool endsInConsonantY(const QString &word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowel(word[word.size() - 2]);
}

static bool endsHissing(const QString &word)
{
    return word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u'z') || word.endsWith(u"ch")
        || word.endsWith(u"sh") || word.endsWith(u'o');
}

static QString thirdOf(const QString &base)
{
    if (endsInConsonantY(base))
        return base.chopped(1) + u"ies"_s;
    return base + (endsHissing(base) ? u"es"_s : u"s"_s);
}

static QString pastOf(const QString &base, const QString &stem)
{
    if (endsInConsonantY(base))
        return base.chopped(1) + u"ied"_s;
    return base.endsWith(u'e') ? base + u'd' : stem + u"ed"_s;
}

static QString gerundOf(const QString &base, const QString &stem)
{
    if (base.endsWith(u"ie"))
        return base.chopped(2) + u"ying"_s;
    const bool silentE =
        base.size() > 2 && base.endsWith(u'e') && !base.endsWith(u"ee") && !base.endsWith(u"oe");
    return (silentE ? base.chopped(1) : stem) + u"ing"_s;
}

VerbForms inflected(const QString &base, const QString &past, const QString &participle,
                    bool doubles)
{
    const QString stem = doubles ? base + base.back() : base;
    VerbForms forms;
    forms.base = base;
    forms.third = thirdOf(base);
    forms.past = past.isEmpty() ? pastOf(base, stem) : past;
    forms.participle = participle.isEmpty() ? forms.past : participle;
    forms.gerund = gerundOf(base, stem);
    return forms;
}

} // namespace onrecord
