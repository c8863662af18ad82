// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/meantsubject.h"

#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class MeantSubjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheSubject_data();
    void takesTheSubject();
    void takesWhoIsSomewhere_data();
    void takesWhoIsSomewhere();
    void takesTheInstitution_data();
    void takesTheInstitution();

private:
    std::optional<Lexicon> m_lexicon;
};

void MeantSubjectTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

static Span spanOf(const MarkedText &sample, QStringView name)
{
    const Spans spans = sample.spansNamed(name);
    return spans.isEmpty() ? Span{} : spans.first();
}

/// s is the subject that was found, p the pronoun.
void MeantSubjectTest::takesTheSubject_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("taken");
    QTest::newRow("she") << u"😀 ⟦s:My neighbour⟧ left. ⟦p:She⟧ said no."_s << true;
    QTest::newRow("he of a sister") << u"⟦s:My sister⟧ left. ⟦p:He⟧ said no."_s << false;
    QTest::newRow("they") << u"⟦s:Residents⟧ left. ⟦p:They⟧ said no."_s << true;
    QTest::newRow("we") << u"⟦s:Residents⟧ left. ⟦p:We⟧ said no."_s << false;
    QTest::newRow("it") << u"⟦s:My neighbour⟧ left. ⟦p:It⟧ said no."_s << false;
    QTest::newRow("it of an institution")
        << u"⟦s:The Tarn commission⟧ met. ⟦p:It⟧ said no."_s << true;
    QTest::newRow("I of an institution")
        << u"⟦s:The Tarn commission⟧ met. ⟦p:I⟧ said no."_s << false;
    QTest::newRow("none") << u"⟦p:She⟧ said no."_s << false;
}

/// Whose source is the pronoun p, behind the subject s, if there is one.
static StatementDraft draftOf(const MarkedText &sample)
{
    StatementDraft draft;
    draft.pronoun = true;
    draft.head = spanOf(sample, u"p");
    draft.statement.source = {draft.head};
    draft.subject = spanOf(sample, u"s");
    draft.subjectHead = draft.subject;
    return draft;
}

void MeantSubjectTest::takesTheSubject()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Document document(bareDocument(sample.text));
    const StatementDraft draft = draftOf(sample);
    const auto meant = withSubjectAsSource(draft, {document, *m_lexicon});
    QTEST(meant.has_value(), "taken");
    if (meant) {
        QCOMPARE(meant->head, draft.subject);
        QCOMPARE(meant->statement.source, Spans{draft.subject});
        QVERIFY(!meant->pronoun);
    }
}

void MeantSubjectTest::takesWhoIsSomewhere_data()
{
    QTest::addColumn<QString>("marked"); // h the words that are taken
    QTest::newRow("in a place") << u"😀 She met ⟦h:a doctor⟧ in Tarn, ⟦p:who⟧ said no."_s;
    QTest::newRow("from a place of two words")
        << u"She met ⟦h:the nurse⟧ from Marrow Bay, ⟦p:who⟧ said no."_s;
    QTest::newRow("several") << u"She met ⟦h:two of four doctors⟧ inside Tarn ⟦p:who⟧ said no."_s;
    QTest::newRow("a thing in a place") << u"She saw the house in Tarn, ⟦p:who⟧ said no."_s;
    QTest::newRow("of somebody") << u"She met the mother of Tarn, ⟦p:who⟧ said no."_s;
    QTest::newRow("no place") << u"She met a doctor, ⟦p:who⟧ said no."_s;
    QTest::newRow("another pronoun") << u"She met a doctor in Tarn, ⟦p:he⟧ said no."_s;
    QTest::newRow("at the beginning") << u"⟦p:Who⟧ said no?"_s;
}

void MeantSubjectTest::takesWhoIsSomewhere()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Document document(bareDocument(sample.text));
    const auto meant = withSubjectAsSource(draftOf(sample), {document, *m_lexicon});
    QCOMPARE(meant ? meant->head : Span{}, spanOf(sample, u"h"));
}

/// c is the content, p the pronoun, i the institution that is found.
void MeantSubjectTest::takesTheInstitution_data()
{
    QTest::addColumn<QString>("marked");
    for (const QStringView text : {
             u"😀 ⟦c:⟦i:The airline⟧ will close its hangar⟧, ⟦p:it⟧ said.",
             u"⟦c:⟦i:The Norrland power company⟧ will close⟧, ⟦p:it⟧ said.",
             u"⟦c:The rain will stop⟧, ⟦p:it⟧ said.",
             u"⟦c:An airline will close⟧, ⟦p:it⟧ said.",
             u"⟦c:The airline will close⟧, ⟦p:he⟧ said.",
             u"⟦p:It⟧ said ⟦c:the airline will close⟧.",
         })
        QTest::newRow(text.toUtf8().constData()) << text.toString();
}

void MeantSubjectTest::takesTheInstitution()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Document document(bareDocument(sample.text));
    StatementDraft draft;
    draft.pronoun = true;
    draft.head = spanOf(sample, u"p");
    draft.statement.content = {spanOf(sample, u"c")};
    draft.sentence = {0, sample.text.size()};
    const auto meant = withInstitutionAsSource(draft, {document, *m_lexicon});
    QCOMPARE(meant ? meant->head : Span{}, spanOf(sample, u"i"));
}

ONRECORD_TEST(MeantSubjectTest)
#include "tst_meantsubject.moc"
