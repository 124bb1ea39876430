"""Which places there are: pages, dialogs over a page, and what of them stands in the rail.

To add a page: import its class, put it into `pages()` under its place's name, and, if it has a
button in the rail, into `rail_entries()`. Nothing else has to know of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.dialogs.add_to_group_dialog import AddToGroupDialog
from ui.dialogs.assessment_dialog import AssessmentDialog
from ui.dialogs.begin_period_dialog import BeginPeriodDialog
from ui.dialogs.booking_dialog import BookingDialog
from ui.dialogs.both_entries_dialog import BothEntriesDialog
from ui.dialogs.capacity_dialog import CapacityDialog
from ui.dialogs.client_dialog import ClientDialog
from ui.dialogs.client_record_dialog import ClientRecordDialog
from ui.dialogs.close_goal_dialog import CloseGoalDialog
from ui.dialogs.colleagues_dialog import ColleaguesDialog
from ui.dialogs.database_key_dialog import DatabaseKeyDialog
from ui.dialogs.days_off_dialog import DaysOffDialog
from ui.dialogs.decision_dialog import DecisionDialog
from ui.dialogs.device_secret_dialog import DeviceSecretDialog
from ui.dialogs.distance_dialog import DistanceDialog
from ui.dialogs.edit_history_dialog import EditHistoryDialog
from ui.dialogs.errand_dialog import ErrandDialog
from ui.dialogs.errand_event_dialog import ErrandEventDialog
from ui.dialogs.escrow_dialog import EscrowDialog
from ui.dialogs.feedback_qr_dialog import FeedbackQrDialog
from ui.dialogs.finish_plan_dialog import FinishPlanDialog
from ui.dialogs.foreign_calendar_dialog import ForeignCalendarDialog
from ui.dialogs.goal_dialog import GoalDialog
from ui.dialogs.group_dialog import GroupDialog
from ui.dialogs.group_member_dialog import GroupMemberDialog
from ui.dialogs.group_not_held_dialog import GroupNotHeldDialog
from ui.dialogs.group_session_dialog import GroupSessionDialog
from ui.dialogs.idea_dialog import IdeaDialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.last_time_dialog import LastTimeDialog
from ui.dialogs.lift_dialog import LiftDialog
from ui.dialogs.measure_dialog import MeasureDialog
from ui.dialogs.needs_dialog import NeedsDialog
from ui.dialogs.needs_history_dialog import NeedsHistoryDialog
from ui.dialogs.package_dialog import PackageDialog
from ui.dialogs.package_make_dialog import PackageMakeDialog
from ui.dialogs.package_open_dialog import PackageOpenDialog
from ui.dialogs.packages_dialog import PackagesDialog
from ui.dialogs.paper_answers_dialog import PaperAnswersDialog
from ui.dialogs.passphrase_dialog import PassphraseDialog
from ui.dialogs.pause_goals_dialog import PauseGoalsDialog
from ui.dialogs.period_act_dialog import PeriodActDialog
from ui.dialogs.period_facts_dialog import PeriodFactsDialog
from ui.dialogs.person_dialog import PersonDialog
from ui.dialogs.phone_bridge_dialog import PhoneBridgeDialog
from ui.dialogs.pin_dialog import PinDialog
from ui.dialogs.place_dialog import PlaceDialog
from ui.dialogs.purge_dialog import PurgeDialog
from ui.dialogs.put_off_measure_dialog import PutOffMeasureDialog
from ui.dialogs.received_dialog import ReceivedDialog
from ui.dialogs.recovery_code_dialog import RecoveryCodeDialog
from ui.dialogs.reflection_dialog import ReflectionDialog
from ui.dialogs.reminder_dialog import ReminderDialog
from ui.dialogs.score_dialog import ScoreDialog
from ui.dialogs.search_dialog import SearchDialog
from ui.dialogs.server_login_dialog import ServerLoginDialog
from ui.dialogs.service_dialog import ServiceDialog
from ui.dialogs.signer_dialog import SignerDialog
from ui.dialogs.step_run_dialog import StepRunDialog
from ui.dialogs.travel_place_dialog import TravelPlaceDialog
from ui.dialogs.unit_review_dialog import UnitReviewDialog
from ui.dialogs.work_division_dialog import WorkDivisionDialog
from ui.navigation import Place
from ui.pages.calendar_page import CalendarPage
from ui.pages.client_page import ClientPage
from ui.pages.client_view import ClientPlanView
from ui.pages.clients_page import ClientsPage
from ui.pages.copy_desk_page import CopyDeskPage
from ui.pages.day_pack_page import DayPackPage
from ui.pages.directory_page import DirectoryPage
from ui.pages.distances_page import DistancesPage
from ui.pages.encounter_page import EncounterPage
from ui.pages.exchange_page import ExchangePage
from ui.pages.feedback_page import FeedbackPage
from ui.pages.feedback_paper_page import FeedbackPaperPage
from ui.pages.feedback_question import FeedbackQuestion
from ui.pages.first_day_page import FirstDayPage
from ui.pages.groups_page import GroupsPage
from ui.pages.guide_page import GuidePage
from ui.pages.handed_over_page import HandedOverPage
from ui.pages.ideas_page import IdeasPage
from ui.pages.kept_paper_page import KeptPaperPage
from ui.pages.leave_cards_page import LeaveCardsPage
from ui.pages.log_paper_page import LogPaperPage
from ui.pages.meeting_page import MeetingPage
from ui.pages.monitoring_page import MonitoringPage
from ui.pages.monitoring_paper_page import MonitoringPaperPage
from ui.pages.network_meeting_page import NetworkMeetingPage
from ui.pages.page import Page
from ui.pages.print_page import PrintPage
from ui.pages.ride_sheet_page import RideSheetPage
from ui.pages.rides_page import GroupRidesPage
from ui.pages.safety_page import SafetyPage
from ui.pages.settings_page import SettingsPage
from ui.pages.silence_print_page import SilencePrintPage
from ui.pages.slips_page import SlipsPage
from ui.pages.team_paper_page import TeamPaperPage
from ui.pages.today_page import TodayPage
from ui.pages.tomorrow_pack_page import TomorrowPackPage
from ui.pages.travel_sheet_page import TravelSheetPage
from ui.pages.turned_view import TurnedView
from ui.pages.use_log_page import UseLogPage
from ui.pages.write_together import WriteTogether

PageBuilder: TypeAlias = Callable[[Context, Place, QWidget], Page]
TurnedBuilder: TypeAlias = Callable[[Context, Place], TurnedView]
DialogBuilder: TypeAlias = Callable[[Context, Place, QWidget], PlaceDialog]

START = Place("today")
_UNDER = {
    "day-pack": "today",
    "first-day": "today",
    "safety": "today",
    "encounter": "today",
    "tomorrow-pack": "today",
    "leave-cards": "today",
    "travel-sheet": "today",
    "distances": "today",
    "monitoring-paper": "monitoring",
    "log-paper": "settings",
    "rides": "groups",
    "ideas": "groups",
    "ride-sheet": "groups",
    "directory": "clients",
    "copy-desk": "exchange",
    "handed-over": "exchange",
}


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A button of the rail; `foot` stands at the lower end, `key` opens the page."""

    page: str
    icon: str
    title: str
    key: str
    foot: bool = False


