// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"
#include "ui/corrections/wordsplace.h"

#include <functional>

class QWidget;

namespace onrecord {

class SelectionCorrections;
struct SourceChoice;

/// Words of the article that a reader says name who is speaking.
struct NamingSelection
{
    Span words;
    QString statement; ///< Statement::id of the one they are the source of; empty: a new one
    QString question; ///< what is asked where it is not certain
    WordsPlace wordsPlace;
    QList<Spans> parts; ///< what is to be seen of the statement while it is asked
};

/// Whom a SourceDialog was answered with; none: nobody.
QList<ActorRef> speakersIn(const SourceChoice &choice, const SelectionCorrections &corrections);

/// Gives \a take whom the words mean (actorsMeantBy()): at once where that is certain, and where they lead
/// to nobody and mayBeName(), which somebody new of their kindOfNewActor() has then. Else a SourceDialog asks, with
/// those who may be meant, and somebody new of these words, at the top; where it is closed nothing is taken.
/// \a window is its parent.
void findSpeakers(const SelectionCorrections &corrections, const NamingSelection &naming,
                  QWidget *window,
                  const std::function<void(const QList<ActorRef> &speakers)> &take);

} // namespace onrecord
