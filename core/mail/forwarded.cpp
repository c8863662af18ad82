// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/forwarded.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// A head has no more lines, and no longer ones.
constexpr qsizetype mostPieces = 14;
constexpr qsizetype longestPiece = 1000;

const QRegularExpression &labels()
{
    static const QRegularExpression label(
        uR"((?:^|[\s*>|])\*{0,2}(?:(?<from>From|Von|De|Da|Van|Fra|Från)|(?<date>Date|Sent|Gesendet|Datum|Envoyé|Fecha|Enviado|Data|Dato|Skickat)|(?<subject>Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Emne|Ämne|Assunto)|(?<other>To|An|À|Para|Aan|Til|Till|Cc|CC|Reply-To|Kopie))\s?:\*{0,2}(?=\s|$))"_s);
    return label;
}

/// The head that begins with \a first; nullopt where none does.
std::optional<ForwardedHead> headAt(const QStringList &pieces, qsizetype first)
{
    ForwardedHead head;
    QString *open = nullptr; // the value that goes on
    QString other;
    bool hasOther = false;
    qsizetype at = first;
    for (; at < pieces.size() && at < first + mostPieces; ++at) {
        const QString &piece = pieces[at];
        auto match = labels().globalMatch(piece.first(std::min(piece.size(), longestPiece)));
        const bool isComplete = !head.sender.isEmpty() && !head.subject.isEmpty();
        if (!match.hasNext() && (piece.trimmed().isEmpty() ? isComplete : open && !open->isEmpty()))
            break;
        if (!match.hasNext() && open)
            *open = piece.simplified();
        qsizetype behind = 0;
        while (match.hasNext()) {
            const QRegularExpressionMatch label = match.next();
            if (open && behind > 0)
                *open = piece.sliced(behind, label.capturedStart() - behind).simplified();
            hasOther = hasOther || label.hasCaptured(u"other") || label.hasCaptured(u"date");
            QString *next = label.hasCaptured(u"from") ? &head.sender
                : label.hasCaptured(u"date")           ? &head.date
                : label.hasCaptured(u"subject")        ? &head.subject
                                                       : &other;
            // A label that comes again is a word of a value.
            open = next == &other || next->isEmpty() ? next : &other;
            behind = label.capturedEnd();
        }
        if (open && behind > 0)
            *open = piece.sliced(behind).simplified();
    }
    head.end = at;
    if (head.sender.isEmpty() || head.subject.isEmpty() || !hasOther)
        return std::nullopt;
    return head;
}

/// A head begins with a label, perhaps behind "---------- Forwarded message ---------".
bool mayBegin(const QString &piece)
{
    static const QRegularExpression begin(
        uR"(^[\s>*|]*(?:-{2,}[^-]{1,60}-{2,}\s*)?\*{0,2}(?:From|Von|De|Da|Van|Fra|Från|Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Emne|Ämne|Assunto|Date|Sent|Datum)\s?:)"_s);
    return begin.match(piece.first(std::min(piece.size(), longestPiece))).hasMatch();
}

bool saysForward(const QString &piece)
{
    static const QRegularExpression mark(
        uR"(^[\s>*|]*(?:-{2,}\s*)?(?:begin )?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message transmis|message d'origine|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return mark.match(piece.first(std::min(piece.size(), longestPiece))).hasMatch();
}

} // namespace

std::optional<ForwardedHead> forwardedHead(const QStringList &pieces, bool saysForwarded)
{
    constexpr qsizetype mostWordsAbove = 600;
    std::optional<ForwardedHead> innermost;
    qsizetype above = 0;
    bool isMarked = saysForwarded;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        isMarked = isMarked || saysForward(pieces[at]);
        if (above > mostWordsAbove && !isMarked)
            break;
        if (mayBegin(pieces[at])) {
            if (std::optional<ForwardedHead> head = headAt(pieces, at)) {
                at = head->end - 1;
                above = 0;
                innermost = std::move(head);
                continue;
            }
        }
        above += pieces[at].size();
        if (innermost && above > mostWordsAbove)
            break;
    }
    return innermost;
}

MailSubject mailSubject(const QString &subject)
{
    static const QRegularExpression prefix(
        uR"(^\s*(?:(?:(fwd?|wg|tr|rv|doorst|vs|vb)|re|aw|sv|antw)\s*(?:\[\d+\]|\(\d+\))?\s*:|\[(?:external|ext|extern|fwd)\]:?)\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    MailSubject found{subject.simplified(), false};
    for (;;) {
        const auto match = prefix.match(found.words);
        if (!match.hasMatch())
            return found;
        found.isForwarded = found.isForwarded || !match.captured(1).isEmpty();
        found.words = found.words.sliced(match.capturedEnd());
    }
}

} // namespace onrecord
