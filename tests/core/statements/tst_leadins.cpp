// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/leadins.h"

#include "core/formats/articlereader.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LeadInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesBelow_data();
    void namesBelow();
    void namesAbove_data();
    void namesAbove();

private:
    std::optional<Lexicon> m_lexicon;
};

void LeadInsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// "Ana Ruiz | wrote", "Ruiz |", or nothing.
static QString told(const std::optional<NamedSpeaker> &named, QStringView text)
{
    if (!named)
        return QString();
    return (named->source.in(text).toString() + u" | "_s + named->cue.in(text).toString())
        .trimmed();
}

void LeadInsTest::namesBelow_data()
{
    QTest::addColumn<QString>("above"); ///< the paragraph above what is said
    QTest::addColumn<QString>("speaker");
    QTest::newRow("a verb") << u"Ana Ruiz continued:"_s << u"Ana Ruiz | continued"_s;
    QTest::newRow("a newspaper") << u"The Corran Herald reports:"_s
                                 << u"The Corran Herald | reports"_s;
    QTest::newRow("whom she told")
        << u"Ana Ruiz told the council on Monday:"_s << u"Ana Ruiz | told"_s;
    QTest::newRow("something before")
        << u"In a letter to the paper, Bo Berg wrote:"_s << u"Bo Berg | wrote"_s;
    QTest::newRow("a pronoun") << u"Asked about it, she said:"_s << u"she | said"_s;
    QTest::newRow("the last sentence")
        << u"Ruiz nodded. “Yes,” she said. Then Lund asked:"_s << u"Lund | asked"_s;
    QTest::newRow("the verb first") << u"Said Ana Ruiz:"_s << u"Ana Ruiz | Said"_s;
    QTest::newRow("what another said")
        << u"Ana Ruiz denied what Lund said:"_s << u"Ana Ruiz | denied"_s;
    QTest::newRow("here is what she said")
        << u"Here’s what part of the letter says:"_s << u"part of the letter | says"_s;
    QTest::newRow("this is what she said") << u"This is what Lund said:"_s << u"Lund | said"_s;
    QTest::newRow("a clause about the speaker") << u"Ana Ruiz, who says she is tired, added:"_s
                                                << u"Ana Ruiz, who says she is tired | added"_s;
    QTest::newRow("no verb of reporting")
        << u"Ana Ruiz made the following comment:"_s << u"Ana Ruiz |"_s;
    QTest::newRow("a day before it")
        << u"On 6 July, Ruiz made the following comment:"_s << u"Ruiz |"_s;
    QTest::newRow("two days before it")
        << u"On July 6, 2015, Ruiz made the following comment:"_s << u"Ruiz |"_s;
    QTest::newRow("a clause before it") << u"When the vote was lost, she had this:"_s << u"she |"_s;
    QTest::newRow("no colon") << u"Ana Ruiz continued."_s << QString();
    QTest::newRow("nobody") << u"In the corner of the room:"_s << QString();
}

void LeadInsTest::namesBelow()
{
    QFETCH(QString, above);
    const Result<Article> article = articleFromText(above + u"\n\nWe stay."_s, TextFormat::Plain);
    QVERIFY(article);
    const Document document(*article);
    QTEST(told(speakerBelow(document, 0, *m_lexicon, true), document.text()), "speaker");
    QVERIFY(!speakerBelow(document, -1, *m_lexicon, true));
}

void LeadInsTest::namesAbove_data()
{
    QTest::addColumn<QString>("below"); ///< the paragraph below what is said
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("a verb first") << u"said Ana Ruiz, who runs the mill."_s << false
                                  << u"Ana Ruiz, who runs the mill | said"_s;
    QTest::newRow("a verb first, behind a comma")
        << u"said Ana Ruiz."_s << true << u"Ana Ruiz | said"_s;
    QTest::newRow("the name first, behind a comma")
        << u"Ana Ruiz said on Monday."_s << true << u"Ana Ruiz | said"_s;
    QTest::newRow("the name first, behind a full stop")
        << u"Ana Ruiz said it would stay."_s << false << QString();
    QTest::newRow("another sentence")
        << u"The mill is old. Ana Ruiz said so."_s << true << QString();
    QTest::newRow("in the middle") << u"The mill, Ana Ruiz said, is old."_s << true << QString();
    QTest::newRow("no verb of saying") << u"rain fell on the mill."_s << false << QString();
}

void LeadInsTest::namesAbove()
{
    QFETCH(QString, below);
    QFETCH(bool, goesOn);
    const Result<Article> article = articleFromText(u"It.\n\n"_s + below, TextFormat::Plain);
    QVERIFY(article);
    const Document document(*article);
    QTEST(told(speakerAbove(document, 1, *m_lexicon, goesOn), document.text()), "speaker");
    QVERIFY(!speakerAbove(document, 2, *m_lexicon, goesOn));
}

ONRECORD_TEST(LeadInsTest)
#include "tst_leadins.moc"
