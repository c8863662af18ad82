// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/statementpairs.h"

#include "core/text/comparedwords.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class StatementPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsWhatSaysTheSame_data();
    void pairsWhatSaysTheSame();
    void pairsEachOnce();
    void knowsNames_data();
    void knowsNames();
};

namespace {

/// "Ana: we will sell the ferry"
QList<ComparedStatement> statements(const QStringList &lines)
{
    QList<ComparedStatement> all;
    for (const QString &line : lines) {
        ComparedStatement each;
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            each.speakers = {line.first(colon)};
        for (const ComparedWord &word : comparedWords(QStringView(line).mid(colon + 1)))
            each.words.insert(word.key);
        all.append(each);
    }
    return all;
}

/// "0-0 1+2-1 3-": then and now.
QString told(const QList<StatementPair> &pairs)
{
    const auto numbers = [](const QList<qsizetype> &list) {
        QStringList all;
        for (const qsizetype each : list)
            all << QString::number(each);
        return all.join(u'+');
    };
    QStringList all;
    for (const StatementPair &pair : pairs)
        all << numbers(pair.then) + u'-' + numbers(pair.now);
    return all.join(u' ');
}

} // namespace

void StatementPairsTest::pairsWhatSaysTheSame_data()
{
    QTest::addColumn<QStringList>("then");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QString>("expected");
    const QString sell = u"Ana:we will sell the old ferry"_s;
    const QString crews = u"Bo:nobody asked the crews 😀"_s;
    QTest::newRow("nothing") << QStringList() << QStringList() << QString();
    QTest::newRow("the same") << QStringList{sell, crews} << QStringList{sell, crews}
                              << u"0-0 1-1"_s;
    QTest::newRow("moved") << QStringList{sell, crews} << QStringList{crews, sell} << u"1-0 0-1"_s;
    QTest::newRow("gone and new") << QStringList{sell} << QStringList{crews} << u"-0 0-"_s;
    QTest::newRow("common words alone are nothing")
        << QStringList{u"Ana:that the ferry would not sail"_s, sell}
        << QStringList{u"Bo:that the bridge would not open"_s, sell} << u"-0 1-1 0-"_s;
    QTest::newRow("few words of the same speaker")
        << QStringList{u"Ana:declined to comment"_s, u"Bo:declined to comment"_s}
        << QStringList{u"Bo:declined to comment"_s} << u"1-0 0-"_s;
    QTest::newRow("two words are anybody's")
        << QStringList{u"Ana:no comment"_s} << QStringList{u"Bo:no comment"_s} << u"-0 0-"_s;
    QTest::newRow("twice the same, in order")
        << QStringList{sell, crews, sell} << QStringList{sell, crews, sell} << u"0-0 1-1 2-2"_s;
    QTest::newRow("another speaker")
        << QStringList{sell} << QStringList{u"Bo:we will sell the old ferry"_s} << u"0-0"_s;
    QTest::newRow("taken apart")
        << QStringList{u"Ana:we will sell the old ferry she costs nine million a year"_s}
        << QStringList{sell, u"Ana:she costs nine million a year"_s} << u"0-0+1"_s;
    QTest::newRow("put together")
        << QStringList{sell, u"Ana:she costs nine million a year"_s}
        << QStringList{u"Ana:we will sell the old ferry she costs nine million a year"_s}
        << u"0+1-0"_s;
    QTest::newRow("a part by somebody else is another statement")
        << QStringList{u"Ana:we will sell the old ferry she costs nine million a year"_s}
        << QStringList{sell, u"Bo:she costs nine million a year"_s} << u"0-0 -1"_s;
}

void StatementPairsTest::pairsWhatSaysTheSame()
{
    QFETCH(QStringList, then);
    QFETCH(QStringList, now);
    QFETCH(QString, expected);
    QCOMPARE(told(pairedStatements(statements(then), statements(now))), expected);
}

/// Of thousands that are much alike.
void StatementPairsTest::pairsEachOnce()
{
    QStringList then;
    QStringList now;
    for (int number = 0; number < 600; ++number) {
        then << u"Ana:boat %1 left the quay with %2 lorries"_s.arg(number).arg(number % 7);
        now << u"Ana:boat %1 left the quay with %2 lorries"_s.arg(number).arg(number % 5);
    }
    const QList<StatementPair> pairs = pairedStatements(statements(then), statements(now));
    QSet<qsizetype> formers;
    QSet<qsizetype> presents;
    for (const StatementPair &pair : pairs) {
        for (const qsizetype number : pair.then) {
            QVERIFY(!formers.contains(number));
            formers.insert(number);
        }
        for (const qsizetype number : pair.now) {
            QVERIFY(!presents.contains(number));
            presents.insert(number);
        }
    }
    QCOMPARE(formers.size(), then.size());
    QCOMPARE(presents.size(), now.size());
}

void StatementPairsTest::knowsNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("same") << u"Ana Ruiz"_s << u"Ana Ruiz"_s << true;
    QTest::newRow("last name") << u"Ana Ruiz"_s << u"Ruiz"_s << true;
    QTest::newRow("case") << u"the Crews"_s << u"crews"_s << true;
    QTest::newRow("another first name") << u"Ana Ruiz"_s << u"Anna Ruiz"_s << false;
    QTest::newRow("none") << QString() << u"Ruiz"_s << false;
}

void StatementPairsTest::knowsNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(mayBeOneName(one, other), "expected");
    QTEST(mayBeOneName(other, one), "expected");
}

} // namespace onrecord

ONRECORD_TEST(onrecord::StatementPairsTest)
#include "tst_statementpairs.moc"
