// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/titles.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class TitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsTitles_data();
    void knowsTitles();
    void knowsSuffixes();

private:
    std::optional<Lexicon> m_lexicon;
};

void TitlesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void TitlesTest::knowsTitles_data()
{
    QTest::addColumn<QString>("text"); // its first word
    QTest::addColumn<bool>("isTitle");
    QTest::newRow("a title") << u"Gen. Oake left."_s << true;
    QTest::newRow("an office") << u"Mayor Oake left."_s << true;
    QTest::newRow("with a hyphen") << u"Attorney-General Oake left."_s << true;
    QTest::newRow("a rank") << u"PC Dan Oake left."_s << true;
    QTest::newRow("a company") << u"PC World left."_s << false;
    QTest::newRow("a double name") << u"King-Oake left."_s << false;
    QTest::newRow("right honourable") << u"Right Honourable Ana Oake left."_s << true;
    QTest::newRow("the same, cut short") << u"Rt. Hon. Oake left."_s << true;
    QTest::newRow("honourable") << u"Honorable Ana Oake left."_s << true;
    QTest::newRow("the right side") << u"Right Wing left."_s << false;
    QTest::newRow("in small letters") << u"right honourable men left."_s << false;
    QTest::newRow("a place") << u"Tarn left."_s << false;
}

void TitlesTest::knowsTitles()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    QTEST(isTitle(sample.paragraph(), 0), "isTitle");
}

void TitlesTest::knowsSuffixes()
{
    const SampleParagraph sample(u"Gen. Oake Jr left Tarn"_s, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    QVERIFY(isSuffix(p, p.size() - 3) && !isSuffix(p, 0));
}

ONRECORD_TEST(TitlesTest)
#include "tst_titles.moc"
