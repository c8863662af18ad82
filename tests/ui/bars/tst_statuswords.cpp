// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/englishplurals.h"
#include "app/reader/translations.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "ui/bars/statusline.h"
#include "ui/widgets/coveragebar.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

/// The status line in each language, at widths that have no room for all of it.
class StatusWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsNothing_data();
    void cutsNothing();
    void keepsWhatMattersMost_data();
    void keepsWhatMattersMost();
    void saysAllInTheToolTip();
    void keepsTheCancelButton();

private:
    static void addLanguages();
    static Reading readingWithLeftOut();
    static void fill(StatusLine &line, int width);
    static bool isWhole(const QLabel &label)
    {
        return label.contentsRect().width() >= label.fontMetrics().horizontalAdvance(label.text());
    }
};

void StatusWordsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

Reading StatusWordsTest::readingWithLeftOut()
{
    Reading reading = sampleReading();
    Article article = reading.document.article();
    article.leftOut = {{0, u"Subscribe"_s, BlockKind::Paragraph, {}}};
    reading.document = Document(article);
    return reading;
}

void StatusWordsTest::fill(StatusLine &line, int width)
{
    line.setZoom(100);
    line.setReading(readingWithLeftOut(), true);
    line.setSaving({.any = true});
    line.setCare({Care::Quick, Care::Careful, false, {}});
    line.setCareCancel(StatusLine::Cancels::OtherReading);
    line.resize(width, line.sizeHint().height());
    line.parentWidget()->resize(line.size());
    line.parentWidget()->show();
    QTest::qWait(0);
}

void StatusWordsTest::cutsNothing_data()
{
    addLanguages();
}

void StatusWordsTest::cutsNothing()
{
    QFETCH(QString, language);
    QObject owner;
    installTranslations(language, &owner);
    for (const int width : {1280, 1000, 800, 720, 640, 560, 480}) {
        QWidget window; // one by itself would be as wide as its layout asks for
        StatusLine line(&window);
        fill(line, width);
        QCOMPARE(line.width(), width);
        for (const QLabel *label : line.findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(isWhole(*label), qPrintable(u"%1: %2"_s.arg(width).arg(label->text())));
        }
    }
}

void StatusWordsTest::keepsWhatMattersMost_data()
{
    addLanguages();
}

void StatusWordsTest::keepsWhatMattersMost()
{
    QFETCH(QString, language);
    QObject owner;
    installTranslations(language, &owner);
    QWidget window;
    StatusLine line(&window);
    fill(line, 640);
    line.setCare({Care::Quick, {}, false, {}});
    line.setCareCancel(StatusLine::Cancels::Nothing);
    QTest::qWait(0);
    for (const char *name : {"status-counts", "status-care", "status-saved"}) {
        const auto *label = line.findChild<QLabel *>(QLatin1String(name));
        QVERIFY2(label->isVisible() && !label->text().isEmpty(), name);
    }
    // With room again all is said.
    line.resize(1400, line.height());
    QTest::qWait(0);
    QVERIFY(line.findChild<CoverageBar *>()->isVisible());
    QVERIFY(line.findChild<QLabel *>(u"status-left-out"_s)->isVisible());
    QVERIFY(line.findChild<QLabel *>(u"status-counts"_s)->text().contains(u'·'));
}

void StatusWordsTest::saysAllInTheToolTip()
{
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    QWidget window;
    StatusLine line(&window);
    fill(line, 480);
    line.setCare({Care::Quick, {}, false, {}});
    QCOMPARE(line.toolTip().split(u'\n'),
             QStringList({u"6 statements (1 no comment) · 4 actors · 3 to review"_s,
                          u"1 block left out"_s, u"attributed 38%"_s, u"Read quickly"_s,
                          u"All corrections are saved"_s, u"100%"_s}));
}

/// However long the name of the file is.
void StatusWordsTest::keepsTheCancelButton()
{
    QWidget window;
    StatusLine line(&window);
    fill(line, 640);
    line.setOpening(u"a very long name "_s.repeated(12), 3);
    QTest::qWait(0);
    const auto *cancel = line.findChild<QToolButton *>(u"cancel-opening"_s);
    QVERIFY(cancel->isVisible());
    QVERIFY(line.rect().contains(cancel->geometry()));
    QVERIFY(cancel->width() >= cancel->sizeHint().width());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StatusWordsTest)
#include "tst_statuswords.moc"
