<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
</context>
<context>
    <name>onrecord::AboutDialog</name>
    <message>
        <source>About Onrecord</source>
        <translation>حول Onrecord</translation>
    </message>
    <message>
        <source>Onrecord %1</source>
        <translation>Onrecord %1</translation>
    </message>
    <message>
        <source>A reader for news that shows who said what, and when.

It works alone, on your own files; nothing leaves the machine. What it finds may be wrong: what you correct stays as you said it.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onrecord::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Actors and Topics</source>
        <translation>ال&amp;فاعلون والمواضيع</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Ta&amp;ke Candidate</source>
        <translation>اختيار &amp;مرشّح</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open in a &amp;New Window</source>
        <translation>فتح في نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>&amp;Take off the List of Recent Articles</source>
        <translation>إ&amp;زالة من قائمة المقالات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>&amp;لصق كمقال</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Import Marks…</source>
        <translation>استيراد ال&amp;علامات…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>م&amp;قارنة مع…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>نسخ ك&amp;اقتباس</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;بحث في المقال</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>بحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Read the File A&amp;gain</source>
        <translation>&amp;قراءة الملف من جديد</translation>
    </message>
    <message>
        <source>&amp;Headline, Byline, Outlet…</source>
        <translation>الع&amp;نوان والكاتب والوسيلة…</translation>
    </message>
    <message>
        <source>&amp;Day of Publication…</source>
        <translation>&amp;يوم النشر…</translation>
    </message>
    <message>
        <source>Bring Back or Leave Out a &amp;Block</source>
        <translation>إعادة &amp;فقرة أو إسقاطها</translation>
    </message>
    <message>
        <source>Make Others’ Corrections My &amp;Own</source>
        <translation>ت&amp;بنّي تصحيحات الآخرين</translation>
    </message>
    <message>
        <source>Put the Damaged &amp;Library Aside</source>
        <translation>تنحية ال&amp;مكتبة التالفة</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>الحجم ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>الشريط ال&amp;جانبي</translation>
    </message>
    <message>
        <source>Filter S&amp;tatements</source>
        <translation>تصفية التصري&amp;حات</translation>
    </message>
    <message>
        <source>List &amp;Verbatim Statements</source>
        <translation>إظهار التصريحات ال&amp;حرفية</translation>
    </message>
    <message>
        <source>List &amp;Paraphrases</source>
        <translation>إظهار التصريحات الم&amp;نقولة بالمعنى</translation>
    </message>
    <message>
        <source>Only What Needs &amp;Review</source>
        <translation>ما ي&amp;حتاج إلى مراجعة فقط</translation>
    </message>
    <message>
        <source>&amp;Hide Rejected</source>
        <translation>إ&amp;خفاء المرفوض</translation>
    </message>
    <message>
        <source>&amp;Group Statements Otherwise</source>
        <translation>تجميع التصريحات بطريقة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Put Actors in Another Or&amp;der</source>
        <translation>ترتيب الفاعلين بطريقة أخ&amp;رى</translation>
    </message>
    <message>
        <source>List of &amp;Articles</source>
        <translation>&amp;قائمة المقالات</translation>
    </message>
    <message>
        <source>H&amp;istory of Corrections</source>
        <translation>&amp;سجل التصحيحات</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>ال&amp;فروق</translation>
    </message>
    <message>
        <source>&amp;Left-Out Blocks</source>
        <translation>الفقرات ال&amp;مُسقطة</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>م&amp;ؤشر في النص</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;تأكيد</translation>
    </message>
    <message>
        <source>Not a Statemen&amp;t</source>
        <translation>&amp;ليس تصريحًا</translation>
    </message>
    <message>
        <source>Other &amp;Speaker…</source>
        <translation>متحدث آ&amp;خر…</translation>
    </message>
    <message>
        <source>Speaker &amp;Unknown</source>
        <translation>المتحدث &amp;مجهول</translation>
    </message>
    <message>
        <source>Kind of &amp;Verb…</source>
        <translation>نوع ال&amp;فعل…</translation>
    </message>
    <message>
        <source>Certaint&amp;y of the Speaker…</source>
        <translation>&amp;يقين المتحدث…</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>ال&amp;تاريخ…</translation>
    </message>
    <message>
        <source>&amp;Edit Words</source>
        <translation>تعديل ال&amp;كلمات</translation>
    </message>
    <message>
        <source>&amp;New Statement from Selection…</source>
        <translation>تصريح &amp;جديد من التحديد…</translation>
    </message>
    <message>
        <source>Selection Names the Spea&amp;ker</source>
        <translation>التحديد يسمّي المت&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>م&amp;لاحظة…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لا&amp;حقًا</translation>
    </message>
    <message>
        <source>&amp;Back to the Question Before</source>
        <translation>ال&amp;عودة إلى السؤال السابق</translation>
    </message>
    <message>
        <source>Ask in the Order of the Te&amp;xt</source>
        <translation>السؤال بترتيب ال&amp;نص</translation>
    </message>
    <message>
        <source>Check a Sam&amp;ple of the Sure Ones</source>
        <translation>فحص &amp;عيّنة من المؤكدة</translation>
    </message>
    <message>
        <source>Take as It Stands No&amp;w</source>
        <translation>أخذه كما هو الآ&amp;ن</translation>
    </message>
    <message>
        <source>Show What Is Most Like the Lost &amp;Place</source>
        <translation>إظهار أقرب ما يشبه المو&amp;ضع المفقود</translation>
    </message>
    <message>
        <source>Place the Correction on the Selec&amp;tion</source>
        <translation>وضع التصحيح على الت&amp;حديد</translation>
    </message>
    <message>
        <source>&amp;Drop the Correction</source>
        <translation>إ&amp;سقاط التصحيح</translation>
    </message>
    <message>
        <source>&amp;Keep the Correction Unplaced</source>
        <translation>إ&amp;بقاء التصحيح بلا موضع</translation>
    </message>
    <message>
        <source>W&amp;ithdraw the Correction</source>
        <translation>&amp;سحب التصحيح</translation>
    </message>
    <message>
        <source>Difference: Keep O&amp;urs</source>
        <translation>الاختلاف: إبقاء ما ل&amp;نا</translation>
    </message>
    <message>
        <source>Difference: Take T&amp;heirs</source>
        <translation>الاختلاف: أخذ ما له&amp;م</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة &amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;فصل…</translation>
    </message>
    <message>
        <source>&amp;Copy Actor as Markdown</source>
        <translation>ن&amp;سخ الفاعل بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy Actor as &amp;Table (CSV)</source>
        <translation>نسخ الفاعل &amp;جدولًا (CSV)</translation>
    </message>
    <message>
        <source>Copy Actor as C&amp;itations</source>
        <translation>نسخ الفاعل ا&amp;قتباسات</translation>
    </message>
    <message>
        <source>Actors &amp;and Topics in a Table</source>
        <translation>الفاعلون والمواضيع في &amp;جدول</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article of the File</source>
        <translation>المقال ال&amp;تالي في الملف</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article of the File</source>
        <translation>المقال ال&amp;سابق في الملف</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>التصريح ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>التصريح ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next to &amp;Review</source>
        <translation>التالي لل&amp;مراجعة</translation>
    </message>
    <message>
        <source>Previous to Re&amp;view</source>
        <translation>السابق للم&amp;راجعة</translation>
    </message>
    <message>
        <source>Next &amp;Left-Out Block</source>
        <translation>الفقرة المُسقطة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Previous Left-&amp;Out Block</source>
        <translation>الفقرة المُسقطة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Next by the &amp;Same Actor</source>
        <translation>التالي ل&amp;نفس الفاعل</translation>
    </message>
    <message>
        <source>Previous by the Same &amp;Actor</source>
        <translation>السابق لنفس ال&amp;فاعل</translation>
    </message>
    <message>
        <source>Show What C&amp;hanged</source>
        <translation>إظهار ما ت&amp;غيّر</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>اللوحة الت&amp;الية</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>اللوحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Menu of What Is Selected</source>
        <translation>&amp;قائمة المحدد</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>إل&amp;غاء التحديد</translation>
    </message>
    <message>
        <source>&amp;Guide and Legend</source>
        <translation>ال&amp;دليل ومفتاح العلامات</translation>
    </message>
    <message>
        <source>List of &amp;Keys</source>
        <translation>قائمة الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>ال&amp;عثور على أمر…</translation>
    </message>
    <message>
        <source>&amp;About Onrecord</source>
        <translation>&amp;حول Onrecord</translation>
    </message>
    <message>
        <source>Compare with Another &amp;Version…</source>
        <translation>مقارنة بنس&amp;خة أخرى…</translation>
    </message>
    <message>
        <source>Two V&amp;ersions Compared</source>
        <translation>مقارنة نس&amp;ختين</translation>
    </message>
    <message>
        <source>Edit C&amp;ue</source>
        <translation>تحرير &amp;فعل القول</translation>
    </message>
    <message>
        <source>To&amp;pic…</source>
        <translation>الم&amp;وضوع…</translation>
    </message>
    <message>
        <source>Change Only This &amp;One</source>
        <translation>تغيير هذا &amp;فقط</translation>
    </message>
    <message>
        <source>Change All &amp;Like It</source>
        <translation>تغيير كل ما &amp;يشبهه</translation>
    </message>
    <message>
        <source>Preview What Would Chan&amp;ge</source>
        <translation>معاي&amp;نة ما سيتغيّر</translation>
    </message>
    <message>
        <source>What Is &amp;Known of the Actor…</source>
        <translation>ما يُع&amp;رف عن الفاعل…</translation>
    </message>
    <message>
        <source>I&amp;dentifier of the Actor…</source>
        <translation>م&amp;عرّف الفاعل…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Speakers</source>
        <translation>إ&amp;زالة من المتحدثين</translation>
    </message>
    <message>
        <source>Next of &amp;Those That Overlap Here</source>
        <translation>التالي من الم&amp;تداخلة هنا</translation>
    </message>
    <message>
        <source>&amp;Keep the Text That Is Shown</source>
        <translation>إب&amp;قاء النص المعروض</translation>
    </message>
    <message>
        <source>Claim of the Reporte&amp;r’s Own</source>
        <translation>قول للصحفي ن&amp;فسه</translation>
    </message>
    <message>
        <source>Show What Was &amp;Undone</source>
        <translation>إظهار ما تُ&amp;راجِع عنه</translation>
    </message>
    <message>
        <source>Next Di&amp;fference of the Versions</source>
        <translation>اختلاف النسختين ال&amp;تالي</translation>
    </message>
    <message>
        <source>Previous D&amp;ifference of the Versions</source>
        <translation>اختلاف النسختين ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Article in a Window of Its Own</source>
        <translation>ال&amp;مقال في نافذة خاصة</translation>
    </message>
    <message>
        <source>Ne&amp;xt Window</source>
        <translation>النافذة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous Window</source>
        <translation>النافذة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>المقالات الم&amp;فتوحة…</translation>
    </message>
    <message>
        <source>&amp;Read Carefully</source>
        <translation>قراءة مت&amp;أنية</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of a Similar Article</source>
        <translation>أخذ تصحيحات مقالة م&amp;شابهة</translation>
    </message>
    <message>
        <source>Cancel Rea&amp;ding</source>
        <translation>إلغاء ال&amp;قراءة</translation>
    </message>
