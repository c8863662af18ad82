// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/changedwordsview.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/widgets/sizedfont.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QString shown(QStringView words)
{
    return shownPlainly(words.toString().simplified()).toHtmlEscaped();
}

QString padded(QStringView words)
{
    const QString plain = shown(words);
    return (!words.isEmpty() && words.front().isSpace() ? u" "_s : QString()) + plain
        + (words.size() > 1 && words.back().isSpace() ? u" "_s : QString());
}

/// \a words with \a marked, which ascend, underlined and bold: told by more than a colour.
QString withMarks(const QString &words, const Spans &marked)
{
    QString html;
    qsizetype from = 0;
    for (const Span span : marked) {
        if (span.isEmpty() || span.begin < from)
            continue;
        html += padded(words.mid(from, span.begin - from)) + u"<b><u>"_s + shown(span.in(words))
            + u"</u></b>"_s;
        from = span.end;
    }
    return html + padded(words.mid(from));
}

} // namespace

ChangedWordsView::ChangedWordsView(QWidget *parent)
    : QWidget(parent)
    , m_then(addLabel("changed-then"))
    , m_now(addLabel("changed-now"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_then, 1, Qt::AlignTop);
    row->addWidget(m_now, 1, Qt::AlignTop);
    hide();
}

QLabel *ChangedWordsView::addLabel(const char *name)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // wraps rather than make a small window wider
    label->setFont(sizedFont(font(), 0.92));
    return label;
}

void ChangedWordsView::setStale(const QList<StaleCorrection> &stale)
{
    setVisible(!stale.isEmpty());
    QStringList then;
    QStringList now;
    for (const StaleCorrection &each : stale) {
        Spans marksThen;
        Spans marksNow;
        for (const WordChange &change : each.words.changes) {
            marksThen.append(change.then);
            marksNow.append(change.now);
        }
        const QString decision = wording::formerDecision(each.correction).toHtmlEscaped();
        then.append(u"%1: %2"_s.arg(decision, withMarks(each.words.then, marksThen)));
        const QString present = each.words.now.isEmpty()
            ? tr("Now: no longer in the article")
            : tr("Now: %1").arg(withMarks(each.words.now, marksNow));
        if (!now.contains(present)) // several corrections of one statement mostly have the same
            now.append(present);
    }
    m_then->setText(then.join(u"<br>"_s));
    m_now->setText(now.join(u"<br>"_s));
}

} // namespace onrecord
