// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QFont>
#include <QString>

#include <memory>

class QTextDocument;

namespace onrecord {

class Actions;

/// Names of the guide's chapters in their order: "marks" is resources/help/marks.md.
QStringList guideChapters();
/// The languages that the guide is in: "en", which is complete wherever another one is, and those of the folders
/// of resources/help.
QStringList guideLanguages();
/// The one of the window.
QString guideLanguage();
/// The text of a chapter, Markdown, with {legend} and {keys} where those are to stand and keys as they are written
/// in every language ("Ctrl+O"). Empty where \a language, one of guideLanguages(), does not have it.
QString guideChapter(const QString &name, const QString &language = QStringLiteral("en"));

/// The heading of a chapter or a section of it, and where it is in the document.
struct GuideHeading
{
    QString text;
    int level = 1;
    int position = 0; ///< of a QTextCursor
};

/// The whole guide: its chapters with the legend, drawn by the article's painter, and the list of
/// keys of \a actions. \a small is the font of the chrome, \a ratio that of the window's pixels.
std::unique_ptr<QTextDocument> guideDocument(const Actions &actions, const ThemeColours &colours,
                                             const QFont &small, double ratio);
/// Chapters and sections of \a guide.
QList<GuideHeading> headingsOf(const QTextDocument &guide);

} // namespace onrecord
