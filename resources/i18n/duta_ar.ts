<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountActs</name>
    <message>
        <source>Asking the network…</source>
        <translation>جارٍ سؤال الشبكة…</translation>
    </message>
    <message>
        <source>Remove the sign-in</source>
        <translation>إزالة تسجيل الدخول</translation>
    </message>
    <message>
        <source>This computer forgets what signs {account} in, and tells the network where it can be told. Nothing is sent for it from here until somebody signs in again. Its posts and its record stay.</source>
        <translation>ينسى هذا الحاسوب ما يسجّل دخول {account} ويُعلم الشبكة حيث أمكن. لا يُرسل شيء لهذا الحساب من هنا حتى يسجّل أحد الدخول مجددًا. تبقى منشوراته وسجله.</translation>
    </message>
    <message>
        <source>Removing the sign-in…</source>
        <translation>جارٍ إزالة تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The sign-in is removed from this computer.</source>
        <translation>أُزيل تسجيل الدخول من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>AccountPicker</name>
    <message>
        <source>City, country, language, network or name</source>
        <translation>مدينة أو بلد أو لغة أو شبكة أو اسم</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>البحث عن حساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No account is like that.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>Enter adds or takes off · Esc closes</source>
        <translation>Enter يضيف أو يزيل · Esc يغلق</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Opening the workspace…</source>
        <translation>جارٍ فتح مساحة العمل…</translation>
    </message>
    <message>
        <source>Only an administrator connects accounts.</source>
        <translation>لا يصل الحسابات إلا المسؤول.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>أ&amp;ضف حسابًا…</translation>
    </message>
    <message>
        <source>&amp;Check the account now</source>
        <translation>افحص ال&amp;حساب الآن</translation>
    </message>
    <message>
        <source>Close the &amp;details</source>
        <translation>أغلق ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>أضف حسابًا…</translation>
    </message>
    <message>
        <source>Find by name, network, mission, country or language</source>
        <translation>ابحث بالاسم أو الشبكة أو البعثة أو البلد أو اللغة</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>البحث عن حساب</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>لا يوجد حساب بعد.</translation>
    </message>
    <message>
        <source>Start with practice accounts to try things safely, or connect your first real account.</source>
        <translation>ابدأ بحسابات التدريب لتجرّب بأمان، أو صِل حسابك الحقيقي الأول.</translation>
    </message>
    <message>
        <source>Untick the box to see all of them.</source>
        <translation>أزل العلامة لترى الكل.</translation>
    </message>
    <message>
        <source>No account needs attention.</source>
        <translation>لا يحتاج أي حساب إلى انتباه.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>جرّب كلمات أخرى.</translation>
    </message>
    <message>
        <source>No account is called that.</source>
        <translation>لا يوجد حساب بهذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Look at the account first. If the post is there, readers would see it twice.</source>
        <translation>انظر إلى الحساب أولًا. إن كان المنشور هناك فسيراه القراء مرتين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{post} will not be sent to {account}.</source>
        <translation>لن يُرسل {post} إلى {account}.</translation>
    </message>
    <message>
        <source>{count} deliveries will not be sent.</source>
        <translation>لن تُرسل {count} إرسالات.</translation>
    </message>
    <message>
        <source>The post itself stays, and can be planned anew.</source>
        <translation>يبقى المنشور نفسه ويمكن التخطيط له من جديد.</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>أخرجه من الخطة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Connect the account</source>
        <translation>صِل الحساب</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>أضف الحساب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Another, by hand: WeChat, Weibo, Instagram…</source>
        <translation>غيرها يدويًا: WeChat، Weibo، Instagram…</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reader&apos;s time</source>
        <translation>وقت القارئ</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>وقتي</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Opening the workspace…</source>
        <translation>جارٍ فتح مساحة العمل…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;موافقة…</translation>
    </message>
    <message>
        <source>&amp;Request changes…</source>
        <translation>&amp;طلب تعديلات…</translation>
    </message>
    <message>
        <source>&amp;Open where it is written</source>
        <translation>ا&amp;فتح حيث يُكتب</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>المنشور &amp;التالي</translation>
    </message>
    <message>
        <source>Next &amp;version</source>
        <translation>ال&amp;نسخة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation>النسخة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>{post} goes back to {name}.</source>
        <translation>يعود {post} إلى {name}.</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>طلب تعديلات</translation>
    </message>
    <message>
        <source>Your signature stands for exactly what you have seen:</source>
        <translation>توقيعك يخصّ بالضبط ما رأيته:</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approve {count} posts</source>
        <translation>الموافقة على {count} منشورات</translation>
    </message>
    <message>
        <source>“{post}” is approved and has no time yet.</source>
        <translation>تمت الموافقة على “{post}” وليس له موعد بعد.</translation>
    </message>
    <message>
        <source>It can be sent now, or get a time.</source>
        <translation>يمكن إرساله الآن أو تحديد موعد له.</translation>
    </message>
    <message>
        <source>Go to the post</source>
        <translation>اذهب إلى المنشور</translation>
    </message>
    <message>
        <source>No posts are waiting for you.</source>
        <translation>لا منشورات بانتظارك.</translation>
    </message>
    <message>
        <source>What officers submit appears here, due first.</source>
        <translation>ما يقدّمه الموظفون يظهر هنا، الأقرب موعدًا أولًا.</translation>
    </message>
    <message>
        <source>Approve {count} posts…</source>
        <translation>الموافقة على {count} منشورات…</translation>
    </message>
    <message>
        <source>Together only what you have opened and ticked one by one, and nothing is special about.</source>
        <translation>معًا فقط ما فتحته ووضعت علامته واحدًا واحدًا وليس فيه أمر خاص.</translation>
    </message>
    <message>
        <source>{mine} for you · {all} in all</source>
        <translation>{mine} لك · {all} إجمالًا</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
</context>
<context>
    <name>AudienceCard</name>
    <message>
        <source>Readers</source>
        <translation>القراء</translation>
    </message>
    <message>
        <source>Readers in {city}</source>
        <translation>القراء في {city}</translation>
    </message>
    <message>
        <source>Shows or hides what is known of them</source>
        <translation>يُظهر ما يُعرف عنهم أو يخفيه</translation>
    </message>
    <message>
        <source>It is {time} in {city}</source>
        <translation>الساعة الآن {time} في {city}</translation>
    </message>
    <message>
        <source>Weekend: {days}</source>
        <translation>عطلة نهاية الأسبوع: {days}</translation>
    </message>
    <message>
        <source>Quiet hours: {first} to {last}</source>
        <translation>ساعات الهدوء: من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>اللغات: {languages}</translation>
    </message>
    <message>
        <source>Nothing special in the next 30 days</source>
        <translation>لا شيء خاص في الأيام الثلاثين القادمة</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{when}: {name}, holiday</source>
        <translation>{when}: {name}، عطلة</translation>
    </message>
    <message>
        <source>{when}: {name}, fasting</source>
        <translation>{when}: {name}، صيام</translation>
    </message>
    <message>
        <source>{when}: {name}, sensitive</source>
        <translation>{when}: {name}، فترة حساسة</translation>
    </message>
    <message>
        <source>{day} (estimated: it may be a day earlier or later)</source>
        <translation>{day} (تقديري: قد يتقدم أو يتأخر يومًا)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Making the practice workspace…</source>
        <translation>جارٍ إنشاء مساحة التدريب…</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Import a plan</source>
        <translation>استيراد خطة</translation>
    </message>
    <message>
        <source>A plan is a table with a row for each post.</source>
        <translation>الخطة جدول فيه صف لكل منشور.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with its pictures in a folder “pictures” beside it.</source>
        <translation>احفظه بصيغة CSV بترميز UTF-8، وضع صوره في مجلد “pictures” بجانبه.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ا&amp;ختر ملفًا…</translation>
    </message>
    <message>
        <source>Save an &amp;empty plan…</source>
        <translation>احفظ خطة &amp;فارغة…</translation>
    </message>
    <message>
        <source>Show in Drafts</source>
        <translation>اعرضها في المسودات</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>قراءة {file}…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>One post came in.</source>
        <translation>دخل منشور واحد.</translation>
    </message>
    <message>
        <source>{count} posts came in.</source>
        <translation>دخلت {count} منشورات.</translation>
    </message>
    <message>
        <source>Planned deliveries: {count}.</source>
        <translation>الإرسالات المخططة: {count}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>{ready} of {all} rows are ready.</source>
        <translation>{ready} من {all} صفوف جاهزة.</translation>
    </message>
    <message>
        <source>One needs a look.</source>
        <translation>واحد يحتاج إلى نظرة.</translation>
    </message>
    <message>
        <source>{count} need a look.</source>
        <translation>{count} تحتاج إلى نظرة.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>ا&amp;ختر ملفًا آخر…</translation>
    </message>
    <message>
        <source>&amp;Only those that stay out: {count}</source>
        <translation>&amp;فقط ما يبقى خارجًا: {count}</translation>
    </message>
    <message>
        <source>&amp;Save it with its reason…</source>
        <translation>ا&amp;حفظه مع سببه…</translation>
    </message>
    <message>
        <source>&amp;Save the {count} with reasons…</source>
        <translation>ا&amp;حفظ الـ{count} مع الأسباب…</translation>
    </message>
    <message>
        <source>Import 1 post</source>
        <translation>استورد منشورًا واحدًا</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>استورد {count} منشورات</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>الخطط (*.csv)</translation>
    </message>
    <message>
        <source>{plan}, left out</source>
        <translation>{plan}، ما بقي خارجًا</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>{count} deliveries are in {file}</source>
        <translation>{count} من الإرسالات في {file}</translation>
    </message>
    <message>
        <source>One delivery is in {file}</source>
        <translation>إرسالة واحدة في {file}</translation>
    </message>
    <message>
        <source>Nothing is planned in this time.</source>
        <translation>لا شيء مخطط له في هذه المدة.</translation>
    </message>
    <message>
        <source>Nothing here answers to the filter.</source>
        <translation>لا شيء هنا يطابق التصفية.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} deliveries are drawn. A filter shows fewer.</source>
        <translation>لا يُرسم سوى أول {shown} من أصل {all} من عمليات الإرسال. يعرض المرشِّح عددًا أقل.</translation>
    </message>
</context>
<context>
    <name>CalendarTools</name>
    <message>
        <source>Each reader&apos;s time</source>
        <translation>وقت كل قارئ</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>وقتي</translation>
    </message>
    <message>
        <source>Whose time is shown</source>
        <translation>وقت مَن يظهر</translation>
    </message>
    <message>
        <source>Second clock beside the hours</source>
        <translation>ساعة ثانية بجانب الساعات</translation>
    </message>
    <message>
        <source>Second &amp;clock</source>
        <translation>ساعة &amp;ثانية</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطلات</translation>
    </message>
    <message>
        <source>Countries whose holidays, weekends and sensitive days are shown</source>
        <translation>الدول التي تظهر عطلاتها ونهايات أسبوعها وأيامها الحساسة</translation>
    </message>
    <message>
        <source>Colour by state</source>
        <translation>اللون حسب الحالة</translation>
    </message>
    <message>
        <source>Colour by campaign</source>
        <translation>اللون حسب الحملة</translation>
    </message>
    <message>
        <source>Colour by account</source>
        <translation>اللون حسب الحساب</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>معنى الألوان</translation>
    </message>
    <message>
        <source>&amp;Campaigns</source>
        <translation>ال&amp;حملات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>What each account would show</source>
        <translation>ما سيظهر على كل حساب</translation>
    </message>
    <message>
        <source>As readers &amp;see it</source>
        <translation>كما يراه ال&amp;قرّاء</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>طلب تعديلات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>To: {accounts}</source>
        <translation>إلى: {accounts}</translation>
    </message>
    <message>
        <source>You wrote or edited this post, so another person must approve it.</source>
        <translation>كتبت هذا المنشور أو عدّلته، لذا يجب أن يوافق عليه شخص آخر.</translation>
    </message>
    <message>
        <source>Can approve: {names}</source>
        <translation>يمكنه الموافقة: {names}</translation>
    </message>
    <message>
        <source>Nobody else can approve it.</source>
        <translation>لا أحد غيرك يمكنه الموافقة عليه.</translation>
    </message>
    <message>
        <source>You may not approve this post.</source>
        <translation>لا يجوز لك الموافقة على هذا المنشور.</translation>
    </message>
    <message>
        <source>You have approved it. It waits for somebody else.</source>
        <translation>لقد وافقت عليه، وهو بانتظار شخص آخر.</translation>
    </message>
    <message>
        <source>Something must be fixed first: see the checks.</source>
        <translation>هناك ما يجب إصلاحه أولًا: انظر الفحوصات.</translation>
    </message>
    <message>
        <source>Open every version first: those without a tick.</source>
        <translation>افتح كل نسخة أولًا: تلك التي بلا علامة.</translation>
    </message>
    <message>
        <source>Tick what you have looked at first.</source>
        <translation>ضع علامة أولًا على ما راجعته.</translation>
    </message>
</context>
<context>
    <name>CauseStrip</name>
    <message>
        <source>Retry all {count}</source>
        <translation>أعد محاولة الكل ({count})</translation>
    </message>
    <message>
        <source>Reconnect, then retry all {count}</source>
        <translation>أعد الاتصال ثم أعد محاولة الكل ({count})</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>إعادة الاتصال…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>I have looked at it</source>
        <translation>لقد راجعته</translation>
    </message>
    <message>
        <source>&amp;Source and facts are right</source>
        <translation>&amp;المصدر والوقائع صحيحة</translation>
    </message>
    <message>
        <source>Nothing is &amp;confidential</source>
        <translation>لا شيء &amp;سرّي</translation>
    </message>
    <message>
        <source>A&amp;ccounts and hour fit the news</source>
        <translation>ال&amp;حسابات والموعد يناسبان الأحداث</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show the first steps no more</source>
        <translation>لا تُظهر الخطوات الأولى بعد الآن</translation>
    </message>
    <message>
        <source>First steps: {done} of {all}</source>
        <translation>الخطوات الأولى: {done} من {all}</translation>
    </message>
    <message>
        <source>Send a first post</source>
        <translation>أرسل منشورًا أول</translation>
    </message>
    <message>
        <source>Plan a post for another day</source>
        <translation>خطّط منشورًا ليوم آخر</translation>
    </message>
    <message>
        <source>Connect the first real account</source>
        <translation>صِل أول حساب حقيقي</translation>
    </message>
    <message>
        <source>Give a second person a key</source>
        <translation>امنح شخصًا ثانيًا مفتاحًا</translation>
    </message>
    <message>
        <source>Let a second administrator keep the root key</source>
        <translation>دع مسؤولًا ثانيًا يحفظ المفتاح الجذر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>لا شيء يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>الملاحظة &amp;التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>الملاحظة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Fix this finding</source>
        <translation>إ&amp;صلاح هذه الملاحظة</translation>
    </message>
    <message>
        <source>To fix: {count}</source>
        <translation>للإصلاح: {count}</translation>
    </message>
    <message>
        <source>Needs a reason: {count}</source>
        <translation>تحتاج إلى سبب: {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>للعلم: {count}</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>لا شيء للفحص بعد</translation>
    </message>
    <message>
        <source>The checks begin with the first word.</source>
        <translation>تبدأ الفحوص مع أول كلمة.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <source>Choose who is to say it: each account has its own rules.</source>
        <translation>اختر من سيقوله: لكل حساب قواعده.</translation>
    </message>
    <message>
        <source>All rules are content with it.</source>
        <translation>كل القواعد راضية عنه.</translation>
    </message>
    <message>
        <source>Checks: {counts}</source>
        <translation>الفحوص: {counts}</translation>
    </message>
    <message>
        <source>Fix: {what}</source>
        <translation>إصلاح: {what}</translation>
    </message>
    <message>
        <source>Fixed: {what}</source>
        <translation>أُصلح: {what}</translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>جارٍ فتح مساحة العمل…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>إنشاء ن&amp;سخة</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>Words that were not saved</source>
        <translation>نص لم يُحفظ</translation>
    </message>
    <message>
        <source>{name} (my copy)</source>
        <translation>{name} (نسختي)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>What would appear</source>
        <translation>ما سيظهر</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>الجزء {number} من {count}</translation>
    </message>
    <message>
        <source>Picture {number}, for those who cannot see it:</source>
        <translation>الصورة {number}، لمن لا يستطيع رؤيتها:</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>How much more fits</source>
        <translation>ما تبقى من المساحة</translation>
    </message>
</context>
<context>
    <name>CutLine</name>
    <message>
        <source>Drag it, or move it with the arrow keys: with Ctrl by a whole sentence.</source>
        <translation>اسحبه، أو حرّكه بمفاتيح الأسهم: ومع Ctrl بمقدار جملة كاملة.</translation>
    </message>
    <message>
        <source>Cut between part {one} and part {other}</source>
        <translation>القَطع بين الجزء {one} والجزء {other}</translation>
    </message>
    <message>
        <source>Ends with “{before}”, goes on with “{after}”.</source>
        <translation>ينتهي بـ«{before}»، ويتابع بـ«{after}».</translation>
    </message>
</context>
<context>
    <name>CutPreview</name>
    <message>
        <source>As {network} shows it</source>
        <translation>كما تعرضها {network}</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Deliveries of {day}</source>
        <translation>عمليات الإرسال في {day}</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Looking at what was stopped…</source>
        <translation>جارٍ النظر فيما أُوقف…</translation>
    </message>
    <message>
        <source>Wh&amp;y, for the record</source>
        <translation>ال&amp;سبب، للسجل</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>كل شيء قُرر.</translation>
    </message>
    <message>
        <source>Carry out {count} decisions</source>
        <translation>نفّذ {count} قرارات</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>نفّذ</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Moved {what} to {day}, {time} in {city}.</source>
        <translation>نُقل {what} إلى {day}، {time} في {city}.</translation>
    </message>
    <message>
        <source>Took {what} out of the plan.</source>
        <translation>أُخرج {what} من الخطة.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
</context>
<context>
    <name>DeliveryTable</name>
    <message>
        <source>Post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Reader&apos;s time</source>
        <translation>وقت القارئ</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>وقتي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message>
        <source>About what is chosen</source>
        <translation>عن المختار</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>ما جرت محاولته</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>لم تُجرَ أي محاولة بعد.</translation>
    </message>
    <message>
        <source>{name} could not post it: {reason}</source>
        <translation>تعذّر على {name} نشره: {reason}</translation>
    </message>
    <message>
        <source>{name} posted it by hand.</source>
        <translation>نشره {name} يدويًا.</translation>
    </message>
    <message>
        <source>{name} took it to post it, and said no more.</source>
        <translation>أخذه {name} لينشره ولم يقل شيئًا بعدها.</translation>
    </message>
    <message>
        <source>{name} is posting it.</source>
        <translation>{name} ينشره الآن.</translation>
    </message>
    <message>
        <source>{count} deliveries are chosen</source>
        <translation>اختير {count} إرسالات</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Language of the description</source>
        <translation>لغة الوصف</translation>
    </message>
    <message>
        <source>Use description from library</source>
        <translation>استخدام الوصف من المكتبة</translation>
    </message>
    <message>
        <source>&amp;Describe what matters in this picture for someone who cannot see it</source>
        <translation>&amp;صِف المهم في هذه الصورة لمن لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>&amp;Describe what happens in this film for someone who cannot see it</source>
        <translation>&amp;صِف ما يحدث في هذا الفيلم لمن لا يستطيع رؤيته</translation>
    </message>
    <message>
        <source>Description of film {number}</source>
        <translation>وصف الفيلم {number}</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>وصف الصورة {number}</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>زيادة بمقدار {count}</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} من {most}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Workspaces of Duta (*.duta);;All files (*)</source>
        <translation>مساحات عمل Duta (*.duta);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Asking the other program for the workspace…</source>
        <translation>جارٍ طلب مساحة العمل من البرنامج الآخر…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>لا توجد مساحة عمل مفتوحة.</translation>
    </message>
    <message>
        <source>The background sender asked for this workspace and has it now.</source>
        <translation>طلب المرسل في الخلفية مساحة العمل هذه وهي معه الآن.</translation>
    </message>
    <message>
        <source>Another window of Duta asked for this workspace and has it now.</source>
        <translation>طلبت نافذة أخرى من Duta مساحة العمل هذه وهي معها الآن.</translation>
    </message>
    <message>
        <source>Another program asked for this workspace and has it now.</source>
        <translation>طلب برنامج آخر مساحة العمل هذه وهي معه الآن.</translation>
    </message>
    <message>
        <source>Nothing is sent from here, and the lists stay as they were.</source>
        <translation>لا يُرسل شيء من هنا، وتبقى القوائم كما كانت.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>تولّيها</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The report is {path}</source>
        <translation>التقرير في {path}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the account</source>
        <translation>تفاصيل الحساب</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من يحق له ماذا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>لون الحساب</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>سجّل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Remove the sign-in…</source>
        <translation>إزالة تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Change the papers…</source>
        <translation>غيّر الأوراق…</translation>
    </message>
    <message>
        <source>What it still takes</source>
        <translation>ما لا يزال يقبله</translation>
    </message>
    <message>
        <source>Nothing limits it, as far as anybody knows.</source>
        <translation>لا شيء يحدّه بقدر ما نعلم.</translation>
    </message>
    <message>
        <source>Only who plans posts changes the weekly plan.</source>
        <translation>لا يغيّر الخطة الأسبوعية إلا من يخطط للمنشورات.</translation>
    </message>
    <message>
        <source>Weekly plan of the mission…</source>
        <translation>الخطة الأسبوعية للبعثة…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing that you did is on record about this account.</source>
        <translation>لا يوجد في السجل شيء فعلته بشأن هذا الحساب.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The account is in service.</source>
        <translation>الحساب في الخدمة.</translation>
    </message>
    <message>
        <source>Take out of service…</source>
        <translation>أخرِجه من الخدمة…</translation>
    </message>
    <message>
        <source>Out of service since {day}: nothing is sent from it.</source>
        <translation>خارج الخدمة منذ {day}: لا يُرسل منه شيء.</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>أعِده إلى الخدمة</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>لا يغيّر هذا إلا المسؤول.</translation>
    </message>
    <message>
        <source>&amp;Crop…</source>
        <translation>ا&amp;قتصاص…</translation>
    </message>
    <message>
        <source>Crop and focal point</source>
        <translation>الاقتصاص ونقطة التركيز</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Remove from the post</source>
        <translation>إزالة من المنشور</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>How {name} differs</source>
        <translation>بماذا يختلف {name}</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Shelves</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Only posts with these words</source>
        <translation>المنشورات التي تحوي هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>جارٍ فتح مساحة العمل…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>إنشاء ن&amp;سخة</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>ت&amp;نحية</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Find in the drafts</source>
        <translation>&amp;بحث في المسودات</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>لم يُعَد شيء.</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>لا توجد مسودات.</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>لا شيء بانتظار الموافقة.</translation>
    </message>
    <message>
        <source>Everything that is approved has its time.</source>
        <translation>كل ما تمت الموافقة عليه له موعد.</translation>
    </message>
    <message>
        <source>Nothing is put away.</source>
        <translation>لا شيء منحّى.</translation>
    </message>
    <message>
        <source>No post here has these words.</source>
        <translation>لا منشور هنا يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>What you write appears here until it leaves.</source>
        <translation>ما تكتبه يظهر هنا حتى يُرسل.</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>مطلوب تعديلات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved, no time</source>
        <translation>تمت الموافقة، بلا موعد</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>منحّاة</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop pictures here, paste them, or choose them.</source>
        <translation>أفلت الصور هنا أو ألصقها أو اخترها.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <source>Add a &amp;part to the thread</source>
        <translation>إضافة &amp;جزء إلى السلسلة</translation>
    </message>
    <message>
        <source>Direction of the para&amp;graph</source>
        <translation>اتجاه الف&amp;قرة</translation>
    </message>
    <message>
        <source>Move a cut</source>
        <translation>تحريك قَطع</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>نقل جزء</translation>
    </message>
    <message>
        <source>Join two parts</source>
        <translation>دمج جزأين</translation>
    </message>
    <message>
        <source>Take a part away</source>
        <translation>إزالة جزء</translation>
    </message>
