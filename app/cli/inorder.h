// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace onrecord::cli {

/// Does pieces of work on several threads and delivers their results in the order they were
/// given. Whoever finishes the piece that is next delivers it, and those that waited for it: a
/// result is never held back until more work comes. With one thread all is done by the caller.
///
///     InOrder<QByteArray> work(4, [&](QByteArray line) { write(line); });
///     work.give([] { return slowly(); });
///     work.finish();
template <typename Outcome>
class InOrder
{
public:
    using Work = std::function<Outcome()>;
    using Deliver = std::function<void(Outcome)>; ///< called by one thread at a time

    InOrder(int threads, Deliver deliver)
        : m_threads(std::max(1, threads))
        , m_deliver(std::move(deliver))
    {
        if (m_threads > 1)
            for (int each = 0; each < m_threads; ++each)
                m_workers.emplace_back([this] { run(); });
    }
    ~InOrder() { finish(); }

    /// Waits while too much is under way, so that a long queue does not fill the memory.
    void give(Work work)
    {
        if (m_threads == 1) {
            m_deliver(work());
            return;
        }
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_given - m_delivered < 3 * size_t(m_threads); });
        m_waiting.emplace(m_given++, std::move(work));
        m_work.notify_one();
    }

    /// Waits until everything is delivered; nothing may be given afterwards.
    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_work.notify_all();
        for (std::thread &worker : m_workers)
            worker.join();
        m_workers.clear();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_work.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            auto piece = m_waiting.extract(m_waiting.begin());
            lock.unlock();
            Outcome outcome = piece.mapped()();
            lock.lock();
            m_done.emplace(piece.key(), std::move(outcome));
            deliverReady(lock);
        }
    }

    void deliverReady(std::unique_lock<std::mutex> &lock)
    {
        if (m_delivering)
            return; // who delivers now will see this one too
        m_delivering = true;
        while (!m_done.empty() && m_done.begin()->first == m_delivered) {
            auto next = m_done.extract(m_done.begin());
            lock.unlock();
            m_deliver(std::move(next.mapped()));
            lock.lock();
            ++m_delivered;
            m_room.notify_one();
        }
        m_delivering = false;
    }

    const int m_threads;
    const Deliver m_deliver;
    std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_room;
    std::map<size_t, Work> m_waiting;
    std::map<size_t, Outcome> m_done;
    size_t m_given = 0;
    size_t m_delivered = 0;
    bool m_closed = false;
    bool m_delivering = false;
    std::vector<std::thread> m_workers;
};

} // namespace onrecord::cli
