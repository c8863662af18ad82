// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementtexts.h"

#include "core/wording/page.h"
#include "core/wording/wording.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace onrecord {

class StatementTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEachOnItsPlace_data();
    void hasEachOnItsPlace();
    void forgetsAnotherArticle();
    void keepsWhatStays();
};

static bool areOf(const StatementTexts &texts, const Reading &reading)
{
    for (qsizetype at = 0; at < reading.statements.size(); ++at) {
        const Statement &said = reading.statements[at].statement;
        const Spans &spans = said.content.isEmpty() ? said.cue : said.content;
        if (texts.words(at)
                != wording::withoutEndComma(wording::oneLine(reading.document.article(), spans))
            || texts.place(at) != wording::place(reading.document, placeOf(said)))
            return false;
    }
    return true;
}

void StatementTextsTest::hasEachOnItsPlace_data()
{
    using Change = std::function<void(QList<ReadStatement> &)>;
    QTest::addColumn<Change>("change");

    const auto row = [](const char *title, const Change &change) {
        QTest::newRow(title) << change;
    };
    row("nothing changes", [](QList<ReadStatement> &) {});
    row("the first is gone", [](QList<ReadStatement> &all) { all.removeFirst(); });
    row("one in the middle is gone", [](QList<ReadStatement> &all) { all.remove(1); });
    row("the last is gone", [](QList<ReadStatement> &all) { all.removeLast(); });
    row("all are gone", [](QList<ReadStatement> &all) { all.clear(); });
    row("one is there twice", [](QList<ReadStatement> &all) { all.insert(1, all[1]); });
    row("one has a word less",
        [](QList<ReadStatement> &all) { --all[1].statement.content.last().end; });
    row("one begins later",
        [](QList<ReadStatement> &all) { ++all[1].statement.content.first().begin; });
    row("two stand in one place", [](QList<ReadStatement> &all) {
        all.insert(1, all[1]);
        all[1].statement.content.last().end -= 2;
    });
}

void StatementTextsTest::hasEachOnItsPlace()
{
    QFETCH(std::function<void(QList<ReadStatement> &)>, change);
    Reading reading = test::sampleReading();
    StatementTexts texts;
    texts.read(reading);
    QVERIFY(areOf(texts, reading));
    const Reading before = reading;
    change(reading.statements);
    texts.read(reading);
    QVERIFY(areOf(texts, reading));
    texts.read(before); // and back
    QVERIFY(areOf(texts, before));
}

void StatementTextsTest::forgetsAnotherArticle()
{
    Reading reading = test::sampleReading();
    StatementTexts texts;
    texts.read(reading);
    Article article = reading.document.article();
    article.text.replace(u"e"_s, u"é"_s);
    reading.document = Document(article);
    texts.read(reading);
    QVERIFY(areOf(texts, reading));
}

void StatementTextsTest::keepsWhatStays()
{
    Reading reading = test::sampleReading();
    StatementTexts texts;
    texts.read(reading);
    const QString last = texts.words(reading.statements.size() - 1);
    reading.statements.removeFirst();
    texts.read(reading);
    const QString &now = texts.words(reading.statements.size() - 1);
    QCOMPARE(now, last);
    QCOMPARE(now.constData(), last.constData()); // the same letters, not like ones
}

} // namespace onrecord

ONRECORD_TEST(onrecord::StatementTextsTest)
#include "tst_statementtexts.moc"
