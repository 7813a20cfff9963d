"""What the health page says, in plain words: a report as headings with rows, bars and lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.messages import MESSAGES
from desktop_app.vocabulary import Ability, EngineHealth, Health, ModelHealth, Trouble

Row = tuple[str, str, str]
"""What it is, how it stands, and the look of that: empty, ``tone-fine``, ``tone-warning`` or ``tone-danger``."""
Measure = tuple[str, float, float, str]
"""What it is of, the usual figure, what nearly all stay within or 0, and that in words."""
Course = tuple[str, tuple[tuple[float, float], ...], str]
"""What it is of, its points (minutes ago and figure), and that in words."""
_FEWEST_POINTS = 2
"""A line has two ends."""
_VERIFIED = {
    True: (QT_TRANSLATE_NOOP("health", "as shipped"), "tone-fine"),
    False: (QT_TRANSLATE_NOOP("health", "not as shipped"), "tone-danger"),
    None: (QT_TRANSLATE_NOOP("health", "no known checksum"), ""),
}


def to_mend(troubles: Iterable[Trouble]) -> list[Row]:
    """What stands in the way, each with what to do about it."""
    words = {
        True: (translate("health", "Nothing can be sent, or kept, until this is mended"), "tone-danger"),
        False: (translate("health", "Worth knowing"), "tone-warning"),
    }
    return [(words[trouble.grave][0], MESSAGES.again(trouble.says), words[trouble.grave][1]) for trouble in troubles]


def sections(health: Health) -> Iterator[tuple[str, list[Row]]]:
    """The report as headings with rows, in plain words."""
    engine = health.engine
    refused = health.connections_refused + engine.connections_refused
    memory = translate("health", "{all} MB, {models} of it for the models").format(
        all=f"{health.memory_mib + engine.memory_mib:,.0f}", models=f"{engine.memory_mib:,.0f}"
    )
    yield (
        translate("health", "Figures"),
        [
            (translate("health", "Time to check a prompt"), f"{engine.probe_ms:,.0f} ms", ""),
            (translate("health", "Memory"), memory, ""),
            (translate("health", "Kept from the network by"), MESSAGES.again(engine.isolation), ""),
            (translate("health", "Connections you approved"), f"{health.connections_permitted:,}", ""),
            (translate("health", "Connections refused"), f"{refused:,}", "tone-warning" if refused else "tone-fine"),
        ],
    )
    yield translate("health", "Models"), [_model(model) for model in engine.models]
    yield (
        translate("health", "This system"),
        [_ability(ability) for ability in (health.keychain, health.archive, *health.desktop)],
    )
    yield translate("health", "Versions"), [(name, version, "") for name, version in health.versions.items()]


def measures(models: Sequence[ModelHealth]) -> Iterator[tuple[str, list[Measure]]]:
    """What was measured of the models, as headings with bars; nothing for what was not."""
    timed = [model for model in models if model.runs]
    if timed:
        words = translate("health", "half of {runs} runs within {usual} ms, nearly all within {most} ms")
        told = [
            words.format(runs=f"{model.runs:,}", usual=f"{model.p50_ms:,.1f}", most=f"{model.p95_ms:,.1f}")
            for model in timed
        ]
        yield (
            translate("health", "Time a model takes"),
            [(model.name, model.p50_ms, model.p95_ms, says) for model, says in zip(timed, told, strict=True)],
        )
    weighed = [model for model in models if model.memory_mib > 0]
    if weighed:
        yield (
            translate("health", "Memory a model takes"),
            [(model.name, model.memory_mib, 0.0, f"{model.memory_mib:,.0f} MB") for model in weighed],
        )


def courses(engine: EngineHealth) -> Iterator[tuple[str, list[Course]]]:
    """How times and memory went over the last hour; nothing before there are two figures of one."""
    lines = [(model.name, model.course_ms, "ms", ".1f") for model in engine.models]
    lines.append((translate("health", "Memory"), engine.course_mib, "MB", ".0f"))
    told = [
        (name, points, _range(points, unit, form))
        for name, points, unit, form in lines
        if len(points) >= _FEWEST_POINTS
    ]
    if told:
        yield translate("health", "The last hour"), told


def _range(points: tuple[tuple[float, float], ...], unit: str, form: str) -> str:
    figures = [figure for _, figure in points]
    return translate("health", "between {least} and {most} {unit}, now {last} {unit}").format(
        least=format(min(figures), form), most=format(max(figures), form), last=format(figures[-1], form), unit=unit
    )


def _model(model: ModelHealth) -> Row:
    words, look = _VERIFIED[model.verified]
    place = model.runs_on if not model.why else f"{model.runs_on} ({MESSAGES.again(model.why)})"
    says = translate("health", "on {place}, {verified} ({checksum})").format(
        place=place, verified=translate("health", words), checksum=model.sha256[:12]
    )
    if model.notice:
        return f"{model.name} {model.version}", f"{says}. {MESSAGES.again(model.notice)}", "tone-warning"
    return f"{model.name} {model.version}", says, look


def _ability(ability: Ability) -> Row:
    look = "tone-fine" if ability.available else "tone-warning"
    stands = translate("health", "available") if ability.available else translate("health", "not available")
    return ability.name.capitalize(), MESSAGES.again(ability.detail) if ability.detail else stands, look
