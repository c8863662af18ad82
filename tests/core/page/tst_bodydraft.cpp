// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/bodydraft.h"

#include "core/article/textdraft.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Texts of articles that came within something else, as HTML or plain.
class BodyDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsMarkup_data();
    void tellsMarkup();
    void readsABody_data();
    void readsABody();
    void keepsAllOfAPiece();
};

static const QString first =
    u"The ferry stays in Vik for another year 😀, the council of the town said on Tuesday."_s;
static const QString second =
    u"“We counted the passengers twice,” said Ole Berg, who runs the harbour office."_s;

void BodyDraftTest::tellsMarkup_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isMarkup");

    QTest::newRow("a paragraph") << u"<p class='x'>It rained.</p>"_s << true;
    QTest::newRow("a break") << u"It rained.<br/>It blew."_s << true;
    QTest::newRow("plain") << u"It rained."_s << false;
    QTest::newRow("less than") << u"3 < 4 and 5 > 4"_s << false;
    QTest::newRow("an address") << u"Write to <ida@vik.example>."_s << false;
}

void BodyDraftTest::tellsMarkup()
{
    QFETCH(QString, words);
    QTEST(hasMarkup(words), "isMarkup");
}

void BodyDraftTest::readsABody_data()
{
    QTest::addColumn<QString>("body");

    const QString html = u"<p>"_s + first + u"</p><p>"_s + second + u"</p>"_s;
    QTest::newRow("plain") << first + u"\n\n"_s + second;
    QTest::newRow("a break between paragraphs") << first + u"\n"_s + second;
    QTest::newRow("HTML") << html;
    QTest::newRow("escaped once too often") << html.toHtmlEscaped();
    QTest::newRow("breaks") << first + u"<br><br>"_s + second;
    QTest::newRow("with its title") << u"Ferry stays\n\n"_s + first + u"\n\n"_s + second;
    QTest::newRow("with its title, HTML") << u"<h1>Ferry stays</h1>"_s + html;
    QTest::newRow("with a byline") << u"By Ida Lund\n\n"_s + first + u"\n\n"_s + second;
    QTest::newRow("with a byline, HTML") << u"<p>By Ida Lund</p>"_s + html;
}

void BodyDraftTest::readsABody()
{
    QFETCH(QString, body);
    const ArticleDraft draft = draftOfBody(body, u"Ferry stays"_s);
    QCOMPARE(articleOf(draft).text, u"Ferry stays\n\n"_s + first + u"\n\n"_s + second);
    QCOMPARE(draft.byline, body.contains(u"Ida"_s) ? u"Ida Lund"_s : QString());
}

/// Short paragraphs and lists would be taken for what stands around an article on a page.
void BodyDraftTest::keepsAllOfAPiece()
{
    const Article article = articleOf(draftOfMarkup(
        u"<p>It rained.</p><ul><li>One</li><li>Two</li></ul><p>It blew.</p>"_s, u"Weather"_s));
    QCOMPARE(article.text, u"Weather\n\nIt rained.\n\nOne\n\nTwo\n\nIt blew."_s);
}

ONRECORD_TEST(BodyDraftTest)
#include "tst_bodydraft.moc"
