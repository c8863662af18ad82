// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/legacycharsets.h"

#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <memory>

namespace onrecord {

namespace {

/// uchardet knows no more after this much.
constexpr qsizetype guessedFrom = 1 << 20;

QByteArray askUchardet(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size()));
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

Converter openConverter(const QByteArray &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(charset.constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Writes U+FFFD for what cannot be decoded, and counts it in the qsizetype at \a context.
void replaceAndCount(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t,
                     UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return; // the converter is being reset or closed
    ++*static_cast<qsizetype *>(const_cast<void *>(context));
    *status = U_ZERO_ERROR;
    const UChar replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

} // namespace

QByteArray widestCharset(const QByteArray &charset)
{
    struct Wider
    {
        const char *name;
        const char *wider;
    };
    static constexpr Wider table[] = {
        {"ISO-8859-1", "windows-1252"},
        {"ISO8859-1", "windows-1252"},
        {"ISO_8859-1", "windows-1252"},
        {"LATIN1", "windows-1252"},
        {"ASCII", "windows-1252"},
        {"US-ASCII", "windows-1252"},
        {"ISO-8859-9", "windows-1254"},
        {"ISO-8859-11", "windows-874"},
        {"TIS-620", "windows-874"},
        {"GB2312", "GB18030"},
        {"GBK", "GB18030"},
        {"GB_2312-80", "GB18030"},
        {"X-GBK", "GB18030"},
        {"EUC-KR", "windows-949"},
        {"KS_C_5601-1987", "windows-949"},
        {"UHC", "windows-949"},
        {"SHIFT_JIS", "windows-31j"},
        {"SHIFT-JIS", "windows-31j"},
        {"SJIS", "windows-31j"},
        {"X-SJIS", "windows-31j"},
        {"MAC-CYRILLIC", "x-mac-cyrillic"},
        {"MAC-CENTRALEUROPE", "macintosh"},
        {"KOI8-R", "KOI8-U"},
        {"BIG5", "Big5-HKSCS"},
        {"ISO-8859-8-I", "windows-1255"},
    };
    const QByteArray name = charset.toUpper();
    for (const Wider &row : table) {
        if (name == row.name)
            return row.wider;
    }
    return charset;
}

bool isKnownCharset(const QByteArray &charset)
{
    return openConverter(charset) != nullptr;
}

QByteArray guessCharset(const QByteArray &bytes)
{
    const QByteArray found =
        askUchardet(QByteArrayView(bytes).first(std::min(bytes.size(), guessedFrom)));
    return found.isEmpty() ? QByteArray("windows-1252") : widestCharset(found);
}

/// Puts the marks of Windows-1252 in the place of control characters, of which no article has any: programs write
/// these and call the encoding one of ISO 8859.
static void readMarksOfWindows(QString &text)
{
    static constexpr QStringView marks = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F"
                                         "\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = marks[c.unicode() - 0x80];
    }
}

DecodedText decodeLegacy(const QByteArray &bytes, const QByteArray &charset)
{
    QByteArray name = charset;
    Converter converter = openConverter(name);
    if (!converter) {
        name = "windows-1252";
        converter = openConverter(name);
    }
    DecodedText decoded;
    decoded.decoding.encoding = QString::fromLatin1(name);
    decoded.decoding.guessed = true;

    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), &replaceAndCount, &decoded.decoding.replaced, nullptr,
                        nullptr, &status);
    // A byte makes one unit at most in nearly every encoding; where it does not, there is more.
    decoded.text.resize(bytes.size() + 1);
    qsizetype written = 0;
    const char *in = bytes.constData();
    do {
        if (status == U_BUFFER_OVERFLOW_ERROR)
            decoded.text.resize(decoded.text.size() + bytes.size() / 4 + 16);
        status = U_ZERO_ERROR;
        UChar *const buffer = reinterpret_cast<UChar *>(decoded.text.data());
        UChar *out = buffer + written;
        ucnv_toUnicode(converter.get(), &out, buffer + decoded.text.size(), &in,
                       bytes.constData() + bytes.size(), nullptr, true, &status);
        written = out - buffer;
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    decoded.text.resize(written);
    if (name.toUpper().startsWith("ISO-8859-") || name.toUpper().startsWith("ISO8859-"))
        readMarksOfWindows(decoded.text);
    decoded.decoding.replaced += replaceLoneSurrogates(decoded.text);
    return decoded;
}

} // namespace onrecord
