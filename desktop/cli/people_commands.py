"""Commands about people: duplicates."""

from typing import Any

from desktop.cli.call import Call
from desktop.words import tr


def add_to(commands: Any) -> None:
    """Add these commands to the parser."""
    found = commands.add_parser("duplicates", help=tr("可能重复的居民档案，附理由；判定用 apply 写 same-person"))
    found.set_defaults(run=duplicates)


def duplicates(call: Call) -> int:
    """Print the pairs of files that may be one person's, the surest first, with the reasons and the number of records."""
    from desktop.progress.labels import people_shown
    from desktop.store.grounds import STRENGTHS
    from desktop.store.likeness import likenesses
    from desktop.store.persons import records_of

    with call.ledger() as ledger:
        ledger.session.must_see_people()
        found = likenesses(ledger.shelf)
        ids = {end for pair in found for end in (pair.one, pair.other)}
        with ledger.shelf.reading() as connection:
            people = people_shown(connection, ledger.shelf.tables, ids, call.now().date())
            records = records_of(connection, ledger.shelf.kinds, ids)
    told: list[dict[str, Any]] = [
        {
            "one": pair.one, "other": pair.other, "labels": [people[pair.one].label, people[pair.other].label],
            "strength": pair.strength, "points": pair.points,
            "grounds": [{"code": ground.code, "sentence": ground.sentence} for ground in pair.grounds],
            "records": [records.get(pair.one, 0), records.get(pair.other, 0)],
        }
        for pair in found
    ]  # fmt: skip
    lines = [
        "\t".join(
            (tr(STRENGTHS[pair.strength]), one["labels"][0], one["labels"][1],
             "，".join(ground.sentence for ground in pair.grounds), pair.one, pair.other)
        )
        for pair, one in zip(found, told, strict=True)
    ]  # fmt: skip
    call.speaker.answer(told, lines or tr("没有可能重复的居民档案。"))
    return 0
