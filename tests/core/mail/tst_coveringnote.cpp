// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/coveringnote.h"
#include "core/mail/mailarticle.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// A mail that is a note around an article leads to the article.
class CoveringNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatANoteComesWith_data();
    void readsWhatANoteComesWith();
    void keepsMailsThatAreArticles_data();
    void keepsMailsThatAreArticles();
    void givesOtherPiecesBesideAnArticle_data();
    void givesOtherPiecesBesideAnArticle();
    void givesEachArticle();
    void readsNothingWhereNobodyCan();
};

namespace {

const QString rain = u"The rain of the long night went on and on 🌊, the council said. "_s;

/// An article of several paragraphs about \a what, of which no two have words in common.
QString piece(const QString &what)
{
    QStringList paragraphs;
    for (int number = 0; number < 12; ++number) {
        QStringList words;
        for (int word = 0; word < 30; ++word)
            words.append(u"%1%2x%3"_s.arg(what).arg(number).arg(word));
        paragraphs.append(words.join(u' ') + u'.');
    }
    return paragraphs.join(u"\n\n"_s);
}

QByteArray mailOf(const QString &note, const QStringList &files)
{
    QByteArray mail = "From: Ida Lund <ida@courier.example>\nSubject: Ferry piece\n"
                      "Date: Wed, 11 Mar 2026 08:00:00 +0100\nMIME-Version: 1.0\n"
                      "Content-Type: multipart/mixed; boundary=b\n\n";
    mail += "--b\nContent-Type: text/plain; charset=utf-8\n\n" + note.toUtf8() + '\n';
    for (const QString &file : files) {
        mail += "--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
                "Content-Disposition: attachment; filename=\"ferry.txt\"\n\n"
            + file.toUtf8().toBase64() + '\n';
    }
    return mail + "--b--\n";
}

/// An attachment is an article of its own words.
QList<Article> readAsText(const QByteArray &bytes, const QString &name)
{
    if (name != "ferry.txt"_L1)
        return {};
    ArticleDraft draft;
    draft.title = u"Ferry stays in Vik"_s;
    for (const QString &paragraph : QString::fromUtf8(bytes).split(u"\n\n"_s))
        draft.blocks.append({paragraph});
    return {articleOf(draft)};
}

QList<Article> articlesOf(const QByteArray &mail, const ReadAttachment &read = readAsText)
{
    QList<Article> articles;
    const auto counts = readMail(
        mail,
        [&articles](Article &&article) {
            articles.append(std::move(article));
            return true;
        },
        read);
    return counts ? articles : QList<Article>();
}

} // namespace

void CoveringNoteTest::readsWhatANoteComesWith_data()
{
    QTest::addColumn<QString>("note");

    QTest::newRow("a line") << u"Dear all, here is the ferry for page 3."_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("lines that speak of an attachment")
        << u"Hello Per, please find attached the piece on the ferry. "_s + rain.repeated(9);
    QTest::newRow("in German") << u"Lieber Per, anbei das Stück über die Fähre. "_s
            + rain.repeated(9);
}

void CoveringNoteTest::readsWhatANoteComesWith()
{
    QFETCH(QString, note);
    const QString text = rain.repeated(30).trimmed();
    const QList<Article> articles = articlesOf(mailOf(note, {text}));
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].title, u"Ferry stays in Vik"_s);
    QCOMPARE(articles[0].text, u"Ferry stays in Vik\n\n"_s + text);
    QCOMPARE(articles[0].byline, QString()); // who sends it need not have written it
    QStringList left;
    for (const LeftOutBlock &block : articles[0].leftOut) {
        QCOMPARE(block.offset, 0);
        left.append(block.text);
    }
    QCOMPARE(left.join(u' '), note.trimmed());
}

void CoveringNoteTest::keepsMailsThatAreArticles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("attached");

    QTest::newRow("a release, and itself attached") << rain.repeated(20) << rain.repeated(20);
    QTest::newRow("a release that says what is attached")
        << u"Attached: the figures. "_s + rain.repeated(40) << rain.repeated(200);
    QTest::newRow("lines that speak of nothing attached") << rain.repeated(9) << rain.repeated(60);
    QTest::newRow("a brief, and a line attached") << rain.repeated(4) << rain;
    QTest::newRow("a brief with a longer text, though not much")
        << rain.repeated(4) << rain.repeated(6);
}

void CoveringNoteTest::keepsMailsThatAreArticles()
{
    QFETCH(QString, text);
    QFETCH(QString, attached);
    const QList<Article> articles = articlesOf(mailOf(text, {attached}));
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].title, u"Ferry piece"_s);
    QVERIFY(articles[0].text.endsWith(text.trimmed()));
}

/// A mail that is an article, and another one attached, are two.
void CoveringNoteTest::givesOtherPiecesBesideAnArticle_data()
{
    QTest::addColumn<QStringList>("attached");
    QTest::addColumn<QStringList>("titles");
    const QString pier = piece(u"pier"_s);
    const QString bridge = piece(u"bridge"_s);
    const QString mail = u"Ferry piece"_s;
    const QString file = u"Ferry stays in Vik"_s;
    QTest::newRow("another piece") << QStringList{pier} << QStringList{mail, file};
    QTest::newRow("two of them") << QStringList{pier, bridge} << QStringList{mail, file, file};
    QTest::newRow("one of them twice") << QStringList{pier, pier} << QStringList{mail, file};
    QTest::newRow("the mail's own") << QStringList{piece(u"ferry"_s)} << QStringList{mail};
    QTest::newRow("the mail's own, and more of it")
        << QStringList{piece(u"ferry"_s) + u"\n\n"_s + pier.left(300)} << QStringList{mail};
    QTest::newRow("a line") << QStringList{pier.left(100)} << QStringList{mail};
    QTest::newRow("a list") << QStringList{u"Pier 4\n\nBridge 8\n\n"_s.repeated(60)}
                            << QStringList{mail};
}

void CoveringNoteTest::givesOtherPiecesBesideAnArticle()
{
    QFETCH(QStringList, attached);
    QFETCH(QStringList, titles);
    const QString own = piece(u"ferry"_s);
    QStringList found;
    const QList<Article> articles = articlesOf(mailOf(own, attached));
    for (const Article &article : articles)
        found.append(article.title);
    QCOMPARE(found, titles);
    QVERIFY(articles[0].text.endsWith(own.trimmed()));
}

void CoveringNoteTest::givesEachArticle()
{
    const QList<Article> articles =
        articlesOf(mailOf(u"Two for today."_s, {rain.repeated(10), rain.repeated(20)}));
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[0].leftOut.size(), 1);
    QVERIFY(articles[1].leftOut.isEmpty());
    QVERIFY(articles[1].text.size() > articles[0].text.size());
}

void CoveringNoteTest::readsNothingWhereNobodyCan()
{
    const QByteArray mail = mailOf(u"Here is the ferry."_s, {rain.repeated(30)});
    QCOMPARE(articlesOf(mail, {}).value(0).text, u"Ferry piece\n\nHere is the ferry."_s);
    const auto nothing = [](const QByteArray &, const QString &) {
        return QList<Article>();
    };
    const Article article = articlesOf(mail, nothing).value(0);
    QCOMPARE(article.text, u"Ferry piece\n\nHere is the ferry."_s);
    QCOMPARE(article.leftOut.value(0).text, u"ferry.txt"_s);
}

ONRECORD_TEST(CoveringNoteTest)
#include "tst_coveringnote.moc"
