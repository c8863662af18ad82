// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalroom.h"

#include "core/storage/sqlitefile.h"
#include "tests/support/keptlibrary.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::bytesOf;
using test::write;

class JournalRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesRoomOfZeros();
    void leavesWhatIsInTheJournal();
    void givesUpALittleAtATime();
    void isNoReasonToTakeAnythingBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    QString m_journal;
};

static constexpr qsizetype most = qsizetype{48} * 1024;

void JournalRoomTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = m_folder->filePath(u"library 😀.sqlite"_s);
    m_journal = m_place + u"-journal"_s;
}

void JournalRoomTest::makesRoomOfZeros()
{
    keepJournalRoom(m_place);
    QCOMPARE(bytesOf(m_journal), QByteArray(most, '\0'));
    QVERIFY(!hasRollbackJournal(m_place));
    QCOMPARE(QFile::permissions(m_journal) & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());
    keepJournalRoom(m_folder->filePath(u"nowhere/library.sqlite"_s)); // says nothing
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"nowhere"_s)));
}

void JournalRoomTest::leavesWhatIsInTheJournal()
{
    write(m_journal, QByteArray(5000, 'x'));
    keepJournalRoom(m_place);
    QCOMPARE(bytesOf(m_journal), QByteArray(5000, 'x') + QByteArray(most - 5000, '\0'));
    QVERIFY(hasRollbackJournal(m_place));
    write(m_journal, QByteArray(most + 5000, 'y'));
    keepJournalRoom(m_place);
    QCOMPARE(bytesOf(m_journal), QByteArray(most + 5000, 'y'));
}

void JournalRoomTest::givesUpALittleAtATime()
{
    giveUpJournalRoom(m_place);
    QVERIFY(!QFileInfo::exists(m_journal));
    keepJournalRoom(m_place);
    QList<qint64> sizes;
    for (int time = 0; time < 5; ++time) {
        giveUpJournalRoom(m_place);
        sizes.append(QFileInfo(m_journal).size() / 1024);
    }
    QCOMPARE(sizes, (QList<qint64>{40, 32, 24, 24, 24}));
    keepJournalRoom(m_place);
    QCOMPARE(QFileInfo(m_journal).size(), qint64(most));
}

/// Between two changes, and behind one: the library is what was committed.
void JournalRoomTest::isNoReasonToTakeAnythingBack()
{
    const auto put = [this](const QString &words, bool commits) {
        Article article;
        article.text = words;
        const auto file = SqliteFile::open(m_place, SqliteFile::Access::Write);
        QVERIFY(file);
        QVERIFY((*file)->begin());
        keepJournalRoom(m_place);
        QVERIFY(
            (*file)->tables().put(recordOf(article, {}), u"w1"_s, QDateTime::currentDateTimeUtc()));
        if (commits)
            QVERIFY((*file)->commit());
        else
            (*file)->rollBack();
    };
    const auto has = [this](const QString &words) {
        Article article;
        article.text = words;
        const auto file = SqliteFile::open(m_place, SqliteFile::Access::Read);
        const auto found = file ? (*file)->tables().articleWith(recordOf(article, {}).textSha256)
                                : Result<std::optional<ArticleRecord>>(file.error());
        return found && found->has_value();
    };
    QVERIFY(SqliteFile::make(m_place));
    put(u"We stay."_s, true);
    put(u"We leave."_s, false);
    put(u"We wait."_s, true);
    QVERIFY(!hasRollbackJournal(m_place));
    QVERIFY(QFileInfo(m_journal).size() >= most);
    QVERIFY(has(u"We stay."_s));
    QVERIFY(!has(u"We leave."_s));
    QVERIFY(has(u"We wait."_s));
}

QTEST_GUILESS_MAIN(JournalRoomTest)
#include "tst_journalroom.moc"
