// SPDX-License-Identifier: GPL-3.0-or-later
//
// store-driver init|add|loop|list|windows DIR …: drives the library through the workflow of the reader, for
// checks that kill it, fill its disk and damage its file. CONTRACT.md, “Programs”.
//
//   init DIR              puts an article into DIR; the library comes with the first correction
//   add DIR N             keeps correction number N, then prints “ACK N”
//   loop DIR START COUNT  the same for many, in one process
//   list DIR              prints the numbers of the corrections there are, one a line
//   windows DIR           works as several windows would, told by lines on its input (windows.h)
#include "core/corrections/anchoring.h"
#include "core/formats/articlereader.h"
#include "core/storage/sqlitestore.h"
#include "core/wording/wording.h"
#include "core/workspace/openarticle.h"
#include "tests/tools/store-driver/windows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <cstdio>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

constexpr char words[] = "The ferry will sail again on Monday.\n\n“We stay,” Ana Ruiz said.\n";

enum Status { Done = 0, Failed = 1, WrongCall = 2 };

int fail(const Error &error)
{
    std::fprintf(stderr, "store-driver: %s\n", qUtf8Printable(wording::sentence(error)));
    return Failed;
}

QString articleIn(const QString &folder)
{
    return folder + u"/article.txt"_s;
}

QString storeIn(const QString &folder)
{
    return folder + u"/library.sqlite"_s;
}

/// The article of \a folder with the corrections there are. It is not analysed: statements can be
/// added without.
Result<OpenArticle> open(const QString &folder, CorrectionStore &store)
{
    const Result<QByteArray> bytes = readFile(articleIn(folder));
    if (!bytes)
        return bytes.error();
    Result<OpenArticle> article = OpenArticle::read(*bytes, articleIn(folder), &store);
    if (!article)
        return article;
    if (const Result<void> read = article->readStore(); !read)
        return read.error();
    return article;
}

/// A new statement; the name beside it is its number.
Correction numbered(const OpenArticle &article, qint64 number)
{
    const qsizetype begin = article.document().text().indexOf(u'“');
    Correction correction =
        newStatement(article.reading(), {{begin, begin + 10}}, {}, VerbKind::Says);
    correction.made = QDateTime::currentDateTimeUtc();
    correction.by = QString::number(number);
    return correction;
}

int init(const QString &folder)
{
    QFile file(articleIn(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(words) < 0 || !file.flush())
        return fail({Fault::Unwritable, file.fileName(), -1, file.errorString()});
    return Done;
}

int keep(const QString &folder, qint64 first, qint64 count)
{
    SqliteStore store(storeIn(folder));
    Result<OpenArticle> article = open(folder, store);
    if (!article)
        return fail(article.error());
    for (qint64 number = first; number < first + count; ++number) {
        const Correction correction = numbered(*article, number);
        const Result<void> kept = article->correct(correction, correction.made);
        if (!kept)
            return fail(kept.error());
        std::printf("ACK %lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
    return Done;
}

int list(const QString &folder)
{
    SqliteStore store(storeIn(folder));
    const Result<OpenArticle> article = open(folder, store);
    if (!article)
        return fail(article.error());
    for (const Correction &correction : article->log().inForce())
        std::printf("%s\n", qUtf8Printable(correction.by));
    return Done;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    const QString verb = arguments.value(0);
    const QString folder = arguments.value(1);
    const qint64 first = arguments.value(2).toLongLong();
    if (verb == u"init"_s && arguments.size() == 2)
        return init(folder);
    if (verb == u"add"_s && arguments.size() == 3)
        return keep(folder, first, 1);
    if (verb == u"loop"_s && arguments.size() == 4)
        return keep(folder, first, arguments.value(3).toLongLong());
    if (verb == u"list"_s && arguments.size() == 2)
        return list(folder);
    if (verb == u"windows"_s && arguments.size() == 2)
        return runWindows(folder);
    std::fputs("store-driver init|add|loop|list|windows DIR [N [COUNT]]\n", stderr);
    return WrongCall;
}
