// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include "core/wording/legend.h"
#include "ui/actions/actions.h"
#include "ui/help/legendpicture.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QKeySequence>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

// Outside of the namespace, as Qt asks.
static void useHelpResources()
{
    Q_INIT_RESOURCE(onrecord_ui);
}

using namespace Qt::StringLiterals;

namespace onrecord {

QStringList guideChapters()
{
    return {u"marks"_s,     u"reading"_s,   u"opening"_s, u"correcting"_s, u"reviewing"_s,
            u"exporting"_s, u"importing"_s, u"batch"_s,   u"keys"_s};
}

QStringList guideLanguages()
{
    return {u"en"_s, u"de"_s, u"fr"_s};
}

QString guideLanguage()
{
    const QString language = QCoreApplication::translate(
        "onrecord::Guide", "en",
        "the folder of the guide in this language, as in resources/help; en where there is none");
    return guideLanguages().contains(language) ? language : u"en"_s;
}

QString guideChapter(const QString &name, const QString &language)
{
    useHelpResources();
    const QString folder = language == u"en"_s ? QString() : language + u'/';
    QFile file(u":/help/%1%2.md"_s.arg(folder, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Keys stand in the chapters as `Ctrl+O`; the reader sees them as in the menus of the window.
static QString withKeysAsInMenus(const QString &chapter)
{
    static const QRegularExpression key(
        u"`((?:Ctrl|Alt|Shift)\\+[^`]+|Space|Enter|Esc|Del|Tab|Home|End|Left|Right|Backspace)`"_s);
    QString shown;
    qsizetype at = 0;
    for (const auto &match : key.globalMatch(chapter)) {
        const QKeySequence keys(match.captured(1), QKeySequence::PortableText);
        shown += chapter.mid(at, match.capturedStart() - at)
            + u"`%1`"_s.arg(keys.toString(QKeySequence::NativeText));
        at = match.capturedEnd();
    }
    return shown + chapter.mid(at);
}

/// Tables of two columns without lines, the first as wide as its words.
static QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(8);
    return format;
}

/// The empty cursor where \a placeholder stood, which is gone; none where it does not stand.
static QTextCursor takenOut(QTextDocument &document, const QString &placeholder)
{
    QTextCursor cursor = document.find(placeholder);
    cursor.removeSelectedText();
    return cursor;
}

static void insertLegend(QTextDocument &document, const ThemeColours &colours, const QFont &small,
                         double ratio)
{
    QTextCursor cursor = takenOut(document, u"{legend}"_s);
    int number = 0;
    for (const wording::LegendGroup &group : wording::legend()) {
        QTextCharFormat heading;
        heading.setFontWeight(QFont::DemiBold);
        cursor.insertText(group.heading, heading);
        QTextTable *const table = cursor.insertTable(int(group.rows.size()), 2, tableFormat());
        for (int row = 0; row < table->rows(); ++row) {
            const wording::LegendRow &shown = group.rows.at(row);
            const QImage picture = legendPicture(shown, colours, small, ratio);
            const QString name = u"mark:%1"_s.arg(++number);
            document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
            QTextImageFormat image;
            image.setName(name);
            image.setWidth(picture.width() / ratio);
            image.setHeight(picture.height() / ratio);
            image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
            image.setProperty(QTextFormat::ImageAltText, shown.sample);
            table->cellAt(row, 0).firstCursorPosition().insertImage(image);
            QTextTableCell meaning = table->cellAt(row, 1);
            QTextTableCellFormat format;
            format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
            meaning.setFormat(format);
            meaning.firstCursorPosition().insertText(shown.meaning);
        }
        cursor = table->lastCursorPosition();
        cursor.movePosition(QTextCursor::NextBlock);
    }
}

static void insertKeys(QTextDocument &document, const Actions &actions)
{
    QTextCursor cursor = takenOut(document, u"{keys}"_s);
    const auto keys = actions.keyList();
    QTextTable *const table = cursor.insertTable(int(keys.size()), 2, tableFormat());
    for (int row = 0; row < table->rows(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(keys.at(row).first);
        table->cellAt(row, 1).firstCursorPosition().insertText(keys.at(row).second);
    }
}

/// Markdown's tables are drawn with lines; a calm page has none.
static void calmTables(QTextDocument &document)
{
    QTextCursor cursor(&document);
    while (!cursor.atEnd()) {
        if (QTextTable *const table = cursor.currentTable()) {
            table->setFormat(tableFormat());
            cursor = table->lastCursorPosition();
        }
        if (!cursor.movePosition(QTextCursor::NextBlock))
            break;
    }
}

/// Scales the pictures of the window to what a page has room for. Those of Markdown have no size.
static void fitPictures(QTextDocument &document, double ratio)
{
    constexpr int widest = 640;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment fragment = each.fragment();
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            QImage picture(format.name());
            const int width = qMin(widest, picture.width());
            picture = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
            document.addResource(QTextDocument::ImageResource, QUrl(format.name()), picture);
            format.setWidth(width);
            format.setHeight(picture.height() / ratio);
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // one in a block; the fragments are others now
        }
    }
}

/// Shell lines stand on a ground of their own; single keys and options in the text do not move it.
static void setCode(QTextDocument &document, const ThemeColours &colours)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)
            && !block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format;
        format.setBackground(colours.chrome);
        format.setNonBreakableLines(false);
        cursor.mergeBlockFormat(format);
    }
}

std::unique_ptr<QTextDocument> guideDocument(const Actions &actions, const ThemeColours &colours,
                                             const QFont &small, double ratio)
{
    QString text;
    for (const QString &chapter : guideChapters())
        text += withKeysAsInMenus(guideChapter(chapter, guideLanguage())) + u"\n\n"_s;
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(small);
    document->setDocumentMargin(24);
    document->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    calmTables(*document);
    fitPictures(*document, ratio);
    setCode(*document, colours);
    insertLegend(*document, colours, small, ratio);
    insertKeys(*document, actions);
    document->clearUndoRedoStacks();
    document->setUndoRedoEnabled(false);
    return document;
}

QList<GuideHeading> headingsOf(const QTextDocument &guide)
{
    QList<GuideHeading> headings;
    for (QTextBlock block = guide.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            headings.append({block.text(), level, block.position()});
    }
    return headings;
}

} // namespace onrecord
