// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/rulelabels.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class RuleLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsWhatTheRulesFound_data();
    void labelsWhatTheRulesFound();
};

void RuleLabelsTest::labelsWhatTheRulesFound_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QList<int>>("roles"); // by word: 0 none, 1 cue, 2 source, 3 content
    QTest::newRow("one") << u"⟦s-a:Ana⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧ ."_s
                         << QList<int>{2, 1, 3, 3, 0};
    QTest::newRow("two") << u"⟦s-a:Ana⟧ ⟦k-a:left⟧ ; ⟦s-b:Ida⟧ ⟦k-b:said⟧ ⟦c-b:so⟧"_s
                         << QList<int>{2, 1, 0, 2, 1, 3};
    QTest::newRow("beyond the BMP")
        << u"😀 ⟦s-a:𝒜na⟧ ⟦k-a:said⟧ ⟦c-a:so⟧"_s << QList<int>{0, 2, 1, 3};
    QTest::newRow("nothing") << u"It rained"_s << QList<int>{0, 0};
}

void RuleLabelsTest::labelsWhatTheRulesFound()
{
    QFETCH(QString, marked);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const SampleParagraph sample(marked, *lexicon);
    std::vector<FoundStatement> found;
    for (const RoleSpans &spans : sample.statements())
        found.push_back({.spans = spans});
    QList<int> roles;
    for (const RoleLabel label : ruleLabelsOf(sample.paragraph(), found))
        roles.append(int(roleOf(label)));
    QTEST(roles, "roles");
}

ONRECORD_TEST(RuleLabelsTest)
#include "tst_rulelabels.moc"
