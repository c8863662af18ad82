// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/applycorrections.h"
#include "core/corrections/actornumbers.h"
#include "core/corrections/quotedwords.h"
#include "core/corrections/topicnames.h"

#include <memory>

namespace onrecord {

/// All corrections that were ever made, in order.
struct MadeCorrections
{
    const QList<Correction> &ever;
    QList<bool> areInForce; ///< of each
};

/// A reading while corrections are applied to it. More may follow once it was given: what one of
/// thousands costs does not grow with those before it, other than by the copy that is given.
class ReadingDraft
{
public:
    /// \a displaced are those in force that are orphans wherever their words stand. \a counts are those
    /// of the article, or nullptr: they are made when they are first asked for.
    ReadingDraft(const Document &document, const Analysis &analysis,
                 const QSet<QUuid> &displaced = {},
                 const std::shared_ptr<const WordCounts> &counts = {});
    ReadingDraft(const ReadingDraft &other); ///< both may go on
    ReadingDraft &operator=(const ReadingDraft &) = delete;

    /// Applies those of the first \a count of \a made that come after the ones that were applied
    /// already. False, with nothing done, where \a made does not begin with these, or where some of
    /// them came into force or out of it.
    bool extend(const MadeCorrections &made, qsizetype count);
    bool extend(const MadeCorrections &made) { return extend(made, made.ever.size()); }
    qsizetype size() const { return m_made.size(); } ///< of those that were applied or passed over
    const QSet<QUuid> &displaced() const { return m_displaced; }
    /// For other drafts of the article; nullptr before finished().
    const std::shared_ptr<const WordCounts> &counts() const { return m_counts; }
    /// CorrectionPass::onAnothersCopy().
    QSet<QUuid> onAnothersCopy() const;

    /// readingOf() with the corrections that were applied and none displaced but those of the
    /// constructor.
    Reading finished() const;
    /// The same where nothing is to follow, without a copy.
    Reading finishedForGood();

private:
    struct Made
    {
        QUuid id;
        bool inForce = true;

        friend bool operator==(const Made &, const Made &) = default;
    };

    bool isBeginOf(const MadeCorrections &made) const;
    void expectAdded(const MadeCorrections &made);
    void complete(Reading &reading, ActorNumbers numbers) const;

    Analysis m_analysis;
    QSet<QUuid> m_displaced;
    Reading m_reading;
    TopicNames m_topics;
    ActorNumbers m_numbers;
    std::optional<CorrectionPass> m_pass; ///< over m_reading; absent before the first correction
    QList<Made> m_made; ///< applied or passed over
    mutable std::shared_ptr<const WordCounts> m_counts;
};

} // namespace onrecord
