// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"
#include "core/dates/dates.h"
#include "core/dates/datevocabulary.h"
#include "core/formats/articlereader.h"
#include "core/lexicon/lexicon.h"
#include "tests/fuzz/soundness.h"
#include "tests/support/barearticle.h"
#include "tests/support/newspieces.h"
#include "tests/support/roomtests.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What holds for the findings in any text, tried on texts put together at random.
class AnalysisPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findingsLieInAnyText();
    void findingsLieInAnyNews();
    void rulesAloneKeepThePromiseToo();
    void aParagraphMoreChangesNothingBefore();
    void datesKeepTheirPromise();

private:
    Resources m_resources;
    Resources m_rulesAlone;
};

void AnalysisPropertiesTest::initTestCase()
{
    const Result<Resources> resources = Resources::load();
    QVERIFY(resources);
    m_resources = *resources;
    QVERIFY(m_resources.model);
    const Result<Resources> withoutModel = Resources::load(u"/there/is/no.model"_s);
    QVERIFY(withoutModel);
    QVERIFY(!withoutModel->model);
    m_rulesAlone = *withoutModel;
}

static rc::Gen<QString> news()
{
    static const QStringList pieces = newsPieces()
        + QStringList{
            u"told Nordkyst Radio"_s,
            QString(QChar(0xD83D)),
            QString(QChar(0xDE00)),
        };
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))),
        [](const std::vector<int> &chosen) {
            QString text;
            for (const int piece : chosen)
                text += pieces[piece] + u' ';
            return text;
        });
}

/// Code points of every plane, lone surrogates among them.
static rc::Gen<QString> anything()
{
    const auto unit =
        rc::gen::oneOf(rc::gen::inRange<uint>(0x20, 0x7F), rc::gen::inRange<uint>(0, 0x3000),
                       rc::gen::inRange<uint>(0xD7F0, 0xE010), rc::gen::inRange<uint>(0, 0x110000));
    return rc::gen::map(rc::gen::container<std::vector<uint>>(unit),
                        [](const std::vector<uint> &points) {
                            QString text;
                            for (const uint point : points) {
                                if (point > 0xFFFF)
                                    text += QChar::fromUcs4(point);
                                else
                                    text += QChar(char16_t(point));
                            }
                            return text;
                        });
}

static Document anyDocumentOf(const QString &text)
{
    return Document(bareArticle(text));
}

/// What is wrong with what is found in \a text; empty where nothing is.
static std::string wrongIn(const QString &text, const Resources &resources)
{
    return wrongAnalysis(analyse(anyDocumentOf(text), resources), text).toStdString();
}

void AnalysisPropertiesTest::findingsLieInAnyText()
{
    QVERIFY(rc::check("whatever the text is, findings lie in it",
                      [this] { RC_ASSERT(wrongIn(*anything(), m_resources) == std::string()); }));
}

void AnalysisPropertiesTest::findingsLieInAnyNews()
{
    QVERIFY(rc::check("however news is put together, findings lie in it",
                      [this] { RC_ASSERT(wrongIn(*news(), m_resources) == std::string()); }));
}

void AnalysisPropertiesTest::rulesAloneKeepThePromiseToo()
{
    QVERIFY(rc::check("the rules alone keep the promise too",
                      [this] { RC_ASSERT(wrongIn(*news(), m_rulesAlone) == std::string()); }));
}

/// Who speaks may come to light later in the article; what is said, and in which words, may not.
void AnalysisPropertiesTest::aParagraphMoreChangesNothingBefore()
{
    QVERIFY(rc::check("a paragraph more changes no statement before it", [this] {
        QString text = (*news()).trimmed();
        // A line that is broken to fit would change what the paragraphs are.
        text.replace(u"\n\n"_s, u"\n"_s);
        RC_PRE(!text.isEmpty());
        const Document before = anyDocumentOf(text);
        const Document after = anyDocumentOf(text + u"\nRain fell on the harbour."_s);
        RC_PRE(after.paragraphs().size() == before.paragraphs().size() + 1);
        for (qsizetype i = 0; i < before.paragraphs().size(); ++i)
            RC_PRE(after.paragraphs()[i] == before.paragraphs()[i]);
        const Analysis first = analyse(before, m_resources);
        const Analysis second = analyse(after, m_resources);
        RC_ASSERT(second.statements.size() >= first.statements.size());
        for (qsizetype s = 0; s < first.statements.size(); ++s) {
            RC_ASSERT(second.statements[s].id == first.statements[s].id);
            RC_ASSERT(second.statements[s].content == first.statements[s].content);
            RC_ASSERT(second.statements[s].cue == first.statements[s].cue);
            RC_ASSERT(second.statements[s].source == first.statements[s].source);
        }
    }));
}

/// In texts of date words alone, which news seldom has in such a row.
void AnalysisPropertiesTest::datesKeepTheirPromise()
{
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const Result<DateVocabulary> vocabulary = DateVocabulary::fromResources();
    QVERIFY(vocabulary);
    const QStringList words =
        QString::fromUtf8(
            "last|next|this|the|a|of|Friday|May|March|May.|2024|0000|31|30th|two|half|and|"
            "year|weeks|quarter|ago|earlier|late|mid-|end|in|every|daily|now|-|,|.|1990s|"
            "10:30|25:99|p.m.|noon|night|winter|Christmas|New Year’s Eve|century|first|"
            "third|99999999999|’98|before|will|said|😀|”|more than|twenty|decade|"
            "the following|the same|millennium|1/2|2024-02-30|2024-11-05|12/12/12|–|to|3|"
            "other|St. Patrick’s Day|Election Day|nineteen|ended|fiscal|between|couple|"
            "current|each|200000|Days|hundred|St.")
            .split(u'|');
    const bool holds =
        rc::check("dates lie in the text, ascend, and have values", [&](bool isPublished) {
            const auto parts = *rc::gen::container<std::vector<qsizetype>>(
                rc::gen::inRange(qsizetype(0), words.size()));
            QString text;
            for (const qsizetype part : parts)
                text += words[part] + u' ';
            Article article = bareArticle(text);
            if (isPublished)
                article.published = QDate(2026, 11, 17);
            const QList<DateExpression> dates = findDates(Document(article), *lexicon, *vocabulary);
            qsizetype end = 0;
            for (const DateExpression &date : dates) {
                RC_ASSERT(lieIn({date.span}, article.text));
                RC_ASSERT(date.span.begin >= end && !date.span.isEmpty());
                RC_ASSERT(!date.value.isEmpty());
                const bool isSpokenOf = date.reason == DateReason::SpokenOf;
                RC_ASSERT(isPublished || isSpokenOf || !date.anchor.isValid());
                RC_ASSERT(date.reason != DateReason::Written || !date.anchor.isValid());
                RC_ASSERT(date.reason != DateReason::Open || !date.anchor.isValid());
                end = date.span.end;
            }
        });
    QVERIFY(holds);
}

ONRECORD_TEST(AnalysisPropertiesTest)
#include "tst_analyse_properties.moc"
