"""A person's hand on one phone of the page: what tests do is what someone could do."""

from playwright.sync_api import Locator, Page, expect


class Hand:
    """Works one phone by roles and names."""

    def __init__(self, page: Page, user_id: int) -> None:
        self.page = page
        self.phone = page.locator(f'.phone[data-user-id="{user_id}"]')
        self.field = self.phone.get_by_role("textbox", name="Message", exact=True)
        self.log = self.phone.get_by_role("log")

    def begin(self) -> None:
        """Press Start and wait for the bot's first answer."""
        self.phone.get_by_role("button", name="Start", exact=True).click()
        expect(self.log).to_contain_text("Which language")

    def write(self, text: str) -> None:
        """Type a text and send it."""
        self.field.fill(text)
        self.phone.get_by_role("button", name="Send", exact=True).click()

    def tap(self, label: str) -> None:
        """Press the newest button with that label in the log."""
        self.log.get_by_role("button", name=label, exact=True).last.click()

    def message(self, text: str) -> Locator:
        """The newest message that contains the text."""
        return self.log.get_by_role("article").filter(has_text=text).last

    def act(self, text: str, action: str) -> None:
        """Choose from the menu of the message that contains the text."""
        self.message(text).click(button="right")
        self.phone.get_by_role("menuitem", name=action).click()

    def answer(self, label: str) -> None:
        """Press a button of the dialog on the phone."""
        self.sheet.get_by_role("button", name=label, exact=True).click()

    @property
    def sheet(self) -> Locator:
        """The dialog on the phone."""
        return self.phone.locator(".sheet")

    def sees(self, text: str) -> None:
        """Wait until the log contains the text."""
        expect(self.log).to_contain_text(text)
