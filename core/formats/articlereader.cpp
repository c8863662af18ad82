// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"

#include "core/article/decoding.h"
#include "core/article/englishtext.h"
#include "core/article/markdown.h"
#include "core/article/metadata.h"
#include "core/article/plainblocks.h"
#include "core/article/textdigest.h"
#include "core/formats/dataformat.h"
#include "core/formats/exportedpage.h"
#include "core/formats/fileformat.h"
#include "core/formats/filereaders.h"
#include "core/formats/statementfile.h"
#include "core/text/lines.h"

#include <QCryptographicHash>
#include <QStringEncoder>

#include <future>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The digest of \a bytes. That of a long article is computed beside the reading of its text,
/// which takes about as long.
std::future<QByteArray> sourceDigest(const QByteArray &bytes)
{
    constexpr qsizetype isLong = 1 << 20;
    const auto policy = bytes.size() > isLong ? std::launch::async : std::launch::deferred;
    return std::async(policy, [bytes] {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    });
}

Error failure(Fault fault, const QString &name, const QString &detail = {})
{
    return {.fault = fault, .subject = name, .place = -1, .detail = detail};
}

bool hasWords(QStringView text)
{
    return !std::all_of(text.begin(), text.end(), isBlank);
}

TextFormat formatOf(const QString &name)
{
    const bool isMarkdown = name.endsWith(u".md"_s, Qt::CaseInsensitive)
        || name.endsWith(u".markdown"_s, Qt::CaseInsensitive);
    return isMarkdown ? TextFormat::Markdown : TextFormat::Plain;
}

/// Says where \a article is in another language: worse than doubts about its encoding. A file that says
/// nothing of its language, or as its template does that it is English, is told by its words.
void warnOfLanguage(Article &article)
{
    if (mayBeEnglish(article.text) || findWarning(article.warnings, WarningKind::NotEnglish))
        return; // an article in a file within a file comes by twice
    article.warnings.prepend({WarningKind::NotEnglish, {}, 0});
    const QString language =
        article.language.startsWith("en"_L1) ? languageOfText(article.text) : QString();
    if (!language.isEmpty())
        article.language = language;
}

void readAsPlain(Article &article)
{
    const QList<Block> known = readMetadata(article);
    article.blocks = plainBlocks(article.text, known);
}

void readAsMarkdown(Article &article)
{
    const FrontMatter front = readFrontMatter(article);
    const auto marked = readMarkdown(article.text, front.end);
    if (!marked) {
        article.warnings.append({WarningKind::MarkupNotRead, {}, 0});
        return readAsPlain(article);
    }
    const QString words = wordsAlone(article.text, *marked, front.end);
    article.markup = marked->markup;
    const QList<Block> known = readMetadata(article, {words, marked->blocks, front});
    article.blocks = withKnown(marked->blocks, known, words);
}

/// The article whose text is decoded, but for the digests.
Article articleOf(DecodedText decoded, TextFormat format)
{
    Article article;
    article.text = std::move(decoded.text);
    article.encoding = decoded.decoding.encoding;
    article.warnings = warningsOf(decoded.decoding);
    format == TextFormat::Markdown ? readAsMarkdown(article) : readAsPlain(article);
    warnOfLanguage(article);
    return article;
}

/// True where \a article's text as UTF-8 is \a bytes: sound UTF-8 without a mark.
bool isUnchanged(const Article &article, const QByteArray &bytes)
{
    return article.encoding == u"UTF-8" && !findWarning(article.warnings, WarningKind::Undecodable)
        && !bytes.startsWith("\xEF\xBB\xBF") && bytes.isValidUtf8();
}

/// Passes articles on with their digests. \a sourceSha256 is computed when the first is taken.
class Extracted
{
public:
    Extracted(const QByteArray &bytes, const TakeArticle &take, const std::stop_token &stop)
        : m_bytes(bytes)
        , m_take(take)
        , m_stop(stop)
    {
    }

    bool operator()(Article &&article)
    {
        if (m_stop.stop_requested())
            return false;
        if (!hasWords(article.text))
            return true;
        if (m_sourceSha256.isEmpty())
            m_sourceSha256 = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex();
        article.sourceSha256 = m_sourceSha256;
        article.textSha256 = textDigest(article.text);
        if (!article.carried.isEmpty())
            article.carried = carriedBy(article.carried);
        warnOfLanguage(article);
        m_taken = true;
        return m_take(std::move(article));
    }

