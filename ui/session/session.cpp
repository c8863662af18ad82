// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/article/articlereader.h"
#include "core/corrections/anchoring.h"
#include "core/exporting/html.h"
#include "core/storage/sessionfile.h"
#include "core/storage/sqlitestore.h"
#include "core/wording/wording.h"
#include "ui/session/analysisworker.h"
#include "ui/session/correctioncommands.h"

namespace onrecord {

namespace {

QDate publishedSaid(const QList<Correction> &corrections)
{
    QDate day;
    for (const Correction &correction : corrections) {
        if (const auto *published = std::get_if<SetPublished>(&correction.change))
            day = published->day;
    }
    return day;
}

} // namespace

struct Session::Private final : CorrectionRecord
{
    Private(Session *session, const QString &place)
        : q(session)
        , store(place)
    {
    }

    bool append(const Correction &correction) override;
    bool withdraw(QUuid correction) override;

    Correction signedNow(Correction correction) const;
    void show(const Article &article, const QString &from);
    void showSaved(const SavedSession &session, const QString &from);
    void begin(const Article &article, const QString &from);
    void readLog();
    void takeAnalysis(const Analysis &found);
    void layOver();
    bool refuse(const Error &error);
    bool isInForce(QUuid correction) const;

    Session *const q; // Not owned; owns this.
    QString readerName;
    SqliteStore store;

    bool open = false;
    QString path;
    Article article; ///< as it was read
    Document document; ///< with the day of publication the reader gave it
    Analysis analysis;
    bool holding = false; ///< nobody wants findings yet
    std::optional<Analysis> held; ///< what came meanwhile
    bool analysed = false; ///< false until the worker has answered
    CorrectionLog log;
    bool logRead = false; ///< the library has been asked
    bool storing = true; ///< the last thing asked of the library was done
    bool logTaken = false; ///< the library holds every line of log
    Reading reading;

    QUndoStack undo;
    bool refused = false; ///< the step being taken could not be stored

    AnalysisWorker worker;
};

Session::Session(const QString &libraryPlace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, libraryPlace))
{
    // A step that could not be stored has not been taken: the stack goes back to where it was.
    connect(&d->undo, &QUndoStack::indexChanged, this, [this, before = 0](int index) mutable {
        if (std::exchange(d->refused, false))
            d->undo.setIndex(before);
        else
            before = index;
    });
    connect(&d->worker, &AnalysisWorker::answered, this,
            [this](const Analysis &analysis) { d->takeAnalysis(analysis); });
    connect(&d->worker, &AnalysisWorker::failed, this, [this](const Error &error) {
        d->takeAnalysis({}); // the article can be read and marked by hand
        Q_EMIT failed(error);
    });
}

Session::~Session()
{
    // Who watches the stack may be half gone by now.
    d->undo.disconnect();
}

Result<void> Session::open(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (isExportedPage(*bytes)) {
        const Result<SavedSession> saved = readExportedPage(*bytes, path);
        if (!saved)
            return saved.error();
        d->showSaved(*saved, path);
        return {};
    }
    const Result<Article> article = readArticle(*bytes, path);
    if (!article)
        return article.error();
    d->show(*article, path);
    return {};
}

Result<void> Session::openText(const QString &text)
{
    const Result<Article> article = articleFromText(text);
    if (!article)
        return article.error();
    d->show(*article, {});
    return {};
}

void Session::close()
{
    d->begin({}, {});
    d->open = false;
    d->worker.stop();
    Q_EMIT documentChanged();
}

void Session::holdFindings()
{
    d->holding = true;
}

void Session::showFindings()
{
    d->holding = false;
    if (const std::optional<Analysis> held = std::exchange(d->held, std::nullopt))
        d->takeAnalysis(*held);
}

bool Session::isOpen() const
{
    return d->open;
}

QString Session::path() const
{
    return d->path;
}

const Document &Session::document() const
{
    return d->document;
}

const Reading &Session::reading() const
{
    return d->reading;
}

QUndoStack *Session::undoStack()
{
    return &d->undo;
}

bool Session::isStoring() const
{
    return d->storing;
}

void Session::setReaderName(const QString &name)
{
    d->readerName = name;
}

/// With the reader's name and the time, which the core leaves to who keeps it.
Correction Session::Private::signedNow(Correction correction) const
{
    correction.made = QDateTime::currentDateTimeUtc();
    correction.by = readerName;
    return correction;
}

Correction Session::correctionOf(Change change) const
{
    return d->signedNow(onrecord::correctionOf(std::move(change)));
}

