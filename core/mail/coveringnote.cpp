// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/coveringnote.h"

#include "core/page/exportedmarks.h"

#include <QRegularExpression>

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

bool isExported(const Article &article)
{
    return !article.carried.isEmpty();
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
    if (!read || body.files.isEmpty() || !mayBeNote(note))
        return {exportedPages(body, read), false};
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
