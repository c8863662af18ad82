// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/headdialog.h"

#include "core/corrections/statedfacts.h"
#include "core/text/calendar.h"
#include "core/wording/days.h"
#include "core/wording/wording.h"
#include "ui/widgets/plainfield.h"
#include "ui/widgets/sizedfont.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

HeadDialog::HeadDialog(const Article &article, HeadPart part, QWidget *parent)
    : QDialog(parent)
    , m_dayRead(new QLabel(this))
    , m_addressRead(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_article(article)
{
    setObjectName(u"head-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is known of the article"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = addField(form, tr("&Headline"), "head-title", article.title);
    m_byline = addField(form, tr("&Byline"), "head-byline", article.byline);
    m_outlet = addField(form, tr("&Outlet"), "head-outlet", article.outlet);
    const QDate day = article.published;
    m_day = addField(form, tr("&Day"), "head-day",
                     day.isValid() ? day.toString(Qt::ISODate) : QString());
    m_day->setPlaceholderText(tr("Such as 2026-11-17 or 17 November 2026"));
    m_dayRead->setObjectName(u"head-day-read"_s);
    m_dayRead->setFont(sizedFont(font(), 0.92));
    m_dayRead->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), m_dayRead);
    m_address = addField(form, tr("&Address"), "head-address", article.url);
    m_addressRead->setObjectName(u"head-address-read"_s);
    m_addressRead->setFont(m_dayRead->font());
    m_addressRead->setForegroundRole(QPalette::PlaceholderText);
    m_addressRead->setText(tr("A web address begins with https:// or http://"));
    form->addRow(QString(), m_addressRead);
    m_language->setObjectName(u"head-language"_s);
    addLanguages(article.language);
    form->addRow(tr("&Language"), m_language);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HeadDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_day, &QLineEdit::textChanged, this, &HeadDialog::readBack);
    connect(m_address, &QLineEdit::textChanged, this, &HeadDialog::readBack);
    readBack();

    PlainField *const fields[] = {m_title, m_byline, m_outlet, m_day};
    PlainField *first = fields[int(part)];
    first->setFocus();
    // Selected from the end, so that the caret, and what is seen, is the beginning.
    first->setSelection(int(first->text().size()), -int(first->text().size()));
}

void HeadDialog::say(const QString &why)
{
    auto *label = new QLabel(why, this);
    label->setObjectName(u"head-why"_s);
    label->setWordWrap(true);
    static_cast<QBoxLayout *>(layout())->insertWidget(0, label);
    setAccessibleDescription(why);
}

PlainField *HeadDialog::addField(QFormLayout *form, const QString &label, const char *name,
                                 const QString &value)
{
    auto *field = new PlainField(this);
    field->setObjectName(QLatin1String(name));
    field->setValue(value);
    field->setCursorPosition(0);
    field->setMinimumWidth(380);
    form->addRow(label, field);
    return field;
}

/// By name; the article's own, whatever it is, is chosen.
void HeadDialog::addLanguages(const QString &tag)
{
    QMap<QString, QString> tags; // by name
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const QString code = QLocale::languageToCode(QLocale::Language(each));
        if (!code.isEmpty())
            tags.insert(wording::languageName(code), code);
    }
    // Of "en-GB" the tag stays as it is.
    tags.insert(tag.isEmpty() ? tr("not known") : wording::languageName(tag), tag);
    for (auto each = tags.cbegin(); each != tags.cend(); ++each)
        m_language->addItem(each.key(), each.value());
    m_language->setCurrentIndex(m_language->findData(tag));
}

/// The day that \a words name, and nothing else beside it.
static QDate dayNamed(const QString &words)
{
    const std::optional<WrittenDay> written = findWrittenDay(words);
    const bool isAll = written && written->span == Span{0, words.size()};
    return isAll ? written->day : QDate();
}

/// Whether pages that are exported may link to \a words.
static bool isWebAddress(const QString &words)
{
    const QUrl url(words, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

void HeadDialog::readBack()
{
    const QString address = m_address->text().simplified();
    const bool isLinkable =
        address.isEmpty() || m_address->value() == m_article.url || isWebAddress(address);
    m_addressRead->setVisible(!isLinkable);
    const QString words = m_day->text().simplified();
    const QDate day = dayNamed(words);
    // A day can be corrected, not taken away.
    const bool isUsable = day.isValid() || (words.isEmpty() && !m_article.published.isValid());
    m_ok->setEnabled(isUsable && isLinkable);
    if (day.isValid())
        m_dayRead->setText(wording::shownDay(day, wording::DayForm::Long));
    else if (words.isEmpty())
        m_dayRead->setText(isUsable ? tr("The day is not known") : tr("Write a day"));
    else
        m_dayRead->setText(tr("This is no day: write it as 2026-11-17"));
}

void HeadDialog::answer()
{
    QList<SetFact> facts;
    const auto take = [&](ArticleFact fact, const QString &text) {
        if (text != factOf(m_article, fact))
            facts.append({fact, text});
    };
    // What was not touched stays as it is, blanks and all.
    const auto takeField = [&](ArticleFact fact, const PlainField *field) {
        const QString &before = factOf(m_article, fact);
        take(fact, field->value() == before ? before : field->value().simplified());
    };
    takeField(ArticleFact::Title, m_title);
    takeField(ArticleFact::Byline, m_byline);
    takeField(ArticleFact::Outlet, m_outlet);
    takeField(ArticleFact::Address, m_address);
    take(ArticleFact::Language, m_language->currentData().toString());
    const QDate day = dayNamed(m_day->text().simplified());
    Q_EMIT answered(facts, day == m_article.published ? QDate() : day);
    accept();
}

} // namespace onrecord
