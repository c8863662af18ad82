// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/headingphrases.h"

#include "core/lexicon/lexicon.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using Role = HeadingWord::Role;

class HeadingPhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPluralForSingular();
    void listsPhrases_data();
    void listsPhrases();
    void tellsModifiers();
    void dropsTheCapitalOfASentence_data();
    void dropsTheCapitalOfASentence();
};

void HeadingPhrasesTest::takesPluralForSingular()
{
    QCOMPARE(headingKey(u"tolls"), headingKey(u"Toll"));
    QCOMPARE(headingKey(u"policies"), headingKey(u"policy"));
    QCOMPARE(headingKey(u"taxes"), headingKey(u"tax"));
    QVERIFY(headingKey(u"gas") != headingKey(u"gain"));
    QVERIFY(headingKey(u"pass") != headingKey(u"pas"));
}

/// Words as "old/A car ferry | Tarn/N Bridge/N": what they are, and where a phrase ends.
static QList<HeadingWord> wordsOf(const QString &drawn, QString &text)
{
    QList<HeadingWord> words;
    bool opens = true;
    for (const QString &part : drawn.split(u' ')) {
        const QString word = part.section(u'/', 0, 0);
        if (word != u"|"_s) {
            const QString role = part.section(u'/', 1);
            words.append({quint32(text.size()), quint16(word.size()),
                          role == u"A"_s       ? Role::Adjective
                              : role == u"N"_s ? Role::Name
                              : role == u"-"_s ? Role::Joining
                                               : Role::Noun,
                          opens});
        }
        opens = word == u"|"_s;
        text += word + u' ';
    }
    return words;
}

void HeadingPhrasesTest::listsPhrases_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QStringList>("phrases"); // that may head, in the order they are listed in

    QTest::newRow("each that ends with a noun")
        << u"school meals | sea/A ferry"_s
        << QStringList{u"school"_s, u"meals"_s, u"school meals"_s, u"ferry"_s, u"sea ferry"_s};
    QTest::newRow("a name is whole")
        << u"Tarn/N Bridge/N tolls"_s
        << QStringList{u"Tarn Bridge"_s, u"tolls"_s, u"Tarn Bridge tolls"_s};
    QTest::newRow("of at most four words")
        << u"cost of/- harbour wall paint"_s
        << QStringList{u"cost"_s,  u"harbour"_s,      u"cost of harbour"_s,
                       u"wall"_s,  u"harbour wall"_s, u"cost of harbour wall"_s,
                       u"paint"_s, u"wall paint"_s,   u"harbour wall paint"_s};
    QTest::newRow("none that only describes, says nothing, or is part of many things")
        << u"good/A thing | new/A bridge | majority of/- cases"_s << QStringList{u"bridge"_s};
    QTest::newRow("no place, time, office or nationality alone")
        << u"London/N | mayor | morning | Norwegian/N"_s << QStringList{};
}

void HeadingPhrasesTest::listsPhrases()
{
    QFETCH(QString, drawn);
    QFETCH(QStringList, phrases);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    QString text = u"😀 "_s;
    const QList<HeadingWord> words = wordsOf(drawn, text);
    QStringList listed;
    HeadingPhrases(text, words).forEachIn({0, text.size()}, [&](const HeadingPhrase &phrase) {
        if (mayHead(phrase, text, *lexicon))
            listed.append(phrase.span().in(text).toString());
    });
    QCOMPARE(listed, phrases);
}

void HeadingPhrasesTest::tellsModifiers()
{
    QString text;
    const QList<HeadingWord> words = wordsOf(u"car ferry of/- Tarn/N"_s, text);
    QStringList told;
    HeadingPhrases(text, words).forEachIn({0, text.size()}, [&](const HeadingPhrase &phrase) {
        const bool byCar = phrase.modifier == headingKey(u"car");
        told.append(phrase.span().in(text).toString() + (phrase.isHead ? "!"_L1 : ""_L1)
                    + (byCar ? " by car"_L1 : ""_L1));
    });
    QCOMPARE(told,
             QStringList({u"car"_s, u"ferry! by car"_s, u"car ferry!"_s, u"Tarn!"_s,
                          u"ferry of Tarn! by car"_s, u"car ferry of Tarn!"_s}));
}

void HeadingPhrasesTest::dropsTheCapitalOfASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("heading"); // of its last two words
    QTest::newRow("a sentence") << u"It rains. Bridge tolls"_s << u"bridge tolls"_s;
    QTest::newRow("the text") << u"Bridge tolls"_s << u"bridge tolls"_s;
    QTest::newRow("words said") << u"“Bridge tolls"_s << u"bridge tolls"_s;
    QTest::newRow("a paragraph") << u"Ferries\n\nBridge tolls"_s << u"bridge tolls"_s;
    QTest::newRow("within one") << u"at the Norhaven embassy"_s << u"Norhaven embassy"_s;
    QTest::newRow("capitals") << u"It rains. NHS trusts"_s << u"NHS trusts"_s;
    QTest::newRow("over two lines") << u"It rains. Bridge\ntolls"_s << u"bridge tolls"_s;
}

void HeadingPhrasesTest::dropsTheCapitalOfASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, heading);
    const qsizetype begin = text.size() - heading.size();
    QCOMPARE(headingOf({begin, text.size()}, text), heading);
    QCOMPARE(headingOf({begin, text.size()}, text, true), text.sliced(begin).replace(u'\n', u' '));
}

ONRECORD_TEST(HeadingPhrasesTest)
#include "tst_headingphrases.moc"
