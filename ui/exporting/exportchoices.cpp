// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportchoices.h"

#include "core/corrections/enumnames.h"
#include "core/wording/wording.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

ExportChoices::ExportChoices(const Reading &reading, QWidget *parent)
    : QWidget(parent)
    , m_states(new QWidget(this))
    , m_hasNotes(std::any_of(reading.statements.cbegin(), reading.statements.cend(),
                             [](const ReadStatement &read) { return !read.note.isEmpty(); }))
    , m_hasHistory(reading.inForce > 0)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addStates(reading);
    m_notes = addBox(u"export-notes"_s, tr("Include private &notes"), false);
    m_history =
        addBox(u"export-history"_s, tr("Include what was &corrected, when and by whom"), true);
    m_byteOrderMark = addBox(u"export-bom"_s, tr("&Mark as UTF-8, for Excel"), true);
}

QCheckBox *ExportChoices::addBox(const QString &name, const QString &words, bool isChecked)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(name);
    box->setChecked(isChecked);
    connect(box, &QCheckBox::toggled, this, &ExportChoices::changed);
    layout()->addWidget(box);
    return box;
}

/// "automatic (12)  to review (3)": which statements go along. Where all are in one state there is
/// nothing to choose.
void ExportChoices::addStates(const Reading &reading)
{
    constexpr std::array states{State::Automatic, State::Review, State::Confirmed, State::Corrected,
                                State::Manual,    State::Stale,  State::Rejected};
    m_states->setObjectName(u"export-states"_s);
    auto *flow = new FlowLayout(14, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    m_states->setLayout(flow);
    auto *label = new QLabel(tr("Statements:"), m_states);
    flow->addWidget(label);
    for (const State state : states) {
        const auto count =
            std::count_if(reading.statements.cbegin(), reading.statements.cend(),
                          [state](const ReadStatement &read) { return read.state == state; });
        if (count == 0)
            continue;
        auto *box = new QCheckBox(tr("%1 (%2)").arg(wording::word(state), QString::number(count)),
                                  m_states);
        box->setObjectName(u"export-state-"_s + toName(state));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ExportChoices::changed);
        flow->addWidget(box);
        label->setMinimumHeight(box->sizeHint().height()); // one line with them
        m_ofState.append({state, box});
    }
    layout()->addWidget(m_states);
}

void ExportChoices::showFor(const ExportContents &contents, bool isTable)
{
    m_contents = contents;
    m_isTable = isTable;
    m_states->setVisible(m_ofState.size() > 1 && contents.hasStatements);
    m_notes->setVisible(m_hasNotes && contents.hasNotes);
    m_history->setVisible(m_hasHistory && contents.hasHistory);
    m_byteOrderMark->setVisible(isTable);
}

ExportChoice ExportChoices::choice() const
{
    ExportChoice choice;
    if (m_contents.hasNotes && m_notes->isChecked())
        choice.notes = Notes::Included;
    if (m_contents.hasStatements) {
        for (const auto &[state, box] : m_ofState) {
            if (!box->isChecked())
                choice.without.append(state);
        }
    }
    choice.hasHistory = !m_contents.hasHistory || m_history->isChecked();
    choice.hasByteOrderMark = m_isTable && m_byteOrderMark->isChecked();
    return choice;
}

} // namespace onrecord
