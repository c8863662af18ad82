// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include "core/storage/sqlitejournal.h"
#include "tests/support/keptlibrary.h"
#include "tests/support/roomtests.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SqliteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesALibraryWithItsFolders();
    void leavesOneThatIsThereAlone();
    void readsWithoutWriting();
    void keepsOnlyWhatIsCommitted();
    void saysWhatIsNoLibrary();
    void knowsWhichFileIsOpen();
    void makesNothingOfALibraryThatIsGone();
    void makesRoomForItsJournal();
    void makesRoomForAJournalThatIsGone();
    void tellsRowsThatCannotBeRead();

private:
    static ArticleRecord article(const QString &words)
    {
        Article article;
        article.text = words;
        return recordOf(article, {});
    }
    /// Whether the library has the article of \a words.
    bool has(const QString &words) const
    {
        const auto file = SqliteFile::open(m_place, SqliteFile::Access::Read);
        if (!file)
            qFatal("the library cannot be opened");
        const auto found = (*file)->tables().articleWith(article(words).textSha256);
        return found && found->has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
};

void SqliteFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = m_folder->filePath(u"new 😀/library.sqlite"_s);
}

void SqliteFileTest::makesALibraryWithItsFolders()
{
    QVERIFY(SqliteFile::make(m_place));
    const auto file = SqliteFile::open(m_place, SqliteFile::Access::Read);
    QVERIFY(file);
    QVERIFY((*file)->check());
    QCOMPARE(QFileInfo(m_place).dir().entryList(QDir::Files).first(), u"library.sqlite"_s);
}

void SqliteFileTest::leavesOneThatIsThereAlone()
{
    QVERIFY(SqliteFile::make(m_place));
    {
        const auto file = SqliteFile::open(m_place, SqliteFile::Access::Write);
        QVERIFY(file);
        QVERIFY((*file)->begin());
        QVERIFY((*file)->tables().put(article(u"We stay."_s), u"w1"_s,
                                      QDateTime::currentDateTimeUtc()));
        QVERIFY((*file)->commit());
    }
    QVERIFY(SqliteFile::make(m_place));
    QVERIFY(has(u"We stay."_s));
}

void SqliteFileTest::readsWithoutWriting()
{
    QVERIFY(SqliteFile::make(m_place));
    const auto file = SqliteFile::open(m_place, SqliteFile::Access::Read);
    QVERIFY(file);
    QVERIFY(
        !(*file)->tables().put(article(u"We stay."_s), u"w1"_s, QDateTime::currentDateTimeUtc()));
}

void SqliteFileTest::keepsOnlyWhatIsCommitted()
{
    QVERIFY(SqliteFile::make(m_place));
    const auto file = SqliteFile::open(m_place, SqliteFile::Access::Write);
    QVERIFY(file);
    QVERIFY((*file)->begin());
    QVERIFY(
        (*file)->tables().put(article(u"We stay."_s), u"w1"_s, QDateTime::currentDateTimeUtc()));
    (*file)->rollBack();
    QVERIFY((*file)->begin());
    QVERIFY(
        (*file)->tables().put(article(u"We wait. 😀"_s), u"w2"_s, QDateTime::currentDateTimeUtc()));
    QVERIFY((*file)->commit());
    QVERIFY(!has(u"We stay."_s));
    QVERIFY(has(u"We wait. 😀"_s));
}

void SqliteFileTest::saysWhatIsNoLibrary()
{
    const QString place = m_folder->filePath(u"notes.txt"_s);
    QFile notes(place);
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write(QByteArray("Nobody came. ").repeated(100));
    notes.close();
    const auto file = SqliteFile::open(place, SqliteFile::Access::Read);
    const Result<void> checked = file ? (*file)->check() : Result<void>(file.error());
    QVERIFY(!checked);
    QVERIFY(checked.error().fault == Fault::NotOurs || checked.error().fault == Fault::Damaged);
    QVERIFY(!hasPendingChanges(place));
    QVERIFY(!SqliteFile::open(m_folder->filePath(u"nowhere.sqlite"_s), SqliteFile::Access::Read));
}

