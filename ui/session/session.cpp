// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_p.h"

#include "core/corrections/anchoring.h"
#include "ui/session/formersteps.h"

namespace onrecord {

/// Looking is one small query; two seconds are promised.
static constexpr int othersInterval = 1'000;

/// What is found first is to be seen before the machine reads again: a few frames.
static constexpr int paintingTime = 50; // milliseconds

Session::Session(std::unique_ptr<CorrectionStore> store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(store)))
{
    connect(&d->worker, &AnalysisWorker::answered, this,
            [this](const Analysis &analysis, Care care) { d->takeAnswer(analysis, care); });
    connect(&d->worker, &AnalysisWorker::failed, this,
            [this](const Error &error, Care care) { d->takeFailure(error, care); });
    d->anew.setSingleShot(true);
    d->anew.setInterval(paintingTime);
    connect(&d->anew, &QTimer::timeout, this,
            [this] { d->worker.read(document(), d->care.next.value_or(Care::Quick)); });
    connect(&d->files, &FileWorker::pathChanged, this, &Session::openingChanged);
    connect(&d->files, &FileWorker::failed, this, &Session::openingFailed);
    connect(&d->files, &FileWorker::answered, this, [this](const OpenedFile &file) {
        d->open(file);
        Q_EMIT opened(file.path);
    });
    connect(&d->versions, &VersionWorker::answered, this, &Session::versionRead);
    connect(&d->versions, &VersionWorker::failed, this, &Session::versionFailed);
    connect(&d->versions, &VersionWorker::compared, this, &Session::versionCompared);
    connect(this, &Session::documentChanged, &d->versions, &VersionWorker::stop);
    d->others.setInterval(othersInterval);
    connect(&d->others, &QTimer::timeout, this, [this] { d->readOthers(); });
    d->others.start();
}

Session::~Session()
{
    // Who watches the stack may be half gone by now.
    d->undo.disconnect();
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
    return d->isOpen;
}

QString Session::path() const
{
    return d->article.path();
}

bool Session::isExportedPage() const
{
    return d->isOpen && d->article.cameAsPage();
}

const Document &Session::document() const
{
    return d->article.document();
}

const Reading &Session::reading() const
{
    return d->reading;
}

const CorrectionLog &Session::log() const
{
    return d->article.log();
}

const Untouched &Session::untouched() const
{
    return d->article.untouched();
}

const QUndoStack *Session::undoStack() const
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
    d->store->setReader(name);
}

const QString &Session::readerName() const
{
    return d->readerName;
}

/// The core leaves both to who keeps it.
Correction Session::signedNow(Correction correction) const
{
    correction.made = QDateTime::currentDateTimeUtc();
    correction.by = d->readerName;
    return correction;
}

Correction Session::correctionOf(Change change) const
{
    return signedNow(onrecord::correctionOf(std::move(change)));
}

Correction Session::correctionOf(const QString &statement, Change change) const
{
    if (const ReadStatement *read = d->reading.statement(statement))
        return signedNow(correctionOn(d->reading, *read, std::move(change)));
    Correction correction = correctionOf(std::move(change));
    correction.statement = statement;
    return correction;
}

Correction Session::newStatement(const Spans &content, const QList<ActorRef> &speakers,
                                 VerbKind verb) const
{
    return signedNow(onrecord::newStatement(d->reading, content, speakers, verb));
}

Anchors Session::anchored(const Spans &spans) const
{
    return anchorsAt(document().text(), spans);
}

ActorRef Session::reference(const QString &actor) const
{
    const ReadActor *read = d->reading.actor(actor);
    return read ? referenceTo(document(), *read) : NamedActor{};
}

QByteArray Session::exported(ExportFormat format, const QString &id, const ExportChoice &choice)
{
    d->readOthers();
    return onrecord::exported(format, d->article, id, choice, QDateTime::currentDateTimeUtc());
}

std::function<QByteArray()> Session::exportOf(ExportFormat format, const QString &id,
                                              const ExportChoice &choice)
{
    d->readOthers();
    return [format, id, choice, article = d->article] {
        return onrecord::exported(format, article, id, choice, QDateTime::currentDateTimeUtc());
    };
}

