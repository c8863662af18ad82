// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/statementmarking.h"

#include "core/correcting/meantactors.h"
#include "core/correcting/namingedges.h"
#include "core/correcting/namingwords.h"
#include "core/text/wholewords.h"
#include "core/wording/wording.h"
#include "ui/article/articleview.h"
#include "ui/corrections/meantspeakers.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/session/session.h"
#include "ui/widgets/standbeside.h"

namespace onrecord {

StatementMarking::StatementMarking(Session &session, SelectionCorrections &corrections,
                                   ArticleView &article, QWidget *window)
    : QObject(window)
    , m_corrections(corrections)
    , m_article(article)
    , m_window(window)
{
    connect(&session, &Session::documentChanged, this, &StatementMarking::end);
    connect(&session, &Session::blocksChanged, this, &StatementMarking::end);
}

QString StatementMarking::speaker() const
{
    if (m_words.source.isEmpty())
        return {};
    const MeantActors meant = actorsMeantBy(reading(), m_words.source);
    if (!meant.isCertain)
        return nameIn(reading().document.text(), m_words.source);
    QStringList names;
    for (const QString &id : meant.actors)
        names.append(reading().actor(id)->actor.name);
    return wording::listed(names);
}

void StatementMarking::takeContent()
{
    const Span words = wholeQuotedWords(reading().document.text(), m_article.selection());
    if (words.isEmpty()) {
        Q_EMIT advised(isOn() ? tr("Select other words that were said, then press Q.")
                              : tr("Select the words that were said, then press Q."));
        return;
    }
    const bool begins = !isOn();
    if (begins) {
        m_before = m_corrections.target().statement;
        m_words = {words, {}, {}};
        Q_EMIT begun();
    }
    m_words.content = words;
    if (m_words.cue.overlaps(words))
        m_words.cue = {};
    if (m_words.source.overlaps(words))
        m_words.source = {};
    show();
}

/// \a words, if they are none of those that were said.
Span StatementMarking::besideContent(Span words)
{
    if (!words.isEmpty() && !words.overlaps(m_words.content))
        return words;
    Q_EMIT advised(words.isEmpty()
                       ? tr("Select the words first.")
                       : tr("These words were said themselves. Select words beside them."));
    return {};
}

void StatementMarking::takeCue()
{
    const Span words = besideContent(wholeWords(reading().document.text(), m_article.selection()));
    if (words.isEmpty())
        return;
    m_words.cue = words;
    if (m_words.source.overlaps(words))
        m_words.source = {};
    show();
}

void StatementMarking::takeSource()
{
    const Span words = besideContent(sourceWords(reading().document.text(), m_article.selection()));
    if (words.isEmpty())
        return;
    m_words.source = words;
    if (m_words.cue.overlaps(words))
        m_words.cue = {};
    show();
}

/// What is marked stays to be seen while it is no longer selected, so that the next words can be.
void StatementMarking::show()
{
    Spans beside;
    for (const Span span : {m_words.cue, m_words.source}) {
        if (!span.isEmpty())
            beside.append(span);
    }
    m_article.setSelection({m_article.caret(), m_article.caret()});
    m_article.setDrafted({m_words.content}, beside);
    Q_EMIT changed();
}

void StatementMarking::finish()
{
    if (!isOn())
        return;
    Spans asked;
    for (const Span words : {m_words.content, m_words.cue, m_words.source}) {
        if (!words.isEmpty())
            asked.append(words);
    }
    if (!m_words.source.isEmpty()) {
        findSpeakers(m_corrections,
                     {m_words.source, {}, tr("Who says this?"), m_wordsPlace, {asked}}, m_window,
                     [this](const QList<ActorRef> &speakers) { take(speakers); });
        return;
    }
    auto *dialog = new SourceDialog(reading(), tr("Who says this?"), {}, m_window);
    connect(dialog, &SourceDialog::chosen, this,
            [this](const SourceChoice &choice) { take(speakersIn(choice, m_corrections)); });
    standBeside(dialog, m_wordsPlace({asked}, leastRoomFor(dialog)));
    dialog->open();
}

void StatementMarking::take(const QList<ActorRef> &speakers)
{
    if (!isOn()) // it was left while the dialog was open
        return;
    const StatementWords words = m_words;
    end();
    m_corrections.addStatement(words, speakers);
}

bool StatementMarking::stop()
{
    if (!isOn())
        return false;
    end();
    Q_EMIT left(m_before);
    return true;
}

void StatementMarking::end()
{
    if (!isOn())
        return;
    m_words = {};
    m_article.setDrafted({}, {});
    Q_EMIT changed();
}

} // namespace onrecord
