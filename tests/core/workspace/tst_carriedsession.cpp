// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that Onrecord exported and that come within other files.
#include "core/workspace/carriedsession.h"

#include "core/corrections/anchoring.h"
#include "core/exporting/exportformat.h"
#include "core/storage/memorystore.h"
#include "core/workspace/bundle.h"
#include "core/workspace/openedfile.h"
#include "tests/support/ferrydesk.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"
#include "tests/support/samplezip.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::noon;

class CarriedSessionTest : public QObject, private test::FerryDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void opensThePageAsItWasSaved_data();
    void opensThePageAsItWasSaved();
    void keepsWhatStandsAround_data();
    void keepsWhatStandsAround();
    void keepsTheNoteAroundIt();
    void saysWhereTheSessionIsDamaged_data();
    void saysWhereTheSessionIsDamaged();
    void namesTheArticleInTheList();
    void isTheReadersOwnOnceTakenOver();

private:
    QByteArray mail(const QByteArray &parts) const;
    QByteArray part(const QByteArray &header, const QByteArray &bytes) const;

    QByteArray m_page;
    SavedSession m_saved;
};

namespace {

const QByteArray named = "Content-Type: text/html; charset=utf-8; name=\"ferry.html\"\n"
                         "Content-Disposition: attachment; filename=\"ferry.html\"\n";
const QByteArray ownWords =
    "The council of Vik met on Tuesday and spoke of the harbour for three hours. \xf0\x9f\x8c\x8a "
    "\xe2\x80\x9cNobody will pay for it,\xe2\x80\x9d said Per Holm. "
    + QByteArray("The harbour has been closed since the storm of the winter before. ").repeated(30);

QByteArray note(const QByteArray &words)
{
    return "--b\nContent-Type: text/plain; charset=utf-8\n\n" + words + '\n';
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray quoted;
    qsizetype width = 0;
    for (const char c : bytes) {
        const QByteArray one = c == '\n' ? QByteArray("\n")
            : (c > 32 && c < 127 && c != '=' && c != '.')
            ? QByteArray(1, c)
            : '=' + QByteArray(1, c).toHex().toUpper();
        if (width + one.size() > 70 && c != '\n') {
            quoted += "=\n";
            width = 0;
        }
        quoted += one;
        width = c == '\n' ? 0 : width + one.size();
    }
    return quoted;
}

/// All articles of a file as they are opened.
QList<OpenArticle> openedFrom(const QByteArray &file, const QString &name)
{
    QList<OpenArticle> articles;
    const auto counts = OpenArticle::readEach(file, name, {}, [&](OpenArticle &&article) {
        articles.append(std::move(article));
        return true;
    });
    return counts ? articles : QList<OpenArticle>();
}

bool saysFindingsMissing(const OpenArticle &article)
{
    return findWarning(article.document().article().warnings, WarningKind::FindingsMissing);
}

} // namespace

void CarriedSessionTest::initTestCase()
{
    QVERIFY(loadAnalyser());
    OpenArticle article = FerryDesk::opened();
    Correction renamed = correctionOn(article.reading(), article.reading().statements.at(0),
                                      SetCue{anchorsAt(article.document().text(), {})});
    renamed.by = u"Ida Lund"_s;
    renamed.change = SetFlag{};
    QVERIFY(article.correct(renamed, noon));
    m_saved = article.saved(Notes::LeftOut);
    m_page = exported(ExportFormat::Html, article, u"ferry"_s, {}, noon);
    QVERIFY(isExportedPage(m_page));
}

QByteArray CarriedSessionTest::mail(const QByteArray &parts) const
{
    return "From: Ida Lund <ida@courier.example>\nTo: desk@courier.example\nSubject: Ferry\n"
           "Date: Wed, 18 Nov 2026 08:00:00 +0100\nMessage-ID: <1@courier.example>\n"
           "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        + parts + "--b--\n";
}

QByteArray CarriedSessionTest::part(const QByteArray &header, const QByteArray &bytes) const
{
    QByteArray lines;
    const QByteArray encoded = bytes.toBase64();
    constexpr qsizetype width = 76;
    for (qsizetype at = 0; at < encoded.size(); at += width)
        lines += encoded.mid(at, width) + '\n';
    return "--b\n" + header + "Content-Transfer-Encoding: base64\n\n" + lines;
}

