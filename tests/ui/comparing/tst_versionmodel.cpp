// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/versionmodel.h"

#include "core/text/wordchanges.h"

#include "tests/support/roomtests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class VersionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatDiffers();
    void beginsShortlyBeforeTheFirstDifference();
    void tellsTheVerbWhereTheCueIsTheSame();
    void tellsTheCueOfWhatIsNewOrGone();
    void turnsRoundWhereTheOtherVersionIsLater();
    void staysWhereNothingChanged();
    void tellsEachRowOfMany();
};

static VersionDifference difference(const QString &then, const QString &now)
{
    VersionDifference difference;
    if (!then.isEmpty())
        difference.then = {
            {u"s1"_s}, {}, then, u"said"_s, {u"Bo Lind"_s}, VerbKind::Says, StatementKind::Direct};
    if (!now.isEmpty())
        difference.now = {
            {u"s2"_s}, {}, now, u"said"_s, {u"Bo Lind"_s}, VerbKind::Says, StatementKind::Direct};
    difference.otherWords = !then.isEmpty() && !now.isEmpty() && !wordChanges(then, now).isEmpty();
    return difference;
}

static VersionComparison comparisonOf(const VersionDifference &difference)
{
    VersionComparison comparison;
    comparison.differences = {difference};
    return comparison;
}

static VersionWords words(const VersionModel &model, int role)
{
    return model.index(0, 0).data(role).value<VersionWords>();
}

static QStringList changed(const VersionWords &words)
{
    QStringList all;
    for (const Span span : words.changed) {
        if (!span.isEmpty())
            all << span.in(words.text).toString();
    }
    return all;
}

void VersionModelTest::marksWhatDiffers()
{
    VersionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setComparison(comparisonOf(difference(u"“We 😀 sell it for nine million”"_s,
                                                u"“We 😀 do not sell it for ten million”"_s)),
                        {}, false);
    QCOMPARE(changed(words(model, VersionModel::EarlierRole)), QStringList{u"nine"_s});
    QCOMPARE(changed(words(model, VersionModel::LaterRole)), (QStringList{u"do not"_s, u"ten"_s}));
    QCOMPARE(model.index(0, 0).data(VersionModel::TitleRole).toString(), u"other words"_s);
}

void VersionModelTest::beginsShortlyBeforeTheFirstDifference()
{
    const QString same = u"the council has looked at every paper there is about the boat and "_s;
    VersionModel model;
    model.setComparison(
        comparisonOf(difference(same + same + u"sells"_s, same + same + u"keeps"_s)), {}, false);
    const VersionWords later = words(model, VersionModel::LaterRole);
    QVERIFY2(later.text.startsWith(u"… "_s), qPrintable(later.text));
    QVERIFY(later.text.size() < 70);
    QCOMPARE(changed(later), QStringList{u"keeps"_s});
    QCOMPARE(changed(words(model, VersionModel::EarlierRole)), QStringList{u"sells"_s});
}

void VersionModelTest::tellsTheVerbWhereTheCueIsTheSame()
{
    VersionDifference other = difference(u"“Yes”"_s, u"“Yes”"_s);
    other.otherCue = true;
    other.now.verb = VerbKind::Denies;
    VersionModel model;
    model.setComparison(comparisonOf(other), {}, false);
    QCOMPARE(model.index(0, 0).data(VersionModel::CueRole).toString(), u"says → denies"_s);
    QVERIFY(words(model, VersionModel::LaterRole).text.isEmpty()); // the same
    other.now.cue.clear();
    model.setComparison(comparisonOf(other), {}, false);
    QCOMPARE(model.index(0, 0).data(VersionModel::CueRole).toString(), u"said → no cue"_s);
}

/// "her chair" alone says nothing, "disagreed with" and "her chair" do.
void VersionModelTest::tellsTheCueOfWhatIsNewOrGone()
{
    VersionModel model;
    const auto cueOf = [&model](const VersionDifference &shown) {
        model.setComparison(comparisonOf(shown), {}, false);
        return model.index(0, 0).data(VersionModel::CueRole).toString();
    };
    VersionDifference gone = difference(u"her chair 😀"_s, {});
    gone.then.cue = u"disagreed with"_s;
    QCOMPARE(cueOf(gone), u"disagreed with"_s);
    VersionDifference added = difference({}, u"her chair 😀"_s);
    added.now.cue = u"disagreed with"_s;
    QCOMPARE(cueOf(added), u"disagreed with"_s);
    added.now.words = added.now.cue = u"declined to comment"_s;
    QCOMPARE(cueOf(added), QString());
}

void VersionModelTest::turnsRoundWhereTheOtherVersionIsLater()
{
    VersionModel model;
    model.setComparison(comparisonOf(difference(u"“It was here”"_s, {})), {}, false);
    QCOMPARE(model.index(0, 0).data(VersionModel::SignRole).toString(), u"−"_s);
    QCOMPARE(words(model, VersionModel::EarlierRole).text, u"“It was here”"_s);
    model.setComparison(comparisonOf(difference(u"“It was here”"_s, {})), {}, true);
    QCOMPARE(model.index(0, 0).data(VersionModel::SignRole).toString(), u"+"_s);
    QCOMPARE(model.index(0, 0).data(VersionModel::TitleRole).toString(), u"new"_s);
    QCOMPARE(words(model, VersionModel::LaterRole).text, u"“It was here”"_s);
}

void VersionModelTest::staysWhereNothingChanged()
{
    VersionModel model;
    const VersionComparison comparison = comparisonOf(difference(u"“One”"_s, u"“Two”"_s));
    model.setComparison(comparison, {}, false);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setComparison(comparison, {}, false);
    QVERIFY(reset.isEmpty());
    QCOMPARE(model.rowOf(comparison.differences.first()), 0);
    QCOMPARE(model.rowOf(difference({}, u"“Two”"_s)), -1);
}

/// Rows are made when they are asked for, in any order, and anew for another comparison.
void VersionModelTest::tellsEachRowOfMany()
{
    VersionModel model;
    const QAbstractItemModelTester tester(&model);
    const auto comparisonWith = [](const QString &word) {
        VersionComparison comparison;
        for (int number = 0; number < 300; ++number)
            comparison.differences.append(
                difference(u"“We counted %1 ships”"_s.arg(number),
                           u"“We counted %1 %2”"_s.arg(QString::number(number), word)));
        return comparison;
    };
    const auto changedIn = [&model](int row) {
        return changed(model.index(row, 0).data(VersionModel::LaterRole).value<VersionWords>());
    };
    model.setComparison(comparisonWith(u"boats"_s), {}, false);
    QCOMPARE(model.rowCount(), 300);
    for (const int row : {299, 0, 150, 150})
        QCOMPARE(changedIn(row), QStringList{u"boats"_s});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setComparison(comparisonWith(u"barges"_s), {}, false);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(changedIn(150), QStringList{u"barges"_s});
    model.setComparison(comparisonWith(u"barges"_s), {}, true);
    QCOMPARE(reset.size(), 2); // the other one is the later now
    QCOMPARE(changedIn(150), QStringList{u"ships"_s});
}

} // namespace onrecord

ONRECORD_TEST(onrecord::VersionModelTest)
#include "tst_versionmodel.moc"
