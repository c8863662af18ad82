// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/blockcorrections.h"

#include "core/corrections/blockchoices.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/article/articleview.h"
#include "ui/session/session.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace onrecord {

BlockCorrections::BlockCorrections(Session &session, ArticleView &article, const Actions &actions,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_actions(actions)
{
    connect(actions[ActionId::ChooseBlock], &QAction::triggered, this, &BlockCorrections::choose);
    connect(actions[ActionId::NextLeftOut], &QAction::triggered, this,
            [this] { m_article.stepLeftOut(true); });
    connect(actions[ActionId::PreviousLeftOut], &QAction::triggered, this,
            [this] { m_article.stepLeftOut(false); });
    QAction *shown = actions[ActionId::LeftOutBlocks];
    shown->setChecked(true);
    connect(shown, &QAction::toggled, this, [this](bool on) {
        m_article.setLeftOutShown(on);
        update();
    });
    connect(&article, &ArticleView::leftOutChosen, this, &BlockCorrections::update);
    connect(&article, &ArticleView::selectionChanged, this, &BlockCorrections::update);
    connect(&article, &ArticleView::caretBrowsingChanged, this, &BlockCorrections::update);
    connect(&session, &Session::readingChanged, this, &BlockCorrections::update);
    connect(&session, &Session::documentChanged, this, &BlockCorrections::update);
    update();
}

/// Nothing that the reader cannot see is left out: the caret counts where it is shown.
Span BlockCorrections::paragraphToLeaveOut() const
{
    const ReadStatement *statement = m_session.reading().statement(m_article.selectedStatement());
    const Span selected = m_article.selection();
    qsizetype place = -1;
    if (!selected.isEmpty())
        place = selected.begin;
    else if (statement)
        place = placeOf(statement->statement);
    else if (m_article.isCaretBrowsing())
        place = m_article.caret();
    const Document &document = m_session.document();
    const qsizetype paragraph = place < 0 ? -1 : document.paragraphAt(place);
    if (paragraph < 0 || document.paragraphs()[paragraph].kind == BlockKind::Headline)
        return {};
    return document.paragraphs()[paragraph].span;
}

void BlockCorrections::choose()
{
    const QList<LeftOutBlock> blocks = m_article.chosenLeftOut();
    if (blocks.size() > 1) {
        askWhich(blocks);
    } else if (!blocks.isEmpty()) {
        bringBack(blocks);
    } else if (const Span paragraph = paragraphToLeaveOut(); !paragraph.isEmpty()) {
        const Correction correction = leavingOut(m_session.document().article(), paragraph);
        m_session.correct(m_session.signedNow(correction));
    }
}

/// An ampersand in a text is not a mnemonic.
static QString asMenuText(const LeftOutBlock &block)
{
    constexpr qsizetype longest = 70;
    return wording::excerpt(shownPlainly(block.text), longest).replace(u'&', u"&&"_s);
}

void BlockCorrections::askWhich(const QList<LeftOutBlock> &blocks)
{
    auto *menu = new QMenu(&m_article);
    menu->setObjectName(u"left-out-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    constexpr qsizetype most = 30; // of a page's menus nobody wants more
    for (const LeftOutBlock &block : blocks.first(std::min(blocks.size(), most)))
        menu->addAction(asMenuText(block), this, [this, block] { bringBack({block}); });
    menu->addSeparator();
    menu->addAction(tr("&All %n Block(s)", nullptr, int(blocks.size())), this,
                    [this, blocks] { bringBack(blocks); });
    menu->setActiveAction(menu->actions().first());
    const QRect place = m_article.chosenLeftOutPlace();
    menu->popup(m_article.viewport()->mapToGlobal(place.bottomLeft()));
}

void BlockCorrections::bringBack(const QList<LeftOutBlock> &blocks)
{
    CorrectionStep step;
    for (const LeftOutBlock &block : blocks)
        step.made.append(
            m_session.signedNow(choiceOn(m_session.document().article(), block, true)));
    const QString text = step.made.size() == 1
        ? wording::sentence(m_session.reading(), step.made.first())
        : tr("Bring back %n block(s)", nullptr, int(blocks.size()));
    m_session.take(step, text);
}

void BlockCorrections::update()
{
    const bool isChosen = !m_article.chosenLeftOut().isEmpty();
    QAction *choice = m_actions[ActionId::ChooseBlock];
    choice->setText(isChosen ? tr("&Bring Back the Left-Out Block")
                             : tr("Leave This Paragraph &Out"));
    choice->setEnabled(m_session.isOpen() && (isChosen || !paragraphToLeaveOut().isEmpty()));
    const bool hasLeftOut = m_actions[ActionId::LeftOutBlocks]->isChecked()
        && !leftOutBlocks(m_session.document().article()).isEmpty();
    m_actions[ActionId::NextLeftOut]->setEnabled(hasLeftOut);
    m_actions[ActionId::PreviousLeftOut]->setEnabled(hasLeftOut);
}

} // namespace onrecord
