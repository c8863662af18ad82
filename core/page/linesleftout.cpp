// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/linesleftout.h"

#include "core/article/samewords.h"
#include "core/page/headabroad.h"
#include "core/page/pagewords.h"
#include "core/page/partsleftout.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr double nearlyAll = 0.8;

/// A line that is one link, or some: it leads somewhere else.
bool isLink(const PageBlock &block)
{
    constexpr qsizetype longest = 200;
    return block.linkDensity() > nearlyAll && block.text.size() < longest;
}

/// A sentence of the text may be a link, too: "The company refused."
bool isSentence(const QString &words)
{
    constexpr qsizetype fewestBlanks = 2;
    return (words.endsWith(u'.') || words.endsWith(u".”"_s) || words.endsWith(u".\""_s))
        && !words.endsWith(u".."_s) && words.count(u' ') >= fewestBlanks;
}

/// True for a few sentences of which one is what a button says to who is to subscribe, and leads there: "Do you like
/// boats? Sign up for our letter."
bool offersLetter(const PageBlock &block)
{
    constexpr qsizetype longest = 140;
    if (block.kind != BlockKind::Paragraph || block.linked == 0 || block.text.size() > longest)
        return false;
    static const QRegularExpression stop(uR"((?<=[.?!])\s+)"_s);
    const QStringList sentences = block.text.split(stop);
    return sentences.size() > 1
        && std::any_of(sentences.begin(), sentences.end(), [](const QString &each) {
               return PageWords::instance().partSaying(each) == PartOfPage::SignUp;
           });
}

/// Leaves out labels, and the links that stand below one that speaks of other articles.
void leaveOutLabels(QList<SortedBlock> &blocks)
{
    bool isBelowRelated = false;
    for (SortedBlock &each : blocks) {
        if (!each.isKept() || each.block.kind == BlockKind::Headline)
            continue;
        // A label that is a link may be a sentence: "Subscribe to our letter and miss no boat."
        const QString &words = each.block.text;
        const bool isLinkedSentence = isLink(each.block) && words.endsWith(u'.');
        const PartOfPage part =
            PageWords::instance().partSaying(isLinkedSentence ? words.chopped(1) : words);
        // "View this image", but not "Facebook", where the picture is from.
        const bool isOfPicture = part == PartOfPage::Hidden
            || (part == PartOfPage::Sharing && each.block.text.contains(u' '));
        if (each.block.kind == BlockKind::Caption && !isOfPicture)
            continue;
        if (part != PartOfPage::None)
            each.reason = reasonFor(part);
        else if (offersLetter(each.block))
            each.reason = LeftOutReason::SignUp;
        else if (isBelowRelated && isLink(each.block))
            each.reason = LeftOutReason::Related;
        isBelowRelated = each.reason == LeftOutReason::Related;
    }
}

/// True for a name with the button to follow who bears it: "Ida Lund · Follow".
bool asksToFollow(const QString &words)
{
    static const QRegularExpression button(
        uR"(^\p{Lu}[^.!?]{2,60}\s*[·•|]\s*(?:Follow(?:ing)?|Folgen|Suivre|Seguir)$)"_s);
    return button.match(words).hasMatch();
}

/// True for a line that says when by a day's name alone: "Tuesday", "Yesterday, 08:00".
bool namesDayOfWeek(const QString &words)
{
    static const QRegularExpression day(
        uR"(^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return day.match(words).hasMatch();
}

/// Says of the lines about the article (By Ida Lund, 17 November 2026) what they are: those near the
/// headline, wherever they stand.
void leaveOutBylines(QList<SortedBlock> &blocks)
{
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [](const SortedBlock &each) {
        return each.block.kind == BlockKind::Headline;
    });
    constexpr int furthest = 3;
    constexpr int mostLines = 80; // of a page that is mostly menus, thousands would follow
    constexpr qsizetype longest = 120;
    int paragraphs = 0;
    int lines = 0;
    for (auto each = headline; each != blocks.end() && paragraphs < furthest && lines < mostLines;
         ++each) {
        const QString &words = each->block.text;
        const bool isBeside = each->reason == LeftOutReason::Beside;
        // A caption may name a photographer; who wrote what the article quotes did not write the article.
        const bool isOther = each->block.kind == BlockKind::Headline
            || each->block.kind == BlockKind::Caption || each->block.kind == BlockKind::Quotation;
        if (isOther || (!each->isKept() && !isBeside))
            continue;
        ++lines;
        const bool isSentence = words.endsWith(u'.') && !words.endsWith(".m."_L1); // 9 p.m.
        const bool isAbout = words.size() < longest && !isSentence
            && (tellsOfArticle(words) || asksToFollow(words) || namesDayOfWeek(words));
        if (isAbout)
            each->reason = LeftOutReason::AboutArticle;
        else if (each->isKept() && each->block.kind == BlockKind::Paragraph)
            ++paragraphs;
    }
}

