// SPDX-License-Identifier: GPL-3.0-or-later
// Every direct quotation is somebody's statement, whatever the learned tagger thinks of it, and
// words in marks that nobody speaks are none.
#include "core/ranking/taggedstatements.h"

#include "core/analysis/analyse.h"
#include "core/formats/articlereader.h"
#include "core/language/modelfile.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// The name of who says what \a statement holds; empty for nobody.
static QString speakerOf(const Analysis &analysis, const Statement &statement)
{
    for (const Actor &actor : analysis.actors) {
        if (actor.id == statement.actors.value(0))
            return actor.name;
    }
    return {};
}

class TaggedStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEveryDirectQuotation_data();
    void findsEveryDirectQuotation();
    void givesItToWhoSpeaks_data() { findsEveryDirectQuotation_data(); }
    void givesItToWhoSpeaks();
    void takesOtherMarksForNoSpeech_data();
    void takesOtherMarksForNoSpeech();
    void leavesNoQuotationOut();
    void leavesOutWhatOnlyPoints_data();
    void leavesOutWhatOnlyPoints();
    void keepsWhatReportsAnother();
    void findsWhoToldInCarefulReading_data();
    void findsWhoToldInCarefulReading();
    void tellsWhyThereIsNoModel_data();
    void tellsWhyThereIsNoModel();
    void goesOnByRulesAlone_data() { tellsWhyThereIsNoModel_data(); }
    void goesOnByRulesAlone();

private:
    Analysis analysed(const QString &text) const
    {
        return analyse(Document(articleFromText(text).value()), m_resources);
    }

    QString brokenModel(const QByteArray &how) const;

    Resources m_resources;
    QTemporaryDir m_folder;
};

void TaggedStatementsTest::initTestCase()
{
    const Result<Resources> resources = Resources::load();
    QVERIFY(resources);
    m_resources = *resources;
    QVERIFY(m_resources.model);
    QVERIFY(m_folder.isValid());
}

