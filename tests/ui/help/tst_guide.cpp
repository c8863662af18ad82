// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include "core/exporting/exportformat.h"
#include "core/wording/legend.h"
#include "ui/actions/actions.h"

#include "tests/support/roomtests.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace onrecord {

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryChapter_data();
    void hasEveryChapter();
    void beginsWithTheLegend();
    void namesKeysThatAreThere();
    void listsEveryKeyOfTheProgram();
    void loadsNothing();
    void showsPicturesWithACaption();
};

static std::unique_ptr<QTextDocument> guide()
{
    const Actions actions;
    return guideDocument(actions, ThemeColours::light(), QFont(), 1);
}

void GuideTest::hasEveryChapter_data()
{
    QTest::addColumn<QString>("chapter");
    for (const QString &chapter : guideChapters())
        QTest::newRow(qPrintable(chapter)) << chapter;
}

void GuideTest::hasEveryChapter()
{
    QFETCH(QString, chapter);
    const QString text = guideChapter(chapter);
    QVERIFY(text.startsWith(u"# "_s));
    const QString heading = text.section(u'\n', 0, 0).mid(2);
    const QList<GuideHeading> headings = headingsOf(*guide());
    QCOMPARE(std::count_if(
                 headings.begin(), headings.end(),
                 [&](const GuideHeading &each) { return each.level == 1 && each.text == heading; }),
             1);
}

void GuideTest::beginsWithTheLegend()
{
    const auto document = guide();
    const QString text = document->toPlainText();
    QVERIFY(!text.contains(u'{' + u"legend}"_s) && !text.contains(u'{' + u"keys}"_s));
    qsizetype at = 0;
    int pictures = 0;
    for (const wording::LegendGroup &group : wording::legend()) {
        at = text.indexOf(group.heading, at);
        QVERIFY2(at >= 0, qPrintable(group.heading));
        for (const wording::LegendRow &row : group.rows) {
            at = text.indexOf(row.meaning, at);
            QVERIFY2(at >= 0, qPrintable(row.meaning));
            const QUrl name(u"mark:%1"_s.arg(++pictures));
            QVERIFY(
                !document->resource(QTextDocument::ImageResource, name).value<QImage>().isNull());
        }
    }
    QVERIFY(at < text.indexOf(u"Reading an article"_s));
}

/// Every key that is told beside a task (`Ctrl+F`) is one of the program's own.
void GuideTest::namesKeysThatAreThere()
{
    const Actions actions;
    QSet<QString> keys{u"1"_s, u"9"_s, u"Enter"_s, u"Esc"_s};
    for (int id = 0; id < int(ActionId::Count_); ++id) {
        if (const QAction *const action = actions[ActionId(id)])
            for (const QKeySequence &key : action->shortcuts())
                keys.insert(key.toString(QKeySequence::PortableText));
    }
    // Those of the bounds, of the picker and of the bar, which are no actions.
    for (const QString &key :
         {u"PgDown"_s, u"Shift+Enter"_s, u"Alt+Enter"_s, u"Ctrl+Enter"_s, u"Alt+↑"_s, u"Alt+↓"_s})
        keys.insert(key);
    static const QRegularExpression code(u"`([^`\\n]+)`"_s);
    static const QRegularExpression looksLikeKey(
        u"^((Ctrl|Alt|Shift)\\+.+|[A-Z0-9?\\[\\]]|F\\d+|Space|Enter|Esc)$"_s);
    int found = 0;
    for (const QString &chapter : guideChapters()) {
        for (const auto &match : code.globalMatch(guideChapter(chapter))) {
            if (!looksLikeKey.match(match.captured(1)).hasMatch())
                continue;
            ++found;
            QVERIFY2(keys.contains(match.captured(1)),
                     qPrintable(chapter + u": "_s + match.captured(1)));
        }
    }
    QVERIFY(found > 30);
}

void GuideTest::listsEveryKeyOfTheProgram()
{
    const Actions actions;
    const QString text = guide()->toPlainText().section(u"\nKeys\n"_s, 1);
    for (const auto &[what, keys] : actions.keyList())
        QVERIFY2(text.contains(what + u'\n' + keys), qPrintable(what));
}

void GuideTest::loadsNothing()
{
    for (const QString &chapter : guideChapters()) {
        const QString text = guideChapter(chapter);
        const QString links = QString(text).remove(u"](:/help/"_s);
        QVERIFY2(!text.contains(u"http") && !links.contains(u"]("), qPrintable(chapter));
    }
}

/// Each with a sentence that says what is to be seen, for who does not see it, and no wider than a page.
void GuideTest::showsPicturesWithACaption()
{
    const auto document = guide();
    int pictures = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextImageFormat format = each.fragment().charFormat().toImageFormat();
            if (!format.isValid() || !format.name().startsWith(u":/help/"))
                continue;
            ++pictures;
            const QImage shown =
                document->resource(QTextDocument::ImageResource, QUrl(format.name()))
                    .value<QImage>();
            QVERIFY2(!shown.isNull(), qPrintable(format.name()));
            QVERIFY(format.width() <= 640 && format.height() > 0);
            QCOMPARE(qreal(shown.width()), format.width());
            QVERIFY(!format.property(QTextFormat::ImageAltText).toString().isEmpty());
            QVERIFY(block.next().text().endsWith(u'.'));
        }
    }
    QCOMPARE(pictures, 6);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::GuideTest)
#include "tst_guide.moc"
