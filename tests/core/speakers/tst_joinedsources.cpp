// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/joinedsources.h"

#include "tests/support/roomtests.h"
#include "tests/support/samplesource.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class JoinedSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThoseBehindTheHead_data();
    void findsThoseBehindTheHead();
};

void JoinedSourcesTest::findsThoseBehindTheHead_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char *name, const char16_t *source, const QString &joined) {
        QTest::newRow(name) << u"⟦source:"_s + QString::fromUtf16(source)
                + u"⟧ said it would shut."_s
                            << joined;
    };
    row("behind what the first is", u"⟦head:Ana Ruiz⟧, the mayor, and Pavel Oake", u"Pavel Oake"_s);
    row("told what each is", u"⟦head:Ana Ruiz⟧, 52, who owns the mill, and Pavel Oake, 38,",
        u"Pavel Oake"_s);
    row("an office before the name", u"⟦head:Ana Ruiz⟧, the mayor, and her deputy, Pavel Oake,",
        u"Pavel Oake"_s);
    row("seats", u"⟦head:Ana Ruiz⟧ of Tarn and Pavel Oake of Vestby", u"Pavel Oake"_s);
    row("brackets", u"⟦head:Ana Ruiz⟧ (Lab) and Pavel Oake (Con)", u"Pavel Oake"_s);
    row("a list", u"⟦head:Ana Ruiz⟧, police chief Pavel Oake and Ida Brandt, a farmer,",
        u"Pavel Oake+Ida Brandt"_s);
    row("institutions", u"⟦head:Nordkyst⟧, the operator, and Tarn Council, its landlord,",
        u"Tarn Council"_s);
    row("where they work", u"⟦head:Ana Ruiz⟧, of Tarn College, and Pavel Oake, of Vestby College,",
        u"Pavel Oake"_s);
    row("beyond the BMP", u"😀 ⟦head:Ana Ruiz⟧, the 😀 mayor, and Pavel Oake", u"Pavel Oake"_s);
    row("whom one met", u"⟦head:Ana Ruiz⟧, who met Pavel Oake and Ida Brandt,", u"-"_s);
    row("parents", u"⟦head:Ana Ruiz⟧, whose father, Pavel Oake, and mother, Ida Brandt, own it,",
        u"-"_s);
    row("somebody without a name", u"⟦head:Ana Ruiz⟧, daughter of Pavel Oake, and a friend",
        u"-"_s);
    row("somebody of two firms", u"⟦head:Ana Ruiz⟧, chair of Tarn Council and Vestby Council,",
        u"-"_s);
    row("nothing behind", u"⟦head:Ana Ruiz⟧", u"-"_s);
}

void JoinedSourcesTest::findsThoseBehindTheHead()
{
    QFETCH(QString, marked);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const SampleSource sample(marked, *lexicon);
    SourceResolution found;
    for (const NamedPlace &name :
         joinedBehind(sample.draft().head, hull(sample.draft().statement.source), sample.text(),
                      sample.known()))
        found.actors.append(name.actor);
    QTEST(sample.told(found), "joined");
}

ONRECORD_TEST(JoinedSourcesTest)
#include "tst_joinedsources.moc"
