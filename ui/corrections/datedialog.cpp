// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/datedialog.h"

#include "core/article/markeduptext.h"
#include "core/text/calendar.h"
#include "core/wording/page.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The day to begin with: as much as \a value tells of one, the rest from \a otherwise.
QDate dayOf(const QString &value, QDate otherwise)
{
    if (const QDate first = firstDayOf(value); first.isValid())
        return first;
    return otherwise.isValid() ? otherwise : QDate::currentDate();
}

/// "¶4: … to close the quay on Monday, she said …", so that nobody has to look for it in the text.
QString placeInWords(const Document &document, Span date)
{
    constexpr qsizetype beside = 45; // code units on either side
    const qsizetype index = document.paragraphAt(date.begin);
    if (index < 0)
        return wording::place(document, date.begin);
    const QString &text = document.text();
    const Span paragraph = document.paragraphs().at(index).span;
    Span around{qMax(paragraph.begin, date.begin - beside), qMin(paragraph.end, date.end + beside)};
    while (around.begin > paragraph.begin && !text[around.begin - 1].isSpace())
        --around.begin;
    while (around.end < paragraph.end && !text[around.end].isSpace())
        ++around.end;
    QString words = shownPlainly(shownWords(document.article(), around).simplified());
    if (around.begin > paragraph.begin)
        words.prepend(u"… "_s);
    if (around.end < paragraph.end)
        words.append(u" …"_s);
    return DateDialog::tr("%1: %2").arg(wording::place(document, date.begin), words);
}

} // namespace

DateDialog::DateDialog(const Reading &reading, const ReadDate &date,
                       const std::optional<wording::Decider> &decider, QWidget *parent)
    : QDialog(parent)
    , m_before(date.date.value)
    , m_calendar(new QCalendarWidget(this))
    , m_exactness(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_value(new QLabel(this))
{
    setObjectName(u"date-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString words = wording::excerpt(reading.document.article(), {date.date.span});
    const QString question = tr("When is “%1”?").arg(wording::betweenMarks(words));
    setWindowTitle(question);

    auto *heading = new QLabel(question, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *place = new QLabel(placeInWords(reading.document, date.date.span), this);
    place->setObjectName(u"date-place"_s);
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    auto *read = new QLabel(wording::dateSentence(date, decider), this);
    read->setWordWrap(true);
    read->setForegroundRole(QPalette::PlaceholderText);

    m_calendar->setObjectName(u"date-calendar"_s);
    m_calendar->setAccessibleName(question);
    if (auto *days = m_calendar->findChild<QAbstractItemView *>()) // which takes the focus
        days->setAccessibleName(question);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setSelectedDate(dayOf(m_before, reading.document.article().published));
    addExactness();
    addRoles(date.date.role);
    m_value->setObjectName(u"date-value"_s);

    auto *fields = new QFormLayout;
    fields->addRow(tr("&Meant is"), m_exactness);
    fields->addRow(tr("&Role"), m_role);
    fields->addRow(tr("Value"), m_value);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(place);
    column->addWidget(read);
    column->addWidget(m_calendar);
    column->addLayout(fields);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &DateDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateDialog::answer);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        // Who chooses a day means it, or its month or year.
        if (Exactness(m_exactness->currentData().toInt()) == Exactness::AsRead)
            m_exactness->setCurrentIndex(m_exactness->findData(int(Exactness::Day)));
        sayValue();
    });
    connect(m_exactness, &QComboBox::currentIndexChanged, this, &DateDialog::sayValue);
    sayValue();
    m_calendar->setFocus();
}

DateDialog::Exactness DateDialog::exactnessRead() const
{
    const QDate day = m_calendar->selectedDate();
    if (m_before == day.toString(Qt::ISODate))
        return Exactness::Day;
    if (m_before == day.toString(u"yyyy-MM"_s))
        return Exactness::Month;
    return m_before == day.toString(u"yyyy"_s) ? Exactness::Year : Exactness::AsRead;
}

void DateDialog::addExactness()
{
    m_exactness->setObjectName(u"date-exactness"_s);
    const auto add = [this](const QString &text, Exactness exactness) {
        m_exactness->addItem(text, int(exactness));
    };
    const Exactness read = exactnessRead();
    if (read == Exactness::AsRead)
        add(tr("as it was read: %1").arg(wording::dateValue(m_before)), Exactness::AsRead);
    add(tr("the day chosen"), Exactness::Day);
    add(tr("its month"), Exactness::Month);
    add(tr("its year"), Exactness::Year);
    m_exactness->setCurrentIndex(m_exactness->findData(int(read)));
}

void DateDialog::addRoles(DateRole now)
{
    m_role->setObjectName(u"date-role"_s);
    m_role->addItem(tr("about: when what is told happens"), int(DateRole::About));
    m_role->addItem(tr("said on: the day it was said"), int(DateRole::SaidOn));
    m_role->addItem(tr("published: the day of the article"), int(DateRole::Published));
    m_role->setCurrentIndex(m_role->findData(int(now)));
}

QString DateDialog::value() const
{
    const QDate day = m_calendar->selectedDate();
    switch (Exactness(m_exactness->currentData().toInt())) {
    case Exactness::AsRead: break;
    case Exactness::Day: return day.toString(Qt::ISODate);
    case Exactness::Month: return day.toString(u"yyyy-MM"_s);
    case Exactness::Year: return day.toString(u"yyyy"_s);
    }
    return m_before;
}

void DateDialog::sayValue()
{
    m_value->setText(wording::dateValue(value()));
}

void DateDialog::answer()
{
    Q_EMIT answered(value(), DateRole(m_role->currentData().toInt()));
    accept();
}

} // namespace onrecord
