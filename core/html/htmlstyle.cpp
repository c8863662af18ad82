// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/html/htmlpage.h"
#include "core/html/htmltext.h"
#include "core/html/palette.h"

namespace onrecord {

// Colours come from the palette and what is filtered from the reading; all else stands here.
// A mark says three things at once and none by colour alone: whose (colour, label), how
// verbatim (ground), in which state (style of the line, glyph in the margin).
static constexpr char layout[] = R"css(
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0;display:grid;grid-template-columns:minmax(0,1fr) minmax(20rem,24.5rem);background:var(--page);color:var(--text);font:1.0625rem/1.62 "Noto Serif","Source Serif 4","Iowan Old Style",Palatino,Georgia,serif}
main{padding:2.4rem 2rem 1.4rem 4.6rem;grid-column:1}
article,footer>div{max-width:66ch;margin:0 auto}
h1{font-size:1.7rem;line-height:1.25;font-weight:600;margin:0 0 .4rem;text-wrap:balance}
header{margin:0 0 1.2rem}
.by,footer p,aside,.lab,.st,.cap,[data-n]::before{font-family:"Noto Sans",system-ui,-apple-system,"Segoe UI",sans-serif}
.by{font-size:.8rem;line-height:1.5;color:var(--soft);margin:0}
article p,article h2,article li{margin:0 0 .82rem;position:relative;overflow-wrap:break-word}
article h2{font-size:1.2rem;line-height:1.35;margin-top:1.5rem}
article ul{padding-left:1.2em;margin:0}
.cap{font-size:.85rem;color:var(--soft)}
[data-n]::before{content:attr(data-n);position:absolute;left:-3.4rem;width:1.7rem;text-align:right;font-size:.69rem;line-height:1.72rem;color:var(--soft);opacity:.8;font-weight:400}
li[data-n]::before{left:-4.6rem}
.own::after{content:"";position:absolute;left:-.95rem;top:.2rem;bottom:.2rem;border-left:.19rem solid var(--soft)}
.pre,.gap{color:var(--soft)}
@media screen{.part{content-visibility:auto;contain-intrinsic-size:auto 170rem}article .part{margin-left:-4.6rem;padding-left:4.6rem}}
.ctl{font:.75em monospace;border:1px solid var(--soft);border-radius:3px;padding:0 .15em}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
mark{color:inherit;background:none;border-radius:2px;text-decoration:underline;text-decoration-color:var(--c);text-decoration-thickness:1.5px;text-underline-offset:.24em;text-decoration-skip-ink:none}
mark.k-direct{background:var(--g)}
mark.k-mixed{background:var(--h)}
mark mark{text-underline-offset:.4em}
mark.s-review{text-decoration-style:dotted;text-decoration-thickness:2px}
mark.s-corrected,mark.s-manual{text-decoration-style:double}
mark.s-stale{text-decoration-style:wavy}
mark:target,.cue:target{outline:2px solid var(--accent);outline-offset:3px;scroll-margin-top:30vh}
.lab{font-size:.625rem;font-weight:600;line-height:0;color:var(--c);display:var(--l);margin-left:.1em;font-style:normal}
.lab a{color:inherit;text-decoration:none}
.lab a:hover{text-decoration:underline}
.src{font-style:normal}
.src b{font-weight:var(--w);color:var(--i)}
.cue{font-style:var(--o)}
.cue.alone{color:var(--i)}
.date{color:var(--date);border-bottom:1px dashed var(--date)}
.st{float:left;clear:left;width:1.25rem;height:.85rem;margin-left:-1.25rem;font-size:.75rem;line-height:1.72rem;color:var(--c);display:var(--l);font-style:normal;font-weight:400;text-decoration:none}
aside{grid-column:2;grid-row:1/3;background:var(--pane);border-left:1px solid var(--line);font-size:.8125rem;line-height:1.45;height:100vh;position:sticky;top:0;overflow:auto;padding:1rem .9rem 2rem;counter-reset:shown;scrollbar-width:thin;scrollbar-color:var(--line) transparent}
aside h2{font-size:.95rem;font-weight:600;margin:0}
.head{display:flex;justify-content:space-between;align-items:baseline}
.all{display:none;color:var(--accent)}
.key{color:var(--soft);font-size:.75rem}
.skip{position:absolute;left:-100vw;background:var(--page);color:var(--accent);padding:.3rem .6rem;z-index:1}
.skip:focus{left:.5rem;top:.5rem}
.filter{margin:.5rem 0 .2rem;border:1px solid var(--line);border-radius:5px;background:var(--page)}
summary{cursor:pointer;padding:.28rem .6rem;color:var(--soft)}
fieldset{border:0;margin:0;padding:.1rem .6rem .3rem;display:flex;flex-wrap:wrap;gap:.1rem .8rem}
legend{color:var(--soft);font-size:.72rem;padding:0;float:left;width:100%}
label{overflow-wrap:anywhere}
small{color:var(--soft);font-size:.72rem}
input{accent-color:var(--k,var(--accent));margin:0 .15rem 0 0;vertical-align:-.1em}
button{margin:.2rem .6rem .55rem;font:inherit;color:inherit;background:var(--chrome);border:1px solid var(--line);border-radius:4px;padding:.15rem .6rem;cursor:pointer}
h3{display:flex;align-items:first baseline;gap:.45rem;margin:1.05rem 0 .2rem;font-size:.875rem;font-weight:400;line-height:1.35}
h3 b{font-weight:600}
h3 input{flex:none}
.dot{flex:none;min-width:1.3rem;padding:0 .25rem;border-radius:4px;background:var(--k);color:var(--page);font-size:.69rem;font-weight:700;line-height:1.12rem;text-align:center;text-decoration:none}
.who{flex:1;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
h3:hover .who,h3:focus-within .who{-webkit-line-clamp:none}
.role,.cnt,h4,.pl,.pair,.more,.note,.none,.shown{color:var(--soft);font-size:.75rem}
.cnt{text-align:right;flex:none;max-width:55%}
h4{font-weight:400;letter-spacing:.02em;margin:.35rem 0 .05rem 1.7rem}
aside ul{list-style:none;margin:0;padding:0}
aside li{display:flex;display:grid;grid-template-columns:1.3rem minmax(0,1fr) auto;gap:0 .4rem;padding:.16rem .4rem .16rem 0;border-radius:4px;align-items:baseline}
aside li:hover,aside li:focus-within{background:var(--chrome)}
aside li:target{background:var(--selection)}
aside li>.lab{line-height:inherit;font-size:.66rem;text-align:center;color:var(--k);display:inline}
.verb{font-size:.75rem;font-weight:600;color:var(--k);margin-right:.15rem}
.cert{color:var(--soft)}
.verb i{font-style:normal}
.words{flex:1;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}
li:hover .words,li:focus-within .words,li:target .words{-webkit-line-clamp:none;display:block}
q::before,q::after{content:none}
.pl{white-space:nowrap;text-align:right}
.pl a{color:inherit}
.pair,.more,.note{grid-column:2/4}
.more{display:none}
li:target .more,li:focus-within .more{display:block}
.folded{margin-top:1rem}
.folded summary{padding-left:0}
.rejected .words{text-decoration:line-through}
.shown{display:none;margin:1rem 0 0;padding:.3rem 0}
@media screen{.shown{position:sticky;bottom:-2rem;background:var(--pane)}}
.shown>[class^=w-]{display:none}
.fa:checked{counter-increment:shown}
aside:has(>form>section>p>label>#f-aX:checked) section.aX{counter-increment:shown}
.before::after{content:counter(shown)}
aside:has(>form>.actor:target) .shown{display:block}
.legend{margin:1.6rem 0 0;border-top:1px solid var(--line);padding-top:.2rem}
.legend h3{font-weight:600}
.legend h4{margin-left:0}
.legend dl{margin:0}
.legend dl>div{display:flex;display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 .6rem;align-items:baseline;padding:.14rem 0}
.legend dt{min-width:11rem;font:1rem/1.5 "Noto Serif","Source Serif 4","Iowan Old Style",Palatino,Georgia,serif}
.legend dd{margin:0;overflow-wrap:break-word}
.legend .st{float:none;width:auto;height:auto;margin-left:0;margin-right:.4rem;line-height:inherit}
.legend .own{border-left:.19rem solid var(--soft);padding-left:.5rem}
.legend .own::after{content:none}
.paper{display:none}
aside:has(>form>.actor:target) .all{display:inline}
aside:has(>form>.actor:target) :is(.actor:not(:target),.folded){display:none}
main:has(~aside #f-quiet:checked) article .vh{display:none}
main:has(~aside #f-quiet:checked) article :is(mark,.src,.cue,.lab,.st){--c:var(--line);--i:inherit;--g:none;--h:none;--l:none;--w:inherit;--o:inherit}
main:has(~aside #f-quiet:checked) article .date{color:inherit;border-color:var(--line)}
main:has(~aside #f-quiet:checked) article .own::after{border-color:var(--line)}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
footer{grid-column:1;padding:0 2rem 2.4rem 4.6rem;color:var(--soft)}
footer>div{padding-top:.7rem;border-top:1px solid var(--line)}
footer p{margin:0 0 .25rem;font-size:.75rem;line-height:1.5;overflow-wrap:anywhere}
footer code{font-size:.92em;overflow-wrap:anywhere}
footer a{color:inherit}
@media (max-width:62rem){body{display:block}main{padding:1.6rem 1.2rem 1.6rem 3.1rem}footer{padding:1rem 1.2rem 1.6rem}footer>div{border:0}aside{position:static;height:auto;border-left:0;border-top:1px solid var(--line)}[data-n]::before{left:-2.9rem;width:1.4rem}.words,.who{display:block;overflow:visible}.shown{bottom:0}}
@media (max-width:28rem){main{padding-left:1.6rem;padding-right:.9rem}[data-n]::before{display:none}aside li{grid-template-columns:1.3rem minmax(0,1fr)}.pl{grid-column:2;text-align:left;white-space:normal}.pair,.more,.note{grid-column:2}h4{margin-left:1.7rem}h3,.head{flex-wrap:wrap}.who{flex-basis:60%}.cnt{flex-basis:100%;max-width:none;text-align:left;padding-left:3.1rem}.legend dl>div{display:block}}
@media (prefers-contrast:more){body{--soft:var(--text);--line:var(--text)}mark{text-decoration-thickness:2.5px}}
@media (forced-colors:active){mark,mark.k-direct,mark.k-mixed{background:Canvas;color:CanvasText;text-decoration-color:LinkText}mark *{color:CanvasText}mark.k-direct{text-decoration-thickness:3px}.dot{border:1px solid CanvasText}}
@media print{@page{margin:1.8cm 2cm 2cm 1.6cm}body{display:block;font-size:10.5pt;background:#fff}main{padding:0 0 0 1.3cm}article,footer>div{max-width:none}h1{font-size:17pt}article p{orphans:2;widows:2}mark.k-direct,mark.k-mixed{background:none}mark.k-direct{text-decoration-thickness:2px}aside{position:static;height:auto;overflow:visible;border:0;background:none;padding:1.2rem 0 0;font-size:8.5pt}aside h2{font-size:12pt;border-bottom:1px solid;padding-bottom:.2rem}.filter,.all,.key,.skip,.folded:not([open]){display:none!important}.vh{display:none}.paper{display:block}section:has(>h3>.fa):not(:has(>h3>.fa:checked)),aside:has(>form>section>p>label>#f-aX):not(:has(>form>section>p>label>#f-aX:checked)) section.aX{display:none}.words,.who{display:block;overflow:visible}.legend{columns:2;column-gap:2rem}.legend h3{column-span:all}.legend dl>div{grid-template-columns:9.5rem minmax(0,1fr);align-items:start}.legend dt{min-width:0;font-size:9.5pt;line-height:13pt}.legend dd{line-height:13pt}aside li,.legend dl>div{break-inside:avoid}h3,h4{break-after:avoid}h3 input{display:inline-block;opacity:0;width:0;margin:0 -.45rem 0 0}.dot{border:1px solid;color:var(--k);background:none}.pl a{text-decoration:none}footer{padding:.6rem 0 0}footer>div{border-top:1px solid}}
)css";

static QByteArray rgba(const char *hex, double opacity)
{
    const int value = QByteArray(hex + 1).toInt(nullptr, 16);
    return "rgba(" + QByteArray::number(value >> 16) + ',' + QByteArray::number(value >> 8 & 0xff)
        + ',' + QByteArray::number(value & 0xff) + ',' + QByteArray::number(opacity, 'g', 3) + ')';
}

/// The colours as the style sheet names them: actor n's ink --an, its ground behind verbatim
/// words --gn, behind partly verbatim ones --hn.
static QByteArray colours(const Palette &palette)
{
    QByteArray css;
    const auto name = [&css](const char *property, const char *value) {
        css += QByteArray("--") + property + ':' + value + ';';
    };
    name("page", palette.page);
    name("pane", palette.pane);
    name("chrome", palette.chrome);
    name("line", palette.line);
    name("text", palette.text);
    name("soft", palette.soft);
    name("date", palette.date);
    name("accent", palette.accent);
    name("selection", palette.selection);
    name("a0", palette.soft);
    css += "--g0:" + rgba(palette.soft, palette.ground)
        + ";--h0:" + rgba(palette.soft, palette.ground / 2) + ';';
    for (size_t actor = 0; actor < palette.actors.size(); ++actor) {
        const QByteArray number = QByteArray::number(int(actor) + 1);
        const char *const ink = palette.actors[actor];
        css += "--a" + number + ':' + ink + ";--g" + number + ':' + rgba(ink, palette.ground)
            + ";--h" + number + ':' + rgba(ink, palette.ground / 2) + ';';
    }
    return css;
}

static QByteArray colourClasses()
{
    QByteArray css;
    for (int ink = 0; ink <= inks; ++ink) {
        const QByteArray n = QByteArray::number(ink);
        // --k is the actor's colour whatever is switched off, for headings and lines.
        css += ".c" + n + "{--k:var(--a" + n + ");--c:var(--a" + n + ");--i:var(--a" + n
            + ");--g:var(--g" + n + ");--h:var(--h" + n + ");--l:inline;--w:600;--o:italic}\n";
    }
    return css;
}

static constexpr char unmarked[] =
    "{--c:transparent;--i:inherit;--g:none;--h:none;--l:none;--w:inherit;--o:inherit}\n";

// A browser asks :has() again for each stretch of a page that arrives, so a long page must not cost more each
// time. Rules for the list write out the way to a switch, which bounds the search to as many levels, and have
// no :not() within :has(), which any element that arrives would have asked again. Lines of the list stand as deep
// as the switches of verbs and states, which are therefore asked of the filter, that no line stands in. Rules for
// the article search the list alone: the article comes first and is never searched.

/// The element that is asked for a switch, the way from there to it, and what leads to the groups of the list.
struct SwitchPlace
{
    QByteArray element;
    QByteArray way;
    QByteArray toGroups;
};

/// Where the switch of \a name stands ("a3", "aX", "v-denies").
static SwitchPlace placeOf(const QByteArray &name)
{
    if (!name.startsWith('a'))
        return {".filter", "fieldset>label>#f-" + name, "~"};
    return {"aside", (name == "aX" ? "form>section>p>label>#f-" : "form>section>h3>#f-") + name,
            " "};
}

/// What begins a rule for the article's column that holds while the switch of \a name is off.
static QByteArray offInArticle(const QByteArray &name)
{
    return "main:has(~aside #f-" + name + ":not(:checked)) article ";
}

/// What begins a rule for the groups of the list that holds while the switch of \a name is off.
static QByteArray offInGroups(const QByteArray &name)
{
    const SwitchPlace place = placeOf(name);
    return place.element + ":has(>" + place.way + "):not(:has(>" + place.way + ":checked))"
        + place.toGroups;
}

/// Takes the marks of \a name away, never the words, and its lines out of the list, while the
/// switch of that name is off.
static QByteArray switchRule(const QByteArray &name)
{
    const QByteArray off = offInGroups(name);
    return offInArticle(name) + '.' + name + unmarked + off + "* li." + name + "{display:none}\n"
        + off + "section." + name + " h4{display:none}\n" + off + ".shown{display:block}\n";
}

/// switchRule() of a kind of verb or a state, which is then named behind the count.
static QByteArray leaveOutRule(const QByteArray &name)
{
    return switchRule(name) + offInGroups(name) + "* .w-" + name + "{display:inline}\n";
}

static QByteArray markRules()
{
    return offInArticle("dates") + ".date{color:inherit;border:0}\n" + offInArticle("labels")
        + ":is(.lab,.st){display:none}\n";
}

/// The page opened with #a3 marks that actor alone.
static QByteArray targetRule(const QByteArray &name)
{
    return "main:has(~aside #" + name + ":target) article :is(mark,.src,.cue,.lab,.st):not(." + name
        + ')' + unmarked;
}

/// A heading over statements that are all left out is left out with them. What it stands over is
/// told by the classes of its kinds that occur together (HtmlPage::togetherClass()); a switched off
/// actor's headings go by switchRule(), which weighs more than these.
static QByteArray headingRules(const HtmlPage::Filtered &filtered)
{
    QByteArray css;
    const auto leaveOut = [&css](const QByteArray &name) {
        css += ":where(" + offInGroups(name) + ".actor) h4{display:none}\n";
    };
    for (const VerbKind verb : filtered.verbs)
        leaveOut("v-" + asBytes(toName(verb)));
    for (const State state : filtered.states)
        leaveOut("s-" + asBytes(toName(state)));
    for (const auto &[verb, state] : filtered.together)
        css += ":where(.filter:has(>" + placeOf("v-" + asBytes(toName(verb))).way
            + ":checked):has(>" + placeOf("s-" + asBytes(toName(state))).way
            + ":checked)~.actor) h4." + HtmlPage::togetherClass(verb, state) + "{display:block}\n";
    return css;
}

static QByteArray filterRules(const HtmlPage &page)
{
    QByteArray css;
    for (const ReadActor *const actor : page.actors()) {
        if (actor->number > HtmlPage::switches) {
            css += switchRule("aX");
            break;
        }
        css += switchRule(HtmlPage::actorClass(actor)) + targetRule(HtmlPage::actorClass(actor));
    }
    const HtmlPage::Filtered filtered = page.filtered();
    for (const VerbKind verb : filtered.verbs)
        css += leaveOutRule("v-" + asBytes(toName(verb)));
    for (const State state : filtered.states)
        css += leaveOutRule("s-" + asBytes(toName(state)));
    return css + headingRules(filtered);
}

QList<PaperLine> paperLines()
{
    using enum VerbKind;
    return {{"solid", {Says, Confirms}},
            {"double", {Pledges, Supports}},
            {"dashed", {Denies, Criticises}},
            {"dotted", {Claims, Thinks}},
            {"wavy", {Demands, Warns, Asks}}};
}

static QByteArray paperRules()
{
    QByteArray css = "@media print{";
    for (const PaperLine &line : paperLines()) {
        QByteArrayList marks;
        for (const VerbKind verb : line.verbs)
            marks << "mark.v-" + asBytes(toName(verb));
        css += marks.join(',') + "{text-decoration-style:" + line.style + "}";
    }
    return css + "}\n";
}

QByteArray styleSheet(const HtmlPage &page)
{
    return "\n:root{color-scheme:light dark;" + colours(lightPalette())
        + "}\n@media screen and (prefers-color-scheme:dark){:root{" + colours(darkPalette())
        + "}}\n" + colourClasses() + layout + markRules() + paperRules() + filterRules(page);
}

} // namespace onrecord