void SqliteFileTest::knowsWhichFileIsOpen()
{
    QVERIFY(SqliteFile::make(m_place));
    const auto file = SqliteFile::open(m_place, SqliteFile::Access::Write);
    QVERIFY(file);
    QVERIFY((*file)->identity() == identityOf(m_place));
    QVERIFY(QFile::rename(m_place, m_place + u".old"_s));
    QVERIFY(identityOf(m_place) == FileIdentity());
    QVERIFY(SqliteFile::make(m_place));
    QVERIFY(!((*file)->identity() == identityOf(m_place)));
}

void SqliteFileTest::makesNothingOfALibraryThatIsGone()
{
    const QString gone = m_folder->filePath(u"gone.sqlite"_s);
    const auto file = SqliteFile::open(gone, SqliteFile::Access::Write);
    QVERIFY(!file);
    QCOMPARE(file.error().fault, Fault::Vanished);
    QVERIFY(!QFile::exists(gone));
}

/// A backup was put back without it.
void SqliteFileTest::makesRoomForAJournalThatIsGone()
{
    QVERIFY(SqliteFile::make(m_place));
    const QString journal = m_place + u"-journal"_s;
    const qint64 room = QFileInfo(journal).size();
    QVERIFY(QFile::remove(journal));
    QVERIFY(SqliteFile::open(m_place, SqliteFile::Access::Write));
    QCOMPARE(QFileInfo(journal).size(), room);
    QCOMPARE(QFile::permissions(journal), QFile::permissions(m_place));
}

/// So that a disk that is full later has room for a correction.
void SqliteFileTest::makesRoomForItsJournal()
{
    QVERIFY(SqliteFile::make(m_place));
    const QString journal = m_place + u"-journal"_s;
    const qint64 room = QFileInfo(journal).size();
    QVERIFY(room > QFileInfo(m_place).size() / 2);
    QCOMPARE(QFile::permissions(journal), QFile::permissions(m_place));
    QVERIFY(!hasRollbackJournal(m_place));
    QCOMPARE(QFileInfo(m_place).dir().entryList(QDir::Files),
             (QStringList{u"library.sqlite"_s, u"library.sqlite-journal"_s}));
    const auto file = SqliteFile::open(m_place, SqliteFile::Access::Write);
    QVERIFY(file);
    QVERIFY((*file)->begin());
    QVERIFY(
        (*file)->tables().put(article(u"We stay."_s), u"w1"_s, QDateTime::currentDateTimeUtc()));
    QVERIFY((*file)->commit());
    QVERIFY(!hasRollbackJournal(m_place));
    QCOMPARE(QFileInfo(journal).size(), room);
    QVERIFY(test::bytesOf(journal).count('\0') < room); // it was written to
}

/// They are not taken for the end of the rows.
void SqliteFileTest::tellsRowsThatCannotBeRead()
{
    constexpr int articles = 400;
    QVERIFY(SqliteFile::make(m_place));
    {
        const auto file = SqliteFile::open(m_place, SqliteFile::Access::Write);
        QVERIFY(file);
        QVERIFY((*file)->begin());
        for (int number = 0; number < articles; ++number) {
            const QString words = u"The ferry sails at %1. 😀"_s.arg(number);
            QVERIFY((*file)->tables().put(article(words), words, QDateTime::currentDateTimeUtc()));
        }
        QVERIFY((*file)->commit());
    }
    QByteArray bytes = test::bytesOf(m_place);
    const QByteArray last = [&] { // in the order of what is asked
        const auto file = SqliteFile::open(m_place, SqliteFile::Access::Read);
        return (*file)->tables().texts()->at(articles * 3 / 4).toUtf8();
    }();
    constexpr qsizetype page = 1024;
    for (qsizetype at = bytes.indexOf(last); at >= 0; at = bytes.indexOf(last, at + 1))
        bytes.replace(at / page * page, page, QByteArray(page, '\xff'));
    test::write(m_place, bytes);

    const auto file = SqliteFile::open(m_place, SqliteFile::Access::Read);
    QVERIFY(file);
    const Result<QStringList> texts = (*file)->tables().texts();
    QVERIFY(!texts);
    QCOMPARE(texts.error().fault, Fault::Damaged);
    const QStringList whole = (*file)->tables().wholeTexts();
    QVERIFY(whole.size() > articles / 2 && whole.size() < articles);
}

ONRECORD_TEST(SqliteFileTest)
#include "tst_sqlitefile.moc"
