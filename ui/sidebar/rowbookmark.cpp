// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/rowbookmark.h"

namespace onrecord {

namespace {

/// The first row below \a root that \a fits is true of, in the order of the list.
template <typename Fits>
const StatementRow *firstBelow(const StatementRow &root, const Fits &fits)
{
    std::vector<const StatementRow *> ahead{&root};
    while (!ahead.empty()) {
        const StatementRow *row = ahead.back();
        ahead.pop_back();
        if (row != &root && fits(*row))
            return row;
        for (auto child = row->children.rbegin(); child != row->children.rend(); ++child)
            ahead.push_back(child->get());
    }
    return nullptr;
}

/// Who \a id is now: itself or whom it was merged into.
QString actorNow(const QString &id, const Reading &reading)
{
    if (reading.actor(id))
        return id;
    const auto into =
        std::find_if(reading.actors.cbegin(), reading.actors.cend(),
                     [&id](const ReadActor &actor) { return actor.merged.contains(id); });
    return into == reading.actors.cend() ? QString() : into->actor.id;
}

const StatementRow *topicWith(const QString &statement, const QString &actor,
                              const StatementRow &root)
{
    const auto isIt = [&](const StatementRow &row) {
        return row.kind == RowKind::Statement && row.statement == statement
            && row.parent->kind == RowKind::Topic && row.parent->actor == actor;
    };
    const StatementRow *found = firstBelow(root, isIt);
    return found ? found->parent : nullptr;
}

} // namespace

RowBookmark bookmarkOf(const StatementRow &row)
{
    RowBookmark bookmark{.kind = row.kind,
                         .key = row.key,
                         .parentKey = row.parent ? row.parent->key : QString(),
                         .actor = row.actor,
                         .statement = row.statement};
    if (row.kind == RowKind::Topic && !row.children.empty())
        bookmark.statement = row.children.front()->statement;
    return bookmark;
}

const StatementRow *rowOf(const RowBookmark &bookmark, const StatementRow &root,
                          const Reading &reading)
{
    if (bookmark.isNull())
        return nullptr;
    const auto search = [&](const auto &also) {
        return firstBelow(root, [&](const StatementRow &row) {
            return row.kind == bookmark.kind && row.key == bookmark.key && also(row);
        });
    };
    const QString actor = actorNow(bookmark.actor, reading);
    const StatementRow *found =
        search([&](const StatementRow &row) { return row.parent->key == bookmark.parentKey; });
    if (!found)
        found = search([&](const StatementRow &row) { return row.actor == actor; });
    if (!found)
        found = search([](const StatementRow &) { return true; });
    if (!found && bookmark.kind == RowKind::Topic)
        found = topicWith(bookmark.statement, actor, root);
    if (!found && bookmark.kind == RowKind::Actor && !actor.isEmpty())
        found = firstBelow(root, [&](const StatementRow &row) {
            return row.kind == RowKind::Actor && row.actor == actor;
        });
    // Silence has no row of its own where it is all that an actor is listed with.
    if (!found && !bookmark.statement.isEmpty() && bookmark.kind != RowKind::Topic)
        found = firstBelow(
            root, [&](const StatementRow &row) { return row.statement == bookmark.statement; });
    return found;
}

} // namespace onrecord
