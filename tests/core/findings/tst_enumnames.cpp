// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/enumnames.h"

#include "tests/support/roomtests.h"

#include <QSet>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// Every value up to \a last has a word of its own that leads back to it; nothing comes after.
template <typename Enum>
static void checkWords(Enum last, std::optional<Enum> (*named)(QStringView))
{
    QSet<QString> words;
    for (int value = 0; value <= int(last); ++value) {
        const QString word = toName(Enum(value));
        QVERIFY2(!word.isEmpty(), qPrintable(QString::number(value)));
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
        QVERIFY(named(word) == Enum(value));
        QVERIFY(!named(word + u' '));
    }
    QVERIFY(toName(Enum(int(last) + 1)).isEmpty());
    QVERIFY(!named({}));
    QVERIFY(!named(u"😀"));
}

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasAWordOfItsOwn()
    {
        checkWords(StatementKind::Indirect, statementKindNamed);
        checkWords(VerbKind::Thinks, verbKindNamed);
        checkWords(Polarity::Against, polarityNamed);
        checkWords(Certainty::SecondHand, certaintyNamed);
        checkWords(RuleId::Reader, ruleNamed);
        checkWords(SpeakerReason::Reader, speakerReasonNamed);
        checkWords(ActorKind::Anonymous, actorKindNamed);
        checkWords(MentionKind::Pronoun, mentionKindNamed);
        checkWords(DateType::Set, dateTypeNamed);
        checkWords(DateRole::Published, dateRoleNamed);
    }

    void wordsAreTheContracts()
    {
        QCOMPARE(toName(VerbKind::NoComment), "no-comment"_L1);
        QCOMPARE(toName(Certainty::SecondHand), "second-hand"_L1);
        QCOMPARE(toName(RuleId::SubjectVerbQuote), "subject-verb-quote"_L1);
        QCOMPARE(toName(DateRole::SaidOn), "saidOn"_L1);
        QCOMPARE(toName(DateType::Date), "DATE"_L1);
    }
};

ONRECORD_TEST(NamesTest)
#include "tst_enumnames.moc"
