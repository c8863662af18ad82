// SPDX-License-Identifier: GPL-3.0-or-later
//
// store-driver init|add|loop|list DIR …: drives the library exactly as the reader does, for
// checks that kill it, fill its disk and damage its file. CONTRACT.md, “Programs”.
//
//   init DIR              puts an article into DIR; the library comes with the first correction
//   add DIR N             keeps correction number N, then prints “ACK N”
//   loop DIR START COUNT  the same for many, in one process
//   list DIR              prints the numbers of the corrections there are, one a line
#include "core/article/articlereader.h"
#include "core/corrections/anchoring.h"
#include "core/storage/sqlitestore.h"
#include "core/wording/wording.h"

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

/// What every verb but init begins with.
class Desk
{
public:
    explicit Desk(const QString &folder)
        : m_path(folder + u"/article.txt"_s)
        , m_store(folder + u"/library.sqlite"_s)
    {
    }

    Result<void> open()
    {
        const Result<QByteArray> bytes = readFile(m_path);
        if (!bytes)
            return bytes.error();
        const Result<Article> article = readArticle(*bytes, m_path);
        if (!article)
            return article.error();
        m_document = Document(*article);
        return {};
    }

    Result<void> keep(qint64 number)
    {
        const qsizetype begin = m_document.text().indexOf(u'“');
        Correction correction =
            newStatement(laidOver(m_document, {}, {}), {{begin, begin + 10}}, {}, VerbKind::Says);
        correction.made = QDateTime::currentDateTimeUtc();
        correction.by = QString::number(number);
        return m_store.append(recordOf(m_document.article(), m_path), correction, correction.made);
    }

    Result<QStringList> list() const
    {
        const Result<CorrectionLog> log =
            m_store.corrections(recordOf(m_document.article(), m_path));
        if (!log)
            return log.error();
        QStringList numbers;
        for (const Correction &correction : log->inForce())
            numbers.append(correction.by);
        return numbers;
    }

private:
    QString m_path;
    Document m_document;
    SqliteStore m_store;
};

int init(const QString &folder)
{
    QFile file(folder + u"/article.txt"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(words) < 0 || !file.flush())
        return fail({Fault::Unwritable, file.fileName(), -1, file.errorString()});
    return Done;
}

int keep(const QString &folder, qint64 first, qint64 count)
{
    Desk desk(folder);
    const Result<void> opened = desk.open();
    if (!opened)
        return fail(opened.error());
    for (qint64 number = first; number < first + count; ++number) {
        const Result<void> kept = desk.keep(number);
        if (!kept)
            return fail(kept.error());
        std::printf("ACK %lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
    return Done;
}

int list(const QString &folder)
{
    Desk desk(folder);
    const Result<void> opened = desk.open();
    if (!opened)
        return fail(opened.error());
    const Result<QStringList> numbers = desk.list();
    if (!numbers)
        return fail(numbers.error());
    for (const QString &number : *numbers)
        std::printf("%s\n", qUtf8Printable(number));
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
    std::fputs("store-driver init|add|loop|list DIR [N [COUNT]]\n", stderr);
    return WrongCall;
}