/// True for items of a list that the sentence before announces, "Those who voted for the boat:", and that are too short
/// for titles of articles.
bool areNamed(const QList<SortedBlock> &blocks, QList<SortedBlock>::iterator begin,
              QList<SortedBlock>::iterator end)
{
    if (begin == blocks.begin())
        return false;
    constexpr qsizetype fewestBlanks = 3; // of the sentence
    constexpr qsizetype mostBlanks = 2; // of an item
    const SortedBlock &before = *(begin - 1);
    return before.isKept() && before.block.text.endsWith(u':')
        && before.block.text.count(u' ') >= fewestBlanks
        && std::all_of(begin, end, [](const SortedBlock &item) {
               return item.block.text.count(u' ') <= mostBlanks;
           });
}

/// Leaves out paragraphs that are nothing but a link, and lists of nothing but links.
void leaveOutLinks(QList<SortedBlock> &blocks)
{
    const auto isItem = [](const SortedBlock &each) {
        return each.isKept() && each.block.kind == BlockKind::ListItem;
    };
    for (auto each = blocks.begin(); each != blocks.end(); ++each) {
        auto end = std::find_if_not(each, blocks.end(), isItem);
        const bool isList = end != each;
        if (!isList && each->isKept() && each->block.kind == BlockKind::Paragraph
            && !isSentence(each->block.text))
            ++end;
        const bool areLinks = end != each
            && std::all_of(each, end, [](const SortedBlock &line) { return isLink(line.block); })
            && !(isList && areNamed(blocks, each, end));
        for (auto line = each; areLinks && line != end; ++line)
            line->reason = LeftOutReason::Related;
        if (isList)
            each = end - 1;
    }
}

/// Leaves out headings below which nothing is left but other articles and the like.
void leaveOutEmptyHeadings(QList<SortedBlock> &blocks)
{
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const PageBlock &block = blocks[at].block;
        if (!blocks[at].isKept() || block.kind != BlockKind::Heading || block.level == 0)
            continue; // what is a heading by its bold type alone may be a line of the text
        bool hidesOthers = false;
        qsizetype next = at + 1;
        for (; next < blocks.size() && !blocks[next].isKept(); ++next) {
            hidesOthers = hidesOthers || blocks[next].reason == LeftOutReason::Related
                || blocks[next].reason == LeftOutReason::SignUp;
        }
        if (hidesOthers && (next == blocks.size() || blocks[next].block.kind == BlockKind::Heading))
            blocks[at].reason = LeftOutReason::Related;
    }
}

