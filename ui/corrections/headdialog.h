// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/corrections/correction.h"
#include "ui/article/articleheader.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace onrecord {

class PlainField;

/// Asks what is known of an article as a whole: headline, byline, outlet, day, address, language. A
/// day is written in any way that leaves no doubt, and read back below the field. Emits answered()
/// when the reader accepts; deletes itself when it is closed.
class HeadDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a part is what is asked first.
    HeadDialog(const Article &article, HeadPart part, QWidget *parent);

    /// Says over the fields why they are asked for.
    void say(const QString &why);

Q_SIGNALS:
    /// What was changed; an invalid \a day: not the day.
    void answered(const QList<onrecord::SetFact> &facts, QDate day);

private:
    PlainField *addField(QFormLayout *form, const QString &label, const char *name,
                         const QString &value);
    void addLanguages(const QString &tag);
    /// Says what was understood of the day and the address, and whether it can be taken.
    void readBack();
    void answer();

    PlainField *m_title = nullptr; // Owned as children, as are those below.
    PlainField *m_byline = nullptr;
    PlainField *m_outlet = nullptr;
    PlainField *m_day = nullptr;
    QLabel *m_dayRead;
    QLabel *m_addressRead;
    PlainField *m_address = nullptr;
    QComboBox *m_language;
    QPushButton *m_ok = nullptr;
    const Article m_article;
};

} // namespace onrecord
