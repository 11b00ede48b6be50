"""The screens of an import: what a file would do, what is decided for it, what it did."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.handlers.import_lines import LISTS, count_of, page_of
from bot.handlers.import_taps import ExportTap, ImportTap
from bot.handlers.paging import turns
from bot.handlers.place_picker import PlacePicker
from bot.handlers.topic_names import topic_names
from bot.handlers.topic_picker import CHOSEN, TopicPicker
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue, strings_in
from core.model.event_kind import EventKind
from core.model.identity import TopicKey
from core.model.imported import MOST_BYTES, ImportChoices, ImportedFile, Reason
from core.model.language import LANGUAGES
from core.usecases.events.import_events import DIALOGUE, ImportDone
from core.usecases.events.import_steps import ImportPlan
from locales.lists import list_of
from locales.names import language_name, zone_name

_MEGABYTE = 1024 * 1024
_ZONES_NAMED = 3


@dataclass(frozen=True, slots=True)
class ImportScreens:
    """Draws the steps of one import.

    Attributes:
        plan: what the file would do now.
    """

    visit: Visit
    dialogue: Dialogue
    file: ImportedFile
    choices: ImportChoices
    plan: ImportPlan

    def tap(self, action: str, value: str = "") -> DialogueTap:
        """Return the tap of a button of this dialogue."""
        return DialogueTap(dialogue=DIALOGUE, token=self.dialogue.token, action=action, value=value)

    def overview(self) -> Screen:
        """Return all that the file would do in numbers, with ways to look and to decide."""
        words, plan, file = self.visit.words, self.plan, self.file
        counts = {name: count_of(plan, name) for name in LISTS}
        lines = [
            words.t(
                "import-overview",
                name=file.name or words.plain("import-untitled"),
                same=plan.same,
                past=plan.past,
                beyond=file.beyond,
                **counts,
            )
        ]
        lines += self._warnings()
        if plan.new:
            lines += ["", self._decided()]
        doing = sum(counts[name] for name in ("new", "changed", "cancelled"))
        if not doing:
            lines += ["", words.t("import-nothing")]
        return Screen("\n".join(lines), self._ways(counts, doing))

    def listed(self, name: str, page: int) -> Screen:
        """Return a page of what is new, changed, called off or left out."""
        text, page, pages = page_of(self.visit.words, self.plan, name, page)
        turning = turns(page, pages, lambda at: self.tap("list", f"{name}-{at}"))
        return Screen(text, [*turning, self._back()])

    def kinds(self) -> Screen:
        """Ask which kind of event new ones are."""
        words = self.visit.words
        buttons = [
            self._choice(
                words.plain("import-kind", kind=kind.value),
                kind is self.choices.kind,
                self.tap("kind", kind.value),
            )
            for kind in EventKind
        ]
        return Screen(words.t("import-kind-question"), [*grid(buttons, columns=1), self._back()])

    def languages(self) -> Screen:
        """Ask in which language the file is written."""
        words = self.visit.words
        buttons = [
            self._choice(
                language_name(each, words.language),
                each == self.choices.language,
                self.tap("lang", each),
            )
            for each in LANGUAGES
        ]
        rows = [*grid(buttons, columns=2), self._back()]
        return Screen(words.t("import-language-question"), rows)

    def zones(self, page: int) -> Screen:
        """Ask in which zone times without one are meant."""
        visit = self.visit
        picker = PlacePicker(visit.words, visit.world.content, self.tap)
        found = strings_in(self.dialogue.state.get("found"))
        rows = picker.zones(found, page, now=visit.now, country=None, current=self.choices.zone)
        return Screen(visit.words.t("import-zone-question"), [*rows, self._back()])

    def topics(self, page: int) -> Screen:
        """Ask on which topics new ones are."""
        visit = self.visit

        def choose(topic: TopicKey, wanted: bool, _page: int) -> DialogueTap:
            return self.tap("on" if wanted else "off", topic)

        picker = TopicPicker(
            visit.words, visit.world.content, choose, lambda at: self.tap("page", str(at))
        )
        rows = picker.rows(self.choices.topics, page)
        return Screen(visit.words.t("import-topics-question"), [*rows, self._back()])

    def confirm(self, people: int) -> Screen:
        """Ask for the last word; *people* get the reminders of what is new."""
        words = self.visit.words
        counts = {name: count_of(self.plan, name) for name in LISTS}
        rows: list[Row] = [
            [Button(words.plain("import-confirm-button"), ImportTap(token=self.dialogue.token))],
            self._back(),
        ]
        return Screen(words.t("import-confirm", people=people, **counts), rows)

    def running(self, done: int, total: int) -> Screen:
        """Say how far an import came that was interrupted, and offer to go on."""
        words = self.visit.words
        rows: list[Row] = [
            [Button(words.plain("import-go-on-button"), ImportTap(token=self.dialogue.token))],
            [Button(words.plain("import-stop-button"), self.tap("cancel"))],
        ]
        return Screen(words.t("import-running", done=done, total=total), rows)

    def _ways(self, counts: dict[str, int], doing: int) -> list[Row]:
        words = self.visit.words
        looks = [
            Button(
                words.plain("import-list-button", list=name, count=counts[name]),
                self.tap("list", f"{name}-0"),
            )
            for name in LISTS
            if counts[name]
        ]
        decides = [
            Button(words.plain("import-decide-button", what=what), self.tap("go", what))
            for what in ("kind", "language", "zone", "topics")
        ]
        rows = [*grid(looks, columns=2)]
        if self.plan.new:
            rows += grid(decides, columns=2)
        elif self.file.floating:
            rows.append([decides[2]])
        if self._private():
            value = "out" if self.choices.private else "in"
            label = words.plain("import-private-button", included=int(self.choices.private))
            rows.append([Button(label, self.tap("private", value))])
        if doing:
            rows.append([Button(words.plain("import-go-button"), self.tap("go", "confirm"))])
        rows.append(
            [
                Button(words.plain("import-again-button"), self.tap("again")),
                Button(words.plain("import-discard-button"), self.tap("cancel")),
            ]
        )
        return rows

    def _warnings(self) -> Sequence[str]:
        words, file, lines = self.visit.words, self.file, list[str]()
        unknown = file.unknown_zones
        if file.floating:
            zone = zone_name(self.choices.zone, words.language)
            lines.append(words.t("import-floating", count=file.floating, zone=zone))
        if unknown:
            named = list_of(unknown[:_ZONES_NAMED], words.language)
            lines.append(words.t("import-unknown-zones", names=named))
        if private := self._private():
            lines.append(
                words.t("import-private", count=private, included=int(self.choices.private))
            )
        return ["", *lines] if lines else []

    def _private(self) -> int:
        """Return how many new events are marked as private, brought in or not."""
        left_out = sum(each.reason is Reason.PRIVATE for each in self.plan.problems)
        return left_out + sum(step.told.private for step in self.plan.new)

    def _decided(self) -> str:
        words, choices = self.visit.words, self.choices
        topics = words.plain("import-everyone")
        if choices.topics:
            topics = topic_names(words, choices.topics, self.visit.world.content)
        return words.t(
            "import-decided",
            kind=words.plain("import-kind", kind=choices.kind.value),
            language=choices.language,
            zone=choices.zone,
            topics=topics,
        )

    def _choice(self, label: str, chosen: bool, tap: DialogueTap) -> Button:
        return Button(f"{CHOSEN} {label}" if chosen else label, tap)

    def _back(self) -> Row:
        return [Button(self.visit.words.plain("import-back-button"), self.tap("go", "overview"))]


def asking_screen(visit: Visit, dialogue: Dialogue) -> Screen:
    """Ask for a file."""
    words = visit.words
    leave = DialogueTap(dialogue=DIALOGUE, token=dialogue.token, action="cancel")
    rows: list[Row] = [
        [Button(words.plain("import-example-button"), ExportTap(form="example"))],
        [Button(words.plain("import-leave-button"), leave)],
    ]
    return Screen(words.t("import-ask", limit=MOST_BYTES // _MEGABYTE), rows)


def done_screen(visit: Visit, done: ImportDone) -> Screen:
    """Say what an import did."""
    words = visit.words
    text = words.t(
        "import-done",
        new=done.new,
        changed=done.changed,
        cancelled=done.cancelled,
        left=done.left_out,
        people=done.people,
    )
    return Screen(text, [[Button(words.plain("import-agenda-button"), Open(command="event"))]])