Reading Session::readingToShare(const ExportChoice &choice)
{
    d->readOthers();
    return withoutStates(d->article.readingToShare(choice.notes), choice.without);
}

std::optional<QByteArray> Session::textBeside(ExportFormat format) const
{
    return onrecord::textBeside(format, d->article);
}

void Session::notePlace(const QString &path)
{
    d->tell(d->article.notePlace(path));
}

qsizetype Session::receivedCount() const
{
    return d->article.received().size();
}

bool Session::cameWithPage(QUuid correction) const
{
    return d->article.cameWithPage(correction);
}

bool Session::isTakenBackByPage(QUuid correction) const
{
    return d->article.isTakenBackByPage(correction);
}

bool Session::isReceived(QUuid correction) const
{
    return d->article.isReceived(correction);
}

void Session::receive(const QList<Correction> &corrections, const QString &text)
{
    if (!isOpen() || corrections.isEmpty())
        return;
    const QDate before = d->day();
    CorrectionLog log;
    for (const Correction &correction : corrections)
        log.append(correction, correction.made);
    d->article.receive(log);
    d->undo.push(new CorrectionCommand({corrections, {}}, text));
    d->updateReading(before);
}

bool Session::takeOverReceived()
{
    return d->change([&] { return d->article.takeOver(); });
}

bool Session::isNewVersion() const
{
    return d->article.isNewVersion();
}

std::optional<QString> Session::formerTitle() const
{
    const std::optional<ArticleRecord> &formerly = d->article.formerly();
    return formerly ? std::optional(formerly->title) : std::nullopt;
}

bool Session::isFormerHere() const
{
    return d->article.isFormerHere();
}

bool Session::takeFormer()
{
    return d->change([&] { return d->article.takeFormer(); });
}

Result<PutAside> Session::putLibraryAside()
{
    const Result<PutAside> aside = d->store->putAside();
    if (aside && isOpen())
        d->change([&] { return d->article.storeAgain(); });
    return aside;
}

void Session::Private::takeAnalysis(const Analysis &found)
{
    if (holding) {
        held = found;
        return;
    }
    isReadingFirst = false;
    article.takeAnalysis(found);
    showReading();
}

/// Reads the store first, which nobody has needed before there were findings to lay corrections
/// over: the first paint does not wait for it.
void Session::Private::showReading()
{
    const QDate before = day();
    const bool asks = !article.isStoreRead();
    if (asks)
        tell(article.readStore());
    if (asks && article.isStoreRead())
        forgetUnknownSteps();
    updateReading(before);
    if (asks && article.isStoreRead()) {
        pushFormerSteps(undo, article, reading);
        Q_EMIT q->storeRead();
    }
}

/// Shows the article's reading. Where its day of publication is not \a dayBefore any more, or its
/// blocks are others than are shown, the machine reads it again, unless what it found last was of them.
void Session::Private::updateReading(QDate dayBefore)
{
    const bool hasOtherBlocks = article.revision() != shownRevision;
    const bool isOther = hasOtherBlocks || day() != dayBefore;
    if (isOther && article.isAnalysed()) {
        worker.stop();
        dropNext();
    } else if (isOther) {
        analyse(hasOtherBlocks ? Care::Quick : care.shown.value_or(Care::Quick));
    }
    reading = article.reading();
    shownRevision = article.revision();
    if (hasOtherBlocks)
        Q_EMIT q->blocksChanged();
    Q_EMIT q->readingChanged();
    if (isOther)
        Q_EMIT q->careChanged();
    readAnew();
}

/// Says what became of something the store was asked, which it gives.
bool Session::Private::tell(const Result<void> &stored)
{
    const bool again = stored && !storing;
    storing = stored.has_value();
    if (!stored)
        Q_EMIT q->failed(stored.error());
    else if (again)
        Q_EMIT q->storingAgain();
    return storing;
}

/// Shows what other windows said of the article. A store that cannot be read now is told of when
/// something is to be stored.
void Session::Private::readOthers()
{
    if (!isOpen || !article.isAnalysed())
        return;
    const QDate before = day();
    const Result<bool> changed = article.refresh();
    if (changed && *changed)
        updateReading(before);
}

} // namespace onrecord
