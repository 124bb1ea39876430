<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BackupSettings</name>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n older</numerusform>
            <numerusform>%n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginPeriodDialog</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A meeting every %n day(s) is agreed on.</source>
        <translation>
            <numerusform>A meeting every %n day is agreed on.</numerusform>
            <numerusform>A meeting every %n days is agreed on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message numerus="yes">
        <source>Cancel this and %n later one(s)</source>
        <translation>
            <numerusform>Cancel this and %n later one</numerusform>
            <numerusform>Cancel this and %n later ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are in the calendar</source>
        <translation>
            <numerusform>%n meeting is in the calendar</numerusform>
            <numerusform>%n meetings are in the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were taken off the calendar</source>
        <translation>
            <numerusform>%n meeting was taken off the calendar</numerusform>
            <numerusform>%n meetings were taken off the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n booking(s) in the file, with initials only</source>
        <translation>
            <numerusform>%n booking in the file, with initials only</numerusform>
            <numerusform>%n bookings in the file, with initials only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRemindersCard</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientServiceForm</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n period(s) running</source>
        <translation>
            <numerusform>%n period running</numerusform>
            <numerusform>%n periods running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSettings</name>
    <message numerus="yes">
        <source>{organisation}: %n code(s)</source>
        <translation>
            <numerusform>{organisation}: %n code</numerusform>
            <numerusform>{organisation}: %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ride for %n person(s)</source>
        <translation>
            <numerusform>ride for %n person</numerusform>
            <numerusform>ride for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPackPage</name>
    <message numerus="yes">
        <source>%n trip(s) are logged.</source>
        <translation>
            <numerusform>%n trip is logged.</numerusform>
            <numerusform>%n trips are logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest is %n day(s) old</source>
        <translation>
            <numerusform>The oldest is %n day old</numerusform>
            <numerusform>The oldest is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for recording %n min</source>
        <translation>
            <numerusform>for recording %n min</numerusform>
            <numerusform>for recording %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskCopyCard</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message numerus="yes">
        <source>%n document(s) · all kept on this device</source>
        <translation>
            <numerusform>%n document · kept on this device</numerusform>
            <numerusform>%n documents · all kept on this device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncounterPage</name>
    <message numerus="yes">
        <source>%n encounter(s) added to the count</source>
        <translation>
            <numerusform>%n encounter added to the count</numerusform>
            <numerusform>%n encounters added to the count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>oldest not handed over: %n day(s)</source>
        <translation>
            <numerusform>oldest not handed over: %n day</numerusform>
            <numerusform>oldest not handed over: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n handed over</numerusform>
            <numerusform>%n handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message numerus="yes">
        <source>%n sealed answer(s) written</source>
        <translation>
            <numerusform>%n sealed answer written</numerusform>
            <numerusform>%n sealed answers written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%n call(s) booked</source>
        <translation>
            <numerusform>%n call booked</numerusform>
            <numerusform>%n calls booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignCalendarDialog</name>
    <message numerus="yes">
        <source>Read {day}: %n time(s), until {last}</source>
        <translation>
            <numerusform>Read {day}: %n time, until {last}</numerusform>
            <numerusform>Read {day}: %n times, until {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), until {last}</source>
        <translation>
            <numerusform>%n time, until {last}</numerusform>
            <numerusform>%n times, until {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) again later too: read the file anew then.</source>
        <translation>
            <numerusform>%n comes again later too: read the file anew then.</numerusform>
            <numerusform>%n come again later too: read the file anew then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) again in a way that is not known: see the first one only.</source>
        <translation>
            <numerusform>%n comes again in a way that is not known: see the first one only.</numerusform>
            <numerusform>%n come again in a way that is not known: see the first one only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown time zone: taken as Finnish time.</source>
        <translation>
            <numerusform>%n of an unknown time zone: taken as Finnish time.</numerusform>
            <numerusform>%n of an unknown time zone: taken as Finnish time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of the other calendar</source>
        <translation>
            <numerusform>%n time of the other calendar</numerusform>
            <numerusform>%n times of the other calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n separate entry(s) saved</source>
        <translation>
            <numerusform>%n separate entry saved</numerusform>
            <numerusform>%n separate entries saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message numerus="yes">
        <source>%n client(s) with entries that are not handed over</source>
        <translation>
            <numerusform>%n client with entries that are not handed over</numerusform>
            <numerusform>%n clients with entries that are not handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Imported last: %n client(s), {day}</source>
        <translation>
            <numerusform>Imported last: %n client, {day}</numerusform>
            <numerusform>Imported last: %n clients, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) taken back</source>
        <translation>
            <numerusform>%n client taken back</numerusform>
            <numerusform>%n clients taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in the file were left out.</source>
        <translation>
            <numerusform>%n formula in the file was left out.</numerusform>
            <numerusform>%n formulas in the file were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added</source>
        <translation>
            <numerusform>%n client added</numerusform>
            <numerusform>%n clients added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiftCard</name>
    <message numerus="yes">
        <source>%n rider(s) more than seats</source>
        <translation>
            <numerusform>%n rider more than seats</numerusform>
            <numerusform>%n riders more than seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSettingsCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>The data of %n closed case(s) can be removed now.</source>
        <translation>
            <numerusform>The data of one closed case can be removed now.</numerusform>
            <numerusform>The data of %n closed cases can be removed now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your organisation wants the data of %n closed case(s) removed from this device.</source>
        <translation>
            <numerusform>Your organisation wants the data of %n closed case removed from this device.</numerusform>
            <numerusform>Your organisation wants the data of %n closed cases removed from this device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureFillings</name>
    <message numerus="yes">
        <source>corrected %n time(s)</source>
        <translation>
            <numerusform>corrected %n time</numerusform>
            <numerusform>corrected %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresList</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>%n agreed before and not done yet</source>
        <translation>
            <numerusform>%n agreed before and not done yet</numerusform>
            <numerusform>%n agreed before and not done yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message numerus="yes">
        <source>the oldest entry not handed over: %n day(s)</source>
        <translation>
            <numerusform>the oldest entry not handed over: %n day</numerusform>
            <numerusform>the oldest entry not handed over: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message numerus="yes">
        <source>A closed case stays for at least %n day(s).</source>
        <translation>
            <numerusform>A closed case stays for at least %n day.</numerusform>
            <numerusform>A closed case stays for at least %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A closed case is to be removed within %n day(s).</source>
        <translation>
            <numerusform>A closed case is to be removed within %n day.</numerusform>
            <numerusform>A closed case is to be removed within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has to show one of %n certificate(s), until {day}.</source>
        <translation>
            <numerusform>The server has to show a certain certificate, until {day}.</numerusform>
            <numerusform>The server has to show one of %n certificates, until {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message numerus="yes">
        <source>%n record(s) come along.</source>
        <translation>
            <numerusform>%n record comes along.</numerusform>
            <numerusform>%n records come along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%n page(s), {size}</source>
        <translation>
            <numerusform>%n page, {size}</numerusform>
            <numerusform>%n pages, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseGoalsDialog</name>
    <message numerus="yes">
        <source>%n goal(s) wait</source>
        <translation>
            <numerusform>%n goal waits</numerusform>
            <numerusform>%n goals wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodFactsDialog</name>
    <message numerus="yes">
        <source>Facts stored. The tier agrees on a meeting every %n day(s).</source>
        <translation>
            <numerusform>Facts stored. The tier agrees on a meeting every %n day.</numerusform>
            <numerusform>Facts stored. The tier agrees on a meeting every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTextsForm</name>
    <message numerus="yes">
        <source>%n goal(s) go into the plan as they are.</source>
        <translation>
            <numerusform>%n goal goes into the plan as it is.</numerusform>
            <numerusform>%n goals go into the plan as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeCard</name>
    <message numerus="yes">
        <source>A closed case can be removed when all of it has been handed over and %n day(s) have passed.</source>
        <translation>
            <numerusform>A closed case can be removed when all of it has been handed over and a day has passed.</numerusform>
            <numerusform>A closed case can be removed when all of it has been handed over and %n days have passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) can be removed now.</source>
        <translation>
            <numerusform>One closed case can be removed now.</numerusform>
            <numerusform>%n closed cases can be removed now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your organisation wants it removed within %n day(s).</source>
        <translation>
            <numerusform>Your organisation wants it removed within %n day.</numerusform>
            <numerusform>Your organisation wants it removed within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message numerus="yes">
        <source>%n time(s), the last on {day}</source>
        <translation>
            <numerusform>%n time, on {day}</numerusform>
            <numerusform>%n times, the last on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RidersCard</name>
    <message numerus="yes">
        <source>%n without a ride</source>
        <translation>
            <numerusform>%n without a ride</numerusform>
            <numerusform>%n without a ride</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RidesTile</name>
    <message numerus="yes">
        <source>%n without a ride</source>
        <translation>
            <numerusform>%n without a ride</numerusform>
            <numerusform>%n without a ride</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ride</source>
        <translation>
            <numerusform>%n in the ride</numerusform>
            <numerusform>%n in the ride</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message numerus="yes">
        <source>The safety time ran out %n minute(s) ago.</source>
        <translation>
            <numerusform>The safety time ran out %n minute ago.</numerusform>
            <numerusform>The safety time ran out %n minutes ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message numerus="yes">
        <source>Printed %n time(s).</source>
        <translation>
            <numerusform>Printed once.</numerusform>
            <numerusform>Printed %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TomorrowCard</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TomorrowPackPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interpreter not booked: %n</source>
        <translation>
            <numerusform>Interpreter not booked: %n</numerusform>
            <numerusform>Interpreter not booked: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelSheetPage</name>
    <message numerus="yes">
        <source>%n drive(s)</source>
        <translation>
            <numerusform>%n drive</numerusform>
            <numerusform>%n drives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayNotices</name>
    <message numerus="yes">
        <source>A meeting begins in %n minute(s)</source>
        <translation>
            <numerusform>A meeting begins in %n minute</numerusform>
            <numerusform>A meeting begins in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message numerus="yes">
        <source>%n national code(s) are missing and marked [PUUTTUU]: to be completed in the client information system.</source>
        <translation>
            <numerusform>%n national code is missing and marked [PUUTTUU]: to be completed in the client information system.</numerusform>
            <numerusform>%n national codes are missing and marked [PUUTTUU]: to be completed in the client information system.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message numerus="yes">
        <source>Locked {time}: not used for %n minute(s).</source>
        <translation>
            <numerusform>Locked {time}: not used for %n minute.</numerusform>
            <numerusform>Locked {time}: not used for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseLogPage</name>
    <message numerus="yes">
        <source>%n event(s) exported. The file is not encrypted.</source>
        <translation>
            <numerusform>%n event exported. The file is not encrypted.</numerusform>
            <numerusform>%n events exported. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported. Only {controller} can open it.</source>
        <translation>
            <numerusform>%n event(s) exported. Only {controller} can open it.</numerusform>
            <numerusform>%n event(s) exported. Only {controller} can open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkDivisionDialog</name>
    <message numerus="yes">
        <source>Here every %n week(s).</source>
        <translation>
            <numerusform>Here every week.</numerusform>
            <numerusform>Here every %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseload</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client</name>
    <message numerus="yes">
        <source>%n week(s) with a meeting</source>
        <translation>
            <numerusform>%n week with a meeting</numerusform>
            <numerusform>%n weeks with a meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client-view</name>
    <message numerus="yes">
        <source>%n step(s) taken</source>
        <translation>
            <numerusform>%n step taken</numerusform>
            <numerusform>%n steps taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>left %n time(s)</source>
        <translation>
            <numerusform>left %n time</numerusform>
            <numerusform>left %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errand</name>
    <message numerus="yes">
        <source>%n day(s) left to appeal</source>
        <translation>
            <numerusform>%n day left to appeal</numerusform>
            <numerusform>%n days left to appeal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gates</name>
    <message numerus="yes">
        <source>wait %n day(s)</source>
        <translation>
            <numerusform>wait %n day</numerusform>
            <numerusform>wait %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the decision left</source>
        <translation>
            <numerusform>%n day of the decision left</numerusform>
            <numerusform>%n days of the decision left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since last</source>
        <translation>
            <numerusform>%n day since last</numerusform>
            <numerusform>%n days since last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last meeting</source>
        <translation>
            <numerusform>%n day since the last meeting</numerusform>
            <numerusform>%n days since the last meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met yet, %n day(s) since the start</source>
        <translation>
            <numerusform>Not met yet, %n day since the start</numerusform>
            <numerusform>Not met yet, %n days since the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed over, %n day(s)</source>
        <translation>
            <numerusform>Not handed over, %n day</numerusform>
            <numerusform>Not handed over, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An entry has waited to be handed over for %n day(s).</source>
        <translation>
            <numerusform>An entry has waited to be handed over for %n day.</numerusform>
            <numerusform>An entry has waited to be handed over for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to appeal, until {end}</source>
        <translation>
            <numerusform>%n day left to appeal, until {end}</numerusform>
            <numerusform>%n days left to appeal, until {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next step of %n errand(s) waits.</source>
        <translation>
            <numerusform>The next step of %n errand waits.</numerusform>
            <numerusform>The next step of %n errands waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handed-over</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>last-time</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait %n day(s)</source>
        <translation>
            <numerusform>wait %n day</numerusform>
            <numerusform>wait %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>period</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message numerus="yes">
        <source>dense phase %n month(s)</source>
        <translation>
            <numerusform>dense phase %n month</numerusform>
            <numerusform>dense phase %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interim review at %n month(s)</source>
        <translation>
            <numerusform>interim review at %n month</numerusform>
            <numerusform>interim review at %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a meeting every %n day(s)</source>
        <translation>
            <numerusform>a meeting every day</numerusform>
            <numerusform>a meeting every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goals looked at every %n week(s)</source>
        <translation>
            <numerusform>goals looked at every week</numerusform>
            <numerusform>goals looked at every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n intensive client(s)</source>
        <translation>
            <numerusform>at most %n intensive client</numerusform>
            <numerusform>at most %n intensive clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at together every %n week(s)</source>
        <translation>
            <numerusform>looked at together every week</numerusform>
            <numerusform>looked at together every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purge</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>1 meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>1 plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not handed over yet</source>
        <translation>
            <numerusform>1 record not handed over yet</numerusform>
            <numerusform>%n records not handed over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not saved yet</source>
        <translation>
            <numerusform>1 draft not saved yet</numerusform>
            <numerusform>%n drafts not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n client(s) was removed.</source>
        <translation>
            <numerusform>The client&apos;s data was removed.</numerusform>
            <numerusform>The data of %n clients was removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n people and parties</source>
        <translation>
            <numerusform>%n person or party</numerusform>
            <numerusform>%n people and parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>use-log</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try (tries) before</source>
        <translation>
            <numerusform>%n wrong try before</numerusform>
            <numerusform>%n wrong tries before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n event(s) are missing at the end.</source>
        <translation>
            <numerusform>At least %n event is missing at the end.</numerusform>
            <numerusform>At least %n events are missing at the end.</numerusform>
        </translation>
    </message>
</context>
</TS>
