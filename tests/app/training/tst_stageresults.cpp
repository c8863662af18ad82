// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/stageresults.h"

#include "tests/app/training/goldsample.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;

class StageResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesBackWhatWasWritten();
    void refusesThoseOfOtherArticles();

private:
    TrainingArticles articles(QStringView text) const
    {
        m_gold = {goldArticle(text)};
        TrainingArticles all = trainingArticles(m_gold, {}, *m_lexicon);
        forEachParagraph(all, [](TrainingParagraph &paragraph, int) {
            const size_t size = paragraph.words.size();
            for (size_t i = 0; i < size; ++i) {
                paragraph.parsed.tags.push_back(PartOfSpeech(1 + i % 3));
                paragraph.parsed.nodes.push_back({qint32(i) - 1, Relation::Object});
                paragraph.parsed.likelihood.push_back(quint8(i % 6));
            }
            for (TaggedRoles *roles :
                 {&paragraph.second.best, &paragraph.second.highRecall, &paragraph.second.ruled}) {
                roles->labels.assign(size, RoleLabel::Cue);
                roles->margins.assign(size, -1.25F);
            }
        });
        return all;
    }

    mutable QList<GoldArticle> m_gold;
    std::optional<Lexicon> m_lexicon;
};

void StageResultsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void StageResultsTest::givesBackWhatWasWritten()
{
    const TrainingArticles written = articles(u"𝒜na Ruiz said it rained.\n\nIt snowed.");
    const QByteArray bytes = writtenStages(written);
    TrainingArticles read = trainingArticles(m_gold, {}, *m_lexicon);
    QVERIFY(readStages(bytes, read));
    for (size_t i = 0; i < 2; ++i) {
        const TrainingParagraph &was = written.front().paragraphs[i];
        const TrainingParagraph &is = read.front().paragraphs[i];
        QVERIFY(is.parsed.tags == was.parsed.tags);
        QVERIFY(is.parsed.nodes == was.parsed.nodes);
        QVERIFY(is.parsed.likelihood == was.parsed.likelihood);
        QVERIFY(is.second.highRecall.labels == was.second.highRecall.labels);
        QVERIFY(is.second.ruled.margins == was.second.ruled.margins);
    }
}

void StageResultsTest::refusesThoseOfOtherArticles()
{
    const QByteArray bytes = writtenStages(articles(u"It rained.\n\nIt snowed."));
    TrainingArticles other = articles(u"It rained a little.\n\nIt snowed.");
    QVERIFY(!readStages(bytes, other));
    TrainingArticles shorter = articles(u"It rained.");
    QVERIFY(!readStages(bytes, shorter));
    TrainingArticles longer = articles(u"It rained.\n\nIt snowed.\n\nIt hailed.");
    QVERIFY(!readStages(bytes, longer));
    TrainingArticles same = articles(u"It rained.\n\nIt snowed.");
    QVERIFY(!readStages(bytes.chopped(1), same));
    QVERIFY(!readStages({}, same));
}

ONRECORD_TEST(StageResultsTest)
#include "tst_stageresults.moc"
