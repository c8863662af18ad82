// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/htmlhead.h"

#include "core/corrections/anchoring.h"
#include "core/html/html.h"
#include "core/workspace/openarticle.h"
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The head of the page says what holds; what the article says otherwise is struck out.
class HtmlHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHolds_data();
    void saysWhatHolds();
    void saysWhatTheFileSaysAgain();
    void leavesNoWordOfTheTextOut_data() { saysWhatHolds_data(); }
    void leavesNoWordOfTheTextOut();
};

static const QDateTime headNoon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

/// Some words of an article, below \a head.
static QByteArray below(const QByteArray &head)
{
    return "Ferry sails again\n\n" + head
        + "\xe2\x80\x9cWe stay,\xe2\x80\x9d said Ana Ruiz on Monday, when the boats lay still.\n\n"
          "It rained on the quay of Tarn, and the carts lay still until the evening.\n";
}

static QString pageWith(const QByteArray &article, const QList<Change> &changes)
{
    Result<OpenArticle> open = OpenArticle::read(article, u"ferry.txt"_s);
    if (!open)
        return {};
    for (const Change &change : changes)
        if (!open->correct(correctionOf(change), headNoon))
            return {};
    return QString::fromUtf8(toHtml(open->reading(), {}, headNoon));
}

/// The lines below the headline in the head of \a page, what is struck out in [].
static QStringList linesOfHead(const QString &page)
{
    QStringList lines;
    for (QString line :
         test::captured(page.section(u"</header>"_s, 0, 0), u"<p class=\"by\"[^>]*>(.*?)</p>"_s)) {
        line.replace(QRegularExpression(u"<s [^>]*>"_s), u"["_s).replace(u"</s>"_s, u"]"_s);
        lines.append(line.remove(QRegularExpression(u"<[^>]*>"_s)));
    }
    return lines;
}

void HtmlHeadTest::saysWhatHolds_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QStringList>("lines");

    const Change day = SetPublished{QDate(2026, 11, 25)};
    const Change byline = SetFact{ArticleFact::Byline, u"Tom Røe 😀"_s};
    const Change outlet = SetFact{ArticleFact::Outlet, u"Tarn Post"_s};
    const QByteArray three =
        "By Nora Blyth\nSource: The Valley Watch\nPublished: 24 November 2026\n\n";

    QTest::newRow("as it stands") << three << QList<Change>()
                                  << QStringList{u"By Nora Blyth"_s, u"Source: The Valley Watch"_s,
                                                 u"Published: 24 November 2026"_s};
    QTest::newRow("another day")
        << three << QList<Change>{day}
        << QStringList{u"Nora Blyth · The Valley Watch · Wednesday 25 November 2026"_s,
                       u"By Nora Blyth"_s, u"Source: The Valley Watch"_s,
                       u"[Published: 24 November 2026]"_s};
    QTest::newRow("another author")
        << three << QList<Change>{byline}
        << QStringList{u"Tom Røe 😀 · The Valley Watch · Tuesday 24 November 2026"_s,
                       u"[By Nora Blyth]"_s, u"Source: The Valley Watch"_s,
                       u"Published: 24 November 2026"_s};
    QTest::newRow("another outlet")
        << three << QList<Change>{outlet}
        << QStringList{u"Nora Blyth · Tarn Post · Tuesday 24 November 2026"_s, u"By Nora Blyth"_s,
                       u"[Source: The Valley Watch]"_s, u"Published: 24 November 2026"_s};
    QTest::newRow("all of it") << three << QList<Change>{day, byline, outlet}
                               << QStringList{
                                      u"Tom Røe 😀 · Tarn Post · Wednesday 25 November 2026"_s,
                                      u"[By Nora Blyth]"_s, u"[Source: The Valley Watch]"_s,
                                      u"[Published: 24 November 2026]"_s};
    QTest::newRow("all in one line")
        << QByteArray("The Valley Watch, 24 November 2026\n\n") << QList<Change>{day}
        << QStringList{u"The Valley Watch · Wednesday 25 November 2026"_s,
                       u"[The Valley Watch, 24 November 2026]"_s};
    QTest::newRow("a name more than was read")
        << QByteArray("By Nora Blyth and Tom Roe\n\nPublished: 24 November 2026\n\n")
        << QList<Change>{SetFact{ArticleFact::Byline, u"Nora Blyth and Tom Roe"_s}, day}
        << QStringList{u"Nora Blyth and Tom Roe · Wednesday 25 November 2026"_s,
                       u"By Nora Blyth and Tom Roe"_s, u"[Published: 24 November 2026]"_s};
    QTest::newRow("two names") << QByteArray(
        "By Nora Blyth and Tom Roe\n\nPublished: 24 November 2026\n\n")
                               << QList<Change>{byline}
                               << QStringList{u"Tom Røe 😀 · Tuesday 24 November 2026"_s,
                                              u"[By Nora Blyth and Tom Roe]"_s,
                                              u"Published: 24 November 2026"_s};
    QTest::newRow("no day at its head")
        << QByteArray("By Nora Blyth\n\n") << QList<Change>{day}
        << QStringList{u"Nora Blyth · Wednesday 25 November 2026"_s, u"By Nora Blyth"_s};
    QTest::newRow("nothing at its head")
        << QByteArray() << QList<Change>{day, byline}
        << QStringList{u"Tom Røe 😀 · Wednesday 25 November 2026"_s};
    QTest::newRow("nobody instead")
        << three << QList<Change>{SetFact{ArticleFact::Byline, QString()}}
        << QStringList{u"The Valley Watch · Tuesday 24 November 2026"_s, u"[By Nora Blyth]"_s,
                       u"Source: The Valley Watch"_s, u"Published: 24 November 2026"_s};
}

void HtmlHeadTest::saysWhatHolds()
{
    QFETCH(QByteArray, head);
    QFETCH(QList<Change>, changes);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOfHead(pageWith(below(head), changes)), lines);
}

void HtmlHeadTest::saysWhatTheFileSaysAgain()
{
    const QByteArray article = below("By Nora Blyth\n\nPublished: 24 November 2026\n\n");
    const QString page =
        pageWith(article,
                 {SetPublished{QDate(2026, 11, 25)}, SetPublished{QDate(2026, 11, 24)},
                  SetFact{ArticleFact::Byline, u"Tom Roe"_s},
                  SetFact{ArticleFact::Byline, u"Nora Blyth"_s}});
    QCOMPARE(linesOfHead(page), linesOfHead(pageWith(article, {})));
    QCOMPARE(linesOfHead(page).size(), 2);
}

void HtmlHeadTest::leavesNoWordOfTheTextOut()
{
    QFETCH(QByteArray, head);
    QFETCH(QList<Change>, changes);
    QString shown = pageWith(below(head), changes).section(u"</main>"_s, 0, 0);
    shown.remove(QRegularExpression(u"<[^>]*>"_s));
    for (const QString &word : QString::fromUtf8(below(head)).split(QRegularExpression(u"\\s+"_s)))
        QVERIFY2(shown.contains(word), qPrintable(word));
}

ONRECORD_TEST(HtmlHeadTest)
#include "tst_htmlhead.moc"