    bool hasTaken() const { return m_taken; }

private:
    const QByteArray &m_bytes;
    const TakeArticle &m_take;
    const std::stop_token &m_stop;
    QByteArray m_sourceSha256;
    bool m_taken = false;
};

/// What \a read makes of a file, called with who takes its articles.
template <typename Read>
Result<BundleCounts> readExtracted(const QByteArray &bytes, const QString &name,
                                   const TakeArticle &take, const std::stop_token &stop, Read read)
{
    Extracted extracted(bytes, take, stop);
    Result<BundleCounts> counts = read(std::ref(extracted));
    if (!counts) {
        Error error = counts.error();
        error.subject = name;
        return error;
    }
    if (!extracted.hasTaken())
        return failure(Fault::NoText, name);
    return counts;
}

} // namespace

QStringList articleSuffixes()
{
    return {u"txt"_s,    u"text"_s,  u"md"_s,   u"markdown"_s, u"html"_s,    u"htm"_s,
            u"xhtml"_s,  u"mhtml"_s, u"mht"_s,  u"eml"_s,      u"mbox"_s,    u"xml"_s,
            u"nitf"_s,   u"rss"_s,   u"atom"_s, u"rdf"_s,      u"json"_s,    u"jsonl"_s,
            u"ndjson"_s, u"csv"_s,   u"tsv"_s,  u"docx"_s,     u"rtf"_s,     u"odt"_s,
            u"fodt"_s,   u"epub"_s,  u"pdf"_s,  u"warc"_s,     u"warc.gz"_s, u"warc.zst"_s,
            u"wacz"_s};
}

Result<BundleCounts> readArticles(const QByteArray &bytes, const QString &name,
                                  const TakeArticle &take, const std::stop_token &stop)
{
    if (bytes.isEmpty())
        return failure(Fault::Empty, name);
    if (isLinesOfDates(bytes))
        return failure(Fault::UnknownFormat, name, u"dates"_s);
    for (const BytesReader &reader : bytesReaders()) {
        if (reader.recognises(bytes))
            return readExtracted(bytes, name, take, stop, [&](const TakeArticle &taken) {
                return reader.read(bytes, taken, stop);
            });
    }
    if (const auto format = formatBySignature(bytes))
        return failure(format->fault, name, format->mimeType);

    std::future<QByteArray> digest = sourceDigest(bytes);
    DecodedText decoded = decode(bytes);
    if (looksBinary(decoded))
        return failure(Fault::Binary, name);
    if (!hasWords(decoded.text))
        return failure(Fault::Empty, name);
    if (const std::optional<QString> format = statementFormatOf(decoded.text))
        return failure(Fault::UnknownFormat, name, *format);
    const TextFile file{bytes, decoded, name};
    for (const TextReader &reader : textReaders()) {
        if (reader.recognises(file))
            return readExtracted(bytes, name, take, stop, [&](const TakeArticle &taken) {
                return reader.read(file, taken);
            });
    }
    if (const std::optional<QString> data = dataFormatOf(decoded.text))
        return failure(Fault::UnknownFormat, name, *data);

    Article article = articleOf(std::move(decoded), formatOf(name));
    article.sourceSha256 = digest.get();
    article.textSha256 =
        isUnchanged(article, bytes) ? article.sourceSha256 : textDigest(article.text);
    take(std::move(article));
    return BundleCounts{.articles = 1};
}

Result<Article> readArticle(const QByteArray &bytes, const QString &name)
{
    Article first;
    const Result<BundleCounts> counts = readArticles(bytes, name, [&first](Article &&article) {
        first = std::move(article);
        return false;
    });
    if (!counts)
        return counts.error();
    return first;
}

Result<Article> articleFromText(const QString &text, TextFormat format)
{
    if (!hasWords(text))
        return failure(Fault::Empty, {});
    DecodedText decoded;
    decoded.text = text;
    decoded.decoding.encoding = u"UTF-8"_s;
    decoded.decoding.replaced = replaceLoneSurrogates(decoded.text);
    Article article = articleOf(std::move(decoded), format);
    article.textSha256 = textDigest(article.text);
    article.sourceSha256 = article.textSha256;
    return article;
}

} // namespace onrecord
