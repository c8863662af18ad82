// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/readingsdiffer.h"

#include "core/storage/sessionfile.h"
#include "core/workspace/openarticle.h"
#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

static const QString text =
    u"“We stay,” said Ana Ruiz. Bo Lind warned that crews leave. “No,” said "
    "Cora Vik. “Never,” said Ida Moen.\n"_s;

static Span at(const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

/// The words and who says them: an id is the last name in small letters.
static Analysis saying(const QList<std::pair<QString, QString>> &said)
{
    Analysis analysis;
    for (const auto &[words, name] : said) {
        Statement &statement = analysis.statements.emplaceBack();
        statement.id = u's' + words;
        statement.content = {at(words)};
        if (name.isEmpty())
            continue;
        statement.actors = {name};
        if (std::none_of(analysis.actors.begin(), analysis.actors.end(),
                         [&name](const Actor &actor) { return actor.id == name; })) {
            Actor &actor = analysis.actors.emplaceBack();
            actor.id = name;
            actor.name = name;
            actor.mentions = {{at(name), MentionKind::Name}};
        }
    }
    return analysis;
}

static const Analysis quick =
    saying({{u"“We stay,”"_s, u"Ana Ruiz"_s}, {u"“No,”"_s, u"Cora Vik"_s}, {u"“Never,”"_s, {}}});
static const Analysis careful = saying({{u"“We stay,”"_s, u"Ana Ruiz"_s},
                                        {u"that crews leave"_s, u"Bo Lind"_s},
                                        {u"“No,”"_s, u"Ida Moen"_s},
                                        {u"“Never,”"_s, u"Ida Moen"_s}});

class ReadingsDifferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTheyDiffer();
    void knowsOneByAnyName();
    void marksWhatIsShown();
    void isKeptWhereItIsSaved();

private:
    static QList<ReadingsDiffer> differencesIn(const Analysis &analysis)
    {
        QList<ReadingsDiffer> all;
        for (const Statement &statement : analysis.statements)
            all.append(statement.differ);
        return all;
    }
};

void ReadingsDifferTest::tellsHowTheyDiffer()
{
    Analysis shown = careful;
    noteDifferences(shown, quick, careful);
    QCOMPARE(
        differencesIn(shown),
        (QList{ReadingsDiffer::No, ReadingsDiffer::CarefulAlone, ReadingsDiffer::Speaker,
               ReadingsDiffer::No})); // where one knows nobody they do not contradict each other
    shown = quick;
    const Analysis other = saying({{u"“We stay,”"_s, u"Ana Ruiz"_s}});
    noteDifferences(shown, quick, other);
    QCOMPARE(differencesIn(shown),
             (QList{ReadingsDiffer::No, ReadingsDiffer::QuickAlone, ReadingsDiffer::QuickAlone}));
}

void ReadingsDifferTest::knowsOneByAnyName()
{
    Analysis other = quick;
    other.actors[1].id = u"vik"_s;
    other.actors[1].name = u"Ms Vik"_s;
    other.actors[1].aliases = {u"cora vik"_s};
    other.statements[1].actors = {u"vik"_s};
    Analysis shown = other;
    noteDifferences(shown, quick, other);
    QCOMPARE(differencesIn(shown), QList<ReadingsDiffer>(3, ReadingsDiffer::No));
}

void ReadingsDifferTest::marksWhatIsShown()
{
    OpenArticle article{bareArticle(text)};
    article.takeAnalysis(quick);
    article.replaceAnalysis(careful, {}, Care::Careful);
    const auto differ = [&](const QString &words) {
        return article.reading().statement(u's' + words)->statement.differ;
    };
    QCOMPARE(differ(u"that crews leave"_s), ReadingsDiffer::CarefulAlone);
    QCOMPARE(differ(u"“No,”"_s), ReadingsDiffer::Speaker);
    // What the reader looks at stays as it was; what the other one says of it is known all the same.
    article = OpenArticle{bareArticle(text)};
    article.takeAnalysis(careful);
    article.replaceAnalysis(quick, {u's' + u"that crews leave"_s}, Care::Quick);
    QCOMPARE(differ(u"that crews leave"_s), ReadingsDiffer::CarefulAlone);
    QCOMPARE(differ(u"“No,”"_s), ReadingsDiffer::Speaker);
    article = OpenArticle{bareArticle(text)};
    article.takeAnalysis(quick);
    QCOMPARE(differ(u"“No,”"_s), ReadingsDiffer::No);
}

void ReadingsDifferTest::isKeptWhereItIsSaved()
{
    SavedSession session;
    session.article = bareArticle(text);
    session.analysis = careful;
    session.analysis.statements[1].addressee = at(u"Cora Vik"_s);
    noteDifferences(session.analysis, quick, careful);
    const Result<SavedSession> again = readSessionJson(toSessionJson(session), {});
    QVERIFY(again);
    QCOMPARE(again->analysis.statements, session.analysis.statements);
}

ONRECORD_TEST(ReadingsDifferTest)
#include "tst_readingsdiffer.moc"
