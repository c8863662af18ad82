// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/databasewords.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The list of what databases write is read, and found again in what they write.
class DatabaseWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsFields();
    void knowsSayings();
    void knowsLanguages();
};

void DatabaseWordsTest::knowsFields()
{
    const DatabaseWords &words = DatabaseWords::instance();
    QCOMPARE(words.fieldOf(FieldCustom::Nexis, u"LÄNGE"), LabelField::Length);
    QCOMPARE(words.fieldOf(FieldCustom::Nexis, u"Type de publication"), LabelField::Filed);
    QCOMPARE(words.fieldOf(FieldCustom::Factiva, u"LP"), LabelField::Text);
    QCOMPARE(words.fieldOf(FieldCustom::Factiva, u"lp"), std::nullopt);
    QCOMPARE(words.fieldOf(FieldCustom::ProQuest, u"Full text"), LabelField::Text);
    QCOMPARE(words.fieldOf(FieldCustom::ProQuest, u"LP"), std::nullopt);
    QCOMPARE(words.fieldOf(FieldCustom::Europresse, u"Numéro de document"), LabelField::Index);
    QCOMPARE(words.fieldOf(FieldCustom::Nexis, u"😀"), std::nullopt);
}

void DatabaseWordsTest::knowsSayings()
{
    const DatabaseWords &words = DatabaseWords::instance();
    QVERIFY(words.says(RecordSaying::EndOfDocument, u" End of Document"));
    QVERIFY(words.says(RecordSaying::NoText, u"None available."));
    QVERIFY(!words.says(RecordSaying::NoText, u"End of Document"));
    QVERIFY(!words.says(RecordSaying::EndOfDocument, u"It rained."));
}

void DatabaseWordsTest::knowsLanguages()
{
    const DatabaseWords &words = DatabaseWords::instance();
    QCOMPARE(words.languageNamed(u"ENGLISH"), u"en"_s);
    QCOMPARE(words.languageNamed(u"Französisch; Deutsch"), u"fr"_s);
    QCOMPARE(words.languageNamed(u"en"), u"en"_s);
    QCOMPARE(words.languageNamed(u"Klingon"), QString());
}

ONRECORD_TEST(DatabaseWordsTest)
#include "tst_databasewords.moc"
