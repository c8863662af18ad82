// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/markingbar.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/corrections/statementmarking.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sizedfont.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

MarkingBar::MarkingBar(const StatementMarking &marking, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_marking(marking)
    , m_actions(actions)
    , m_words(new QLabel(this))
    , m_cue(new QLabel(this))
    , m_source(new QLabel(this))
    , m_next(new QLabel(this))
    , m_keys(new FlowLayout(12, 4))
{
    setObjectName(u"marking-bar"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"marking-words"_s);
    m_cue->setObjectName(u"marking-cue"_s);
    m_source->setObjectName(u"marking-source"_s);
    m_next->setObjectName(u"marking-next"_s);
    m_words->setFont(sizedFont(font(), 1, QFont::DemiBold));
    for (QLabel *label : {m_words, m_cue, m_source, m_next})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_words, m_next}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1); // wraps rather than make a small window wider
    }
    const auto add = [this](const QString &key, const QString &text, ActionId does) {
        auto *button = new KeyButton(key, text, this);
        button->setObjectName(u"marking-"_s + m_actions[does]->objectName());
        connect(button, &QAbstractButton::clicked, m_actions[does], &QAction::trigger);
        m_keys->addWidget(button);
    };
    add(u"C"_s, tr("cue"), ActionId::EditCue);
    add(u"R"_s, tr("source"), ActionId::TakeSource);
    add(u"Q"_s, tr("other words"), ActionId::NewStatement);
    add(tr("Enter", "the key"), tr("done"), ActionId::Details);
    add(tr("Esc", "the key"), tr("leave it"), ActionId::Back);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 9, 18, 9);
    column->setSpacing(4);
    auto *parts = new FlowLayout(18, 2); // on one line where both fit: a low window has few
    parts->addWidget(m_cue);
    parts->addWidget(m_source);
    column->addWidget(m_words);
    column->addLayout(parts);
    column->addWidget(m_next);
    column->addLayout(m_keys);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&marking, &StatementMarking::changed, this, &MarkingBar::showMarked);
    showMarked();
}

void MarkingBar::setColours(const ThemeColours &colours)
{
    m_colours = colours;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, colours.pane);
    setPalette(palette);
}

void MarkingBar::showMarked()
{
    setVisible(m_marking.isOn());
    if (!m_marking.isOn())
        return;
    constexpr int longest = 80; // code units, a line
    constexpr int half = 40;
    const StatementWords &words = m_marking.words();
    const Article &article = m_marking.reading().document.article();
    const auto shown = [&](Span span, qsizetype limit) {
        return wording::quoted(article, {span}, limit);
    };
    m_words->setText(tr("New statement: %1").arg(shown(words.content, longest)));
    m_cue->setText(
        tr("Cue: %1").arg(words.cue.isEmpty() ? tr("none yet") : shown(words.cue, half)));
    const QString speaker = shownPlainly(m_marking.speaker());
    const QString source = words.source.isEmpty() ? tr("none yet") : shown(words.source, half);
    const bool isNamed = words.source.isEmpty() || source == wording::inMarks(speaker);
    m_source->setText(isNamed ? tr("Source: %1").arg(source)
                              : tr("Source: %1, that is %2").arg(source, speaker));
    QString next;
    if (words.cue.isEmpty())
        next = tr("Select the words that report it, such as “said”, and press C; without any press "
                  "Enter.");
    else if (words.source.isEmpty())
        next = tr("Select the words that name who says it and press R; or press Enter and choose.");
    else
        next = tr("Enter adds it; it is one step to undo.");
    m_next->setText(next);
    setAccessibleName(m_words->text());
    setAccessibleDescription(
        QStringList{m_cue->text(), m_source->text(), next}.join(QStringLiteral(". ")));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MarkingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_colours.line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace onrecord