Correction Session::correctionOf(const QString &statement, Change change) const
{
    if (const ReadStatement *read = d->reading.statement(statement))
        return d->signedNow(correctionOn(d->reading, *read, std::move(change)));
    Correction correction = correctionOf(std::move(change));
    correction.statement = statement;
    return correction;
}

Correction Session::newStatement(const Spans &content, QList<ActorRef> speakers,
                                 VerbKind verb) const
{
    return d->signedNow(onrecord::newStatement(d->reading, content, std::move(speakers), verb));
}

Anchors Session::anchored(const Spans &spans) const
{
    return anchorsAt(d->document.text(), spans);
}

ActorRef Session::reference(const QString &actor) const
{
    const ReadActor *read = d->reading.actor(actor);
    return read ? referenceTo(d->document, *read) : NamedActor{};
}

bool Session::correct(const Correction &correction)
{
    if (!isOpen())
        return false;
    // Worded before it is applied: afterwards the reading shows it as done.
    const QString text = wording::sentence(d->reading, correction);
    // Stored before it is pushed: a push that fails would drop what could be redone.
    const bool stored = d->append(correction);
    d->refused = false;
    if (stored)
        d->undo.push(new AddCorrectionCommand(*d, correction, text));
    return stored;
}

QByteArray Session::toHtml() const
{
    return onrecord::toHtml(d->reading, SavedSession{d->article, d->analysis, d->log},
                            QDateTime::currentDateTimeUtc());
}

void Session::Private::begin(const Article &newArticle, const QString &from)
{
    open = true;
    path = from;
    article = newArticle;
    document = Document(article);
    analysis = {};
    held.reset();
    analysed = false;
    log = {};
    logRead = false;
    logTaken = false;
    reading = {};
    reading.document = document;
    reading.complete = false;
    undo.clear();
}

void Session::Private::show(const Article &newArticle, const QString &from)
{
    begin(newArticle, from);
    worker.read(document);
    Q_EMIT q->documentChanged();
}

void Session::Private::showSaved(const SavedSession &session, const QString &from)
{
    begin(session.article, from);
    worker.stop(); // what is under way is of another article
    analysis = session.analysis;
    analysed = true;
    log = session.log;
    if (const QDate day = publishedSaid(log.inForce()); day.isValid())
        document = document.publishedOn(day);
    reading.document = document;
    Q_EMIT q->documentChanged();
    readLog();
    layOver();
}

/// Unites the log with the library's. Not done before the first paint: the library is needed
/// only when there are findings to lay corrections over.
void Session::Private::readLog()
{
    if (std::exchange(logRead, true))
        return;
    const Result<CorrectionLog> kept = store.corrections(recordOf(article, path));
    storing = kept.has_value();
    if (kept)
        log = log.unitedWith(*kept);
    else
        Q_EMIT q->failed(kept.error());
}

void Session::Private::takeAnalysis(const Analysis &found)
{
    if (holding) {
        held = found;
        return;
    }
    analysis = found;
    analysed = true;
    readLog();
    layOver();
}

/// Makes the reading anew. Where the reader's day of publication is not the one the analysis
/// was made with, the machine reads the article again.
void Session::Private::layOver()
{
    const QList<Correction> corrections = log.inForce();
    const QDate said = publishedSaid(corrections);
    const QDate day = said.isValid() ? said : article.published;
    if (day != document.article().published) {
        document = Document(article).publishedOn(day);
        analysed = false;
        worker.read(document);
    }
    reading = laidOver(document, analysis, corrections);
    reading.complete = analysed;
    Q_EMIT q->readingChanged();
}

bool Session::Private::append(const Correction &correction)
{
    readLog();
    if (isInForce(correction.id))
        return true;
    if (!logTaken && !log.isEmpty()) {
        if (const Result<void> taken = store.take(recordOf(article, path), log); !taken)
            return refuse(taken.error());
    }
    logTaken = true;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const Result<void> stored = store.append(recordOf(article, path), correction, now); !stored)
        return refuse(stored.error());
    storing = true;
    log.append(correction, now);
    layOver();
    return true;
}

bool Session::Private::withdraw(QUuid correction)
{
    if (!isInForce(correction))
        return true;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const Result<void> stored = store.withdraw(recordOf(article, path), correction, now);
        !stored)
        return refuse(stored.error());
    storing = true;
    log.withdraw(correction, now);
    layOver();
    return true;
}

bool Session::Private::refuse(const Error &error)
{
    refused = true;
    storing = false;
    Q_EMIT q->failed(error);
    return false;
}

bool Session::Private::isInForce(QUuid correction) const
{
    const QList<Correction> corrections = log.inForce();
    return std::any_of(corrections.begin(), corrections.end(),
                       [&](const Correction &each) { return each.id == correction; });
}

} // namespace onrecord