void CarriedSessionTest::opensThePageAsItWasSaved_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("articles");

    const auto row = [](const char *title, const QByteArray &file, const QString &name = u"x.eml"_s,
                        qsizetype articles = 1) {
        QTest::newRow(title) << file << name << articles;
    };
    const QByteArray attached = part(named, m_page);
    row("attached to a note", mail(note("Here is the ferry.") + attached));
    row("attached to nothing", mail(note("") + attached));
    row("attached to another article", mail(note(ownWords) + attached), u"x.eml"_s, 2);
    const QByteArray octets = "Content-Type: application/octet-stream\n"
                              "Content-Disposition: attachment; filename=\"";
    row("attached as bytes", mail(note("Here.") + part(octets + "ferry.html\"\n", m_page)));
    row("attached under another name", mail(note("Here.") + part(octets + "ferry\"\n", m_page)));
    row("attached without a name",
        mail(note("Here.")
             + part("Content-Type: text/html\nContent-Disposition: attachment\n", m_page)));
    row("attached beside another file",
        mail(note("Here.") + attached + part(octets + "harbour.txt\"\n", ownWords)), u"x.eml"_s, 2);
    row("attached twice", mail(note("Here.") + attached + attached), u"x.eml"_s, 2);
    const QByteArray inLine =
        "Content-Type: text/html; charset=utf-8\nContent-Disposition: inline; "
        "filename=\"ferry.html\"\n";
    row("in line", mail(note("Here is the ferry.") + part(inLine, m_page)));
    row("in line behind a body of HTML",
        mail(part("Content-Type: text/html; charset=utf-8\n", "<p>Here is the ferry.</p>")
             + part("Content-Type: text/html; charset=utf-8\n", m_page)));
    row("as the body, quoted-printable",
        "From: Ida Lund <ida@courier.example>\nSubject: Ferry\nMIME-Version: 1.0\n"
        "Date: Wed, 18 Nov 2026 08:00:00 +0100\nContent-Type: text/html; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\n"
            + quotedPrintable(m_page));
    const QByteArray whole = mail(note("Here is the ferry.") + attached);
    const QByteArray within = "--b\nContent-Type: message/rfc822\n\n";
    QByteArray inner = whole;
    inner.replace("boundary=b\n", "boundary=c\n").replace("--b", "--c");
    row("in a mail that was passed on", mail(note("See below.") + within + inner));
    row("in a mail attached as bytes",
        mail(note("See.") + part(octets + "passed on.eml\"\n", inner)));
    QByteArray other = mail(note(ownWords));
    other.replace("boundary=b\n", "boundary=c\n").replace("--b", "--c");
    row("beside a mail that was passed on", mail(note("See.") + within + other + attached),
        u"x.eml"_s, 2);
    const QByteArray from = "From ida@courier.example Wed Nov 18 08:00:00 2026\n";
    row("in a mailbox", from + mail(note(ownWords)) + '\n' + from + whole, u"x.mbox"_s, 2);
    row("in a ZIP file", zipOf({{"ferry.html", m_page}, {"harbour.txt", ownWords}}), u"x.zip"_s, 2);
    row("alone in a ZIP file", zipOf({{"exports/ferry.html", m_page}}), u"x.zip"_s);
    row("in a mail in a ZIP file", zipOf({{"ferry.eml", whole}}), u"x.zip"_s);
    row("as an answer of a server", warcAnswer("https://desk.example/ferry.html", m_page),
        u"x.warc"_s);
    row("as an answer at a site's front",
        warcAnswer("https://desk.example/", m_page)
            + warcAnswer("https://desk.example/a/harbour", samplePage("Harbour closed")),
        u"x.warc"_s, 2);
    row("as a resource",
        warcRecord("resource", "WARC-Target-URI: file:///ferry.html\nContent-Type: text/html\n",
                   m_page),
        u"x.warc"_s);
    row("saved by a browser with its scripts",
        "From: <Saved by Blink>\nSnapshot-Content-Location: file:///ferry.html\nSubject: Ferry\n"
        "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n"
            + part("Content-Type: text/html\nContent-Location: file:///ferry.html\n", m_page)
            + "--b--\n",
        u"x.mhtml"_s);
    const auto record = [this](const QString &title) {
        return QJsonDocument(QJsonObject{{u"title"_s, title},
                                         {u"body"_s, QString::fromUtf8(m_page)},
                                         {u"date"_s, u"2026-11-17"_s}})
            .toJson(QJsonDocument::Compact);
    };
    row("as a field of a record", record(u"Ferry sails again"_s), u"x.json"_s);
}

void CarriedSessionTest::opensThePageAsItWasSaved()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, name);
    QFETCH(qsizetype, articles);

    const QList<OpenArticle> all = openedFrom(file, name);
    QCOMPARE(all.size(), articles);
    qsizetype pages = 0;
    for (const OpenArticle &article : all) {
        QVERIFY(!saysFindingsMissing(article));
        if (!article.cameAsPage())
            continue;
        ++pages;
        QVERIFY(article.isAnalysed());
        QCOMPARE(article.received(), m_saved.log.inForce());
        SavedSession saved = article.saved(Notes::LeftOut);
        saved.article.leftOut = m_saved.article.leftOut; // but for a note around it
        QCOMPARE(saved, m_saved);
        QVERIFY(article.reading().statements.at(0).flagged);
    }
    QCOMPARE(pages, QByteArrayView(QTest::currentDataTag()) == "attached twice" ? 2 : 1);

    const QTemporaryDir folder;
    QFile written(folder.filePath(name));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
    written.close();
    const Result<OpenedFile> window = openFile(written.fileName());
    QVERIFY(window);
    QCOMPARE(window->page.has_value(), articles == 1);
    QCOMPARE(window->bundle.size(), articles == 1 ? 0 : articles);
}