</context>
<context>
    <name>ExemptionDialog</name>
    <message>
        <source>Let one post pass</source>
        <translation>السماح بمرور منشور واحد</translation>
    </message>
    <message>
        <source>The post passes this hold when a second person has agreed. An edit ends that again.</source>
        <translation>يمر المنشور من هذا التعليق عندما يوافق شخص ثانٍ. التعديل ينهي ذلك.</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>ال&amp;منشور</translation>
    </message>
    <message>
        <source>Why it must &amp;go</source>
        <translation>لماذا يجب أن ي&amp;خرج</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>اسأل شخصًا ثانيًا</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>ورق (PDF)</translation>
    </message>
    <message>
        <source>Other calendars (ICS)</source>
        <translation>تقاويم أخرى (ICS)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>جدول حسابي (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Page for an intranet (HTML)</source>
        <translation>صفحة لشبكة داخلية (HTML)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>One for each month</source>
        <translation>صفحة لكل شهر</translation>
    </message>
    <message>
        <source>One for each week</source>
        <translation>صفحة لكل أسبوع</translation>
    </message>
    <message>
        <source>Add a &amp;list of every delivery</source>
        <translation>إضافة &amp;قائمة بكل الإرسالات</translation>
    </message>
    <message>
        <source>&amp;Leave out what nobody approved yet</source>
        <translation>&amp;دون ما لم يوافق عليه أحد بعد</translation>
    </message>
    <message>
        <source>Only what the calendar&apos;s filter shows goes out.</source>
        <translation>لا يُصدَّر إلا ما يُظهره مرشّح التقويم.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Page {number}…</source>
        <translation>الصفحة {number}…</translation>
    </message>
    <message>
        <source>calendar {first} to {last}</source>
        <translation>تقويم من {first} إلى {last}</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق اليوم الأول.</translation>
    </message>
    <message>
        <source>Reading what is planned…</source>
        <translation>تُقرأ الخطة…</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;بصيغة</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;الأيام</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;الورق</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ال&amp;صفحات</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>No. {number} · {topic}</source>
        <translation>رقم {number} · {topic}</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>كتبه {name}</translation>
    </message>
    <message>
        <source>Last changed by {name}</source>
        <translation>آخر من غيّره {name}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>{account} – {state}</source>
        <translation>{account} – {state}</translation>
    </message>
    <message>
        <source>{account} – not planned yet</source>
        <translation>{account} – لم يُجدول بعد</translation>
    </message>
    <message>
        <source>No account is chosen yet.</source>
        <translation>لم يُختر أي حساب بعد.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>{name} approved what is written now</source>
        <translation>وافق {name} على المكتوب الآن</translation>
    </message>
    <message>
        <source>{name} asks for changes: {reason}</source>
        <translation>يطلب {name} تعديلات: {reason}</translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>{count} more needed. Can approve: {names}</source>
        <translation>ما زال مطلوبًا {count}. يمكن أن يوافق: {names}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing you may see is on record yet.</source>
        <translation>لا شيء مسجّل مما يمكنك رؤيته بعد.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fill in the template</source>
        <translation>املأ القالب</translation>
    </message>
    <message>
        <source>What does {template} say this time?</source>
        <translation>ماذا يقول {template} هذه المرة؟</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>كيف سيُقرأ</translation>
    </message>
    <message>
        <source>What is left empty stays in braces; the checks will remind you.</source>
        <translation>ما يُترك فارغًا يبقى بين القوسين؛ وستذكّرك الفحوص به.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمه</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقل إليه</translation>
    </message>
    <message>
        <source>Keep, because…</source>
        <translation>أبقِه، لأن…</translation>
    </message>
    <message>
        <source>On all {count} accounts</source>
        <translation>على الحسابات الـ{count} كلها</translation>
    </message>
    <message>
        <source>On {accounts} and {count} more</source>
        <translation>على {accounts} و{count} غيرها</translation>
    </message>
    <message>
        <source>On {accounts}</source>
        <translation>على {accounts}</translation>
    </message>
    <message>
        <source>One more person will have to approve it.</source>
        <translation>يجب أن يوافق عليه شخص آخر أيضًا.</translation>
    </message>
    <message>
        <source>Kept by {name}: {reason}</source>
        <translation>أبقاه {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>FollowLine</name>
    <message>
        <source>Language of these words</source>
        <translation>لغة هذا النص</translation>
    </message>
    <message>
        <source>See difference</source>
        <translation>عرض الاختلاف</translation>
    </message>
    <message>
        <source>Take the words for all</source>
        <translation>اعتماد النص العام</translation>
    </message>
    <message>
        <source>See &amp;difference</source>
        <translation>عرض الا&amp;ختلاف</translation>
    </message>
    <message>
        <source>&amp;Take the words for all</source>
        <translation>اعتماد ال&amp;نص العام</translation>
    </message>
    <message>
        <source>Every account without words of its own shows this.</source>
        <translation>كل حساب ليس له نص خاص يعرض هذا.</translation>
    </message>
    <message>
        <source>Words of its own.</source>
        <translation>له نص خاص.</translation>
    </message>
    <message>
        <source>Words of its own. No account reads them yet.</source>
        <translation>له نص خاص. لا يستخدمه أي حساب بعد.</translation>
    </message>
    <message>
        <source>Follows the words for all. What you write here is only for this one.</source>
        <translation>يتبع النص العام. ما تكتبه هنا له وحده.</translation>
    </message>
    <message>
        <source>Language of each account</source>
        <translation>لغة كل حساب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>It is there</source>
        <translation>المنشور موجود</translation>
    </message>
    <message>
        <source>You have seen {post} on {account}. It will count as sent and is not sent again.</source>
        <translation>رأيتَ {post} على {account}. سيُعد مُرسلًا ولن يُرسل مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Address of the post, copied from the browser</source>
        <translation>&amp;عنوان المنشور، منسوخًا من المتصفح</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Go to a day and press Ctrl+V to put it there, or Esc to leave it.</source>
        <translation>انتقل إلى يوم واضغط Ctrl+V لوضعه هناك، أو Esc لتركه.</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Take the pictures for all</source>
        <translation>أخذ الصور العامة</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>اختيار &amp;ملفات…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>ال&amp;مكتبة…</translation>
    </message>
    <message>
        <source>Without description: {count}</source>
        <translation>بلا وصف: {count}</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>About the post</source>
        <translation>عن المنشور</translation>
    </message>
    <message>
        <source>Name of the post, for your team</source>
        <translation>اسم المنشور، لفريقك</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>What it should achieve</source>
        <translation>ما الذي ينبغي أن يحققه</translation>
    </message>
    <message>
        <source>Where facts and figures come from</source>
        <translation>مصدر الحقائق والأرقام</translation>
    </message>
    <message>
        <source>Topic, campaign, source</source>
        <translation>الموضوع والحملة والمصدر</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Version history</source>
        <translation>سجل الإصدارات</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>الإصدارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Restore as a new version</source>
        <translation>استعادة كإصدار جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{version} · as it is now</source>
        <translation>{version} · كما هو الآن</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>كلاهما يقول الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold posts</source>
        <translation>إيقاف المنشورات</translation>
    </message>
    <message>
        <source>What is stopped</source>
        <translation>ما الذي يوقَف</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Shown to everyone, such as: earthquake in the host country</source>
        <translation>يظهر للجميع، مثل: زلزال في البلد المضيف</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing is planned there now. What is planned later will be stopped too.</source>
        <translation>لا شيء مخطط هناك الآن، وما يُخطَّط لاحقًا سيوقَف أيضًا.</translation>
    </message>
    <message>
        <source>Stops {posts} posts on {accounts} accounts.</source>
        <translation>يوقف {posts} منشورات على {accounts} حسابات.</translation>
    </message>
    <message>
        <source>The next is due in {span}.</source>
        <translation>التالي بعد {span}.</translation>
    </message>
    <message>
        <source>Being sent at this moment, and not to be stopped:</source>
        <translation>يُرسَل في هذه اللحظة ولا يمكن إيقافه:</translation>
    </message>
    <message>
        <source>Hold {count} posts</source>
        <translation>إيقاف {count} منشورات</translation>
    </message>
    <message>
        <source>Stops everything that has not left yet. Nothing resumes by itself.</source>
        <translation>يوقف كل ما لم يُرسَل بعد. لا شيء يُستأنف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;لماذا</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>What is held</source>
        <translation>المعلق</translation>
    </message>
    <message>
        <source>Nothing is held, and nothing waits for a decision.</source>
        <translation>لا شيء معلق، ولا شيء ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>Over, and waiting for decisions</source>
        <translation>انتهى وينتظر قرارات</translation>
    </message>
    <message>
        <source>{undecided} of {lines} wait for a decision.</source>
        <translation>{undecided} من {lines} تنتظر قرارًا.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>قرّر…</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>الحوادث المفتوحة</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>ما حدث…</translation>
    </message>
    <message>
        <source>Keeps one delivery back.</source>
        <translation>يحجز إرسالة واحدة.</translation>
    </message>
    <message>
        <source>Keeps {count} deliveries back.</source>
        <translation>يحجز {count} إرسالات.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إطلاق…</translation>
    </message>
    <message>
        <source>Let one post pass…</source>
        <translation>السماح بمرور منشور واحد…</translation>
    </message>
    <message>
        <source>{post} may pass: {reason}</source>
        <translation>يمكن أن يمر {post}: {reason}</translation>
    </message>
    <message>
        <source>{post} was edited since: it needs to be proposed again.</source>
        <translation>عُدّل {post} منذ ذلك: يلزم اقتراحه من جديد.</translation>
    </message>
    <message>
        <source>{name} asks that {post} may pass: {reason}</source>
        <translation>يطلب {name} أن يمر {post}: {reason}</translation>
    </message>
    <message>
        <source>{name} agrees…</source>
        <translation>{name} يوافق…</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>إطلاق التعليق</translation>
    </message>
    <message>
        <source>Release “{reason}”?</source>
        <translation>إطلاق «{reason}»؟</translation>
    </message>
    <message>
        <source>Nothing is sent by that. One delivery waits for your decision then.</source>
        <translation>لا يُرسل شيء بذلك. بعدها تنتظر إرسالة واحدة قرارك.</translation>
    </message>
    <message>
        <source>Nothing is sent by that. {count} deliveries wait for your decision then.</source>
        <translation>لا يُرسل شيء بذلك. بعدها تنتظر {count} إرسالات قرارك.</translation>
    </message>
    <message>
        <source>Release and decide</source>
        <translation>إطلاق ثم تقرير</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>إبقاء التعليق</translation>
    </message>
    <message>
        <source>{post} leaves despite the hold, exactly as it reads now: {reason}</source>
        <translation>يخرج {post} رغم التعليق، تمامًا كما هو الآن: {reason}</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>اسمح بمروره</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Needs me</source>
        <translation>بحاجة إليّ</translation>
    </message>
    <message>
        <source>Next 36 hours</source>
        <translation>الساعات الـ36 القادمة</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Key dates ahead</source>
        <translation>تواريخ مهمة قادمة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Say that you looked at all of these as they are now</source>
        <translation>أكّد أنك نظرت في كل هذه كما هي الآن</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>بانتظارك: {count}</translation>
    </message>
    <message>
        <source>Nothing needs you, and nothing is planned.</source>
        <translation>لا شيء بحاجة إليك، ولا شيء مجدول.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>لا شيء بحاجة إليك الآن.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>Nothing leaves in the next 36 hours.</source>
        <translation>لا شيء يُرسل خلال الساعات الـ36 القادمة.</translation>
    </message>
    <message>
        <source>Looked at, as they are now.</source>
        <translation>تم النظر فيها كما هي الآن.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>لا شيء بحاجة إليك.</translation>
    </message>
    <message>
        <source>Only those who plan posts can say so.</source>
        <translation>لا يؤكد ذلك إلا من يجدول المنشورات.</translation>
    </message>
    <message>
        <source>No holidays or sensitive days in the next weeks.</source>
        <translation>لا عطل ولا أيام حساسة في الأسابيع القادمة.</translation>
    </message>
    <message>
        <source>{day} (estimated)</source>
        <translation>{day} (تقديري)</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>{day}, {time}: one delivery that day</source>
        <translation>{day}، {time}: إرسالة واحدة في ذلك اليوم</translation>
    </message>
    <message>
        <source>{day}, {time}: {count} deliveries that day</source>
        <translation>{day}، {time}: {count} عمليات إرسال في ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>Files taken in</source>
        <translation>الملفات التي أُخذت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>ملفات لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Taking in {number} of {count}: {name}</source>
        <translation>أخذ {number} من {count}: {name}</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Posts that wait for approval</source>
        <translation>منشورات بانتظار الموافقة</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened, what was decided, or what was learned</source>
        <translation>ما حدث أو ما قُرر أو ما تعلمناه</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>إضافة م&amp;لاحظة</translation>
    </message>
    <message>
        <source>&amp;Close the incident with this</source>
        <translation>إغلاق ال&amp;حادثة بهذا</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Keep the selection as a snippet…</source>
        <translation>حفظ المحدد كمقتطف…</translation>
    </message>
    <message>
        <source>Keep the post as a template…</source>
        <translation>حفظ المنشور كقالب…</translation>
    </message>
    <message>
        <source>Snippets, hashtags and templates…</source>
        <translation>المقتطفات والوسوم والقوالب…</translation>
    </message>
    <message>
        <source>Use the template {name}</source>
        <translation>استخدام القالب {name}</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join this workspace</source>
        <translation>انضم إلى مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Call an administrator, or go there: have them read the fingerprint of the root key aloud. Whoever could change the workspace could also change a message, so do not take it from one.</source>
        <translation>اتصل بمسؤول أو اذهب إليه ليقرأ عليك بصمة المفتاح الجذر. من يستطيع تغيير مساحة العمل يستطيع تغيير رسالة أيضًا، فلا تأخذها من رسالة.</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>PIN, once more</source>
        <translation>الرقم السري مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>ال&amp;بصمة</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>أ&amp;نت</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>ا&amp;نسخ السطر</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>This computer has joined. Your key counts once an administrator has registered it; send them:</source>
        <translation>انضم هذا الحاسوب. يُعتد بمفتاحك بعد أن يسجّله مسؤول؛ أرسل إليه:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep, because…</source>
        <translation>أبقِه، لأن…</translation>
    </message>
    <message>
        <source>Your reason holds for exactly these words. Approvers and the audit see it with your name.</source>
        <translation>سببك صالح لهذه الكلمات بعينها. يراه الموافقون وسجل التدقيق مع اسمك.</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>ب&amp;كلماتك</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِه</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>لم يُحفظ بعد: {why}</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدم هذه المفاتيح</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>“{command}” has these keys already.</source>
        <translation>«{command}» لديه هذه المفاتيح بالفعل.</translation>
    </message>
</context>
<context>
    <name>LeftUnsaved</name>
    <message>
        <source>Your text is here (last change {time}).</source>
        <translation>نصك هنا (آخر تغيير {time}).</translation>
    </message>
    <message>
        <source>It was not in the workspace yet when Duta ended.</source>
        <translation>لم يكن في مساحة العمل بعد حين انتهى Duta.</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Choose from the library</source>
        <translation>الاختيار من المكتبة</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Find pictures by name</source>
        <translation>البحث عن الصور بالاسم</translation>
    </message>
    <message>
        <source>Pictures and films of the library</source>
        <translation>صور المكتبة وأفلامها</translation>
    </message>
    <message>
        <source>No picture has such a name.</source>
        <translation>لا توجد صورة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>المكتبة فارغة.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several.</source>
        <translation>اضغط مع الاستمرار على Ctrl لاختيار عدة عناصر.</translation>
    </message>
    <message>
        <source>Add to the post</source>
        <translation>إضافة إلى المنشور</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Locked. {name} goes on with the PIN.</source>
        <translation>مقفل. يتابع {name} بالرقم السري.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>المتابعة باسم {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>&amp;Save this version</source>
        <translation>&amp;حفظ هذا الإصدار</translation>
    </message>
    <message>
        <source>Version &amp;history…</source>
        <translation>&amp;سجل الإصدارات…</translation>
    </message>
    <message>
        <source>Restore the version of {version}</source>
        <translation>استعادة إصدار {version}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>See what is held</source>
        <translation>عرض المعلق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Decide for each</source>
        <translation>قرر لكل منها</translation>
    </message>
</context>
<context>
    <name>ManyOf</name>
    <message>
        <source>{name}: all</source>
        <translation>{name}: الكل</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Pictures and films</source>
        <translation>الصور والأفلام</translation>
    </message>
    <message>
        <source>Pictures and films of this part</source>
        <translation>صور هذا الجزء وأفلامه</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>إضافة &amp;صور…</translation>
    </message>
    <message>
        <source>Add from the &amp;library…</source>
        <translation>إضافة من الم&amp;كتبة…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Describe the &amp;picture</source>
        <translation>وصف ال&amp;صورة</translation>
    </message>
    <message>
        <source>Choose pictures and films</source>
        <translation>اختيار صور وأفلام</translation>
    </message>
    <message>
        <source>Pictures and films ({kinds})</source>
        <translation>صور وأفلام ({kinds})</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>نقل صورة</translation>
    </message>
    <message>
        <source>Remove a picture</source>
        <translation>إزالة صورة</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Follow in pictures</source>
        <translation>اتباع الصور</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>MissedDialog</name>
    <message>
        <source>Missed</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>إرسال الآ&amp;ن</translation>
    </message>
    <message>
        <source>{count} deliveries missed their time.</source>
        <translation>فات موعد {count} إرسالات.</translation>
    </message>
    <message>
        <source>One delivery missed its time.</source>
        <translation>فات موعد إرسالة واحدة.</translation>
    </message>
    <message>
        <source>Nothing leaves before you decide about it.</source>
        <translation>لا يخرج شيء قبل أن تقرر بشأنه.</translation>
    </message>
    <message>
        <source>&amp;Next free slot</source>
        <translation>ال&amp;موعد الحر التالي</translation>
    </message>
    <message>
        <source>Another &amp;time…</source>
        <translation>&amp;وقت آخر…</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>إل&amp;غاؤه</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>قرر &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>اختر ال&amp;كل</translation>
    </message>
    <message>
        <source>There is no free slot in the next ninety days. Choose another time instead.</source>
        <translation>لا يوجد موعد حر خلال التسعين يومًا القادمة. اختر وقتًا آخر.</translation>
    </message>
</context>
<context>
    <name>MissionStep</name>
    <message>
        <source>Such as KBRI Den Haag</source>
        <translation>مثل KBRI Den Haag</translation>
    </message>
    <message>
        <source>&amp;Name of the mission</source>
        <translation>ا&amp;سم البعثة</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>ال&amp;مدينة</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>ال&amp;منطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;First language of its readers</source>
        <translation>اللغة الأ&amp;ولى لقرّائها</translation>
    </message>
    <message>
        <source>&amp;Second language</source>
        <translation>اللغة ال&amp;ثانية</translation>
    </message>
    <message>
        <source>T&amp;hird language</source>
        <translation>اللغة الثا&amp;لثة</translation>
    </message>
    <message>
        <source>&amp;Weekend</source>
        <translation>&amp;عطلة الأسبوع</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>سفارة</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>قنصلية</translation>
    </message>
    <message>
        <source>Permanent mission</source>
        <translation>بعثة دائمة</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>{day}: {count} deliveries</source>
        <translation>{day}: {count} إرسالات</translation>
    </message>
    <message>
        <source>{day}: one delivery</source>
        <translation>{day}: إرسالة واحدة</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>{post} on {account}</source>
        <translation>{post} على {account}</translation>
    </message>
    <message>
        <source>&amp;Time in {city}</source>
        <translation>ال&amp;وقت في {city}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>{asked} does not exist there on that day: clocks go forward. {real} is used.</source>
        <translation>{asked} غير موجود هناك في ذلك اليوم: تُقدَّم الساعات. يُستخدم {real}.</translation>
    </message>
    <message>
        <source>It comes twice there on that day: clocks go back. The first one is used.</source>
        <translation>يتكرر هذا الوقت هناك في ذلك اليوم: تُؤخَّر الساعات. يُستخدم الأول.</translation>
    </message>
    <message>
        <source>This is outside what was approved: it needs approval again.</source>
        <translation>هذا خارج ما تمت الموافقة عليه: يحتاج موافقة من جديد.</translation>
    </message>
</context>
<context>
    <name>NeedYou</name>
    <message>
        <source>Nothing needs you now</source>
        <translation>لا شيء بحاجة إليك الآن</translation>
    </message>
</context>
<context>
    <name>NotPostedDialog</name>
    <message>
        <source>Not posted</source>
        <translation>لم يُنشر</translation>
    </message>
    <message>
        <source>It waits in the outbox for a decision: another time or not at all, with your reason beside it.</source>
        <translation>ينتظر قرارًا في صندوق الصادر: وقت آخر أو لا شيء، وإلى جانبه سببك.</translation>
    </message>
    <message>
        <source>&amp;Why it could not be posted</source>
        <translation>&amp;لماذا تعذّر نشره</translation>
    </message>
    <message>
        <source>It is not posted</source>
        <translation>لم يُنشر</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>You may read this post.</source>
        <translation>يمكنك قراءة هذا المنشور.</translation>
    </message>
    <message>
        <source>Your role does not write.</source>
        <translation>دورك لا يشمل الكتابة.</translation>
    </message>
    <message>
        <source>Waiting for {names}.</source>
        <translation>بانتظار {names}.</translation>
    </message>
    <message>
        <source>Waiting for approval.</source>
        <translation>بانتظار الموافقة.</translation>
    </message>
    <message>
        <source>What they look at stays as it is meanwhile.</source>
        <translation>ما ينظرون إليه يبقى كما هو في الأثناء.</translation>
    </message>
    <message>
        <source>Take back to edit</source>
        <translation>استرجاع للتحرير</translation>
    </message>
    <message>
        <source>This has left.</source>
        <translation>لقد أُرسل هذا.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>كيف حاله</translation>
    </message>
    <message>
        <source>What was sent stays on record as it was. Duplicate it to say it again.</source>
        <translation>ما أُرسل يبقى محفوظًا كما كان. أنشئ نسخة منه لقوله مرة أخرى.</translation>
    </message>
    <message>
        <source>A change asks for approval again.</source>
        <translation>أي تغيير يحتاج إلى موافقة من جديد.</translation>
    </message>
    <message>
        <source>This is approved, exactly as it reads.</source>
        <translation>تمت الموافقة على هذا كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Somebody else changed this post meanwhile.</source>
        <translation>غيّر شخص آخر هذا المنشور في الأثناء.</translation>
    </message>
    <message>
        <source>Your words are still here. Nothing of theirs is written over.</source>
        <translation>نصك لا يزال هنا. ولم يُستبدل شيء من نصهم.</translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation>الاحتفاظ بنصي كنسخة</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>اعتماد نصهم</translation>
    </message>
    <message>
        <source>Your text is here (last change {time}).</source>
        <translation>نصك هنا (آخر تغيير {time}).</translation>
    </message>
    <message>
        <source>It was not in the workspace yet. Undo brings back what was.</source>
        <translation>لم يكن في مساحة العمل بعد. التراجع يعيد ما كان.</translation>
    </message>
    <message>
        <source>Look at it and approve…</source>
        <translation>اطّلع عليه ووافق…</translation>
    </message>
    <message>
        <source>{name} approves here…</source>
        <translation>{name} يوافق هنا…</translation>
    </message>
    <message>
        <source>Approve here…</source>
        <translation>الموافقة هنا…</translation>
    </message>
    <message>
        <source>Go on as {name}…</source>
        <translation>المتابعة باسم {name}…</translation>
    </message>
    <message>
        <source>{name} asks for changes.</source>
        <translation>{name} يطلب تعديلات.</translation>
    </message>
    <message>
        <source>About: “{words}”</source>
        <translation>بخصوص: «{words}»</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>As usual there</source>
        <translation>كالمعتاد هناك</translation>
    </message>
</context>
<context>
    <name>OptionalDay</name>
    <message>
        <source>{name} is known</source>
        <translation>{name} معروف</translation>
    </message>
</context>
<context>
    <name>OutDialog</name>
    <message>
        <source>Take out of service</source>
        <translation>أخرِجه من الخدمة</translation>
    </message>
    <message>
        <source>Nothing is sent from {account} any more until somebody puts it back. What is planned for it waits; its record and its sign-in stay. To stop it only for a while, use a hold.</source>
        <translation>لا يُرسل شيء من {account} حتى يعيده أحد. ما خُطّط له ينتظر؛ ويبقى سجله وتسجيل دخوله. لإيقافه لفترة قصيرة فقط استخدم الإيقاف.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ل&amp;ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Such as: the term of the ambassador is over</source>
        <translation>مثلًا: انتهت مهمة السفير</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>What is held…</source>
        <translation>المعلق…</translation>
    </message>
    <message>
        <source>Lists of the outbox</source>
        <translation>قوائم صندوق الصادر</translation>
    </message>
    <message>
        <source>What is &amp;held…</source>
        <translation>الم&amp;علق…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a page, a command, or words of a post</source>
        <translation>اكتب صفحة أو أمرًا أو كلمات من منشور</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ اختيار · Enter انتقال · Esc إغلاق</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing answers to these words.</source>
        <translation>لا شيء يطابق هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers of {account}</source>
        <translation>أوراق {account}</translation>
    </message>
    <message>
        <source>&amp;Office that answers for it</source>
        <translation>ال&amp;قسم المسؤول عنه</translation>
    </message>
    <message>
        <source>&amp;Decision that allowed it</source>
        <translation>ال&amp;قرار الذي أجازه</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>يوم القرار</translation>
    </message>
    <message>
        <source>First day it may speak</source>
        <translation>أول يوم يجوز فيه النشر</translation>
    </message>
    <message>
        <source>Last day it may speak</source>
        <translation>آخر يوم يجوز فيه النشر</translation>
    </message>
    <message>
        <source>Two-step sign-in last seen</source>
        <translation>آخر تحقّق من الدخول بخطوتين</translation>
    </message>
    <message>
        <source>&amp;Protected: whoever sends names the account</source>
        <translation>م&amp;حمي: من يرسل يكتب اسم الحساب</translation>
    </message>
    <message>
        <source>Put on file</source>
        <translation>احفظ في الملف</translation>
    </message>
</context>
<context>
    <name>PartBox</name>
    <message>
        <source>Further forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Further back</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Join with the next part</source>
        <translation>دمج مع الجزء التالي</translation>
    </message>
    <message>
        <source>Take this part away</source>
        <translation>إزالة هذا الجزء</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>الجزء {number} من {count}</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>نص المنشور</translation>
    </message>
    <message>
        <source>Write once. Adjust for each account where you need to.</source>
        <translation>اكتب مرة واحدة. وعدّل لكل حساب عند الحاجة.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Passphrase of the vault file</source>
        <translation>عبارة مرور ملف الخزنة</translation>
    </message>
    <message>
        <source>Duta keeps keys and sign-ins in an encrypted file on this computer. The passphrase opens it each time Duta starts. Nobody can find it out or replace it: write it down and keep it apart from this computer. Four or five words are good.</source>
        <translation>يحفظ Duta المفاتيح وتسجيلات الدخول في ملف مشفّر على هذا الحاسوب. تفتحه عبارة المرور كلما بدأ Duta. لا أحد يستطيع معرفتها أو استبدالها: اكتبها واحفظها بعيدًا عن هذا الحاسوب. أربع كلمات أو خمس تكفي.</translation>
    </message>
    <message>
        <source>Keys and sign-ins lie in an encrypted file on this computer, which opens with it.</source>
        <translation>توجد المفاتيح وتسجيلات الدخول في ملف مشفّر على هذا الحاسوب يُفتح بها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحه</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الاثنتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>نسخ: {what}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People and roles</source>
        <translation>الأشخاص والأدوار</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>لا توجد مساحة عمل مفتوحة.</translation>
    </message>
    <message>
        <source>Whoever keeps the root key adds and changes people on the command line, with duta members.</source>
        <translation>من يحفظ المفتاح الجذر يضيف الأشخاص ويغيّرهم في سطر الأوامر بالأمر duta members.</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>One person writes, another approves: nothing leaves without both. Each chooses a PIN here, which nobody else sees and nobody can find out. Who administers keeps the root key, with which people are added.</source>
        <translation>شخص يكتب وآخر يوافق: لا يخرج شيء من دونهما. يختار كل منهما هنا رقمًا سريًا لا يراه غيره ولا يمكن معرفته. من يدير يحفظ المفتاح الجذر الذي يُضاف به الأشخاص.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>The second person comes &amp;later</source>
        <translation>يأتي الشخص الثاني &amp;لاحقًا</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>يدير</translation>
    </message>
    <message>
        <source>PIN, six characters or more</source>
        <translation>الرقم السري، ستة محارف أو أكثر</translation>
    </message>
    <message>
        <source>PIN, once more</source>
        <translation>الرقم السري مرة أخرى</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ماذا يفعل</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Go on as {name}…</source>
        <translation>المتابعة باسم {name}…</translation>
    </message>
    <message>
        <source>Nobody else has a key on this computer</source>
        <translation>لا مفتاح لأحد غيرك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture {number}: {words}</source>
        <translation>الصورة {number}: {words}</translation>
    </message>
    <message>
        <source>Film {number}, {length}: {words}</source>
        <translation>الفيلم {number}، {length}: {words}</translation>
    </message>
    <message>
        <source>has no description yet</source>
        <translation>بلا وصف بعد</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>It has no description.</source>
        <translation>ليس له وصف.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy picture {number}</source>
        <translation>نسخ الصورة {number}</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Copy the description of picture {number}</source>
        <translation>نسخ وصف الصورة {number}</translation>
    </message>
</context>
<context>
    <name>PinChange</name>
    <message>
        <source>Change your PIN</source>
        <translation>غيّر رقمك السري</translation>
    </message>
    <message>
        <source>From then on the new PIN opens the key of {name} on this computer, and no other does.</source>
        <translation>منذ ذلك الحين يفتح الرقم الجديد مفتاح {name} على هذا الحاسوب ولا يفتحه غيره.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>الرقم السري حتى الآن</translation>
    </message>
    <message>
        <source>New PIN, six characters or more</source>
        <translation>الرقم السري الجديد، ستة محارف أو أكثر</translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation>الرقم السري الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>The PIN and its repetition are not the same.</source>
        <translation>الرقم السري وتكراره غير متطابقين.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;PIN of {name}</source>
        <translation>رمز &amp;PIN الخاص بـ {name}</translation>
    </message>
</context>
<context>
    <name>PlacingCanvas</name>
    <message>
        <source>Crop and focal point</source>
        <translation>الاقتصاص ونقطة التركيز</translation>
    </message>
    <message>
        <source>Arrow keys move the focal point, with Shift the crop, with Ctrl its right and lower edge.</source>
        <translation>تحرّك مفاتيح الأسهم نقطة التركيز، ومع Shift الاقتصاص، ومع Ctrl حافته اليمنى والسفلى.</translation>
    </message>
</context>
<context>
    <name>PlacingDialog</name>
    <message>
        <source>Crop and focal point</source>
        <translation>الاقتصاص ونقطة التركيز</translation>
    </message>
    <message>
        <source>Focal point from the left</source>
        <translation>نقطة التركيز من اليسار</translation>
    </message>
    <message>
        <source>Focal point from the top</source>
        <translation>نقطة التركيز من الأعلى</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>الحافة اليسرى</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>الحافة العليا</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>الحافة اليمنى</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>الحافة السفلى</translation>
    </message>
    <message>
        <source>Whole picture, middle</source>
        <translation>الصورة كاملة، الوسط</translation>
    </message>
    <message>
        <source>Must stay in sight</source>
        <translation>يجب أن يبقى ظاهراً</translation>
    </message>
    <message>
        <source>From the &amp;left</source>
        <translation>من الي&amp;سار</translation>
    </message>
    <message>
        <source>From the &amp;top</source>
        <translation>من الأ&amp;على</translation>
    </message>
    <message>
        <source>Part that is shown</source>
        <translation>الجزء المعروض</translation>
    </message>
    <message>
        <source>L&amp;eft edge</source>
        <translation>الحافة ا&amp;ليسرى</translation>
    </message>
    <message>
        <source>&amp;Upper edge</source>
        <translation>الحافة ال&amp;عليا</translation>
    </message>
    <message>
        <source>&amp;Right edge</source>
        <translation>الحافة الي&amp;منى</translation>
    </message>
    <message>
        <source>L&amp;ower edge</source>
        <translation>الحافة الس&amp;فلى</translation>
    </message>
    <message>
        <source>As the networks show it</source>
        <translation>كما تعرضها الشبكات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
    <message>
        <source>{problem} And {count} more.</source>
        <translation>{problem} و{count} غيره.</translation>
    </message>
    <message>
        <source>A draft without a time</source>
        <translation>مسودة بلا موعد</translation>
    </message>
    <message>
        <source>One planned delivery</source>
        <translation>إرسال مخطط واحد</translation>
    </message>
    <message>
        <source>{count} planned deliveries</source>
        <translation>{count} إرسالات مخططة</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Rows of the plan</source>
        <translation>صفوف الخطة</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Post by hand</source>
        <translation>النشر يدويًا</translation>
    </message>
    <message>
        <source>Looking whether it may leave…</source>
        <translation>يجري التحقق مما إذا كان يجوز نشره…</translation>
    </message>
    <message>
        <source>&amp;Open the account&apos;s page</source>
        <translation>&amp;افتح صفحة الحساب</translation>
    </message>
    <message>
        <source>&amp;Address of the post, if you have it</source>
        <translation>&amp;عنوان المنشور إن وُجد</translation>
    </message>
    <message>
        <source>It is &amp;posted</source>
        <translation>تم ال&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Not posted…</source>
        <translation>&amp;لم يُنشر…</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <translation>أ&amp;عده</translation>
    </message>
    <message>
        <source>It is due as before, for whoever takes it next.</source>
        <translation>يبقى مستحقًا كما كان لمن يأخذه بعدك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Open the account&apos;s page on {network}</source>
        <translation>&amp;افتح صفحة الحساب على {network}</translation>
    </message>
    <message>
        <source>It is yours since {time}; nobody else is shown it. Post it as it stands here, then say so within an hour: without a word nobody knows whether it was posted.</source>
        <translation>هو لك منذ {time} ولا يُعرض على غيرك. انشره كما هو هنا ثم قل ذلك خلال ساعة: من دون خبر لا يعرف أحد هل نُشر.</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Set up our mission…</source>
        <translation>إعداد بعثتنا…</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer. Everybody&apos;s PIN here is {pin}.</source>
        <translation>تدريب: لا يخرج شيء من هذا الحاسوب. الرقم السري للجميع هنا {pin}.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Choose an account, and its readers&apos; view appears here.</source>
        <translation>اختر حساباً لتظهر هنا الصورة التي يراها قرّاؤه.</translation>
    </message>
    <message>
        <source>Preview for {account}</source>
        <translation>معاينة لحساب {account}</translation>
    </message>
    <message>
        <source>The arrow keys go from line to line.</source>
        <translation>تنتقل مفاتيح الأسهم من سطر إلى سطر.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Account whose readers see this</source>
        <translation>الحساب الذي يرى قرّاؤه هذا</translation>
    </message>
    <message>
        <source>Show what is folded</source>
        <translation>إظهار المطويّ</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>بعرض الهاتف</translation>
    </message>
    <message>
        <source>In the dark</source>
        <translation>في الوضع الداكن</translation>
    </message>
</context>
<context>
    <name>PrimaryAction</name>
    <message>
        <source>See the checks</source>
        <translation>انظر الفحوص</translation>
    </message>
    <message>
        <source>Submit, or the &amp;next step</source>
        <translation>التقديم أو الخطوة &amp;التالية</translation>
    </message>
    <message>
        <source>Take back to edit</source>
        <translation>استرجاع للتحرير</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Send now to 1 account…</source>
        <translation>الإرسال الآن إلى حساب واحد…</translation>
    </message>
    <message>
        <source>Send now to {count} accounts…</source>
        <translation>الإرسال الآن إلى {count} من الحسابات…</translation>
    </message>
    <message>
        <source>Duplicate as a new draft</source>
        <translation>إنشاء نسخة كمسودة جديدة</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>تقديم للموافقة</translation>
    </message>
    <message>
        <source>Submit for approval {arrow} {names}</source>
        <translation>تقديم للموافقة {arrow} {names}</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Choose at least one account first.</source>
        <translation>اختر حسابًا واحدًا على الأقل أولًا.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Is being saved…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Is being checked…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Fix first: {count}.</source>
        <translation>أصلح أولاً: {count}.</translation>
    </message>
    <message>
        <source>Needs a reason first: {count}.</source>
        <translation>يحتاج سببًا أولاً: {count}.</translation>
    </message>
    <message>
        <source>It is approved and in the queue.</source>
        <translation>تمت الموافقة عليه وهو في قائمة الانتظار.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>خطوة إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>خطوة إلى الأ&amp;سفل</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Weekly plan</source>
        <translation>الخطة الأسبوعية</translation>
    </message>
    <message>
        <source>At these hours of its readers a mission speaks. The next free slot is one of them.</source>
        <translation>في هذه الساعات لدى قرائها تنشر البعثة. أول موعد شاغر واحد منها.</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Weekend in {city}: {days}.</source>
        <translation>عطلة نهاية الأسبوع في {city}: {days}.</translation>
    </message>
    <message>
        <source>{word} is no time. Write times such as 10:00 or 15.30.</source>
        <translation>{word} ليس وقتًا. اكتب أوقاتًا مثل 10:00 أو 15.30.</translation>
    </message>
</context>
<context>
    <name>ReadersView</name>
    <message>
        <source>Preview for {account}</source>
        <translation>معاينة لحساب {account}</translation>
    </message>
    <message>
        <source>The arrow keys go from line to line.</source>
        <translation>تنتقل مفاتيح الأسهم من سطر إلى سطر.</translation>
    </message>
</context>
<context>
    <name>Rearranging</name>
    <message>
        <source>Choose a delivery first.</source>
        <translation>اختر عملية إرسال أولًا.</translation>
    </message>
    <message>
        <source>You can see the plan of {account}, but not change it. Ask an officer of this account.</source>
        <translation>يمكنك رؤية خطة {account} دون تغييرها. اسأل موظفًا مسؤولًا عن هذا الحساب.</translation>
    </message>
    <message>
        <source>{post} can no longer be moved. Its state is: {state}</source>
        <translation>لم يعد ممكنًا نقل {post}. حالته: {state}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Request changes</source>
        <translation>طلب تعديلات</translation>
    </message>
    <message>
        <source>What should change in {post}?</source>
        <translation>ما الذي يجب أن يتغير في {post}؟</translation>
    </message>
    <message>
        <source>About: “{words}”</source>
        <translation>بخصوص: “{words}”</translation>
    </message>
    <message>
        <source>About the post as a whole. To point at words, select them first.</source>
        <translation>بخصوص المنشور كله. للإشارة إلى كلمات، حدّدها أولًا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Please check the facts.</source>
        <translation>يُرجى التحقق من الوقائع.</translation>
    </message>
    <message>
        <source>The tone does not fit.</source>
        <translation>النبرة غير مناسبة.</translation>
    </message>
    <message>
        <source>Another time would be better.</source>
        <translation>وقت آخر سيكون أفضل.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>After the hold</source>
        <translation>بعد التعليق</translation>
    </message>
    <message>
        <source>One delivery was stopped. Nothing leaves before you decide about it.</source>
        <translation>أُوقفت إرسالة واحدة. لا يخرج شيء قبل أن تقرر.</translation>
    </message>
    <message>
        <source>&amp;Keep its time</source>
        <translation>إ&amp;بقاء وقته</translation>
    </message>
    <message>
        <source>Another &amp;time…</source>
        <translation>&amp;وقت آخر…</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>إرسال الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>عودة إلى ال&amp;مسودة</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>إل&amp;غاؤه</translation>
    </message>
    <message>
        <source>Choose a time &amp;later</source>
        <translation>اختيار وقت &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>اختر ال&amp;كل</translation>
    </message>
    <message>
        <source>{count} deliveries were stopped. Nothing leaves before you decide about it.</source>
        <translation>أُوقفت {count} إرسالات. لا يخرج شيء قبل أن تقرر.</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>مخطط له في</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Rights of this picture</source>
        <translation>حقوق هذه الصورة</translation>
    </message>
    <message>
        <source>Embassy photo, bought for the web, CC BY 4.0 …</source>
        <translation>صورة للسفارة، مشتراة للنشر على الويب، CC BY 4.0 …</translation>
    </message>
    <message>
        <source>Photo: …</source>
        <translation>تصوير: …</translation>
    </message>
    <message>
        <source>May be shown &amp;until</source>
        <translation>يجوز عرضها &amp;حتى</translation>
    </message>
    <message>
        <source>Last day it may be shown</source>
        <translation>آخر يوم يجوز فيه عرضها</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>لا يمكن التعرف على أحد</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>وافقوا</translation>
    </message>
    <message>
        <source>They have not agreed</source>
        <translation>لم يوافقوا</translation>
    </message>
    <message>
        <source>&amp;Licence or source</source>
        <translation>الر&amp;خصة أو المصدر</translation>
    </message>
    <message>
        <source>&amp;Who is named</source>
        <translation>&amp;من يُذكر اسمه</translation>
    </message>
    <message>
        <source>&amp;People in it</source>
        <translation>الأ&amp;شخاص فيها</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RightsLine</name>
    <message>
        <source>&amp;Rights…</source>
        <translation>ال&amp;حقوق…</translation>
    </message>
    <message>
        <source>Rights: {words}</source>
        <translation>الحقوق: {words}</translation>
    </message>
    <message>
        <source>nothing is on file yet</source>
        <translation>لا شيء مسجّل بعد</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>people agreed</source>
        <translation>وافق الأشخاص</translation>
    </message>
    <message>
        <source>people have not agreed</source>
        <translation>لم يوافق الأشخاص</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>1 account</source>
        <translation>حساب واحد</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count} من الحسابات</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Last change {when}</source>
        <translation>آخر تغيير {when}</translation>
    </message>
    <message>
        <source>Only on this computer: open it and choose an account.</source>
        <translation>على هذا الحاسوب فقط: افتحه واختر حسابًا.</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بلا نص بعد</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>Duta looks at every post before it can leave: length, links, pictures without a description, secrets, weekends and holidays of the readers. These packs add more; take those that fit your ministry.</source>
        <translation>يفحص Duta كل منشور قبل خروجه: الطول والروابط والصور بلا وصف والأسرار وعطل القرّاء. تضيف هذه الحزم المزيد؛ خذ ما يناسب وزارتك.</translation>
    </message>
</context>
<context>
    <name>SafeKeeping</name>
    <message>
        <source>Join…</source>
        <translation>انضم…</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <translation>تعيين عبارة المرور…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>أدخل عبارة المرور…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Lock, PIN and secrets</source>
        <translation>القفل والرقم السري والأسرار</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>after {minutes} minutes without a touch</source>
        <translation>بعد {minutes} دقيقة بلا لمس</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>&amp;Lock by itself</source>
        <translation>ال&amp;قفل التلقائي</translation>
    </message>
    <message>
        <source>A locked window opens with your PIN; sending goes on meanwhile.</source>
        <translation>تُفتح النافذة المقفلة برقمك السري؛ ويستمر الإرسال أثناء ذلك.</translation>
    </message>
    <message>
        <source>Change your &amp;PIN…</source>
        <translation>غيّر رقمك ال&amp;سري…</translation>
    </message>
    <message>
        <source>Keys of people</source>
        <translation>مفاتيح الأشخاص</translation>
    </message>
    <message>
        <source>Sign-ins of accounts</source>
        <translation>تسجيلات دخول الحسابات</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>الصور والأفلام</translation>
    </message>
    <message>
        <source>Settings of this computer</source>
        <translation>إعدادات هذا الحاسوب</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>ا&amp;سم العرض</translation>
    </message>
</context>
<context>
    <name>SecretsStep</name>
    <message>
        <source>Trying</source>
        <translation>جارٍ التجربة</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <translation>تعيين عبارة المرور…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Trying where this computer keeps passwords and keys…</source>
        <translation>جارٍ تجربة موضع حفظ كلمات المرور والمفاتيح على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>A secret could be read. {where}</source>
        <translation>أمكنت قراءة سر. {where}</translation>
    </message>
    <message>
        <source>Nothing was made yet.</source>
        <translation>لم يُنشأ شيء بعد.</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>أدخل عبارة المرور…</translation>
    </message>
</context>
<context>
    <name>SendNowDialog</name>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Looking at the post…</source>
        <translation>جارٍ النظر في المنشور…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Send “{post}” now</source>
        <translation>إرسال «{post}» الآن</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>An approval is missing. It can come from {names}.</source>
        <translation>تنقص موافقة. يمكن أن يعطيها {names}.</translation>
    </message>
    <message>
        <source>An approval is missing, and nobody here can give it.</source>
        <translation>تنقص موافقة، ولا أحد هنا يستطيع إعطاءها.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Send to 1 practice account</source>
        <translation>أرسل إلى حساب تدريب واحد</translation>
    </message>
    <message>
        <source>Send to {count} practice accounts</source>
        <translation>أرسل إلى {count} حسابات تدريب</translation>
    </message>
    <message>
        <source>Send to 1 official account</source>
        <translation>أرسل إلى حساب رسمي واحد</translation>
    </message>
    <message>
        <source>Send to {count} official accounts</source>
        <translation>أرسل إلى {count} حسابات رسمية</translation>
    </message>
    <message>
        <source>Send to {count} accounts, official ones among them</source>
        <translation>أرسل إلى {count} حسابات، منها رسمية</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>Set up our mission</source>
        <translation>إعداد بعثتنا</translation>
    </message>
    <message>
        <source>Add the first account…</source>
        <translation>أضف الحساب الأول…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>ت&amp;خطَّ الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The workspace is made. Connect the first account now, or later on the accounts page; writing and approving can be tried without one.</source>
        <translation>أُنشئت مساحة العمل. صِل الحساب الأول الآن أو لاحقًا في صفحة الحسابات؛ يمكن تجربة الكتابة والموافقة من دونه.</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>كلمات المرور والمفاتيح</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>الحساب الأول</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>الخطوة {number} من {all}: {title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>أنشئ مساحة العمل</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The PIN and its repetition are not the same.</source>
        <translation>الرقم السري وتكراره غير متطابقين.</translation>
    </message>
    <message>
        <source>Making the workspace and its keys…</source>
        <translation>جارٍ إنشاء مساحة العمل ومفاتيحها…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ابحث عن إعداد</translation>
    </message>
    <message>
        <source>How Duta looks</source>
        <translation>مظهر Duta</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
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
        <source>High contrast, as the system</source>
        <translation>تباين عالٍ، كما في النظام</translation>
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
        <source>{percent} %</source>
        <translation>{percent} ٪</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Beside the clock of this workspace, at the foot of the window.</source>
        <translation>بجانب ساعة مساحة العمل هذه، في أسفل النافذة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Clock {number}</source>
        <translation>الساعة {number}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Go on sending when this window is closed</source>
        <translation>متابعة الإرسال عند إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>A small program goes on in the background and gives way when you open Duta again. Otherwise posts leave only while a window of Duta is open.</source>
        <translation>يتابع برنامج صغير العمل في الخلفية ويفسح المجال حين تفتح Duta من جديد. وإلا فلا تُرسل المنشورات إلا ونافذة Duta مفتوحة.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Letters alone are keys in lists and in the calendar</source>
        <translation>الحروف وحدها مفاتيح في القوائم والتقويم</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Opening the workspace…</source>
        <translation>جارٍ فتح مساحة العمل…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>About this post</source>
        <translation>عن هذا المنشور</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
    <message>
        <source>No post is chosen</source>
        <translation>لم يُختر أي منشور</translation>
    </message>
    <message>
        <source>Choose one in any list to see it here.</source>
        <translation>اختر واحدًا من أي قائمة لتراه هنا.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message>
        <source>{page}: {count} waiting for you</source>
        <translation>{page}: {count} بانتظارك</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>&amp;Suggestions for this word</source>
        <translation>ا&amp;قتراحات لهذه الكلمة</translation>
    </message>
    <message>
        <source>No dictionary for {language} on this computer: spelling is not checked.</source>
        <translation>لا قاموس للغة {language} على هذا الحاسوب: لا يُفحص الإملاء.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Spelling of {word}</source>
        <translation>إملاء {word}</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to the known names</source>
        <translation>أ&amp;ضف «{word}» إلى الأسماء المعروفة</translation>
    </message>
    <message>
        <source>An administrator can add “{word}” to the known names</source>
        <translation>يمكن للمدير إضافة «{word}» إلى الأسماء المعروفة</translation>
    </message>
    <message>
        <source>The text can only be read now</source>
        <translation>النص للقراءة فقط الآن</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What changed, checks and approvals</source>
        <translation>التغييرات والفحوصات والموافقات</translation>
    </message>
    <message>
        <source>Sent back before</source>
        <translation>أُعيد من قبل</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>What changed since it was last approved</source>
        <translation>ما تغيّر منذ آخر موافقة</translation>
    </message>
    <message>
        <source>Nothing was approved for this account before: read it whole.</source>
        <translation>لم يُوافَق على شيء لهذا الحساب من قبل: اقرأه كاملًا.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوصات</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>لا اعتراض عليه.</translation>
    </message>
    <message>
        <source>On {accounts}</source>
        <translation>على {accounts}</translation>
    </message>
    <message>
        <source>Kept by {name}: {reason}</source>
        <translation>أبقاه {name}: {reason}</translation>
    </message>
    <message>
        <source>Approvals: {given} of {needed}</source>
        <translation>الموافقات: {given} من {needed}</translation>
    </message>
    <message>
        <source>Because of {rule}</source>
        <translation>بسبب {rule}</translation>
    </message>
    <message>
        <source>Solo mode is on: its author alone is enough, and everything is marked.</source>
        <translation>الوضع الفردي مفعّل: يكفي الكاتب وحده، وكل شيء يُسجَّل.</translation>
    </message>
    <message>
        <source>Approved by {names}</source>
        <translation>وافق عليه {names}</translation>
    </message>
    <message>
        <source>Can approve: {names}</source>
        <translation>يمكنه الموافقة: {names}</translation>
    </message>
    <message>
        <source>{count} people are missing: nobody who may approve is left.</source>
        <translation>ينقص {count} أشخاص: لم يبقَ من يجوز له الموافقة.</translation>
    </message>
    <message>
        <source>{name} may not: {why}</source>
        <translation>لا يجوز لـ {name}: {why}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sending: not started</source>
        <translation>الإرسال: لم يبدأ</translation>
    </message>
    <message>
        <source>Sending: on</source>
        <translation>الإرسال: يعمل</translation>
    </message>
    <message>
        <source>Sending: off</source>
        <translation>الإرسال: متوقف</translation>
    </message>
    <message>
        <source>Next: {post} ({clocks})</source>
        <translation>التالي: {post} ({clocks})</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Snippets, hashtags and templates</source>
        <translation>المقتطفات والوسوم والقوالب</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>كل الموجود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>للجميع</translation>
    </message>
</context>
<context>
    <name>StockPicker</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>ما يمكن إدراجه</translation>
    </message>
    <message>
        <source>Change what there is…</source>
        <translation>تعديل الموجود…</translation>
    </message>
    <message>
        <source>Nothing fits. Keep words you use often as a snippet or a template.</source>
        <translation>لا شيء مطابق. احفظ الكلمات التي تستخدمها كثيرًا كمقتطف أو قالب.</translation>
    </message>
</context>
<context>
    <name>TargetChip</name>
    <message>
        <source>Take {account} off</source>
        <translation>إزالة {account}</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>now {time} in {city}</source>
        <translation>الآن {time} في {city}</translation>
    </message>
    <message>
        <source>Protected: type {handle}</source>
        <translation>محمي: اكتب {handle}</translation>
    </message>
    <message>
        <source>Not again: {state}</source>
        <translation>ليس مجددًا: {state}</translation>
    </message>
</context>
<context>
    <name>TargetsBar</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Add or take off accounts</source>
        <translation>إضافة حسابات أو إزالتها</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Keep as a set</source>
        <translation>حفظ كمجموعة</translation>
    </message>
    <message>
        <source>There are: {names}. The same name takes its place.</source>
        <translation>توجد: {names}. الاسم نفسه يحل محلها.</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>ال&amp;حسابات…</translation>
    </message>
    <message>
        <source>&amp;Keep these accounts as a set…</source>
        <translation>&amp;حفظ هذه الحسابات كمجموعة…</translation>
    </message>
    <message>
        <source>Take an account off</source>
        <translation>إزالة حساب</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Plan it for then</source>
        <translation>خطط له لذلك الوقت</translation>
    </message>
    <message>
        <source>{count} deliveries, each on the clock of its readers</source>
        <translation>{count} إرسالات، كل منها بساعة قرائه</translation>
    </message>
    <message>
        <source>{post} on {account}</source>
        <translation>{post} على {account}</translation>
    </message>
    <message>
        <source>&amp;Time there</source>
        <translation>ال&amp;وقت هناك</translation>
    </message>
    <message>
        <source>&amp;Time in {city}</source>
        <translation>ال&amp;وقت في {city}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>This is outside what was approved: it needs approval again.</source>
        <translation>هذا خارج ما تمت الموافقة عليه: يحتاج موافقة من جديد.</translation>
    </message>
    <message>
        <source>It leaves only when it has been approved for that time.</source>
        <translation>لا يُرسل إلا بعد الموافقة عليه لذلك الوقت.</translation>
    </message>
    <message>
        <source>{asked} does not exist there on that day: clocks go forward. {real} is used.</source>
        <translation>{asked} غير موجود هناك في ذلك اليوم: تُقدَّم الساعات. يُستخدم {real}.</translation>
    </message>
    <message>
        <source>It comes twice there on that day: clocks go back. The first one is used.</source>
        <translation>يتكرر هذا الوقت هناك في ذلك اليوم: تُؤخَّر الساعات. يُستخدم الأول.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>أوقف ما لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation>{count} بانتظارك</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Duta</source>
        <translation>افتح Duta</translation>
    </message>
    <message>
        <source>Hold everything…</source>
        <translation>إيقاف كل شيء…</translation>
    </message>
    <message>
        <source>Mute notes until tomorrow</source>
        <translation>كتم الإشعارات حتى الغد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>Next: {post} ({clocks})</source>
        <translation>التالي: {post} ({clocks})</translation>
    </message>
</context>
<context>
    <name>TypedTimeField</name>
    <message>
        <source>fri 10, besok 15.00, 1 oct 9am</source>
        <translation>fri 10, besok 15.00, 1 oct 9am</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>اختر اليوم من تقويم</translation>
    </message>
    <message>
        <source>Choose the day from a calendar (Alt+Down)</source>
        <translation>اختر اليوم من تقويم (Alt+سهم لأسفل)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>VariantFields</name>
    <message>
        <source>Title, where a network shows one</source>
        <translation>عنوان، حيث تعرضه الشبكة</translation>
    </message>
    <message>
        <source>https://… as a card or at the end, where a network takes links</source>
        <translation>https://… كبطاقة أو في النهاية، حيث تقبل الشبكة الروابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Link and options</source>
        <translation>الرابط والخيارات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
</context>
<context>
    <name>VariantTabs</name>
    <message>
        <source>Variants</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Words of their own for a language or a network</source>
        <translation>نص خاص للغة أو شبكة</translation>
    </message>
    <message>
        <source>Next &amp;variant</source>
        <translation>النسخة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious variant</source>
        <translation>النسخة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>{name}: words of its own</source>
        <translation>{name}: له نص خاص</translation>
    </message>
    <message>
        <source>{name}: follows the words for all</source>
        <translation>{name}: يتبع النص العام</translation>
    </message>
    <message>
        <source>{standing}. To fix or to explain: {count}</source>
        <translation>{standing}. للإصلاح أو التوضيح: {count}</translation>
    </message>
    <message>
        <source>Own words in {name}</source>
        <translation>نص خاص بلغة {name}</translation>
    </message>
    <message>
        <source>Own words on {name}</source>
        <translation>نص خاص على {name}</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>نص خاص</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>{day}: {count} planned</source>
        <translation>{day}: المجدول {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Duta</source>
        <translation>مرحبًا بك في Duta</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>كيف تود أن تبدأ؟</translation>
    </message>
    <message>
        <source>Try it with practice accounts</source>
        <translation>جرّبه بحسابات التدريب</translation>
    </message>
    <message>
        <source>A demo embassy with sample posts. Nothing leaves this computer.</source>
        <translation>سفارة تجريبية بمنشورات نموذجية. لا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Set up our mission</source>
        <translation>إعداد بعثتنا</translation>
    </message>
    <message>
        <source>Your mission, two people, a safe place for keys, the first account and the rules.</source>
        <translation>بعثتك وشخصان وموضع آمن للمفاتيح والحساب الأول والقواعد.</translation>
    </message>
    <message>
        <source>Open an existing workspace…</source>
        <translation>افتح مساحة عمل موجودة…</translation>
    </message>
    <message>
        <source>One that somebody gave you. A computer that is new to it joins by comparing a fingerprint.</source>
        <translation>مساحة أعطاك إياها أحد. ينضم الحاسوب الجديد إليها بمقارنة بصمة.</translation>
    </message>
</context>
<context>
    <name>WhatToPost</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Open the &amp;folder with the pictures</source>
        <translation>افتح مجلد ال&amp;صور</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>الجزء {number} من {count}</translation>
    </message>
    <message>
        <source>Pictures of part {number}</source>
        <translation>صور الجزء {number}</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Next &amp;free slot</source>
        <translation>أول موعد &amp;شاغر</translation>
    </message>
    <message>
        <source>Same loca&amp;l time</source>
        <translation>الوقت المح&amp;لي نفسه</translation>
    </message>
    <message>
        <source>Same &amp;moment</source>
        <translation>ال&amp;لحظة نفسها</translation>
    </message>
    <message>
        <source>Decide late&amp;r</source>
        <translation>يُحدَّد لاح&amp;قًا</translation>
    </message>
    <message>
        <source>At this time on the clock of each account&apos;s readers</source>
        <translation>في هذا الوقت حسب ساعة قراء كل حساب</translation>
    </message>
    <message>
        <source>Everywhere at once, when the clock shows this here</source>
        <translation>في كل مكان معًا، حين تشير الساعة هنا إلى هذا</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>الذي بعده</translation>
    </message>
    <message>
        <source>&amp;Weekly plan of a mission…</source>
        <translation>ال&amp;خطة الأسبوعية لبعثة…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Choose accounts first: their readers&apos; week says which slots there are.</source>
        <translation>اختر الحسابات أولًا: أسبوع قرائها يحدد المواعيد المتاحة.</translation>
    </message>
    <message>
        <source>There is no free slot in the next ninety days. Type a time instead.</source>
        <translation>لا يوجد موعد شاغر في التسعين يومًا القادمة. اكتب وقتًا بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Rests on: {clause}</source>
        <translation>يستند إلى: {clause}</translation>
    </message>
    <message>
        <source>Not so: “{text}”</source>
        <translation>ليس هكذا: «{text}»</translation>
    </message>
    <message>
        <source>But so: “{text}”</source>
        <translation>بل هكذا: «{text}»</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>القاعدة {rule}</translation>
    </message>
</context>
<context>
    <name>account kinds</name>
    <message>
        <source>Institution</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>صاحب منصب</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
</context>
<context>
    <name>account rights</name>
    <message>
        <source>write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>الوصل</translation>
    </message>
</context>
<context>
    <name>account sets</name>
    <message>
        <source>{name} · set of {count}</source>
        <translation>{name} · مجموعة من {count}</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Network and kind</source>
        <translation>الشبكة والنوع</translation>
    </message>
    <message>
        <source>Country and languages</source>
        <translation>البلد واللغات</translation>
    </message>
    <message>
        <source>Sign-in until</source>
        <translation>الدخول حتى</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>آخر منشور</translation>
    </message>
    <message>
        <source>Still takes</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>بعد {span}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>قبل {span}</translation>
    </message>
    <message>
        <source>{left} of {all} posts</source>
        <translation>{left} من {all} منشورًا</translation>
    </message>
    <message>
        <source>more on {day}</source>
        <translation>المزيد في {day}</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>أطول نص</translation>
    </message>
    <message>
        <source>Most parts of a thread</source>
        <translation>أكثر أجزاء السلسلة</translation>
    </message>
    <message>
        <source>Most pictures</source>
        <translation>أكثر الصور</translation>
    </message>
    <message>
        <source>Longest description of a picture</source>
        <translation>أطول وصف للصورة</translation>
    </message>
    <message>
        <source>The network says that it is in order.</source>
        <translation>تقول الشبكة إن الحساب سليم.</translation>
    </message>
    <message>
        <source>The network does not accept the sign-in any more.</source>
        <translation>لم تعد الشبكة تقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The network has stopped this account.</source>
        <translation>أوقفت الشبكة هذا الحساب.</translation>
    </message>
    <message>
        <source>The network says that this account is closed.</source>
        <translation>تقول الشبكة إن هذا الحساب مغلق.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Readers&apos; zone</source>
        <translation>منطقة القرّاء الزمنية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Office that answers for it</source>
        <translation>القسم المسؤول عنه</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>أجازه</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>أُجيز في</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Two-step sign-in last seen</source>
        <translation>آخر تحقّق من الدخول بخطوتين</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>yes: whoever sends names the account</source>
        <translation>نعم: من يرسل يكتب اسم الحساب</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>This account needs none.</source>
        <translation>لا يحتاج هذا الحساب إليه.</translation>
    </message>
    <message>
        <source>Sends from this computer</source>
        <translation>يرسل من هذا الحاسوب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{name}, on {day}</source>
        <translation>{name}، في {day}</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Signed in until</source>
        <translation>الدخول حتى</translation>
    </message>
    <message>
        <source>the network names no end</source>
        <translation>لا تذكر الشبكة نهاية</translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left} من {all}</translation>
    </message>
    <message>
        <source>{amount}, more on {day}</source>
        <translation>{amount}، والمزيد في {day}</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>الميزانية المتبقية</translation>
    </message>
    <message>
        <source>Posts it still takes</source>
        <translation>المنشورات التي لا يزال يقبلها</translation>
    </message>
    <message>
        <source>The network asked to wait until</source>
        <translation>طلبت الشبكة الانتظار حتى</translation>
    </message>
    <message>
        <source>Spent this month</source>
        <translation>المنفَق هذا الشهر</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>ما سيأتي</translation>
    </message>
    <message>
        <source>Posts that are planned</source>
        <translation>المنشورات المخططة</translation>
    </message>
    <message>
        <source>Signed in until {day}.</source>
        <translation>الدخول حتى {day}.</translation>
    </message>
    <message>
        <source>It still takes {left} of {all} posts.</source>
        <translation>لا يزال يقبل {left} من {all} منشورًا.</translation>
    </message>
    <message>
        <source>It lacks a right: {right}.</source>
        <translation>ينقصه حق: {right}.</translation>
    </message>
    <message>
        <source>Only an administrator connects accounts.</source>
        <translation>لا يصل الحسابات إلا المسؤول.</translation>
    </message>
    <message>
        <source>{account} is closed to you.</source>
        <translation>{account} مغلق أمامك.</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>المشاهدة فقط</translation>
    </message>
    <message>
        <source>not on this account: {rights}</source>
        <translation>ليس في هذا الحساب: {rights}</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}، {time} UTC</translation>
    </message>
</context>
<context>
    <name>bands</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>الفترة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>الفترة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Undo in the calendar</source>
        <translation>ت&amp;راجع في التقويم</translation>
    </message>
    <message>
        <source>&amp;Redo in the calendar</source>
        <translation>إ&amp;عادة في التقويم</translation>
    </message>
    <message>
        <source>Cu&amp;t, to put it on another day</source>
        <translation>&amp;قص لوضعه في يوم آخر</translation>
    </message>
    <message>
        <source>&amp;Put it on this day</source>
        <translation>&amp;ضعه في هذا اليوم</translation>
    </message>
    <message>
        <source>&amp;Take out of the plan</source>
        <translation>أ&amp;خرج من الخطة</translation>
    </message>
    <message>
        <source>&amp;Open the post</source>
        <translation>ا&amp;فتح المنشور</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;نقل إلى…</translation>
    </message>
    <message>
        <source>&amp;Export the calendar…</source>
        <translation>&amp;تصدير التقويم…</translation>
    </message>
    <message>
        <source>Calendar: &amp;month</source>
        <translation>التقويم: ال&amp;شهر</translation>
    </message>
    <message>
        <source>Calendar: &amp;week</source>
        <translation>التقويم: الأ&amp;سبوع</translation>
    </message>
    <message>
        <source>Calendar: &amp;day</source>
        <translation>التقويم: الي&amp;وم</translation>
    </message>
    <message>
        <source>Calendar: a&amp;genda</source>
        <translation>التقويم: ال&amp;جدول</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>This move needs approval again.</source>
        <translation>يتطلب هذا النقل موافقة من جديد.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} عمليات إرسال</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>No campaign: colour of the state</source>
        <translation>بلا حملة: لون الحالة</translation>
    </message>
    <message>
        <source>Sensitive: {name} ({where})</source>
        <translation>فترة حساسة: {name} ({where})</translation>
    </message>
    <message>
        <source>Holiday: {name} ({where})</source>
        <translation>عطلة: {name} ({where})</translation>
    </message>
    <message>
        <source>Fasting: {name} ({where})</source>
        <translation>صيام: {name} ({where})</translation>
    </message>
    <message>
        <source>Weekend in {where}</source>
        <translation>عطلة نهاية الأسبوع في {where}</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>حملة: {name}</translation>
    </message>
    <message>
        <source>{words}, estimated</source>
        <translation>{words}، تقديري</translation>
    </message>
    <message>
        <source>{places} and {count} more</source>
        <translation>{places} و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>{count} deliveries stopped because {account} needs a new sign-in.</source>
        <translation>توقفت {count} إرسالات لأن {account} يحتاج إلى تسجيل دخول جديد.</translation>
    </message>
    <message>
        <source>An administrator can sign in again.</source>
        <translation>يمكن للمسؤول تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>{account} is signed in again; {count} deliveries that stopped before still wait.</source>
        <translation>سُجّل دخول {account} من جديد؛ ما زالت {count} إرسالات توقفت قبل ذلك تنتظر.</translation>
    </message>
    <message>
        <source>{count} deliveries on {account} stopped for one cause: {cause}</source>
        <translation>توقفت {count} إرسالات على {account} لسبب واحد: {cause}</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Must fix</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>يحتاج إلى سبب</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>{city} {time} · here {mine}</source>
        <translation>{city} {time} · هنا {mine}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;بحث أو تنفيذ أمر…</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>&amp;إيقاف…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>ا&amp;ستيراد خطة…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>شريط جانبي &amp;ضيق</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>ما يحتاج إ&amp;ليك</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>منشور &amp;جديد</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>الجزء ال&amp;تالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>اللوحة ال&amp;جانبية</translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation>الجزء ال&amp;سابق من النافذة</translation>
    </message>
    <message>
        <source>Set up our &amp;mission…</source>
        <translation>إ&amp;عداد بعثتنا…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>كل ال&amp;اختصارات</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>Go on in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Your browser shows the network&apos;s own page. Sign in there as the account, and allow Duta to post. Then come back here: Duta notices by itself, for five minutes.</source>
        <translation>يعرض متصفحك صفحة الشبكة نفسها. سجّل الدخول هناك بالحساب واسمح لـ Duta بالنشر. ثم عُد إلى هنا: يلاحظ Duta ذلك بنفسه خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>في انتظار المتصفح</translation>
    </message>
    <message>
        <source>Open the page &amp;again</source>
        <translation>افتح الصفحة م&amp;جددًا</translation>
    </message>
    <message>
        <source>Co&amp;py its address</source>
        <translation>ا&amp;نسخ عنوانها</translation>
    </message>
    <message>
        <source>Paste the &amp;code instead</source>
        <translation>ألصق ال&amp;رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Code, or the address at which the browser ended</source>
        <translation>الرمز، أو العنوان الذي انتهى إليه المتصفح</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;خذه</translation>
    </message>
    <message>
        <source>If the browser is on another computer, or ends at a page that does not open: copy that page&apos;s whole address, or the code it shows, and paste it here.</source>
        <translation>إذا كان المتصفح على حاسوب آخر أو انتهى إلى صفحة لا تُفتح: انسخ عنوان تلك الصفحة كاملًا، أو الرمز الذي تعرضه، وألصقه هنا.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الوصل</translation>
    </message>
    <message>
        <source>{account} is connected. No post was made to try it.</source>
        <translation>تم وصل {account}. لم يُنشر شيء للتجربة.</translation>
    </message>
    <message>
        <source>Asking the network whether all is in order…</source>
        <translation>جارٍ سؤال الشبكة إن كان كل شيء سليمًا…</translation>
    </message>
    <message>
        <source>The account is there</source>
        <translation>الحساب موجود</translation>
    </message>
    <message>
        <source>{account} can be chosen for posts now.</source>
        <translation>يمكن الآن اختيار {account} للمنشورات.</translation>
    </message>
    <message>
        <source>When the hour of one has come, somebody is asked to post it.</source>
        <translation>عندما يحين وقت أحدها يُطلب من شخص نشره.</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>لمن هذا الحساب؟</translation>
    </message>
    <message>
        <source>&amp;Mission</source>
        <translation>ال&amp;بعثة</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Language of its readers</source>
        <translation>&amp;لغة قرّائه</translation>
    </message>
    <message>
        <source>On which network is the account?</source>
        <translation>على أي شبكة هذا الحساب؟</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>What you need for {network}</source>
        <translation>ما تحتاج إليه لـ {network}</translation>
    </message>
    <message>
        <source>The network shows it to whoever registered the ministry&apos;s app there.</source>
        <translation>تعرضه الشبكة لمن سجّل تطبيق الوزارة فيها.</translation>
    </message>
    <message>
        <source>Register it with the app at the network: a sign-in comes back to it.</source>
        <translation>سجّله مع التطبيق لدى الشبكة: يعود إليه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Address for the app</source>
        <translation>عنوان للتطبيق</translation>
    </message>
    <message>
        <source>Id of the ministry&apos;s app</source>
        <translation>معرّف تطبيق الوزارة</translation>
    </message>
    <message>
        <source>Kept on this computer for all accounts of this network. Leave it empty if there is none.</source>
        <translation>يُحفظ على هذا الحاسوب لكل حسابات هذه الشبكة. اتركه فارغًا إن لم يوجد.</translation>
    </message>
    <message>
        <source>Secret of the ministry&apos;s app</source>
        <translation>سر تطبيق الوزارة</translation>
    </message>
    <message>
        <source>Which account is it?</source>
        <translation>أي حساب هو؟</translation>
    </message>
    <message>
        <source>Accounts that the sign-in opens</source>
        <translation>الحسابات التي يفتحها الدخول</translation>
    </message>
    <message>
        <source>The sign-in opens no account. Sign in as whoever looks after one.</source>
        <translation>لا يفتح الدخول أي حساب. سجّل الدخول باسم من يعتني بأحدها.</translation>
    </message>
    <message>
        <source>It is an account of this workspace already: it is signed in anew.</source>
        <translation>هو حساب في مساحة العمل هذه أصلًا: يُسجَّل دخوله مجددًا.</translation>
    </message>
    <message>
        <source>It lacks rights that posts need: {rights}. Give them at the network, then begin again.</source>
        <translation>تنقصه حقوق تحتاجها المنشورات: {rights}. امنحها في الشبكة ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>An app password, made in Bluesky&apos;s settings under Privacy and security for Duta alone. Never the account&apos;s own password. It costs nothing.</source>
        <translation>كلمة مرور تطبيق تُنشأ في إعدادات Bluesky تحت الخصوصية والأمان لـ Duta وحده. لا تستخدم أبدًا كلمة مرور الحساب نفسه. لا تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The secret address of a webhook, from the channel&apos;s settings under Integrations; or a bot of your own that may write in the channel. It costs nothing.</source>
        <translation>العنوان السري لخطاف من إعدادات القناة تحت التكاملات؛ أو روبوت لكم يحق له الكتابة في القناة. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Somebody who looks after the Page, and the ministry&apos;s own app at Meta for Developers with its id and secret. It costs nothing.</source>
        <translation>شخص يدير الصفحة، وتطبيق الوزارة في Meta for Developers بمعرّفه وسره. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The name of the server on which the account lives, and whoever can sign in to it in a browser. Pixelfed, Friendica, GoToSocial and others work too. It costs nothing.</source>
        <translation>اسم الخادم الذي عليه الحساب، ومن يستطيع تسجيل الدخول إليه في متصفح. تعمل أيضًا Pixelfed وFriendica وGoToSocial وغيرها. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The key of a bot that was invited into the channel, from Slack&apos;s page for apps, and the channel&apos;s id. It costs nothing.</source>
        <translation>مفتاح روبوت دُعي إلى القناة، من صفحة التطبيقات في Slack، ومعرّف القناة. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The secret address of an incoming webhook, from Slack&apos;s page for apps. It takes words only. It costs nothing.</source>
        <translation>العنوان السري لخطاف وارد من صفحة التطبيقات في Slack. يقبل النص فقط. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The secret address of a workflow that posts to the channel, made in Teams under Workflows. It costs nothing.</source>
        <translation>العنوان السري لسير عمل ينشر في القناة، يُنشأ في Teams تحت Workflows. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The key of a bot, which BotFather gives, and the channel in which the bot is an administrator that may post. It costs nothing.</source>
        <translation>مفتاح روبوت يعطيه BotFather، والقناة التي يكون فيها الروبوت مشرفًا يحق له النشر. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The address of the site, and whoever may publish there. It needs WordPress 5.6 or newer with https. It costs nothing.</source>
        <translation>عنوان الموقع، ومن يحق له النشر فيه. يتطلب WordPress 5.6 أو أحدث مع https. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The ministry&apos;s own app at X&apos;s page for developers, with its id, and whoever can sign in to the account in a browser. X charges for each post: set a budget first.</source>
        <translation>تطبيق الوزارة في صفحة المطورين في X بمعرّفه، ومن يستطيع تسجيل الدخول إلى الحساب في متصفح. تحاسب X على كل منشور: حدّد ميزانية أولًا.</translation>
    </message>
    <message>
        <source>Whoever can sign in to the account.</source>
        <translation>من يستطيع تسجيل الدخول إلى الحساب.</translation>
    </message>
    <message>
        <source>writing in the channel</source>
        <translation>الكتابة في القناة</translation>
    </message>
    <message>
        <source>seeing the channel</source>
        <translation>رؤية القناة</translation>
    </message>
    <message>
        <source>posting in the channel</source>
        <translation>النشر في القناة</translation>
    </message>
    <message>
        <source>correcting what was posted</source>
        <translation>تصحيح ما نُشر</translation>
    </message>
    <message>
        <source>taking back what was posted</source>
        <translation>سحب ما نُشر</translation>
    </message>
    <message>
        <source>posting on the Page</source>
        <translation>النشر على الصفحة</translation>
    </message>
    <message>
        <source>making posts public on the site</source>
        <translation>جعل المنشورات علنية على الموقع</translation>
    </message>
    <message>
        <source>adding pictures to the site</source>
        <translation>إضافة صور إلى الموقع</translation>
    </message>
    <message>
        <source>correcting what is public on the site</source>
        <translation>تصحيح ما هو علني على الموقع</translation>
    </message>
    <message>
        <source>taking back what is public on the site</source>
        <translation>سحب ما هو علني على الموقع</translation>
    </message>
    <message>
        <source>Which account do you post to by hand?</source>
        <translation>إلى أي حساب تنشر يدويًا؟</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ال&amp;شبكة</translation>
    </message>
    <message>
        <source>Its &amp;name there</source>
        <translation>ا&amp;سمه هناك</translation>
    </message>
    <message>
        <source>&amp;Address of its page</source>
        <translation>&amp;عنوان صفحته</translation>
    </message>
    <message>
        <source>Posts for it are written, approved and planned like all others. At their hour somebody is asked to post them, and is shown the words and pictures to copy.</source>
        <translation>تُكتب منشوراته وتُعتمد وتُخطط كغيرها. وعند وقتها يُطلب من شخص نشرها وتُعرض عليه الكلمات والصور لينسخها.</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>No description</source>
        <translation>بلا وصف</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>{count} left</source>
        <translation>بقي {count}</translation>
    </message>
    <message>
        <source>{count} bytes left</source>
        <translation>بقي {count} بايت</translation>
    </message>
    <message>
        <source>Characters: {count}</source>
        <translation>الأحرف: {count}</translation>
    </message>
    <message>
        <source>{count} too many for {networks}</source>
        <translation>زيادة {count} على {networks}</translation>
    </message>
    <message>
        <source>{count} bytes too many for {networks}</source>
        <translation>زيادة {count} بايت على {networks}</translation>
    </message>
    <message>
        <source>{network} ({limit})</source>
        <translation>{network} ({limit})</translation>
    </message>
    <message>
        <source>{network}: {account}</source>
        <translation>{network}: {account}</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} من {limit} حرفًا</translation>
    </message>
    <message>
        <source>{used} of {limit} weighted characters</source>
        <translation>{used} من {limit} حرفًا موزونًا</translation>
    </message>
    <message>
        <source>{used} of {limit} bytes</source>
        <translation>{used} من {limit} بايت</translation>
    </message>
    <message>
        <source>{used} characters, without a limit</source>
        <translation>{used} حرفًا، بلا حد</translation>
    </message>
    <message>
        <source>The end of this text is too long for an account; it is tinted from “{words}” on.</source>
        <translation>نهاية هذا النص أطول مما يقبله أحد الحسابات؛ وهي ملوّنة ابتداءً من “{words}”.</translation>
    </message>
