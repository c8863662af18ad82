// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/corrections/anchoring.h"
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class HtmlHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWhenAndWho();
    void nothingWithoutCorrections();
    void excerptsListNone();
};

/// The sample with a confirmation by "Ada <b>" and a rejection that was taken back.
static SavedSession correctedSession()
{
    SavedSession session = sampleSession();
    const Reading reading = sampleReading();
    Correction confirmed = correctionOn(reading, statementIn(reading, u"s1"_s), Confirm{});
    confirmed.made = test::noon();
    confirmed.by = u"Ada <b>"_s;
    Correction rejected = correctionOn(reading, statementIn(reading, u"s2"_s), Reject{});
    rejected.made = test::noon();
    session.log.append(confirmed, test::noon());
    session.log.append(rejected, test::noon());
    session.log.withdraw(rejected.id, test::noon());
    return session;
}

static QString listIn(const SavedSession &session, PageText text)
{
    const Reading reading =
        readingOf(Document(session.article), session.analysis, session.log.inForce());
    const QString html = QString::fromUtf8(toHtml(reading, {text, session}, test::noon()));
    return html.section(u"<summary>Corrections"_s, 1).section(u"</details>"_s, 0, 0);
}

void HtmlHistoryTest::listsWhatWhenAndWho()
{
    const QString list = listIn(correctedSession(), PageText::Whole);
    QVERIFY2(list.startsWith(u" <small>1</small>"), qPrintable(list));
    QCOMPARE(list.count(u"<li "_s), 1); // what was taken back is not told
    QVERIFY(list.contains(u"<time datetime=\"2026-11-23T12:00:00Z\">23 Nov</time>"));
    QVERIFY(list.contains(u">Ada &lt;b&gt;</span>"));
}

void HtmlHistoryTest::nothingWithoutCorrections()
{
    QVERIFY(listIn(sampleSession(), PageText::Whole).isEmpty());
}

/// Its sentences quote words of the article.
void HtmlHistoryTest::excerptsListNone()
{
    QVERIFY(listIn(correctedSession(), PageText::Excerpts).isEmpty());
}

ONRECORD_TEST(HtmlHistoryTest)
#include "tst_htmlhistory.moc"