void CarriedSessionTest::keepsWhatStandsAround_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a long text") << ownWords;
    QTest::newRow("lines as long as the page's") << ownWords.left(300);
}

/// A mail that says something itself stays an article, beside the page.
void CarriedSessionTest::keepsWhatStandsAround()
{
    QFETCH(QByteArray, words);
    const auto all = openedFrom(mail(note(words) + part(named, m_page)), u"x.eml"_s);
    QCOMPARE(all.size(), 2);
    QVERIFY(!all[0].cameAsPage());
    QVERIFY(all[0].document().text().contains(QString::fromUtf8(words.left(60))));
    QVERIFY(all[1].cameAsPage());
}

void CarriedSessionTest::keepsTheNoteAroundIt()
{
    const QByteArray page = m_page; // of an article that says more than the note
    OpenArticle longer = OpenArticle::read(ownWords, u"/news/harbour.txt"_s).value();
    longer.analyseWith(*m_analyser);
    const QByteArray attached =
        part(named, exported(ExportFormat::Html, longer, u"harbour"_s, {}, noon));
    const auto all = openedFrom(mail(note("Here is the harbour.") + attached), u"x.eml"_s);
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0].cameAsPage());
    const QList<LeftOutBlock> leftOut = all[0].document().article().leftOut;
    QVERIFY(std::any_of(leftOut.begin(), leftOut.end(), [](const LeftOutBlock &block) {
        return block.text == u"Here is the harbour."_s;
    }));
    // Asked for once more, as a list does, it is the same.
    const Article once = all[0].saved(Notes::LeftOut).article;
    Article carrying = once;
    carrying.carried = carriedBy(exported(ExportFormat::Html, longer, u"harbour"_s, {}, noon));
    QCOMPARE(carriedSession(carrying)->article, once);
}

void CarriedSessionTest::saysWhereTheSessionIsDamaged_data()
{
    QTest::addColumn<QByteArray>("page");
    const qsizetype block = m_page.indexOf("<script type=\"application/json\"");
    QVERIFY(block > 0);
    const qsizetype json = m_page.indexOf('{', block);
    QTest::newRow("cut within it") << m_page.first(json + 400);
    QTest::newRow("another letter in it") << QByteArray(m_page).replace(json + 2, 1, "\"");
    QTest::newRow("taken out") << m_page.first(block)
            + m_page.sliced(m_page.indexOf("</script>", block) + 9);
    QByteArray newer = m_page;
    newer.replace("\"version\":2}", "\"version\":99}");
    QVERIFY(newer != m_page);
    QTest::newRow("of a later Onrecord") << newer;
}

/// Its article is read anew, and a warning says so.
void CarriedSessionTest::saysWhereTheSessionIsDamaged()
{
    QFETCH(QByteArray, page);
    for (const QByteArray &file : {mail(part("Content-Type: text/html; charset=utf-8\n", page)),
                                   zipOf({{"ferry.html", page}})}) {
        const auto all = openedFrom(file, file.startsWith("PK") ? u"x.zip"_s : u"x.eml"_s);
        QCOMPARE(all.size(), 1);
        QVERIFY(!all[0].cameAsPage());
        QVERIFY(saysFindingsMissing(all[0]));
        QVERIFY(all[0].document().text().contains(u"“We stay,” said Ana Ruiz"_s));
        const auto bundle = Bundle::read(file, u"x"_s);
        QVERIFY(bundle);
        QVERIFY(findWarning(bundle->at(0).warnings, WarningKind::FindingsMissing));
    }
}

void CarriedSessionTest::namesTheArticleInTheList()
{
    const QByteArray file = mail(note(ownWords) + part(named, m_page));
    const Result<Bundle> bundle = Bundle::read(file, u"x.eml"_s);
    QVERIFY(bundle);
    QCOMPARE(bundle->size(), 2);
    QCOMPARE(bundle->entries().at(1).title, u"Ferry sails again"_s);
    QCOMPARE(bundle->at(1).textSha256, m_saved.article.textSha256);
    const OpenArticle second(bundle->at(1), u"x.eml"_s, nullptr, 2);
    QVERIFY(second.cameAsPage());
    QCOMPARE(bundle->again(second.document().article(), 0), 1);
}

/// Nothing of it is kept before that, as of any page.
void CarriedSessionTest::isTheReadersOwnOnceTakenOver()
{
    MemoryStore store;
    OpenArticle page =
        OpenArticle::read(mail(note("") + part(named, m_page)), u"/inbox/x.eml"_s, &store).value();
    QVERIFY(page.readStore());
    QCOMPARE(page.received().size(), 1);
    const QUuid theirs = page.received().at(0).id;
    QVERIFY(page.cameWithPage(theirs));
    OpenArticle before = FerryDesk::opened(&store);
    QVERIFY(before.readStore());
    QVERIFY(before.log().isEmpty());

    QVERIFY(page.takeOver());
    QVERIFY(page.received().isEmpty());
    OpenArticle after = FerryDesk::opened(&store);
    QVERIFY(after.readStore());
    QVERIFY(after.log().isInForce(theirs));
}

ONRECORD_TEST(CarriedSessionTest)
#include "tst_carriedsession.moc"
