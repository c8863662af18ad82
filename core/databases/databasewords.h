// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace onrecord {

/// Databases of newspapers whose files have fields with labels.
enum class FieldCustom : quint8 {
    Nexis, ///< Nexis, LexisNexis, Nexis Uni: "BYLINE: ", in the language of its menus
    Factiva, ///< two or three capitals: HD
    ProQuest, ///< "Publication title: "
    Europresse, ///< what stands below the text: "Numéro de document : "
};

/// What a field of a record holds.
enum class LabelField : quint8 {
    Title,
    Byline,
    Outlet,
    Day,
    Language,
    Text,
    Highlight, ///< a summary, by whoever wrote the article
    Abstract, ///< a summary, by the database
    Dateline,
    Caption, ///< what is said of pictures
    Correction,
    Section,
    Length,
    Info, ///< outlet, place and day in one
    Copyright,
    Filed, ///< when and as what it was filed: certainly below the text
    Index, ///< what else it is filed under, by words that a text may have as well
};

/// Lines that mean something by themselves.
enum class RecordSaying : quint8 {
    EndOfDocument,
    Edition, ///< "Late Edition", which may stand below the day
    NoText, ///< "None available."
    ReadingEnds, ///< "Search Summary": no article is below
    Words, ///< "words", behind their number
};

/// The words of resources/lexicon/databases.txt, read once. Whatever is asked, case does not count,
/// but for codes of Factiva and the labels of ProQuest.
class DatabaseWords
{
public:
    static const DatabaseWords &instance();

    /// The field that \a custom calls \a label.
    std::optional<LabelField> fieldOf(FieldCustom custom, QStringView label) const;
    bool says(RecordSaying saying, QStringView words) const;
    /// "en" for "English" or "Anglais"; of several languages the first; empty for anything else.
    QString languageNamed(QStringView words) const;

private:
    DatabaseWords();
    void readLine(const QString &heading, const QString &line);

    QHash<std::pair<quint8, QString>, LabelField> m_fields;
    QHash<QString, RecordSaying> m_sayings;
    QHash<QString, QString> m_languages;
};

} // namespace onrecord
