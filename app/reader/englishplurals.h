// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace onrecord {

/// English as the language the sources are written in, with its plurals: "%n statement(s)" reads
/// "1 statement" and "2 statements". Other languages come as files and go before it.
class EnglishPlurals final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace onrecord
