// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copycommands.h"

#include "core/article/markeduptext.h"
#include "core/wording/citation.h"
#include "ui/article/articleview.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace onrecord {

CopyCommands::CopyCommands(const Session &session, const ArticleView &article,
                           const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
{
    connect(actions[ActionId::Copy], &QAction::triggered, this, &CopyCommands::copy);
    connect(actions[ActionId::CopyCitation], &QAction::triggered, this,
            &CopyCommands::copyCitation);
}

void CopyCommands::copy()
{
    // The window's shortcut goes before a field's own.
    if (auto *field = qobject_cast<QLineEdit *>(m_article.window()->focusWidget())) {
        field->copy();
        return;
    }
    const Reading &reading = m_session.reading();
    QString words = m_article.selectedText();
    const ReadStatement *statement = reading.statement(m_article.selectedStatement());
    if (words.isEmpty() && statement) {
        QStringList parts;
        for (Span span : statement->statement.content)
            parts.append(shownWords(reading.document.article(), span));
        words = parts.join(u" … "_s);
    }
    if (!words.isEmpty())
        QGuiApplication::clipboard()->setText(words);
}

void CopyCommands::copyCitation()
{
    const Reading &reading = m_session.reading();
    if (const Span words = m_article.selection(); !words.isEmpty())
        QGuiApplication::clipboard()->setText(citation(reading, words));
    else if (const ReadStatement *statement = reading.statement(m_article.selectedStatement()))
        QGuiApplication::clipboard()->setText(citation(reading, *statement));
    else
        Q_EMIT advised(tr("Select a statement or some words to copy them as a citation."));
}

} // namespace onrecord
