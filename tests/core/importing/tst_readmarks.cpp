// SPDX-License-Identifier: GPL-3.0-or-later
// Marks as other programs write them, and what is refused.

#include "core/importing/markedfile.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ReadMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOtherPrograms_data();
    void readsOtherPrograms();
    void readsNotesOfBrat_data();
    void readsNotesOfBrat();
    void choosesTheTextOfTheArticle();
    void refusesWhatHasNoMarks_data();
    void refusesWhatHasNoMarks();
};

/// One statement: what was said in two parts, how, and by whom.
static MarkedText article()
{
    return MarkedText::parse(u"No 😀 boat.\r\n\r\n⟦content:“We stay,”⟧ ⟦source:she⟧ ⟦cue:said⟧, "
                             u"⟦content:“for now.”⟧ “We stay,” "
                             "Bo Lind read.");
}

/// \a written with "[content 0]" and the like as numbers of code points or UTF-16 code units.
static QByteArray numbered(QByteArray written, bool isUtf16 = false)
{
    const MarkedText text = article();
    for (const QString &name : {u"content"_s, u"cue"_s, u"source"_s}) {
        const Spans spans = text.spansNamed(name);
        for (qsizetype part = 0; part < spans.size(); ++part) {
            // One emoji stands before all of them.
            const Span span = isUtf16 ? spans[part] : spans[part].shifted(-1);
            const QByteArray key = '[' + name.toLatin1() + ' ' + QByteArray::number(part);
            written.replace(key + " begin]", QByteArray::number(span.begin));
            written.replace(key + " end]", QByteArray::number(span.end));
        }
    }
    return written;
}

static QByteArray textAsJson()
{
    return article().text.toUtf8().replace('\r', "\\r").replace('\n', "\\n");
}

static QByteArray citron(const QByteArray &sources, const QByteArray &text)
{
    return numbered(
        R"({)" + text
        + R"("quotes":[{"cue":{"start":[cue 0 begin],"end":[cue 0 end],"text":"said"},)" + sources
        + R"("contents":[{"start":[content 0 begin],"end":[content 0 end],"text":"“We stay,”"},)"
          R"({"start":[content 1 begin],"end":[content 1 end],"text":"“for now.”"}]}]})");
}

static QByteArray coreNlp()
{
    const QByteArray token = R"({"word":"x","characterOffsetBegin":0,"characterOffsetEnd":2})";
    return numbered(
        R"({"sentences":[{"tokens":[)" + token + "," + token
            + R"(]},{"tokens":[{"word":"she","characterOffsetBegin":[source 0 begin],)"
              R"("characterOffsetEnd":[source 0 end]}]}],"quotes":[{"id":0,"text":"“We stay,”",)"
              R"("beginIndex":[content 0 begin],"endIndex":[content 0 end],"mention":"she",)"
              R"("mentionBegin":2,"mentionEnd":2,"speaker":"she","canonicalSpeaker":"Ana Ruiz"}]})",
        true);
}

static QByteArray project(const QByteArray &source)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><Project name="p" xmlns="urn:QDA-XML:project:1.0">)"
           R"(<CodeBook><Codes><Code guid="{AB}" name="People"><Code guid="{B1}" name="Ana Ruiz"/></Code>)"
           R"(<Code guid="C1" name="Winter"/></Codes></CodeBook><Sources>)"
        + source + "</Sources></Project>";
}

static QByteArray selection(const QByteArray &begin, const QByteArray &end, const QByteArray &code)
{
    return "<PlainTextSelection guid=\"" + begin + "\" startPosition=\"" + begin
        + "\" endPosition=\"" + end + "\"><Coding guid=\"1\"><CodeRef targetGUID=\"" + code
        + "\"/></Coding></PlainTextSelection>";
}

