// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/openarticle.h"

#include "core/corrections/blockchoices.h"
#include "core/formats/articlereader.h"
#include "core/workspace/analyser.h"
#include "core/workspace/carriedsession.h"

namespace onrecord {

/// The day of publication that the corrections of \a log give the article; invalid where none does.
static QDate dayIn(const CorrectionLog &log)
{
    const QList<Correction> days = log.inForce([](const Correction &correction) {
        return std::holds_alternative<SetPublished>(correction.change);
    });
    return days.isEmpty() ? QDate() : std::get<SetPublished>(days.last().change).day;
}

OpenArticle::OpenArticle(const Article &article, const QString &path, CorrectionStore *store,
                         int number)
    : m_article(article)
    , m_path(path)
    , m_number(number)
    , m_document(article)
    , m_store(store)
{
    if (const std::optional<SavedSession> carried = carriedSession(article))
        openSaved(*carried);
}

OpenArticle::OpenArticle(const SavedSession &saved, const QString &path, CorrectionStore *store)
    : m_path(path)
    , m_store(store)
{
    openSaved(saved);
}

void OpenArticle::openSaved(const SavedSession &saved)
{
    m_article = saved.article;
    m_document = Document(m_article);
    m_fromPage = true;
    m_received = saved.log;
    logChanged();
    if (saved.analysis.complete
        && hasBlocksAsRead()) // else it was saved while the machine was at work
        takeAnalysis(saved.analysis);
}

Result<OpenArticle> OpenArticle::read(const QByteArray &bytes, const QString &path,
                                      CorrectionStore *store, QDate published)
{
    if (isExportedPage(bytes)) {
        const Result<SavedSession> saved = readExportedPage(bytes, path);
        if (!saved)
            return saved.error();
        return OpenArticle(*saved, path, store);
    }
    Result<Article> article = readArticle(bytes, path);
    if (!article)
        return article.error();
    if (!article->published.isValid())
        article->published = published;
    return OpenArticle(*article, path, store); // or the page that came in the file
}

Result<BundleCounts> OpenArticle::readEach(const QByteArray &bytes, const QString &path,
                                           QDate published, const TakeOpenArticle &take)
{
    if (isExportedPage(bytes)) {
        Result<OpenArticle> saved = read(bytes, path, nullptr, published);
        if (!saved)
            return saved.error();
        take(*std::move(saved));
        return BundleCounts{.articles = 1};
    }
    return readArticles(bytes, path, [&](Article &&article) {
        if (!article.published.isValid())
            article.published = published;
        return take(OpenArticle(article, path));
    });
}

Result<OpenArticle> OpenArticle::fromText(const QString &text, CorrectionStore *store)
{
    const Result<Article> article = articleFromText(text);
    if (!article)
        return article.error();
    return OpenArticle(*article, {}, store);
}

const Reading &OpenArticle::reading() const
{
    if (!m_reading) {
        m_reading = m_readings.of(m_document, m_analysis, log());
        m_reading->complete = isAnalysed();
    }
    return *m_reading;
}

/// Who has which number, as far as anything was found yet.
KeptNumbers OpenArticle::numbers() const
{
    return m_analysis.actors.isEmpty() ? m_numbers : numbersIn(reading(), m_analysis);
}

void OpenArticle::keepNumbersOf(const OpenArticle &former)
{
    if (areVersions(record(), former.record()))
        m_numbers = former.numbers();
}

void OpenArticle::keepNumbers(const QStringList &numbered, const QByteArray &textSha256)
{
    const bool isSameText = !textSha256.isEmpty() && textSha256 == m_article.textSha256;
    if (m_analysis.actors.isEmpty())
        m_numbers = {numbered, numbered, {}, isSameText};
}

void OpenArticle::takeAnalysis(const Analysis &found)
{
    Analysis analysis = found;
    if (const KeptNumbers kept = numbers(); !kept.isEmpty())
        analysis.numbered = numberedAfter(kept, found);
    setAnalysis(std::move(analysis));
}

void OpenArticle::setAnalysis(Analysis found)
{
    m_analysis = std::move(found);
    m_analysedDay = m_document.article().published;
    m_readings.forget();
    m_untouched.reset();
    m_reading.reset();
    ++m_changes;
}

void OpenArticle::analyseWith(const Analyser &analyser)
{
    if (!isAnalysed())
        takeAnalysis(analyser.read(m_document));
}

const ArticleRecord &OpenArticle::record() const
{
    if (!m_record) {
        // Articles of one file are no versions of each other.
        const QString place = m_number > 0 ? m_path + QStringLiteral("#%1").arg(m_number) : m_path;
        m_record = recordOf(m_article, place);
        if (m_fromPage || m_number > 0)
            m_record->sourceSha256.clear(); // the page's word for another file, or the whole file's
    }
    return *m_record;
}

static bool haveSameBlocks(const Article &a, const Article &b)
{
    return a.blocks == b.blocks && a.text == b.text;
}

bool OpenArticle::hasBlocksAsRead() const
{
    return haveSameBlocks(m_document.article(), m_article);
}

/// The document has the blocks and facts that readers say it has. What was found in another text is of no use.
void OpenArticle::takeStated()
{
    const QList<Correction> ofArticle = log().inForce([](const Correction &correction) {
        return std::holds_alternative<SetBlock>(correction.change)
            || std::holds_alternative<SetFact>(correction.change);
    });
    const QList<BlockChoice> choices = blockChoices(ofArticle);
    const QList<SetFact> facts = statedFacts(ofArticle);
    if (choices == m_choices && facts == m_facts)
        return;
    KeptNumbers numbers = this->numbers();
    m_choices = choices;
    m_facts = facts;
    Article article = withFacts(withChoices(m_article, choices), facts);
    if (!haveSameBlocks(article, m_document.article())) {
        ++m_revision;
        m_numbers = std::move(numbers);
        m_analysis = {};
        m_analysedDay.reset();
    }
    m_document = Document(std::move(article));
    m_readings.forget();
    m_untouched.reset();
}

/// The log that is shown, the day of publication and the reading follow from the two logs.
void OpenArticle::logChanged()
{
    m_both.reset();
    if (!m_received.isEmpty())
        m_both = m_own.unitedWith(m_received);
    takeStated();
    const QDate said = dayIn(log());
    const QDate day = said.isValid() ? said : m_article.published;
    if (day != m_document.article().published) {
        m_document = m_document.publishedOn(day);
        m_readings.forget();
        m_untouched.reset();
    }
    m_reading.reset();
    ++m_changes;
}

void OpenArticle::addOwn(const CorrectionLog &log)
{
    m_own = m_own.isEmpty() ? log : m_own.unitedWith(log);
    m_readings.forget(); // what came with a page may say something else under one id
    logChanged();
}

void OpenArticle::unite(const CorrectionLog &log)
{
    if (log.isEmpty())
        return;
    m_storeBehind = true;
    addOwn(log);
}

Result<void> OpenArticle::readStore()
{
    if (isStoreRead())
        return {};
    const Result<KeptCorrections> kept = m_store->corrections(record());
    if (!kept)
        return kept.error();
    m_storeRead = true;
    m_formerly = kept->formerly;
    m_storeBehind = !m_own.linesBeyond(kept->log).isEmpty();
    if (!kept->log.isEmpty())
        addOwn(kept->log);
    m_isNewVersion = kept->isVersionNew && !m_fromPage;
    noteVersion(*kept);
    return {};
}

/// Without that, nothing would lead to what was said of the article once a version that was only read is moved or
/// copied. It is no change the reader asked for: where the store cannot be written to, the article is read all the
/// same. What a page says of itself is noted only with the reader's own change.
void OpenArticle::noteVersion(const KeptCorrections &kept)
{
    if (!kept.isVersionNew || m_fromPage)
        return;
    const Result<void> noted = m_store->notePlace(record(), record().path);
    Q_UNUSED(noted);
}

Result<bool> OpenArticle::refresh()
{
    if (!m_store || !m_storeRead || !m_store->hasChanged())
        return false;
    const Result<KeptCorrections> kept = m_store->corrections(record());
    if (!kept)
        return kept.error();
    m_storeBehind = !m_own.linesBeyond(kept->log).isEmpty();
    noteVersion(*kept);
    if (kept->log.linesBeyond(m_own).isEmpty())
        return false;
    addOwn(kept->log);
    return true;
}

/// Reads the store, if it was not, and gives it what it has not got.
Result<void> OpenArticle::prepareStore()
{
    Result<void> done = readStore();
    if (done && m_store && m_storeBehind)
        done = m_store->take(record(), m_own);
    if (done)
        m_storeBehind = false;
    return done;
}

/// What another window has said already is read, else \a line is added to the reader's log.
Result<void> OpenArticle::added(const std::optional<LogEntry> &line, const Correction *correction)
{
    if (!line) {
        const Result<bool> read = refresh();
        return read ? Result<void>() : Result<void>(read.error());
    }
    if (correction && m_received.knows(correction->id))
        m_readings.forget(); // it says what the reader's own one says from now on
    if (correction)
        m_own.add(*line, *correction);
    else
        m_own.add(*line);
    logChanged();
    return {};
}

/// Says of a correction what the store has as said already, but what came with the page says otherwise.
static Result<void> sayAgain(CorrectionStore &store, const ArticleRecord &article,
                             CorrectionLog said, const LogEntry &line)
{
    said.add(line);
    return store.take(article, said);
}

Result<void> OpenArticle::correct(const Correction &correction, const QDateTime &at)
{
    if (isLent(correction.id)) {
        m_received.append(correction, at, reader());
        logChanged();
        return {};
    }
    const Result<void> ready = prepareStore();
    if (!ready)
        return ready;
    const bool isOwn = m_own.isInForce(correction.id);
    if (isOwn && log().isInForce(correction.id) && !m_store)
        return {};
    const auto kind = m_own.knows(correction.id) ? LogEntry::Kind::Restored : LogEntry::Kind::Made;
    LogEntry line{kind, correction.id, at, log().clock() + 1, {}, {}};
    if (kind == LogEntry::Kind::Restored)
        line.by = reader();
    if (m_store && isOwn && !log().isInForce(correction.id)) { // the page takes it back
        line.origin = QUuid::createUuid();
        const Result<void> stored = sayAgain(*m_store, record(), m_own, line);
        return stored ? added(line, &correction) : stored;
    }
    if (!m_store)
        return added(line, &correction);
    const auto stored = m_store->append(record(), correction, at, log().clock());
    return stored ? added(*stored, &correction) : Result<void>(stored.error());
}

Result<void> OpenArticle::withdraw(QUuid correction, const QDateTime &at)
{
    if (isLent(correction)) {
        m_received.withdraw(correction, at, reader());
        logChanged();
        return {};
    }
    const Result<void> ready = prepareStore();
    if (!ready)
        return ready;
    if (!log().isInForce(correction))
        return {};
    LogEntry line{LogEntry::Kind::Withdrawn, correction, at, log().clock() + 1, {}, reader()};
    if (!m_store)
        return added(line, nullptr);
    const auto stored = m_store->withdraw(record(), correction, at, log().clock());
    if (!stored)
        return stored.error();
    if (const Result<void> done = added(*stored, nullptr); !done || !log().isInForce(correction))
        return done;
    line.origin = QUuid::createUuid(); // it was taken back, but the page puts it in force again
    const Result<void> said = sayAgain(*m_store, record(), m_own, line);
    return said ? added(line, nullptr) : said;
}

Result<void> OpenArticle::takeFormer()
{
    if (!m_formerly || !m_store)
        return {};
    const Result<void> united = m_store->unite(record(), m_formerly->textSha256);
    if (!united)
        return united;
    const Result<KeptCorrections> kept = m_store->corrections(record());
    if (!kept)
        return kept.error();
    m_formerly.reset();
    addOwn(kept->log);
    return {};
}

Result<void> OpenArticle::storeAgain()
{
    m_storeRead = false;
    m_storeBehind = !m_own.isEmpty();
    return prepareStore();
}

Result<void> OpenArticle::notePlace(const QString &path)
{
    return m_store ? m_store->notePlace(record(), path) : Result<void>();
}

} // namespace onrecord
