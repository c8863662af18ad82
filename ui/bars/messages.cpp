// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/messages.h"

#include "ui/bars/messagebar.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onrecord {

Messages::Messages(QVBoxLayout *column, QObject *parent)
    : QObject(parent)
    , m_column(column)
{
}

MessageBar *Messages::bar()
{
    if (!m_bar) {
        m_bar = new MessageBar(m_column->parentWidget());
        m_bar->setColours(m_colours);
        place();
        connect(m_bar, &MessageBar::dismissed, this, &Messages::goOn);
    }
    return m_bar;
}

void Messages::standBelow(QWidget *page)
{
    m_page = page;
    page->installEventFilter(this);
}

void Messages::place()
{
    const bool isBelow = m_page && !m_page->isHidden();
    m_column->removeWidget(m_bar);
    m_column->insertWidget(isBelow ? m_column->indexOf(m_page) + 1 : 0, m_bar);
    m_bar->setEdge(isBelow ? Qt::TopEdge : Qt::BottomEdge);
}

bool Messages::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther =
        event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (isOther && m_bar && watched == m_page)
        place();
    return QObject::eventFilter(watched, event);
}

void Messages::tellFailure(const QString &sentence)
{
    offerRepair(sentence, nullptr);
}

void Messages::advise(const QString &sentence)
{
    offer(sentence, nullptr);
}

void Messages::adviseWhile(const QString &sentence, std::function<bool()> holds)
{
    advise(sentence);
    m_isUntilStep = true;
    m_holds = std::move(holds);
}

void Messages::offerRepair(const QString &failure, QAction *repair)
{
    m_shown.clear();
    say(failure, true, repair);
}

void Messages::offer(const QString &sentence, QAction *action)
{
    m_shown.clear();
    say(sentence, false, action);
}

void Messages::say(const QString &sentence, bool isFailure, QAction *action)
{
    m_isUntilStep = false;
    m_holds = nullptr;
    bar()->say(sentence, isFailure ? MessageBar::Kind::Failure : MessageBar::Kind::Advice, action);
}

void Messages::offerWhile(const QString &sentence, QAction *action, std::function<bool()> holds)
{
    stand({sentence, action, false, std::move(holds)}, false);
}

void Messages::offerLast(const QString &sentence, QAction *action, std::function<bool()> holds)
{
    stand({sentence, action, false, std::move(holds)}, true);
}

void Messages::offerRepairWhile(const QString &failure, QAction *repair,
                                std::function<bool()> holds)
{
    stand({failure, repair, true, std::move(holds)}, false);
}

void Messages::stand(Standing message, bool isLast)
{
    m_standing.removeIf([&](const Standing &each) { return each.sentence == message.sentence; });
    m_standing.insert(isLast ? 0 : m_standing.size(), std::move(message));
    if (!isLast || sentence().isEmpty())
        showStanding();
}

/// The first of what stands and holds, where there is any.
void Messages::showStanding()
{
    m_standing.removeIf([](const Standing &each) { return !each.holds(); });
    if (m_standing.isEmpty())
        return;
    const Standing first = m_standing.last();
    m_shown = first.sentence;
    say(first.sentence, first.isFailure, first.action);
}

/// What was shown is gone; what it covered comes back, unless others have said something meanwhile.
void Messages::goOn()
{
    const QString gone = std::exchange(m_shown, {});
    m_isUntilStep = false;
    m_holds = nullptr;
    m_standing.removeIf([&](const Standing &each) { return each.sentence == gone; });
    Q_EMIT dismissed();
    if (sentence().isEmpty())
        showStanding();
}

bool Messages::dismiss()
{
    const bool wasShown = m_bar && m_bar->isVisible();
    if (m_bar)
        m_bar->dismiss();
    return wasShown;
}

void Messages::dismissNews()
{
    if (m_shown.isEmpty())
        dismiss();
}

void Messages::dropSettled()
{
    m_standing.removeIf([](const Standing &each) { return !each.holds(); });
    const auto isShown = [this](const Standing &each) {
        return each.sentence == m_shown;
    };
    if (!m_shown.isEmpty() && std::none_of(m_standing.cbegin(), m_standing.cend(), isShown))
        dismiss();
}

void Messages::noteChoice()
{
    if (m_isUntilStep && m_holds && !m_holds())
        dismiss();
}

void Messages::noteStep()
{
    if (m_isUntilStep)
        dismiss();
}

void Messages::clear()
{
    m_standing.clear();
    dismiss();
}

QString Messages::sentence() const
{
    return m_bar ? m_bar->sentence() : QString();
}

void Messages::setColours(const ThemeColours &colours)
{
    m_colours = colours;
    if (m_bar)
        m_bar->setColours(colours);
}

} // namespace onrecord
