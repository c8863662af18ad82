// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "tests/support/readable.h"
#include "tests/support/samplelog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    article.title = u"Ferry 😀"_s;
    article.published = QDate(2026, 11, 17);
    return article;
}

/// A library in a folder of its own, closed and opened again by every call.
class Shelf
{
public:
    QString place() const { return m_folder.filePath(u"deep/er/library.sqlite"_s); }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    QDir folder() const { return QDir(m_folder.filePath(u"deep/er"_s)); }

    std::unique_ptr<Library> open() const
    {
        Result<std::unique_ptr<Library>> library = Library::open(place());
        if (!library)
            qFatal("%s", qPrintable(library.error().detail));
        return std::move(*library);
    }
    CorrectionLog corrections(const Article &article, const QString &path = {}) const
    {
        const Result<CorrectionLog> log = open()->corrections(article, path);
        if (!log)
            qFatal("%s", qPrintable(log.error().detail));
        return *log;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_log = sampleLog(); }

    void makesNothingByLooking();
    void keepsEveryKindOfCorrection();
    void keepsUndoAndRedo();
    void keepsArticlesApart();
    void followsAMovedArticle();
    void carriesCorrectionsOverToAnEditedArticle();
    void knowsAnArticleByItsBytes();
    void takesALogOnce();
    void takesALogInOrderOfTime();
    void isSharedByTwoWindows();
    void isReadableWhereNothingMayBeWritten();
    void leavesNothingBesides();

private:
    Correction correction(qsizetype number) const { return m_log.corrections()[number]; }

    CorrectionLog m_log;
};

void LibraryTest::makesNothingByLooking()
{
    const Shelf shelf;
    QVERIFY(shelf.corrections(articleOf(u"We stay."_s), u"a.txt"_s).isEmpty());
    QVERIFY(!shelf.folder().exists());
}

void LibraryTest::keepsEveryKindOfCorrection()
{
    const Shelf shelf;
    const Article article = articleOf(u"We stay 😀."_s);
    CorrectionLog expected;
    {
        const std::unique_ptr<Library> library = shelf.open();
        for (const Correction &each : m_log.corrections()) {
            expected.append(each, noon);
            QVERIFY(library->append(article, {}, each, noon));
            const Result<CorrectionLog> seen = library->corrections(article, {});
            QVERIFY(seen);
            QVERIFY(*seen == expected);
        }
    }
    QVERIFY(shelf.corrections(article) == expected);
}

void LibraryTest::keepsUndoAndRedo()
{
    const Shelf shelf;
    const Article article = articleOf(u"We stay."_s);
    CorrectionLog expected;
    const auto made = [&](qint64 second, auto change) {
        change(expected, noon.addSecs(second));
        QVERIFY(shelf.corrections(article) == expected);
    };
    const Correction first = correction(0);
    const auto append = [&](CorrectionLog &log, const QDateTime &at) {
        log.append(first, at);
        QVERIFY(shelf.open()->append(article, {}, first, at));
    };
    const auto withdraw = [&](CorrectionLog &log, const QDateTime &at) {
        log.withdraw(first.id, at);
        QVERIFY(shelf.open()->withdraw(article, first.id, at));
    };
    made(0, append);
    made(1, append); // said already
    made(2, withdraw);
    made(3, withdraw); // taken back already
    made(4, append);
    made(5, withdraw);
    QCOMPARE(expected.entries().size(), 4);
    QVERIFY(expected.inForce().isEmpty());
    QVERIFY(shelf.open()->withdraw(article, QUuid::createUuid(), noon)); // unknown
    QVERIFY(shelf.corrections(article) == expected);
}

void LibraryTest::keepsArticlesApart()
{
    const Shelf shelf;
    const Article one = articleOf(u"We stay."_s);
    const Article other = articleOf(u"We leave."_s);
    QVERIFY(shelf.open()->append(one, {}, correction(0), noon));
    QVERIFY(shelf.open()->append(other, {}, correction(1), noon));
    QVERIFY(shelf.open()->append(other, {}, correction(0), noon)); // said of both
    QCOMPARE(shelf.corrections(one).corrections().size(), 1);
    QCOMPARE(shelf.corrections(other).corrections().size(), 2);
}

void LibraryTest::followsAMovedArticle()
{
    const Shelf shelf;
    const Article article = articleOf(u"We stay."_s);
    QVERIFY(shelf.open()->append(article, shelf.pathOf(u"a.txt"_s), correction(0), noon));
    QCOMPARE(shelf.corrections(article, shelf.pathOf(u"elsewhere/b 😀.txt"_s)).inForce().size(), 1);
    QCOMPARE(shelf.corrections(article).inForce().size(), 1);
}

