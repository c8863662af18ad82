// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportformat.h"

#include "core/corrections/anchoring.h"
#include "core/exporting/refi.h"
#include "core/workspace/analyser.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What a format is said to hold is what it holds.
class ExportFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesEachFormatOnce();
    void holdsWhatItIsSaidTo_data();
    void holdsWhatItIsSaidTo();
    void leavesNotesOut_data() { holdsWhatItIsSaidTo_data(); }
    void leavesNotesOut();
    void leavesStatesOut_data() { holdsWhatItIsSaidTo_data(); }
    void leavesStatesOut();
    void opensWhereNothingIsLeftOut();
    void aPageWithoutHistoryDoesNotOpen();
    void aTableMayBeginWithAMark();

private:
    /// All that is written in \a format, unpacked.
    QByteArray written(ExportFormat format, Notes notes) const;
    std::optional<OpenArticle> m_article;
};

static const QDateTime exportNoon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

void ExportFormatTest::initTestCase()
{
    const QByteArray text =
        "Published: 2026-11-17\n\n"
        "\xe2\x80\x9cWe will keep the night ferry,\xe2\x80\x9d said Ana Zzruiz on Monday.\n\n"
        "\xe2\x80\x9cThe night ferry is a loss,\xe2\x80\x9d said Bo Lind.\n\n"
        "It rained on the quay, and the boats lay still until the evening.\n\n"
        "It rained on the road, and the carts lay still until the evening.\n\n"
        "Zzlast?\n";
    Result<Analyser> analyser = Analyser::load();
    QVERIFY(analyser);
    m_article = *OpenArticle::read(text, u"ferry.txt"_s);
    m_article->analyseWith(*analyser);
    const Reading reading = m_article->reading();
    QVERIFY(reading.statements.size() >= 2);
    const ReadStatement &first = reading.statements.first();
    QVERIFY(m_article->correct(correctionOn(reading, first, SetNote{u"zznote"_s}), exportNoon));
    QVERIFY(m_article->correct(correctionOn(reading, first, Confirm{}), exportNoon));
    QVERIFY(!reading.positions.isEmpty());
    const QString topic = reading.positions.first().topic;
    QVERIFY(!topic.isEmpty());
    QVERIFY(m_article->correct(correctionOf(RenameTopic{topic, u"zztopic"_s}), exportNoon));
}

QByteArray ExportFormatTest::written(ExportFormat format, Notes notes) const
{
    if (format == ExportFormat::Refi) {
        const RefiProject project =
            refiProject(m_article->readingToShare(notes), u"a"_s, exportNoon);
        return project.xml + project.sourceText;
    }
    return exported(format, *m_article, u"a"_s, {notes}, exportNoon)
        + textBeside(format, *m_article).value_or(QByteArray());
}

void ExportFormatTest::namesEachFormatOnce()
{
    QStringList names = exportFormatNames();
    QCOMPARE(names.removeDuplicates(), 0);
    for (const QString &name : std::as_const(names)) {
        const auto format = exportFormatNamed(name);
        QVERIFY(format.has_value());
        QVERIFY(suffixOf(*format).startsWith(u'.'));
        QVERIFY(suffixesOf(*format).contains(suffixOf(*format)));
    }
    QVERIFY(!exportFormatNamed(u"doc"_s));
}

void ExportFormatTest::holdsWhatItIsSaidTo_data()
{
    QTest::addColumn<int>("format");
    for (const QString &name : exportFormatNames())
        QTest::newRow(qPrintable(name)) << int(*exportFormatNamed(name));
}

void ExportFormatTest::holdsWhatItIsSaidTo()
{
    QFETCH(int, format);
    const ExportContents contents = contentsOf(ExportFormat(format));
    const QByteArray bytes = written(ExportFormat(format), Notes::Included);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(bytes.contains("Zzlast"), contents.text == ExportContents::Text::Whole);
    QCOMPARE(bytes.contains("zznote"), contents.hasNotes);
    QCOMPARE(bytes.contains("zztopic"), contents.hasTopics);
    QCOMPARE(bytes.contains("confirmed"), contents.hasStates);
    if (contents.text == ExportContents::Text::Whole || contents.hasActors)
        QVERIFY(bytes.contains("Zzruiz"));
    QCOMPARE(isExportedPage(bytes), contents.reopens);
}

void ExportFormatTest::leavesNotesOut()
{
    QFETCH(int, format);
    QVERIFY(!written(ExportFormat(format), Notes::LeftOut).contains("zznote"));
}

/// The one statement that is confirmed; what is in no statement's words stays.
void ExportFormatTest::leavesStatesOut()
{
    QFETCH(int, format);
    const auto kind = ExportFormat(format);
    const ExportChoice choice{.notes = Notes::Included, .without = {State::Confirmed}};
    const QByteArray bytes = exported(kind, *m_article, u"a"_s, choice, exportNoon);
    QVERIFY(!bytes.contains("zznote"));
    if (contentsOf(kind).hasStates && kind != ExportFormat::Html
        && kind != ExportFormat::HtmlExcerpts) // whose legend names every state
        QVERIFY(!bytes.contains("confirmed"));
    const bool isPage = kind == ExportFormat::Html || kind == ExportFormat::HtmlExcerpts;
    QCOMPARE(bytes.contains("1 statement that was found is left out"), isPage);
    QVERIFY(!isExportedPage(bytes)); // what opens a page again would hold it
    QVERIFY(!contentsOf(kind, choice).reopens);
}

/// Where none is in such a state the page lacks nothing.
void ExportFormatTest::opensWhereNothingIsLeftOut()
{
    const ExportChoice choice{.without = {State::Manual}};
    const QByteArray page = exported(ExportFormat::Html, *m_article, {}, choice, exportNoon);
    QVERIFY(isExportedPage(page));
    QVERIFY(!page.contains("left out of this page"));
}

void ExportFormatTest::aPageWithoutHistoryDoesNotOpen()
{
    const auto page = [this](const ExportChoice &choice) {
        return exported(ExportFormat::Html, *m_article, {}, choice, exportNoon);
    };
    QVERIFY(page({}).contains("<summary>Corrections <small>"));
    QVERIFY(isExportedPage(page({})));
    const ExportChoice choice{.hasHistory = false};
    QVERIFY(!page(choice).contains("<summary>Corrections"));
    QVERIFY(!isExportedPage(page(choice)));
    QVERIFY(page(choice).contains("s-confirmed")); // the outcome stays
    QVERIFY(!contentsOf(ExportFormat::Html, choice).hasHistory);
}

void ExportFormatTest::aTableMayBeginWithAMark()
{
    const auto table = [this](bool isMarked) {
        return exported(ExportFormat::Csv, *m_article, {}, {.hasByteOrderMark = isMarked},
                        exportNoon);
    };
    QVERIFY(table(false).startsWith("id,label"));
    QCOMPARE(table(true), "\xef\xbb\xbf" + table(false));
}

ONRECORD_TEST(ExportFormatTest)
#include "tst_exportformat.moc"