</context>
<context>
    <name>describing</name>
    <message>
        <source>This version</source>
        <translation>هذه النسخة</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>للجميع</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>وصف الصورة {number}</translation>
    </message>
    <message>
        <source>What must stay visible of picture {number}</source>
        <translation>ما يجب أن يبقى ظاهرًا من الصورة {number}</translation>
    </message>
    <message>
        <source>Cut of picture {number}</source>
        <translation>قص الصورة {number}</translation>
    </message>
    <message>
        <source>Option {name}</source>
        <translation>الخيار {name}</translation>
    </message>
    <message>
        <source>{field}, part {part}</source>
        <translation>{field}، الجزء {part}</translation>
    </message>
    <message>
        <source>{came} new, {went} taken away</source>
        <translation>{came} جديدة، {went} أُزيلت</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Every delivery</source>
        <translation>كل الإرسالات</translation>
    </message>
    <message>
        <source>Reader&apos;s time</source>
        <translation>وقت القارئ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Time in {city}</source>
        <translation>الوقت في {city}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As of {date}, {time} in {city}</source>
        <translation>حتى {date}، {time} في {city}</translation>
    </message>
    <message>
        <source>{workspace}: calendar</source>
        <translation>{workspace}: التقويم</translation>
    </message>
    <message>
        <source>Nothing is planned in this time.</source>
        <translation>لا شيء مخطط له في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Write “{words}”</source>
        <translation>اكتب «{words}»</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>Change {count} places</source>
        <translation>غيّر {count} مواضع</translation>
    </message>
    <message>
        <source>Make a thread of {count}</source>
        <translation>اجعله سلسلة من {count}</translation>
    </message>
    <message>
        <source>Say that it is {language}</source>
        <translation>حدد أن اللغة {language}</translation>
    </message>
    <message>
        <source>Choose “{value}”</source>
        <translation>اختر «{value}»</translation>
    </message>
    <message>
        <source>Change the pictures</source>
        <translation>غيّر الصور</translation>
    </message>
    <message>
        <source>Make the picture fit</source>
        <translation>لائم الصورة</translation>
    </message>
    <message>
        <source>Write it in {language} too</source>
        <translation>اكتبه بلغة {language} أيضًا</translation>
    </message>
    <message>
        <source>Make it about: {topic}</source>
        <translation>اجعل موضوعه: {topic}</translation>
    </message>
    <message>
        <source>Take the account out</source>
        <translation>أخرج الحساب</translation>
    </message>
    <message>
        <source>Take the accounts out</source>
        <translation>أخرج الحسابات</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>انقله إلى {when}</translation>
    </message>
