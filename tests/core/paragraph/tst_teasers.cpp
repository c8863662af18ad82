// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/teasers.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class TeasersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatLeadsElsewhere_data();
    void knowsWhatLeadsElsewhere();
};

void TeasersTest::knowsWhatLeadsElsewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");

    for (const QStringView teaser :
         {u"Read more: Ruiz says ferry will stop", u"RELATED: Ruiz says ferry will stop",
          u"See also: The ferry stops", u"Sign up to our newsletter: “The Tide”", u"Advertisement",
          u"Subscribe: “The Tide”, every Monday 😀", u"• Read more about the 𝒻erry",
          u"Follow us here", u"More: Ruiz says ferry will stop", u"Most read"})
        QTest::newRow(teaser.toUtf8().constData()) << teaser.toString() << true;
    for (const QStringView prose :
         {u"More than half of the ferries stopped, Ruiz said.", u"“Read more,” said Ruiz.",
          u"Follow the money, Ruiz says.", u"More on Friday was lost than ever, Ruiz said.",
          u"Related: a word that Ruiz, who has kept the books of the ferry for all of these thirty "
          u"long years, "
          "said she had never once read in any of the letters that she got from the owners",
          u"Ruiz: Read more", u"…"})
        QTest::newRow(prose.toUtf8().constData()) << prose.toString() << false;
}

void TeasersTest::knowsWhatLeadsElsewhere()
{
    QFETCH(QString, text);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const SampleParagraph sample(text, *lexicon);
    QTEST(isTeaser(sample.paragraph()), "is");
}

ONRECORD_TEST(TeasersTest)
#include "tst_teasers.moc"
