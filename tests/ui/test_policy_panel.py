"""Policies in the window: what they say stands in the settings, what they forbid on the strip, and it is not sent."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.ui.window import Window
from desktop_app.vocabulary import Policy
from tests.ui.double import AssistantDouble

_SAYS = "Example Works does not let anything go to api.example.com. Choose another provider."


def test_the_policies_in_force_stand_in_the_settings(window: Window, assistant: AssistantDouble, qtbot: QtBot) -> None:
    says = window.settings_page.policy.says
    window.conversations.settings_wanted.emit()
    qtbot.waitUntil(lambda: "No policy" in says.text())
    assistant.policies = (Policy("/etc/discreet/policy.toml", "<b>Example</b> Works", forbid=("openrouter.ai",)),)
    window.conversations.settings_wanted.emit()
    qtbot.waitUntil(lambda: "These get nothing: openrouter.ai." in says.text())
    assert "<b>Example</b> Works, in /etc/discreet/policy.toml" in says.text()


def test_what_a_policy_forbids_is_told_and_cannot_be_sent(
    window: Window, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.forbidden = (_SAYS,)
    window.desk.write("Maria Keller likes roses")
    qtbot.waitUntil(lambda: window.desk.problem is not None and window.desk.problem.says == _SAYS)
    assert not window.desk.readiness.may_send
    assert window.desk.readiness.says == "A policy does not let this leave"
    window.approve()
    assert assistant.approved == []


def test_what_a_policy_hides_beyond_what_was_chosen_is_told_and_can_be_sent(
    window: Window, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.raised = ("Example Works hides names from api.example.com.",)
    window.desk.write("Maria Keller likes roses")
    qtbot.waitUntil(lambda: window.desk.problem is not None and window.desk.problem.says == assistant.raised[0])
    assert window.desk.readiness.may_send
