// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailarticle.h"

#include "core/article/credits.h"
#include "core/article/headpatterns.h"
#include "core/article/headwords.h"
#include "core/article/samewords.h"
#include "core/article/textdraft.h"
#include "core/mail/forwarded.h"
#include "core/mail/headerfield.h"
#include "core/mail/mailbody.h"
#include "core/mail/mailtext.h"
#include "core/page/pagearticle.h"
#include "core/page/pagecharset.h"
#include "core/page/pagefacts.h"
#include "core/page/pagetitle.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// What the header of a mail says, and that of one passed on within it.
struct MailFacts
{
    QString title;
    QString sender; ///< the name alone
    QDate day;
    bool isForwarded = false;
};

MailFacts factsOfHeader(const MimePart &mail)
{
    const MailSubject subject = mailSubject(wordsOfField(mail.field("subject")));
    MailFacts facts;
    facts.title = subject.words;
    facts.sender = nameOfSender(wordsOfField(mail.field("from")));
    facts.day = dayIn(wordsOfField(mail.field("date")));
    facts.isForwarded = subject.isForwarded;
    return facts;
}

void take(MailFacts &facts, const ForwardedHead &head)
{
    facts.title = mailSubject(head.subject).words;
    facts.sender = nameOfSender(head.sender);
    facts.day = dayIn(head.date);
}

QStringList piecesOf(const ArticleDraft &draft)
{
    QStringList pieces;
    for (const DraftBlock &block : draft.blocks)
        pieces.append(block.text);
    return pieces;
}

ArticleDraft draftOfHtml(const MimePart &part, MailFacts &facts)
{
    const QByteArray bytes = part.decoded();
    const DecodedText decoded = decodePage(bytes, decode(bytes), part.parameter("charset"));
    ArticleDraft draft = draftOfPage(decoded, facts.title);
    const auto head = forwardedHead(piecesOf(draft), facts.isForwarded);
    if (!head)
        return draft;
    take(facts, *head);
    draft = draftOfPage(decoded, facts.title);
    const auto again = forwardedHead(piecesOf(draft), true);
    for (qsizetype at = 0; again && at < again->end; ++at) {
        if (draft.blocks[at].kind != BlockKind::Headline)
            draft.blocks[at].reason = LeftOutReason::Beside;
    }
    return draft;
}

ArticleDraft draftOfPlain(const MimePart &part, MailFacts &facts)
{
    QString text = textOfPart(part);
    const QStringList lines = text.split(u'\n');
    if (const auto head = forwardedHead(lines, facts.isForwarded)) {
        take(facts, *head);
        text = lines.sliced(head->end).join(u'\n');
    }
    QStringList kept;
    for (const QString &line : withoutSignature(withoutQuoting(text)).split(u'\n')) {
        if (!isAboutMail(line))
            kept.append(line);
    }
    return draftOfText(kept.join(u'\n'), facts.title);
}

qsizetype keptWords(const ArticleDraft &draft)
{
    qsizetype kept = 0;
    for (const DraftBlock &block : draft.blocks) {
        const bool isKept = block.reason == LeftOutReason::None && !isAboutMail(block.text);
        kept += isKept ? block.text.size() : 0;
    }
    return kept;
}

/// Reads the lines above the text that say who wrote it, where newsletters set the headline as any other
/// line, so that the page has none.
void takeCredits(ArticleDraft &draft)
{
    constexpr qsizetype looked = 10;
    constexpr qsizetype longest = 120;
    qsizetype taken = 0;
    for (DraftBlock &block : draft.blocks) {
        if (block.reason != LeftOutReason::None || block.kind == BlockKind::Headline)
            continue;
        if (block.text.size() > longest || ++taken > looked)
            break;
        const auto credits = tellsWhoOrWhen(block.text)
            ? creditsIn(QStringView(block.text).trimmed())
            : std::nullopt;
        if (!credits)
            continue;
        block.reason = LeftOutReason::AboutArticle;
        if (draft.byline.isEmpty())
            draft.byline =
                bylineOf(authorsIn(namesOf(*credits, QStringView(block.text).trimmed())));
        if (draft.outlet.isEmpty())
            draft.outlet = credits->outlet.in(QStringView(block.text).trimmed()).toString();
        if (!draft.published.isValid() && credits->day)
            draft.published = credits->day->written.day;
    }
}

/// True for the name of somebody rather than of a newspaper: a given name and one or two more.
bool isPerson(const QString &sender)
{
    const QStringList words = sender.split(u' ', Qt::SkipEmptyParts);
    const bool areNames = std::all_of(words.begin(), words.end(),
                                      [](const QString &word) { return word.front().isUpper(); });
    return words.size() >= 2 && words.size() <= 3 && areNames && isGivenName(words.front())
        && !looksLikeOutlet(sender);
}

