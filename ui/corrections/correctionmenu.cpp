// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/correctionmenu.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/actions/actions.h"
#include "ui/corrections/selectioncorrections.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("onrecord::CorrectionMenu", text);
}

/// An ampersand in a name is not a mnemonic.
QString asMenuText(const QString &name)
{
    return shownPlainly(name).replace(u'&', u"&&"_s);
}

void addSpeakers(QMenu *menu, SelectionCorrections &corrections, const Actions &actions,
                 const Reading &reading)
{
    const QStringList candidates = corrections.candidates();
    const auto add = [&](const ReadActor &actor, const QString &before) {
        const QString id = actor.actor.id;
        menu->addAction(before + asMenuText(actor.actor.name), &corrections,
                        [&corrections, id] { corrections.give({id}); });
    };
    int key = 0;
    for (const QString &id : candidates) {
        if (const ReadActor *actor = reading.actor(id))
            add(*actor, u"&%1  "_s.arg(++key));
    }
    constexpr int most = 12; // more than these are quicker found by typing
    for (const ReadActor &actor : reading.actors) {
        if (menu->actions().size() >= most || actor.number == 0)
            break;
        if (!candidates.contains(actor.actor.id))
            add(actor, {});
    }
    menu->addSeparator();
    menu->addAction(actions[ActionId::OtherSpeaker]);
    menu->addAction(actions[ActionId::Nobody]);
}

} // namespace

/// Gives each entry of \a menu a letter of its own that picks it, the first of its words that is free.
static void giveLetters(QMenu *menu)
{
    QString taken;
    const QList<QAction *> entries = menu->actions();
    for (QAction *entry : entries) {
        QString text = entry->text();
        const auto free = std::find_if(text.cbegin(), text.cend(), [&taken](QChar c) {
            return c.isLetter() && !taken.contains(c, Qt::CaseInsensitive);
        });
        if (free == text.cend())
            continue;
        taken += *free;
        text.insert(free - text.cbegin(), u'&');
        entry->setText(text);
    }
}

void addVerbs(QMenu *menu, SelectionCorrections &corrections, VerbKind now)
{
    for (int kind = 0; kind <= int(VerbKind::Thinks); ++kind) {
        const auto verb = VerbKind(kind);
        QString text = wording::word(verb);
        if (const QString glyph = wording::glyph(verb); !glyph.isEmpty())
            text += u"  "_s + glyph;
        QAction *action = menu->addAction(text, &corrections,
                                          [&corrections, verb] { corrections.setVerb(verb); });
        action->setCheckable(true);
        action->setChecked(verb == now);
        if (verb == now)
            menu->setActiveAction(action);
    }
    giveLetters(menu);
}

void addCertainties(QMenu *menu, SelectionCorrections &corrections, Certainty now)
{
    for (int kind = 0; kind <= int(Certainty::SecondHand); ++kind) {
        const auto certainty = Certainty(kind);
        QAction *action =
            menu->addAction(wording::word(certainty), &corrections,
                            [&corrections, certainty] { corrections.setCertainty(certainty); });
        action->setCheckable(true);
        action->setChecked(certainty == now);
        if (certainty == now)
            menu->setActiveAction(action);
    }
    giveLetters(menu);
}

void fillCorrectionMenu(QMenu *menu, SelectionCorrections &corrections, const Actions &actions,
                        const Reading &reading)
{
    for (const ActionId id :
         {ActionId::FindLike, ActionId::PlaceCorrection, ActionId::DropCorrection,
          ActionId::KeepCorrection, ActionId::TakeAsItStands}) {
        if (actions[id]->isEnabled())
            menu->addAction(actions[id]);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    if (const ReadStatement *statement = corrections.statement()) {
        menu->addAction(actions[ActionId::Confirm]);
        menu->addAction(actions[ActionId::Reject]);
        menu->addSeparator();
        addSpeakers(
            menu->addMenu(translated(QT_TRANSLATE_NOOP("onrecord::CorrectionMenu", "&Give To"))),
            corrections, actions, reading);
        addVerbs(menu->addMenu(
                     translated(QT_TRANSLATE_NOOP("onrecord::CorrectionMenu", "Kind of &Verb"))),
                 corrections, statement->statement.verb);
        addCertainties(
            menu->addMenu(translated(QT_TRANSLATE_NOOP("onrecord::CorrectionMenu", "Certaint&y"))),
            corrections, statement->statement.certainty);
        menu->addAction(actions[ActionId::EditContent]);
        menu->addAction(actions[ActionId::EditCue]);
        menu->addAction(actions[ActionId::StatementTopic]);
        menu->addSeparator();
        menu->addAction(actions[ActionId::Flag]);
        menu->addAction(actions[ActionId::Note]);
        menu->addSeparator();
    }
    if (corrections.statement()
        || !corrections.actor()) // an actor has no date: the article's is not meant
        menu->addAction(actions[ActionId::DateMeaning]);
    if (corrections.actor()) {
        menu->addAction(actions[ActionId::RenameActor]);
        menu->addAction(actions[ActionId::MergeActors]);
        menu->addAction(actions[ActionId::SplitActor]);
        menu->addAction(actions[ActionId::ActorDetails]);
        menu->addAction(actions[ActionId::ActorIdentifier]);
        if (actions[ActionId::RemoveActor]->isEnabled())
            menu->addAction(actions[ActionId::RemoveActor]);
        QMenu *copies =
            menu->addMenu(translated(QT_TRANSLATE_NOOP("onrecord::CorrectionMenu", "Co&py Actor")));
        for (const ActionId id :
             {ActionId::CopyActorMarkdown, ActionId::CopyActorTable, ActionId::CopyActorCitations})
            copies->addAction(actions[id]);
        menu->addSeparator();
    }
    menu->addAction(actions[ActionId::NewStatement]);
    menu->addAction(actions[ActionId::MarkClaim]);
    menu->addAction(actions[ActionId::ArticleHead]);
    if (actions[ActionId::ChooseBlock]->isEnabled())
        menu->addAction(actions[ActionId::ChooseBlock]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::Copy]);
    menu->addAction(actions[ActionId::CopyCitation]);
}

} // namespace onrecord
