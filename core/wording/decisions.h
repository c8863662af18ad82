// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QCoreApplication>
#include <QMap>

#include <functional>

namespace onrecord::wording {

/// Who said a correction: the reader who asks, or somebody else.
struct Decider
{
    bool isYou = true;
    QString name; ///< of somebody else, to be shown; not empty there

    friend auto operator<=>(const Decider &, const Decider &) = default;
};

/// What somebody else is called who says to be called \a name, which may be empty. A page that was sent in says of
/// itself what it likes, so its readers are nobody's acquaintances whatever they sign with.
QString otherReader(const QString &name);

/// The corrections of an article, and who said each.
struct Readers
{
    const CorrectionLog *log = nullptr; ///< not owned; nullptr: nothing is known
    std::function<Decider(const Correction &)> deciderOf;

    /// Of the last of \a corrections that the log knows and \a counts holds for.
    std::optional<Decider> lastOf(const QList<QUuid> &corrections,
                                  const std::function<bool(const Change &)> &counts) const;
};

/// What readers decided about one statement, and who did so last.
class Decisions
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::wording)

public:
    enum class Part : quint8 { Statement, Words, Speaker, Source, Cue, Verb, Certainty, Topic };

    Decisions() = default;
    Decisions(const ReadStatement &read, const Readers &readers);

    /// Nothing where the machine decided it, or where it is not known who did.
    std::optional<Decider> of(Part part) const;
    /// "You decided: speaker, cue.", "Jon Aas confirmed it."; a sentence for each who did.
    QStringList sentences() const;

private:
    QMap<Part, Decider> m_deciders;
    QList<std::pair<Decider, QList<Part>>> m_chosen; ///< what each chose by itself
    std::optional<Decider> m_confirmed;
};

} // namespace onrecord::wording