/// Marks: ⟦ana:…⟧ and so on are parts of quotations, by the first name of who speaks.
void TaggedStatementsTest::findsEveryDirectQuotation_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("directed marks") << u"⟦ana:“Nobody came to the quay,”⟧ said Ana Ruiz."_s;
    QTest::newRow("straight marks") << u"⟦ana:\"Nobody came to the quay,\"⟧ said Ana Ruiz."_s;
    QTest::newRow("single marks") << u"⟦ana:‘Nobody came to the quay,’⟧ said Ana Ruiz."_s;
    QTest::newRow("guillemets") << u"⟦ana:«Nobody came to the quay»⟧, said Ana Ruiz."_s;
    QTest::newRow("low marks") << u"⟦ana:„Nobody came to the quay“⟧, said Ana Ruiz."_s;
    QTest::newRow("speaker first") << u"Ana Ruiz said: ⟦ana:“Nobody came to the quay.”⟧"_s;
    QTest::newRow("nested") << u"⟦ana:“They said ‘never again’ and left,”⟧ Ana Ruiz said."_s;
    QTest::newRow("nested, straight")
        << u"⟦ana:\"They said 'never again' and left,\"⟧ Ana Ruiz said."_s;
    QTest::newRow("interrupted")
        << u"⟦ana:“Nobody came,”⟧ Ana Ruiz said, ⟦ana:“and nobody will.”⟧"_s;
    QTest::newRow("a sentence more")
        << u"⟦ana:“Nobody came,”⟧ Ana Ruiz said. ⟦ana:“We shut the gate.”⟧"_s;
    QTest::newRow("over two paragraphs")
        << u"Ana Ruiz was angry. ⟦ana:“Nobody came,”⟧ she said. ⟦ana:“We shut the gate.⟧\n\n"
           "⟦ana:“And then we waited until the morning.”⟧"_s;
    QTest::newRow("over three paragraphs")
        << u"⟦ana:“Nobody came,”⟧ Ana Ruiz said. ⟦ana:“We shut the gate.⟧\n\n"
           "⟦ana:“It was dark by then.⟧\n\n⟦ana:“And then we waited.”⟧"_s;
    QTest::newRow("two speakers in one paragraph")
        << u"⟦ana:“Nobody came,”⟧ said Ana Ruiz. ⟦bo:“Two of us did,”⟧ said Bo Lind."_s;
    QTest::newRow("apostrophes within single marks")
        << u"⟦ana:‘It’s the farmers’ land, since the ’60s,’⟧ said Ana Ruiz. ⟦ana:‘We won’t go.’⟧"_s;
    QTest::newRow("single marks over paragraphs")
        << u"⟦ana:'Nobody came,'⟧ said Ana Ruiz. ⟦ana:'We shut the mill's gate.⟧\n\n"
           "⟦ana:'And then we waited for the boys' van.⟧\n\n⟦ana:'It was dark.'⟧"_s;
    QTest::newRow("closed by two single marks")
        << u"⟦ana:“Nobody came to the quay,’’⟧ Ana Ruiz told the Gazette."_s;
    QTest::newRow("a verb nobody knows")
        << u"⟦ana:“Nobody came,”⟧ said Ana Ruiz. ⟦bo:“Two did,”⟧ wheezed her neighbour, Bo Lind."_s;
    QTest::newRow("a reply from somebody")
        << u"⟦ana:“I shall not,”⟧ said Ana Ruiz. ⟦bo:“Nor I,”⟧ came the reply from Bo Lind."_s;
    QTest::newRow("four kinds of marks")
        << u"⟦ana:“We go,”⟧ said Ana Ruiz. ⟦bo:'No,'⟧ said Bo Lind. ⟦ida:«Yes»⟧, said Ida Kroll."_s;
    QTest::newRow("names behind the words")
        << u"They wrote to us.\n\n⟦ana:“We tried”⟧ – Ana Ruiz, 2019\n\n⟦bo:“It hurts”⟧ (Bo Lind)"_s;
    QTest::newRow("names before the words")
        << u"They wrote to us.\n\nAna Ruiz, miller: ⟦ana:“We tried.”⟧\n\nBo Lind – "
           "⟦bo:“It hurts.”⟧"_s;
    QTest::newRow("interrupted by what a voice does")
        << u"⟦ana:“The mill,”⟧ Ana Ruiz said, her voice breaking, ⟦ana:“is all we have.”⟧"_s;
    QTest::newRow("an interview")
        << u"We met Ana Ruiz.\n\nGazette: ⟦gazette:Do you stay?⟧\n\nAna Ruiz: ⟦ana:I do.⟧\n\n"
           "⟦ana:It is the only quay we have.⟧\n\nGazette: ⟦gazette:Why?⟧\n\nRuiz: ⟦ana:It is home.⟧"_s;
    QTest::newRow("a transcript")
        << u"The court met.\n\nANA RUIZ: ⟦ana:We stay. We said so 😀.⟧\n\nBO LIND (D-TARN): ⟦bo:You "
           "do not.⟧"_s;
    QTest::newRow("a block quotation")
        << u"Ana Ruiz wrote to the staff:\n\n> ⟦ana:We have no choice.⟧\n>\n> ⟦ana:The money is "
           "gone.⟧\n\nIt rained."_s;
    QTest::newRow("led in by the paragraph above")
        << u"⟦bo:“It was late,”⟧ said Bo Lind.\n\nAna Ruiz continued:\n\n⟦ana:“Nobody came to the "
           "quay.⟧\n\n⟦ana:“And then we waited.”⟧"_s;
    QTest::newRow("named by the paragraph below")
        << u"⟦bo:“It was late,”⟧ said Bo Lind.\n\n⟦ana:‘Nobody came to the quay.’⟧\n\nsaid Ana "
           "Ruiz, who runs the mill."_s;
    QTest::newRow("heard in a recording")
        << u"The advert uses footage of Ana Ruiz asking, ⟦ana:“Why did nobody come?”⟧"_s;
    QTest::newRow("a dialogue") << u"Ana Ruiz did not hesitate.\n\n— ⟦ana:We shall strike⟧, said "
                                   u"Ana Ruiz. — ⟦ana:There is no "
                                   "other way.⟧"_s;
    QTest::newRow("what others had voted to do")
        << u"⟦ana:“Nobody has shown me a plan,”⟧ said Ana Ruiz, the mayor of Tarn, after the "
           "council voted on Tuesday to build the wall."_s;
    QTest::newRow("behind a bullet") << u"• ⟦ana:“Nobody came to the quay,”⟧ said Ana Ruiz."_s;
    QTest::newRow("a question") << u"⟦ana:“Did anybody come?”⟧ asked Ana Ruiz."_s;
    QTest::newRow("a name from another language")
        << u"⟦nguyen:“Nobody came to the quay,”⟧ said Nguyen Van Thuc."_s;
    QTest::newRow("letters beyond the BMP")
        << u"⟦ana:“Nobody 😀 came to the 𝒬uay,”⟧ said Ana Ruiz 😀."_s;
}

