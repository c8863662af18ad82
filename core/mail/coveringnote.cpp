// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/coveringnote.h"

#include "core/article/samewords.h"
#include "core/page/exportedmarks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isOfNote(const DraftBlock &block)
{
    return block.reason == LeftOutReason::None && block.kind != BlockKind::Headline;
}

QString wordsOf(const ArticleDraft &note)
{
    QStringList kept;
    for (const DraftBlock &block : note.blocks) {
        if (isOfNote(block))
            kept.append(block.text);
    }
    return kept.join(u'\n');
}

bool speaksOfAttachment(const QString &words)
{
    static const QRegularExpression said(
        uR"(\b(?:attach(?:ed|ing|ment)|enclosed|herewith|anbei|anhang|angehängt|beigefügt|beiliegend|ci-joint|en pièce jointe|adjunt|allegat|bijlage|bijgevoegd|vedlagt|vedhæftet|bifogad|em anexo|w załączniku|v příloze|liitteenä|у вкладенні|во вложении))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return said.match(words).hasMatch();
}

void leaveOutNote(const ArticleDraft &note, Article &article)
{
    QList<LeftOutBlock> left;
    for (const DraftBlock &block : note.blocks) {
        if (isOfNote(block))
            left.append({.text = shownWords(block.text), .kind = block.kind});
    }
    article.leftOut = left + article.leftOut;
}

/// Told without unpacking pictures and the like, of which mailboxes are full.
bool mayBePage(const AttachedFile &file)
{
    const QByteArray type = file.part.mediaType();
    return type.startsWith("text/") || type == "application/xhtml+xml"
        || type == "application/octet-stream" || file.name.contains(".htm"_L1, Qt::CaseInsensitive);
}

/// The same of what may be a document of any kind.
bool mayBeDocument(const AttachedFile &file)
{
    const QByteArray type = file.part.mediaType();
    return mayBePage(file)
        || (type.startsWith("application/") && !type.contains("calendar")
            && !type.contains("signature"));
}

bool isExported(const Article &article)
{
    return !article.carried.isEmpty();
}

/// Every four words of \a text that follow each other, capitals and marks apart.
QSet<QString> foursOf(const QString &text)
{
    constexpr qsizetype count = 4;
    const QStringList words = bareWords(text).split(u' ', Qt::SkipEmptyParts);
    QSet<QString> fours;
    for (qsizetype first = 0; first + count <= words.size(); ++first)
        fours.insert(words.sliced(first, count).join(u' '));
    return fours;
}

/// True where half of the shorter one stands in the other: one piece in two formats, or a draft of it.
bool isSamePiece(const QSet<QString> &one, const QSet<QString> &other)
{
    const QSet<QString> &shorter = one.size() < other.size() ? one : other;
    const QSet<QString> &longer = one.size() < other.size() ? other : one;
    const auto shared =
        std::count_if(shorter.begin(), shorter.end(),
                      [&longer](const QString &four) { return longer.contains(four); });
    return 2 * shared >= shorter.size();
}

/// True where an attached file reads as an article of its own rather than as a form, a list or a signature.
bool isPiece(const Article &article)
{
    constexpr qsizetype longLine = 120;
    constexpr qsizetype fewest = 3;
    const auto paragraphs =
        std::count_if(article.blocks.begin(), article.blocks.end(), [](const Block &block) {
            return block.kind == BlockKind::Paragraph && block.span.length() >= longLine;
        });
    return paragraphs >= fewest;
}

/// The articles attached to a mail that is one itself, of the text \a words: what Onrecord exported, and other pieces.
QList<Article> articlesBeside(const QString &words, const MailBody &body,
                              const ReadAttachment &read)
{
    QList<Article> articles;
    QList<QSet<QString>> known{foursOf(words)};
    for (const AttachedFile &file : body.files) {
        if (!mayBeDocument(file))
            continue;
        for (Article &article : read(file.part.decoded(), file.name)) {
            const QSet<QString> own = foursOf(article.text);
            const bool isAnother =
                std::none_of(known.begin(), known.end(),
                             [&own](const QSet<QString> &each) { return isSamePiece(own, each); });
            if (!isExported(article) && !(isPiece(article) && isAnother))
                continue;
            known.append(own);
            articles.append(std::move(article));
        }
    }
    return articles;
}

} // namespace

bool mayBeNote(const ArticleDraft &note)
{
    constexpr qsizetype longestLines = 400;
    constexpr qsizetype longest = 1500;
    const QString words = wordsOf(note);
    return words.size() <= longestLines || (words.size() <= longest && speaksOfAttachment(words));
}

QList<Article> exportedPages(const MailBody &body, const ReadAttachment &read)
{
    QList<Article> exported;
    for (const AttachedFile &file : body.files) {
        if (!read || !mayBePage(file))
            continue;
        const QByteArray bytes = file.part.decoded();
        if (!mayCarrySession(bytes))
            continue;
        for (Article &article : read(bytes, file.name)) {
            if (isExported(article))
                exported.append(std::move(article));
        }
    }
    return exported;
}

AttachedArticles attachedArticles(const ArticleDraft &note, const MailBody &body,
                                  const ReadAttachment &read)
{
    const QString words = wordsOf(note);
    if (!read || body.files.isEmpty())
        return {};
    if (!mayBeNote(note))
        return {articlesBeside(words, body, read), false};
    QList<Article> articles;
    qsizetype longest = 0;
    for (const AttachedFile &file : body.files) {
        for (Article &article : read(file.part.decoded(), file.name)) {
            longest = std::max(longest, article.text.size());
            articles.append(std::move(article));
        }
    }
    const bool hasExported = std::any_of(articles.begin(), articles.end(), isExported);
    const qsizetype shortest = hasExported ? 1 : 300; // what was exported is an article
    if (longest < std::max(shortest, 2 * words.size())) {
        articles.removeIf([](const Article &article) { return !isExported(article); });
        return {articles, false};
    }
    leaveOutNote(note, articles.first());
    return {articles, true};
}

} // namespace onrecord
