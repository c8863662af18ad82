// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/spokenparagraphs.h"

#include "core/formats/articlereader.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SpokenParagraphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsThemByParagraph();
    void draftsWhereverTheSourceStands();

private:
    Document documentOf(const QString &text) const;

    std::optional<Lexicon> m_lexicon;
};

void SpokenParagraphsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

Document SpokenParagraphsTest::documentOf(const QString &text) const
{
    Result<Article> article = articleFromText(text, TextFormat::Plain);
    return article ? Document(std::move(*article)) : Document();
}

void SpokenParagraphsTest::findsThemByParagraph()
{
    const Document document =
        documentOf(u"Talk\n\nPost: Do you stay?\n\nRuiz: I do.\n\nRuiz left."_s);
    const SpokenParagraphs spoken(document, *m_lexicon);
    QVERIFY(!spoken.at(0));
    QVERIFY(spoken.at(1));
    QCOMPARE(spoken.at(2)->words.in(document.text()).toString(), u"I do."_s);
    QVERIFY(!spoken.at(3));
}

/// The name stands in the paragraph below, the cue too.
void SpokenParagraphsTest::draftsWhereverTheSourceStands()
{
    const Document document = documentOf(u"It rained.\n\n> We stay 😀.\n>\n> — Ana Ruiz"_s);
    const SpokenParagraphs spoken(document, *m_lexicon);
    const SpokenParagraph *whole = spoken.at(1);
    QVERIFY(whole);
    const TaggedParagraph p(document, 1, *m_lexicon, false);
    const FoundStatement found = foundIn(p, *whole);
    QVERIFY(found.spans.source.isEmpty());
    QVERIFY(found.spokenWithoutMarks);
    const StatementDraft draft = draftOf(p, found, *whole);
    QCOMPARE(draft.statement.content.first().in(document.text()).toString(), u"We stay 😀."_s);
    QCOMPARE(draft.statement.source.first().in(document.text()).toString(), u"Ana Ruiz"_s);
    QCOMPARE(draft.head.in(document.text()).toString(), u"Ana Ruiz"_s);
    QCOMPARE(draft.statement.cue.first().in(document.text()).toString(), u"—"_s);
    QCOMPARE(draft.quoted, draft.words);
}

ONRECORD_TEST(SpokenParagraphsTest)
#include "tst_spokenparagraphs.moc"
