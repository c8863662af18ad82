// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/unmarked.h"

#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class UnmarkedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMarkupOut();
    void findsTheWayBack_data();
    void findsTheWayBack();
    void keepsParagraphs();
    void endsParagraphsWithWords();
};

static Document markdownDocument(const QString &text)
{
    return Document(articleFromText(text, TextFormat::Markdown).value());
}

void UnmarkedTest::takesMarkupOut()
{
    const Unmarked unmarked(
        markdownDocument(u"He said: &ldquo;**Nobody** 😀 [came](https://example.org).&rdquo;\n"_s));
    QCOMPARE(unmarked.document().text(), u"He said: “Nobody 😀 came.”\n"_s);
    QVERIFY(unmarked.document().article().markup.isEmpty());
}

/// Rows: what the words marked in the unmarked text are in the article's.
void UnmarkedTest::findsTheWayBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");

    const QString text = u"He 😀 said: &ldquo;**Nobody** [came](https://example.org).&rdquo;"_s;
    const auto row = [&text](const char *caption, const QString &words, const QString &found) {
        QTest::newRow(caption) << text << words << found;
    };
    row("before any mark", u"He 😀"_s, u"He 😀"_s);
    row("within marks", u"Nobody"_s, u"Nobody"_s);
    row("over marks", u"Nobody came"_s, u"Nobody** [came"_s);
    row("behind marks", u"."_s, u"."_s);
    row("from an entity to another", u"“Nobody came.”"_s,
        u"&ldquo;**Nobody** [came](https://example.org).&rdquo;"_s);
}

void UnmarkedTest::findsTheWayBack()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, found);
    const Unmarked unmarked(markdownDocument(text));
    const qsizetype at = unmarked.document().text().indexOf(words);
    QVERIFY(at >= 0);
    const Span span = unmarked.inArticle({at, at + words.size()});
    QCOMPARE(span.in(text).toString(), found);
}

void UnmarkedTest::keepsParagraphs()
{
    const Document document = markdownDocument(
        u"# *Ferry* stays\n\nBy Ane Lund\n\n- It **rained** &amp; **snowed**\n\n> We wait 😀.\n"_s);
    const Unmarked unmarked(document);
    const QList<Paragraph> &marked = document.paragraphs();
    const QList<Paragraph> &without = unmarked.document().paragraphs();
    QCOMPARE(without.size(), marked.size());
    QStringList words;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        QCOMPARE(without[i].kind, marked[i].kind);
        QCOMPARE(unmarked.inArticle(without[i].span), marked[i].span);
        words.append(without[i].span.in(unmarked.document().text()).toString());
    }
    QCOMPARE(words,
             (QStringList{u"Ferry stays"_s, u"By Ane Lund"_s, u"It rained & snowed"_s,
                          u"We wait 😀."_s}));
}

void UnmarkedTest::endsParagraphsWithWords()
{
    Article article;
    article.text = u"It rained 😀 \\"_s;
    article.blocks = {{{0, 14}}};
    article.markup = {{{13, 14}}};
    const Unmarked unmarked{Document(article)};
    const Span words = unmarked.document().paragraphs().first().span;
    QCOMPARE(words.in(unmarked.document().text()).toString(), u"It rained 😀"_s);
}

ONRECORD_TEST(UnmarkedTest)
#include "tst_unmarked.moc"
