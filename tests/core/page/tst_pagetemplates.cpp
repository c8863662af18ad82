// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagearticle.h"
#include "core/page/pageblocks.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Invented pages in the mark-up of thirty publishing systems and customs, each a page NAME.html beside what is to
/// come out, NAME.txt: title, byline, outlet and day, a line each, an empty line, and the lines of the text.
class PageTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

static const QString folder = QStringLiteral(ONRECORD_SOURCE_DIR "/tests/core/page/templates/");

static QByteArray bytesOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// True where nothing that the page shows is lost: it is in the text, or left out of it and kept.
static bool keepsAll(const Article &article, const QByteArray &html)
{
    const QList<PageBlock> blocks = pageBlocks(PageTree(html));
    return std::all_of(blocks.begin(), blocks.end(), [&article](const PageBlock &block) {
        const auto isIt = [&block](const LeftOutBlock &each) {
            return each.text == block.text;
        };
        return article.text.contains(block.text)
            || std::any_of(article.leftOut.begin(), article.leftOut.end(), isIt);
    });
}

void PageTemplatesTest::reads_data()
{
    QTest::addColumn<QString>("name");

    const QStringList names = QDir(folder).entryList({u"*.html"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(5);
}

void PageTemplatesTest::reads()
{
    QFETCH(QString, name);
    const QByteArray html = bytesOf(name + u".html"_s);
    const QStringList wanted = QString::fromUtf8(bytesOf(name + u".txt"_s)).trimmed().split(u'\n');
    QVERIFY(wanted.size() > 5);
    const Article article = readPage(decode(html));
    QCOMPARE(article.title, wanted[0]);
    QCOMPARE(article.byline, wanted[1]);
    QCOMPARE(article.outlet, wanted[2]);
    QCOMPARE(article.published.toString(Qt::ISODate), wanted[3]);
    QCOMPARE(article.text.split(u"\n\n"_s), wanted.sliced(5));
    QVERIFY(keepsAll(article, html));
}

ONRECORD_TEST(PageTemplatesTest)
#include "tst_pagetemplates.moc"
