// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/keptstate.h"

#include "core/text/nativename.h"

#include "tests/support/roomtests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class KeptStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithNothing();
    void keepsPlaces();
    void keepsAHundredPlaces();
    void keepsWindowAndArticles();
    void takesNonsenseAsNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void KeptStateTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->path()));
}

void KeptStateTest::beginsWithNothing()
{
    QVERIFY(!keptPlace(u"/quay.txt"_s));
    QCOMPARE(keptWindow(), KeptWindow());
    QVERIFY(keptArticles().isEmpty());
}

void KeptStateTest::keepsPlaces()
{
    const KeptPlace quay{
        2, 4'000, 1'234, u"s-1"_s, u"crews 😀"_s, true, {u"a-1"_s, QString(), u"a-2"_s}};
    const QString odd = fromNative("/caf\xe9.txt");
    keepPlace(odd, quay);
    keepPlace(u"/other.txt"_s, {});
    QCOMPARE(keptPlace(odd), std::optional(quay));
    QCOMPARE(keptPlace(u"/other.txt"_s), std::optional(KeptPlace()));
    keepPlace(odd, {});
    QCOMPARE(keptPlace(odd), std::optional(KeptPlace()));
}

void KeptStateTest::keepsAHundredPlaces()
{
    for (int number = 0; number < 103; ++number)
        keepPlace(u"/%1.txt"_s.arg(number), {});
    QVERIFY(!keptPlace(u"/2.txt"_s));
    QVERIFY(keptPlace(u"/3.txt"_s));
    QVERIFY(keptPlace(u"/102.txt"_s));
}

void KeptStateTest::keepsWindowAndArticles()
{
    const KeptWindow window{QByteArray("\x01\x00\xff", 3), {{u"sidebar-dock"_s, 420}}};
    keepPlace(u"/quay.txt"_s, {});
    keepWindow(window);
    keepArticles({u"/quay.txt"_s, u"/rain 😀.txt"_s});
    QCOMPARE(keptWindow(), window);
    QCOMPARE(keptArticles(), QStringList({u"/quay.txt"_s, u"/rain 😀.txt"_s}));
    QVERIFY(keptPlace(u"/quay.txt"_s)); // each beside the others
}

void KeptStateTest::takesNonsenseAsNothing()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"onrecord"_s));
    QFile file(m_folder->filePath(u"onrecord/windows.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"places\": [1, {\"path\": \"/a\", \"top\": -5}], \"widths\": 3, \"open\": {}}");
    file.close();
    QCOMPARE(keptPlace(u"/a"_s), std::optional(KeptPlace()));
    QCOMPARE(keptWindow(), KeptWindow());
    QVERIFY(keptArticles().isEmpty());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::KeptStateTest)
#include "tst_keptstate.moc"
