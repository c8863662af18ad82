// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/webpacking.h"

#include <brotli/decode.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace onrecord {

namespace {

constexpr qsizetype pieceSize = 1 << 16;

struct BrotliCloser
{
    void operator()(BrotliDecoderState *state) const { BrotliDecoderDestroyInstance(state); }
};

struct ZstdCloser
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

} // namespace

QByteArray unpackedBrotli(const QByteArray &packed, qsizetype longest)
{
    const std::unique_ptr<BrotliDecoderState, BrotliCloser> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
    const auto *next = reinterpret_cast<const uint8_t *>(packed.constData());
    auto there = size_t(packed.size());
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QByteArray all;
    auto outcome = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (state && outcome == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && all.size() < longest) {
        auto *out = reinterpret_cast<uint8_t *>(piece.data());
        size_t room = pieceSize;
        outcome = BrotliDecoderDecompressStream(state.get(), &there, &next, &room, &out, nullptr);
        all += QByteArrayView(piece).first(pieceSize - qsizetype(room));
    }
    return all.first(std::min(all.size(), longest));
}

QByteArray unpackedZstd(const QByteArray &packed, qsizetype longest)
{
    const std::unique_ptr<ZSTD_DCtx, ZstdCloser> context(ZSTD_createDCtx());
    ZSTD_inBuffer in{packed.constData(), size_t(packed.size()), 0};
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QByteArray all;
    bool goesOn = bool(context);
    while (goesOn && all.size() < longest) {
        ZSTD_outBuffer out{piece.data(), size_t(pieceSize), 0};
        const size_t outcome = ZSTD_decompressStream(context.get(), &out, &in);
        all += QByteArrayView(piece).first(qsizetype(out.pos));
        const bool isDone = in.pos == in.size && out.pos < out.size;
        goesOn = ZSTD_isError(outcome) == 0 && !isDone;
    }
    return all.first(std::min(all.size(), longest));
}

} // namespace onrecord
