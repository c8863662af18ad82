// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "tests/fuzz/soundness.h"
#include "tests/support/roomtests.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What holds for any text at all, tried on texts put together at random.
class AnyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsKeepTheirPromise();
    void bytesBecomeSoundText();
};

void AnyTextTest::paragraphsKeepTheirPromise()
{
    // Built of what paragraphs and heads of articles are made of, so that they meet often.
    const auto pieces = rc::gen::elementOf(std::vector<std::string>{"\n",
                                                                    "\r\n",
                                                                    "\r",
                                                                    " ",
                                                                    "\t",
                                                                    "---",
                                                                    "\n\n",
                                                                    "# ",
                                                                    "> ",
                                                                    "- ",
                                                                    "1. ",
                                                                    "By Ane Lund",
                                                                    "Title: ",
                                                                    "date 2026-11-17 ",
                                                                    "Tuesday 17 November 2026",
                                                                    "It rained.",
                                                                    "FERRY (AP) — ",
                                                                    "😀",
                                                                    "“",
                                                                    "”",
                                                                    "![",
                                                                    "](",
                                                                    "\xE2\x80\xA8",
                                                                    "aaaa",
                                                                    "**",
                                                                    "_",
                                                                    "`",
                                                                    "[",
                                                                    "&rsquo;",
                                                                    "<b>",
                                                                    "<!-- ",
                                                                    " -->",
                                                                    "| ",
                                                                    "|-|",
                                                                    "\\",
                                                                    "    ",
                                                                    ";",
                                                                    "====",
                                                                    "author:",
                                                                    "\xEF\xBB\xBF"});
    const bool holds =
        rc::check("paragraphs lie in the text, ascend and are not empty", [&](bool markdown) {
            const auto parts = *rc::gen::container<std::vector<std::string>>(pieces);
            std::string joined;
            for (const std::string &part : parts)
                joined += part;
            const auto article =
                readArticle(QByteArray::fromStdString(joined), markdown ? u"a.md"_s : u"a.txt"_s);
            RC_PRE(bool(article));
            RC_ASSERT(wrongArticle(*article).toStdString() == std::string());
            RC_ASSERT(wrongParagraphs(Document(*article)).toStdString() == std::string());
        });
    QVERIFY(holds);
}

void AnyTextTest::bytesBecomeSoundText()
{
    // A few bytes by themselves are mostly refused as no text.
    const QByteArray words = QByteArray("We stay on the quay until it rains.\n").repeated(3);
    const bool holds =
        rc::check("no lone surrogate, whatever the bytes", [&words](const std::string &bytes) {
            const auto article = readArticle(words + QByteArray::fromStdString(bytes), u"a.txt"_s);
            RC_PRE(bool(article));
            RC_ASSERT(article->text.isValidUtf16());
        });
    QVERIFY(holds);
}

ONRECORD_TEST(AnyTextTest)
#include "tst_anytext.moc"
