// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/shortcutspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QSpinBox *numberField(int value, int least, int most, const QString &unit, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(least, most);
    field->setSuffix(unit);
    field->setValue(value);
    return field;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const Actions &actions,
                                     QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
    , m_ownFamily(new QCheckBox(tr("&Font of the article"), this))
    , m_family(new QFontComboBox(this))
    , m_size(numberField(preferences.pixelSize, Preferences::leastPixelSize,
                         Preferences::mostPixelSize, tr(" px"), this))
    , m_measure(numberField(preferences.measure, Preferences::leastMeasure,
                            Preferences::mostMeasure, tr(" characters"), this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_care(new QComboBox(this))
    , m_singleKeys(new QCheckBox(tr("Single &letters act in article and sidebar"), this))
    , m_readerName(new QLineEdit(preferences.readerName, this))
    , m_keys(new ShortcutsPage(actions, preferences.keys, this))
{
    setObjectName(u"preferences-dialog"_s);
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpFields();
    layOut();
    tellChanges();
}

/// Names the fields and shows what is set.
void PreferencesDialog::setUpFields()
{
    m_ownFamily->setObjectName(u"own-family"_s);
    m_ownFamily->setChecked(!m_before.family.isEmpty());
    m_family->setObjectName(u"family"_s);
    m_family->setAccessibleName(tr("Font of the article"));
    m_family->lineEdit()->setAccessibleName(m_family->accessibleName());
    m_family->setEnabled(m_ownFamily->isChecked());
    // The one in force, chosen or not.
    QFont inForce;
    inForce.setFamily(articleFamily(m_before));
    inForce.setStyleHint(QFont::Serif);
    m_family->setCurrentFont(QFont(QFontInfo(inForce).family()));
    m_size->setObjectName(u"size"_s);
    m_measure->setObjectName(u"measure"_s);
    m_theme->setObjectName(u"theme"_s);
    using Theme = Preferences::Theme;
    m_theme->addItem(tr("As the desktop"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->addItem(tr("High contrast, light"), int(Theme::ContrastLight));
    m_theme->addItem(tr("High contrast, dark"), int(Theme::ContrastDark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_before.theme)));
    addLanguages();
    m_care->setObjectName(u"care"_s);
    m_care->addItem(tr("Carefully, after a quick first look"), int(Care::Careful));
    m_care->addItem(tr("Quickly"), int(Care::Quick));
    m_care->setCurrentIndex(m_care->findData(int(m_before.care)));
    m_singleKeys->setObjectName(u"single-keys"_s);
    m_singleKeys->setChecked(m_before.singleKeys);
    m_readerName->setObjectName(u"reader-name"_s);
    m_readerName->setPlaceholderText(tr("Stands beside your corrections; may be empty"));
}

/// Each by its own name: who cannot read the others finds it.
void PreferencesDialog::addLanguages()
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const auto &[name, language] :
         {std::pair(u"English"_s, u"en"_s), std::pair(u"Deutsch"_s, u"de"_s),
          std::pair(u"Français"_s, u"fr"_s), std::pair(u"العربية"_s, u"ar"_s)})
        m_language->addItem(name, language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_before.language)));
}

void PreferencesDialog::layOut()
{
    auto *general = new QWidget(this);
    auto *form = new QFormLayout(general);
    form->addRow(m_ownFamily, m_family);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("Line &width"), m_measure);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Language"), m_language);
    auto *later = new QLabel(tr("The language changes when Onrecord is started again."), general);
    later->setObjectName(u"language-later"_s);
    later->setForegroundRole(QPalette::PlaceholderText);
    later->setWordWrap(true);
    form->addRow(QString(), later);
    form->addRow(tr("&Reading"), m_care);
    form->addRow(tr("&Keys"), m_singleKeys);
    form->addRow(tr("Your &name"), m_readerName);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *pages = new QTabWidget(this);
    pages->setObjectName(u"pages"_s);
    pages->addTab(general, tr("&General"));
    pages->addTab(m_keys, tr("&Shortcuts"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(pages, 1);
    rows->addWidget(buttons);
    resize(560, 480);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::tellChanges()
{
    const auto tell = [this] {
        Q_EMIT changed(this->preferences());
    };
    connect(m_ownFamily, &QCheckBox::toggled, m_family, &QWidget::setEnabled);
    connect(m_ownFamily, &QCheckBox::toggled, this, tell);
    connect(m_family, &QFontComboBox::currentFontChanged, this, tell);
    connect(m_size, &QSpinBox::valueChanged, this, tell);
    connect(m_measure, &QSpinBox::valueChanged, this, tell);
    connect(m_theme, &QComboBox::currentIndexChanged, this, tell);
    connect(m_language, &QComboBox::currentIndexChanged, this, tell);
    connect(m_care, &QComboBox::currentIndexChanged, this, tell);
    connect(m_singleKeys, &QCheckBox::toggled, this, tell);
    connect(m_readerName, &QLineEdit::textEdited, this, tell);
    connect(m_keys, &ShortcutsPage::changed, this, tell);
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT changed(m_before); });
}

Preferences PreferencesDialog::preferences() const
{
    Preferences now = m_before;
    now.family = m_ownFamily->isChecked() ? m_family->currentFont().family() : QString();
    now.pixelSize = m_size->value();
    now.measure = m_measure->value();
    now.theme = Preferences::Theme(m_theme->currentData().toInt());
    now.language = m_language->currentData().toString();
    now.care = Care(m_care->currentData().toInt());
    now.singleKeys = m_singleKeys->isChecked();
    now.keys = m_keys->keys();
    now.readerName = m_readerName->text().simplified();
    return now;
}

} // namespace onrecord
