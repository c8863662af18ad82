// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rtfwords.h"

#include <string_view>
#include <unordered_map>

namespace onrecord {

namespace {

struct CharacterWord
{
    const char *word;
    char16_t character;
};

constexpr CharacterWord characters[] = {
    {"tab", u'\t'},         {"emdash", u'—'},       {"endash", u'–'},       {"emspace", u'\u2003'},
    {"enspace", u'\u2002'}, {"qmspace", u'\u2005'}, {"bullet", u'•'},       {"lquote", u'‘'},
    {"rquote", u'’'},       {"ldblquote", u'“'},    {"rdblquote", u'”'},    {"zwj", u'\u200D'},
    {"zwnj", u'\u200C'},    {"ltrmark", u'\u200E'}, {"rtlmark", u'\u200F'}, {"softline", u' '},
};

struct DestinationWord
{
    const char *word;
    RtfDestination destination;
};

constexpr DestinationWord destinations[] = {
    {"fonttbl", RtfDestination::Fonts},
    {"stylesheet", RtfDestination::Styles},
    {"info", RtfDestination::Info},
    {"title", RtfDestination::Title},
    {"author", RtfDestination::Author},
    {"field", RtfDestination::Field},
    {"fldinst", RtfDestination::Instruction},
    {"fldrslt", RtfDestination::Result},
    {"footnote", RtfDestination::Note},
    {"shptxt", RtfDestination::Box},
    {"dptxbxtext", RtfDestination::Box},
    {"shp", RtfDestination::Shape},
    {"shpinst", RtfDestination::Shape},
    {"shpgrp", RtfDestination::Shape},
    {"do", RtfDestination::Shape},
    {"listtext", RtfDestination::ListMark},
    {"pntext", RtfDestination::ListMark},
    {"pn", RtfDestination::ListMark},
    {"upr", RtfDestination::Twice},
    {"ud", RtfDestination::Unicode},
};

/// Destinations without words of the text that may stand without \*.
constexpr const char *skipped[] = {
    "colortbl",     "header",
    "headerl",      "headerr",
    "headerf",      "footer",
    "footerl",      "footerr",
    "footerf",      "pict",
    "object",       "xe",
    "rxe",          "txe",
    "tc",           "tcn",
    "sp",           "shprslt",
    "filetbl",      "nonshppict",
    "nonesttables", "atnid",
    "atnauthor",    "annotation",
    "bkmkstart",    "bkmkend",
    "revtbl",       "ftnsep",
    "ftnsepc",      "ftncn",
    "aftnsep",      "aftnsepc",
    "aftncn",       "private",
    "falt",         "panose",
    "listtable",    "listoverridetable",
    "comment",      "subject",
    "keywords",     "doccomm",
    "operator",     "company",
    "category",     "manager",
    "hlinkbase",    "nextfile",
    "template",     "themedata",
    "datafield",    "formfield",
    "pgdsctbl",
};

struct ActionWord
{
    const char *word;
    RtfAction action;
};

constexpr ActionWord actions[] = {
    {"par", RtfAction::Paragraph},
    {"sect", RtfAction::Section},
    {"line", RtfAction::Line},
    {"page", RtfAction::Line},
    {"column", RtfAction::Line},
    {"cell", RtfAction::Cell},
    {"row", RtfAction::Row},
    {"nestcell", RtfAction::Paragraph},
    {"nestrow", RtfAction::Paragraph},
    {"pard", RtfAction::ParagraphDefaults},
    {"plain", RtfAction::CharacterDefaults},
    {"s", RtfAction::Style},
    {"outlinelevel", RtfAction::Outline},
    {"ls", RtfAction::List},
    {"intbl", RtfAction::InTable},
    {"itap", RtfAction::NestedTable},
    {"dropcapli", RtfAction::DropCap},
    {"fs", RtfAction::Size},
    {"b", RtfAction::Bold},
    {"v", RtfAction::Hidden},
    {"deleted", RtfAction::Deleted},
    {"f", RtfAction::Font},
    {"fcharset", RtfAction::FontCharset},
    {"deff", RtfAction::DefaultFont},
    {"ansicpg", RtfAction::CodePage},
    {"mac", RtfAction::CharsetMac},
    {"pc", RtfAction::CharsetPc},
    {"pca", RtfAction::CharsetPca},
    {"u", RtfAction::Unicode},
    {"uc", RtfAction::UnicodeSkip},
    {"lang", RtfAction::Language},
    {"sbasedon", RtfAction::BasedOn},
    {"cs", RtfAction::OtherStyle},
    {"ds", RtfAction::OtherStyle},
    {"ts", RtfAction::OtherStyle},
};

std::unordered_map<std::string_view, RtfWord> readTables()
{
    std::unordered_map<std::string_view, RtfWord> words;
    for (const CharacterWord &row : characters)
        words[row.word] = {RtfWord::Kind::Character, row.character};
    for (const DestinationWord &row : destinations)
        words[row.word] = {RtfWord::Kind::Destination, 0, row.destination};
    for (const char *word : skipped)
        words[word] = {RtfWord::Kind::Destination, 0, RtfDestination::Skipped};
    for (const ActionWord &row : actions)
        words[row.word] = {RtfWord::Kind::Action, 0, RtfDestination::Text, row.action};
    return words;
}

} // namespace

RtfWord rtfWord(QByteArrayView word)
{
    static const std::unordered_map<std::string_view, RtfWord> words = readTables();
    const auto known = words.find(std::string_view(word.data(), size_t(word.size())));
    return known == words.end() ? RtfWord() : known->second;
}

} // namespace onrecord
