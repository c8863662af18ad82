// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace onrecord {

/// Works on a thread of its own, on one thing at a time. New work stops the work before; works are
/// numbered, and the answer of another than the newest is dropped.
///
/// What changes threads does so with a thread's beginning or under a lock of the standard library's:
/// ThreadSanitizer knows these, and takes everything that goes through Qt's own locks for a race.
template <typename Answer>
class NewestWork
{
public:
    /// \a tell is called, by the worker, when there is an answer to take().
    explicit NewestWork(std::function<void()> tell)
        : m_tell(std::move(tell))
    {
    }
    /// Waits for the worker, which stops soon.
    ~NewestWork()
    {
        stop();
        if (m_worker.joinable())
            m_worker.join();
    }
    NewestWork(const NewestWork &) = delete;
    NewestWork &operator=(const NewestWork &) = delete;

    /// \a work is done once the work before has stopped; it watches the token it is given.
    void begin(std::function<Answer(const std::stop_token &)> work)
    {
        stop();
        m_stop = std::stop_source();
        m_worker = std::thread([this, number = m_newest, work = std::move(work),
                                token = m_stop.get_token(),
                                before = std::exchange(m_worker, {})]() mutable {
            if (before.joinable())
                before.join();
            if (!token.stop_requested())
                put(number, work(token));
        });
    }

    /// Nothing is wanted any more.
    void stop()
    {
        m_stop.request_stop();
        ++m_newest;
    }

    /// The answer of the newest work; nothing where there is none, or it was taken.
    std::optional<Answer> take()
    {
        const std::lock_guard lock(m_mutex);
        std::optional<Numbered> found = std::exchange(m_answer, std::nullopt);
        if (!found || found->number != m_newest)
            return std::nullopt;
        return std::move(found->answer);
    }

private:
    struct Numbered
    {
        quint64 number = 0;
        Answer answer;
    };

    void put(quint64 number, Answer answer)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_answer.emplace(Numbered{number, std::move(answer)});
        }
        m_tell();
    }

    const std::function<void()> m_tell;
    quint64 m_newest = 0;
    std::stop_source m_stop;
    std::mutex m_mutex; ///< guards the answer
    std::optional<Numbered> m_answer;
    std::thread m_worker; ///< of the newest work
};

} // namespace onrecord