</context>
<context>
    <name>onrecord::ActorCards</name>
    <message>
        <source>Select an actor or a statement to copy what the actor says.</source>
        <translation>حدِّد فاعلًا أو تصريحًا لنسخ ما يقوله الفاعل.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n statement(s) of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onrecord::ActorDialog</name>
    <message>
        <source>What is known of the actor</source>
        <translation>ما يُعرف عن الفاعل</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>ال&amp;معرّف</translation>
    </message>
    <message>
        <source>Of your own, such as Q42 of Wikidata or a desk’s code</source>
        <translation>خاص بك، مثل Q42 من ويكي بيانات أو رمز التحرير</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>في المقال</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleChanges</name>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The article changed since you corrected it: %1.</source>
        <translation>تغيّر المقال منذ أن صحّحته: %1.</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleHeader</name>
    <message>
        <source>By </source>
        <translation>By </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>بقلم %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleOpening</name>
    <message>
        <source>Onrecord opens files of this machine only; it fetches nothing from the network.</source>
        <translation>يفتح Onrecord ملفات هذا الجهاز فقط، ولا يجلب شيئًا من الشبكة.</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>الموضع في المقال</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>فتح مقال</translation>
    </message>
    <message>
        <source>Drop a file here, press Ctrl+O to choose one, or Ctrl+V to read text you have copied.
Who said what, and when, is marked in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onrecord::BlockCorrections</name>
    <message numerus="yes">
        <source>&amp;All %n Block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring Back the Left-Out Block</source>
        <translation>إ&amp;عادة الفقرة المُسقطة</translation>
    </message>
    <message>
        <source>Leave This Paragraph &amp;Out</source>
        <translation>إ&amp;سقاط هذه الفقرة</translation>
    </message>
</context>
<context>
    <name>onrecord::BucketChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>onrecord::BucketChips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>more ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>onrecord::BundleDock</name>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
</context>
<context>
    <name>onrecord::BundleModel</name>
    <message>
        <source>same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same text as “%1”</source>
        <translation>النص نفسه تقريبًا كما في «%1»</translation>
    </message>
</context>
<context>
    <name>onrecord::BundlePane</name>
    <message>
        <source>Filter articles…</source>
        <translation>تصفية المقالات…</translation>
    </message>
    <message>
        <source>Filter articles by headline, outlet or day</source>
        <translation>تصفية المقالات بالعنوان أو الصحيفة أو اليوم</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>ترتيب المقالات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الصحيفة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Articles of the file</source>
        <translation>مقالات الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n مقال</numerusform>
            <numerusform>%n مقال</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 من %2 من المقالات</translation>
    </message>
    <message>
        <source>%1, %2 without text</source>
        <translation>%1، %2 بلا نص</translation>
    </message>
</context>
<context>
    <name>onrecord::CandidateBox</name>
    <message>
        <source>%1, now</source>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>onrecord::CarefulReading</name>
    <message>
        <source>This article is long, so it was read quickly only.</source>
        <translation>هذا المقال طويل، فقُرئ سريعًا فقط.</translation>
    </message>
</context>
<context>
    <name>onrecord::ChangedWordsView</name>
    <message>
        <source>Now: no longer in the article</source>
        <translation>الآن: لم يعد في المقال</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::CommandModel</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (مفعّل)</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>onrecord::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>أوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Find a command by words of its name</source>
        <translation>ابحث عن أمر بكلمات من اسمه</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>الأوامر المطابقة</translation>
    </message>
    <message>
        <source>No command has these words in its name.</source>
        <translation>لا يوجد أمر يحمل هذه الكلمات في اسمه.</translation>
    </message>
</context>
<context>
    <name>onrecord::ComparePane</name>
    <message>
        <source>Differences between two readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings (*.html *.json *.jsonl *.ann *.csv *.xml *.qdpx *.qde)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing is compared. “Compare with…” in the File menu (%1) lays another reader’s saved file beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all differences are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no difference. Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of its statements have no certain place here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) in both.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same speaker in %1 % of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s α %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s α needs more than one speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the two agree everywhere. 0: as often as by chance. From 0.8 on readings count as reliable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>قراءة %1… Esc يلغي.</translation>
    </message>
    <message>
        <source>← keep ours · → take theirs · E %1</source>
        <translation>← إبقاء قراءتنا · → أخذ قراءتهم · E %1</translation>
    </message>
</context>
<context>
    <name>onrecord::CopyCommands</name>
    <message>
        <source>Select a statement or some words to copy them as a citation.</source>
        <translation>حدِّد تصريحًا أو كلمات لنسخها كاقتباس.</translation>
    </message>
</context>
<context>
    <name>onrecord::CorrectionMenu</name>
    <message>
        <source>&amp;Give To</source>
        <translation>إس&amp;ناد إلى</translation>
    </message>
    <message>
        <source>Kind of &amp;Verb</source>
        <translation>نوع ال&amp;فعل</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>ال&amp;يقين</translation>
    </message>
    <message>
        <source>Co&amp;py Actor</source>
        <translation>ن&amp;سخ الفاعل</translation>
    </message>
</context>
<context>
    <name>onrecord::CorrectionQuestions</name>
    <message>
        <source>No date stands in the sentence of %1. The article has this day:</source>
        <translation>لا يوجد تاريخ في جملة %1. للمقال هذا اليوم:</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>Select the words that name who says it, then press R.</source>
        <translation>حدِّد الكلمات التي تسمّي القائل، ثم اضغط R.</translation>
    </message>
    <message>
        <source>Choose a statement, select the words that name who says it, then press R.</source>
        <translation>اختر تصريحًا، وحدِّد الكلمات التي تسمّي القائل، ثم اضغط R.</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>اسم الفاعل</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>اسم الموضوع</translation>
    </message>
    <message>
        <source>Select the words that the reporter asserts, then press Y.</source>
        <translation>حدِّد الكلمات التي يؤكدها الصحفي، ثم اضغط Y.</translation>
    </message>
    <message>
        <source>Somebody said these words: they are no claim of the reporter’s own.</source>
        <translation>قال أحدهم هذه الكلمات: فليست قولًا للصحفي نفسه.</translation>
    </message>
    <message>
        <source>There is no other topic to merge this one with.</source>
        <translation>لا يوجد موضوع آخر لدمج هذا معه.</translation>
    </message>
    <message>
        <source>%1 belongs under</source>
        <translation>%1 يندرج تحت</translation>
    </message>
    <message>
        <source>%1 is the same as</source>
        <translation>%1 هو نفسه</translation>
    </message>
    <message>
        <source>Tab: the other end. Arrow keys: by letters, with Ctrl words, with Alt sentences. + and −: parts. Enter takes it, Esc leaves all as it was.</source>
        <translation>Tab: الطرف الآخر. الأسهم: حرفًا حرفًا، ومع Ctrl كلمة، ومع Alt جملة. + و−: الأجزاء. Enter يأخذه، وEsc يترك كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Select the words that were said, then press E.</source>
        <translation>حدِّد الكلمات التي قيلت، ثم اضغط E.</translation>
    </message>
    <message>
        <source>Select the words that report it, such as “said”, then press C.</source>
        <translation>حدِّد الكلمات التي تنقله، مثل «said»، ثم اضغط C.</translation>
    </message>
    <message>
        <source>The words that report it. %1</source>
        <translation>الكلمات التي تنقله. %1</translation>
    </message>
    <message>
        <source>These are the words that were said already.</source>
        <translation>هذه هي الكلمات التي قيلت بالفعل.</translation>
    </message>
    <message>
        <source>These are the words that report it already.</source>
        <translation>هذه هي الكلمات التي تنقله بالفعل.</translation>
    </message>
    <message>
        <source>These words were said themselves. Select words beside them.</source>
        <translation>هذه الكلمات قيلت هي نفسها. حدِّد كلمات بجانبها.</translation>
    </message>
</context>
<context>
    <name>onrecord::CoverageBar</name>
    <message>
        <source>%1 words attributed, %2 in the reporter’s voice, %3 left out</source>
        <translation>%1 كلمة منسوبة، و%2 بصوت المراسل، و%3 مُسقطة</translation>
    </message>
</context>
<context>
    <name>onrecord::DateDialog</name>
    <message>
        <source>When is “%1”?</source>
        <translation>متى «%1»؟</translation>
    </message>
    <message>
        <source>&amp;Meant is</source>
        <translation>ال&amp;مقصود</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>as it was read: %1</source>
        <translation>كما قُرئ: %1</translation>
    </message>
    <message>
        <source>the day chosen</source>
        <translation>اليوم المختار</translation>
    </message>
    <message>
        <source>its month</source>
        <translation>شهره</translation>
    </message>
    <message>
        <source>its year</source>
        <translation>سنته</translation>
    </message>
    <message>
        <source>about: when what is told happens</source>
        <translation>عن: متى يحدث ما يُروى</translation>
    </message>
    <message>
        <source>said on: the day it was said</source>
        <translation>قيل في: اليوم الذي قيل فيه</translation>
    </message>
    <message>
        <source>published: the day of the article</source>
        <translation>نُشر: يوم المقال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>onrecord::DifferenceDelegate</name>
    <message>
        <source>%1 (kept)</source>
        <translation>%1 (أُبقي)</translation>
    </message>
</context>
<context>
    <name>onrecord::DifferenceModel</name>
    <message>
        <source>only ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another cue or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another verb, certainty or topic</source>
        <translation>فعل آخر أو درجة يقين أخرى أو موضوع آخر</translation>
    </message>
    <message>
        <source>no cue, no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>ours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark it</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>choose the speaker</source>
        <translation>اختيار المتحدث</translation>
    </message>
    <message>
        <source>edit the cue</source>
        <translation>تعديل فعل القول</translation>
    </message>
    <message>
        <source>edit the source</source>
        <translation>تعديل المصدر</translation>
    </message>
    <message>
        <source>choose the verb</source>
        <translation>اختيار الفعل</translation>
    </message>
    <message>
        <source>choose the certainty</source>
        <translation>اختيار درجة اليقين</translation>
    </message>
    <message>
        <source>choose the topic</source>
        <translation>اختيار الموضوع</translation>
    </message>
    <message>
        <source>edit the words</source>
        <translation>تعديل الكلمات</translation>
    </message>
</context>
<context>
    <name>onrecord::DockTitle</name>
    <message>
        <source>Drag to the other side</source>
        <translation>اسحب إلى الجهة الأخرى</translation>
    </message>
</context>
<context>
    <name>onrecord::Explanation</name>
    <message>
        <source>Nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>speaker, verb: Ana Ruiz denies</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Double-click, or press H, to correct it</source>
        <translation>انقر نقرًا مزدوجًا أو اضغط H لتصحيحه</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>نُشر %1</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>بكلام الصحفي نفسه</translation>
    </message>
