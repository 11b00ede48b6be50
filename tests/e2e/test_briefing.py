"""From a stranger to a reader: onboarding, an editor's briefing, and its arrival."""

from core.model.language import ENGLISH, LANGUAGES, SPANISH, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, write_briefing
from tests.e2e.phone import Phone
from tests.e2e.words import languages_of

BODY = "Rule 5 <b>applies</b> & stays: see <script>."


async def test_a_stranger_becomes_a_reader_and_gets_the_first_briefing(
    sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """The first of the product's three jobs, in each language, with the words as typed."""
    topic = CONTENT.topics[LANGUAGES.index(language)].key
    other = SPANISH if language == ENGLISH else ENGLISH
    reader = await Phone.new(sandbox, "member-1", language)
    foreigner = await Phone.new(sandbox, "member-2", other)
    stranger = await Phone.new(sandbox, "member-3", language)
    editor = await Phone.new(sandbox, "staff-desk", language)
    await onboard(reader, topic)
    await onboard(foreigner, topic)
    await onboard(stranger)
    await onboard(editor)
    await hire(admin, editor, Role.EDITOR)

    await write_briefing(editor, topic, f"News {language}", BODY, language=language)
    await reader.person.mark()
    await foreigner.person.mark()
    await editor.tap("publish-send-button", "progress-state")

    own = await reader.sees("broadcast-title", also=f"News {language}")
    assert BODY in own.text, "what was typed is shown as typed"
    assert languages_of(own.text, "broadcast-other-language") == []
    copy = await foreigner.sees("broadcast-title", also=f"News {language}")
    assert languages_of(copy.text, "broadcast-other-language") == [other]
    assert BODY in copy.text
    await editor.sees("progress-sent", also="100")
    assert not [text for text in await stranger.texts() if "News" in text]