/// "Ida Lund from Vestby Courier" is two names.
void takeSender(const QString &sender, ArticleDraft &draft)
{
    static const QRegularExpression several(
        uR"(^(?<who>\p{Lu}\S+(?: \S+){1,3}),? (?:from|at|via|of|@) (?<outlet>(?:the )?\p{Lu}.+)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (sender.isEmpty() || authorsIn(draft.byline).contains(sender))
        return;
    if (isPerson(sender)) {
        if (draft.byline.isEmpty())
            draft.byline = sender;
        return;
    }
    const auto match = several.match(sender);
    draft.outlet = match.hasMatch() ? match.captured(u"outlet") : sender;
    if (match.hasMatch() && draft.byline.isEmpty())
        draft.byline = bylineOf(authorsIn(match.captured(u"who")));
}

ArticleDraft draftOfMail(const MimePart &mail, const MailBody &body)
{
    MailFacts facts = factsOfHeader(mail);
    MailFacts factsOfText = facts;
    ArticleDraft draft;
    if (!body.html.body.isEmpty())
        draft = draftOfHtml(body.html, facts);
    if (!body.plain.body.isEmpty()) {
        ArticleDraft plain = draftOfPlain(body.plain, factsOfText);
        if (draft.carried.isEmpty() && keptWords(draft) * 2 < keptWords(plain)) {
            draft = std::move(plain);
            facts = factsOfText;
        }
    }
    for (DraftBlock &block : draft.blocks) {
        if (saySame(block.text, facts.title))
            block.kind = BlockKind::Headline;
    }
    takeCredits(draft);
    takeSender(facts.sender, draft);
    draft.title = facts.title.isEmpty() ? draft.title : withoutOutlet(facts.title, draft.outlet);
    if (!draft.published.isValid())
        draft.published = facts.day;
    if (draft.language.isEmpty())
        draft.language = languageIn(wordsOfField(mail.field("content-language")));
    for (DraftBlock &block : draft.blocks) {
        if (block.reason == LeftOutReason::None && isAboutMail(block.text))
            block.reason = LeftOutReason::Footer;
    }
    for (const AttachedFile &file : body.files) {
        if (file.name.isEmpty())
            continue;
        draft.blocks.append({file.name, BlockKind::Paragraph, 0, LeftOutReason::Beside});
    }
    return draft;
}

bool giveAll(QList<Article> articles, BundleCounts &counts, const TakeArticle &take)
{
    return std::all_of(articles.begin(), articles.end(),
                       [&](Article &article) { return counts.give(std::move(article), take); });
}

} // namespace

bool isMail(const QByteArray &bytes)
{
    constexpr qsizetype longestHeader = 1 << 16;
    constexpr qsizetype longestName = 60;
    QByteArray head = bytes.first(std::min(bytes.size(), longestHeader));
    while (head.startsWith('\n') || head.startsWith("\r\n"))
        head = head.sliced(head.indexOf('\n') + 1);
    const QByteArray first = head.first(std::max<qsizetype>(0, head.indexOf(':')));
    if (first.isEmpty() || first.size() > longestName || first.contains(' ') || first.contains('\n')
        || first.contains('<'))
        return false;
    const MimePart mail = readMimePart(head);
    const auto has = [&](const char *name) {
        return !mail.field(name).isEmpty();
    };
    const bool isSent = has("from") && (has("date") || has("subject"));
    const bool isOfProgram = has("message-id") || has("mime-version") || has("received")
        || has("return-path") || has("x-mozilla-status") || has("content-type");
    const bool isOfOldProgram =
        has("to") && has("date") && has("subject") && mail.field("from").contains('@');
    return (isSent && (isOfProgram || isOfOldProgram)) || (has("received") && has("message-id"))
        || (has("mime-version") && (has("from") || has("subject") || has("to")));
}

bool giveMail(const QByteArray &bytes, BundleCounts &counts, const TakeArticle &take,
              const ReadAttachment &read)
{
    struct Waiting
    {
        MimePart mail;
        int depth;
    };
    constexpr int deepestMail = 4;
    QList<Waiting> waiting{{readMimePart(bytes), 0}};
    while (!waiting.isEmpty()) {
        const Waiting next = waiting.takeFirst();
        const MailBody body = bodyOfMail(next.mail);
        const ArticleDraft draft = draftOfMail(next.mail, body);
        const bool endsHere = body.messages.isEmpty() || next.depth == deepestMail;
        if (endsHere || !mayBeNote(draft)) {
            AttachedArticles attached = attachedArticles(draft, body, read);
            if (!attached.standForMail)
                attached.articles.prepend(articleOf(draft));
            if (!giveAll(std::move(attached.articles), counts, take))
                return false;
        } else if (!giveAll(exportedPages(body, read), counts, take)) {
            return false; // the mails attached are read instead of the note, and exported pages beside them
        }
        if (endsHere)
            continue;
        QList<Waiting> attached;
        for (const MimePart &message : body.messages)
            attached.append({message, next.depth + 1});
        waiting = attached + waiting;
    }
    return true;
}

Result<BundleCounts> readMail(const QByteArray &bytes, const TakeArticle &take,
                              const ReadAttachment &read)
{
    qsizetype begin = 0;
    while (begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n'))
        ++begin;
    BundleCounts counts;
    giveMail(bytes.sliced(begin), counts, take, read);
    if (counts.articles == 0 && bodyOfMail(readMimePart(bytes.sliced(begin))).isOfOutlookOnly)
        return Error{Fault::UnknownFormat, {}, -1, u"application/ms-tnef"_s};
    return counts;
}

} // namespace onrecord
