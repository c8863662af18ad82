// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/html/html.h"
#include "core/wording/page.h"
#include "core/wording/wording.h"

#include <QHash>
#include <QSet>

namespace onrecord {

/// What the parts of a page have in common: how a statement is called, coloured and filtered
/// in the text, in the list and in the style sheet alike. Neither owns nor copies what it is made of.
class HtmlPage
{
public:
    HtmlPage(const Reading &reading, const PageParts &parts);

    const Reading &reading() const { return m_reading; }
    PageText text() const { return m_parts.text; }
    /// What the page carries to be opened again; nullptr for nothing.
    const SavedSession *session() const;
    int leftOut() const { return m_parts.leftOut; }
    /// False for a paragraph that excerpts leave out.
    bool shows(Span paragraph) const;

    /// Actors that have a number, by number.
    const QList<const ReadActor *> &actors() const { return m_actors; }
    const ReadActor *actor(const QString &id) const { return m_byId.value(id); }
    const ReadActor *speaker(const ReadStatement &read) const;

    /// Up to this number each actor has a switch of its own; the others share one.
    static constexpr int switches = 24;

    /// "a3", "aX" for those who share a switch, "a0" for nobody.
    static QByteArray actorClass(const ReadActor *actor);
    /// "c3": which colour; "c0" for nobody's grey.
    static QByteArray colourClass(const ReadActor *actor);
    /// Every class of what belongs to \a read: "a3 c3 v-denies s-auto".
    QByteArray classes(const ReadStatement &read) const;

    /// "h-denies-auto", the class of a heading over statements of which one is both.
    static QByteArray togetherClass(VerbKind verb, State state);
    /// Every such class of a heading over \a statements, indexes into the reading's: "h-denies-auto h-says-auto".
    QByteArray headingClasses(const QList<qsizetype> &statements) const;

    /// "a3", the id of the actor's section.
    static QByteArray sectionId(const ReadActor &actor);
    /// "s0a1b2c3d4-1": the first piece of the statement's part (from 0) in the text.
    static QByteArray markId(const ReadStatement &read, int part = 0);
    /// The statement's line in the list.
    static QByteArray lineId(const ReadStatement &read);

    /// The kinds of verb and the states that the page can leave out, in their order.
    struct Filtered
    {
        QList<VerbKind> verbs;
        QList<State> states;
        QList<std::pair<VerbKind, State>> together; ///< those that some statement has both of
    };
    Filtered filtered() const;

    QString reason(const ReadStatement &read) const { return m_reasons.of(read); }

private:
    const Reading &m_reading; // not owned
    const PageParts &m_parts; // not owned
    Spans m_said; ///< what is marked of statements, by begin, where excerpts are shown
    QHash<QString, const ReadActor *> m_byId; // of m_reading
    QList<const ReadActor *> m_actors; // of m_reading
    wording::Reasons m_reasons;
};

/// A fixed word of the page, escaped.
QByteArray worded(wording::PageWord word);

/// The element for \a date: "time" where HTML knows the value, as "2026-WI" is TIMEX3's own.
QByteArray dateElement(const DateExpression &date);

// The parts of a page, each appended to what is there already.

/// The ids (HtmlPage::markId()) of marks that stand in the article's column.
using HtmlIds = QSet<QByteArray>;

HtmlIds appendArticle(QByteArray &html, const HtmlPage &page);
void appendPositions(QByteArray &html, const HtmlPage &page, const HtmlIds &marks);
void appendSwitches(QByteArray &html, const HtmlPage &page);
void appendLegend(QByteArray &html);
void appendDates(QByteArray &html, const HtmlPage &page);
void appendHistory(QByteArray &html, const HtmlPage &page);

/// One check box, which is on, with \a words beside it and, where there is one, a \a count.
/// The class "fs" is of those that leave something out of the list.
void appendSwitch(QByteArray &html, const QByteArray &id, const QString &words, int count,
                  const char *attributes = " class=\"fs\" checked");

/// How the lines below words of these kinds of verb are drawn on paper, where neither ground nor
/// colour counts.
struct PaperLine
{
    const char *style; ///< as CSS calls it
    QList<VerbKind> verbs;
};
QList<PaperLine> paperLines();

/// The style sheet by itself, whose digest the page's policy names.
QByteArray styleSheet(const HtmlPage &page);

} // namespace onrecord
