// SPDX-License-Identifier: GPL-3.0-or-later
// Where the places that a file names lie in an article that may have changed.

#include "core/importing/markedfile.h"
#include "core/importing/markplaces.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class PlacedMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSpeakersOfAll();
    void findsWords_data();
    void findsWords();
    void placesTheSameWordsAlone_data();
    void placesTheSameWordsAlone();
    void tellsCopiesApartByTheWholeText();
    void believesNumbersOfTheSameTextAlone();
    void keepsTheRestOfAnInterruptedQuotation();
    void joinsWhatALineBreakParts();
    void doesNotOverlap();
};

static ImportedReading placedIn(const QString &text, const MarkedStatement &statement,
                                const QString &copy = {})
{
    MarkedFile file{ImportFormat::Brat, {{copy, {}, {statement}, {}, {}}}, true, {}};
    return placedOn(bareDocument(text), file);
}

void PlacedMarksTest::findsWords_data()
{
    QTest::addColumn<QString>("article"); // marked: where the words are
    QTest::addColumn<MarkedPlace>("place");
    QTest::addColumn<bool>("isMoved");
    const QString words = u"“We stay,”"_s;
    const auto row = [](const char *name, const QString &article, const MarkedPlace &place,
                        bool isMoved) {
        QTest::newRow(name) << article << place << isMoved;
    };
    row("code points", u"😀 ⟦“We stay,”⟧ she said. “We stay,” he read."_s, {{2, 12}, words, {}, {}},
        false);
    row("UTF-16 code units", u"😀 ⟦“We stay,”⟧ she said. “We stay,” he read."_s,
        {{3, 13}, words, {}, {}}, false);
    row("blanks for line ends", u"⟦“We\r\nstay,”⟧ she said."_s, {{0, 11}, u"“We  stay,”"_s, {}, {}},
        false);
    row("elsewhere", u"Now: 😀 ⟦“We stay,”⟧ she said."_s, {{2, 12}, words, {}, {}}, true);
    row("told by what stands beside",
        u"“We stay,” he read. Then ⟦“We stay,”⟧ Ana Ruiz said at last."_s,
        {{900, 910}, words, u"read. Then "_s, u" Ana Ruiz said at last."_s}, true);
    row("copies that nothing tells apart", u"“We stay,” she said. “We stay,” she said."_s,
        {{900, 910}, words, {}, {}}, false);
    row("gone", u"She said nothing."_s, {{0, 10}, words, {}, {}}, false);
}

void PlacedMarksTest::findsWords()
{
    QFETCH(QString, article);
    QFETCH(MarkedPlace, place);
    QFETCH(bool, isMoved);
    const MarkedText text = MarkedText::parse(article);
    const ImportedReading read = placedIn(text.text, {{place}, {}, {}, {}});
    QCOMPARE(read.statements.size(), text.spans.size());
    QCOMPARE(read.unplaced.size(), 1 - text.spans.size());
    if (!read.statements.isEmpty()) {
        QCOMPARE(read.statements.first().content, text.spans);
        QCOMPARE(read.statements.first().isMoved, isMoved);
    }
}

void PlacedMarksTest::placesTheSameWordsAlone_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const QString &now, bool isSame) {
        QTest::newRow(name) << now << isSame;
    };
    row("marks", u"“I did take the 30 coins of Mr. Orr!”"_s, true);
    row("case and blanks", u"“I did take  the 30 Coins of Mr Orr.”"_s, true);
    row("a negation", u"“I did not take the 30 coins of Mr. Orr.”"_s, false);
    row("a number", u"“I did take the 50 coins of Mr. Orr.”"_s, false);
    row("a name", u"“I did take the 30 coins of Mr. Roe.”"_s, false);
}

/// By likeness every row has a place.
void PlacedMarksTest::placesTheSameWordsAlone()
{
    QFETCH(QString, now);
    QFETCH(bool, isSame);
    const QString frame =
        u"Lind speaks 😀\n\nBo Lind, the treasurer, said on Monday: %1\n\nNo more."_s;
    const QString words = u"“I did take the 30 coins of Mr. Orr.”"_s;
    const QString copy = frame.arg(words);
    const Span span{copy.indexOf(words), copy.indexOf(words) + words.size()};
    const QString text = u"Now. "_s + frame.arg(now);
    const auto isPlaced = [&](const MarkedPlace &place, const QString &copyText) {
        return !placedIn(text, {{place}, {}, {}, {}}, copyText).statements.isEmpty();
    };
    QCOMPARE(isPlaced({span, {}, {}, {}}, copy), isSame);
    const QString before = copy.first(span.begin).last(30);
    const QString after = copy.sliced(span.end);
    QCOMPARE(isPlaced({span, words, before, after}, {}), isSame);
}

