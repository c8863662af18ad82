// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace onrecord {

/// \a bytes as a member of gzip.
QByteArray gzipOf(const QByteArray &bytes);

/// \a bytes as a frame of Zstandard, packed with \a dictionary where that is not empty.
QByteArray zstdOf(const QByteArray &bytes, const QByteArray &dictionary = {});

/// A dictionary of Zstandard, made of records of WARC files.
QByteArray zstdDictionary();

/// The frame that holds \a dictionary, the first of an archive.
QByteArray frameOfDictionary(const QByteArray &dictionary);

/// A record of a WARC file; \a header is lines of it besides type and length, each with its break.
QByteArray warcRecord(const QByteArray &type, const QByteArray &header, const QByteArray &block);

/// The record of an answer of a server.
QByteArray warcAnswer(const QByteArray &address, const QByteArray &body,
                      const QByteArray &status = "200 OK", const QByteArray &type = "text/html");

/// A page with an article of 12 March 2026 that has the headline \a title.
QByteArray samplePage(const QByteArray &title);

} // namespace onrecord