</context>
<context>
    <name>holding</name>
    <message>
        <source>{what}, but for what is approved anew</source>
        <translation>{what}، إلا ما يُوافَق عليه من جديد</translation>
    </message>
    <message>
        <source>{what}: “{reason}” ({who}, {clock})</source>
        <translation>{what}: “{reason}” ({who}، {clock})</translation>
    </message>
    <message>
        <source>On hold: nothing of this leaves until a supervisor releases it.</source>
        <translation>موقوف: لا يُرسَل شيء من هذا حتى يرفعه مشرف.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>A country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>A mission</source>
        <translation>بعثة</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>حملة</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>{name} · {topic} · one account</source>
        <translation>{name} · {topic} · حساب واحد</translation>
    </message>
    <message>
        <source>{name} · {topic} · {count} accounts</source>
        <translation>{name} · {topic} · {count} حسابات</translation>
    </message>
    <message>
        <source>No time yet · waits {waited}</source>
        <translation>بلا موعد · ينتظر منذ {waited}</translation>
    </message>
    <message>
        <source>Its time passed {late} ago</source>
        <translation>مضى موعده منذ {late}</translation>
    </message>
    <message>
        <source>Due in {due} · waits {waited}</source>
        <translation>بعد {due} · ينتظر منذ {waited}</translation>
    </message>
    <message>
        <source>You may not approve this one</source>
        <translation>لا يجوز لك الموافقة على هذا</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>A hold began</source>
        <translation>بدأ تعليق</translation>
    </message>
    <message>
        <source>The level was heightened</source>
        <translation>رُفع المستوى</translation>
    </message>
    <message>
        <source>Could not be stopped any more</source>
        <translation>لم يعد بالإمكان إيقافه</translation>
    </message>
    <message>
        <source>Proposed to let it pass</source>
        <translation>اقتُرح السماح بمروره</translation>
    </message>
    <message>
        <source>A second person let it pass</source>
        <translation>سمح شخص ثانٍ بمروره</translation>
    </message>
    <message>
        <source>It may pass no more</source>
        <translation>لم يعد يمر</translation>
    </message>
    <message>
        <source>The hold was released</source>
        <translation>أُطلق التعليق</translation>
    </message>
    <message>
        <source>The level was lowered</source>
        <translation>خُفض المستوى</translation>
    </message>
    <message>
        <source>Decided after the hold</source>
        <translation>قُرر بعد التعليق</translation>
    </message>
    <message>
        <source>A recall was proposed</source>
        <translation>اقتُرح سحب</translation>
    </message>
    <message>
        <source>The recall was confirmed</source>
        <translation>أُكد السحب</translation>
    </message>
    <message>
        <source>The recall was withdrawn</source>
        <translation>أُلغي السحب</translation>
    </message>
    <message>
        <source>The recall came to</source>
        <translation>نتيجة السحب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Closed, and learned</source>
        <translation>أُغلقت، والدرس</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Institution</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>صاحب منصب</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
