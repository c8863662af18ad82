// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/rolelabels.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// Labels as a line of letters: K, S, C for cue, source, content; the first of a stretch in
/// capitals; < and > say on which side the cue stands.
static QString drawn(const std::vector<RoleLabel> &labels)
{
    QString line;
    for (const RoleLabel label : labels) {
        QChar letter = u'-';
        switch (roleOf(label)) {
        case SpanRole::None: break;
        case SpanRole::Cue: letter = u'k'; break;
        case SpanRole::Source: letter = u's'; break;
        case SpanRole::Content: letter = u'c'; break;
        }
        line += begins(label) ? letter.toUpper() : letter;
        if (roleOf(label) == SpanRole::Source || roleOf(label) == SpanRole::Content)
            line += isOfRight(label) ? u'>' : u'<';
        line += u' ';
    }
    return line.trimmed();
}

class RoleLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLabelStandsForItsParts();
    void aStretchGoesOnWithItself();
    void laysStatementsFlat_data();
    void laysStatementsFlat();
    void findsTheStretchesAgain();
    void readsStretchesThatBeginInside();
};

void RoleLabelsTest::everyLabelStandsForItsParts()
{
    for (int l = 0; l < roleLabels; ++l) {
        const auto label = RoleLabel(l);
        if (label == RoleLabel::None) {
            QVERIFY(!begins(label));
            continue;
        }
        QVERIFY(labelOf(roleOf(label), isOfRight(label), begins(label)) == label);
    }
    for (const bool right : {false, true}) {
        QVERIFY(labelOf(SpanRole::None, right, true) == RoleLabel::None);
        QVERIFY(labelOf(SpanRole::Cue, right, false) == RoleLabel::Cue);
    }
}

void RoleLabelsTest::aStretchGoesOnWithItself()
{
    const std::vector<bool> allowed = allowedRoleSteps();
    QCOMPARE(allowed.size(), size_t((roleLabels + 1) * roleLabels));
    for (int from = 0; from <= roleLabels; ++from) {
        for (int to = 0; to < roleLabels; ++to) {
            const auto before = RoleLabel(from);
            const auto label = RoleLabel(to);
            const bool sameStretch = from < roleLabels && roleOf(before) == roleOf(label)
                && isOfRight(before) == isOfRight(label);
            const bool expected = label == RoleLabel::None || begins(label) || sameStretch;
            QCOMPARE(bool(allowed[size_t(from * roleLabels + to)]), expected);
        }
    }
}

void RoleLabelsTest::laysStatementsFlat_data()
{
    QTest::addColumn<QList<RoleSpans>>("statements");
    QTest::addColumn<QString>("labels");

    QTest::newRow("nothing") << QList<RoleSpans>{} << u"- - - - - -"_s;
    QTest::newRow("content, source, cue") // “Nobody came,” Ana Ruiz said .
        << QList<RoleSpans>{{{{0, 2}}, {{4, 5}}, {{2, 4}}}} << u"C> c> S> s> K -"_s;
    QTest::newRow("source, cue, content")
        << QList<RoleSpans>{{{{3, 5}}, {{2, 3}}, {{0, 2}}}} << u"S> s> K C< c< -"_s;
    QTest::newRow("interrupted") // “No,” she said, “and no.”
        << QList<RoleSpans>{{{{0, 1}, {3, 5}}, {{2, 3}}, {{1, 2}}}} << u"C> S> K C< c< -"_s;
    QTest::newRow("a cue in two parts")
        << QList<RoleSpans>{{{{3, 5}}, {{0, 1}, {2, 3}}, {{1, 2}}}} << u"K S< K C< c< -"_s;
    QTest::newRow("two statements side by side")
        << QList<RoleSpans>{{{{0, 2}}, {{2, 3}}, {}}, {{{3, 5}}, {{5, 6}}, {}}}
        << u"C> c> K C> c> K"_s;
    QTest::newRow("one inside another's content") // A said B had said no
        << QList<RoleSpans>{{{{2, 6}}, {{1, 2}}, {{0, 1}}}, {{{5, 6}}, {{4, 5}}, {{2, 3}}}}
        << u"S> K S> C< K C<"_s;
    QTest::newRow("without a cue") << QList<RoleSpans>{{{{1, 4}}, {}, {}}} << u"- C< c< c< - -"_s;
    QTest::newRow("empty ranges") << QList<RoleSpans>{{{{1, 1}}, {{2, 2}}, {}}} << u"- - - - - -"_s;
}

void RoleLabelsTest::laysStatementsFlat()
{
    QFETCH(QList<RoleSpans>, statements);
    QFETCH(QString, labels);
    const std::vector<RoleSpans> list(statements.begin(), statements.end());
    QCOMPARE(drawn(labelled(list, 6)), labels);
}

void RoleLabelsTest::findsTheStretchesAgain()
{
    const std::vector<RoleSpans> statements{{{{0, 2}, {5, 8}}, {{4, 5}}, {{2, 4}}},
                                            {{{9, 10}}, {{8, 9}}, {}}};
    const std::vector<RoleStretch> expected{
        {{0, 2}, SpanRole::Content, true}, {{2, 4}, SpanRole::Source, true},
        {{4, 5}, SpanRole::Cue, false},    {{5, 8}, SpanRole::Content, false},
        {{8, 9}, SpanRole::Cue, false},    {{9, 10}, SpanRole::Content, false},
    };
    QVERIFY(stretchesOf(labelled(statements, 12)) == expected);
    QVERIFY(stretchesOf({}).empty());
}

/// What no tagger of ours writes is read all the same.
void RoleLabelsTest::readsStretchesThatBeginInside()
{
    const std::vector<RoleLabel> labels{RoleLabel::Cue, RoleLabel::None, RoleLabel::SourceOfLeft,
                                        RoleLabel::SourceOfLeft, RoleLabel::ContentOfRight};
    const std::vector<RoleStretch> expected{{{0, 1}, SpanRole::Cue, false},
                                            {{2, 4}, SpanRole::Source, false},
                                            {{4, 5}, SpanRole::Content, true}};
    QVERIFY(stretchesOf(labels) == expected);
}

ONRECORD_TEST(RoleLabelsTest)
#include "tst_rolelabels.moc"
