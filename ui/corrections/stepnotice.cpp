// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/stepnotice.h"

#include "core/corrections/statementlookup.h"
#include "core/wording/page.h"
#include "ui/article/articleview.h"
#include "ui/session/session.h"

namespace onrecord {

StepNotice::StepNotice(Session &session, ArticleView &article, const Actions &actions,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_show(actions[ActionId::ShowStep])
{
    connect(actions[ActionId::Undo], &QAction::triggered, this, [this] { go(true); });
    connect(actions[ActionId::Redo], &QAction::triggered, this, [this] { go(false); });
    connect(m_show, &QAction::triggered, this, &StepNotice::show);
    connect(&session, &Session::documentChanged, this, &StepNotice::forget);
    forget();
}

void StepNotice::forget()
{
    m_statement.clear();
    m_words = {};
    m_show->setEnabled(false);
    if (const QString told = std::exchange(m_told, QString()); !told.isEmpty())
        Q_EMIT over(told);
}

void StepNotice::go(bool back)
{
    forget();
    const QUndoStack &stack = *m_session.undoStack();
    const int before = stack.index();
    if (back)
        m_session.undo();
    else
        m_session.redo();
    if (stack.index() == before)
        return; // it could not be stored, which the session says
    const QUndoCommand *command = stack.command(qMin(before, stack.index()));
    const CorrectionStep &step = static_cast<const CorrectionCommand *>(command)->step();
    const QList<Correction> all = step.made + step.withdrawn;
    for (const Correction &each : all) {
        if (const ReadStatement *read = m_session.reading().statement(each.statement)) {
            m_statement = each.statement;
            m_words = hull(wordsOf(read->statement));
        } else if (!each.target.isEmpty()) {
            const Anchor &first = each.target.first();
            const Span words{first.offset, first.offset + first.exact.size()};
            const QString &text = m_session.document().text();
            if (words.end <= text.size() && words.in(text) == first.exact)
                m_words = words;
        }
        if (!m_words.isEmpty())
            break;
    }
    m_show->setEnabled(!m_words.isEmpty());
    if (!isInView())
        tell(command->text(), back);
}

/// Where all of the step is a name of an actor or a fact of the article, it is to be told as well.
bool StepNotice::isInView() const
{
    if (m_words.isEmpty())
        return false;
    const QRect place =
        m_article.rectangleAt(m_words.begin).united(m_article.rectangleAt(m_words.end));
    return place.intersects(m_article.viewport()->rect());
}

void StepNotice::tell(const QString &text, bool back)
{
    QString sentence = back ? tr("Undone: %1.").arg(text) : tr("Done again: %1.").arg(text);
    if (!m_words.isEmpty())
        sentence += u' '
            + tr("It is in %1, out of view.")
                  .arg(wording::place(m_session.document(), m_words.begin));
    m_told = sentence;
    Q_EMIT told(sentence, m_words.isEmpty() ? nullptr : m_show);
}

void StepNotice::show()
{
    const QString statement = m_statement;
    const Span words = m_words;
    forget();
    if (m_session.reading().statement(statement)) {
        Q_EMIT statementWanted(statement);
    } else if (words.end <= m_session.document().text().size()) {
        m_article.setSelection(words);
        m_article.scrollTo(words);
    }
    m_article.setFocus();
}

} // namespace onrecord
