// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/blockspeech.h"

#include "core/formats/articlereader.h"
#include "tests/support/roomtests.h"
#include "tests/support/toldturns.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class BlockSpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();

private:
    std::optional<Lexicon> m_lexicon;
};

void BlockSpeechTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// What is found, a line each: the source, then the words; = before what goes on with a speaker.
void BlockSpeechTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("a lead-in")
        << u"In her letter Ana Ruiz wrote:\n\n> We stay.\n>\n> We wait 😀.\n\nIt rained."_s
        << u"Ana Ruiz: We stay.|=: We wait 😀."_s;
    QTest::newRow("a lead-in and no marks")
        << u"Ana Ruiz wrote on her page:\n\nWe stay here until it ends.\n\nIt rained."_s
        << u"Ana Ruiz: We stay here until it ends."_s;
    QTest::newRow("a lead-in with a pronoun")
        << u"Ruiz left. She wrote:\n\n> We stay."_s << u"She: We stay."_s;
    QTest::newRow("a line with a name")
        << u"It rained.\n\n    We stay. It is our quay.\n    — Ana Ruiz, engineer\n\nIt rained."_s
        << u"Ana Ruiz: We stay. It is our quay."_s;
    QTest::newRow("a line with a name within")
        << u"It rained.\n\n> We stay.\n>\n> — Ana Ruiz"_s << u"Ana Ruiz: We stay."_s;
    QTest::newRow("a line with a name below marks")
        << u"It rained.\n\n“We stay.”\n\n– Ana Ruiz (@ruiz) 3 May 2020\n\nIt rained."_s
        << u"Ana Ruiz: “We stay.”"_s;
    QTest::newRow("a name below that reads as an item")
        << u"It rained.\n\n\"We stay.\" \n- Ana Ruiz, The Mill\n\nIt rained."_s
        << u"Ana Ruiz: \"We stay.\""_s;
    QTest::newRow("a lead-in that says nothing")
        << u"Ruiz looked up:\n\n“We stay.”"_s << u"Ruiz: “We stay.”"_s;
    QTest::newRow("headings with names")
        << u"Words of the week\n\nAna Ruiz on the ferry\n\n“It was slow.”\n\nIda Kroll on the quay\n\n“It was old.”\n\n… on the mill\n\n“It was shut.”"_s
        << u"Ana Ruiz: “It was slow.”|Ida Kroll: “It was old.”|Ida Kroll: “It was shut.”"_s;
    QTest::newRow("headings with an office")
        << u"Words of the week\n\nTarn v Oakby sound editor Ana Ruiz on the ferry\n\n“It was slow.”\n\nIda Kroll on the quay\n\n“It was old.”"_s
        << u"Ana Ruiz: “It was slow.”|Ida Kroll: “It was old.”"_s;
    QTest::newRow("a place below a heading")
        << u"Words of the week\n\nAna Ruiz on the ferry\n\nBackstage: “It was slow.”\n\nIda Kroll on the quay\n\nAfter the show: “It was old.”"_s
        << u"Ana Ruiz: “It was slow.”|Ida Kroll: “It was old.”"_s;
    QTest::newRow("two lead in")
        << u"Ana Ruiz and Ida Kroll issued a letter on Friday:\n\n“We stay.”"_s
        << u"Ana Ruiz and Ida Kroll: “We stay.”"_s;
    QTest::newRow("one heading") << u"Ana Ruiz on the ferry\n\n“It was slow.”\n\nIt rained."_s
                                 << QString();
    QTest::newRow("a lead-in to a list") << u"These are the rules:\n\nWe stay here."_s << QString();
    QTest::newRow("every paragraph indented")
        << u"    It rained all day.\n\n    Ana Ruiz left.\n\n    — Ida Kroll"_s << QString();
    QTest::newRow("a dialogue") << u"— We stay until the end, he said.\n\n— When?"_s << QString();
    QTest::newRow("marks led in by a verb")
        << u"“No,” Lund said.\n\nAna Ruiz continued:\n\n“We stay.”\n\nIt rained."_s
        << u"Ana Ruiz: “We stay.”"_s;
    QTest::newRow("marks led in and left open, which the rules go on with")
        << u"The Corran Herald reports:\n\n\"We stay.\n\n\"We wait.\"\n\nIt rained."_s
        << u"The Corran Herald: \"We stay."_s;
    QTest::newRow("marks led in, with the same marks within")
        << u"Ana Ruiz said:\n\n“I read it: “It burnt.” That is all.”\n\nIt rained."_s
        << u"Ana Ruiz: “I read it: “It burnt.” That is all.”"_s;
    QTest::newRow("marks led in that have their own speaker")
        << u"Ana Ruiz nodded:\n\n“We stay,” Lund said. “We wait.”"_s << QString();
    QTest::newRow("the verb in the paragraph below")
        << u"It rained.\n\n‘We stay.’\n\nsaid Ana Ruiz, who runs the mill."_s
        << u"Ana Ruiz, who runs the mill: ‘We stay.’"_s;
    QTest::newRow("name and verb in the paragraph below")
        << u"It rained.\n\n“We stay,”\n\nAna Ruiz said."_s << u"Ana Ruiz: “We stay,”"_s;
    QTest::newRow("a new sentence in the paragraph below")
        << u"It rained.\n\n“We stay.”\n\nAna Ruiz said it would rain."_s << QString();
    QTest::newRow("a block with marks")
        << u"> “We stay,” said Ana Ruiz.\n\nIt rained."_s << QString();
}

void BlockSpeechTest::finds()
{
    QFETCH(QString, text);
    const Result<Article> article = articleFromText(text, TextFormat::Plain);
    QVERIFY(article);
    const Document document(*article);
    QTEST(toldTurns(findBlockSpeech(document, *m_lexicon), document.text()), "told");
}

ONRECORD_TEST(BlockSpeechTest)
#include "tst_blockspeech.moc"
