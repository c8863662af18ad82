// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markedtext.h"

namespace onrecord {

static constexpr QChar opening = u'\u27E6';
static constexpr QChar closing = u'\u27E7';

static bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

/// The name \a rest begins with, its colon not included; empty where it begins with none.
static QStringView nameAt(QStringView rest)
{
    qsizetype end = 0;
    while (end < rest.size() && isNameCharacter(rest[end]))
        ++end;
    const bool isName =
        end > 0 && rest[0] >= u'a' && rest[0] <= u'z' && end < rest.size() && rest[end] == u':';
    return isName ? rest.first(end) : QStringView();
}

MarkedText MarkedText::parse(QStringView marked)
{
    struct Mark
    {
        QString name;
        Span span;
    };
    QList<Mark> marks; // in order of their beginnings
    QList<qsizetype> open; // indexes into marks
    MarkedText result;

    for (qsizetype at = 0; at < marked.size(); ++at) {
        if (marked[at] == opening) {
            const QStringView name = nameAt(marked.mid(at + 1));
            open.append(marks.size());
            marks.append({name.toString(), {result.text.size(), -1}});
            at += name.isEmpty() ? 0 : name.size() + 1;
        } else if (marked[at] == closing) {
            if (open.isEmpty())
                qFatal("a closing mark without an opening one");
            marks[open.takeLast()].span.end = result.text.size();
        } else {
            result.text.append(marked[at]);
        }
    }
    if (!open.isEmpty())
        qFatal("an opening mark without a closing one");

    for (const Mark &mark : std::as_const(marks)) {
        if (mark.name.isEmpty())
            result.spans.append(mark.span);
        else
            result.named.append({mark.name, mark.span});
    }
    return result;
}

Spans MarkedText::spansNamed(QStringView name) const
{
    Spans found;
    for (const auto &[itsName, span] : named) {
        if (itsName == name)
            found.append(span);
    }
    return found;
}

Span MarkedText::spanNamed(QStringView name) const
{
    const Spans found = spansNamed(name);
    if (found.size() != 1)
        qFatal("%d spans of one name where one is wanted", int(found.size()));
    return found.first();
}

QString withMarks(QStringView text, const Spans &spans)
{
    QString marked;
    QList<qsizetype> ends; // of the spans still open, outermost first
    qsizetype at = 0;
    const auto closeUntil = [&](qsizetype offset) {
        while (!ends.isEmpty() && ends.last() <= offset) {
            marked.append(text.mid(at, ends.last() - at));
            marked.append(closing);
            at = ends.takeLast();
        }
    };
    Spans sorted = spans;
    std::sort(sorted.begin(), sorted.end(), [](Span a, Span b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    for (const Span span : std::as_const(sorted)) {
        closeUntil(span.begin);
        marked.append(text.mid(at, span.begin - at));
        marked.append(opening);
        at = span.begin;
        ends.append(span.end);
    }
    closeUntil(text.size());
    marked.append(text.mid(at));
    return marked;
}

} // namespace onrecord
