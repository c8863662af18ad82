// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/passage.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class PassageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatSaysWhoSaidIt();
    void leavesOutWhatIsFarOff();
    void isAsItWas_data();
    void isAsItWas();
    void tellsWhatBecameOfIt_data();
    void tellsWhatBecameOfIt();
    void tellsWhichWordsWereAdded();
};

static Passage passageIn(const QString &marked)
{
    const MarkedText drawn = MarkedText::parse(marked);
    return passageAt(drawn.text, drawn.spansNamed(u"w"), drawn.spansNamed(u"k"),
                     drawn.spansNamed(u"q"));
}

static Passage remarkPassage()
{
    return passageIn(
        u"It rained in Grindholm 😀. ⟦w:“I did take the money,”⟧ ⟦q:Ana Ruiz⟧ ⟦k:said⟧ on "
        "Tuesday, ⟦w:“all of it.”⟧ It rained on for a week and a day, and then it did "
        "not."_s);
}

/// \a marked has the longest words in ⟦w:…⟧ and the whole passage in ⟦ ⟧.
static PassageNow laidOver(const QString &marked)
{
    const MarkedText now = MarkedText::parse(marked);
    return comparePassage(remarkPassage(), now.text, now.spanNamed(u"w"));
}

void PassageTest::holdsWhatSaysWhoSaidIt()
{
    const Passage passage = remarkPassage();
    QCOMPARE(passage.whole.exact,
             u"“I did take the money,” Ana Ruiz said on Tuesday, “all of it.”"_s);
    QCOMPARE(passage.words.size(), 2);
    QCOMPARE(passage.longestPart(), 0);
    QCOMPARE(passage.source[0].in(passage.whole.exact), u"Ana Ruiz");
    QCOMPARE(passage.cue[0].in(passage.whole.exact), u"said");
    QVERIFY(passage.whole.unique);
}

void PassageTest::leavesOutWhatIsFarOff()
{
    const QString far = u"It rained. "_s.repeated(40);
    const Passage passage =
        passageIn(u"⟦q:Ana Ruiz⟧ ⟦k:spoke⟧. "_s + far + u"⟦w:“We stay”⟧, it was"_s);
    QCOMPARE(passage.whole.exact, u"“We stay”"_s);
    QVERIFY(!passage.isAttributed());
}

void PassageTest::isAsItWas_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("unchanged")
        << u"It rained in Grindholm 😀. ⟦⟦w:“I did take the money,”⟧ Ana Ruiz said on Tuesday, “all "
           "of it.”⟧ It rained on for a week and a day, and then it did not."_s;
    QTest::newRow("in other surroundings")
        << u"Snow. ⟦⟦w:“I did take the money,”⟧ Ana Ruiz said on Tuesday, “all of it.”⟧"_s;
    QTest::newRow("in other marks and letters")
        << u"Snow. ⟦⟦w:\"I DID TAKE THE MONEY,\"⟧ Ana Ruíz said\non Tuesday, \"all of it\"⟧."_s;
    QTest::newRow("words between")
        << u"Snow. ⟦⟦w:“I did take the money,”⟧ Ana Ruiz said late on Monday, “all of it.”⟧"_s;
}

void PassageTest::isAsItWas()
{
    QFETCH(QString, marked);
    const PassageNow now = laidOver(marked);
    QVERIFY(now.changes.isEmpty());
    QVERIFY(now.sameWords && now.sameSource && now.sameAttribution);
    const MarkedText drawn = MarkedText::parse(marked);
    const auto letters = [](QStringView text) {
        QString all;
        for (const ComparedWord &word : comparedWords(text))
            all += word.key + u' ';
        return all;
    };
    QCOMPARE(letters(now.place.in(drawn.text)), letters(drawn.spans.first().in(drawn.text)));
}

void PassageTest::tellsWhatBecameOfIt_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("changes"); // then > now
    QTest::addColumn<bool>("sameWords");
    QTest::addColumn<bool>("sameSource");
    QTest::addColumn<bool>("sameAttribution");

    QTest::newRow("other words")
        << u"Snow. ⟦w:“I never saw the money,”⟧ Ana Ruiz said on Tuesday, “all of it.”"_s
        << u"did take>never saw"_s << false << true << true;
    QTest::newRow("other words in the part behind")
        << u"Snow. ⟦w:“I did take the money,”⟧ Ana Ruiz said on Tuesday, “none of it.”"_s
        << u"all>none"_s << false << true << true;
    QTest::newRow("a part is gone")
        << u"Snow. ⟦w:“I did take the money,”⟧ Ana Ruiz said on Tuesday. Sun."_s << u"all of it>"_s
        << false << true << true;
    QTest::newRow("another name")
        << u"Snow. ⟦w:“I did take the money,”⟧ Ana Holm said on Tuesday, “all of it.”"_s
        << u"Ruiz>Holm"_s << true << false << false;
    QTest::newRow("another verb")
        << u"Snow. ⟦w:“I did take the money,”⟧ Ana Ruiz denied on Tuesday, “all of it.”"_s
        << u"said>denied"_s << true << true << false;
    QTest::newRow("a negation between")
        << u"Snow. ⟦w:“I did take the money,”⟧ Ana Ruiz never said on Tuesday, “all of it.”"_s
        << u">never"_s << true << true << false;
    QTest::newRow("a negation before")
        << u"It is not true that ⟦w:“I did take the money,”⟧ Ana Ruiz said on Tuesday, “all of it.”"_s
        << u">not"_s << true << true << false;
}

void PassageTest::tellsWhatBecameOfIt()
{
    QFETCH(QString, marked);
    const MarkedText drawn = MarkedText::parse(marked);
    const PassageNow now = laidOver(marked);
    QStringList changes;
    const Passage then = remarkPassage();
    const QString former = then.whole.before + then.whole.exact + then.whole.after;
    for (const WordChange &change : now.changes) {
        const Span before = change.then.shifted(then.whole.before.size());
        changes.append(u"%1>%2"_s.arg(before.in(former), change.now.in(drawn.text)));
    }
    QTEST(changes.join(u' '), "changes");
    QTEST(now.sameWords, "sameWords");
    QTEST(now.sameSource, "sameSource");
    QTEST(now.sameAttribution, "sameAttribution");
}

void PassageTest::tellsWhichWordsWereAdded()
{
    const QString marked = u"Snow. ⟦w:“I did take the money,”⟧ ⟦a spokesman for⟧ Ana Ruiz said on "
                           u"Tuesday, “all of it.” "
                           "It rained on for a week and a day, and then it did not."_s;
    const MarkedText drawn = MarkedText::parse(marked);
    const PassageNow now = laidOver(marked);
    QVERIFY(now.sameSource);
    QVERIFY(now.added.contains(drawn.spans.last()));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::PassageTest)
#include "tst_passage.moc"