void TaggedStatementsTest::findsEveryDirectQuotation()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Analysis analysis = analysed(sample.text);
    Spans expected;
    for (const auto &[speaker, span] : sample.named)
        expected.append(span);
    Spans found;
    for (const Statement &statement : analysis.statements)
        found += statement.content;
    std::sort(found.begin(), found.end());
    QCOMPARE(withMarks(sample.text, found), withMarks(sample.text, expected));
}

void TaggedStatementsTest::givesItToWhoSpeaks()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Analysis analysis = analysed(sample.text);
    for (const auto &[speaker, span] : sample.named) {
        for (const Statement &statement : analysis.statements) {
            if (statement.content.contains(span)) {
                const QString said = speakerOf(analysis, statement);
                QVERIFY2(said.startsWith(speaker, Qt::CaseInsensitive), qPrintable(said));
            }
        }
    }
}

void TaggedStatementsTest::takesOtherMarksForNoSpeech_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a title") << u"Her novel “The Long Gate” appeared in May."_s;
    QTest::newRow("names of things")
        << u"He plays in a band called “The Rust”. They call it “the Beast”."_s;
    QTest::newRow("words as words") << u"The word “said” is short. The file was marked “secret”."_s;
    QTest::newRow("a nickname") << u"Ana “Shorty” Ruiz left the mill in May."_s;
    QTest::newRow("inches") << u"The mill bought a 6\" pipe and a 12\" one in May."_s;
    QTest::newRow("apostrophes") << u"The dogs’ bowl stood in the ’90s mill’s yard."_s;
    QTest::newRow("a decade") << u"It was built in the '90s and closed in the '00s."_s;
}

void TaggedStatementsTest::takesOtherMarksForNoSpeech()
{
    QFETCH(QString, text);
    const Analysis analysis = analysed(text);
    Spans found;
    for (const Statement &statement : analysis.statements)
        found += statement.content;
    QCOMPARE(withMarks(text, found), text);
}

/// Paragraphs as papers have them, the words invented: each quotation that findQuotations() takes
/// for speech lies in some statement's content.
void TaggedStatementsTest::leavesNoQuotationOut()
{
    const QString text =
        u"“The gate was shut.” The crowd did not move. “It will stay so.”\n\n"
        "Nobody knew why. “Ask the mayor!” A boy laughed.\n\n"
        "The letter, dated in May, ended: “I regret nothing, and I would do it again.”\n\n"
        "On the wall somebody had written “This gate is ours, and it will not be sold.”\n\n"
        "“We wait,” the sign read. “We have waited for a year.\n\n"
        "“We can wait longer.”"_s;
    const Document document(articleFromText(text).value());
    const Analysis analysis = analyse(document, m_resources);
    int quotations = 0;
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size(); ++i) {
        const TaggedParagraph paragraph(document, i, *m_resources.lexicon, leftOpen);
        leftOpen = paragraph.leavesOpen();
        for (const Quotation &quotation : paragraph.quotations()) {
            if (quotation.use != QuoteUse::Speech)
                continue;
            ++quotations;
            const bool said = std::any_of(
                analysis.statements.begin(), analysis.statements.end(),
                [&quotation](const Statement &statement) {
                    return std::any_of(
                        statement.content.begin(), statement.content.end(),
                        [&quotation](Span part) { return part.contains(quotation.inner); });
                });
            QVERIFY2(said, qPrintable(quotation.span.in(text).toString()));
        }
    }
    QVERIFY(quotations >= 8);
}

/// The path of a model that was hurt; of none for "missing".
QString TaggedStatementsTest::brokenModel(const QByteArray &how) const
{
    const QString path = m_folder.filePath(QString::fromLatin1(how) + u".model"_s);
    QFile shipped(u":/onrecord/model/attribution.model"_s);
    if (how == "missing" || !shipped.open(QIODevice::ReadOnly))
        return path;
    QByteArray bytes = shipped.readAll();
    if (how == "a bit of it")
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
    else if (how == "half of it")
        bytes.truncate(bytes.size() / 2);
    else if (how == "of tomorrow")
        qToLittleEndian(ModelFile::version + 1, bytes.data() + 8);
    else if (how == "hollow")
        bytes = ModelFile::written({{"tags", ""}});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void TaggedStatementsTest::leavesOutWhatOnlyPoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("statements");
    QTest::newRow("not") << u"That is not what the mayor said."_s << qsizetype(0);
    QTest::newRow("never") << u"This was never what Ana Ruiz said 😀."_s << qsizetype(0);
    QTest::newRow("exactly") << u"That is exactly what the mayor said."_s << qsizetype(0);
    QTest::newRow("something said") << u"The quay is closed, the mayor said."_s << qsizetype(1);
}