void ReadMarksTest::readsOtherPrograms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasSecondPart");
    QTest::addColumn<bool>("hasCue");
    QTest::addColumn<bool>("hasSource");
    QTest::addColumn<QString>("speaker");

    const QByteArray she = R"({"start":[source 0 begin],"end":[source 0 end],"text":"she"})";
    const QByteArray ana =
        R"("sources":[{"start":0,"end":2,"text":"Ana Ruiz"}],"coreferences":[)" + she + "],";
    QTest::newRow("Citron") << citron("\"sources\":[" + she + "],",
                                      "\"text\":\"" + textAsJson() + "\",")
                            << true << true << true << QString();
    QTest::newRow("Citron, one source, no text")
        << citron("\"source\":" + she + ",", {}) << true << true << true << QString();
    QTest::newRow("Citron, coreference")
        << citron(ana, {}) << true << true << true << u"Ana Ruiz"_s;
    QTest::newRow("CoreNLP") << coreNlp() << false << false << true << u"Ana Ruiz"_s;

    const QByteArray words =
        "T1\tContent [content 0 begin] [content 0 end];[content 1 begin] [content 1 "
        "end]\t“We stay,” “for now.”\r\nT2\tCue [cue 0 begin] [cue 0 end]\tsaid\r\n"
        "T3\tSource [source 0 begin] [source 0 end]\tshe\r\n";
    QTest::newRow("brat, an event")
        << numbered("E1\tAttribution:T2 Content:T1 Cue:T2 Source:T3\r\n" + words) << true << true
        << true << QString();
    QTest::newRow("brat, relations")
        << numbered(words + "R1\tAttribution Arg1:T1 Arg2:T3\n* \tEquiv T1 T2\n") << true << false
        << true << QString();
    QTest::newRow("brat, words alone")
        << numbered("T1\tQuote [content 0 begin] [content 0 end]\t“We stay,”\n") << false << false
        << false << QString();

    const QByteArray coded = numbered(selection("[content 0 begin]", "[content 0 end]", "b1")
                                      + selection("0", "2", "c1"));
    QTest::newRow("REFI-QDA, its line ends as two characters")
        << zipOf({{"project.qde",
                   project("<TextSource guid=\"s\" plainTextPath=\"internal://s.txt\">" + coded
                           + "</TextSource>")},
                  {"Sources/s.txt", article().text.toUtf8()}})
        << false << false << false << u"Ana Ruiz"_s;
    QTest::newRow("REFI-QDA without an archive")
        << project("<TextSource guid=\"s\"><PlainTextContent>"
                   + article().text.toUtf8().replace("\r\n", "&#13;&#10;") + "</PlainTextContent>"
                   + coded + "</TextSource>")
        << false << false << false << u"Ana Ruiz"_s;

    QTest::newRow("TEI") << QByteArray(
        "<TEI "
        "xmlns=\"http://www.tei-c.org/ns/"
        "1.0\"><teiHeader><profileDesc><particDesc><listPerson><person "
        "xml:id=\"ar\"><persName>Ana\nRuiz</persName></person></listPerson></particDesc></"
        "profileDesc></teiHeader>"
        "<text><body><p>No 😀 boat.</p><p><said who=\"#ar\" xml:id=\"x1\" next=\"#x2\">“We "
        "stay,”</said> she said, "
        "<said who=\"#ar\" xml:id=\"x2\" prev=\"#x1\">“for now.”</said> “We stay,” Bo Lind "
        "read.</p></body></text>"
        "</TEI>") << true << false
                         << false << u"Ana Ruiz"_s;
}

void ReadMarksTest::readsOtherPrograms()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasSecondPart);
    QFETCH(bool, hasCue);
    QFETCH(bool, hasSource);
    QFETCH(QString, speaker);
    const MarkedText text = article();
    const Result<MarkedFile> file = readMarks(bytes, u"marks"_s);
    QVERIFY(file);
    const ImportedReading read = placedOn(bareDocument(text.text), *file);
    QVERIFY(read.unplaced.isEmpty());
    QCOMPARE(read.statements.size(), 1);
    const ImportedStatement &statement = read.statements.first();
    const Spans content = text.spansNamed(u"content");
    QCOMPARE(statement.content, hasSecondPart ? content : content.first(1));
    QCOMPARE(statement.cue, hasCue ? text.spansNamed(u"cue") : Spans());
    QCOMPARE(statement.source, hasSource ? text.spansNamed(u"source") : Spans());
    QCOMPARE(statement.facts.speakers.value_or(QList<ImportedSpeaker>()).value(0).name, speaker);
    QVERIFY(!statement.isMoved);
}

void ReadMarksTest::readsNotesOfBrat_data()
{
    QTest::addColumn<QByteArray>("notes");
    QTest::addColumn<QString>("note");
    QTest::newRow("on the event") << QByteArray("#1\tAnnotatorNotes E1\tAsk her 😀\n")
                                  << u"Ask her 😀"_s;
    QTest::newRow("on the words") << QByteArray("#1\tAnnotatorNotes T1\tAsk her\n") << u"Ask her"_s;
    QTest::newRow("on both, the same") << QByteArray("#1\tAnnotatorNotes E1\tAsk her\n"
                                                     "#2\tAnnotatorNotes T3\tAsk her\n")
                                       << u"Ask her"_s;
    QTest::newRow("two, one with a tab") << QByteArray("#1\tAnnotatorNotes E1\tAsk\ther\n"
                                                       "#2\tAnnotatorNotes E1\tand him\n")
                                         << u"Ask\ther; and him"_s;
    QTest::newRow("on something else")
        << QByteArray("#1\tAnnotatorNotes T9\tAsk her\n") << QString();
    QTest::newRow("empty") << QByteArray("#1\tAnnotatorNotes E1\t \n#2\tAnnotatorNotes E1\n")
                           << QString();
}

