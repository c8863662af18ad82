// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/grammar.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class GrammarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTags_data();
    void knowsTags();
    void knowsRelations_data();
    void knowsRelations();
    void tellsVerbs();
};

/// One from each stretch of the list that has to stand in the order of the enum.
void GrammarTest::knowsTags_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PartOfSpeech>("tag");
    QTest::newRow("the first") << u"NN"_s << PartOfSpeech::NN;
    QTest::newRow("a mark") << u","_s << PartOfSpeech::Comma;
    QTest::newRow("a stop") << u"."_s << PartOfSpeech::Stop;
    QTest::newRow("a verb") << u"VBD"_s << PartOfSpeech::VBD;
    QTest::newRow("a colon") << u":"_s << PartOfSpeech::Colon;
    QTest::newRow("rare") << u"UH"_s << PartOfSpeech::UH;
    QTest::newRow("the last") << u"#"_s << PartOfSpeech(int(PartOfSpeech::Count) - 1);
    QTest::newRow("none") << u"VERB"_s << PartOfSpeech::Unknown;
    QTest::newRow("in small letters") << u"nn"_s << PartOfSpeech::Unknown;
    QTest::newRow("beyond the BMP") << u"𝒩N"_s << PartOfSpeech::Unknown;
    QTest::newRow("empty") << QString() << PartOfSpeech::Unknown;
}

void GrammarTest::knowsTags()
{
    QFETCH(QString, name);
    QFETCH(PartOfSpeech, tag);
    QCOMPARE(int(partOfSpeechNamed(name)), int(tag));
}

void GrammarTest::knowsRelations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Relation>("relation");
    QTest::newRow("root") << u"root"_s << Relation::Root;
    QTest::newRow("subject") << u"nsubj"_s << Relation::Subject;
    QTest::newRow("subject that is a clause") << u"csubj"_s << Relation::Subject;
    QTest::newRow("of a passive") << u"nsubjpass"_s << Relation::PassiveSubject;
    QTest::newRow("with a kind") << u"acl:relcl"_s << Relation::NounClause;
    QTest::newRow("a kind of its own") << u"compound:prt"_s << Relation::Adverb;
    QTest::newRow("mark") << u"punct"_s << Relation::Other;
    QTest::newRow("empty") << QString() << Relation::Other;
}

void GrammarTest::knowsRelations()
{
    QFETCH(QString, name);
    QFETCH(Relation, relation);
    QCOMPARE(int(relationNamed(name)), int(relation));
}

void GrammarTest::tellsVerbs()
{
    for (const PartOfSpeech verb : {PartOfSpeech::VB, PartOfSpeech::VBD, PartOfSpeech::VBG,
                                    PartOfSpeech::VBN, PartOfSpeech::VBP, PartOfSpeech::VBZ})
        QVERIFY(isVerb(verb));
    QVERIFY(!isVerb(PartOfSpeech::NN));
    QVERIFY(!isVerb(PartOfSpeech::MD));
    QVERIFY(!isVerb(PartOfSpeech::Unknown));
}

ONRECORD_TEST(GrammarTest)
#include "tst_grammar.moc"
