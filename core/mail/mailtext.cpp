// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtext.h"

#include "core/mail/headerfield.h"
#include "core/page/pagecharset.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// A line of format=flowed: how deep it is quoted, and its words.
struct FlowedLine
{
    qsizetype depth = 0;
    QString words;
    bool goesOn = false;
};

FlowedLine flowedLine(QString line, bool dropsBlank)
{
    FlowedLine flowed;
    while (flowed.depth < line.size() && line[flowed.depth] == u'>')
        ++flowed.depth;
    line = line.sliced(flowed.depth);
    if (line.startsWith(u' ')) // set before "From", ">" and blanks
        line = line.sliced(1);
    flowed.goesOn = line.endsWith(u' ') && line != "-- "_L1;
    if (flowed.goesOn && dropsBlank)
        line.chop(1);
    flowed.words = line;
    return flowed;
}

QString joined(const QString &text, bool dropsBlank)
{
    QString plain;
    qsizetype depth = 0;
    bool goesOn = false;
    for (const QString &line : text.split(u'\n')) {
        const FlowedLine flowed = flowedLine(line, dropsBlank);
        const bool isSignature = flowed.words == "-- "_L1;
        if (!goesOn || flowed.depth != depth || isSignature) {
            if (!plain.isEmpty())
                plain += u'\n';
            if (flowed.depth > 0)
                plain += QString(flowed.depth, u'>') + u' ';
        }
        plain += flowed.words;
        depth = flowed.depth;
        goesOn = flowed.goesOn;
    }
    return plain;
}

} // namespace

QString textOfPart(const MimePart &part)
{
    const QByteArray bytes = part.decoded();
    const QByteArray charset = part.parameter("charset");
    QString text = decodePage(bytes, decode(bytes), charset.isEmpty() ? "utf-8" : charset).text;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QByteArray type = part.field("content-type");
    if (parameterOf(type, "format").compare("flowed"_L1, Qt::CaseInsensitive) != 0)
        return text;
    return joined(text, parameterOf(type, "delsp").compare("yes"_L1, Qt::CaseInsensitive) == 0);
}

QString withoutQuoting(const QString &text)
{
    QStringList lines = text.split(u'\n');
    qsizetype filled = 0;
    qsizetype quoted = 0;
    for (const QString &line : lines) {
        filled += !line.trimmed().isEmpty();
        quoted += line.startsWith(u'>');
    }
    if (quoted * 10 < filled * 7 || quoted == 0)
        return text;
    for (QString &line : lines) {
        if (line.startsWith(u'>'))
            line = line.sliced(line.startsWith("> "_L1) ? 2 : 1);
    }
    return lines.join(u'\n');
}

QString withoutSignature(const QString &text)
{
    // Transport may have taken the blank away, so what stands below is looked at.
    constexpr qsizetype longestSignature = 2000;
    static const QRegularExpression mark(uR"((?:^|\n)(?:-- |--|_{20,})[ \t]*(?=\n))"_s);
    for (const QRegularExpressionMatch &match : mark.globalMatch(text)) {
        if (match.captured().endsWith("-- "_L1)
            || text.size() - match.capturedEnd() <= longestSignature)
            return text.first(match.capturedStart());
    }
    return text;
}

bool isAboutMail(const QString &block)
{
    constexpr qsizetype longest = 300;
    constexpr qsizetype longestLine = 120;
    static const QRegularExpression anywhere(
        uR"(\b(?:unsubscribe|in your (?:web )?browser|(?:trouble|problems?) (?:viewing|reading) this|(?:can['’]t|cannot) (?:see|read|view) this (?:e-?mail|message|mail)|(?:you are|you['’]re|you have) (?:receiving|received) this|you received this (?:e-?mail|message|newsletter)|this (?:e-?mail|message|newsletter) was sent (?:to|by)|no longer wish to receive)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression line(
        uR"(^\W*(?:(?:view|open|read|see) (?:(?:this|the|our) )?(?:(?:message|e-?mail|newsletter|letter|edition|issue|version|story) )?(?:in browser|online|on the web|on our site)|(?:manage|update|change) (?:your )?(?:e-?mail |newsletter |subscription )?(?:preferences|subscriptions?|settings)|forward (?:this|it) to a friend|was this (?:e-?mail|newsletter) forwarded|add us to your address book|sent from my )\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (block.size() <= longest && anywhere.match(block).hasMatch())
        || (block.size() <= longestLine && line.match(block).hasMatch());
}

} // namespace onrecord