void ReadMarksTest::readsNotesOfBrat()
{
    QFETCH(QByteArray, notes);
    QFETCH(QString, note);
    const QByteArray words =
        "T1\tContent 0 10\t“We stay,”\nT2\tCue 15 19\tsaid\n"
        "T3\tSource 11 14\tshe\nE1\tAttribution:T2 Content:T1 Cue:T2 Source:T3\n";
    // Wherever they stand among the other lines.
    for (const QByteArray &bytes : {words + notes, notes + words}) {
        const Result<MarkedFile> file = readMarks(bytes, u"marks"_s);
        QVERIFY(file);
        const ImportedReading read =
            placedOn(bareDocument(u"“We stay,” she said, at last."_s), *file);
        QCOMPARE(read.statements.size(), 1);
        QCOMPARE(read.statements.first().facts.note, note);
    }
}

void ReadMarksTest::choosesTheTextOfTheArticle()
{
    const QByteArray other = "<TextSource guid=\"o\"><PlainTextContent>“We go,” he said. “We stay,”"
                             "</PlainTextContent>"
        + selection("0", "8", "b1") + selection("18", "28", "b1") + "</TextSource>";
    const QByteArray own = "<TextSource guid=\"s\"><PlainTextContent>“We stay,” she said, at last."
                           "</PlainTextContent>"
        + selection("0", "10", "b1") + "</TextSource>";
    const Result<MarkedFile> file = readMarks(project(other + own), {});
    QVERIFY(file);
    QCOMPARE(file->copies.size(), 2);
    const ImportedReading read = placedOn(bareDocument(u"“We stay,” she said, at last."_s), *file);
    QCOMPARE(read.statements.size(), 1);
    QVERIFY(read.unplaced.isEmpty());
}

void ReadMarksTest::refusesWhatHasNoMarks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("nothing") << QByteArray() << Fault::NoMarks;
    QTest::newRow("prose") << QByteArray("“We stay,” she said. 😀") << Fault::NoMarks;
    QTest::newRow("other JSON") << QByteArray(R"({"quotes":[1,2],"text":"x"})") << Fault::NoMarks;
    QTest::newRow("JSON that breaks off")
        << QByteArray(R"({"quotes":[{"contents":[)") << Fault::Damaged;
    QTest::newRow("a page without a session")
        << QByteArray("<html><p>Ana</p></html>") << Fault::NoMarks;
    QTest::newRow("an archive without a project") << zipOf({{"a.txt", "x"}}) << Fault::NoMarks;
    QTest::newRow("an archive that breaks off")
        << zipOf({{"project.qde", "x"}}).first(20) << Fault::Damaged;
    QTest::newRow("a project with text elsewhere")
        << project("<TextSource guid=\"s\" plainTextPath=\"file:///etc/passwd\">"
                   + selection("0", "4", "b1") + "</TextSource>")
        << Fault::NoMarks;
    QTest::newRow("a path out of the archive")
        << zipOf({{"project.qde",
                   project("<TextSource guid=\"s\" plainTextPath=\"internal://../../etc/passwd\">"
                           + selection("0", "4", "b1") + "</TextSource>")}})
        << Fault::NoMarks;
    QTest::newRow("brat without a statement")
        << QByteArray("T1\tPerson 0 3\tAna\n") << Fault::NothingMarked;
    QTest::newRow("a table for DNA, saved again by a spreadsheet")
        << QByteArray("statement_id,time,person,start_position,stop_position\n1,2026,Ana,0,4\n")
        << Fault::NotReadBack;
    QTest::newRow("our PDF") << QByteArray("%PDF-1.4\n1 0 obj\n<<\n/Title (\xfe\xff\0A)\n/Creator "
                                           "(\xfe\xff\0O\0n\0r\0e\0c\0o\0r\0d\0 \0\x31)\n",
                                           68)
                             << Fault::NotReadBack;
    QTest::newRow("a PDF of another program about us")
        << QByteArray("%PDF-1.4\n1 0 obj\n<<\n/Title (Onrecord)\n/Creator (Writer)\n")
        << Fault::NoMarks;
    QTest::newRow("our lines of dates")
        << QByteArray("{\"start\":0,\"end\":6,\"type\":\"DATE\",\"value\":\"2026-11-16\"}\n")
        << Fault::NotReadBack;
    QTest::newRow("our JSON with nothing in it")
        << QByteArray("{\"generator\": \"onrecord 0.1.0\", \"text\": \"A 😀.\", \"statements\": []}")
        << Fault::NothingMarked;
    QTest::newRow("a table of other things") << QByteArray("id,name\n1,Ana\n") << Fault::NoMarks;
}

void ReadMarksTest::refusesWhatHasNoMarks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fault, fault);
    const Result<MarkedFile> file = readMarks(bytes, u"marks"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().fault, fault);
    QCOMPARE(file.error().subject, u"marks"_s);
}

ONRECORD_TEST(ReadMarksTest)
#include "tst_readmarks.moc"
