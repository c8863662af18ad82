// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/tokens.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

static Spans spansOf(const QList<Token> &tokens)
{
    Spans spans;
    for (const Token &token : tokens)
        spans.append(token.span);
    return spans;
}

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWords_data()
    {
        QTest::addColumn<QString>("marked");

        QTest::newRow("nothing") << u""_s;
        QTest::newRow("blanks alone") << u" \n\t "_s;
        QTest::newRow("words and marks") << u"⟦“⟧⟦We⟧ ⟦stay⟧⟦,⟧⟦”⟧ ⟦she⟧ ⟦said⟧⟦.⟧"_s;
        QTest::newRow("possessive") << u"⟦Ruiz⟧⟦’s⟧ ⟦plan⟧"_s;
        QTest::newRow("possessive, plain") << u"⟦Ruiz⟧⟦'s⟧ ⟦plan⟧"_s;
        QTest::newRow("contraction with a pronoun") << u"⟦She⟧⟦’d⟧ ⟦said⟧"_s;
        QTest::newRow("negation stays whole") << u"⟦don’t⟧"_s;
        QTest::newRow("apostrophe in a name") << u"⟦O’Shea⟧⟦’s⟧"_s;
        QTest::newRow("turned apostrophe in a name") << u"⟦O‘Shea⟧ ⟦said⟧ ⟦‘⟧⟦No⟧⟦’⟧"_s;
        QTest::newRow("name that goes on after s") << u"⟦D'souza⟧"_s;
        QTest::newRow("hyphens") << u"⟦Brandt-Ruiz⟧ ⟦24-year-old⟧"_s;
        QTest::newRow("initials") << u"⟦J.⟧ ⟦R.⟧ ⟦Vallon⟧ ⟦in⟧ ⟦the⟧ ⟦U.S.⟧ ⟦at⟧ ⟦6⟧ ⟦a.m.⟧"_s;
        QTest::newRow("I ends a sentence") << u"⟦So⟧ ⟦do⟧ ⟦I⟧⟦.⟧"_s;
        QTest::newRow("numbers") << u"⟦$⟧⟦1,200.50⟧⟦,⟧ ⟦2024-12-04⟧ ⟦1990s⟧ ⟦12:30⟧⟦.⟧"_s;
        QTest::newRow("an address of a page")
            << u"⟦See⟧ ⟦(⟧⟦HTTPS://tarn.example/a.b?said=1⟧⟦)⟧⟦.⟧ ⟦Go⟧ ⟦HTTPS://tarn.example/⟧⟦.⟧"_s;
        QTest::newRow("an address of mail")
            << u"⟦Ask⟧ ⟦ana.ruiz@tarn.example⟧⟦,⟧ ⟦“⟧⟦or⟧ ⟦😀⟧⟦@⟧⟦tarn⟧⟦”⟧"_s;
        QTest::newRow("runs of marks") << u"⟦Well⟧⟦...⟧ ⟦no⟧⟦--⟧⟦yes⟧"_s;
        QTest::newRow("beyond the BMP") << u"⟦😀⟧⟦𝒜na⟧ ⟦said⟧"_s;
        QTest::newRow("combining mark") << u"⟦Ane\u0301e⟧"_s;
    }

    void cutsWords()
    {
        QFETCH(QString, marked);
        const MarkedText expected = MarkedText::parse(marked);
        const QList<Token> tokens = findTokens(expected.text, {0, expected.text.size()});
        QCOMPARE(withMarks(expected.text, spansOf(tokens)),
                 withMarks(expected.text, expected.spans));
        QVERIFY(lieIn(spansOf(tokens), expected.text));
    }

    void keepsToItsStretch()
    {
        const MarkedText sample = MarkedText::parse(u"Not ⟦this one⟧ either.");
        const QList<Token> tokens = findTokens(sample.text, sample.spans.first());
        QCOMPARE(tokens.size(), 2);
        QCOMPARE(tokens.last().span.in(sample.text), u"one");
    }

    void tellsKindsApart()
    {
        const QString text = u"Ana’s 20 “😀”!"_s;
        QList<TokenKind> kinds;
        for (const Token &token : findTokens(text, {0, text.size()}))
            kinds.append(token.kind);
        QCOMPARE(kinds,
                 (QList{TokenKind::Word, TokenKind::Word, TokenKind::Number, TokenKind::QuoteMark,
                        TokenKind::Symbol, TokenKind::QuoteMark, TokenKind::Punctuation}));
    }
};

ONRECORD_TEST(TokensTest)
#include "tst_tokens.moc"
