// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace onrecord {

/// The stable words of an enum, both ways; a table is written once, beside nothing else:
///
///     constexpr WordTable words{std::array{
///         WordOf{Polarity::Neutral, "neutral"},
///         WordOf{Polarity::For, "for"},
///     }};
///
/// Words are compared as they stand, case included.
template <typename Enum>
struct WordOf
{
    constexpr WordOf(Enum v, const char *w)
        : value(v)
        , word(w)
    {
    }

    Enum value;
    const char *word;
};

template <typename Enum, std::size_t Size>
struct WordTable
{
    std::array<WordOf<Enum>, Size> rows;

    /// The word of \a value, empty where the table does not have it.
    QLatin1StringView word(Enum value) const
    {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [value](const auto &each) { return each.value == value; });
        return row == rows.end() ? QLatin1StringView() : QLatin1StringView(row->word);
    }

    std::optional<Enum> value(QStringView word) const
    {
        const auto row = std::find_if(rows.begin(), rows.end(), [word](const auto &each) {
            return word == QLatin1StringView(each.word);
        });
        return row == rows.end() ? std::nullopt : std::optional(row->value);
    }
};

template <typename Enum, std::size_t Size>
WordTable(std::array<WordOf<Enum>, Size>) -> WordTable<Enum, Size>;

} // namespace onrecord