/// Leaves out how to reach who wrote the article: an address alone, wherever it stands, and at the end of the text
/// "Follow Ida Lund on Twitter @idalund", "Ida Lund can be
/// reached at …".
void leaveOutContacts(QList<SortedBlock> &blocks)
{
    static const QRegularExpression address(u"^[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$"_s);
    static const QRegularExpression contact(
        uR"(^.{0,60}\bcan be reached (?:at|on|by)\b|^.*\b[Rr]each (?:him|her|them|me|us) (?:at|on|by) .*@|^.{0,60}\bis on (?:twitter|x|facebook|instagram|bluesky|mastodon)\b.{0,20}@|^(?:please\s+)?(?:follow|contact|reach|e-?mail|write to)\b.*(?:@\w|\b(?:twitter|facebook|instagram)\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 250;
    constexpr int reach = 3; // paragraphs from the end
    int behind = 0;
    for (auto each = blocks.rbegin(); each != blocks.rend(); ++each) {
        if (!each->isKept() || each->block.kind != BlockKind::Paragraph)
            continue;
        const QString &words = each->block.text;
        const bool isContact = words.size() <= longest
            && (address.match(words).hasMatch()
                || (behind < reach && contact.match(words).hasMatch()));
        if (isContact)
            each->reason = LeftOutReason::AboutArticle;
        else
            ++behind;
    }
}

/// Leaves out short lines with links and whose the rights are: "Back to news | Home page Copyright 2026 The Courier".
void leaveOutRights(QList<SortedBlock> &blocks)
{
    static const QRegularExpression rights(uR"((?:©|\bcopyright\b)\s*(?:©\s*)?(?:19|20)\d\d\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 160;
    for (SortedBlock &each : blocks) {
        const PageBlock &block = each.block;
        if (each.isKept() && block.kind == BlockKind::Paragraph && block.linked > 0
            && block.text.size() <= longest && rights.match(block.text).hasMatch())
            each.reason = LeftOutReason::Footer;
    }
}

/// Leaves out lines of figures and signs: counters of pictures ("1 of 4") and of readers ("12,345 views"), rows
/// of stars.
void leaveOutSigns(QList<SortedBlock> &blocks)
{
    static const QRegularExpression counter(
        uR"(^(?:\d{1,3} of \d{1,3}|\d[\d,.]*[kKmM]? (?:views|shares|reads))$)"_s);
    constexpr qsizetype longest = 16;
    bool wasProse = false;
    for (SortedBlock &each : blocks) {
        const QString &words = each.block.text;
        const bool hasLetters = std::any_of(
            words.begin(), words.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
        const bool isSign =
            words.size() <= longest && (!hasLetters || counter.match(words).hasMatch());
        const bool isParagraph = each.block.kind == BlockKind::Paragraph;
        const bool isItemOfHead = each.block.kind == BlockKind::ListItem && !wasProse;
        if (each.isKept() && (isParagraph || isItemOfHead) && isSign)
            each.reason = LeftOutReason::Beside;
        wasProse = wasProse || (each.isKept() && isParagraph && words.size() > longest);
    }
}

/// Leaves out headings that say the headline once more, as above the text on a page that has it above a picture.
void leaveOutHeadlineAgain(QList<SortedBlock> &blocks)
{
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [](const SortedBlock &each) {
        return each.block.kind == BlockKind::Headline;
    });
    if (headline == blocks.end())
        return;
    for (SortedBlock &each : blocks) {
        if (each.isKept() && each.block.kind == BlockKind::Heading
            && saySame(each.block.text, headline->block.text))
            each.reason = LeftOutReason::Repeated;
    }
}

/// Leaves out what is quoted from the text beside it, and captions that are said a second time for another
/// size of window. Who took the picture, a short line, is said again for each of them.
void leaveOutRepeated(QList<SortedBlock> &blocks)
{
    constexpr qsizetype shortest = 20;
    constexpr qsizetype fewestBlanks =
        5; // a shorter heading is one, though the text says its words too
    constexpr qsizetype longestCredit = 60;
    QString all(u' ');
    QSet<QString> captions;
    QString lastCaption;
    for (SortedBlock &each : blocks) {
        if (!each.isKept())
            continue;
        if (each.block.kind == BlockKind::Paragraph) {
            all += bareWords(each.block.text) + u' ';
            lastCaption.clear();
            captions.removeIf([](const QString &said) { return said.size() <= longestCredit; });
        } else if (each.block.kind == BlockKind::Caption) {
            // Who took the picture is often said within its caption and beside it.
            if (captions.contains(each.block.text) || lastCaption.endsWith(each.block.text))
                each.reason = LeftOutReason::Repeated;
            else
                lastCaption = each.block.text;
            captions.insert(each.block.text);
        }
    }
    for (SortedBlock &each : blocks) {
        const bool isLongHeading =
            each.block.kind == BlockKind::Heading && each.block.text.count(u' ') >= fewestBlanks;
        const bool isApart = each.block.kind == BlockKind::Quotation || isLongHeading;
        if (!each.isKept() || !isApart || each.block.text.size() < shortest)
            continue;
        if (all.contains(u' ' + bareWords(each.block.text) + u' '))
            each.reason = LeftOutReason::Repeated;
    }
}

} // namespace

void leaveOutLines(QList<SortedBlock> &blocks)
{
    leaveOutBylines(blocks);
    leaveOutLabels(blocks);
    leaveOutLinks(blocks);
    leaveOutEmptyHeadings(blocks);
    leaveOutContacts(blocks);
    leaveOutRights(blocks);
    leaveOutSigns(blocks);
    leaveOutHeadlineAgain(blocks);
    leaveOutRepeated(blocks);
}

} // namespace onrecord