void TaggedStatementsTest::leavesOutWhatOnlyPoints()
{
    QFETCH(QString, text);
    QTEST(analysed(text).statements.size(), "statements");
}

/// One that reports another whole is found beside it.
void TaggedStatementsTest::keepsWhatReportsAnother()
{
    const Analysis analysis =
        analysed(u"According to the Corran Herald, mayor Bo Lind said on Friday "
                 "that the ferry would stop in May."_s);
    QStringList speakers;
    for (const Statement &statement : analysis.statements)
        speakers += speakerOf(analysis, statement);
    QCOMPARE(speakers, QStringList({u"Corran Herald"_s, u"Bo Lind"_s}));
}

void TaggedStatementsTest::findsWhoToldInCarefulReading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("source"); // of the first statement; empty for none
    QTest::newRow("told")
        << u"She was told by her headmaster that girls did not become engineers."_s
        << u"her headmaster"_s;
    QTest::newRow("warned") << u"He had been warned by his doctor that he must rest."_s
                            << u"his doctor"_s;
    QTest::newRow("asked") << u"The minister was asked by Ana Ruiz whether the mill would close."_s
                           << u"Ana Ruiz"_s;
    QTest::newRow("on a day") << u"Police were told on Friday that he had fled."_s << QString();
    QTest::newRow("by what means")
        << u"Jurors were told by telephone that he was ill."_s << QString();
    QTest::newRow("behind what was said")
        << u"That threat was described as “blackmail, frankly” by Ana Ruiz."_s << u"Ana Ruiz"_s;
}

void TaggedStatementsTest::findsWhoToldInCarefulReading()
{
    QFETCH(QString, text);
    const Result<Resources> careful = Resources::load({}, QString());
    QVERIFY(careful);
    QVERIFY(careful->encoder);
    const Analysis found = analyse(Document(articleFromText(text).value()), *careful);
    QCOMPARE(found.statements.size(), 1);
    const Spans source = found.statements.first().source;
    QTEST(source.isEmpty() ? QString() : hull(source).in(text).toString(), "source");
}

void TaggedStatementsTest::tellsWhyThereIsNoModel_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("missing") << QByteArray("missing") << Fault::Missing;
    QTest::newRow("a bit of it") << QByteArray("a bit of it") << Fault::Damaged;
    QTest::newRow("half of it") << QByteArray("half of it") << Fault::Damaged;
    QTest::newRow("of tomorrow") << QByteArray("of tomorrow") << Fault::NewerFormat;
    QTest::newRow("hollow") << QByteArray("hollow") << Fault::Damaged;
}

void TaggedStatementsTest::tellsWhyThereIsNoModel()
{
    QFETCH(QByteArray, how);
    QFETCH(Fault, fault);
    const QString path = brokenModel(how);
    const Result<Resources> resources = Resources::load(path);
    QVERIFY(resources);
    QVERIFY(!resources->damaged.isEmpty());
    QCOMPARE(resources->damaged.first().fault, fault);
    QCOMPARE(resources->damaged.first().subject, path);
}

void TaggedStatementsTest::goesOnByRulesAlone()
{
    QFETCH(QByteArray, how);
    const Result<Resources> resources = Resources::load(brokenModel(how));
    QVERIFY(resources);
    const QString text = u"“Nobody came,” said Ana Ruiz.\n\nShe added that the quay was shut."_s;
    const Analysis analysis = analyse(Document(articleFromText(text).value()), *resources);
    QCOMPARE(analysis.statements.size(), 2);
    QCOMPARE(speakerOf(analysis, analysis.statements[0]), u"Ana Ruiz"_s);
    QCOMPARE(analysis.statements[1].actors, analysis.statements[0].actors);
}

ONRECORD_TEST(TaggedStatementsTest)
#include "tst_taggedstatements.moc"
