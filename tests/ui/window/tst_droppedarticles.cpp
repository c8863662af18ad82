// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/droppedarticles.h"

#include "core/text/nativename.h"

#include "tests/support/roomtests.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace onrecord {

class DroppedArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasDropped_data();
    void tellsWhatWasDropped();
};

void DroppedArticlesTest::tellsWhatWasDropped_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("article");
    QTest::addColumn<bool>("isRemote");
    const QString words = u"“It rains 😀,” said Ana Ruiz."_s;
    QTest::newRow("words") << QStringList() << words << QStringList() << words << false;
    QTest::newRow("a file, which file managers offer as text too")
        << QStringList{u"file:///tmp/one%20%F0%9F%98%80.txt"_s} << u"/tmp/one 😀.txt"_s
        << QStringList{u"/tmp/one 😀.txt"_s} << QString() << false;
    QTest::newRow("a file whose name is not UTF-8")
        << QStringList{u"file:///tmp/caf%E9%23.txt"_s} << QString()
        << QStringList{fromNative("/tmp/caf\xe9#.txt")} << QString() << false;
    QTest::newRow("files in their order")
        << QStringList{u"file:///b.txt"_s, u"file:///a.txt"_s} << QString()
        << QStringList{u"/b.txt"_s, u"/a.txt"_s} << QString() << false;
    QTest::newRow("an address") << QStringList{u"https://example.org/news"_s}
                                << u"https://example.org/news"_s << QStringList() << QString()
                                << true;
    QTest::newRow("an address beside a file")
        << QStringList{u"https://example.org/news"_s, u"file:///a.txt"_s} << QString()
        << QStringList{u"/a.txt"_s} << QString() << false;
    QTest::newRow("nothing") << QStringList() << QString() << QStringList() << QString() << false;
}

void DroppedArticlesTest::tellsWhatWasDropped()
{
    QFETCH(QStringList, urls);
    QFETCH(QString, text);
    QFETCH(QStringList, paths);
    QFETCH(QString, article);
    QFETCH(bool, isRemote);
    QMimeData dropped;
    if (!text.isEmpty())
        dropped.setText(text);
    if (!urls.isEmpty())
        dropped.setUrls(QUrl::fromStringList(urls));
    QCOMPARE(articlesIn(dropped), (DroppedArticles{paths, article, isRemote}));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::DroppedArticlesTest)
#include "tst_droppedarticles.moc"
