// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "core/formats/packedfiles.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

TakenArticles packedOf(const QByteArray &zip, qsizetype most = 100)
{
    return takenBy([&](const TakeArticle &take) { return readArticles(zip, u"all.zip"_s, take); },
                   most);
}

} // namespace

/// Articles that are packed into one ZIP file, a file each.
class PackedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachFile();
    void endsWhereItIsTold();
    void goesNoDeeper();
    void goesNoDeeperWhateverItIsCalled();
    void warnsOnce();
    void saysWhatIsWrong();
};

void PackedFilesTest::readsEachFile()
{
    const TakenArticles taken =
        packedOf(zipOf({{"one.TXT", "It rained 😀."},
                        {"__MACOSX/one.txt", "nothing"},
                        {"in/.hidden.txt", "nothing"},
                        {"in/two.html", "<p>It poured and it poured, said the mayor.</p>"},
                        {"picture.png", "\x89PNG"}}));
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    QCOMPARE(taken.articles[0].text, u"It rained 😀."_s);
    QCOMPARE(taken.articles[0].sourceSha256, taken.articles[1].sourceSha256);
    QVERIFY(taken.articles[0].textSha256 != taken.articles[1].textSha256);
}

void PackedFilesTest::endsWhereItIsTold()
{
    const QByteArray zip = zipOf({{"one.txt", "It rained."}, {"two.txt", "It poured."}});
    QCOMPARE(packedOf(zip, 1).articles.size(), 1);
}

void PackedFilesTest::goesNoDeeper()
{
    QByteArray zip = zipOf({{"one.txt", "It rained."}});
    for (int depth = 0; depth < 3; ++depth)
        zip = zipOf({{"inner.docx", zip}, {"two.txt", "It poured."}});
    const TakenArticles taken = packedOf(zip);
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
    QCOMPARE(taken.articles[0].text, u"It poured."_s);
}

/// A pack that calls itself a document is one all the same.
void PackedFilesTest::goesNoDeeperWhateverItIsCalled()
{
    QByteArray zip = zipOf({{"one.txt", "It rained."}});
    for (int depth = 0; depth < 3; ++depth)
        zip = zipOf({{"mimetype", "x"}, {"inner.docx", zip}, {"two.txt", "It poured."}});
    const TakenArticles taken = packedOf(zip);
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
    QCOMPARE(taken.articles[0].text, u"It poured."_s);
}

/// Each article says once in which language it is.
void PackedFilesTest::warnsOnce()
{
    const TakenArticles taken = packedOf(
        zipOf({{"one.html",
                "<html lang=de><h1>Die Brücke bleibt geschlossen</h1><p>Der Bürgermeister sagte am "
                "Montag, dass die Brücke nicht vor dem Winter geöffnet wird, weil die Seile noch "
                "nicht geprüft sind.</p><p>Sie ist seit dem Sommer für alle gesperrt, und auch "
                "die Fähre fährt nur noch am Morgen und am Abend, wenn es nicht stürmt.</p>"}}));
    QCOMPARE(taken.articles.size(), 1);
    QCOMPARE(taken.articles[0].warnings.size(), 1);
    QCOMPARE(taken.articles[0].warnings[0].kind, WarningKind::NotEnglish);
}

void PackedFilesTest::saysWhatIsWrong()
{
    const TakenArticles none = packedOf(zipOf({{"picture.png", "\x89PNG"}}));
    QCOMPARE(none.error->fault, Fault::UnknownFormat);
    const TakenArticles locked =
        packedOf(zipOf({{.name = "one.txt", .bytes = "It rained.", .isEncrypted = true}}));
    QCOMPARE(locked.error->fault, Fault::Locked);
    QCOMPARE(locked.error->subject, u"all.zip"_s);
}

ONRECORD_TEST(PackedFilesTest)
#include "tst_packedfiles.moc"
