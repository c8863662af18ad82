// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/openarticle.h"

#include "core/article/articlereader.h"
#include "core/workspace/analyser.h"

namespace onrecord {

/// The day of publication that \a corrections give the article; invalid where none does.
static QDate dayIn(const QList<Correction> &corrections)
{
    QDate day;
    for (const Correction &correction : corrections) {
        if (const auto *published = std::get_if<SetPublished>(&correction.change))
            day = published->day;
    }
    return day;
}

OpenArticle::OpenArticle(const Article &article, const QString &path, CorrectionStore *store)
    : m_article(article)
    , m_path(path)
    , m_document(article)
    , m_store(store)
{
    if (m_store)
        m_record = recordOf(article, path);
}

OpenArticle::OpenArticle(const SavedSession &saved, const QString &path, CorrectionStore *store)
    : OpenArticle(saved.article, path, store)
{
    unite(saved.log);
    if (saved.analysis.complete) // else it was saved while the machine was at work
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
    return OpenArticle(*article, path, store);
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
        m_reading = readingOf(m_document, m_analysis, m_log.inForce());
        m_reading->complete = isAnalysed();
    }
    return *m_reading;
}

void OpenArticle::takeAnalysis(const Analysis &found)
{
    m_analysis = found;
    m_analysedDay = m_document.article().published;
    m_reading.reset();
}

void OpenArticle::analyseWith(const Analyser &analyser)
{
    if (!isAnalysed())
        takeAnalysis(analyser.read(m_document));
}

/// The day of publication and the reading follow from the log.
void OpenArticle::logChanged()
{
    const QDate said = dayIn(m_log.inForce());
    const QDate day = said.isValid() ? said : m_article.published;
    if (day != m_document.article().published)
        m_document = m_document.publishedOn(day);
    m_reading.reset();
}

void OpenArticle::unite(const CorrectionLog &log)
{
    if (log.isEmpty())
        return;
    m_log = m_log.unitedWith(log);
    m_storeBehind = true;
    logChanged();
}

Result<void> OpenArticle::readStore()
{
    if (isStoreRead())
        return {};
    const Result<CorrectionLog> kept = m_store->corrections(m_record);
    if (!kept)
        return kept.error();
    m_storeRead = true;
    if (kept->isEmpty())
        return {};
    m_log = m_log.unitedWith(*kept);
    m_storeBehind = m_log != *kept;
    logChanged();
    return {};
}

/// Does \a change, a change of the store, once the two have the same log.
template <typename Change>
Result<void> OpenArticle::change(Change change)
{
    if (!m_store)
        return {};
    Result<void> done = readStore();
    if (done && m_storeBehind)
        done = m_store->take(m_record, m_log);
    if (!done)
        return done;
    m_storeBehind = false;
    return change(*m_store);
}

Result<void> OpenArticle::correct(const Correction &correction, const QDateTime &at)
{
    Result<void> done =
        change([&](CorrectionStore &store) { return store.append(m_record, correction, at); });
    if (!done)
        return done;
    m_log.append(correction, at);
    logChanged();
    return done;
}

Result<void> OpenArticle::withdraw(QUuid correction, const QDateTime &at)
{
    Result<void> done =
        change([&](CorrectionStore &store) { return store.withdraw(m_record, correction, at); });
    if (!done)
        return done;
    m_log.withdraw(correction, at);
    logChanged();
    return done;
}

} // namespace onrecord
