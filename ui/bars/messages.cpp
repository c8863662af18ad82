// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/messages.h"

#include "ui/bars/messagebar.h"

#include <QVBoxLayout>

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
        m_column->insertWidget(0, m_bar);
        connect(m_bar, &MessageBar::dismissed, this, &Messages::dismissed);
    }
    return m_bar;
}

void Messages::tellFailure(const QString &sentence)
{
    offerRepair(sentence, nullptr);
}

void Messages::advise(const QString &sentence)
{
    offer(sentence, nullptr);
}

void Messages::offerRepair(const QString &failure, QAction *repair)
{
    bar()->say(failure, MessageBar::Kind::Failure, repair);
}

void Messages::offer(const QString &sentence, QAction *action)
{
    bar()->say(sentence, MessageBar::Kind::Advice, action);
}

bool Messages::dismiss()
{
    const bool wasShown = m_bar && m_bar->isVisible();
    if (m_bar)
        m_bar->dismiss();
    return wasShown;
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
