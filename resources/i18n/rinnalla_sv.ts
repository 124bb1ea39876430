<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rinnalla {version}, MIT licence</source>
        <translation>Rinnalla {version}, MIT-licens</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Typsnitt</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next and Noto Sans, SIL Open Font License 1.1</source>
        <translation>Atkinson Hyperlegible Next och Noto Sans, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikoner</translation>
    </message>
    <message>
        <source>Lucide, ISC licence</source>
        <translation>Lucide, ISC-licens</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Byggd med</translation>
    </message>
    <message>
        <source>Qt for Python (LGPL), SQLCipher (BSD), ReportLab (BSD)</source>
        <translation>Qt for Python (LGPL), SQLCipher (BSD), ReportLab (BSD)</translation>
    </message>
    <message>
        <source>New in version {version}</source>
        <translation>Nytt i version {version}</translation>
    </message>
</context>
<context>
    <name>AddToGroupDialog</name>
    <message>
        <source>Add to a group</source>
        <translation>Lägg till i en grupp</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>AdditionLine</name>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>You have an entry of the same day too. Both stay, each under its author.</source>
        <translation>Du har också en anteckning från samma dag. Båda finns kvar under sina författares namn.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Take in: {what}</source>
        <translation>Ta emot: {what}</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Lämna bort: {what}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hämta tillbaka</translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <translation>Hämta tillbaka: {what}</translation>
    </message>
    <message>
        <source>Take the change in</source>
        <translation>Ta in ändringen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll mitt</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hos dig nu</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>You have changed this since too: {fields}.</source>
        <translation>Du har också ändrat det här efter det: {fields}.</translation>
    </message>
</context>
<context>
    <name>AgreedLine</name>
    <message>
        <source>Add: what</source>
        <translation>Lägg till: vad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>who</source>
        <translation>vem</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>när senast</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>När senast</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Ta bort raden</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>Ahead</source>
        <translation>På kommande</translation>
    </message>
    <message>
        <source>My days off</source>
        <translation>Mina lediga dagar</translation>
    </message>
    <message>
        <source>No holidays in the next six weeks.</source>
        <translation>Inga helgdagar på sex veckor.</translation>
    </message>
    <message>
        <source>Your days off · cards made</source>
        <translation>Din ledighet · semesterkorten är gjorda</translation>
    </message>
    <message>
        <source>Your days off · cards not made</source>
        <translation>Din ledighet · semesterkorten är inte gjorda</translation>
    </message>
    <message>
        <source>Make the cards</source>
        <translation>Gör semesterkort</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Light, dark or strong</source>
        <translation>Ljust, mörkt eller hög kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Also with Ctrl + and Ctrl −</source>
        <translation>Också med Ctrl + och Ctrl −</translation>
    </message>
    <message>
        <source>Changes at once</source>
        <translation>Byts genast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hög kontrast, mörkt</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Assessment of the need for services</source>
        <translation>Bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>Need noticed</source>
        <translation>Behovet noterades</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bedömt</translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation>Vem bedömde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Klientens egen syn</translation>
    </message>
    <message>
        <source>Professional&apos;s conclusion in short</source>
        <translation>Den professionellas slutsats i korthet</translation>
    </message>
    <message>
        <source>Need of special support (Social Welfare Act s. 3)</source>
        <translation>Behov av särskilt stöd (socialvårdslagen 3 §)</translation>
    </message>
    <message>
        <source>Assessment reference stored</source>
        <translation>Hänvisningen till bedömningen sparad</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>I know this</source>
        <translation>Jag vet om det</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatiska säkerhetskopior</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Återställ…</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Återställ från säkerhetskopia</translation>
    </message>
    <message>
        <source>Rinnalla locks itself and asks which one. The present store is kept beside it.</source>
        <translation>Rinnalla låser sig och frågar vilken kopia. Den nuvarande databasen sparas.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Kopierar…</translation>
    </message>
    <message>
        <source>The practice store has none: it is made anew each day.</source>
        <translation>Övningens databas har inga: den görs på nytt varje dag.</translation>
    </message>
    <message>
        <source>None yet. One is made by itself while you work, every half hour.</source>
        <translation>Inga ännu. En kopia görs av sig själv varje halvtimme medan du arbetar.</translation>
    </message>
    <message>
        <source>Newest {moment}. One is made every half hour while you work; 12 days, 10 weeks and 9 months are kept.</source>
        <translation>Den nyaste {moment}. En kopia görs varje halvtimme medan du arbetar. 12 dagar, 10 veckor och 9 månader sparas.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Pröva</translation>
    </message>
    <message>
        <source>Try the backup of {moment}</source>
        <translation>Pröva säkerhetskopian {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n äldre</numerusform>
            <numerusform>%n äldre</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest data was missing when the store was opened on {moment}: at least {writes} saves. An old copy was put back, or the disk lost them. Look whether a backup is newer.</source>
        <translation>De nyaste uppgifterna saknades när databasen öppnades {moment}: minst {writes} sparningar. En gammal kopia hade lagts tillbaka, eller så hade disken tappat dem. Se efter om en säkerhetskopia är nyare.</translation>
    </message>
    <message>
        <source>It opens: {backup}. {clients} clients, {meetings} meetings.</source>
        <translation>Kopian går att öppna: {backup}. Klienter {clients}, möten {meetings}.</translation>
    </message>
    <message>
        <source>The backup is made here, but the second place could not be written to.</source>
        <translation>Säkerhetskopian är gjord här, men det gick inte att skriva på den andra platsen.</translation>
    </message>
    <message>
        <source>Backed up and checked: {clients} clients, {meetings} meetings</source>
        <translation>Kopierat och kontrollerat: klienter {clients}, möten {meetings}</translation>
    </message>
    <message>
        <source>This backup could not be brought back: {reason}</source>
        <translation>Den här säkerhetskopian skulle inte gå att återställa: {reason}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>BeginPeriodDialog</name>
    <message>
        <source>Begin a period</source>
        <translation>Börja en period</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mån</numerusform>
            <numerusform>%n mån</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>When does the period begin?</source>
        <translation>När börjar perioden?</translation>
    </message>
    <message>
        <source>The period begins {day}</source>
        <translation>Perioden börjar {day}</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>Sista dagen {day}</translation>
    </message>
    <message>
        <source>Tier of support</source>
        <translation>Stödnivå</translation>
    </message>
    <message numerus="yes">
        <source>A meeting every %n day(s) is agreed on.</source>
        <translation>
            <numerusform>Ett möte varje dag avtalas.</numerusform>
            <numerusform>Ett möte var %n:e dag avtalas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Change the meeting</source>
        <translation>Ändra mötet</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Together with the work pair</source>
        <translation>Tillsammans med arbetsparet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>Längd, min</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Drive there, km</source>
        <translation>Körsträcka, km</translation>
    </message>
    <message>
        <source>Drive there, min</source>
        <translation>Körtid, min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Inhibera mötet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Annat arbete</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
    <message>
        <source>The meeting is in the calendar</source>
        <translation>Mötet finns i kalendern</translation>
    </message>
    <message>
        <source>The meeting was taken off the calendar</source>
        <translation>Mötet togs bort ur kalendern</translation>
    </message>
    <message>
        <source>An interpreter is booked</source>
        <translation>En tolk är bokad</translation>
    </message>
    <message>
        <source>What work</source>
        <translation>Vilket arbete</translation>
    </message>
    <message>
        <source>Take part if it fits (optional)</source>
        <translation>Jag deltar om det passar (frivilligt)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel this and %n later one(s)</source>
        <translation>
            <numerusform>Ställ in denna och %n senare</numerusform>
            <numerusform>Ställ in denna och %n senare</numerusform>
        </translation>
    </message>
    <message>
        <source>This one comes again: a change is for this time only.</source>
        <translation>Den här tiden upprepas: ändringen gäller bara den här gången.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are in the calendar</source>
        <translation>
            <numerusform>%n möte finns i kalendern</numerusform>
            <numerusform>%n möten finns i kalendern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were taken off the calendar</source>
        <translation>
            <numerusform>%n möte togs bort från kalendern</numerusform>
            <numerusform>%n möten togs bort från kalendern</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep 20 minutes for recording after it</source>
        <translation>Reservera 20 minuter för dokumentation efteråt</translation>
    </message>
    <message>
        <source>In the distance table</source>
        <translation>I avståndstabellen</translation>
    </message>
</context>
<context>
    <name>BothEntriesDialog</name>
    <message>
        <source>Both entries</source>
        <translation>Båda anteckningarna</translation>
    </message>
    <message>
        <source>Both entries stay under their authors&apos; names. What differs is marked.</source>
        <translation>Båda anteckningarna bevaras i sina författares namn. Skillnaderna är markerade.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Vad kalendern visar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>As a calendar</source>
        <translation>Som kalender</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Som lista</translation>
    </message>
    <message>
        <source>To another calendar, with initials (.ics)</source>
        <translation>Till en annan kalender med initialer (.ics)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>From another calendar, to look at (.ics)</source>
        <translation>Från en annan kalender, att titta på (.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Eight weeks to another calendar</source>
        <translation>Åtta veckor till en annan kalender</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderfil (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the file, with initials only</source>
        <translation>
            <numerusform>%n bokning i filen, bara med initialer</numerusform>
            <numerusform>%n bokningar i filen, bara med initialer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPlaces</name>
    <message>
        <source>Calendar as a list</source>
        <translation>Kalendern som lista</translation>
    </message>
    <message>
        <source>Nothing is booked</source>
        <translation>Inget är bokat</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Is there room for a new client?</source>
        <translation>Ryms en ny klient?</translation>
    </message>
    <message>
        <source>Reckoned from agreed rhythms, drives and recording, without names.</source>
        <translation>Räknat på avtalad rytm, körning och dokumentation, utan namn.</translation>
    </message>
    <message>
        <source>Hours of your week</source>
        <translation>Din veckas timmar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Groups and other work</source>
        <translation>Grupper och annat arbete</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledigt</translation>
    </message>
    <message>
        <source>In a week {week}: meetings {meetings}, driving {drives}, recording {recording}, groups {groups}, free {free}.</source>
        <translation>I en vecka {week}: möten {meetings}, körning {drives}, dokumentation {recording}, grupper {groups}, ledigt {free}.</translation>
    </message>
    <message>
        <source>A new weekly client takes about {need}: there is room.</source>
        <translation>En ny klient varje vecka tar cirka {need}: det ryms.</translation>
    </message>
    <message>
        <source>A new weekly client takes about {need}: there is no room without making some.</source>
        <translation>En ny klient varje vecka tar cirka {need}: det ryms inte utan att något ger plats.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source> The first period ends so that a place is free {day}.</source>
        <translation> Den första perioden tar slut så att en plats blir ledig {day}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Sheet for the talk with the supervisor</source>
        <translation>Blad för samtalet med chefen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is saved. No client stands on it.</source>
        <translation>Bladet är sparat. Inga klienter finns på det.</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>What is found out</source>
        <translation>Vad som utreds</translation>
    </message>
    <message>
        <source>Something else to find out</source>
        <translation>Något annat att utreda</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add something to find out</source>
        <translation>Lägg till något att utreda</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <translation>{done} av {total} genomgångna</translation>
    </message>
    <message>
        <source>who does what next, what came of it</source>
        <translation>vem gör vad härnäst, vad det gav</translation>
    </message>
</context>
<context>
    <name>ChipGroup</name>
    <message>
        <source>More…</source>
        <translation>Fler…</translation>
    </message>
    <message>
        <source>Chosen last time</source>
        <translation>Vald förra gången</translation>
    </message>
</context>
<context>
    <name>ClientAddressForm</name>
    <message>
        <source>Street address</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Postanstalt</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Contact address (may be given to others)</source>
        <translation>Kontaktadress (får ges till andra)</translation>
    </message>
    <message>
        <source>Address protected</source>
        <translation>Skyddad adress</translation>
    </message>
    <message>
        <source>Show (logged)</source>
        <translation>Visa (förs in i loggen)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
</context>
<context>
    <name>ClientAgreed</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>We have not agreed on anything yet.</source>
        <translation>Vi har inte kommit överens om något än.</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Client&apos;s details</source>
        <translation>Klientens uppgifter</translation>
    </message>
    <message>
        <source>A name is enough to begin. The rest can be filled in together.</source>
        <translation>Ett namn räcker till att börja med. Resten kan fyllas i senare tillsammans.</translation>
    </message>
    <message>
        <source>The county names the own worker. Saved on the device, offline too.</source>
        <translation>Välfärdsområdet utser den egna kontaktpersonen. Sparas genast på enheten, också utan nät.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Lägg till klient</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Vad som stod förut</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Klienten är tillagd</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>There is already {names}. Press again to add one more.</source>
        <translation>Du har redan klienten {names}. Tryck igen om du ändå lägger till.</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Utkastet förkastat</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>First names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Personal identity code or date of birth</source>
        <translation>Personbeteckning eller födelsedatum</translation>
    </message>
    <message>
        <source>Temporary id</source>
        <translation>Temporär identifikationskod</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language of service</source>
        <translation>Kontaktspråk</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Tolk behövs</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Tolkning</translation>
    </message>
    <message>
        <source>Language of interpreting</source>
        <translation>Tolkningens språk</translation>
    </message>
    <message>
        <source>How the relation begins</source>
        <translation>Hur klientrelationen börjar</translation>
    </message>
    <message>
        <source>Contact, no decision yet</source>
        <translation>Kontakt, inget beslut ännu</translation>
    </message>
    <message>
        <source>Decision is made</source>
        <translation>Beslut har fattats</translation>
    </message>
    <message>
        <source>Who referred</source>
        <translation>Vem hänvisade</translation>
    </message>
    <message>
        <source>Where and how the client wants to meet</source>
        <translation>Var och hur klienten vill träffas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Inte bedömt ännu</translation>
    </message>
    <message>
        <source>Need for special support</source>
        <translation>Behov av särskilt stöd</translation>
    </message>
    <message>
        <source>The client is interested and takes part voluntarily</source>
        <translation>Klienten är intresserad och deltar frivilligt</translation>
    </message>
    <message>
        <source>Non-disclosure order: address and places do not show</source>
        <translation>Spärrmarkering: adress och platser visas inte</translation>
    </message>
    <message>
        <source>Home visit note: only facts, a day and a review</source>
        <translation>Att observera vid hembesök: bara fakta, datum och kontroll</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>More about interpreting</source>
        <translation>Mer om tolkningen</translation>
    </message>
    <message>
        <source>How it is interpreted</source>
        <translation>Hur det tolkas</translation>
    </message>
    <message>
        <source>Number of the interpreting centre</source>
        <translation>Tolkcentralens nummer</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>Barnets egen syn</translation>
    </message>
    <message>
        <source>Remote meetings: device, connection, skills</source>
        <translation>Distansmöten: enhet, förbindelse, kunskaper</translation>
    </message>
</context>
<context>
    <name>ClientGroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Lägg till i en grupp</translation>
    </message>
    <message>
        <source>Not in a group yet</source>
        <translation>Inte med i någon grupp än</translation>
    </message>
    <message>
        <source>An own goal and an agreement make the group a part of the rehabilitation.</source>
        <translation>Ett eget mål och ett avtal gör gruppen till en del av rehabiliteringen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Redigera: {what}</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Inte antecknat än</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Inte ingånget</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Resan dit</translation>
    </message>
    <message>
        <source>Visited in the group</source>
        <translation>Besökt i gruppen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Slutat</translation>
    </message>
    <message>
        <source>Log a visit in the group</source>
        <translation>Anteckna besök i gruppen</translation>
    </message>
    <message>
        <source>{usual}, next {day} at {time}</source>
        <translation>{usual}, nästa gång {day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>Client view</source>
        <translation>Klientvy</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Anteckna möte</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>Edit client data</source>
        <translation>Redigera uppgifter</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Boka en tid</translation>
    </message>
    <message>
        <source>Last time (F4)</source>
        <translation>Vad hände senast (F4)</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Logguppgifter</translation>
    </message>
    <message>
        <source>To the work phone (F9)</source>
        <translation>Till arbetstelefonen (F9)</translation>
    </message>
</context>
<context>
    <name>ClientOwnWords</name>
    <message>
        <source>My own words</source>
        <translation>Mina egna ord</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Spara mina ord</translation>
    </message>
    <message>
        <source>How is it going? In your own words</source>
        <translation>Hur går det? Berätta med egna ord</translation>
    </message>
    <message>
        <source>Your own words will stand here.</source>
        <translation>Här syns dina egna ord.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Sections of the client</source>
        <translation>Klientens avsnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Föregående avsnitt</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nästa avsnitt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Plan and goals</source>
        <translation>Plan och mål</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Needs and strengths</source>
        <translation>Behov och resurser</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Decisions and period</source>
        <translation>Beslut och period</translation>
    </message>
    <message>
        <source>Errands to the end</source>
        <translation>Ärenden till slut</translation>
    </message>
    <message>
        <source>Other facts</source>
        <translation>Övriga uppgifter</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>ClientPlanView</name>
    <message>
        <source>My goals</source>
        <translation>Mina mål</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Vad vi kom överens om</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hur går det?</translation>
    </message>
    <message>
        <source>Thank you. Your words are kept.</source>
        <translation>Tack. Dina ord är sparade.</translation>
    </message>
    <message>
        <source>That could not be kept. Please tell the worker.</source>
        <translation>Det här sparades inte. Säg till arbetstagaren.</translation>
    </message>
    <message>
        <source>That could not be kept. Your words are still here.</source>
        <translation>Det här sparades inte. Dina ord finns kvar här.</translation>
    </message>
</context>
<context>
    <name>ClientRecordDialog</name>
    <message>
        <source>Representative</source>
        <translation>Företrädare</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Annan tjänst</translation>
    </message>
    <message>
        <source>Contact or notice</source>
        <translation>Kontakt eller anmälan</translation>
    </message>
    <message>
        <source>Before a decision: what opened the matter, what was advised. A notice is written in the data of the one whom it concerns.</source>
        <translation>Före ett beslut: vad som inledde ärendet, vilka råd som gavs. En anmälan antecknas hos den som den gäller.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What the person may decide</source>
        <translation>Vad personen får besluta om</translation>
    </message>
    <message>
        <source>May be told about the client&apos;s matters</source>
        <translation>Får höra om klientens ärenden</translation>
    </message>
    <message>
        <source>Has a non-disclosure order</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Upphörde</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Who provides it</source>
        <translation>Vem ordnar den</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Purchased service</source>
        <translation>Köptjänst</translation>
    </message>
    <message>
        <source>Diary note written</source>
        <translation>Antecknat i journalen</translation>
    </message>
    <message>
        <source>When purchased social rehabilitation runs alongside.</source>
        <translation>När social rehabilitering löper vid sidan av som köptjänst.</translation>
    </message>
    <message>
        <source>Plan updated</source>
        <translation>Planen uppdaterad</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>The client knows of this</source>
        <translation>Klienten vet om detta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Wish and what we changed</source>
        <translation>Önskemål och vad vi ändrade</translation>
    </message>
    <message>
        <source>The client&apos;s own wish, apart from the anonymous question.</source>
        <translation>Klientens eget önskemål, skilt från den anonyma responsen.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>How I want us to work</source>
        <translation>Så här önskar jag att vi arbetar</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Vad vi ändrade</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Säkerhetsplan</translation>
    </message>
    <message>
        <source>Made with the client alone, in the client&apos;s words. In danger call 112. Nollalinja 080 005 005 answers at any hour.</source>
        <translation>Görs på tu man hand med klienten, med klientens ord. Ring 112 vid fara. Nollinjen 080&#xa0;005&#xa0;005 svarar dygnet runt.</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>En trygg plats</translation>
    </message>
    <message>
        <source>Signs that come before violence</source>
        <translation>Varningstecken för våld</translation>
    </message>
    <message>
        <source>How I leave home</source>
        <translation>Hur jag tar mig hemifrån</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Utgångar</translation>
    </message>
    <message>
        <source>Who helps me, with phone numbers</source>
        <translation>Vem som hjälper mig, telefonnummer</translation>
    </message>
    <message>
        <source>The word that we agreed on</source>
        <translation>Det kodord som vi kommit överens om</translation>
    </message>
    <message>
        <source>What makes home safer</source>
        <translation>Vad som gör hemmet tryggare</translation>
    </message>
    <message>
        <source>Who may fetch my children</source>
        <translation>Vem som får hämta mina barn</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Ses över på nytt</translation>
    </message>
    <message>
        <source>Ready to be taken along</source>
        <translation>Redo att tas med</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Andra saker</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>It was checked whether a non-disclosure order is needed</source>
        <translation>Behovet av spärrmarkering har kontrollerats</translation>
    </message>
</context>
<context>
    <name>ClientRemindersCard</name>
    <message>
        <source>Remember</source>
        <translation>Kom ihåg</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n dold</numerusform>
            <numerusform>%n dolda</numerusform>
        </translation>
    </message>
    <message>
        <source>If I&apos;m not heard from</source>
        <translation>Om du inte hör av mig</translation>
    </message>
    <message>
        <source>Open the period</source>
        <translation>Öppna perioden</translation>
    </message>
    <message>
        <source>Open the errands</source>
        <translation>Öppna ärendena</translation>
    </message>
    <message>
        <source>Open the other facts</source>
        <translation>Öppna övriga uppgifter</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Edit client data</source>
        <translation>Redigera uppgifter</translation>
    </message>
    <message>
        <source>Open the measures</source>
        <translation>Öppna mätinstrumenten</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Be om respons</translation>
    </message>
</context>
<context>
    <name>ClientServiceForm</name>
    <message>
        <source>Length of the period</source>
        <translation>Periodens längd</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} mån.</translation>
    </message>
    <message>
        <source>Who made the decision</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Beslutets nummer</translation>
    </message>
    <message>
        <source>Own worker (once named)</source>
        <translation>Egen kontaktperson (när utsedd)</translation>
    </message>
    <message>
        <source>Own worker&apos;s title</source>
        <translation>Kontaktpersonens titel</translation>
    </message>
    <message>
        <source>Own worker&apos;s phone</source>
        <translation>Kontaktpersonens telefon</translation>
    </message>
    <message>
        <source>Work pair</source>
        <translation>Arbetspar</translation>
    </message>
    <message>
        <source>Why does the end move?</source>
        <translation>Varför flyttas periodens slut?</translation>
    </message>
    <message>
        <source>Twice a week</source>
        <translation>Två gånger i veckan</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>En gång i veckan</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Var fjärde vecka</translation>
    </message>
    <message>
        <source>Agreed rhythm of meetings</source>
        <translation>Överenskommet mötesintervall</translation>
    </message>
    <message>
        <source>Decision in force (Social Welfare Act s. 17)</source>
        <translation>Beslutet i kraft (socialvårdslagen 17 §)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Varje dag</numerusform>
            <numerusform>Var %n:e dag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientTeam</name>
    <message>
        <source>We will draw your team together.</source>
        <translation>Vi ritar ditt team tillsammans.</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Hämta från fil</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Vilka klienter</translation>
    </message>
    <message>
        <source>Those needing attention first</source>
        <translation>De som kräver åtgärd först</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Inga klienter ännu</translation>
    </message>
    <message>
        <source>Add the first client. A name is enough to begin, the decision can follow.</source>
        <translation>Lägg till den första klienten. Ett namn räcker till att börja med, beslutet kan läggas till senare.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Lägg till klient</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) running</source>
        <translation>
            <numerusform>%n pågående period</numerusform>
            <numerusform>%n pågående perioder</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egna</translation>
    </message>
    <message>
        <source>As a pair</source>
        <translation>Som arbetspar</translation>
    </message>
    <message>
        <source>Less than 30 days left</source>
        <translation>Under 30 dagar kvar</translation>
    </message>
    <message>
        <source>Agreed gap exceeded</source>
        <translation>Överenskommet mellanrum överskridet</translation>
    </message>
    <message>
        <source>Is there room for a new client?</source>
        <translation>Ryms en ny klient?</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Tjänstekatalog</translation>
    </message>
    <message>
        <source>The list of clients could not be read. Bring back a backup.</source>
        <translation>Klientlistan kunde inte läsas. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Öppna säkerhetskopiorna</translation>
    </message>
</context>
<context>
    <name>CloseGoalDialog</name>
    <message>
        <source>Open the goal again?</source>
        <translation>Ska målet öppnas igen?</translation>
    </message>
    <message>
        <source>Close the goal?</source>
        <translation>Ska målet avslutas?</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Ended for another reason</source>
        <translation>Avslutas av annan orsak</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Varför nu?</translation>
    </message>
    <message>
        <source>In a few words: how it went</source>
        <translation>Med några ord: hur det gick</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Close the goal</source>
        <translation>Avsluta målet</translation>
    </message>
    <message>
        <source>Choose how the goal ended.</source>
        <translation>Välj hur målet avslutades.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Berätta med några ord.</translation>
    </message>
    <message>
        <source>The goal is open again</source>
        <translation>Målet är öppet igen</translation>
    </message>
    <message>
        <source>Goal closed</source>
        <translation>Målet avslutat</translation>
    </message>
</context>
<context>
    <name>CodeSettings</name>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>National codes of the organisation</source>
        <translation>Organisationens nationella koder</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Testa förbindelsen</translation>
    </message>
    <message>
        <source>FHIR server</source>
        <translation>FHIR-server</translation>
    </message>
    <message>
        <source>Asks what the server allows; sends nothing.</source>
        <translation>Frågar vad servern tillåter. Inget skickas.</translation>
    </message>
    <message>
        <source>No file: unknown codes are marked [PUUTTUU], none are invented.</source>
        <translation>Ingen fil: okända koder märks [PUUTTUU], inga hittas på.</translation>
    </message>
    <message numerus="yes">
        <source>{organisation}: %n code(s)</source>
        <translation>
            <numerusform>{organisation}: %n kod</numerusform>
            <numerusform>{organisation}: %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frågar…</translation>
    </message>
    <message>
        <source>takes everything at once</source>
        <translation>tar emot allt på en gång</translation>
    </message>
    <message>
        <source>takes records one by one</source>
        <translation>tar emot en i taget</translation>
    </message>
    <message>
        <source>takes documents only</source>
        <translation>tar bara emot dokument</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Servern</translation>
    </message>
    <message>
        <source>{name} answers and {way}.</source>
        <translation>{name} svarar och {way}.</translation>
    </message>
</context>
<context>
    <name>ColleaguesDialog</name>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Give your card to your colleague and take theirs. A card opens nothing: it only says for whom a package is locked. Read the fingerprint aloud to each other once.</source>
        <translation>Ge ditt kort till din kollega och ta emot kollegans. Kortet öppnar ingenting: det säger bara för vem ett paket låses. Läs kännetecknet högt för varandra en gång.</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>Ditt kort som QR-kod</translation>
    </message>
    <message>
        <source>Your fingerprint: {fingerprint}</source>
        <translation>Ditt kännetecken: {fingerprint}</translation>
    </message>
    <message>
        <source>Paste the line of your colleague&apos;s card</source>
        <translation>Klistra in raden på kollegans kort</translation>
    </message>
    <message>
        <source>A colleague&apos;s card</source>
        <translation>En kollegas kort</translation>
    </message>
    <message>
        <source>Add the card</source>
        <translation>Lägg till kortet</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Läs från en fil</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save my card to a file</source>
        <translation>Spara mitt kort i en fil</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} har lagts till</translation>
    </message>
    <message>
        <source>Cards (*.txt)</source>
        <translation>Kort (*.txt)</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mitt kort</translation>
    </message>
    <message>
        <source>Your card is saved</source>
        <translation>Ditt kort är sparat</translation>
    </message>
    <message>
        <source>No cards yet.</source>
        <translation>Inga kort ännu.</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>You have different facts</source>
        <translation>Ni har olika uppgifter</translation>
    </message>
    <message>
        <source>Another&apos;s entry cannot be changed. Your addition follows your own entry.</source>
        <translation>En annans anteckning kan inte ändras. Ditt tillägg kommer efter din egen anteckning.</translation>
    </message>
    <message>
        <source>Ask the work pair</source>
        <translation>Fråga arbetsparet</translation>
    </message>
    <message>
        <source>Write an addition</source>
        <translation>Gör eget tillägg</translation>
    </message>
    <message>
        <source>Send mine beside it</source>
        <translation>För över mitt bredvid</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>Öppna båda sida vid sida</translation>
    </message>
    <message>
        <source>Both entries stay under their authors&apos; names. What differs is marked.</source>
        <translation>Båda anteckningarna bevaras i sina författares namn. Skillnaderna är markerade.</translation>
    </message>
    <message>
        <source>The other end has another entry here. It has not told its words.</source>
        <translation>Klientdatasystemet har en annan anteckning här. Innehållet kunde inte hämtas.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>for example meeting times and shopping practice</source>
        <translation>till exempel mötestider och övning i butiken</translation>
    </message>
    <message>
        <source>for example money matters</source>
        <translation>till exempel ekonomi</translation>
    </message>
    <message>
        <source>In speech</source>
        <translation>Muntligt</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftligt</translation>
    </message>
    <message>
        <source>Given how</source>
        <translation>Hur det gavs</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Återkalla samtycket</translation>
    </message>
    <message>
        <source>Write a new consent</source>
        <translation>Anteckna ett nytt samtycke</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Vad som får berättas</translation>
    </message>
    <message>
        <source>What may not be told</source>
        <translation>Vad som inte får berättas</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Consent to contact</source>
        <translation>Samtycke till kontakt</translation>
    </message>
    <message>
        <source>At most until the period ends, {end}</source>
        <translation>Högst till periodens slut, {end}</translation>
    </message>
    <message>
        <source>At most until the period ends</source>
        <translation>Högst till periodens slut</translation>
    </message>
    <message>
        <source>Give a day that is not still to come.</source>
        <translation>Ange en dag som inte ligger i framtiden.</translation>
    </message>
</context>
<context>
    <name>CopyDeskPage</name>
    <message>
        <source>Copy desk</source>
        <translation>Överföringsbord</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Föregående anteckning</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nästa anteckning</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
    <message>
        <source>sections in the order of: {system}</source>
        <translation>delarna i ordningen: {system}</translation>
    </message>
    <message>
        <source>Copied: {heading}. Paste it there.</source>
        <translation>Kopierat: {heading}. Klistra in det där.</translation>
    </message>
</context>
<context>
    <name>DatabaseKeyDialog</name>
    <message>
        <source>Change the key of the data</source>
        <translation>Byt nyckeln till uppgifterna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Byt nyckel</translation>
    </message>
    <message>
        <source>Everything on this device is encrypted anew. Do this if someone may have seen the key: a device that was serviced or lost for a while, or a copy gone astray.</source>
        <translation>Alla uppgifter på enheten krypteras på nytt. Gör så om någon kan ha sett nyckeln: enheten var på service eller borta en stund, eller en kopia kom på villovägar.</translation>
    </message>
    <message>
        <source>A new backup is made, and the older ones are removed from both places. Passphrase and recovery code stay as they are.</source>
        <translation>Samtidigt görs en ny säkerhetskopia, och de gamla tas bort från båda platserna. Lösenfrasen och återställningskoden förblir desamma.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Byter…</translation>
    </message>
    <message>
        <source>Key changed, older backups removed</source>
        <translation>Nyckeln bytt, gamla säkerhetskopior borttagna</translation>
    </message>
    <message>
        <source>Key changed. Older backups are removed with the next one.</source>
        <translation>Nyckeln bytt. Gamla säkerhetskopior tas bort i samband med nästa.</translation>
    </message>
    <message>
        <source>Stopped. The key is as it was.</source>
        <translation>Avbrutet. Nyckeln är som förut.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open calendar</source>
        <translation>Öppna kalendern</translation>
    </message>
</context>
<context>
    <name>DatePair</name>
    <message>
        <source>{label}: from</source>
        <translation>{label}: börjar</translation>
    </message>
    <message>
        <source>{label}: until</source>
        <translation>{label}: upphör</translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>arbetspar {name}</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inhiberat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Attendance: {what}</source>
        <translation>Närvaro: {what}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Unfinished log entry</source>
        <translation>Anteckningen är inte klar</translation>
    </message>
    <message>
        <source>Unfinished goal</source>
        <translation>Målet är inte klart</translation>
    </message>
    <message>
        <source>Unfinished plan</source>
        <translation>Planen är inte klar</translation>
    </message>
    <message>
        <source>Unfinished client</source>
        <translation>Klientens uppgifter är inte klara</translation>
    </message>
    <message>
        <source>The client&apos;s unfinished own words</source>
        <translation>Klientens halvfärdiga egna ord</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Unfinished form</source>
        <translation>Formuläret är inte klart</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <translation>Inga möten i dag.</translation>
    </message>
    <message>
        <source>No meetings on this day.</source>
        <translation>Inga möten den här dagen.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>{meetings}, first {time} {name}</source>
        <translation>{meetings}, det första {time} {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished needs assessment</source>
        <translation>Behovsbedömning på hälft</translation>
    </message>
    <message>
        <source>Unfinished note of what was received</source>
        <translation>Anteckning om uppgift på hälft</translation>
    </message>
    <message>
        <source>Unfinished measure</source>
        <translation>Mätinstrument på hälft</translation>
    </message>
    <message>
        <source>Unfinished decision reference</source>
        <translation>Hänvisning till beslut, halvfärdig</translation>
    </message>
    <message>
        <source>Unfinished event of the period</source>
        <translation>Händelse i perioden, halvfärdig</translation>
    </message>
    <message>
        <source>Unfinished errand</source>
        <translation>Ärende, halvfärdigt</translation>
    </message>
    <message>
        <source>Unfinished service of the directory</source>
        <translation>Oavslutad tjänst i katalogen</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Unfinished group</source>
        <translation>Oavslutad grupp</translation>
    </message>
    <message>
        <source>Unfinished goal and agreement for a group</source>
        <translation>Oavslutat mål och avtal för en grupp</translation>
    </message>
    <message>
        <source>Unfinished plan of a session</source>
        <translation>Oavslutad plan för en träff</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Unfinished safety plan</source>
        <translation>Halvfärdig säkerhetsplan</translation>
    </message>
    <message>
        <source>Unfinished review of the unit</source>
        <translation>Halvfärdig självutvärdering av enheten</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>Egna enheten</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>frivilligt</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Pack for tomorrow: check, back up, print</source>
        <translation>Morgondagens paket: kontrollera, säkerhetskopiera, skriv ut</translation>
    </message>
    <message>
        <source>Unfinished page for a colleague</source>
        <translation>Oavslutad sida till en kollega</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Avståndstabell</translation>
    </message>
    <message>
        <source>Unfinished place of the distance table</source>
        <translation>Ofärdig plats i avståndstabellen</translation>
    </message>
    <message>
        <source>Unfinished distance</source>
        <translation>Ofärdig sträcka</translation>
    </message>
    <message>
        <source>Unfinished ride</source>
        <translation>Ofärdig skjuts</translation>
    </message>
    <message numerus="yes">
        <source>ride for %n person(s)</source>
        <translation>
            <numerusform>skjuts för %n person</numerusform>
            <numerusform>skjuts för %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished answer to a reminder</source>
        <translation>Oavslutat svar på en påminnelse</translation>
    </message>
    <message>
        <source>Unfinished idea</source>
        <translation>Ofärdig idé</translation>
    </message>
</context>
<context>
    <name>DayPackPage</name>
    <message>
        <source>Unfinished drafts</source>
        <translation>Oavslutade utkast</translation>
    </message>
    <message>
        <source>What was promised today</source>
        <translation>Vad som lovades i dag</translation>
    </message>
    <message>
        <source>Driving today</source>
        <translation>Körning i dag</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Inte överfört</translation>
    </message>
    <message>
        <source>The day in the calendar</source>
        <translation>Dagen i kalendern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Lock, good evening</source>
        <translation>Lås, god kväll</translation>
    </message>
    <message>
        <source>Wrap up the day</source>
        <translation>Avsluta dagen</translation>
    </message>
    <message>
        <source>Three minutes in the car. Nothing has to be done, everything is kept.</source>
        <translation>Tre minuter i bilen. Inget är ett måste, allt är sparat.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Everything is kept on this device {time}</source>
        <translation>Allt är sparat på enheten {time}</translation>
    </message>
    <message>
        <source>kept on this device {day} {time}</source>
        <translation>sparat på enheten {day} {time}</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eget arbete</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Inget är oavslutat.</translation>
    </message>
    <message>
        <source>Nothing new was promised today.</source>
        <translation>Inget nytt lovades i dag.</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Jag lovade</translation>
    </message>
    <message>
        <source>The client promised</source>
        <translation>Klienten lovade</translation>
    </message>
    <message>
        <source>{km} km · {hours} h {minutes} min</source>
        <translation>{km} km · {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n trip(s) are logged.</source>
        <translation>
            <numerusform>%n resa antecknad.</numerusform>
            <numerusform>%n resor antecknade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without kilometres: {times}.</source>
        <translation>Utan kilometer: {times}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Everything has been handed over.</source>
        <translation>Allt är överfört.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest is %n day(s) old</source>
        <translation>
            <numerusform>Den äldsta är en dag gammal</numerusform>
            <numerusform>Den äldsta är %n dagar gammal</numerusform>
        </translation>
    </message>
    <message>
        <source>Open transfers</source>
        <translation>Öppna Överföringar</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Inget är bokat.</translation>
    </message>
    <message>
        <source>about 3 min</source>
        <translation>ungefär 3 min</translation>
    </message>
    <message>
        <source>Kept for tomorrow</source>
        <translation>Lämnades till i morgon</translation>
    </message>
    <message numerus="yes">
        <source>for recording %n min</source>
        <translation>
            <numerusform>till anteckning %n min</numerusform>
            <numerusform>till anteckning %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it for tomorrow</source>
        <translation>I morgon</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>Remember</source>
        <translation>Kom ihåg</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n dold</numerusform>
            <numerusform>%n dolda</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Inget väntar.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Klienterna</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message>
        <source>{done}/{total} done</source>
        <translation>{done}/{total} klara</translation>
    </message>
    <message>
        <source>{day}: {done} done, {planned} to come</source>
        <translation>{day}: {done} klara, {planned} kommer</translation>
    </message>
    <message>
        <source>Later or with a reason: {who}</source>
        <translation>Senare eller med orsak: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>My days off</source>
        <translation>Mina lediga dagar</translation>
    </message>
    <message>
        <source>The calendar shows them. Cards for the clients are told of in good time.</source>
        <translation>De syns i kalendern. Du påminns i god tid om semesterkorten.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Borta från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Kept: {days}</source>
        <translation>Antecknat: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No days off are kept.</source>
        <translation>Inga lediga dagar har antecknats.</translation>
    </message>
    <message>
        <source>Taken away: {days}</source>
        <translation>Borttaget: {days}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision reference (s. 17)</source>
        <translation>Hänvisning till beslut (socialvårdslagen 17 §)</translation>
    </message>
    <message>
        <source>The county decides. Write here where the decision is found.</source>
        <translation>Välfärdsområdet beslutar. Skriv här var beslutet finns.</translation>
    </message>
    <message>
        <source>Earlier: {start}–{end} {number}</source>
        <translation>Tidigare: {start}–{end} {number}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the decision reference</source>
        <translation>Ändra hänvisningen till beslutet</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nytt beslut</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision reference</source>
        <translation>Hänvisning till beslut</translation>
    </message>
    <message>
        <source>New decision reference</source>
        <translation>Ny hänvisning till beslut</translation>
    </message>
    <message>
        <source>The county decides. Here stands only where the decision is found.</source>
        <translation>Välfärdsområdet beslutar. Här står bara var beslutet finns.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fattat</translation>
    </message>
    <message>
        <source>Given to the client</source>
        <translation>Delgivet</translation>
    </message>
    <message>
        <source>Appeal ends</source>
        <translation>Tiden för ändringssökande går ut</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Deciding unit</source>
        <translation>Beslutande enhet</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Decision reference stored</source>
        <translation>Hänvisningen till beslutet sparad</translation>
    </message>
</context>
<context>
    <name>DeskChangeCard</name>
    <message>
        <source>{number} {heading}: changed since carried</source>
        <translation>{number} {heading}: ändrat efter överföringen</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Kopiera på nytt</translation>
    </message>
    <message>
        <source>I corrected it there already</source>
        <translation>Jag har redan rättat det där</translation>
    </message>
</context>
<context>
    <name>DeskCopyCard</name>
    <message>
        <source>Pass over</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>The clipboard is emptied after 30 seconds.</source>
        <translation>Urklipp töms efter 30 sekunder.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n tecken</numerusform>
            <numerusform>%n tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>The text was taken out here after it was carried. Take it out there.</source>
        <translation>Texten togs bort här efter överföringen. Ta bort den där också.</translation>
    </message>
    <message>
        <source>Copy the next section  F8</source>
        <translation>Kopiera nästa del  F8</translation>
    </message>
    <message>
        <source>Copy again  F8</source>
        <translation>Kopiera på nytt  F8</translation>
    </message>
    <message>
        <source>Copy this section  F8</source>
        <translation>Kopiera den här delen  F8</translation>
    </message>
</context>
<context>
    <name>DeskDoneCard</name>
    <message>
        <source>Everything is carried over</source>
        <translation>Allt är överfört</translation>
    </message>
    <message>
        <source>The entry is marked as handed over. Its receipt is kept.</source>
        <translation>Anteckningen är märkt som överförd. Kvittot är sparat.</translation>
    </message>
    <message>
        <source>The sections are marked. A newer version of the entry waits.</source>
        <translation>Delarna är märkta. En nyare version av anteckningen väntar.</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nästa anteckning</translation>
    </message>
    <message>
        <source>Back to the transfers</source>
        <translation>Tillbaka till överföringarna</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Markera som överförd</translation>
    </message>
    <message>
        <source>Nothing to carry over</source>
        <translation>Inget att överföra</translation>
    </message>
    <message>
        <source>The change is in no section: nothing there has to be changed.</source>
        <translation>Ändringen finns inte i något avsnitt: inget behöver ändras där.</translation>
    </message>
</context>
<context>
    <name>DeskEyesCard</name>
    <message>
        <source>With the client&apos;s eyes</source>
        <translation>Med klientens ögon</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>The text may be seen in OmaKanta by the client, and by who acts for them. If needed, limit that in the client information system.</source>
        <translation>Texten kan synas i MittKanta för klienten och för den som uträttar ärenden för klienten. Begränsa det vid behov i klientinformationssystemet.</translation>
    </message>
    <message>
        <source>Nothing to notice.</source>
        <translation>Inget att anmärka.</translation>
    </message>
</context>
<context>
    <name>DeskSectionsCard</name>
    <message>
        <source>Sections</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>{count}/{all} carried</source>
        <translation>{count}/{all} överförda</translation>
    </message>
</context>
<context>
    <name>DeskSettings</name>
    <message>
        <source>Order of the copy desk</source>
        <translation>Överföringsbordets ordning</translation>
    </message>
    <message>
        <source>Your organisation&apos;s order</source>
        <translation>Din organisations ordning</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own order, from its file on this machine.</source>
        <translation>Din organisations egen ordning, från filen på den här datorn.</translation>
    </message>
</context>
<context>
    <name>DeviceSecretDialog</name>
    <message>
        <source>Turn on</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Device secret</source>
        <translation>Enhetsnyckel</translation>
    </message>
    <message>
        <source>A secret in the keyring of this device is needed besides the passphrase. On another device the recovery code opens the data. Keep it on paper.</source>
        <translation>Utöver lösenfrasen behövs en hemlighet i enhetens nyckelring. På en annan enhet öppnar återställningskoden uppgifterna. Ha den på papper.</translation>
    </message>
    <message>
        <source>After this the passphrase alone opens the data, on any device that has a copy of it.</source>
        <translation>Efter detta öppnar enbart lösenfrasen uppgifterna på vilken enhet som helst som har en kopia av dem.</translation>
    </message>
    <message>
        <source>Device secret in use</source>
        <translation>Enhetsnyckeln är i bruk</translation>
    </message>
    <message>
        <source>Device secret not in use</source>
        <translation>Enhetsnyckeln är inte i bruk</translation>
    </message>
</context>
<context>
    <name>DiffLabel</name>
    <message>
        <source>(gone: {text})</source>
        <translation>(borttaget: {text})</translation>
    </message>
    <message>
        <source>(new: {text})</source>
        <translation>(nytt: {text})</translation>
    </message>
    <message>
        <source>(differs: {text})</source>
        <translation>(olika: {text})</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Search a service or a number</source>
        <translation>Sök en tjänst eller ett nummer</translation>
    </message>
    <message>
        <source>Show those no longer offered</source>
        <translation>Visa också de som tagits ur bruk</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lägg till en tjänst</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Inga tjänster ännu</translation>
    </message>
    <message>
        <source>What is written here once is offered for every client’s team and errands.</source>
        <translation>Det som en gång skrivits här erbjuds för varje klients team och ärenden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Tjänstekatalog</translation>
    </message>
    <message>
        <source>One directory for all clients. A new number is written once.</source>
        <translation>En katalog för alla klienter. Ett nytt nummer skrivs en gång.</translation>
    </message>
    <message>
        <source>No longer offered. Who stands on a map stays there.</source>
        <translation>Erbjuds inte längre. De som står på en karta blir kvar.</translation>
    </message>
    <message>
        <source>Usual partners, ready to be added</source>
        <translation>Vanliga samarbetsparter, färdiga att läggas till</translation>
    </message>
</context>
<context>
    <name>DistanceDialog</name>
    <message>
        <source>How far is it?</source>
        <translation>Hur lång är vägen?</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Körtid</translation>
    </message>
    <message>
        <source>Way back, if another</source>
        <translation>Tillbaka, om annan</translation>
    </message>
    <message>
        <source>Distance stored</source>
        <translation>Sträckan sparades</translation>
    </message>
</context>
<context>
    <name>DistancesPage</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Ways from the chosen place</source>
        <translation>Vägar från den valda platsen</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lägg till en plats</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Ändra platsen</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Ta bort platsen</translation>
    </message>
    <message>
        <source>Write the way</source>
        <translation>Skriv in vägen</translation>
    </message>
    <message>
        <source>Forget the way</source>
        <translation>Ta bort vägen</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Avståndstabell</translation>
    </message>
    <message>
        <source>Your own kilometres and minutes. There is no map: what you have not written is told, never guessed. Back is the same unless you say otherwise.</source>
        <translation>Dina egna kilometer och minuter. Det finns ingen karta: det som saknas sägs, inget gissas. Vägen tillbaka är densamma om du inte säger annat.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>From: {place}</source>
        <translation>Från: {place}</translation>
    </message>
    <message>
        <source>Place and its distances removed</source>
        <translation>Platsen och dess sträckor togs bort</translation>
    </message>
    <message>
        <source>Distance removed</source>
        <translation>Sträckan togs bort</translation>
    </message>
</context>
<context>
    <name>DivisionCard</name>
    <message>
        <source>Division of labour</source>
        <translation>Arbetsfördelning</translation>
    </message>
    <message>
        <source>What does the work pair take care of, what the own worker?</source>
        <translation>Vad tar arbetsparet hand om, vad den egna arbetstagaren?</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Kom överens</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit the division of labour</source>
        <translation>Redigera arbetsfördelningen</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Make a document</source>
        <translation>Gör ett dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Usually next:</source>
        <translation>Vanligen härnäst:</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>Interim check</source>
        <translation>Mellanutvärdering</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Slututvärdering</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) · all kept on this device</source>
        <translation>
            <numerusform>%n dokument · sparat på den här enheten</numerusform>
            <numerusform>%n dokument · alla sparade på den här enheten</numerusform>
        </translation>
    </message>
    <message>
        <source>What you print or save of this client is kept here, as it left.</source>
        <translation>Här sparas allt som du skriver ut eller sparar om klienten, så som det lämnade enheten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öppna: {what}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>No plan has been begun yet</source>
        <translation>Ingen plan har påbörjats ännu</translation>
    </message>
    <message>
        <source>Print again: {what}</source>
        <translation>Skriv ut på nytt: {what}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Not stored. Trying again…</source>
        <translation>Sparades inte. Försöker igen…</translation>
    </message>
    <message>
        <source>Draft on this device {time}</source>
        <translation>Utkastet finns på enheten {time}</translation>
    </message>
</context>
<context>
    <name>DueMeasures</name>
    <message>
        <source>Goals (GAS)</source>
        <translation>Mål (GAS)</translation>
    </message>
    <message>
        <source>Assess the goals</source>
        <translation>Bedöm målen</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Fyll i tillsammans</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Skjut upp…</translation>
    </message>
</context>
<context>
    <name>EditHistoryDialog</name>
    <message>
        <source>Changes and what was before</source>
        <translation>Ändringar och vad som stod förut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The content is as it was.</source>
        <translation>Innehållet är som förut.</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Förut: {words}</translation>
    </message>
    <message>
        <source>Then: {words}</source>
        <translation>Sedan: {words}</translation>
    </message>
</context>
<context>
    <name>EditableLine</name>
    <message>
        <source>Remove this line</source>
        <translation>Ta bort raden</translation>
    </message>
</context>
<context>
    <name>ElementsCard</name>
    <message>
        <source>Clients by core element</source>
        <translation>Klienter enligt kärnelement</translation>
    </message>
    <message>
        <source>Core elements</source>
        <translation>Kärnelement</translation>
    </message>
    <message>
        <source>They are counted from the meetings of a period.</source>
        <translation>De räknas från periodens möten.</translation>
    </message>
    <message>
        <source>Social Welfare Act, section 17</source>
        <translation>Socialvårdslagen 17 §</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markera</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Ta bort markeringen</translation>
    </message>
</context>
<context>
    <name>EncounterPage</name>
    <message>
        <source>The duty to record begins when you learn of a person&apos;s need of services or a service has begun. Then open a client. An urgent need of help is assessed at once.</source>
        <translation>Skyldigheten att dokumentera börjar när du får veta om en persons behov av service eller när servicen har börjat. Öppna då en klient. Ett brådskande behov av hjälp bedöms genast.</translation>
    </message>
    <message>
        <source>Open a client</source>
        <translation>Öppna en klient</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad gjordes</translation>
    </message>
    <message>
        <source>Add to the count</source>
        <translation>Lägg till i antalet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What was done (optional)</source>
        <translation>Vad gjordes (frivilligt)</translation>
    </message>
    <message>
        <source>Anonymous encounter</source>
        <translation>Anonymt möte</translation>
    </message>
    <message>
        <source>You do not know who the person is, and no service has begun. Only a number is stored.</source>
        <translation>Ett möte där du inte vet vem personen är och där ingen service har börjat. Endast antalet sparas.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Week {number}, {year}</source>
        <translation>Vecka: {number}/{year}</translation>
    </message>
    <message>
        <source>Form and what was done</source>
        <translation>Form och vad som gjordes</translation>
    </message>
    <message>
        <source>The number, for your own monitoring</source>
        <translation>Antalet, för egen uppföljning</translation>
    </message>
    <message>
        <source>Stored nowhere</source>
        <translation>Sparas inte någonstans</translation>
    </message>
    <message>
        <source>A name or any other mark of a person</source>
        <translation>Namn eller annan identifierare</translation>
    </message>
    <message>
        <source>Day, time and place</source>
        <translation>Dag, klockslag och plats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>This cannot be joined to a client afterwards.</source>
        <translation>Det här kan inte kopplas till en klient efteråt.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) added to the count</source>
        <translation>
            <numerusform>%n möte lades till i antalet</numerusform>
            <numerusform>%n möten lades till i antalet</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>ErrandCard</name>
    <message>
        <source>What the client hopes of it</source>
        <translation>Vad klienten hoppas av det</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Vad hände?</translation>
    </message>
    <message>
        <source>What happened? {title}</source>
        <translation>Vad hände? {title}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Redigera: {title}</translation>
    </message>
</context>
<context>
    <name>ErrandDialog</name>
    <message>
        <source>Errand</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>New errand</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Vad ska skötas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What the client hopes of it</source>
        <translation>Vad klienten hoppas av det</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>När senast</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Appeal ends</source>
        <translation>Tiden för ändringssökande går ut</translation>
    </message>
    <message>
        <source>Errand stored</source>
        <translation>Ärendet sparat</translation>
    </message>
    <message>
        <source>Not from the directory</source>
        <translation>Inte från katalogen</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation>Från tjänstekatalogen</translation>
    </message>
</context>
<context>
    <name>ErrandEventDialog</name>
    <message>
        <source>What happened?</source>
        <translation>Vad hände?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Med några ord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Choose a day that has been.</source>
        <translation>Välj en dag som redan har varit.</translation>
    </message>
    <message>
        <source>Added to the chain</source>
        <translation>Tillagt i kedjan</translation>
    </message>
</context>
<context>
    <name>ErrandsSection</name>
    <message>
        <source>Errands to the end</source>
        <translation>Ärenden till slut</translation>
    </message>
    <message>
        <source>New errand</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>No errands yet</source>
        <translation>Inga ärenden ännu</translation>
    </message>
    <message>
        <source>Kela, housing, debts, a statement: write it here and walk it to its end.</source>
        <translation>FPA, boende, skulder, ett utlåtande: skriv här och gå med ända till slut.</translation>
    </message>
    <message>
        <source>{open} open, {done} settled</source>
        <translation>{open} öppna, {done} skötta</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Safe:</source>
        <translation>I säkert förvar:</translation>
    </message>
    <message>
        <source>Do this:</source>
        <translation>Gör så här:</translation>
    </message>
    <message>
        <source>Error code {code}</source>
        <translation>Felkod {code}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>EscrowDialog</name>
    <message>
        <source>Let it open</source>
        <translation>Låt öppna</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Ta bort nyckeln</translation>
    </message>
    <message>
        <source>Organisation&apos;s key</source>
        <translation>Organisationens nyckel</translation>
    </message>
    <message>
        <source>Your organisation can open the data</source>
        <translation>Din organisation kan öppna uppgifterna</translation>
    </message>
    <message>
        <source>Your organisation&apos;s key is removed</source>
        <translation>Din organisations nyckel är borttagen</translation>
    </message>
    <message>
        <source>After this {organisation} cannot open the data on this device. If you forget the passphrase, only the recovery code opens it.</source>
        <translation>Efter detta kan {organisation} inte öppna uppgifterna på enheten. Om du glömmer lösenfrasen öppnar bara återställningskoden.</translation>
    </message>
    <message>
        <source>Copies that were taken away before still open by the key.</source>
        <translation>Kopior som har förts bort tidigare öppnas fortfarande med nyckeln.</translation>
    </message>
    <message>
        <source>{organisation} can then open all the data on this device, also without you, if it has the device or a copy of the data. It needs neither your passphrase nor your code.</source>
        <translation>{organisation} kan då öppna alla uppgifter på enheten, också utan dig, om den har enheten eller en kopia av uppgifterna. Den behöver varken din lösenfras eller din kod.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, your work is not lost. An opening shows in the use log the next time that you unlock. Your passphrase stays yours.</source>
        <translation>Om du glömmer lösenfrasen går ditt arbete inte förlorat. Öppningen syns i användningsloggen nästa gång du låser upp. Din lösenfras förblir din.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Vilka överföringar</translation>
    </message>
    <message>
        <source>Everything is handed over.</source>
        <translation>Allt är överfört.</translation>
    </message>
    <message>
        <source>Saved entries and finished plans come here by themselves.</source>
        <translation>Sparade anteckningar och färdiga planer kommer hit av sig själva.</translation>
    </message>
    <message>
        <source>Those needing attention first</source>
        <translation>De som kräver åtgärd först</translation>
    </message>
    <message>
        <source>To: {whom}</source>
        <translation>Till: {whom}</translation>
    </message>
    <message>
        <source>last in touch {when}</source>
        <translation>senaste kontakt {when}</translation>
    </message>
    <message numerus="yes">
        <source>oldest not handed over: %n day(s)</source>
        <translation>
            <numerusform>äldsta oöverförda %n dag</numerusform>
            <numerusform>äldsta oöverförda %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>No way to the client information system is set yet</source>
        <translation>Ingen kanal till klientdatasystemet har valts ännu</translation>
    </message>
    <message>
        <source>Send waiting ({count})</source>
        <translation>Överför väntande ({count})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyaste först</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Överför…</translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n överförd</numerusform>
            <numerusform>%n överförda</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy desk</source>
        <translation>Överföringsbord</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Per klient</translation>
    </message>
    <message>
        <source>Work pair and substitute</source>
        <translation>Arbetspar och vikarie</translation>
    </message>
    <message>
        <source>metered network: plans go within a day, or when you send</source>
        <translation>nät med dataavgift: planer går inom ett dygn eller när du överför</translation>
    </message>
</context>
<context>
    <name>ExchangeSettings</name>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Address of the FHIR server</source>
        <translation>FHIR-serverns adress</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Hand over through the folder</source>
        <translation>Överför via mappen</translation>
    </message>
    <message>
        <source>Finished plans and meetings are written there for the next system.</source>
        <translation>Färdiga planer och möten sparas där för nästa system.</translation>
    </message>
    <message>
        <source>Hand over to the server</source>
        <translation>Överför till servern</translation>
    </message>
    <message>
        <source>Finished plans and meetings are sent when there is a network.</source>
        <translation>Färdiga planer och möten skickas när det finns nät.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Välj mapp</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Din organisation har satt detta.</translation>
    </message>
    <message>
        <source>Your organisation allows only the way that it has set.</source>
        <translation>Din organisation tillåter bara den väg som den har satt.</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>Det som finns i mappen</translation>
    </message>
    <message>
        <source>Not sealed: whoever can open the folder can read it. Your organisation has given no key for transfers.</source>
        <translation>Inte förseglat: den som kommer åt mappen kan läsa det. Din organisation har inte gett någon nyckel för överföringar.</translation>
    </message>
    <message>
        <source>Sealed: only {organisation} can open it. Key {fingerprint}.</source>
        <translation>Förseglat: bara {organisation} kan öppna det. Nyckel {fingerprint}.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>After a meeting</source>
        <translation>Efter ett möte</translation>
    </message>
    <message>
        <source>When the service ends</source>
        <translation>När servicen avslutas</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Vilken fråga</translation>
    </message>
    <message>
        <source>Sealed answers</source>
        <translation>Förseglade svar</translation>
    </message>
    <message>
        <source>Paper slips</source>
        <translation>Papperslappar</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Visa frågan</translation>
    </message>
    <message>
        <source>Answers by month</source>
        <translation>Svar per månad</translation>
    </message>
    <message>
        <source>There are too few answers to be shown yet.</source>
        <translation>Det finns ännu för få svar för att visas.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andelar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>How to show the answers</source>
        <translation>Hur svaren visas</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>The file of the answers is damaged. Answers cannot be kept just now.</source>
        <translation>Filen med svaren är skadad. Svar kan inte sparas just nu.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>shown when the month has ended</source>
        <translation>visas när månaden är slut</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Sealed answers for the organisation</source>
        <translation>Förseglade svar till organisationen</translation>
    </message>
    <message>
        <source>Sealed answers (*.sealed)</source>
        <translation>Förseglade svar (*.sealed)</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed answer(s) written</source>
        <translation>
            <numerusform>%n förseglat svar skrivet</numerusform>
            <numerusform>%n förseglade svar skrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>No sealed answers wait.</source>
        <translation>Inga förseglade svar väntar.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Anteckningen borttagen</translation>
    </message>
    <message>
        <source>Print a slip or the summary</source>
        <translation>Skriv ut lappen eller sammandraget</translation>
    </message>
</context>
<context>
    <name>FeedbackPaperPage</name>
    <message>
        <source>Nobody&apos;s data stands on this paper. It is not logged.</source>
        <translation>På pappret finns ingens uppgifter. Det antecknas inte i loggen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Responslapp</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Vilket papper</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation>Efter ett möte</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>I slutet</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Vilken fråga</translation>
    </message>
    <message>
        <source>Room for an answer, thanks and ideas. What is written by hand is read from the paper; only the ticks are counted.</source>
        <translation>Plats för ett svar, tack och idéer. Det handskrivna läses på pappret; bara kryssen räknas.</translation>
    </message>
    <message>
        <source>Only what Feedback shows too: closed months of ten answers or more.</source>
        <translation>Bara det som Respons visar: avslutade månader med minst tio svar.</translation>
    </message>
</context>
<context>
    <name>FeedbackQrDialog</name>
    <message>
        <source>The county&apos;s form on the web</source>
        <translation>Välfärdsområdets webbformulär</translation>
    </message>
    <message>
        <source>The client opens the form with a phone. Rinnalla sends nothing and learns nothing.</source>
        <translation>Klienten öppnar formuläret med sin telefon. Rinnalla skickar inget och får inte veta något.</translation>
    </message>
    <message>
        <source>Address of the form</source>
        <translation>Formulärets adress</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>QR code to {address}</source>
        <translation>QR-kod till {address}</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no spaces.</source>
        <translation>En adress börjar med https:// och har inga mellanslag.</translation>
    </message>
</context>
<context>
    <name>FeedbackSide</name>
    <message>
        <source>How anonymity is kept</source>
        <translation>Så bevaras anonymiteten</translation>
    </message>
    <message>
        <source>Only the month and a number are kept.</source>
        <translation>Bara månaden och ett antal sparas.</translation>
    </message>
    <message>
        <source>A result is shown when there are at least 10 answers. A smaller month is merged with the next.</source>
        <translation>Resultatet visas när det finns minst 10 svar. En mindre månad slås ihop med nästa.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Vad vi ändrade</translation>
    </message>
    <message>
        <source>What has feedback changed?</source>
        <translation>Vad har responsen ändrat?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
    <message>
        <source>Word for word in Finnish; in Swedish and English working translations, marked as such.</source>
        <translation>På finska ordagrant enligt formuläret; på svenska och engelska som arbetsöversättningar, utmärkta som sådana.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (frivillig)</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Periods in force</source>
        <translation>Perioder i kraft</translation>
    </message>
    <message>
        <source>Meetings a week</source>
        <translation>Möten per vecka</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Uppsökande arbete</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Körning totalt</translation>
    </message>
    <message>
        <source>Anonymous encounters</source>
        <translation>Anonyma möten</translation>
    </message>
    <message>
        <source>{pair} with a work pair</source>
        <translation>{pair} med arbetspar</translation>
    </message>
    <message>
        <source>for each client, agreed {agreed}</source>
        <translation>per klient, avtalat {agreed}</translation>
    </message>
    <message>
        <source>of meetings face to face</source>
        <translation>av mötena på plats</translation>
    </message>
    <message>
        <source>only the number is stored</source>
        <translation>endast antalet sparas</translation>
    </message>
</context>
<context>
    <name>FinishPlanDialog</name>
    <message>
        <source>Finish plan {number}?</source>
        <translation>Är plan {number} klar?</translation>
    </message>
    <message>
        <source>Made together with the client</source>
        <translation>Gjord tillsammans med klienten</translation>
    </message>
    <message>
        <source>Date of the plan</source>
        <translation>Planens datum</translation>
    </message>
    <message>
        <source>Why is a new plan made?</source>
        <translation>Varför görs en ny plan?</translation>
    </message>
    <message>
        <source>For example: interim review.</source>
        <translation>Till exempel: mellanutvärdering.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>The plan stays as it is now and waits to be handed over. Later changes are a new plan.</source>
        <translation>Planen förblir som den är nu och väntar på överföring. Senare ändringar görs i en ny plan.</translation>
    </message>
    <message>
        <source>These are still missing. You can finish the plan all the same.</source>
        <translation>De här saknas ännu. Planen kan ändå markeras som klar.</translation>
    </message>
    <message>
        <source>Plan {number} is finished · waits to be handed over</source>
        <translation>Plan {number} är klar · väntar på överföring</translation>
    </message>
</context>
<context>
    <name>FirstBackup</name>
    <message>
        <source>Trying a restore</source>
        <translation>Prövad återställning</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>Find a client</source>
        <translation>Sök en klient</translation>
    </message>
    <message>
        <source>Press Ctrl+K, type ain and open Demo-Aino.</source>
        <translation>Tryck Ctrl+K, skriv ain och öppna Demo-Aino.</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Anteckna ett möte</translation>
    </message>
    <message>
        <source>Choose what was done, write a sentence and save.</source>
        <translation>Välj vad ni gjorde, skriv en mening och spara.</translation>
    </message>
    <message>
        <source>Mark a small step</source>
        <translation>Markera ett litet steg</translation>
    </message>
    <message>
        <source>In Aino&apos;s plan: mark the next step of a goal as done.</source>
        <translation>I Ainos plan: markera målets nästa steg som taget.</translation>
    </message>
    <message>
        <source>Look at the plan on paper</source>
        <translation>Se planen på papper</translation>
    </message>
    <message>
        <source>You see each paper before it leaves. Here all are watermarked.</source>
        <translation>Du ser varje papper innan det lämnas ut. Här har alla en vattenstämpel.</translation>
    </message>
    <message>
        <source>Shield the screen</source>
        <translation>Skydda skärmen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S hides all others when the client looks on.</source>
        <translation>Ctrl+Shift+S döljer alla andra när klienten tittar på.</translation>
    </message>
    <message>
        <source>Lock and open again</source>
        <translation>Lås och öppna igen</translation>
    </message>
    <message>
        <source>Ctrl+L locks and keeps your drafts. The passphrase is on the window.</source>
        <translation>Ctrl+L låser och bevarar dina utkast. Lösenfrasen står i fönstret.</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Prova en återställning</translation>
    </message>
    <message>
        <source>So you know that what is lost comes back.</source>
        <translation>Så vet du att det som försvinner kommer tillbaka.</translation>
    </message>
    <message>
        <source>First day · {done}/{all}</source>
        <translation>Första dagen · {done}/{all}</translation>
    </message>
</context>
<context>
    <name>FirstDayGuide</name>
    <message>
        <source>Go on any time: Settings, Practice.</source>
        <translation>Fortsätt när du vill: Inställningar, Övning.</translation>
    </message>
</context>
<context>
    <name>FirstDayLine</name>
    <message>
        <source>Tried</source>
        <translation>Provat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommer</translation>
    </message>
</context>
<context>
    <name>FirstDayPage</name>
    <message>
        <source>Try these</source>
        <translation>Prova det här</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Trying a restore</source>
        <translation>Återställningen provas</translation>
    </message>
    <message>
        <source>Leave the first day</source>
        <translation>Avsluta guidningen</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Din första dag</translation>
    </message>
    <message>
        <source>About 15 minutes with invented clients. Leave it when you like and go on later.</source>
        <translation>Ungefär 15 minuter med påhittade klienter. Sluta när du vill och fortsätt senare.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Begin the first day</source>
        <translation>Börja guidningen</translation>
    </message>
    <message>
        <source>Go on any time: Settings, Practice.</source>
        <translation>Fortsätt när du vill: Inställningar, Övning.</translation>
    </message>
</context>
<context>
    <name>FirstDayStrip</name>
    <message>
        <source>All steps</source>
        <translation>Alla steg</translation>
    </message>
    <message>
        <source>Leave the first day</source>
        <translation>Avsluta guidningen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Ny här?</translation>
    </message>
    <message>
        <source>Your first day: seven things in 15 minutes, with invented clients.</source>
        <translation>Din första dag: sju saker på 15 minuter, med påhittade klienter.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>The first day is done, and a restore was tried. Well done!</source>
        <translation>Första dagen är klar och en återställning provad. Bra jobbat!</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>You</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Name and place of work</source>
        <translation>Namn och arbetsplats</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Opens the data on this device</source>
        <translation>Öppnar uppgifterna på enheten</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Om du glömmer lösenfrasen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>This device has no keyring that Rinnalla can use: the passphrase alone protects the data, so it has to be longer.</source>
        <translation>Enheten har ingen nyckelring som Rinnalla kan använda. Enbart lösenfrasen skyddar uppgifterna, så den måste vara längre.</translation>
    </message>
    <message>
        <source>Start using Rinnalla</source>
        <translation>Ta Rinnalla i bruk</translation>
    </message>
    <message>
        <source>Welcome to Rinnalla</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Your name and place of work stand on the papers that you make.</source>
        <translation>Ditt namn och din arbetsplats syns i de dokument som du gör.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj en lösenfras</translation>
    </message>
    <message>
        <source>Client data is encrypted on this device. Without the passphrase or the recovery code nobody can read it.</source>
        <translation>Klientuppgifterna krypteras på enheten. Utan lösenfrasen eller återställningskoden kan ingen läsa dem.</translation>
    </message>
    <message>
        <source>Take the recovery code with you</source>
        <translation>Ta vara på återställningskoden</translation>
    </message>
    <message>
        <source>With it you get in if you forget the passphrase. It is shown only once.</source>
        <translation>Med den kommer du in om du glömmer lösenfrasen. Koden visas bara en gång.</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>Databasen skapas…</translation>
    </message>
    <message>
        <source>Measuring this device…</source>
        <translation>Mäter enheten…</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>Jag har en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Made, and its restore tried</source>
        <translation>Gjord, och återställningen prövad</translation>
    </message>
    <message>
        <source>Stop and try later</source>
        <translation>Avbryt och pröva senare</translation>
    </message>
    <message>
        <source>The restore is being tried…</source>
        <translation>Återställningen prövas…</translation>
    </message>
    <message>
        <source>Your backup is tried</source>
        <translation>Vi prövar återställningen</translation>
    </message>
    <message>
        <source>A backup helps only if it can be brought back. Rinnalla tries it now, with your recovery code.</source>
        <translation>En säkerhetskopia hjälper bara om den går att återställa. Rinnalla prövar det nu, med din återställningskod.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Did not come: {names}. A call on {day}?</source>
        <translation>Kom inte: {names}. Ska du ringa {day}?</translation>
    </message>
    <message>
        <source>Book the call(s)</source>
        <translation>Boka samtal</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) booked</source>
        <translation>
            <numerusform>%n samtal bokat</numerusform>
            <numerusform>%n samtal bokade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignCalendarDialog</name>
    <message>
        <source>Another calendar of yours</source>
        <translation>Din andra kalender</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort tiderna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Visa i kalendern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>A calendar file (.ics) from Outlook or another calendar. Its times stand in Kalenteri to look at only; they are never sent on. Reading again replaces all of them.</source>
        <translation>En kalenderfil (.ics) från Outlook eller en annan kalender. Tiderna visas i Kalender bara att titta på och skickas aldrig vidare. En ny läsning ersätter dem alla.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Keep the titles too. Without it each time says only Busy.</source>
        <translation>Behåll även rubrikerna. Annars står det bara Upptagen.</translation>
    </message>
    <message numerus="yes">
        <source>Read {day}: %n time(s), until {last}</source>
        <translation>
            <numerusform>Läst {day}: %n tid, till {last}</numerusform>
            <numerusform>Läst {day}: %n tider, till {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderfil (*.ics)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), until {last}</source>
        <translation>
            <numerusform>%n tid, till {last}</numerusform>
            <numerusform>%n tider, till {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) again later too: read the file anew then.</source>
        <translation>
            <numerusform>%n kommer även senare: läs filen på nytt då.</numerusform>
            <numerusform>%n kommer även senare: läs filen på nytt då.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) again in a way that is not known: see the first one only.</source>
        <translation>
            <numerusform>%n återkommer på ett okänt sätt: bara den första visas.</numerusform>
            <numerusform>%n återkommer på ett okänt sätt: bara den första visas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown time zone: taken as Finnish time.</source>
        <translation>
            <numerusform>%n i okänd tidszon: läst som finsk tid.</numerusform>
            <numerusform>%n i okänd tidszon: lästa som finsk tid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n kunde inte läsas.</numerusform>
            <numerusform>%n kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of the other calendar</source>
        <translation>
            <numerusform>%n tid från den andra kalendern</numerusform>
            <numerusform>%n tider från den andra kalendern</numerusform>
        </translation>
    </message>
    <message>
        <source>The other calendar&apos;s times are out</source>
        <translation>Den andra kalenderns tider är borttagna</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Filen är större än 10 MB.</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Filen är inte text.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Filen har för många nästlade delar.</translation>
    </message>
    <message>
        <source>There is too much in the file.</source>
        <translation>Det finns för mycket i filen.</translation>
    </message>
    <message>
        <source>The file is not a calendar.</source>
        <translation>Filen är inte en kalender.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
</context>
<context>
    <name>GasEditor</name>
    <message>
        <source>Goal attainment scale</source>
        <translation>Målskala</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>GasRow</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>GasScale</name>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>Goal attainment scale: not assessed yet</source>
        <translation>Målskala: inte bedömd ännu</translation>
    </message>
    <message>
        <source>Goal attainment scale: now {now}</source>
        <translation>Målskala: nu {now}</translation>
    </message>
    <message>
        <source>Goal attainment scale: now {now}, at the start {start}</source>
        <translation>Målskala: nu {now}, i början {start}</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Change the goal</source>
        <translation>Ändra målet</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>The goal has moved on since this draft. Look it through before saving.</source>
        <translation>Målet har ändrats efter det här utkastet. Gå igenom uppgifterna innan du sparar.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Förkasta utkastet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Lägg till målet</translation>
    </message>
    <message>
        <source>A goal that was begun before waits as a draft.</source>
        <translation>Ett mål som påbörjats tidigare väntar som utkast.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med det</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>Målet sparat</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Målet tillagt</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Utkastet förkastat</translation>
    </message>
    <message>
        <source>The goal waits as a draft</source>
        <translation>Målet väntar som utkast</translation>
    </message>
</context>
<context>
    <name>GoalEvaluationCard</name>
    <message>
        <source>A goal that came up in between</source>
        <translation>Ett mål som kom till under vägen</translation>
    </message>
    <message>
        <source>Take this goal out</source>
        <translation>Ta bort målet ur utvärderingen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nått</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte nått</translation>
    </message>
    <message>
        <source>Was it reached?</source>
        <translation>Nåddes målet?</translation>
    </message>
    <message>
        <source>How it went, in a few words</source>
        <translation>Hur det gick, med några ord</translation>
    </message>
    <message>
        <source>What helped, what made it harder</source>
        <translation>Vad främjade, vad försvårade</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Choose a need…</source>
        <translation>Välj ett behov…</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>As the client said it</source>
        <translation>Så som klienten sade det</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Din syn</translation>
    </message>
    <message>
        <source>The goal was thought out together</source>
        <translation>Målet har tänkts ut tillsammans</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Vanliga orsaker</translation>
    </message>
    <message>
        <source>Steps made smaller</source>
        <translation>Stegen gjordes mindre</translation>
    </message>
    <message>
        <source>The situation changed</source>
        <translation>Situationen förändrades</translation>
    </message>
    <message>
        <source>An acute matter comes first</source>
        <translation>Ett akut ärende går före</translation>
    </message>
    <message>
        <source>The client wishes so</source>
        <translation>Klienten önskar det</translation>
    </message>
    <message>
        <source>The client can reach it during the service.</source>
        <translation>Klienten kan nå målet under servicen.</translation>
    </message>
    <message>
        <source>The client can reach it during the service: the period ends {end}.</source>
        <translation>Klienten kan nå målet under servicen: perioden slutar {end}.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>What the client has told: in the client&apos;s own words.</source>
        <translation>Vad klienten har berättat, med egna ord.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Something to do, for example: I leave home twice a week.</source>
        <translation>Något man gör. Till exempel: Jag går hemifrån två gånger i veckan.</translation>
    </message>
    <message>
        <source>In a word or two, for buttons</source>
        <translation>Med ett par ord, för knappar</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Ska nås senast</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>Utvärderas tillsammans</translation>
    </message>
    <message>
        <source>In a few weeks, for example.</source>
        <translation>Till exempel om några veckor.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Goal scale (GAS)</source>
        <translation>Målskala (GAS)</translation>
    </message>
    <message>
        <source>Why does the goal change?</source>
        <translation>Varför ändras målet?</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Börja med</translation>
    </message>
</context>
<context>
    <name>GoalHistoryView</name>
    <message>
        <source>How the goal has moved</source>
        <translation>Målets historia</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Changes to the goal</source>
        <translation>Ändringar i målet</translation>
    </message>
    <message>
        <source>The first assessment shows where things stand.</source>
        <translation>Den första bedömningen visar utgångsläget.</translation>
    </message>
    <message>
        <source>The curve comes when a scale is agreed and assessed.</source>
        <translation>Kurvan ritas när en skala har avtalats och bedömts.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Show as a curve</source>
        <translation>Visa som kurva</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Visa alla ({count})</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Vad som stod förut</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>No goals yet. Begin from what the client hopes for.</source>
        <translation>Inga mål ännu. Börja med det som klienten önskar.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>No goals yet</source>
        <translation>Inga mål ännu</translation>
    </message>
    <message>
        <source>Begin from what the client hopes for.</source>
        <translation>Börja med det som klienten önskar.</translation>
    </message>
</context>
<context>
    <name>GoalScaleForm</name>
    <message>
        <source>What the scale measures</source>
        <translation>Vad skalan mäter</translation>
    </message>
    <message>
        <source>Let one thing change from level to level, for example how often. Alone or together belongs to the steps. Level 0 says the same as the goal.</source>
        <translation>Låt bara en sak ändras från nivå till nivå, till exempel hur ofta. Ensam eller tillsammans hör till stegen. På nivå 0 står samma som i målet.</translation>
    </message>
    <message>
        <source>Level 0 is the goal: say there what the goal says.</source>
        <translation>Nivå 0 är målet: skriv där samma som i målet.</translation>
    </message>
    <message>
        <source>Where things are at the start</source>
        <translation>Var man är i början</translation>
    </message>
    <message>
        <source>The levels stay as they are, because the goal has been assessed with them. If they have to be others, close this goal and make a new one.</source>
        <translation>Nivåerna förblir som de är, eftersom målet har bedömts med dem. Om de måste ändras, avsluta det här målet och gör ett nytt.</translation>
    </message>
    <message>
        <source>Much more than the goal</source>
        <translation>Mycket mer</translation>
    </message>
    <message>
        <source>More than the goal</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>GoalSituationForm</name>
    <message>
        <source>We think it can be reached during the service</source>
        <translation>Vi bedömer att det kan nås under servicen</translation>
    </message>
    <message>
        <source>How important it is</source>
        <translation>Hur viktigt</translation>
    </message>
    <message>
        <source>How difficult it is</source>
        <translation>Hur svårt</translation>
    </message>
    <message>
        <source>What helps, what makes it harder</source>
        <translation>Vad främjar, vad försvårar</translation>
    </message>
    <message>
        <source>As client and worker see it together; it moves on to the evaluation.</source>
        <translation>Klientens och arbetstagarens gemensamma bedömning. Går vidare till utvärderingen.</translation>
    </message>
    <message>
        <source>0 leaves the goal out of T.</source>
        <translation>0 lämnar målet utanför T-talet.</translation>
    </message>
</context>
<context>
    <name>GoalSituationView</name>
    <message>
        <source>Go on with the goal</source>
        <translation>Fortsätt med målet</translation>
    </message>
</context>
<context>
    <name>GoalStepLine</name>
    <message>
        <source>Add a very small step</source>
        <translation>Lägg till ett mycket litet steg</translation>
    </message>
    <message>
        <source>who</source>
        <translation>vem</translation>
    </message>
    <message>
        <source>when</source>
        <translation>när</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Flytta upp (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Flytta ned (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Ta bort steget</translation>
    </message>
</context>
<context>
    <name>GoalStepList</name>
    <message>
        <source>Add a step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>Add a step (Ins)</source>
        <translation>Lägg till steg (Ins)</translation>
    </message>
    <message>
        <source>What is the next small step?</source>
        <translation>Vilket är nästa lilla steg?</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Inga steg ännu.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>GoalTile</name>
    <message>
        <source>Not yet after all</source>
        <translation>Inte än i alla fall</translation>
    </message>
    <message>
        <source>I did this</source>
        <translation>Jag gjorde det här</translation>
    </message>
    <message>
        <source>Tension before and after</source>
        <translation>Spänning före och efter</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Spänning</translation>
    </message>
</context>
<context>
    <name>GoalTiles</name>
    <message>
        <source>Previous goal</source>
        <translation>Föregående mål</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Nästa mål</translation>
    </message>
    <message>
        <source>Your plan is still being made. We will write your goals here together.</source>
        <translation>Planen görs ännu. Vi skriver dina mål här tillsammans.</translation>
    </message>
</context>
<context>
    <name>GoalTouch</name>
    <message>
        <source>A step back</source>
        <translation>Ett steg tillbaka</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Mål: {goal}</translation>
    </message>
</context>
<context>
    <name>GoalView</name>
    <message>
        <source>Change</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bedöm</translation>
    </message>
    <message>
        <source>No scale agreed yet.</source>
        <translation>Ingen skala har avtalats ännu.</translation>
    </message>
    <message>
        <source>Goal scale (GAS)</source>
        <translation>Målskala (GAS)</translation>
    </message>
    <message>
        <source>Agree on a scale</source>
        <translation>Avtala om en skala</translation>
    </message>
    <message>
        <source>Close the goal…</source>
        <translation>Avsluta målet…</translation>
    </message>
    <message>
        <source>Open the goal again…</source>
        <translation>Öppna målet igen…</translation>
    </message>
    <message>
        <source>Go on with the goal</source>
        <translation>Fortsätt med målet</translation>
    </message>
    <message>
        <source>An acute matter comes first…</source>
        <translation>En akut fråga går före…</translation>
    </message>
    <message>
        <source>Tension before and after</source>
        <translation>Spänning före och efter</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Where the goals stand (GAS)</source>
        <translation>Målens läge (GAS)</translation>
    </message>
    <message>
        <source>Goals by level: {levels}</source>
        <translation>Mål enligt nivå: {levels}</translation>
    </message>
    <message>
        <source>{forward} forward · {same} as before · {back} back</source>
        <translation>{forward} framåt · {same} oförändrade · {back} bakåt</translation>
    </message>
    <message>
        <source>{achieved} achieved · {ended} ended otherwise</source>
        <translation>{achieved} uppnådda · {ended} avslutade på annat sätt</translation>
    </message>
    <message>
        <source>No scored goals yet.</source>
        <translation>Inga bedömda mål ännu.</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Ingen fast dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>The group&apos;s common goal</source>
        <translation>Gruppens gemensamma mål</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>Somebody else&apos;s group: I visit clients there</source>
        <translation>Någon annans grupp: jag besöker klienter där</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Vem ordnar</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutades</translation>
    </message>
    <message>
        <source>Group stored</source>
        <translation>Gruppen sparad</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Resan dit</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Körtid</translation>
    </message>
    <message>
        <source>In the distance table</source>
        <translation>I avståndstabellen</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Session before</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Attendance only</source>
        <translation>Bara närvaro</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Goals and history</source>
        <translation>Mål och historia</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>Spara närvaron</translation>
    </message>
    <message>
        <source>More of the group</source>
        <translation>Mer om gruppen</translation>
    </message>
    <message>
        <source>The group&apos;s common goal</source>
        <translation>Gruppens gemensamma mål</translation>
    </message>
    <message>
        <source>Plan of this session</source>
        <translation>Planen för träffen</translation>
    </message>
    <message>
        <source>Plan this session</source>
        <translation>Planera den här träffen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>Was not held</source>
        <translation>Hölls inte</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Ändra gruppen</translation>
    </message>
    <message>
        <source>Rides and place</source>
        <translation>Skjutsar och plats</translation>
    </message>
    <message>
        <source>Ideas for the work</source>
        <translation>Idéer för arbetet</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Outside group · {when}</source>
        <translation>Extern grupp · {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMemberDialog</name>
    <message>
        <source>Own goal and agreement in the group</source>
        <translation>Eget mål och avtal i gruppen</translation>
    </message>
    <message>
        <source>What I want to practise in the group</source>
        <translation>Vad jag vill öva i gruppen</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Own goal in the group</source>
        <translation>Eget mål i gruppen</translation>
    </message>
    <message>
        <source>Agreement made</source>
        <translation>Avtal ingånget</translation>
    </message>
    <message>
        <source>Where the signed paper is</source>
        <translation>Var det undertecknade pappret finns</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Resan dit</translation>
    </message>
    <message>
        <source>What makes the way hard</source>
        <translation>Vad som gör resan svår</translation>
    </message>
    <message>
        <source>Name used in the group</source>
        <translation>Namn som används i gruppen</translation>
    </message>
    <message>
        <source>I visit in the group every … weeks</source>
        <translation>Jag besöker gruppen var … vecka</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Kom med</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Slutat</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>Membership stored</source>
        <translation>Medlemskapet sparat</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Members of the group</source>
        <translation>Gruppens medlemmar</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Lägg till medlem</translation>
    </message>
    <message>
        <source>Goal and agreement</source>
        <translation>Mål och avtal</translation>
    </message>
    <message>
        <source>Log a visit in the group</source>
        <translation>Anteckna besök i gruppen</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Öppna klienten</translation>
    </message>
</context>
<context>
    <name>GroupNotHeldDialog</name>
    <message>
        <source>Was not held</source>
        <translation>Hölls inte</translation>
    </message>
    <message>
        <source>Each member&apos;s file gets a cancelled meeting with this reason.</source>
        <translation>I varje medlems uppgifter antecknas ett inställt möte med den här orsaken.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Mer om det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Välj en orsak.</translation>
    </message>
    <message>
        <source>Noted: not held</source>
        <translation>Antecknat: hölls inte</translation>
    </message>
</context>
<context>
    <name>GroupRidesPage</name>
    <message>
        <source>Add a ride</source>
        <translation>Lägg till skjuts</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Som senast</translation>
    </message>
    <message>
        <source>For the driver</source>
        <translation>Till föraren</translation>
    </message>
    <message>
        <source>No rides yet.</source>
        <translation>Inga skjutsar ännu.</translation>
    </message>
    <message>
        <source>Add a car, the minibus or a taxi, and choose who rides along.</source>
        <translation>Lägg till bil, minibuss eller taxi och välj vilka som åker med.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Skjutsar</translation>
    </message>
    <message>
        <source>Rides: {group}</source>
        <translation>Skjutsar: {group}</translation>
    </message>
    <message>
        <source>No order that is known is shorter than this</source>
        <translation>Ingen kortare ordning är känd</translation>
    </message>
    <message>
        <source>In the shortest order</source>
        <translation>I den kortaste ordningen</translation>
    </message>
    <message>
        <source>Ride removed</source>
        <translation>Skjutsen togs bort</translation>
    </message>
    <message>
        <source>The rides of last time</source>
        <translation>Skjutsarna från förra gången</translation>
    </message>
    <message>
        <source>The place of the session is changed</source>
        <translation>Träffens plats har ändrats</translation>
    </message>
    <message>
        <source>Confirm the rides</source>
        <translation>Bekräfta skjutsarna</translation>
    </message>
    <message>
        <source>Rides confirmed</source>
        <translation>Skjutsarna är bekräftade</translation>
    </message>
</context>
<context>
    <name>GroupSessionDialog</name>
    <message>
        <source>Plan of the session</source>
        <translation>Plan för träffen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Aim of the session</source>
        <translation>Träffens mål</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Session stored</source>
        <translation>Träffen sparad</translation>
    </message>
    <message>
        <source>Place, if another than usual</source>
        <translation>Plats, om en annan än vanligt</translation>
    </message>
    <message>
        <source>Ready already</source>
        <translation>Redan klart</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>No groups yet.</source>
        <translation>Inga grupper än.</translation>
    </message>
    <message>
        <source>An own group, or a workshop or activity centre where you visit clients.</source>
        <translation>En egen grupp, eller en verkstad eller ett aktivitetscenter där du besöker klienter.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>Why the attendance changes</source>
        <translation>Varför närvaron ändras</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message numerus="yes">
        <source>%n separate entry(s) saved</source>
        <translation>
            <numerusform>%n separat anteckning sparad</numerusform>
            <numerusform>%n separata anteckningar sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>During the group only first names and attendance show. This turns on by itself at {hours}.</source>
        <translation>Under gruppen visas bara förnamn och närvaro. Läget slås på av sig självt kl. {hours}.</translation>
    </message>
    <message>
        <source>The attendance was changed and is not saved yet. Say why, then save.</source>
        <translation>Närvaron har ändrats men inte sparats. Säg varför och spara.</translation>
    </message>
</context>
<context>
    <name>GuideLinks</name>
    <message>
        <source>Add a client</source>
        <translation>Lägg till en klient</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Öppna inställningarna</translation>
    </message>
    <message>
        <source>Look at the monitoring</source>
        <translation>Se uppföljningen</translation>
    </message>
    <message>
        <source>Count an encounter</source>
        <translation>Räkna ett möte</translation>
    </message>
    <message>
        <source>Look at the transfers</source>
        <translation>Se överföringarna</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Öppna teamet</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Anteckna ett möte</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Search the guide</source>
        <translation>Sök i guiden</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Guidens sidor</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ingen sida har de här orden.</translation>
    </message>
    <message>
        <source>A good question</source>
        <translation>En bra fråga</translation>
    </message>
    <message>
        <source>Do this in the program</source>
        <translation>Gör det här i programmet</translation>
    </message>
    <message>
        <source>Support and team</source>
        <translation>Stöd och team</translation>
    </message>
    <message>
        <source>More on the net</source>
        <translation>Mer på nätet</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The guide is on this device and needs no network.</source>
        <translation>Guiden finns på apparaten och fungerar utan nät.</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>Så här gör vi här</translation>
    </message>
    <message>
        <source>Meetings within a year</source>
        <translation>Möten under ett år</translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message>
        <source>Transfers by client</source>
        <translation>Överföringar per klient</translation>
    </message>
    <message>
        <source>Everything is handed over.</source>
        <translation>Allt är överfört.</translation>
    </message>
    <message>
        <source>Saved entries and finished plans come here by themselves.</source>
        <translation>Sparade anteckningar och färdiga planer kommer hit av sig själva.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) with entries that are not handed over</source>
        <translation>
            <numerusform>%n klient har anteckningar som inte är överförda</numerusform>
            <numerusform>%n klienter har anteckningar som inte är överförda</numerusform>
        </translation>
    </message>
    <message>
        <source>Every client&apos;s entries are handed over.</source>
        <translation>Alla klienters anteckningar är överförda.</translation>
    </message>
</context>
<context>
    <name>HowToGoOnForm</name>
    <message>
        <source>Goals and the step at hand</source>
        <translation>Målen och steget just nu</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Följande möten</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Så här når du</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Tänk på det här</translation>
    </message>
</context>
<context>
    <name>IdeaCard</name>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit: {name}</source>
        <translation>Redigera: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Ta bort: {name}</translation>
    </message>
    <message>
        <source>together with clients</source>
        <translation>tillsammans med klienter</translation>
    </message>
</context>
<context>
    <name>IdeaDialog</name>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Ny idé</translation>
    </message>
    <message>
        <source>Of the work, for everybody. Write nothing of any client.</source>
        <translation>Om arbetet, till allas nytta. Skriv ingenting om någon klient.</translation>
    </message>
    <message>
        <source>What could be done otherwise</source>
        <translation>Vad kunde göras annorlunda</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>För vad</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hur långt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Came up together with clients</source>
        <translation>Uppstod tillsammans med klienter</translation>
    </message>
    <message>
        <source>What was seen when it was tried</source>
        <translation>Vad märktes när det prövades</translation>
    </message>
    <message>
        <source>Idea stored</source>
        <translation>Idén sparades</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Which ideas are shown</source>
        <translation>Vilka idéer som visas</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Ny idé</translation>
    </message>
    <message>
        <source>No ideas yet</source>
        <translation>Inga idéer ännu</translation>
    </message>
    <message>
        <source>What clients and you thought of together, so that it is not forgotten.</source>
        <translation>Det ni kommit på tillsammans med klienter, så att det inte glöms.</translation>
    </message>
    <message>
        <source>Ideas for the work</source>
        <translation>Idéer för arbetet</translation>
    </message>
    <message>
        <source>New ways for individual and group work. No client stands here.</source>
        <translation>Nya sätt för individuellt arbete och grupper. Här finns inga klienter.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Idea removed</source>
        <translation>Idén togs bort</translation>
    </message>
</context>
<context>
    <name>ImportColumnsForm</name>
    <message>
        <source>no column</source>
        <translation>ingen kolumn</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>kolumn {number}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Whole name in one column</source>
        <translation>Hela namnet i en kolumn</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsetid</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Näradress</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postanstalt</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Language of service</source>
        <translation>Kontaktspråk</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <translation>Spärrmarkering</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Clients from a file</source>
        <translation>Klienter från en fil</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add the ticked</source>
        <translation>Lägg till de valda</translation>
    </message>
    <message>
        <source>The file has {count} people; the first {shown} are shown. Add those, then read the file again.</source>
        <translation>Filen har {count} personer och de {shown} första visas. Lägg till dem och läs sedan filen igen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Inget sparades.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Filen är större än 10 MB.</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Filen är inte text.</translation>
    </message>
    <message>
        <source>The file is not JSON, or it is cut off.</source>
        <translation>Filen är inte JSON, eller så är den avhuggen.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Filen har för många nivåer.</translation>
    </message>
    <message>
        <source>The file is not a FHIR Patient or Bundle.</source>
        <translation>Filen är varken FHIR Patient eller Bundle.</translation>
    </message>
    <message>
        <source>The file is of another FHIR version than R4.</source>
        <translation>Filen är av en annan FHIR-version än R4.</translation>
    </message>
    <message>
        <source>There are no patients in the file.</source>
        <translation>Filen innehåller inga personer.</translation>
    </message>
    <message>
        <source>There are too many patients in the file.</source>
        <translation>Filen innehåller för många personer.</translation>
    </message>
    <message>
        <source>Patient {number} in the file is not valid FHIR.</source>
        <translation>Person {number} i filen är inte giltig FHIR.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added</source>
        <translation>
            <numerusform>%n klient tillagd</numerusform>
            <numerusform>%n klienter tillagda</numerusform>
        </translation>
    </message>
    <message>
        <source>A list as CSV or Excel, or a FHIR Patient or Bundle in a JSON file. You see everyone before anything is saved. The file stays where it is; delete it yourself when it is no longer needed.</source>
        <translation>En lista som CSV eller Excel, eller en FHIR Patient eller Bundle som JSON-fil. Du ser alla innan något sparas. Filen blir kvar; radera den själv när den inte längre behövs.</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Ta tillbaka hela importen</translation>
    </message>
    <message numerus="yes">
        <source>Imported last: %n client(s), {day}</source>
        <translation>
            <numerusform>Senast importerat: %n klient, {day}</numerusform>
            <numerusform>Senast importerat: %n klienter, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the whole import back?</source>
        <translation>Ska hela importen tas tillbaka?</translation>
    </message>
    <message>
        <source>All clients that came with it go. It is refused once you have logged work.</source>
        <translation>Alla klienter som kom med den tas bort. Om arbete redan har antecknats tas importen inte tillbaka.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) taken back</source>
        <translation>
            <numerusform>%n klient togs tillbaka</numerusform>
            <numerusform>%n klienter togs tillbaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in the file were left out.</source>
        <translation>
            <numerusform>%n formel i filen lämnades bort.</numerusform>
            <numerusform>%n formler i filen lämnades bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of an old Excel. Save it as xlsx or CSV.</source>
        <translation>Filen är i gammalt Excel-format. Spara den som xlsx eller CSV.</translation>
    </message>
    <message>
        <source>No table was found in the file.</source>
        <translation>Ingen tabell hittades i filen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Tas tillbaka…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läses…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Läggs till…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Avbrutet. Ingenting sparades.</translation>
    </message>
    <message>
        <source>Clients from elsewhere</source>
        <translation>Klienter från annat håll</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Nobody was found on the server.</source>
        <translation>Ingen hittades på servern.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Add this client</source>
        <translation>Lägg till den här klienten</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>May be here already</source>
        <translation>Kan redan finnas här</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>The file has no name. Type it before adding.</source>
        <translation>Filen saknar namn. Skriv det innan du lägger till.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>född {day}</translation>
    </message>
    <message>
        <source>the identity code in the file is not valid and was left out</source>
        <translation>personbeteckningen i filen är inte giltig och utelämnades</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>Inget annat är känt.</translation>
    </message>
</context>
<context>
    <name>KeptFormDialog</name>
    <message>
        <source>Discard the draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Vad som stod förut</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Utkastet kastat</translation>
    </message>
    <message>
        <source>It waits as a draft</source>
        <translation>Väntar som utkast</translation>
    </message>
</context>
<context>
    <name>KeptPaperPage</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>As it left. It prints again byte for byte.</source>
        <translation>Så som det lämnade enheten. Skrivs ut igen exakt likadant.</translation>
    </message>
    <message>
        <source>When and to whom</source>
        <translation>När och till vem</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtryck (SHA-256)</translation>
    </message>
</context>
<context>
    <name>LastTimeDialog</name>
    <message>
        <source>Last time</source>
        <translation>Vad hände senast</translation>
    </message>
    <message>
        <source>I promised, alone or together</source>
        <translation>Jag lovade, ensam eller tillsammans</translation>
    </message>
    <message>
        <source>{name} and others promised</source>
        <translation>{name} och andra lovade</translation>
    </message>
    <message>
        <source>Open errands</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nästa gång</translation>
    </message>
    <message>
        <source>In the client’s words · {day}</source>
        <translation>Med klientens ord · {day}</translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>Inget öppet.</translation>
    </message>
    <message>
        <source>Open the whole entry</source>
        <translation>Öppna hela anteckningen</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Öppna klienten</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Anteckna möte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>LeaveCardsPage</name>
    <message>
        <source>Cards for days off</source>
        <translation>Semesterkort</translation>
    </message>
    <message>
        <source>One for each client, in plain language</source>
        <translation>Ett för varje klient, på lätt språk</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Ledig från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Who helps meanwhile</source>
        <translation>Vem som hjälper under tiden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>På vilket språk</translation>
    </message>
    <message>
        <source>No client&apos;s name is on the cards. Cut them apart and give one to each.</source>
        <translation>Korten har ingen klients namn. Klipp isär dem och ge ett till var och en.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>LevelCells</name>
    <message>
        <source>Keys 0, 1, 2, 3 set how much support</source>
        <translation>Tangenterna 0, 1, 2 och 3 anger hur mycket stöd</translation>
    </message>
</context>
<context>
    <name>LiftCard</name>
    <message>
        <source>{taken}/{seats} seats</source>
        <translation>{taken}/{seats} platser</translation>
    </message>
    <message numerus="yes">
        <source>%n rider(s) more than seats</source>
        <translation>
            <numerusform>%n åkande utan plats</numerusform>
            <numerusform>%n åkande utan plats</numerusform>
        </translation>
    </message>
    <message>
        <source>There: {place}</source>
        <translation>Framme: {place}</translation>
    </message>
    <message>
        <source>From: {place}</source>
        <translation>Avfärd: {place}</translation>
    </message>
    <message>
        <source>Pick up earlier: {name}</source>
        <translation>Hämta tidigare: {name}</translation>
    </message>
    <message>
        <source>Pick up later: {name}</source>
        <translation>Hämta senare: {name}</translation>
    </message>
    <message>
        <source>No ride: {name}</source>
        <translation>Ingen skjuts: {name}</translation>
    </message>
    <message>
        <source>Back: leaves at {first}, there at {last}</source>
        <translation>Tillbaka: avfärd {first}, framme {last}</translation>
    </message>
    <message>
        <source>Not in the distance table: {pair}</source>
        <translation>Saknas i avståndstabellen: {pair}</translation>
    </message>
    <message>
        <source>Write the way</source>
        <translation>Skriv in vägen</translation>
    </message>
    <message>
        <source>Write the way: {pair}</source>
        <translation>Skriv in vägen: {pair}</translation>
    </message>
    <message>
        <source>Shortest order</source>
        <translation>Kortaste ordning</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>LiftDialog</name>
    <message>
        <source>Ride</source>
        <translation>Skjuts</translation>
    </message>
    <message>
        <source>Not reckoned, for example a taxi</source>
        <translation>Räknas inte, till exempel taxi</translation>
    </message>
    <message>
        <source>Who drives</source>
        <translation>Vem kör</translation>
    </message>
    <message>
        <source>Seats for riders</source>
        <translation>Platser för åkande</translation>
    </message>
    <message>
        <source>There before the start</source>
        <translation>Framme före start</translation>
    </message>
    <message>
        <source>Sets out from</source>
        <translation>Avgår från</translation>
    </message>
    <message>
        <source>Takes everybody back as well</source>
        <translation>För alla också tillbaka</translation>
    </message>
    <message>
        <source>Ride stored</source>
        <translation>Skjutsen sparades</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
</context>
<context>
    <name>LockSettingsCard</name>
    <message>
        <source>At least six digits. Opens again after a short lock.</source>
        <translation>Minst sex siffror. Öppnar efter en kort låsning.</translation>
    </message>
    <message>
        <source>Drafts are saved before locking</source>
        <translation>Utkast sparas före låsningen</translation>
    </message>
    <message>
        <source>Sleep and the lock of the device always lock</source>
        <translation>Viloläge och enhetens låsning låser alltid</translation>
    </message>
    <message>
        <source>Hides other clients when a client&apos;s page is opened at the meeting</source>
        <translation>Döljer andra klienter när en klients sida öppnas under mötet</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Lock when the device is not used</source>
        <translation>Lås när enheten inte används</translation>
    </message>
    <message>
        <source>Lock when the lid is closed</source>
        <translation>Lås när locket stängs</translation>
    </message>
    <message>
        <source>Shield the screen with a client</source>
        <translation>Skydda skärmen hos klienten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Byt PIN</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Ange PIN</translation>
    </message>
    <message>
        <source>Your organisation allows {least} to {most} minutes.</source>
        <translation>Din organisation tillåter {least}–{most} minuter.</translation>
    </message>
    <message>
        <source>Your organisation allows no PIN.</source>
        <translation>Din organisation tillåter ingen PIN-kod.</translation>
    </message>
    <message>
        <source>Prevent screen captures</source>
        <translation>Förhindra skärmbilder</translation>
    </message>
    <message>
        <source>Windows: the windows do not show in a shared screen</source>
        <translation>Windows: fönstret syns inte i en delad skärm</translation>
    </message>
    <message>
        <source>macOS: the windows do not show in a shared screen</source>
        <translation>macOS: fönstret syns inte i en delad skärm</translation>
    </message>
    <message>
        <source>This system has no such protection</source>
        <translation>Det här systemet har inget sådant skydd</translation>
    </message>
</context>
<context>
    <name>LogCheckLine</name>
    <message>
        <source>Check the chain</source>
        <translation>Kontrollera kedjan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Checking… {share} %</source>
        <translation>Kontrolleras… {share} %</translation>
    </message>
    <message>
        <source>The chain has not been checked yet.</source>
        <translation>Kedjan har inte kontrollerats ännu.</translation>
    </message>
</context>
<context>
    <name>LogPaperPage</name>
    <message>
        <source>Log report</source>
        <translation>Loggrapport</translation>
    </message>
    <message>
        <source>For the controller, who decides what the client gets of it.</source>
        <translation>För den personuppgiftsansvarige, som avgör vad klienten får av den.</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Logguppgifter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Läser loggen…</translation>
    </message>
</context>
<context>
    <name>LoginCard</name>
    <message>
        <source>Login to the server</source>
        <translation>Inloggning på servern</translation>
    </message>
    <message>
        <source>Name of this program at the server</source>
        <translation>Programmets namn på servern</translation>
    </message>
    <message>
        <source>Your administrator gives it (client_id).</source>
        <translation>Du får det av administratören (client_id).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Signature of the key</source>
        <translation>Nyckelns signatur</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>Spara den publika nyckeln…</translation>
    </message>
    <message>
        <source>Key of this device</source>
        <translation>Enhetens nyckel</translation>
    </message>
    <message>
        <source>Your organisation has set it.</source>
        <translation>Din organisation har ställt in det.</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Logga in på nytt…</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Logga in…</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Skapa en ny nyckel…</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Skapa nyckeln</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Skapa en ny nyckel?</translation>
    </message>
    <message>
        <source>The server lets this device in again only when your administrator has registered the new one.</source>
        <translation>Servern släpper in enheten igen först när administratören har registrerat den nya nyckeln.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Skapa en ny nyckel</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Skapar…</translation>
    </message>
    <message>
        <source>Public key for the administrator</source>
        <translation>Publik nyckel för administratören</translation>
    </message>
</context>
<context>
    <name>LogoPicture</name>
    <message>
        <source>The logo of papers</source>
        <translation>Logotyp på papper</translation>
    </message>
</context>
<context>
    <name>LogoSettings</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the logo of papers</source>
        <translation>Ta bort logotypen på papper</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Välj bild…</translation>
    </message>
    <message>
        <source>The logo of papers</source>
        <translation>Logotyp på papper</translation>
    </message>
    <message>
        <source>Your organisation&apos;s. PNG or JPEG; it is kept small on this device.</source>
        <translation>Din organisations logotyp. PNG eller JPEG; den sparas liten på den här enheten.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Papers now bear the logo</source>
        <translation>Papper har nu logotypen</translation>
    </message>
    <message>
        <source>Papers bear no logo now</source>
        <translation>Papper har ingen logotyp nu</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Bestämd av din organisation.</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Stor</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Places</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Shield screen</source>
        <translation>Skydda skärmen</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} väntar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>The screen is shielded for the meeting: other clients are hidden.</source>
        <translation>Skärmen skyddades för mötet: andra klienter är dolda.</translation>
    </message>
    <message>
        <source>Shielded</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>The second place for backups is not here: {folder}</source>
        <translation>Säkerhetskopiornas andra plats är inte tillgänglig: {folder}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>The newest data is missing since {moment}, or an old copy was put back.</source>
        <translation>De nyaste uppgifterna saknas ({moment}), eller så har en gammal kopia lagts tillbaka.</translation>
    </message>
    <message>
        <source>Look at backups</source>
        <translation>Se säkerhetskopiorna</translation>
    </message>
    <message>
        <source>You have not checked your recovery code yet.</source>
        <translation>Återställningskoden har inte kontrollerats ännu.</translation>
    </message>
    <message>
        <source>Make new code</source>
        <translation>Skapa ny kod</translation>
    </message>
    <message>
        <source>Your backups are on this device only.</source>
        <translation>Säkerhetskopiorna finns bara på den här enheten.</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Välj en andra plats</translation>
    </message>
    <message>
        <source>Your organisation opened this store. The use log tells of it.</source>
        <translation>Din organisation har öppnat databasen. Det syns i användningsloggen.</translation>
    </message>
    <message>
        <source>I know this</source>
        <translation>Jag vet detta</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n closed case(s) can be removed now.</source>
        <translation>
            <numerusform>Uppgifterna för en avslutad klientrelation kan raderas nu.</numerusform>
            <numerusform>Uppgifterna för %n avslutade klientrelationer kan raderas nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Search client or action</source>
        <translation>Sök klient eller funktion</translation>
    </message>
    <message>
        <source>The safety time of the visit has run out.</source>
        <translation>Besökets trygghetstid har gått ut.</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation wants the data of %n closed case(s) removed from this device.</source>
        <translation>
            <numerusform>Din organisation ber dig ta bort uppgifterna för %n avslutad klientrelation från den här enheten.</numerusform>
            <numerusform>Din organisation ber dig ta bort uppgifterna för %n avslutade klientrelationer från den här enheten.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in version {version}</source>
        <translation>Nytt i version {version}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Uppfattat</translation>
    </message>
</context>
<context>
    <name>MapTwins</name>
    <message>
        <source>Arrows: next person. Ctrl and arrows: move. Enter: open beside the map.</source>
        <translation>Pilar: nästa person. Ctrl och pilar: flytta. Enter: öppna bredvid kartan.</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Measure saved</source>
        <translation>Mätinstrumentet sparat</translation>
    </message>
</context>
<context>
    <name>MeasureFillings</name>
    <message>
        <source>Fillings</source>
        <translation>Ifyllda gånger</translation>
    </message>
    <message>
        <source>together</source>
        <translation>tillsammans</translation>
    </message>
    <message numerus="yes">
        <source>corrected %n time(s)</source>
        <translation>
            <numerusform>rättad %n gång</numerusform>
            <numerusform>rättad %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions: {filling}</source>
        <translation>Versioner: {filling}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>överförd</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Correct: {filling}</source>
        <translation>Rätta: {filling}</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ifylld</translation>
    </message>
    <message>
        <source>Changes and what was before</source>
        <translation>Ändringar och vad som stod förut</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>What the numbers tell of</source>
        <translation>Vad siffrorna berättar om</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ifyllt</translation>
    </message>
    <message>
        <source>At which point of the period</source>
        <translation>I vilket skede av perioden</translation>
    </message>
    <message>
        <source>Filled in together with the client</source>
        <translation>Fylldes i tillsammans med klienten</translation>
    </message>
    <message>
        <source>for example: a number was typed wrong</source>
        <translation>till exempel: en siffra skrevs fel</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Varför det rättas</translation>
    </message>
</context>
<context>
    <name>MeasuresBoard</name>
    <message>
        <source>The first filling shows where things stand.</source>
        <translation>Den första ifyllningen visar utgångsläget.</translation>
    </message>
    <message>
        <source>Start, interim check and end side by side</source>
        <translation>Början, mellanutvärdering och slut sida vid sida</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Början</translation>
    </message>
    <message>
        <source>Interim check</source>
        <translation>Mellanutvärdering</translation>
    </message>
    <message>
        <source>Now or end</source>
        <translation>Nu eller i slutet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>In the client&apos;s words · {day}</source>
        <translation>Med klientens ord · {day}</translation>
    </message>
</context>
<context>
    <name>MeasuresList</name>
    <message>
        <source>Use another measure</source>
        <translation>Nytt mätinstrument</translation>
    </message>
    <message>
        <source>More: T value</source>
        <translation>Mer: T-tal</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>Händelser i perioden</translation>
    </message>
    <message>
        <source>Goals (GAS)</source>
        <translation>Mål (GAS)</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>The period began</source>
        <translation>Perioden började</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>Curves</source>
        <translation>Kurvor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Curves or table</source>
        <translation>Kurvor eller tabell</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Fyll i tillsammans</translation>
    </message>
    <message>
        <source>From the organisation&apos;s file…</source>
        <translation>Från organisationens fil…</translation>
    </message>
    <message>
        <source>Instrument files (*.toml)</source>
        <translation>Mätinstrumentfiler (*.toml)</translation>
    </message>
    <message>
        <source>Instrument file</source>
        <translation>Mätinstrumentets fil</translation>
    </message>
    <message>
        <source>Take “{name}” into use?</source>
        <translation>Ta ”{name}” i bruk?</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Instrument taken into use</source>
        <translation>Mätinstrumentet taget i bruk</translation>
    </message>
    <message>
        <source>Goals (GAS)</source>
        <translation>Mål (GAS)</translation>
    </message>
    <message>
        <source>0 = the goal. Assessed together under Plan and goals.</source>
        <translation>0 = målet. Bedöms tillsammans under Plan och mål.</translation>
    </message>
</context>
<context>
    <name>MeetingChoices</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>More about it (not needed)</source>
        <translation>Närmare (frivilligt)</translation>
    </message>
    <message>
        <source>Core element</source>
        <translation>Kärnelement</translation>
    </message>
    <message>
        <source>Assessed together</source>
        <translation>Bedömdes tillsammans</translation>
    </message>
    <message>
        <source>dotted: last time</source>
        <translation>senast</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Core element: not chosen</source>
        <translation>Kärnelement: inte valt</translation>
    </message>
</context>
<context>
    <name>MeetingFooter</name>
    <message>
        <source>Why is this changed?</source>
        <translation>Varför ändras anteckningen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save and ask for feedback</source>
        <translation>Spara och be om respons</translation>
    </message>
    <message>
        <source>Write together</source>
        <translation>Vi skriver tillsammans</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>What we aim at:</source>
        <translation>Vad vi strävar efter:</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomfördes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inhiberades</translation>
    </message>
    <message>
        <source>Tried, no contact</source>
        <translation>Försökte, ingen kontakt</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Möte {number}</translation>
    </message>
    <message>
        <source>Time and place came from the calendar. Choose what was done.</source>
        <translation>Tid och plats kom från kalendern. Välj vad som gjordes.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Logged meetings</source>
        <translation>Antecknade möten</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Log a meeting</source>
        <translation>Anteckna möte</translation>
    </message>
    <message>
        <source>This is your draft.</source>
        <translation>Det här är ditt utkast.</translation>
    </message>
    <message>
        <source>This draft is from another version of Rinnalla. All that you wrote is in the note, to be taken apart.</source>
        <translation>Utkastet är från en annan version av Rinnalla. Allt du skrev finns i anteckningen, flytta det till rätt ställen.</translation>
    </message>
    <message>
        <source>Log saved</source>
        <translation>Anteckningen sparad</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>Present</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Someone else: in which role</source>
        <translation>Någon annan: i vilken roll</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>MeetingPointCard</name>
    <message>
        <source>Where to meet</source>
        <translation>Var ni träffas</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Avståndstabell</translation>
    </message>
    <message>
        <source>Everybody&apos;s way there added up, yours too. You decide.</source>
        <translation>Allas väg dit sammanlagt, också din. Du bestämmer.</translation>
    </message>
    <message>
        <source>No place of a group is in the distance table yet.</source>
        <translation>Det finns ännu ingen plats för grupper i avståndstabellen.</translation>
    </message>
    <message>
        <source>Not known: {names}</source>
        <translation>Inte känt: {names}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Meet here</source>
        <translation>Träffas här</translation>
    </message>
    <message>
        <source>Meet here: {place}</source>
        <translation>Träffas här: {place}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>jag</translation>
    </message>
</context>
<context>
    <name>MeetingReadingView</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Rätta anteckningen</translation>
    </message>
    <message>
        <source>Worker’s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>We agreed</source>
        <translation>Vi kom överens om</translation>
    </message>
    <message>
        <source>What we did and talked about</source>
        <translation>Vad vi gjorde och talade om</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Resa</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>used</source>
        <translation>anlitades</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>Assessed together</source>
        <translation>Bedömdes tillsammans</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>Versions of the entry</source>
        <translation>Anteckningens versioner</translation>
    </message>
    <message>
        <source>{number} · {moment} · {worker}</source>
        <translation>{number} · {moment} · {worker}</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>första anteckningen</translation>
    </message>
    <message>
        <source>Differing view, in the client’s words</source>
        <translation>Avvikande åsikt, med klientens ord</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Märken</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Vad som stod förut</translation>
    </message>
</context>
<context>
    <name>MeetingTime</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Short, plain, only what is needed.</source>
        <translation>Kort, klart och bara det som behövs.</translation>
    </message>
    <message>
        <source>What we did and talked about</source>
        <translation>Vad vi gjorde och talade om</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>As the client said it</source>
        <translation>Så som klienten sade det</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>Your view, apart from what happened</source>
        <translation>Din egen syn, skild från det som hände</translation>
    </message>
    <message>
        <source>We agreed</source>
        <translation>Vi kom överens om</translation>
    </message>
    <message>
        <source>before</source>
        <translation>före</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Datum för nästa möte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>kl.</translation>
    </message>
    <message>
        <source>Time of the next meeting</source>
        <translation>Klockslag för nästa möte</translation>
    </message>
    <message>
        <source>Form of the next meeting</source>
        <translation>Form för nästa möte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Minutes of driving</source>
        <translation>Körtid i minuter</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed before and not done yet</source>
        <translation>
            <numerusform>%n överenskommen sak ogjord</numerusform>
            <numerusform>%n överenskomna saker ogjorda</numerusform>
        </translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Client&apos;s own rating 0–10: of what</source>
        <translation>Egen bedömning 0–10: av vad</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Färdmedel</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Resa</translation>
    </message>
    <message>
        <source>Differing view, in the client’s words</source>
        <translation>Avvikande åsikt, med klientens ord</translation>
    </message>
    <message>
        <source>Phrases F2</source>
        <translation>Fraser F2</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Which meetings</source>
        <translation>Vilka möten</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Sök i anteckningarna</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Inga anteckningar än</translation>
    </message>
    <message>
        <source>Meetings, calls and messages come here in the order of time.</source>
        <translation>Möten, telefonsamtal och meddelanden kommer hit i tidsordning.</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Anteckna möte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Blev inte av</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>De här orden finns inte i anteckningarna.</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Lägg till en milstolpe</translation>
    </message>
    <message>
        <source>Milestones come with the period.</source>
        <translation>Milstolparna kommer med perioden.</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Export a report</source>
        <translation>Exportera rapport</translation>
    </message>
    <message>
        <source>Decisions and periods</source>
        <translation>Beslut och perioder</translation>
    </message>
    <message>
        <source>Contacts and matters</source>
        <translation>Kontakter och ärenden</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Uppföljning</translation>
    </message>
    <message numerus="yes">
        <source>the oldest entry not handed over: %n day(s)</source>
        <translation>
            <numerusform>äldsta anteckningen som inte överförts: %n dag</numerusform>
            <numerusform>äldsta anteckningen som inte överförts: %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>periods ended</source>
        <translation>perioder avslutade</translation>
    </message>
    <message>
        <source>periods ended, {months} months on average</source>
        <translation>perioder avslutade, i medeltal {months} mån</translation>
    </message>
    <message>
        <source>new decisions (SHL 17 §)</source>
        <translation>nya beslut (socialvårdslagen 17 §)</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortsatta beslut</translation>
    </message>
    <message>
        <source>decisions ended</source>
        <translation>beslut avslutade</translation>
    </message>
    <message>
        <source>clients aged 18–29</source>
        <translation>klienter 18–29 år</translation>
    </message>
    <message>
        <source>days to the first meeting</source>
        <translation>dagar till första mötet</translation>
    </message>
    <message>
        <source>cancelled or not reached</source>
        <translation>avbokade eller inte nådda</translation>
    </message>
    <message>
        <source>times over 14 days between meetings</source>
        <translation>gånger över 14 dagar mellan möten</translation>
    </message>
    <message>
        <source>network meetings</source>
        <translation>nätverksmöten</translation>
    </message>
    <message>
        <source>agreed matters done</source>
        <translation>avtalade saker gjorda</translation>
    </message>
    <message>
        <source>agreed matters open</source>
        <translation>avtalade saker öppna</translation>
    </message>
    <message>
        <source>minutes a meeting, months 0–6</source>
        <translation>minuter per möte, månaderna 0–6</translation>
    </message>
    <message>
        <source>minutes a meeting in months 0–6, then {later}</source>
        <translation>minuter per möte månaderna 0–6, sedan {later}</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv);;FHIR MeasureReport (*.json)</source>
        <translation>PDF (*.pdf);;CSV (*.csv);;FHIR MeasureReport (*.json)</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Gör rapporten…</translation>
    </message>
    <message>
        <source>The report is saved. Numbers under 5 are not told.</source>
        <translation>Rapporten är sparad. Tal under 5 anges inte.</translation>
    </message>
    <message>
        <source>days from the need to its assessment</source>
        <translation>dagar från behov till bedömning</translation>
    </message>
    <message>
        <source>days from the assessment to the decision</source>
        <translation>dagar från bedömning till beslut</translation>
    </message>
    <message>
        <source>Work without a client</source>
        <translation>Arbete utan klient</translation>
    </message>
    <message>
        <source>How our unit stands</source>
        <translation>Enhetens självutvärdering</translation>
    </message>
    <message>
        <source>Purposes and marks of meetings</source>
        <translation>Mötenas syfte och märken</translation>
    </message>
    <message>
        <source>New clients and their main need</source>
        <translation>Nya klienter och deras huvudbehov</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Figures grow as meetings are logged.</source>
        <translation>Uppgifter samlas när möten har antecknats.</translation>
    </message>
    <message>
        <source>Own work on this device · {days}</source>
        <translation>Eget arbete på den här enheten · {days}</translation>
    </message>
</context>
<context>
    <name>MonitoringPaperPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Numbers under 5 are not told. Nobody can be found in them.</source>
        <translation>Tal under fem anges inte. Ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
</context>
<context>
    <name>MonitoringTexts</name>
    <message>
        <source>Last 12 weeks</source>
        <translation>De senaste 12 veckorna</translation>
    </message>
    <message>
        <source>January–June {year}</source>
        <translation>Våren {year}</translation>
    </message>
    <message>
        <source>July–December {year}</source>
        <translation>Hösten {year}</translation>
    </message>
    <message>
        <source>agreed: {number} meetings a week</source>
        <translation>avtalat {number} möten i veckan</translation>
    </message>
    <message>
        <source>need not assessed yet</source>
        <translation>behovet ännu inte bedömt</translation>
    </message>
</context>
<context>
    <name>NameWarning</name>
    <message>
        <source>Mend the text</source>
        <translation>Rätta texten</translation>
    </message>
    <message>
        <source>It is no name, save</source>
        <translation>Inget namn, spara</translation>
    </message>
</context>
<context>
    <name>NeedsDialog</name>
    <message>
        <source>Assess together</source>
        <translation>Bedöm tillsammans</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Assessment saved</source>
        <translation>Bedömningen sparad</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>A strength in the client&apos;s words</source>
        <translation>En resurs med klientens ord</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>Assessed together with the client</source>
        <translation>Bedömdes tillsammans med klienten</translation>
    </message>
    <message>
        <source>Strengths: what carries</source>
        <translation>Resurser: vad bär</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bedömt</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nästa gång</translation>
    </message>
    <message>
        <source>Keys 0–3 set the level</source>
        <translation>Nivå med tangenterna 0–3</translation>
    </message>
    <message>
        <source>How much support</source>
        <translation>Hur mycket stöd</translation>
    </message>
</context>
<context>
    <name>NeedsHistoryDialog</name>
    <message>
        <source>Earlier assessments</source>
        <translation>Tidigare bedömningar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>together</source>
        <translation>tillsammans</translation>
    </message>
    <message>
        <source>by the worker</source>
        <translation>arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation>Nivåerna är oförändrade.</translation>
    </message>
    <message>
        <source>Strengths: {list}</source>
        <translation>Resurser: {list}</translation>
    </message>
    <message>
        <source>Worker: {view}</source>
        <translation>Arbetstagaren: {view}</translation>
    </message>
    <message>
        <source>Changes and what was before</source>
        <translation>Ändringar och vad som stod förut</translation>
    </message>
</context>
<context>
    <name>NeedsSection</name>
    <message>
        <source>Needs and strengths</source>
        <translation>Behov och resurser</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Assess together</source>
        <translation>Bedöm tillsammans</translation>
    </message>
    <message>
        <source>Where I wish for support</source>
        <translation>Vad jag behöver stöd med</translation>
    </message>
    <message>
        <source>The client&apos;s view and words</source>
        <translation>Klientens bedömning och ord</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>Strength taken off</source>
        <translation>Resursen borttagen</translation>
    </message>
</context>
<context>
    <name>NetworkConsentLine</name>
    <message>
        <source>Team map made with the client’s consent on</source>
        <translation>Nätverkskartan gjord med klientens samtycke</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>Give a day that is in the calendar.</source>
        <translation>Ange en dag som finns i kalendern.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Den här dagen ligger i framtiden.</translation>
    </message>
</context>
<context>
    <name>NetworkMeetingPage</name>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>Log saved</source>
        <translation>Anteckningen sparad</translation>
    </message>
</context>
<context>
    <name>NetworkMeetingPeople</name>
    <message>
        <source>Also present</source>
        <translation>Dessutom med</translation>
    </message>
    <message>
        <source>Yes, in speech</source>
        <translation>Ja, muntligt</translation>
    </message>
    <message>
        <source>Yes, in writing</source>
        <translation>Ja, skriftligt</translation>
    </message>
    <message>
        <source>The client consents</source>
        <translation>Klienten samtycker</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>First ask the client for consent.</source>
        <translation>Be först om klientens samtycke.</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Vilka är med</translation>
    </message>
    <message>
        <source>Consent first</source>
        <translation>Samtycket först</translation>
    </message>
    <message>
        <source>Does the client want this meeting, with these people in it?</source>
        <translation>Vill klienten ha det här mötet, med de här personerna?</translation>
    </message>
</context>
<context>
    <name>NetworkMinutes</name>
    <message>
        <source>Who is there</source>
        <translation>Vilka är med</translation>
    </message>
    <message>
        <source>Keep to what everybody here may know.</source>
        <translation>Skriv bara det som alla här får veta.</translation>
    </message>
    <message>
        <source>as the client says it</source>
        <translation>så som klienten säger det</translation>
    </message>
    <message>
        <source>What each one promises</source>
        <translation>Vad var och en lovar</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Vad vi pratade om</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>promises to</source>
        <translation>lovar</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>senast när</translation>
    </message>
    <message>
        <source>{name} promises</source>
        <translation>{name} lovar</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Skriv på nytt</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Type the passphrase a second time</source>
        <translation>Skriv lösenfrasen en gång till</translation>
    </message>
    <message>
        <source>At least five words, or 20 characters</source>
        <translation>Minst fem ord eller 20 tecken</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Still short: at least five words, or 20 characters</source>
        <translation>Ännu för kort: minst fem ord eller 20 tecken</translation>
    </message>
    <message>
        <source>Easy to guess: many people use this</source>
        <translation>Lätt att gissa: många använder den här</translation>
    </message>
    <message>
        <source>Easy to guess: the same characters repeat</source>
        <translation>Lätt att gissa: samma tecken upprepas</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>För lång</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Lätt att gissa</translation>
    </message>
    <message>
        <source>At least three words, or 12 characters</source>
        <translation>Minst tre ord eller 12 tecken</translation>
    </message>
    <message>
        <source>Still short: at least three words, or 12 characters</source>
        <translation>Ännu kort: minst tre ord eller 12 tecken</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Lösenfraserna är inte lika ännu</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Föreslå en annan</translation>
    </message>
</context>
<context>
    <name>NextBookingBand</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>NextBookingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Inte överenskommet än</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Next: {name}</source>
        <translation>Härnäst: {name}</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Anteckna möte</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Öppna klienten</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Vad hände senast</translation>
    </message>
    <message>
        <source>Notices ({count})</source>
        <translation>Att observera ({count})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>week {number}/{count} of the period</source>
        <translation>periodens vecka {number}/{count}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>arbetspar {name}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>om {minutes} min</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>om {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{author} {day} · check {review}</source>
        <translation>{author} {day} · kontrollera {review}</translation>
    </message>
    <message>
        <source>Agreed last time {day}</source>
        <translation>Överenskommet förra gången {day}</translation>
    </message>
    <message>
        <source>What we aim at: {aim}</source>
        <translation>Vad vi strävar efter: {aim}</translation>
    </message>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done} av {total} steg klara</translation>
    </message>
</context>
<context>
    <name>NoticeSettingsCard</name>
    <message>
        <source>A quarter of an hour before a meeting, only the time: no name, no place</source>
        <translation>En kvart före ett möte, bara tiden: inget namn och ingen plats</translation>
    </message>
    <message>
        <source>This desktop has no place for notices</source>
        <translation>På den här enheten finns ingen plats för aviseringar</translation>
    </message>
    <message>
        <source>Notices outside the window</source>
        <translation>Aviseringar utanför fönstret</translation>
    </message>
    <message>
        <source>Also while the screen is shielded</source>
        <translation>Också när skärmen är skyddad</translation>
    </message>
    <message>
        <source>Otherwise nothing comes up when a client looks on</source>
        <translation>Annars dyker inget upp när klienten tittar på</translation>
    </message>
    <message>
        <source>Also while Rinnalla is locked</source>
        <translation>Också när Rinnalla är låst</translation>
    </message>
    <message>
        <source>Only the times of today are remembered for it, in memory</source>
        <translation>Då hålls bara dagens klockslag i minnet</translation>
    </message>
</context>
<context>
    <name>NoticesButton</name>
    <message>
        <source>Notices ({count})</source>
        <translation>Att observera ({count})</translation>
    </message>
    <message>
        <source>Shows for 30 seconds what to mind</source>
        <translation>Visar i 30 sekunder vad som ska observeras</translation>
    </message>
</context>
<context>
    <name>NoticesPopup</name>
    <message>
        <source>Notices</source>
        <translation>Att observera</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Visa adressen</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Never name the address, the home municipality or places.</source>
        <translation>Nämn inte adressen, hemkommunen eller platser.</translation>
    </message>
    <message>
        <source>Home visit note</source>
        <translation>Att observera vid hembesök</translation>
    </message>
    <message>
        <source>{author} {written} · to be checked {review}</source>
        <translation>{author} {written} · kontrolleras {review}</translation>
    </message>
    <message>
        <source>No address is stored.</source>
        <translation>Ingen adress är sparad.</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Compare the organisation&apos;s new signing key</source>
        <translation>Jämför organisationens nya signeringsnyckel</translation>
    </message>
    <message>
        <source>Organisation&apos;s settings</source>
        <translation>Organisationens inställningar</translation>
    </message>
    <message>
        <source>Organisation&apos;s key</source>
        <translation>Organisationens nyckel</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Ta emot…</translation>
    </message>
    <message>
        <source>Receipt of the use log</source>
        <translation>Kvittens på användningsloggen</translation>
    </message>
    <message>
        <source>Remove the organisation&apos;s key</source>
        <translation>Ta bort organisationens nyckel</translation>
    </message>
    <message>
        <source>Nobody but you can open the data on this device.</source>
        <translation>Bara du kan öppna uppgifterna på enheten.</translation>
    </message>
    <message>
        <source>{organisation} can open the data too, if you forget the passphrase. Since {day}, key {fingerprint}.</source>
        <translation>Också {organisation} kan öppna uppgifterna om du glömmer lösenfrasen. Getts {day}, nyckel {fingerprint}.</translation>
    </message>
    <message>
        <source>There is no key of an organisation here that could be added.</source>
        <translation>Här finns ingen nyckel från organisationen att lägga till.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Byt…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Renew the organisation&apos;s key</source>
        <translation>Byt organisationens nyckel</translation>
    </message>
    <message>
        <source>Add the organisation&apos;s key</source>
        <translation>Lägg till organisationens nyckel</translation>
    </message>
    <message>
        <source>None yet. Your organisation makes it of the log that you export.</source>
        <translation>Ingen ännu. Din organisation gör den av loggen som du exporterar.</translation>
    </message>
    <message>
        <source>Your organisation has the log up to event {n} ({day}).</source>
        <translation>Din organisation har loggen till händelse {n} ({day}).</translation>
    </message>
    <message>
        <source>The receipt of your organisation</source>
        <translation>Din organisations kvittens</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The receipt fits the log</source>
        <translation>Kvittensen stämmer med loggen</translation>
    </message>
    <message>
        <source>None on this device.</source>
        <translation>Inga på den här enheten.</translation>
    </message>
    <message>
        <source>{name}, version {version}, valid until {day}.</source>
        <translation>{name}, version {version}, giltiga till {day}.</translation>
    </message>
    <message>
        <source>They are over, but still hold. Tell your IT support.</source>
        <translation>Giltighetstiden har gått ut, men inställningarna gäller ännu. Berätta för it-stödet.</translation>
    </message>
    <message>
        <source>A settings file was not taken:</source>
        <translation>En ny inställningsfil togs inte i bruk:</translation>
    </message>
    <message>
        <source>it is damaged or made wrong.</source>
        <translation>den är skadad eller felgjord.</translation>
    </message>
    <message>
        <source>the signature does not fit.</source>
        <translation>underskriften stämmer inte.</translation>
    </message>
    <message>
        <source>it is signed by somebody else than before.</source>
        <translation>undertecknaren är en annan än förut.</translation>
    </message>
    <message>
        <source>it is signed by somebody whom your IT support has not confirmed.</source>
        <translation>it-stödet har inte bekräftat undertecknaren.</translation>
    </message>
    <message>
        <source>it is older than the one that holds.</source>
        <translation>den är äldre än den som gäller.</translation>
    </message>
    <message>
        <source>it is over.</source>
        <translation>dess giltighetstid har gått ut.</translation>
    </message>
    <message>
        <source>others than your IT support could have changed it.</source>
        <translation>någon annan än it-stödet kan ha ändrat den.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Satt av din organisation</translation>
    </message>
    <message>
        <source>An unused store locks after {least} to {most} minutes.</source>
        <translation>Ett oanvänt förråd låses efter {least}–{most} minuter.</translation>
    </message>
    <message>
        <source>A device secret in the keyring is required.</source>
        <translation>En enhetsnyckel i nyckelringen krävs.</translation>
    </message>
    <message>
        <source>No papers leave this device.</source>
        <translation>Inga papper lämnar den här enheten.</translation>
    </message>
    <message>
        <source>No PIN.</source>
        <translation>Ingen PIN-kod.</translation>
    </message>
    <message numerus="yes">
        <source>A closed case stays for at least %n day(s).</source>
        <translation>
            <numerusform>En avslutad klientrelation bevaras minst %n dag.</numerusform>
            <numerusform>En avslutad klientrelation bevaras minst %n dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A closed case is to be removed within %n day(s).</source>
        <translation>
            <numerusform>En avslutad klientrelation raderas inom %n dag.</numerusform>
            <numerusform>En avslutad klientrelation raderas inom %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries go to the server {address}.</source>
        <translation>Anteckningarna överförs till servern {address}.</translation>
    </message>
    <message>
        <source>Entries go to the folder {folder}.</source>
        <translation>Anteckningarna överförs till mappen {folder}.</translation>
    </message>
    <message>
        <source>No other ways out are allowed.</source>
        <translation>Inga andra överföringsvägar tillåts.</translation>
    </message>
    <message numerus="yes">
        <source>The server has to show one of %n certificate(s), until {day}.</source>
        <translation>
            <numerusform>Servern måste visa ett visst certifikat, till {day}.</numerusform>
            <numerusform>Servern måste visa ett av %n certifikat, till {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>Pappersmallar</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Öppna: {name}</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Öppna i webbläsaren?</translation>
    </message>
    <message>
        <source>{address}

Nothing of a client goes along.</source>
        <translation>{address}

Inget om någon klient skickas med.</translation>
    </message>
</context>
<context>
    <name>PackageChoice</name>
    <message>
        <source>By the colleague&apos;s card</source>
        <translation>Med kollegans kort</translation>
    </message>
    <message>
        <source>By six words on the phone</source>
        <translation>Med sex ord i telefon</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Hur det låses</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>För- och efternamn</translation>
    </message>
    <message>
        <source>Protected addresses too: my colleague must find the door</source>
        <translation>Även skyddade adresser: kollegan måste hitta fram</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Their card is not here yet: add it under Cards first.</source>
        <translation>Kollegans kort saknas ännu: lägg först till det under Kort.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Vad som följer med</translation>
    </message>
    <message>
        <source>Name, contact details and the note for the door always go along; your own reflection notes never do. With turvakielto, places and the safety plan stay here unless you tick them.</source>
        <translation>Namn, kontaktuppgifter och noteringen för hembesöket följer alltid med, dina egna reflektionsanteckningar aldrig. När klienten har en spärrmarkering stannar platser och säkerhetsplanen här, om du inte kryssar för dem.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose all clients</source>
        <translation>Välj alla klienter</translation>
    </message>
    <message>
        <source>A colleague without Rinnalla? Print How to go on from the client&apos;s page as a file with a password.</source>
        <translation>Har kollegan inte Rinnalla? Skriv ut Så här fortsätter du från klientens sida som en fil med lösenord.</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Send back what you wrote</source>
        <translation>Skicka tillbaka det du skrivit</translation>
    </message>
    <message>
        <source>You do not have this colleague&apos;s card. Ask on the phone whether the fingerprint is {fingerprint}.</source>
        <translation>Du har inte den här kollegans kort. Fråga i telefon om kännetecknet är {fingerprint}.</translation>
    </message>
    <message>
        <source>It comes from a store with other local settings ({profile}).</source>
        <translation>Paketet kommer från ett område med andra inställningar ({profile}).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come along.</source>
        <translation>
            <numerusform>%n uppgift följer med.</numerusform>
            <numerusform>%n uppgifter följer med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>De första {count} visas.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ingenting har antecknats.</translation>
    </message>
    <message>
        <source>You have a client with the same name and birth date.</source>
        <translation>Du har en klient med samma namn och födelsedatum.</translation>
    </message>
    <message>
        <source>You have a client with the same identity code.</source>
        <translation>Du har en klient med samma personbeteckning.</translation>
    </message>
    <message>
        <source>It is the same person: {name}</source>
        <translation>Samma person: {name}</translation>
    </message>
    <message>
        <source>Take in as a new client</source>
        <translation>Ta emot som ny klient</translation>
    </message>
    <message>
        <source>Another person: take in as a new client</source>
        <translation>En annan person: ta emot som ny klient</translation>
    </message>
    <message>
        <source>Packages (*.rinnalla)</source>
        <translation>Paket (*.rinnalla)</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Saved. Give the file to your colleague.</source>
        <translation>Sparat. Ge filen till din kollega.</translation>
    </message>
    <message>
        <source>This package has ended. Clients whom you took in stay on this device until you close the case and remove the data in the settings.</source>
        <translation>Paketets tid är ute. Klienter som du tog emot finns kvar på den här enheten tills du avslutar klientrelationen och raderar uppgifterna i inställningarna.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Tas emot…</translation>
    </message>
    <message>
        <source>Leaving out…</source>
        <translation>Lämnas bort…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bortlämnat</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Hämtas tillbaka…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Låses…</translation>
    </message>
    <message>
        <source>What you wrote goes back, and what you changed goes as a proposal. The client&apos;s own details and what you removed or cancelled do not travel: tell them to your colleague.</source>
        <translation>Det du skrev går tillbaka, och dina ändringar går som förslag. Klientens egna uppgifter och det du tog bort eller ställde in följer inte med: berätta dem för din kollega.</translation>
    </message>
</context>
<context>
    <name>PackageLine</name>
    <message>
        <source>{count} to look at</source>
        <translation>{count} att titta på</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Look at: {package}</source>
        <translation>Titta på: {package}</translation>
    </message>
</context>
<context>
    <name>PackageMakeDialog</name>
    <message>
        <source>Make a package</source>
        <translation>Gör ett paket</translation>
    </message>
    <message>
        <source>Read these words to your colleague on the phone, never in a message. They are shown only now and kept nowhere.</source>
        <translation>Läs orden för din kollega i telefon, aldrig i ett meddelande. De visas bara nu och sparas ingenstans.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Spara paketet</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Så här fortsätter du</translation>
    </message>
    <message>
        <source>Say to whom it goes.</source>
        <translation>Säg till vem paketet går.</translation>
    </message>
    <message>
        <source>Choose a colleague whose card is here.</source>
        <translation>Välj en kollega vars kort finns här.</translation>
    </message>
    <message>
        <source>Choose at least one client.</source>
        <translation>Välj minst en klient.</translation>
    </message>
    <message>
        <source>Give an end date from today to a year ahead.</source>
        <translation>Ge ett slutdatum från i dag till om ett år.</translation>
    </message>
    <message>
        <source>Packages (*.rinnalla)</source>
        <translation>Paket (*.rinnalla)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Låser…</translation>
    </message>
    <message>
        <source>The package is saved. Give the file to your colleague.</source>
        <translation>Paketet är sparat. Ge filen till din kollega.</translation>
    </message>
    <message>
        <source>It waits as a draft</source>
        <translation>Det väntar som utkast</translation>
    </message>
</context>
<context>
    <name>PackageOpenDialog</name>
    <message>
        <source>Open a package</source>
        <translation>Öppna ett paket</translation>
    </message>
    <message>
        <source>Choose the file that your colleague gave you. You see who and what is in it before anything comes into your own files.</source>
        <translation>Välj filen som du fick av din kollega. Du ser vem och vad som finns i den innan något kommer in bland dina egna uppgifter.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Six words from the phone</source>
        <translation>De sex orden från telefonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Packages (*.rinnalla)</source>
        <translation>Paket (*.rinnalla)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läses…</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Work pair and substitute</source>
        <translation>Arbetspar och vikarie</translation>
    </message>
    <message>
        <source>A package gives chosen clients to one colleague until a day, locked so that nobody else opens it. What your colleague writes comes back as additions: you take them in one by one, and nothing of yours changes.</source>
        <translation>Med ett paket ger du valda klienter till en kollega till ett visst datum, låst så att ingen annan öppnar det. Det kollegan skriver kommer tillbaka som tillägg: du tar emot dem ett i taget och inget av ditt ändras.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Öppna ett paket</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Gör ett paket</translation>
    </message>
    <message>
        <source>No packages yet. Begin with the cards: a package is locked to one.</source>
        <translation>Inga paket ännu. Börja med korten: ett paket låses för ett kort.</translation>
    </message>
</context>
<context>
    <name>PageHost</name>
    <message>
        <source>Taken back</source>
        <translation>Ångrat</translation>
    </message>
</context>
<context>
    <name>PaperAnswersDialog</name>
    <message>
        <source>How many paper slips?</source>
        <translation>Hur många papperslappar?</translation>
    </message>
    <message>
        <source>Count several slips at once. Free words stay on the paper: they are not kept here.</source>
        <translation>Räkna flera lappar på en gång. Fria ord stannar på pappret: de sparas inte här.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add to the box</source>
        <translation>Lägg i lådan</translation>
    </message>
    <message>
        <source>The slips are in the box</source>
        <translation>Lapparna är i lådan</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Pages before</source>
        <translation>Föregående sidor</translation>
    </message>
    <message>
        <source>Pages after</source>
        <translation>Följande sidor</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Gör på nytt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Page {first} / {count} · {size}</source>
        <translation>Sida {first} / {count} · {size}</translation>
    </message>
    <message>
        <source>Pages {first}–{last} / {count} · {size}</source>
        <translation>Sidorna {first}–{last} / {count} · {size}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Som fil</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>The print is logged.</source>
        <translation>Utskriften förs in i loggen.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Utskriften förbereds…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), {size}</source>
        <translation>
            <numerusform>%n sida, {size}</numerusform>
            <numerusform>%n sidor, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Spara utskriften</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Sparat som fil</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Skriver ut…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Skickat till skrivaren</translation>
    </message>
    <message>
        <source>Your organisation allows no papers from this device, printed or as a file.</source>
        <translation>Din organisation tillåter inga papper från den här enheten, varken utskrivna eller som fil.</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Skydda filen med lösenord</translation>
    </message>
    <message>
        <source>Password of the file: {password}
Tell it to the reader by another way. It is not stored anywhere.</source>
        <translation>Filens lösenord: {password}
Berätta det för läsaren på annat sätt. Det sparas inte någonstans.</translation>
    </message>
    <message>
        <source>Printing was stopped</source>
        <translation>Utskriften avbröts</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sida {number} av {count}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Byter…</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Lösenfrasen är bytt</translation>
    </message>
    <message>
        <source>New passphrase by the recovery code</source>
        <translation>Ny lösenfras med återställningskoden</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Byter…</translation>
    </message>
</context>
<context>
    <name>PauseGoalsDialog</name>
    <message>
        <source>An acute matter comes first</source>
        <translation>En akut fråga går före</translation>
    </message>
    <message>
        <source>for example: ill, moving house, a crisis</source>
        <translation>till exempel sjukdom, flytt, kris</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Från när</translation>
    </message>
    <message>
        <source>The goals stay as they are and nobody is reminded of them meanwhile.</source>
        <translation>Målen förblir som de är och ingen påminns om dem under tiden.</translation>
    </message>
    <message>
        <source>Which goals wait</source>
        <translation>Vilka mål väntar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>Låt dem vänta</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) wait</source>
        <translation>
            <numerusform>%n mål väntar</numerusform>
            <numerusform>%n mål väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodActDialog</name>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>Assessed together</source>
        <translation>Bedömdes tillsammans</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Hur det fortsätter</translation>
    </message>
    <message>
        <source>The same worker goes on with the client</source>
        <translation>Samma arbetstagare fortsätter med klienten</translation>
    </message>
    <message>
        <source>The client wants to go on</source>
        <translation>Klienten vill fortsätta</translation>
    </message>
    <message>
        <source>Why the service ends</source>
        <translation>Varför tjänsten avslutas</translation>
    </message>
    <message>
        <source>Where views differ</source>
        <translation>Avvikande åsikter</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Present period</source>
        <translation>Nuvarande period</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Närmöte</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Distans</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>No period yet</source>
        <translation>Ingen period ännu</translation>
    </message>
    <message>
        <source>A contact needs no decision. Begin the period when it has been agreed.</source>
        <translation>En kontakt kräver inget beslut. Börja perioden när den är överenskommen.</translation>
    </message>
    <message>
        <source>Paused since {day}: {why}</source>
        <translation>Paus sedan {day}: {why}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
</context>
<context>
    <name>PeriodFactsCard</name>
    <message>
        <source>Facts of the period</source>
        <translation>Periodens uppgifter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit the facts of the period</source>
        <translation>Redigera periodens uppgifter</translation>
    </message>
    <message>
        <source>What the client hopes</source>
        <translation>Vad klienten hoppas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Klientens egen syn</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <source>Write the consent</source>
        <translation>Anteckna samtycket</translation>
    </message>
    <message>
        <source>Assessment reference</source>
        <translation>Hänvisning till bedömningen</translation>
    </message>
</context>
<context>
    <name>PeriodFactsDialog</name>
    <message>
        <source>Facts of the period</source>
        <translation>Periodens uppgifter</translation>
    </message>
    <message>
        <source>What the client hopes of the period</source>
        <translation>Vad klienten hoppas av perioden</translation>
    </message>
    <message>
        <source>Intensive work is</source>
        <translation>Det intensiva arbetet är</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Looked at in the beginning</source>
        <translation>Sett på i början</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Prepares for, or runs beside</source>
        <translation>Förbereder för eller löper bredvid</translation>
    </message>
    <message>
        <source>Dense phase until</source>
        <translation>Tätt skede till</translation>
    </message>
    <message>
        <source>Interim review</source>
        <translation>Mellanutvärdering</translation>
    </message>
    <message>
        <source>Pilot or study</source>
        <translation>Pilot eller studie</translation>
    </message>
    <message>
        <source>Tier of support</source>
        <translation>Stödnivå</translation>
    </message>
    <message>
        <source>Facts of the period stored</source>
        <translation>Periodens uppgifter sparade</translation>
    </message>
    <message>
        <source>Another tier sets the agreed rhythm, and its length is proposed.</source>
        <translation>En annan nivå ändrar det avtalade mötesintervallet, och dess längd föreslås.</translation>
    </message>
    <message numerus="yes">
        <source>Facts stored. The tier agrees on a meeting every %n day(s).</source>
        <translation>
            <numerusform>Uppgifterna sparade. Enligt nivån ett möte varje dag.</numerusform>
            <numerusform>Uppgifterna sparade. Enligt nivån ett möte var %n:e dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins at the latest</source>
        <translation>Börjar senast</translation>
    </message>
</context>
<context>
    <name>PeriodHistoryCard</name>
    <message>
        <source>What has happened</source>
        <translation>Vad har hänt</translation>
    </message>
    <message>
        <source>Nothing yet. Write down what is agreed about the period.</source>
        <translation>Inget ännu. Skriv vad ni kommer överens om perioden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öppna: {what}</translation>
    </message>
</context>
<context>
    <name>PeriodMenus</name>
    <message>
        <source>Copy decision phrase</source>
        <translation>Kopiera beslutsfrasen</translation>
    </message>
    <message>
        <source>More for the period</source>
        <translation>Mer om perioden</translation>
    </message>
    <message>
        <source>Begin a period</source>
        <translation>Börja en period</translation>
    </message>
</context>
<context>
    <name>PeriodSection</name>
    <message>
        <source>Decisions and period</source>
        <translation>Beslut och period</translation>
    </message>
    <message>
        <source>Begin a period</source>
        <translation>Börja en period</translation>
    </message>
    <message>
        <source>Add the decision</source>
        <translation>Lägg till beslutet</translation>
    </message>
    <message>
        <source>Book the interim review</source>
        <translation>Boka mellanutvärderingen</translation>
    </message>
    <message>
        <source>Write the interim review</source>
        <translation>Skriv mellanutvärderingen</translation>
    </message>
    <message>
        <source>Make the final evaluation</source>
        <translation>Gör slututvärderingen</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Kopierat. Urklipp töms om en halv minut.</translation>
    </message>
</context>
<context>
    <name>PersonContact</name>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Consent to contact</source>
        <translation>Samtycke till kontakt</translation>
    </message>
    <message>
        <source>{state}. Ask the client before you call.</source>
        <translation>{state}. Fråga klienten innan du ringer.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add to the team</source>
        <translation>Lägg till i teamet</translation>
    </message>
    <message>
        <source>Person of the team</source>
        <translation>Medlem i teamet</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Ta bort från kartan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <source>Take off the map?</source>
        <translation>Ta bort från kartan?</translation>
    </message>
    <message>
        <source>Earlier days of the map keep this person. Consents stay readable.</source>
        <translation>Medlemmen finns kvar i kartans tidigare dagar. Samtyckena kan läsas även senare.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Taken off the map</source>
        <translation>Borttagen från kartan</translation>
    </message>
    <message>
        <source>Take out of the directory?</source>
        <translation>Ta bort ur katalogen?</translation>
    </message>
    <message>
        <source>It is no longer offered for any client. Who stands on a map stays there.</source>
        <translation>Den erbjuds inte längre för någon klient. De som finns på en karta blir kvar där.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Vad som stod förut</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Role or alias on the map</source>
        <translation>Roll eller smeknamn på kartan</translation>
    </message>
    <message>
        <source>For example Sister. Not the full name.</source>
        <translation>Till exempel Syster. Inte hela namnet.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Närhet</translation>
    </message>
    <message>
        <source>Strength of the tie</source>
        <translation>Bandets styrka</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Helps with which goal</source>
        <translation>Hjälper med målet</translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation>Roll i planen</translation>
    </message>
    <message>
        <source>Name for the entry</source>
        <translation>Namn för anteckningen</translation>
    </message>
    <message>
        <source>Only for entries of those who took part. Never shown on the map.</source>
        <translation>Bara för anteckningar om dem som deltog. Syns inte på kartan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>This person has a non-disclosure order</source>
        <translation>Personen har spärrmarkering</translation>
    </message>
    <message>
        <source>For entries</source>
        <translation>För anteckningar</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Också inom</translation>
    </message>
</context>
<context>
    <name>PersonNameLine</name>
    <message>
        <source>Name for the entry</source>
        <translation>Namn för anteckningen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>PhoneBridgeDialog</name>
    <message>
        <source>To the work phone</source>
        <translation>Till arbetstelefonen</translation>
    </message>
    <message>
        <source>What the phone does</source>
        <translation>Vad telefonen gör</translation>
    </message>
    <message>
        <source>Point the camera of your work phone at it. Nothing goes over a network.</source>
        <translation>Rikta arbetstelefonens kamera mot koden. Inget går över nätet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textmeddelande</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Vägen dit</translation>
    </message>
    <message>
        <source>The client has no phone number here.</source>
        <translation>Klienten har inget telefonnummer här.</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>Search a phrase</source>
        <translation>Sök fras</translation>
    </message>
    <message>
        <source>No phrase has these words.</source>
        <translation>Ingen fras har de här orden.</translation>
    </message>
    <message>
        <source>Enter puts it into the text. The client&apos;s own words are never ready-made.</source>
        <translation>Enter lägger frasen i texten. Klientens ord är aldrig färdiga fraser.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Ny PIN-kod igen</translation>
    </message>
    <message>
        <source>The PIN opens Rinnalla after a short lock. After sleep, a closed lid, five wrong tries or eight hours the passphrase is asked for.</source>
        <translation>PIN-koden öppnar Rinnalla efter en kort låsning. Efter viloläge, stängt lock, fem felaktiga försök eller åtta timmar frågas lösenfrasen.</translation>
    </message>
    <message>
        <source>At least six digits, not in a row</source>
        <translation>Minst sex siffror, inte i följd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Ta bort PIN-koden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>PIN-koden borttagen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>PIN-koderna är inte lika.</translation>
    </message>
    <message>
        <source>PIN in use</source>
        <translation>PIN-koden är i bruk</translation>
    </message>
</context>
<context>
    <name>PlaceNameWarning</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Låt stå</translation>
    </message>
    <message>
        <source>The text holds a place name: {names}. Address and places are protected.</source>
        <translation>Texten innehåller ett ortnamn: {names}. Klienten har spärrmarkering.</translation>
    </message>
</context>
<context>
    <name>PlanContents</name>
    <message>
        <source>Still missing</source>
        <translation>Saknas ännu</translation>
    </message>
    <message>
        <source>The law asks for these. You can finish the plan without them.</source>
        <translation>Lagen kräver de här. Planen kan markeras som klar också utan dem.</translation>
    </message>
    <message>
        <source>All that the law asks for is there.</source>
        <translation>Allt som lagen kräver finns med.</translation>
    </message>
</context>
<context>
    <name>PlanEditors</name>
    <message>
        <source>Rights and options have been gone through</source>
        <translation>Rättigheter och alternativ har gåtts igenom</translation>
    </message>
    <message>
        <source>As the client said it</source>
        <translation>Så som klienten sade det</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>In the client&apos;s words: how, where and when</source>
        <translation>Med klientens ord: hur, var och när</translation>
    </message>
    <message>
        <source>In the client&apos;s words: what is good, what is not</source>
        <translation>Med klientens ord: vad är bra, vad är det inte</translation>
    </message>
    <message>
        <source>The client sees it differently</source>
        <translation>Klienten ser saken annorlunda</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>The worker&apos;s view of it</source>
        <translation>Arbetstagarens syn på det</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Din syn</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Lägg till en resurs</translation>
    </message>
    <message>
        <source>Add: what</source>
        <translation>Lägg till: vad</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>vem ansvarar</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hur ofta</translation>
    </message>
    <message>
        <source>which service</source>
        <translation>vilken service</translation>
    </message>
    <message>
        <source>Add: which service</source>
        <translation>Lägg till: vilken service</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>börjar</translation>
    </message>
    <message>
        <source>how long it lasts</source>
        <translation>hur länge den varar</translation>
    </message>
    <message>
        <source>Add: to whom</source>
        <translation>Lägg till: till vem</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hur</translation>
    </message>
    <message>
        <source>when</source>
        <translation>när</translation>
    </message>
    <message>
        <source>No consents yet. They are asked for in My team.</source>
        <translation>Inga samtycken ännu. De ges under Mitt team.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metod</translation>
    </message>
</context>
<context>
    <name>PlanEvaluationForm</name>
    <message>
        <source>Add a goal to evaluate</source>
        <translation>Lägg till ett mål att utvärdera</translation>
    </message>
    <message>
        <source>Services: were they used?</source>
        <translation>Tjänster: användes de?</translation>
    </message>
    <message>
        <source>Methods: were they used?</source>
        <translation>Metoder: användes de?</translation>
    </message>
    <message>
        <source>used</source>
        <translation>använts</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>har inte använts</translation>
    </message>
    <message>
        <source>Add: which service</source>
        <translation>Lägg till: vilken tjänst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>which service</source>
        <translation>vilken tjänst</translation>
    </message>
    <message>
        <source>how it was used, what it gave</source>
        <translation>hur den användes, vad den gav</translation>
    </message>
    <message>
        <source>Add: which method</source>
        <translation>Lägg till: vilken metod</translation>
    </message>
    <message>
        <source>what it gave</source>
        <translation>vad den gav</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Versions of the plan</source>
        <translation>Planens versioner</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Plan {number}</translation>
    </message>
    <message>
        <source>Draft, not finished yet</source>
        <translation>Utkast, inte klar ännu</translation>
    </message>
    <message>
        <source>Plan {number} · draft</source>
        <translation>Plan {number} · utkast</translation>
    </message>
    <message>
        <source>made together</source>
        <translation>gjord tillsammans</translation>
    </message>
    <message>
        <source>made by the worker</source>
        <translation>gjord av arbetstagaren</translation>
    </message>
    <message>
        <source>Changes and what was before</source>
        <translation>Ändringar och vad som stod förut</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Texts of the plan</source>
        <translation>Planens texter</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Del av planen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>If I&apos;m not heard from</source>
        <translation>Om du inte hör av mig</translation>
    </message>
    <message>
        <source>Plan {number} is finished and waits to be handed over.</source>
        <translation>Plan {number} är klar och väntar på överföring.</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Steg tillagt</translation>
    </message>
    <message>
        <source>Steps in another order</source>
        <translation>Stegens ordning ändrades</translation>
    </message>
    <message>
        <source>Going on after the acute matter</source>
        <translation>Fortsätter efter den akuta frågan</translation>
    </message>
</context>
<context>
    <name>PlanTextsForm</name>
    <message>
        <source>Finish the plan…</source>
        <translation>Klar…</translation>
    </message>
    <message>
        <source>Act on the Status of Clients s. 5</source>
        <translation>Klientlagen 5 §</translation>
    </message>
    <message>
        <source>Organisations and people we work with</source>
        <translation>Samarbetsparter</translation>
    </message>
    <message>
        <source>Close people who help</source>
        <translation>Närstående som hjälper</translation>
    </message>
    <message>
        <source>My team in words</source>
        <translation>Mitt team med ord</translation>
    </message>
    <message>
        <source>How and when things are reviewed</source>
        <translation>Hur och när det utvärderas</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa utvärdering</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>Avtalade fortsatta åtgärder</translation>
    </message>
    <message>
        <source>Who told, when, how, and what was gone through</source>
        <translation>Vem berättade, när, hur och vad gicks igenom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka deltog</translation>
    </message>
    <message>
        <source>What in life and surroundings helps, what makes things harder.</source>
        <translation>Vad i livssituationen och omgivningen hjälper, vad försvårar.</translation>
    </message>
    <message>
        <source>Say what the client tells and what you assess: “Aino tells that … The worker assesses that …”</source>
        <translation>Skilj på vad klienten berättar och vad du bedömer: ”Aino berättar att … Arbetstagaren bedömer att …”</translation>
    </message>
    <message>
        <source>Per topic who does what: what does the work pair see to, what the own worker? Write in full: “about once a week, 60 minutes”.</source>
        <translation>Vem gör vad: vilka saker sköter arbetsparet, vilka den egna kontaktpersonen? Skriv ut orden: ”ungefär en gång i veckan, 60 minuter”.</translation>
    </message>
    <message>
        <source>How often, where, and when you meet together with the work pair next.</source>
        <translation>Hur ofta och var, och när ni nästa gång träffas tillsammans med arbetsparet.</translation>
    </message>
    <message>
        <source>For example: “Goals are looked at in every meeting.”</source>
        <translation>Till exempel: ”Målen ses över vid varje möte.”</translation>
    </message>
    <message>
        <source>From My team. They stand on the paper as they are there.</source>
        <translation>Från Mitt team. På pappret står de som de är där.</translation>
    </message>
    <message>
        <source>Others get the plan only with the client&apos;s consent.</source>
        <translation>Andra får planen endast med klientens samtycke.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) go into the plan as they are.</source>
        <translation>
            <numerusform>%n mål kommer med i planen som det är.</numerusform>
            <numerusform>%n mål kommer med i planen som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>No goals yet. Add the first one under Goals.</source>
        <translation>Inga mål ännu. Lägg till det första under Mål.</translation>
    </message>
    <message>
        <source>Saved in the plan</source>
        <translation>Sparat i planen</translation>
    </message>
    <message>
        <source>Goals, services and methods moved over from the plan before. Look through them together.</source>
        <translation>Målen, tjänsterna och metoderna flyttades från föregående plan. Gå igenom dem tillsammans.</translation>
    </message>
</context>
<context>
    <name>PracticeSettings</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>The guided first day</source>
        <translation>Den guidade första dagen</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Börja om…</translation>
    </message>
    <message>
        <source>Begin the practice anew</source>
        <translation>Börja om övningen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>All clients here are invented. A real identity code is refused, every paper is watermarked, and nothing is handed over to anybody.</source>
        <translation>Alla klienter här är påhittade. En riktig personbeteckning godkänns inte, varje papper har en vattenstämpel och ingenting överförs till någon.</translation>
    </message>
    <message>
        <source>The invented clients as they were at the start, dated round today.</source>
        <translation>De påhittade klienterna som i början, kring dagens datum.</translation>
    </message>
    <message>
        <source>Begin the practice anew?</source>
        <translation>Vill du börja om övningen?</translation>
    </message>
    <message>
        <source>Everything that you have practised here goes, your drafts too. This cannot be undone.</source>
        <translation>Allt du har övat här försvinner, också utkasten. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Non-disclosure order. Address, municipality and places are left out. Phone and contact address print only if you choose them.</source>
        <translation>Spärrmarkering. Adress, hemkommun och platser lämnas bort. Telefon och kontaktadress skrivs ut bara om du väljer dem.</translation>
    </message>
    <message>
        <source>To the system</source>
        <translation>Till systemet</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Till klienten</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Goal attainment scale (GAS)</source>
        <translation>Målskala (GAS)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Kontaktadress</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>The personal identity code is always there.</source>
        <translation>Personbeteckningen är alltid med.</translation>
    </message>
    <message>
        <source>The client is under 18. May the guardian have this paper?</source>
        <translation>Klienten är under 18 år. Får vårdnadshavaren få det här?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Lämnas bort:</translation>
    </message>
    <message>
        <source>The worker&apos;s view and the identity code: the reader needs neither.</source>
        <translation>Arbetstagarens bedömning och personbeteckningen: läsaren behöver dem inte.</translation>
    </message>
    <message>
        <source>Address and municipality: the paper does not need them.</source>
        <translation>Adress och hemkommun: papperet behöver dem inte.</translation>
    </message>
    <message>
        <source>Personal identity code: you have not chosen it.</source>
        <translation>Personbeteckning: du har inte valt den.</translation>
    </message>
    <message>
        <source>Phone or contact address: you have not chosen them.</source>
        <translation>Telefon eller kontaktadress: du har inte valt dem.</translation>
    </message>
    <message>
        <source>Goal attainment scale: you have not chosen it.</source>
        <translation>Målskala: du har inte valt den.</translation>
    </message>
    <message>
        <source>Address, municipality and identity code: not needed here.</source>
        <translation>Adress, hemkommun och personbeteckning: papperet behöver dem inte.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>A4-sida</translation>
    </message>
    <message>
        <source>A6 booklet</source>
        <translation>A6-häfte</translation>
    </message>
    <message>
        <source>One sheet, printed on both sides. Fold the top behind, then the left side behind. Cut the upper edge open.</source>
        <translation>Ett ark, utskrift på båda sidorna. Vik den övre delen bakåt, sedan vänster sida bakåt. Skär upp den övre kanten.</translation>
    </message>
    <message>
        <source>Network map as an attachment</source>
        <translation>Nätverkskartan som bilaga</translation>
    </message>
    <message>
        <source>Initials only on the map</source>
        <translation>Bara initialer på kartan</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>inte angivet</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Organisation&apos;s own profile</source>
        <translation>Organisationens egen modell</translation>
    </message>
    <message>
        <source>A TOML file beside the ready ones. Another profile changes no client data.</source>
        <translation>En TOML-fil vid sidan av de färdiga. Ett modellbyte ändrar inga klientuppgifter.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I bruk</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Använd lösenfrasen</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Använd PIN-koden</translation>
    </message>
</context>
<context>
    <name>PurgeCard</name>
    <message>
        <source>Remove…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>Remove data of closed cases</source>
        <translation>Radera uppgifter om avslutade klientrelationer</translation>
    </message>
    <message>
        <source>Remove data from this device</source>
        <translation>Radera uppgifterna från enheten</translation>
    </message>
    <message numerus="yes">
        <source>A closed case can be removed when all of it has been handed over and %n day(s) have passed.</source>
        <translation>
            <numerusform>En avslutad klientrelation kan raderas när allt har överförts och en dag har gått.</numerusform>
            <numerusform>En avslutad klientrelation kan raderas när allt har överförts och %n dagar har gått.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) can be removed now.</source>
        <translation>
            <numerusform>En klients uppgifter kan raderas nu.</numerusform>
            <numerusform>%n klienters uppgifter kan raderas nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your organisation wants it removed within %n day(s).</source>
        <translation>
            <numerusform>Din organisation vill att den raderas inom %n dag.</numerusform>
            <numerusform>Din organisation vill att den raderas inom %n dagar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Remove data of closed cases</source>
        <translation>Radera uppgifter om avslutade klientrelationer</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Log reports</source>
        <translation>Loggrapporter</translation>
    </message>
    <message>
        <source>For the controller. Choose where they are written; they are not encrypted.</source>
        <translation>Till den registeransvarige. Välj var de sparas. Filerna krypteras inte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove data</source>
        <translation>Radera uppgifterna</translation>
    </message>
    <message>
        <source>All of the client&apos;s data leaves this device and its backups, for good. What was handed over stays in the client information system. The log stays here for twelve years, without the client&apos;s name.</source>
        <translation>Alla uppgifter om klienten försvinner för gott från enheten och säkerhetskopiorna. Det som har överförts finns kvar i klientinformationssystemet. Logguppgifterna finns kvar här i tolv år, utan klientens namn.</translation>
    </message>
    <message>
        <source>Nothing can be removed now.</source>
        <translation>Det finns inget att radera nu.</translation>
    </message>
    <message>
        <source>Stays for now</source>
        <translation>Finns kvar tills vidare</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Raderar…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was removed.</source>
        <translation>Avbrutet. Ingenting raderades.</translation>
    </message>
    <message>
        <source>Sealed to {name}. Choose where they are written.</source>
        <translation>Förseglas till {name}. Välj var de sparas.</translation>
    </message>
</context>
<context>
    <name>PurgeItem</name>
    <message>
        <source>Remove the data of {name}</source>
        <translation>Radera uppgifterna: {name}</translation>
    </message>
</context>
<context>
    <name>PurposeButton</name>
    <message>
        <source>Purpose and marks</source>
        <translation>Syfte och märken</translation>
    </message>
</context>
<context>
    <name>PutOffMeasureDialog</name>
    <message>
        <source>Put the measure off</source>
        <translation>Skjut upp mätinstrumentet</translation>
    </message>
    <message>
        <source>for example: the client wants to wait</source>
        <translation>till exempel: klienten vill vänta</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Fråga på nytt</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Varför inte nu</translation>
    </message>
    <message>
        <source>The client decides. You are asked again on the day you choose.</source>
        <translation>Klienten bestämmer. Du påminns på nytt den dag du väljer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Uppskjutet till {day}</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>In the client&apos;s words: {words}</source>
        <translation>Med klientens ord: {words}</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Information from elsewhere</source>
        <translation>Uppgifter från annat håll</translation>
    </message>
    <message>
        <source>Note what was received</source>
        <translation>Anteckna en uppgift</translation>
    </message>
    <message>
        <source>What comes from somebody else than the client is noted here with its source.</source>
        <translation>Här antecknas med källa det som fås av någon annan än klienten.</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öppna: {what}</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Information from elsewhere</source>
        <translation>Uppgifter från annat håll</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Antecknat</translation>
    </message>
</context>
<context>
    <name>ReceivedForm</name>
    <message>
        <source>It came unasked</source>
        <translation>Kom utan begäran</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Vilka uppgifter som fåtts</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Or the source, where it came through a technical connection.</source>
        <translation>Eller källan, om uppgiften kom via en teknisk anslutning.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Vem som begärde</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>The provision, or the consent: when it was given and for what.</source>
        <translation>Bestämmelsen eller samtycket: när det gavs och för vad.</translation>
    </message>
    <message>
        <source>For what purpose</source>
        <translation>För vilket ändamål</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Utkastet kastat</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message>
        <source>First contacts and notices</source>
        <translation>Kontakter och anmälningar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Who acts for the client</source>
        <translation>Vem för klientens talan</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Andra tjänster</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Lägg till: {what}</translation>
    </message>
    <message>
        <source>A contact before a decision, or a notice that a duty asks for.</source>
        <translation>En kontakt före beslutet eller en anmälan som är en skyldighet.</translation>
    </message>
    <message>
        <source>A minor&apos;s guardians, a trustee, an authorised person.</source>
        <translation>Den minderårigas vårdnadshavare, intressebevakare, befullmäktigad.</translation>
    </message>
    <message>
        <source>What else runs at the same time: rehabilitation, treatment, studies.</source>
        <translation>Vad som löper samtidigt: rehabilitering, vård, studier.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Redigera: {what}</translation>
    </message>
    <message>
        <source>Wishes and what we changed</source>
        <translation>Önskemål och vad vi ändrade</translation>
    </message>
    <message>
        <source>How the client wants to be worked with, and what was changed for it.</source>
        <translation>Hur klienten önskar att arbetet görs, och vad som ändrades för det.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>The client&apos;s own safety plan. What is in it opens only by a press.</source>
        <translation>Klientens egen säkerhetsplan. Innehållet öppnas bara när du trycker.</translation>
    </message>
</context>
<context>
    <name>RecoveryCardButton</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Skriver ut…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Ny återställningskod</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The code that you have now stops working when the new one is made.</source>
        <translation>Den nuvarande koden slutar gälla när den nya skapas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make code</source>
        <translation>Skapa kod</translation>
    </message>
    <message>
        <source>New recovery code in use</source>
        <translation>Den nya återställningskoden gäller</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Koden skapas…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>With it you get in if you forget the passphrase. It is shown only once.</source>
        <translation>Med den kommer du in om du glömmer lösenfrasen. Koden visas bara en gång.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Write the code on paper. It cannot be copied.</source>
        <translation>Skriv koden på papper. Den kan inte kopieras.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Keep the code locked away, not with the device.</source>
        <translation>Förvara koden inlåst, inte tillsammans med enheten.</translation>
    </message>
    <message>
        <source>Type group {number}</source>
        <translation>Skriv grupp {number}</translation>
    </message>
    <message>
        <source>Let us check that you have it</source>
        <translation>Vi kontrollerar att du har koden</translation>
    </message>
    <message>
        <source>Type groups {first} and {second} from your paper.</source>
        <translation>Skriv grupperna {first} och {second} från pappret.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch it at once.</source>
        <translation>Skickad till skrivaren. Hämta pappret genast.</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Unlock and change passphrase</source>
        <translation>Öppna och byt lösenfras</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Använd lösenfras</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Använd återställningskod</translation>
    </message>
    <message>
        <source>Type the code from your paper and choose a new passphrase.</source>
        <translation>Skriv koden från pappret och välj en ny lösenfras.</translation>
    </message>
    <message>
        <source>Eight groups of four characters</source>
        <translation>Åtta grupper med fyra tecken</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnas…</translation>
    </message>
    <message>
        <source>File from your organisation…</source>
        <translation>Organisationens fil…</translation>
    </message>
    <message>
        <source>{file}: type the code that your organisation gave you.</source>
        <translation>{file}: skriv koden som du fick av din organisation.</translation>
    </message>
</context>
<context>
    <name>ReflectionDialog</name>
    <message>
        <source>Notes of my own work</source>
        <translation>Anteckningar om mitt eget arbete</translation>
    </message>
    <message>
        <source>What did I learn?</source>
        <translation>Vad lärde jag mig?</translation>
    </message>
    <message>
        <source>Write of your own work, not of the client. A request for information may ask for this too. It is deleted after 90 days.</source>
        <translation>Skriv om ditt eget arbete, inte om klienten. En informationsbegäran kan gälla även detta. Anteckningen tas bort efter 90 dagar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Skriv först några ord.</translation>
    </message>
    <message>
        <source>{day} · deleted {gone}</source>
        <translation>{day} · tas bort {gone}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the note of {day}</source>
        <translation>Ta bort anteckningen {day}</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Answer with a reason</source>
        <translation>Svara med en orsak</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Vad görs åt påminnelsen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reason in own words</source>
        <translation>Orsak med egna ord</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Påminn igen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Agreed with the client</source>
        <translation>Överenskommet med klienten</translation>
    </message>
    <message>
        <source>Being taken care of</source>
        <translation>Saken är på gång</translation>
    </message>
    <message>
        <source>Does not concern this client now</source>
        <translation>Gäller inte den här klienten nu</translation>
    </message>
    <message>
        <source>Today is quiet about it until the day you choose. Nothing is forgotten.</source>
        <translation>I dag-vyn är tyst om det till den dag du väljer. Inget glöms bort.</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>återtaget</translation>
    </message>
    <message>
        <source>Asked again on {day}</source>
        <translation>Påminns igen {day}</translation>
    </message>
</context>
<context>
    <name>RemoteHint</name>
    <message>
        <source>Beforehand: device charged, connection tried, link sent.</source>
        <translation>Innan: enheten laddad, förbindelsen prövad, länken sänd.</translation>
    </message>
    <message>
        <source>If it breaks off, call {phone}.</source>
        <translation>Om förbindelsen bryts, ring {phone}.</translation>
    </message>
    <message>
        <source>Agree on a number to call if it breaks off.</source>
        <translation>Kom överens om ett nummer att ringa om förbindelsen bryts.</translation>
    </message>
    <message>
        <source>With this client: {note}</source>
        <translation>Med den här klienten: {note}</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>Once</source>
        <translation>En gång</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Egna dagar</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Upprepas</translation>
    </message>
    <message>
        <source>for example 14.12., 11.1., 8.2.</source>
        <translation>till exempel 14.12., 11.1., 8.2.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Slutar senast</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Övriga dagar</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), the last on {day}</source>
        <translation>
            <numerusform>en gång {day}</numerusform>
            <numerusform>%n gånger, den sista {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped: {days}</source>
        <translation>hoppas över: {days}</translation>
    </message>
    <message>
        <source>{day} is a holiday: {name}</source>
        <translation>{day} är helgdag: {name}</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Where are the backups?</source>
        <translation>Var finns säkerhetskopiorna?</translation>
    </message>
    <message>
        <source>A new store was made of what could be read: {clients} clients, {meetings} meetings. {lost} rows could not be read and {left_out} that hung on them were left out. The damaged store is kept. Unlock as always.</source>
        <translation>Ett nytt förråd gjordes av det som gick att läsa: klienter {clients}, möten {meetings}. {lost} rader gick inte att läsa, och {left_out} som hörde till dem lämnades bort. Det skadade förrådet sparas. Öppna som vanligt.</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>No backups were found here.</source>
        <translation>Inga säkerhetskopior hittades här.</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>Sök i en annan mapp…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Lösenfras eller återställningskod</translation>
    </message>
    <message>
        <source>This is the recovery code</source>
        <translation>Detta är återställningskoden</translation>
    </message>
    <message>
        <source>Bring the backup back</source>
        <translation>Återställ säkerhetskopian</translation>
    </message>
    <message>
        <source>No backup? Read what is left</source>
        <translation>Ingen kopia? Läs det som finns kvar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>What was written after the backup is missing from it. The store that is here now is kept beside it.</source>
        <translation>Det som skrevs efter kopian saknas i den. Databasen som finns nu sparas bredvid.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Återställ från säkerhetskopia</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Återställer…</translation>
    </message>
</context>
<context>
    <name>RestoreTrialView</name>
    <message>
        <source>The restore was tried: your backup in the second place opens.</source>
        <translation>Återställningen har prövats: säkerhetskopian på den andra platsen går att öppna.</translation>
    </message>
    <message>
        <source>The restore was tried: your backup opens.</source>
        <translation>Återställningen har prövats: säkerhetskopian går att öppna.</translation>
    </message>
    <message>
        <source>The trial did not succeed. {reason} Your data is safe where it was: the trial changes nothing in it. Try again; if it goes wrong again, choose another second place or ask your IT support.</source>
        <translation>Försöket lyckades inte. {reason} Dina uppgifter finns kvar som de var: försöket ändrar ingenting i dem. Försök igen. Om det inte hjälper, välj en annan plats eller fråga IT-stödet.</translation>
    </message>
    <message>
        <source>The trial was stopped. Nothing was changed, and nothing of it is left.</source>
        <translation>Försöket avbröts. Ingenting ändrades och ingenting blev kvar av det.</translation>
    </message>
    <message>
        <source>What it holds was counted</source>
        <translation>Innehållet räknades</translation>
    </message>
    <message>
        <source>What it holds was counted: {clients} clients, {meetings} meetings, {events} events of the use log</source>
        <translation>Innehållet räknades: {clients} klienter, {meetings} möten, {events} logghändelser</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>En säkerhetskopia gjordes</translation>
    </message>
    <message>
        <source>It was brought back in a scratch place</source>
        <translation>Den återställdes på prov på ett separat ställe</translation>
    </message>
    <message>
        <source>It was opened by your recovery code</source>
        <translation>Den öppnades med din återställningskod</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>Den öppnades</translation>
    </message>
    <message>
        <source>The scratch place was thrown away</source>
        <translation>Provet togs bort</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm of meetings</source>
        <translation>Mötesrytm</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Kom överens på nytt</translation>
    </message>
    <message>
        <source>It is watched over while a period runs.</source>
        <translation>Rytmen följs medan en period pågår.</translation>
    </message>
</context>
<context>
    <name>RideSheetPage</name>
    <message>
        <source>Ride sheet</source>
        <translation>Körlista</translation>
    </message>
    <message>
        <source>For the driver: times, names and places</source>
        <translation>Till föraren: tider, namn och platser</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>No address stands here. Tell the driver by word where a home is.</source>
        <translation>Här finns inga adresser. Berätta själv för föraren var hemmet är.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Skjutsar</translation>
    </message>
</context>
<context>
    <name>RidersCard</name>
    <message>
        <source>Who rides along</source>
        <translation>Vilka åker med</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ride</source>
        <translation>
            <numerusform>%n utan skjuts</numerusform>
            <numerusform>%n utan skjuts</numerusform>
        </translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>kommer inte</translation>
    </message>
    <message>
        <source>Picked up: {name}</source>
        <translation>Hämtas: {name}</translation>
    </message>
    <message>
        <source>Ride: {name}</source>
        <translation>Skjuts: {name}</translation>
    </message>
    <message>
        <source>No ride yet</source>
        <translation>Ännu ingen skjuts</translation>
    </message>
    <message>
        <source>Comes by own means</source>
        <translation>Kommer på egen hand</translation>
    </message>
</context>
<context>
    <name>RidesTile</name>
    <message numerus="yes">
        <source>%n without a ride</source>
        <translation>
            <numerusform>%n utan skjuts</numerusform>
            <numerusform>%n utan skjuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ride</source>
        <translation>
            <numerusform>%n åker med</numerusform>
            <numerusform>%n åker med</numerusform>
        </translation>
    </message>
    <message>
        <source>Rides are not planned</source>
        <translation>Skjutsarna är inte planerade</translation>
    </message>
</context>
<context>
    <name>RollNotes</name>
    <message>
        <source>What was done together</source>
        <translation>Vad vi gjorde tillsammans</translation>
    </message>
    <message>
        <source>Common to all: goes into every member&apos;s file</source>
        <translation>Gemensamt: går till allas uppgifter</translation>
    </message>
    <message>
        <source>Common to all</source>
        <translation>Gemensamt för alla</translation>
    </message>
    <message>
        <source>Goes into every member&apos;s file. Write no names here.</source>
        <translation>Går till varje medlems uppgifter. Skriv inga namn här.</translation>
    </message>
    <message>
        <source>Own lines</source>
        <translation>Egna rader</translation>
    </message>
    <message>
        <source>Each line goes only into that member&apos;s own file.</source>
        <translation>Raden går bara till medlemmens egna uppgifter.</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Egen rad</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Individual support in the group</source>
        <translation>Individuellt stöd i gruppen</translation>
    </message>
</context>
<context>
    <name>RollSheet</name>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>1–4 state, 5–9 reason, Space goes round, P: all others present</source>
        <translation>1–4 närvaro, 5–9 orsak, mellanslag byter, P: alla övriga närvarande</translation>
    </message>
    <message>
        <source>{there} present or remote · {away} away</source>
        <translation>{there} på plats eller på distans · {away} borta</translation>
    </message>
</context>
<context>
    <name>SafetyForm</name>
    <message>
        <source>Before the visit</source>
        <translation>Före besöket</translation>
    </message>
    <message>
        <source>Phone is charged</source>
        <translation>Telefonen är laddad</translation>
    </message>
    <message>
        <source>The work pair comes along</source>
        <translation>Arbetsparet följer med</translation>
    </message>
    <message>
        <source>The visit ends about</source>
        <translation>Besöket slutar ungefär</translation>
    </message>
    <message>
        <source>I call at the latest</source>
        <translation>Jag hör av mig senast</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Vem vet</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Personens nummer</translation>
    </message>
    <message>
        <source>Supervisor&apos;s number</source>
        <translation>Chefens nummer</translation>
    </message>
    <message>
        <source>Supervisor called after, min</source>
        <translation>Chefen rings upp efter, min</translation>
    </message>
    <message>
        <source>112 called after, min</source>
        <translation>112 rings upp efter, min</translation>
    </message>
    <message>
        <source>I leave for the visit</source>
        <translation>Jag åker på besöket</translation>
    </message>
    <message>
        <source>Agreed {time}</source>
        <translation>Överenskommet {time}</translation>
    </message>
    <message>
        <source>Agree in advance</source>
        <translation>Kom överens på förhand</translation>
    </message>
    <message>
        <source>Change what was agreed</source>
        <translation>Ändra det överenskomna</translation>
    </message>
</context>
<context>
    <name>SafetyNoteForm</name>
    <message>
        <source>Home visit note</source>
        <translation>Att observera vid hembesök</translation>
    </message>
    <message>
        <source>Write what has happened, not what is feared. The client has the right to see this.</source>
        <translation>Skriv vad som har hänt, inte vad man är rädd för. Klienten har rätt att se det här.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrolleras</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>All is well, I have left</source>
        <translation>Allt väl, jag har lämnat besöket</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Jag behöver mer tid</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Så kom vi överens</translation>
    </message>
    <message>
        <source>Safety time</source>
        <translation>Trygghetstid</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>only for you, not in the client&apos;s data</source>
        <translation>bara för dig, inte i klientens uppgifter</translation>
    </message>
    <message>
        <source>Visit today {time}</source>
        <translation>Besök i dag {time}</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Nu kl. {time}</translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>The safety time ran out %n minute(s) ago.</source>
        <translation>
            <numerusform>Trygghetstiden gick ut för en minut sedan.</numerusform>
            <numerusform>Trygghetstiden gick ut för %n minuter sedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit {day} {time}</source>
        <translation>Besök {day} {time}</translation>
    </message>
    <message>
        <source>Call, or take more time.</source>
        <translation>Hör av dig eller be om mer tid.</translation>
    </message>
    <message>
        <source>+ 30 min</source>
        <translation>+ 30 min</translation>
    </message>
    <message>
        <source>Rinnalla calls for no help.</source>
        <translation>Rinnalla larmar ingen hjälp.</translation>
    </message>
    <message>
        <source>at the latest {time}</source>
        <translation>senast {time}</translation>
    </message>
    <message>
        <source>Rinnalla calls for no help. Agree with a colleague who calls if you have not called by {time}.</source>
        <translation>Rinnalla larmar ingen hjälp. Kom överens med en kollega om vem som ringer om du inte har hört av dig kl. {time}.</translation>
    </message>
    <message>
        <source>the colleague</source>
        <translation>kollegan</translation>
    </message>
    <message>
        <source>{time} {who} calls you, twice, five minutes apart</source>
        <translation>{time} {who} ringer dig två gånger med 5 minuters mellanrum</translation>
    </message>
    <message>
        <source>{time} {who} calls the supervisor{number}</source>
        <translation>{time} {who} ringer chefen{number}</translation>
    </message>
    <message>
        <source>{time} {who} calls 112</source>
        <translation>{time} {who} ringer 112</translation>
    </message>
    <message>
        <source>Agreed. It is in force on its day.</source>
        <translation>Överenskommet. Det gäller den dagen.</translation>
    </message>
    <message>
        <source>Agreed. Have a good visit!</source>
        <translation>Överenskommet. Ha ett bra besök!</translation>
    </message>
    <message>
        <source>The visit is over</source>
        <translation>Besöket är över</translation>
    </message>
    <message>
        <source>The safety time ran out {time}.</source>
        <translation>Trygghetstiden gick ut {time}.</translation>
    </message>
    <message>
        <source>+{hours} h {minutes} min</source>
        <translation>+{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>I have arrived</source>
        <translation>Jag är framme</translation>
    </message>
    <message>
        <source>To the day&apos;s sheet</source>
        <translation>Till paketet för dagen utan nät</translation>
    </message>
    <message>
        <source>You arrived {time}</source>
        <translation>Du kom fram {time}</translation>
    </message>
    <message>
        <source>The address is in a sealed envelope that {who} has.</source>
        <translation>Adressen finns i ett slutet kuvert hos {who}.</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Where are we now?</source>
        <translation>Var är vi nu?</translation>
    </message>
    <message>
        <source>What can be seen, what helped</source>
        <translation>Vad syns, vad hjälpte</translation>
    </message>
    <message>
        <source>Assessed together with the client</source>
        <translation>Bedömt tillsammans med klienten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>The first assessment is the start. After it the levels stay.</source>
        <translation>Den första bedömningen är starten. Efter den ändras inte nivåerna.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Choose the level first.</source>
        <translation>Välj först nivån.</translation>
    </message>
    <message>
        <source>Assessment saved</source>
        <translation>Bedömningen sparad</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Ses på igen</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Search client or action</source>
        <translation>Sök klient eller funktion</translation>
    </message>
    <message>
        <source>Nothing was found. Try a part of the name, or another word.</source>
        <translation>Inget hittades. Pröva en del av namnet eller ett annat ord.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>From what was written</source>
        <translation>Ur anteckningarna</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Actions: {name}</source>
        <translation>Funktioner: {name}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>välj</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppna</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>bara funktioner</translation>
    </message>
    <message>
        <source>Searching needs no network</source>
        <translation>Sökningen fungerar utan nät</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
</context>
<context>
    <name>SecondPlaceRow</name>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Andra platsen</translation>
    </message>
    <message>
        <source>Not chosen. A stick or your organisation&apos;s drive keeps your work if this device is lost. Backups are encrypted.</source>
        <translation>Inte vald. En minnessticka eller arbetsgivarens nätverksdisk bevarar ditt arbete om enheten försvinner. Kopiorna är krypterade.</translation>
    </message>
    <message>
        <source>Not here now: {folder}. The next backup goes there when it is back.</source>
        <translation>Inte tillgänglig nu: {folder}. Nästa kopia sparas där när platsen finns igen.</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>Välj den andra platsen</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show while held</source>
        <translation>Visa medan du håller ned</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock är på</translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Make new</source>
        <translation>Skapa ny</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Opens the data on this device</source>
        <translation>Öppnar uppgifterna på enheten</translation>
    </message>
    <message>
        <source>Device secret</source>
        <translation>Enhetsnyckel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Logguppgifter</translation>
    </message>
    <message>
        <source>Who has viewed or changed data</source>
        <translation>Vem som har sett eller ändrat uppgifter</translation>
    </message>
    <message>
        <source>Place of the store</source>
        <translation>Databasens plats</translation>
    </message>
    <message>
        <source>Checked: you have it on paper</source>
        <translation>Kontrollerad: du har koden på papper</translation>
    </message>
    <message>
        <source>Not checked yet. Make a new one and keep it on paper.</source>
        <translation>Inte kontrollerad ännu. Skapa en ny och spara den på papper.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>In use: a copy of the data opens on no other device without the recovery code</source>
        <translation>I bruk: en kopia av uppgifterna öppnas inte på en annan enhet utan återställningskoden</translation>
    </message>
    <message>
        <source>Weaker protection: the passphrase alone opens the data</source>
        <translation>Svagare skydd: enbart lösenfrasen öppnar uppgifterna</translation>
    </message>
    <message>
        <source>Key of the data</source>
        <translation>Nyckeln till uppgifterna</translation>
    </message>
    <message>
        <source>Change it if someone may have seen it: old copies then open nothing</source>
        <translation>Byt den om någon kan ha sett den. Gamla kopior går sedan inte att öppna.</translation>
    </message>
    <message>
        <source>Made {day}.</source>
        <translation>Gjord {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s).</source>
        <translation>
            <numerusform>Utskriven en gång.</numerusform>
            <numerusform>Utskriven %n gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {day}</source>
        <translation>Bytt {day}</translation>
    </message>
    <message>
        <source>Disk of this device</source>
        <translation>Enhetens disk</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Krypterad</translation>
    </message>
    <message>
        <source>Encrypted, but the system may put parts of memory on a disk that is not. Ask your IT support.</source>
        <translation>Krypterad, men systemet kan flytta delar av minnet till en okrypterad disk. Fråga IT-stödet.</translation>
    </message>
    <message>
        <source>No encryption seen. Rinnalla&apos;s data is encrypted, but printed pages and parts of memory may stay on the disk. Ask your IT support.</source>
        <translation>Ingen kryptering syns. Rinnallas uppgifter är krypterade, men utskrifter och delar av minnet kan bli kvar på disken. Fråga IT-stödet.</translation>
    </message>
    <message>
        <source>The system does not tell whether it is encrypted. Ask your IT support.</source>
        <translation>Systemet berättar inte om disken är krypterad. Fråga IT-stödet.</translation>
    </message>
</context>
<context>
    <name>ServerLoginDialog</name>
    <message>
        <source>Log in to the server</source>
        <translation>Logga in på servern</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Öppna sidan här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>You get a short code. Type it on your phone or on another computer and log in there; this device goes on by itself.</source>
        <translation>Du får en kort kod. Skriv in den på telefonen eller en annan dator och logga in där. Den här enheten fortsätter av sig själv.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s login page opens in the browser. Log in there, then come back; this window goes on by itself.</source>
        <translation>Din organisations inloggningssida öppnas i webbläsaren. Logga in där och kom tillbaka. Det här fönstret fortsätter av sig självt.</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Hämta en kod</translation>
    </message>
    <message>
        <source>Open the login page</source>
        <translation>Öppna inloggningssidan</translation>
    </message>
    <message>
        <source>Asking the server where to log in…</source>
        <translation>Frågar servern var man loggar in…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Väntar…</translation>
    </message>
    <message>
        <source>Waiting for you to log in in the browser…</source>
        <translation>Väntar på att du loggar in i webbläsaren…</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Öppna sidan igen</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Kod: {code}</translation>
    </message>
    <message>
        <source>Type it at {address}</source>
        <translation>Skriv in den på {address}</translation>
    </message>
    <message>
        <source>Waiting for you to log in. The code holds until {time}.</source>
        <translation>Väntar på din inloggning. Koden gäller till kl. {time}.</translation>
    </message>
    <message>
        <source>Logged in to the server</source>
        <translation>Du loggade in på servern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>ServerSearchForm</name>
    <message>
        <source>Personal identity code or date of birth</source>
        <translation>Personbeteckning eller födelsetid</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Från servern</translation>
    </message>
    <message>
        <source>Look only for your own clients: each search is in the use log.</source>
        <translation>Sök bara dina egna klienter: varje sökning finns i loggen.</translation>
    </message>
    <message>
        <source>This is no identity code and no date.</source>
        <translation>Det här är varken en personbeteckning eller ett datum.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Not offered since {day}</source>
        <translation>Erbjuds inte sedan {day}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit: {name}</source>
        <translation>Redigera: {name}</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>Ta ur bruk</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>What stands here is shared by all clients. Write nothing of a client.</source>
        <translation>Detta är gemensamt för alla klienter. Skriv inget om någon klient.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Tjänstens namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Where it stands on a map</source>
        <translation>Plats på kartan</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Opening hours, who answers, which floor</source>
        <translation>Öppettider, vem som svarar, vilken våning</translation>
    </message>
    <message>
        <source>Service stored</source>
        <translation>Tjänsten sparad</translation>
    </message>
</context>
<context>
    <name>ServiceLine</name>
    <message>
        <source>Not from the directory</source>
        <translation>Inte ur katalogen</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <translation>Ta bort ur katalogen</translation>
    </message>
    <message>
        <source>Keep in the directory of services for all clients</source>
        <translation>Lägg till i tjänstekatalogen för alla klienter</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation>Ur tjänstekatalogen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Worker and organisation</source>
        <translation>Du och organisationen</translation>
    </message>
    <message>
        <source>Appearance and text</source>
        <translation>Utseende och text</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om Rinnalla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>The data is encrypted on this device.</source>
        <translation>Uppgifterna är krypterade på den här enheten.</translation>
    </message>
    <message>
        <source>Last check {moment}.</source>
        <translation>Senaste kontroll {moment}.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SignerDialog</name>
    <message>
        <source>I have compared it with our administrator by telephone</source>
        <translation>Jag har jämfört nyckeln med vår administratör per telefon</translation>
    </message>
    <message>
        <source>The settings of {organisation} on this device are signed with another key than before. Call your administrator at a number that you know and let them read the new key to you. Do not accept it if one sign differs, or if nobody told you of a change.</source>
        <translation>{organisation}: inställningarna på den här enheten är signerade med en annan nyckel än förut. Ring administratören på ett nummer som du känner till och be att få den nya nyckeln uppläst. Godkänn inte om ett enda tecken skiljer sig eller om ingen har berättat om ändringen.</translation>
    </message>
    <message>
        <source>New signing key</source>
        <translation>Ny signeringsnyckel</translation>
    </message>
    <message>
        <source>Accept the key</source>
        <translation>Godkänn nyckeln</translation>
    </message>
    <message>
        <source>Your organisation&apos;s new key is accepted</source>
        <translation>Din organisations nya nyckel är godkänd</translation>
    </message>
    <message>
        <source>Key until now</source>
        <translation>Nyckeln hittills</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny nyckel</translation>
    </message>
</context>
<context>
    <name>SilenceForm</name>
    <message>
        <source>Wait, days</source>
        <translation>Vänta, dagar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Får</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Får inte</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>Skicka textmeddelande</translation>
    </message>
    <message>
        <source>Come to the yard</source>
        <translation>Komma till gården</translation>
    </message>
    <message>
        <source>Call a close one</source>
        <translation>Ringa en närstående</translation>
    </message>
    <message>
        <source>Who may be called</source>
        <translation>Vem man får ringa</translation>
    </message>
    <message>
        <source>This is an easy way to get me back</source>
        <translation>Så här är det lätt att få mig tillbaka</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vänta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>SilencePreview</name>
    <message>
        <source>The card as it is printed</source>
        <translation>Kortet så som det skrivs ut</translation>
    </message>
</context>
<context>
    <name>SilencePrintPage</name>
    <message>
        <source>If I&apos;m not heard from</source>
        <translation>Om du inte hör av mig</translation>
    </message>
    <message>
        <source>No surname, no address and no place stand on the card.</source>
        <translation>På kortet finns varken efternamn, adress eller platser.</translation>
    </message>
    <message>
        <source>The client&apos;s own copy</source>
        <translation>Klientens eget exemplar</translation>
    </message>
</context>
<context>
    <name>SilenceSection</name>
    <message>
        <source>If I&apos;m not heard from</source>
        <translation>Om du inte hör av mig</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Fyll i tillsammans</translation>
    </message>
    <message>
        <source>Print A5</source>
        <translation>Skriv ut A5</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Tillbaka till planen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Förkasta utkastet</translation>
    </message>
    <message>
        <source>Agreed together today</source>
        <translation>Överenskommet tillsammans i dag</translation>
    </message>
    <message>
        <source>The client&apos;s own instruction, agreed {day} · shown to you when the agreed interval is exceeded</source>
        <translation>Klientens egen anvisning, överenskommen {day} · visas för dig när det avtalade intervallet överskrids</translation>
    </message>
    <message>
        <source>Not agreed yet. Ask the client: it is the client&apos;s own instruction.</source>
        <translation>Inte överenskommet ännu. Fråga klienten: det här är klientens egen anvisning.</translation>
    </message>
    <message>
        <source>No consent to contact is in force for this person. Agree on it in My team.</source>
        <translation>Det finns inget gällande samtycke till kontakt för den här personen. Kom överens om det under Mitt team.</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Utkastet förkastat</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Slips</source>
        <translation>Lappar</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Whose slip</source>
        <translation>Vems lapp</translation>
    </message>
    <message>
        <source>Each one gets only what they promised. The client gets everything.</source>
        <translation>Var och en får bara det hen har lovat. Klienten får allt.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Steg {number} av {all}: {title}</translation>
    </message>
</context>
<context>
    <name>StepRunDialog</name>
    <message>
        <source>Tension before and after</source>
        <translation>Spänning före och efter</translation>
    </message>
    <message>
        <source>How tense am I before?</source>
        <translation>Hur spänd är jag före?</translation>
    </message>
    <message>
        <source>How tense am I after?</source>
        <translation>Hur spänd är jag efter?</translation>
    </message>
    <message>
        <source>0 = not at all, 10 = as much as can be. The client taps; no right answer.</source>
        <translation>0 = inte alls, 10 = så mycket som möjligt. Klienten väljer själv, det finns inget rätt svar.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>{day}: {before}, then {after}</source>
        <translation>{day}: {before}, sedan {after}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>En mindre</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En till</translation>
    </message>
</context>
<context>
    <name>StrengthsBlock</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Lägg till en resurs</translation>
    </message>
    <message>
        <source>What are you good at? Who or what carries you?</source>
        <translation>Vad är du bra på? Vem eller vad bär dig?</translation>
    </message>
    <message>
        <source>A strength in the client&apos;s words</source>
        <translation>En resurs med klientens ord</translation>
    </message>
    <message>
        <source>New strength</source>
        <translation>Ny resurs</translation>
    </message>
    <message>
        <source>What the strength is about</source>
        <translation>Vad resursen gäller</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>This no longer holds</source>
        <translation>Detta gäller inte längre</translation>
    </message>
</context>
<context>
    <name>SummaryGoals</name>
    <message>
        <source>Goals now</source>
        <translation>Målen nu</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>No goals yet. Begin with what the client hopes for.</source>
        <translation>Inga mål än. Börja med det som klienten önskar.</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
</context>
<context>
    <name>SummarySection</name>
    <message>
        <source>Last agreed</source>
        <translation>Senast överenskommet</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Inget överenskommet än.</translation>
    </message>
</context>
<context>
    <name>TeamActs</name>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
</context>
<context>
    <name>TeamBar</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Which picture of the team</source>
        <translation>Vilken bild av teamet</translation>
    </message>
    <message>
        <source>Day of the map</source>
        <translation>Kartans dag</translation>
    </message>
    <message>
        <source>To help remember</source>
        <translation>Som minneshjälp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a person, pet or place</source>
        <translation>Lägg till en person, ett djur eller en plats</translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation>Visa som karta</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Skriv ut kartan</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Nobody here yet. Draw the team together with the client.</source>
        <translation>Ingen här än. Sammanställ teamet tillsammans med klienten.</translation>
    </message>
</context>
<context>
    <name>TeamHelp</name>
    <message>
        <source>Who helps with what</source>
        <translation>Vem hjälper med vad</translation>
    </message>
    <message>
        <source>To help remember</source>
        <translation>Som minneshjälp</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>Whom do you talk to on a bad day?</source>
        <translation>Vem pratar du med en dålig dag?</translation>
    </message>
    <message>
        <source>Who would notice if you were ill?</source>
        <translation>Vem skulle märka om du var sjuk?</translation>
    </message>
    <message>
        <source>With whom do you eat or have coffee?</source>
        <translation>Vem äter eller fikar du med?</translation>
    </message>
    <message>
        <source>Whom do you write to or play with online?</source>
        <translation>Vem skriver du till eller spelar med på nätet?</translation>
    </message>
    <message>
        <source>Where do you go when you want to get out?</source>
        <translation>Vart går du när du vill komma ut?</translation>
    </message>
    <message>
        <source>Which animal is dear to you?</source>
        <translation>Vilket djur är kärt för dig?</translation>
    </message>
    <message>
        <source>Who helps with papers, money or a ride?</source>
        <translation>Vem hjälper med papper, pengar eller skjuts?</translation>
    </message>
    <message>
        <source>Whom did you like at school or at work?</source>
        <translation>Vem tyckte du om i skolan eller på jobbet?</translation>
    </message>
    <message>
        <source>Goals that nobody helps with yet</source>
        <translation>Mål som ingen hjälper med ännu</translation>
    </message>
    <message>
        <source>Helpers without a goal</source>
        <translation>Hjälpare utan mål</translation>
    </message>
    <message>
        <source>Their goal has ended. What next?</source>
        <translation>Deras mål har avslutats. Vad sedan?</translation>
    </message>
</context>
<context>
    <name>TeamInspector</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Närhet</translation>
    </message>
    <message>
        <source>Strength of the tie</source>
        <translation>Bandets styrka</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Helps with which goal</source>
        <translation>Hjälper med vilket mål</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Ta bort från kartan</translation>
    </message>
    <message>
        <source>Helps with the goal</source>
        <translation>Hjälper med målet</translation>
    </message>
</context>
<context>
    <name>TeamMap</name>
    <message>
        <source>Team map</source>
        <translation>Nätverkskarta</translation>
    </message>
</context>
<context>
    <name>TeamPaperPage</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Which picture of the team</source>
        <translation>Vilken bild av teamet</translation>
    </message>
    <message>
        <source>Print strength and tone of ties</source>
        <translation>Skriv också ut bandens styrka och ton</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>Endast initialer</translation>
    </message>
    <message>
        <source>Non-disclosure order. Places are left out of the map and of its words.</source>
        <translation>Spärrmarkering. Platser lämnas bort ur kartan och dess ord.</translation>
    </message>
    <message>
        <source>The paper may lie on the kitchen table. Others read it too.</source>
        <translation>Pappret kan ligga på köksbordet. Också andra läser det.</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Vilken bild</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
</context>
<context>
    <name>TeamPlaces</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Ingen här än</translation>
    </message>
    <message>
        <source>Ask the client: who gives you strength, who helps, whom do you wish for?</source>
        <translation>Fråga klienten: vem ger kraft, vem hjälper, vem önskar du dig nära?</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Consent to the team map stored</source>
        <translation>Samtycket till nätverkskartan sparat</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Take off the map?</source>
        <translation>Ta bort från kartan?</translation>
    </message>
    <message>
        <source>Earlier days of the map keep this person. Consents stay readable.</source>
        <translation>Kartans tidigare dagar behåller personen. Samtyckena går att läsa.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Taken off the map</source>
        <translation>Borttagen från kartan</translation>
    </message>
</context>
<context>
    <name>TeamTable</name>
    <message>
        <source>The team as a list</source>
        <translation>Teamet som lista</translation>
    </message>
</context>
<context>
    <name>TeamZoom</name>
    <message>
        <source>Further away</source>
        <translation>Längre bort</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Närmare</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa allt</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>Föregående dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nästa dag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Meeting to the calendar</source>
        <translation>Möte till kalendern</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>My days off</source>
        <translation>Mina lediga dagar</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>{km} km of driving</source>
        <translation>{km} km körning</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Utkastet förkastades</translation>
    </message>
    <message>
        <source>Anonymous encounter</source>
        <translation>Anonymt möte</translation>
    </message>
    <message>
        <source>Note of my own work</source>
        <translation>Anteckning om mitt eget arbete</translation>
    </message>
    <message>
        <source>Pack for tomorrow (K)</source>
        <translation>Morgondagens paket (K)</translation>
    </message>
    <message>
        <source>Cards for days off</source>
        <translation>Semesterkort</translation>
    </message>
    <message>
        <source>Wrap up the day</source>
        <translation>Avsluta dagen</translation>
    </message>
    <message>
        <source>Safety time of a visit</source>
        <translation>Besökets trygghetstid</translation>
    </message>
    <message>
        <source>Travel sheet</source>
        <translation>Reseräkning</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Avståndstabell</translation>
    </message>
</context>
<context>
    <name>TomorrowCard</name>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Inget är bokat.</translation>
    </message>
    <message>
        <source>The first begins at {time}</source>
        <translation>Det första börjar {time}</translation>
    </message>
    <message>
        <source>Interpreter not confirmed: {name}</source>
        <translation>Tolkbokningen inte bekräftad: {name}</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Pack for tomorrow not looked at</source>
        <translation>Paketet för i morgon är inte genomgånget</translation>
    </message>
    <message>
        <source>Pack for tomorrow</source>
        <translation>Paket för i morgon</translation>
    </message>
    <message>
        <source>updated {time}</source>
        <translation>uppdaterat {time}</translation>
    </message>
    <message>
        <source>The pack for tomorrow is on this device</source>
        <translation>Paketet för i morgon finns på enheten</translation>
    </message>
    <message>
        <source>{time} visit</source>
        <translation>{time} besök</translation>
    </message>
    <message>
        <source>Safety time not agreed</source>
        <translation>Trygghetstiden är inte överenskommen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Kom överens</translation>
    </message>
    <message>
        <source>{time} visit, {who} knows</source>
        <translation>{time} besök, {who} vet</translation>
    </message>
    <message>
        <source>Safety time agreed</source>
        <translation>Trygghetstiden är överenskommen</translation>
    </message>
</context>
<context>
    <name>TomorrowPackPage</name>
    <message>
        <source>Pack for tomorrow</source>
        <translation>Morgondagens paket</translation>
    </message>
    <message>
        <source>The sheet has initials only. Keep it with you and destroy it when the day is logged.</source>
        <translation>Arket har bara initialer. Ha det med dig och förstör det när dagen är antecknad.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is on this device: {meetings}, {km} km</source>
        <translation>Allt finns på den här enheten: {meetings}, {km} km</translation>
    </message>
    <message numerus="yes">
        <source>Interpreter not booked: %n</source>
        <translation>
            <numerusform>Tolk inte bokad: %n</numerusform>
            <numerusform>Tolk inte bokad: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Charge the computer and the phone tonight</source>
        <translation>Ladda datorn och telefonen i kväll</translation>
    </message>
    <message>
        <source>The practice store has no backups</source>
        <translation>Övningens databas säkerhetskopieras inte</translation>
    </message>
    <message>
        <source>Backed up at {time}</source>
        <translation>Säkerhetskopierad kl. {time}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Säkerhetskopierar…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>TravelPlaceDialog</name>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>A name, not an address. Clients&apos; homes are in the table by themselves.</source>
        <translation>Ett namn, inte en adress. Klienternas hem finns redan i tabellen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Vad som finns där</translation>
    </message>
    <message>
        <source>Place stored</source>
        <translation>Platsen sparades</translation>
    </message>
</context>
<context>
    <name>TravelSheetPage</name>
    <message>
        <source>Travel sheet</source>
        <translation>Reseräkning</translation>
    </message>
    <message>
        <source>A month&apos;s driving, without names or addresses</source>
        <translation>Månadens körningar utan namn och adresser</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)</source>
        <translation>Till kalkylblad (CSV)</translation>
    </message>
    <message>
        <source>{drives}, {km} km</source>
        <translation>{drives}, {km} km</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s)</source>
        <translation>
            <numerusform>%n körning</numerusform>
            <numerusform>%n körningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Sparad som fil</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>TrayNotices</name>
    <message>
        <source>The safety time of the visit has run out.</source>
        <translation>Besökets trygghetstid har gått ut.</translation>
    </message>
    <message numerus="yes">
        <source>A meeting begins in %n minute(s)</source>
        <translation>
            <numerusform>Ett möte börjar om en minut</numerusform>
            <numerusform>Ett möte börjar om %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder {time}</source>
        <translation>Påminnelse {time}</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>To come</source>
        <translation>På kommande</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Lyckades inte</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Try a restore</source>
        <translation>Pröva återställning</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pröva</translation>
    </message>
    <message>
        <source>Stop trying a restore</source>
        <translation>Avbryt försöket att återställa</translation>
    </message>
    <message>
        <source>Not tried yet. A backup is brought back in a scratch place, opened, counted and thrown away. Nothing of yours changes.</source>
        <translation>Inte prövat än. En säkerhetskopia återställs på prov på ett separat ställe, öppnas, räknas och tas bort. Inget av ditt ändras.</translation>
    </message>
    <message>
        <source>Tried {moment}: it opened, {clients} clients, {meetings} meetings.</source>
        <translation>Prövat {moment}: gick att öppna, {clients} klienter, {meetings} möten.</translation>
    </message>
</context>
<context>
    <name>TurnedHead</name>
    <message>
        <source>Show on the other display</source>
        <translation>Visa på den andra skärmen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Förminska</translation>
    </message>
    <message>
        <source>Close view</source>
        <translation>Stäng vyn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Förstora</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Add the client&apos;s details</source>
        <translation>Komplettera klientens uppgifter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Ta bort ur kön</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>Goes by itself when there is a way.</source>
        <translation>Går i väg av sig själv när det finns förbindelse.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>Överförs just nu.</translation>
    </message>
    <message>
        <source>The other end has confirmed this very content.</source>
        <translation>Mottagaren har bekräftat just det här innehållet.</translation>
    </message>
    <message>
        <source>It was not accepted. It is safe on this device.</source>
        <translation>Den godkändes inte. Den finns tryggt på den här enheten.</translation>
    </message>
    <message>
        <source>Both entries stay under their authors&apos; names.</source>
        <translation>Båda anteckningarna bevaras i sina upprättares namn.</translation>
    </message>
    <message>
        <source>It was not handed over.</source>
        <translation>Den överfördes inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n national code(s) are missing and marked [PUUTTUU]: to be completed in the client information system.</source>
        <translation>
            <numerusform>%n nationell kod saknas och är märkt [PUUTTUU]: ska kompletteras i klientdatasystemet.</numerusform>
            <numerusform>%n nationella koder saknas och är märkta [PUUTTUU]: ska kompletteras i klientdatasystemet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Place not accepted</source>
        <translation>Avvisad del</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>FHIR server</source>
        <translation>FHIR-server</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>Beteckning hos mottagaren</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Copy desk</source>
        <translation>Överföringsbord</translation>
    </message>
    <message>
        <source>Mark as an error</source>
        <translation>Märk som felaktig</translation>
    </message>
    <message>
        <source>It is marked as entered in error there. The receipt stays.</source>
        <translation>Anteckningen är märkt som felaktig där. Kvitteringen bevaras.</translation>
    </message>
    <message>
        <source>It is going to be marked as entered in error. The receipt stays.</source>
        <translation>Anteckningen märks som felaktig. Kvitteringen bevaras.</translation>
    </message>
    <message>
        <source>The other end has confirmed that the entry is marked as an error.</source>
        <translation>Klientdatasystemet har bekräftat att anteckningen är märkt som felaktig.</translation>
    </message>
    <message>
        <source>You took it out of the queue: the entry is not marked.</source>
        <translation>Du tog ur kön: anteckningen märks inte som felaktig.</translation>
    </message>
    <message>
        <source>Marks the entry there as entered in error. Nothing is erased.</source>
        <translation>Märker den överförda anteckningen som felaktig. Ingenting raderas.</translation>
    </message>
</context>
<context>
    <name>UnitReview</name>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetens</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Lokaler</translation>
    </message>
    <message>
        <source>Tools and information systems</source>
        <translation>Verktyg och informationssystem</translation>
    </message>
    <message>
        <source>Co-operation of professionals runs smoothly</source>
        <translation>Samarbetet mellan yrkespersoner löper smidigt</translation>
    </message>
</context>
<context>
    <name>UnitReviewDialog</name>
    <message>
        <source>How our unit stands</source>
        <translation>Enhetens självutvärdering</translation>
    </message>
    <message>
        <source>Of the unit and its work. Write nothing of any client.</source>
        <translation>Om enheten och dess arbete. Skriv inget om någon klient.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What we do otherwise here, and why</source>
        <translation>Vad vi gör annorlunda här och varför</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Vad härnäst</translation>
    </message>
    <message>
        <source>The review is kept</source>
        <translation>Självutvärderingen är sparad</translation>
    </message>
</context>
<context>
    <name>UnitRoom</name>
    <message>
        <source>Yours goes beside the other entry.</source>
        <translation>Din anteckning förs över bredvid den andra.</translation>
    </message>
    <message>
        <source>Take this out of the queue?</source>
        <translation>Ta detta ur kön?</translation>
    </message>
    <message>
        <source>It is not handed over. The entry itself stays as it is.</source>
        <translation>Det förs inte över. Anteckningen förblir som den är.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ur</translation>
    </message>
    <message>
        <source>Mark this as entered in error?</source>
        <translation>Märka detta som felaktigt?</translation>
    </message>
    <message>
        <source>It stays in the client information system, marked as an error; nothing is erased. Your own entry stays here as it is.</source>
        <translation>Anteckningen blir kvar i klientdatasystemet, märkt som felaktig; ingenting raderas. Din egen anteckning förblir som den är här.</translation>
    </message>
    <message>
        <source>Mark as an error</source>
        <translation>Märk som felaktig</translation>
    </message>
    <message>
        <source>It is marked as an error there when the next transfer goes.</source>
        <translation>Märkningen går med nästa överföring.</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Återställ från säkerhetskopia</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Använd återställningskod</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Använd lösenfrasen</translation>
    </message>
    <message>
        <source>Passphrase for practice: {passphrase}</source>
        <translation>Lösenfras för övning: {passphrase}</translation>
    </message>
    <message>
        <source>Making the practice store…</source>
        <translation>Övningsmaterialet förbereds…</translation>
    </message>
    <message>
        <source>Making the practice store… {percent} %</source>
        <translation>Övningsmaterialet förbereds… {percent} %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnas…</translation>
    </message>
    <message>
        <source>Try again in {seconds} s</source>
        <translation>Försök igen om {seconds} s</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Client data is encrypted on this device. Only your passphrase opens it.</source>
        <translation>Klientuppgifterna är krypterade på enheten. Bara din lösenfras öppnar dem.</translation>
    </message>
    <message numerus="yes">
        <source>Locked {time}: not used for %n minute(s).</source>
        <translation>
            <numerusform>Låstes {time}, eftersom enheten inte användes på %n minut.</numerusform>
            <numerusform>Låstes {time}, eftersom enheten inte användes på %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>You locked it {time}.</source>
        <translation>Du låste {time}.</translation>
    </message>
    <message>
        <source>Locked {time}: the device went to sleep.</source>
        <translation>Låstes {time}, när enheten gick i vila.</translation>
    </message>
    <message>
        <source>Locked {time}: the lid was closed.</source>
        <translation>Låstes {time}, när locket stängdes.</translation>
    </message>
    <message>
        <source>Locked {time} together with the screen.</source>
        <translation>Låstes {time} tillsammans med skärmen.</translation>
    </message>
    <message>
        <source>Locked {time}: the user of the device changed.</source>
        <translation>Låstes {time}, när enhetens användare byttes.</translation>
    </message>
    <message>
        <source>Whatever you were writing is kept.</source>
        <translation>Det du höll på att skriva är sparat.</translation>
    </message>
    <message>
        <source>Your last words could not be saved: look at the draft first.</source>
        <translation>Dina sista ord kunde inte sparas: se på utkastet först.</translation>
    </message>
    <message>
        <source>Locked {time}: the practice begins anew.</source>
        <translation>Låstes {time}. Övningen börjar om.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>The file that your organisation opened</source>
        <translation>Filen som din organisation öppnade</translation>
    </message>
    <message>
        <source>Key files (*.keys);;All files (*)</source>
        <translation>Nyckelfiler (*.keys);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>UseLogFilters</name>
    <message>
        <source>Find a client</source>
        <translation>Sök klient</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Vilka händelser</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hur långt tillbaka</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagar</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 år</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Hela tiden</translation>
    </message>
</context>
<context>
    <name>UseLogPage</name>
    <message>
        <source>Use log</source>
        <translation>Logguppgifter</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON lines (*.jsonl);;FHIR AuditEvent (*.json)</source>
        <translation>PDF (*.pdf);;JSON-rader (*.jsonl);;FHIR AuditEvent (*.json)</translation>
    </message>
    <message>
        <source>Who has viewed or changed data. The log cannot be edited.</source>
        <translation>Vem som har sett eller ändrat uppgifter. Loggen kan inte redigeras.</translation>
    </message>
    <message>
        <source>Do not give it straight to the client.</source>
        <translation>Ge den inte direkt till klienten.</translation>
    </message>
    <message>
        <source>Log report for the controller</source>
        <translation>Loggrapport till den personuppgiftsansvarige</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Inga händelser</translation>
    </message>
    <message>
        <source>Nothing in the log fits these choices.</source>
        <translation>Loggen har inga händelser för de här valen.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportera loggen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Välj först en klient</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-rader (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporteras…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported. The file is not encrypted.</source>
        <translation>
            <numerusform>%n händelse exporterad. Filen är inte krypterad.</numerusform>
            <numerusform>%n händelser exporterade. Filen är inte krypterad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Rapporten görs…</translation>
    </message>
    <message>
        <source>The report is saved. Give it to the controller only.</source>
        <translation>Rapporten är sparad. Ge den bara till den personuppgiftsansvarige.</translation>
    </message>
    <message>
        <source>Sealed log (*.sealed)</source>
        <translation>Förseglad logg (*.sealed)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported. Only {controller} can open it.</source>
        <translation>
            <numerusform>%n händelse exporterad. Bara {controller} kan öppna filen.</numerusform>
            <numerusform>%n händelser exporterade. Bara {controller} kan öppna filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
</context>
<context>
    <name>VisitNoteCard</name>
    <message>
        <source>Home visit note</source>
        <translation>Att observera vid hembesök</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Write what has happened, not what is feared. The client has a right to see this.</source>
        <translation>Skriv vad som har hänt, inte vad man är rädd för. Klienten har rätt att se det här.</translation>
    </message>
    <message>
        <source>{author} {written} · check {review}</source>
        <translation>{author} {written} · kontrollera {review}</translation>
    </message>
</context>
<context>
    <name>WaysBackCard</name>
    <message>
        <source>If a key is lost</source>
        <translation>Om en nyckel försvinner</translation>
    </message>
    <message>
        <source>Use code…</source>
        <translation>Använd koden…</translation>
    </message>
    <message>
        <source>New passphrase by the recovery code</source>
        <translation>Ny lösenfras med återställningskoden</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Backups for a new laptop</source>
        <translation>Säkerhetskopior för en ny dator</translation>
    </message>
    <message>
        <source>The recovery code gives a new passphrase and this device a new device secret. The same when you have forgotten the passphrase: the unlock window asks for the code.</source>
        <translation>Med återställningskoden får du en ny lösenfras och enheten en ny enhetsnyckel. Samma sak hjälper om du har glömt lösenfrasen: upplåsningsfönstret frågar efter koden.</translation>
    </message>
    <message>
        <source>Install Rinnalla there, choose “I have a backup…” and the second place. If the passphrase does not open it, the recovery code does.</source>
        <translation>Installera Rinnalla på den nya datorn och välj ”Jag har en säkerhetskopia…” och den andra platsen. Om lösenfrasen inte öppnar kopian gör återställningskoden det.</translation>
    </message>
    <message>
        <source>Keyring lost or another one</source>
        <translation>Nyckelringen är borta eller en annan</translation>
    </message>
    <message>
        <source>New laptop</source>
        <translation>Ny dator</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Meetings by week</source>
        <translation>Möten per vecka</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>No meetings in this time.</source>
        <translation>Inga möten under den här tiden.</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Distans</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Samtal eller meddelande</translation>
    </message>
    <message>
        <source>Meetings by week, {weeks} weeks. The table has every number.</source>
        <translation>Möten per vecka, {weeks} veckor. Tabellen har varje tal.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Samtal och meddelanden</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalat</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Visa som staplar</translation>
    </message>
</context>
<context>
    <name>WorkDivisionDialog</name>
    <message>
        <source>Division of labour</source>
        <translation>Arbetsfördelning</translation>
    </message>
    <message>
        <source>Work pair</source>
        <translation>Arbetspar</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Looked at together next</source>
        <translation>Nästa gemensamma uppföljning</translation>
    </message>
    <message numerus="yes">
        <source>Here every %n week(s).</source>
        <translation>
            <numerusform>Här varje vecka.</numerusform>
            <numerusform>Här med %n veckors mellanrum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What, row {number}</source>
        <translation>Vad, rad {number}</translation>
    </message>
    <message>
        <source>Who, row {number}</source>
        <translation>Vem, rad {number}</translation>
    </message>
    <message>
        <source>Write who takes at least one of them.</source>
        <translation>Skriv vem som tar åtminstone ett av dem.</translation>
    </message>
    <message>
        <source>Division of labour stored</source>
        <translation>Arbetsfördelningen sparad</translation>
    </message>
</context>
<context>
    <name>WorkerForm</name>
    <message>
        <source>County profile</source>
        <translation>Välfärdsområdets profil</translation>
    </message>
    <message>
        <source>I am in a public-service employment relationship (virkasuhde)</source>
        <translation>Jag är i tjänsteförhållande</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Yrkesbeteckning</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Arbetstelefon</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Your id in the organisation</source>
        <translation>Din beteckning i organisationen</translation>
    </message>
    <message>
        <source>Service organiser</source>
        <translation>Serviceanordnare</translation>
    </message>
    <message>
        <source>Organiser&apos;s id (OID)</source>
        <translation>Anordnarens beteckning (OID)</translation>
    </message>
    <message>
        <source>Service producer</source>
        <translation>Serviceproducent</translation>
    </message>
    <message>
        <source>Producer&apos;s id (OID)</source>
        <translation>Producentens beteckning (OID)</translation>
    </message>
    <message>
        <source>I am a professional of social care</source>
        <translation>Jag är yrkesutbildad inom socialvården</translation>
    </message>
    <message>
        <source>Project or cost centre</source>
        <translation>Projekt eller kostnadsställe</translation>
    </message>
</context>
<context>
    <name>WorkerProof</name>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>Tillbaka till vyn</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>The worker goes on from here</source>
        <translation>Arbetstagaren fortsätter här</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
</context>
<context>
    <name>WorkerSettings</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>{name} can now be chosen as the profile</source>
        <translation>{name} kan nu väljas som modell</translation>
    </message>
</context>
<context>
    <name>WorkerStep</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>WriteTogether</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, så är det</translation>
    </message>
    <message>
        <source>I want to add</source>
        <translation>Jag vill lägga till</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Jag är av annan åsikt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Vad som står</translation>
    </message>
    <message>
        <source>If you disagree, your words stay in sight on a line of their own. {worker}’s text does not replace them.</source>
        <translation>Om du är av annan åsikt syns dina ord på en egen rad. Arbetstagarens ({worker}) text ersätter dem inte.</translation>
    </message>
    <message>
        <source>You get this on paper if you like. You can correct it later too.</source>
        <translation>Du får det här på papper om du vill. Du kan rätta det också senare.</translation>
    </message>
    <message>
        <source>{client} and {worker}</source>
        <translation>{client} och {worker}</translation>
    </message>
    <message>
        <source>This is what I write in your records. Is it right?</source>
        <translation>Det här skriver jag i dina uppgifter. Är det så?</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Vad vi gjorde</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Dina ord</translation>
    </message>
    <message>
        <source>{worker}’s assessment</source>
        <translation>Arbetstagarens bedömning ({worker})</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Vad vi kom överens om</translation>
    </message>
    <message>
        <source>no line yet</source>
        <translation>ingen rad än</translation>
    </message>
    <message>
        <source>Differing views: {views}</source>
        <translation>Avvikande åsikter: {views}</translation>
    </message>
    <message>
        <source>Your own rating: {topic} before {before}, after {after}</source>
        <translation>Din egen bedömning: {topic} före {before}, efter {after}</translation>
    </message>
    <message>
        <source>That could not be kept. Your words are still here.</source>
        <translation>Det här sparades inte. Dina ord finns kvar här.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>bookings</name>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Vem eller vad</translation>
    </message>
    <message>
        <source>Form and place</source>
        <translation>Form och plats</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message>
        <source>{km} km of driving</source>
        <translation>{km} km körning</translation>
    </message>
    <message>
        <source>Calendar, {days}</source>
        <translation>Kalender, {days}</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>antecknat</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nästa</translation>
    </message>
    <message>
        <source>not logged yet</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställt</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>drive {distance}</source>
        <translation>körning {distance}</translation>
    </message>
    <message>
        <source>Moved: {day} {clock}</source>
        <translation>Flyttad: {day} {clock}</translation>
    </message>
    <message>
        <source>at the same time: {others}</source>
        <translation>samtidigt: {others}</translation>
    </message>
    <message>
        <source>tell the work pair</source>
        <translation>berätta för arbetsparet</translation>
    </message>
    <message>
        <source>move the interpreter too</source>
        <translation>flytta också tolkningen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>frivilligt</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>upprepas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>another calendar</source>
        <translation>annan kalender</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hela dagen</translation>
    </message>
</context>
<context>
    <name>caseload</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Att märka</translation>
    </message>
    <message>
        <source>Contact, no decision yet</source>
        <translation>Kontakt, inget beslut ännu</translation>
    </message>
    <message>
        <source>wk {number}</source>
        <translation>v. {number}</translation>
    </message>
    <message>
        <source>wk {number}/{count}</source>
        <translation>v. {number}/{count}</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} år</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation>två gånger i veckan</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>en gång i veckan</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>varannan vecka</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>varje dag</numerusform>
            <numerusform>var %n:e dag</numerusform>
        </translation>
    </message>
    <message>
        <source>{goals} goals, {done} of {total} steps done</source>
        <translation>{goals} mål, {done} av {total} steg klara</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>inte träffats ännu</translation>
    </message>
    <message>
        <source>call {day}</source>
        <translation>telefonsamtal {day}</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>inte bokat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>{years} y</source>
        <translation>{years} år</translation>
    </message>
    <message>
        <source>Own worker not named yet</source>
        <translation>Egen kontaktperson är inte utsedd än</translation>
    </message>
    <message>
        <source>Own worker {name}</source>
        <translation>Egen kontaktperson {name}</translation>
    </message>
    <message>
        <source>Interpreter · {language}</source>
        <translation>Tolk · {language}</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>vecka {number}</translation>
    </message>
    <message>
        <source>week {number}/{count} · ends {end}</source>
        <translation>vecka {number}/{count} · upphör {end}</translation>
    </message>
    <message>
        <source>Contact, no decision yet</source>
        <translation>Kontakt, inget beslut än</translation>
    </message>
    <message>
        <source>Decision ends {end}</source>
        <translation>Beslutet upphör {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) with a meeting</source>
        <translation>
            <numerusform>%n vecka med möte</numerusform>
            <numerusform>%n veckor med möte</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} cancelled</source>
        <translation>{day} inhiberades</translation>
    </message>
    <message>
        <source>{day} tried, no contact</source>
        <translation>{day} försök, ingen kontakt</translation>
    </message>
    <message>
        <source>{day} {form}, {minutes} min</source>
        <translation>{day} {form}, {minutes} min</translation>
    </message>
    <message>
        <source>Start {day}</source>
        <translation>Start {day}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Upphörde {day}</translation>
    </message>
    <message>
        <source>Period ends {end}</source>
        <translation>Perioden upphör {end}</translation>
    </message>
    <message>
        <source>Today · wk {number}</source>
        <translation>I dag · v. {number}</translation>
    </message>
    <message>
        <source>Interim review {day}</source>
        <translation>Mellanutvärdering {day}</translation>
    </message>
    <message>
        <source>{group} since {day}</source>
        <translation>{group} från {day}</translation>
    </message>
    <message>
        <source>{group} {start}–{end}</source>
        <translation>{group} {start}–{end}</translation>
    </message>
</context>
<context>
    <name>client-view</name>
    <message>
        <source>Hi {name}! This is your plan.</source>
        <translation>Hej {name}! Det här är din plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken</source>
        <translation>
            <numerusform>%n delmål klart</numerusform>
            <numerusform>%n delmål klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>Nu: {step}</translation>
    </message>
    <message>
        <source>We will agree on the next time together.</source>
        <translation>Vi kommer överens om nästa tid tillsammans.</translation>
    </message>
    <message>
        <source>We meet on {weekday} {date}</source>
        <translation>Vi träffas på {weekday} {date}</translation>
    </message>
    <message>
        <source>We meet on {weekday} {date} at {time}.</source>
        <translation>Vi träffas på {weekday} {date} klockan {time}.</translation>
    </message>
    <message>
        <source>{worker} comes to you.</source>
        <translation>{worker} kommer till dig.</translation>
    </message>
    <message>
        <source>{worker} calls you.</source>
        <translation>{worker} ringer dig.</translation>
    </message>
    <message>
        <source>We meet by video.</source>
        <translation>Vi träffas på video.</translation>
    </message>
    <message>
        <source>We meet at the office.</source>
        <translation>Vi träffas på kontoret.</translation>
    </message>
    <message>
        <source>We go for a walk.</source>
        <translation>Vi tar en promenad.</translation>
    </message>
    <message>
        <source>We run an errand together.</source>
        <translation>Vi sköter ett ärende tillsammans.</translation>
    </message>
    <message>
        <source>{topic}: before {before}, after {after}</source>
        <translation>{topic}: före {before}, efter {after}</translation>
    </message>
    <message>
        <source>Your own worker: makes the plan with you, supports you and brings your network together when it is needed.</source>
        <translation>Din egen kontaktperson: gör planen med dig, stöder dig och kallar samman ditt nätverk när det behövs.</translation>
    </message>
    <message>
        <source>A wish: not with us yet</source>
        <translation>Önskan: inte med ännu</translation>
    </message>
    <message>
        <source>Helps with: {goals}</source>
        <translation>Hjälper med: {goals}</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>Your entry</source>
        <translation>Din anteckning</translation>
    </message>
    <message>
        <source>{author}: entry</source>
        <translation>{author}: anteckning</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Den andra anteckningen</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>changed since carried</source>
        <translation>ändrat efter överföringen</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>överhoppad</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nästa</translation>
    </message>
    <message>
        <source>carried {time}</source>
        <translation>överfört {time}</translation>
    </message>
    <message>
        <source>Receipt: {moment} · digest {digest}</source>
        <translation>Kvitto: {moment} · kontrollsumma {digest}</translation>
    </message>
    <message>
        <source>{heading}: the code has not been loaded. Choose it in the client information system.</source>
        <translation>{heading}: koden har inte laddats. Välj den i klientinformationssystemet.</translation>
    </message>
    <message>
        <source>{heading}: the entry has no text for it. Complete the entry, or write it there.</source>
        <translation>{heading}: anteckningen saknar detta. Komplettera anteckningen eller skriv det där.</translation>
    </message>
    <message>
        <source>”{found}” may hurt. Perhaps: {instead}</source>
        <translation>”{found}” kan såra. Kanske: {instead}</translation>
    </message>
    <message>
        <source>”{found}” is another person’s name</source>
        <translation>”{found}” är en annan människas namn</translation>
    </message>
    <message>
        <source>”{found}” tells a place</source>
        <translation>”{found}” berättar en plats</translation>
    </message>
    <message>
        <source>”{found}” is an abbreviation</source>
        <translation>”{found}” är en förkortning</translation>
    </message>
    <message>
        <source>The client’s own words are missing</source>
        <translation>Klientens egna ord saknas</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>left %n time(s)</source>
        <translation>
            <numerusform>lämnats %n gång</numerusform>
            <numerusform>lämnats %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>printed</source>
        <translation>utskrivet</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>som fil</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>till klienten</translation>
    </message>
    <message>
        <source>to the client information system</source>
        <translation>till klientdatasystemet</translation>
    </message>
    <message>
        <source>Given to the client</source>
        <translation>Gett till klienten</translation>
    </message>
    <message>
        <source>To the system</source>
        <translation>Till systemet</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>skrivs</translation>
    </message>
</context>
<context>
    <name>drive</name>
    <message>
        <source>the way is not in the distance table</source>
        <translation>sträckan saknas i avståndstabellen</translation>
    </message>
    <message>
        <source>leave at {time}</source>
        <translation>avfärd {time}</translation>
    </message>
    <message>
        <source>the time is {minutes} min too short</source>
        <translation>tiden räcker inte, {minutes} min saknas</translation>
    </message>
    <message>
        <source>Back to the office {way}</source>
        <translation>Tillbaka till kontoret {way}</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>edit-history</name>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Written for the first time</source>
        <translation>Antecknat för första gången</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Övriga uppgifter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>held</source>
        <translation>blev av</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställt</translation>
    </message>
    <message>
        <source>tried, no contact</source>
        <translation>försök, ingen kontakt</translation>
    </message>
    <message>
        <source>back</source>
        <translation>ett steg tillbaka</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>framåt</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>Worker’s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>Differing view</source>
        <translation>Avvikande åsikt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vi kom överens om</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Why not held</source>
        <translation>Varför det inte blev av</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Need in the client’s words</source>
        <translation>Behov med klientens ord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Next assessed</source>
        <translation>Bedöms nästa gång</translation>
    </message>
    <message>
        <source>Texts of the scale</source>
        <translation>Skalans texter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Part in the plan</source>
        <translation>Del i planen</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Vad som får berättas</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Areas of life</source>
        <translation>Livsområden</translation>
    </message>
    <message>
        <source>The client’s view</source>
        <translation>Klientens syn</translation>
    </message>
    <message>
        <source>The client’s proposal</source>
        <translation>Klientens förslag</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>behövs inte</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>Ändringssökande senast</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Unit that decided</source>
        <translation>Enhet som beslutat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>What was changed for it</source>
        <translation>Vad som ändrades för det</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What may be decided</source>
        <translation>Vad får beslutas om</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Den som ger servicen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Safe place</source>
        <translation>Trygg plats</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Att gå</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Vem hjälper</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Sätt</translation>
    </message>
    <message>
        <source>How the plan before went</source>
        <translation>Hur den föregående planen gick</translation>
    </message>
    <message>
        <source>Wish for support</source>
        <translation>Önskan om stöd</translation>
    </message>
    <message>
        <source>Assessed together</source>
        <translation>Bedömt tillsammans</translation>
    </message>
    <message>
        <source>Date of the plan</source>
        <translation>Planens datum</translation>
    </message>
    <message>
        <source>Made together</source>
        <translation>Uppgjord tillsammans</translation>
    </message>
    <message>
        <source>Private persons who help</source>
        <translation>Privatpersoner som hjälper</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>Rights and options gone through</source>
        <translation>Rättigheter och alternativ har gåtts igenom</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Vad som följer</translation>
    </message>
    <message>
        <source>The worker’s view of it</source>
        <translation>Arbetstagarens syn på saken</translation>
    </message>
    <message>
        <source>Place of the negotiation</source>
        <translation>Förhandlingens plats</translation>
    </message>
    <message>
        <source>Who negotiated</source>
        <translation>Vilka som förhandlade</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsetid</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Modersmål</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Home visit note: check again</source>
        <translation>Att observera vid hembesök: kontrolleras</translation>
    </message>
    <message>
        <source>Decision in force from</source>
        <translation>Beslutet i kraft från</translation>
    </message>
    <message>
        <source>Decision in force until</source>
        <translation>Beslutet i kraft till</translation>
    </message>
    <message>
        <source>The period begins</source>
        <translation>Perioden börjar</translation>
    </message>
    <message>
        <source>The period ends</source>
        <translation>Perioden slutar</translation>
    </message>
    <message>
        <source>The client relation began</source>
        <translation>Klientrelationen började</translation>
    </message>
</context>
<context>
    <name>errand</name>
    <message>
        <source>Papers together</source>
        <translation>Papperen samlade</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Ansökt</translation>
    </message>
    <message>
        <source>More was asked</source>
        <translation>Mer begärdes</translation>
    </message>
    <message>
        <source>Decision came</source>
        <translation>Beslutet kom</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Ändring sökt</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Annan händelse</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Skött</translation>
    </message>
    <message>
        <source>Settled {day}</source>
        <translation>Skött {day}</translation>
    </message>
    <message>
        <source>Agree who does the next step</source>
        <translation>Kom överens om vem som tar nästa steg</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Härnäst: {step}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to appeal</source>
        <translation>
            <numerusform>%n dag kvar att söka ändring</numerusform>
            <numerusform>%n dagar kvar att söka ändring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Everything waits safely on this device.</source>
        <translation>Allt väntar i säkert förvar på enheten.</translation>
    </message>
    <message>
        <source>The other system cannot be reached now.</source>
        <translation>Det mottagande systemet kan inte nås nu.</translation>
    </message>
    <message>
        <source>It goes by itself when the connection is back.</source>
        <translation>Skickas automatiskt när förbindelsen återkommer.</translation>
    </message>
    <message>
        <source>The other system does not take these documents.</source>
        <translation>Det mottagande systemet tar inte emot de här dokumenten.</translation>
    </message>
    <message>
        <source>Check the address or the folder in the settings.</source>
        <translation>Kontrollera adressen eller mappen i inställningarna.</translation>
    </message>
    <message>
        <source>The other system refused this document.</source>
        <translation>Det mottagande systemet avvisade dokumentet.</translation>
    </message>
    <message>
        <source>Open it in Transfers, mend what is missing and send again.</source>
        <translation>Öppna det i Överföringar, rätta det som saknas och överför på nytt.</translation>
    </message>
    <message>
        <source>It is not known yet whether this arrived.</source>
        <translation>Det är ännu oklart om det här kom fram.</translation>
    </message>
    <message>
        <source>It is asked before anything is sent again.</source>
        <translation>Det frågas innan något överförs på nytt.</translation>
    </message>
    <message>
        <source>The other system does not tell whether this arrived.</source>
        <translation>Det mottagande systemet berättar inte om det här kom fram.</translation>
    </message>
    <message>
        <source>Look there yourself, then choose in Transfers.</source>
        <translation>Titta där själv och välj sedan i Överföringar.</translation>
    </message>
    <message>
        <source>This has left already and cannot be taken back.</source>
        <translation>Det här har redan skickats och kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>The practice store has no backups: it is made anew each day.</source>
        <translation>Övningens databas har inga säkerhetskopior: den görs på nytt varje dag.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Open your own store to make one.</source>
        <translation>Öppna din egen databas för att göra en säkerhetskopia.</translation>
    </message>
    <message>
        <source>There is no backup of Rinnalla in this folder.</source>
        <translation>Det finns ingen säkerhetskopia av Rinnalla i den här mappen.</translation>
    </message>
    <message>
        <source>Choose the folder where backups are kept, or one of them.</source>
        <translation>Välj mappen där säkerhetskopiorna finns, eller en av dem.</translation>
    </message>
    <message>
        <source>The other system has different facts under this entry.</source>
        <translation>I det mottagande systemet finns andra uppgifter om det här.</translation>
    </message>
    <message>
        <source>Both entries stay under their authors&apos; names.</source>
        <translation>Båda anteckningarna bevaras i sina upprättares namn.</translation>
    </message>
    <message>
        <source>Open it in Transfers and look at what is different.</source>
        <translation>Öppna det i Överföringar och se vad som skiljer sig.</translation>
    </message>
    <message>
        <source>Correct it instead, with a reason.</source>
        <translation>Rätta det och ange orsaken.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>den går inte att öppna</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>den är för stor</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>den är inte TOML</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} saknas</translation>
    </message>
    <message>
        <source>{field} is not known</source>
        <translation>{field} är okänt</translation>
    </message>
    <message>
        <source>{field} has a wrong value</source>
        <translation>{field} har fel värde</translation>
    </message>
    <message>
        <source>{field} names something that is not there</source>
        <translation>{field} hänvisar till något okänt</translation>
    </message>
    <message>
        <source>{field} is taken already</source>
        <translation>{field} används redan</translation>
    </message>
    <message>
        <source>{field} refers in a circle</source>
        <translation>{field} hänvisar i cirkel</translation>
    </message>
    <message>
        <source>No clients can be read from this file.</source>
        <translation>Det går inte att läsa klienter från filen.</translation>
    </message>
    <message>
        <source>Take a FHIR file (JSON) with a patient in it.</source>
        <translation>Välj en FHIR-fil (JSON) som innehåller en persons uppgifter.</translation>
    </message>
    <message>
        <source>The profile file {file} is not right: line {line}, {reason}.</source>
        <translation>Profilfilen {file} duger inte: rad {line}, {reason}.</translation>
    </message>
    <message>
        <source>The profile in use stays in force.</source>
        <translation>Den profil som används gäller fortfarande.</translation>
    </message>
    <message>
        <source>Tell whoever made the file.</source>
        <translation>Meddela den som har gjort filen.</translation>
    </message>
    <message>
        <source>The county profile {profile} is not on this device.</source>
        <translation>Välfärdsområdets profil {profile} finns inte på enheten.</translation>
    </message>
    <message>
        <source>The common profile of THL is used instead.</source>
        <translation>THL:s gemensamma profil används i stället.</translation>
    </message>
    <message>
        <source>Choose a profile in the settings.</source>
        <translation>Välj en profil i inställningarna.</translation>
    </message>
    <message>
        <source>Missing codes are marked, none are invented.</source>
        <translation>Koder som saknas markeras, inga hittas på.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Det du skrev är sparat som utkast.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Det här lyckades inte.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe.</source>
        <translation>Allt som har sparats hittills är i säkert förvar.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message>
        <source>Something is still missing or not right.</source>
        <translation>Något saknas ännu eller är inte rätt.</translation>
    </message>
    <message>
        <source>Look at the marked fields.</source>
        <translation>Se de markerade fälten.</translation>
    </message>
    <message>
        <source>This is no longer in the store.</source>
        <translation>Det här finns inte längre i databasen.</translation>
    </message>
    <message>
        <source>Go back and open it again.</source>
        <translation>Gå tillbaka och öppna på nytt.</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you had it open.</source>
        <translation>Det här ändrades på annat håll medan du hade det öppet.</translation>
    </message>
    <message>
        <source>Open it again, compare and save.</source>
        <translation>Öppna på nytt, jämför och spara.</translation>
    </message>
    <message>
        <source>This goal is closed.</source>
        <translation>Det här målet är avslutat.</translation>
    </message>
    <message>
        <source>Open the goal again before you change it.</source>
        <translation>Öppna målet på nytt innan du ändrar det.</translation>
    </message>
    <message>
        <source>This plan is finished and stays as it is.</source>
        <translation>Planen är färdig och förblir som den är.</translation>
    </message>
    <message>
        <source>Make a new version of the plan.</source>
        <translation>Gör en ny version av planen.</translation>
    </message>
    <message>
        <source>The goal&apos;s scale has been used, so its levels stay as they are.</source>
        <translation>Målets skala har redan använts, så nivåerna förblir som de är.</translation>
    </message>
    <message>
        <source>Make a new goal if the levels have to be others.</source>
        <translation>Gör ett nytt mål om nivåerna måste ändras.</translation>
    </message>
    <message>
        <source>Rinnalla made a mistake.</source>
        <translation>Rinnalla gjorde ett fel.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe, and drafts are kept.</source>
        <translation>Allt som har sparats och alla utkast är i säkert förvar.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Rinnalla.</source>
        <translation>Försök igen. Om felet upprepas, starta om Rinnalla.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>Det går inte att spara på den här platsen.</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <translation>Välj en annan plats eller be om rätt att spara där.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Disken meddelar ett fel.</translation>
    </message>
    <message>
        <source>Ask your IT support to check the device before you go on.</source>
        <translation>Be IT-stödet kontrollera enheten innan du fortsätter.</translation>
    </message>
    <message>
        <source>The file or folder cannot be opened.</source>
        <translation>Filen eller mappen kan inte öppnas.</translation>
    </message>
    <message>
        <source>Check that it is still there and try again.</source>
        <translation>Kontrollera att den finns kvar och försök igen.</translation>
    </message>
    <message>
        <source>The file has not been touched.</source>
        <translation>Filen har inte rörts.</translation>
    </message>
    <message>
        <source>The store cannot be opened: the file is damaged.</source>
        <translation>Databasen kan inte öppnas: filen är skadad.</translation>
    </message>
    <message>
        <source>Bring back a backup. Your passphrase is not the reason.</source>
        <translation>Återställ från en säkerhetskopia. Felet är inte lösenfrasen.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Rinnalla.</source>
        <translation>Databasen är gjord med en nyare version av Rinnalla.</translation>
    </message>
    <message>
        <source>Install the newest version and open the store with it.</source>
        <translation>Installera den nyaste versionen och öppna databasen med den.</translation>
    </message>
    <message>
        <source>The store and its key file do not belong together.</source>
        <translation>Databasen och nyckelfilen hör inte ihop.</translation>
    </message>
    <message>
        <source>Put back the two files that were made together.</source>
        <translation>Lägg tillbaka de två filer som gjordes tillsammans.</translation>
    </message>
    <message>
        <source>The store is busy with other work.</source>
        <translation>Databasen är upptagen med annat arbete.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ingenting gick förlorat.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>Rinnalla is open already, and it holds the store.</source>
        <translation>Rinnalla är redan öppet och använder databasen.</translation>
    </message>
    <message>
        <source>Go on in the open window, or close it first.</source>
        <translation>Fortsätt i det öppna fönstret eller stäng det först.</translation>
    </message>
    <message>
        <source>The key file is here, but the store itself is not.</source>
        <translation>Nyckelfilen finns, men själva databasen saknas.</translation>
    </message>
    <message>
        <source>Put the store back beside its key file, or bring back a backup.</source>
        <translation>Lägg tillbaka databasen bredvid nyckelfilen eller återställ från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>A practice store and a real store have changed places.</source>
        <translation>Övningens databas och den riktiga databasen har bytt plats.</translation>
    </message>
    <message>
        <source>Put the files back where they were.</source>
        <translation>Lägg tillbaka filerna på sina platser.</translation>
    </message>
    <message>
        <source>There is a store here already.</source>
        <translation>Här finns redan en databas.</translation>
    </message>
    <message>
        <source>Start Rinnalla again and open it with its passphrase.</source>
        <translation>Starta Rinnalla på nytt och öppna med lösenfrasen.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Lösenfrasen stämmer inte.</translation>
    </message>
    <message>
        <source>The recovery code does not fit.</source>
        <translation>Återställningskoden stämmer inte.</translation>
    </message>
    <message>
        <source>Check it group by group and try again.</source>
        <translation>Kontrollera den grupp för grupp och försök igen.</translation>
    </message>
    <message>
        <source>The recovery code is not complete or has a typing mistake.</source>
        <translation>Återställningskoden är ofullständig eller har ett skrivfel.</translation>
    </message>
    <message>
        <source>Check it group by group: eight groups of four characters.</source>
        <translation>Kontrollera den grupp för grupp: åtta grupper med fyra tecken.</translation>
    </message>
    <message>
        <source>The PIN does not fit.</source>
        <translation>PIN-koden stämmer inte.</translation>
    </message>
    <message>
        <source>Try again, or use the passphrase.</source>
        <translation>Försök igen eller använd lösenfrasen.</translation>
    </message>
    <message>
        <source>The PIN no longer opens this.</source>
        <translation>PIN-koden öppnar inte längre.</translation>
    </message>
    <message>
        <source>Type the passphrase. After it the PIN works again.</source>
        <translation>Skriv lösenfrasen. Därefter fungerar PIN-koden igen.</translation>
    </message>
    <message>
        <source>This PIN is not taken.</source>
        <translation>Den här PIN-koden duger inte.</translation>
    </message>
    <message>
        <source>Choose six to twelve digits that are not in a row.</source>
        <translation>Välj sex till tolv siffror som inte är i följd.</translation>
    </message>
    <message>
        <source>The key file is missing, and nothing opens the store without it.</source>
        <translation>Nyckelfilen saknas, och utan den går databasen inte att öppna.</translation>
    </message>
    <message>
        <source>The store itself has not been touched.</source>
        <translation>Själva databasen har inte rörts.</translation>
    </message>
    <message>
        <source>Bring back the key file from a backup.</source>
        <translation>Återställ nyckelfilen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Nyckelfilen är skadad.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of Rinnalla.</source>
        <translation>Nyckelfilen är gjord med en nyare version av Rinnalla.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Den här lösenfrasen är för lätt att gissa.</translation>
    </message>
    <message>
        <source>Take at least five words that do not belong together.</source>
        <translation>Välj minst fem ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>After wrong tries there is a short wait.</source>
        <translation>Efter fel försök måste man vänta en stund.</translation>
    </message>
    <message>
        <source>Nothing is erased, however many tries there are.</source>
        <translation>Ingenting raderas, hur många försök det än blir.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Försök igen om {seconds} s.</translation>
    </message>
    <message>
        <source>Use the recovery code and choose a new passphrase.</source>
        <translation>Använd återställningskoden och välj en ny lösenfras.</translation>
    </message>
    <message>
        <source>The keyring of this device does not answer.</source>
        <translation>Enhetens nyckelring svarar inte.</translation>
    </message>
    <message>
        <source>This device has another keyring than before ({was}, now {now}).</source>
        <translation>Enheten har en annan nyckelring än förut ({was}, nu {now}).</translation>
    </message>
    <message>
        <source>The keyring of this device is locked.</source>
        <translation>Enhetens nyckelring är låst.</translation>
    </message>
    <message>
        <source>Open the keyring and try again, or use the recovery code.</source>
        <translation>Öppna nyckelringen och försök på nytt, eller använd återställningskoden.</translation>
    </message>
    <message>
        <source>The keyring of this device does not hold the key of this store.</source>
        <translation>Enhetens nyckelring har inte den här databasens nyckel.</translation>
    </message>
    <message>
        <source>This key does not open the sealed file.</source>
        <translation>Den här nyckeln öppnar inte den förseglade filen.</translation>
    </message>
    <message>
        <source>Use the key to which it was sealed, or ask for the file anew.</source>
        <translation>Använd nyckeln som filen förseglades till, eller be om filen på nytt.</translation>
    </message>
    <message>
        <source>The organisation&apos;s public key is not right.</source>
        <translation>Organisationens offentliga nyckel duger inte.</translation>
    </message>
    <message>
        <source>Ask your organisation for its settings file anew.</source>
        <translation>Be din organisation om dess inställningsfil på nytt.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings file is not taken.</source>
        <translation>Din organisations inställningsfil togs inte i bruk.</translation>
    </message>
    <message>
        <source>The settings that hold now stay in force.</source>
        <translation>De nuvarande inställningarna gäller fortfarande.</translation>
    </message>
    <message>
        <source>Tell your IT support.</source>
        <translation>Berätta för it-stödet.</translation>
    </message>
    <message>
        <source>The file is not a whole key of the organisation.</source>
        <translation>Filen är inte en hel nyckel från organisationen.</translation>
    </message>
    <message>
        <source>Use the key of the right purpose.</source>
        <translation>Använd nyckeln för rätt ändamål.</translation>
    </message>
    <message>
        <source>The shares of the key are too few or of different keys.</source>
        <translation>Nyckelns delar räcker inte eller är av olika nycklar.</translation>
    </message>
    <message>
        <source>Gather the shares of one key and try again.</source>
        <translation>Samla delarna av samma nyckel och försök igen.</translation>
    </message>
    <message>
        <source>Ask your IT support if this hinders your work.</source>
        <translation>Fråga it-stödet om det hindrar ditt arbete.</translation>
    </message>
    <message>
        <source>There is no key of an organisation on this device.</source>
        <translation>Det finns ingen nyckel från organisationen på enheten.</translation>
    </message>
    <message>
        <source>Ask your IT support for your organisation&apos;s settings.</source>
        <translation>Be it-stödet om din organisations inställningar.</translation>
    </message>
    <message>
        <source>No organisation can open this store.</source>
        <translation>Ingen organisation kan öppna den här databasen.</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery code.</source>
        <translation>Använd lösenfrasen eller återställningskoden.</translation>
    </message>
    <message>
        <source>The file that your organisation opened is of another store.</source>
        <translation>Filen som organisationen öppnade hör till en annan databas.</translation>
    </message>
    <message>
        <source>Ask for the file of this store.</source>
        <translation>Be om filen för den här databasen.</translation>
    </message>
    <message>
        <source>Your organisation wants a device secret in the keyring.</source>
        <translation>Din organisation kräver en enhetsnyckel i nyckelringen.</translation>
    </message>
    <message>
        <source>Ask your IT support for a device with a keyring.</source>
        <translation>Be it-stödet om en enhet med nyckelring.</translation>
    </message>
    <message>
        <source>Your organisation allows no PIN.</source>
        <translation>Din organisation tillåter ingen PIN-kod.</translation>
    </message>
    <message>
        <source>There are no settings by the key that was compared.</source>
        <translation>Det finns inga inställningar med nyckeln som jämfördes.</translation>
    </message>
    <message>
        <source>Ask your administrator which key is right, and compare it again.</source>
        <translation>Fråga administratören vilken nyckel som är rätt och jämför igen.</translation>
    </message>
    <message>
        <source>The file is not an exported log.</source>
        <translation>Filen är inte en exporterad logg.</translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation>Be om filen på nytt.</translation>
    </message>
    <message>
        <source>This is no receipt of your organisation for this store.</source>
        <translation>Det här är ingen kvittens från din organisation för databasen.</translation>
    </message>
    <message>
        <source>Ask for the receipt anew. A newer one may be here already.</source>
        <translation>Be om kvittensen på nytt. En nyare kan redan finnas här.</translation>
    </message>
    <message>
        <source>Your organisation has acknowledged another log than this one.</source>
        <translation>Din organisation har kvitterat en annan logg än den här.</translation>
    </message>
    <message>
        <source>The receipt is kept, and the use log tells of it.</source>
        <translation>Kvittensen är sparad och syns i användningsloggen.</translation>
    </message>
    <message>
        <source>Tell the data protection officer.</source>
        <translation>Berätta det för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>The entry lies sealed in the folder and waits for its receipt.</source>
        <translation>Anteckningen ligger förseglad i mappen och väntar på sin kvittens.</translation>
    </message>
    <message>
        <source>It stays saved on this device.</source>
        <translation>Den finns kvar på den här enheten.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the receipt is looked for by itself.</source>
        <translation>Du behöver inte göra något: kvittensen söks av sig själv.</translation>
    </message>
    <message>
        <source>The package is cut off, changed or too large.</source>
        <translation>Paketet är avbrutet, ändrat eller för stort.</translation>
    </message>
    <message>
        <source>This is no receipt that your organisation has signed.</source>
        <translation>Det här är inte en kvittens som din organisation har undertecknat.</translation>
    </message>
    <message>
        <source>One of these cases cannot be removed now.</source>
        <translation>Någon av klienternas uppgifter kan inte raderas nu.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Ingenting raderades.</translation>
    </message>
    <message>
        <source>Close this, look at the list again, and try once more.</source>
        <translation>Stäng detta, se listan på nytt och försök sedan.</translation>
    </message>
    <message>
        <source>{field} could divide by zero</source>
        <translation>{field} kunde dividera med noll</translation>
    </message>
    <message>
        <source>{field} is not a formula of numbers and names</source>
        <translation>{field} är inte en formel av tal och namn</translation>
    </message>
    <message>
        <source>The instrument file {file} is not right: line {line}, {reason}.</source>
        <translation>Mätinstrumentets fil {file} duger inte: rad {line}, {reason}.</translation>
    </message>
    <message>
        <source>The instruments in use stay as they are.</source>
        <translation>De mätinstrument som används förblir som de är.</translation>
    </message>
    <message>
        <source>Nothing of your clients is in it.</source>
        <translation>Där finns inget om dina klienter.</translation>
    </message>
    <message>
        <source>The file of the anonymous answers is damaged.</source>
        <translation>Filen med de anonyma svaren är skadad.</translation>
    </message>
    <message>
        <source>Begin a new one on the page Feedback.</source>
        <translation>Börja en ny på sidan Respons.</translation>
    </message>
    <message>
        <source>Too many sealed answers wait for the organisation.</source>
        <translation>För många förseglade svar väntar på organisationen.</translation>
    </message>
    <message>
        <source>Write them to a file on the page Feedback and hand it over.</source>
        <translation>Skriv dem till en fil på sidan Respons och lämna över den.</translation>
    </message>
    <message>
        <source>The file holds no sealed answers.</source>
        <translation>Filen innehåller inga förseglade svar.</translation>
    </message>
    <message>
        <source>A plan that tells of this filling has been handed over.</source>
        <translation>En plan där det här ifyllandet syns har överförts.</translation>
    </message>
    <message>
        <source>Fill the measure in anew if something has changed.</source>
        <translation>Fyll i mätinstrumentet på nytt om något har ändrats.</translation>
    </message>
    <message>
        <source>Your organisation lets no papers leave this device, printed or as a file.</source>
        <translation>Din organisation tillåter inga papper från den här enheten, varken utskrivna eller som fil.</translation>
    </message>
    <message>
        <source>A part of the store is damaged and cannot be read.</source>
        <translation>En del av databasen är skadad och kan inte läsas.</translation>
    </message>
    <message>
        <source>The rest stays as it is; nothing more is written over it.</source>
        <translation>Resten förblir som den är, och ingenting skrivs längre över den.</translation>
    </message>
    <message>
        <source>Lock, and then bring back a backup or read what is left. Your backups are not changed.</source>
        <translation>Lås, och återställ sedan en säkerhetskopia eller läs det som finns kvar. Säkerhetskopiorna ändras inte.</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>Dina uppgifter är i säkerhet.</translation>
    </message>
    <message>
        <source>The change was made and holds now, but the disk reported an error.</source>
        <translation>Ändringen är gjord och gäller nu, men disken meddelade ett fel.</translation>
    </message>
    <message>
        <source>Make the change once more. If the power fails before that, the earlier one may open again. Ask your IT support to check the device.</source>
        <translation>Gör ändringen på nytt. Om strömmen bryts före det kan den tidigare öppna igen. Be IT-stödet kontrollera enheten.</translation>
    </message>
    <message>
        <source>The disk does not tell whether the change was made.</source>
        <translation>Disken berättar inte om ändringen gjordes.</translation>
    </message>
    <message>
        <source>Try the new one first when you unlock, then the earlier one. Ask your IT support to check the device.</source>
        <translation>Pröva först den nya när du låser upp, sedan den tidigare. Be IT-stödet kontrollera enheten.</translation>
    </message>
    <message>
        <source>This client belongs to the group already.</source>
        <translation>Klienten är redan med i gruppen.</translation>
    </message>
    <message>
        <source>Open the membership that there is.</source>
        <translation>Öppna det medlemskap som redan finns.</translation>
    </message>
    <message>
        <source>No printer took the pages.</source>
        <translation>Ingen skrivare tog emot sidorna.</translation>
    </message>
    <message>
        <source>Nothing was printed, and the paper is still here.</source>
        <translation>Inget skrevs ut, och papperet finns kvar här.</translation>
    </message>
    <message>
        <source>Check the printer, or keep the paper as a protected file.</source>
        <translation>Kontrollera skrivaren, eller spara papperet som en skyddad fil.</translation>
    </message>
    <message>
        <source>A typeface of the papers is missing: {file}.</source>
        <translation>Papperens typsnitt saknas: {file}.</translation>
    </message>
    <message>
        <source>Everything saved is safe; only papers cannot be made.</source>
        <translation>Allt som sparats är tryggt; bara papper kan inte göras.</translation>
    </message>
    <message>
        <source>Install Rinnalla again.</source>
        <translation>Installera Rinnalla på nytt.</translation>
    </message>
    <message>
        <source>The code file {file} is not right: line {line}, {reason}.</source>
        <translation>Kodfilen {file} duger inte: rad {line}, {reason}.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>Inget av det togs emot.</translation>
    </message>
    <message>
        <source>Ask your colleague to make a new package.</source>
        <translation>Be din kollega göra ett nytt paket.</translation>
    </message>
    <message>
        <source>The package is cut off or was changed on the way.</source>
        <translation>Paketet är avklippt eller har ändrats på vägen.</translation>
    </message>
    <message>
        <source>A newer version of Rinnalla made this package.</source>
        <translation>En nyare version av Rinnalla har gjort paketet.</translation>
    </message>
    <message>
        <source>Update Rinnalla here, then open the package again.</source>
        <translation>Uppdatera Rinnalla här och öppna paketet på nytt.</translation>
    </message>
    <message>
        <source>This package is locked for somebody else.</source>
        <translation>Det här paketet är låst för någon annan.</translation>
    </message>
    <message>
        <source>Give your own card to your colleague and ask for a package.</source>
        <translation>Ge ditt eget kort till din kollega och be om ett paket.</translation>
    </message>
    <message>
        <source>The words do not open this package.</source>
        <translation>Orden öppnar inte det här paketet.</translation>
    </message>
    <message>
        <source>Ask your colleague to read the six words once more.</source>
        <translation>Be din kollega läsa de sex orden en gång till.</translation>
    </message>
    <message>
        <source>This package is locked with six words.</source>
        <translation>Det här paketet är låst med sex ord.</translation>
    </message>
    <message>
        <source>Ask your colleague for them on the phone.</source>
        <translation>Fråga din kollega efter dem i telefon.</translation>
    </message>
    <message>
        <source>The end date of this package has passed.</source>
        <translation>Paketets slutdatum har passerat.</translation>
    </message>
    <message>
        <source>It does not open any more.</source>
        <translation>Det öppnas inte längre.</translation>
    </message>
    <message>
        <source>This package was opened here before.</source>
        <translation>Det här paketet har redan öppnats här.</translation>
    </message>
    <message>
        <source>You find it in the list of packages.</source>
        <translation>Du hittar det i listan över paket.</translation>
    </message>
    <message>
        <source>You made this package yourself: your colleague opens it.</source>
        <translation>Du gjorde paketet själv: din kollega öppnar det.</translation>
    </message>
    <message>
        <source>Open the answer that comes back instead.</source>
        <translation>Öppna i stället svaret när det kommer tillbaka.</translation>
    </message>
    <message>
        <source>This answers a package that was not made here.</source>
        <translation>Det här svarar på ett paket som inte gjordes här.</translation>
    </message>
    <message>
        <source>Ask your colleague for whom it is.</source>
        <translation>Fråga din kollega vem det är till.</translation>
    </message>
    <message>
        <source>The practice store and your own store do not exchange packages.</source>
        <translation>Övningens databas och din egen databas utbyter inga paket.</translation>
    </message>
    <message>
        <source>Open it in the store that it was made for.</source>
        <translation>Öppna det i den databas som det gjordes för.</translation>
    </message>
    <message>
        <source>Somebody here may be the same person.</source>
        <translation>Här kan finnas samma person.</translation>
    </message>
    <message>
        <source>Say first whether it is the same person.</source>
        <translation>Säg först om det är samma person.</translation>
    </message>
    <message>
        <source>This is not a colleague’s card.</source>
        <translation>Det här är inte en kollegas kort.</translation>
    </message>
    <message>
        <source>Ask for the card as a file, or copy its whole line.</source>
        <translation>Be om kortet som en fil eller kopiera hela raden.</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Det här är ditt eget kort.</translation>
    </message>
    <message>
        <source>Take your colleague’s card.</source>
        <translation>Ta din kollegas kort.</translation>
    </message>
    <message>
        <source>it is too small</source>
        <translation>den är för liten</translation>
    </message>
    <message>
        <source>it is no PNG or JPEG picture, or it is damaged</source>
        <translation>den är ingen PNG- eller JPEG-bild, eller så är den skadad</translation>
    </message>
    <message>
        <source>This file cannot be the logo: {reason}.</source>
        <translation>Filen duger inte som logotyp: {reason}.</translation>
    </message>
    <message>
        <source>Papers look as before.</source>
        <translation>Papper ser ut som förut.</translation>
    </message>
    <message>
        <source>Take a PNG or JPEG picture of at most 40 megapixels and 8 MB.</source>
        <translation>Välj en PNG- eller JPEG-bild, högst 40 megapixel och 8 MB.</translation>
    </message>
    <message>
        <source>The import cannot be taken back.</source>
        <translation>Importen kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Work has been written of {count} of its clients. Nothing was changed.</source>
        <translation>För {count} av dess klienter har arbete redan antecknats. Inget ändrades.</translation>
    </message>
    <message>
        <source>Close the cases that are not yours one by one.</source>
        <translation>Avsluta de klientrelationer som inte är dina en i taget.</translation>
    </message>
    <message>
        <source>Your colleague wrote this entry: it stays under their name.</source>
        <translation>Din kollega har skrivit den här anteckningen: den står kvar i kollegans namn.</translation>
    </message>
    <message>
        <source>Write your own entry beside it.</source>
        <translation>Skriv en egen anteckning vid sidan av.</translation>
    </message>
    <message>
        <source>There is no other entry beside this one any more.</source>
        <translation>Bredvid denna finns inte längre någon annan anteckning.</translation>
    </message>
    <message>
        <source>Open Transfers again.</source>
        <translation>Öppna Överföringar på nytt.</translation>
    </message>
    <message>
        <source>This cannot be marked as an error from here.</source>
        <translation>Detta kan inte märkas som felaktigt härifrån.</translation>
    </message>
    <message>
        <source>What was carried over by hand is mended there by hand.</source>
        <translation>Det som fördes över för hand rättas där för hand.</translation>
    </message>
    <message>
        <source>Something is planned at this place.</source>
        <translation>Något är planerat på den här platsen.</translation>
    </message>
    <message>
        <source>The place and its distances are as they were.</source>
        <translation>Platsen och dess sträckor är oförändrade.</translation>
    </message>
    <message>
        <source>Choose another place there first, or rename this one.</source>
        <translation>Välj först en annan plats där eller ge den här ett nytt namn.</translation>
    </message>
    <message>
        <source>The store lies on a network drive, where it would be damaged.</source>
        <translation>Förrådet ligger på en nätverksenhet där det skulle skadas.</translation>
    </message>
    <message>
        <source>Move its folder to the disk of this device, or ask your IT support.</source>
        <translation>Flytta mappen till den här enhetens disk eller fråga it-stödet.</translation>
    </message>
    <message>
        <source>Your organisation has set the ways out.</source>
        <translation>Din organisation har satt överföringsvägarna.</translation>
    </message>
    <message>
        <source>This may be a real person&apos;s identity code.</source>
        <translation>Det här kan vara en verklig persons personbeteckning.</translation>
    </message>
    <message>
        <source>It was not stored: all people of the practice are invented.</source>
        <translation>Den sparades inte: alla människor i övningen är påhittade.</translation>
    </message>
    <message>
        <source>Take it out, or write one with the individual number 900–999.</source>
        <translation>Ta bort den eller skriv en beteckning med individnummer 900–999.</translation>
    </message>
    <message>
        <source>No calendar can be read from this file.</source>
        <translation>Ingen kalender kan läsas från den här filen.</translation>
    </message>
    <message>
        <source>Take a calendar file (.ics) of your own calendar.</source>
        <translation>Ta en kalenderfil (.ics) från din egen kalender.</translation>
    </message>
    <message>
        <source>{field} may not be left out</source>
        <translation>{field} får inte utelämnas</translation>
    </message>
    <message>
        <source>others than your IT support could have changed it</source>
        <translation>andra än IT-stödet har kunnat ändra den</translation>
    </message>
    <message>
        <source>The papers in use stay as they are.</source>
        <translation>De papper som används förblir som de är.</translation>
    </message>
    <message>
        <source>The template file {file} is not right: line {line}, {reason}.</source>
        <translation>Filen med pappersmallar {file} duger inte: rad {line}, {reason}.</translation>
    </message>
    <message>
        <source>The login to the server was not finished.</source>
        <translation>Inloggningen på servern blev inte klar.</translation>
    </message>
    <message>
        <source>Try again in Settings, Transfers. If it goes on, tell support.</source>
        <translation>Försök igen under Inställningar, Överföringar. Om det upprepas, kontakta stödet.</translation>
    </message>
    <message>
        <source>{field} has no place in it</source>
        <translation>{field} har ingen plats i den</translation>
    </message>
    <message>
        <source>The order of the copy desk {file} is not right: line {line}, {reason}.</source>
        <translation>Ordningen för överföringsbordet {file} är inte rätt: rad {line}, {reason}.</translation>
    </message>
    <message>
        <source>The order that was read last stays in use.</source>
        <translation>Den ordning som lästes senast är fortfarande i bruk.</translation>
    </message>
    <message>
        <source>The server knows more than {most} such people; none is shown.</source>
        <translation>Servern känner till fler än {most} sådana personer. Ingen visas.</translation>
    </message>
    <message>
        <source>Add the identity code, the birth date or the whole name.</source>
        <translation>Lägg till personbeteckningen, födelsetiden eller hela namnet.</translation>
    </message>
    <message>
        <source>The server does not offer such a search.</source>
        <translation>Servern erbjuder ingen sådan sökning.</translation>
    </message>
    <message>
        <source>Ask for a file instead, or add the client yourself.</source>
        <translation>Be om en fil, eller lägg till klienten själv.</translation>
    </message>
</context>
<context>
    <name>factors</name>
    <message>
        <source>Something else, in own words</source>
        <translation>Något annat, med egna ord</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>främjar</translation>
    </message>
    <message>
        <source>makes it harder</source>
        <translation>försvårar</translation>
    </message>
    <message>
        <source>Add: what in the situation</source>
        <translation>Lägg till: vad i situationen</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>med egna ord</translation>
    </message>
    <message>
        <source>helps or makes it harder</source>
        <translation>främjar eller försvårar</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than five clients an answer could be guessed, so none is collected on this device. The county&apos;s own form on the web is open to everybody.</source>
        <translation>Med färre än fem klienter kunde ett svar gissas. Därför samlas inga svar på den här enheten. Välfärdsområdets eget webbformulär är öppet för alla.</translation>
    </message>
    <message>
        <source>Answers are sealed to your organisation. They are read there only, at least five at a time.</source>
        <translation>Svaren förseglas till din organisation. De läses bara där, minst fem åt gången.</translation>
    </message>
    <message>
        <source>The question begins on {day}.</source>
        <translation>Enkäten börjar {day}.</translation>
    </message>
    <message>
        <source>The question ended on {day}.</source>
        <translation>Enkäten avslutades {day}.</translation>
    </message>
</context>
<context>
    <name>gates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the decision left</source>
        <translation>
            <numerusform>%n dag kvar av beslutet</numerusform>
            <numerusform>%n dagar kvar av beslutet</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision ended {end}</source>
        <translation>Beslutet upphörde {end}</translation>
    </message>
    <message>
        <source>Decision missing</source>
        <translation>Beslut saknas</translation>
    </message>
    <message>
        <source>You meet weekly, but there is no decision in force.</source>
        <translation>Ni träffas varje vecka, men det finns inget gällande beslut.</translation>
    </message>
    <message>
        <source>The service runs without a decision reference.</source>
        <translation>Servicen pågår utan hänvisning till ett beslut.</translation>
    </message>
    <message>
        <source>Period under {months} months</source>
        <translation>Period under {months} mån.</translation>
    </message>
    <message>
        <source>The period is shorter than {months} months.</source>
        <translation>Perioden är kortare än {months} månader.</translation>
    </message>
    <message>
        <source>Period over {months} months</source>
        <translation>Period över {months} mån.</translation>
    </message>
    <message>
        <source>The period is longer than {months} months.</source>
        <translation>Perioden är längre än {months} månader.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since last</source>
        <translation>
            <numerusform>%n dag sedan förra</numerusform>
            <numerusform>%n dagar sedan förra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last meeting</source>
        <translation>
            <numerusform>%n dag sedan senaste mötet</numerusform>
            <numerusform>%n dagar sedan senaste mötet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met yet, %n day(s) since the start</source>
        <translation>
            <numerusform>Har inte träffats ännu, %n dag sedan början</numerusform>
            <numerusform>Har inte träffats ännu, %n dagar sedan början</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreter {on}</source>
        <translation>Tolk {on}</translation>
    </message>
    <message>
        <source>Is an interpreter booked for {on}?</source>
        <translation>Är tolk bokad till {on}?</translation>
    </message>
    <message>
        <source>Interim review {on}</source>
        <translation>Mellanutvärdering {on}</translation>
    </message>
    <message>
        <source>The decision ended {end} – prepare the next one or the ending</source>
        <translation>Beslutet upphörde {end} – förbered en fortsättning eller ett avslut</translation>
    </message>
    <message>
        <source>Interim review {on} – book a time</source>
        <translation>Mellanutvärdering {on} – boka tid</translation>
    </message>
    <message>
        <source>Look at the goals</source>
        <translation>Se över målen</translation>
    </message>
    <message>
        <source>Goals have not been looked at for {weeks} weeks.</source>
        <translation>Målen har inte setts över på {weeks} veckor.</translation>
    </message>
    <message>
        <source>Plan missing</source>
        <translation>Plan saknas</translation>
    </message>
    <message>
        <source>There is no finished client plan yet.</source>
        <translation>Det finns ingen färdig klientplan ännu.</translation>
    </message>
    <message>
        <source>Plan: meetings missing</source>
        <translation>Planen: mötena saknas</translation>
    </message>
    <message>
        <source>The plan does not say how often the own worker meets the client in person.</source>
        <translation>I planen saknas hur ofta den egna kontaktpersonen träffar klienten personligen.</translation>
    </message>
    <message>
        <source>Own worker not named</source>
        <translation>Kontaktperson inte utsedd</translation>
    </message>
    <message>
        <source>The county has not named an own worker yet.</source>
        <translation>Välfärdsområdet har inte ännu utsett en egen kontaktperson.</translation>
    </message>
    <message>
        <source>Social worker missing</source>
        <translation>Socialarbetare saknas</translation>
    </message>
    <message>
        <source>Special support: a social worker in public service must be the own worker or work together with the own worker.</source>
        <translation>Särskilt stöd: en socialarbetare i tjänsteförhållande är egen kontaktperson eller dennas arbetspar.</translation>
    </message>
    <message>
        <source>Goal after the period</source>
        <translation>Mål efter perioden</translation>
    </message>
    <message numerus="yes">
        <source>wait %n day(s)</source>
        <translation>
            <numerusform>vänta %n dag</numerusform>
            <numerusform>vänta %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>text message</source>
        <translation>textmeddelande</translation>
    </message>
    <message>
        <source>no text message</source>
        <translation>inget textmeddelande</translation>
    </message>
    <message>
        <source>call</source>
        <translation>får ringa</translation>
    </message>
    <message>
        <source>do not call close ones</source>
        <translation>får inte ringa närstående</translation>
    </message>
    <message>
        <source>may come to the yard</source>
        <translation>får komma till gården</translation>
    </message>
    <message>
        <source>do not come to the yard</source>
        <translation>får inte komma till gården</translation>
    </message>
    <message>
        <source>Own instruction: {what}</source>
        <translation>Egen anvisning: {what}</translation>
    </message>
    <message>
        <source>A goal is due after the period ends.</source>
        <translation>Målets datum är efter periodens slut.</translation>
    </message>
    <message numerus="yes">
        <source>Not handed over, %n day(s)</source>
        <translation>
            <numerusform>Inte överfört, %n dag</numerusform>
            <numerusform>Inte överfört, %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An entry has waited to be handed over for %n day(s).</source>
        <translation>
            <numerusform>En anteckning har väntat på överföring i %n dag.</numerusform>
            <numerusform>En anteckning har väntat på överföring i %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the note</source>
        <translation>Kontrollera noteringen</translation>
    </message>
    <message>
        <source>Check the home visit note, due {on}</source>
        <translation>Kontrollera det som ska observeras vid hembesök senast {on}</translation>
    </message>
    <message>
        <source>{count} intensive clients</source>
        <translation>{count} intensiva</translation>
    </message>
    <message>
        <source>{count} intensive clients at a time; {most} is the guide.</source>
        <translation>{count} klienter i intensifierat arbete samtidigt; riktlinjen är {most}.</translation>
    </message>
    <message>
        <source>Draft unfinished</source>
        <translation>Utkast kvar</translation>
    </message>
    <message>
        <source>A log entry is not finished.</source>
        <translation>En anteckning är inte klar.</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Slututvärdering</translation>
    </message>
    <message>
        <source>The period ended {end}. Evaluate it together with the client.</source>
        <translation>Perioden tog slut {end}. Utvärdera den tillsammans med klienten.</translation>
    </message>
    <message>
        <source>Appeal by {end}</source>
        <translation>Ändringssökande {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to appeal, until {end}</source>
        <translation>
            <numerusform>%n dag kvar att söka ändring, till {end}</numerusform>
            <numerusform>%n dagar kvar att söka ändring, till {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step waits</source>
        <translation>Nästa steg väntar</translation>
    </message>
    <message numerus="yes">
        <source>The next step of %n errand(s) waits.</source>
        <translation>
            <numerusform>Nästa steg i ett ärende väntar.</numerusform>
            <numerusform>Nästa steg i %n ärenden väntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Fråga om samtycke</translation>
    </message>
    <message>
        <source>Write down that the client takes part voluntarily.</source>
        <translation>Anteckna att klienten deltar frivilligt.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <source>The client withdrew the consent {on}. Pause or end the period.</source>
        <translation>Klienten återtog sitt samtycke {on}. Pausa eller avsluta perioden.</translation>
    </message>
    <message>
        <source>Assessment missing</source>
        <translation>Bedömningen saknas</translation>
    </message>
    <message>
        <source>There is no reference to an assessment of the need for services.</source>
        <translation>Hänvisningen till bedömningen av servicebehovet saknas.</translation>
    </message>
    <message>
        <source>Purchased service</source>
        <translation>Köptjänst</translation>
    </message>
    <message>
        <source>A purchased service runs alongside: write the diary note and update the plan.</source>
        <translation>En köptjänst löper vid sidan av: anteckna den i journalen och uppdatera planen.</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>Vårdnadshavare saknas</translation>
    </message>
    <message>
        <source>The client is under 18: who is the guardian, and what may be told?</source>
        <translation>Klienten är under 18: vem är vårdnadshavare, och vad får berättas?</translation>
    </message>
    <message>
        <source>Begin together</source>
        <translation>Börja tillsammans</translation>
    </message>
    <message>
        <source>The joint first meeting of the work pair is not written down.</source>
        <translation>Arbetsparets gemensamma startmöte är inte antecknat.</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>Följ upp tillsammans</translation>
    </message>
    <message>
        <source>The joint look at the situation was agreed for {on}.</source>
        <translation>Den gemensamma uppföljningen var avtalad till {on}.</translation>
    </message>
    <message>
        <source>End together</source>
        <translation>Avsluta tillsammans</translation>
    </message>
    <message>
        <source>The period ends {end}: meet together and agree how it goes on.</source>
        <translation>Perioden slutar {end}: träffas tillsammans och kom överens om fortsättningen.</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Vem ansvarar?</translation>
    </message>
    <message>
        <source>A professional of social care answers for the content.</source>
        <translation>En yrkesutbildad person inom socialvården ansvarar för innehållet.</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>i början</translation>
    </message>
    <message>
        <source>at the interim check {day}</source>
        <translation>vid mellanutvärderingen {day}</translation>
    </message>
    <message>
        <source>at the end of the intensive phase {day}</source>
        <translation>i slutet av den intensiva fasen {day}</translation>
    </message>
    <message>
        <source>at the end {day}</source>
        <translation>i slutet {day}</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>på nytt {day}</translation>
    </message>
    <message>
        <source>Goals (GAS)</source>
        <translation>Mål (GAS)</translation>
    </message>
    <message>
        <source>Waits to be filled in together: {what}</source>
        <translation>Väntar på att fyllas i tillsammans: {what}</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> och {more} till</translation>
    </message>
    <message>
        <source>Measure waits</source>
        <translation>Mätinstrument väntar</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Be om respons</translation>
    </message>
    <message>
        <source>Ask the anonymous feedback question: {when}</source>
        <translation>Be om anonym respons: {when}</translation>
    </message>
    <message>
        <source>Goal for the group</source>
        <translation>Mål för gruppen</translation>
    </message>
    <message>
        <source>In a group without an own goal or an agreement.</source>
        <translation>Eget mål eller avtal saknas för gruppen.</translation>
    </message>
    <message>
        <source>Visit in the group</source>
        <translation>Besök i gruppen</translation>
    </message>
    <message>
        <source>A visit in the group was agreed by {on}.</source>
        <translation>Ett besök i gruppen var avtalat senast {on}.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Make a safety plan together, and check whether a non-disclosure order is needed.</source>
        <translation>Gör upp en säkerhetsplan tillsammans och kontrollera om en spärrmarkering behövs.</translation>
    </message>
    <message>
        <source>Look at the safety plan together again, due {on}</source>
        <translation>Se över säkerhetsplanen på nytt tillsammans, senast {on}</translation>
    </message>
    <message>
        <source>Begin by {on}</source>
        <translation>Börja senast {on}</translation>
    </message>
    <message>
        <source>The period is to begin by {on}. You have not met yet.</source>
        <translation>Perioden ska börja senast {on}. Ni har inte träffats än.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Entries wait until you log in to the server.</source>
        <translation>Anteckningarna väntar tills du loggar in på servern.</translation>
    </message>
    <message>
        <source>Confirm the ride</source>
        <translation>Bekräfta skjutsen</translation>
    </message>
    <message>
        <source>Confirm the ride: {start}, {riders} in it</source>
        <translation>Bekräfta skjutsen: {start}, {riders} åker med</translation>
    </message>
</context>
<context>
    <name>goal</name>
    <message>
        <source>Need: {need}</source>
        <translation>Behov: {need}</translation>
    </message>
    <message>
        <source>reviewed {day}</source>
        <translation>utvärderas {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>not thought out together yet</source>
        <translation>inte uttänkt tillsammans ännu</translation>
    </message>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done}/{total} steg tagna</translation>
    </message>
    <message>
        <source>now: {step}</source>
        <translation>nu: {step}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>taget {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Achieved {day}</source>
        <translation>Uppnått {day}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avslutat {day}</translation>
    </message>
    <message>
        <source>review</source>
        <translation>utvärdering</translation>
    </message>
    <message>
        <source>now {level}</source>
        <translation>nu {level}</translation>
    </message>
    <message>
        <source>The goal was agreed</source>
        <translation>Målet avtalades</translation>
    </message>
    <message>
        <source>Step or assessment marked</source>
        <translation>Steg eller bedömning antecknad</translation>
    </message>
    <message>
        <source>can be reached during the service</source>
        <translation>kan nås under servicen</translation>
    </message>
    <message>
        <source>Waits since {day}: {what}</source>
        <translation>Väntar sedan {day}: {what}</translation>
    </message>
    <message>
        <source>helps: {factor}</source>
        <translation>främjar: {factor}</translation>
    </message>
    <message>
        <source>makes it harder: {factor}</source>
        <translation>försvårar: {factor}</translation>
    </message>
    <message>
        <source>assessed together</source>
        <translation>bedömdes tillsammans</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Not written yet</source>
        <translation>Inte antecknat än</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Inte ingånget</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Besökt</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>skjuts</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>väglag</translation>
    </message>
    <message>
        <source>health</source>
        <translation>mående</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Skjuts</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>inte antecknad</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Told of absence</source>
        <translation>Anmälde frånvaro</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>By own means</source>
        <translation>På egen hand</translation>
    </message>
    <message>
        <source>By bus or taxi</source>
        <translation>Med buss eller taxi</translation>
    </message>
    <message>
        <source>Needs a ride</source>
        <translation>Behöver skjuts</translation>
    </message>
    <message>
        <source>Takes part remotely</source>
        <translation>Deltar på distans</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Ingen fast dag</translation>
    </message>
    <message>
        <source>led by {names}</source>
        <translation>leds av {names}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Hölls inte</translation>
    </message>
</context>
<context>
    <name>handed-over</name>
    <message>
        <source>everything is there</source>
        <translation>allt är framme</translation>
    </message>
    <message>
        <source>{count}, of which {attention} need attention</source>
        <translation>{count}, varav {attention} kräver åtgärd</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Inte överfört</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Äldst</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överfört</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Senaste kvitto</translation>
    </message>
</context>
<context>
    <name>ideas</name>
    <message>
        <source>Individual work</source>
        <translation>Individuellt arbete</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>På prov</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>Lämnad tills vidare</translation>
    </message>
</context>
<context>
    <name>last-time</name>
    <message>
        <source>You have not met yet.</source>
        <translation>Ni har inte träffats ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>No time is booked.</source>
        <translation>Ingen tid är bokad.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a client or a booking first.</source>
        <translation>Välj först en klient eller en bokning.</translation>
    </message>
    <message>
        <source>Other clients are hidden by the shield.</source>
        <translation>Skärmen är skyddad: andra klienter är dolda.</translation>
    </message>
</context>
<context>
    <name>login</name>
    <message>
        <source>The server asks for no login</source>
        <translation>Servern kräver ingen inloggning</translation>
    </message>
    <message>
        <source>In the browser of this device</source>
        <translation>I enhetens webbläsare</translation>
    </message>
    <message>
        <source>With a code on another device</source>
        <translation>Med en kod på en annan enhet</translation>
    </message>
    <message>
        <source>With this device&apos;s own key</source>
        <translation>Med enhetens egen nyckel</translation>
    </message>
    <message>
        <source>Entries are sent without a login.</source>
        <translation>Anteckningarna skickas utan inloggning.</translation>
    </message>
    <message>
        <source>You log in on your organisation&apos;s page as you do elsewhere.</source>
        <translation>Du loggar in på din organisations sida, som på andra ställen.</translation>
    </message>
    <message>
        <source>You type a short code on your phone and log in there.</source>
        <translation>Du skriver in en kort kod på telefonen och loggar in där.</translation>
    </message>
    <message>
        <source>Nobody logs in. Your administrator registers the public key; the secret one stays encrypted here.</source>
        <translation>Ingen loggar in. Administratören registrerar den publika nyckeln; den hemliga stannar krypterad här.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Det finns ingen nyckel ännu.</translation>
    </message>
    <message>
        <source>{kind}, made {day}. Its mark: {mark}</source>
        <translation>{kind}, skapad {day}. Kännetecken: {mark}</translation>
    </message>
    <message>
        <source>The login has expired. What waits is safe here.</source>
        <translation>Inloggningen har gått ut. Det som väntar är i säkerhet här.</translation>
    </message>
    <message>
        <source>Logged in, {when}.</source>
        <translation>Inloggad, {when}.</translation>
    </message>
    <message>
        <source>Not logged in.</source>
        <translation>Inte inloggad.</translation>
    </message>
    <message>
        <source>The login was cancelled in the browser.</source>
        <translation>Inloggningen avbröts i webbläsaren.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this login. It was thrown away.</source>
        <translation>Det kom ett svar som inte hör till den här inloggningen. Det kastades bort.</translation>
    </message>
    <message>
        <source>The answer did not come from your organisation&apos;s server. Tell your support.</source>
        <translation>Svaret kom inte från din organisations server. Kontakta stödet.</translation>
    </message>
    <message>
        <source>The code has expired. Get a new one.</source>
        <translation>Koden har gått ut. Hämta en ny.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Try again.</source>
        <translation>Det kom inget svar från webbläsaren. Försök igen.</translation>
    </message>
    <message>
        <source>The server does not offer this way to log in. Choose another one.</source>
        <translation>Servern erbjuder inte det här sättet att logga in. Välj ett annat.</translation>
    </message>
    <message>
        <source>The server sends the login to a place that your organisation has not confirmed. Nothing was sent there. Tell your support.</source>
        <translation>Servern styr inloggningen till ett ställe som din organisation inte har bekräftat. Inget skickades dit. Kontakta stödet.</translation>
    </message>
    <message>
        <source>There is no key on this device yet.</source>
        <translation>Det finns ingen nyckel på enheten ännu.</translation>
    </message>
    <message>
        <source>The server does not let this program in. Tell your support.</source>
        <translation>Servern släpper inte in det här programmet. Kontakta stödet.</translation>
    </message>
    <message>
        <source>The server does not take this device&apos;s key. Everything waits safely here.</source>
        <translation>Servern godkänner inte enhetens nyckel. Allt väntar i säkerhet här.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>The server asks for a login. Choose in Settings how to log in.</source>
        <translation>Servern kräver inloggning. Välj i inställningarna hur du loggar in.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>The login to the server has expired. Log in again; nothing is lost.</source>
        <translation>Inloggningen på servern har gått ut. Logga in på nytt; inget har gått förlorat.</translation>
    </message>
    <message>
        <source>The server waits for your login. Everything waits safely here.</source>
        <translation>Servern väntar på din inloggning. Allt väntar i säkerhet här.</translation>
    </message>
    <message>
        <source>Rinnalla</source>
        <translation>Rinnalla</translation>
    </message>
    <message>
        <source>The login has come to Rinnalla. You may close this page.</source>
        <translation>Inloggningen har kommit fram till Rinnalla. Du kan stänga sidan.</translation>
    </message>
    <message>
        <source>The login was not finished. You may close this page and try again in Rinnalla.</source>
        <translation>Inloggningen blev inte klar. Du kan stänga sidan och försöka igen i Rinnalla.</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Start</source>
        <translation>Början</translation>
    </message>
    <message>
        <source>Interim check</source>
        <translation>Mellanutvärdering</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Däremellan</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Inte ifyllt än</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>T now {now}</source>
        <translation>T nu {now}</translation>
    </message>
    <message>
        <source>start {start}, change {change}</source>
        <translation>i början {start}, ändring {change}</translation>
    </message>
    <message>
        <source>No goal with a scale counts yet.</source>
        <translation>Inget mål med skala räknas än.</translation>
    </message>
    <message>
        <source>No T yet: {scored} of {total} goals have been assessed.</source>
        <translation>Inget T-tal än: {scored} av {total} mål har bedömts.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Cancelled</source>
        <translation>Inhiberades</translation>
    </message>
    <message>
        <source>Tried, no contact</source>
        <translation>Försökte, ingen kontakt</translation>
    </message>
    <message>
        <source>{form}, {minutes} min</source>
        <translation>{form}, {minutes} min</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{minutes} min of driving</source>
        <translation>{minutes} min körning</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>Own rating: {topic} first {before}, then {after}</source>
        <translation>Egen bedömning: {topic} först {before}, sedan {after}</translation>
    </message>
    <message>
        <source>Own rating: {topic} {figure}</source>
        <translation>Egen bedömning: {topic} {figure}</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>Ett steg tillbaka</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Not talked about</source>
        <translation>Inte samtalat om</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Inget behov</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Lite</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>En del</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Mycket</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Inte sett på än</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Utrett</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Not assessed yet. Begin from what gives strength.</source>
        <translation>Inte bedömt än. Börja med det som ger kraft.</translation>
    </message>
    <message>
        <source>Assessed together {day}</source>
        <translation>Bedömt tillsammans {day}</translation>
    </message>
    <message>
        <source>Assessed by the worker {day}</source>
        <translation>Arbetstagaren bedömde {day}</translation>
    </message>
    <message>
        <source>next time {day}</source>
        <translation>nästa gång {day}</translation>
    </message>
    <message>
        <source>before: {level}</source>
        <translation>förut: {level}</translation>
    </message>
    <message>
        <source>New strength: {text}</source>
        <translation>Ny resurs: {text}</translation>
    </message>
    <message>
        <source>No longer: {text}</source>
        <translation>Inte längre: {text}</translation>
    </message>
    <message>
        <source>{area}: {before}, now {now}</source>
        <translation>{area}: {before}, nu {now}</translation>
    </message>
    <message>
        <source>in the client&apos;s words: {text}</source>
        <translation>med klientens ord: {text}</translation>
    </message>
    <message>
        <source>worker&apos;s assessment: {text}</source>
        <translation>arbetstagarens bedömning: {text}</translation>
    </message>
    <message>
        <source>came unasked</source>
        <translation>kom utan begäran</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>begärd av {name}</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Skickas nu</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överförd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Different facts</source>
        <translation>Olika uppgifter</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tillbakatagen</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Plan {number}</translation>
    </message>
    <message>
        <source>Log entry {day}</source>
        <translation>Mötesanteckning {day}</translation>
    </message>
    <message>
        <source>{title}, correction {number}</source>
        <translation>{title}, rättelse {number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>client information system ({host})</source>
        <translation>klientdatasystemet ({host})</translation>
    </message>
    <message>
        <source>folder of the client information system</source>
        <translation>klientdatasystemets mapp</translation>
    </message>
    <message>
        <source>It did not arrive. It is safe on this device; it is tried again.</source>
        <translation>Det kom inte fram. Det finns tryggt på den här enheten och ett nytt försök görs.</translation>
    </message>
    <message>
        <source>The client has no personal identity code or temporary id yet. Add one, and it goes.</source>
        <translation>Klienten har ännu ingen personbeteckning eller temporär kod. Lägg till en, så går anteckningen i väg.</translation>
    </message>
    <message>
        <source>The plan needs the personal identity code. Add it, and the plan goes.</source>
        <translation>Planen behöver personbeteckningen. Lägg till den, så går planen i väg.</translation>
    </message>
    <message>
        <source>The client needs both a first name and a last name. Add them, and it goes.</source>
        <translation>Klienten behöver både förnamn och efternamn. Lägg till dem, så går anteckningen i väg.</translation>
    </message>
    <message>
        <source>Your own name is incomplete. Complete it in Settings, and it goes.</source>
        <translation>Ditt eget namn är ofullständigt. Komplettera det i inställningarna, så går anteckningen i väg.</translation>
    </message>
    <message>
        <source>A completed version took its place.</source>
        <translation>En kompletterad version kom i stället.</translation>
    </message>
    <message>
        <source>You took it out of the queue.</source>
        <translation>Du tog bort den ur kön.</translation>
    </message>
    <message>
        <source>The server did not accept the content ({status}). The entry is safe here. Correct it, or tell the support of the client information system.</source>
        <translation>Servern godkände inte innehållet ({status}). Anteckningen finns kvar här. Rätta den eller kontakta stödet för klientdatasystemet.</translation>
    </message>
    <message>
        <source>The client information system has different facts under this entry. Both stay under their authors&apos; names.</source>
        <translation>I klientdatasystemet finns andra uppgifter. Båda anteckningarna bevaras i sina upprättares namn.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came, and the server cannot be asked. Look in the client information system, then choose: it is there, or send again.</source>
        <translation>Anteckningen skickades men inget svar kom, och servern kan inte tillfrågas. Titta i klientdatasystemet och välj sedan: den finns där, eller skicka igen.</translation>
    </message>
    <message>
        <source>The answer was not clear. It is asked for before it is sent again.</source>
        <translation>Svaret var oklart. Det kontrolleras innan något skickas igen.</translation>
    </message>
    <message>
        <source>The frozen content cannot be read by this version. Tell your support.</source>
        <translation>Den här versionen kan inte läsa det frysta innehållet. Kontakta stödet.</translation>
    </message>
    <message>
        <source>No connection. Everything is saved on the device and goes by itself later.</source>
        <translation>Ingen nätförbindelse. Allt sparas på enheten och skickas automatiskt när förbindelsen återkommer.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open a browser, then try again.</source>
        <translation>Det här nätet kräver inloggning först. Öppna webbläsaren och försök sedan igen.</translation>
    </message>
    <message>
        <source>The server could not be trusted, so nothing was sent. Tell your support.</source>
        <translation>Servern gick inte att lita på, så inget skickades. Kontakta stödet.</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again by itself.</source>
        <translation>Servern är upptagen. Ett nytt försök görs automatiskt.</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Everything is saved on the device.</source>
        <translation>Mappen kan inte nås. Allt finns sparat på enheten.</translation>
    </message>
    <message>
        <source>{title}, marking as an error</source>
        <translation>{title}, felmärkning</translation>
    </message>
    <message>
        <source>The server takes no changes. Mark the entry as an error in the client information system, then take this out of the queue.</source>
        <translation>Servern tar inte emot ändringar. Märk anteckningen som felaktig i klientdatasystemet och ta sedan detta ur kön.</translation>
    </message>
    <message>
        <source>The other entry stays under its author&apos;s name. Yours goes beside it.</source>
        <translation>Den andra anteckningen bevaras i sin författares namn. Din förs över bredvid den.</translation>
    </message>
    <message>
        <source>The clock of this device seems to be wrong, so the server could not be trusted. Set the time, then try again.</source>
        <translation>Klockan på den här enheten verkar gå fel, så servern kunde inte litas på. Ställ in tiden och försök sedan igen.</translation>
    </message>
    <message>
        <source>The server does not work just now. Everything is saved on the device and is tried again by itself.</source>
        <translation>Servern fungerar inte just nu. Allt är sparat på enheten, och överföringen görs om av sig själv.</translation>
    </message>
    <message>
        <source>It lies sealed in the folder. It is handed over when the organisation has acknowledged it.</source>
        <translation>Anteckningen ligger förseglad i mappen. Den är överförd när organisationen har kvitterat den.</translation>
    </message>
    <message>
        <source>It has lain in the folder for more than three days, and nobody has acknowledged it. Tell your support.</source>
        <translation>Anteckningen har legat i mappen i över tre dagar utan kvittens. Berätta för stödet.</translation>
    </message>
    <message>
        <source>The login to the server is missing or has expired. Nothing is lost; log in.</source>
        <translation>Inloggningen på servern saknas eller har gått ut. Inget har gått förlorat; logga in.</translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message>
        <source>Goals and steps</source>
        <translation>Mål och steg</translation>
    </message>
    <message>
        <source>Entries of meetings</source>
        <translation>Anteckningar om möten</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>Booked meetings</source>
        <translation>Bokade möten</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Till {name}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Från {name}</translation>
    </message>
    <message>
        <source>Additions from {name}</source>
        <translation>Tillägg från {name}</translation>
    </message>
    <message>
        <source>Your additions to {name}</source>
        <translation>Dina tillägg till {name}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>slutade {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>opened there {day}</source>
        <translation>öppnat där {day}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Person of the team</source>
        <translation>Person i teamet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Booked meeting</source>
        <translation>Bokat möte</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bortlämnat</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Finns redan här</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Följande möten</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Så här når du</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Tänk på det här</translation>
    </message>
    <message>
        <source>Finished plans</source>
        <translation>Färdiga planer</translation>
    </message>
    <message>
        <source>Needs and strengths</source>
        <translation>Behov och resurser</translation>
    </message>
    <message>
        <source>Errand path</source>
        <translation>Ärendestig</translation>
    </message>
    <message>
        <source>If I am not heard from, safety plan</source>
        <translation>Om jag inte hörs av, säkerhetsplan</translation>
    </message>
    <message>
        <source>Representatives, services, wishes</source>
        <translation>Företrädare, tjänster, önskemål</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Klientens egna ord</translation>
    </message>
    <message>
        <source>Finished plan</source>
        <translation>Färdig plan</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Information from elsewhere</source>
        <translation>Uppgift från annat håll</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Event of an errand</source>
        <translation>Händelse i ett ärende</translation>
    </message>
    <message>
        <source>If I am not heard from</source>
        <translation>Om jag inte hörs av</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Säkerhetsplan</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Företrädare</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Annan tjänst</translation>
    </message>
    <message>
        <source>Contact or notice</source>
        <translation>Kontakt eller anmälan</translation>
    </message>
    <message>
        <source>Wish for the work</source>
        <translation>Önskemål om arbetet</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mätinstrument</translation>
    </message>
    <message numerus="yes">
        <source>wait %n day(s)</source>
        <translation>
            <numerusform>vänta %n dag</numerusform>
            <numerusform>vänta %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>plan {number}</source>
        <translation>plan {number}</translation>
    </message>
    <message>
        <source>Decision references</source>
        <translation>Hänvisningar till beslut</translation>
    </message>
    <message>
        <source>What happened in the period</source>
        <translation>Händelser i perioden</translation>
    </message>
    <message>
        <source>Rehabilitation checklist</source>
        <translation>Listan över rehabiliteringsbehov</translation>
    </message>
    <message>
        <source>Decision reference</source>
        <translation>Hänvisning till beslut</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>I perioden</translation>
    </message>
    <message>
        <source>Checklist line</source>
        <translation>Punkt på listan</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>Ändringsförslag</translation>
    </message>
    <message>
        <source>This is not here any more, so the change cannot be taken in.</source>
        <translation>Det här finns inte längre här, så ändringen kan inte tas in.</translation>
    </message>
    <message>
        <source>Mended afterwards. Taken in, it stands beside the first; both stay.</source>
        <translation>Rättat i efterhand. När du tar in det står det bredvid det första; båda finns kvar.</translation>
    </message>
    <message>
        <source>Taken in, your booking changes. Until then it stays.</source>
        <translation>Om du tar in ändringen ändras din bokning. Till dess står den kvar.</translation>
    </message>
    <message>
        <source>Taken in, it is a new version by {author}. Yours stays as the version before.</source>
        <translation>När du tar in det blir det en ny version av {author}. Din text finns kvar som versionen före.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>The client is under 18. May the guardian have this paper?</source>
        <translation>Klienten är under 18 år. Får vårdnadshavaren få det här?</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>No period yet</source>
        <translation>Ingen period ännu</translation>
    </message>
    <message>
        <source>Social rehabilitation as social work</source>
        <translation>Social rehabilitering som socialt arbete</translation>
    </message>
    <message>
        <source>Social rehabilitation as social guidance</source>
        <translation>Social rehabilitering som social handledning</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Börjar senare</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fattat</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Given to the client</source>
        <translation>Delgivet</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Ändringssökande</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>gick ut {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>ends {day} · {left}</source>
        <translation>går ut {day} · {left}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>går ut {day}</translation>
    </message>
    <message>
        <source>Need assessed</source>
        <translation>Behovet bedömt</translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation>Vem bedömde</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>In the beginning</source>
        <translation>I början</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Prepares for</source>
        <translation>Förbereder för</translation>
    </message>
    <message>
        <source>Dense phase until</source>
        <translation>Tätt skede till</translation>
    </message>
    <message>
        <source>Pilot or study</source>
        <translation>Pilot eller studie</translation>
    </message>
    <message>
        <source>Not written down yet</source>
        <translation>Inte antecknat ännu</translation>
    </message>
    <message>
        <source>Takes part voluntarily, asked {day}</source>
        <translation>Deltar frivilligt, frågat {day}</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Återtaget {day}</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>varje dag</numerusform>
            <numerusform>med %n dagars mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>en gång i veckan</translation>
    </message>
    <message>
        <source>{met} of {weeks} weeks</source>
        <translation>{met} av {weeks} veckor</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Närmöte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Samtal och meddelanden</translation>
    </message>
    <message>
        <source>Tried, nobody met</source>
        <translation>Försökte, ingen kontakt</translation>
    </message>
    <message>
        <source>The client cancelled</source>
        <translation>Klienten avbokade</translation>
    </message>
    <message>
        <source>Weather or transport</source>
        <translation>Väglag eller skjuts</translation>
    </message>
    <message>
        <source>The worker was kept</source>
        <translation>Arbetstagaren förhindrad</translation>
    </message>
    <message>
        <source>Other hindrance</source>
        <translation>Annat hinder</translation>
    </message>
    <message>
        <source>{share} % of the meetings</source>
        <translation>{share} % av mötena</translation>
    </message>
    <message>
        <source>In own surroundings</source>
        <translation>I egen miljö</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>marked {day}</source>
        <translation>markerat {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Plan {number}</translation>
    </message>
    <message>
        <source>Assessment of the need</source>
        <translation>Bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>Dense phase ends</source>
        <translation>Det täta skedet slutar</translation>
    </message>
    <message>
        <source>Final evaluation together</source>
        <translation>Slututvärdering tillsammans</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>book a time</source>
        <translation>boka tid</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>bokat</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>förslag</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommer</translation>
    </message>
    <message>
        <source>Division of labour agreed {day}</source>
        <translation>Arbetsfördelning överenskommen {day}</translation>
    </message>
    <message>
        <source>Looked at together {day}</source>
        <translation>Gemensam uppföljning {day}</translation>
    </message>
    <message>
        <source>same worker</source>
        <translation>samma arbetstagare</translation>
    </message>
    <message>
        <source>other worker</source>
        <translation>annan arbetstagare</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Fortsatt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Inte bedömt ännu</translation>
    </message>
    <message>
        <source>Social guidance</source>
        <translation>Social handledning</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Socialt arbete</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Korrigerande</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Förebyggande</translation>
    </message>
    <message>
        <source>As social work</source>
        <translation>Som socialt arbete</translation>
    </message>
    <message>
        <source>As social guidance</source>
        <translation>Som social handledning</translation>
    </message>
    <message>
        <source>As another service</source>
        <translation>Som annan tjänst</translation>
    </message>
    <message>
        <source>The client relation ends</source>
        <translation>Klientrelationen upphör</translation>
    </message>
    <message>
        <source>Consent to take part</source>
        <translation>Samtycke till att delta</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Interim review</source>
        <translation>Mellanutvärdering</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>Förläng perioden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Go on after the pause</source>
        <translation>Fortsätt efter pausen</translation>
    </message>
    <message>
        <source>Joint first meeting</source>
        <translation>Gemensamt startmöte</translation>
    </message>
    <message>
        <source>Joint look at the situation</source>
        <translation>Gemensam uppföljning</translation>
    </message>
    <message>
        <source>Joint last meeting</source>
        <translation>Gemensamt avslutningsmöte</translation>
    </message>
    <message>
        <source>Contact with the work pair</source>
        <translation>Kontakt med arbetsparet</translation>
    </message>
    <message>
        <source>Contact with the decision maker</source>
        <translation>Kontakt med beslutsfattaren</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Slututvärdering</translation>
    </message>
    <message>
        <source>Period extended</source>
        <translation>Perioden förlängd</translation>
    </message>
    <message>
        <source>Taking part is voluntary and free of charge. The client may pause or stop at any time.</source>
        <translation>Deltagandet är frivilligt och avgiftsfritt. Klienten kan ta paus eller sluta när som helst.</translation>
    </message>
    <message>
        <source>Nobody has to go on. Agree together whether the period pauses or ends.</source>
        <translation>Ingen måste fortsätta. Kom överens om perioden pausas eller avslutas.</translation>
    </message>
    <message>
        <source>The old end, the new end and the reason stay readable.</source>
        <translation>Det gamla slutdatumet, det nya slutdatumet och orsaken förblir synliga.</translation>
    </message>
    <message>
        <source>While it pauses, no rhythm is asked for.</source>
        <translation>Under pausen påminns inte om rytmen.</translation>
    </message>
    <message>
        <source>The period ends with it. The client may disagree, gets a written decision and can apply again.</source>
        <translation>Perioden avslutas med den. Klienten kan vara av annan åsikt, får ett skriftligt beslut och kan ansöka på nytt.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>The period ends</source>
        <translation>Perioden slutar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nytt slutdatum</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Hur det frågades</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What was looked at and agreed</source>
        <translation>Vad som sågs över och avtalades</translation>
    </message>
    <message>
        <source>Why is it extended?</source>
        <translation>Varför förlängs den?</translation>
    </message>
    <message>
        <source>Why does it pause?</source>
        <translation>Varför en paus?</translation>
    </message>
    <message>
        <source>How did we do, and how does it go on?</source>
        <translation>Hur gick det, hur fortsätter vi?</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad som avtalades</translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <translation>Vad som berättades och avtalades</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Med några ord</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>End the period</source>
        <translation>Avsluta perioden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>{what} stored</source>
        <translation>{what}: sparat</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Tid tillsammans</translation>
    </message>
    <message>
        <source>Begins at the latest</source>
        <translation>Börjar senast</translation>
    </message>
</context>
<context>
    <name>plain</name>
    <message>
        <source>Plain language: LIX {lix} (under 40 is easy).</source>
        <translation>Klarspråk: LIX {lix} (under 40 är lätt).</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Inget är markerat.</translation>
    </message>
    <message>
        <source>Long sentence: {found}</source>
        <translation>Lång mening: {found}</translation>
    </message>
    <message>
        <source>Long word: {found}</source>
        <translation>Långt ord: {found}</translation>
    </message>
    <message>
        <source>Abbreviation: {found}</source>
        <translation>Förkortning: {found}</translation>
    </message>
    <message>
        <source>Say who does it: {found}</source>
        <translation>Säg vem som gör det: {found}</translation>
    </message>
    <message>
        <source>Add the weekday: {found}</source>
        <translation>Lägg till veckodagen: {found}</translation>
    </message>
    <message>
        <source>Hard word: {found}. Plainer: {instead}</source>
        <translation>Svårt ord: {found}. Enklare: {instead}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Social Welfare Act s. 39({item})</source>
        <translation>Socialvårdslagen 39 § punkt {item}</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Client&apos;s own view</source>
        <translation>Klientens egen syn</translation>
    </message>
    <message>
        <source>Client&apos;s proposal for how the service is given</source>
        <translation>Klientens förslag till hur servicen genomförs</translation>
    </message>
    <message>
        <source>Life situation and surroundings: how they affect</source>
        <translation>Livssituation och omgivning: hur de påverkar</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment of the need for support</source>
        <translation>Arbetstagarens bedömning av stödbehovet</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Mål och steg</translation>
    </message>
    <message>
        <source>Services, support and division of work</source>
        <translation>Service, stöd och arbetsfördelning</translation>
    </message>
    <message>
        <source>Necessary services: when they begin and how long they last</source>
        <translation>Nödvändig service: när den börjar och hur länge den varar</translation>
    </message>
    <message>
        <source>How often the client meets the own worker</source>
        <translation>Hur ofta klienten träffar sin egen kontaktperson</translation>
    </message>
    <message>
        <source>Estimate of how long the client relation lasts</source>
        <translation>Bedömning av klientrelationens varaktighet</translation>
    </message>
    <message>
        <source>My team and those we work with</source>
        <translation>Mitt team och samarbetsparter</translation>
    </message>
    <message>
        <source>Contact and consents</source>
        <translation>Kontakt och samtycken</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Utvärdering av planen</translation>
    </message>
    <message>
        <source>Rights and options explained: how</source>
        <translation>Utredning om rättigheter och alternativ har getts: hur</translation>
    </message>
    <message>
        <source>Client&apos;s opinion on the plan</source>
        <translation>Klientens åsikt om planen</translation>
    </message>
    <message>
        <source>Dissenting views</source>
        <translation>Avvikande åsikter</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Överläggning</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Sändlista</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Arbetstagarens bedömning</translation>
    </message>
    <message>
        <source>Services and support</source>
        <translation>Service och stöd</translation>
    </message>
    <message>
        <source>Necessary services</source>
        <translation>Nödvändig service</translation>
    </message>
    <message>
        <source>Meetings with the own worker</source>
        <translation>Möten med egen kontaktperson</translation>
    </message>
    <message>
        <source>Length of the client relation</source>
        <translation>Klientrelationens varaktighet</translation>
    </message>
    <message>
        <source>Those we work with</source>
        <translation>Samarbetsparter</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Client&apos;s proposal</source>
        <translation>Klientens förslag</translation>
    </message>
    <message>
        <source>How the plan before went</source>
        <translation>Utvärdering av föregående plan</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Fill this in.</source>
        <translation>Fyll i det här.</translation>
    </message>
    <message>
        <source>This is too long: at most {most} characters fit.</source>
        <translation>Texten är för lång: högst {most} tecken ryms.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Ange ett tal från {least} till {most}.</translation>
    </message>
    <message>
        <source>Give a date that is in the calendar.</source>
        <translation>Ange ett datum som finns i kalendern.</translation>
    </message>
    <message>
        <source>Give a time, for example 13.00.</source>
        <translation>Ange ett klockslag, till exempel 13.00.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Det här datumet ligger i framtiden.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Den här dagen har redan gått.</translation>
    </message>
    <message>
        <source>Days off are a year at most.</source>
        <translation>Ledigheten är högst ett år.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutet är före början.</translation>
    </message>
    <message>
        <source>Say in a few words why this changes.</source>
        <translation>Berätta med några ord varför det här ändras.</translation>
    </message>
    <message>
        <source>An organisation id has numbers and dots, for example 1.2.246.10.</source>
        <translation>En organisationsbeteckning har siffror och punkter, till exempel 1.2.246.10.</translation>
    </message>
    <message>
        <source>This is not a valid personal identity code. Check every character.</source>
        <translation>Personbeteckningen stämmer inte. Kontrollera varje tecken.</translation>
    </message>
    <message>
        <source>This may be a real person&apos;s code. The practice store takes only practice codes (individual number 900–999).</source>
        <translation>Det här kan vara en verklig persons beteckning. Övningen tar bara emot övningsbeteckningar (individnummer 900–999).</translation>
    </message>
    <message>
        <source>The date of birth is not the one in the personal identity code.</source>
        <translation>Födelsedatumet är inte detsamma som i personbeteckningen.</translation>
    </message>
    <message>
        <source>This cannot be a date of birth.</source>
        <translation>Det här kan inte vara ett födelsedatum.</translation>
    </message>
    <message>
        <source>Give all five levels and where the goal starts.</source>
        <translation>Ange alla fem nivåer och utgångsläget.</translation>
    </message>
    <message>
        <source>The period ends before this, on {end}.</source>
        <translation>Perioden slutar före detta, {end}.</translation>
    </message>
    <message>
        <source>A meeting that was held cannot be in the future.</source>
        <translation>Ett hållet möte kan inte ligga i framtiden.</translation>
    </message>
    <message>
        <source>Say why the meeting was not held.</source>
        <translation>Berätta varför mötet inte blev av.</translation>
    </message>
    <message>
        <source>Write a few words about the meeting.</source>
        <translation>Skriv några ord om mötet.</translation>
    </message>
    <message>
        <source>The consent lasts at most until the period ends, {end}.</source>
        <translation>Samtycket gäller högst till periodens slut, {end}.</translation>
    </message>
    <message>
        <source>This is not right yet.</source>
        <translation>Det här är inte rätt ännu.</translation>
    </message>
    <message>
        <source>The next time is after this one, which is on {on}.</source>
        <translation>Nästa gång är efter denna gång ({on}).</translation>
    </message>
    <message>
        <source>Set one level at least, or write a few words or a strength.</source>
        <translation>Ange minst en nivå, eller skriv några ord eller en resurs.</translation>
    </message>
    <message>
        <source>Say who asked for it, or tick that it came unasked.</source>
        <translation>Skriv vem som begärde den, eller kryssa i att den kom utan begäran.</translation>
    </message>
    <message>
        <source>The review comes after the goal is to be reached, {due}.</source>
        <translation>Utvärderingen kommer efter att målet ska vara nått, {due}.</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>Ange en dag som ännu ska komma.</translation>
    </message>
    <message>
        <source>At most {most} fit here.</source>
        <translation>Här ryms högst {most}.</translation>
    </message>
    <message>
        <source>Choose at least one goal.</source>
        <translation>Välj minst ett mål.</translation>
    </message>
    <message>
        <source>Answer at least one question.</source>
        <translation>Svara på minst en fråga.</translation>
    </message>
    <message>
        <source>The instrument has changed. Fill it in anew.</source>
        <translation>Mätinstrumentet har ändrats. Fyll i det på nytt.</translation>
    </message>
    <message>
        <source>This is before the decision was made.</source>
        <translation>Det här är innan beslutet fattades.</translation>
    </message>
    <message>
        <source>This is after the assessment.</source>
        <translation>Det här är efter bedömningen.</translation>
    </message>
    <message>
        <source>This is outside the period, which ends {end}.</source>
        <translation>Det här är utanför perioden, som slutar {end}.</translation>
    </message>
    <message>
        <source>The period already lasts until {end}.</source>
        <translation>Perioden varar redan till {end}.</translation>
    </message>
    <message>
        <source>The period begins only on {start}.</source>
        <translation>Perioden börjar först {start}.</translation>
    </message>
    <message>
        <source>End the running period before a new one begins.</source>
        <translation>Avsluta den pågående perioden innan en ny börjar.</translation>
    </message>
    <message>
        <source>Agree who does the next step.</source>
        <translation>Kom överens om vem som tar nästa steg.</translation>
    </message>
    <message>
        <source>Mark at least one participant.</source>
        <translation>Anteckna minst en deltagare.</translation>
    </message>
    <message>
        <source>A participant&apos;s name would get into the files of others: {words}. Write it on that participant&apos;s own line.</source>
        <translation>En deltagares namn skulle hamna i andras uppgifter: {words}. Skriv det på deltagarens egen rad.</translation>
    </message>
    <message>
        <source>A package ends today at the earliest, in a year at the latest.</source>
        <translation>Ett paket slutar tidigast i dag, senast om ett år.</translation>
    </message>
    <message>
        <source>Three months at most: {last}.</source>
        <translation>Högst tre månader: {last}.</translation>
    </message>
    <message>
        <source>Choose two different places.</source>
        <translation>Välj två olika platser.</translation>
    </message>
    <message>
        <source>Name the place otherwise: this tells where somebody lives.</source>
        <translation>Ge platsen ett annat namn: det här berättar var någon bor.</translation>
    </message>
    <message>
        <source>An agreement is here already, and it stays. Agree anew with the client where needed.</source>
        <translation>En överenskommelse finns redan, och den står kvar. Kom vid behov överens på nytt med klienten.</translation>
    </message>
    <message>
        <source>Take the errand itself in first.</source>
        <translation>Ta först emot själva ärendet.</translation>
    </message>
    <message>
        <source>This belongs to a service period that is not here. Begin the period first.</source>
        <translation>Det här hör till en serviceperiod som inte finns här. Inled perioden först.</translation>
    </message>
    <message>
        <source>What would change is not here any more. Nothing was changed.</source>
        <translation>Det som skulle ändras finns inte längre här. Ingenting ändrades.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Mötesrytm</translation>
    </message>
    <message>
        <source>Tiers of support</source>
        <translation>Stödnivåer</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Work pair</source>
        <translation>Arbetspar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Phrases to copy</source>
        <translation>Fraser att kopiera</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Own ways of the unit</source>
        <translation>Enhetens egna sätt</translation>
    </message>
    <message>
        <source>Quiet reminders</source>
        <translation>Tysta påminnelser</translation>
    </message>
    <message>
        <source>{lengths} months</source>
        <translation>{lengths} mån</translation>
    </message>
    <message numerus="yes">
        <source>dense phase %n month(s)</source>
        <translation>
            <numerusform>tätt skede %n mån</numerusform>
            <numerusform>tätt skede %n mån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interim review at %n month(s)</source>
        <translation>
            <numerusform>mellanutvärdering vid %n mån</numerusform>
            <numerusform>mellanutvärdering vid %n mån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a meeting every %n day(s)</source>
        <translation>
            <numerusform>möte varje dag</numerusform>
            <numerusform>möte med %n dagars mellanrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goals looked at every %n week(s)</source>
        <translation>
            <numerusform>målen ses över varje vecka</numerusform>
            <numerusform>målen ses över med %n veckors mellanrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n intensive client(s)</source>
        <translation>
            <numerusform>högst %n intensiv klient</numerusform>
            <numerusform>högst %n intensiva klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>i början</translation>
    </message>
    <message>
        <source>at the interim review</source>
        <translation>vid mellanutvärderingen</translation>
    </message>
    <message>
        <source>after the dense phase</source>
        <translation>efter det täta skedet</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>i slutet</translation>
    </message>
    <message>
        <source>GAS scale of goals</source>
        <translation>målens GAS-skala</translation>
    </message>
    <message>
        <source>own rating 0–10</source>
        <translation>egen bedömning 0–10</translation>
    </message>
    <message>
        <source>quality of life</source>
        <translation>livskvalitet</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>varje vecka</numerusform>
            <numerusform>med %n veckors mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>after each meeting</source>
        <translation>efter varje möte</translation>
    </message>
    <message>
        <source>during the service</source>
        <translation>under tjänsten</translation>
    </message>
    <message>
        <source>usual here</source>
        <translation>vanligt här</translation>
    </message>
    <message>
        <source>joint first meeting</source>
        <translation>gemensamt startmöte</translation>
    </message>
    <message>
        <source>joint last meeting</source>
        <translation>gemensamt avslutningsmöte</translation>
    </message>
    <message numerus="yes">
        <source>looked at together every %n week(s)</source>
        <translation>
            <numerusform>gemensam uppföljning varje vecka</numerusform>
            <numerusform>gemensam uppföljning med %n veckors mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>made by another unit</source>
        <translation>fattas av en annan enhet</translation>
    </message>
    <message>
        <source>made by the own worker&apos;s unit</source>
        <translation>fattas av den egna arbetstagarens enhet</translation>
    </message>
</context>
<context>
    <name>purge</name>
    <message>
        <source>Closed {day}</source>
        <translation>Avslutad {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>1 möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>1 plan</numerusform>
            <numerusform>%n planer</numerusform>
        </translation>
    </message>
    <message>
        <source>an unfinished plan</source>
        <translation>en oavslutad plan</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not handed over yet</source>
        <translation>
            <numerusform>1 anteckning ännu inte överförd</numerusform>
            <numerusform>%n anteckningar ännu inte överförda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not saved yet</source>
        <translation>
            <numerusform>1 utkast inte sparat</numerusform>
            <numerusform>%n utkast inte sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be removed from {day} on</source>
        <translation>Kan raderas från och med {day}</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n client(s) was removed.</source>
        <translation>
            <numerusform>Klientens uppgifter raderades.</numerusform>
            <numerusform>%n klienters uppgifter raderades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the data changes when you next unlock Rinnalla.</source>
        <translation>Nyckeln till uppgifterna byts när du nästa gång öppnar Rinnalla.</translation>
    </message>
    <message>
        <source>Older backups are removed with the next one.</source>
        <translation>Gamla säkerhetskopior tas bort i samband med nästa.</translation>
    </message>
    <message>
        <source>The second place of the backups is not here. Its older copies are removed when it is.</source>
        <translation>Säkerhetskopiornas andra plats är inte tillgänglig nu. De gamla kopiorna där tas bort när den är det.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Guardian</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Intressebevakare</translation>
    </message>
    <message>
        <source>Authorised person</source>
        <translation>Befullmäktigad</translation>
    </message>
    <message>
        <source>Matter opened</source>
        <translation>Ärendet inleddes</translation>
    </message>
    <message>
        <source>Guidance and advice</source>
        <translation>Handledning och rådgivning</translation>
    </message>
    <message>
        <source>Child welfare notice</source>
        <translation>Barnskyddsanmälan</translation>
    </message>
    <message>
        <source>Contact to assess the need of support</source>
        <translation>Kontakt för bedömning av stödbehovet</translation>
    </message>
    <message>
        <source>Notice of an older person&apos;s need</source>
        <translation>Anmälan om äldre persons servicebehov</translation>
    </message>
    <message>
        <source>Notice to the police</source>
        <translation>Anmälan till polisen</translation>
    </message>
    <message>
        <source>Notice of a shortcoming in the service</source>
        <translation>Anmälan om missförhållande i egenkontrollen</translation>
    </message>
    <message>
        <source>may be told</source>
        <translation>får berättas</translation>
    </message>
    <message>
        <source>ask before anything is told</source>
        <translation>fråga innan du berättar</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>gick ut {day}</translation>
    </message>
    <message>
        <source>purchased service</source>
        <translation>köptjänst</translation>
    </message>
    <message>
        <source>diary note or plan update missing</source>
        <translation>journalanteckning eller uppdatering av planen saknas</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>inget har ändrats ännu</translation>
    </message>
    <message>
        <source>changed {day}: {what}</source>
        <translation>ändrades {day}: {what}</translation>
    </message>
    <message>
        <source>Safety plan {day}</source>
        <translation>Säkerhetsplan {day}</translation>
    </message>
    <message>
        <source>looked at again {day}</source>
        <translation>ses över på nytt {day}</translation>
    </message>
    <message>
        <source>need of a non-disclosure order not checked</source>
        <translation>behovet av spärrmarkering är inte kontrollerat</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Clothes for oneself and the child</source>
        <translation>Extra kläder till sig själv och barnet</translation>
    </message>
    <message>
        <source>Things for hygiene</source>
        <translation>Hygienartiklar</translation>
    </message>
    <message>
        <source>Spare keys for home and car</source>
        <translation>Reservnycklar till hemmet och bilen</translation>
    </message>
    <message>
        <source>Important papers</source>
        <translation>Viktiga handlingar</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Läkemedel</translation>
    </message>
</context>
<context>
    <name>rides</name>
    <message>
        <source>I drive</source>
        <translation>Jag kör</translation>
    </message>
    <message>
        <source>Minibus, I drive</source>
        <translation>Minibuss, jag kör</translation>
    </message>
    <message>
        <source>My work pair drives</source>
        <translation>Arbetsparet kör</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Bil</translation>
    </message>
    <message>
        <source>Minibus</source>
        <translation>Minibuss</translation>
    </message>
    <message>
        <source>Work pair&apos;s car</source>
        <translation>Arbetsparets bil</translation>
    </message>
    <message>
        <source>leaves at {time}</source>
        <translation>avfärd {time}</translation>
    </message>
    <message>
        <source>In all {km} km · {minutes} min</source>
        <translation>Sammanlagt {km} km · {minutes} min</translation>
    </message>
    <message>
        <source>In all {km} km · {minutes} min, there and back</source>
        <translation>Sammanlagt {km} km · {minutes} min, dit och tillbaka</translation>
    </message>
    <message>
        <source>Kilometres: {shares}</source>
        <translation>Kilometer: {shares}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Log a meeting</source>
        <translation>Anteckna möte</translation>
    </message>
    <message>
        <source>What was done and agreed</source>
        <translation>Vad som gjordes och avtalades</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Klientvy</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation>Vänd skärmen mot klienten</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Skriv ut planen</translation>
    </message>
    <message>
        <source>On paper or into a file</source>
        <translation>På papper eller i en fil</translation>
    </message>
    <message>
        <source>Book a meeting</source>
        <translation>Boka möte</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Add a person to the team</source>
        <translation>Lägg till en person i teamet</translation>
    </message>
    <message>
        <source>Begin an errand</source>
        <translation>Börja ett ärende</translation>
    </message>
    <message>
        <source>Write together</source>
        <translation>Vi skriver tillsammans</translation>
    </message>
    <message>
        <source>Hold a network meeting</source>
        <translation>Håll nätverksmöte</translation>
    </message>
    <message>
        <source>Correct the client&apos;s facts</source>
        <translation>Rätta klientens uppgifter</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Vad hände senast</translation>
    </message>
    <message>
        <source>What was done and promised, what is open</source>
        <translation>Vad som gjordes, vad som lovades, vad som är öppet</translation>
    </message>
    <message>
        <source>Plan and goals</source>
        <translation>Plan och mål</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Needs and strengths</source>
        <translation>Behov och resurser</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Decisions and period</source>
        <translation>Beslut och period</translation>
    </message>
    <message>
        <source>Errands to the end</source>
        <translation>Ärenden till slut</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Count an anonymous encounter</source>
        <translation>Räkna ett anonymt möte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Is there room for a new client?</source>
        <translation>Ryms en ny klient?</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importera klienter</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Logguppgifter</translation>
    </message>
    <message>
        <source>My days off</source>
        <translation>Mina lediga dagar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Worker and organisation</source>
        <translation>Du och organisationen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Appearance and text</source>
        <translation>Utseende och text</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} år</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>avslutad {day}</translation>
    </message>
    <message>
        <source>week {number}/{count}</source>
        <translation>vecka {number}/{count}</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>vecka {number}</translation>
    </message>
    <message>
        <source>contact, no decision yet</source>
        <translation>kontakt, inget beslut ännu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>I teamet</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Klientens egna ord</translation>
    </message>
    <message>
        <source>Give to a colleague in a package</source>
        <translation>Ge en kollega i ett paket</translation>
    </message>
    <message>
        <source>Work pair and substitute</source>
        <translation>Arbetspar och vikarie</translation>
    </message>
    <message>
        <source>Give clients to a colleague, take additions in</source>
        <translation>Ge klienter till en kollega, ta emot tillägg</translation>
    </message>
    <message>
        <source>Pack for tomorrow</source>
        <translation>Morgondagens paket</translation>
    </message>
    <message>
        <source>Check, back up and print the next day on one sheet</source>
        <translation>Kontrollera, säkerhetskopiera och skriv ut nästa dag på ett ark</translation>
    </message>
    <message>
        <source>Cards for days off</source>
        <translation>Semesterkort</translation>
    </message>
    <message>
        <source>One for each client, in plain language</source>
        <translation>Ett för varje klient, på lätt språk</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Wrap up the day</source>
        <translation>Avsluta dagen</translation>
    </message>
    <message>
        <source>Safety time of a visit</source>
        <translation>Besökets trygghetstid</translation>
    </message>
    <message>
        <source>Travel sheet</source>
        <translation>Reseräkning</translation>
    </message>
    <message>
        <source>A month&apos;s driving on paper or as CSV</source>
        <translation>Månadens körningar på papper eller som CSV</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Avståndstabell</translation>
    </message>
    <message>
        <source>Kilometres and minutes between places</source>
        <translation>Kilometer och minuter mellan platser</translation>
    </message>
    <message>
        <source>To the work phone</source>
        <translation>Till arbetstelefonen</translation>
    </message>
    <message>
        <source>A QR code to call, write or drive by</source>
        <translation>QR-kod för samtal, meddelande eller väg</translation>
    </message>
    <message>
        <source>Ideas for the work</source>
        <translation>Idéer för arbetet</translation>
    </message>
    <message>
        <source>New ways for individual and group work</source>
        <translation>Nya sätt för individuellt arbete och grupper</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Din första dag</translation>
    </message>
    <message>
        <source>Seven things in 15 minutes</source>
        <translation>Sju saker på 15 minuter</translation>
    </message>
    <message>
        <source>Times from another calendar</source>
        <translation>Tider från en annan kalender</translation>
    </message>
</context>
<context>
    <name>shield</name>
    <message>
        <source>Hidden</source>
        <translation>Dolt</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokat</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>In the client’s words</source>
        <translation>Med klientens ord</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>Last met {day}</source>
        <translation>Träffades senast {day}</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Inte träffats än</translation>
    </message>
    <message>
        <source>call {day}</source>
        <translation>telefonsamtal {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n people and parties</source>
        <translation>
            <numerusform>%n person eller aktör</numerusform>
            <numerusform>%n personer och aktörer</numerusform>
        </translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Inga steg än</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alla steg gjorda</translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>Nu: {step}</translation>
    </message>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done} av {total} steg gjorda</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Most change: {what} {start} → {last}</source>
        <translation>Mest förändring: {what} {start} → {last}</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Needs attention · {count}</source>
        <translation>Kräver åtgärd · {count}</translation>
    </message>
    <message>
        <source>No network · {count} waiting</source>
        <translation>Inget nät · {count} väntar</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} väntar</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Uppdaterad</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Family and relatives</source>
        <translation>Familj och släkt</translation>
    </message>
    <message>
        <source>Friends and close ones</source>
        <translation>Vänner och närstående</translation>
    </message>
    <message>
        <source>Hobbies and free time</source>
        <translation>Hobbyer och fritid</translation>
    </message>
    <message>
        <source>Work and study</source>
        <translation>Arbete och studier</translation>
    </message>
    <message>
        <source>Officials and services</source>
        <translation>Myndigheter och tjänster</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Människa</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Djur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nära</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Mitt emellan</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>Långt borta</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svag</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medelstark</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Gives strength</source>
        <translation>Ger kraft</translation>
    </message>
    <message>
        <source>Varies</source>
        <translation>Växlande</translation>
    </message>
    <message>
        <source>Takes strength</source>
        <translation>Tar kraft</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>weak tie</source>
        <translation>svagt band</translation>
    </message>
    <message>
        <source>medium tie</source>
        <translation>medelstarkt band</translation>
    </message>
    <message>
        <source>strong tie</source>
        <translation>starkt band</translation>
    </message>
    <message>
        <source>Took part last {day}</source>
        <translation>Deltog senast {day}</translation>
    </message>
    <message>
        <source>No consent to contact</source>
        <translation>Inget samtycke till kontakt</translation>
    </message>
    <message>
        <source>Consent withdrawn {day}</source>
        <translation>Samtycket återkallat {day}</translation>
    </message>
    <message>
        <source>Consent ended {day}</source>
        <translation>Samtycket upphörde {day}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent until {day}</source>
        <translation>Samtycke till {day}</translation>
    </message>
    <message>
        <source>May be told: {what}</source>
        <translation>Får berättas: {what}</translation>
    </message>
    <message>
        <source>May not be told: {what}</source>
        <translation>Får inte berättas: {what}</translation>
    </message>
    <message>
        <source>Given in writing {day}</source>
        <translation>Givet skriftligt {day}</translation>
    </message>
    <message>
        <source>Given in speech {day}</source>
        <translation>Givet muntligt {day}</translation>
    </message>
    <message>
        <source>{sector}, also {more}</source>
        <translation>{sector}, också {more}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>starkare</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>lösare</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borta</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nya</translation>
    </message>
    <message>
        <source>{count} stronger</source>
        <translation>{count} starkare</translation>
    </message>
    <message>
        <source>{count} looser</source>
        <translation>{count} lösare</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} borta</translation>
    </message>
    <message>
        <source>Since {day}: {changes}</source>
        <translation>Sedan {day}: {changes}</translation>
    </message>
    <message>
        <source>Wish: {tie}</source>
        <translation>Önskemål: {tie}</translation>
    </message>
    <message>
        <source>{goal} (goal has ended)</source>
        <translation>{goal} (målet har avslutats)</translation>
    </message>
    <message>
        <source>Helps: {goal}</source>
        <translation>Hjälper: {goal}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjälper med</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>in writing {day}</source>
        <translation>skriftligt {day}</translation>
    </message>
    <message>
        <source>in speech {day}</source>
        <translation>muntligt {day}</translation>
    </message>
    <message>
        <source>May tell</source>
        <translation>Får berätta</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Får inte</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Känt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>Office: days begin and end here</source>
        <translation>Kontor: dagen börjar och slutar här</translation>
    </message>
    <message>
        <source>Place of a group</source>
        <translation>Gruppens plats</translation>
    </message>
    <message>
        <source>Stop or meeting point</source>
        <translation>Hållplats eller upphämtningsplats</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Annan plats</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hållplats</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>{client}, home</source>
        <translation>{client}, hemma</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>Finns inte i tabellen</translation>
    </message>
    <message>
        <source>Home or office, as it is booked</source>
        <translation>Hem eller kontor enligt bokningen</translation>
    </message>
</context>
<context>
    <name>use-log</name>
    <message>
        <source>Time and number</source>
        <translation>Tid och nummer</translation>
    </message>
    <message>
        <source>User and identifier</source>
        <translation>Användare och id</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Client and data</source>
        <translation>Klient och uppgift</translation>
    </message>
    <message>
        <source>Purpose and controller</source>
        <translation>Ändamål och ansvarig</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try (tries) before</source>
        <translation>
            <numerusform>%n felaktigt försök innan</numerusform>
            <numerusform>%n felaktiga försök innan</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visningar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Prints and transfers</source>
        <translation>Utskrifter m.m.</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <translation>Nycklar m.m.</translation>
    </message>
    <message>
        <source>Event {n} was changed.</source>
        <translation>Händelse {n} har ändrats.</translation>
    </message>
    <message>
        <source>Event {n} is missing.</source>
        <translation>Händelse {n} saknas.</translation>
    </message>
    <message>
        <source>The order was changed at event {n}.</source>
        <translation>Ordningen har ändrats vid händelse {n}.</translation>
    </message>
    <message>
        <source>The log is cut off at event {n}.</source>
        <translation>Loggen är avklippt vid händelse {n}.</translation>
    </message>
    <message>
        <source>Row {n} of the disclosure log was changed.</source>
        <translation>Rad {n} i utlämnandeloggen har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n event(s) are missing at the end.</source>
        <translation>
            <numerusform>I slutet saknas minst %n händelse.</numerusform>
            <numerusform>I slutet saknas minst %n händelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of the log is whole · {count} events · checked {when}</source>
        <translation>Loggens kedja är hel · {count} händelser · kontrollerad {when}</translation>
    </message>
    <message>
        <source>The end could not be compared: the anchor file is missing.</source>
        <translation>Slutet kan jämföras först när ankarfilen finns.</translation>
    </message>
    <message>
        <source>Tell the data protection officer.</source>
        <translation>Berätta om detta för dataskyddsombudet.</translation>
    </message>
</context>
</TS>