void LibraryTest::carriesCorrectionsOverToAnEditedArticle()
{
    const Shelf shelf;
    const QString path = shelf.pathOf(u"a.txt"_s);
    const Article before = articleOf(u"We stay."_s);
    const Article after = articleOf(u"We stay. For now."_s);
    QVERIFY(shelf.open()->append(before, path, correction(0), noon));
    QVERIFY(shelf.open()->withdraw(before, correction(0).id, noon.addSecs(1)));
    QVERIFY(shelf.open()->append(before, path, correction(1), noon.addSecs(2)));
    const CorrectionLog old = shelf.corrections(before, path);

    QVERIFY(shelf.corrections(after, path) == old); // found by its path
    QVERIFY(shelf.corrections(after, shelf.pathOf(u"b.txt"_s)).isEmpty());

    QVERIFY(shelf.open()->append(after, path, correction(2), noon.addSecs(3)));
    CorrectionLog expected = old;
    expected.append(correction(2), noon.addSecs(3));
    QVERIFY(shelf.corrections(after) == expected); // now by its text
    QVERIFY(shelf.corrections(before) == old); // which keeps what was said of it
}

void LibraryTest::knowsAnArticleByItsBytes()
{
    const Shelf shelf;
    Article article = articleOf(u"We stay."_s);
    article.sourceSha256 = QByteArray(64, 'a');
    QVERIFY(shelf.open()->append(article, {}, correction(0), noon));
    article.text = u"We stay"_s; // another version of Onrecord reads the file a little differently
    QCOMPARE(shelf.corrections(article).inForce().size(), 1);
}

void LibraryTest::takesALogOnce()
{
    const Shelf shelf;
    const Article article = articleOf(u"We stay."_s);
    QVERIFY(shelf.open()->take(article, {}, {}));
    QVERIFY(!shelf.folder().exists());
    for (int time = 0; time < 2; ++time) {
        QVERIFY(shelf.open()->take(article, {}, m_log));
        QVERIFY(shelf.corrections(article).inForce() == m_log.inForce());
        QCOMPARE(shelf.corrections(article).entries().size(), m_log.entries().size());
    }
}

/// Withdrawn here last, though withdrawn and restored there in between.
void LibraryTest::takesALogInOrderOfTime()
{
    const Shelf shelf;
    const Article article = articleOf(u"We stay."_s);
    QVERIFY(shelf.open()->append(article, {}, correction(0), noon));
    QVERIFY(shelf.open()->withdraw(article, correction(0).id, noon.addSecs(20)));
    CorrectionLog other;
    other.append(correction(0), noon);
    other.withdraw(correction(0).id, noon.addSecs(5));
    other.append(correction(0), noon.addSecs(6));
    QVERIFY(shelf.open()->take(article, {}, other));
    QCOMPARE(shelf.corrections(article).entries().size(), 4);
    QVERIFY(shelf.corrections(article).inForce().isEmpty());
}

void LibraryTest::isSharedByTwoWindows()
{
    const Shelf shelf;
    const Article article = articleOf(u"We stay."_s);
    const std::unique_ptr<Library> one = shelf.open(); // both before there is a file
    const std::unique_ptr<Library> other = shelf.open();
    QVERIFY(one->append(article, {}, correction(0), noon));
    QVERIFY(other->append(article, {}, correction(1), noon.addSecs(1)));
    QVERIFY(one->withdraw(article, correction(1).id, noon.addSecs(2)));
    for (const std::unique_ptr<Library> *each : {&one, &other}) {
        const Result<CorrectionLog> log = (*each)->corrections(article, {});
        QVERIFY(log);
        QCOMPARE(log->corrections().size(), 2);
        QCOMPARE(log->inForce().size(), 1);
    }
}

void LibraryTest::isReadableWhereNothingMayBeWritten()
{
    const Shelf shelf;
    const Article article = articleOf(u"We stay."_s);
    QVERIFY(shelf.open()->append(article, {}, correction(0), noon));
    const QString folder = shelf.folder().path();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const Result<std::unique_ptr<Library>> library = Library::open(shelf.place());
    const Result<CorrectionLog> log =
        library ? (*library)->corrections(article, {}) : library.error();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(log);
    QCOMPARE(log->inForce().size(), 1);
}

void LibraryTest::leavesNothingBesides()
{
    const Shelf shelf;
    const Article article = articleOf(u"We stay."_s);
    QVERIFY(shelf.open()->append(article, {}, correction(0), noon));
    shelf.corrections(article);
    const QStringList beside = shelf.folder().entryList({u"library.sqlite.*"_s}, QDir::Files);
    QCOMPARE(beside, QStringList());
    QVERIFY(QFileInfo(shelf.place()).size() > 0);
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_sqlitestore.moc"
