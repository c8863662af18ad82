// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fileformat.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

struct FormatSign
{
    QByteArrayView bytes;
    Fault fault;
    const char *mimeType;
};

constexpr FormatSign signatures[] = {
    {QByteArrayView("\x89PNG\r\n\x1A\n", 8), Fault::Binary, "image/png"},
    {QByteArrayView("\xFF\xD8\xFF", 3), Fault::Binary, "image/jpeg"},
    {QByteArrayView("GIF87a", 6), Fault::Binary, "image/gif"},
    {QByteArrayView("GIF89a", 6), Fault::Binary, "image/gif"},
    {QByteArrayView("\x7F"
                    "ELF",
                    4),
     Fault::Binary, "application/x-executable"},
    {QByteArrayView("SQLite format 3\0", 16), Fault::Binary, "application/vnd.sqlite3"},
    {QByteArrayView("\x1F\x8B\x08", 3), Fault::UnknownFormat, "application/gzip"},
    {QByteArrayView("\x28\xB5\x2F\xFD", 4), Fault::UnknownFormat, "application/zstd"},
    {QByteArrayView("\x5D\x2A\x4D\x18", 4), Fault::UnknownFormat, "application/zstd"},
    {QByteArrayView("BZh9", 4), Fault::UnknownFormat, "application/x-bzip2"},
    {QByteArrayView("\xFD"
                    "7zXZ\0",
                    6),
     Fault::UnknownFormat, "application/x-xz"},
    {QByteArrayView("7z\xBC\xAF\x27\x1C", 6), Fault::UnknownFormat, "application/x-7z-compressed"},
    {QByteArrayView("Rar!\x1A\x07", 6), Fault::UnknownFormat, "application/vnd.rar"},
    {QByteArrayView("OggS", 4), Fault::Binary, "audio/ogg"},
    {QByteArrayView("ID3", 3), Fault::Binary, "audio/mpeg"},
};

/// What a file begins with is enough to know it.
constexpr qsizetype longestHead = 8192;

bool isStrayControl(QChar c)
{
    const bool isC0 = c < u' ' && !(c >= u'\t' && c <= u'\r') && c != u'\x1B';
    return isC0 || (c >= u'\u007F' && c < u'\u00A0' && c != u'\u0085')
        || c == QChar::ReplacementCharacter;
}

/// What is in a compound file of Windows, as its streams are called, in UTF-16.
FileFormat compoundFormat(const QByteArray &bytes)
{
    struct Stream
    {
        QStringView name;
        Fault fault;
        const char *mimeType;
    };
    static constexpr Stream streams[] = {
        {u"EncryptedPackage", Fault::Locked, ""},
        {u"WordDocument", Fault::UnknownFormat, "application/msword"},
        {u"Workbook", Fault::UnknownFormat, "application/vnd.ms-excel"},
        {u"PowerPoint Document", Fault::UnknownFormat, "application/vnd.ms-powerpoint"},
        {u"__substg1.0_", Fault::UnknownFormat, "application/vnd.ms-outlook"},
    };
    for (const Stream &stream : streams) {
        const QByteArrayView name(reinterpret_cast<const char *>(stream.name.utf16()),
                                  stream.name.size() * 2);
        if (bytes.contains(name))
            return {stream.fault, QString::fromLatin1(stream.mimeType)};
    }
    return {Fault::UnknownFormat, u"application/x-ole-storage"_s};
}

} // namespace

std::optional<FileFormat> formatBySignature(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundFormat(bytes);
    for (const FormatSign &signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return FileFormat{signature.fault, QString::fromLatin1(signature.mimeType)};
    }
    return std::nullopt;
}

static bool isMarkdown(const QString &name)
{
    return name.endsWith(u".md"_s, Qt::CaseInsensitive)
        || name.endsWith(u".markdown"_s, Qt::CaseInsensitive);
}

bool isPage(QStringView text, const QString &name)
{
    const QString head = text.first(std::min(text.size(), longestHead)).toString();
    if (!head.contains(u'<'))
        return false;
    static const QRegularExpression page(
        uR"(^[\s\x{FEFF}]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (page.match(head).hasMatch())
        return true;
    if (isMarkdown(name)) // where elements of HTML are usual
        return false;
    static const QRegularExpression piece(
        uR"(^[\s\x{FEFF}]*(?:<!--.{0,4000}?-->\s*)*<(?:article|main|section|header|div|p|h[1-6]|table|ul|ol|blockquote|figure|center|font|span|script|style|link|base)\b[^<]*>)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (piece.match(head).hasMatch())
        return true;
    static const QRegularExpression tag(uR"(<(?:[a-z][a-z0-9]*[\s/>]|!doctype|!--))"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const bool isNamedPage = name.endsWith(u".html"_s, Qt::CaseInsensitive)
        || name.endsWith(u".htm"_s, Qt::CaseInsensitive)
        || name.endsWith(u".xhtml"_s, Qt::CaseInsensitive);
    return isNamedPage && tag.match(head).hasMatch();
}

/// Whose words stand among Latin ones without a blank.
static bool isOfEastAsia(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
}

/// Letters of one script, or figures, with marks around them and, in Latin, an apostrophe or a hyphen within. Elsewhere
/// words may follow each other without a blank.
static bool isWord(QStringView token)
{
    while (!token.isEmpty() && !token.front().isLetterOrNumber())
        token = token.sliced(1);
    while (!token.isEmpty() && !token.back().isLetterOrNumber())
        token.chop(1);
    const auto isLatin = [](QChar c) {
        return c.isLetter() && c.script() == QChar::Script_Latin;
    };
    const bool hasLatin = std::any_of(token.begin(), token.end(), isLatin);
    const auto isWithin = [&](QChar c) {
        if (c.isLetter())
            return isLatin(c) == hasLatin || isOfEastAsia(c.script());
        return c.isNumber() || c.isMark() || (c.isPunct() && !hasLatin)
            || QStringView(u"'’-.,:/@&").contains(c);
    };
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), isWithin);
}

/// More words than anything else between blanks.
static bool isMostlyWords(QStringView text)
{
    qsizetype words = 0;
    qsizetype others = 0;
    const QStringList tokens = text.toString().simplified().split(u' ');
    for (const QString &token : tokens)
        ++(isWord(token) ? words : others);
    return words > others;
}

bool looksBinary(const DecodedText &decoded)
{
    const QStringView sample =
        QStringView(decoded.text).first(std::min(decoded.text.size(), qsizetype(1 << 16)));
    const auto stray = std::count_if(sample.begin(), sample.end(), isStrayControl);
    // What was decoded without a doubt and has no zeros may quote such characters.
    const bool isSure = !decoded.decoding.guessed && decoded.decoding.replaced == 0
        && !sample.contains(QChar::Null);
    constexpr qsizetype shortest = 64; // in less than this a guess means nothing
    if (!isSure && sample.size() < shortest)
        return stray > sample.count(QChar(QChar::ReplacementCharacter)) || !isMostlyWords(sample);
    constexpr qsizetype leastShare = 20; // one of so many
    constexpr qsizetype leastShareOfSure = 2;
    return stray >= 4 && stray * (isSure ? leastShareOfSure : leastShare) > sample.size();
}

} // namespace onrecord