</context>
<context>
    <name>menus</name>
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
        <source>&amp;Post</source>
        <translation>&amp;منشور</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Duta write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows belong to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was changed outside Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s log has grown large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be reading the file all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that have it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its pages cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is, and restore the last backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of words does not fit the posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the search anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {account} is not unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name stands on several networks: {networks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the network before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was brought in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is written as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the same name could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set of accounts has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account in this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set is made of the accounts that were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the accounts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set of accounts is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on day {weekday} is no slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are numbered from 1 for Monday to 7 for Sunday, times are whole minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too many slots for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mission has at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later one took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written as 10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time_mode} is no way to mean a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the reader&apos;s local time, or the same moment for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a date, but no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time, or take the date out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a time, but no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date, or take the time out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a description without a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be described by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the picture, or take the description out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is how far the point is from the left and from the top, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it such as 50,20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no crop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the left, top, right and bottom edge, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it such as 10,0,90,100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what of a picture is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the picture, or leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who cannot see it would miss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a formula in place of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet would run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan needs: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them, or start from the sample plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some columns are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These mean nothing to Duta: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post would appear nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} is no topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s topics are fixed words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture {picture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the folder of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture lies outside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} leads somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the folder of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be told from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two posts have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given too long ago to count today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people must approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody approved it, and by the rules that is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certain group must approve it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules want one of them among those who approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands there {times} times, so it is not clear which are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark more of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such approval rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is called {rule}; somebody may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} is not the two letters of a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two letters, such as JP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty name stands in every text, so the rule {rule} would count everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name, or take the condition away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many approval rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot say who stands in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor who is away says so, or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can stand in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} approves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a supervisor who is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for this member yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing in would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a last day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long to stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody stands in for at most {most} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an earlier last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not stand in for each other; it may have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of those who stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever signed may not approve posts on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo mode is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author approved this alone while that was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of an approval was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer what somebody signed, so nothing leaves on its word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator, then ask for approval again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record says nothing that Duta knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” does not stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words may have been changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the post again and choose the words anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals cannot last that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They last from one to {most} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number of days between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many approvals cannot be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule asks for none up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval rule has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People see its name when it asks for an approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{rule}” asks for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names people who must approve, and no approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for at least one approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two approval rules have one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rule is known by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval rules cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say something that this version of Duta does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Duta, or ask your administrator to set the rules again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two times are the wrong way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is away and whoever stands in are one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator, then name the stand-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a focal point or a crop, and no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is stored in an old way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters would come out wrong ({encoding}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Duta made this pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one does not know all that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no post {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post carries that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post needs that much text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, and look for a missing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} must not be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is number {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a spreadsheet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta reads plain tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Duta open {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is a table in a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell begins with one and never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the row before the next post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its columns are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its commas and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more of them than columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put text with commas into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {bytes} bytes; {limit} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is taking the workspace over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program asked for it a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace lies on a database server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta makes copies of files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot replace its own workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library here has a known fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only do harm when two programs write at once, and Duta prevents that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Duta when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in the pack is not the one it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was changed after it was made; nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put into the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more than Duta takes in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or hand it over by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds something unexpected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made by Duta, or was changed; nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found out about the links ({links}), neither good nor bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this computer, then follow them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database browser or a backup may have it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was too busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Duta change the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the permissions of file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta does not touch it any further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is missing or closed to Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your files elsewhere, and have the disk looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the server is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Duta has this workspace open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one program at a time may send from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, or take the workspace over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up, or open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a workspace here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample does not describe a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Duta afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a file, or a PostgreSQL address with a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder, not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the workspace inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is on a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {folder} from two computers can damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to this computer, or use a server for the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in a synced folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} copies {folder} while Duta writes, which can damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} bytes are needed, {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not suited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file system cannot do what a workspace needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the workspace to a folder on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That database is not one of Duta&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds other tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database stores text in an old way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be UTF8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new database with the encoding UTF8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta may not change the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta has to write beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Duta made this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one does not know all that is in it, so it leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged; it names this computer, so it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it by hand, or put a copy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Duta change {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of certificate authorities is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta made a mistake of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the log to whoever looks after Duta here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be emptied or written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not a demo&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds something else; nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot draw ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the libraries and fonts that Qt needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not name the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered, so the post may be public or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s answer broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post may be public or not; Duta looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays open, look at the account before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s answer lacks something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answered with far too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network had a failure of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on their side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked up or tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not take the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s address was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Perhaps this computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the connection; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s certificate is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: somebody may be listening in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s address is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asked us to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough time left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refuses what it says or shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post breaks one of their rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it and have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has this post already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account, then say that it is there or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not post there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account&apos;s rights on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network closed or locked the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves from it until that is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it with the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes no more from it for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is no longer accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network wants to see who we are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it belongs to is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network no longer has what the post answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news site is being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds it; nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news site cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder does not take files; nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the news site is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty and no news site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A news site cannot show this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{media_type} is not shown by every browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, GIF or WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account names no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its news site needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is another account&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds somebody else&apos;s news site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the account&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news site is read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news site is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list in {folder} cannot be read; nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore its site.json from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news site is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none in {folder} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the folder back, or connect the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is not signed in to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signs it in lies only in the keyring of the machine that connected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the account again on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ministry&apos;s own app is not known on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants every organisation to register an app of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the app&apos;s id and secret, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta sends only as the account that was connected, never as another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, as exactly this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered, but with nothing that signs the account in. What was kept before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, sign in to the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of the sign-in cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may have changed it where this computer keeps secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signs the account in could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where this computer keeps secrets does not open. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring; Duta tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is just being renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program of Duta is doing that and took too long. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything: Duta tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta cannot write to its own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {path} two programs could renew a sign-in at once and lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable or free some room; Duta tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no such way to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network offers ways of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those it offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network knows the ministry&apos;s app by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the network&apos;s page for developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not take what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not have been copied whole, or it was taken back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is whole and still good, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network knows no such account or channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be closed, or this sign-in may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its name or number, and invite the bot there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not let this sign-in see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or channel is there, and the right to see it is lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it invited there or given the right, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at that address speaks in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling of the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be misspelt, or this computer is not online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its spelling, and whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer from here, or had a failure of its own. Nothing was connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants no app of the ministry&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of it are signed in without one. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the account right away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this network are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs none, or this copy of Duta does not know how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace knows {account} as one of its accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to it anew instead, on each machine that shall send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the audit, so that others can see why the account is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is out of service already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took {account} out before you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is in service already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody put {account} back before you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is written like mastodon.example, and only addresses with https are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there signs the account in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or code that was pasted holds no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address at which the browser ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer belongs to another sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not begun here, or somebody else began it. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again, and use only the address that Duta shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not allow the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said no on its page, or the account may not use the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and allow it, as a person who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not take the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is good once and for a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not accept the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s id or secret is wrong, or the app was closed ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever registered the app look at it, then give its id and secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not renew it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back from the browser within {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sign-in is good for one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network comes back to port {port} of this machine, and another program has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or another sign-in that is still open. Then begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has sent too much since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its newest posts were looked through; this one is not among them, which proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account, then say that it is there or send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its first parts are public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others could not follow in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again to add what is missing, or recall it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a protected account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sends to @{account} names it, so that nothing goes there by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name, then send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hour passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not leave in time, and late posts never leave by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are other than those that were planned and approved.</source>
        <translation>ليست هي التي خُططت ووُوفق عليها.</translation>
    </message>
    <message>
        <source>Plan it again with the present words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account spoke a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account belongs to a network that this copy of Duta does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post may be public or not; Duta looks for it on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It surely did not appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta looked: the network does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes the same key only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta cannot look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not say whether a post is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account yourself, then say what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sender took it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer no longer had the right to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member cancelled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it anew if it should leave after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken away meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has a time for {account} ({state}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or cancel that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to post it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta cannot send to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it, post it on the account&apos;s page, then say that it is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said whether it was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took it to post it by hand, and an hour has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account, then say that it is there or post it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be posted by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried, and said why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the cause and post it at another time, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta sends this one itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody posts by hand to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is posting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people would post it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {who}. Whoever knows better can say that it is posted, or that it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has posted it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown for posting when its hour comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its hour, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another post of this account is being posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One follows the other, so that none appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what became of that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not to be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {state} by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has taken it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what somebody took can be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever decides what follows has to know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it could not be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} is not among those that people post to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, or “Another network”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has to know which account is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the account is called there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not wait for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else, or the sender, was faster; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer was set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the new time it was too early; nothing left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves at its hour by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer slept while sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves only when a supervisor has approved exactly this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hour came without an approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it approved, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed after it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was approved is not what would leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for approval again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved, but not for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval names its accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind its name stands another identity than was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whose account it is, then ask for approval again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough people said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves without the approvals it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the post for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people see every post: whoever wrote it, and somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves is what was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval is for exactly the words and pictures that were seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the post again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval is not too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was right weeks ago may be wrong today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a fresh look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some topics are cleared by headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missions tell one story, and statements are made in the capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to headquarters for clearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What headquarters did not clear does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their no is on record, about exactly these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the post and ask headquarters again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every post is for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic and a purpose make posts findable and worth reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic, and say what the post is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners are credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays or helps was promised to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the campaign&apos;s credit line and logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hold covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop means stop, for everything in the hold&apos;s scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the hold is released, or ask for an exemption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved since the level was heightened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was approved before the event may be wrong by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the level is heightened, a supervisor looks at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network still takes a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks count posts, and some of them cost money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month&apos;s money lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some networks charge for every post, and much more for one with a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what can wait, or say why it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals are missing: {given} of {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves before all of them are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved for another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned moment lies outside of what was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it again, or move it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author or last editor approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That approval does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words were approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was changed after the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it again; the approver sees what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval is more than {days} days old when it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was right then may be wrong by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters clears the topic {topic}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is outside of what a mission decides alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} at headquarters cleared exactly this on {on} ({reference}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their yes stands for the approval more, as long as nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} at headquarters did not clear this on {on} ({reference}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer is on record, about exactly these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored is no statement about a clearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed behind Duta&apos;s back, or a newer Duta wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your security officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who answered at headquarters, and under which reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has to stand without whoever wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name or an office, and the number of their message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be of a later day than today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is that of headquarters&apos; message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked headquarters about this post as it reads now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer counts for exactly the words that were asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post still reads as headquarters was asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cleared it with changes, and none was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make their changes, then put the answer on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no page with which Duta asked headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or whoever signed it may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics decide who approves and what the figures say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post does not say what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to no campaign and has no purpose of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what it is to achieve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s credit line is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its partners were promised: {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner&apos;s logo of {campaign} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was promised to stand on every post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be approved again: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is heightened on {scope}, and the approval is older than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold stops it: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers {scope}, and nothing leaves while it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has used up its limit of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes nothing more before it is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it behind that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has {left} of {of} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network, or the budget, will soon take nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the rest for what cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes beyond this month&apos;s cap of {cap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this post ({cost}) {after} will be spent; with a reason it leaves all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to next month, or give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} of {cap} will be spent this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post costs {cost}; the network charges for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of {account} is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta goes on sending; each post costs more than was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what can wait to next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post would never be allowed to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its embargo ends after its last moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hour lies outside the approved window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for approval again, or move it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes were requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor wants it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the changes, then ask for approval again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That happened before the post left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person must approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote this post or edited it last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author needs to know what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what has to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for an approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has not been submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window is the wrong way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing it covers leaves until somebody releases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is released, decide whether this should still leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hold is released already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the holds again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is heightened: what was approved before the event is looked at once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it again, then decide whether it should still leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may have changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is shown why posts are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing like that to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scope} {value} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding everything needs no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name was given although everything is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the name out, or choose what it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Duta&apos;s own mistake, not yours. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to whoever looks after Duta here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the right to {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {account} is closed to you for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the right to {right} on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who may, or leave the account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace does not know {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be told apart by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has to rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That short name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mission called {slug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling, or connect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That account is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} has {handle} in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is not meant for {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not among its targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account to the post first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was taken off this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed the account from its targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account cannot be sent from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sign-in is missing, or the network locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again or have it unlocked, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that exists, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a campaign {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been named wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its versions have nothing to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the general text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions are for the same readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of them can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {account} the post would be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither its language nor the general text has words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write words for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {limit} is more than anybody reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has too many pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no picture or film Duta can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, GIF, WebP, HEIC, AVIF, TIFF and BMP can be used, MP4, MOV and WebM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network knows what is said beside the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not know it passes over: what was meant for few would be seen by all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the option away there, or choose a value that the network takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} knows no option “{option}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be passed over, and the post would appear without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} does not take “{value}” for the option “{option}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network has its own values and lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{option}” is no name of an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such names are written in small letters, such as visibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has too many options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned time lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is past cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post at night is not read, and may wake somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On holidays, at home or where the readers are, many posts are out of place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it behind the holidays, or say why it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their weekend may not be yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the day is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no sensitive period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence before elections, talks, mourning: a cheerful post does harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it behind the period, or have it approved once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room between two posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts right after each other push each other away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not too much for one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers turn away from accounts that never stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour exists once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks that change skip an hour or show one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the readers&apos; clock will show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embargo is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under embargo leaves neither early nor by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the end of the embargo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still worth saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wants an invitation to what is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is new, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer that sends is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that is off sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time, or leave a computer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each account has words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some networks forbid the same words on several accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a variant, or let the others share the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said a short while ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers notice what is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films have captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many watch without sound, and some cannot hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the film has captions, then say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network has its own limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer, smaller or other pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights end, and people in pictures have a say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the rights, or choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not shown a short while ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers scroll past what they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be sent in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned time is less than {minutes} minutes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too close for a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that hour readers sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {from} and {until} the account keeps quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a holiday: {name} ({country}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many posts are out of place on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it, or say why it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is probably a holiday: {name} ({country}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day follows the moon and may fall a day earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers probably fast: {name} ({country}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month may begin a day earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep food and drink for the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the weekend in {city}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers there may be away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a sensitive period: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator marked these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it behind the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another post is less than {minutes} minutes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would push each other away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account says enough on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} posts a day are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks skip {wall} on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers will see it at {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wall} comes twice on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under embargo until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was worth saying until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would come too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is off from {from} until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time, or leave it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} says the same ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network forbids the same words on several accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write words of its own for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who follows both reads it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a variant, or say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account said this {days} days ago ({percent} % alike).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sister account said this {days} days ago ({percent} % alike).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film may have no captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many watch without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, then say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} takes no post with fewer than {least} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the account&apos;s own server, or the network, is for pictures alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture, or leave the account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are too many for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is too long for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts {seconds} seconds, of at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is too short for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts {seconds} seconds, and {least} are wanted at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film does not say how long it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} takes {most} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its length yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is too narrow for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is too wide for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} does not take films of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as {codec}; {taken} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film does not say how its pictures are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} does not take every way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a test account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} shows a film only by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the film, or what stands beside it, out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures do not say where they were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can put people in danger, and is nobody&apos;s business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the picture in as JPEG, PNG, WebP or GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the kind {type} may say where it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta cannot remove that from this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in as JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too narrow for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it to a wider form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too wide for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pixels are {width} × {height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it to a narrower form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more pixels than {network} takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {width} × {height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence {licence} asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post does not name who made the picture: {credit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made it is named wherever it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the credit to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} does not take {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network takes certain kinds of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {megabytes} MB of at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s rights are not on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pictures with known rights may be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s rights ended on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew them, or choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in the picture did not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account showed this picture in the last {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} is no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language is written as en, id or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to begin with https:// and hold no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time a post may be late is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the post meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved; your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the difference, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post waits before the approvers or is planned.</source>
        <translation>المنشور بانتظار الموافقة أو مجدول.</translation>
    </message>
    <message>
        <source>Only what nobody waits for can be put away.</source>
        <translation>لا يُنحّى جانبًا إلا ما لا ينتظره أحد.</translation>
    </message>
    <message>
        <source>Take it back, or cancel it in the calendar, first.</source>
        <translation>استرجعه، أو ألغه في التقويم، أولًا.</translation>
    </message>
    <message>
        <source>The post is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be changed at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is public already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words stay as readers saw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new one, or recall it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the post is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be changed before that is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} may have {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} holds one that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type that place anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds characters that are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored text cannot be read as it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it outside Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Duta open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: {file} did not open on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} has too many pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {width} × {height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be made to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves, or the network takes no kind of picture that Duta writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is finished, then bring it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} has the wrong ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside it is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s cut or its focal point lies outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the picture would be left, or nothing is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form of the picture {name} fits the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither smaller nor as another kind of file does it take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several pictures begin with {media}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has to be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is not in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post names one that was never brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is named wrongly in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the post is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture was changed outside Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the one that was approved, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in again and have it approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures cannot be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their folder cannot be written on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those days cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last} is more than a year, or backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}-{month} is not in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {account} it was {wall}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too far ahead.</source>
        <translation>هذا بعيد جدًا في المستقبل.</translation>
    </message>
    <message>
        <source>{wall} is more than three years away for {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar holds {wall}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone is named as Asia/Tokyo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time names a zone of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wall} is not what the reader&apos;s clock shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time as the reader&apos;s clock shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks are put forward over it, so the post goes out as much later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time if that does not suit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go back; the first one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sensitive period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have taken it out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensitive period has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have to read why those days are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day lies before its first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have at most {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it, or mark fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sensitive period cannot mean {severity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It either blocks posts or asks for another approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weekday is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to come again on some day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month has such a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is no day of a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day from 1 to 31, or the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every month has that weekday so often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some months have no number {nth} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first to the fourth, or the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time names a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant as each account&apos;s readers see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time without a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last day and a number of times may not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق اليوم الأول.</translation>
    </message>
    <message>
        <source>That is no number of times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something can come again 1 to {most} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes again cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record was changed outside Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post does not come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post {number} belongs to no series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which posts do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post comes again already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post {number} has its series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} lies in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would never come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts are made at most {most} days ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day came too soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was over before anybody made its post: no machine of the workspace was on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a post by hand if it still matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule stops this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} does not let its post be planned or asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the post and plan it by hand, or leave the day out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule wants a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} warns about this day&apos;s post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason and ask for approval, or change the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes again otherwise by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the series, and this day was taken out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody ended the series, and this day was taken out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mission of yours is in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your missions are in {countries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these, or everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice fits the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An institution has no “I”, and an office-holder&apos;s account ends with the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as the institution, or take this account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in order and inside its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official accounts are allowed in writing, for a time, and answered for by an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator look at the account&apos;s papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in lasts until the post leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in that ends before the hour keeps the post from leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again in good time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-step sign-in was looked at within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of embassies have been taken over by stolen passwords alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected account is confirmed by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post on the wrong account cannot be taken back from those who saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the account&apos;s name before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are looked after or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that nobody watches misleads readers and invites thieves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan something for it, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One post speaks with one kind of voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an institution says is seldom what a person would say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the post, or confirm that it is meant so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” speaks for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account belongs to an institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “we” or name the institution, or take this account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has no end of term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office-holder&apos;s account passes on with the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator file the end of the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves from a closed account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is suspended by its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can leave from it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it unlocked, or take this account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} may speak from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post would leave before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it, or take this account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} may speak until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post would leave after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it, take this account out, or have an administrator file a new end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approval of {account} is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An official account is allowed in writing before it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator file the document and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has to be signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sign-in the post cannot leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again on the accounts page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {account} ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on nothing leaves from the account until somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {account} ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves from the account until somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again on the machine that sends for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {account} ends before the post leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network will ask for it again by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed the two-step sign-in of {account} within {months} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stolen password alone must not be enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is a protected account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every post on it is confirmed by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that the post is meant for {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has been silent for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers take a silent account for an abandoned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan more for it, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post speaks for different kinds of accounts: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the findings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no setting {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be tuned by: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} does not take that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants another kind of value: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to a newer Duta, or to a pack that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule cannot be limited to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not know {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule pack {pack}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {packs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule pack {pack} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version {version} of the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are counted from the first change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns {account}. Findings that stop it, in all: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the findings, and mend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule stops it at its hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in order when it was planned; since then a term ended or an event is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the findings, mend it, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} warns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns {account}. Open warnings in all: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or say why it is right this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} has nothing against this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been mended meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} cannot be set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is enough for warnings only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or have an administrator change the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Other” alone tells nobody anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta cannot mend what {rule} found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a person&apos;s judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the finding, and change the post yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two days is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {of} cannot be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more can be left than there was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no amount for a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cap is between nothing and a million dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is charged on {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account of a network that charges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} was not asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That costs, and this month&apos;s cap of {cap} is reached. Posts are not stopped by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for next month, or ask an administrator for another cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts find their campaign by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {language} waits to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine wrote these words, or somebody has read them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the findings of the post again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, spellings and handles have to be written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be spelled otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold that is over had stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide under the released holds whether and when it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold lets this post pass already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people agreed to exactly what it says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proposed this exemption yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another supervisor to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was edited meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads otherwise than when its exemption was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, and propose the exemption again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody proposed this exemption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One supervisor proposes it, and another confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No released hold waits for a decision about this delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exemption is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is only heightened: an approval given now lets the post pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be approved again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is heightened, and nobody approved it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hold still stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot leave while that hold is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release that hold first, or choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor took it out of the plan after a hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew, have it approved and plan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is new to another incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty note helps nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step cannot be written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is written by Duta when it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note or a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold of this incident is still in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing would end a story that goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the hold first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recall of this incident is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the recall first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in it that you have not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again, then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this computer as it is and tell your security officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {serial} was changed outside Duta. Earlier entries are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit has a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {serial} is missing. Earlier entries are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit has an entry too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {serial} was put in outside Duta. Earlier entries are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {serial} stands in another&apos;s place. Earlier entries are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the audit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first entries were taken away outside Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the audit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with entry {end}, but it was longer. The entries that are there are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {serial} is another than this computer verified before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit was written past Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That begins at entry {serial}. Earlier entries are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time to keep records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are kept for 1 to 73200 days, or for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved deliveries, because zone rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a post away</source>
        <translation>نحّى منشورًا جانبًا</translation>
    </message>
    <message>
        <source>brought a post back</source>
        <translation>أعاد منشورًا</translation>
    </message>
    <message>
        <source>changed a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took posts out in a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the request for approval back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a post out in a review package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried to take in a review answer that was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took in an answer to a review package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned a delivery again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was refused by the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not learn whether a post is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed the hour of a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried to send; it goes again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a post on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a post to post it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not post by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heightened the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowered the level again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked a sensitive period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a sensitive period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed a rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on in spite of a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made an account that people post to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed an account in anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed an account out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept the app of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgot the app of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed the papers of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chose the colour of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took an account out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put an account back into service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed what an account may still send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgot what limited an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set how much may be spent in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took away the cap on what is spent in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached a level of a cap on spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said that a machine translated a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed the links of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put headquarters&apos; answer on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a package for clearance by headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed a name that posts mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a name that posts mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed the rights of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began the register of members with a new root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a computer join the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a membership end when its time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the root key to another administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the workspace another root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the approval rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let somebody stand in for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended that somebody stood in for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched solo mode on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched solo mode off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had given a wrong PIN at a computer without the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried a PIN while it was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the audit out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted a record whose time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took records out into an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed how long records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed to exempt a post from a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed an exemption from a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended an exemption with solo mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided what becomes of a post after a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note into an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took an incident out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped sending from an account, because its network refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed to take back what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed a recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew a recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had a recall tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did a recall by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a sent post back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not take a sent post back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not learn whether a post was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed what goes out next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a post come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed how a post comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended that a post comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made the post of a day of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came too late for a day of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept a template, a snippet or a hashtag set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a template, a snippet or a hashtag set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept a set of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a set of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the weekly plan of a mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was removed from the news site, and the same delivery cannot show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it anew if it should appear after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of recalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is public on none of these accounts, or somebody is taking it back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where the post stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {account} the correction says what was sent, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the correction for this account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proposed this recall yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recall was confirmed or withdrawn meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction was edited meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads otherwise than when it was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this recall and propose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link or a few words are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others must be able to see what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you did, or paste a link that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not let posts be taken away or changed from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on the network yourself, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction may not appear now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold covers it, it was edited, or its approval does not reach this far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself; look at holds and approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it was done; doing it twice is harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people had it removed after it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was corrected after it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the corrected words now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is a post of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays on record as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the correction as a new post, have it approved, and name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are gone when Duta ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for trying things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in a vault file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted, and a passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the passphrase apart from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in this system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens when you sign in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not keep a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring took it, and has nothing when asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the keyring looked at, or use a vault file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of {path}, or the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file needs its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} opens with nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, or closed to you. Duta leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of the file back, or look at its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has been changing {path} for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the passphrase it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take four or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer&apos;s vault keeps for the member cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator register another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing needs the key that belongs to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key here and have it registered, or work where your key is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root key is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators who keep it can change the register of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator who keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key for you already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one would take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the key you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public key is one line of 43 letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five wrong ones it locks for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries left before it locks: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong ones. It opens again in {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الاثنتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>It is asked for twice, because nobody sees what is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it twice again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who works in it sees its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one, such as that of your mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mission has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside its accounts and its posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mission has no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta has to know in what its readers read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {minutes} minutes ahead of the workspace&apos;s, and what is signed carries its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock right, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one this computer knows did not name it. Nothing is believed or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords (keyring).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta keeps secrets only in the system&apos;s own keyring or in an encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase for such a file, or have a keyring switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is there and does not open by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, usually by signing in to the desktop again. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stayed locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system asked for the keyring&apos;s password and got none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and type the password when the system asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that keeps this computer&apos;s secrets has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of the computer and in again, or start the keyring. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and said nothing for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; if there is none, sign out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with a fault of its own ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, have whoever looks after this computer look at the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret in the keyring is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept in several parts, and some of them are missing or were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the account again on this machine, or have another key registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to keep its root key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an administrator in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is a viewer, an officer, a supervisor or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is known by a name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators keep the root key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {name} an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the last administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else keeps the root key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it with another administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another root key needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the register for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: who left, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo mode needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who reads the audit will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo mode is on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on until an administrator ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo mode is off already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people are needed for approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not that of this workspace&apos;s root key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with an administrator again; if it differs, do not join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no register of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by an early Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not joined the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know the root key yet, and believes no signature without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join, and compare the fingerprint with an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has another root key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta reads files of this kind up to {most} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one with fewer posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of Duta&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins like neither a review package nor an answer to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again, or ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review package was given in the place of an answer, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open packages, and take in answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Duta wrote this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Duta does not know its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Duta, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as it was signed: changed or damaged on its way. Nothing in it is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it sent again. If it happens twice, tell your security officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not make sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature holds, but Duta would not have written this. Nothing in it is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your security officer who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is not the registered one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it signs counts for nothing in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator register this computer&apos;s key, or sign where your registered key is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review package needs at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose posts, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review package takes up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make several packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root key in the package has never been compared here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint with an administrator, then join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package names another root key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows a different one for this workspace. The package is not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of members has changed since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package shows another register of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from what this computer has seen. The package is not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register in the package is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {serial} was not signed by the root key, or does not follow the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who may ask made this package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever signed it is no member, is one no longer, or uses another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the package was not made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clocks right, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made more than {days} days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no post {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the posts it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs at least one decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a post or send one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about the posts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in where the package was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names another root key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author believes a root key that is not this workspace&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare fingerprints with whoever answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer knows another register of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author saw a register that this workspace does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell an administrator: one of the two may have been restored or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the answer was not given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answered may not sign here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are no member, are one no longer, or used a key that is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor who is a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was edited after the package was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is about another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an account that the post is not meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account it names is another one by now: its server, handle or identity changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account, then send a new package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By now the rules ask for more or other approvals than the package showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has decided about the post since it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to both, then send a new package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for which it was given is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the post anew, then send a new package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on record already and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of members became shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has seen {serial} statements, and there are {found}. Nothing is believed or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the database restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of members was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {serial} is another one than this computer has seen. Nothing is believed or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of members was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {serial} does not carry the root key&apos;s signature. Nothing is believed or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of members is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {serial} does not follow the one before. Nothing is believed or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of members is not this workspace&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {serial} belongs to another one. Nothing is believed or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of members cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {serial} says nothing that this Duta understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s settings are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say about the workspace&apos;s root key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of the settings file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another administrator was faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of members has just been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then repeat what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word of a hashtag begins with a capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers then say it as words, and people read it without a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words with capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks show posts with many of them to fewer people, or refuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep those that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags to avoid stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some belong to a quarrel, and some are hidden by networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles are those of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle of another network means nobody here, or somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the handle from the list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming people in high office takes one more approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake in their name, title or words is an affair of state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have one more supervisor approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are secure and say where they lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers cannot tell a hidden address from a false one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address, with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dead link on an official account costs trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links do not follow readers around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their tracking parts say nothing to readers, and much about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these parts out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture has words for those who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many readers hear a post. A picture without words is silence to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it shows and why it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for a picture say what there is to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name, or “image of”, says nothing to those who listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one sentence, or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{tag} is read as one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers tell words apart by capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write #{better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{tag} seems to be several words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin each word with a capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} hashtags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} are enough for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{tag} is to be avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the workspace&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{handle} is {name} on another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it means nobody, or somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{instead}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has listed @{handle} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta cannot tell whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in high office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake in name, title or words is an affair of state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link hides where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plain address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is shortened by {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers cannot see where it leads, and it can be led elsewhere later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers send to {host} can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https://, and look whether it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link {link} did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to another place: {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers trust the name they see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link follows readers around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tracking parts say nothing to readers, and much about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {picture} has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who cannot see it hear nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{description}” is the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing to those who listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the picture shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{opening}” can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers say by themselves that it is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what there is to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is very short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {shortest} characters it can hardly say what there is to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} are taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, and say the rest in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as long as the network allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network counts in its own way, and refuses what is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, or make a thread of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part says or shows something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks refuse what is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something, add a picture, or take the part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of a template is left unfilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers would see the field instead of what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are in the language they are said to be in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers pronounce them, and networks show them, by that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the language that the words are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readers of the account know the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they cannot read does not reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language, or translate the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said in every language that is asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some accounts speak to readers of two languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are spelt as in the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip in a name is what readers remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the word again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive words are weighed before they are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words hurt, provoke or take a position without being meant to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words, or give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing internal leaves the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for internal use carry marks; a text with such a mark was copied from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passage out, or ask whoever wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and addresses of persons can be used against them, and the law protects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out, or give the mission&apos;s own contact instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are not shouted in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals are harder to read, and some screen readers spell them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dressed-up letters are silent or spelt out in screen readers, and cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plain letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hides in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters and look-alike letters deceive readers, or come along when copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out, and type addresses anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long sentences are understood by few at the first reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and claims name where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official statements rest on sources that can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link, name the source, or file it with the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No side is taken between parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil servants are neutral in elections and party matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words, or have one more supervisor approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single firm is advertised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mission promotes a country&apos;s trade, not one firm&apos;s shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it neutrally, or give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has read what a machine translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines mistake names, tones and double meanings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have somebody who knows the language read it and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for {network} by {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network counts {used}, and takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread has {parts} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take parts out, or join some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {part} says and shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{placeholder}” is still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers would see it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{marker}” marks what does not leave the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was perhaps copied from an internal paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation into {language} is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine made it, and no person has read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reads like {detected}, not {declared}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers and networks go by the language that is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the language, or look at the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s readers do not know {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their languages are: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate the text, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is also wanted in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule asks for this language here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variant in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a slip of the keys, or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a person&apos;s national number: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the number of a passport: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a telephone number: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an e-mail address: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like somebody&apos;s home address: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title counts {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} does not take these characters: {characters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text with one of them is sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} different links are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} different people named are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {count} broken characters: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can keep or send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is probably “{meant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is often written so by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or leave it if it is a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is a sensitive word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list suggests: {instead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write that instead, or give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the list, and nothing is suggested instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{claim}” needs a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the text nor the post names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” may take a side between parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” advertises for a firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it can act in that person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the mission&apos;s own numbers belong in a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or have an administrator list it as official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only official addresses belong in a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people live is nobody else&apos;s business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is written in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is written in dressed-up letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers spell them out or skip them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of letters is turned around by force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hidden characters do it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that nobody sees stand in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in all: {names}. They often come along when copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has letters that only look like others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken for {read}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address anew, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence has {words} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {most} are understood at the first reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X has these words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take the same words from one account twice within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account, then change the post or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credits on X are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X charges for each post, in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy credits in X&apos;s developer console, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending limit on X is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody set it in X&apos;s developer console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it there, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X has suspended the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent from it until that is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it with X, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ministry&apos;s app may not post on X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no project of X&apos;s developer console that allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the app into a project there, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is too long for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long films may be depends on the account&apos;s plan with X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the film and have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X cannot use the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looked at the file and gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more films can be sent today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky takes only so many from an account, and only when its e-mail address is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again tomorrow, or confirm the address there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky cannot use the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264, AAC) and have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky is still working on the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle looks like name.bsky.social, without anything around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky gives app passwords under Settings, Privacy and security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one there and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the account&apos;s own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it can take the account away; Duta does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app password under Settings, Privacy and security, and give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X is still working on the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has seen this post before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot use the picture or film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s server takes no polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would show the words without the answers to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in words instead, or leave this account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s server takes no post without a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a server for pictures, such as Pixelfed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture, or leave this account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s server changes no posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said there stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the post and say it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server gives one under Preferences, Development, for an application of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looked at the file and gave up; nothing is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file or use another, and have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still working on the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is public yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction cannot add or remove parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} parts are public, the correction has {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the correction in as many parts, or recall the thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one $cashtag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X takes one in a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the others and have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X does not let the account answer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side has not spoken to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as a post of its own, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was renewed just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had ended before its time; nothing was sent with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook knows no such post, or hides it from the Page&apos;s sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Page, then cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook has these words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take the same words from one Page twice within a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Page, then say that it is there or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook has blocked the Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts something the Page did as against its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Page&apos;s quality there and settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants a person to prove who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then it takes no posts for the Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who manages the Page confirms their identity in Facebook, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large for Facebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes pictures of up to 4 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller picture and have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook is still working on the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has all of it and will show it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook stopped taking the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked for the same piece again and again; nothing is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook named an address that is not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not shown to it, and nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again; if it stays so, tell whoever looks after Duta here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook&apos;s pages for developers give one to a person who looks after Pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in opens no Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person looks after none, or chose none in Facebook&apos;s dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and choose the Pages, or let somebody else sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram broke off in the middle of an album.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its pictures may be public, and a bot cannot look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the channel, then say that it is there or send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram took the message and will show it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not say under which number, so Duta cannot find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the channel, then say that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat has become another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram gave it a new number; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the channel again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot may not do this in the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks a right there, or is not in the channel any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the bot an administrator who may post, change and delete messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the letters of a bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are digits, a colon and many letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them whole from @BotFather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duta posts to channels, not to groups or people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its name such as @channel, or its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction on Telegram can neither add nor remove pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can change the words and replace a picture by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack named an address that is not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not shown to it, and nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack took the files and shows the message in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not say yet which message that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction on Slack changes words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a message shows beside its words stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the post and send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not sign a bot of Slack in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with xoxb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the ID of a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with C and holds capital letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the end of what Slack says about the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a webhook on Discord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such an address begins with https://discord.com and says webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it whole from the channel&apos;s settings, under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not sign a bot in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has three pieces with dots between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the developer portal shows for the bot, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the number of a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel&apos;s name is not enough, for names change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the developer mode in Discord, then copy the channel&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a webhook in Slack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such an address begins with https://hooks.slack.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it whole from the app&apos;s page there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long for Teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams takes 28 KB, with everything around the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it and have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a workflow in Teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such an address is long and ends with a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it whole from the channel&apos;s workflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of this kind ended in May 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams takes nothing there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workflow in the channel that posts what it is sent, and copy its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answers as if nobody had signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the site&apos;s web server does not pass them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both; if they are right, have whoever runs the site pass the Authorization header on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site takes no application passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin or setting has switched them off, or the site is older than WordPress 5.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever runs the site switch them on for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may not publish there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the site this user may write but not make public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever runs the site make the user an author or editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host takes only smaller ones; nothing is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller file and have it approved again, or have whoever runs the site raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no room left for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may keep is used up; nothing is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever runs the site make room, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not take the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not allow this type, or not this size; nothing is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file or use a smaller one, and have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not offer what Duta needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin has closed a part of the site to programs, or that part has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever runs the site open it, or sign in to the site again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of the site stopped the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or a plugin for safety answered in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever runs the site let Duta through, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no such category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows none called {category}, and Duta makes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling, or have the category made on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No WordPress was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to no site run by WordPress, or the site is closed to programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling; if it is right, ask whoever runs the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the user is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the name with which one signs in to the site; it has no colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no application password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 24 letters and digits, and is not the one with which one signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one on the site under Users, Profile, Application Passwords, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has thrown the post away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the trash of the site, and Duta does not send it past them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the site; plan it anew if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site gives posts other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin changes the name in a post&apos;s address, so nobody could look for it later. Nothing is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever runs the site switch that off for Duta&apos;s user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site changes what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, links or descriptions of pictures were missing in its draft. Nothing is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the draft on the site, and have the plugin that does it switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site puts the post into another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its draft does not stand in {language}. Nothing is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the site&apos;s languages, or take the option language_plugin away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site keeps the post back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took it, but calls it {status}: somebody there is to look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the post on the site, and make it public there or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the account lives, such as mastodon.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as example.org or example.org/news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name with which you sign in to the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole name, such as name.bsky.social.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in the account&apos;s settings for Duta alone. Never the account&apos;s own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the server&apos;s preferences, under Development.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network shows it to whoever made the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its public name, such as @name, or its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, at the end of its details, such as C0123456789.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, copied from its menu with developer mode on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address that was made for the channel. Whoever has it can post there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How the account shall be called in Duta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with the ministry&apos;s own app, by somebody who looks after the Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an app password, on a server of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a secret address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>missed</name>
    <message>
        <source>One delivery missed its time ({first}).</source>
        <translation>فات موعد إرسالة واحدة ({first}).</translation>
    </message>
    <message>
        <source>{count} deliveries missed their time ({first} – {last}).</source>
        <translation>فات {count} إرسالات موعدها ({first} – {last}).</translation>
    </message>
    <message>
        <source>This computer slept, was off or offline, or nobody had approved them. Late posts never leave by themselves.</source>
        <translation>كان هذا الحاسوب نائمًا أو مغلقًا أو بلا اتصال، أو لم يوافق عليها أحد. المنشورات المتأخرة لا تخرج من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>One delivery missed its time while this computer slept ({first} – {last}).</source>
        <translation>فات موعد إرسالة واحدة أثناء نوم هذا الحاسوب ({first} – {last}).</translation>
    </message>
    <message>
        <source>{count} deliveries missed their time while this computer slept ({first} – {last}).</source>
        <translation>فات موعد {count} إرسالات أثناء نوم هذا الحاسوب ({first} – {last}).</translation>
    </message>
    <message>
        <source>Late posts never leave by themselves.</source>
        <translation>المنشورات المتأخرة لا تخرج من تلقاء نفسها أبدًا.</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>here {time}</source>
        <translation>هنا {time}</translation>
    </message>
    <message>
        <source>{count} cities</source>
        <translation>{count} مدن</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} أخرى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Times are the reader&apos;s; days are those of {city}.</source>
        <translation>الأوقات بتوقيت القارئ، والأيام بتوقيت {city}.</translation>
    </message>
    <message>
        <source>As of {date}, {time} in {city}</source>
        <translation>حتى {date}، {time} في {city}</translation>
    </message>
    <message>
        <source>“Tokyo +2” stands for Tokyo and two other cities.</source>
        <translation>«Tokyo +2» تعني طوكيو ومدينتين أخريين.</translation>
    </message>
    <message>
        <source>Nothing planned in this week.</source>
        <translation>لا شيء مخطط له في هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nothing planned in {month}.</source>
        <translation>لا شيء مخطط في {month}.</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Nobody knows whether this was sent: {names}</source>
        <translation>لا يُعرف هل أُرسل هذا: {names}</translation>
    </message>
    <message>
        <source>Nobody knows whether {count} were sent: {names}</source>
        <translation>لا يُعرف هل أُرسلت هذه الـ{count}: {names}</translation>
    </message>
    <message>
        <source>A network refused this: {names}</source>
        <translation>رفضت الشبكة هذا: {names}</translation>
    </message>
    <message>
        <source>Networks refused {count}: {names}</source>
        <translation>رفضت الشبكات {count}: {names}</translation>
    </message>
    <message>
        <source>Missed its time: {names}</source>
        <translation>فات وقته: {names}</translation>
    </message>
    <message>
        <source>{count} missed their time: {names}</source>
        <translation>فات وقت {count}: {names}</translation>
    </message>
    <message>
        <source>To post by hand: {names}</source>
        <translation>للنشر يدويًا: {names}</translation>
    </message>
    <message>
        <source>{count} to post by hand: {names}</source>
        <translation>{count} للنشر يدويًا: {names}</translation>
    </message>
    <message>
        <source>Sign in again: {names}</source>
        <translation>سجّل الدخول من جديد: {names}</translation>
    </message>
    <message>
        <source>Sign in again on {count} accounts: {names}</source>
        <translation>سجّل الدخول من جديد في {count} من الحسابات: {names}</translation>
    </message>
    <message>
        <source>Its network stopped this account: {names}</source>
        <translation>أوقفت الشبكة هذا الحساب: {names}</translation>
    </message>
    <message>
        <source>Networks stopped {count} accounts: {names}</source>
        <translation>أوقفت الشبكات {count} من الحسابات: {names}</translation>
    </message>
    <message>
        <source>Waits for your approval: {names}</source>
        <translation>بانتظار موافقتك: {names}</translation>
    </message>
    <message>
        <source>{count} wait for your approval: {names}</source>
        <translation>{count} بانتظار موافقتك: {names}</translation>
    </message>
    <message>
        <source>Changes are requested: {names}</source>
        <translation>مطلوب تعديله: {names}</translation>
    </message>
    <message>
        <source>Changes are requested on {count}: {names}</source>
        <translation>مطلوب تعديل {count}: {names}</translation>
    </message>
    <message>
        <source>Stopped by a hold: {names}</source>
        <translation>موقوف: {names}</translation>
    </message>
    <message>
        <source>{count} are stopped by a hold: {names}</source>
        <translation>{count} موقوفة: {names}</translation>
    </message>
    <message>
        <source>An incident is open: {names}</source>
        <translation>حادثة مفتوحة: {names}</translation>
    </message>
    <message>
        <source>{count} incidents are open: {names}</source>
        <translation>{count} حوادث مفتوحة: {names}</translation>
    </message>
    <message>
        <source>The sign-in ends soon: {names}</source>
        <translation>ينتهي تسجيل الدخول قريبًا: {names}</translation>
    </message>
    <message>
        <source>{count} sign-ins end soon: {names}</source>
        <translation>{count} من تسجيلات الدخول تنتهي قريبًا: {names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>{account} needs a new sign-in</source>
        <translation>{account} يحتاج إلى تسجيل دخول جديد</translation>
    </message>
    <message>
        <source>What is planned there waits until somebody signs in again.</source>
        <translation>ما هو مخطط هناك ينتظر حتى يسجل أحد الدخول من جديد.</translation>
    </message>
    <message>
        <source>{post} → {account}</source>
        <translation>{post} ← {account}</translation>
    </message>
    <message>
        <source>Nobody knows whether {post} was sent</source>
        <translation>لا أحد يعلم هل أُرسل {post}</translation>
    </message>
    <message>
        <source>Please look at {account} before it is sent again.</source>
        <translation>يرجى النظر في {account} قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>One delivery missed its time.</source>
        <translation>فات موعد إرسالة واحدة.</translation>
    </message>
    <message>
        <source>{count} deliveries missed their time.</source>
        <translation>فات موعد {count} إرسالات.</translation>
    </message>
    <message>
        <source>Nothing leaves before you decide about it.</source>
        <translation>لا يخرج شيء قبل أن تقرر بشأنه.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Captions, one line for each picture</source>
        <translation>شرح الصور، سطر لكل صورة</translation>
    </message>
    <message>
        <source>Categories, with commas between them</source>
        <translation>التصنيفات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>First picture above the text</source>
        <translation>الصورة الأولى فوق النص</translation>
    </message>
    <message>
        <source>Languages of the site come from</source>
        <translation>لغات الموقع من</translation>
    </message>
    <message>
        <source>Poll: one answer a line</source>
        <translation>استطلاع: إجابة في كل سطر</translation>
    </message>
    <message>
        <source>Poll: hours it is open</source>
        <translation>استطلاع: عدد ساعات فتحه</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>من يمكنه الرد</translation>
    </message>
    <message>
        <source>Pictures are covered first</source>
        <translation>الصور مغطاة أولًا</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>من يراه</translation>
    </message>
    <message>
        <source>Warning in front of it</source>
        <translation>تحذير قبله</translation>
    </message>
    <message>
        <source>There and in the text</source>
        <translation>هناك وفي النص</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Only people who are named</source>
        <translation>المذكورون فقط</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>People we follow</source>
        <translation>من نتابعهم</translation>
    </message>
    <message>
        <source>People who are named</source>
        <translation>المذكورون</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ليست هناك</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>هناك فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Polylang</source>
        <translation>Polylang</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>المتابعون فقط</translation>
    </message>
    <message>
        <source>Everybody, in all lists</source>
        <translation>الجميع، في كل القوائم</translation>
    </message>
    <message>
        <source>Everybody, not in public lists</source>
        <translation>الجميع، لا في القوائم العامة</translation>
    </message>
    <message>
        <source>WPML</source>
        <translation>WPML</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>The network took it.</source>
        <translation>قبلته الشبكة.</translation>
    </message>
    <message>
        <source>The network said no.</source>
        <translation>رفضت الشبكة.</translation>
    </message>
    <message>
        <source>The network asked to wait.</source>
        <translation>طلبت الشبكة الانتظار.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>لم يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The answer was lost: it may be public.</source>
        <translation>ضاع الجواب: قد يكون منشورًا.</translation>
    </message>
    <message>
        <source>No answer was written down.</source>
        <translation>لم يُسجَّل جواب.</translation>
    </message>
    <message>
        <source>It was posted by hand.</source>
        <translation>نُشر يدويًا.</translation>
    </message>
    <message>
        <source>It could not be posted.</source>
        <translation>تعذّر نشره.</translation>
    </message>
    <message>
        <source>It was put back unposted.</source>
        <translation>أُعيد من دون نشر.</translation>
    </message>
    <message>
        <source>Nobody has said yet what became of it.</source>
        <translation>لم يقل أحد بعد ما آل إليه.</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>المحاولة {number}</translation>
    </message>
    <message>
        <source>Details of {number}</source>
        <translation>تفاصيل {number}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرقت</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>Number on the network</source>
        <translation>الرقم على الشبكة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Post by hand…</source>
        <translation>ان&amp;شره يدويًا…</translation>
    </message>
    <message>
        <source>&amp;It is there…</source>
        <translation>المنشور &amp;موجود…</translation>
    </message>
    <message>
        <source>It is not there: send &amp;again…</source>
        <translation>غير موجود: أر&amp;سل مجددًا…</translation>
    </message>
    <message>
        <source>T&amp;ry again now</source>
        <translation>حاول مجددًا ال&amp;آن</translation>
    </message>
    <message>
        <source>&amp;Send now…</source>
        <translation>أرسل الآ&amp;ن…</translation>
    </message>
    <message>
        <source>Another &amp;time…</source>
        <translation>&amp;وقت آخر…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;نقل…</translation>
    </message>
    <message>
        <source>Choose all with this ca&amp;use</source>
        <translation>اختر كل ما له هذا ال&amp;سبب</translation>
    </message>
    <message>
        <source>Re&amp;connect…</source>
        <translation>إعادة ال&amp;ربط…</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>ا&amp;نظر إليه</translation>
    </message>
    <message>
        <source>&amp;Open the post</source>
        <translation>ا&amp;فتح المنشور</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <translation>نسخ ال&amp;نص</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>نسخ ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>إل&amp;غاء…</translation>
    </message>
    <message>
        <source>{post} → {account}</source>
        <translation>{post} ← {account}</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Deliveries that are due</source>
        <translation>الإرسالات المستحقة</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>لا شيء مخطط.</translation>
    </message>
    <message>
        <source>Posts that have a time appear here, in the order they will leave.</source>
        <translation>تظهر هنا المنشورات التي لها وقت، بترتيب خروجها.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Deliveries that are being sent</source>
        <translation>الإرسالات الجارية</translation>
    </message>
    <message>
        <source>Nothing is being sent at this moment.</source>
        <translation>لا شيء يُرسل في هذه اللحظة.</translation>
    </message>
    <message>
        <source>What leaves stays here until its network has answered.</source>
        <translation>يبقى ما يخرج هنا حتى تجيب شبكته.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Deliveries to post by hand</source>
        <translation>تسليمات تُنشر يدويًا</translation>
    </message>
    <message>
        <source>Nothing is to be posted by hand now.</source>
        <translation>لا شيء للنشر يدويًا الآن.</translation>
    </message>
    <message>
        <source>Where Duta cannot send, somebody is asked here when the hour of a post has come.</source>
        <translation>حيث لا يستطيع دوتا الإرسال يُطلب ذلك هنا من شخص عند حلول وقت المنشور.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Deliveries that need attention</source>
        <translation>الإرسالات التي تحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يحتاج انتباهًا.</translation>
    </message>
    <message>
        <source>What a hold or a network stopped would wait here for a decision.</source>
        <translation>ما أوقفه تعليق أو شبكة ينتظر قرارًا هنا.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Deliveries whose end nobody knows</source>
        <translation>إرسالات لا يعرف أحد مصيرها</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>لا شيء موضع شك.</translation>
    </message>
    <message>
        <source>Where a network does not say whether it took a post, somebody is asked to look.</source>
        <translation>حين لا تقول الشبكة إن كانت قبلت منشورًا، يُطلب من أحد أن ينظر.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>Deliveries that missed their time</source>
        <translation>الإرسالات التي فاتها موعدها</translation>
    </message>
    <message>
        <source>Nothing missed its time.</source>
        <translation>لم يفت شيئًا موعدُه.</translation>
    </message>
    <message>
        <source>What could not leave in time never leaves late by itself. It would wait here.</source>
        <translation>ما لم يخرج في وقته لا يخرج متأخرًا من تلقاء نفسه. ينتظر هنا.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Sent deliveries</source>
        <translation>الإرسالات المرسلة</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>What has appeared, and where, will stand here.</source>
        <translation>سيظهر هنا ما نُشر وأين.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>looks on</source>
        <translation>يشاهد</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>يدير</translation>
    </message>
    <message>
        <source>keeps the root key</source>
        <translation>يحفظ المفتاح الجذر</translation>
    </message>
    <message>
        <source>has no key yet</source>
        <translation>لا مفتاح له بعد</translation>
    </message>
</context>
<context>
    <name>post states</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>مطلوب تعديلات</translation>
    </message>
    <message>
        <source>Approved, no time</source>
        <translation>تمت الموافقة، بلا موعد</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
</context>
<context>
    <name>previews</name>
    <message>
        <source>The title stands here.</source>
        <translation>يظهر العنوان هنا.</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>إظهار المحتوى</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Pictures that the network does not take: {count}</source>
        <translation>صور لا تقبلها الشبكة: {count}</translation>
    </message>
    <message>
        <source>The page&apos;s own title and picture appear here.</source>
        <translation>يظهر هنا عنوان الصفحة نفسها وصورتها.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>اقرأ المزيد</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>شاهد المزيد</translation>
    </message>
    <message>
        <source>Picture {number}: {description}</source>
        <translation>الصورة {number}: {description}</translation>
    </message>
    <message>
        <source>Film {number}: {description}</source>
        <translation>الفيلم {number}: {description}</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>الجزء {number} من {count}</translation>
    </message>
    <message>
        <source>A poll: {answers}</source>
        <translation>استطلاع: {answers}</translation>
    </message>
    <message>
        <source>Link: {link}</source>
        <translation>رابط: {link}</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>{date} is a holiday in {city}: {name}.</source>
        <translation>{date} عطلة في {city}: {name}.</translation>
    </message>
    <message>
        <source>{date} is in {name}, which is kept in {city}.</source>
        <translation>يقع {date} في {name} الذي يُصام في {city}.</translation>
    </message>
    <message>
        <source>{date} is a sensitive day in {city}: {name}.</source>
        <translation>{date} يوم حساس في {city}: {name}.</translation>
    </message>
    <message>
        <source>{city} by hand {time} (here {mine})</source>
        <translation>{city} يدويًا {time} (هنا {mine})</translation>
    </message>
    <message>
        <source>{city} {time} (here {mine})</source>
        <translation>{city} {time} (هنا {mine})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>In {city} that time is over.</source>
        <translation>في {city} انقضى هذا الوقت.</translation>
    </message>
    <message>
        <source>{asked} does not exist in {city} on {date}: clocks go forward. {real} is used.</source>
        <translation>لا يوجد {asked} في {city} يوم {date}: تُقدَّم الساعات. يُستخدم {real}.</translation>
    </message>
    <message>
        <source>{real} comes twice in {city} on {date}: clocks go back. The first one is used.</source>
        <translation>يأتي {real} مرتين في {city} يوم {date}: تُؤخَّر الساعات. تُستخدم المرة الأولى.</translation>
    </message>
    <message>
        <source>{weekday} is weekend in {city}.</source>
        <translation>{weekday} عطلة نهاية الأسبوع في {city}.</translation>
    </message>
    <message>
        <source>The date is estimated.</source>
        <translation>التاريخ تقديري.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It is meant so</source>
        <translation>هو مقصود</translation>
    </message>
    <message>
        <source>It is not so here</source>
        <translation>ليس كذلك هنا</translation>
    </message>
    <message>
        <source>It was agreed</source>
        <translation>تم الاتفاق عليه</translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>It was confirmed</source>
        <translation>تم تأكيده</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Keep its time</source>
        <translation>إبقاء وقته</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>عودة إلى المسودة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a time later</source>
        <translation>اختيار وقت لاحقًا</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>في {time}</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} س</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ي</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Must be fixed</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Needs an approval more</source>
        <translation>يحتاج موافقة إضافية</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>أُرسل يدويًا</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Sign-in ends soon</source>
        <translation>ينتهي الدخول قريبًا</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Stopped by its network</source>
        <translation>أوقفته شبكته</translation>
    </message>
    <message>
        <source>Closed by its network</source>
        <translation>أغلقته شبكته</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Posted by hand</source>
        <translation>يُنشر يدويًا</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>على حاسوب آخر</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Insert a template</source>
        <translation>إدراج قالب</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>إدراج مقتطف</translation>
    </message>
    <message>
        <source>Insert a hashtag set</source>
        <translation>إدراج مجموعة وسوم</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>الإشارة إلى شخص</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>إدراج رمز تعبيري</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Hashtag sets</source>
        <translation>مجموعات الوسوم</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>مقتطف جديد</translation>
    </message>
    <message>
        <source>New hashtag set</source>
        <translation>مجموعة وسوم جديدة</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Words that are written again and again.</source>
        <translation>كلمات تُكتب مرارًا.</translation>
    </message>
    <message>
        <source>Hashtags that go together, with spaces between.</source>
        <translation>وسوم تُستخدم معًا، تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>{date} in braces is a field to fill in. A line of --- begins another part.</source>
        <translation>{date} بين قوسين حقل يُملأ. سطر --- يبدأ جزءًا آخر.</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Trade</source>
        <translation>تجارة</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>استثمار</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>سياحة</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>طعام وشراب</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>حِرف</translation>
    </message>
    <message>
        <source>Performing arts</source>
        <translation>فنون الأداء</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>تراث</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>الجالية</translation>
    </message>
    <message>
        <source>Consular</source>
        <translation>شؤون قنصلية</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>عيد</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
</context>
<context>
    <name>typed time</name>
    <message>
        <source>Type a day and a time, such as “fri 10” or “besok 15.00”.</source>
        <translation>اكتب يومًا ووقتًا، مثل “fri 10” أو “besok 15.00”.</translation>
    </message>
    <message>
        <source>“{words}” is not understood. Try “fri 10” or “besok 15.00”.</source>
        <translation>لم يُفهم “{words}”. جرّب “fri 10” أو “besok 15.00”.</translation>
    </message>
    <message>
        <source>Two different days are written. Leave one out.</source>
        <translation>كُتب يومان مختلفان. احذف أحدهما.</translation>
    </message>
    <message>
        <source>Two times are written. Leave one out.</source>
        <translation>كُتب وقتان. احذف أحدهما.</translation>
    </message>
    <message>
        <source>There is no such day: {words}.</source>
        <translation>لا يوجد يوم كهذا: {words}.</translation>
    </message>
    <message>
        <source>There is no such time: {words}.</source>
        <translation>لا يوجد وقت كهذا: {words}.</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>يوم {date} هو {weekday}.</translation>
    </message>
    <message>
        <source>That is too far ahead.</source>
        <translation>هذا بعيد جدًا في المستقبل.</translation>
    </message>
    <message>
        <source>{weekday} {date}, {time}</source>
        <translation>{weekday} {date}، {time}</translation>
    </message>
    <message>
        <source>{when}, as no time is written</source>
        <translation>{when}، لأنه لم يُكتب وقت</translation>
    </message>
</context>
<context>
    <name>variants</name>
    <message>
        <source>For all</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>{language} on {network}</source>
        <translation>{language} على {network}</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Somebody who left</source>
        <translation>شخص غادر</translation>
    </message>
    <message>
        <source>Name: “{before}” became “{after}”.</source>
        <translation>الاسم: “{before}” أصبح “{after}”.</translation>
    </message>
    <message>
        <source>Topic: {before} became {after}.</source>
        <translation>الموضوع: {before} أصبح {after}.</translation>
    </message>
    <message>
        <source>Accounts that came: {accounts}.</source>
        <translation>حسابات أُضيفت: {accounts}.</translation>
    </message>
    <message>
        <source>Accounts that went: {accounts}.</source>
        <translation>حسابات أُزيلت: {accounts}.</translation>
    </message>
</context>
</TS>
