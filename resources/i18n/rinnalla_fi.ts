<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Rinnalla {version}, MIT licence</source>
        <translation>Rinnalla {version}, MIT-lisenssi</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Kirjasimet</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next and Noto Sans, SIL Open Font License 1.1</source>
        <translation>Atkinson Hyperlegible Next ja Noto Sans, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Kuvakkeet</translation>
    </message>
    <message>
        <source>Lucide, ISC licence</source>
        <translation>Lucide, ISC-lisenssi</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Rakennettu näillä</translation>
    </message>
    <message>
        <source>Qt for Python (LGPL), SQLCipher (BSD), ReportLab (BSD)</source>
        <translation>Qt for Python (LGPL), SQLCipher (BSD), ReportLab (BSD)</translation>
    </message>
    <message>
        <source>New in version {version}</source>
        <translation>Uutta versiossa {version}</translation>
    </message>
</context>
<context>
    <name>AddToGroupDialog</name>
    <message>
        <source>Add to a group</source>
        <translation>Lisää ryhmään</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>AdditionLine</name>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>You have an entry of the same day too. Both stay, each under its author.</source>
        <translation>Sinullakin on kirjaus samalta päivältä. Molemmat säilyvät tekijöidensä nimissä.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota vastaan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Take in: {what}</source>
        <translation>Ota vastaan: {what}</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Jätä pois: {what}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <translation>Palauta: {what}</translation>
    </message>
    <message>
        <source>Take the change in</source>
        <translation>Ota muutos käyttöön</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pidä omani</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Sinulla nyt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>You have changed this since too: {fields}.</source>
        <translation>Sinäkin olet muuttanut tätä sen jälkeen: {fields}.</translation>
    </message>
</context>
<context>
    <name>AgreedLine</name>
    <message>
        <source>Add: what</source>
        <translation>Lisää: mitä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kuka</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>mihin mennessä</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Poista rivi</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>Ahead</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>My days off</source>
        <translation>Vapaapäiväni</translation>
    </message>
    <message>
        <source>No holidays in the next six weeks.</source>
        <translation>Ei pyhäpäiviä kuuteen viikkoon.</translation>
    </message>
    <message>
        <source>Your days off · cards made</source>
        <translation>Lomasi · lomakortit tehty</translation>
    </message>
    <message>
        <source>Your days off · cards not made</source>
        <translation>Lomasi · lomakortit tekemättä</translation>
    </message>
    <message>
        <source>Make the cards</source>
        <translation>Tee lomakortit</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Light, dark or strong</source>
        <translation>Vaalea, tumma tai suuri kontrasti</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Also with Ctrl + and Ctrl −</source>
        <translation>Myös näppäimillä Ctrl + ja Ctrl −</translation>
    </message>
    <message>
        <source>Changes at once</source>
        <translation>Vaihtuu heti</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Suuri kontrasti, tumma</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Assessment of the need for services</source>
        <translation>Palvelutarpeen arviointi</translation>
    </message>
    <message>
        <source>Need noticed</source>
        <translation>Tarve huomattu</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Arvioitu</translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation>Kuka arvioi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Työyksikkö</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Asiakkaan oma näkemys</translation>
    </message>
    <message>
        <source>Professional&apos;s conclusion in short</source>
        <translation>Ammattilaisen johtopäätös lyhyesti</translation>
    </message>
    <message>
        <source>Need of special support (Social Welfare Act s. 3)</source>
        <translation>Erityisen tuen tarve (SHL 3 §)</translation>
    </message>
    <message>
        <source>Assessment reference stored</source>
        <translation>Arvioinnin viite tallennettu</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>I know this</source>
        <translation>Tiedän tämän</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automaattiset varmuuskopiot</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Palauta varmuuskopiosta</translation>
    </message>
    <message>
        <source>Rinnalla locks itself and asks which one. The present store is kept beside it.</source>
        <translation>Rinnalla lukittuu ja kysyy, minkä kopion palautat. Nykyinen tietokanta jää talteen.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Kopioidaan…</translation>
    </message>
    <message>
        <source>The practice store has none: it is made anew each day.</source>
        <translation>Harjoittelun tietokannasta niitä ei tehdä: se luodaan joka päivä uudelleen.</translation>
    </message>
    <message>
        <source>None yet. One is made by itself while you work, every half hour.</source>
        <translation>Ei vielä yhtään. Kopio syntyy itsestään puolen tunnin välein, kun teet työtä.</translation>
    </message>
    <message>
        <source>Newest {moment}. One is made every half hour while you work; 12 days, 10 weeks and 9 months are kept.</source>
        <translation>Uusin {moment}. Kopio syntyy puolen tunnin välein, kun teet työtä. Tallessa pidetään 12 päivää, 10 viikkoa ja 9 kuukautta.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Try the backup of {moment}</source>
        <translation>Kokeile varmuuskopiota {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n vanhempi</numerusform>
            <numerusform>%n vanhempaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest data was missing when the store was opened on {moment}: at least {writes} saves. An old copy was put back, or the disk lost them. Look whether a backup is newer.</source>
        <translation>Uusin tieto puuttui, kun tietokanta avattiin {moment}: ainakin {writes} tallennusta. Tilalle oli tuotu vanha kopio, tai levy oli kadottanut ne. Katso, onko varmuuskopio uudempi.</translation>
    </message>
    <message>
        <source>It opens: {backup}. {clients} clients, {meetings} meetings.</source>
        <translation>Kopio avautuu: {backup}. Asiakkaita {clients}, tapaamisia {meetings}.</translation>
    </message>
    <message>
        <source>The backup is made here, but the second place could not be written to.</source>
        <translation>Varmuuskopio on tehty tälle laitteelle, mutta toiseen paikkaan ei voinut kirjoittaa.</translation>
    </message>
    <message>
        <source>Backed up and checked: {clients} clients, {meetings} meetings</source>
        <translation>Kopioitu ja tarkistettu: asiakkaita {clients}, tapaamisia {meetings}</translation>
    </message>
    <message>
        <source>This backup could not be brought back: {reason}</source>
        <translation>Tätä varmuuskopiota ei voisi palauttaa: {reason}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Sulje ilmoitus</translation>
    </message>
</context>
<context>
    <name>BeginPeriodDialog</name>
    <message>
        <source>Begin a period</source>
        <translation>Aloita jakso</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kk</numerusform>
            <numerusform>%n kk</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>When does the period begin?</source>
        <translation>Milloin jakso alkaa?</translation>
    </message>
    <message>
        <source>The period begins {day}</source>
        <translation>Jakso alkaa {day}</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>Viimeinen päivä {day}</translation>
    </message>
    <message>
        <source>Tier of support</source>
        <translation>Tuen taso</translation>
    </message>
    <message numerus="yes">
        <source>A meeting every %n day(s) is agreed on.</source>
        <translation>
            <numerusform>Sovitaan tapaaminen joka päivä.</numerusform>
            <numerusform>Sovitaan tapaaminen %n päivän välein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Change the meeting</source>
        <translation>Muuta tapaamista</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi tapaaminen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Together with the work pair</source>
        <translation>Yhdessä työparin kanssa</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>Kesto, min</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Drive there, km</source>
        <translation>Ajomatka, km</translation>
    </message>
    <message>
        <source>Drive there, min</source>
        <translation>Ajoaika, min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Peru tapaaminen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Muu työ</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>The meeting is in the calendar</source>
        <translation>Tapaaminen on kalenterissa</translation>
    </message>
    <message>
        <source>The meeting was taken off the calendar</source>
        <translation>Tapaaminen poistettiin kalenterista</translation>
    </message>
    <message>
        <source>An interpreter is booked</source>
        <translation>Tulkki on varattu</translation>
    </message>
    <message>
        <source>What work</source>
        <translation>Mikä työ</translation>
    </message>
    <message>
        <source>Take part if it fits (optional)</source>
        <translation>Osallistun, jos sopii (vapaaehtoinen)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel this and %n later one(s)</source>
        <translation>
            <numerusform>Peru tämä ja %n myöhempi</numerusform>
            <numerusform>Peru tämä ja %n myöhempää</numerusform>
        </translation>
    </message>
    <message>
        <source>This one comes again: a change is for this time only.</source>
        <translation>Tämä aika toistuu: muutos koskee vain tätä kertaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are in the calendar</source>
        <translation>
            <numerusform>%n tapaaminen on kalenterissa</numerusform>
            <numerusform>%n tapaamista on kalenterissa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were taken off the calendar</source>
        <translation>
            <numerusform>%n tapaaminen poistettiin kalenterista</numerusform>
            <numerusform>%n tapaamista poistettiin kalenterista</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep 20 minutes for recording after it</source>
        <translation>Varaa 20 minuuttia kirjaamiseen sen jälkeen</translation>
    </message>
    <message>
        <source>In the distance table</source>
        <translation>Matkataulukossa</translation>
    </message>
</context>
<context>
    <name>BothEntriesDialog</name>
    <message>
        <source>Both entries</source>
        <translation>Molemmat kirjaukset</translation>
    </message>
    <message>
        <source>Both entries stay under their authors&apos; names. What differs is marked.</source>
        <translation>Molemmat kirjaukset säilyvät tekijöidensä nimissä. Erot on korostettu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Mitä kalenteri näyttää</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Taaksepäin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi tapaaminen</translation>
    </message>
    <message>
        <source>As a calendar</source>
        <translation>Kalenterina</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Luettelona</translation>
    </message>
    <message>
        <source>To another calendar, with initials (.ics)</source>
        <translation>Toiseen kalenteriin nimikirjaimin (.ics)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>From another calendar, to look at (.ics)</source>
        <translation>Toisesta kalenterista, katsottavaksi (.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Eight weeks to another calendar</source>
        <translation>Kahdeksan viikkoa toiseen kalenteriin</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenteritiedosto (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the file, with initials only</source>
        <translation>
            <numerusform>%n varaus tiedostossa, vain nimikirjaimin</numerusform>
            <numerusform>%n varausta tiedostossa, vain nimikirjaimin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPlaces</name>
    <message>
        <source>Calendar as a list</source>
        <translation>Kalenteri luettelona</translation>
    </message>
    <message>
        <source>Nothing is booked</source>
        <translation>Ei varauksia</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Is there room for a new client?</source>
        <translation>Mahtuuko uusi asiakas?</translation>
    </message>
    <message>
        <source>Reckoned from agreed rhythms, drives and recording, without names.</source>
        <translation>Laskettu sovituista rytmeistä, ajoista ja kirjaamisesta, ilman nimiä.</translation>
    </message>
    <message>
        <source>Hours of your week</source>
        <translation>Viikkosi tunnit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Ajo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kirjaaminen</translation>
    </message>
    <message>
        <source>Groups and other work</source>
        <translation>Ryhmät ja muu työ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vapaata</translation>
    </message>
    <message>
        <source>In a week {week}: meetings {meetings}, driving {drives}, recording {recording}, groups {groups}, free {free}.</source>
        <translation>Viikossa {week}: tapaamiset {meetings}, ajo {drives}, kirjaaminen {recording}, ryhmät {groups}, vapaata {free}.</translation>
    </message>
    <message>
        <source>A new weekly client takes about {need}: there is room.</source>
        <translation>Uusi asiakas kerran viikossa vie noin {need}: mahtuu.</translation>
    </message>
    <message>
        <source>A new weekly client takes about {need}: there is no room without making some.</source>
        <translation>Uusi asiakas kerran viikossa vie noin {need}: ei mahdu, ellei tilaa tehdä.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source> The first period ends so that a place is free {day}.</source>
        <translation> Ensimmäinen jakso päättyy niin, että paikka vapautuu {day}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Sheet for the talk with the supervisor</source>
        <translation>Paperi keskusteluun esihenkilön kanssa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is saved. No client stands on it.</source>
        <translation>Paperi on tallennettu. Siinä ei ole asiakkaita.</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>What is found out</source>
        <translation>Mitä selvitetään</translation>
    </message>
    <message>
        <source>Something else to find out</source>
        <translation>Jotain muuta selvitettävää</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add something to find out</source>
        <translation>Lisää selvitettävä asia</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <translation>{done}/{total} katsottu</translation>
    </message>
    <message>
        <source>who does what next, what came of it</source>
        <translation>kuka tekee mitä, mitä selvisi</translation>
    </message>
</context>
<context>
    <name>ChipGroup</name>
    <message>
        <source>More…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>Chosen last time</source>
        <translation>Valittu viimeksi</translation>
    </message>
</context>
<context>
    <name>ClientAddressForm</name>
    <message>
        <source>Street address</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Kotikunta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Contact address (may be given to others)</source>
        <translation>Yhteysosoite (saa antaa muille)</translation>
    </message>
    <message>
        <source>Address protected</source>
        <translation>Osoite suojattu</translation>
    </message>
    <message>
        <source>Show (logged)</source>
        <translation>Näytä (kirjataan lokiin)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
</context>
<context>
    <name>ClientAgreed</name>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>We have not agreed on anything yet.</source>
        <translation>Emme ole vielä sopineet mitään.</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Client&apos;s details</source>
        <translation>Asiakkaan tiedot</translation>
    </message>
    <message>
        <source>A name is enough to begin. The rest can be filled in together.</source>
        <translation>Nimi riittää alkuun. Muut tiedot voi täydentää myöhemmin yhdessä.</translation>
    </message>
    <message>
        <source>The county names the own worker. Saved on the device, offline too.</source>
        <translation>Omatyöntekijän nimeää hyvinvointialue. Tallentuu heti laitteelle, myös ilman verkkoa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Mitä ennen oli</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Asiakas lisätty</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>There is already {names}. Press again to add one more.</source>
        <translation>Sinulla on jo asiakas {names}. Paina uudelleen, jos lisäät silti.</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Luonnos hylätty</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>First names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Personal identity code or date of birth</source>
        <translation>Henkilötunnus tai syntymäaika</translation>
    </message>
    <message>
        <source>Temporary id</source>
        <translation>Tilapäinen yksilöintitunnus</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Language of service</source>
        <translation>Asiointikieli</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei tarvetta</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Tarvitaan tulkki</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Tulkkaus</translation>
    </message>
    <message>
        <source>Language of interpreting</source>
        <translation>Tulkkauksen kieli</translation>
    </message>
    <message>
        <source>How the relation begins</source>
        <translation>Miten asiakkuus alkaa</translation>
    </message>
    <message>
        <source>Contact, no decision yet</source>
        <translation>Yhteydenotto, ei vielä päätöstä</translation>
    </message>
    <message>
        <source>Decision is made</source>
        <translation>Päätös on tehty</translation>
    </message>
    <message>
        <source>Who referred</source>
        <translation>Kuka ohjasi</translation>
    </message>
    <message>
        <source>Where and how the client wants to meet</source>
        <translation>Missä ja miten haluaa tavata</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Ei vielä arvioitu</translation>
    </message>
    <message>
        <source>Need for special support</source>
        <translation>Erityisen tuen tarve</translation>
    </message>
    <message>
        <source>The client is interested and takes part voluntarily</source>
        <translation>Asiakas on kiinnostunut ja mukana vapaaehtoisesti</translation>
    </message>
    <message>
        <source>Non-disclosure order: address and places do not show</source>
        <translation>Turvakielto: osoite ja paikat eivät näy</translation>
    </message>
    <message>
        <source>Home visit note: only facts, a day and a review</source>
        <translation>Kotikäyntihuomio: vain tosiasiat, päivä ja tarkistus</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Lähtökohta</translation>
    </message>
    <message>
        <source>More about interpreting</source>
        <translation>Lisää tulkkauksesta</translation>
    </message>
    <message>
        <source>How it is interpreted</source>
        <translation>Miten tulkataan</translation>
    </message>
    <message>
        <source>Number of the interpreting centre</source>
        <translation>Tulkkikeskuksen numero</translation>
    </message>
    <message>
        <source>The child&apos;s own view</source>
        <translation>Lapsen oma näkemys</translation>
    </message>
    <message>
        <source>Remote meetings: device, connection, skills</source>
        <translation>Etätapaamiset: laite, yhteys, taidot</translation>
    </message>
</context>
<context>
    <name>ClientGroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Lisää ryhmään</translation>
    </message>
    <message>
        <source>Not in a group yet</source>
        <translation>Ei vielä ryhmässä</translation>
    </message>
    <message>
        <source>An own goal and an agreement make the group a part of the rehabilitation.</source>
        <translation>Oma tavoite ja sopimus tekevät ryhmästä osan kuntoutusta.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Muokkaa: {what}</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Oma tavoite</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ei vielä kirjattu</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Ei tehty</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolot</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Matka</translation>
    </message>
    <message>
        <source>Visited in the group</source>
        <translation>Käynyt ryhmässä tapaamassa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lähtenyt</translation>
    </message>
    <message>
        <source>Log a visit in the group</source>
        <translation>Kirjaa käynti ryhmässä</translation>
    </message>
    <message>
        <source>{usual}, next {day} at {time}</source>
        <translation>{usual}, seuraavaksi {day} klo {time}</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>Client view</source>
        <translation>Asiakasnäkymä</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Edit client data</source>
        <translation>Muokkaa tietoja</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Varaa aika</translation>
    </message>
    <message>
        <source>Last time (F4)</source>
        <translation>Mitä viimeksi (F4)</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Lokitiedot</translation>
    </message>
    <message>
        <source>To the work phone (F9)</source>
        <translation>Työpuhelimeen (F9)</translation>
    </message>
</context>
<context>
    <name>ClientOwnWords</name>
    <message>
        <source>My own words</source>
        <translation>Omat sanani</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Tallenna sanani</translation>
    </message>
    <message>
        <source>How is it going? In your own words</source>
        <translation>Miten menee? Kerro omin sanoin</translation>
    </message>
    <message>
        <source>Your own words will stand here.</source>
        <translation>Tässä näkyvät omat sanasi.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Sections of the client</source>
        <translation>Asiakkaan osiot</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Edellinen osio</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Seuraava osio</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Plan and goals</source>
        <translation>Suunnitelma ja tavoitteet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Minun tiimini</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Needs and strengths</source>
        <translation>Tarpeet ja voimavarat</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Decisions and period</source>
        <translation>Päätökset ja jakso</translation>
    </message>
    <message>
        <source>Errands to the end</source>
        <translation>Asiointipolut</translation>
    </message>
    <message>
        <source>Other facts</source>
        <translation>Muut tiedot</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
</context>
<context>
    <name>ClientPlanView</name>
    <message>
        <source>My goals</source>
        <translation>Tavoitteeni</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Tiimini</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Mitä sovimme</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Miten menee?</translation>
    </message>
    <message>
        <source>Thank you. Your words are kept.</source>
        <translation>Kiitos. Sanasi ovat tallessa.</translation>
    </message>
    <message>
        <source>That could not be kept. Please tell the worker.</source>
        <translation>Tämä ei tallentunut. Kerro työntekijälle.</translation>
    </message>
    <message>
        <source>That could not be kept. Your words are still here.</source>
        <translation>Tämä ei tallentunut. Sanasi ovat vielä tässä.</translation>
    </message>
</context>
<context>
    <name>ClientRecordDialog</name>
    <message>
        <source>Representative</source>
        <translation>Edustaja</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Muu palvelu</translation>
    </message>
    <message>
        <source>Contact or notice</source>
        <translation>Yhteydenotto tai ilmoitus</translation>
    </message>
    <message>
        <source>Before a decision: what opened the matter, what was advised. A notice is written in the data of the one whom it concerns.</source>
        <translation>Ennen päätöstä: mistä asia tuli vireille, mitä neuvottiin. Ilmoitus kirjataan sen tietoihin, jota se koskee.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>What the person may decide</source>
        <translation>Mistä saa päättää</translation>
    </message>
    <message>
        <source>May be told about the client&apos;s matters</source>
        <translation>Saa kuulla asiakkaan asioista</translation>
    </message>
    <message>
        <source>Has a non-disclosure order</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Who provides it</source>
        <translation>Kuka järjestää</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Purchased service</source>
        <translation>Ostopalvelu</translation>
    </message>
    <message>
        <source>Diary note written</source>
        <translation>Kirjattu päiväkirjaan</translation>
    </message>
    <message>
        <source>When purchased social rehabilitation runs alongside.</source>
        <translation>Kun sosiaalinen kuntoutus on rinnalla ostopalveluna.</translation>
    </message>
    <message>
        <source>Plan updated</source>
        <translation>Suunnitelma päivitetty</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>The client knows of this</source>
        <translation>Asiakas tietää tästä</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Wish and what we changed</source>
        <translation>Toive ja mitä muutimme</translation>
    </message>
    <message>
        <source>The client&apos;s own wish, apart from the anonymous question.</source>
        <translation>Asiakkaan oma toive, erillään nimettömästä palautteesta.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Sanottu</translation>
    </message>
    <message>
        <source>How I want us to work</source>
        <translation>Näin toivon, että työskennellään</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Mitä muutimme</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Turvasuunnitelma</translation>
    </message>
    <message>
        <source>Made with the client alone, in the client&apos;s words. In danger call 112. Nollalinja 080 005 005 answers at any hour.</source>
        <translation>Tehdään asiakkaan kanssa kahden, asiakkaan sanoin. Hätätilanteessa soita 112. Nollalinja 080&#xa0;005&#xa0;005 vastaa kaikkina vuorokauden aikoina.</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>Turvallinen paikka</translation>
    </message>
    <message>
        <source>Signs that come before violence</source>
        <translation>Väkivallan ennusmerkit</translation>
    </message>
    <message>
        <source>How I leave home</source>
        <translation>Miten lähden kotoa</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Poistumisreitit</translation>
    </message>
    <message>
        <source>Who helps me, with phone numbers</source>
        <translation>Kuka auttaa minua, puhelinnumerot</translation>
    </message>
    <message>
        <source>The word that we agreed on</source>
        <translation>Sovittu turvasana</translation>
    </message>
    <message>
        <source>What makes home safer</source>
        <translation>Mikä tekee kodista turvallisemman</translation>
    </message>
    <message>
        <source>Who may fetch my children</source>
        <translation>Kuka saa hakea lapseni</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Katsotaan uudelleen</translation>
    </message>
    <message>
        <source>Ready to be taken along</source>
        <translation>Valmiina mukaan</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Muut tavarat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>It was checked whether a non-disclosure order is needed</source>
        <translation>Turvakiellon tarve on tarkistettu</translation>
    </message>
</context>
<context>
    <name>ClientRemindersCard</name>
    <message>
        <source>Remember</source>
        <translation>Muista</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n piilotettu</numerusform>
            <numerusform>%n piilotettu</numerusform>
        </translation>
    </message>
    <message>
        <source>If I&apos;m not heard from</source>
        <translation>Jos minusta ei kuulu</translation>
    </message>
    <message>
        <source>Open the period</source>
        <translation>Avaa jakso</translation>
    </message>
    <message>
        <source>Open the errands</source>
        <translation>Avaa asiointipolut</translation>
    </message>
    <message>
        <source>Open the other facts</source>
        <translation>Avaa muut tiedot</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Edit client data</source>
        <translation>Muokkaa tietoja</translation>
    </message>
    <message>
        <source>Open the measures</source>
        <translation>Avaa mittarit</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Kysy palautetta</translation>
    </message>
</context>
<context>
    <name>ClientServiceForm</name>
    <message>
        <source>Length of the period</source>
        <translation>Jakson pituus</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} kk</translation>
    </message>
    <message>
        <source>Who made the decision</source>
        <translation>Päätöksen tekijä</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Päätöksen numero</translation>
    </message>
    <message>
        <source>Own worker (once named)</source>
        <translation>Omatyöntekijä (kun nimetty)</translation>
    </message>
    <message>
        <source>Own worker&apos;s title</source>
        <translation>Omatyöntekijän nimike</translation>
    </message>
    <message>
        <source>Own worker&apos;s phone</source>
        <translation>Omatyöntekijän puhelin</translation>
    </message>
    <message>
        <source>Work pair</source>
        <translation>Työpari</translation>
    </message>
    <message>
        <source>Why does the end move?</source>
        <translation>Miksi jakson loppu siirtyy?</translation>
    </message>
    <message>
        <source>Twice a week</source>
        <translation>Kaksi kertaa viikossa</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Kerran viikossa</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Kahden viikon välein</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Neljän viikon välein</translation>
    </message>
    <message>
        <source>Agreed rhythm of meetings</source>
        <translation>Sovittu tapaamisväli</translation>
    </message>
    <message>
        <source>Decision in force (Social Welfare Act s. 17)</source>
        <translation>Päätös voimassa (SHL 17 §)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Joka päivä</numerusform>
            <numerusform>%n päivän välein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientTeam</name>
    <message>
        <source>We will draw your team together.</source>
        <translation>Piirrämme tiimisi yhdessä.</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Tuo tiedostosta</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Mitkä asiakkaat</translation>
    </message>
    <message>
        <source>Those needing attention first</source>
        <translation>Huomiota vaativat ensin</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Ei vielä asiakkaita</translation>
    </message>
    <message>
        <source>Add the first client. A name is enough to begin, the decision can follow.</source>
        <translation>Lisää ensimmäinen asiakas. Nimi riittää alkuun, päätöksen voi lisätä myöhemmin.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) running</source>
        <translation>
            <numerusform>%n voimassa oleva jakso</numerusform>
            <numerusform>%n voimassa olevaa jaksoa</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>As a pair</source>
        <translation>Työparina</translation>
    </message>
    <message>
        <source>Less than 30 days left</source>
        <translation>Alle 30 pv jäljellä</translation>
    </message>
    <message>
        <source>Agreed gap exceeded</source>
        <translation>Sovittu väli ylittynyt</translation>
    </message>
    <message>
        <source>Is there room for a new client?</source>
        <translation>Mahtuuko uusi asiakas?</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Palveluhakemisto</translation>
    </message>
    <message>
        <source>The list of clients could not be read. Bring back a backup.</source>
        <translation>Asiakaslistaa ei voitu lukea. Palauta varmuuskopiosta.</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Avaa varmuuskopiot</translation>
    </message>
</context>
<context>
    <name>CloseGoalDialog</name>
    <message>
        <source>Open the goal again?</source>
        <translation>Avataanko tavoite uudelleen?</translation>
    </message>
    <message>
        <source>Close the goal?</source>
        <translation>Päätetäänkö tavoite?</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Ended for another reason</source>
        <translation>Päättyi muusta syystä</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Miksi nyt?</translation>
    </message>
    <message>
        <source>In a few words: how it went</source>
        <translation>Muutamalla sanalla: miten meni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Close the goal</source>
        <translation>Päätä tavoite</translation>
    </message>
    <message>
        <source>Choose how the goal ended.</source>
        <translation>Valitse, miten tavoite päättyi.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Kerro muutamalla sanalla.</translation>
    </message>
    <message>
        <source>The goal is open again</source>
        <translation>Tavoite on taas auki</translation>
    </message>
    <message>
        <source>Goal closed</source>
        <translation>Tavoite päätetty</translation>
    </message>
</context>
<context>
    <name>CodeSettings</name>
    <message>
        <source>Choose file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>National codes of the organisation</source>
        <translation>Organisaation kansalliset koodit</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Kokeile yhteyttä</translation>
    </message>
    <message>
        <source>FHIR server</source>
        <translation>FHIR-palvelin</translation>
    </message>
    <message>
        <source>Asks what the server allows; sends nothing.</source>
        <translation>Kysyy, mitä palvelin sallii. Mitään ei lähetetä.</translation>
    </message>
    <message>
        <source>No file: unknown codes are marked [PUUTTUU], none are invented.</source>
        <translation>Ei tiedostoa: tuntemattomat koodit merkitään [PUUTTUU], yhtään ei keksitä.</translation>
    </message>
    <message numerus="yes">
        <source>{organisation}: %n code(s)</source>
        <translation>
            <numerusform>{organisation}: %n koodi</numerusform>
            <numerusform>{organisation}: %n koodia</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Kysytään…</translation>
    </message>
    <message>
        <source>takes everything at once</source>
        <translation>ottaa vastaan kaiken kerralla</translation>
    </message>
    <message>
        <source>takes records one by one</source>
        <translation>ottaa vastaan yhden kerrallaan</translation>
    </message>
    <message>
        <source>takes documents only</source>
        <translation>ottaa vastaan vain asiakirjoja</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>{name} answers and {way}.</source>
        <translation>{name} vastaa ja {way}.</translation>
    </message>
</context>
<context>
    <name>ColleaguesDialog</name>
    <message>
        <source>Cards</source>
        <translation>Kortit</translation>
    </message>
    <message>
        <source>Give your card to your colleague and take theirs. A card opens nothing: it only says for whom a package is locked. Read the fingerprint aloud to each other once.</source>
        <translation>Anna korttisi työkaverille ja ota hänen korttinsa. Kortti ei avaa mitään: se kertoo vain, kenelle paketti lukitaan. Lukekaa tunniste kerran ääneen toisillenne.</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>Korttisi QR-koodina</translation>
    </message>
    <message>
        <source>Your fingerprint: {fingerprint}</source>
        <translation>Tunnisteesi: {fingerprint}</translation>
    </message>
    <message>
        <source>Paste the line of your colleague&apos;s card</source>
        <translation>Liitä työkaverisi kortin rivi</translation>
    </message>
    <message>
        <source>A colleague&apos;s card</source>
        <translation>Työkaverin kortti</translation>
    </message>
    <message>
        <source>Add the card</source>
        <translation>Lisää kortti</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Lue tiedostosta</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Työkaverit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save my card to a file</source>
        <translation>Tallenna korttini tiedostoon</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} lisätty</translation>
    </message>
    <message>
        <source>Cards (*.txt)</source>
        <translation>Kortit (*.txt)</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Oma kortti</translation>
    </message>
    <message>
        <source>Your card is saved</source>
        <translation>Korttisi on tallennettu</translation>
    </message>
    <message>
        <source>No cards yet.</source>
        <translation>Ei vielä kortteja.</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>You have different facts</source>
        <translation>Teillä on eri tieto</translation>
    </message>
    <message>
        <source>Another&apos;s entry cannot be changed. Your addition follows your own entry.</source>
        <translation>Toisen kirjausta ei voi muuttaa. Oma tarkennus tulee oman kirjauksesi perään.</translation>
    </message>
    <message>
        <source>Ask the work pair</source>
        <translation>Kysy työparilta</translation>
    </message>
    <message>
        <source>Write an addition</source>
        <translation>Lisää oma tarkennus</translation>
    </message>
    <message>
        <source>Send mine beside it</source>
        <translation>Siirrä omani rinnalle</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>Avaa molemmat rinnakkain</translation>
    </message>
    <message>
        <source>Both entries stay under their authors&apos; names. What differs is marked.</source>
        <translation>Molemmat kirjaukset säilyvät tekijöidensä nimissä. Erot on korostettu.</translation>
    </message>
    <message>
        <source>The other end has another entry here. It has not told its words.</source>
        <translation>Asiakastietojärjestelmässä on tässä toinen kirjaus. Sen sisältöä ei saatu näkyviin.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>for example meeting times and shopping practice</source>
        <translation>esimerkiksi tapaamisajat ja kauppaharjoittelu</translation>
    </message>
    <message>
        <source>for example money matters</source>
        <translation>esimerkiksi raha-asiat</translation>
    </message>
    <message>
        <source>In speech</source>
        <translation>Suullisesti</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Kirjallisesti</translation>
    </message>
    <message>
        <source>Given how</source>
        <translation>Annettu miten</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Peru suostumus</translation>
    </message>
    <message>
        <source>Write a new consent</source>
        <translation>Kirjaa uusi suostumus</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Mitä saa kertoa</translation>
    </message>
    <message>
        <source>What may not be told</source>
        <translation>Mitä ei saa kertoa</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Consent to contact</source>
        <translation>Suostumus yhteydenpitoon</translation>
    </message>
    <message>
        <source>At most until the period ends, {end}</source>
        <translation>Enintään jakson loppuun, {end}</translation>
    </message>
    <message>
        <source>At most until the period ends</source>
        <translation>Enintään jakson loppuun</translation>
    </message>
    <message>
        <source>Give a day that is not still to come.</source>
        <translation>Anna päivä, joka ei ole vielä edessä.</translation>
    </message>
</context>
<context>
    <name>CopyDeskPage</name>
    <message>
        <source>Copy desk</source>
        <translation>Siirtopöytä</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Edellinen kirjaus</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Seuraava kirjaus</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Siirrot</translation>
    </message>
    <message>
        <source>sections in the order of: {system}</source>
        <translation>osat järjestyksessä: {system}</translation>
    </message>
    <message>
        <source>Copied: {heading}. Paste it there.</source>
        <translation>Kopioitu: {heading}. Liitä se kohteeseen.</translation>
    </message>
</context>
<context>
    <name>DatabaseKeyDialog</name>
    <message>
        <source>Change the key of the data</source>
        <translation>Vaihda tietojen avain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Vaihda avain</translation>
    </message>
    <message>
        <source>Everything on this device is encrypted anew. Do this if someone may have seen the key: a device that was serviced or lost for a while, or a copy gone astray.</source>
        <translation>Kaikki tiedot salataan tällä laitteella uudelleen. Tee näin, jos joku on voinut nähdä avaimen: laite oli huollossa tai hetken kateissa, tai kopio joutui väärään paikkaan.</translation>
    </message>
    <message>
        <source>A new backup is made, and the older ones are removed from both places. Passphrase and recovery code stay as they are.</source>
        <translation>Samalla tehdään uusi varmuuskopio, ja vanhat poistetaan molemmista paikoista. Salalause ja palautuskoodi pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Vaihdetaan…</translation>
    </message>
    <message>
        <source>Key changed, older backups removed</source>
        <translation>Avain vaihdettu, vanhat varmuuskopiot poistettu</translation>
    </message>
    <message>
        <source>Key changed. Older backups are removed with the next one.</source>
        <translation>Avain vaihdettu. Vanhat varmuuskopiot poistuvat seuraavan myötä.</translation>
    </message>
    <message>
        <source>Stopped. The key is as it was.</source>
        <translation>Keskeytetty. Avain on ennallaan.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open calendar</source>
        <translation>Avaa kalenteri</translation>
    </message>
</context>
<context>
    <name>DatePair</name>
    <message>
        <source>{label}: from</source>
        <translation>{label}: alkaa</translation>
    </message>
    <message>
        <source>{label}: until</source>
        <translation>{label}: päättyy</translation>
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
        <translation>työparina {name}</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Attendance: {what}</source>
        <translation>Läsnäolot: {what}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Viimeistele</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Unfinished log entry</source>
        <translation>Kirjaus kesken</translation>
    </message>
    <message>
        <source>Unfinished goal</source>
        <translation>Tavoite kesken</translation>
    </message>
    <message>
        <source>Unfinished plan</source>
        <translation>Suunnitelma kesken</translation>
    </message>
    <message>
        <source>Unfinished client</source>
        <translation>Asiakkaan tiedot kesken</translation>
    </message>
    <message>
        <source>The client&apos;s unfinished own words</source>
        <translation>Asiakkaan keskeneräiset omat sanat</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Unfinished form</source>
        <translation>Lomake kesken</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <translation>Ei tapaamisia tänään.</translation>
    </message>
    <message>
        <source>No meetings on this day.</source>
        <translation>Ei tapaamisia tänä päivänä.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi tapaaminen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>{meetings}, first {time} {name}</source>
        <translation>{meetings}, ensimmäinen {time} {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished needs assessment</source>
        <translation>Tarpeiden arviointi kesken</translation>
    </message>
    <message>
        <source>Unfinished note of what was received</source>
        <translation>Muualta saadun tiedon kirjaus kesken</translation>
    </message>
    <message>
        <source>Unfinished measure</source>
        <translation>Mittarin täyttö kesken</translation>
    </message>
    <message>
        <source>Unfinished decision reference</source>
        <translation>Päätöksen viite kesken</translation>
    </message>
    <message>
        <source>Unfinished event of the period</source>
        <translation>Jakson tapahtuma kesken</translation>
    </message>
    <message>
        <source>Unfinished errand</source>
        <translation>Asiointipolku kesken</translation>
    </message>
    <message>
        <source>Unfinished service of the directory</source>
        <translation>Keskeneräinen palvelu hakemistoon</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n osallistuja</numerusform>
            <numerusform>%n osallistujaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolot</translation>
    </message>
    <message>
        <source>Unfinished group</source>
        <translation>Kesken oleva ryhmä</translation>
    </message>
    <message>
        <source>Unfinished goal and agreement for a group</source>
        <translation>Kesken oleva ryhmän tavoite ja sopimus</translation>
    </message>
    <message>
        <source>Unfinished plan of a session</source>
        <translation>Kesken oleva kerran suunnitelma</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Unfinished safety plan</source>
        <translation>Keskeneräinen turvasuunnitelma</translation>
    </message>
    <message>
        <source>Unfinished review of the unit</source>
        <translation>Keskeneräinen yksikön itsearviointi</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>Oma yksikkö</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>vapaaehtoinen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Katvepaketti</translation>
    </message>
    <message>
        <source>Pack for tomorrow: check, back up, print</source>
        <translation>Katvepaketti: tarkista, varmuuskopioi, tulosta</translation>
    </message>
    <message>
        <source>Unfinished page for a colleague</source>
        <translation>Keskeneräinen sivu työkaverille</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Matkataulukko</translation>
    </message>
    <message>
        <source>Unfinished place of the distance table</source>
        <translation>Keskeneräinen matkataulukon paikka</translation>
    </message>
    <message>
        <source>Unfinished distance</source>
        <translation>Keskeneräinen matka</translation>
    </message>
    <message>
        <source>Unfinished ride</source>
        <translation>Keskeneräinen kyyti</translation>
    </message>
    <message numerus="yes">
        <source>ride for %n person(s)</source>
        <translation>
            <numerusform>kyyti %n hengelle</numerusform>
            <numerusform>kyyti %n hengelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished answer to a reminder</source>
        <translation>Keskeneräinen vastaus muistutukseen</translation>
    </message>
    <message>
        <source>Unfinished idea</source>
        <translation>Keskeneräinen idea</translation>
    </message>
</context>
<context>
    <name>DayPackPage</name>
    <message>
        <source>Unfinished drafts</source>
        <translation>Kesken olevat luonnokset</translation>
    </message>
    <message>
        <source>What was promised today</source>
        <translation>Mitä tänään luvattiin</translation>
    </message>
    <message>
        <source>Driving today</source>
        <translation>Ajo tänään</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Siirtämättä</translation>
    </message>
    <message>
        <source>The day in the calendar</source>
        <translation>Päivä kalenterissa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Lock, good evening</source>
        <translation>Lukitse, hyvää iltaa</translation>
    </message>
    <message>
        <source>Wrap up the day</source>
        <translation>Päivä pakettiin</translation>
    </message>
    <message>
        <source>Three minutes in the car. Nothing has to be done, everything is kept.</source>
        <translation>Kolme minuuttia autossa. Mikään ei ole pakko, kaikki on tallessa.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Everything is kept on this device {time}</source>
        <translation>Kaikki tallessa laitteella {time}</translation>
    </message>
    <message>
        <source>kept on this device {day} {time}</source>
        <translation>tallessa laitteella {day} {time}</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Oma työ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Viimeistele</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Mitään ei ole kesken.</translation>
    </message>
    <message>
        <source>Nothing new was promised today.</source>
        <translation>Tänään ei luvattu mitään uutta.</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Minä lupasin</translation>
    </message>
    <message>
        <source>The client promised</source>
        <translation>Asiakas lupasi</translation>
    </message>
    <message>
        <source>{km} km · {hours} h {minutes} min</source>
        <translation>{km} km · {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n trip(s) are logged.</source>
        <translation>
            <numerusform>%n matka kirjattu.</numerusform>
            <numerusform>%n matkaa kirjattu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without kilometres: {times}.</source>
        <translation>Ilman kilometrejä: {times}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Everything has been handed over.</source>
        <translation>Kaikki on siirretty.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest is %n day(s) old</source>
        <translation>
            <numerusform>Vanhin on päivän vanha</numerusform>
            <numerusform>Vanhin on %n päivää vanha</numerusform>
        </translation>
    </message>
    <message>
        <source>Open transfers</source>
        <translation>Avaa Siirrot</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Ei varauksia.</translation>
    </message>
    <message>
        <source>about 3 min</source>
        <translation>noin 3 min</translation>
    </message>
    <message>
        <source>Kept for tomorrow</source>
        <translation>Jätettiin huomiseen</translation>
    </message>
    <message numerus="yes">
        <source>for recording %n min</source>
        <translation>
            <numerusform>kirjaamiseen %n min</numerusform>
            <numerusform>kirjaamiseen %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it for tomorrow</source>
        <translation>Huomenna</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>Remember</source>
        <translation>Muista</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n piilotettu</numerusform>
            <numerusform>%n piilotettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Mikään ei odota.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Viikko {number}</translation>
    </message>
    <message>
        <source>{done}/{total} done</source>
        <translation>{done}/{total} tehty</translation>
    </message>
    <message>
        <source>{day}: {done} done, {planned} to come</source>
        <translation>{day}: {done} tehty, {planned} tulossa</translation>
    </message>
    <message>
        <source>Later or with a reason: {who}</source>
        <translation>Myöhemmin tai syyllä: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Näytä %n muu</numerusform>
            <numerusform>Näytä %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Siirrot</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>My days off</source>
        <translation>Vapaapäiväni</translation>
    </message>
    <message>
        <source>The calendar shows them. Cards for the clients are told of in good time.</source>
        <translation>Ne näkyvät kalenterissa. Lomakorteista muistutetaan hyvissä ajoin.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Poissa alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Kept: {days}</source>
        <translation>Merkitty: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>No days off are kept.</source>
        <translation>Vapaita ei ole merkitty.</translation>
    </message>
    <message>
        <source>Taken away: {days}</source>
        <translation>Poistettu: {days}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision reference (s. 17)</source>
        <translation>Viite päätökseen (SHL 17 §)</translation>
    </message>
    <message>
        <source>The county decides. Write here where the decision is found.</source>
        <translation>Hyvinvointialue päättää. Kirjaa tähän, mistä päätös löytyy.</translation>
    </message>
    <message>
        <source>Earlier: {start}–{end} {number}</source>
        <translation>Aiempi: {start}–{end} {number}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Change the decision reference</source>
        <translation>Muokkaa viitettä päätökseen</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Uusi päätös</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision reference</source>
        <translation>Viite päätökseen</translation>
    </message>
    <message>
        <source>New decision reference</source>
        <translation>Uusi viite päätökseen</translation>
    </message>
    <message>
        <source>The county decides. Here stands only where the decision is found.</source>
        <translation>Hyvinvointialue päättää. Tässä on vain, mistä päätös löytyy.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Given to the client</source>
        <translation>Annettu tiedoksi</translation>
    </message>
    <message>
        <source>Appeal ends</source>
        <translation>Muutoksenhaku päättyy</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Deciding unit</source>
        <translation>Päättävä yksikkö</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lakiperuste</translation>
    </message>
    <message>
        <source>Decision reference stored</source>
        <translation>Viite päätökseen tallennettu</translation>
    </message>
</context>
<context>
    <name>DeskChangeCard</name>
    <message>
        <source>{number} {heading}: changed since carried</source>
        <translation>{number} {heading}: muuttunut viennin jälkeen</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Kopioi uudelleen</translation>
    </message>
    <message>
        <source>I corrected it there already</source>
        <translation>Korjasin sen jo kohteessa</translation>
    </message>
</context>
<context>
    <name>DeskCopyCard</name>
    <message>
        <source>Pass over</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>The clipboard is emptied after 30 seconds.</source>
        <translation>Leikepöytä tyhjenee 30 sekunnin kuluttua.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n merkki</numerusform>
            <numerusform>%n merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>The text was taken out here after it was carried. Take it out there.</source>
        <translation>Teksti on poistettu täältä viennin jälkeen. Poista se myös kohteesta.</translation>
    </message>
    <message>
        <source>Copy the next section  F8</source>
        <translation>Kopioi seuraava osa  F8</translation>
    </message>
    <message>
        <source>Copy again  F8</source>
        <translation>Kopioi uudelleen  F8</translation>
    </message>
    <message>
        <source>Copy this section  F8</source>
        <translation>Kopioi tämä osa  F8</translation>
    </message>
</context>
<context>
    <name>DeskDoneCard</name>
    <message>
        <source>Everything is carried over</source>
        <translation>Kaikki on viety</translation>
    </message>
    <message>
        <source>The entry is marked as handed over. Its receipt is kept.</source>
        <translation>Kirjaus on merkitty siirretyksi. Kuitti on tallessa.</translation>
    </message>
    <message>
        <source>The sections are marked. A newer version of the entry waits.</source>
        <translation>Osat on merkitty. Kirjauksesta on uudempi versio odottamassa.</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Seuraava kirjaus</translation>
    </message>
    <message>
        <source>Back to the transfers</source>
        <translation>Takaisin siirtoihin</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Merkitse siirretyksi</translation>
    </message>
    <message>
        <source>Nothing to carry over</source>
        <translation>Ei vietävää</translation>
    </message>
    <message>
        <source>The change is in no section: nothing there has to be changed.</source>
        <translation>Muutos ei ole missään osiossa: siellä ei tarvitse muuttaa mitään.</translation>
    </message>
</context>
<context>
    <name>DeskEyesCard</name>
    <message>
        <source>With the client&apos;s eyes</source>
        <translation>Asiakkaan silmin</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Avaa kirjaus</translation>
    </message>
    <message>
        <source>The text may be seen in OmaKanta by the client, and by who acts for them. If needed, limit that in the client information system.</source>
        <translation>Teksti voi näkyä OmaKannassa asiakkaalle ja hänen puolestaan asioivalle. Rajaa näkyminen tarvittaessa asiakastietojärjestelmässä.</translation>
    </message>
    <message>
        <source>Nothing to notice.</source>
        <translation>Ei huomautettavaa.</translation>
    </message>
</context>
<context>
    <name>DeskSectionsCard</name>
    <message>
        <source>Sections</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>{count}/{all} carried</source>
        <translation>{count}/{all} viety</translation>
    </message>
</context>
<context>
    <name>DeskSettings</name>
    <message>
        <source>Order of the copy desk</source>
        <translation>Siirtopöydän järjestys</translation>
    </message>
    <message>
        <source>Your organisation&apos;s order</source>
        <translation>Organisaatiosi järjestys</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own order, from its file on this machine.</source>
        <translation>Organisaatiosi oma järjestys, tämän koneen tiedostosta.</translation>
    </message>
</context>
<context>
    <name>DeviceSecretDialog</name>
    <message>
        <source>Turn on</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Device secret</source>
        <translation>Laiteavain</translation>
    </message>
    <message>
        <source>A secret in the keyring of this device is needed besides the passphrase. On another device the recovery code opens the data. Keep it on paper.</source>
        <translation>Salalauseen lisäksi tarvitaan salaisuus laitteen avainrenkaasta. Toisella laitteella tiedot avaa palautuskoodi. Pidä se paperilla.</translation>
    </message>
    <message>
        <source>After this the passphrase alone opens the data, on any device that has a copy of it.</source>
        <translation>Tämän jälkeen pelkkä salalause avaa tiedot millä tahansa laitteella, jolla on niiden kopio.</translation>
    </message>
    <message>
        <source>Device secret in use</source>
        <translation>Laiteavain on käytössä</translation>
    </message>
    <message>
        <source>Device secret not in use</source>
        <translation>Laiteavain ei ole käytössä</translation>
    </message>
</context>
<context>
    <name>DiffLabel</name>
    <message>
        <source>(gone: {text})</source>
        <translation>(poistettu: {text})</translation>
    </message>
    <message>
        <source>(new: {text})</source>
        <translation>(uutta: {text})</translation>
    </message>
    <message>
        <source>(differs: {text})</source>
        <translation>(eri: {text})</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Search a service or a number</source>
        <translation>Hae palvelua tai numeroa</translation>
    </message>
    <message>
        <source>Show those no longer offered</source>
        <translation>Näytä myös käytöstä poistetut</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lisää palvelu</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Ei vielä palveluja</translation>
    </message>
    <message>
        <source>What is written here once is offered for every client’s team and errands.</source>
        <translation>Kun palvelu on kerran kirjoitettu tähän, sitä tarjotaan jokaisen asiakkaan tiimiin ja asiointeihin.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ei löytynyt</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Palveluhakemisto</translation>
    </message>
    <message>
        <source>One directory for all clients. A new number is written once.</source>
        <translation>Yksi hakemisto kaikille asiakkaille. Uusi numero kirjoitetaan kerran.</translation>
    </message>
    <message>
        <source>No longer offered. Who stands on a map stays there.</source>
        <translation>Ei enää tarjolla. Kartoilla olevat pysyvät siellä.</translation>
    </message>
    <message>
        <source>Usual partners, ready to be added</source>
        <translation>Tavallisia kumppaneita, valmiina lisättäviksi</translation>
    </message>
</context>
<context>
    <name>DistanceDialog</name>
    <message>
        <source>How far is it?</source>
        <translation>Kuinka pitkä matka?</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Matka</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Ajoaika</translation>
    </message>
    <message>
        <source>Way back, if another</source>
        <translation>Paluumatka, jos eri</translation>
    </message>
    <message>
        <source>Distance stored</source>
        <translation>Matka tallennettu</translation>
    </message>
</context>
<context>
    <name>DistancesPage</name>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Ways from the chosen place</source>
        <translation>Matkat valitusta paikasta</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lisää paikka</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Muuta paikkaa</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Poista paikka</translation>
    </message>
    <message>
        <source>Write the way</source>
        <translation>Kirjaa matka</translation>
    </message>
    <message>
        <source>Forget the way</source>
        <translation>Poista matka</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Matkataulukko</translation>
    </message>
    <message>
        <source>Your own kilometres and minutes. There is no map: what you have not written is told, never guessed. Back is the same unless you say otherwise.</source>
        <translation>Omat kilometrisi ja minuuttisi. Karttaa ei ole: puuttuva matka kerrotaan, sitä ei arvata. Paluumatka on sama, ellet sano muuta.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>From: {place}</source>
        <translation>Mistä: {place}</translation>
    </message>
    <message>
        <source>Place and its distances removed</source>
        <translation>Paikka ja sen matkat poistettu</translation>
    </message>
    <message>
        <source>Distance removed</source>
        <translation>Matka poistettu</translation>
    </message>
</context>
<context>
    <name>DivisionCard</name>
    <message>
        <source>Division of labour</source>
        <translation>Työnjako</translation>
    </message>
    <message>
        <source>What does the work pair take care of, what the own worker?</source>
        <translation>Mihin työpari keskittyy, entä omatyöntekijä?</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Sovi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit the division of labour</source>
        <translation>Muokkaa työnjakoa</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Make a document</source>
        <translation>Tee asiakirja</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Usually next:</source>
        <translation>Seuraavaksi yleensä:</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Minun suunnitelmani</translation>
    </message>
    <message>
        <source>Interim check</source>
        <translation>Väliarviointi</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Loppuarviointi</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) · all kept on this device</source>
        <translation>
            <numerusform>%n asiakirja · tallessa tällä laitteella</numerusform>
            <numerusform>%n asiakirjaa · kaikki tallessa tällä laitteella</numerusform>
        </translation>
    </message>
    <message>
        <source>What you print or save of this client is kept here, as it left.</source>
        <translation>Tähän jää talteen kaikki, mitä asiakkaasta tulostat tai tallennat, sellaisena kuin se lähti.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Avaa: {what}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>No plan has been begun yet</source>
        <translation>Suunnitelmaa ei ole vielä aloitettu</translation>
    </message>
    <message>
        <source>Print again: {what}</source>
        <translation>Tulosta uudelleen: {what}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Not stored. Trying again…</source>
        <translation>Ei tallentunut. Yritetään uudelleen…</translation>
    </message>
    <message>
        <source>Draft on this device {time}</source>
        <translation>Luonnos tallessa laitteella {time}</translation>
    </message>
</context>
<context>
    <name>DueMeasures</name>
    <message>
        <source>Goals (GAS)</source>
        <translation>Tavoitteet (GAS)</translation>
    </message>
    <message>
        <source>Assess the goals</source>
        <translation>Arvioikaa tavoitteet</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Täyttäkää yhdessä</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Siirrä…</translation>
    </message>
</context>
<context>
    <name>EditHistoryDialog</name>
    <message>
        <source>Changes and what was before</source>
        <translation>Muutokset ja mitä ennen oli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>The content is as it was.</source>
        <translation>Sisältö on ennallaan.</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Ennen: {words}</translation>
    </message>
    <message>
        <source>Then: {words}</source>
        <translation>Sitten: {words}</translation>
    </message>
</context>
<context>
    <name>EditableLine</name>
    <message>
        <source>Remove this line</source>
        <translation>Poista rivi</translation>
    </message>
</context>
<context>
    <name>ElementsCard</name>
    <message>
        <source>Clients by core element</source>
        <translation>Asiakkaita ydinelementeittäin</translation>
    </message>
    <message>
        <source>Core elements</source>
        <translation>Ydinelementit</translation>
    </message>
    <message>
        <source>They are counted from the meetings of a period.</source>
        <translation>Ne lasketaan jakson tapaamisista.</translation>
    </message>
    <message>
        <source>Social Welfare Act, section 17</source>
        <translation>Sosiaalihuoltolaki 17 §</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merkitse</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Poista merkintä</translation>
    </message>
</context>
<context>
    <name>EncounterPage</name>
    <message>
        <source>The duty to record begins when you learn of a person&apos;s need of services or a service has begun. Then open a client. An urgent need of help is assessed at once.</source>
        <translation>Kirjaamisvelvollisuus alkaa, kun saat tietää ihmisen palveluntarpeesta tai palvelu on alkanut. Avaa silloin asiakas. Kiireellinen avun tarve arvioidaan heti.</translation>
    </message>
    <message>
        <source>Open a client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Kuinka monta</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>Add to the count</source>
        <translation>Lisää lukumäärään</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>What was done (optional)</source>
        <translation>Mitä tehtiin (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>Anonymous encounter</source>
        <translation>Nimetön kohtaaminen</translation>
    </message>
    <message>
        <source>You do not know who the person is, and no service has begun. Only a number is stored.</source>
        <translation>Kohtaaminen, jossa et tiedä, kuka ihminen on, eikä palvelu ole alkanut. Siitä tallentuu vain lukumäärä.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Tallentuu</translation>
    </message>
    <message>
        <source>Week {number}, {year}</source>
        <translation>Viikko: {number}/{year}</translation>
    </message>
    <message>
        <source>Form and what was done</source>
        <translation>Muoto ja mitä tehtiin</translation>
    </message>
    <message>
        <source>The number, for your own monitoring</source>
        <translation>Lukumäärä omaan seurantaan</translation>
    </message>
    <message>
        <source>Stored nowhere</source>
        <translation>Ei tallennu mihinkään</translation>
    </message>
    <message>
        <source>A name or any other mark of a person</source>
        <translation>Nimi tai muu tunniste</translation>
    </message>
    <message>
        <source>Day, time and place</source>
        <translation>Päivä, kellonaika ja paikka</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>This cannot be joined to a client afterwards.</source>
        <translation>Tätä ei voi yhdistää asiakkaaseen jälkikäteen.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) added to the count</source>
        <translation>
            <numerusform>%n kohtaaminen lisätty lukumäärään</numerusform>
            <numerusform>%n kohtaamista lisätty lukumäärään</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>ErrandCard</name>
    <message>
        <source>What the client hopes of it</source>
        <translation>Mitä asiakas toivoo tästä</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Mitä tapahtui?</translation>
    </message>
    <message>
        <source>What happened? {title}</source>
        <translation>Mitä tapahtui? {title}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Muokkaa: {title}</translation>
    </message>
</context>
<context>
    <name>ErrandDialog</name>
    <message>
        <source>Errand</source>
        <translation>Asiointipolku</translation>
    </message>
    <message>
        <source>New errand</source>
        <translation>Uusi asia</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Mikä asia hoidetaan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>What the client hopes of it</source>
        <translation>Mitä asiakas toivoo tästä</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Appeal ends</source>
        <translation>Muutoksenhaku päättyy</translation>
    </message>
    <message>
        <source>Errand stored</source>
        <translation>Asiointipolku tallennettu</translation>
    </message>
    <message>
        <source>Not from the directory</source>
        <translation>Ei hakemistosta</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation>Palveluhakemistosta</translation>
    </message>
</context>
<context>
    <name>ErrandEventDialog</name>
    <message>
        <source>What happened?</source>
        <translation>Mitä tapahtui?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Muutamalla sanalla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Choose a day that has been.</source>
        <translation>Valitse päivä, joka on jo ollut.</translation>
    </message>
    <message>
        <source>Added to the chain</source>
        <translation>Lisätty polkuun</translation>
    </message>
</context>
<context>
    <name>ErrandsSection</name>
    <message>
        <source>Errands to the end</source>
        <translation>Asiointipolut</translation>
    </message>
    <message>
        <source>New errand</source>
        <translation>Uusi asia</translation>
    </message>
    <message>
        <source>No errands yet</source>
        <translation>Ei asioita vielä</translation>
    </message>
    <message>
        <source>Kela, housing, debts, a statement: write it here and walk it to its end.</source>
        <translation>Kela, asuminen, velat, lausunto: kirjaa tähän ja kuljetaan loppuun asti.</translation>
    </message>
    <message>
        <source>{open} open, {done} settled</source>
        <translation>{open} kesken, {done} hoidettu</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Safe:</source>
        <translation>Tallessa:</translation>
    </message>
    <message>
        <source>Do this:</source>
        <translation>Tee näin:</translation>
    </message>
    <message>
        <source>Error code {code}</source>
        <translation>Virhekoodi {code}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>EscrowDialog</name>
    <message>
        <source>Let it open</source>
        <translation>Anna avata</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Poista avain</translation>
    </message>
    <message>
        <source>Organisation&apos;s key</source>
        <translation>Organisaation avain</translation>
    </message>
    <message>
        <source>Your organisation can open the data</source>
        <translation>Organisaatiosi voi avata tiedot</translation>
    </message>
    <message>
        <source>Your organisation&apos;s key is removed</source>
        <translation>Organisaatiosi avain on poistettu</translation>
    </message>
    <message>
        <source>After this {organisation} cannot open the data on this device. If you forget the passphrase, only the recovery code opens it.</source>
        <translation>Tämän jälkeen {organisation} ei voi avata tämän laitteen tietoja. Jos unohdat salalauseen, vain palautuskoodi avaa ne.</translation>
    </message>
    <message>
        <source>Copies that were taken away before still open by the key.</source>
        <translation>Aiemmin muualle viedyt kopiot aukeavat avaimella yhä.</translation>
    </message>
    <message>
        <source>{organisation} can then open all the data on this device, also without you, if it has the device or a copy of the data. It needs neither your passphrase nor your code.</source>
        <translation>{organisation} voi sitten avata kaikki tämän laitteen tiedot, myös ilman sinua, jos sillä on laite tai kopio tiedoista. Se ei tarvitse salalausettasi eikä palautuskoodiasi.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, your work is not lost. An opening shows in the use log the next time that you unlock. Your passphrase stays yours.</source>
        <translation>Jos unohdat salalauseen, työsi ei katoa. Avaaminen näkyy lokitiedoissa, kun avaat seuraavan kerran. Salalauseesi pysyy sinun tietonasi.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Transfers</source>
        <translation>Siirrot</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Mitkä siirrot</translation>
    </message>
    <message>
        <source>Everything is handed over.</source>
        <translation>Kaikki on siirretty.</translation>
    </message>
    <message>
        <source>Saved entries and finished plans come here by themselves.</source>
        <translation>Tallennetut kirjaukset ja valmiit suunnitelmat tulevat tänne itsestään.</translation>
    </message>
    <message>
        <source>Those needing attention first</source>
        <translation>Vaatii huomiota ensin</translation>
    </message>
    <message>
        <source>To: {whom}</source>
        <translation>Kohde: {whom}</translation>
    </message>
    <message>
        <source>last in touch {when}</source>
        <translation>viimeksi yhteydessä {when}</translation>
    </message>
    <message numerus="yes">
        <source>oldest not handed over: %n day(s)</source>
        <translation>
            <numerusform>vanhin siirtämätön %n pv</numerusform>
            <numerusform>vanhin siirtämätön %n pv</numerusform>
        </translation>
    </message>
    <message>
        <source>No way to the client information system is set yet</source>
        <translation>Siirtokanavaa asiakastietojärjestelmään ei ole vielä valittu</translation>
    </message>
    <message>
        <source>Send waiting ({count})</source>
        <translation>Siirrä odottavat ({count})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Uusimmat ensin</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Siirretään…</translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n siirretty</numerusform>
            <numerusform>%n siirretty</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy desk</source>
        <translation>Siirtopöytä</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Asiakkaittain</translation>
    </message>
    <message>
        <source>Work pair and substitute</source>
        <translation>Työpari ja sijainen</translation>
    </message>
    <message>
        <source>metered network: plans go within a day, or when you send</source>
        <translation>maksullinen verkko: suunnitelmat lähtevät vuorokauden sisällä tai kun siirrät</translation>
    </message>
</context>
<context>
    <name>ExchangeSettings</name>
    <message>
        <source>Choose folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Address of the FHIR server</source>
        <translation>FHIR-palvelimen osoite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Hand over through the folder</source>
        <translation>Siirrä kansion kautta</translation>
    </message>
    <message>
        <source>Finished plans and meetings are written there for the next system.</source>
        <translation>Valmiit suunnitelmat ja tapaamiset tallennetaan sinne seuraavaa järjestelmää varten.</translation>
    </message>
    <message>
        <source>Hand over to the server</source>
        <translation>Siirrä palvelimelle</translation>
    </message>
    <message>
        <source>Finished plans and meetings are sent when there is a network.</source>
        <translation>Valmiit suunnitelmat ja tapaamiset lähtevät, kun verkko toimii.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Valitse kansio</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Organisaatiosi on asettanut tämän.</translation>
    </message>
    <message>
        <source>Your organisation allows only the way that it has set.</source>
        <translation>Organisaatiosi sallii vain sen tien, jonka se on asettanut.</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>Kansion sisältö</translation>
    </message>
    <message>
        <source>Not sealed: whoever can open the folder can read it. Your organisation has given no key for transfers.</source>
        <translation>Ei sinetöity: jokainen, joka pääsee kansioon, voi lukea sen. Organisaatiosi ei ole antanut avainta siirroille.</translation>
    </message>
    <message>
        <source>Sealed: only {organisation} can open it. Key {fingerprint}.</source>
        <translation>Sinetöity: vain {organisation} voi avata sen. Avain {fingerprint}.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>After a meeting</source>
        <translation>Tapaamisen jälkeen</translation>
    </message>
    <message>
        <source>When the service ends</source>
        <translation>Palvelun päättyessä</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Kumpi kysymys</translation>
    </message>
    <message>
        <source>Sealed answers</source>
        <translation>Sinetöidyt vastaukset</translation>
    </message>
    <message>
        <source>Paper slips</source>
        <translation>Paperilaput</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-koodi</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Näytä kysymys</translation>
    </message>
    <message>
        <source>Answers by month</source>
        <translation>Vastaukset kuukausittain</translation>
    </message>
    <message>
        <source>There are too few answers to be shown yet.</source>
        <translation>Vastauksia on vielä liian vähän näytettäväksi.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Osuudet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>How to show the answers</source>
        <translation>Miten vastaukset näytetään</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>The file of the answers is damaged. Answers cannot be kept just now.</source>
        <translation>Vastausten tiedosto on vaurioitunut. Vastauksia ei nyt voi tallentaa.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Aloita uusi</translation>
    </message>
    <message>
        <source>shown when the month has ended</source>
        <translation>näkyy kuun päätyttyä</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastauksia</translation>
    </message>
    <message>
        <source>Sealed answers for the organisation</source>
        <translation>Sinetöidyt vastaukset organisaatiolle</translation>
    </message>
    <message>
        <source>Sealed answers (*.sealed)</source>
        <translation>Sinetöidyt vastaukset (*.sealed)</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed answer(s) written</source>
        <translation>
            <numerusform>%n sinetöity vastaus kirjoitettu</numerusform>
            <numerusform>%n sinetöityä vastausta kirjoitettu</numerusform>
        </translation>
    </message>
    <message>
        <source>No sealed answers wait.</source>
        <translation>Sinetöityjä vastauksia ei odota.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Merkintä poistettu</translation>
    </message>
    <message>
        <source>Print a slip or the summary</source>
        <translation>Tulosta lappu tai kooste</translation>
    </message>
</context>
<context>
    <name>FeedbackPaperPage</name>
    <message>
        <source>Nobody&apos;s data stands on this paper. It is not logged.</source>
        <translation>Tässä paperissa ei ole kenenkään tietoja. Sitä ei kirjata lokiin.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Palautelappu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kooste</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Mikä paperi</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation>Tapaamisen jälkeen</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Lopussa</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Mikä kysymys</translation>
    </message>
    <message>
        <source>Room for an answer, thanks and ideas. What is written by hand is read from the paper; only the ticks are counted.</source>
        <translation>Tilaa vastaukselle, kiitokselle ja ideoille. Käsin kirjoitettu luetaan paperilta; vain rastit lasketaan.</translation>
    </message>
    <message>
        <source>Only what Feedback shows too: closed months of ten answers or more.</source>
        <translation>Vain se, minkä Palaute näyttää: päättyneet kuukaudet, joissa on vähintään kymmenen vastausta.</translation>
    </message>
</context>
<context>
    <name>FeedbackQrDialog</name>
    <message>
        <source>The county&apos;s form on the web</source>
        <translation>Hyvinvointialueen verkkolomake</translation>
    </message>
    <message>
        <source>The client opens the form with a phone. Rinnalla sends nothing and learns nothing.</source>
        <translation>Asiakas avaa lomakkeen puhelimella. Rinnalla ei lähetä eikä saa tietää mitään.</translation>
    </message>
    <message>
        <source>Address of the form</source>
        <translation>Lomakkeen osoite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>QR code to {address}</source>
        <translation>QR-koodi osoitteeseen {address}</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no spaces.</source>
        <translation>Osoite alkaa https:// eikä siinä ole välejä.</translation>
    </message>
</context>
<context>
    <name>FeedbackSide</name>
    <message>
        <source>How anonymity is kept</source>
        <translation>Näin nimettömyys säilyy</translation>
    </message>
    <message>
        <source>Only the month and a number are kept.</source>
        <translation>Tallessa on vain kuukausi ja lukumäärä.</translation>
    </message>
    <message>
        <source>A result is shown when there are at least 10 answers. A smaller month is merged with the next.</source>
        <translation>Tulos näkyy, kun vastauksia on vähintään 10. Pienempi kuukausi yhdistetään seuraavaan.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Mitä muutimme</translation>
    </message>
    <message>
        <source>What has feedback changed?</source>
        <translation>Mitä palaute on muuttanut?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Poista: {what}</translation>
    </message>
    <message>
        <source>Word for word in Finnish; in Swedish and English working translations, marked as such.</source>
        <translation>Suomeksi sanasta sanaan lomakkeen mukaan; ruotsiksi ja englanniksi työkäännöksinä, jotka on merkitty.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (vapaaehtoinen)</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Periods in force</source>
        <translation>Voimassa olevia jaksoja</translation>
    </message>
    <message>
        <source>Meetings a week</source>
        <translation>Tapaamisia viikossa</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Jalkautuvaa työtä</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Ajoa yhteensä</translation>
    </message>
    <message>
        <source>Anonymous encounters</source>
        <translation>Nimettömiä kohtaamisia</translation>
    </message>
    <message>
        <source>{pair} with a work pair</source>
        <translation>{pair} työparina</translation>
    </message>
    <message>
        <source>for each client, agreed {agreed}</source>
        <translation>asiakasta kohden, sovittu {agreed}</translation>
    </message>
    <message>
        <source>of meetings face to face</source>
        <translation>lähitapaamisista</translation>
    </message>
    <message>
        <source>only the number is stored</source>
        <translation>vain lukumäärä tallessa</translation>
    </message>
</context>
<context>
    <name>FinishPlanDialog</name>
    <message>
        <source>Finish plan {number}?</source>
        <translation>Onko suunnitelma {number} valmis?</translation>
    </message>
    <message>
        <source>Made together with the client</source>
        <translation>Laadittu yhdessä asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Date of the plan</source>
        <translation>Suunnitelman päiväys</translation>
    </message>
    <message>
        <source>Why is a new plan made?</source>
        <translation>Miksi tehdään uusi suunnitelma?</translation>
    </message>
    <message>
        <source>For example: interim review.</source>
        <translation>Esimerkiksi: väliarviointi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Merkitse valmiiksi</translation>
    </message>
    <message>
        <source>The plan stays as it is now and waits to be handed over. Later changes are a new plan.</source>
        <translation>Suunnitelma jää tällaiseksi ja odottaa siirtoa. Myöhemmät muutokset tehdään uuteen suunnitelmaan.</translation>
    </message>
    <message>
        <source>These are still missing. You can finish the plan all the same.</source>
        <translation>Nämä puuttuvat vielä. Suunnitelman voi silti merkitä valmiiksi.</translation>
    </message>
    <message>
        <source>Plan {number} is finished · waits to be handed over</source>
        <translation>Suunnitelma {number} on valmis · odottaa siirtoa</translation>
    </message>
</context>
<context>
    <name>FirstBackup</name>
    <message>
        <source>Trying a restore</source>
        <translation>Kokeiltu palautus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>Find a client</source>
        <translation>Etsi asiakas</translation>
    </message>
    <message>
        <source>Press Ctrl+K, type ain and open Demo-Aino.</source>
        <translation>Paina Ctrl+K, kirjoita ain ja avaa Demo-Aino.</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
    <message>
        <source>Choose what was done, write a sentence and save.</source>
        <translation>Valitse, mitä tehtiin, kirjoita yksi lause ja tallenna.</translation>
    </message>
    <message>
        <source>Mark a small step</source>
        <translation>Merkitse pieni askel</translation>
    </message>
    <message>
        <source>In Aino&apos;s plan: mark the next step of a goal as done.</source>
        <translation>Ainon suunnitelmassa: merkitse tavoitteen seuraava askel otetuksi.</translation>
    </message>
    <message>
        <source>Look at the plan on paper</source>
        <translation>Katso suunnitelma paperilla</translation>
    </message>
    <message>
        <source>You see each paper before it leaves. Here all are watermarked.</source>
        <translation>Näet jokaisen paperin ennen kuin se lähtee. Täällä kaikissa on vesileima.</translation>
    </message>
    <message>
        <source>Shield the screen</source>
        <translation>Suojaa näyttö</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S hides all others when the client looks on.</source>
        <translation>Ctrl+Shift+S piilottaa kaikki muut, kun asiakas katsoo mukana.</translation>
    </message>
    <message>
        <source>Lock and open again</source>
        <translation>Lukitse ja avaa uudelleen</translation>
    </message>
    <message>
        <source>Ctrl+L locks and keeps your drafts. The passphrase is on the window.</source>
        <translation>Ctrl+L lukitsee ja pitää luonnokset tallessa. Salalause lukee ikkunassa.</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Kokeile palautusta</translation>
    </message>
    <message>
        <source>So you know that what is lost comes back.</source>
        <translation>Näin tiedät, että kadonnut tulee takaisin.</translation>
    </message>
    <message>
        <source>First day · {done}/{all}</source>
        <translation>Ensimmäinen päivä · {done}/{all}</translation>
    </message>
</context>
<context>
    <name>FirstDayGuide</name>
    <message>
        <source>Go on any time: Settings, Practice.</source>
        <translation>Voit jatkaa milloin vain: Asetukset, Harjoittelu.</translation>
    </message>
</context>
<context>
    <name>FirstDayLine</name>
    <message>
        <source>Tried</source>
        <translation>Kokeiltu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Tulossa</translation>
    </message>
</context>
<context>
    <name>FirstDayPage</name>
    <message>
        <source>Try these</source>
        <translation>Kokeile näitä</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Trying a restore</source>
        <translation>Palautuksen kokeilu</translation>
    </message>
    <message>
        <source>Leave the first day</source>
        <translation>Lopeta opastus</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Ensimmäinen päiväsi</translation>
    </message>
    <message>
        <source>About 15 minutes with invented clients. Leave it when you like and go on later.</source>
        <translation>Noin 15 minuuttia keksittyjen asiakkaiden kanssa. Voit lopettaa milloin vain ja jatkaa myöhemmin.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Begin the first day</source>
        <translation>Aloita opastus</translation>
    </message>
    <message>
        <source>Go on any time: Settings, Practice.</source>
        <translation>Voit jatkaa milloin vain: Asetukset, Harjoittelu.</translation>
    </message>
</context>
<context>
    <name>FirstDayStrip</name>
    <message>
        <source>All steps</source>
        <translation>Kaikki vaiheet</translation>
    </message>
    <message>
        <source>Leave the first day</source>
        <translation>Lopeta opastus</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Oletko uusi täällä?</translation>
    </message>
    <message>
        <source>Your first day: seven things in 15 minutes, with invented clients.</source>
        <translation>Ensimmäinen päiväsi: seitsemän asiaa 15 minuutissa, keksittyjen asiakkaiden kanssa.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>The first day is done, and a restore was tried. Well done!</source>
        <translation>Ensimmäinen päivä on tehty ja palautus kokeiltu. Hienoa!</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>You</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>Name and place of work</source>
        <translation>Nimi ja työpiste</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Opens the data on this device</source>
        <translation>Avaa tiedot tällä laitteella</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Jos salalause unohtuu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>This device has no keyring that Rinnalla can use: the passphrase alone protects the data, so it has to be longer.</source>
        <translation>Laitteessa ei ole avainrengasta, jota Rinnalla voi käyttää. Pelkkä salalause suojaa tiedot, joten sen on oltava pidempi.</translation>
    </message>
    <message>
        <source>Start using Rinnalla</source>
        <translation>Ota Rinnalla käyttöön</translation>
    </message>
    <message>
        <source>Welcome to Rinnalla</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Your name and place of work stand on the papers that you make.</source>
        <translation>Nimesi ja työpisteesi näkyvät tekemissäsi asiakirjoissa.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Valitse salalause</translation>
    </message>
    <message>
        <source>Client data is encrypted on this device. Without the passphrase or the recovery code nobody can read it.</source>
        <translation>Asiakastiedot salataan tällä laitteella. Ilman salalausetta tai palautuskoodia niitä ei voi lukea.</translation>
    </message>
    <message>
        <source>Take the recovery code with you</source>
        <translation>Ota palautuskoodi talteen</translation>
    </message>
    <message>
        <source>With it you get in if you forget the passphrase. It is shown only once.</source>
        <translation>Tällä pääset tietoihin, jos salalause unohtuu. Koodi näytetään vain kerran.</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>Luodaan tietokantaa…</translation>
    </message>
    <message>
        <source>Measuring this device…</source>
        <translation>Mitataan laitetta…</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>Minulla on varmuuskopio…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>Made, and its restore tried</source>
        <translation>Tehty, ja palautus kokeiltu</translation>
    </message>
    <message>
        <source>Stop and try later</source>
        <translation>Keskeytä ja kokeile myöhemmin</translation>
    </message>
    <message>
        <source>The restore is being tried…</source>
        <translation>Palautusta kokeillaan…</translation>
    </message>
    <message>
        <source>Your backup is tried</source>
        <translation>Kokeillaan palautusta</translation>
    </message>
    <message>
        <source>A backup helps only if it can be brought back. Rinnalla tries it now, with your recovery code.</source>
        <translation>Varmuuskopiosta on apua vain, jos sen voi palauttaa. Rinnalla kokeilee sen nyt palautuskoodillasi.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Did not come: {names}. A call on {day}?</source>
        <translation>Eivät tulleet: {names}. Soitetaanko {day}?</translation>
    </message>
    <message>
        <source>Book the call(s)</source>
        <translation>Varaa soitto</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) booked</source>
        <translation>
            <numerusform>%n soitto varattu</numerusform>
            <numerusform>%n soittoa varattu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignCalendarDialog</name>
    <message>
        <source>Another calendar of yours</source>
        <translation>Oma toinen kalenteri</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista ajat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Näytä kalenterissa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>A calendar file (.ics) from Outlook or another calendar. Its times stand in Kalenteri to look at only; they are never sent on. Reading again replaces all of them.</source>
        <translation>Kalenteritiedosto (.ics) Outlookista tai muusta kalenterista. Ajat näkyvät Kalenterissa vain katsottavina, eikä niitä viedä eteenpäin. Uusi lukeminen korvaa ne kaikki.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Keep the titles too. Without it each time says only Busy.</source>
        <translation>Säilytä myös otsikot. Muuten jokaisessa lukee vain Varattu.</translation>
    </message>
    <message numerus="yes">
        <source>Read {day}: %n time(s), until {last}</source>
        <translation>
            <numerusform>Luettu {day}: %n aika, {last} asti</numerusform>
            <numerusform>Luettu {day}: %n aikaa, {last} asti</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenteritiedosto (*.ics)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), until {last}</source>
        <translation>
            <numerusform>%n aika, {last} asti</numerusform>
            <numerusform>%n aikaa, {last} asti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) again later too: read the file anew then.</source>
        <translation>
            <numerusform>%n toistuu myöhemminkin: lue tiedosto silloin uudelleen.</numerusform>
            <numerusform>%n toistuu myöhemminkin: lue tiedosto silloin uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) again in a way that is not known: see the first one only.</source>
        <translation>
            <numerusform>%n toistuu tavalla, jota ei tunneta: vain ensimmäinen näkyy.</numerusform>
            <numerusform>%n toistuu tavalla, jota ei tunneta: vain ensimmäinen näkyy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown time zone: taken as Finnish time.</source>
        <translation>
            <numerusform>%n tuntemattomalla aikavyöhykkeellä: luettu Suomen aikana.</numerusform>
            <numerusform>%n tuntemattomalla aikavyöhykkeellä: luettu Suomen aikana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n jäi lukematta.</numerusform>
            <numerusform>%n jäi lukematta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of the other calendar</source>
        <translation>
            <numerusform>%n aika toisesta kalenterista</numerusform>
            <numerusform>%n aikaa toisesta kalenterista</numerusform>
        </translation>
    </message>
    <message>
        <source>The other calendar&apos;s times are out</source>
        <translation>Toisen kalenterin ajat on poistettu</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Tiedosto on suurempi kuin 10 Mt.</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Tiedosto ei ole tekstiä.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Tiedostossa on liikaa sisäkkäisiä osia.</translation>
    </message>
    <message>
        <source>There is too much in the file.</source>
        <translation>Tiedostossa on liikaa.</translation>
    </message>
    <message>
        <source>The file is not a calendar.</source>
        <translation>Tiedosto ei ole kalenteri.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>GasEditor</name>
    <message>
        <source>Goal attainment scale</source>
        <translation>Tavoiteasteikko</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alku</translation>
    </message>
</context>
<context>
    <name>GasRow</name>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
</context>
<context>
    <name>GasScale</name>
    <message>
        <source>start</source>
        <translation>alku</translation>
    </message>
    <message>
        <source>Goal attainment scale: not assessed yet</source>
        <translation>Tavoiteasteikko: ei vielä arvioitu</translation>
    </message>
    <message>
        <source>Goal attainment scale: now {now}</source>
        <translation>Tavoiteasteikko: nyt {now}</translation>
    </message>
    <message>
        <source>Goal attainment scale: now {now}, at the start {start}</source>
        <translation>Tavoiteasteikko: nyt {now}, alussa {start}</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Change the goal</source>
        <translation>Muokkaa tavoitetta</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Uusi tavoite</translation>
    </message>
    <message>
        <source>The goal has moved on since this draft. Look it through before saving.</source>
        <translation>Tavoite on muuttunut tämän luonnoksen jälkeen. Katso tiedot läpi ennen tallennusta.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>A goal that was begun before waits as a draft.</source>
        <translation>Aiemmin aloitettu tavoite odottaa luonnoksena.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka sitä</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>Tavoite tallennettu</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Tavoite lisätty</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Luonnos hylätty</translation>
    </message>
    <message>
        <source>The goal waits as a draft</source>
        <translation>Tavoite odottaa luonnoksena</translation>
    </message>
</context>
<context>
    <name>GoalEvaluationCard</name>
    <message>
        <source>A goal that came up in between</source>
        <translation>Tavoite, joka tuli mukaan matkalla</translation>
    </message>
    <message>
        <source>Take this goal out</source>
        <translation>Poista tämä tavoite arvioinnista</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ei saavutettu</translation>
    </message>
    <message>
        <source>Was it reached?</source>
        <translation>Saavutettiinko tavoite?</translation>
    </message>
    <message>
        <source>How it went, in a few words</source>
        <translation>Miten meni, muutamalla sanalla</translation>
    </message>
    <message>
        <source>What helped, what made it harder</source>
        <translation>Mikä tuki, mikä vaikeutti</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Choose a need…</source>
        <translation>Valitse tarve…</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>As the client said it</source>
        <translation>Niin kuin asiakas sen sanoi</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Oma näkemyksesi</translation>
    </message>
    <message>
        <source>The goal was thought out together</source>
        <translation>Tavoite on pohdittu yhdessä</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Tavalliset syyt</translation>
    </message>
    <message>
        <source>Steps made smaller</source>
        <translation>Askeleita pienennettiin</translation>
    </message>
    <message>
        <source>The situation changed</source>
        <translation>Tilanne muuttui</translation>
    </message>
    <message>
        <source>An acute matter comes first</source>
        <translation>Akuutti asia menee edelle</translation>
    </message>
    <message>
        <source>The client wishes so</source>
        <translation>Asiakas toivoo niin</translation>
    </message>
    <message>
        <source>The client can reach it during the service.</source>
        <translation>Asiakkaan on mahdollista saavuttaa tämä palvelun aikana.</translation>
    </message>
    <message>
        <source>The client can reach it during the service: the period ends {end}.</source>
        <translation>Asiakkaan on mahdollista saavuttaa tämä palvelun aikana: jakso päättyy {end}.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>What the client has told: in the client&apos;s own words.</source>
        <translation>Mitä asiakas on kertonut, hänen omilla sanoillaan.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Something to do, for example: I leave home twice a week.</source>
        <translation>Jotakin, mitä tehdään. Esimerkiksi: Lähden kotoa kaksi kertaa viikossa.</translation>
    </message>
    <message>
        <source>In a word or two, for buttons</source>
        <translation>Sanalla tai parilla, painikkeisiin</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Tavoiteaika</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>Arvioidaan yhdessä</translation>
    </message>
    <message>
        <source>In a few weeks, for example.</source>
        <translation>Esimerkiksi muutaman viikon päästä.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Askeleet</translation>
    </message>
    <message>
        <source>Goal scale (GAS)</source>
        <translation>Tavoiteasteikko (GAS)</translation>
    </message>
    <message>
        <source>Why does the goal change?</source>
        <translation>Miksi tavoite muuttuu?</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Aloita tästä</translation>
    </message>
</context>
<context>
    <name>GoalHistoryView</name>
    <message>
        <source>How the goal has moved</source>
        <translation>Tavoitteen historia</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Changes to the goal</source>
        <translation>Tavoitteen muutokset</translation>
    </message>
    <message>
        <source>The first assessment shows where things stand.</source>
        <translation>Ensimmäinen arvio näyttää lähtötilanteen.</translation>
    </message>
    <message>
        <source>The curve comes when a scale is agreed and assessed.</source>
        <translation>Käyrä piirtyy, kun asteikko on sovittu ja arvioitu.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>Show as a curve</source>
        <translation>Näytä käyränä</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Näytä kaikki ({count})</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Mitä ennen oli</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>No goals yet. Begin from what the client hopes for.</source>
        <translation>Ei vielä tavoitteita. Aloita siitä, mitä asiakas toivoo.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>No goals yet</source>
        <translation>Ei vielä tavoitteita</translation>
    </message>
    <message>
        <source>Begin from what the client hopes for.</source>
        <translation>Aloita siitä, mitä asiakas toivoo.</translation>
    </message>
</context>
<context>
    <name>GoalScaleForm</name>
    <message>
        <source>What the scale measures</source>
        <translation>Mitä asteikko mittaa</translation>
    </message>
    <message>
        <source>Let one thing change from level to level, for example how often. Alone or together belongs to the steps. Level 0 says the same as the goal.</source>
        <translation>Muuta tasosta toiseen vain yhtä asiaa, esimerkiksi kuinka usein. Yksin vai yhdessä kuuluu askeliin. Tasolla 0 lukee sama kuin tavoitteessa.</translation>
    </message>
    <message>
        <source>Level 0 is the goal: say there what the goal says.</source>
        <translation>Taso 0 on tavoite: kirjoita siihen sama kuin tavoitteeseen.</translation>
    </message>
    <message>
        <source>Where things are at the start</source>
        <translation>Missä ollaan alussa</translation>
    </message>
    <message>
        <source>The levels stay as they are, because the goal has been assessed with them. If they have to be others, close this goal and make a new one.</source>
        <translation>Tasot pysyvät tällaisina, koska tavoitetta on arvioitu niillä. Jos tasojen pitää muuttua, päätä tämä tavoite ja tee uusi.</translation>
    </message>
    <message>
        <source>Much more than the goal</source>
        <translation>Paljon enemmän</translation>
    </message>
    <message>
        <source>More than the goal</source>
        <translation>Enemmän</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Matkalla</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Alku</translation>
    </message>
</context>
<context>
    <name>GoalSituationForm</name>
    <message>
        <source>We think it can be reached during the service</source>
        <translation>Arvioimme, että tämä on saavutettavissa palvelun aikana</translation>
    </message>
    <message>
        <source>How important it is</source>
        <translation>Kuinka tärkeä</translation>
    </message>
    <message>
        <source>How difficult it is</source>
        <translation>Kuinka vaikea</translation>
    </message>
    <message>
        <source>What helps, what makes it harder</source>
        <translation>Mikä tukee, mikä vaikeuttaa</translation>
    </message>
    <message>
        <source>As client and worker see it together; it moves on to the evaluation.</source>
        <translation>Asiakkaan ja työntekijän yhteinen arvio. Siirtyy suunnitelman arviointiin.</translation>
    </message>
    <message>
        <source>0 leaves the goal out of T.</source>
        <translation>0 jättää tavoitteen pois T-luvusta.</translation>
    </message>
</context>
<context>
    <name>GoalSituationView</name>
    <message>
        <source>Go on with the goal</source>
        <translation>Jatka tavoitetta</translation>
    </message>
</context>
<context>
    <name>GoalStepLine</name>
    <message>
        <source>Add a very small step</source>
        <translation>Lisää hyvin pieni askel</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kuka</translation>
    </message>
    <message>
        <source>when</source>
        <translation>milloin</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Siirrä ylös (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Siirrä alas (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Poista askel</translation>
    </message>
</context>
<context>
    <name>GoalStepList</name>
    <message>
        <source>Add a step</source>
        <translation>Lisää askel</translation>
    </message>
    <message>
        <source>Add a step (Ins)</source>
        <translation>Lisää askel (Ins)</translation>
    </message>
    <message>
        <source>What is the next small step?</source>
        <translation>Mikä on seuraava pieni askel?</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Uusi askel</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Ei vielä askelia.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Askeleet</translation>
    </message>
</context>
<context>
    <name>GoalTile</name>
    <message>
        <source>Not yet after all</source>
        <translation>Ei vielä sittenkään</translation>
    </message>
    <message>
        <source>I did this</source>
        <translation>Tein tämän</translation>
    </message>
    <message>
        <source>Tension before and after</source>
        <translation>Jännitys ennen ja jälkeen</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Jännitys</translation>
    </message>
</context>
<context>
    <name>GoalTiles</name>
    <message>
        <source>Previous goal</source>
        <translation>Edellinen tavoite</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Seuraava tavoite</translation>
    </message>
    <message>
        <source>Your plan is still being made. We will write your goals here together.</source>
        <translation>Suunnitelmaa tehdään vielä. Kirjoitamme tavoitteesi tähän yhdessä.</translation>
    </message>
</context>
<context>
    <name>GoalTouch</name>
    <message>
        <source>A step back</source>
        <translation>Takapakkia</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteen</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Tavoite: {goal}</translation>
    </message>
</context>
<context>
    <name>GoalView</name>
    <message>
        <source>Change</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Arvioi</translation>
    </message>
    <message>
        <source>No scale agreed yet.</source>
        <translation>Asteikkoa ei ole vielä sovittu.</translation>
    </message>
    <message>
        <source>Goal scale (GAS)</source>
        <translation>Tavoiteasteikko (GAS)</translation>
    </message>
    <message>
        <source>Agree on a scale</source>
        <translation>Sovi asteikko</translation>
    </message>
    <message>
        <source>Close the goal…</source>
        <translation>Päätä tavoite…</translation>
    </message>
    <message>
        <source>Open the goal again…</source>
        <translation>Avaa tavoite uudelleen…</translation>
    </message>
    <message>
        <source>Go on with the goal</source>
        <translation>Jatka tavoitetta</translation>
    </message>
    <message>
        <source>An acute matter comes first…</source>
        <translation>Akuutti asia menee edelle…</translation>
    </message>
    <message>
        <source>Tension before and after</source>
        <translation>Jännitys ennen ja jälkeen</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Where the goals stand (GAS)</source>
        <translation>Tavoitteiden tila (GAS)</translation>
    </message>
    <message>
        <source>Goals by level: {levels}</source>
        <translation>Tavoitteet tasoittain: {levels}</translation>
    </message>
    <message>
        <source>{forward} forward · {same} as before · {back} back</source>
        <translation>{forward} eteenpäin · {same} ennallaan · {back} taaksepäin</translation>
    </message>
    <message>
        <source>{achieved} achieved · {ended} ended otherwise</source>
        <translation>{achieved} saavutettu · {ended} päättynyt muuten</translation>
    </message>
    <message>
        <source>No scored goals yet.</source>
        <translation>Ei vielä arvioituja tavoitteita.</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Ei vakiopäivää</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>The group&apos;s common goal</source>
        <translation>Ryhmän yhteinen tavoite</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikkoja</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ohjaajat</translation>
    </message>
    <message>
        <source>Somebody else&apos;s group: I visit clients there</source>
        <translation>Muun tahon ryhmä: käyn siellä tapaamassa asiakasta</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Kuka järjestää</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>Group stored</source>
        <translation>Ryhmä tallennettu</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Matka</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Ajoaika</translation>
    </message>
    <message>
        <source>In the distance table</source>
        <translation>Matkataulukossa</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Session before</source>
        <translation>Edellinen kerta</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Seuraava kerta</translation>
    </message>
    <message>
        <source>Attendance only</source>
        <translation>Vain läsnäolo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kirjaus</translation>
    </message>
    <message>
        <source>Goals and history</source>
        <translation>Tavoitteet ja historia</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>Tallenna läsnäolot</translation>
    </message>
    <message>
        <source>More of the group</source>
        <translation>Lisää ryhmästä</translation>
    </message>
    <message>
        <source>The group&apos;s common goal</source>
        <translation>Ryhmän yhteinen tavoite</translation>
    </message>
    <message>
        <source>Plan of this session</source>
        <translation>Tämän kerran suunnitelma</translation>
    </message>
    <message>
        <source>Plan this session</source>
        <translation>Suunnittele tämä kerta</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Uusi kerta</translation>
    </message>
    <message>
        <source>Was not held</source>
        <translation>Ei pidetty</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Muuta ryhmää</translation>
    </message>
    <message>
        <source>Rides and place</source>
        <translation>Kyydit ja paikka</translation>
    </message>
    <message>
        <source>Ideas for the work</source>
        <translation>Ideat työhön</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Outside group · {when}</source>
        <translation>Muun tahon ryhmä · {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n jäsen</numerusform>
            <numerusform>%n jäsentä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMemberDialog</name>
    <message>
        <source>Own goal and agreement in the group</source>
        <translation>Oma tavoite ja sopimus ryhmässä</translation>
    </message>
    <message>
        <source>What I want to practise in the group</source>
        <translation>Mitä haluan harjoitella ryhmässä</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Own goal in the group</source>
        <translation>Oma tavoite ryhmässä</translation>
    </message>
    <message>
        <source>Agreement made</source>
        <translation>Sopimus tehty</translation>
    </message>
    <message>
        <source>Where the signed paper is</source>
        <translation>Missä allekirjoitettu paperi on</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Matka</translation>
    </message>
    <message>
        <source>What makes the way hard</source>
        <translation>Mikä matkassa on hankalaa</translation>
    </message>
    <message>
        <source>Name used in the group</source>
        <translation>Kutsumanimi ryhmässä</translation>
    </message>
    <message>
        <source>I visit in the group every … weeks</source>
        <translation>Käyn ryhmässä … viikon välein</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Tullut ryhmään</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lähtenyt</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Miten päättyi</translation>
    </message>
    <message>
        <source>Membership stored</source>
        <translation>Jäsenyys tallennettu</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Members of the group</source>
        <translation>Ryhmän jäsenet</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Lisää jäsen</translation>
    </message>
    <message>
        <source>Goal and agreement</source>
        <translation>Tavoite ja sopimus</translation>
    </message>
    <message>
        <source>Log a visit in the group</source>
        <translation>Kirjaa käynti ryhmässä</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Avaa asiakas</translation>
    </message>
</context>
<context>
    <name>GroupNotHeldDialog</name>
    <message>
        <source>Was not held</source>
        <translation>Ei pidetty</translation>
    </message>
    <message>
        <source>Each member&apos;s file gets a cancelled meeting with this reason.</source>
        <translation>Jokaisen jäsenen tietoihin tulee peruuntunut tapaaminen tällä syyllä.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Lisää siitä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Valitse syy.</translation>
    </message>
    <message>
        <source>Noted: not held</source>
        <translation>Merkitty: ei pidetty</translation>
    </message>
</context>
<context>
    <name>GroupRidesPage</name>
    <message>
        <source>Add a ride</source>
        <translation>Lisää kyyti</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Kuten viimeksi</translation>
    </message>
    <message>
        <source>For the driver</source>
        <translation>Kuljettajalle</translation>
    </message>
    <message>
        <source>No rides yet.</source>
        <translation>Ei vielä kyytejä.</translation>
    </message>
    <message>
        <source>Add a car, the minibus or a taxi, and choose who rides along.</source>
        <translation>Lisää auto, minibussi tai taksi ja valitse, ketkä tulevat kyytiin.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Kyydit</translation>
    </message>
    <message>
        <source>Rides: {group}</source>
        <translation>Kyydit: {group}</translation>
    </message>
    <message>
        <source>No order that is known is shorter than this</source>
        <translation>Lyhyempää järjestystä ei ole tiedossa</translation>
    </message>
    <message>
        <source>In the shortest order</source>
        <translation>Lyhimmässä järjestyksessä</translation>
    </message>
    <message>
        <source>Ride removed</source>
        <translation>Kyyti poistettu</translation>
    </message>
    <message>
        <source>The rides of last time</source>
        <translation>Viime kerran kyydit</translation>
    </message>
    <message>
        <source>The place of the session is changed</source>
        <translation>Tapaamiskerran paikka vaihtui</translation>
    </message>
    <message>
        <source>Confirm the rides</source>
        <translation>Vahvista kyydit</translation>
    </message>
    <message>
        <source>Rides confirmed</source>
        <translation>Kyydit vahvistettu</translation>
    </message>
</context>
<context>
    <name>GroupSessionDialog</name>
    <message>
        <source>Plan of the session</source>
        <translation>Kerran suunnitelma</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Uusi kerta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Aim of the session</source>
        <translation>Kerran tavoite</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Tarvikkeet</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Menetelmät</translation>
    </message>
    <message>
        <source>Session stored</source>
        <translation>Kerta tallennettu</translation>
    </message>
    <message>
        <source>Place, if another than usual</source>
        <translation>Paikka, jos eri kuin yleensä</translation>
    </message>
    <message>
        <source>Ready already</source>
        <translation>Valmiina jo</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>No groups yet.</source>
        <translation>Ei vielä ryhmiä.</translation>
    </message>
    <message>
        <source>An own group, or a workshop or activity centre where you visit clients.</source>
        <translation>Oma ryhmä, tai työpaja tai toimintakeskus, jossa käyt tapaamassa asiakasta.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>Why the attendance changes</source>
        <translation>Miksi läsnäolo muuttuu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message numerus="yes">
        <source>%n separate entry(s) saved</source>
        <translation>
            <numerusform>%n erillinen kirjaus tallennettu</numerusform>
            <numerusform>%n erillistä kirjausta tallennettu</numerusform>
        </translation>
    </message>
    <message>
        <source>During the group only first names and attendance show. This turns on by itself at {hours}.</source>
        <translation>Ryhmän aikana näkyvät vain etunimet ja läsnäolo. Tila menee päälle itsestään klo {hours}.</translation>
    </message>
    <message>
        <source>The attendance was changed and is not saved yet. Say why, then save.</source>
        <translation>Läsnäoloja on muutettu, mutta muutosta ei ole tallennettu. Kerro syy ja tallenna.</translation>
    </message>
</context>
<context>
    <name>GuideLinks</name>
    <message>
        <source>Add a client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>Look at the monitoring</source>
        <translation>Katso seurantaa</translation>
    </message>
    <message>
        <source>Count an encounter</source>
        <translation>Laske kohtaaminen</translation>
    </message>
    <message>
        <source>Look at the transfers</source>
        <translation>Katso siirtoja</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Avaa tiimi</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Search the guide</source>
        <translation>Hae oppaasta</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Oppaan sivut</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Millään sivulla ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>A good question</source>
        <translation>Hyvä kysymys</translation>
    </message>
    <message>
        <source>Do this in the program</source>
        <translation>Tee tämä ohjelmassa</translation>
    </message>
    <message>
        <source>Support and team</source>
        <translation>Tuki ja tiimi</translation>
    </message>
    <message>
        <source>More on the net</source>
        <translation>Lisää verkossa</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>The guide is on this device and needs no network.</source>
        <translation>Opas on laitteella ja toimii ilman verkkoa.</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>Näin teemme täällä</translation>
    </message>
    <message>
        <source>Meetings within a year</source>
        <translation>Tapaamisia vuoden aikana</translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message>
        <source>Transfers by client</source>
        <translation>Siirrot asiakkaittain</translation>
    </message>
    <message>
        <source>Everything is handed over.</source>
        <translation>Kaikki on siirretty.</translation>
    </message>
    <message>
        <source>Saved entries and finished plans come here by themselves.</source>
        <translation>Tallennetut kirjaukset ja valmiit suunnitelmat tulevat tänne itsestään.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Siirrot</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) with entries that are not handed over</source>
        <translation>
            <numerusform>%n asiakkaan kirjauksia on siirtämättä</numerusform>
            <numerusform>%n asiakkaan kirjauksia on siirtämättä</numerusform>
        </translation>
    </message>
    <message>
        <source>Every client&apos;s entries are handed over.</source>
        <translation>Kaikkien asiakkaiden kirjaukset on siirretty.</translation>
    </message>
</context>
<context>
    <name>HowToGoOnForm</name>
    <message>
        <source>Goals and the step at hand</source>
        <translation>Tavoitteet ja nyt tehtävä askel</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Seuraavat tapaamiset</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Näin tavoitat</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Huomaa tämä</translation>
    </message>
</context>
<context>
    <name>IdeaCard</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {name}</source>
        <translation>Muokkaa: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Poista: {name}</translation>
    </message>
    <message>
        <source>together with clients</source>
        <translation>yhdessä asiakkaiden kanssa</translation>
    </message>
</context>
<context>
    <name>IdeaDialog</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Uusi idea</translation>
    </message>
    <message>
        <source>Of the work, for everybody. Write nothing of any client.</source>
        <translation>Työstä, kaikkien hyväksi. Älä kirjoita kenestäkään asiakkaasta.</translation>
    </message>
    <message>
        <source>What could be done otherwise</source>
        <translation>Mitä voisi tehdä toisin</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Mihin</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Missä vaiheessa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Came up together with clients</source>
        <translation>Syntyi yhdessä asiakkaiden kanssa</translation>
    </message>
    <message>
        <source>What was seen when it was tried</source>
        <translation>Mitä kokeilussa huomattiin</translation>
    </message>
    <message>
        <source>Idea stored</source>
        <translation>Idea tallennettu</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Which ideas are shown</source>
        <translation>Mitkä ideat näytetään</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Uusi idea</translation>
    </message>
    <message>
        <source>No ideas yet</source>
        <translation>Ei vielä ideoita</translation>
    </message>
    <message>
        <source>What clients and you thought of together, so that it is not forgotten.</source>
        <translation>Mitä keksitte yhdessä asiakkaiden kanssa, jotta se ei unohdu.</translation>
    </message>
    <message>
        <source>Ideas for the work</source>
        <translation>Ideat työhön</translation>
    </message>
    <message>
        <source>New ways for individual and group work. No client stands here.</source>
        <translation>Uusia tapoja yksilö- ja ryhmätyöhön. Tässä ei ole asiakkaita.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Idea removed</source>
        <translation>Idea poistettu</translation>
    </message>
</context>
<context>
    <name>ImportColumnsForm</name>
    <message>
        <source>no column</source>
        <translation>ei saraketta</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>sarake {number}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>Whole name in one column</source>
        <translation>Koko nimi yhdessä sarakkeessa</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Lähiosoite</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Kotikunta</translation>
    </message>
    <message>
        <source>Language of service</source>
        <translation>Asiointikieli</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <translation>Turvakielto</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Clients from a file</source>
        <translation>Asiakkaat tiedostosta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Add the ticked</source>
        <translation>Lisää valitut</translation>
    </message>
    <message>
        <source>The file has {count} people; the first {shown} are shown. Add those, then read the file again.</source>
        <translation>Tiedostossa on {count} henkilöä, ja {shown} ensimmäistä näytetään. Lisää ne ja lue tiedosto sitten uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Tiedosto on yli 10 Mt.</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Tiedosto ei ole tekstiä.</translation>
    </message>
    <message>
        <source>The file is not JSON, or it is cut off.</source>
        <translation>Tiedosto ei ole JSON-muotoa, tai se on katkennut.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Tiedostossa on liian monta sisäkkäistä tasoa.</translation>
    </message>
    <message>
        <source>The file is not a FHIR Patient or Bundle.</source>
        <translation>Tiedosto ei ole FHIR Patient eikä Bundle.</translation>
    </message>
    <message>
        <source>The file is of another FHIR version than R4.</source>
        <translation>Tiedosto on muuta FHIR-versiota kuin R4.</translation>
    </message>
    <message>
        <source>There are no patients in the file.</source>
        <translation>Tiedostossa ei ole henkilöitä.</translation>
    </message>
    <message>
        <source>There are too many patients in the file.</source>
        <translation>Tiedostossa on liian monta henkilöä.</translation>
    </message>
    <message>
        <source>Patient {number} in the file is not valid FHIR.</source>
        <translation>Tiedoston henkilö {number} ei ole kelvollista FHIR-muotoa.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Tiedostoa ei voi lukea.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added</source>
        <translation>
            <numerusform>%n asiakas lisätty</numerusform>
            <numerusform>%n asiakasta lisätty</numerusform>
        </translation>
    </message>
    <message>
        <source>A list as CSV or Excel, or a FHIR Patient or Bundle in a JSON file. You see everyone before anything is saved. The file stays where it is; delete it yourself when it is no longer needed.</source>
        <translation>Luettelo CSV- tai Excel-tiedostona, tai FHIR Patient tai Bundle JSON-tiedostona. Näet kaikki ennen kuin mitään tallennetaan. Tiedosto jää paikalleen; poista se itse, kun sitä ei enää tarvita.</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Peru koko tuonti</translation>
    </message>
    <message numerus="yes">
        <source>Imported last: %n client(s), {day}</source>
        <translation>
            <numerusform>Viimeksi tuotu: %n asiakas, {day}</numerusform>
            <numerusform>Viimeksi tuotu: %n asiakasta, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the whole import back?</source>
        <translation>Perutaanko koko tuonti?</translation>
    </message>
    <message>
        <source>All clients that came with it go. It is refused once you have logged work.</source>
        <translation>Kaikki sen mukana tulleet asiakkaat poistuvat. Jos heille on jo kirjattu työtä, tuontia ei peruta.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru tuonti</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) taken back</source>
        <translation>
            <numerusform>%n asiakas poistettu</numerusform>
            <numerusform>%n asiakasta poistettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in the file were left out.</source>
        <translation>
            <numerusform>%n kaava tiedostossa jätettiin pois.</numerusform>
            <numerusform>%n kaavaa tiedostossa jätettiin pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of an old Excel. Save it as xlsx or CSV.</source>
        <translation>Tiedosto on vanhaa Excel-muotoa. Tallenna se xlsx- tai CSV-muotoon.</translation>
    </message>
    <message>
        <source>No table was found in the file.</source>
        <translation>Tiedostosta ei löytynyt taulukkoa.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Perutaan…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Lisätään…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Keskeytetty. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Clients from elsewhere</source>
        <translation>Asiakkaita muualta</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>Nobody was found on the server.</source>
        <translation>Palvelimelta ei löytynyt ketään.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Add this client</source>
        <translation>Lisää tämä asiakas</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>May be here already</source>
        <translation>Voi olla jo täällä</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>The file has no name. Type it before adding.</source>
        <translation>Tiedostossa ei ole nimeä. Kirjoita se ennen lisäämistä.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>synt. {day}</translation>
    </message>
    <message>
        <source>the identity code in the file is not valid and was left out</source>
        <translation>tiedoston henkilötunnus ei ole kelvollinen ja jätettiin pois</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>Muuta ei tiedetä.</translation>
    </message>
</context>
<context>
    <name>KeptFormDialog</name>
    <message>
        <source>Discard the draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Mitä ennen oli</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Luonnos hylätty</translation>
    </message>
    <message>
        <source>It waits as a draft</source>
        <translation>Odottaa luonnoksena</translation>
    </message>
</context>
<context>
    <name>KeptPaperPage</name>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>As it left. It prints again byte for byte.</source>
        <translation>Sellaisena kuin se lähti. Tulostuu uudelleen täsmälleen samana.</translation>
    </message>
    <message>
        <source>When and to whom</source>
        <translation>Milloin ja kenelle</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sormenjälki (SHA-256)</translation>
    </message>
</context>
<context>
    <name>LastTimeDialog</name>
    <message>
        <source>Last time</source>
        <translation>Mitä viimeksi</translation>
    </message>
    <message>
        <source>I promised, alone or together</source>
        <translation>Minä lupasin, yksin tai yhdessä</translation>
    </message>
    <message>
        <source>{name} and others promised</source>
        <translation>{name} ja muut lupasivat</translation>
    </message>
    <message>
        <source>Open errands</source>
        <translation>Avoimet asiat</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Seuraava kerta</translation>
    </message>
    <message>
        <source>In the client’s words · {day}</source>
        <translation>Asiakkaan sanoin · {day}</translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>Ei mitään avoinna.</translation>
    </message>
    <message>
        <source>Open the whole entry</source>
        <translation>Avaa koko kirjaus</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>LeaveCardsPage</name>
    <message>
        <source>Cards for days off</source>
        <translation>Lomakortit</translation>
    </message>
    <message>
        <source>One for each client, in plain language</source>
        <translation>Yksi jokaiselle asiakkaalle, selkokielellä</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Poissa alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Who helps meanwhile</source>
        <translation>Kuka auttaa sillä aikaa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Millä kielellä</translation>
    </message>
    <message>
        <source>No client&apos;s name is on the cards. Cut them apart and give one to each.</source>
        <translation>Korteissa ei ole asiakkaan nimeä. Leikkaa ne erilleen ja anna jokaiselle yksi.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>LevelCells</name>
    <message>
        <source>Keys 0, 1, 2, 3 set how much support</source>
        <translation>Näppäimet 0, 1, 2 ja 3 asettavat tuen määrän</translation>
    </message>
</context>
<context>
    <name>LiftCard</name>
    <message>
        <source>{taken}/{seats} seats</source>
        <translation>{taken}/{seats} paikkaa</translation>
    </message>
    <message numerus="yes">
        <source>%n rider(s) more than seats</source>
        <translation>
            <numerusform>%n lähtijä ilman paikkaa</numerusform>
            <numerusform>%n lähtijää ilman paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>There: {place}</source>
        <translation>Perillä: {place}</translation>
    </message>
    <message>
        <source>From: {place}</source>
        <translation>Lähtö: {place}</translation>
    </message>
    <message>
        <source>Pick up earlier: {name}</source>
        <translation>Nouda aiemmin: {name}</translation>
    </message>
    <message>
        <source>Pick up later: {name}</source>
        <translation>Nouda myöhemmin: {name}</translation>
    </message>
    <message>
        <source>No ride: {name}</source>
        <translation>Ei kyytiä: {name}</translation>
    </message>
    <message>
        <source>Back: leaves at {first}, there at {last}</source>
        <translation>Takaisin: lähtö {first}, perillä {last}</translation>
    </message>
    <message>
        <source>Not in the distance table: {pair}</source>
        <translation>Matkataulukosta puuttuu: {pair}</translation>
    </message>
    <message>
        <source>Write the way</source>
        <translation>Kirjaa matka</translation>
    </message>
    <message>
        <source>Write the way: {pair}</source>
        <translation>Kirjaa matka: {pair}</translation>
    </message>
    <message>
        <source>Shortest order</source>
        <translation>Lyhin järjestys</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>LiftDialog</name>
    <message>
        <source>Ride</source>
        <translation>Kyyti</translation>
    </message>
    <message>
        <source>Not reckoned, for example a taxi</source>
        <translation>Ei lasketa, esimerkiksi taksi</translation>
    </message>
    <message>
        <source>Who drives</source>
        <translation>Kuka ajaa</translation>
    </message>
    <message>
        <source>Seats for riders</source>
        <translation>Paikkoja kyytiläisille</translation>
    </message>
    <message>
        <source>There before the start</source>
        <translation>Perillä ennen alkua</translation>
    </message>
    <message>
        <source>Sets out from</source>
        <translation>Lähtee</translation>
    </message>
    <message>
        <source>Takes everybody back as well</source>
        <translation>Vie kaikki myös takaisin</translation>
    </message>
    <message>
        <source>Ride stored</source>
        <translation>Kyyti tallennettu</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
</context>
<context>
    <name>LockSettingsCard</name>
    <message>
        <source>At least six digits. Opens again after a short lock.</source>
        <translation>Vähintään kuusi numeroa. Avaa lyhyen lukituksen jälkeen.</translation>
    </message>
    <message>
        <source>Drafts are saved before locking</source>
        <translation>Luonnokset tallentuvat ennen lukitusta</translation>
    </message>
    <message>
        <source>Sleep and the lock of the device always lock</source>
        <translation>Lepotila ja laitteen lukitus lukitsevat aina</translation>
    </message>
    <message>
        <source>Hides other clients when a client&apos;s page is opened at the meeting</source>
        <translation>Piilottaa muut asiakkaat, kun asiakkaan sivu avataan tapaamisen aikana</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>Lock when the device is not used</source>
        <translation>Lukitse, kun laitetta ei käytetä</translation>
    </message>
    <message>
        <source>Lock when the lid is closed</source>
        <translation>Lukitse, kun kansi suljetaan</translation>
    </message>
    <message>
        <source>Shield the screen with a client</source>
        <translation>Suojaa näyttö asiakkaan luona</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Vaihda PIN</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Aseta PIN</translation>
    </message>
    <message>
        <source>Your organisation allows {least} to {most} minutes.</source>
        <translation>Organisaatiosi sallii {least}–{most} minuuttia.</translation>
    </message>
    <message>
        <source>Your organisation allows no PIN.</source>
        <translation>Organisaatiosi ei salli PIN-koodia.</translation>
    </message>
    <message>
        <source>Prevent screen captures</source>
        <translation>Estä kuvakaappaukset</translation>
    </message>
    <message>
        <source>Windows: the windows do not show in a shared screen</source>
        <translation>Windows: ikkuna ei näy jaetussa ruudussa</translation>
    </message>
    <message>
        <source>macOS: the windows do not show in a shared screen</source>
        <translation>macOS: ikkuna ei näy jaetussa ruudussa</translation>
    </message>
    <message>
        <source>This system has no such protection</source>
        <translation>Tässä järjestelmässä ei ole tällaista suojausta</translation>
    </message>
</context>
<context>
    <name>LogCheckLine</name>
    <message>
        <source>Check the chain</source>
        <translation>Tarkista ketju</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Checking… {share} %</source>
        <translation>Tarkistetaan… {share} %</translation>
    </message>
    <message>
        <source>The chain has not been checked yet.</source>
        <translation>Ketjua ei ole vielä tarkistettu.</translation>
    </message>
</context>
<context>
    <name>LogPaperPage</name>
    <message>
        <source>Log report</source>
        <translation>Lokiraportti</translation>
    </message>
    <message>
        <source>For the controller, who decides what the client gets of it.</source>
        <translation>Rekisterinpitäjälle, joka päättää, mitä asiakas siitä saa.</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Lokitiedot</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Luetaan lokia…</translation>
    </message>
</context>
<context>
    <name>LoginCard</name>
    <message>
        <source>Login to the server</source>
        <translation>Kirjautuminen palvelimelle</translation>
    </message>
    <message>
        <source>Name of this program at the server</source>
        <translation>Tämän ohjelman nimi palvelimella</translation>
    </message>
    <message>
        <source>Your administrator gives it (client_id).</source>
        <translation>Saat sen ylläpidolta (client_id).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Signature of the key</source>
        <translation>Avaimen allekirjoitustapa</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>Tallenna julkinen avain…</translation>
    </message>
    <message>
        <source>Key of this device</source>
        <translation>Tämän laitteen avain</translation>
    </message>
    <message>
        <source>Your organisation has set it.</source>
        <translation>Organisaatiosi on asettanut sen.</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Kirjaudu uudelleen…</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Kirjaudu…</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Tee uusi avain…</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Tee avain</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Tehdäänkö uusi avain?</translation>
    </message>
    <message>
        <source>The server lets this device in again only when your administrator has registered the new one.</source>
        <translation>Palvelin päästää tämän laitteen sisään vasta, kun ylläpito on rekisteröinyt uuden avaimen.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Tee uusi avain</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Tehdään…</translation>
    </message>
    <message>
        <source>Public key for the administrator</source>
        <translation>Julkinen avain ylläpidolle</translation>
    </message>
</context>
<context>
    <name>LogoPicture</name>
    <message>
        <source>The logo of papers</source>
        <translation>Papereiden logo</translation>
    </message>
</context>
<context>
    <name>LogoSettings</name>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the logo of papers</source>
        <translation>Poista papereiden logo</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Valitse kuva…</translation>
    </message>
    <message>
        <source>The logo of papers</source>
        <translation>Papereiden logo</translation>
    </message>
    <message>
        <source>Your organisation&apos;s. PNG or JPEG; it is kept small on this device.</source>
        <translation>Organisaatiosi logo. PNG tai JPEG; se tallentuu pienenä tälle laitteelle.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Kuvat (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Papers now bear the logo</source>
        <translation>Papereissa on nyt logo</translation>
    </message>
    <message>
        <source>Papers bear no logo now</source>
        <translation>Papereissa ei ole nyt logoa</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Organisaatiosi asettama.</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Suuri</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Harmaa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Places</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Shield screen</source>
        <translation>Suojaa näyttö</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} odottaa</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Harjoittelu</translation>
    </message>
    <message>
        <source>The screen is shielded for the meeting: other clients are hidden.</source>
        <translation>Näyttö suojattiin tapaamisen ajaksi: muut asiakkaat on piilotettu.</translation>
    </message>
    <message>
        <source>Shielded</source>
        <translation>Suojattu</translation>
    </message>
    <message>
        <source>The second place for backups is not here: {folder}</source>
        <translation>Varmuuskopioiden toinen paikka ei ole saatavilla: {folder}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>The newest data is missing since {moment}, or an old copy was put back.</source>
        <translation>Uusin tieto puuttuu ({moment}), tai tilalle on tuotu vanha kopio.</translation>
    </message>
    <message>
        <source>Look at backups</source>
        <translation>Katso varmuuskopiot</translation>
    </message>
    <message>
        <source>You have not checked your recovery code yet.</source>
        <translation>Palautuskoodia ei ole vielä tarkistettu.</translation>
    </message>
    <message>
        <source>Make new code</source>
        <translation>Luo uusi koodi</translation>
    </message>
    <message>
        <source>Your backups are on this device only.</source>
        <translation>Varmuuskopiot ovat vain tällä laitteella.</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Valitse toinen paikka</translation>
    </message>
    <message>
        <source>Your organisation opened this store. The use log tells of it.</source>
        <translation>Organisaatiosi on avannut tietokannan. Se näkyy lokitiedoissa.</translation>
    </message>
    <message>
        <source>I know this</source>
        <translation>Tiedän tämän</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n closed case(s) can be removed now.</source>
        <translation>
            <numerusform>Yhden päättyneen asiakkuuden tiedot voi nyt poistaa.</numerusform>
            <numerusform>%n päättyneen asiakkuuden tiedot voi nyt poistaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Search client or action</source>
        <translation>Hae asiakasta tai toimintoa</translation>
    </message>
    <message>
        <source>The safety time of the visit has run out.</source>
        <translation>Käynnin turva-aika meni umpeen.</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation wants the data of %n closed case(s) removed from this device.</source>
        <translation>
            <numerusform>Organisaatiosi pyytää poistamaan %n päättyneen asiakkuuden tiedot tältä laitteelta.</numerusform>
            <numerusform>Organisaatiosi pyytää poistamaan %n päättyneen asiakkuuden tiedot tältä laitteelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in version {version}</source>
        <translation>Uutta versiossa {version}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Selvä</translation>
    </message>
</context>
<context>
    <name>MapTwins</name>
    <message>
        <source>Arrows: next person. Ctrl and arrows: move. Enter: open beside the map.</source>
        <translation>Nuolet: seuraava ihminen. Ctrl ja nuolet: siirrä. Enter: avaa kartan viereen.</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Measure saved</source>
        <translation>Mittari tallennettu</translation>
    </message>
</context>
<context>
    <name>MeasureFillings</name>
    <message>
        <source>Fillings</source>
        <translation>Täyttökerrat</translation>
    </message>
    <message>
        <source>together</source>
        <translation>yhdessä</translation>
    </message>
    <message numerus="yes">
        <source>corrected %n time(s)</source>
        <translation>
            <numerusform>korjattu %n kerran</numerusform>
            <numerusform>korjattu %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions: {filling}</source>
        <translation>Versiot: {filling}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>siirretty</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Correct: {filling}</source>
        <translation>Korjaa: {filling}</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>täytetty</translation>
    </message>
    <message>
        <source>Changes and what was before</source>
        <translation>Muutokset ja mitä ennen oli</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>What the numbers tell of</source>
        <translation>Mistä luvut kertovat</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Täytetty</translation>
    </message>
    <message>
        <source>At which point of the period</source>
        <translation>Missä jakson kohdassa</translation>
    </message>
    <message>
        <source>Filled in together with the client</source>
        <translation>Täytettiin yhdessä asiakkaan kanssa</translation>
    </message>
    <message>
        <source>for example: a number was typed wrong</source>
        <translation>esimerkiksi: numero näppäiltiin väärin</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Miksi korjataan</translation>
    </message>
</context>
<context>
    <name>MeasuresBoard</name>
    <message>
        <source>The first filling shows where things stand.</source>
        <translation>Ensimmäinen täyttö näyttää lähtötilanteen.</translation>
    </message>
    <message>
        <source>Start, interim check and end side by side</source>
        <translation>Alku, väliarvio ja loppu rinnakkain</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>Interim check</source>
        <translation>Väliarvio</translation>
    </message>
    <message>
        <source>Now or end</source>
        <translation>Nyt tai lopussa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>In the client&apos;s words · {day}</source>
        <translation>Asiakkaan sanoin · {day}</translation>
    </message>
</context>
<context>
    <name>MeasuresList</name>
    <message>
        <source>Use another measure</source>
        <translation>Ota mittari käyttöön</translation>
    </message>
    <message>
        <source>More: T value</source>
        <translation>Lisätiedot: T-luku</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>Jakson tapahtumia</translation>
    </message>
    <message>
        <source>Goals (GAS)</source>
        <translation>Tavoitteet (GAS)</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n tavoite</numerusform>
            <numerusform>%n tavoitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>The period began</source>
        <translation>Jakso alkoi</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>Curves</source>
        <translation>Käyrät</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Curves or table</source>
        <translation>Käyrät tai taulukko</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Täytä yhdessä</translation>
    </message>
    <message>
        <source>From the organisation&apos;s file…</source>
        <translation>Organisaation tiedostosta…</translation>
    </message>
    <message>
        <source>Instrument files (*.toml)</source>
        <translation>Mittaritiedostot (*.toml)</translation>
    </message>
    <message>
        <source>Instrument file</source>
        <translation>Mittarin tiedosto</translation>
    </message>
    <message>
        <source>Take “{name}” into use?</source>
        <translation>Otetaanko ”{name}” käyttöön?</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Instrument taken into use</source>
        <translation>Mittari otettu käyttöön</translation>
    </message>
    <message>
        <source>Goals (GAS)</source>
        <translation>Tavoitteet (GAS)</translation>
    </message>
    <message>
        <source>0 = the goal. Assessed together under Plan and goals.</source>
        <translation>0 = tavoite. Arvioidaan yhdessä kohdassa Suunnitelma ja tavoitteet.</translation>
    </message>
</context>
<context>
    <name>MeetingChoices</name>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Menetelmät</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>More about it (not needed)</source>
        <translation>Tarkenne (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>Core element</source>
        <translation>Ydinelementti</translation>
    </message>
    <message>
        <source>Assessed together</source>
        <translation>Arvioitiin yhdessä</translation>
    </message>
    <message>
        <source>dotted: last time</source>
        <translation>viimeksi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Core element: not chosen</source>
        <translation>Ydinelementti: ei valittu</translation>
    </message>
</context>
<context>
    <name>MeetingFooter</name>
    <message>
        <source>Why is this changed?</source>
        <translation>Miksi kirjausta muutetaan?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save and ask for feedback</source>
        <translation>Tallenna ja kysy palautetta</translation>
    </message>
    <message>
        <source>Write together</source>
        <translation>Kirjataan yhdessä</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>What we aim at:</source>
        <translation>Mihin pyritään:</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Toteutui</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruuntui</translation>
    </message>
    <message>
        <source>Tried, no contact</source>
        <translation>Yritettiin, ei tavoitettu</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten kävi</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>{number}. tapaaminen</translation>
    </message>
    <message>
        <source>Time and place came from the calendar. Choose what was done.</source>
        <translation>Aika ja paikka tulivat kalenterista. Valitse, mitä tehtiin.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ei tavoitettu</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Logged meetings</source>
        <translation>Kirjatut tapaamiset</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Log a meeting</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
    <message>
        <source>This is your draft.</source>
        <translation>Tämä on luonnoksesi.</translation>
    </message>
    <message>
        <source>This draft is from another version of Rinnalla. All that you wrote is in the note, to be taken apart.</source>
        <translation>Luonnos on Rinnallan toisesta versiosta. Kaikki kirjoittamasi on muistiinpanossa, siirrä se paikoilleen.</translation>
    </message>
    <message>
        <source>Log saved</source>
        <translation>Kirjaus tallennettu</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>Present</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Someone else: in which role</source>
        <translation>Muu henkilö: missä roolissa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>MeetingPointCard</name>
    <message>
        <source>Where to meet</source>
        <translation>Missä tavataan</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Matkataulukko</translation>
    </message>
    <message>
        <source>Everybody&apos;s way there added up, yours too. You decide.</source>
        <translation>Kaikkien menomatkat yhteensä, myös sinun. Sinä päätät.</translation>
    </message>
    <message>
        <source>No place of a group is in the distance table yet.</source>
        <translation>Matkataulukossa ei ole vielä ryhmän paikkaa.</translation>
    </message>
    <message>
        <source>Not known: {names}</source>
        <translation>Ei tiedossa: {names}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>Meet here</source>
        <translation>Tavataan täällä</translation>
    </message>
    <message>
        <source>Meet here: {place}</source>
        <translation>Tavataan täällä: {place}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
</context>
<context>
    <name>MeetingReadingView</name>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Korjaa kirjausta</translation>
    </message>
    <message>
        <source>Worker’s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>We agreed</source>
        <translation>Sovittiin</translation>
    </message>
    <message>
        <source>What we did and talked about</source>
        <translation>Mitä tehtiin ja mistä puhuttiin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Menetelmät</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Matka</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>used</source>
        <translation>käytettiin</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjasi</translation>
    </message>
    <message>
        <source>Assessed together</source>
        <translation>Arvioitiin yhdessä</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Versions of the entry</source>
        <translation>Kirjauksen versiot</translation>
    </message>
    <message>
        <source>{number} · {moment} · {worker}</source>
        <translation>{number} · {moment} · {worker}</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>ensimmäinen kirjaus</translation>
    </message>
    <message>
        <source>Differing view, in the client’s words</source>
        <translation>Eriävä näkemys, asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkit</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Mitä ennen oli</translation>
    </message>
</context>
<context>
    <name>MeetingTime</name>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
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
        <translation>Lyhyesti, selkeästi, vain tarpeellinen.</translation>
    </message>
    <message>
        <source>What we did and talked about</source>
        <translation>Mitä tehtiin ja mistä puhuttiin</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>As the client said it</source>
        <translation>Niin kuin asiakas sen sanoi</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>Your view, apart from what happened</source>
        <translation>Oma näkemyksesi erillään tapahtuneesta</translation>
    </message>
    <message>
        <source>We agreed</source>
        <translation>Sovittiin</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ennen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>jälkeen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Seuraavan tapaamisen päivä</translation>
    </message>
    <message>
        <source>time</source>
        <translation>klo</translation>
    </message>
    <message>
        <source>Time of the next meeting</source>
        <translation>Seuraavan tapaamisen kellonaika</translation>
    </message>
    <message>
        <source>Form of the next meeting</source>
        <translation>Seuraavan tapaamisen muoto</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometrit</translation>
    </message>
    <message>
        <source>Minutes of driving</source>
        <translation>Ajoaika minuutteina</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava tapaaminen</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed before and not done yet</source>
        <translation>
            <numerusform>Aiemmin sovittua tekemättä %n</numerusform>
            <numerusform>Aiemmin sovittua tekemättä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Client&apos;s own rating 0–10: of what</source>
        <translation>Oma arvio 0–10: mistä</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kulkuneuvo</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Matka</translation>
    </message>
    <message>
        <source>Differing view, in the client’s words</source>
        <translation>Eriävä näkemys, asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Phrases F2</source>
        <translation>Fraasit F2</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Which meetings</source>
        <translation>Mitkä tapaamiset</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Hae kirjauksista</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Ei vielä kirjauksia</translation>
    </message>
    <message>
        <source>Meetings, calls and messages come here in the order of time.</source>
        <translation>Tapaamiset, puhelut ja viestit tulevat tähän aikajärjestyksessä.</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Ei toteutunut</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>Näitä sanoja ei ole kirjauksissa.</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Milestones</source>
        <translation>Virstanpylväät</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Lisää virstanpylväs</translation>
    </message>
    <message>
        <source>Milestones come with the period.</source>
        <translation>Virstanpylväät tulevat jakson myötä.</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Export a report</source>
        <translation>Vie raportti</translation>
    </message>
    <message>
        <source>Decisions and periods</source>
        <translation>Päätökset ja jaksot</translation>
    </message>
    <message>
        <source>Contacts and matters</source>
        <translation>Yhteydet ja asiat</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Seuranta</translation>
    </message>
    <message numerus="yes">
        <source>the oldest entry not handed over: %n day(s)</source>
        <translation>
            <numerusform>vanhin siirtämätön kirjaus: %n päivä</numerusform>
            <numerusform>vanhin siirtämätön kirjaus: %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>periods ended</source>
        <translation>jaksoa päättynyt</translation>
    </message>
    <message>
        <source>periods ended, {months} months on average</source>
        <translation>jaksoa päättynyt, keskim. {months} kk</translation>
    </message>
    <message>
        <source>new decisions (SHL 17 §)</source>
        <translation>uutta päätöstä (SHL 17 §)</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>jatkopäätöstä</translation>
    </message>
    <message>
        <source>decisions ended</source>
        <translation>päätöstä päättynyt</translation>
    </message>
    <message>
        <source>clients aged 18–29</source>
        <translation>asiakasta 18–29-vuotiaita</translation>
    </message>
    <message>
        <source>days to the first meeting</source>
        <translation>päivää ensimmäiseen tapaamiseen</translation>
    </message>
    <message>
        <source>cancelled or not reached</source>
        <translation>peruttu tai ei tavoitettu</translation>
    </message>
    <message>
        <source>times over 14 days between meetings</source>
        <translation>kertaa yli 14 päivää tapaamisten välissä</translation>
    </message>
    <message>
        <source>network meetings</source>
        <translation>verkostotapaamista</translation>
    </message>
    <message>
        <source>agreed matters done</source>
        <translation>sovittua asiaa hoidettu</translation>
    </message>
    <message>
        <source>agreed matters open</source>
        <translation>sovittua asiaa avoinna</translation>
    </message>
    <message>
        <source>minutes a meeting, months 0–6</source>
        <translation>minuuttia tapaaminen, kuukaudet 0–6</translation>
    </message>
    <message>
        <source>minutes a meeting in months 0–6, then {later}</source>
        <translation>minuuttia tapaaminen kuukausina 0–6, sitten {later}</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv);;FHIR MeasureReport (*.json)</source>
        <translation>PDF (*.pdf);;CSV (*.csv);;FHIR MeasureReport (*.json)</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Tehdään raporttia…</translation>
    </message>
    <message>
        <source>The report is saved. Numbers under 5 are not told.</source>
        <translation>Raportti on tallessa. Alle viiden lukuja ei kerrota.</translation>
    </message>
    <message>
        <source>days from the need to its assessment</source>
        <translation>päivää tarpeesta arviointiin</translation>
    </message>
    <message>
        <source>days from the assessment to the decision</source>
        <translation>päivää arvioinnista päätökseen</translation>
    </message>
    <message>
        <source>Work without a client</source>
        <translation>Työ ilman asiakasta</translation>
    </message>
    <message>
        <source>How our unit stands</source>
        <translation>Yksikön itsearviointi</translation>
    </message>
    <message>
        <source>Purposes and marks of meetings</source>
        <translation>Tapaamisten tarkoitus ja merkit</translation>
    </message>
    <message>
        <source>New clients and their main need</source>
        <translation>Uudet asiakkaat ja päätarve</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Figures grow as meetings are logged.</source>
        <translation>Tietoa kertyy, kun tapaamisia on kirjattu.</translation>
    </message>
    <message>
        <source>Own work on this device · {days}</source>
        <translation>Oma työ tällä laitteella · {days}</translation>
    </message>
</context>
<context>
    <name>MonitoringPaperPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Numbers under 5 are not told. Nobody can be found in them.</source>
        <translation>Alle viiden lukuja ei kerrota. Ketään ei voi tunnistaa.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
</context>
<context>
    <name>MonitoringTexts</name>
    <message>
        <source>Last 12 weeks</source>
        <translation>Viimeiset 12 viikkoa</translation>
    </message>
    <message>
        <source>January–June {year}</source>
        <translation>Kevät {year}</translation>
    </message>
    <message>
        <source>July–December {year}</source>
        <translation>Syksy {year}</translation>
    </message>
    <message>
        <source>agreed: {number} meetings a week</source>
        <translation>sovittu {number} tapaamista viikossa</translation>
    </message>
    <message>
        <source>need not assessed yet</source>
        <translation>tarve vielä arvioimatta</translation>
    </message>
</context>
<context>
    <name>NameWarning</name>
    <message>
        <source>Mend the text</source>
        <translation>Korjaa teksti</translation>
    </message>
    <message>
        <source>It is no name, save</source>
        <translation>Ei ole nimi, tallenna</translation>
    </message>
</context>
<context>
    <name>NeedsDialog</name>
    <message>
        <source>Assess together</source>
        <translation>Arvioi yhdessä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Assessment saved</source>
        <translation>Arvio tallennettu</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>A strength in the client&apos;s words</source>
        <translation>Voimavara asiakkaan sanoin</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>Assessed together with the client</source>
        <translation>Arvioitiin yhdessä asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Strengths: what carries</source>
        <translation>Voimavarat: mikä kantaa</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Arvioitu</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Seuraavan kerran</translation>
    </message>
    <message>
        <source>Keys 0–3 set the level</source>
        <translation>Taso näppäimillä 0–3</translation>
    </message>
    <message>
        <source>How much support</source>
        <translation>Kuinka paljon tukea</translation>
    </message>
</context>
<context>
    <name>NeedsHistoryDialog</name>
    <message>
        <source>Earlier assessments</source>
        <translation>Aiemmat arviot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>together</source>
        <translation>yhdessä</translation>
    </message>
    <message>
        <source>by the worker</source>
        <translation>työntekijän arvio</translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation>Tasot ovat ennallaan.</translation>
    </message>
    <message>
        <source>Strengths: {list}</source>
        <translation>Voimavarat: {list}</translation>
    </message>
    <message>
        <source>Worker: {view}</source>
        <translation>Työntekijä: {view}</translation>
    </message>
    <message>
        <source>Changes and what was before</source>
        <translation>Muutokset ja mitä ennen oli</translation>
    </message>
</context>
<context>
    <name>NeedsSection</name>
    <message>
        <source>Needs and strengths</source>
        <translation>Tarpeet ja voimavarat</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>Assess together</source>
        <translation>Arvioi yhdessä</translation>
    </message>
    <message>
        <source>Where I wish for support</source>
        <translation>Missä kaipaan tukea</translation>
    </message>
    <message>
        <source>The client&apos;s view and words</source>
        <translation>Asiakkaan arvio ja sanat</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>Strength taken off</source>
        <translation>Voimavara poistettu</translation>
    </message>
</context>
<context>
    <name>NetworkConsentLine</name>
    <message>
        <source>Team map made with the client’s consent on</source>
        <translation>Verkostokartta tehty asiakkaan suostumuksella</translation>
    </message>
    <message>
        <source>day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>Give a day that is in the calendar.</source>
        <translation>Anna päivä, joka on kalenterissa.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Tämä päivä on vasta edessä.</translation>
    </message>
</context>
<context>
    <name>NetworkMeetingPage</name>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>Log saved</source>
        <translation>Kirjaus tallennettu</translation>
    </message>
</context>
<context>
    <name>NetworkMeetingPeople</name>
    <message>
        <source>Also present</source>
        <translation>Lisäksi mukana</translation>
    </message>
    <message>
        <source>Yes, in speech</source>
        <translation>Kyllä, suullisesti</translation>
    </message>
    <message>
        <source>Yes, in writing</source>
        <translation>Kyllä, kirjallisesti</translation>
    </message>
    <message>
        <source>The client consents</source>
        <translation>Asiakas suostuu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>First ask the client for consent.</source>
        <translation>Kysy ensin asiakkaan suostumus.</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Ketkä ovat mukana</translation>
    </message>
    <message>
        <source>Consent first</source>
        <translation>Suostumus ensin</translation>
    </message>
    <message>
        <source>Does the client want this meeting, with these people in it?</source>
        <translation>Haluaako asiakas tämän tapaamisen, ja nämä ihmiset mukaan?</translation>
    </message>
</context>
<context>
    <name>NetworkMinutes</name>
    <message>
        <source>Who is there</source>
        <translation>Ketkä ovat mukana</translation>
    </message>
    <message>
        <source>Keep to what everybody here may know.</source>
        <translation>Kirjoita vain se, minkä kaikki tässä saavat tietää.</translation>
    </message>
    <message>
        <source>as the client says it</source>
        <translation>niin kuin asiakas sen sanoo</translation>
    </message>
    <message>
        <source>What each one promises</source>
        <translation>Mitä kukin lupaa</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Mistä puhuttiin</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>promises to</source>
        <translation>lupaa</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>mihin mennessä</translation>
    </message>
    <message>
        <source>{name} promises</source>
        <translation>{name} lupaa</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Kirjoita uudelleen</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Ehdota</translation>
    </message>
    <message>
        <source>Type the passphrase a second time</source>
        <translation>Kirjoita salalause toisen kerran</translation>
    </message>
    <message>
        <source>At least five words, or 20 characters</source>
        <translation>Vähintään viisi sanaa tai 20 merkkiä</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <source>Still short: at least five words, or 20 characters</source>
        <translation>Vielä lyhyt: vähintään viisi sanaa tai 20 merkkiä</translation>
    </message>
    <message>
        <source>Easy to guess: many people use this</source>
        <translation>Helppo arvata: moni käyttää tätä</translation>
    </message>
    <message>
        <source>Easy to guess: the same characters repeat</source>
        <translation>Helppo arvata: samat merkit toistuvat</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Liian pitkä</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Helppo arvata</translation>
    </message>
    <message>
        <source>At least three words, or 12 characters</source>
        <translation>Vähintään kolme sanaa tai 12 merkkiä</translation>
    </message>
    <message>
        <source>Still short: at least three words, or 12 characters</source>
        <translation>Vielä lyhyt: vähintään kolme sanaa tai 12 merkkiä</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Salalauseet eivät ole vielä samat</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Ehdota toinen</translation>
    </message>
</context>
<context>
    <name>NextBookingBand</name>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
</context>
<context>
    <name>NextBookingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava tapaaminen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ei vielä sovittu</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Next: {name}</source>
        <translation>Seuraavaksi: {name}</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Mitä viimeksi</translation>
    </message>
    <message>
        <source>Notices ({count})</source>
        <translation>Huomioita ({count})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>week {number}/{count} of the period</source>
        <translation>jakson viikko {number}/{count}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>työparina {name}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} min päästä</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min päästä</translation>
    </message>
    <message>
        <source>{author} {day} · check {review}</source>
        <translation>{author} {day} · tarkista {review}</translation>
    </message>
    <message>
        <source>Agreed last time {day}</source>
        <translation>Viime kerralla sovittiin {day}</translation>
    </message>
    <message>
        <source>What we aim at: {aim}</source>
        <translation>Mihin pyritään: {aim}</translation>
    </message>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done}/{total} askelta tehty</translation>
    </message>
</context>
<context>
    <name>NoticeSettingsCard</name>
    <message>
        <source>A quarter of an hour before a meeting, only the time: no name, no place</source>
        <translation>Vartti ennen tapaamista, vain aika: ei nimeä eikä paikkaa</translation>
    </message>
    <message>
        <source>This desktop has no place for notices</source>
        <translation>Tällä laitteella ilmoituksille ei ole paikkaa</translation>
    </message>
    <message>
        <source>Notices outside the window</source>
        <translation>Ilmoitukset ikkunan ulkopuolella</translation>
    </message>
    <message>
        <source>Also while the screen is shielded</source>
        <translation>Myös kun näyttö on suojattu</translation>
    </message>
    <message>
        <source>Otherwise nothing comes up when a client looks on</source>
        <translation>Muuten mitään ei nouse esiin, kun asiakas katsoo mukana</translation>
    </message>
    <message>
        <source>Also while Rinnalla is locked</source>
        <translation>Myös kun Rinnalla on lukittu</translation>
    </message>
    <message>
        <source>Only the times of today are remembered for it, in memory</source>
        <translation>Muistissa pidetään silloin vain päivän kellonajat</translation>
    </message>
</context>
<context>
    <name>NoticesButton</name>
    <message>
        <source>Notices ({count})</source>
        <translation>Huomioita ({count})</translation>
    </message>
    <message>
        <source>Shows for 30 seconds what to mind</source>
        <translation>Näyttää 30 sekunnin ajan, mitä pitää huomioida</translation>
    </message>
</context>
<context>
    <name>NoticesPopup</name>
    <message>
        <source>Notices</source>
        <translation>Huomioita</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Näytä osoite</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Never name the address, the home municipality or places.</source>
        <translation>Älä mainitse osoitetta, kotikuntaa tai paikkoja.</translation>
    </message>
    <message>
        <source>Home visit note</source>
        <translation>Kotikäyntihuomio</translation>
    </message>
    <message>
        <source>{author} {written} · to be checked {review}</source>
        <translation>{author} {written} · tarkistetaan {review}</translation>
    </message>
    <message>
        <source>No address is stored.</source>
        <translation>Osoitetta ei ole tallessa.</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vertaa…</translation>
    </message>
    <message>
        <source>Compare the organisation&apos;s new signing key</source>
        <translation>Vertaa organisaation uutta allekirjoitusavainta</translation>
    </message>
    <message>
        <source>Organisation&apos;s settings</source>
        <translation>Organisaation asetukset</translation>
    </message>
    <message>
        <source>Organisation&apos;s key</source>
        <translation>Organisaation avain</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Ota vastaan…</translation>
    </message>
    <message>
        <source>Receipt of the use log</source>
        <translation>Käyttölokin kuittaus</translation>
    </message>
    <message>
        <source>Remove the organisation&apos;s key</source>
        <translation>Poista organisaation avain</translation>
    </message>
    <message>
        <source>Nobody but you can open the data on this device.</source>
        <translation>Vain sinä voit avata tämän laitteen tiedot.</translation>
    </message>
    <message>
        <source>{organisation} can open the data too, if you forget the passphrase. Since {day}, key {fingerprint}.</source>
        <translation>Myös {organisation} voi avata tiedot, jos unohdat salalauseen. Annettu {day}, avain {fingerprint}.</translation>
    </message>
    <message>
        <source>There is no key of an organisation here that could be added.</source>
        <translation>Täällä ei ole organisaation avainta, jonka voisi lisätä.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Vaihda…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>Renew the organisation&apos;s key</source>
        <translation>Vaihda organisaation avain</translation>
    </message>
    <message>
        <source>Add the organisation&apos;s key</source>
        <translation>Lisää organisaation avain</translation>
    </message>
    <message>
        <source>None yet. Your organisation makes it of the log that you export.</source>
        <translation>Ei vielä. Organisaatiosi tekee sen lokista, jonka viet.</translation>
    </message>
    <message>
        <source>Your organisation has the log up to event {n} ({day}).</source>
        <translation>Organisaatiollasi on loki tapahtumaan {n} asti ({day}).</translation>
    </message>
    <message>
        <source>The receipt of your organisation</source>
        <translation>Organisaatiosi kuittaus</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The receipt fits the log</source>
        <translation>Kuittaus täsmää lokiin</translation>
    </message>
    <message>
        <source>None on this device.</source>
        <translation>Ei asetuksia tällä laitteella.</translation>
    </message>
    <message>
        <source>{name}, version {version}, valid until {day}.</source>
        <translation>{name}, versio {version}, voimassa {day} asti.</translation>
    </message>
    <message>
        <source>They are over, but still hold. Tell your IT support.</source>
        <translation>Voimassaolo on päättynyt, mutta asetukset ovat yhä käytössä. Kerro IT-tuelle.</translation>
    </message>
    <message>
        <source>A settings file was not taken:</source>
        <translation>Uutta asetustiedostoa ei otettu:</translation>
    </message>
    <message>
        <source>it is damaged or made wrong.</source>
        <translation>se on vioittunut tai tehty väärin.</translation>
    </message>
    <message>
        <source>the signature does not fit.</source>
        <translation>allekirjoitus ei täsmää.</translation>
    </message>
    <message>
        <source>it is signed by somebody else than before.</source>
        <translation>allekirjoittaja on eri kuin ennen.</translation>
    </message>
    <message>
        <source>it is signed by somebody whom your IT support has not confirmed.</source>
        <translation>IT-tuki ei ole vahvistanut allekirjoittajaa.</translation>
    </message>
    <message>
        <source>it is older than the one that holds.</source>
        <translation>se on vanhempi kuin käytössä oleva.</translation>
    </message>
    <message>
        <source>it is over.</source>
        <translation>sen voimassaolo on päättynyt.</translation>
    </message>
    <message>
        <source>others than your IT support could have changed it.</source>
        <translation>muu kuin IT-tuki on voinut muuttaa sitä.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Organisaatiosi asettama</translation>
    </message>
    <message>
        <source>An unused store locks after {least} to {most} minutes.</source>
        <translation>Käyttämätön varasto lukittuu {least}–{most} minuutissa.</translation>
    </message>
    <message>
        <source>A device secret in the keyring is required.</source>
        <translation>Laiteavain avainnipussa vaaditaan.</translation>
    </message>
    <message>
        <source>No papers leave this device.</source>
        <translation>Tältä laitteelta ei lähde papereita.</translation>
    </message>
    <message>
        <source>No PIN.</source>
        <translation>Ei PIN-koodia.</translation>
    </message>
    <message numerus="yes">
        <source>A closed case stays for at least %n day(s).</source>
        <translation>
            <numerusform>Päättynyt asiakkuus säilyy vähintään %n päivän.</numerusform>
            <numerusform>Päättynyt asiakkuus säilyy vähintään %n päivää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A closed case is to be removed within %n day(s).</source>
        <translation>
            <numerusform>Päättynyt asiakkuus poistetaan %n päivän kuluessa.</numerusform>
            <numerusform>Päättynyt asiakkuus poistetaan %n päivän kuluessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries go to the server {address}.</source>
        <translation>Kirjaukset siirtyvät palvelimelle {address}.</translation>
    </message>
    <message>
        <source>Entries go to the folder {folder}.</source>
        <translation>Kirjaukset siirtyvät kansioon {folder}.</translation>
    </message>
    <message>
        <source>No other ways out are allowed.</source>
        <translation>Muita siirtoteitä ei sallita.</translation>
    </message>
    <message numerus="yes">
        <source>The server has to show one of %n certificate(s), until {day}.</source>
        <translation>
            <numerusform>Palvelimen on näytettävä tietty varmenne, {day} asti.</numerusform>
            <numerusform>Palvelimen on näytettävä jokin %n varmenteesta, {day} asti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>Paperipohjat</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Avaa: {name}</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Avataanko selaimessa?</translation>
    </message>
    <message>
        <source>{address}

Nothing of a client goes along.</source>
        <translation>{address}

Mukana ei lähde mitään asiakkaasta.</translation>
    </message>
</context>
<context>
    <name>PackageChoice</name>
    <message>
        <source>By the colleague&apos;s card</source>
        <translation>Työkaverin kortilla</translation>
    </message>
    <message>
        <source>By six words on the phone</source>
        <translation>Kuudella sanalla puhelimessa</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Miten lukitaan</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Etu- ja sukunimi</translation>
    </message>
    <message>
        <source>Protected addresses too: my colleague must find the door</source>
        <translation>Myös turvakiellon osoitteet: työkaverin on löydettävä perille</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Their card is not here yet: add it under Cards first.</source>
        <translation>Työkaverin kortti puuttuu vielä: lisää se ensin kohdassa Kortit.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Mihin asti</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Mitä annetaan mukaan</translation>
    </message>
    <message>
        <source>Name, contact details and the note for the door always go along; your own reflection notes never do. With turvakielto, places and the safety plan stay here unless you tick them.</source>
        <translation>Nimi, yhteystiedot ja kotikäyntihuomio kulkevat aina mukana, omat reflektiomuistiinpanosi eivät koskaan. Kun asiakkaalla on turvakielto, paikat ja turvasuunnitelma jäävät tänne, ellet rastita niitä.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Choose all clients</source>
        <translation>Valitse kaikki asiakkaat</translation>
    </message>
    <message>
        <source>A colleague without Rinnalla? Print How to go on from the client&apos;s page as a file with a password.</source>
        <translation>Eikö työkaverilla ole Rinnallaa? Tulosta asiakkaan sivulta Näin jatkat tiedostoksi, joka aukeaa salasanalla.</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Send back what you wrote</source>
        <translation>Lähetä takaisin kirjauksesi</translation>
    </message>
    <message>
        <source>You do not have this colleague&apos;s card. Ask on the phone whether the fingerprint is {fingerprint}.</source>
        <translation>Sinulla ei ole tämän työkaverin korttia. Kysy puhelimessa, onko tunniste {fingerprint}.</translation>
    </message>
    <message>
        <source>It comes from a store with other local settings ({profile}).</source>
        <translation>Paketin tekijällä on toisen alueen asetukset ({profile}).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come along.</source>
        <translation>
            <numerusform>Mukana tulee %n tieto.</numerusform>
            <numerusform>Mukana tulee %n tietoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Ensimmäiset {count} näkyvät.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Mitään ei ole kirjattu.</translation>
    </message>
    <message>
        <source>You have a client with the same name and birth date.</source>
        <translation>Sinulla on asiakas, jolla on sama nimi ja syntymäaika.</translation>
    </message>
    <message>
        <source>You have a client with the same identity code.</source>
        <translation>Sinulla on asiakas, jolla on sama henkilötunnus.</translation>
    </message>
    <message>
        <source>It is the same person: {name}</source>
        <translation>Sama henkilö: {name}</translation>
    </message>
    <message>
        <source>Take in as a new client</source>
        <translation>Ota uudeksi asiakkaaksi</translation>
    </message>
    <message>
        <source>Another person: take in as a new client</source>
        <translation>Eri henkilö: ota uudeksi asiakkaaksi</translation>
    </message>
    <message>
        <source>Packages (*.rinnalla)</source>
        <translation>Paketit (*.rinnalla)</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Lisäykset</translation>
    </message>
    <message>
        <source>Saved. Give the file to your colleague.</source>
        <translation>Tallennettu. Anna tiedosto työkaverillesi.</translation>
    </message>
    <message>
        <source>This package has ended. Clients whom you took in stay on this device until you close the case and remove the data in the settings.</source>
        <translation>Paketin aika on päättynyt. Vastaan ottamasi asiakkaat pysyvät tällä laitteella, kunnes päätät asiakkuuden ja poistat tiedot asetuksissa.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Otetaan vastaan…</translation>
    </message>
    <message>
        <source>Leaving out…</source>
        <translation>Jätetään pois…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Palautetaan…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Lukitaan…</translation>
    </message>
    <message>
        <source>What you wrote goes back, and what you changed goes as a proposal. The client&apos;s own details and what you removed or cancelled do not travel: tell them to your colleague.</source>
        <translation>Takaisin lähtee se, mitä kirjasit, ja muutoksesi ehdotuksina. Asiakkaan omat tiedot ja se, minkä poistit tai peruit, eivät kulje mukana: kerro ne työkaverille.</translation>
    </message>
</context>
<context>
    <name>PackageLine</name>
    <message>
        <source>{count} to look at</source>
        <translation>{count} katsottavana</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Look at: {package}</source>
        <translation>Katso: {package}</translation>
    </message>
</context>
<context>
    <name>PackageMakeDialog</name>
    <message>
        <source>Make a package</source>
        <translation>Tee paketti</translation>
    </message>
    <message>
        <source>Read these words to your colleague on the phone, never in a message. They are shown only now and kept nowhere.</source>
        <translation>Lue nämä sanat työkaverillesi puhelimessa, älä viestissä. Ne näkyvät vain nyt, eikä niitä tallenneta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Tallenna paketti</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Näin jatkat</translation>
    </message>
    <message>
        <source>Say to whom it goes.</source>
        <translation>Kerro, kenelle paketti menee.</translation>
    </message>
    <message>
        <source>Choose a colleague whose card is here.</source>
        <translation>Valitse työkaveri, jonka kortti on täällä.</translation>
    </message>
    <message>
        <source>Choose at least one client.</source>
        <translation>Valitse ainakin yksi asiakas.</translation>
    </message>
    <message>
        <source>Give an end date from today to a year ahead.</source>
        <translation>Anna päättymispäivä tästä päivästä vuoden päähän.</translation>
    </message>
    <message>
        <source>Packages (*.rinnalla)</source>
        <translation>Paketit (*.rinnalla)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Lukitaan…</translation>
    </message>
    <message>
        <source>The package is saved. Give the file to your colleague.</source>
        <translation>Paketti on tallennettu. Anna tiedosto työkaverillesi.</translation>
    </message>
    <message>
        <source>It waits as a draft</source>
        <translation>Se odottaa luonnoksena</translation>
    </message>
</context>
<context>
    <name>PackageOpenDialog</name>
    <message>
        <source>Open a package</source>
        <translation>Avaa paketti</translation>
    </message>
    <message>
        <source>Choose the file that your colleague gave you. You see who and what is in it before anything comes into your own files.</source>
        <translation>Valitse tiedosto, jonka sait työkaveriltasi. Näet, keitä ja mitä siinä on, ennen kuin mitään tulee omiin tietoihisi.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Six words from the phone</source>
        <translation>Kuusi sanaa puhelimesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Packages (*.rinnalla)</source>
        <translation>Paketit (*.rinnalla)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Work pair and substitute</source>
        <translation>Työpari ja sijainen</translation>
    </message>
    <message>
        <source>A package gives chosen clients to one colleague until a day, locked so that nobody else opens it. What your colleague writes comes back as additions: you take them in one by one, and nothing of yours changes.</source>
        <translation>Paketilla annat valitut asiakkaat yhdelle työkaverille määräpäivään asti, lukittuna niin, ettei kukaan muu avaa sitä. Mitä hän kirjaa, palaa lisäyksinä: otat ne vastaan yksi kerrallaan, eikä mikään omistasi muutu.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kortit</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Avaa paketti</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Tee paketti</translation>
    </message>
    <message>
        <source>No packages yet. Begin with the cards: a package is locked to one.</source>
        <translation>Ei vielä paketteja. Aloita korteista: paketti lukitaan kortille.</translation>
    </message>
</context>
<context>
    <name>PageHost</name>
    <message>
        <source>Taken back</source>
        <translation>Kumottu</translation>
    </message>
</context>
<context>
    <name>PaperAnswersDialog</name>
    <message>
        <source>How many paper slips?</source>
        <translation>Montako paperilappua?</translation>
    </message>
    <message>
        <source>Count several slips at once. Free words stay on the paper: they are not kept here.</source>
        <translation>Laske useampi lappu kerralla. Vapaat sanat jäävät paperille: niitä ei tallenneta tänne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Add to the box</source>
        <translation>Lisää laatikkoon</translation>
    </message>
    <message>
        <source>The slips are in the box</source>
        <translation>Laput ovat laatikossa</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Pages before</source>
        <translation>Edelliset sivut</translation>
    </message>
    <message>
        <source>Pages after</source>
        <translation>Seuraavat sivut</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>Page {first} / {count} · {size}</source>
        <translation>Sivu {first} / {count} · {size}</translation>
    </message>
    <message>
        <source>Pages {first}–{last} / {count} · {size}</source>
        <translation>Sivut {first}–{last} / {count} · {size}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Tiedostoksi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>The print is logged.</source>
        <translation>Tuloste kirjataan lokiin.</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Valmistellaan tulostetta…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), {size}</source>
        <translation>
            <numerusform>%n sivu, {size}</numerusform>
            <numerusform>%n sivua, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Tallenna tuloste</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Tallennettu tiedostoksi</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tulostetaan…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Lähetetty tulostimelle</translation>
    </message>
    <message>
        <source>Your organisation allows no papers from this device, printed or as a file.</source>
        <translation>Organisaatiosi ei salli papereita tältä laitteelta, ei tulosteena eikä tiedostona.</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Suojaa tiedosto salasanalla</translation>
    </message>
    <message>
        <source>Password of the file: {password}
Tell it to the reader by another way. It is not stored anywhere.</source>
        <translation>Tiedoston salasana: {password}
Kerro se lukijalle toista tietä. Sitä ei tallenneta mihinkään.</translation>
    </message>
    <message>
        <source>Printing was stopped</source>
        <translation>Tulostus keskeytettiin</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sivu {number}/{count}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Vaihda salalause</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nykyinen salalause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Vaihdetaan…</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Salalause vaihdettu</translation>
    </message>
    <message>
        <source>New passphrase by the recovery code</source>
        <translation>Uusi salalause palautuskoodilla</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Vaihdetaan…</translation>
    </message>
</context>
<context>
    <name>PauseGoalsDialog</name>
    <message>
        <source>An acute matter comes first</source>
        <translation>Akuutti asia menee edelle</translation>
    </message>
    <message>
        <source>for example: ill, moving house, a crisis</source>
        <translation>esimerkiksi sairaus, muutto, kriisi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Mistä alkaen</translation>
    </message>
    <message>
        <source>The goals stay as they are and nobody is reminded of them meanwhile.</source>
        <translation>Tavoitteet pysyvät ennallaan, eikä niistä muistuteta sillä välin.</translation>
    </message>
    <message>
        <source>Which goals wait</source>
        <translation>Mitkä tavoitteet odottavat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>Laita odottamaan</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) wait</source>
        <translation>
            <numerusform>%n tavoite odottaa</numerusform>
            <numerusform>%n tavoitetta odottaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodActDialog</name>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>Assessed together</source>
        <translation>Arvioitiin yhdessä</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Miten jatkuu</translation>
    </message>
    <message>
        <source>The same worker goes on with the client</source>
        <translation>Sama työntekijä jatkaa asiakkaan kanssa</translation>
    </message>
    <message>
        <source>The client wants to go on</source>
        <translation>Asiakas haluaa jatkaa</translation>
    </message>
    <message>
        <source>Why the service ends</source>
        <translation>Miksi palvelu päättyy</translation>
    </message>
    <message>
        <source>Where views differ</source>
        <translation>Eriävät näkemykset</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Present period</source>
        <translation>Nykyinen jakso</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Lähitapaaminen</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Etä</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruuntui</translation>
    </message>
    <message>
        <source>No period yet</source>
        <translation>Ei vielä jaksoa</translation>
    </message>
    <message>
        <source>A contact needs no decision. Begin the period when it has been agreed.</source>
        <translation>Yhteydenotto ei tarvitse päätöstä. Aloita jakso, kun siitä on sovittu.</translation>
    </message>
    <message>
        <source>Paused since {day}: {why}</source>
        <translation>Tauolla {day} alkaen: {why}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
</context>
<context>
    <name>PeriodFactsCard</name>
    <message>
        <source>Facts of the period</source>
        <translation>Jakson tiedot</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit the facts of the period</source>
        <translation>Muokkaa jakson tietoja</translation>
    </message>
    <message>
        <source>What the client hopes</source>
        <translation>Mitä asiakas toivoo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Asiakkaan oma näkemys</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <source>Write the consent</source>
        <translation>Kirjaa suostumus</translation>
    </message>
    <message>
        <source>Assessment reference</source>
        <translation>Arvioinnin viite</translation>
    </message>
</context>
<context>
    <name>PeriodFactsDialog</name>
    <message>
        <source>Facts of the period</source>
        <translation>Jakson tiedot</translation>
    </message>
    <message>
        <source>What the client hopes of the period</source>
        <translation>Mitä asiakas toivoo jaksolta</translation>
    </message>
    <message>
        <source>Intensive work is</source>
        <translation>Tehostettu työ on</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Looked at in the beginning</source>
        <translation>Alussa katsottua</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>Prepares for, or runs beside</source>
        <translation>Valmistaa tai kulkee rinnalla</translation>
    </message>
    <message>
        <source>Dense phase until</source>
        <translation>Tiivis vaihe asti</translation>
    </message>
    <message>
        <source>Interim review</source>
        <translation>Väliarviointi</translation>
    </message>
    <message>
        <source>Pilot or study</source>
        <translation>Pilotti tai tutkimus</translation>
    </message>
    <message>
        <source>Tier of support</source>
        <translation>Tuen taso</translation>
    </message>
    <message>
        <source>Facts of the period stored</source>
        <translation>Jakson tiedot tallennettu</translation>
    </message>
    <message>
        <source>Another tier sets the agreed rhythm, and its length is proposed.</source>
        <translation>Toinen taso muuttaa sovitun tapaamisvälin, ja sen pituutta ehdotetaan jatkossa.</translation>
    </message>
    <message numerus="yes">
        <source>Facts stored. The tier agrees on a meeting every %n day(s).</source>
        <translation>
            <numerusform>Tiedot tallennettu. Tason mukaan tavataan joka päivä.</numerusform>
            <numerusform>Tiedot tallennettu. Tason mukaan tavataan %n päivän välein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins at the latest</source>
        <translation>Alkaa viimeistään</translation>
    </message>
</context>
<context>
    <name>PeriodHistoryCard</name>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
    <message>
        <source>Nothing yet. Write down what is agreed about the period.</source>
        <translation>Ei vielä mitään. Kirjaa, mitä jaksosta sovitaan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Avaa: {what}</translation>
    </message>
</context>
<context>
    <name>PeriodMenus</name>
    <message>
        <source>Copy decision phrase</source>
        <translation>Kopioi päätösfraasi</translation>
    </message>
    <message>
        <source>More for the period</source>
        <translation>Lisää jaksosta</translation>
    </message>
    <message>
        <source>Begin a period</source>
        <translation>Aloita jakso</translation>
    </message>
</context>
<context>
    <name>PeriodSection</name>
    <message>
        <source>Decisions and period</source>
        <translation>Päätökset ja jakso</translation>
    </message>
    <message>
        <source>Begin a period</source>
        <translation>Aloita jakso</translation>
    </message>
    <message>
        <source>Add the decision</source>
        <translation>Lisää päätös</translation>
    </message>
    <message>
        <source>Book the interim review</source>
        <translation>Varaa väliarviointi</translation>
    </message>
    <message>
        <source>Write the interim review</source>
        <translation>Kirjaa väliarviointi</translation>
    </message>
    <message>
        <source>Make the final evaluation</source>
        <translation>Tee loppuarviointi</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Kopioitu. Leikepöytä tyhjenee puolen minuutin päästä.</translation>
    </message>
</context>
<context>
    <name>PersonContact</name>
    <message>
        <source>Call</source>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Consent to contact</source>
        <translation>Suostumus yhteydenpitoon</translation>
    </message>
    <message>
        <source>{state}. Ask the client before you call.</source>
        <translation>{state}. Kysy asiakkaalta, ennen kuin soitat.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numero {number}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add to the team</source>
        <translation>Lisää tiimiin</translation>
    </message>
    <message>
        <source>Person of the team</source>
        <translation>Tiimin jäsen</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Poista kartalta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <source>Take off the map?</source>
        <translation>Poistetaanko kartalta?</translation>
    </message>
    <message>
        <source>Earlier days of the map keep this person. Consents stay readable.</source>
        <translation>Kartan aiempiin päiviin jäsen jää. Suostumukset säilyvät luettavina.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Taken off the map</source>
        <translation>Poistettu kartalta</translation>
    </message>
    <message>
        <source>Take out of the directory?</source>
        <translation>Poistetaanko hakemistosta?</translation>
    </message>
    <message>
        <source>It is no longer offered for any client. Who stands on a map stays there.</source>
        <translation>Sitä ei enää tarjota kenellekään asiakkaalle. Kartoilla olevat pysyvät kartoilla.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>What was before</source>
        <translation>Mitä ennen oli</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Role or alias on the map</source>
        <translation>Rooli tai kutsumanimi kartalla</translation>
    </message>
    <message>
        <source>For example Sister. Not the full name.</source>
        <translation>Esimerkiksi Sisko. Ei koko nimeä.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Elämänalue</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Läheisyys</translation>
    </message>
    <message>
        <source>Strength of the tie</source>
        <translation>Siteen vahvuus</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Sävy</translation>
    </message>
    <message>
        <source>Helps with which goal</source>
        <translation>Auttaa tavoitteessa</translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation>Rooli suunnitelmassa</translation>
    </message>
    <message>
        <source>Name for the entry</source>
        <translation>Nimi kirjausta varten</translation>
    </message>
    <message>
        <source>Only for entries of those who took part. Never shown on the map.</source>
        <translation>Vain kirjauksiin niistä, jotka olivat mukana. Ei näy kartalla.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ammattinimike</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>This person has a non-disclosure order</source>
        <translation>Tällä ihmisellä on turvakielto</translation>
    </message>
    <message>
        <source>For entries</source>
        <translation>Kirjauksia varten</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Myös alueella</translation>
    </message>
</context>
<context>
    <name>PersonNameLine</name>
    <message>
        <source>Name for the entry</source>
        <translation>Nimi kirjausta varten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
</context>
<context>
    <name>PhoneBridgeDialog</name>
    <message>
        <source>To the work phone</source>
        <translation>Työpuhelimeen</translation>
    </message>
    <message>
        <source>What the phone does</source>
        <translation>Mitä puhelin tekee</translation>
    </message>
    <message>
        <source>Point the camera of your work phone at it. Nothing goes over a network.</source>
        <translation>Osoita koodia työpuhelimen kameralla. Mitään ei kulje verkossa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Reitti</translation>
    </message>
    <message>
        <source>The client has no phone number here.</source>
        <translation>Asiakkaalla ei ole täällä puhelinnumeroa.</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <source>Phrases</source>
        <translation>Fraasit</translation>
    </message>
    <message>
        <source>Search a phrase</source>
        <translation>Hae fraasia</translation>
    </message>
    <message>
        <source>No phrase has these words.</source>
        <translation>Näillä sanoilla ei ole fraasia.</translation>
    </message>
    <message>
        <source>Enter puts it into the text. The client&apos;s own words are never ready-made.</source>
        <translation>Enter lisää fraasin tekstiin. Asiakkaan sanat eivät koskaan ole valmiita fraaseja.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Uusi PIN-koodi</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Uusi PIN-koodi uudelleen</translation>
    </message>
    <message>
        <source>The PIN opens Rinnalla after a short lock. After sleep, a closed lid, five wrong tries or eight hours the passphrase is asked for.</source>
        <translation>PIN-koodi avaa Rinnallan lyhyen lukituksen jälkeen. Lepotilan, kannen sulkemisen, viiden väärän yrityksen tai kahdeksan tunnin jälkeen kysytään salalause.</translation>
    </message>
    <message>
        <source>At least six digits, not in a row</source>
        <translation>Vähintään kuusi numeroa, ei peräkkäisiä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Poista PIN-koodi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>PIN-koodi poistettu</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>PIN-koodit eivät ole samat.</translation>
    </message>
    <message>
        <source>PIN in use</source>
        <translation>PIN-koodi on käytössä</translation>
    </message>
</context>
<context>
    <name>PlaceNameWarning</name>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Jätä</translation>
    </message>
    <message>
        <source>The text holds a place name: {names}. Address and places are protected.</source>
        <translation>Tekstissä on paikannimi: {names}. Asiakkaalla on turvakielto.</translation>
    </message>
</context>
<context>
    <name>PlanContents</name>
    <message>
        <source>Still missing</source>
        <translation>Puuttuu vielä</translation>
    </message>
    <message>
        <source>The law asks for these. You can finish the plan without them.</source>
        <translation>Laki edellyttää näitä. Suunnitelman voi merkitä valmiiksi ilmankin.</translation>
    </message>
    <message>
        <source>All that the law asks for is there.</source>
        <translation>Kaikki lain edellyttämä on mukana.</translation>
    </message>
</context>
<context>
    <name>PlanEditors</name>
    <message>
        <source>Rights and options have been gone through</source>
        <translation>Oikeudet ja vaihtoehdot on käyty läpi</translation>
    </message>
    <message>
        <source>As the client said it</source>
        <translation>Niin kuin asiakas sen sanoi</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>In the client&apos;s words: how, where and when</source>
        <translation>Asiakkaan sanoin: miten, missä ja milloin</translation>
    </message>
    <message>
        <source>In the client&apos;s words: what is good, what is not</source>
        <translation>Asiakkaan sanoin: mikä on hyvää, mikä ei</translation>
    </message>
    <message>
        <source>The client sees it differently</source>
        <translation>Asiakas näkee asian toisin</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>The worker&apos;s view of it</source>
        <translation>Työntekijän näkemys siitä</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Oma näkemyksesi</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Lisää voimavara</translation>
    </message>
    <message>
        <source>Add: what</source>
        <translation>Lisää: mitä</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>kuka vastaa</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>kuinka usein</translation>
    </message>
    <message>
        <source>which service</source>
        <translation>mikä palvelu</translation>
    </message>
    <message>
        <source>Add: which service</source>
        <translation>Lisää: mikä palvelu</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>alkaa</translation>
    </message>
    <message>
        <source>how long it lasts</source>
        <translation>kuinka kauan kestää</translation>
    </message>
    <message>
        <source>Add: to whom</source>
        <translation>Lisää: kenelle</translation>
    </message>
    <message>
        <source>how</source>
        <translation>miten</translation>
    </message>
    <message>
        <source>when</source>
        <translation>milloin</translation>
    </message>
    <message>
        <source>No consents yet. They are asked for in My team.</source>
        <translation>Ei vielä suostumuksia. Ne kysytään kohdassa Minun tiimini.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>menetelmä</translation>
    </message>
</context>
<context>
    <name>PlanEvaluationForm</name>
    <message>
        <source>Add a goal to evaluate</source>
        <translation>Lisää arvioitava tavoite</translation>
    </message>
    <message>
        <source>Services: were they used?</source>
        <translation>Palvelut: käytettiinkö niitä?</translation>
    </message>
    <message>
        <source>Methods: were they used?</source>
        <translation>Menetelmät: käytettiinkö niitä?</translation>
    </message>
    <message>
        <source>used</source>
        <translation>käytetty</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ei käytetty</translation>
    </message>
    <message>
        <source>Add: which service</source>
        <translation>Lisää: mikä palvelu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tietoa</translation>
    </message>
    <message>
        <source>which service</source>
        <translation>mikä palvelu</translation>
    </message>
    <message>
        <source>how it was used, what it gave</source>
        <translation>miten käytettiin, mitä se antoi</translation>
    </message>
    <message>
        <source>Add: which method</source>
        <translation>Lisää: mikä menetelmä</translation>
    </message>
    <message>
        <source>what it gave</source>
        <translation>mitä se antoi</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Versions of the plan</source>
        <translation>Suunnitelman versiot</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Suunnitelma {number}</translation>
    </message>
    <message>
        <source>Draft, not finished yet</source>
        <translation>Luonnos, ei vielä valmis</translation>
    </message>
    <message>
        <source>Plan {number} · draft</source>
        <translation>Suunnitelma {number} · luonnos</translation>
    </message>
    <message>
        <source>made together</source>
        <translation>laadittu yhdessä</translation>
    </message>
    <message>
        <source>made by the worker</source>
        <translation>työntekijän laatima</translation>
    </message>
    <message>
        <source>Changes and what was before</source>
        <translation>Muutokset ja mitä ennen oli</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Texts of the plan</source>
        <translation>Suunnitelman tekstit</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Suunnitelman osa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>If I&apos;m not heard from</source>
        <translation>Jos minusta ei kuulu</translation>
    </message>
    <message>
        <source>Plan {number} is finished and waits to be handed over.</source>
        <translation>Suunnitelma {number} on valmis ja odottaa siirtoa.</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Askel lisätty</translation>
    </message>
    <message>
        <source>Steps in another order</source>
        <translation>Askelten järjestys muuttui</translation>
    </message>
    <message>
        <source>Going on after the acute matter</source>
        <translation>Jatketaan akuutin asian jälkeen</translation>
    </message>
</context>
<context>
    <name>PlanTextsForm</name>
    <message>
        <source>Finish the plan…</source>
        <translation>Valmis…</translation>
    </message>
    <message>
        <source>Act on the Status of Clients s. 5</source>
        <translation>Asiakaslaki 5 §</translation>
    </message>
    <message>
        <source>Organisations and people we work with</source>
        <translation>Yhteistyötahot</translation>
    </message>
    <message>
        <source>Close people who help</source>
        <translation>Läheiset, jotka auttavat</translation>
    </message>
    <message>
        <source>My team in words</source>
        <translation>Minun tiimini sanoin</translation>
    </message>
    <message>
        <source>How and when things are reviewed</source>
        <translation>Miten ja milloin arvioidaan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Seuraava arviointi</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>Sovitut jatkotoimet</translation>
    </message>
    <message>
        <source>Who told, when, how, and what was gone through</source>
        <translation>Kuka kertoi, milloin, miten ja mitä käytiin läpi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Ketkä olivat mukana</translation>
    </message>
    <message>
        <source>What in life and surroundings helps, what makes things harder.</source>
        <translation>Mikä elämäntilanteessa ja ympäristössä auttaa, mikä vaikeuttaa.</translation>
    </message>
    <message>
        <source>Say what the client tells and what you assess: “Aino tells that … The worker assesses that …”</source>
        <translation>Erota, mitä asiakas kertoo ja mitä sinä arvioit: ”Aino kertoo, että … Työntekijä arvioi, että …”</translation>
    </message>
    <message>
        <source>Per topic who does what: what does the work pair see to, what the own worker? Write in full: “about once a week, 60 minutes”.</source>
        <translation>Kuka tekee mitäkin: mihin asioihin työpari keskittyy, entä omatyöntekijä? Kirjoita kokonaisin sanoin: ”noin kerran viikossa, 60 minuuttia”.</translation>
    </message>
    <message>
        <source>How often, where, and when you meet together with the work pair next.</source>
        <translation>Kuinka usein ja missä, ja milloin seuraavan kerran tavataan yhdessä työparin kanssa.</translation>
    </message>
    <message>
        <source>For example: “Goals are looked at in every meeting.”</source>
        <translation>Esimerkiksi: ”Tavoitteita tarkastellaan joka tapaamisessa.”</translation>
    </message>
    <message>
        <source>From My team. They stand on the paper as they are there.</source>
        <translation>Kohdasta Minun tiimini. Paperille ne tulevat sellaisina kuin ne siellä ovat.</translation>
    </message>
    <message>
        <source>Others get the plan only with the client&apos;s consent.</source>
        <translation>Muille suunnitelma annetaan vain asiakkaan suostumuksella.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) go into the plan as they are.</source>
        <translation>
            <numerusform>%n tavoite tulee suunnitelmaan sellaisenaan.</numerusform>
            <numerusform>%n tavoitetta tulee suunnitelmaan sellaisenaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No goals yet. Add the first one under Goals.</source>
        <translation>Ei vielä tavoitteita. Lisää ensimmäinen kohdassa Tavoitteet.</translation>
    </message>
    <message>
        <source>Saved in the plan</source>
        <translation>Tallennettu suunnitelmaan</translation>
    </message>
    <message>
        <source>Goals, services and methods moved over from the plan before. Look through them together.</source>
        <translation>Tavoitteet, palvelut ja menetelmät siirtyivät edellisestä suunnitelmasta. Katsokaa ne läpi yhdessä.</translation>
    </message>
</context>
<context>
    <name>PracticeSettings</name>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>The guided first day</source>
        <translation>Opastettu ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Aloita alusta…</translation>
    </message>
    <message>
        <source>Begin the practice anew</source>
        <translation>Aloita harjoitus alusta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Harjoittelu</translation>
    </message>
    <message>
        <source>All clients here are invented. A real identity code is refused, every paper is watermarked, and nothing is handed over to anybody.</source>
        <translation>Kaikki asiakkaat täällä on keksitty. Oikeaa henkilötunnusta ei hyväksytä, jokaisessa paperissa on vesileima eikä mitään siirretä kenellekään.</translation>
    </message>
    <message>
        <source>The invented clients as they were at the start, dated round today.</source>
        <translation>Keksityt asiakkaat sellaisina kuin alussa, tämän päivän ympärillä.</translation>
    </message>
    <message>
        <source>Begin the practice anew?</source>
        <translation>Aloitetaanko harjoitus alusta?</translation>
    </message>
    <message>
        <source>Everything that you have practised here goes, your drafts too. This cannot be undone.</source>
        <translation>Kaikki, mitä olet täällä harjoitellut, katoaa, myös luonnokset. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Aloita alusta</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Non-disclosure order. Address, municipality and places are left out. Phone and contact address print only if you choose them.</source>
        <translation>Turvakielto. Osoite, kotikunta ja paikat jäävät pois. Puhelin ja yhteysosoite tulostuvat vain, jos valitset ne.</translation>
    </message>
    <message>
        <source>To the system</source>
        <translation>Tietojärjestelmään</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Asiakkaalle</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Goal attainment scale (GAS)</source>
        <translation>Tavoiteasteikko (GAS)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Yhteysosoite</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>The personal identity code is always there.</source>
        <translation>Henkilötunnus on aina mukana.</translation>
    </message>
    <message>
        <source>The client is under 18. May the guardian have this paper?</source>
        <translation>Asiakas on alle 18-vuotias. Saako huoltaja saada tämän?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mitä asia koskee</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Jää pois:</translation>
    </message>
    <message>
        <source>The worker&apos;s view and the identity code: the reader needs neither.</source>
        <translation>Työntekijän arvio ja henkilötunnus: lukija ei tarvitse niitä.</translation>
    </message>
    <message>
        <source>Address and municipality: the paper does not need them.</source>
        <translation>Osoite ja kotikunta: paperi ei tarvitse niitä.</translation>
    </message>
    <message>
        <source>Personal identity code: you have not chosen it.</source>
        <translation>Henkilötunnus: et ole valinnut sitä.</translation>
    </message>
    <message>
        <source>Phone or contact address: you have not chosen them.</source>
        <translation>Puhelin tai yhteysosoite: et ole valinnut niitä.</translation>
    </message>
    <message>
        <source>Goal attainment scale: you have not chosen it.</source>
        <translation>Tavoiteasteikko: et ole valinnut sitä.</translation>
    </message>
    <message>
        <source>Address, municipality and identity code: not needed here.</source>
        <translation>Osoite, kotikunta ja henkilötunnus: paperi ei tarvitse niitä.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>A4-sivu</translation>
    </message>
    <message>
        <source>A6 booklet</source>
        <translation>A6-vihko</translation>
    </message>
    <message>
        <source>One sheet, printed on both sides. Fold the top behind, then the left side behind. Cut the upper edge open.</source>
        <translation>Yksi arkki, tulostus molemmin puolin. Taita yläosa taakse, sitten vasen puoli taakse. Leikkaa yläreuna auki.</translation>
    </message>
    <message>
        <source>Network map as an attachment</source>
        <translation>Liitteeksi verkostokartta</translation>
    </message>
    <message>
        <source>Initials only on the map</source>
        <translation>Kartassa vain etukirjaimet</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ei kerrottu</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Choose file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Organisation&apos;s own profile</source>
        <translation>Organisaation oma toimintamalli</translation>
    </message>
    <message>
        <source>A TOML file beside the ready ones. Another profile changes no client data.</source>
        <translation>TOML-tiedosto valmiiden rinnalle. Mallin vaihto ei muuta asiakkaiden tietoja.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Käytössä</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Käytä salalausetta</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Käytä PIN-koodia</translation>
    </message>
</context>
<context>
    <name>PurgeCard</name>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Remove data of closed cases</source>
        <translation>Poista päättyneiden asiakkuuksien tiedot</translation>
    </message>
    <message>
        <source>Remove data from this device</source>
        <translation>Poista tiedot tältä laitteelta</translation>
    </message>
    <message numerus="yes">
        <source>A closed case can be removed when all of it has been handed over and %n day(s) have passed.</source>
        <translation>
            <numerusform>Päättyneen asiakkuuden tiedot voi poistaa, kun kaikki on siirretty ja siitä on kulunut päivä.</numerusform>
            <numerusform>Päättyneen asiakkuuden tiedot voi poistaa, kun kaikki on siirretty ja siitä on kulunut %n päivää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) can be removed now.</source>
        <translation>
            <numerusform>Yhden tiedot voi poistaa nyt.</numerusform>
            <numerusform>%n asiakkaan tiedot voi poistaa nyt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your organisation wants it removed within %n day(s).</source>
        <translation>
            <numerusform>Organisaatiosi pyytää poistamaan tiedot %n päivän kuluessa.</numerusform>
            <numerusform>Organisaatiosi pyytää poistamaan tiedot %n päivän kuluessa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Remove data of closed cases</source>
        <translation>Poista päättyneiden asiakkuuksien tiedot</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Log reports</source>
        <translation>Lokiraportit</translation>
    </message>
    <message>
        <source>For the controller. Choose where they are written; they are not encrypted.</source>
        <translation>Rekisterinpitäjälle. Valitse, mihin ne tallennetaan. Tiedostoja ei salata.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove data</source>
        <translation>Poista tiedot</translation>
    </message>
    <message>
        <source>All of the client&apos;s data leaves this device and its backups, for good. What was handed over stays in the client information system. The log stays here for twelve years, without the client&apos;s name.</source>
        <translation>Asiakkaan kaikki tiedot poistuvat pysyvästi tältä laitteelta ja varmuuskopioista. Siirretyt tiedot säilyvät asiakastietojärjestelmässä. Lokitiedot säilyvät täällä kaksitoista vuotta ilman asiakkaan nimeä.</translation>
    </message>
    <message>
        <source>Nothing can be removed now.</source>
        <translation>Nyt ei ole poistettavaa.</translation>
    </message>
    <message>
        <source>Stays for now</source>
        <translation>Säilyy vielä</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was removed.</source>
        <translation>Keskeytetty. Mitään ei poistettu.</translation>
    </message>
    <message>
        <source>Sealed to {name}. Choose where they are written.</source>
        <translation>Salataan vastaanottajalle: {name}. Valitse, mihin ne tallennetaan.</translation>
    </message>
</context>
<context>
    <name>PurgeItem</name>
    <message>
        <source>Remove the data of {name}</source>
        <translation>Poista tiedot: {name}</translation>
    </message>
</context>
<context>
    <name>PurposeButton</name>
    <message>
        <source>Purpose and marks</source>
        <translation>Tarkoitus ja merkit</translation>
    </message>
</context>
<context>
    <name>PutOffMeasureDialog</name>
    <message>
        <source>Put the measure off</source>
        <translation>Siirrä mittaria</translation>
    </message>
    <message>
        <source>for example: the client wants to wait</source>
        <translation>esimerkiksi: asiakas haluaa odottaa</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Kysytään uudelleen</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Miksi ei nyt</translation>
    </message>
    <message>
        <source>The client decides. You are asked again on the day you choose.</source>
        <translation>Asiakas päättää. Sinua muistutetaan uudelleen valitsemanasi päivänä.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Siirretty päivään {day}</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>In the client&apos;s words: {words}</source>
        <translation>Asiakkaan sanoin: {words}</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Information from elsewhere</source>
        <translation>Muualta saadut tiedot</translation>
    </message>
    <message>
        <source>Note what was received</source>
        <translation>Kirjaa saatu tieto</translation>
    </message>
    <message>
        <source>What comes from somebody else than the client is noted here with its source.</source>
        <translation>Tähän kirjataan lähteineen se, mikä saadaan muualta kuin asiakkaalta.</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Avaa: {what}</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Information from elsewhere</source>
        <translation>Muualta saadut tiedot</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Kirjattu</translation>
    </message>
</context>
<context>
    <name>ReceivedForm</name>
    <message>
        <source>It came unasked</source>
        <translation>Tuli pyytämättä</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Mitä tietoja saatiin</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>Or the source, where it came through a technical connection.</source>
        <translation>Tai tiedonlähde, jos tieto tuli teknisen yhteyden kautta.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Kuka pyysi</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Millä perusteella</translation>
    </message>
    <message>
        <source>The provision, or the consent: when it was given and for what.</source>
        <translation>Säännös tai suostumus: milloin se annettiin ja mihin.</translation>
    </message>
    <message>
        <source>For what purpose</source>
        <translation>Mihin tarkoitukseen</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Luonnos hylätty</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message>
        <source>First contacts and notices</source>
        <translation>Yhteydenotot ja ilmoitukset</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Who acts for the client</source>
        <translation>Kuka toimii asiakkaan puolesta</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Muut palvelut</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Lisää: {what}</translation>
    </message>
    <message>
        <source>A contact before a decision, or a notice that a duty asks for.</source>
        <translation>Yhteydenotto ennen päätöstä tai ilmoitus, johon on velvollisuus.</translation>
    </message>
    <message>
        <source>A minor&apos;s guardians, a trustee, an authorised person.</source>
        <translation>Alaikäisen huoltajat, edunvalvoja, valtuutettu.</translation>
    </message>
    <message>
        <source>What else runs at the same time: rehabilitation, treatment, studies.</source>
        <translation>Mitä muuta on samaan aikaan: kuntoutus, hoito, opinnot.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Muokkaa: {what}</translation>
    </message>
    <message>
        <source>Wishes and what we changed</source>
        <translation>Toiveet ja mitä muutimme</translation>
    </message>
    <message>
        <source>How the client wants to be worked with, and what was changed for it.</source>
        <translation>Miten asiakas toivoo työskenneltävän, ja mitä sen vuoksi muutettiin.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>The client&apos;s own safety plan. What is in it opens only by a press.</source>
        <translation>Asiakkaan oma turvasuunnitelma. Sisältö avautuu vain painamalla.</translation>
    </message>
</context>
<context>
    <name>RecoveryCardButton</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tulostetaan…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Uusi palautuskoodi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>The code that you have now stops working when the new one is made.</source>
        <translation>Nykyinen koodi lakkaa toimimasta, kun uusi luodaan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Make code</source>
        <translation>Luo koodi</translation>
    </message>
    <message>
        <source>New recovery code in use</source>
        <translation>Uusi palautuskoodi on käytössä</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Luodaan koodia…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>With it you get in if you forget the passphrase. It is shown only once.</source>
        <translation>Tällä pääset tietoihin, jos salalause unohtuu. Koodi näytetään vain kerran.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Write the code on paper. It cannot be copied.</source>
        <translation>Kirjoita koodi paperille. Sitä ei voi kopioida.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Ryhmä {number}</translation>
    </message>
    <message>
        <source>Keep the code locked away, not with the device.</source>
        <translation>Säilytä koodi lukitussa paikassa, eri paikassa kuin laite.</translation>
    </message>
    <message>
        <source>Type group {number}</source>
        <translation>Kirjoita ryhmä {number}</translation>
    </message>
    <message>
        <source>Let us check that you have it</source>
        <translation>Tarkistetaan, että koodi on tallessa</translation>
    </message>
    <message>
        <source>Type groups {first} and {second} from your paper.</source>
        <translation>Kirjoita paperista ryhmät {first} ja {second}.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch it at once.</source>
        <translation>Lähetetty tulostimelle. Hae paperi heti.</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Unlock and change passphrase</source>
        <translation>Avaa ja vaihda salalause</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Käytä salalausetta</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Käytä palautuskoodia</translation>
    </message>
    <message>
        <source>Type the code from your paper and choose a new passphrase.</source>
        <translation>Kirjoita koodi paperista ja valitse uusi salalause.</translation>
    </message>
    <message>
        <source>Eight groups of four characters</source>
        <translation>Kahdeksan neljän merkin ryhmää</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>File from your organisation…</source>
        <translation>Organisaation tiedosto…</translation>
    </message>
    <message>
        <source>{file}: type the code that your organisation gave you.</source>
        <translation>{file}: kirjoita koodi, jonka sait organisaatioltasi.</translation>
    </message>
</context>
<context>
    <name>ReflectionDialog</name>
    <message>
        <source>Notes of my own work</source>
        <translation>Oman työn muistiinpanot</translation>
    </message>
    <message>
        <source>What did I learn?</source>
        <translation>Mitä opin?</translation>
    </message>
    <message>
        <source>Write of your own work, not of the client. A request for information may ask for this too. It is deleted after 90 days.</source>
        <translation>Kirjoita omasta työstäsi, älä asiakkaasta. Tietopyyntö voi koskea myös tätä. Muistiinpano poistuu 90 päivän päästä.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Kirjoita ensin muutama sana.</translation>
    </message>
    <message>
        <source>{day} · deleted {gone}</source>
        <translation>{day} · poistuu {gone}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the note of {day}</source>
        <translation>Poista muistiinpano {day}</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminder</source>
        <translation>Muistutus</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Answer with a reason</source>
        <translation>Vastaa syyllä</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Mitä muistutukselle tehdään</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Reason in own words</source>
        <translation>Syy omin sanoin</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Muistuta uudelleen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Agreed with the client</source>
        <translation>Sovittu asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Being taken care of</source>
        <translation>Asia on hoidossa</translation>
    </message>
    <message>
        <source>Does not concern this client now</source>
        <translation>Ei koske tätä asiakasta nyt</translation>
    </message>
    <message>
        <source>Today is quiet about it until the day you choose. Nothing is forgotten.</source>
        <translation>Tänään-näkymä on siitä hiljaa valitsemaasi päivään asti. Mitään ei unohdu.</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Aiemmat vastaukset</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>Asked again on {day}</source>
        <translation>Muistutetaan uudelleen {day}</translation>
    </message>
</context>
<context>
    <name>RemoteHint</name>
    <message>
        <source>Beforehand: device charged, connection tried, link sent.</source>
        <translation>Ennen: laite ladattu, yhteys kokeiltu, linkki lähetetty.</translation>
    </message>
    <message>
        <source>If it breaks off, call {phone}.</source>
        <translation>Jos yhteys katkeaa, soita {phone}.</translation>
    </message>
    <message>
        <source>Agree on a number to call if it breaks off.</source>
        <translation>Sopikaa numero, johon soitetaan, jos yhteys katkeaa.</translation>
    </message>
    <message>
        <source>With this client: {note}</source>
        <translation>Tämän asiakkaan kanssa: {note}</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>Once</source>
        <translation>Kerran</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Joka viikko</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Joka toinen viikko</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Omat päivät</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Toistuu</translation>
    </message>
    <message>
        <source>for example 14.12., 11.1., 8.2.</source>
        <translation>esimerkiksi 14.12., 11.1., 8.2.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy viimeistään</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Muut päivät</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), the last on {day}</source>
        <translation>
            <numerusform>{day} kerran</numerusform>
            <numerusform>%n kertaa, viimeinen {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped: {days}</source>
        <translation>väliin jää: {days}</translation>
    </message>
    <message>
        <source>{day} is a holiday: {name}</source>
        <translation>{day} on pyhäpäivä: {name}</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Where are the backups?</source>
        <translation>Missä varmuuskopiot ovat?</translation>
    </message>
    <message>
        <source>A new store was made of what could be read: {clients} clients, {meetings} meetings. {lost} rows could not be read and {left_out} that hung on them were left out. The damaged store is kept. Unlock as always.</source>
        <translation>Luettavissa olevasta tehtiin uusi varasto: asiakkaita {clients}, tapaamisia {meetings}. {lost} riviä ei voitu lukea, ja {left_out} niihin liittyvää jätettiin pois. Vioittunut varasto on tallessa. Avaa kuten aina.</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>No backups were found here.</source>
        <translation>Täältä ei löytynyt varmuuskopioita.</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>Etsi toisesta kansiosta…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Salalause tai palautuskoodi</translation>
    </message>
    <message>
        <source>This is the recovery code</source>
        <translation>Tämä on palautuskoodi</translation>
    </message>
    <message>
        <source>Bring the backup back</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>No backup? Read what is left</source>
        <translation>Ei kopiota? Lue, mitä on jäljellä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>What was written after the backup is missing from it. The store that is here now is kept beside it.</source>
        <translation>Kopion jälkeen kirjoitettu puuttuu siitä. Nykyinen tietokanta jää talteen sen viereen.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Palauta varmuuskopiosta</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Palautetaan…</translation>
    </message>
</context>
<context>
    <name>RestoreTrialView</name>
    <message>
        <source>The restore was tried: your backup in the second place opens.</source>
        <translation>Palautusta on kokeiltu: toisen paikan varmuuskopio avautuu.</translation>
    </message>
    <message>
        <source>The restore was tried: your backup opens.</source>
        <translation>Palautusta on kokeiltu: varmuuskopio avautuu.</translation>
    </message>
    <message>
        <source>The trial did not succeed. {reason} Your data is safe where it was: the trial changes nothing in it. Try again; if it goes wrong again, choose another second place or ask your IT support.</source>
        <translation>Kokeilu ei onnistunut. {reason} Tietosi ovat tallessa entisellään: kokeilu ei muuta niitä. Yritä uudelleen. Jos se ei auta, valitse toinen paikka uudestaan tai kysy IT-tuelta.</translation>
    </message>
    <message>
        <source>The trial was stopped. Nothing was changed, and nothing of it is left.</source>
        <translation>Kokeilu keskeytettiin. Mitään ei muuttunut, eikä siitä jäänyt mitään.</translation>
    </message>
    <message>
        <source>What it holds was counted</source>
        <translation>Sen sisältö laskettiin</translation>
    </message>
    <message>
        <source>What it holds was counted: {clients} clients, {meetings} meetings, {events} events of the use log</source>
        <translation>Sen sisältö laskettiin: {clients} asiakasta, {meetings} tapaamista, {events} lokitapahtumaa</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Varmuuskopio tehtiin</translation>
    </message>
    <message>
        <source>It was brought back in a scratch place</source>
        <translation>Se palautettiin kokeeksi erilliseen paikkaan</translation>
    </message>
    <message>
        <source>It was opened by your recovery code</source>
        <translation>Se avattiin palautuskoodillasi</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>Se avattiin</translation>
    </message>
    <message>
        <source>The scratch place was thrown away</source>
        <translation>Kokeilu poistettiin</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm of meetings</source>
        <translation>Rytmivahti</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Sovi uudelleen</translation>
    </message>
    <message>
        <source>It is watched over while a period runs.</source>
        <translation>Rytmiä seurataan, kun jakso on käynnissä.</translation>
    </message>
</context>
<context>
    <name>RideSheetPage</name>
    <message>
        <source>Ride sheet</source>
        <translation>Ajolista</translation>
    </message>
    <message>
        <source>For the driver: times, names and places</source>
        <translation>Kuljettajalle: ajat, nimet ja paikat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimet</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Nimikirjaimet</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>No address stands here. Tell the driver by word where a home is.</source>
        <translation>Tässä ei ole osoitteita. Kerro kuljettajalle itse, missä koti on.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Kyydit</translation>
    </message>
</context>
<context>
    <name>RidersCard</name>
    <message>
        <source>Who rides along</source>
        <translation>Ketkä tulevat kyytiin</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ride</source>
        <translation>
            <numerusform>%n ilman kyytiä</numerusform>
            <numerusform>%n ilman kyytiä</numerusform>
        </translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>ei tule</translation>
    </message>
    <message>
        <source>Picked up: {name}</source>
        <translation>Nouto: {name}</translation>
    </message>
    <message>
        <source>Ride: {name}</source>
        <translation>Kyyti: {name}</translation>
    </message>
    <message>
        <source>No ride yet</source>
        <translation>Ei vielä kyytiä</translation>
    </message>
    <message>
        <source>Comes by own means</source>
        <translation>Tulee omin neuvoin</translation>
    </message>
</context>
<context>
    <name>RidesTile</name>
    <message numerus="yes">
        <source>%n without a ride</source>
        <translation>
            <numerusform>%n ilman kyytiä</numerusform>
            <numerusform>%n ilman kyytiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ride</source>
        <translation>
            <numerusform>%n kyydissä</numerusform>
            <numerusform>%n kyydissä</numerusform>
        </translation>
    </message>
    <message>
        <source>Rides are not planned</source>
        <translation>Kyytejä ei ole suunniteltu</translation>
    </message>
</context>
<context>
    <name>RollNotes</name>
    <message>
        <source>What was done together</source>
        <translation>Mitä tehtiin yhdessä</translation>
    </message>
    <message>
        <source>Common to all: goes into every member&apos;s file</source>
        <translation>Yhteinen: menee jokaisen tietoihin</translation>
    </message>
    <message>
        <source>Common to all</source>
        <translation>Yhteinen kaikille</translation>
    </message>
    <message>
        <source>Goes into every member&apos;s file. Write no names here.</source>
        <translation>Menee jokaisen jäsenen tietoihin. Älä kirjoita tähän nimiä.</translation>
    </message>
    <message>
        <source>Own lines</source>
        <translation>Omat rivit</translation>
    </message>
    <message>
        <source>Each line goes only into that member&apos;s own file.</source>
        <translation>Rivi menee vain jäsenen omiin tietoihin.</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Oma rivi</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Individual support in the group</source>
        <translation>Yksilöllinen tuki ryhmässä</translation>
    </message>
</context>
<context>
    <name>RollSheet</name>
    <message>
        <source>Participant</source>
        <translation>Osallistuja</translation>
    </message>
    <message>
        <source>1–4 state, 5–9 reason, Space goes round, P: all others present</source>
        <translation>1–4 läsnäolo, 5–9 syy, välilyönti vaihtaa, P: kaikki muut paikalla</translation>
    </message>
    <message>
        <source>{there} present or remote · {away} away</source>
        <translation>{there} paikalla tai etänä · {away} poissa</translation>
    </message>
</context>
<context>
    <name>SafetyForm</name>
    <message>
        <source>Before the visit</source>
        <translation>Ennen käyntiä</translation>
    </message>
    <message>
        <source>Phone is charged</source>
        <translation>Puhelin ladattu</translation>
    </message>
    <message>
        <source>The work pair comes along</source>
        <translation>Työpari mukana</translation>
    </message>
    <message>
        <source>The visit ends about</source>
        <translation>Käynti päättyy arviolta</translation>
    </message>
    <message>
        <source>I call at the latest</source>
        <translation>Ilmoittaudun viimeistään</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Kuka tietää</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Hänen numeronsa</translation>
    </message>
    <message>
        <source>Supervisor&apos;s number</source>
        <translation>Esihenkilön numero</translation>
    </message>
    <message>
        <source>Supervisor called after, min</source>
        <translation>Esihenkilölle soitetaan, min</translation>
    </message>
    <message>
        <source>112 called after, min</source>
        <translation>112:een soitetaan, min</translation>
    </message>
    <message>
        <source>I leave for the visit</source>
        <translation>Lähden käynnille</translation>
    </message>
    <message>
        <source>Agreed {time}</source>
        <translation>Sovittu {time}</translation>
    </message>
    <message>
        <source>Agree in advance</source>
        <translation>Sovi etukäteen</translation>
    </message>
    <message>
        <source>Change what was agreed</source>
        <translation>Muuta sovittua</translation>
    </message>
</context>
<context>
    <name>SafetyNoteForm</name>
    <message>
        <source>Home visit note</source>
        <translation>Kotikäyntihuomio</translation>
    </message>
    <message>
        <source>Write what has happened, not what is feared. The client has the right to see this.</source>
        <translation>Kirjoita, mitä on tapahtunut, ei mitä pelätään. Asiakkaalla on oikeus nähdä tämä.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkistetaan</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>All is well, I have left</source>
        <translation>Kaikki hyvin, lähdin käynniltä</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Tarvitsen lisää aikaa</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Näin sovittiin</translation>
    </message>
    <message>
        <source>Safety time</source>
        <translation>Turva-aika</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>only for you, not in the client&apos;s data</source>
        <translation>vain sinulle, ei asiakkaan tietoihin</translation>
    </message>
    <message>
        <source>Visit today {time}</source>
        <translation>Käynti tänään {time}</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Nyt klo {time}</translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>The safety time ran out %n minute(s) ago.</source>
        <translation>
            <numerusform>Turva-aika meni umpeen minuutti sitten.</numerusform>
            <numerusform>Turva-aika meni umpeen %n minuuttia sitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit {day} {time}</source>
        <translation>Käynti {day} {time}</translation>
    </message>
    <message>
        <source>Call, or take more time.</source>
        <translation>Ilmoittaudu tai pyydä lisää aikaa.</translation>
    </message>
    <message>
        <source>+ 30 min</source>
        <translation>+ 30 min</translation>
    </message>
    <message>
        <source>Rinnalla calls for no help.</source>
        <translation>Rinnalla ei hälytä apua.</translation>
    </message>
    <message>
        <source>at the latest {time}</source>
        <translation>viimeistään {time}</translation>
    </message>
    <message>
        <source>Rinnalla calls for no help. Agree with a colleague who calls if you have not called by {time}.</source>
        <translation>Rinnalla ei hälytä apua. Sovi työkaverin kanssa, kuka soittaa, jos et ilmoittaudu klo {time}.</translation>
    </message>
    <message>
        <source>the colleague</source>
        <translation>työkaveri</translation>
    </message>
    <message>
        <source>{time} {who} calls you, twice, five minutes apart</source>
        <translation>{time} {who} soittaa sinulle kaksi kertaa, 5 minuutin välein</translation>
    </message>
    <message>
        <source>{time} {who} calls the supervisor{number}</source>
        <translation>{time} {who} soittaa esihenkilölle{number}</translation>
    </message>
    <message>
        <source>{time} {who} calls 112</source>
        <translation>{time} {who} soittaa 112</translation>
    </message>
    <message>
        <source>Agreed. It is in force on its day.</source>
        <translation>Sovittu. Se on voimassa sinä päivänä.</translation>
    </message>
    <message>
        <source>Agreed. Have a good visit!</source>
        <translation>Sovittu. Hyvää käyntiä!</translation>
    </message>
    <message>
        <source>The visit is over</source>
        <translation>Käynti on ohi</translation>
    </message>
    <message>
        <source>The safety time ran out {time}.</source>
        <translation>Turva-aika meni umpeen {time}.</translation>
    </message>
    <message>
        <source>+{hours} h {minutes} min</source>
        <translation>+{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>I have arrived</source>
        <translation>Olen perillä</translation>
    </message>
    <message>
        <source>To the day&apos;s sheet</source>
        <translation>Katvepakettiin</translation>
    </message>
    <message>
        <source>You arrived {time}</source>
        <translation>Saavuit {time}</translation>
    </message>
    <message>
        <source>The address is in a sealed envelope that {who} has.</source>
        <translation>Osoite on suljetussa kuoressa: {who}.</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Where are we now?</source>
        <translation>Missä ollaan nyt?</translation>
    </message>
    <message>
        <source>What can be seen, what helped</source>
        <translation>Mitä näkyy, mikä auttoi</translation>
    </message>
    <message>
        <source>Assessed together with the client</source>
        <translation>Arvioitu yhdessä asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>The first assessment is the start. After it the levels stay.</source>
        <translation>Ensimmäinen arvio on alku. Sen jälkeen tasot pysyvät.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Choose the level first.</source>
        <translation>Valitse ensin taso.</translation>
    </message>
    <message>
        <source>Assessment saved</source>
        <translation>Arvio tallennettu</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Katsotaan uudelleen</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Search client or action</source>
        <translation>Hae asiakasta tai toimintoa</translation>
    </message>
    <message>
        <source>Nothing was found. Try a part of the name, or another word.</source>
        <translation>Mitään ei löytynyt. Kokeile nimen osaa tai toista sanaa.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>From what was written</source>
        <translation>Kirjauksista</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Actions: {name}</source>
        <translation>Toiminnot: {name}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toiminnot</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>valitse</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avaa</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>vain toiminnot</translation>
    </message>
    <message>
        <source>Searching needs no network</source>
        <translation>Haku toimii ilman verkkoa</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>What was found</source>
        <translation>Löytyneet</translation>
    </message>
</context>
<context>
    <name>SecondPlaceRow</name>
    <message>
        <source>Choose folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Toinen paikka</translation>
    </message>
    <message>
        <source>Not chosen. A stick or your organisation&apos;s drive keeps your work if this device is lost. Backups are encrypted.</source>
        <translation>Ei valittu. Muistitikku tai työnantajan verkkolevy säilyttää työsi, jos tämä laite katoaa. Kopiot on salattu.</translation>
    </message>
    <message>
        <source>Not here now: {folder}. The next backup goes there when it is back.</source>
        <translation>Ei nyt saatavilla: {folder}. Seuraava kopio menee sinne, kun paikka on taas käytössä.</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>Valitse toinen paikka</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show while held</source>
        <translation>Näytä, kun painat pohjassa</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock on päällä</translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Make new</source>
        <translation>Luo uusi</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Opens the data on this device</source>
        <translation>Avaa tiedot tällä laitteella</translation>
    </message>
    <message>
        <source>Device secret</source>
        <translation>Laiteavain</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Lokitiedot</translation>
    </message>
    <message>
        <source>Who has viewed or changed data</source>
        <translation>Kuka on katsonut tai muuttanut tietoja</translation>
    </message>
    <message>
        <source>Place of the store</source>
        <translation>Tietokannan paikka</translation>
    </message>
    <message>
        <source>Checked: you have it on paper</source>
        <translation>Tarkistettu: koodi on sinulla paperilla</translation>
    </message>
    <message>
        <source>Not checked yet. Make a new one and keep it on paper.</source>
        <translation>Ei vielä tarkistettu. Luo uusi ja pidä se tallessa paperilla.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>In use: a copy of the data opens on no other device without the recovery code</source>
        <translation>Käytössä: tietojen kopio ei aukea muulla laitteella ilman palautuskoodia</translation>
    </message>
    <message>
        <source>Weaker protection: the passphrase alone opens the data</source>
        <translation>Heikompi suoja: pelkkä salalause avaa tiedot</translation>
    </message>
    <message>
        <source>Key of the data</source>
        <translation>Tietojen avain</translation>
    </message>
    <message>
        <source>Change it if someone may have seen it: old copies then open nothing</source>
        <translation>Vaihda, jos joku on voinut nähdä sen. Vanhat kopiot eivät sen jälkeen avaudu.</translation>
    </message>
    <message>
        <source>Made {day}.</source>
        <translation>Luotu {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s).</source>
        <translation>
            <numerusform>Tulostettu kerran.</numerusform>
            <numerusform>Tulostettu %n kertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {day}</source>
        <translation>Vaihdettu {day}</translation>
    </message>
    <message>
        <source>Disk of this device</source>
        <translation>Tämän laitteen levy</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Salattu</translation>
    </message>
    <message>
        <source>Encrypted, but the system may put parts of memory on a disk that is not. Ask your IT support.</source>
        <translation>Salattu, mutta järjestelmä voi siirtää muistin osia salaamattomalle levylle. Kysy IT-tuesta.</translation>
    </message>
    <message>
        <source>No encryption seen. Rinnalla&apos;s data is encrypted, but printed pages and parts of memory may stay on the disk. Ask your IT support.</source>
        <translation>Salausta ei näy. Rinnallan tiedot ovat salattuja, mutta tulosteita ja muistin osia voi jäädä levylle. Kysy IT-tuesta.</translation>
    </message>
    <message>
        <source>The system does not tell whether it is encrypted. Ask your IT support.</source>
        <translation>Järjestelmä ei kerro, onko levy salattu. Kysy IT-tuesta.</translation>
    </message>
</context>
<context>
    <name>ServerLoginDialog</name>
    <message>
        <source>Log in to the server</source>
        <translation>Kirjaudu palvelimelle</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Avaa sivu tässä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>You get a short code. Type it on your phone or on another computer and log in there; this device goes on by itself.</source>
        <translation>Saat lyhyen koodin. Kirjoita se puhelimella tai toisella koneella ja kirjaudu siellä. Tämä laite jatkaa itse.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s login page opens in the browser. Log in there, then come back; this window goes on by itself.</source>
        <translation>Organisaatiosi kirjautumissivu avautuu selaimeen. Kirjaudu siellä ja palaa tänne. Tämä ikkuna jatkaa itse.</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Hae koodi</translation>
    </message>
    <message>
        <source>Open the login page</source>
        <translation>Avaa kirjautumissivu</translation>
    </message>
    <message>
        <source>Asking the server where to log in…</source>
        <translation>Kysytään palvelimelta, missä kirjaudutaan…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Odotetaan…</translation>
    </message>
    <message>
        <source>Waiting for you to log in in the browser…</source>
        <translation>Odotetaan, että kirjaudut selaimessa…</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Avaa sivu uudelleen</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Koodi: {code}</translation>
    </message>
    <message>
        <source>Type it at {address}</source>
        <translation>Kirjoita se osoitteessa {address}</translation>
    </message>
    <message>
        <source>Waiting for you to log in. The code holds until {time}.</source>
        <translation>Odotetaan kirjautumistasi. Koodi on voimassa klo {time} asti.</translation>
    </message>
    <message>
        <source>Logged in to the server</source>
        <translation>Kirjauduit palvelimelle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>ServerSearchForm</name>
    <message>
        <source>Personal identity code or date of birth</source>
        <translation>Henkilötunnus tai syntymäaika</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Palvelimelta</translation>
    </message>
    <message>
        <source>Look only for your own clients: each search is in the use log.</source>
        <translation>Hae vain omia asiakkaitasi: jokainen haku jää lokiin.</translation>
    </message>
    <message>
        <source>This is no identity code and no date.</source>
        <translation>Tämä ei ole henkilötunnus eikä päivämäärä.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Not offered since {day}</source>
        <translation>Ei tarjota {day} alkaen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {name}</source>
        <translation>Muokkaa: {name}</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ota takaisin käyttöön</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>Poista käytöstä</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Uusi palvelu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>What stands here is shared by all clients. Write nothing of a client.</source>
        <translation>Nämä tiedot ovat yhteiset kaikille asiakkaille. Älä kirjoita asiakkaasta mitään.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Palvelun nimi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>Where it stands on a map</source>
        <translation>Paikka kartalla</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Hyvä tietää</translation>
    </message>
    <message>
        <source>Opening hours, who answers, which floor</source>
        <translation>Aukioloajat, kuka vastaa, mikä kerros</translation>
    </message>
    <message>
        <source>Service stored</source>
        <translation>Palvelu tallennettu</translation>
    </message>
</context>
<context>
    <name>ServiceLine</name>
    <message>
        <source>Not from the directory</source>
        <translation>Ei hakemistosta</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <translation>Poista hakemistosta</translation>
    </message>
    <message>
        <source>Keep in the directory of services for all clients</source>
        <translation>Lisää palveluhakemistoon kaikille asiakkaille</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation>Palveluhakemistosta</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Worker and organisation</source>
        <translation>Työntekijä ja organisaatio</translation>
    </message>
    <message>
        <source>Appearance and text</source>
        <translation>Ulkoasu ja teksti</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Siirrot</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>The data is encrypted on this device.</source>
        <translation>Tiedot on salattu tällä laitteella.</translation>
    </message>
    <message>
        <source>Last check {moment}.</source>
        <translation>Viimeisin tarkistus {moment}.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Harjoittelu</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>SignerDialog</name>
    <message>
        <source>I have compared it with our administrator by telephone</source>
        <translation>Vertasin avainta puhelimessa ylläpitäjämme kanssa</translation>
    </message>
    <message>
        <source>The settings of {organisation} on this device are signed with another key than before. Call your administrator at a number that you know and let them read the new key to you. Do not accept it if one sign differs, or if nobody told you of a change.</source>
        <translation>{organisation}: tämän laitteen asetukset on allekirjoitettu eri avaimella kuin ennen. Soita ylläpitäjälle numeroon, jonka tiedät, ja pyydä lukemaan uusi avain. Älä hyväksy, jos yksikin merkki eroaa tai jos muutoksesta ei ole kerrottu.</translation>
    </message>
    <message>
        <source>New signing key</source>
        <translation>Uusi allekirjoitusavain</translation>
    </message>
    <message>
        <source>Accept the key</source>
        <translation>Hyväksy avain</translation>
    </message>
    <message>
        <source>Your organisation&apos;s new key is accepted</source>
        <translation>Organisaatiosi uusi avain on hyväksytty</translation>
    </message>
    <message>
        <source>Key until now</source>
        <translation>Avain tähän asti</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Uusi avain</translation>
    </message>
</context>
<context>
    <name>SilenceForm</name>
    <message>
        <source>Wait, days</source>
        <translation>Odota, päivää</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Ei saa</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>Lähetä tekstiviesti</translation>
    </message>
    <message>
        <source>Come to the yard</source>
        <translation>Tulla pihaan</translation>
    </message>
    <message>
        <source>Call a close one</source>
        <translation>Soittaa läheiselle</translation>
    </message>
    <message>
        <source>Who may be called</source>
        <translation>Kenelle saa soittaa</translation>
    </message>
    <message>
        <source>This is an easy way to get me back</source>
        <translation>Näin minut on helppo saada takaisin</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
</context>
<context>
    <name>SilencePreview</name>
    <message>
        <source>The card as it is printed</source>
        <translation>Kortti sellaisena kuin se tulostuu</translation>
    </message>
</context>
<context>
    <name>SilencePrintPage</name>
    <message>
        <source>If I&apos;m not heard from</source>
        <translation>Jos minusta ei kuulu</translation>
    </message>
    <message>
        <source>No surname, no address and no place stand on the card.</source>
        <translation>Kortissa ei ole sukunimeä, osoitetta eikä paikkoja.</translation>
    </message>
    <message>
        <source>The client&apos;s own copy</source>
        <translation>Asiakkaan oma kappale</translation>
    </message>
</context>
<context>
    <name>SilenceSection</name>
    <message>
        <source>If I&apos;m not heard from</source>
        <translation>Jos minusta ei kuulu</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Täytä yhdessä</translation>
    </message>
    <message>
        <source>Print A5</source>
        <translation>Tulosta A5</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Takaisin suunnitelmaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Agreed together today</source>
        <translation>Sovittu yhdessä tänään</translation>
    </message>
    <message>
        <source>The client&apos;s own instruction, agreed {day} · shown to you when the agreed interval is exceeded</source>
        <translation>Asiakkaan oma ohje, sovittu {day} · näkyy sinulle, kun sovittu väli ylittyy</translation>
    </message>
    <message>
        <source>Not agreed yet. Ask the client: it is the client&apos;s own instruction.</source>
        <translation>Ei vielä sovittu. Kysy asiakkaalta: tämä on asiakkaan oma ohje.</translation>
    </message>
    <message>
        <source>No consent to contact is in force for this person. Agree on it in My team.</source>
        <translation>Tälle henkilölle ei ole voimassa suostumusta yhteydenpitoon. Sopikaa siitä kohdassa Minun tiimini.</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Luonnos hylätty</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Slips</source>
        <translation>Laput</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Whose slip</source>
        <translation>Kenen lappu</translation>
    </message>
    <message>
        <source>Each one gets only what they promised. The client gets everything.</source>
        <translation>Jokainen saa vain oman lupauksensa. Asiakas saa kaikki.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Vaihe {number}/{all}: {title}</translation>
    </message>
</context>
<context>
    <name>StepRunDialog</name>
    <message>
        <source>Tension before and after</source>
        <translation>Jännitys ennen ja jälkeen</translation>
    </message>
    <message>
        <source>How tense am I before?</source>
        <translation>Miten paljon jännittää ennen?</translation>
    </message>
    <message>
        <source>How tense am I after?</source>
        <translation>Miten paljon jännittää jälkeen?</translation>
    </message>
    <message>
        <source>0 = not at all, 10 = as much as can be. The client taps; no right answer.</source>
        <translation>0 = ei yhtään, 10 = niin paljon kuin voi. Asiakas valitsee itse, oikeaa vastausta ei ole.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>{day}: {before}, then {after}</source>
        <translation>{day}: {before}, sitten {after}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>Yksi vähemmän</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Yksi lisää</translation>
    </message>
</context>
<context>
    <name>StrengthsBlock</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Lisää voimavara</translation>
    </message>
    <message>
        <source>What are you good at? Who or what carries you?</source>
        <translation>Missä olet hyvä? Kuka tai mikä kantaa?</translation>
    </message>
    <message>
        <source>A strength in the client&apos;s words</source>
        <translation>Voimavara asiakkaan sanoin</translation>
    </message>
    <message>
        <source>New strength</source>
        <translation>Uusi voimavara</translation>
    </message>
    <message>
        <source>What the strength is about</source>
        <translation>Mihin voimavara liittyy</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Voimavarat</translation>
    </message>
    <message>
        <source>This no longer holds</source>
        <translation>Tämä ei enää päde</translation>
    </message>
</context>
<context>
    <name>SummaryGoals</name>
    <message>
        <source>Goals now</source>
        <translation>Tavoitteet nyt</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>No goals yet. Begin with what the client hopes for.</source>
        <translation>Ei vielä tavoitteita. Aloita siitä, mitä asiakas toivoo.</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lisää tavoite</translation>
    </message>
</context>
<context>
    <name>SummarySection</name>
    <message>
        <source>Last agreed</source>
        <translation>Viimeksi sovittua</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Ei vielä sovittuja asioita.</translation>
    </message>
</context>
<context>
    <name>TeamActs</name>
    <message>
        <source>Undone</source>
        <translation>Kumottu</translation>
    </message>
</context>
<context>
    <name>TeamBar</name>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Which picture of the team</source>
        <translation>Mikä kuva tiimistä</translation>
    </message>
    <message>
        <source>Day of the map</source>
        <translation>Kartan päivä</translation>
    </message>
    <message>
        <source>To help remember</source>
        <translation>Muistin avuksi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a person, pet or place</source>
        <translation>Lisää ihminen, eläin tai paikka</translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation>Näytä karttana</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Näytä luettelona</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Tulosta kartta</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>My team</source>
        <translation>Minun tiimini</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Nobody here yet. Draw the team together with the client.</source>
        <translation>Tässä ei ole vielä ketään. Kootkaa tiimi yhdessä asiakkaan kanssa.</translation>
    </message>
</context>
<context>
    <name>TeamHelp</name>
    <message>
        <source>Who helps with what</source>
        <translation>Kuka auttaa missäkin</translation>
    </message>
    <message>
        <source>To help remember</source>
        <translation>Muistin avuksi</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>Whom do you talk to on a bad day?</source>
        <translation>Kenelle juttelet huonona päivänä?</translation>
    </message>
    <message>
        <source>Who would notice if you were ill?</source>
        <translation>Kuka huomaisi, jos olisit kipeä?</translation>
    </message>
    <message>
        <source>With whom do you eat or have coffee?</source>
        <translation>Kenen kanssa syöt tai juot kahvia?</translation>
    </message>
    <message>
        <source>Whom do you write to or play with online?</source>
        <translation>Kenelle viestität tai kenen kanssa pelaat?</translation>
    </message>
    <message>
        <source>Where do you go when you want to get out?</source>
        <translation>Minne menet, kun haluat ulos kotoa?</translation>
    </message>
    <message>
        <source>Which animal is dear to you?</source>
        <translation>Mikä eläin on sinulle rakas?</translation>
    </message>
    <message>
        <source>Who helps with papers, money or a ride?</source>
        <translation>Kuka auttaa papereissa, rahassa tai kyydissä?</translation>
    </message>
    <message>
        <source>Whom did you like at school or at work?</source>
        <translation>Kenestä pidit koulussa tai töissä?</translation>
    </message>
    <message>
        <source>Goals that nobody helps with yet</source>
        <translation>Tavoitteet, joissa ei vielä auta kukaan</translation>
    </message>
    <message>
        <source>Helpers without a goal</source>
        <translation>Auttajat, joilla ei ole tavoitetta</translation>
    </message>
    <message>
        <source>Their goal has ended. What next?</source>
        <translation>Heidän tavoitteensa on päättynyt. Mitä seuraavaksi?</translation>
    </message>
</context>
<context>
    <name>TeamInspector</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Läheisyys</translation>
    </message>
    <message>
        <source>Strength of the tie</source>
        <translation>Siteen vahvuus</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Sävy</translation>
    </message>
    <message>
        <source>Helps with which goal</source>
        <translation>Missä tavoitteessa auttaa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Poista kartalta</translation>
    </message>
    <message>
        <source>Helps with the goal</source>
        <translation>Auttaa tavoitteessa</translation>
    </message>
</context>
<context>
    <name>TeamMap</name>
    <message>
        <source>Team map</source>
        <translation>Verkostokartta</translation>
    </message>
</context>
<context>
    <name>TeamPaperPage</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Minun tiimini</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Which picture of the team</source>
        <translation>Kumpi kuva tiimistä</translation>
    </message>
    <message>
        <source>Print strength and tone of ties</source>
        <translation>Tulosta myös siteiden vahvuus ja sävy</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>Vain nimikirjaimet</translation>
    </message>
    <message>
        <source>Non-disclosure order. Places are left out of the map and of its words.</source>
        <translation>Turvakielto. Paikat jäävät pois kartasta ja sen sanoista.</translation>
    </message>
    <message>
        <source>The paper may lie on the kitchen table. Others read it too.</source>
        <translation>Paperi voi olla keittiön pöydällä. Muutkin lukevat sen.</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Kumpi kuva</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
</context>
<context>
    <name>TeamPlaces</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Tässä ei ole vielä ketään</translation>
    </message>
    <message>
        <source>Ask the client: who gives you strength, who helps, whom do you wish for?</source>
        <translation>Kysy asiakkaalta: kuka antaa voimia, kuka auttaa, ketä toivot lähellesi?</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Consent to the team map stored</source>
        <translation>Suostumus verkostokarttaan tallennettu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Take off the map?</source>
        <translation>Poistetaanko kartalta?</translation>
    </message>
    <message>
        <source>Earlier days of the map keep this person. Consents stay readable.</source>
        <translation>Kartan aiemmat päivät säilyttävät tämän ihmisen. Suostumukset pysyvät luettavina.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Taken off the map</source>
        <translation>Poistettu kartalta</translation>
    </message>
</context>
<context>
    <name>TeamTable</name>
    <message>
        <source>The team as a list</source>
        <translation>Tiimi luettelona</translation>
    </message>
</context>
<context>
    <name>TeamZoom</name>
    <message>
        <source>Further away</source>
        <translation>Kauemmas</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Lähemmäs</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>Edellinen päivä</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Meeting to the calendar</source>
        <translation>Tapaaminen kalenteriin</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>My days off</source>
        <translation>Vapaapäiväni</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>{km} km of driving</source>
        <translation>ajoa {km} km</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Luonnos hylätty</translation>
    </message>
    <message>
        <source>Anonymous encounter</source>
        <translation>Nimetön kohtaaminen</translation>
    </message>
    <message>
        <source>Note of my own work</source>
        <translation>Oman työn muistiinpano</translation>
    </message>
    <message>
        <source>Pack for tomorrow (K)</source>
        <translation>Katvepaketti (K)</translation>
    </message>
    <message>
        <source>Cards for days off</source>
        <translation>Lomakortit</translation>
    </message>
    <message>
        <source>Wrap up the day</source>
        <translation>Päivä pakettiin</translation>
    </message>
    <message>
        <source>Safety time of a visit</source>
        <translation>Käynnin turva-aika</translation>
    </message>
    <message>
        <source>Travel sheet</source>
        <translation>Matkalasku</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Matkataulukko</translation>
    </message>
</context>
<context>
    <name>TomorrowCard</name>
    <message>
        <source>Tomorrow</source>
        <translation>Huominen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Ei varauksia.</translation>
    </message>
    <message>
        <source>The first begins at {time}</source>
        <translation>Ensimmäinen alkaa {time}</translation>
    </message>
    <message>
        <source>Interpreter not confirmed: {name}</source>
        <translation>Tulkin varaus vahvistamatta: {name}</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Pack for tomorrow not looked at</source>
        <translation>Katvepaketti katsomatta</translation>
    </message>
    <message>
        <source>Pack for tomorrow</source>
        <translation>Katvepaketti</translation>
    </message>
    <message>
        <source>updated {time}</source>
        <translation>päivitetty {time}</translation>
    </message>
    <message>
        <source>The pack for tomorrow is on this device</source>
        <translation>Katvepaketti on laitteella</translation>
    </message>
    <message>
        <source>{time} visit</source>
        <translation>{time} käynti</translation>
    </message>
    <message>
        <source>Safety time not agreed</source>
        <translation>Turva-aika sopimatta</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Sovi</translation>
    </message>
    <message>
        <source>{time} visit, {who} knows</source>
        <translation>{time} käynti, {who} tietää</translation>
    </message>
    <message>
        <source>Safety time agreed</source>
        <translation>Turva-aika sovittu</translation>
    </message>
</context>
<context>
    <name>TomorrowPackPage</name>
    <message>
        <source>Pack for tomorrow</source>
        <translation>Katvepaketti</translation>
    </message>
    <message>
        <source>The sheet has initials only. Keep it with you and destroy it when the day is logged.</source>
        <translation>Arkissa on vain nimikirjaimet. Pidä se mukanasi ja hävitä, kun päivä on kirjattu.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is on this device: {meetings}, {km} km</source>
        <translation>Kaikki on tällä laitteella: {meetings}, {km} km</translation>
    </message>
    <message numerus="yes">
        <source>Interpreter not booked: %n</source>
        <translation>
            <numerusform>Tulkki varaamatta: %n</numerusform>
            <numerusform>Tulkki varaamatta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Charge the computer and the phone tonight</source>
        <translation>Lataa tietokone ja puhelin tänään illalla</translation>
    </message>
    <message>
        <source>The practice store has no backups</source>
        <translation>Harjoittelun tietokannasta ei tehdä varmuuskopioita</translation>
    </message>
    <message>
        <source>Backed up at {time}</source>
        <translation>Varmuuskopioitu kello {time}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Varmuuskopioidaan…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>TravelPlaceDialog</name>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Uusi paikka</translation>
    </message>
    <message>
        <source>A name, not an address. Clients&apos; homes are in the table by themselves.</source>
        <translation>Nimi, ei osoite. Asiakkaiden kodit ovat taulukossa valmiina.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Mikä siellä on</translation>
    </message>
    <message>
        <source>Place stored</source>
        <translation>Paikka tallennettu</translation>
    </message>
</context>
<context>
    <name>TravelSheetPage</name>
    <message>
        <source>Travel sheet</source>
        <translation>Matkalasku</translation>
    </message>
    <message>
        <source>A month&apos;s driving, without names or addresses</source>
        <translation>Kuukauden ajot ilman nimiä ja osoitteita</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)</source>
        <translation>Taulukkoon (CSV)</translation>
    </message>
    <message>
        <source>{drives}, {km} km</source>
        <translation>{drives}, {km} km</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s)</source>
        <translation>
            <numerusform>%n ajo</numerusform>
            <numerusform>%n ajoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Tallennettu tiedostona</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>TrayNotices</name>
    <message>
        <source>The safety time of the visit has run out.</source>
        <translation>Käynnin turva-aika on mennyt umpeen.</translation>
    </message>
    <message numerus="yes">
        <source>A meeting begins in %n minute(s)</source>
        <translation>
            <numerusform>Tapaaminen alkaa minuutin päästä</numerusform>
            <numerusform>Tapaaminen alkaa %n minuutin päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder {time}</source>
        <translation>Muistutus {time}</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>To come</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>Meneillään</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ei onnistunut</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Try a restore</source>
        <translation>Kokeile palautusta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Stop trying a restore</source>
        <translation>Keskeytä palautuksen kokeilu</translation>
    </message>
    <message>
        <source>Not tried yet. A backup is brought back in a scratch place, opened, counted and thrown away. Nothing of yours changes.</source>
        <translation>Ei vielä kokeiltu. Varmuuskopio palautetaan kokeeksi erilliseen paikkaan, avataan, lasketaan ja poistetaan. Mikään omasi ei muutu.</translation>
    </message>
    <message>
        <source>Tried {moment}: it opened, {clients} clients, {meetings} meetings.</source>
        <translation>Kokeiltu {moment}: avautui, {clients} asiakasta, {meetings} tapaamista.</translation>
    </message>
</context>
<context>
    <name>TurnedHead</name>
    <message>
        <source>Show on the other display</source>
        <translation>Näytä toisella näytöllä</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Close view</source>
        <translation>Sulje näkymä</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Add the client&apos;s details</source>
        <translation>Täydennä asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Ota pois jonosta</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Avaa kirjaus</translation>
    </message>
    <message>
        <source>Goes by itself when there is a way.</source>
        <translation>Lähtee itsestään, kun yhteys on.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>Siirretään juuri nyt.</translation>
    </message>
    <message>
        <source>The other end has confirmed this very content.</source>
        <translation>Vastaanottaja on kuitannut juuri tämän sisällön.</translation>
    </message>
    <message>
        <source>It was not accepted. It is safe on this device.</source>
        <translation>Sitä ei hyväksytty. Se on tallessa tällä laitteella.</translation>
    </message>
    <message>
        <source>Both entries stay under their authors&apos; names.</source>
        <translation>Molemmat kirjaukset säilyvät tekijöidensä nimissä.</translation>
    </message>
    <message>
        <source>It was not handed over.</source>
        <translation>Sitä ei siirretty.</translation>
    </message>
    <message numerus="yes">
        <source>%n national code(s) are missing and marked [PUUTTUU]: to be completed in the client information system.</source>
        <translation>
            <numerusform>%n kansallinen koodi puuttuu ja on merkitty [PUUTTUU]: täydennettävä asiakastietojärjestelmässä.</numerusform>
            <numerusform>%n kansallista koodia puuttuu ja on merkitty [PUUTTUU]: täydennettävä asiakastietojärjestelmässä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Yrityksiä</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Place not accepted</source>
        <translation>Hylätty kohta</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n pv</numerusform>
            <numerusform>%n pv</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>FHIR server</source>
        <translation>FHIR-palvelin</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kuittaus</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>Tunnus vastaanottajalla</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Copy desk</source>
        <translation>Siirtopöytä</translation>
    </message>
    <message>
        <source>Mark as an error</source>
        <translation>Merkitse virheelliseksi</translation>
    </message>
    <message>
        <source>It is marked as entered in error there. The receipt stays.</source>
        <translation>Kirjaus on merkitty siellä virheelliseksi. Kuittaus säilyy.</translation>
    </message>
    <message>
        <source>It is going to be marked as entered in error. The receipt stays.</source>
        <translation>Kirjaus merkitään virheelliseksi. Kuittaus säilyy.</translation>
    </message>
    <message>
        <source>The other end has confirmed that the entry is marked as an error.</source>
        <translation>Asiakastietojärjestelmä on vahvistanut, että kirjaus on merkitty virheelliseksi.</translation>
    </message>
    <message>
        <source>You took it out of the queue: the entry is not marked.</source>
        <translation>Otit tämän pois jonosta: kirjausta ei merkitä virheelliseksi.</translation>
    </message>
    <message>
        <source>Marks the entry there as entered in error. Nothing is erased.</source>
        <translation>Merkitsee siirretyn kirjauksen virheelliseksi. Mitään ei poisteta.</translation>
    </message>
</context>
<context>
    <name>UnitReview</name>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Osaaminen</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Tilat</translation>
    </message>
    <message>
        <source>Tools and information systems</source>
        <translation>Välineet ja tietojärjestelmät</translation>
    </message>
    <message>
        <source>Co-operation of professionals runs smoothly</source>
        <translation>Ammattilaisten yhteistyö on sujuvaa</translation>
    </message>
</context>
<context>
    <name>UnitReviewDialog</name>
    <message>
        <source>How our unit stands</source>
        <translation>Yksikön itsearviointi</translation>
    </message>
    <message>
        <source>Of the unit and its work. Write nothing of any client.</source>
        <translation>Yksiköstä ja sen työstä. Älä kirjoita mitään asiakkaista.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>What we do otherwise here, and why</source>
        <translation>Mitä teemme täällä toisin ja miksi</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Mitä seuraavaksi</translation>
    </message>
    <message>
        <source>The review is kept</source>
        <translation>Itsearviointi tallennettu</translation>
    </message>
</context>
<context>
    <name>UnitRoom</name>
    <message>
        <source>Yours goes beside the other entry.</source>
        <translation>Oma kirjauksesi siirtyy toisen rinnalle.</translation>
    </message>
    <message>
        <source>Take this out of the queue?</source>
        <translation>Otetaanko tämä pois jonosta?</translation>
    </message>
    <message>
        <source>It is not handed over. The entry itself stays as it is.</source>
        <translation>Sitä ei siirretä. Kirjaus säilyy ennallaan.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Mark this as entered in error?</source>
        <translation>Merkitäänkö tämä virheelliseksi?</translation>
    </message>
    <message>
        <source>It stays in the client information system, marked as an error; nothing is erased. Your own entry stays here as it is.</source>
        <translation>Kirjaus jää asiakastietojärjestelmään virheelliseksi merkittynä; mitään ei poisteta. Oma kirjauksesi säilyy täällä ennallaan.</translation>
    </message>
    <message>
        <source>Mark as an error</source>
        <translation>Merkitse virheelliseksi</translation>
    </message>
    <message>
        <source>It is marked as an error there when the next transfer goes.</source>
        <translation>Merkintä lähtee seuraavan siirron mukana.</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Palauta varmuuskopiosta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Käytä palautuskoodia</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Käytä salalausetta</translation>
    </message>
    <message>
        <source>Passphrase for practice: {passphrase}</source>
        <translation>Harjoittelun salalause: {passphrase}</translation>
    </message>
    <message>
        <source>Making the practice store…</source>
        <translation>Valmistellaan harjoitteluaineistoa…</translation>
    </message>
    <message>
        <source>Making the practice store… {percent} %</source>
        <translation>Valmistellaan harjoitteluaineistoa… {percent} %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Try again in {seconds} s</source>
        <translation>Yritä uudelleen {seconds} s kuluttua</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Harjoittelu</translation>
    </message>
    <message>
        <source>Client data is encrypted on this device. Only your passphrase opens it.</source>
        <translation>Asiakastiedot on salattu tällä laitteella. Vain salalauseesi avaa ne.</translation>
    </message>
    <message numerus="yes">
        <source>Locked {time}: not used for %n minute(s).</source>
        <translation>
            <numerusform>Lukittui {time}, kun laitetta ei käytetty %n minuuttiin.</numerusform>
            <numerusform>Lukittui {time}, kun laitetta ei käytetty %n minuuttiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>You locked it {time}.</source>
        <translation>Lukitsit {time}.</translation>
    </message>
    <message>
        <source>Locked {time}: the device went to sleep.</source>
        <translation>Lukittui {time}, kun laite meni lepotilaan.</translation>
    </message>
    <message>
        <source>Locked {time}: the lid was closed.</source>
        <translation>Lukittui {time}, kun kansi suljettiin.</translation>
    </message>
    <message>
        <source>Locked {time} together with the screen.</source>
        <translation>Lukittui {time} yhdessä näytön kanssa.</translation>
    </message>
    <message>
        <source>Locked {time}: the user of the device changed.</source>
        <translation>Lukittui {time}, kun laitteen käyttäjä vaihtui.</translation>
    </message>
    <message>
        <source>Whatever you were writing is kept.</source>
        <translation>Kesken ollut kirjaus on tallessa.</translation>
    </message>
    <message>
        <source>Your last words could not be saved: look at the draft first.</source>
        <translation>Viimeisiä sanojasi ei voitu tallentaa: katso luonnos ensin.</translation>
    </message>
    <message>
        <source>Locked {time}: the practice begins anew.</source>
        <translation>Lukittui {time}. Harjoitus alkaa alusta.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>The file that your organisation opened</source>
        <translation>Tiedosto, jonka organisaatiosi avasi</translation>
    </message>
    <message>
        <source>Key files (*.keys);;All files (*)</source>
        <translation>Avaintiedostot (*.keys);;Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>UseLogFilters</name>
    <message>
        <source>Find a client</source>
        <translation>Hae asiakasta</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Mitkä tapahtumat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Kuinka pitkältä ajalta</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 päivää</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 päivää</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 vuotta</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Koko aika</translation>
    </message>
</context>
<context>
    <name>UseLogPage</name>
    <message>
        <source>Use log</source>
        <translation>Lokitiedot</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON lines (*.jsonl);;FHIR AuditEvent (*.json)</source>
        <translation>PDF (*.pdf);;JSON-rivit (*.jsonl);;FHIR AuditEvent (*.json)</translation>
    </message>
    <message>
        <source>Who has viewed or changed data. The log cannot be edited.</source>
        <translation>Kuka on katsonut tai muuttanut tietoja. Lokia ei voi muokata.</translation>
    </message>
    <message>
        <source>Do not give it straight to the client.</source>
        <translation>Älä anna suoraan asiakkaalle.</translation>
    </message>
    <message>
        <source>Log report for the controller</source>
        <translation>Lokiraportti rekisterinpitäjälle</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Ei tapahtumia</translation>
    </message>
    <message>
        <source>Nothing in the log fits these choices.</source>
        <translation>Lokissa ei ole tapahtumia näillä valinnoilla.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Vie loki</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Valitse ensin asiakas</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-rivit (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Viedään…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported. The file is not encrypted.</source>
        <translation>
            <numerusform>%n tapahtuma viety. Tiedosto ei ole salattu.</numerusform>
            <numerusform>%n tapahtumaa viety. Tiedosto ei ole salattu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Tehdään raporttia…</translation>
    </message>
    <message>
        <source>The report is saved. Give it to the controller only.</source>
        <translation>Raportti tallennettu. Anna se vain rekisterinpitäjälle.</translation>
    </message>
    <message>
        <source>Sealed log (*.sealed)</source>
        <translation>Sinetöity loki (*.sealed)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported. Only {controller} can open it.</source>
        <translation>
            <numerusform>%n tapahtuma viety. Vain {controller} voi avata tiedoston.</numerusform>
            <numerusform>%n tapahtumaa viety. Vain {controller} voi avata tiedoston.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
</context>
<context>
    <name>VisitNoteCard</name>
    <message>
        <source>Home visit note</source>
        <translation>Kotikäyntihuomio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Write what has happened, not what is feared. The client has a right to see this.</source>
        <translation>Kirjoita, mitä on tapahtunut, ei mitä pelätään. Asiakkaalla on oikeus nähdä tämä.</translation>
    </message>
    <message>
        <source>{author} {written} · check {review}</source>
        <translation>{author} {written} · tarkista {review}</translation>
    </message>
</context>
<context>
    <name>WaysBackCard</name>
    <message>
        <source>If a key is lost</source>
        <translation>Jos avain katoaa</translation>
    </message>
    <message>
        <source>Use code…</source>
        <translation>Käytä koodia…</translation>
    </message>
    <message>
        <source>New passphrase by the recovery code</source>
        <translation>Uusi salalause palautuskoodilla</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Backups for a new laptop</source>
        <translation>Varmuuskopiot uutta konetta varten</translation>
    </message>
    <message>
        <source>The recovery code gives a new passphrase and this device a new device secret. The same when you have forgotten the passphrase: the unlock window asks for the code.</source>
        <translation>Palautuskoodilla saat uuden salalauseen ja tälle laitteelle uuden laiteavaimen. Sama auttaa, jos salalause on unohtunut: avausikkuna kysyy koodin.</translation>
    </message>
    <message>
        <source>Install Rinnalla there, choose “I have a backup…” and the second place. If the passphrase does not open it, the recovery code does.</source>
        <translation>Asenna Rinnalla uuteen koneeseen ja valitse ”Minulla on varmuuskopio…” ja toinen paikka. Jos salalause ei avaa kopiota, palautuskoodi avaa.</translation>
    </message>
    <message>
        <source>Keyring lost or another one</source>
        <translation>Avainrengas kadonnut tai vaihtunut</translation>
    </message>
    <message>
        <source>New laptop</source>
        <translation>Uusi kone</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Meetings by week</source>
        <translation>Tapaamiset viikoittain</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>No meetings in this time.</source>
        <translation>Ei tapaamisia tänä aikana.</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Lähitapaaminen</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Etä</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Puhelu tai viesti</translation>
    </message>
    <message>
        <source>Meetings by week, {weeks} weeks. The table has every number.</source>
        <translation>Tapaamiset viikoittain, {weeks} viikkoa. Taulukossa on jokainen luku.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Puhelut ja viestit</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Näytä pylväinä</translation>
    </message>
</context>
<context>
    <name>WorkDivisionDialog</name>
    <message>
        <source>Division of labour</source>
        <translation>Työnjako</translation>
    </message>
    <message>
        <source>Work pair</source>
        <translation>Työpari</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Looked at together next</source>
        <translation>Seuraava yhteinen tarkistus</translation>
    </message>
    <message numerus="yes">
        <source>Here every %n week(s).</source>
        <translation>
            <numerusform>Täällä viikoittain.</numerusform>
            <numerusform>Täällä %n viikon välein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What, row {number}</source>
        <translation>Mitä, rivi {number}</translation>
    </message>
    <message>
        <source>Who, row {number}</source>
        <translation>Kuka, rivi {number}</translation>
    </message>
    <message>
        <source>Write who takes at least one of them.</source>
        <translation>Kirjaa ainakin yhteen, kuka sen ottaa.</translation>
    </message>
    <message>
        <source>Division of labour stored</source>
        <translation>Työnjako tallennettu</translation>
    </message>
</context>
<context>
    <name>WorkerForm</name>
    <message>
        <source>County profile</source>
        <translation>Hyvinvointialueen profiili</translation>
    </message>
    <message>
        <source>I am in a public-service employment relationship (virkasuhde)</source>
        <translation>Olen virkasuhteessa</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ammattinimike</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Työpuhelin</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Työyksikkö</translation>
    </message>
    <message>
        <source>Your id in the organisation</source>
        <translation>Tunnisteesi organisaatiossa</translation>
    </message>
    <message>
        <source>Service organiser</source>
        <translation>Palvelunjärjestäjä</translation>
    </message>
    <message>
        <source>Organiser&apos;s id (OID)</source>
        <translation>Järjestäjän tunniste (OID)</translation>
    </message>
    <message>
        <source>Service producer</source>
        <translation>Palveluntuottaja</translation>
    </message>
    <message>
        <source>Producer&apos;s id (OID)</source>
        <translation>Tuottajan tunniste (OID)</translation>
    </message>
    <message>
        <source>I am a professional of social care</source>
        <translation>Olen sosiaalihuollon ammattihenkilö</translation>
    </message>
    <message>
        <source>Project or cost centre</source>
        <translation>Hanke tai kustannuspaikka</translation>
    </message>
</context>
<context>
    <name>WorkerProof</name>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>Takaisin näkymään</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>The worker goes on from here</source>
        <translation>Työntekijä jatkaa tästä</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
</context>
<context>
    <name>WorkerSettings</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>{name} can now be chosen as the profile</source>
        <translation>{name} on nyt valittavissa malliksi</translation>
    </message>
</context>
<context>
    <name>WorkerStep</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>WriteTogether</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Kyllä, näin on</translation>
    </message>
    <message>
        <source>I want to add</source>
        <translation>Haluan lisätä</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Olen eri mieltä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Mitä on kirjoitettu</translation>
    </message>
    <message>
        <source>If you disagree, your words stay in sight on a line of their own. {worker}’s text does not replace them.</source>
        <translation>Jos olet eri mieltä, sanasi jäävät näkyviin omalle rivilleen. Työntekijän ({worker}) teksti ei korvaa niitä.</translation>
    </message>
    <message>
        <source>You get this on paper if you like. You can correct it later too.</source>
        <translation>Saat tämän paperilla, jos haluat. Voit korjata sitä myös myöhemmin.</translation>
    </message>
    <message>
        <source>{client} and {worker}</source>
        <translation>{client} ja {worker}</translation>
    </message>
    <message>
        <source>This is what I write in your records. Is it right?</source>
        <translation>Tämän kirjoitan sinun tietoihisi. Onko näin?</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Mitä teimme</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sinun sanasi</translation>
    </message>
    <message>
        <source>{worker}’s assessment</source>
        <translation>Työntekijän arvio ({worker})</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Mitä sovimme</translation>
    </message>
    <message>
        <source>no line yet</source>
        <translation>ei vielä riviä</translation>
    </message>
    <message>
        <source>Differing views: {views}</source>
        <translation>Eriävät näkemykset: {views}</translation>
    </message>
    <message>
        <source>Your own rating: {topic} before {before}, after {after}</source>
        <translation>Oma arviosi: {topic} ennen {before}, jälkeen {after}</translation>
    </message>
    <message>
        <source>That could not be kept. Your words are still here.</source>
        <translation>Tämä ei tallentunut. Sanasi ovat vielä tässä.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mt</translation>
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
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Kuka tai mikä</translation>
    </message>
    <message>
        <source>Form and place</source>
        <translation>Muoto ja paikka</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Viikko {number}</translation>
    </message>
    <message>
        <source>{km} km of driving</source>
        <translation>ajoa {km} km</translation>
    </message>
    <message>
        <source>Calendar, {days}</source>
        <translation>Kalenteri, {days}</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>kirjattu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seuraava</translation>
    </message>
    <message>
        <source>not logged yet</source>
        <translation>kirjaamatta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>drive {distance}</source>
        <translation>ajoa {distance}</translation>
    </message>
    <message>
        <source>Moved: {day} {clock}</source>
        <translation>Siirretty: {day} {clock}</translation>
    </message>
    <message>
        <source>at the same time: {others}</source>
        <translation>samaan aikaan: {others}</translation>
    </message>
    <message>
        <source>tell the work pair</source>
        <translation>kerro työparille</translation>
    </message>
    <message>
        <source>move the interpreter too</source>
        <translation>siirrä myös tulkkaus</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>vapaaehtoinen</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>toistuva</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n merkintä</numerusform>
            <numerusform>%n merkintää</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>another calendar</source>
        <translation>toinen kalenteri</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>koko päivä</translation>
    </message>
</context>
<context>
    <name>caseload</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Contact, no decision yet</source>
        <translation>Yhteydenotto, ei vielä päätöstä</translation>
    </message>
    <message>
        <source>wk {number}</source>
        <translation>vk {number}</translation>
    </message>
    <message>
        <source>wk {number}/{count}</source>
        <translation>vk {number}/{count}</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} v</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation>kaksi kertaa viikossa</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>kerran viikossa</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>kahden viikon välein</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>joka päivä</numerusform>
            <numerusform>%n päivän välein</numerusform>
        </translation>
    </message>
    <message>
        <source>{goals} goals, {done} of {total} steps done</source>
        <translation>{goals} tavoitetta, {done}/{total} askelta tehty</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>ei vielä tavattu</translation>
    </message>
    <message>
        <source>call {day}</source>
        <translation>puhelu {day}</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>ei sovittu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>{years} y</source>
        <translation>{years} v</translation>
    </message>
    <message>
        <source>Own worker not named yet</source>
        <translation>Omatyöntekijää ei ole vielä nimetty</translation>
    </message>
    <message>
        <source>Own worker {name}</source>
        <translation>Omatyöntekijä {name}</translation>
    </message>
    <message>
        <source>Interpreter · {language}</source>
        <translation>Tulkki · {language}</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>viikko {number}</translation>
    </message>
    <message>
        <source>week {number}/{count} · ends {end}</source>
        <translation>viikko {number}/{count} · päättyy {end}</translation>
    </message>
    <message>
        <source>Contact, no decision yet</source>
        <translation>Yhteydenotto, ei vielä päätöstä</translation>
    </message>
    <message>
        <source>Decision ends {end}</source>
        <translation>Päätös päättyy {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) with a meeting</source>
        <translation>
            <numerusform>%n viikko, jolla tavattiin</numerusform>
            <numerusform>%n viikkoa, joilla tavattiin</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} cancelled</source>
        <translation>{day} peruuntui</translation>
    </message>
    <message>
        <source>{day} tried, no contact</source>
        <translation>{day} yritettiin, ei tavoitettu</translation>
    </message>
    <message>
        <source>{day} {form}, {minutes} min</source>
        <translation>{day} {form}, {minutes} min</translation>
    </message>
    <message>
        <source>Start {day}</source>
        <translation>Alku {day}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Päättyi {day}</translation>
    </message>
    <message>
        <source>Period ends {end}</source>
        <translation>Jakso päättyy {end}</translation>
    </message>
    <message>
        <source>Today · wk {number}</source>
        <translation>Tänään · vk {number}</translation>
    </message>
    <message>
        <source>Interim review {day}</source>
        <translation>Väliarviointi {day}</translation>
    </message>
    <message>
        <source>{group} since {day}</source>
        <translation>{group} {day} alkaen</translation>
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
        <translation>Hei {name}! Tämä on sinun suunnitelmasi.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken</source>
        <translation>
            <numerusform>%n askel otettu</numerusform>
            <numerusform>%n askelta otettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>Nyt: {step}</translation>
    </message>
    <message>
        <source>We will agree on the next time together.</source>
        <translation>Sovimme seuraavan ajan yhdessä.</translation>
    </message>
    <message>
        <source>We meet on {weekday} {date}</source>
        <translation>Tapaamme {weekday}na {date}</translation>
    </message>
    <message>
        <source>We meet on {weekday} {date} at {time}.</source>
        <translation>Tapaamme {weekday}na {date} kello {time}.</translation>
    </message>
    <message>
        <source>{worker} comes to you.</source>
        <translation>{worker} tulee luoksesi.</translation>
    </message>
    <message>
        <source>{worker} calls you.</source>
        <translation>{worker} soittaa sinulle.</translation>
    </message>
    <message>
        <source>We meet by video.</source>
        <translation>Tapaamme videopuhelussa.</translation>
    </message>
    <message>
        <source>We meet at the office.</source>
        <translation>Tapaamme toimistolla.</translation>
    </message>
    <message>
        <source>We go for a walk.</source>
        <translation>Lähdemme kävelylle.</translation>
    </message>
    <message>
        <source>We run an errand together.</source>
        <translation>Hoidamme asian yhdessä.</translation>
    </message>
    <message>
        <source>{topic}: before {before}, after {after}</source>
        <translation>{topic}: ennen {before}, jälkeen {after}</translation>
    </message>
    <message>
        <source>Your own worker: makes the plan with you, supports you and brings your network together when it is needed.</source>
        <translation>Omatyöntekijäsi: tekee suunnitelman kanssasi, tukee sinua ja kutsuu verkostosi koolle, kun sitä tarvitaan.</translation>
    </message>
    <message>
        <source>A wish: not with us yet</source>
        <translation>Toive: ei vielä mukana</translation>
    </message>
    <message>
        <source>Helps with: {goals}</source>
        <translation>Auttaa: {goals}</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>Your entry</source>
        <translation>Oma kirjaus</translation>
    </message>
    <message>
        <source>{author}: entry</source>
        <translation>{author}: kirjaus</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Toinen kirjaus</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>changed since carried</source>
        <translation>muuttunut viennin jälkeen</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>ohitettu</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seuraava</translation>
    </message>
    <message>
        <source>carried {time}</source>
        <translation>viety {time}</translation>
    </message>
    <message>
        <source>Receipt: {moment} · digest {digest}</source>
        <translation>Kuitti: {moment} · tiiviste {digest}</translation>
    </message>
    <message>
        <source>{heading}: the code has not been loaded. Choose it in the client information system.</source>
        <translation>{heading}: koodia ei ole ladattu. Valitse se asiakastietojärjestelmässä.</translation>
    </message>
    <message>
        <source>{heading}: the entry has no text for it. Complete the entry, or write it there.</source>
        <translation>{heading}: kirjauksessa ei ole tätä. Täydennä kirjausta tai kirjoita se kohteessa.</translation>
    </message>
    <message>
        <source>”{found}” may hurt. Perhaps: {instead}</source>
        <translation>”{found}” voi loukata. Ehkä: {instead}</translation>
    </message>
    <message>
        <source>”{found}” is another person’s name</source>
        <translation>”{found}” on toisen ihmisen nimi</translation>
    </message>
    <message>
        <source>”{found}” tells a place</source>
        <translation>”{found}” kertoo paikan</translation>
    </message>
    <message>
        <source>”{found}” is an abbreviation</source>
        <translation>”{found}” on lyhenne</translation>
    </message>
    <message>
        <source>The client’s own words are missing</source>
        <translation>Asiakkaan omat sanat puuttuvat</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>left %n time(s)</source>
        <translation>
            <numerusform>lähti %n kerran</numerusform>
            <numerusform>lähti %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>printed</source>
        <translation>tulostettu</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>tiedostona</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>asiakkaalle</translation>
    </message>
    <message>
        <source>to the client information system</source>
        <translation>asiakastietojärjestelmään</translation>
    </message>
    <message>
        <source>Given to the client</source>
        <translation>Annettu asiakkaalle</translation>
    </message>
    <message>
        <source>To the system</source>
        <translation>Tietojärjestelmään</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>kirjoitetaan</translation>
    </message>
</context>
<context>
    <name>drive</name>
    <message>
        <source>the way is not in the distance table</source>
        <translation>matka puuttuu matkataulukosta</translation>
    </message>
    <message>
        <source>leave at {time}</source>
        <translation>lähtö {time}</translation>
    </message>
    <message>
        <source>the time is {minutes} min too short</source>
        <translation>aika ei riitä, puuttuu {minutes} min</translation>
    </message>
    <message>
        <source>Back to the office {way}</source>
        <translation>Takaisin toimistolle {way}</translation>
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
        <translation>Versio {number}</translation>
    </message>
    <message>
        <source>Written for the first time</source>
        <translation>Kirjattu ensimmäisen kerran</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Muut tiedot</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>saavutettu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>held</source>
        <translation>toteutui</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruuntui</translation>
    </message>
    <message>
        <source>tried, no contact</source>
        <translation>yritettiin, ei tavoitettu</translation>
    </message>
    <message>
        <source>back</source>
        <translation>takapakkia</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ennallaan</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>eteen</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>edessä</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Worker’s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>Differing view</source>
        <translation>Eriävä näkemys</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittiin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Menetelmät</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Toteutuminen</translation>
    </message>
    <message>
        <source>Why not held</source>
        <translation>Miksi ei toteutunut</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometrit</translation>
    </message>
    <message>
        <source>Need in the client’s words</source>
        <translation>Tarve asiakkaan sanoin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Next assessed</source>
        <translation>Arvioidaan seuraavaksi</translation>
    </message>
    <message>
        <source>Texts of the scale</source>
        <translation>Asteikon tekstit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Askeleet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Part in the plan</source>
        <translation>Osuus suunnitelmassa</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Mitä saa kertoa</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Voimavarat</translation>
    </message>
    <message>
        <source>Areas of life</source>
        <translation>Elämänalueet</translation>
    </message>
    <message>
        <source>The client’s view</source>
        <translation>Asiakkaan näkemys</translation>
    </message>
    <message>
        <source>The client’s proposal</source>
        <translation>Asiakkaan ehdotus</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>kesken</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ei tarpeen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>Muutoksenhaku viimeistään</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Päätöksen tekijä</translation>
    </message>
    <message>
        <source>Unit that decided</source>
        <translation>Päättänyt yksikkö</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>What was changed for it</source>
        <translation>Mitä sen vuoksi muutettiin</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What may be decided</source>
        <translation>Mistä saa päättää</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palvelun antaja</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Merkit</translation>
    </message>
    <message>
        <source>Safe place</source>
        <translation>Turvallinen paikka</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Lähteminen</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Kuka auttaa</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Keinot</translation>
    </message>
    <message>
        <source>How the plan before went</source>
        <translation>Miten edellinen suunnitelma toteutui</translation>
    </message>
    <message>
        <source>Wish for support</source>
        <translation>Tuen toive</translation>
    </message>
    <message>
        <source>Assessed together</source>
        <translation>Arvioitu yhdessä</translation>
    </message>
    <message>
        <source>Date of the plan</source>
        <translation>Suunnitelman päiväys</translation>
    </message>
    <message>
        <source>Made together</source>
        <translation>Laadittu yhdessä</translation>
    </message>
    <message>
        <source>Private persons who help</source>
        <translation>Yksityishenkilöt, jotka auttavat</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Minun tiimini</translation>
    </message>
    <message>
        <source>Rights and options gone through</source>
        <translation>Oikeudet ja vaihtoehdot käyty läpi</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Mitä jatkossa</translation>
    </message>
    <message>
        <source>The worker’s view of it</source>
        <translation>Työntekijän näkemys siitä</translation>
    </message>
    <message>
        <source>Place of the negotiation</source>
        <translation>Neuvottelun paikka</translation>
    </message>
    <message>
        <source>Who negotiated</source>
        <translation>Ketkä neuvottelivat</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Äidinkieli</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Home visit note: check again</source>
        <translation>Kotikäyntihuomio: tarkistetaan</translation>
    </message>
    <message>
        <source>Decision in force from</source>
        <translation>Päätös voimassa alkaen</translation>
    </message>
    <message>
        <source>Decision in force until</source>
        <translation>Päätös voimassa asti</translation>
    </message>
    <message>
        <source>The period begins</source>
        <translation>Jakso alkaa</translation>
    </message>
    <message>
        <source>The period ends</source>
        <translation>Jakso päättyy</translation>
    </message>
    <message>
        <source>The client relation began</source>
        <translation>Asiakkuus alkoi</translation>
    </message>
</context>
<context>
    <name>errand</name>
    <message>
        <source>Papers together</source>
        <translation>Paperit koossa</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Haettu</translation>
    </message>
    <message>
        <source>More was asked</source>
        <translation>Pyydettiin lisää</translation>
    </message>
    <message>
        <source>Decision came</source>
        <translation>Päätös tuli</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Haettu muutosta</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Muu tapahtuma</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Settled {day}</source>
        <translation>Hoidettu {day}</translation>
    </message>
    <message>
        <source>Agree who does the next step</source>
        <translation>Sovitaan, kuka tekee seuraavan askelen</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Seuraavaksi: {step}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to appeal</source>
        <translation>
            <numerusform>Muutoksenhakuun %n päivä</numerusform>
            <numerusform>Muutoksenhakuun %n päivää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Everything waits safely on this device.</source>
        <translation>Kaikki odottaa turvassa tällä laitteella.</translation>
    </message>
    <message>
        <source>The other system cannot be reached now.</source>
        <translation>Vastaanottavaan järjestelmään ei nyt saada yhteyttä.</translation>
    </message>
    <message>
        <source>It goes by itself when the connection is back.</source>
        <translation>Lähtee itsestään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>The other system does not take these documents.</source>
        <translation>Vastaanottava järjestelmä ei ota vastaan näitä asiakirjoja.</translation>
    </message>
    <message>
        <source>Check the address or the folder in the settings.</source>
        <translation>Tarkista osoite tai kansio asetuksista.</translation>
    </message>
    <message>
        <source>The other system refused this document.</source>
        <translation>Vastaanottava järjestelmä hylkäsi asiakirjan.</translation>
    </message>
    <message>
        <source>Open it in Transfers, mend what is missing and send again.</source>
        <translation>Avaa se Siirroista, korjaa mitä puuttuu ja siirrä uudelleen.</translation>
    </message>
    <message>
        <source>It is not known yet whether this arrived.</source>
        <translation>Vielä ei tiedetä, menikö tämä perille.</translation>
    </message>
    <message>
        <source>It is asked before anything is sent again.</source>
        <translation>Asia kysytään ennen kuin mitään siirretään uudelleen.</translation>
    </message>
    <message>
        <source>The other system does not tell whether this arrived.</source>
        <translation>Vastaanottava järjestelmä ei kerro, menikö tämä perille.</translation>
    </message>
    <message>
        <source>Look there yourself, then choose in Transfers.</source>
        <translation>Katso sieltä itse ja valitse sitten Siirroissa.</translation>
    </message>
    <message>
        <source>This has left already and cannot be taken back.</source>
        <translation>Tämä on jo lähtenyt, eikä sitä voi perua.</translation>
    </message>
    <message>
        <source>The practice store has no backups: it is made anew each day.</source>
        <translation>Harjoittelun tietokannasta ei tehdä varmuuskopioita: se luodaan joka päivä uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Open your own store to make one.</source>
        <translation>Avaa oma tietokantasi, niin voit tehdä varmuuskopion.</translation>
    </message>
    <message>
        <source>There is no backup of Rinnalla in this folder.</source>
        <translation>Tässä kansiossa ei ole Rinnallan varmuuskopiota.</translation>
    </message>
    <message>
        <source>Choose the folder where backups are kept, or one of them.</source>
        <translation>Valitse kansio, jossa varmuuskopiot ovat, tai yksi niistä.</translation>
    </message>
    <message>
        <source>The other system has different facts under this entry.</source>
        <translation>Vastaanottavassa järjestelmässä on tästä eri tieto.</translation>
    </message>
    <message>
        <source>Both entries stay under their authors&apos; names.</source>
        <translation>Molemmat kirjaukset säilyvät tekijöidensä nimissä.</translation>
    </message>
    <message>
        <source>Open it in Transfers and look at what is different.</source>
        <translation>Avaa se Siirroista ja katso, mikä on toisin.</translation>
    </message>
    <message>
        <source>Correct it instead, with a reason.</source>
        <translation>Korjaa se ja kerro syy.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>se ei aukea</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>se on liian suuri</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>se ei ole TOML-muotoa</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} puuttuu</translation>
    </message>
    <message>
        <source>{field} is not known</source>
        <translation>{field} on tuntematon</translation>
    </message>
    <message>
        <source>{field} has a wrong value</source>
        <translation>kohdassa {field} on väärä arvo</translation>
    </message>
    <message>
        <source>{field} names something that is not there</source>
        <translation>{field} viittaa tuntemattomaan</translation>
    </message>
    <message>
        <source>{field} is taken already</source>
        <translation>{field} on jo käytössä</translation>
    </message>
    <message>
        <source>{field} refers in a circle</source>
        <translation>{field} viittaa kehässä</translation>
    </message>
    <message>
        <source>No clients can be read from this file.</source>
        <translation>Tästä tiedostosta ei voi lukea asiakkaita.</translation>
    </message>
    <message>
        <source>Take a FHIR file (JSON) with a patient in it.</source>
        <translation>Valitse FHIR-tiedosto (JSON), jossa on henkilön tiedot.</translation>
    </message>
    <message>
        <source>The profile file {file} is not right: line {line}, {reason}.</source>
        <translation>Profiilitiedosto {file} ei kelpaa: rivi {line}, {reason}.</translation>
    </message>
    <message>
        <source>The profile in use stays in force.</source>
        <translation>Käytössä oleva profiili pysyy voimassa.</translation>
    </message>
    <message>
        <source>Tell whoever made the file.</source>
        <translation>Kerro tiedoston tekijälle.</translation>
    </message>
    <message>
        <source>The county profile {profile} is not on this device.</source>
        <translation>Hyvinvointialueen profiilia {profile} ei ole tällä laitteella.</translation>
    </message>
    <message>
        <source>The common profile of THL is used instead.</source>
        <translation>Käytössä on THL:n yhteinen profiili.</translation>
    </message>
    <message>
        <source>Choose a profile in the settings.</source>
        <translation>Valitse profiili asetuksista.</translation>
    </message>
    <message>
        <source>Missing codes are marked, none are invented.</source>
        <translation>Puuttuvat koodit merkitään, mitään ei keksitä.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Kirjoittamasi on tallessa luonnoksena.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Tämä ei onnistunut.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe.</source>
        <translation>Kaikki tähän asti tallennettu on tallessa.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something is still missing or not right.</source>
        <translation>Jotain puuttuu vielä tai ei ole kohdallaan.</translation>
    </message>
    <message>
        <source>Look at the marked fields.</source>
        <translation>Katso merkityt kohdat.</translation>
    </message>
    <message>
        <source>This is no longer in the store.</source>
        <translation>Tätä ei ole enää tietokannassa.</translation>
    </message>
    <message>
        <source>Go back and open it again.</source>
        <translation>Palaa takaisin ja avaa uudelleen.</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you had it open.</source>
        <translation>Tätä muutettiin muualla, kun se oli sinulla auki.</translation>
    </message>
    <message>
        <source>Open it again, compare and save.</source>
        <translation>Avaa uudelleen, vertaa ja tallenna.</translation>
    </message>
    <message>
        <source>This goal is closed.</source>
        <translation>Tämä tavoite on päätetty.</translation>
    </message>
    <message>
        <source>Open the goal again before you change it.</source>
        <translation>Avaa tavoite uudelleen ennen kuin muutat sitä.</translation>
    </message>
    <message>
        <source>This plan is finished and stays as it is.</source>
        <translation>Tämä suunnitelma on valmis ja pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Make a new version of the plan.</source>
        <translation>Tee suunnitelmasta uusi versio.</translation>
    </message>
    <message>
        <source>The goal&apos;s scale has been used, so its levels stay as they are.</source>
        <translation>Tavoitteen asteikkoa on jo käytetty, joten sen tasot pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Make a new goal if the levels have to be others.</source>
        <translation>Tee uusi tavoite, jos tasojen pitää muuttua.</translation>
    </message>
    <message>
        <source>Rinnalla made a mistake.</source>
        <translation>Rinnalla teki virheen.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe, and drafts are kept.</source>
        <translation>Kaikki tallennettu ja luonnokset ovat tallessa.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Rinnalla.</source>
        <translation>Yritä uudelleen. Jos virhe toistuu, käynnistä Rinnalla uudelleen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Levy on täynnä.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>Tähän paikkaan ei voi tallentaa.</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <translation>Valitse toinen paikka tai pyydä siihen tallennusoikeus.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Levy ilmoittaa virheestä.</translation>
    </message>
    <message>
        <source>Ask your IT support to check the device before you go on.</source>
        <translation>Pyydä tietohallintoa tarkistamaan laite ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>The file or folder cannot be opened.</source>
        <translation>Tiedostoa tai kansiota ei voi avata.</translation>
    </message>
    <message>
        <source>Check that it is still there and try again.</source>
        <translation>Tarkista, että se on paikallaan, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file has not been touched.</source>
        <translation>Tiedostoon ei ole koskettu.</translation>
    </message>
    <message>
        <source>The store cannot be opened: the file is damaged.</source>
        <translation>Tietokantaa ei voi avata: tiedosto on vaurioitunut.</translation>
    </message>
    <message>
        <source>Bring back a backup. Your passphrase is not the reason.</source>
        <translation>Palauta varmuuskopiosta. Syy ei ole salalauseessa.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Rinnalla.</source>
        <translation>Tietokanta on tehty Rinnallan uudemmalla versiolla.</translation>
    </message>
    <message>
        <source>Install the newest version and open the store with it.</source>
        <translation>Asenna uusin versio ja avaa tietokanta sillä.</translation>
    </message>
    <message>
        <source>The store and its key file do not belong together.</source>
        <translation>Tietokanta ja avaintiedosto eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>Put back the two files that were made together.</source>
        <translation>Palauta ne kaksi tiedostoa, jotka on tehty yhdessä.</translation>
    </message>
    <message>
        <source>The store is busy with other work.</source>
        <translation>Tietokanta on varattu muuhun työhön.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Mitään ei kadonnut.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Odota hetki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Rinnalla is open already, and it holds the store.</source>
        <translation>Rinnalla on jo auki ja käyttää tietokantaa.</translation>
    </message>
    <message>
        <source>Go on in the open window, or close it first.</source>
        <translation>Jatka avoimessa ikkunassa tai sulje se ensin.</translation>
    </message>
    <message>
        <source>The key file is here, but the store itself is not.</source>
        <translation>Avaintiedosto on paikallaan, mutta tietokanta puuttuu.</translation>
    </message>
    <message>
        <source>Put the store back beside its key file, or bring back a backup.</source>
        <translation>Palauta tietokanta avaintiedoston viereen tai palauta varmuuskopiosta.</translation>
    </message>
    <message>
        <source>A practice store and a real store have changed places.</source>
        <translation>Harjoittelun tietokanta ja oikea tietokanta ovat vaihtaneet paikkaa.</translation>
    </message>
    <message>
        <source>Put the files back where they were.</source>
        <translation>Palauta tiedostot paikoilleen.</translation>
    </message>
    <message>
        <source>There is a store here already.</source>
        <translation>Täällä on jo tietokanta.</translation>
    </message>
    <message>
        <source>Start Rinnalla again and open it with its passphrase.</source>
        <translation>Käynnistä Rinnalla uudelleen ja avaa se salalauseella.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Salalause ei täsmää.</translation>
    </message>
    <message>
        <source>The recovery code does not fit.</source>
        <translation>Palautuskoodi ei täsmää.</translation>
    </message>
    <message>
        <source>Check it group by group and try again.</source>
        <translation>Tarkista se ryhmä kerrallaan ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The recovery code is not complete or has a typing mistake.</source>
        <translation>Palautuskoodi on vajaa tai siinä on kirjoitusvirhe.</translation>
    </message>
    <message>
        <source>Check it group by group: eight groups of four characters.</source>
        <translation>Tarkista se ryhmä kerrallaan: kahdeksan neljän merkin ryhmää.</translation>
    </message>
    <message>
        <source>The PIN does not fit.</source>
        <translation>PIN-koodi ei täsmää.</translation>
    </message>
    <message>
        <source>Try again, or use the passphrase.</source>
        <translation>Yritä uudelleen tai käytä salalausetta.</translation>
    </message>
    <message>
        <source>The PIN no longer opens this.</source>
        <translation>PIN-koodi ei enää avaa tätä.</translation>
    </message>
    <message>
        <source>Type the passphrase. After it the PIN works again.</source>
        <translation>Kirjoita salalause. Sen jälkeen PIN-koodi toimii taas.</translation>
    </message>
    <message>
        <source>This PIN is not taken.</source>
        <translation>Tämä PIN-koodi ei kelpaa.</translation>
    </message>
    <message>
        <source>Choose six to twelve digits that are not in a row.</source>
        <translation>Valitse kuudesta kahteentoista numeroa, jotka eivät ole peräkkäin.</translation>
    </message>
    <message>
        <source>The key file is missing, and nothing opens the store without it.</source>
        <translation>Avaintiedosto puuttuu, eikä tietokantaa voi avata ilman sitä.</translation>
    </message>
    <message>
        <source>The store itself has not been touched.</source>
        <translation>Itse tietokantaan ei ole koskettu.</translation>
    </message>
    <message>
        <source>Bring back the key file from a backup.</source>
        <translation>Palauta avaintiedosto varmuuskopiosta.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Avaintiedosto on vaurioitunut.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of Rinnalla.</source>
        <translation>Avaintiedosto on tehty Rinnallan uudemmalla versiolla.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Tämä salalause on liian helppo arvata.</translation>
    </message>
    <message>
        <source>Take at least five words that do not belong together.</source>
        <translation>Valitse vähintään viisi sanaa, jotka eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>After wrong tries there is a short wait.</source>
        <translation>Väärien yritysten jälkeen odotetaan hetki.</translation>
    </message>
    <message>
        <source>Nothing is erased, however many tries there are.</source>
        <translation>Mitään ei poisteta, vaikka yrityksiä olisi monta.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Yritä uudelleen {seconds} s kuluttua.</translation>
    </message>
    <message>
        <source>Use the recovery code and choose a new passphrase.</source>
        <translation>Käytä palautuskoodia ja valitse uusi salalause.</translation>
    </message>
    <message>
        <source>The keyring of this device does not answer.</source>
        <translation>Laitteen avainrengas ei vastaa.</translation>
    </message>
    <message>
        <source>This device has another keyring than before ({was}, now {now}).</source>
        <translation>Laitteessa on eri avainrengas kuin ennen ({was}, nyt {now}).</translation>
    </message>
    <message>
        <source>The keyring of this device is locked.</source>
        <translation>Laitteen avainrengas on lukossa.</translation>
    </message>
    <message>
        <source>Open the keyring and try again, or use the recovery code.</source>
        <translation>Avaa avainrengas ja yritä uudelleen, tai käytä palautuskoodia.</translation>
    </message>
    <message>
        <source>The keyring of this device does not hold the key of this store.</source>
        <translation>Laitteen avainrenkaassa ei ole tämän tietokannan avainta.</translation>
    </message>
    <message>
        <source>This key does not open the sealed file.</source>
        <translation>Tämä avain ei avaa sinetöityä tiedostoa.</translation>
    </message>
    <message>
        <source>Use the key to which it was sealed, or ask for the file anew.</source>
        <translation>Käytä avainta, jolle se sinetöitiin, tai pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The organisation&apos;s public key is not right.</source>
        <translation>Organisaation julkinen avain ei kelpaa.</translation>
    </message>
    <message>
        <source>Ask your organisation for its settings file anew.</source>
        <translation>Pyydä organisaation asetustiedosto uudelleen.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings file is not taken.</source>
        <translation>Organisaatiosi asetustiedostoa ei otettu käyttöön.</translation>
    </message>
    <message>
        <source>The settings that hold now stay in force.</source>
        <translation>Nykyiset asetukset pysyvät voimassa.</translation>
    </message>
    <message>
        <source>Tell your IT support.</source>
        <translation>Kerro IT-tuelle.</translation>
    </message>
    <message>
        <source>The file is not a whole key of the organisation.</source>
        <translation>Tiedosto ei ole ehjä organisaation avain.</translation>
    </message>
    <message>
        <source>Use the key of the right purpose.</source>
        <translation>Käytä oikeaan tarkoitukseen tehtyä avainta.</translation>
    </message>
    <message>
        <source>The shares of the key are too few or of different keys.</source>
        <translation>Avaimen osat eivät riitä tai ovat eri avaimista.</translation>
    </message>
    <message>
        <source>Gather the shares of one key and try again.</source>
        <translation>Kerää saman avaimen osat ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Ask your IT support if this hinders your work.</source>
        <translation>Kysy IT-tuelta, jos tämä haittaa työtäsi.</translation>
    </message>
    <message>
        <source>There is no key of an organisation on this device.</source>
        <translation>Tällä laitteella ei ole organisaation avainta.</translation>
    </message>
    <message>
        <source>Ask your IT support for your organisation&apos;s settings.</source>
        <translation>Pyydä IT-tuelta organisaatiosi asetukset.</translation>
    </message>
    <message>
        <source>No organisation can open this store.</source>
        <translation>Organisaatio ei voi avata tätä tietokantaa.</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery code.</source>
        <translation>Käytä salalausetta tai palautuskoodia.</translation>
    </message>
    <message>
        <source>The file that your organisation opened is of another store.</source>
        <translation>Organisaation avaama tiedosto kuuluu toiseen tietokantaan.</translation>
    </message>
    <message>
        <source>Ask for the file of this store.</source>
        <translation>Pyydä tämän tietokannan tiedosto.</translation>
    </message>
    <message>
        <source>Your organisation wants a device secret in the keyring.</source>
        <translation>Organisaatiosi vaatii laiteavaimen avainrenkaaseen.</translation>
    </message>
    <message>
        <source>Ask your IT support for a device with a keyring.</source>
        <translation>Pyydä IT-tuelta laite, jossa on avainrengas.</translation>
    </message>
    <message>
        <source>Your organisation allows no PIN.</source>
        <translation>Organisaatiosi ei salli PIN-koodia.</translation>
    </message>
    <message>
        <source>There are no settings by the key that was compared.</source>
        <translation>Verratulla avaimella allekirjoitettuja asetuksia ei ole.</translation>
    </message>
    <message>
        <source>Ask your administrator which key is right, and compare it again.</source>
        <translation>Kysy ylläpitäjältä, mikä avain on oikea, ja vertaa uudelleen.</translation>
    </message>
    <message>
        <source>The file is not an exported log.</source>
        <translation>Tiedosto ei ole viety loki.</translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation>Pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>This is no receipt of your organisation for this store.</source>
        <translation>Tämä ei ole organisaatiosi kuittaus tälle tietokannalle.</translation>
    </message>
    <message>
        <source>Ask for the receipt anew. A newer one may be here already.</source>
        <translation>Pyydä kuittaus uudelleen. Uudempi voi olla jo otettu vastaan.</translation>
    </message>
    <message>
        <source>Your organisation has acknowledged another log than this one.</source>
        <translation>Organisaatiosi on kuitannut toisenlaisen lokin.</translation>
    </message>
    <message>
        <source>The receipt is kept, and the use log tells of it.</source>
        <translation>Kuittaus on tallessa, ja se näkyy lokitiedoissa.</translation>
    </message>
    <message>
        <source>Tell the data protection officer.</source>
        <translation>Kerro tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>The entry lies sealed in the folder and waits for its receipt.</source>
        <translation>Kirjaus on sinetöitynä kansiossa ja odottaa kuittausta.</translation>
    </message>
    <message>
        <source>It stays saved on this device.</source>
        <translation>Se on tallessa tällä laitteella.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the receipt is looked for by itself.</source>
        <translation>Sinun ei tarvitse tehdä mitään: kuittaus haetaan itsestään.</translation>
    </message>
    <message>
        <source>The package is cut off, changed or too large.</source>
        <translation>Paketti on katkennut, muuttunut tai liian suuri.</translation>
    </message>
    <message>
        <source>This is no receipt that your organisation has signed.</source>
        <translation>Tämä ei ole organisaatiosi allekirjoittama kuittaus.</translation>
    </message>
    <message>
        <source>One of these cases cannot be removed now.</source>
        <translation>Jonkin asiakkaan tietoja ei voi nyt poistaa.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Mitään ei poistettu.</translation>
    </message>
    <message>
        <source>Close this, look at the list again, and try once more.</source>
        <translation>Sulje tämä, katso luettelo uudelleen ja yritä sitten.</translation>
    </message>
    <message>
        <source>{field} could divide by zero</source>
        <translation>{field} voisi jakaa nollalla</translation>
    </message>
    <message>
        <source>{field} is not a formula of numbers and names</source>
        <translation>{field} ei ole luvuista ja nimistä tehty kaava</translation>
    </message>
    <message>
        <source>The instrument file {file} is not right: line {line}, {reason}.</source>
        <translation>Mittarin tiedosto {file} ei kelpaa: rivi {line}, {reason}.</translation>
    </message>
    <message>
        <source>The instruments in use stay as they are.</source>
        <translation>Käytössä olevat mittarit pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Nothing of your clients is in it.</source>
        <translation>Siinä ei ole mitään asiakkaistasi.</translation>
    </message>
    <message>
        <source>The file of the anonymous answers is damaged.</source>
        <translation>Nimettömien vastausten tiedosto on vaurioitunut.</translation>
    </message>
    <message>
        <source>Begin a new one on the page Feedback.</source>
        <translation>Aloita uusi sivulla Palaute.</translation>
    </message>
    <message>
        <source>Too many sealed answers wait for the organisation.</source>
        <translation>Liian monta sinetöityä vastausta odottaa organisaatiota.</translation>
    </message>
    <message>
        <source>Write them to a file on the page Feedback and hand it over.</source>
        <translation>Kirjoita ne tiedostoon sivulla Palaute ja toimita se.</translation>
    </message>
    <message>
        <source>The file holds no sealed answers.</source>
        <translation>Tiedostossa ei ole sinetöityjä vastauksia.</translation>
    </message>
    <message>
        <source>A plan that tells of this filling has been handed over.</source>
        <translation>Suunnitelma, jossa tämä täyttökerta näkyy, on siirretty.</translation>
    </message>
    <message>
        <source>Fill the measure in anew if something has changed.</source>
        <translation>Täyttäkää mittari uudelleen, jos jokin on muuttunut.</translation>
    </message>
    <message>
        <source>Your organisation lets no papers leave this device, printed or as a file.</source>
        <translation>Organisaatiosi ei salli papereita tältä laitteelta, ei tulosteena eikä tiedostona.</translation>
    </message>
    <message>
        <source>A part of the store is damaged and cannot be read.</source>
        <translation>Osa tietokannasta on vioittunut eikä sitä voi lukea.</translation>
    </message>
    <message>
        <source>The rest stays as it is; nothing more is written over it.</source>
        <translation>Muu pysyy ennallaan, eikä sen päälle kirjoiteta enää mitään.</translation>
    </message>
    <message>
        <source>Lock, and then bring back a backup or read what is left. Your backups are not changed.</source>
        <translation>Lukitse, ja palauta sitten varmuuskopio tai lue, mitä on jäljellä. Varmuuskopiot pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>Tietosi ovat tallessa.</translation>
    </message>
    <message>
        <source>The change was made and holds now, but the disk reported an error.</source>
        <translation>Muutos tehtiin ja on nyt voimassa, mutta levy ilmoitti virheestä.</translation>
    </message>
    <message>
        <source>Make the change once more. If the power fails before that, the earlier one may open again. Ask your IT support to check the device.</source>
        <translation>Tee muutos uudelleen. Jos virta katkeaa sitä ennen, entinen voi taas avata. Pyydä IT-tukea tarkistamaan laite.</translation>
    </message>
    <message>
        <source>The disk does not tell whether the change was made.</source>
        <translation>Levy ei kerro, tehtiinkö muutos.</translation>
    </message>
    <message>
        <source>Try the new one first when you unlock, then the earlier one. Ask your IT support to check the device.</source>
        <translation>Kokeile avatessa ensin uutta, sitten entistä. Pyydä IT-tukea tarkistamaan laite.</translation>
    </message>
    <message>
        <source>This client belongs to the group already.</source>
        <translation>Asiakas on jo tässä ryhmässä.</translation>
    </message>
    <message>
        <source>Open the membership that there is.</source>
        <translation>Avaa jäsenyys, joka on jo olemassa.</translation>
    </message>
    <message>
        <source>No printer took the pages.</source>
        <translation>Mikään tulostin ei ottanut sivuja vastaan.</translation>
    </message>
    <message>
        <source>Nothing was printed, and the paper is still here.</source>
        <translation>Mitään ei tulostettu, ja paperi on yhä tässä.</translation>
    </message>
    <message>
        <source>Check the printer, or keep the paper as a protected file.</source>
        <translation>Tarkista tulostin tai tallenna paperi suojattuna tiedostona.</translation>
    </message>
    <message>
        <source>A typeface of the papers is missing: {file}.</source>
        <translation>Papereiden kirjasin puuttuu: {file}.</translation>
    </message>
    <message>
        <source>Everything saved is safe; only papers cannot be made.</source>
        <translation>Kaikki tallennettu on turvassa; vain papereita ei voi tehdä.</translation>
    </message>
    <message>
        <source>Install Rinnalla again.</source>
        <translation>Asenna Rinnalla uudelleen.</translation>
    </message>
    <message>
        <source>The code file {file} is not right: line {line}, {reason}.</source>
        <translation>Kooditiedosto {file} ei kelpaa: rivi {line}, {reason}.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>Siitä ei otettu mitään vastaan.</translation>
    </message>
    <message>
        <source>Ask your colleague to make a new package.</source>
        <translation>Pyydä työkaveriasi tekemään uusi paketti.</translation>
    </message>
    <message>
        <source>The package is cut off or was changed on the way.</source>
        <translation>Paketti on katkennut tai muuttunut matkalla.</translation>
    </message>
    <message>
        <source>A newer version of Rinnalla made this package.</source>
        <translation>Paketin on tehnyt Rinnallan uudempi versio.</translation>
    </message>
    <message>
        <source>Update Rinnalla here, then open the package again.</source>
        <translation>Päivitä Rinnalla tällä koneella ja avaa paketti uudelleen.</translation>
    </message>
    <message>
        <source>This package is locked for somebody else.</source>
        <translation>Tämä paketti on lukittu jollekulle muulle.</translation>
    </message>
    <message>
        <source>Give your own card to your colleague and ask for a package.</source>
        <translation>Anna oma korttisi työkaverillesi ja pyydä paketti.</translation>
    </message>
    <message>
        <source>The words do not open this package.</source>
        <translation>Sanat eivät avaa tätä pakettia.</translation>
    </message>
    <message>
        <source>Ask your colleague to read the six words once more.</source>
        <translation>Pyydä työkaveriasi lukemaan kuusi sanaa vielä kerran.</translation>
    </message>
    <message>
        <source>This package is locked with six words.</source>
        <translation>Tämä paketti on lukittu kuudella sanalla.</translation>
    </message>
    <message>
        <source>Ask your colleague for them on the phone.</source>
        <translation>Kysy ne työkaveriltasi puhelimessa.</translation>
    </message>
    <message>
        <source>The end date of this package has passed.</source>
        <translation>Paketin päättymispäivä on mennyt.</translation>
    </message>
    <message>
        <source>It does not open any more.</source>
        <translation>Se ei enää avaudu.</translation>
    </message>
    <message>
        <source>This package was opened here before.</source>
        <translation>Tämä paketti on jo avattu täällä.</translation>
    </message>
    <message>
        <source>You find it in the list of packages.</source>
        <translation>Löydät sen pakettien luettelosta.</translation>
    </message>
    <message>
        <source>You made this package yourself: your colleague opens it.</source>
        <translation>Teit tämän paketin itse: työkaverisi avaa sen.</translation>
    </message>
    <message>
        <source>Open the answer that comes back instead.</source>
        <translation>Avaa sen sijaan vastaus, kun se tulee takaisin.</translation>
    </message>
    <message>
        <source>This answers a package that was not made here.</source>
        <translation>Tämä vastaa pakettiin, jota ei ole tehty täällä.</translation>
    </message>
    <message>
        <source>Ask your colleague for whom it is.</source>
        <translation>Kysy työkaveriltasi, kenelle se on.</translation>
    </message>
    <message>
        <source>The practice store and your own store do not exchange packages.</source>
        <translation>Harjoittelun tietokanta ja oma tietokantasi eivät vaihda paketteja.</translation>
    </message>
    <message>
        <source>Open it in the store that it was made for.</source>
        <translation>Avaa se siinä tietokannassa, jota varten se tehtiin.</translation>
    </message>
    <message>
        <source>Somebody here may be the same person.</source>
        <translation>Täällä voi olla sama henkilö.</translation>
    </message>
    <message>
        <source>Say first whether it is the same person.</source>
        <translation>Kerro ensin, onko hän sama henkilö.</translation>
    </message>
    <message>
        <source>This is not a colleague’s card.</source>
        <translation>Tämä ei ole työkaverin kortti.</translation>
    </message>
    <message>
        <source>Ask for the card as a file, or copy its whole line.</source>
        <translation>Pyydä kortti tiedostona tai kopioi koko rivi.</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Tämä on oma korttisi.</translation>
    </message>
    <message>
        <source>Take your colleague’s card.</source>
        <translation>Ota työkaverisi kortti.</translation>
    </message>
    <message>
        <source>it is too small</source>
        <translation>se on liian pieni</translation>
    </message>
    <message>
        <source>it is no PNG or JPEG picture, or it is damaged</source>
        <translation>se ei ole PNG- tai JPEG-kuva tai se on vioittunut</translation>
    </message>
    <message>
        <source>This file cannot be the logo: {reason}.</source>
        <translation>Tiedosto ei kelpaa logoksi: {reason}.</translation>
    </message>
    <message>
        <source>Papers look as before.</source>
        <translation>Paperit näyttävät samalta kuin ennen.</translation>
    </message>
    <message>
        <source>Take a PNG or JPEG picture of at most 40 megapixels and 8 MB.</source>
        <translation>Valitse PNG- tai JPEG-kuva, enintään 40 megapikseliä ja 8 Mt.</translation>
    </message>
    <message>
        <source>The import cannot be taken back.</source>
        <translation>Tuontia ei voi perua.</translation>
    </message>
    <message>
        <source>Work has been written of {count} of its clients. Nothing was changed.</source>
        <translation>Tuoduista asiakkaista {count}:lle on jo kirjattu työtä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Close the cases that are not yours one by one.</source>
        <translation>Päätä ne asiakkuudet, jotka eivät ole sinun, yksi kerrallaan.</translation>
    </message>
    <message>
        <source>Your colleague wrote this entry: it stays under their name.</source>
        <translation>Työkaverisi on tehnyt tämän kirjauksen: se pysyy hänen nimissään.</translation>
    </message>
    <message>
        <source>Write your own entry beside it.</source>
        <translation>Tee oma kirjaus sen rinnalle.</translation>
    </message>
    <message>
        <source>There is no other entry beside this one any more.</source>
        <translation>Tämän rinnalla ei ole enää toista kirjausta.</translation>
    </message>
    <message>
        <source>Open Transfers again.</source>
        <translation>Avaa Siirrot uudelleen.</translation>
    </message>
    <message>
        <source>This cannot be marked as an error from here.</source>
        <translation>Tätä ei voi merkitä virheelliseksi täältä.</translation>
    </message>
    <message>
        <source>What was carried over by hand is mended there by hand.</source>
        <translation>Käsin viety korjataan asiakastietojärjestelmässä käsin.</translation>
    </message>
    <message>
        <source>Something is planned at this place.</source>
        <translation>Tässä paikassa on jotain suunnitteilla.</translation>
    </message>
    <message>
        <source>The place and its distances are as they were.</source>
        <translation>Paikka ja sen matkat ovat ennallaan.</translation>
    </message>
    <message>
        <source>Choose another place there first, or rename this one.</source>
        <translation>Valitse sinne ensin toinen paikka tai muuta tämän nimi.</translation>
    </message>
    <message>
        <source>The store lies on a network drive, where it would be damaged.</source>
        <translation>Varasto on verkkolevyllä, jossa se vioittuisi.</translation>
    </message>
    <message>
        <source>Move its folder to the disk of this device, or ask your IT support.</source>
        <translation>Siirrä sen kansio tämän laitteen levylle tai kysy IT-tuesta.</translation>
    </message>
    <message>
        <source>Your organisation has set the ways out.</source>
        <translation>Organisaatiosi on asettanut siirtotiet.</translation>
    </message>
    <message>
        <source>This may be a real person&apos;s identity code.</source>
        <translation>Tämä voi olla oikean ihmisen henkilötunnus.</translation>
    </message>
    <message>
        <source>It was not stored: all people of the practice are invented.</source>
        <translation>Sitä ei tallennettu: harjoituksessa kaikki ihmiset on keksitty.</translation>
    </message>
    <message>
        <source>Take it out, or write one with the individual number 900–999.</source>
        <translation>Poista se tai kirjoita tunnus, jonka yksilönumero on 900–999.</translation>
    </message>
    <message>
        <source>No calendar can be read from this file.</source>
        <translation>Tästä tiedostosta ei voi lukea kalenteria.</translation>
    </message>
    <message>
        <source>Take a calendar file (.ics) of your own calendar.</source>
        <translation>Ota oman kalenterisi kalenteritiedosto (.ics).</translation>
    </message>
    <message>
        <source>{field} may not be left out</source>
        <translation>{field} ei saa jäädä pois</translation>
    </message>
    <message>
        <source>others than your IT support could have changed it</source>
        <translation>muutkin kuin IT-tuki ovat voineet muuttaa sitä</translation>
    </message>
    <message>
        <source>The papers in use stay as they are.</source>
        <translation>Käytössä olevat paperit pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>The template file {file} is not right: line {line}, {reason}.</source>
        <translation>Paperipohjien tiedosto {file} ei kelpaa: rivi {line}, {reason}.</translation>
    </message>
    <message>
        <source>The login to the server was not finished.</source>
        <translation>Kirjautuminen palvelimelle jäi kesken.</translation>
    </message>
    <message>
        <source>Try again in Settings, Transfers. If it goes on, tell support.</source>
        <translation>Yritä uudelleen kohdassa Asetukset, Siirrot. Jos se toistuu, kerro tuelle.</translation>
    </message>
    <message>
        <source>{field} has no place in it</source>
        <translation>kohdalla {field} ei ole paikkaa</translation>
    </message>
    <message>
        <source>The order of the copy desk {file} is not right: line {line}, {reason}.</source>
        <translation>Siirtopöydän järjestys {file} ei ole oikein: rivi {line}, {reason}.</translation>
    </message>
    <message>
        <source>The order that was read last stays in use.</source>
        <translation>Viimeksi luettu järjestys pysyy käytössä.</translation>
    </message>
    <message>
        <source>The server knows more than {most} such people; none is shown.</source>
        <translation>Palvelin tuntee yli {most} tällaista henkilöä. Ketään ei näytetä.</translation>
    </message>
    <message>
        <source>Add the identity code, the birth date or the whole name.</source>
        <translation>Lisää henkilötunnus, syntymäaika tai koko nimi.</translation>
    </message>
    <message>
        <source>The server does not offer such a search.</source>
        <translation>Palvelin ei tarjoa tällaista hakua.</translation>
    </message>
    <message>
        <source>Ask for a file instead, or add the client yourself.</source>
        <translation>Pyydä tiedosto, tai lisää asiakas itse.</translation>
    </message>
</context>
<context>
    <name>factors</name>
    <message>
        <source>Something else, in own words</source>
        <translation>Jotain muuta, omin sanoin</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>tukee</translation>
    </message>
    <message>
        <source>makes it harder</source>
        <translation>vaikeuttaa</translation>
    </message>
    <message>
        <source>Add: what in the situation</source>
        <translation>Lisää: mikä tilanteessa</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>omin sanoin</translation>
    </message>
    <message>
        <source>helps or makes it harder</source>
        <translation>tukee vai vaikeuttaa</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than five clients an answer could be guessed, so none is collected on this device. The county&apos;s own form on the web is open to everybody.</source>
        <translation>Jos asiakkaita on alle viisi, vastauksen voisi arvata. Siksi vastauksia ei kerätä tällä laitteella. Hyvinvointialueen oma verkkolomake on avoinna kaikille.</translation>
    </message>
    <message>
        <source>Answers are sealed to your organisation. They are read there only, at least five at a time.</source>
        <translation>Vastaukset sinetöidään organisaatiollesi. Ne luetaan vain siellä, vähintään viisi kerrallaan.</translation>
    </message>
    <message>
        <source>The question begins on {day}.</source>
        <translation>Kysely alkaa {day}.</translation>
    </message>
    <message>
        <source>The question ended on {day}.</source>
        <translation>Kysely päättyi {day}.</translation>
    </message>
</context>
<context>
    <name>gates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n pv jäljellä</numerusform>
            <numerusform>%n pv jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the decision left</source>
        <translation>
            <numerusform>Päätöstä jäljellä %n päivä</numerusform>
            <numerusform>Päätöstä jäljellä %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision ended {end}</source>
        <translation>Päätös päättyi {end}</translation>
    </message>
    <message>
        <source>Decision missing</source>
        <translation>Päätös puuttuu</translation>
    </message>
    <message>
        <source>You meet weekly, but there is no decision in force.</source>
        <translation>Tapaatte viikoittain, mutta voimassa olevaa päätöstä ei ole.</translation>
    </message>
    <message>
        <source>The service runs without a decision reference.</source>
        <translation>Palvelu on käynnissä ilman viitettä päätökseen.</translation>
    </message>
    <message>
        <source>Period under {months} months</source>
        <translation>Jakso alle {months} kk</translation>
    </message>
    <message>
        <source>The period is shorter than {months} months.</source>
        <translation>Jakso on lyhyempi kuin {months} kuukautta.</translation>
    </message>
    <message>
        <source>Period over {months} months</source>
        <translation>Jakso yli {months} kk</translation>
    </message>
    <message>
        <source>The period is longer than {months} months.</source>
        <translation>Jakso on pidempi kuin {months} kuukautta.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since last</source>
        <translation>
            <numerusform>%n pv edellisestä</numerusform>
            <numerusform>%n pv edellisestä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last meeting</source>
        <translation>
            <numerusform>%n päivä edellisestä tapaamisesta</numerusform>
            <numerusform>%n päivää edellisestä tapaamisesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met yet, %n day(s) since the start</source>
        <translation>
            <numerusform>Ei vielä tavattu, alusta %n päivä</numerusform>
            <numerusform>Ei vielä tavattu, alusta %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreter {on}</source>
        <translation>Tulkki {on}</translation>
    </message>
    <message>
        <source>Is an interpreter booked for {on}?</source>
        <translation>Onko tulkki varattu päivälle {on}?</translation>
    </message>
    <message>
        <source>Interim review {on}</source>
        <translation>Väliarviointi {on}</translation>
    </message>
    <message>
        <source>The decision ended {end} – prepare the next one or the ending</source>
        <translation>Päätös päättyi {end} – valmistele jatko tai lopetus</translation>
    </message>
    <message>
        <source>Interim review {on} – book a time</source>
        <translation>Väliarviointi {on} – varaa aika</translation>
    </message>
    <message>
        <source>Look at the goals</source>
        <translation>Katso tavoitteet</translation>
    </message>
    <message>
        <source>Goals have not been looked at for {weeks} weeks.</source>
        <translation>Tavoitteita ei ole katsottu {weeks} viikkoon.</translation>
    </message>
    <message>
        <source>Plan missing</source>
        <translation>Suunnitelma puuttuu</translation>
    </message>
    <message>
        <source>There is no finished client plan yet.</source>
        <translation>Valmista asiakassuunnitelmaa ei vielä ole.</translation>
    </message>
    <message>
        <source>Plan: meetings missing</source>
        <translation>Suunnitelma: tapaamiset</translation>
    </message>
    <message>
        <source>The plan does not say how often the own worker meets the client in person.</source>
        <translation>Suunnitelmasta puuttuu, kuinka usein omatyöntekijä tapaa asiakkaan henkilökohtaisesti.</translation>
    </message>
    <message>
        <source>Own worker not named</source>
        <translation>Omatyöntekijä nimeämättä</translation>
    </message>
    <message>
        <source>The county has not named an own worker yet.</source>
        <translation>Hyvinvointialue ei ole vielä nimennyt omatyöntekijää.</translation>
    </message>
    <message>
        <source>Social worker missing</source>
        <translation>Sosiaalityöntekijä puuttuu</translation>
    </message>
    <message>
        <source>Special support: a social worker in public service must be the own worker or work together with the own worker.</source>
        <translation>Erityinen tuki: virkasuhteinen sosiaalityöntekijä on omatyöntekijä tai tämän työpari.</translation>
    </message>
    <message>
        <source>Goal after the period</source>
        <translation>Tavoite jakson jälkeen</translation>
    </message>
    <message numerus="yes">
        <source>wait %n day(s)</source>
        <translation>
            <numerusform>odota %n päivä</numerusform>
            <numerusform>odota %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>text message</source>
        <translation>tekstiviesti</translation>
    </message>
    <message>
        <source>no text message</source>
        <translation>ei tekstiviestiä</translation>
    </message>
    <message>
        <source>call</source>
        <translation>saa soittaa</translation>
    </message>
    <message>
        <source>do not call close ones</source>
        <translation>ei saa soittaa läheisille</translation>
    </message>
    <message>
        <source>may come to the yard</source>
        <translation>saa tulla pihaan</translation>
    </message>
    <message>
        <source>do not come to the yard</source>
        <translation>ei saa tulla pihaan</translation>
    </message>
    <message>
        <source>Own instruction: {what}</source>
        <translation>Oma ohje: {what}</translation>
    </message>
    <message>
        <source>A goal is due after the period ends.</source>
        <translation>Tavoitteen päivä on jakson lopun jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>Not handed over, %n day(s)</source>
        <translation>
            <numerusform>Siirtämättä %n pv</numerusform>
            <numerusform>Siirtämättä %n pv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An entry has waited to be handed over for %n day(s).</source>
        <translation>
            <numerusform>Kirjaus on odottanut siirtoa %n päivän.</numerusform>
            <numerusform>Kirjaus on odottanut siirtoa %n päivää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the note</source>
        <translation>Tarkista huomio</translation>
    </message>
    <message>
        <source>Check the home visit note, due {on}</source>
        <translation>Tarkista kotikäyntihuomio viimeistään {on}</translation>
    </message>
    <message>
        <source>{count} intensive clients</source>
        <translation>{count} tehostettua</translation>
    </message>
    <message>
        <source>{count} intensive clients at a time; {most} is the guide.</source>
        <translation>Tehostetussa työssä {count} asiakasta yhtä aikaa; ohje on {most}.</translation>
    </message>
    <message>
        <source>Draft unfinished</source>
        <translation>Luonnos kesken</translation>
    </message>
    <message>
        <source>A log entry is not finished.</source>
        <translation>Kirjaus on kesken.</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Loppuarviointi</translation>
    </message>
    <message>
        <source>The period ended {end}. Evaluate it together with the client.</source>
        <translation>Jakso päättyi {end}. Arvioikaa se yhdessä asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>Appeal by {end}</source>
        <translation>Muutoksenhaku {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to appeal, until {end}</source>
        <translation>
            <numerusform>Muutoksenhakuun %n päivä, {end} asti</numerusform>
            <numerusform>Muutoksenhakuun %n päivää, {end} asti</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step waits</source>
        <translation>Seuraava askel odottaa</translation>
    </message>
    <message numerus="yes">
        <source>The next step of %n errand(s) waits.</source>
        <translation>
            <numerusform>Yhden asian seuraava askel odottaa.</numerusform>
            <numerusform>%n asian seuraava askel odottaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Kysy suostumus</translation>
    </message>
    <message>
        <source>Write down that the client takes part voluntarily.</source>
        <translation>Kirjaa, että asiakas on mukana vapaaehtoisesti.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <source>The client withdrew the consent {on}. Pause or end the period.</source>
        <translation>Asiakas perui suostumuksensa {on}. Jakso pidetään tauolla tai päätetään.</translation>
    </message>
    <message>
        <source>Assessment missing</source>
        <translation>Arviointi puuttuu</translation>
    </message>
    <message>
        <source>There is no reference to an assessment of the need for services.</source>
        <translation>Palvelutarpeen arvioinnin viite puuttuu.</translation>
    </message>
    <message>
        <source>Purchased service</source>
        <translation>Ostopalvelu</translation>
    </message>
    <message>
        <source>A purchased service runs alongside: write the diary note and update the plan.</source>
        <translation>Rinnalla on ostopalvelu: kirjaa se päiväkirjaan ja päivitä suunnitelma.</translation>
    </message>
    <message>
        <source>Guardian missing</source>
        <translation>Huoltaja puuttuu</translation>
    </message>
    <message>
        <source>The client is under 18: who is the guardian, and what may be told?</source>
        <translation>Asiakas on alle 18: kuka on huoltaja, ja mitä hänelle saa kertoa?</translation>
    </message>
    <message>
        <source>Begin together</source>
        <translation>Aloittakaa yhdessä</translation>
    </message>
    <message>
        <source>The joint first meeting of the work pair is not written down.</source>
        <translation>Työparin yhteistä aloitustapaamista ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>Tarkistakaa yhdessä</translation>
    </message>
    <message>
        <source>The joint look at the situation was agreed for {on}.</source>
        <translation>Yhteinen tarkistus sovittiin {on}.</translation>
    </message>
    <message>
        <source>End together</source>
        <translation>Päättäkää yhdessä</translation>
    </message>
    <message>
        <source>The period ends {end}: meet together and agree how it goes on.</source>
        <translation>Jakso päättyy {end}: tavatkaa yhdessä ja sopikaa jatkosta.</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Kuka vastaa sisällöstä?</translation>
    </message>
    <message>
        <source>A professional of social care answers for the content.</source>
        <translation>Sisällöstä vastaa sosiaalihuollon ammattihenkilö.</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>alussa</translation>
    </message>
    <message>
        <source>at the interim check {day}</source>
        <translation>väliarvioinnissa {day}</translation>
    </message>
    <message>
        <source>at the end of the intensive phase {day}</source>
        <translation>tiiviin vaiheen lopussa {day}</translation>
    </message>
    <message>
        <source>at the end {day}</source>
        <translation>lopussa {day}</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>uudelleen {day}</translation>
    </message>
    <message>
        <source>Goals (GAS)</source>
        <translation>Tavoitteet (GAS)</translation>
    </message>
    <message>
        <source>Waits to be filled in together: {what}</source>
        <translation>Odottaa täyttämistä yhdessä: {what}</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> ja {more} muuta</translation>
    </message>
    <message>
        <source>Measure waits</source>
        <translation>Mittari odottaa</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Kysy palautetta</translation>
    </message>
    <message>
        <source>Ask the anonymous feedback question: {when}</source>
        <translation>Pyydä nimetön palaute: {when}</translation>
    </message>
    <message>
        <source>Goal for the group</source>
        <translation>Tavoite ryhmään</translation>
    </message>
    <message>
        <source>In a group without an own goal or an agreement.</source>
        <translation>Ryhmästä puuttuu oma tavoite tai sopimus.</translation>
    </message>
    <message>
        <source>Visit in the group</source>
        <translation>Käynti ryhmässä</translation>
    </message>
    <message>
        <source>A visit in the group was agreed by {on}.</source>
        <translation>Käynti ryhmässä oli sovittu {on} mennessä.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Make a safety plan together, and check whether a non-disclosure order is needed.</source>
        <translation>Tehkää yhdessä turvasuunnitelma ja tarkista, tarvitaanko turvakielto.</translation>
    </message>
    <message>
        <source>Look at the safety plan together again, due {on}</source>
        <translation>Katsokaa turvasuunnitelma uudelleen yhdessä, viimeistään {on}</translation>
    </message>
    <message>
        <source>Begin by {on}</source>
        <translation>Aloita {on} mennessä</translation>
    </message>
    <message>
        <source>The period is to begin by {on}. You have not met yet.</source>
        <translation>Jakson on määrä alkaa {on} mennessä. Ette ole vielä tavanneet.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Entries wait until you log in to the server.</source>
        <translation>Kirjaukset odottavat, kunnes kirjaudut palvelimelle.</translation>
    </message>
    <message>
        <source>Confirm the ride</source>
        <translation>Vahvista kyyti</translation>
    </message>
    <message>
        <source>Confirm the ride: {start}, {riders} in it</source>
        <translation>Vahvista kyyti: {start}, kyydissä {riders}</translation>
    </message>
</context>
<context>
    <name>goal</name>
    <message>
        <source>Need: {need}</source>
        <translation>Tarve: {need}</translation>
    </message>
    <message>
        <source>reviewed {day}</source>
        <translation>arvioidaan {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>not thought out together yet</source>
        <translation>ei vielä pohdittu yhdessä</translation>
    </message>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done}/{total} askelta tehty</translation>
    </message>
    <message>
        <source>now: {step}</source>
        <translation>nyt: {step}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>tehty {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>Achieved {day}</source>
        <translation>Saavutettu {day}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Päättyi {day}</translation>
    </message>
    <message>
        <source>review</source>
        <translation>arviointi</translation>
    </message>
    <message>
        <source>now {level}</source>
        <translation>nyt {level}</translation>
    </message>
    <message>
        <source>The goal was agreed</source>
        <translation>Tavoite sovittiin</translation>
    </message>
    <message>
        <source>Step or assessment marked</source>
        <translation>Askel tai arvio merkitty</translation>
    </message>
    <message>
        <source>can be reached during the service</source>
        <translation>saavutettavissa palvelun aikana</translation>
    </message>
    <message>
        <source>Waits since {day}: {what}</source>
        <translation>Odottaa {day} alkaen: {what}</translation>
    </message>
    <message>
        <source>helps: {factor}</source>
        <translation>tukee: {factor}</translation>
    </message>
    <message>
        <source>makes it harder: {factor}</source>
        <translation>vaikeuttaa: {factor}</translation>
    </message>
    <message>
        <source>assessed together</source>
        <translation>arvioitiin yhdessä</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Not written yet</source>
        <translation>Ei vielä kirjattu</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Ei tehty</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osallistuja</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Oma tavoite</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Käyty</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>kyyti</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>keli</translation>
    </message>
    <message>
        <source>health</source>
        <translation>vointi</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>muu meno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Kyyti</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>ei merkitty</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>Told of absence</source>
        <translation>Ilmoitti poissaolosta</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei tullut</translation>
    </message>
    <message>
        <source>By own means</source>
        <translation>Omin neuvoin</translation>
    </message>
    <message>
        <source>By bus or taxi</source>
        <translation>Bussilla tai taksilla</translation>
    </message>
    <message>
        <source>Needs a ride</source>
        <translation>Tarvitsee kyydin</translation>
    </message>
    <message>
        <source>Takes part remotely</source>
        <translation>Osallistuu etänä</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Ei vakiopäivää</translation>
    </message>
    <message>
        <source>led by {names}</source>
        <translation>ohjaavat {names}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Ei pidetty</translation>
    </message>
</context>
<context>
    <name>handed-over</name>
    <message>
        <source>everything is there</source>
        <translation>kaikki on perillä</translation>
    </message>
    <message>
        <source>{count}, of which {attention} need attention</source>
        <translation>{count}, joista {attention} vaatii huomiota</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Siirtämättä</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Vanhin</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Viimeisin kuitti</translation>
    </message>
</context>
<context>
    <name>ideas</name>
    <message>
        <source>Individual work</source>
        <translation>Yksilötyö</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Kokeilussa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>Jätetty toistaiseksi</translation>
    </message>
</context>
<context>
    <name>last-time</name>
    <message>
        <source>You have not met yet.</source>
        <translation>Ette ole vielä tavanneet.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n päivä sitten</numerusform>
            <numerusform>%n päivää sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>No time is booked.</source>
        <translation>Aikaa ei ole varattu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a client or a booking first.</source>
        <translation>Valitse ensin asiakas tai varaus.</translation>
    </message>
    <message>
        <source>Other clients are hidden by the shield.</source>
        <translation>Näyttö on suojattu: muut asiakkaat ovat piilossa.</translation>
    </message>
</context>
<context>
    <name>login</name>
    <message>
        <source>The server asks for no login</source>
        <translation>Palvelin ei vaadi kirjautumista</translation>
    </message>
    <message>
        <source>In the browser of this device</source>
        <translation>Tämän laitteen selaimessa</translation>
    </message>
    <message>
        <source>With a code on another device</source>
        <translation>Koodilla toisella laitteella</translation>
    </message>
    <message>
        <source>With this device&apos;s own key</source>
        <translation>Tämän laitteen omalla avaimella</translation>
    </message>
    <message>
        <source>Entries are sent without a login.</source>
        <translation>Kirjaukset lähetetään ilman kirjautumista.</translation>
    </message>
    <message>
        <source>You log in on your organisation&apos;s page as you do elsewhere.</source>
        <translation>Kirjaudut organisaatiosi sivulla kuten muuallakin.</translation>
    </message>
    <message>
        <source>You type a short code on your phone and log in there.</source>
        <translation>Kirjoitat lyhyen koodin puhelimella ja kirjaudut siellä.</translation>
    </message>
    <message>
        <source>Nobody logs in. Your administrator registers the public key; the secret one stays encrypted here.</source>
        <translation>Kukaan ei kirjaudu. Ylläpito rekisteröi julkisen avaimen; salainen pysyy täällä salattuna.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Avainta ei vielä ole.</translation>
    </message>
    <message>
        <source>{kind}, made {day}. Its mark: {mark}</source>
        <translation>{kind}, tehty {day}. Tunniste: {mark}</translation>
    </message>
    <message>
        <source>The login has expired. What waits is safe here.</source>
        <translation>Kirjautuminen on vanhentunut. Odottavat kirjaukset ovat täällä turvassa.</translation>
    </message>
    <message>
        <source>Logged in, {when}.</source>
        <translation>Kirjautunut, {when}.</translation>
    </message>
    <message>
        <source>Not logged in.</source>
        <translation>Et ole kirjautunut.</translation>
    </message>
    <message>
        <source>The login was cancelled in the browser.</source>
        <translation>Kirjautuminen peruttiin selaimessa.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this login. It was thrown away.</source>
        <translation>Tuli vastaus, joka ei kuulu tähän kirjautumiseen. Se hylättiin.</translation>
    </message>
    <message>
        <source>The answer did not come from your organisation&apos;s server. Tell your support.</source>
        <translation>Vastaus ei tullut organisaatiosi palvelimelta. Kerro tuelle.</translation>
    </message>
    <message>
        <source>The code has expired. Get a new one.</source>
        <translation>Koodi on vanhentunut. Hae uusi.</translation>
    </message>
    <message>
        <source>No answer came from the browser. Try again.</source>
        <translation>Selaimesta ei tullut vastausta. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The server does not offer this way to log in. Choose another one.</source>
        <translation>Palvelin ei tarjoa tätä kirjautumistapaa. Valitse toinen.</translation>
    </message>
    <message>
        <source>The server sends the login to a place that your organisation has not confirmed. Nothing was sent there. Tell your support.</source>
        <translation>Palvelin ohjaa kirjautumisen paikkaan, jota organisaatiosi ei ole vahvistanut. Sinne ei lähetetty mitään. Kerro tuelle.</translation>
    </message>
    <message>
        <source>There is no key on this device yet.</source>
        <translation>Tällä laitteella ei vielä ole avainta.</translation>
    </message>
    <message>
        <source>The server does not let this program in. Tell your support.</source>
        <translation>Palvelin ei päästä tätä ohjelmaa sisään. Kerro tuelle.</translation>
    </message>
    <message>
        <source>The server does not take this device&apos;s key. Everything waits safely here.</source>
        <translation>Palvelin ei hyväksy tämän laitteen avainta. Kaikki odottaa täällä turvassa.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>The server asks for a login. Choose in Settings how to log in.</source>
        <translation>Palvelin vaatii kirjautumisen. Valitse asetuksista, miten kirjaudutaan.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>The login to the server has expired. Log in again; nothing is lost.</source>
        <translation>Kirjautuminen palvelimelle on vanhentunut. Kirjaudu uudelleen; mitään ei ole kadonnut.</translation>
    </message>
    <message>
        <source>The server waits for your login. Everything waits safely here.</source>
        <translation>Palvelin odottaa kirjautumistasi. Kaikki odottaa täällä turvassa.</translation>
    </message>
    <message>
        <source>Rinnalla</source>
        <translation>Rinnalla</translation>
    </message>
    <message>
        <source>The login has come to Rinnalla. You may close this page.</source>
        <translation>Kirjautuminen tuli perille Rinnallaan. Voit sulkea tämän sivun.</translation>
    </message>
    <message>
        <source>The login was not finished. You may close this page and try again in Rinnalla.</source>
        <translation>Kirjautuminen jäi kesken. Voit sulkea tämän sivun ja yrittää Rinnallassa uudelleen.</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Start</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>Interim check</source>
        <translation>Väliarvio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Loppu</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Välillä</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Ei vielä täytetty</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n täyttö</numerusform>
            <numerusform>%n täyttöä</numerusform>
        </translation>
    </message>
    <message>
        <source>T now {now}</source>
        <translation>T nyt {now}</translation>
    </message>
    <message>
        <source>start {start}, change {change}</source>
        <translation>alussa {start}, muutos {change}</translation>
    </message>
    <message>
        <source>No goal with a scale counts yet.</source>
        <translation>Mikään asteikollinen tavoite ei ole vielä mukana.</translation>
    </message>
    <message>
        <source>No T yet: {scored} of {total} goals have been assessed.</source>
        <translation>T-lukua ei vielä ole: {scored}/{total} tavoitetta on arvioitu.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Cancelled</source>
        <translation>Peruuntui</translation>
    </message>
    <message>
        <source>Tried, no contact</source>
        <translation>Yritettiin, ei tavoitettu</translation>
    </message>
    <message>
        <source>{form}, {minutes} min</source>
        <translation>{form}, {minutes} min</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{minutes} min of driving</source>
        <translation>{minutes} min ajoa</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>Own rating: {topic} first {before}, then {after}</source>
        <translation>Oma arvio: {topic} ensin {before}, sitten {after}</translation>
    </message>
    <message>
        <source>Own rating: {topic} {figure}</source>
        <translation>Oma arvio: {topic} {figure}</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>Takapakkia</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteen</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Not talked about</source>
        <translation>Ei puhuttu</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Ei tarvetta</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Vähän</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Jonkin verran</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Paljon</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ei vielä katsottu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Selvitetty</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei tarpeen</translation>
    </message>
    <message>
        <source>Not assessed yet. Begin from what gives strength.</source>
        <translation>Ei vielä arvioitu. Aloita siitä, mikä antaa voimia.</translation>
    </message>
    <message>
        <source>Assessed together {day}</source>
        <translation>Arvioitu yhdessä {day}</translation>
    </message>
    <message>
        <source>Assessed by the worker {day}</source>
        <translation>Työntekijä arvioi {day}</translation>
    </message>
    <message>
        <source>next time {day}</source>
        <translation>seuraavan kerran {day}</translation>
    </message>
    <message>
        <source>before: {level}</source>
        <translation>ennen: {level}</translation>
    </message>
    <message>
        <source>New strength: {text}</source>
        <translation>Uusi voimavara: {text}</translation>
    </message>
    <message>
        <source>No longer: {text}</source>
        <translation>Ei enää: {text}</translation>
    </message>
    <message>
        <source>{area}: {before}, now {now}</source>
        <translation>{area}: {before}, nyt {now}</translation>
    </message>
    <message>
        <source>in the client&apos;s words: {text}</source>
        <translation>asiakkaan sanoin: {text}</translation>
    </message>
    <message>
        <source>worker&apos;s assessment: {text}</source>
        <translation>työntekijän arvio: {text}</translation>
    </message>
    <message>
        <source>came unasked</source>
        <translation>tuli pyytämättä</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>pyytäjä {name}</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Lähtee juuri</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Different facts</source>
        <translation>Eri tieto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Otettu pois</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Suunnitelma {number}</translation>
    </message>
    <message>
        <source>Log entry {day}</source>
        <translation>Tapaamiskirjaus {day}</translation>
    </message>
    <message>
        <source>{title}, correction {number}</source>
        <translation>{title}, korjaus {number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>client information system ({host})</source>
        <translation>asiakastietojärjestelmä ({host})</translation>
    </message>
    <message>
        <source>folder of the client information system</source>
        <translation>asiakastietojärjestelmän kansio</translation>
    </message>
    <message>
        <source>It did not arrive. It is safe on this device; it is tried again.</source>
        <translation>Ei mennyt perille. Se on tallessa tällä laitteella, ja sitä yritetään uudelleen.</translation>
    </message>
    <message>
        <source>The client has no personal identity code or temporary id yet. Add one, and it goes.</source>
        <translation>Asiakkaalla ei ole vielä henkilötunnusta eikä tilapäistä tunnusta. Lisää tunnus, niin kirjaus lähtee.</translation>
    </message>
    <message>
        <source>The plan needs the personal identity code. Add it, and the plan goes.</source>
        <translation>Suunnitelma tarvitsee henkilötunnuksen. Lisää se, niin suunnitelma lähtee.</translation>
    </message>
    <message>
        <source>The client needs both a first name and a last name. Add them, and it goes.</source>
        <translation>Asiakkaalla pitää olla etunimi ja sukunimi. Lisää ne, niin kirjaus lähtee.</translation>
    </message>
    <message>
        <source>Your own name is incomplete. Complete it in Settings, and it goes.</source>
        <translation>Oma nimesi on vajaa. Täydennä se asetuksissa, niin kirjaus lähtee.</translation>
    </message>
    <message>
        <source>A completed version took its place.</source>
        <translation>Täydennetty versio tuli tilalle.</translation>
    </message>
    <message>
        <source>You took it out of the queue.</source>
        <translation>Otit sen pois jonosta.</translation>
    </message>
    <message>
        <source>The server did not accept the content ({status}). The entry is safe here. Correct it, or tell the support of the client information system.</source>
        <translation>Palvelin ei hyväksynyt sisältöä ({status}). Kirjaus on tallessa täällä. Korjaa se tai kerro asiakastietojärjestelmän tuelle.</translation>
    </message>
    <message>
        <source>The client information system has different facts under this entry. Both stay under their authors&apos; names.</source>
        <translation>Asiakastietojärjestelmässä on eri tieto. Molemmat kirjaukset säilyvät tekijöidensä nimissä.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came, and the server cannot be asked. Look in the client information system, then choose: it is there, or send again.</source>
        <translation>Kirjaus lähti, mutta vastausta ei tullut, eikä palvelimelta voi kysyä. Katso asiakastietojärjestelmästä ja valitse sitten: se on siellä, tai lähetä uudelleen.</translation>
    </message>
    <message>
        <source>The answer was not clear. It is asked for before it is sent again.</source>
        <translation>Vastaus oli epäselvä. Perillemeno kysytään ennen uutta lähetystä.</translation>
    </message>
    <message>
        <source>The frozen content cannot be read by this version. Tell your support.</source>
        <translation>Tämä versio ei osaa lukea jäädytettyä sisältöä. Kerro tuelle.</translation>
    </message>
    <message>
        <source>No connection. Everything is saved on the device and goes by itself later.</source>
        <translation>Ei verkkoyhteyttä. Kaikki tallentuu laitteelle ja lähtee itsestään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open a browser, then try again.</source>
        <translation>Tämä verkko pyytää ensin kirjautumaan. Avaa selain ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The server could not be trusted, so nothing was sent. Tell your support.</source>
        <translation>Palvelimeen ei voitu luottaa, joten mitään ei lähetetty. Kerro tuelle.</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again by itself.</source>
        <translation>Palvelin on varattu. Yritetään itsestään uudelleen.</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Everything is saved on the device.</source>
        <translation>Kansioon ei päästä. Kaikki on tallessa laitteella.</translation>
    </message>
    <message>
        <source>{title}, marking as an error</source>
        <translation>{title}, virhemerkintä</translation>
    </message>
    <message>
        <source>The server takes no changes. Mark the entry as an error in the client information system, then take this out of the queue.</source>
        <translation>Palvelin ei ota vastaan muutoksia. Merkitse kirjaus virheelliseksi asiakastietojärjestelmässä ja ota sitten tämä pois jonosta.</translation>
    </message>
    <message>
        <source>The other entry stays under its author&apos;s name. Yours goes beside it.</source>
        <translation>Toinen kirjaus säilyy tekijänsä nimissä. Omasi siirtyy sen rinnalle.</translation>
    </message>
    <message>
        <source>The clock of this device seems to be wrong, so the server could not be trusted. Set the time, then try again.</source>
        <translation>Tämän laitteen kello näyttää olevan väärässä, joten palvelimeen ei voitu luottaa. Aseta aika oikein ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The server does not work just now. Everything is saved on the device and is tried again by itself.</source>
        <translation>Palvelin ei toimi juuri nyt. Kaikki on tallessa laitteella, ja siirtoa yritetään itsestään uudelleen.</translation>
    </message>
    <message>
        <source>It lies sealed in the folder. It is handed over when the organisation has acknowledged it.</source>
        <translation>Kirjaus on sinetöitynä kansiossa. Se on siirretty, kun organisaatio on kuitannut sen.</translation>
    </message>
    <message>
        <source>It has lain in the folder for more than three days, and nobody has acknowledged it. Tell your support.</source>
        <translation>Kirjaus on ollut kansiossa yli kolme päivää, eikä sitä ole kuitattu. Kerro tukeen.</translation>
    </message>
    <message>
        <source>The login to the server is missing or has expired. Nothing is lost; log in.</source>
        <translation>Kirjautuminen palvelimelle puuttuu tai on vanhentunut. Mitään ei ole kadonnut; kirjaudu.</translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message>
        <source>Goals and steps</source>
        <translation>Tavoitteet ja askeleet</translation>
    </message>
    <message>
        <source>Entries of meetings</source>
        <translation>Tapaamisten kirjaukset</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Minun tiimini</translation>
    </message>
    <message>
        <source>Booked meetings</source>
        <translation>Varatut tapaamiset</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Saaja: {name}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Lähettäjä: {name}</translation>
    </message>
    <message>
        <source>Additions from {name}</source>
        <translation>Lisäyksiä, kirjannut {name}</translation>
    </message>
    <message>
        <source>Your additions to {name}</source>
        <translation>Lisäyksesi, saaja {name}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>päättyi {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>opened there {day}</source>
        <translation>avattu siellä {day}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Person of the team</source>
        <translation>Tiimin henkilö</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kirjaus</translation>
    </message>
    <message>
        <source>Booked meeting</source>
        <translation>Varattu tapaaminen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Otettu vastaan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Täällä jo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Seuraavat tapaamiset</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Näin tavoitat</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Huomaa tämä</translation>
    </message>
    <message>
        <source>Finished plans</source>
        <translation>Valmiit suunnitelmat</translation>
    </message>
    <message>
        <source>Needs and strengths</source>
        <translation>Tarpeet ja voimavarat</translation>
    </message>
    <message>
        <source>Errand path</source>
        <translation>Asiointipolku</translation>
    </message>
    <message>
        <source>If I am not heard from, safety plan</source>
        <translation>Jos minusta ei kuulu, turvasuunnitelma</translation>
    </message>
    <message>
        <source>Representatives, services, wishes</source>
        <translation>Edustajat, palvelut, toiveet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Asiakkaan omat sanat</translation>
    </message>
    <message>
        <source>Finished plan</source>
        <translation>Valmis suunnitelma</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Voimavara</translation>
    </message>
    <message>
        <source>Information from elsewhere</source>
        <translation>Muualta saatu tieto</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Event of an errand</source>
        <translation>Asian tapahtuma</translation>
    </message>
    <message>
        <source>If I am not heard from</source>
        <translation>Jos minusta ei kuulu</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Turvasuunnitelma</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Edustaja</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Muu palvelu</translation>
    </message>
    <message>
        <source>Contact or notice</source>
        <translation>Yhteydenotto tai ilmoitus</translation>
    </message>
    <message>
        <source>Wish for the work</source>
        <translation>Toive työskentelystä</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mittari</translation>
    </message>
    <message numerus="yes">
        <source>wait %n day(s)</source>
        <translation>
            <numerusform>odota %n päivä</numerusform>
            <numerusform>odota %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>plan {number}</source>
        <translation>suunnitelma {number}</translation>
    </message>
    <message>
        <source>Decision references</source>
        <translation>Viitteet päätöksiin</translation>
    </message>
    <message>
        <source>What happened in the period</source>
        <translation>Jakson tapahtumat</translation>
    </message>
    <message>
        <source>Rehabilitation checklist</source>
        <translation>Kuntoutusasioiden lista</translation>
    </message>
    <message>
        <source>Decision reference</source>
        <translation>Viite päätökseen</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>Jaksossa</translation>
    </message>
    <message>
        <source>Checklist line</source>
        <translation>Listan kohta</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>Muutosehdotus</translation>
    </message>
    <message>
        <source>This is not here any more, so the change cannot be taken in.</source>
        <translation>Tätä ei ole enää täällä, joten muutosta ei voi ottaa käyttöön.</translation>
    </message>
    <message>
        <source>Mended afterwards. Taken in, it stands beside the first; both stay.</source>
        <translation>Korjattu jälkikäteen. Käyttöön otettuna se on ensimmäisen rinnalla; molemmat säilyvät.</translation>
    </message>
    <message>
        <source>Taken in, your booking changes. Until then it stays.</source>
        <translation>Jos otat muutoksen, varauksesi muuttuu. Siihen asti se pysyy.</translation>
    </message>
    <message>
        <source>Taken in, it is a new version by {author}. Yours stays as the version before.</source>
        <translation>Käyttöön otettuna se on uusi versio, jonka kirjoitti {author}. Sinun tekstisi säilyy edellisenä versiona.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>The client is under 18. May the guardian have this paper?</source>
        <translation>Asiakas on alle 18-vuotias. Saako huoltaja saada tämän?</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>No period yet</source>
        <translation>Ei vielä jaksoa</translation>
    </message>
    <message>
        <source>Social rehabilitation as social work</source>
        <translation>Sosiaalinen kuntoutus sosiaalityönä</translation>
    </message>
    <message>
        <source>Social rehabilitation as social guidance</source>
        <translation>Sosiaalinen kuntoutus sosiaaliohjauksena</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Alkaa myöhemmin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Työyksikkö</translation>
    </message>
    <message>
        <source>Given to the client</source>
        <translation>Annettu tiedoksi</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Muutoksenhaku</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lakiperuste</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>päättyi {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n päivä jäljellä</numerusform>
            <numerusform>%n päivää jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>ends {day} · {left}</source>
        <translation>päättyy {day} · {left}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>päättyy {day}</translation>
    </message>
    <message>
        <source>Need assessed</source>
        <translation>Tarve arvioitu</translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation>Kuka arvioi</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Johtopäätös</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>In the beginning</source>
        <translation>Alussa</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>Prepares for</source>
        <translation>Valmistaa</translation>
    </message>
    <message>
        <source>Dense phase until</source>
        <translation>Tiivis vaihe asti</translation>
    </message>
    <message>
        <source>Pilot or study</source>
        <translation>Pilotti tai tutkimus</translation>
    </message>
    <message>
        <source>Not written down yet</source>
        <translation>Ei vielä kirjattu</translation>
    </message>
    <message>
        <source>Takes part voluntarily, asked {day}</source>
        <translation>Mukana vapaaehtoisesti, kysytty {day}</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Peruttu {day}</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>joka päivä</numerusform>
            <numerusform>%n päivän välein</numerusform>
        </translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>kerran viikossa</translation>
    </message>
    <message>
        <source>{met} of {weeks} weeks</source>
        <translation>{met} viikkona {weeks}:stä</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Lähitapaaminen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Puhelut ja viestit</translation>
    </message>
    <message>
        <source>Tried, nobody met</source>
        <translation>Yritettiin, ei tavoitettu</translation>
    </message>
    <message>
        <source>The client cancelled</source>
        <translation>Asiakas perui</translation>
    </message>
    <message>
        <source>Weather or transport</source>
        <translation>Keli tai kyyti</translation>
    </message>
    <message>
        <source>The worker was kept</source>
        <translation>Työntekijän este</translation>
    </message>
    <message>
        <source>Other hindrance</source>
        <translation>Muu este</translation>
    </message>
    <message>
        <source>{share} % of the meetings</source>
        <translation>{share} % tapaamisista</translation>
    </message>
    <message>
        <source>In own surroundings</source>
        <translation>Omassa ympäristössä</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>marked {day}</source>
        <translation>merkitty {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kerta</numerusform>
            <numerusform>%n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Suunnitelma {number}</translation>
    </message>
    <message>
        <source>Assessment of the need</source>
        <translation>Palvelutarpeen arviointi</translation>
    </message>
    <message>
        <source>Dense phase ends</source>
        <translation>Tiivis vaihe päättyy</translation>
    </message>
    <message>
        <source>Final evaluation together</source>
        <translation>Loppuarviointi yhdessä</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>book a time</source>
        <translation>varaa aika</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>varattu</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ehdotus</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>tulossa</translation>
    </message>
    <message>
        <source>Division of labour agreed {day}</source>
        <translation>Työnjako sovittu {day}</translation>
    </message>
    <message>
        <source>Looked at together {day}</source>
        <translation>Yhteinen tarkistus {day}</translation>
    </message>
    <message>
        <source>same worker</source>
        <translation>sama työntekijä</translation>
    </message>
    <message>
        <source>other worker</source>
        <translation>eri työntekijä</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Jatko</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Ei vielä arvioitu</translation>
    </message>
    <message>
        <source>Social guidance</source>
        <translation>Sosiaaliohjaus</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Sosiaalityö</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Korjaava</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Ennaltaehkäisevä</translation>
    </message>
    <message>
        <source>As social work</source>
        <translation>Sosiaalityönä</translation>
    </message>
    <message>
        <source>As social guidance</source>
        <translation>Sosiaaliohjauksena</translation>
    </message>
    <message>
        <source>As another service</source>
        <translation>Muuna palveluna</translation>
    </message>
    <message>
        <source>The client relation ends</source>
        <translation>Asiakkuus päättyy</translation>
    </message>
    <message>
        <source>Consent to take part</source>
        <translation>Suostumus osallistua</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Virstanpylväs</translation>
    </message>
    <message>
        <source>Interim review</source>
        <translation>Väliarviointi</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>Jatka jaksoa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Go on after the pause</source>
        <translation>Jatka tauon jälkeen</translation>
    </message>
    <message>
        <source>Joint first meeting</source>
        <translation>Yhteinen aloitustapaaminen</translation>
    </message>
    <message>
        <source>Joint look at the situation</source>
        <translation>Yhteinen tarkistus</translation>
    </message>
    <message>
        <source>Joint last meeting</source>
        <translation>Yhteinen päätöstapaaminen</translation>
    </message>
    <message>
        <source>Contact with the work pair</source>
        <translation>Yhteys työpariin</translation>
    </message>
    <message>
        <source>Contact with the decision maker</source>
        <translation>Yhteys päätöksen tekijään</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Loppuarviointi</translation>
    </message>
    <message>
        <source>Period extended</source>
        <translation>Jaksoa jatkettu</translation>
    </message>
    <message>
        <source>Taking part is voluntary and free of charge. The client may pause or stop at any time.</source>
        <translation>Osallistuminen on vapaaehtoista ja maksutonta. Asiakas voi pitää tauon tai lopettaa milloin vain.</translation>
    </message>
    <message>
        <source>Nobody has to go on. Agree together whether the period pauses or ends.</source>
        <translation>Kenenkään ei ole pakko jatkaa. Sopikaa yhdessä, pidetäänkö tauko vai päätetäänkö jakso.</translation>
    </message>
    <message>
        <source>The old end, the new end and the reason stay readable.</source>
        <translation>Vanha päättymispäivä, uusi päättymispäivä ja syy jäävät näkyviin.</translation>
    </message>
    <message>
        <source>While it pauses, no rhythm is asked for.</source>
        <translation>Tauon aikana rytmistä ei muistuteta.</translation>
    </message>
    <message>
        <source>The period ends with it. The client may disagree, gets a written decision and can apply again.</source>
        <translation>Jakso päättyy tähän. Asiakas voi olla eri mieltä, saa kirjallisen päätöksen ja voi hakea uudelleen.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>The period ends</source>
        <translation>Jakso päättyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Uusi päättymispäivä</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Miten kysyttiin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>What was looked at and agreed</source>
        <translation>Mitä katsottiin ja sovittiin</translation>
    </message>
    <message>
        <source>Why is it extended?</source>
        <translation>Miksi jatketaan?</translation>
    </message>
    <message>
        <source>Why does it pause?</source>
        <translation>Miksi tauko?</translation>
    </message>
    <message>
        <source>How did we do, and how does it go on?</source>
        <translation>Miten onnistuttiin, miten jatketaan?</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <translation>Mitä kerrottiin ja sovittiin</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Muutamalla sanalla</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Jatka jaksoa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>End the period</source>
        <translation>Päätä jakso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>{what} stored</source>
        <translation>{what}: tallennettu</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Aikaa yhdessä</translation>
    </message>
    <message>
        <source>Begins at the latest</source>
        <translation>Alkaa viimeistään</translation>
    </message>
</context>
<context>
    <name>plain</name>
    <message>
        <source>Plain language: LIX {lix} (under 40 is easy).</source>
        <translation>Selkeys: LIX {lix} (alle 40 on helppo).</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Mitään ei ole merkitty.</translation>
    </message>
    <message>
        <source>Long sentence: {found}</source>
        <translation>Pitkä virke: {found}</translation>
    </message>
    <message>
        <source>Long word: {found}</source>
        <translation>Pitkä sana: {found}</translation>
    </message>
    <message>
        <source>Abbreviation: {found}</source>
        <translation>Lyhenne: {found}</translation>
    </message>
    <message>
        <source>Say who does it: {found}</source>
        <translation>Kerro, kuka tekee: {found}</translation>
    </message>
    <message>
        <source>Add the weekday: {found}</source>
        <translation>Lisää viikonpäivä: {found}</translation>
    </message>
    <message>
        <source>Hard word: {found}. Plainer: {instead}</source>
        <translation>Vaikea sana: {found}. Selkeämmin: {instead}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Social Welfare Act s. 39({item})</source>
        <translation>SHL 39 § kohta {item}</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Voimavarat</translation>
    </message>
    <message>
        <source>Client&apos;s own view</source>
        <translation>Asiakkaan oma näkemys</translation>
    </message>
    <message>
        <source>Client&apos;s proposal for how the service is given</source>
        <translation>Asiakkaan ehdotus palvelun toteuttamisesta</translation>
    </message>
    <message>
        <source>Life situation and surroundings: how they affect</source>
        <translation>Elämäntilanne ja ympäristö: miten ne vaikuttavat</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment of the need for support</source>
        <translation>Työntekijän arvio tuen tarpeesta</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Tavoitteet ja askeleet</translation>
    </message>
    <message>
        <source>Services, support and division of work</source>
        <translation>Palvelut, tuki ja työnjako</translation>
    </message>
    <message>
        <source>Necessary services: when they begin and how long they last</source>
        <translation>Välttämättömät palvelut: milloin alkavat ja kuinka kauan kestävät</translation>
    </message>
    <message>
        <source>How often the client meets the own worker</source>
        <translation>Kuinka usein asiakas tapaa omatyöntekijän</translation>
    </message>
    <message>
        <source>Estimate of how long the client relation lasts</source>
        <translation>Arvio asiakkuuden kestosta</translation>
    </message>
    <message>
        <source>My team and those we work with</source>
        <translation>Minun tiimini ja yhteistyötahot</translation>
    </message>
    <message>
        <source>Contact and consents</source>
        <translation>Yhteydenpito ja suostumukset</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Suunnitelman arviointi</translation>
    </message>
    <message>
        <source>Rights and options explained: how</source>
        <translation>Selvitys oikeuksista ja vaihtoehdoista annettu: miten</translation>
    </message>
    <message>
        <source>Client&apos;s opinion on the plan</source>
        <translation>Asiakkaan mielipide suunnitelmasta</translation>
    </message>
    <message>
        <source>Dissenting views</source>
        <translation>Eriävät näkemykset</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Neuvottelu</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Jakelu</translation>
    </message>
    <message>
        <source>Worker&apos;s assessment</source>
        <translation>Työntekijän arvio</translation>
    </message>
    <message>
        <source>Services and support</source>
        <translation>Palvelut ja tuki</translation>
    </message>
    <message>
        <source>Necessary services</source>
        <translation>Välttämättömät palvelut</translation>
    </message>
    <message>
        <source>Meetings with the own worker</source>
        <translation>Tapaamiset omatyöntekijän kanssa</translation>
    </message>
    <message>
        <source>Length of the client relation</source>
        <translation>Asiakkuuden kesto</translation>
    </message>
    <message>
        <source>Those we work with</source>
        <translation>Yhteistyötahot</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Elämäntilanne</translation>
    </message>
    <message>
        <source>Client&apos;s proposal</source>
        <translation>Asiakkaan ehdotus</translation>
    </message>
    <message>
        <source>How the plan before went</source>
        <translation>Edellisen suunnitelman arviointi</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Fill this in.</source>
        <translation>Täytä tämä.</translation>
    </message>
    <message>
        <source>This is too long: at most {most} characters fit.</source>
        <translation>Teksti on liian pitkä: enintään {most} merkkiä mahtuu.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Anna luku väliltä {least}–{most}.</translation>
    </message>
    <message>
        <source>Give a date that is in the calendar.</source>
        <translation>Anna kalenterissa oleva päivämäärä.</translation>
    </message>
    <message>
        <source>Give a time, for example 13.00.</source>
        <translation>Anna kellonaika, esimerkiksi 13.00.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Tämä päivä on vasta tulossa.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Tämä päivä on jo mennyt.</translation>
    </message>
    <message>
        <source>Days off are a year at most.</source>
        <translation>Vapaa on enintään vuoden.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Loppu on ennen alkua.</translation>
    </message>
    <message>
        <source>Say in a few words why this changes.</source>
        <translation>Kerro muutamalla sanalla, miksi tämä muuttuu.</translation>
    </message>
    <message>
        <source>An organisation id has numbers and dots, for example 1.2.246.10.</source>
        <translation>Organisaation tunnisteessa on numeroita ja pisteitä, esimerkiksi 1.2.246.10.</translation>
    </message>
    <message>
        <source>This is not a valid personal identity code. Check every character.</source>
        <translation>Henkilötunnus ei täsmää. Tarkista jokainen merkki.</translation>
    </message>
    <message>
        <source>This may be a real person&apos;s code. The practice store takes only practice codes (individual number 900–999).</source>
        <translation>Tämä voi olla oikean ihmisen henkilötunnus. Harjoitteluun kelpaavat vain harjoittelutunnukset (yksilönumero 900–999).</translation>
    </message>
    <message>
        <source>The date of birth is not the one in the personal identity code.</source>
        <translation>Syntymäaika ei ole sama kuin henkilötunnuksessa.</translation>
    </message>
    <message>
        <source>This cannot be a date of birth.</source>
        <translation>Tämä ei voi olla syntymäaika.</translation>
    </message>
    <message>
        <source>Give all five levels and where the goal starts.</source>
        <translation>Kirjoita kaikki viisi tasoa ja lähtötaso.</translation>
    </message>
    <message>
        <source>The period ends before this, on {end}.</source>
        <translation>Jakso päättyy ennen tätä, {end}.</translation>
    </message>
    <message>
        <source>A meeting that was held cannot be in the future.</source>
        <translation>Toteutunut tapaaminen ei voi olla tulevaisuudessa.</translation>
    </message>
    <message>
        <source>Say why the meeting was not held.</source>
        <translation>Kerro, miksi tapaaminen ei toteutunut.</translation>
    </message>
    <message>
        <source>Write a few words about the meeting.</source>
        <translation>Kirjoita muutama sana tapaamisesta.</translation>
    </message>
    <message>
        <source>The consent lasts at most until the period ends, {end}.</source>
        <translation>Suostumus on voimassa enintään jakson loppuun, {end}.</translation>
    </message>
    <message>
        <source>This is not right yet.</source>
        <translation>Tämä ei ole vielä oikein.</translation>
    </message>
    <message>
        <source>The next time is after this one, which is on {on}.</source>
        <translation>Seuraava kerta on tämän kerran ({on}) jälkeen.</translation>
    </message>
    <message>
        <source>Set one level at least, or write a few words or a strength.</source>
        <translation>Merkitse ainakin yksi taso tai kirjoita muutama sana tai voimavara.</translation>
    </message>
    <message>
        <source>Say who asked for it, or tick that it came unasked.</source>
        <translation>Kirjoita, kuka pyysi, tai merkitse, että tieto tuli pyytämättä.</translation>
    </message>
    <message>
        <source>The review comes after the goal is to be reached, {due}.</source>
        <translation>Arviointi on vasta sen jälkeen, kun tavoitteen pitäisi olla saavutettu, {due}.</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>Anna päivä, joka on vielä tulossa.</translation>
    </message>
    <message>
        <source>At most {most} fit here.</source>
        <translation>Tähän mahtuu enintään {most}.</translation>
    </message>
    <message>
        <source>Choose at least one goal.</source>
        <translation>Valitse ainakin yksi tavoite.</translation>
    </message>
    <message>
        <source>Answer at least one question.</source>
        <translation>Vastaa ainakin yhteen kysymykseen.</translation>
    </message>
    <message>
        <source>The instrument has changed. Fill it in anew.</source>
        <translation>Mittari on muuttunut. Täytä se uudelleen.</translation>
    </message>
    <message>
        <source>This is before the decision was made.</source>
        <translation>Tämä on ennen päätöksen tekemistä.</translation>
    </message>
    <message>
        <source>This is after the assessment.</source>
        <translation>Tämä on arvioinnin jälkeen.</translation>
    </message>
    <message>
        <source>This is outside the period, which ends {end}.</source>
        <translation>Tämä on jakson ulkopuolella. Jakso päättyy {end}.</translation>
    </message>
    <message>
        <source>The period already lasts until {end}.</source>
        <translation>Jakso kestää jo {end} asti.</translation>
    </message>
    <message>
        <source>The period begins only on {start}.</source>
        <translation>Jakso alkaa vasta {start}.</translation>
    </message>
    <message>
        <source>End the running period before a new one begins.</source>
        <translation>Päätä käynnissä oleva jakso ennen uutta.</translation>
    </message>
    <message>
        <source>Agree who does the next step.</source>
        <translation>Sopikaa, kuka tekee seuraavan askelen.</translation>
    </message>
    <message>
        <source>Mark at least one participant.</source>
        <translation>Merkitse ainakin yksi osallistuja.</translation>
    </message>
    <message>
        <source>A participant&apos;s name would get into the files of others: {words}. Write it on that participant&apos;s own line.</source>
        <translation>Osallistujan nimi menisi muiden tietoihin: {words}. Kirjoita asia hänen omalle rivilleen.</translation>
    </message>
    <message>
        <source>A package ends today at the earliest, in a year at the latest.</source>
        <translation>Paketti päättyy aikaisintaan tänään, viimeistään vuoden päästä.</translation>
    </message>
    <message>
        <source>Three months at most: {last}.</source>
        <translation>Enintään kolme kuukautta: {last}.</translation>
    </message>
    <message>
        <source>Choose two different places.</source>
        <translation>Valitse kaksi eri paikkaa.</translation>
    </message>
    <message>
        <source>Name the place otherwise: this tells where somebody lives.</source>
        <translation>Anna paikalle toinen nimi: tämä kertoo, missä joku asuu.</translation>
    </message>
    <message>
        <source>An agreement is here already, and it stays. Agree anew with the client where needed.</source>
        <translation>Ohje on jo sovittu, ja se säilyy. Sopikaa tarvittaessa asiakkaan kanssa uudelleen.</translation>
    </message>
    <message>
        <source>Take the errand itself in first.</source>
        <translation>Ota ensin vastaan asia itse.</translation>
    </message>
    <message>
        <source>This belongs to a service period that is not here. Begin the period first.</source>
        <translation>Tämä kuuluu palvelujaksoon, jota ei ole täällä. Aloita jakso ensin.</translation>
    </message>
    <message>
        <source>What would change is not here any more. Nothing was changed.</source>
        <translation>Muutettavaa ei ole enää täällä. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>Periods</source>
        <translation>Jaksot</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Tapaamisrytmi</translation>
    </message>
    <message>
        <source>Tiers of support</source>
        <translation>Tuen tasot</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Work pair</source>
        <translation>Työpari</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Phrases to copy</source>
        <translation>Kopioitavat fraasit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Tuki</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linkit</translation>
    </message>
    <message>
        <source>Own ways of the unit</source>
        <translation>Yksikön omat tavat</translation>
    </message>
    <message>
        <source>Quiet reminders</source>
        <translation>Hiljaiset muistutukset</translation>
    </message>
    <message>
        <source>{lengths} months</source>
        <translation>{lengths} kk</translation>
    </message>
    <message numerus="yes">
        <source>dense phase %n month(s)</source>
        <translation>
            <numerusform>tiivis vaihe %n kk</numerusform>
            <numerusform>tiivis vaihe %n kk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interim review at %n month(s)</source>
        <translation>
            <numerusform>väliarviointi %n kk kohdalla</numerusform>
            <numerusform>väliarviointi %n kk kohdalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a meeting every %n day(s)</source>
        <translation>
            <numerusform>tapaaminen päivittäin</numerusform>
            <numerusform>tapaaminen %n päivän välein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goals looked at every %n week(s)</source>
        <translation>
            <numerusform>tavoitteita katsotaan viikoittain</numerusform>
            <numerusform>tavoitteita katsotaan %n viikon välein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n intensive client(s)</source>
        <translation>
            <numerusform>enintään %n tehostettu asiakas</numerusform>
            <numerusform>enintään %n tehostettua asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>alussa</translation>
    </message>
    <message>
        <source>at the interim review</source>
        <translation>väliarvioinnissa</translation>
    </message>
    <message>
        <source>after the dense phase</source>
        <translation>tiiviin vaiheen jälkeen</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>lopussa</translation>
    </message>
    <message>
        <source>GAS scale of goals</source>
        <translation>tavoitteiden GAS-asteikko</translation>
    </message>
    <message>
        <source>own rating 0–10</source>
        <translation>oma arvio 0–10</translation>
    </message>
    <message>
        <source>quality of life</source>
        <translation>elämänlaatu</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>viikoittain</numerusform>
            <numerusform>%n viikon välein</numerusform>
        </translation>
    </message>
    <message>
        <source>after each meeting</source>
        <translation>jokaisen tapaamisen jälkeen</translation>
    </message>
    <message>
        <source>during the service</source>
        <translation>palvelun aikana</translation>
    </message>
    <message>
        <source>usual here</source>
        <translation>tavallinen täällä</translation>
    </message>
    <message>
        <source>joint first meeting</source>
        <translation>yhteinen aloitustapaaminen</translation>
    </message>
    <message>
        <source>joint last meeting</source>
        <translation>yhteinen päätöstapaaminen</translation>
    </message>
    <message numerus="yes">
        <source>looked at together every %n week(s)</source>
        <translation>
            <numerusform>yhteinen tarkistus viikoittain</numerusform>
            <numerusform>yhteinen tarkistus %n viikon välein</numerusform>
        </translation>
    </message>
    <message>
        <source>made by another unit</source>
        <translation>tekee toinen yksikkö</translation>
    </message>
    <message>
        <source>made by the own worker&apos;s unit</source>
        <translation>tekee omatyöntekijän yksikkö</translation>
    </message>
</context>
<context>
    <name>purge</name>
    <message>
        <source>Closed {day}</source>
        <translation>Päättynyt {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>1 tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>1 suunnitelma</numerusform>
            <numerusform>%n suunnitelmaa</numerusform>
        </translation>
    </message>
    <message>
        <source>an unfinished plan</source>
        <translation>keskeneräinen suunnitelma</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not handed over yet</source>
        <translation>
            <numerusform>1 kirjaus vielä siirtämättä</numerusform>
            <numerusform>%n kirjausta vielä siirtämättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not saved yet</source>
        <translation>
            <numerusform>1 luonnos tallentamatta</numerusform>
            <numerusform>%n luonnosta tallentamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be removed from {day} on</source>
        <translation>Voi poistaa {day} alkaen</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n client(s) was removed.</source>
        <translation>
            <numerusform>Asiakkaan tiedot poistettiin.</numerusform>
            <numerusform>%n asiakkaan tiedot poistettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the data changes when you next unlock Rinnalla.</source>
        <translation>Tietojen avain vaihtuu, kun avaat Rinnallan seuraavan kerran.</translation>
    </message>
    <message>
        <source>Older backups are removed with the next one.</source>
        <translation>Vanhat varmuuskopiot poistuvat seuraavan myötä.</translation>
    </message>
    <message>
        <source>The second place of the backups is not here. Its older copies are removed when it is.</source>
        <translation>Varmuuskopioiden toinen paikka ei ole nyt saatavilla. Sen vanhat kopiot poistetaan, kun se on.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Siirrot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Guardian</source>
        <translation>Huoltaja</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Edunvalvoja</translation>
    </message>
    <message>
        <source>Authorised person</source>
        <translation>Valtuutettu</translation>
    </message>
    <message>
        <source>Matter opened</source>
        <translation>Asia tuli vireille</translation>
    </message>
    <message>
        <source>Guidance and advice</source>
        <translation>Ohjaus ja neuvonta</translation>
    </message>
    <message>
        <source>Child welfare notice</source>
        <translation>Lastensuojeluilmoitus</translation>
    </message>
    <message>
        <source>Contact to assess the need of support</source>
        <translation>Yhteydenotto tuen tarpeen arvioimiseksi</translation>
    </message>
    <message>
        <source>Notice of an older person&apos;s need</source>
        <translation>Ilmoitus iäkkään palveluntarpeesta</translation>
    </message>
    <message>
        <source>Notice to the police</source>
        <translation>Ilmoitus poliisille</translation>
    </message>
    <message>
        <source>Notice of a shortcoming in the service</source>
        <translation>Omavalvonnan epäkohtailmoitus</translation>
    </message>
    <message>
        <source>may be told</source>
        <translation>saa kertoa</translation>
    </message>
    <message>
        <source>ask before anything is told</source>
        <translation>kysy ennen kuin kerrot</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>päättyi {day}</translation>
    </message>
    <message>
        <source>purchased service</source>
        <translation>ostopalvelu</translation>
    </message>
    <message>
        <source>diary note or plan update missing</source>
        <translation>päiväkirjaus tai suunnitelman päivitys puuttuu</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>ei vielä muutettu mitään</translation>
    </message>
    <message>
        <source>changed {day}: {what}</source>
        <translation>muutettiin {day}: {what}</translation>
    </message>
    <message>
        <source>Safety plan {day}</source>
        <translation>Turvasuunnitelma {day}</translation>
    </message>
    <message>
        <source>looked at again {day}</source>
        <translation>katsotaan uudelleen {day}</translation>
    </message>
    <message>
        <source>need of a non-disclosure order not checked</source>
        <translation>turvakiellon tarvetta ei ole tarkistettu</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Rahaa</translation>
    </message>
    <message>
        <source>Clothes for oneself and the child</source>
        <translation>Varavaatteita itselle ja lapselle</translation>
    </message>
    <message>
        <source>Things for hygiene</source>
        <translation>Hygieniavälineet</translation>
    </message>
    <message>
        <source>Spare keys for home and car</source>
        <translation>Vara-avaimet kotiin ja autoon</translation>
    </message>
    <message>
        <source>Important papers</source>
        <translation>Tärkeät asiakirjat</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Lääkkeet</translation>
    </message>
</context>
<context>
    <name>rides</name>
    <message>
        <source>I drive</source>
        <translation>Minä ajan</translation>
    </message>
    <message>
        <source>Minibus, I drive</source>
        <translation>Minibussi, minä ajan</translation>
    </message>
    <message>
        <source>My work pair drives</source>
        <translation>Työpari ajaa</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taksi</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Minibus</source>
        <translation>Minibussi</translation>
    </message>
    <message>
        <source>Work pair&apos;s car</source>
        <translation>Työparin auto</translation>
    </message>
    <message>
        <source>leaves at {time}</source>
        <translation>lähtö {time}</translation>
    </message>
    <message>
        <source>In all {km} km · {minutes} min</source>
        <translation>Yhteensä {km} km · {minutes} min</translation>
    </message>
    <message>
        <source>In all {km} km · {minutes} min, there and back</source>
        <translation>Yhteensä {km} km · {minutes} min, meno ja paluu</translation>
    </message>
    <message>
        <source>Kilometres: {shares}</source>
        <translation>Kilometrit: {shares}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Log a meeting</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
    <message>
        <source>What was done and agreed</source>
        <translation>Mitä tehtiin ja sovittiin</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Asiakasnäkymä</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation>Käännä näyttö asiakkaalle</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Tulosta suunnitelma</translation>
    </message>
    <message>
        <source>On paper or into a file</source>
        <translation>Paperille tai tiedostoon</translation>
    </message>
    <message>
        <source>Book a meeting</source>
        <translation>Varaa tapaaminen</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Add a person to the team</source>
        <translation>Lisää ihminen tiimiin</translation>
    </message>
    <message>
        <source>Begin an errand</source>
        <translation>Aloita asiointipolku</translation>
    </message>
    <message>
        <source>Write together</source>
        <translation>Kirjataan yhdessä</translation>
    </message>
    <message>
        <source>Hold a network meeting</source>
        <translation>Pidä verkostopalaveri</translation>
    </message>
    <message>
        <source>Correct the client&apos;s facts</source>
        <translation>Korjaa asiakkaan tietoja</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Mitä viimeksi</translation>
    </message>
    <message>
        <source>What was done and promised, what is open</source>
        <translation>Mitä tehtiin, mitä luvattiin, mikä on auki</translation>
    </message>
    <message>
        <source>Plan and goals</source>
        <translation>Suunnitelma ja tavoitteet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Needs and strengths</source>
        <translation>Tarpeet ja voimavarat</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Minun tiimini</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Decisions and period</source>
        <translation>Päätökset ja jakso</translation>
    </message>
    <message>
        <source>Errands to the end</source>
        <translation>Asiointipolut</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Count an anonymous encounter</source>
        <translation>Laske nimetön kohtaaminen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Siirrot</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Is there room for a new client?</source>
        <translation>Mahtuuko uusi asiakas?</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Tuo asiakkaita</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Lokitiedot</translation>
    </message>
    <message>
        <source>My days off</source>
        <translation>Vapaapäiväni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Worker and organisation</source>
        <translation>Työntekijä ja organisaatio</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Appearance and text</source>
        <translation>Ulkoasu ja teksti</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} v</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>päättynyt {day}</translation>
    </message>
    <message>
        <source>week {number}/{count}</source>
        <translation>viikko {number}/{count}</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>viikko {number}</translation>
    </message>
    <message>
        <source>contact, no decision yet</source>
        <translation>yhteydenotto, ei vielä päätöstä</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Tiimissä</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Asiointipolku</translation>
    </message>
    <message>
        <source>The client&apos;s own words</source>
        <translation>Asiakkaan omat sanat</translation>
    </message>
    <message>
        <source>Give to a colleague in a package</source>
        <translation>Anna työkaverille paketissa</translation>
    </message>
    <message>
        <source>Work pair and substitute</source>
        <translation>Työpari ja sijainen</translation>
    </message>
    <message>
        <source>Give clients to a colleague, take additions in</source>
        <translation>Anna asiakkaita työkaverille, ota lisäyksiä vastaan</translation>
    </message>
    <message>
        <source>Pack for tomorrow</source>
        <translation>Katvepaketti</translation>
    </message>
    <message>
        <source>Check, back up and print the next day on one sheet</source>
        <translation>Tarkista, varmuuskopioi ja tulosta seuraava päivä yhdelle arkille</translation>
    </message>
    <message>
        <source>Cards for days off</source>
        <translation>Lomakortit</translation>
    </message>
    <message>
        <source>One for each client, in plain language</source>
        <translation>Yksi jokaiselle asiakkaalle, selkokielellä</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Wrap up the day</source>
        <translation>Päivä pakettiin</translation>
    </message>
    <message>
        <source>Safety time of a visit</source>
        <translation>Käynnin turva-aika</translation>
    </message>
    <message>
        <source>Travel sheet</source>
        <translation>Matkalasku</translation>
    </message>
    <message>
        <source>A month&apos;s driving on paper or as CSV</source>
        <translation>Kuukauden ajot paperille tai CSV-tiedostoon</translation>
    </message>
    <message>
        <source>Distance table</source>
        <translation>Matkataulukko</translation>
    </message>
    <message>
        <source>Kilometres and minutes between places</source>
        <translation>Kilometrit ja minuutit paikasta toiseen</translation>
    </message>
    <message>
        <source>To the work phone</source>
        <translation>Työpuhelimeen</translation>
    </message>
    <message>
        <source>A QR code to call, write or drive by</source>
        <translation>QR-koodi soittoon, viestiin tai reittiin</translation>
    </message>
    <message>
        <source>Ideas for the work</source>
        <translation>Ideat työhön</translation>
    </message>
    <message>
        <source>New ways for individual and group work</source>
        <translation>Uusia tapoja yksilö- ja ryhmätyöhön</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Ensimmäinen päiväsi</translation>
    </message>
    <message>
        <source>Seven things in 15 minutes</source>
        <translation>Seitsemän asiaa 15 minuutissa</translation>
    </message>
    <message>
        <source>Times from another calendar</source>
        <translation>Toisen kalenterin ajat</translation>
    </message>
</context>
<context>
    <name>shield</name>
    <message>
        <source>Hidden</source>
        <translation>Piilotettu</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava tapaaminen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Varattu</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>In the client’s words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>Last met {day}</source>
        <translation>Tavattu viimeksi {day}</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Ei vielä tavattu</translation>
    </message>
    <message>
        <source>call {day}</source>
        <translation>puhelu {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n people and parties</source>
        <translation>
            <numerusform>%n ihminen tai taho</numerusform>
            <numerusform>%n ihmistä ja tahoa</numerusform>
        </translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Ei vielä askelia</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Kaikki askeleet tehty</translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>Nyt: {step}</translation>
    </message>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done}/{total} askelta tehty</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>Most change: {what} {start} → {last}</source>
        <translation>Eniten muutosta: {what} {start} → {last}</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Needs attention · {count}</source>
        <translation>Vaatii huomiota · {count}</translation>
    </message>
    <message>
        <source>No network · {count} waiting</source>
        <translation>Ei verkkoa · {count} odottaa</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} odottaa</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Ajan tasalla</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Family and relatives</source>
        <translation>Perhe ja suku</translation>
    </message>
    <message>
        <source>Friends and close ones</source>
        <translation>Ystävät ja läheiset</translation>
    </message>
    <message>
        <source>Hobbies and free time</source>
        <translation>Harrastukset ja vapaa-aika</translation>
    </message>
    <message>
        <source>Work and study</source>
        <translation>Työ ja opiskelu</translation>
    </message>
    <message>
        <source>Officials and services</source>
        <translation>Viranomaiset ja palvelut</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Ihminen</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Eläin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Taho</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Lähellä</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Keskellä</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>Kaukana</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Heikko</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskivahva</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
    <message>
        <source>Gives strength</source>
        <translation>Antaa voimia</translation>
    </message>
    <message>
        <source>Varies</source>
        <translation>Vaihteleva</translation>
    </message>
    <message>
        <source>Takes strength</source>
        <translation>Vie voimia</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>weak tie</source>
        <translation>heikko side</translation>
    </message>
    <message>
        <source>medium tie</source>
        <translation>keskivahva side</translation>
    </message>
    <message>
        <source>strong tie</source>
        <translation>vahva side</translation>
    </message>
    <message>
        <source>Took part last {day}</source>
        <translation>Mukana viimeksi {day}</translation>
    </message>
    <message>
        <source>No consent to contact</source>
        <translation>Ei suostumusta yhteydenpitoon</translation>
    </message>
    <message>
        <source>Consent withdrawn {day}</source>
        <translation>Suostumus peruttu {day}</translation>
    </message>
    <message>
        <source>Consent ended {day}</source>
        <translation>Suostumus päättyi {day}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Consent until {day}</source>
        <translation>Suostumus {day} asti</translation>
    </message>
    <message>
        <source>May be told: {what}</source>
        <translation>Saa kertoa: {what}</translation>
    </message>
    <message>
        <source>May not be told: {what}</source>
        <translation>Ei saa kertoa: {what}</translation>
    </message>
    <message>
        <source>Given in writing {day}</source>
        <translation>Annettu kirjallisesti {day}</translation>
    </message>
    <message>
        <source>Given in speech {day}</source>
        <translation>Annettu suullisesti {day}</translation>
    </message>
    <message>
        <source>{sector}, also {more}</source>
        <translation>{sector}, myös {more}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>vahvempi</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>väljempi</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>poissa</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} uutta</translation>
    </message>
    <message>
        <source>{count} stronger</source>
        <translation>{count} vahvempaa</translation>
    </message>
    <message>
        <source>{count} looser</source>
        <translation>{count} väljempää</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} poissa</translation>
    </message>
    <message>
        <source>Since {day}: {changes}</source>
        <translation>{day} jälkeen: {changes}</translation>
    </message>
    <message>
        <source>Wish: {tie}</source>
        <translation>Toive: {tie}</translation>
    </message>
    <message>
        <source>{goal} (goal has ended)</source>
        <translation>{goal} (tavoite on päättynyt)</translation>
    </message>
    <message>
        <source>Helps: {goal}</source>
        <translation>Auttaa: {goal}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Elämänalue</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Auttaa</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>in writing {day}</source>
        <translation>kirjallisesti {day}</translation>
    </message>
    <message>
        <source>in speech {day}</source>
        <translation>suullisesti {day}</translation>
    </message>
    <message>
        <source>May tell</source>
        <translation>Saa kertoa</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Ei saa</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Tiedossa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Menomatka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Paluumatka</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>Office: days begin and end here</source>
        <translation>Toimisto: päivä alkaa ja päättyy tähän</translation>
    </message>
    <message>
        <source>Place of a group</source>
        <translation>Ryhmän paikka</translation>
    </message>
    <message>
        <source>Stop or meeting point</source>
        <translation>Pysäkki tai noutopaikka</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Muu paikka</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Toimisto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäkki</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>{client}, home</source>
        <translation>{client}, koti</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>Ei taulukossa</translation>
    </message>
    <message>
        <source>Home or office, as it is booked</source>
        <translation>Koti tai toimisto varauksen mukaan</translation>
    </message>
</context>
<context>
    <name>use-log</name>
    <message>
        <source>Time and number</source>
        <translation>Aika ja numero</translation>
    </message>
    <message>
        <source>User and identifier</source>
        <translation>Tekijä ja tunniste</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Client and data</source>
        <translation>Asiakas ja tieto</translation>
    </message>
    <message>
        <source>Purpose and controller</source>
        <translation>Käyttötarkoitus ja rekisterinpitäjä</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try (tries) before</source>
        <translation>
            <numerusform>%n väärä yritys ennen</numerusform>
            <numerusform>%n väärää yritystä ennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Katselut</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Prints and transfers</source>
        <translation>Tulosteet ja siirrot</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <translation>Avaimet ja asetukset</translation>
    </message>
    <message>
        <source>Event {n} was changed.</source>
        <translation>Tapahtumaa {n} on muutettu.</translation>
    </message>
    <message>
        <source>Event {n} is missing.</source>
        <translation>Tapahtuma {n} puuttuu.</translation>
    </message>
    <message>
        <source>The order was changed at event {n}.</source>
        <translation>Tapahtuman {n} kohdalla järjestystä on muutettu.</translation>
    </message>
    <message>
        <source>The log is cut off at event {n}.</source>
        <translation>Loki on katkaistu tapahtumasta {n}.</translation>
    </message>
    <message>
        <source>Row {n} of the disclosure log was changed.</source>
        <translation>Luovutuslokin riviä {n} on muutettu.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n event(s) are missing at the end.</source>
        <translation>
            <numerusform>Lopusta puuttuu ainakin %n tapahtuma.</numerusform>
            <numerusform>Lopusta puuttuu ainakin %n tapahtumaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of the log is whole · {count} events · checked {when}</source>
        <translation>Lokin ketju on ehjä · {count} tapahtumaa · tarkistettu {when}</translation>
    </message>
    <message>
        <source>The end could not be compared: the anchor file is missing.</source>
        <translation>Lopun voi verrata vasta, kun ankkuritiedosto on olemassa.</translation>
    </message>
    <message>
        <source>Tell the data protection officer.</source>
        <translation>Kerro tästä tietosuojavastaavalle.</translation>
    </message>
</context>
</TS>
