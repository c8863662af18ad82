// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/corrections/marks.h"

#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksEveryKind();
    void countsTheParts();
    void leavesOutRejectedOnesAndOthersClaims();
    void opensTheLongerOneFirst();
};

static QString shown(const Reading &reading)
{
    static const char *const names[] = {"content", "source", "cue", "silence", "date", "own"};
    QStringList lines;
    for (const Mark &mark : marksOf(reading))
        lines.append(u"%1 %2 %3%4: %5"_s.arg(QLatin1StringView(names[int(mark.kind)]))
                         .arg(mark.index)
                         .arg(mark.part)
                         .arg(mark.lastPart ? u"."_s : u"+"_s)
                         .arg(mark.span.in(reading.document.text())));
    return lines.join(u'\n');
}

static Reading readingOf(const QString &marked, const QList<test::Said> &said)
{
    return test::readingOf(MarkedText::parse(marked), said);
}

void MarksTest::marksEveryKind()
{
    const Reading reading =
        readingOf(u"😀 ⟦s1-content:“No,”⟧ ⟦s1-source:Ruiz⟧ ⟦s1-cue:said⟧ ⟦date:today⟧. "
                  "Lind ⟦s2-cue:declined to comment⟧. ⟦own:It rained⟧."_s,
                  {{u"s1"_s}, {u"s2"_s, 2}});
    QCOMPARE(shown(reading),
             u"content 0 0.: “No,”\n"
             "cue 0 0.: said\n"
             "source 0 0.: Ruiz\n"
             "silence 1 0.: declined to comment\n"
             "date 0 0.: today\n"
             "own 0 0.: It rained"_s);
}

void MarksTest::countsTheParts()
{
    const Reading reading =
        readingOf(u"⟦s1-content:“No,”⟧ ⟦s1-cue:said⟧ Ruiz, ⟦s1-content:“never.”⟧"_s, {{u"s1"_s}});
    QCOMPARE(shown(reading),
             u"content 0 0+: “No,”\n"
             "content 0 1.: “never.”\n"
             "cue 0 0.: said"_s);
}

void MarksTest::leavesOutRejectedOnesAndOthersClaims()
{
    Reading reading = readingOf(u"⟦s1-content:“No,”⟧ ⟦s1-cue:said⟧ Ruiz. ⟦own:It rained⟧."_s,
                                {{u"s1"_s, 1, StatementKind::Direct, State::Rejected}});
    reading.claims[0].statement = u"s1"_s;
    QVERIFY(marksOf(reading).isEmpty());
}

void MarksTest::opensTheLongerOneFirst()
{
    const Mark outer{{2, 9}};
    const Mark inner{{2, 5}};
    const Mark later{{3, 20}};
    QVERIFY(opensBefore(outer, inner));
    QVERIFY(!opensBefore(inner, outer));
    QVERIFY(opensBefore(inner, later));
    QVERIFY(!opensBefore(outer, outer));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::MarksTest)
#include "tst_marks.moc"
