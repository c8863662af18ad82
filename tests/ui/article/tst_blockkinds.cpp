// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articledraft.h"
#include "ui/article/articleview.h"
#include "ui/article/pagemetrics.h"
#include "ui/theme/themecolours.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// A heading, an item of a list, a caption … look like what they are.
class BlockKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsKindsInTheirFonts();
    void indents_data();
    void indents();
    void marksListsAndQuotations();
};

static PageMetrics blockMetrics()
{
    return PageMetrics::of({}, 100, 800, QGuiApplication::font());
}

/// A view of two blocks, the second of \a kind.
static std::unique_ptr<ArticleView> viewOf(BlockKind kind, const QString &words)
{
    ArticleDraft draft;
    draft.blocks = {{.text = u"It rained 😀."_s}, {.text = words, .kind = kind}};
    auto view = std::make_unique<ArticleView>();
    view->resize(800, 300);
    view->show(); // else nothing is laid out
    view->setDocument(Document(articleOf(draft)));
    return view;
}

void BlockKindsTest::setsKindsInTheirFonts()
{
    const PageMetrics page = blockMetrics();
    QVERIFY(page.fontOf(BlockKind::Heading).weight() > page.text.weight());
    QVERIFY(page.fontOf(BlockKind::Heading).pixelSize() < page.headline.pixelSize());
    QVERIFY(page.fontOf(BlockKind::Caption).pixelSize() < page.text.pixelSize());
    QCOMPARE(page.fontOf(BlockKind::Quotation), page.text);
}

void BlockKindsTest::indents_data()
{
    QTest::addColumn<BlockKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isIndented");
    const QString english = u"The quay stays open."_s;
    QTest::newRow("paragraph") << BlockKind::Paragraph << english << false;
    QTest::newRow("heading") << BlockKind::Heading << english << false;
    QTest::newRow("item") << BlockKind::ListItem << english << true;
    QTest::newRow("quotation") << BlockKind::Quotation << english << true;
}

void BlockKindsTest::indents()
{
    QFETCH(BlockKind, kind);
    QFETCH(QString, words);
    const auto view = viewOf(kind, words);
    const int first = view->rectangleAt(0).left();
    const int second = view->rectangleAt(view->document().paragraphs()[1].span.begin).left();
    QTEST(second > first, "isIndented");
    QVERIFY(second - first <= blockMetrics().indent + 1);
}

void BlockKindsTest::marksListsAndQuotations()
{
    const auto inkBefore = [](BlockKind kind) {
        const auto view = viewOf(kind, u"The quay stays open."_s);
        const QRect words = view->rectangleAt(view->document().paragraphs()[1].span.begin);
        const QImage image = view->viewport()->grab().toImage();
        const QRgb ground = ThemeColours::light().page.rgb();
        int ink = 0;
        for (int x = words.left() - 20; x < words.left() - 2; ++x) {
            for (int y = words.top(); y < words.bottom(); ++y)
                ink += image.pixel(x, y) != ground;
        }
        return ink;
    };
    QCOMPARE(inkBefore(BlockKind::Paragraph), 0);
    QVERIFY(inkBefore(BlockKind::ListItem) > 5);
    QVERIFY(inkBefore(BlockKind::Quotation) > 10);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::BlockKindsTest)
#include "tst_blockkinds.moc"