void PlacedMarksTest::tellsCopiesApartByTheWholeText()
{
    const MarkedText copy = MarkedText::parse(u"No.\nNo.\n⟦No.⟧\nNo."_s);
    const MarkedText text = MarkedText::parse(u"No.\r\n\r\nNo.\r\n\r\n⟦No.⟧\r\n\r\nNo."_s);
    const ImportedReading read =
        placedIn(text.text, {{{copy.spans.first(), {}, {}, {}}}, {}, {}, {}}, copy.text);
    QCOMPARE(read.statements.value(0).content, text.spans);
}

/// Numbers without words are of nobody knows which text, unless the words they go with are where they were.
void PlacedMarksTest::believesNumbersOfTheSameTextAlone()
{
    const MarkedText text = MarkedText::parse(u"Then ⟦content:“We stay,”⟧ she ⟦cue:said⟧."_s);
    const Span content = text.spanNamed(u"content");
    const Span cue = text.spanNamed(u"cue");
    const MarkedPlace bare{cue, {}, {}, {}};
    QCOMPARE(placedIn(text.text, {{bare}, {}, {}, {}}).statements.size(), 0);
    const auto with = [&](qsizetype by) {
        const MarkedPlace words{content.shifted(by), u"“We stay,”"_s, {}, {}};
        return placedIn(text.text, {{words}, {{cue.shifted(by), {}, {}, {}}}, {}, {}});
    };
    QCOMPARE(with(0).statements.value(0).cue, Spans{cue});
    QCOMPARE(with(-5).statements.value(0).cue, Spans{cue}); // both were moved by as much
}

void PlacedMarksTest::keepsTheRestOfAnInterruptedQuotation()
{
    const MarkedText text = MarkedText::parse(u"⟦“We stay until the ice is gone,”⟧ she said."_s);
    const MarkedStatement statement{
        {{text.spans.first(), u"“We stay until the ice is gone,”"_s, {}, {}},
         {{50, 60}, u"“all of us.”"_s, {}, {}}},
        {},
        {},
        {}};
    QCOMPARE(placedIn(text.text, statement).statements.value(0).content, text.spans);
}

void PlacedMarksTest::joinsWhatALineBreakParts()
{
    const MarkedText parts = MarkedText::parse(u"⟦“We⟧\n ⟦stay⟧ ⟦here”⟧ she said."_s);
    MarkedStatement statement;
    for (const Span span : parts.spans)
        statement.content.append({span, span.in(parts.text).toString(), {}, {}});
    const Spans joined{parts.spans[0].united(parts.spans[1]), parts.spans[2]};
    QCOMPARE(placedIn(parts.text, statement).statements.value(0).content, joined);
}

void PlacedMarksTest::doesNotOverlap()
{
    const QString text = u"“We stay,” she said."_s;
    const MarkedStatement statement{
        {{{0, 10}, u"“We stay,”"_s, {}, {}}, {{4, 10}, u"stay,”"_s, {}, {}}},
        {{{1, 3}, u"We"_s, {}, {}}},
        {},
        {}};
    const ImportedReading read = placedIn(text, statement);
    QCOMPARE(read.statements.value(0).content, (Spans{{0, 10}}));
    QCOMPARE(read.statements.value(0).cue, Spans());
}

void PlacedMarksTest::countsSpeakersOfAll()
{
    ImportedReading imported;
    QCOMPARE(imported.speakers(), 0);
    ImportedSpeaker ana;
    ana.name = u"Ana Ruiz"_s;
    imported.statements.emplaceBack().facts.speakers = QList<ImportedSpeaker>{ana};
    imported.unplaced = {{u"We stay"_s, {u"Ana Ruiz"_s, u"Bo Lind"_s}}};
    QCOMPARE(imported.speakers(), 2);
}

ONRECORD_TEST(PlacedMarksTest)
#include "tst_placedmarks.moc"
