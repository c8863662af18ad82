// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/filterbar.h"

#include "core/wording/wording.h"
#include "ui/actions/actions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onrecord {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_search(new QWidget(this))
    , m_words(new Chip({}, m_search))
    , m_shown(new QLabel(m_search))
    , m_verbatim(new Chip(tr("Verbatim"), m_chips))
    , m_paraphrase(new Chip(tr("Paraphrase"), m_chips))
    , m_toReview(new Chip(tr("To review"), m_chips))
    , m_rejected(new Chip(tr("Rejected"), m_chips))
{
    auto *chips = new FlowLayout(6, 6);
    chips->setContentsMargins(0, 0, 0, 0);
    for (Chip *chip : {m_verbatim, m_paraphrase, m_toReview, m_rejected})
        chips->addWidget(chip);
    m_chips->setLayout(chips);

    m_words->setObjectName(u"sidebar-searched"_s);
    m_words->setCheckable(false);
    m_words->setDown(false);
    m_shown->setObjectName(u"sidebar-shown"_s);
    m_shown->setWordWrap(true);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    connect(m_words, &QToolButton::clicked, this, &FilterBar::clearWanted);
    auto *search = new QHBoxLayout(m_search);
    search->setContentsMargins(0, 0, 0, 0);
    search->setSpacing(8);
    search->addWidget(m_words);
    search->addWidget(m_shown, 1);
    m_search->hide();

    auto *both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_chips);
    both->addWidget(m_search);
    m_chips->hide();
}

void FilterBar::addChips(const Actions &actions)
{
    const auto join = [](Chip *chip, QAction *action, bool isOnWhereChecked) {
        chip->setObjectName(u"chip-"_s + action->objectName());
        const auto show = [chip, isOnWhereChecked](bool checked) {
            chip->setChecked(checked == isOnWhereChecked);
        };
        show(action->isChecked());
        connect(action, &QAction::toggled, chip, show);
        connect(chip, &QToolButton::clicked, action, &QAction::trigger);
    };
    join(m_verbatim, actions[ActionId::ListVerbatim], true);
    join(m_paraphrase, actions[ActionId::ListParaphrase], true);
    join(m_toReview, actions[ActionId::OnlyToReview], true);
    join(m_rejected, actions[ActionId::HideRejected], false);
    m_chips->show();
}

void FilterBar::setCounts(const Counts &counts)
{
    m_verbatim->setFigure(counts.verbatim);
    m_paraphrase->setFigure(counts.paraphrase);
    m_toReview->setFigure(counts.toReview);
    m_rejected->setFigure(counts.rejected);
}

/// "2 of 9 statements", and where claims of the reporter's own are found "… · 1 of 4 claims".
QString FilterBar::shownWords(const ListedCounts &shown, const ListedCounts &all)
{
    const QString statements =
        tr("%1 of %n statement(s)", nullptr, all.statements).arg(shown.statements);
    return shown.claims == 0
        ? statements
        : statements + u" · "_s + tr("%1 of %n claim(s)", nullptr, all.claims).arg(shown.claims);
}

void FilterBar::setSearch(const QString &words, const ListedCounts &shown, const ListedCounts &all)
{
    const QFontMetrics metrics(font());
    constexpr int mostWidth = 160;
    const QString searched = wording::betweenMarks(words.simplified());
    m_words->setText(tr("“%1” ✕").arg(metrics.elidedText(searched, Qt::ElideRight, mostWidth)));
    m_words->setAccessibleName(tr("Clear the filter “%1”").arg(searched));
    m_words->updateGeometry();
    m_shown->setText(tr("%1 · Esc").arg(shownWords(shown, all)));
    m_search->setVisible(!words.isEmpty());
    m_chips->setVisible(words.isEmpty() && !m_verbatim->objectName().isEmpty());
}

} // namespace onrecord