def pages() -> Mapping[str, PageBuilder]:
    """Give every page by the name of its place."""
    return {
        "today": TodayPage,
        "clients": ClientsPage,
        "calendar": CalendarPage,
        "day-pack": DayPackPage,
        "safety": SafetyPage,
        "directory": DirectoryPage,
        "client": ClientPage,
        "groups": GroupsPage,
        "meeting": MeetingPage,
        "encounter": EncounterPage,
        "network-meeting": NetworkMeetingPage,
        "print": PrintPage,
        "kept-paper": KeptPaperPage,
        "feedback": FeedbackPage,
        "feedback-paper": FeedbackPaperPage,
        "slips": SlipsPage,
        "silence-card": SilencePrintPage,
        "team-paper": TeamPaperPage,
        "tomorrow-pack": TomorrowPackPage,
        "leave-cards": LeaveCardsPage,
        "travel-sheet": TravelSheetPage,
        "monitoring-paper": MonitoringPaperPage,
        "log-paper": LogPaperPage,
        "distances": DistancesPage,
        "rides": GroupRidesPage,
        "ideas": IdeasPage,
        "ride-sheet": RideSheetPage,
        "exchange": ExchangePage,
        "copy-desk": CopyDeskPage,
        "handed-over": HandedOverPage,
        "monitoring": MonitoringPage,
        "guide": GuidePage,
        "first-day": FirstDayPage,
        "settings": SettingsPage,
        "use-log": UseLogPage,
    }


