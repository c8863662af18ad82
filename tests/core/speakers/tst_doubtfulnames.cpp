// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/doubtfulnames.h"

#include "core/speakers/mentions.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DoubtfulNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatTheArticleSupports_data();
    void keepsWhatTheArticleSupports();

private:
    std::optional<Lexicon> m_lexicon;
};

void DoubtfulNamesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void DoubtfulNamesTest::keepsWhatTheArticleSupports_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("a verb") << u"Hope fades."_s;
    QTest::newRow("a last name that is a verb") << u"“It rains,” said ⟦Rob Hope⟧. ⟦Hope⟧ left."_s;
    QTest::newRow("told afterwards") << u"⟦Hope⟧ left. “It rains,” said ⟦Rob Hope⟧."_s;
    QTest::newRow("a last name that is a month")
        << u"⟦Clara May⟧ came in May. “It rains,” ⟦May⟧ said."_s;
    QTest::newRow("a month alone") << u"It came in May. May would be cold."_s;
    QTest::newRow("a last name that is a noun") << u"⟦Pat Notes⟧ came. ⟦Notes⟧ left."_s;
    QTest::newRow("a common word") << u"Target was late. Team won. Then came rain."_s;
    QTest::newRow("a common word that is a name elsewhere")
        << u"⟦Target⟧ was late, and they left ⟦Target⟧ in the rain."_s;
    QTest::newRow("beyond the BMP") << u"😀 ⟦Rob Hope⟧ came. ⟦Hope⟧ left 😀."_s;
}

void DoubtfulNamesTest::keepsWhatTheArticleSupports()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Document document(bareDocument(sample.text));
    Spans kept;
    const TaggedParagraph paragraph(document, 0, *m_lexicon, false);
    for (const NameMention &name : withoutDoubtful(findNames(paragraph), {document, *m_lexicon})) {
        if (!name.words.isEmpty())
            kept.append(name.span);
    }
    QCOMPARE(withMarks(sample.text, kept), withMarks(sample.text, sample.spans));
}

QTEST_GUILESS_MAIN(DoubtfulNamesTest)
#include "tst_doubtfulnames.moc"