</context>
<context>
    <name>onrecord::ExportChoices</name>
    <message>
        <source>Include private &amp;notes</source>
        <translation>تضمين الم&amp;لاحظات الخاصة</translation>
    </message>
    <message>
        <source>Include what was &amp;corrected, when and by whom</source>
        <translation>تضمين ما &amp;صُحّح ومتى ومن صحّحه</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8, for Excel</source>
        <translation>&amp;وسم كـ UTF-8 لبرنامج Excel</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>التصريحات:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>onrecord::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;تنسيق:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>است&amp;عراض…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Be&amp;ginning of the file:</source>
        <translation>ب&amp;داية الملف:</translation>
    </message>
    <message>
        <source>&amp;Who says what in it:</source>
        <translation>&amp;من يقول ماذا فيه:</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>The export would be written over the article; choose another name.</source>
        <translation>سيُكتب التصدير فوق المقال؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1”, the text that goes beside the export, would be written over the article; choose another name.</source>
        <translation>سيُكتب «%1»، وهو النص المرافق للتصدير، فوق المقال؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is there already. Export again to write over it.</source>
        <translation>«%1» موجود بالفعل. صدّر مرة أخرى للكتابة فوقه.</translation>
    </message>
    <message>
        <source>That file is there already. Export again to write over it.</source>
        <translation>هذا الملف موجود بالفعل. صدّر مرة أخرى للكتابة فوقه.</translation>
    </message>
    <message>
        <source>Making “%1”… Esc cancels.</source>
        <translation>إنشاء «%1»… Esc يلغي.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>أُلغي: لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>onrecord::ExportWords</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page, excerpts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web annotations (W3C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discourse Network Analyzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates (TIMEX3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to print or to send, with marks that black and white leaves legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page that anybody can open, filter and print, and that Onrecord opens again with the corrections in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same page with only the paragraphs in which somebody is reported, where the whole text may not be passed on.</source>
        <translation>الصفحة نفسها بالفقرات التي يُنقل فيها كلام أحد وحدها، حيث لا يجوز تمرير النص كله.</translation>
    </message>
    <message>
        <source>A row for each statement, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements by actor and topic, for notes and wikis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Onrecord found, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on one line, for programs that read lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations for readers that know the W3C’s standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked text, for libraries and editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks beside the text, for brat and training programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coded source for ATLAS.ti, MAXQDA, NVivo and QualCoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of events, and the text beside it as a second file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors and topics as a graph, for Gephi and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each expression of time means, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>what was corrected or confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actors who speak on a topic</source>
        <translation>الفاعلون المتحدثون في موضوع</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who corrected what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onrecord opens it again with its corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As something is left out, Onrecord cannot open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onrecord::FilterBar</name>
    <message>
        <source>Verbatim</source>
        <translation>حرفي</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>بالمعنى</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>“%1” ✕</source>
        <translation>«%1» ✕</translation>
    </message>
    <message>
        <source>Clear the filter “%1”</source>
        <translation>مسح التصفية «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 من %n تصريح</numerusform>
            <numerusform>%1 من %n تصريح</numerusform>
            <numerusform>%1 من %n تصريحات</numerusform>
            <numerusform>%1 من %n تصريحات</numerusform>
            <numerusform>%1 من %n تصريحًا</numerusform>
            <numerusform>%1 من %n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <translation>
            <numerusform>%1 من %n ادعاء</numerusform>
            <numerusform>%1 من %n ادعاء</numerusform>
            <numerusform>%1 من %n ادعاءات</numerusform>
            <numerusform>%1 من %n ادعاءات</numerusform>
            <numerusform>%1 من %n ادعاءً</numerusform>
            <numerusform>%1 من %n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Esc</source>
        <translation>%1 · Esc</translation>
    </message>
</context>
<context>
    <name>onrecord::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>كلمات كا&amp;ملة</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>onrecord::FindingFilter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>onrecord::FormerSteps</name>
    <message>
        <source>Withdraw: %1</source>
        <translation>سحب: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::Guide</name>
    <message>
        <source>en</source>
        <comment>the folder of the guide in this language, as in resources/help; en where there is none</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onrecord::HeadDialog</name>
    <message>
        <source>What is known of the article</source>
        <translation>ما يُعرف عن المقال</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>ال&amp;وسيلة</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Such as 2026-11-17 or 17 November 2026</source>
        <translation>مثل 2026-11-17 أو 17 November 2026</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://</source>
        <translation>يبدأ الرابط بـ https:// أو http://</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The day is not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>Write a day</source>
        <translation>اكتب يومًا</translation>
    </message>
    <message>
        <source>This is no day: write it as 2026-11-17</source>
        <translation>هذا ليس يومًا: اكتبه هكذا 2026-11-17</translation>
    </message>
</context>
<context>
    <name>onrecord::HelpWindow</name>
    <message>
        <source>Guide to Onrecord</source>
        <translation>دليل Onrecord</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryDelegate</name>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryModel</name>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>سُحب %1</translation>
    </message>
    <message>
        <source>withdrawn by %1, %2</source>
        <translation>سحبه %1، %2</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>سابقًا %1</translation>
    </message>
    <message>
        <source>dated before what was said ahead of it</source>
        <translation>تاريخه أسبق مما قيل قبله</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryPane</name>
    <message>
        <source>Filter: who, what, word…</source>
        <translation>تصفية: من، ماذا، كلمة…</translation>
    </message>
    <message>
        <source>Filter the history by reader, kind or words</source>
        <translation>تصفية السجل بالقارئ أو النوع أو الكلمات</translation>
    </message>
    <message>
        <source>By &amp;time</source>
        <translation>حسب ال&amp;وقت</translation>
    </message>
    <message>
        <source>By &amp;person</source>
        <translation>حسب ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>Only Those in &amp;Force</source>
        <translation>السا&amp;رية فقط</translation>
    </message>
    <message>
        <source>Only &amp;Withdrawn Ones</source>
        <translation>الم&amp;سحوبة فقط</translation>
    </message>
    <message>
        <source>Order of the history, and what is shown</source>
        <translation>ترتيب السجل وما يُعرض منه</translation>
    </message>
    <message>
        <source>History of corrections, newest first</source>
        <translation>سجل التصحيحات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation>لم يُصحَّح شيء بعد.</translation>
    </message>
    <message>
        <source>There is none of these.</source>
        <translation>لا يوجد منها شيء.</translation>
    </message>
    <message>
        <source>No correction is like that. Esc shows all.</source>
        <translation>لا تصحيح كهذا. Esc يعرض الكل.</translation>
    </message>
    <message>
        <source>&amp;Withdraw the Correction</source>
        <translation>&amp;سحب التصحيح</translation>
    </message>
    <message>
        <source>Put the Correction in Force A&amp;gain</source>
        <translation>إ&amp;عادة العمل بالتصحيح</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>سحب: %1</translation>
    </message>
    <message>
        <source>Put in Force Again: %1</source>
        <translation>إعادة العمل: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ImportDialog</name>
    <message>
        <source>&amp;Take them over as my corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show them as another reader’s:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Marks</source>
        <translation>استيراد علامات</translation>
    </message>
    <message numerus="yes">
        <source>%1 marks %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n speaker(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and names no speaker but by the words of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) elsewhere than the file says.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed in this article.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In both: %1, with the same speaker: %2 · only in the file: %3 · only here: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by it: %1 · given to another speaker: %2 · other words: %3 · all corrections: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing that is not shown already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, byline, outlet, day of the article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections taken as they were said there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;placed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not taken, as the article may say otherwise there now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has another title, byline, outlet or day of the article and does not say that a reader corrected it: not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the other reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers that the file does not tell: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actors described otherwise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates that mean something else: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims marked or taken off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates and claims without a place in this article: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onrecord::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>onrecord::KeyReasons</name>
    <message>
        <source>Choose a statement first: click on one, or press J.</source>
        <translation>اختر تصريحًا أولًا: انقر عليه أو اضغط J.</translation>
    </message>
    <message>
        <source>This statement is rejected already.</source>
        <translation>هذا التصريح مرفوض بالفعل.</translation>
    </message>
    <message>
        <source>Nothing that was said of this statement is out of date.</source>
        <translation>لا شيء مما قيل عن هذا التصريح قديم.</translation>
    </message>
    <message>
        <source>There is no candidate %1 here: S finds whoever else it may be.</source>
        <translation>لا يوجد مرشح %1 هنا: يجد S من قد يكون غيره.</translation>
    </message>
    <message>
        <source>A topic is chosen: choose an actor first, in the list.</source>
        <translation>المختار موضوع: اختر فاعلًا أولًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose an actor first, in the list or by a statement of theirs.</source>
        <translation>اختر فاعلًا أولًا من القائمة أو عبر أحد تصريحاته.</translation>
    </message>
    <message>
        <source>There is no other actor to merge this one with.</source>
        <translation>لا يوجد فاعل آخر لدمج هذا معه.</translation>
    </message>
    <message>
        <source>There is nothing to split off %1.</source>
        <translation>لا شيء يُفصل عن %1.</translation>
    </message>
    <message>
        <source>This key goes back in the review, which F8 begins.</source>
        <translation>يعود هذا المفتاح إلى الوراء في المراجعة التي يبدأها F8.</translation>
    </message>
    <message>
        <source>Select words of the block that is to be left out, or choose one that was with L.</source>
        <translation>حدِّد كلمات من الفقرة التي تُسقط، أو اختر بـ L فقرة أُسقطت.</translation>
    </message>
    <message>
        <source>No left-out block is shown.</source>
        <translation>لا تُعرض أي فقرة مُسقطة.</translation>
    </message>
    <message>
        <source>Nothing was asked before this.</source>
        <translation>لم يُسأل عن شيء قبل هذا.</translation>
    </message>
    <message>
        <source>A sample of the sure ones is checked once nothing is left to review.</source>
        <translation>تُفحص عيّنة من المؤكَّدة عندما لا يبقى شيء للمراجعة.</translation>
    </message>
</context>
<context>
    <name>onrecord::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Single letters act in the article and in the sidebar. Preferences switch them off.</source>
        <translation>تعمل الحروف المفردة في المقال وفي الشريط الجانبي. تعطّلها التفضيلات.</translation>
    </message>
</context>
<context>
    <name>onrecord::LeftOutStrips</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>onrecord::MainWindow</name>
    <message>
        <source>Pasted article</source>
        <translation>مقال ملصق</translation>
    </message>
    <message>
        <source>%1 – Onrecord</source>
        <translation>%1 – Onrecord</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّر إلى %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
</context>
<context>
    <name>onrecord::MarkingBar</name>
    <message>
        <source>cue</source>
        <translation>فعل القول</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>New statement: %1</source>
        <translation>تصريح جديد: %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>فعل القول: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Source: %1, that is %2</source>
        <translation>المصدر: %1، أي %2</translation>
    </message>
    <message>
        <source>Select the words that report it, such as “said”, and press C; without any press Enter.</source>
        <translation>حدِّد الكلمات التي تنقله، مثل «said»، واضغط C؛ وإن لم توجد فاضغط Enter.</translation>
    </message>
    <message>
        <source>Select the words that name who says it and press R; or press Enter and choose.</source>
        <translation>حدِّد الكلمات التي تسمّي القائل واضغط R؛ أو اضغط Enter واختر.</translation>
    </message>
    <message>
        <source>Enter adds it; it is one step to undo.</source>
        <translation>يضيفه Enter؛ ويُتراجع عنه بخطوة واحدة.</translation>
    </message>
</context>
<context>
    <name>onrecord::MarksImport</name>
    <message>
        <source>Import Marks</source>
        <translation>استيراد علامات</translation>
    </message>
    <message>
        <source>Marks (*.json *.jsonl *.html *.ann *.csv *.xml *.qdpx *.qde)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Show Marks of %1</source>
        <translation>عرض علامات %1</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of %1 are shown. They are somebody else’s until you make them yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrections taken over: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>قراءة %1… Esc يلغي.</translation>
    </message>
</context>
<context>
    <name>onrecord::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>onrecord::Navigator</name>
    <message>
        <source>No other statement has words in common with this place.</source>
        <translation>لا يشترك تصريح آخر في كلمات مع هذا الموضع.</translation>
    </message>
    <message>
        <source>There is no statement in this article.</source>
        <translation>لا يوجد تصريح في هذا المقال.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>لم يبق شيء للمراجعة.</translation>
    </message>
    <message>
        <source>Choose a statement of an actor first.</source>
        <translation>اختر تصريحًا لفاعل أولًا.</translation>
    </message>
</context>
<context>
    <name>onrecord::NoteDialog</name>
    <message>
        <source>Note on the statement</source>
        <translation>ملاحظة على التصريح</translation>
    </message>
    <message>
        <source>Throw away what you have written?</source>
        <translation>هل تتخلى عمّا كتبته؟</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>متا&amp;بعة الكتابة</translation>
    </message>
</context>
<context>
    <name>onrecord::OpenDialog</name>
    <message>
        <source>Open an Article</source>
        <translation>فتح مقال</translation>
    </message>
    <message>
        <source>Articles and exported pages (%1)</source>
        <translation>مقالات وصفحات مصدّرة (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>onrecord::OpeningProgress</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Reading “%1”… Esc cancels.</source>
        <translation>تُقرأ «%1»… Esc يلغي.</translation>
    </message>
</context>
<context>
    <name>onrecord::PaneDock</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>onrecord::PreferencesDialog</name>
    <message>
        <source>&amp;Font of the article</source>
        <translation>&amp;خط المقال</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>Single &amp;letters act in article and sidebar</source>
        <translation>تعمل ال&amp;حروف المفردة في المقال والشريط الجانبي</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>خط المقال</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Stands beside your corrections; may be empty</source>
        <translation>يظهر بجانب تصحيحاتك؛ ويجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>عرض ال&amp;سطر</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ال&amp;اختصارات</translation>
    </message>
    <message>
        <source>Carefully, after a quick first look</source>
        <translation>بتأنٍّ، بعد نظرة أولى سريعة</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>سريعًا</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>The language changes when Onrecord is started again.</source>
        <translation>تتغير اللغة عند تشغيل Onrecord من جديد.</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>ال&amp;قراءة</translation>
    </message>
</context>
<context>
    <name>onrecord::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>يجري ترتيب الصفحات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>onrecord::Printer</name>
    <message>
        <source>Marks: words said, underlined, with the number of their speaker behind them; on grey ground those in quotation marks; a line of dots where the reading is to be checked, of dashes where a reader corrected it, a wave where the text changed since. Speakers are bold, the words that report them italic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>من قال ماذا</translation>
    </message>
</context>
<context>
    <name>onrecord::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فُتح &amp;مؤخرًا</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;نسيان هذه</translation>
    </message>
</context>
<context>
    <name>onrecord::RecentModel</name>
    <message>
        <source>opened %1</source>
        <translation>فُتح %1</translation>
    </message>
</context>
<context>
    <name>onrecord::Reloading</name>
    <message>
        <source>“%1” was changed on the disk. What you see is as it was before.</source>
        <translation>تغيّر «%1» على القرص. ما تراه هو كما كان قبل ذلك.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted. Its text stays open here, and corrections are kept as before; export it to keep the text.</source>
        <translation>نُقل “%1” أو حُذف. يبقى نصه مفتوحًا هنا وتُحفظ التصحيحات كما من قبل؛ صدّره للاحتفاظ بالنص.</translation>
    </message>
</context>
<context>
    <name>onrecord::ReviewCard</name>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>By doubt ▾</source>
        <translation>حسب الشك ▾</translation>
    </message>
    <message>
        <source>By text ▾</source>
        <translation>حسب النص ▾</translation>
    </message>
    <message>
        <source>Asked by doubt; press for the order of the text</source>
        <translation>يُسأل حسب الشك؛ اضغط لترتيب النص</translation>
    </message>
    <message>
        <source>Asked in the order of the text; press for doubt</source>
        <translation>يُسأل بترتيب النص؛ اضغط للشك</translation>
    </message>
    <message>
        <source>0 left</source>
        <translation>لم يبق شيء</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>لم يبق شيء للمراجعة.</translation>
    </message>
    <message>
        <source>Every statement was looked at.</source>
        <translation>رُوجعت كل التصريحات.</translation>
    </message>
    <message>
        <source>One statement the machine is sure of was not looked at.</source>
        <translation>تصريح واحد تثق به الآلة لم يُراجع.</translation>
    </message>
    <message>
        <source>%1 statements the machine is sure of were not looked at.</source>
        <translation>%1 من التصريحات التي تثق بها الآلة لم تُراجع.</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>افحصه</translation>
    </message>
    <message>
        <source>check a sample of %1</source>
        <translation>افحص عيّنة من %1</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>the key</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لا أحد مسمّى</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>ما زال صحيحًا</translation>
    </message>
    <message>
        <source>it is one</source>
        <translation>هو تصريح</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>take as it stands</source>
        <translation>خذه كما هو</translation>
    </message>
    <message>
        <source>not a statement</source>
        <translation>ليس تصريحًا</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>make them one…</source>
        <translation>اجعلهما واحدًا…</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>فعل القول</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>فعل القول: %1</translation>
    </message>
    <message>
        <source>Before the correction: %1.</source>
        <translation>قبل التصحيح: %1.</translation>
    </message>
    <message>
        <source>Before the correction: nobody.</source>
        <translation>قبل التصحيح: لا أحد.</translation>
    </message>
    <message>
        <source>Verb: %1</source>
        <translation>الفعل: %1</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>اليقين: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ScopeBar</name>
    <message>
        <source>What the correction is meant for</source>
        <translation>ما يُقصد بالتصحيح</translation>
    </message>
    <message>
        <source>Other statements</source>
        <translation>تصريحات أخرى</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <translation>%1، %2 إلى %3، %4، %5</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>the %1 ticked</source>
        <translation>المؤشر عليها %1</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>كلها %1</translation>
    </message>
    <message>
        <source>close preview</source>
        <translation>إغلاق المعاينة</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>تأشير</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2 will change · one step to undo</source>
        <translation>سيتغيّر %1 من %2 · خطوة واحدة للتراجع</translation>
    </message>
    <message>
        <source>just corrected</source>
        <translation>صُحِّح للتو</translation>
    </message>
</context>
<context>
    <name>onrecord::SelectionCorrections</name>
    <message>
        <source>Give %1 statements to %2</source>
        <translation>إسناد %1 تصريحات إلى %2</translation>
    </message>
    <message>
        <source>Remove %1 from the Speakers</source>
        <translation>إزالة %1 من المتحدثين</translation>
    </message>
    <message>
        <source>Give %1 statements to nobody</source>
        <translation>عدم إسناد %1 تصريحات إلى أحد</translation>
    </message>
    <message>
        <source>Change what is known of the article</source>
        <translation>تغيير ما يُعرف عن المقال</translation>
    </message>
    <message>
        <source>Split %1 Off %2</source>
        <translation>فصل %1 عن %2</translation>
    </message>
    <message>
        <source>Give Words of %1 to %2</source>
        <translation>إسناد أقوال %1 إلى %2</translation>
    </message>
    <message>
        <source>Change What Is Known of %1</source>
        <translation>تغيير ما يُعرف عن %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ShortcutsPage</name>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>كال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>أ&amp;خذه من هناك</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Press the key that the action is to have</source>
        <translation>اضغط المفتاح المراد للأمر</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>الم&amp;فتاح</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 مفتاح «%2» بالفعل.</translation>
    </message>
</context>
<context>
    <name>onrecord::Sidebar</name>
    <message>
        <source>Filter: name, word…</source>
        <translation>تصفية: اسم، كلمة…</translation>
    </message>
    <message>
        <source>Filter statements by name or word</source>
        <translation>تصفية التصريحات حسب الاسم أو الكلمة</translation>
    </message>
    <message>
        <source>Find like it</source>
        <translation>ابحث عن مثله</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ضعه</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>أسقطه</translation>
    </message>
    <message>
        <source>Statements by actor</source>
        <translation>التصريحات حسب الفاعل</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>By kind of verb</source>
        <translation>حسب نوع الفعل</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>كما في النص</translation>
    </message>
    <message>
        <source>Group statements</source>
        <translation>تجميع التصريحات</translation>
    </message>
    <message>
        <source>Actors by first statement</source>
        <translation>الفاعلون حسب أول تصريح</translation>
    </message>
    <message>
        <source>Actors by words</source>
        <translation>الفاعلون حسب عدد الكلمات</translation>
    </message>
    <message>
        <source>Actors by name</source>
        <translation>الفاعلون حسب الاسم</translation>
    </message>
    <message>
        <source>Actors by what needs review</source>
        <translation>الفاعلون حسب الحاجة إلى المراجعة</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>لا شيء يطابق التصفية.</translation>
    </message>
    <message>
        <source>Who said what will stand here once an article is open.</source>
        <translation>يظهر هنا من قال ماذا حين يُفتح مقال.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>تجري قراءة المقال…</translation>
    </message>
    <message numerus="yes">
        <source>No attribution found in %n paragraph(s). Create one: select text, Q.</source>
        <translation>
            <numerusform>لم يُعثر على نسبة في %n فقرة. أنشئ واحدة: حدد نصًا ثم Q.</numerusform>
            <numerusform>لم يُعثر على نسبة في %n فقرة. أنشئ واحدة: حدد نصًا ثم Q.</numerusform>
            <numerusform>لم يُعثر على نسبة في %n فقرات. أنشئ واحدة: حدد نصًا ثم Q.</numerusform>
            <numerusform>لم يُعثر على نسبة في %n فقرات. أنشئ واحدة: حدد نصًا ثم Q.</numerusform>
            <numerusform>لم يُعثر على نسبة في %n فقرة. أنشئ واحدة: حدد نصًا ثم Q.</numerusform>
            <numerusform>لم يُعثر على نسبة في %n فقرة. أنشئ واحدة: حدد نصًا ثم Q.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled before anything was found. F5 begins again.</source>
        <translation>أُلغيت القراءة قبل العثور على شيء. F5 يبدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>onrecord::SourceDialog</name>
    <message>
        <source>Name, alias or role</source>
        <translation>اسم أو لقب أو دور</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الفاعلون</translation>
    </message>
    <message>
        <source>Kind of the new actor</source>
        <translation>نوع الفاعل الجديد</translation>
    </message>
    <message>
        <source>Kind of a new actor:</source>
        <translation>نوع فاعل جديد:</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>فاعل جديد</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <comment>the keys</comment>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and somebody else</source>
        <translation>وشخص آخر</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show in the text</source>
        <translation>إظهاره في النص</translation>
    </message>
    <message>
        <source>Nobody: the speaker is unknown</source>
        <translation>لا أحد: المتحدث مجهول</translation>
    </message>
    <message>
        <source>nobody unknown</source>
        <translation>لا أحد مجهول</translation>
    </message>
    <message>
        <source>New actor: “%1”</source>
        <translation>فاعل جديد: «%1»</translation>
    </message>
    <message>
        <source>Together: %1. Enter takes them.</source>
        <translation>معًا: %1. يأخذهم Enter.</translation>
    </message>
    <message>
        <source>No actor is “%1”. Shift+Enter makes a new one.</source>
        <translation>لا فاعل هو «%1». ينشئ Shift+Enter فاعلًا جديدًا.</translation>
    </message>
    <message>
        <source>No actor is “%1”.</source>
        <translation>لا فاعل هو «%1».</translation>
    </message>
</context>
<context>
    <name>onrecord::SplitDialog</name>
    <message>
        <source>Split an Actor</source>
        <translation>فصل فاعل</translation>
    </message>
    <message>
        <source>A new name, or somebody of the article</source>
        <translation>اسم جديد، أو أحد المذكورين في المقال</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;فصل</translation>
    </message>
    <message>
        <source>They are taken for %1 now. Say somebody else.</source>
        <translation>هم الآن %1. اذكر شخصًا آخر.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Which mentions and statements of %1 are somebody else’s?</source>
        <translation>أيّ ذكر وتصريح لـ %1 هو لغيره؟</translation>
    </message>
    <message>
        <source>Tick with Space what is theirs.</source>
        <translation>علِّم بمفتاح المسافة ما هو له.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) chosen. Whose are they?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) go to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for %1, who is in the article already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onrecord::StartButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>onrecord::StartPage</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n مقال</numerusform>
            <numerusform>%1: %n مقال</numerusform>
            <numerusform>%1: %n مقالات</numerusform>
            <numerusform>%1: %n مقالات</numerusform>
            <numerusform>%1: %n مقالًا</numerusform>
            <numerusform>%1: %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n فاعل</numerusform>
            <numerusform>%n فاعل</numerusform>
            <numerusform>%n فاعلين</numerusform>
            <numerusform>%n فاعلين</numerusform>
            <numerusform>%n فاعلًا</numerusform>
            <numerusform>%n فاعل</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>أسقط الملفات هنا</translation>
    </message>
    <message>
        <source>web pages, text, Word, PDF, e-mail, archives’ bundles, an Onrecord export</source>
        <translation>صفحات ويب، نص، Word، PDF، بريد إلكتروني، حزم الأرشيف، تصدير من Onrecord</translation>
    </message>
    <message>
        <source>Nothing has been opened yet. Open a file, paste an article, or look at the sample first.</source>
        <translation>لم يُفتح شيء بعد. افتح ملفًا، أو الصق مقالًا، أو انظر إلى المثال أولًا.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>المقالات الأخيرة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>in a new window</source>
        <translation>في نافذة جديدة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take off this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>All of it is read on this machine. Nothing is sent, and the files you open are never written to.</source>
        <translation>يُقرأ كل شيء على هذا الجهاز. لا يُرسل شيء، ولا يُكتب أبدًا في الملفات التي تفتحها.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>%1 (exported page)</source>
        <translation>%1 (صفحة مصدَّرة)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>exported page</source>
        <translation>صفحة مصدَّرة</translation>
    </message>
</context>
<context>
    <name>onrecord::StatementMarking</name>
    <message>
        <source>Select other words that were said, then press Q.</source>
        <translation>حدِّد كلمات أخرى قيلت، ثم اضغط Q.</translation>
    </message>
    <message>
        <source>Select the words that were said, then press Q.</source>
        <translation>حدِّد الكلمات التي قيلت، ثم اضغط Q.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>حدِّد الكلمات أولًا.</translation>
    </message>
    <message>
        <source>These words were said themselves. Select words beside them.</source>
        <translation>هذه الكلمات قيلت هي نفسها. حدِّد كلمات بجانبها.</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
</context>
<context>
    <name>onrecord::StatementModel</name>
    <message>
        <source>via %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>موعده %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n فاعل</numerusform>
            <numerusform>%n فاعل</numerusform>
            <numerusform>%n فاعلين</numerusform>
            <numerusform>%n فاعلين</numerusform>
            <numerusform>%n فاعلًا</numerusform>
            <numerusform>%n فاعل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>غير منسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>أزواج</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n زوج</numerusform>
            <numerusform>%n زوج</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and what it answers</source>
        <translation>%1 وما يردّ عليه</translation>
    </message>
    <message>
        <source>earlier and later</source>
        <translation>قبلُ وبعدُ</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>بكلام الصحفي نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n ادعاء</numerusform>
            <numerusform>%n ادعاء</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>claim in the reporter’s own words, %1, %2</source>
        <translation>ادعاء بكلمات المراسل، %1، %2</translation>
    </message>
    <message>
        <source>Could not be placed</source>
        <translation>بلا موضع في النص</translation>
    </message>
    <message>
        <source>could not be placed: %1</source>
        <translation>تعذّر وضعه: %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Did not comment</source>
        <translation>لم يعلّق</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, actor %2, %n statement(s)</source>
        <translation>
            <numerusform>%1، الفاعل %2، %n تصريح</numerusform>
            <numerusform>%1، الفاعل %2، %n تصريح</numerusform>
            <numerusform>%1، الفاعل %2، %n تصريحات</numerusform>
            <numerusform>%1، الفاعل %2، %n تصريحات</numerusform>
            <numerusform>%1، الفاعل %2، %n تصريحًا</numerusform>
            <numerusform>%1، الفاعل %2، %n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to review</source>
        <translation>
            <numerusform>، %n للمراجعة</numerusform>
            <numerusform>، %n للمراجعة</numerusform>
            <numerusform>، %n للمراجعة</numerusform>
            <numerusform>، %n للمراجعة</numerusform>
            <numerusform>، %n للمراجعة</numerusform>
            <numerusform>، %n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>day not told</source>
        <translation>اليوم غير مذكور</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>ملاحظة خاصة: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel reading (Esc)</source>
        <translation>إلغاء القراءة (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n فاعل</numerusform>
            <numerusform>%n فاعل</numerusform>
            <numerusform>%n فاعلين</numerusform>
            <numerusform>%n فاعلين</numerusform>
            <numerusform>%n فاعلًا</numerusform>
            <numerusform>%n فاعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>تجري قراءة المقال…</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left out</source>
        <translation>
            <numerusform>%n فقرة مُسقطة</numerusform>
            <numerusform>%n فقرة مُسقطة</numerusform>
            <numerusform>%n فقرات مُسقطة</numerusform>
            <numerusform>%n فقرات مُسقطة</numerusform>
            <numerusform>%n فقرة مُسقطة</numerusform>
            <numerusform>%n فقرة مُسقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>attributed %1%</source>
        <translation>منسوب %1%</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”: %n article(s) so far</source>
        <translation>
            <numerusform>تُقرأ «%1»: %n مقال حتى الآن</numerusform>
            <numerusform>تُقرأ «%1»: %n مقال حتى الآن</numerusform>
            <numerusform>تُقرأ «%1»: %n مقالات حتى الآن</numerusform>
            <numerusform>تُقرأ «%1»: %n مقالات حتى الآن</numerusform>
            <numerusform>تُقرأ «%1»: %n مقالًا حتى الآن</numerusform>
            <numerusform>تُقرأ «%1»: %n مقال حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>تُقرأ «%1»…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Corrections cannot be saved</source>
        <translation>لا يمكن حفظ التصحيحات</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of others, not yet yours</source>
        <translation>
            <numerusform>%n تصحيح للآخرين، ليست لك بعد</numerusform>
            <numerusform>%n تصحيح للآخرين، ليست لك بعد</numerusform>
            <numerusform>%n تصحيحات للآخرين، ليست لك بعد</numerusform>
            <numerusform>%n تصحيحات للآخرين، ليست لك بعد</numerusform>
            <numerusform>%n تصحيحًا للآخرين، ليست لك بعد</numerusform>
            <numerusform>%n تصحيح للآخرين، ليست لك بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>لا تصحيحات بعد</translation>
    </message>
    <message>
        <source>All corrections are saved</source>
        <translation>حُفظت كل التصحيحات</translation>
    </message>
    <message>
        <source>Reading carefully…</source>
        <translation>قراءة متأنية…</translation>
    </message>
    <message>
        <source>Reading quickly…</source>
        <translation>قراءة سريعة…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>the reading of the article</comment>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>how the article was read</comment>
        <translation>متأنية</translation>
    </message>
    <message>
        <source>Quick</source>
        <comment>how the article was read</comment>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Reading was cancelled; F5 begins again</source>
        <translation>أُلغيت القراءة؛ F5 يبدأ من جديد</translation>
    </message>
    <message>
        <source>Read carefully; reading quickly…</source>
        <translation>قُرئت بتأنٍّ؛ قراءة سريعة جارية…</translation>
    </message>
    <message>
        <source>Read carefully</source>
        <translation>قُرئت بتأنٍّ</translation>
    </message>
    <message>
        <source>Read quickly; reading carefully…</source>
        <translation>قُرئت سريعًا؛ قراءة متأنية جارية…</translation>
    </message>
    <message>
        <source>Read quickly: what careful reading needs is missing or damaged</source>
        <translation>قُرئت سريعًا: ما تحتاجه القراءة المتأنية مفقود أو تالف</translation>
    </message>
    <message>
        <source>Read quickly</source>
        <translation>قُرئت سريعًا</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet yours</source>
        <translation>
            <numerusform>%n ليست لك بعد</numerusform>
            <numerusform>%n ليست لك بعد</numerusform>
            <numerusform>%n ليست لك بعد</numerusform>
            <numerusform>%n ليست لك بعد</numerusform>
            <numerusform>%n ليست لك بعد</numerusform>
            <numerusform>%n ليست لك بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Leave it at what is shown (Esc)</source>
        <translation>الإبقاء على المعروض (Esc)</translation>
    </message>
</context>
<context>
    <name>onrecord::StepNotice</name>
    <message>
        <source>Undone: %1.</source>
        <translation>تُراجع عن: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أُعيد: %1.</translation>
    </message>
    <message>
        <source>It is in %1, out of view.</source>
        <translation>إنه في %1، خارج العرض.</translation>
    </message>
</context>
<context>
    <name>onrecord::StoreMessages</name>
    <message numerus="yes">
        <source>%n correction(s) came with this page. They are somebody else’s and stay with the page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another article</source>
        <translation>مقال آخر</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 was here before and has corrections, which are kept with it.</source>
        <translation>كان %1 هنا من قبل وله تصحيحات محفوظة معه.</translation>
    </message>
    <message>
        <source>%1 reads much like this article and has corrections, which are kept with it.</source>
        <translation>يشبه %1 هذا المقال كثيرًا وله تصحيحات محفوظة معه.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) could be read of it and are in a new one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read of it; a new one was begun.</source>
        <translation>تعذّرت قراءة أي شيء منها؛ وبُدئت مكتبة جديدة.</translation>
    </message>
    <message>
        <source>The damaged library lies at “%1” now. %2</source>
        <translation>المكتبة التالفة الآن في «%1». %2</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of the Article That Was Here</source>
        <translation>أخذ تصحيحات المقالة التي كانت &amp;هنا</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of a Similar Article</source>
        <translation>أخذ تصحيحات مقالة م&amp;شابهة</translation>
    </message>
</context>
<context>
    <name>onrecord::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Find in article  %1</source>
        <translation>بحث في المقال  %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
</context>
<context>
    <name>onrecord::TopicDialog</name>
    <message>
        <source>What is it about?</source>
        <translation>عمَّ يتحدث؟</translation>
    </message>
    <message>
        <source>A topic of the article, or a new one</source>
        <translation>موضوع من المقال، أو موضوع جديد</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (الآن)</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>New topic: “%1”</source>
        <translation>موضوع جديد: «%1»</translation>
    </message>
</context>
<context>
    <name>onrecord::TopicGridDialog</name>
    <message>
        <source>Actors and Topics</source>
        <translation>الفاعلون والمواضيع</translation>
    </message>
    <message>
        <source>How many statements each actor makes on each topic. Enter goes there.</source>
        <translation>كم تصريحًا لكل فاعل في كل موضوع. ينتقل Enter إليه.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>نسخ كـ &amp;CSV</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>onrecord::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
</context>
<context>
    <name>onrecord::UnplacedCorrections</name>
    <message>
        <source>What it was said of is not in this article. X drops it, Escape keeps it.</source>
        <translation>ما قيل عنه ليس في هذا المقال. يُسقطه X ويُبقيه Escape.</translation>
    </message>
    <message>
        <source>Nothing in the article is like %1. Select the words that it belongs to, then press E; X drops it, Escape keeps it.</source>
        <translation>لا شيء في المقال يشبه %1. حدِّد الكلمات التي ينتمي إليها ثم اضغط E؛ يُسقطه X ويُبقيه Escape.</translation>
    </message>
    <message>
        <source>%1 is most like %2 (%3%). E places the correction there, or on other words that you select; X drops it, Escape keeps it.</source>
        <translation>الأشبه بـ %1 هو %2 ‏(%3%). يضع E التصحيح هناك، أو على كلمات أخرى تحددها؛ يُسقطه X ويُبقيه Escape.</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, then press E.</source>
        <translation>حدِّد الكلمات التي ينتمي إليها، ثم اضغط E.</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>إسقاط: %1</translation>
    </message>
    <message>
        <source>Take %1 as It Stands</source>
        <translation>أخذ %1 كما هو</translation>
    </message>
</context>
<context>
    <name>onrecord::VersionModel</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>no cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>now quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onrecord::VersionsPane</name>
    <message>
        <source>Differences between two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with Another Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and exported pages (%1)</source>
        <translation>مقالات وصفحات مصدّرة (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>قراءة %1… Esc يلغي.</translation>
    </message>
    <message>
        <source>Nothing is compared. “Compare with Another Version…” in the File menu (%1) lays another version of this article beside it: a file, since the library keeps corrections and no texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1، %2:</translation>
    </message>
    <message>
        <source>everybody says the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They may be two articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in both versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost with its statement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other version</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Statements that were corrected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onrecord::WindowList</name>
    <message>
        <source>No other window is open.</source>
        <translation>لا توجد نافذة أخرى مفتوحة.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>المقالات المفتوحة</translation>
    </message>
</context>
<context>
    <name>onrecord::main</name>
    <message>
        <source>the picture cannot be written to %1.</source>
        <translation>تعذّرت كتابة الصورة في %1.</translation>
    </message>
</context>
<context>
    <name>onrecord::wording</name>
    <message>
        <source>%1 names them</source>
        <translation>%1 يسمّيه</translation>
    </message>
    <message>
        <source>not named in the text</source>
        <translation>غير مسمّى في النص</translation>
    </message>
    <message>
        <source>last named before the words</source>
        <translation>آخر من سُمّي قبل الكلمات</translation>
    </message>
    <message>
        <source>last named before %1</source>
        <translation>آخر من سُمّي قبل %1</translation>
    </message>
    <message>
        <source>named before in this paragraph</source>
        <translation>سُمّي من قبل في هذه الفقرة</translation>
    </message>
    <message>
        <source>named before in %1</source>
        <translation>سُمّي من قبل في %1</translation>
    </message>
    <message>
        <source>named later, in %1</source>
        <translation>سُمّي لاحقًا، في %1</translation>
    </message>
    <message>
        <source>speaks just before and after</source>
        <translation>يتحدث قبله وبعده مباشرة</translation>
    </message>
    <message>
        <source>speaks just before</source>
        <translation>يتحدث قبله مباشرة</translation>
    </message>
    <message>
        <source>speaks just after</source>
        <translation>يتحدث بعده مباشرة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>غير مسند إلى أحد</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>مسند إلى %1</translation>
    </message>
    <message>
        <source>Verb set to “%1”</source>
        <translation>ضُبط الفعل على «%1»</translation>
    </message>
    <message>
        <source>Marked as “%1”</source>
        <translation>وُسم بأنه «%1»</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>كُتبت ملاحظة</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>موسوم بعلم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>%1: %2 – no longer in the article</source>
        <translation>%1: %2 – لم يعد في المقال</translation>
    </message>
    <message>
        <source>%1: %2 – now: %3</source>
        <translation>%1: %2 – الآن: %3</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>متحدث مجهول</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Give %1 to nobody</source>
        <translation>عدم نسبة %1 إلى أحد</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>نسبة %1 إلى %2</translation>
    </message>
    <message>
        <source>Change the verb of %1 to “%2”</source>
        <translation>تغيير فعل %1 إلى «%2»</translation>
    </message>
    <message>
        <source>Change the words of %1 to %2</source>
        <translation>تغيير كلمات %1 إلى %2</translation>
    </message>
    <message>
        <source>Add the statement %1</source>
        <translation>إضافة التصريح %1</translation>
    </message>
    <message>
        <source>Add the statement %1 by %2</source>
        <translation>إضافة التصريح %1 لـ%2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>تسمية %1 باسم %2</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>دمج %1 في %2</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>وضع علامة على %1</translation>
    </message>
    <message>
        <source>Take the flag off %1</source>
        <translation>نزع العلامة عن %1</translation>
    </message>
    <message>
        <source>Take the note off %1</source>
        <translation>نزع الملاحظة عن %1</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>كتابة ملاحظة على %1</translation>
    </message>
    <message>
        <source>Set the day of publication to %1</source>
        <translation>ضبط يوم النشر على %1</translation>
    </message>
    <message>
        <source>Mark %1 as “%2”</source>
        <translation>وسم %1 بأنه «%2»</translation>
    </message>
    <message>
        <source>Rename the topic %1 to %2</source>
        <translation>إعادة تسمية الموضوع %1 إلى %2</translation>
    </message>
    <message>
        <source>Merge the topic %1 into %2</source>
        <translation>دمج الموضوع %1 في %2</translation>
    </message>
    <message>
        <source>Set %1 to %2, %3</source>
        <translation>ضبط %1 على %2، %3</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>إسقاط %1</translation>
    </message>
    <message>
        <source>Change the headline to %1</source>
        <translation>تغيير العنوان إلى %1</translation>
    </message>
    <message>
        <source>Change the byline to %1</source>
        <translation>تغيير الكاتب إلى %1</translation>
    </message>
    <message>
        <source>Change the outlet to %1</source>
        <translation>تغيير الوسيلة إلى %1</translation>
    </message>
    <message>
        <source>Change the address to %1</source>
        <translation>تغيير الرابط إلى %1</translation>
    </message>
    <message>
        <source>Change the language to %1</source>
        <translation>تغيير اللغة إلى %1</translation>
    </message>
    <message>
        <source>Take the headline away</source>
        <translation>حذف العنوان</translation>
    </message>
    <message>
        <source>Take the byline away</source>
        <translation>حذف الكاتب</translation>
    </message>
    <message>
        <source>Take the outlet away</source>
        <translation>حذف الوسيلة</translation>
    </message>
    <message>
        <source>Take the address away</source>
        <translation>حذف الرابط</translation>
    </message>
    <message>
        <source>Take the language away</source>
        <translation>حذف اللغة</translation>
    </message>
    <message>
        <source>a time not named</source>
        <translation>وقت غير مسمّى</translation>
    </message>
    <message>
        <source>corrected, was read as %1</source>
        <translation>مصحَّح، وكان مقروءًا %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>ربيع %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>صيف %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>خريف %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>شتاء %1</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>الربع الأول من %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>الربع الثاني من %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>الربع الثالث من %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>الربع الرابع من %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>النصف الأول من %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>النصف الثاني من %1</translation>
    </message>
    <message>
        <source>a year not named</source>
        <translation>سنة غير مسمّاة</translation>
    </message>
    <message>
        <source>weekend of week %1 of %2</source>
        <translation>عطلة نهاية الأسبوع %1 من %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>الأسبوع %1 من %2</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>ظهرًا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day not known</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <source>a week not known</source>
        <translation>أسبوع غير معروف</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>a month not known</source>
        <translation>شهر غير معروف</translation>
    </message>
    <message>
        <source>a quarter not known</source>
        <translation>ربع غير معروف</translation>
    </message>
    <message>
        <source>a year not known</source>
        <translation>سنة غير معروفة</translation>
    </message>
    <message>
        <source>a decade not known</source>
        <translation>عقد غير معروف</translation>
    </message>
    <message>
        <source>a century not known</source>
        <translation>قرن غير معروف</translation>
    </message>
    <message>
        <source>some decades</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>some centuries</source>
        <translation>قرون</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>the past</source>
        <translation>الماضي</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>المستقبل</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>It stands so in the words.</source>
        <translation>هكذا ورد في الكلمات.</translation>
    </message>
    <message>
        <source>Counted from the day of publication, %1.</source>
        <translation>محسوب من يوم النشر، %1.</translation>
    </message>
    <message>
        <source>The last one up to the day of publication, %1: the verb tells of the past.</source>
        <translation>الأخير حتى يوم النشر، %1: الفعل يحكي عن الماضي.</translation>
    </message>
    <message>
        <source>The next one from the day of publication, %1: the verb looks ahead.</source>
        <translation>التالي من يوم النشر، %1: الفعل يتطلع إلى الأمام.</translation>
    </message>
    <message>
        <source>The one nearest to the day of publication, %1; no verb tells which.</source>
        <translation>الأقرب إلى يوم النشر، %1؛ ولا فعل يحدد أيّها.</translation>
    </message>
    <message>
        <source>Counted from %1, which the article spoke of before.</source>
        <translation>محسوب من %1 الذي ذكره المقال من قبل.</translation>
    </message>
    <message>
        <source>A reader set it.</source>
        <translation>حدّده قارئ.</translation>
    </message>
    <message>
        <source>Open: the day of publication is not known.</source>
        <translation>مفتوح: يوم النشر غير معروف.</translation>
    </message>
    <message>
        <source>%1 is of a kind Onrecord cannot read; save it as DOCX or ODT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a spreadsheet; save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds slides; save them as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a message of Outlook; save it as EML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is packed; unpack it and open the article in it.</source>
        <translation>%1 مضغوط؛ فك ضغطه وافتح المقال الذي فيه.</translation>
    </message>
    <message>
        <source>%1 is an archive of files; unpack it and open the article in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind Onrecord cannot read; save it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be opened by you; ask for the right to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; save its text to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end; try again or use a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was there a moment ago and is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; there is no text to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no text but binary data; open the article itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no text to read; open the article itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a password; save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than Onrecord takes; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no article; name a folder with text files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several articles; name a folder for the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be written twice; give the inputs different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, as the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing; fetch it again.</source>
        <translation>%1 مبتور ينقصه آخره؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved by a later Onrecord; update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing that Onrecord saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds statements from an article, not the article; open the article itself, then import this file over it.</source>
        <translation>يحتوي %1 على تصريحات من مقال، لا على المقال نفسه؛ افتح المقال نفسه، ثم استورد هذا الملف فوقه.</translation>
    </message>
    <message>
        <source>%1 holds statements from an article, not the article; open the article itself.</source>
        <translation>يحتوي %1 على تصريحات من مقال، لا على المقال نفسه؛ افتح المقال نفسه.</translation>
    </message>
    <message>
        <source>%1 holds dates from an article, not the article; open the article itself.</source>
        <translation>يحتوي %1 على تواريخ من مقال، لا على المقال نفسه؛ افتح المقال نفسه.</translation>
    </message>
    <message>
        <source>%1 holds no statements that somebody marked; choose an export of Onrecord, W3C annotations, brat, Citron, CoreNLP or REFI-QDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no statements; there is nothing to import.</source>
        <translation>لا توجد تصريحات في %1؛ لا شيء للاستيراد.</translation>
    </message>
    <message>
        <source>%1 is a page of Onrecord without what opens it again; choose a whole page, or an export as JSON, CSV, TEI, W3C annotations, brat or REFI-QDA.</source>
        <translation>%1 صفحة من Onrecord ينقصها ما يلزم لفتحها من جديد؛ اختر صفحة كاملة، أو تصديرًا بصيغة JSON أو CSV أو TEI أو تعليقات W3C أو brat أو REFI-QDA.</translation>
    </message>
    <message>
        <source>%1 is an export in the format %3, which cannot be imported; choose a page of Onrecord, or an export as JSON, CSV, TEI, W3C annotations, brat or REFI-QDA.</source>
        <translation>%1 تصدير بصيغة %3 لا يمكن استيراده؛ اختر صفحة من Onrecord، أو تصديرًا بصيغة JSON أو CSV أو TEI أو تعليقات W3C أو brat أو REFI-QDA.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close that and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing or wrong in this Onrecord; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>not a statement</source>
        <translation>ليس تصريحًا</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>actor renamed</source>
        <translation>أُعيدت تسمية فاعل</translation>
    </message>
    <message>
        <source>actors merged</source>
        <translation>دُمج فاعلان</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>يوم النشر</translation>
    </message>
    <message>
        <source>topic renamed</source>
        <translation>أُعيدت تسمية موضوع</translation>
    </message>
    <message>
        <source>topics merged</source>
        <translation>دُمج موضوعان</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>تاريخ %1</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>فقرة %1</translation>
    </message>
    <message>
        <source>belongs to the article</source>
        <translation>من المقال</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مُسقطة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>الصحيفة</translation>
    </message>
    <message>
        <source>address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>could not be placed in the text</source>
        <translation>تعذّر وضعه في النص</translation>
    </message>
    <message>
        <source>to review again: the words are no longer in the article</source>
        <translation>للمراجعة ثانية: لم تعد الكلمات في المقال</translation>
    </message>
    <message>
        <source>to review again: the article says %1 now</source>
        <translation>للمراجعة من جديد: يقول المقال الآن %1</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>كيف قيل</translation>
    </message>
    <message>
        <source>“Not a freeze”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word, in quotation marks.</source>
        <translation>حرفيًا، بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>was “not needed”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report with some of the speaker’s own words.</source>
        <translation>نقل ببعض كلمات المتحدث نفسه.</translation>
    </message>
    <message>
        <source>that it was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report in other words.</source>
        <translation>نقل بكلمات أخرى.</translation>
    </message>
    <message>
        <source>declined to comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence, which is a position too.</source>
        <translation>صمت، وهو موقف أيضًا.</translation>
    </message>
    <message>
        <source>Who, and when</source>
        <translation>من، ومتى</translation>
    </message>
    <message>
        <source>a late boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor 1, statement a: 1a is its name in text, list and print.</source>
        <translation>الفاعل 1، التصريح a: ‏1a اسمه في النص والقائمة والطباعة.</translation>
    </message>
    <message>
        <source>Marta Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that name the speaker.</source>
        <translation>الكلمات التي تسمّي المتحدث.</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>يطالب</translation>
    </message>
    <message>
        <source>The words that report the statement.</source>
        <translation>الكلمات التي تنقل التصريح.</translation>
    </message>
    <message>
        <source>A date; point at it for the day that is meant.</source>
        <translation>تاريخ؛ أشر إليه لمعرفة اليوم المقصود.</translation>
    </message>
    <message>
        <source>1,900 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reporter says so; nobody else is named.</source>
        <translation>يقوله الصحفي؛ ولم يُسمَّ غيره.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <source>a vote in May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the program, which is sure.</source>
        <translation>وجده البرنامج وهو متيقن.</translation>
    </message>
    <message>
        <source>Found, but to be reviewed by a reader.</source>
        <translation>وُجد، لكن على قارئ أن يراجعه.</translation>
    </message>
    <message>
        <source>“We never”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by a reader.</source>
        <translation>أكّده قارئ.</translation>
    </message>
    <message>
        <source>to share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected or added by a reader.</source>
        <translation>صحّحه قارئ أو أضافه.</translation>
    </message>
    <message>
        <source>until spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed or corrected once; its words have changed since.</source>
        <translation>أُكّد أو صُحّح مرة، ثم تغيّرت كلماته.</translation>
    </message>
    <message>
        <source>and it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged by a reader.</source>
        <translation>وسمه قارئ بعلم.</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>المواقف حسب الفاعل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Kind of verb</source>
        <translation>نوع الفعل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>quiet reading</source>
        <translation>قراءة هادئة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Other actors</source>
        <translation>فاعلون آخرون</translation>
    </message>
    <message>
        <source>Did not comment</source>
        <translation>لم يعلّق</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>غير منسوب</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>بكلام الصحفي نفسه</translation>
    </message>
    <message>
        <source>Corrections whose place was not found</source>
        <translation>تصحيحات لم يُعثر على موضعها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>end of quote</source>
        <translation>نهاية الاقتباس</translation>
    </message>
    <message>
        <source>end of paraphrase</source>
        <translation>نهاية النقل بالمعنى</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>No statements were found in this article.</source>
        <translation>لم توجد تصريحات في هذا المقال.</translation>
    </message>
    <message>
        <source>Automatic attributions may be wrong.</source>
        <translation>قد يكون الإسناد الآلي خاطئًا.</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>مقال بلا عنوان</translation>
    </message>
    <message>
        <source>all actors</source>
        <translation>كل الفاعلين</translation>
    </message>
    <message>
        <source>Go to the positions</source>
        <translation>إلى المواقف</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>معنى العلامات</translation>
    </message>
    <message>
        <source>What the dates mean</source>
        <translation>معنى التواريخ</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Lines on paper: the kind of verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words</source>
        <translation>هذه الكلمات</translation>
    </message>
    <message>
        <source>Excerpts: only the paragraphs in which somebody is reported.</source>
        <translation>مقتطفات: الفقرات التي يُنقل فيها كلام أحد وحدها.</translation>
    </message>
    <message>
        <source>So the article says. A reader has corrected it; what holds stands above.</source>
        <translation>هكذا ورد في المقال. صحّحه أحد القرّاء، والصحيح مذكور أعلاه.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لا أحد مسمّى</translation>
    </message>
    <message>
        <source>paraphrase of %1, %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote by %1, %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not comment</source>
        <translation>لم يعلّق</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 للمراجعة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1% of the words are attributed, %2% are the reporter’s own, %3% were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with %1 on %2, %3 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d/M</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>about the article</source>
        <translation>عن المقال</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>Who claims this?</source>
        <translation>من يدّعي هذا؟</translation>
    </message>
    <message>
        <source>Who confirms this?</source>
        <translation>من يؤكد هذا؟</translation>
    </message>
    <message>
        <source>Who denies this?</source>
        <translation>من ينفي هذا؟</translation>
    </message>
    <message>
        <source>Who pledges this?</source>
        <translation>من يتعهد بهذا؟</translation>
    </message>
    <message>
        <source>Who demands this?</source>
        <translation>من يطالب بهذا؟</translation>
    </message>
    <message>
        <source>Who criticises this?</source>
        <translation>من ينتقد هذا؟</translation>
    </message>
    <message>
        <source>Who supports this?</source>
        <translation>من يؤيد هذا؟</translation>
    </message>
    <message>
        <source>Who expects this?</source>
        <translation>من يتوقّع هذا؟</translation>
    </message>
    <message>
        <source>Who predicts this?</source>
        <translation>من يتنبّأ بهذا؟</translation>
    </message>
    <message>
        <source>Who warns of this?</source>
        <translation>من يحذّر من هذا؟</translation>
    </message>
    <message>
        <source>Who asks this?</source>
        <translation>من يسأل هذا؟</translation>
    </message>
    <message>
        <source>Who did not comment?</source>
        <translation>من لم يعلّق؟</translation>
    </message>
    <message>
        <source>Who thinks this?</source>
        <translation>من يرى هذا؟</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <translation>%1 أم %2؟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: is it %2?</source>
        <translation>%1: أهو %2؟</translation>
    </message>
    <message>
        <source>Which day is “%1”?</source>
        <translation>أي يوم هو «%1»؟</translation>
    </message>
    <message>
        <source>confidence high</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>confidence medium</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>confidence low</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <source>Does it still hold?</source>
        <translation>هل ما زال صحيحًا؟</translation>
    </message>
    <message>
        <source>Where does it end?</source>
        <translation>أين ينتهي؟</translation>
    </message>
    <message>
        <source>Is this a statement at all?</source>
        <translation>هل هذا تصريح أصلًا؟</translation>
    </message>
    <message>
        <source>%1, %2: its words are other ones now</source>
        <translation>%1، %2: صارت كلماته غير ما كانت</translation>
    </message>
    <message>
        <source>the words of %1, %2</source>
        <translation>كلمات %1، %2</translation>
    </message>
    <message>
        <source>whether %1 is listed, %2</source>
        <translation>هل يُدرج %1، %2</translation>
    </message>
    <message>
        <source>a date in %1, %2</source>
        <translation>تاريخ في %1، %2</translation>
    </message>
    <message>
        <source>whose %1 is, %2</source>
        <translation>لمن %1، %2</translation>
    </message>
    <message>
        <source>who %1 %2, %3</source>
        <translation>من %1 %2، %3</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>بلا متحدث</translation>
    </message>
    <message>
        <source>Two close</source>
        <translation>متقاربان</translation>
    </message>
    <message>
        <source>Pronoun only</source>
        <translation>ضمير فقط</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>أين ينتهي</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>تصريح؟</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>“%1” in %2 is now %3.</source>
        <translation>«%1» في %2 صار %3.</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>%1 more times</source>
        <translation>%1 مرات أخرى</translation>
    </message>
    <message>
        <source>The same “%1” is left to nobody %2.</source>
        <translation>«%1» نفسه لا يُنسب إلى أحد %2.</translation>
    </message>
    <message>
        <source>The same “%1” leads to %2 %3.</source>
        <translation>«%1» نفسه يشير إلى %2 %3.</translation>
    </message>
    <message>
        <source>“%1”, and pronouns behind it, lead to %2 %3.</source>
        <translation>«%1» والضمائر التي تليه تقود إلى %2 %3.</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>علّمته</translation>
    </message>
    <message>
        <source>its words changed</source>
        <translation>تغيّرت كلماته</translation>
    </message>
    <message>
        <source>goes on from it, %1</source>
        <translation>يتابعه، %1</translation>
    </message>
    <message>
        <source>same chain: %1, %2</source>
        <translation>السلسلة نفسها: %1، %2</translation>
    </message>
    <message>
        <source>same name: %1, %2</source>
        <translation>الاسم نفسه: %1، %2</translation>
    </message>
    <message>
        <source>None of them was checked.</source>
        <translation>لم يُفحص أي منها.</translation>
    </message>
    <message>
        <source>%1 of %2 were wrong.</source>
        <translation>كان %1 من %2 خاطئًا.</translation>
    </message>
    <message>
        <source>With a confidence of 95%, between %1% and %2% of all the sure ones are.</source>
        <translation>بثقة 95%، ما بين %1% و%2% من كل المتيقَّن منها كذلك.</translation>
    </message>
    <message>
        <source>You marked this statement.</source>
        <translation>علّمت هذا التصريح.</translation>
    </message>
    <message>
        <source>%1 right before %2</source>
        <translation>%1 قبل %2 مباشرة</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 قبل %2</translation>
    </message>
    <message>
        <source>%1 right after %2</source>
        <translation>%1 بعد %2 مباشرة</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>%1, after a quotation</source>
        <translation>%1، بعد اقتباس</translation>
    </message>
    <message>
        <source>%1, before a quotation</source>
        <translation>%1، قبل اقتباس</translation>
    </message>
    <message>
        <source>the quotation was left open in the paragraph before and goes on here</source>
        <translation>تُرك الاقتباس مفتوحًا في الفقرة السابقة ويستمر هنا</translation>
    </message>
    <message>
        <source>the sentence goes on from the statement before</source>
        <translation>تستمر الجملة من التصريح السابق</translation>
    </message>
    <message>
        <source>%1 goes on from the statement before</source>
        <translation>يستمر %1 من التصريح السابق</translation>
    </message>
    <message>
        <source>%1 names the source</source>
        <translation>يسمّي %1 المصدر</translation>
    </message>
    <message>
        <source>the line begins with the speaker, %1</source>
        <translation>يبدأ السطر بالمتحدث، %1</translation>
    </message>
    <message>
        <source>%1, before a clause with “that”</source>
        <translation>%1، قبل جملة بـ «that»</translation>
    </message>
    <message>
        <source>%1, before a clause</source>
        <translation>%1، قبل جملة</translation>
    </message>
    <message>
        <source>%1, after a clause</source>
        <translation>%1، بعد جملة</translation>
    </message>
    <message>
        <source>%1, before “to”</source>
        <translation>%1، قبل «to»</translation>
    </message>
    <message>
        <source>%1, with its object</source>
        <translation>%1، مع مفعوله</translation>
    </message>
    <message>
        <source>%1 is a noun that reports</source>
        <translation>%1 اسم ينقل القول</translation>
    </message>
    <message>
        <source>words in quotation marks inside a sentence</source>
        <translation>كلمات بين علامتي اقتباس داخل جملة</translation>
    </message>
    <message>
        <source>%1, with words in quotation marks</source>
        <translation>%1، مع كلمات بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a paragraph that is a quotation, after a statement in the one before</source>
        <translation>فقرة هي اقتباس، بعد تصريح في الفقرة السابقة</translation>
    </message>
    <message>
        <source>the headline sets %1 apart from the words</source>
        <translation>يفصل العنوان %1 عن الكلمات</translation>
    </message>
    <message>
        <source>%1 stands after a dash behind the words</source>
        <translation>يرد %1 بعد شرطة خلف الكلمات</translation>
    </message>
    <message>
        <source>words in quotation marks that no source could be tied to</source>
        <translation>كلمات بين علامتي اقتباس لم يُربط بها مصدر</translation>
    </message>
    <message>
        <source>who spoke just before</source>
        <translation>الذي تحدث قبله مباشرة</translation>
    </message>
    <message>
        <source>named in the paragraph before</source>
        <translation>مذكور في الفقرة السابقة</translation>
    </message>
    <message>
        <source>you gave it to %1</source>
        <translation>نسبته إلى %1</translation>
    </message>
    <message>
        <source>you said that nobody is named for it</source>
        <translation>قلت إنه لم يُسمَّ له أحد</translation>
    </message>
    <message>
        <source>it is too doubtful that it was %1</source>
        <translation>مشكوك كثيرًا في أنه %1</translation>
    </message>
    <message>
        <source>nobody is named for it</source>
        <translation>لا أحد مسمّى له</translation>
    </message>
    <message>
        <source>%1 is named</source>
        <translation>%1 مسمّى</translation>
    </message>
    <message>
        <source>so it is %1’s</source>
        <translation>فهو لـ %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>most likely %1</source>
        <translation>%1 على الأرجح</translation>
    </message>
    <message>
        <source>%1 is most likely %2</source>
        <translation>%1 هو على الأرجح %2</translation>
    </message>
    <message>
        <source>%1 is speaking here</source>
        <translation>يتحدث %1 هنا</translation>
    </message>
    <message>
        <source>the article gives no name for %1</source>
        <translation>لا يذكر المقال اسمًا لـ %1</translation>
    </message>
    <message>
        <source>it could also be %1</source>
        <translation>قد يكون أيضًا %1</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لا أحد مسمّى</translation>
    </message>
    <message>
        <source>%1 did not comment</source>
        <translation>لم يعلّق %1</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>قيل في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>قُرئ كـ %1</translation>
    </message>
    <message>
        <source>its marks could not be read</source>
        <translation>تعذّرت قراءة علاماته</translation>
    </message>
    <message>
        <source>withdrawn by its publisher</source>
        <translation>سحبه ناشره</translation>
    </message>
    <message>
        <source>published on %1, which may be either of two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in English: findings are for English only</source>
        <translation>ليس بالإنجليزية: النتائج للإنجليزية فقط</translation>
    </message>
    <message>
        <source>an exported page without its findings: read anew</source>
        <translation>صفحة مصدّرة بلا نتائجها: قُرئت من جديد</translation>
    </message>
    <message>
        <source>says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>يدّعي</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>admits</source>
        <translation>يقرّ</translation>
    </message>
    <message>
        <source>disagrees with</source>
        <translation>يخالف</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>لا يوافق</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>يمتنع</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>يخطّط</translation>
    </message>
    <message>
        <source>urges</source>
        <translation>يحثّ</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>يتّهم</translation>
    </message>
    <message>
        <source>blames</source>
        <translation>يلوم</translation>
    </message>
    <message>
        <source>praises</source>
        <translation>يمدح</translation>
    </message>
    <message>
        <source>welcomes</source>
        <translation>يرحّب</translation>
    </message>
    <message>
        <source>expects</source>
        <translation>يتوقّع</translation>
    </message>
    <message>
        <source>predicts</source>
        <translation>يتنبّأ</translation>
    </message>
    <message>
        <source>hopes</source>
        <translation>يأمل</translation>
    </message>
    <message>
        <source>wants</source>
        <translation>يريد</translation>
    </message>
    <message>
        <source>fears</source>
        <translation>يخشى</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>يشكّ</translation>
    </message>
    <message>
        <source>pledges</source>
        <translation>يتعهد</translation>
    </message>
    <message>
        <source>criticises</source>
        <translation>ينتقد</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>يحذّر</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>لا تعليق</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>يرى</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>أضيف يدويًا</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>تغيّرت الكلمات</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>حرفي</translation>
    </message>
    <message>
        <source>partly verbatim</source>
        <translation>حرفي جزئيًا</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>بالمعنى</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>متحفّظ</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>reported second hand</source>
        <translation>منقول عن غيره</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>about</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>for</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>denied in</source>
        <translation>نُفي في</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يردّ على</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>قبلُ</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Put under no topic</source>
        <translation>غير مدرج تحت موضوع</translation>
    </message>
    <message>
        <source>Put under “%1”</source>
        <translation>مدرج تحت «%1»</translation>
    </message>
    <message>
        <source>Change the colour of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the description off %1</source>
        <translation>حذف وصف %1</translation>
    </message>
    <message>
        <source>Describe %1 as %2</source>
        <translation>وصف %1 بأنه %2</translation>
    </message>
    <message>
        <source>Take the identifier off %1</source>
        <translation>حذف معرّف %1</translation>
    </message>
    <message>
        <source>Identify %1 as %2</source>
        <translation>تعريف %1 بأنه %2</translation>
    </message>
    <message>
        <source>Split %1 off %2: %3</source>
        <translation>فصل %1 عن %2: %3</translation>
    </message>
    <message>
        <source>Give %1 to %2 instead of %3</source>
        <translation>إسناد %1 إلى %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>Take the cue off %1</source>
        <translation>حذف فعل القول من %1</translation>
    </message>
    <message>
        <source>Change the cue of %1 to %2</source>
        <translation>تغيير فعل القول في %1 إلى %2</translation>
    </message>
    <message>
        <source>Take the source off %1</source>
        <translation>حذف المصدر من %1</translation>
    </message>
    <message>
        <source>Change the source of %1 to %2</source>
        <translation>تغيير مصدر %1 إلى %2</translation>
    </message>
    <message>
        <source>Mark %1 as a claim of the reporter’s own</source>
        <translation>وسم %1 كقول للصحفي نفسه</translation>
    </message>
    <message>
        <source>Take %1 off the reporter’s own claims</source>
        <translation>حذف %1 من أقوال الصحفي نفسه</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>القول %1</translation>
    </message>
    <message>
        <source>the reporter’s own</source>
        <translation>للصحفي نفسه</translation>
    </message>
    <message>
        <source>Put %1 under no topic</source>
        <translation>عدم إدراج %1 تحت موضوع</translation>
    </message>
    <message>
        <source>Put %1 under the topic %2</source>
        <translation>إدراج %1 تحت الموضوع %2</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>فعل القول</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>kind of %1</source>
        <translation>نوع %1</translation>
    </message>
    <message>
        <source>colour of %1</source>
        <translation>لون %1</translation>
    </message>
    <message>
        <source>description of %1</source>
        <translation>وصف %1</translation>
    </message>
    <message>
        <source>identifier of %1</source>
        <translation>معرّف %1</translation>
    </message>
    <message>
        <source>mentions %1</source>
        <translation>مواضع %1</translation>
    </message>
    <message>
        <source>Is %1 the same as %2?</source>
        <translation>هل %1 هو نفسه %2؟</translation>
    </message>
    <message>
        <source>Same actor?</source>
        <translation>الفاعل نفسه؟</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>اللون %1</translation>
    </message>
    <message>
        <source>as its number has it</source>
        <translation>كما يقتضي رقمه</translation>
    </message>
    <message>
        <source>Careful reading found a statement here, quick reading did not.</source>
        <translation>وجدت القراءة المتأنية تصريحًا هنا، ولم تجده القراءة السريعة.</translation>
    </message>
    <message>
        <source>Quick reading found a statement here, careful reading did not.</source>
        <translation>وجدت القراءة السريعة تصريحًا هنا، ولم تجده القراءة المتأنية.</translation>
    </message>
    <message>
        <source>Quick and careful reading have different speakers for it.</source>
        <translation>تنسبه القراءة السريعة والقراءة المتأنية إلى متحدثين مختلفين.</translation>
    </message>
    <message>
        <source>Readings differ</source>
        <translation>قراءتان مختلفتان</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>you chose them</source>
        <translation>أنت اخترته</translation>
    </message>
    <message>
        <source>%1 chose them</source>
        <translation>اختاره: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>weekday, day, month, year</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>You set it.</source>
        <translation>أنت حددته.</translation>
    </message>
    <message>
        <source>%1 set it.</source>
        <translation>حدده: %1.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern of a day</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a day</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>that it is a statement</source>
        <translation>أنه تصريح</translation>
    </message>
    <message>
        <source>words</source>
        <comment>of a statement</comment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <translation>أنت أكدته.</translation>
    </message>
    <message>
        <source>%1 confirmed it.</source>
        <translation>أكده: %1.</translation>
    </message>
    <message>
        <source>You chose: %1.</source>
        <translation>اخترت أنت: %1.</translation>
    </message>
    <message>
        <source>%1 chose: %2.</source>
        <translation>اختار %1: %2.</translation>
    </message>
    <message>
        <source>confirmed already</source>
        <translation>مؤكد من قبل</translation>
    </message>
    <message>
        <source>corrected already</source>
        <translation>مصحح من قبل</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>معلَّم باليد</translation>
    </message>
    <message>
        <source>%1 marked this statement</source>
        <translation>علّم %1 هذا التصريح</translation>
    </message>
    <message>
        <source>%1 gave it to %2</source>
        <translation>نسبه %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 said that nobody is named for it</source>
        <translation>قال %1 إنه لا أحد مذكور له</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>عطلة نهاية أسبوع</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>عطلات نهاية أسبوع</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>أرباع سنة</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>century</source>
        <translation>قرن</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>قرون</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>second</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوان</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 تصريح</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 تصريحات</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 كلمة</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 كلمات</translation>
    </message>
    <message>
        <source>%1 actor</source>
        <translation>%1 فاعل</translation>
    </message>
    <message>
        <source>%1 actors</source>
        <translation>%1 فاعلين</translation>
    </message>
    <message>
        <source>%1 statement that was found is left out of this page.</source>
        <translation>%1 تصريح عُثر عليه غير مدرج في هذه الصفحة.</translation>
    </message>
    <message>
        <source>%1 statements that were found are left out of this page.</source>
        <translation>%1 تصريحات عُثر عليها غير مدرجة في هذه الصفحة.</translation>
    </message>
    <message>
        <source> of %1 actor</source>
        <translation> من %1 فاعل</translation>
    </message>
    <message>
        <source> of %1 actors</source>
        <translation> من %1 فاعلين</translation>
    </message>
    <message>
        <source>somebody else (signed “%1”)</source>
        <translation>شخص آخر (بتوقيع “%1”)</translation>
    </message>
    <message>
        <source>with a private note</source>
        <translation>مع ملاحظة خاصة</translation>
    </message>
    <message>
        <source>a fare freeze</source>
        <translation>تجميد للأسعار</translation>
    </message>
    <message>
        <source>With a private note; the list shows this sign.</source>
        <translation>مع ملاحظة خاصة؛ تظهر هذه العلامة في القائمة.</translation>
    </message>
</context>
</TS>