def dialogs() -> Mapping[str, DialogBuilder]:
    """Give every dialog that is a place."""
    return {
        "new-client": ClientDialog,
        "edit-client": ClientDialog,
        "import-clients": ImportDialog,
        "foreign-calendar": ForeignCalendarDialog,
        "booking": BookingDialog,
        "person": PersonDialog,
        "service": ServiceDialog,
        "measure": MeasureDialog,
        "put-off-measure": PutOffMeasureDialog,
        "assess-needs": NeedsDialog,
        "needs-history": NeedsHistoryDialog,
        "received": ReceivedDialog,
        "goal": GoalDialog,
        "score-goal": ScoreDialog,
        "step-run": StepRunDialog,
        "close-goal": CloseGoalDialog,
        "pause-goals": PauseGoalsDialog,
        "finish-plan": FinishPlanDialog,
        "decision": DecisionDialog,
        "assessment": AssessmentDialog,
        "begin-period": BeginPeriodDialog,
        "period-facts": PeriodFactsDialog,
        "period-act": PeriodActDialog,
        "work-division": WorkDivisionDialog,
        "errand": ErrandDialog,
        "errand-event": ErrandEventDialog,
        "representative": ClientRecordDialog,
        "other-service": ClientRecordDialog,
        "contact-record": ClientRecordDialog,
        "work-wish": ClientRecordDialog,
        "safety-plan": ClientRecordDialog,
        "group": GroupDialog,
        "group-member": GroupMemberDialog,
        "group-session": GroupSessionDialog,
        "group-not-held": GroupNotHeldDialog,
        "add-to-group": AddToGroupDialog,
        **_own_dialogs(),
    }


def _own_dialogs() -> dict[str, DialogBuilder]:
    """Give the dialogs of her own store and work, and of what goes to a colleague."""
    return {
        "edit-history": EditHistoryDialog,
        "last-time": LastTimeDialog,
        "phone-bridge": PhoneBridgeDialog,
        "change-passphrase": PassphraseDialog,
        "new-recovery-code": RecoveryCodeDialog,
        "paper-answers": PaperAnswersDialog,
        "feedback-qr": FeedbackQrDialog,
        "search": SearchDialog,
        "capacity": CapacityDialog,
        "days-off": DaysOffDialog,
        "travel-place": TravelPlaceDialog,
        "distance": DistanceDialog,
        "lift": LiftDialog,
        "idea": IdeaDialog,
        "reflection": ReflectionDialog,
        "reminder": ReminderDialog,
        "unit-review": UnitReviewDialog,
        "pin": PinDialog,
        "device-secret": DeviceSecretDialog,
        "escrow": EscrowDialog,
        "organisation-signer": SignerDialog,
        "server-login": ServerLoginDialog,
        "database-key": DatabaseKeyDialog,
        "purge": PurgeDialog,
        "packages": PackagesDialog,
        "package": PackageDialog,
        "make-package": PackageMakeDialog,
        "open-package": PackageOpenDialog,
        "colleagues": ColleaguesDialog,
        "both-entries": BothEntriesDialog,
    }


def turned_views() -> Mapping[str, TurnedBuilder]:
    """Give every view that is turned to the client."""
    return {
        "client-view": ClientPlanView,
        "write-together": WriteTogether,
        "feedback-question": FeedbackQuestion,
    }


def rail_entries() -> tuple[RailEntry, ...]:
    """Give the rail from top to bottom: only pages that exist."""
    translate = QCoreApplication.translate
    wanted = (
        RailEntry("today", "sun", translate("rail", "Today"), "Ctrl+1"),
        RailEntry("clients", "users-round", translate("rail", "Clients"), "Ctrl+2"),
        RailEntry("calendar", "calendar-days", translate("rail", "Calendar"), "Ctrl+3"),
        RailEntry("groups", "messages-square", translate("rail", "Groups"), "Ctrl+4"),
        RailEntry("feedback", "message-circle-heart", translate("rail", "Feedback"), "Ctrl+5"),
        RailEntry("monitoring", "chart-column", translate("rail", "Monitoring"), "Ctrl+6"),
        RailEntry("exchange", "send", translate("rail", "Transfers"), "Ctrl+7", foot=True),
        RailEntry("guide", "book-open", translate("rail", "Guide"), "F1", foot=True),
        RailEntry("settings", "settings", translate("rail", "Settings"), "Ctrl+,", foot=True),
    )
    there = pages()
    return tuple(entry for entry in wanted if entry.page in there)


def rail_page(place: Place) -> str:
    """Give the rail's button for a place: everything of one client belongs to Clients."""
    names = {entry.page for entry in rail_entries()}
    if place.page in names:
        return place.page
    if place.page in _UNDER:
        return _UNDER[place.page]
    if place.page == "use-log" and place.client_id is None:
        return "settings"
    return "clients" if place.client_id is not None else ""
