// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QList>
#include <QStringView>

namespace KSyntaxHighlighting {
class Repository;
}

namespace onrecord {

class ThemeColours;

/// The definitions and themes of KSyntaxHighlighting and our own ("News article", "Onrecord
/// Light", "Onrecord Dark"). Built at the first call, which takes about a millisecond where the
/// library was built without its own definitions and ten where it has them: not before the
/// first paint. Any thread may make the first call; for the GUI thread afterwards.
KSyntaxHighlighting::Repository &syntaxRepository();

/// The colours of the KSyntaxHighlighting theme called \a name; nothing where there is none.
std::optional<ThemeColours> coloursNamed(const QString &name);

enum class LexicalKind : quint8 { Quotation, Saying, Date, Number };

/// A stretch of a paragraph, in UTF-16 code units from its begin.
struct LexicalRun
{
    int offset = 0;
    int length = 0;
    LexicalKind kind = LexicalKind::Quotation;

    friend bool operator==(const LexicalRun &, const LexicalRun &) = default;
};

/// What can be seen in an article without understanding it: quotations, verbs of saying,
/// expressions of time, figures. Stands on the page until the findings arrive.
///
/// The state is passed in and returned, so work can resume at any paragraph; a quotation runs
/// on into the next paragraph only where that begins with an opening mark (news-article.xml).
/// Linear in the paragraph.
class LexicalLayer : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    using State = KSyntaxHighlighting::State;

    struct Line
    {
        QList<LexicalRun> runs; ///< ascending, not overlapping; neighbours of one kind are one run
        State after; ///< for the next paragraph
    };

    LexicalLayer();

    /// False where the definition could not be read; then no paragraph has runs.
    bool isValid() const;

    /// The runs of \a paragraph, which holds no line break; \a before is the paragraph before's
    /// Line::after, or default at the article's beginning.
    Line read(QStringView paragraph, const State &before);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QList<int> m_kinds; // by Format::id() less m_firstId; -1 for what is not shown
    int m_firstId = 0;
    QList<LexicalRun> m_runs; // of the paragraph being read
};

} // namespace onrecord
