// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace onrecord {

/// What can go wrong, as a closed list; core/wording has one sentence for each.
enum class Fault {
    Missing, ///< no such file
    Forbidden, ///< the system does not let us read or write it
    Folder, ///< a folder where a file was wanted
    NotAFile, ///< a device, pipe or socket
    Unreadable, ///< reading began and failed; detail says how
    Vanished, ///< it was there when opened and is gone
    Empty, ///< no text in it
    Binary, ///< its bytes are not text
    NoText, ///< a kind of file that is read, with no words of an article in it
    Locked, ///< it opens with a password only
    TooLarge, ///< larger than Onrecord takes
    UnknownFormat, ///< a kind of file Onrecord cannot read
    NothingToRead, ///< a folder without a single article
    Several, ///< a file of several articles whose output was to go to one place
    SameName, ///< two inputs that would be written to one file
    Unwritable, ///< writing failed; detail says how
    DiskFull,
    Damaged, ///< a library or saved file that does not hold together; place says where
    NewerFormat, ///< saved by a later Onrecord
    NotOurs, ///< a file without anything Onrecord saved
    NoMarks, ///< a file without statements that somebody marked in an article
    NothingMarked, ///< one for such statements, with none in it
    NotReadBack, ///< an export that cannot be laid over an article again; detail names its format, or is empty for a page
    Busy, ///< another program holds the library
    Internal, ///< a resource of our own is missing or wrong
};

/// A failure as data. The sentence a person reads is made in core/wording.
struct Error
{
    Fault fault = Fault::Internal;
    QString subject; ///< what it is about, mostly a path as the user gave it
    qsizetype place = -1; ///< line or byte in it, -1 where that says nothing; the fault tells which
    QString detail; ///< the system's or a library's own words, may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason there is none; spelled like std::expected, which C++20 lacks.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace onrecord
