// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/store-driver/windows.h"

#include "core/corrections/anchoring.h"
#include "core/exporting/exportformat.h"
#include "core/formats/articlereader.h"
#include "core/storage/outputfile.h"
#include "core/storage/sqlitestore.h"
#include "core/wording/wording.h"
#include "core/workspace/openarticle.h"

#include <QTextStream>

#include <map>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const Error &error)
{
    return u"ERROR "_s + wording::sentence(error);
}

QString answer(const Result<void> &done, const QString &text)
{
    return done ? text : sentenceOf(done.error());
}

/// The same number is the same correction in every process.
QUuid idOf(const QString &number)
{
    return QUuid::createUuidV5(QUuid(), number);
}

struct Window
{
    std::unique_ptr<SqliteStore> store;
    OpenArticle article;
};

class Windows
{
public:
    explicit Windows(const QString &folder)
        : m_folder(folder)
    {
    }

    QString answerTo(const QStringList &words);

private:
    QString open(const QString &name, const QString &path);
    QString correct(Window &window, const QString &number, bool isNote) const;
    QString restore(Window &window, const QString &number) const;
    QString list(const Window &window) const;
    QString write(Window &window, const QString &path) const;
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_clock); }
    QString in(const QString &path) const { return m_folder + u'/' + path; }

    QString m_folder;
    qint64 m_clock = 0;
    std::map<QString, Window> m_windows;
};

QString Windows::open(const QString &name, const QString &path)
{
    const Result<QByteArray> bytes = readFile(in(path));
    if (!bytes)
        return sentenceOf(bytes.error());
    Window window{std::make_unique<SqliteStore>(in(u"library.sqlite"_s)), {}};
    Result<OpenArticle> article = OpenArticle::read(*bytes, in(path), window.store.get());
    if (!article)
        return sentenceOf(article.error());
    window.article = *std::move(article);
    const Result<void> read = window.article.readStore();
    m_windows[name] = std::move(window);
    return answer(read, u"OK"_s);
}

QString Windows::correct(Window &window, const QString &number, bool isNote) const
{
    const Document &document = window.article.document();
    const qsizetype begin = document.text().indexOf(u'“');
    const Spans words{{begin, begin + 10}};
    Correction correction = newStatement(window.article.reading(), words, {}, VerbKind::Says);
    if (isNote)
        correction.change = SetNote{u"secret "_s + number};
    correction.id = idOf(number);
    correction.by = number;
    correction.made = now();
    return answer(window.article.correct(correction, now()), u"ACK "_s + number);
}

QString Windows::restore(Window &window, const QString &number) const
{
    const CorrectionLog &log = window.article.log();
    if (!log.knows(idOf(number)))
        return u"OK unknown"_s;
    const Correction correction = log.correction(idOf(number));
    return answer(window.article.correct(correction, now()), u"ACK "_s + number);
}

QString Windows::list(const Window &window) const
{
    QStringList numbers{u"OK"_s};
    for (const Correction &correction : window.article.log().inForce())
        numbers.append(correction.by);
    return numbers.join(u' ');
}

QString Windows::write(Window &window, const QString &path) const
{
    if (const Result<bool> read = window.article.refresh(); !read)
        return sentenceOf(read.error());
    const QByteArray page = exported(ExportFormat::Html, window.article, {}, {}, now());
    if (const Result<void> written = writeWhole(in(path), page); !written)
        return sentenceOf(written.error());
    return answer(window.article.notePlace(in(path)), u"OK"_s);
}

QString Windows::answerTo(const QStringList &words)
{
    const QString &verb = words.value(0);
    const QString &name = words.value(1);
    const QString &what = words.value(2);
    if (verb == u"clock"_s) {
        m_clock = name.toLongLong();
        return u"OK"_s;
    }
    if (verb == u"open"_s)
        return open(name, what);
    const auto found = m_windows.find(name);
    if (found == m_windows.end())
        return u"ERROR no such window"_s;
    Window &window = found->second;
    if (verb == u"correct"_s || verb == u"note"_s)
        return correct(window, what, verb == u"note"_s);
    if (verb == u"withdraw"_s)
        return answer(window.article.withdraw(idOf(what), now()), u"ACK "_s + what);
    if (verb == u"restore"_s)
        return restore(window, what);
    if (verb == u"list"_s)
        return list(window);
    if (verb == u"export"_s)
        return write(window, what);
    if (verb == u"takeover"_s)
        return answer(window.article.takeOver(), u"OK"_s);
    if (verb == u"refresh"_s) {
        const Result<bool> read = window.article.refresh();
        return read ? u"OK"_s : sentenceOf(read.error());
    }
    if (verb == u"close"_s) {
        m_windows.erase(found);
        return u"OK"_s;
    }
    return u"ERROR unknown verb"_s;
}

} // namespace

int runWindows(const QString &folder)
{
    Windows windows(folder);
    QTextStream in(stdin);
    QTextStream out(stdout);
    QString line;
    while (in.readLineInto(&line))
        out << windows.answerTo(line.split(u' ')) << Qt::endl;
    return 0;
}
