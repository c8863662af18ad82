// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/records/fieldnames.h"
#include "core/records/recordday.h"

#include <QMap>

namespace onrecord {

/// An article as a record of a table or an object of JSON has it.
class RecordFields
{
public:
    /// Adds what a field says; \a rank tells fields of one meaning apart, the lowest is believed. Several
    /// names of authors are parted by semicolons.
    void add(FieldMeaning meaning, const QString &words);

    /// The words of the field of lowest rank that has any; empty where none does.
    QString words(RecordField field) const;
    /// The words of all fields of that meaning, the lowest rank first.
    QStringList all(RecordField field) const;
    /// The text: of several fields that of lowest rank among those that are about as long as the longest.
    QString text() const;
    /// True for what has the text of an article rather than some text.
    bool isArticle() const;

private:
    QMap<RecordField, QMap<int, QString>> m_words;
};

/// The article in \a record. \a order is how its file writes days in figures; where that is not known and
/// the day depends on it, a warning says so.
ArticleDraft draftOfRecord(const RecordFields &record, DayOrder order);

/// The names in a field of authors: "Lund, Ida; Berg, Ole" has two.
QStringList authorsInField(const QString &words);

} // namespace onrecord
