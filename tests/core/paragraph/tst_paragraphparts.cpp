// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"
#include "core/paragraph/paragraphparts.h"
#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// A paragraph longer than anybody writes is read in parts.
class ParagraphPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesAUsualParagraphWhole();
    void endsWithASentence();
    void doesNotCutAQuotation();
    void cutsWhatHasNoEnd_data();
    void cutsWhatHasNoEnd();
    void findsAsMuchInOneParagraph();

private:
    QList<Span> partsOf(const QString &text) const
    {
        return onrecord::partsOf(text, {0, text.size()}, *m_resources.lexicon, false);
    }
    /// \a parts lie one after the other and cover \a text, none of them too long.
    static void checkCover(const QList<Span> &parts, const QString &text);

    Resources m_resources;
};

void ParagraphPartsTest::initTestCase()
{
    const Result<Resources> resources = Resources::load();
    QVERIFY(resources && resources->model);
    m_resources = *resources;
}

void ParagraphPartsTest::checkCover(const QList<Span> &parts, const QString &text)
{
    qsizetype at = 0;
    for (const Span part : parts) {
        QCOMPARE(part.begin, at);
        QVERIFY(part.end > part.begin);
        QVERIFY(part.length() < 50'000);
        QVERIFY(part.end == text.size() || !text[part.end].isLowSurrogate());
        at = part.end;
    }
    QCOMPARE(at, text.size());
}

void ParagraphPartsTest::leavesAUsualParagraphWhole()
{
    const QString text = QString(u"The quay is shut. "_s).repeated(1000);
    QCOMPARE(partsOf(text), (QList<Span>{{0, text.size()}}));
}

void ParagraphPartsTest::endsWithASentence()
{
    const QString text = QString(u"Ana Ruiz said the quay was shut. "_s).repeated(5000).trimmed();
    const QList<Span> parts = partsOf(text);
    QVERIFY(parts.size() > 10);
    checkCover(parts, text);
    for (const Span part : parts)
        QCOMPARE(text[part.end - 1], u'.');
}

void ParagraphPartsTest::doesNotCutAQuotation()
{
    const QString sentence = u"The quay is shut. "_s;
    const QString speech =
        u"“"_s + sentence.repeated(500).trimmed() + u",” Ana Ruiz said. "_s; // 9,000 units
    const QString text = speech.repeated(20);
    const QList<Span> parts = partsOf(text);
    QVERIFY(parts.size() > 5);
    checkCover(parts, text);
    for (const Span part : parts) {
        const QStringView words = part.in(text);
        QCOMPARE(words.count(u'“'), words.count(u'”'));
    }
}

void ParagraphPartsTest::cutsWhatHasNoEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a quotation never closed") << u"“"_s + QString(u"We stay. "_s).repeated(20'000);
    QTest::newRow("no full stop") << QString(u"and on "_s).repeated(30'000);
    QTest::newRow("no blank") << QString(u"on"_s).repeated(60'000);
    QTest::newRow("no blank, two units each") << u"a"_s + QString(u"😀"_s).repeated(60'000);
}

void ParagraphPartsTest::cutsWhatHasNoEnd()
{
    QFETCH(QString, text);
    const QList<Span> parts = partsOf(text);
    QVERIFY(parts.size() > 1);
    checkCover(parts, text);
}

void ParagraphPartsTest::findsAsMuchInOneParagraph()
{
    const QString one =
        u"“The quay is shut,” Ana Ruiz said on Tuesday. Nobody came to the gate. "_s;
    const auto statementsIn = [this](const QString &text) {
        return analyse(Document(bareArticle(text)), m_resources).statements;
    };
    const QList<Statement> found = statementsIn(one.repeated(1000));
    QCOMPARE(found.size(), 1000 * statementsIn(one).size());
    QVERIFY(!found.isEmpty());
    for (const Statement &statement : found)
        QVERIFY(!statement.source.isEmpty());
}

ONRECORD_TEST(ParagraphPartsTest)
#include "tst_paragraphparts.moc"
