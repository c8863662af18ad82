// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/knownsentences.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using training::KnownSentence;

KnownSentence knownSentence(QStringView drawn)
{
    KnownSentence sentence;
    for (const QStringView each : drawn.split(u' ', Qt::SkipEmptyParts)) {
        const QList<QStringView> parts = each.split(u'/');
        if (parts.size() != 4)
            qFatal("a word with its tag, head and relation is wanted: %s",
                   qPrintable(each.toString()));
        const bool letters = parts[0].front().isLetter();
        sentence.words.push_back(
            wordOf(parts[0], letters ? TokenKind::Word : TokenKind::Punctuation));
        sentence.tags.push_back(partOfSpeechNamed(parts[1]));
        sentence.nodes.push_back({parts[2].toInt() - 1, relationNamed(parts[3])});
    }
    return sentence;
}

std::vector<KnownSentence> knownSentences()
{
    const QStringList patterns{
        u"%1/NNP/2/nsubj %2/VBD/0/root that/IN/6/mark the/DT/5/det %3/NN/6/nsubj fell/VBD/2/ccomp ././2/punct"_s,
        u"The/DT/2/det %3/NN/3/nsubj fell/VBD/0/root ,/,/3/punct %1/NNP/6/nsubj %2/VBD/3/parataxis ././3/punct"_s,
        u"The/DT/3/det old/JJ/3/amod %3/NN/4/nsubj %2/VBD/0/root ././4/punct"_s,
        u"%1/NNP/2/nsubj saw/VBD/0/root the/DT/4/det %3/NN/2/dobj of/IN/6/case %1/NNP/4/nmod ././2/punct"_s,
    };
    const QStringList names{u"Ana"_s, u"Bo"_s, u"Ruiz"_s, u"Oake"_s, u"Іван"_s};
    const QStringList verbs{u"warned"_s, u"added"_s, u"insisted"_s, u"noted"_s};
    const QStringList things{u"quay"_s, u"tram"_s, u"mill"_s, u"bridge"_s, u"𝒯ower"_s};
    std::vector<KnownSentence> sentences;
    for (int i = 0; i < 40; ++i) {
        QString drawn = patterns[i % patterns.size()];
        drawn.replace(u"%1"_s, names[i % names.size()]);
        drawn.replace(u"%2"_s, verbs[(i / 4) % verbs.size()]);
        drawn.replace(u"%3"_s, things[(i / 3) % things.size()]);
        sentences.push_back(knownSentence(drawn));
    }
    return sentences;
}

} // namespace onrecord
