// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/grammar.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace onrecord {

// In the order of the enum, without Unknown.
static constexpr std::array tagNames{
    "NN", "IN",  "NNP", "DT",   "JJ",  "NNS", ",",   ".",   "VBD",  "RB",    "PRP",   "VB",
    "CC", "VBZ", "TO",  "VBG",  "VBN", "VBP", "''",  "CD",  "PRP$", "``",    "MD",    "POS",
    ":",  "WP",  "WDT", "NNPS", "WRB", "RP",  "JJR", "JJS", "RBR",  "-RRB-", "-LRB-", "EX",
    "$",  "RBS", "PDT", "UH",   "WP$", "FW",  "LS",  "SYM", "#",
};
static_assert(tagNames.size() + 1 == size_t(PartOfSpeech::Count));

PartOfSpeech partOfSpeechNamed(QStringView name)
{
    const auto found = std::find_if(tagNames.begin(), tagNames.end(), [name](const char *tag) {
        return name == QLatin1StringView(tag);
    });
    return found == tagNames.end() ? PartOfSpeech::Unknown
                                   : PartOfSpeech(std::distance(tagNames.begin(), found) + 1);
}

static constexpr std::pair<const char *, Relation> relationNames[]{
    {"root", Relation::Root},
    {"nsubj", Relation::Subject},
    {"csubj", Relation::Subject},
    {"nsubjpass", Relation::PassiveSubject},
    {"csubjpass", Relation::PassiveSubject},
    {"dobj", Relation::Object},
    {"iobj", Relation::Object},
    {"ccomp", Relation::Clause},
    {"xcomp", Relation::OpenClause},
    {"advcl", Relation::AdverbialClause},
    {"acl", Relation::NounClause},
    {"acl:relcl", Relation::NounClause},
    {"case", Relation::Marker},
    {"mark", Relation::Marker},
    {"nmod", Relation::Nominal},
    {"nmod:tmod", Relation::Nominal},
    {"nmod:npmod", Relation::Nominal},
    {"nmod:poss", Relation::Modifier},
    {"det", Relation::Modifier},
    {"det:predet", Relation::Modifier},
    {"nummod", Relation::Modifier},
    {"amod", Relation::Modifier},
    {"compound", Relation::Compound},
    {"mwe", Relation::Compound},
    {"compound:prt", Relation::Adverb},
    {"advmod", Relation::Adverb},
    {"neg", Relation::Adverb},
    {"aux", Relation::Auxiliary},
    {"auxpass", Relation::Auxiliary},
    {"cop", Relation::Auxiliary},
    {"conj", Relation::Conjunct},
    {"cc", Relation::Marker},
    {"cc:preconj", Relation::Marker},
    {"appos", Relation::Conjunct},
    {"parataxis", Relation::Conjunct},
};

Relation relationNamed(QStringView name)
{
    const auto *found =
        std::find_if(std::begin(relationNames), std::end(relationNames),
                     [name](const auto &each) { return name == QLatin1StringView(each.first); });
    return found == std::end(relationNames) ? Relation::Other : found->second;
}

} // namespace onrecord
