"""Does the operations of a file, one a line, and answers each after its commit."""

import json
from dataclasses import replace
from typing import Any

from desktop.cli.call import Call
from desktop.cli.speaking import problem_object
from desktop.cli.wish_lines import read_wish, wish_lines
from desktop.faults import NoRight
from desktop.records.problems import hard
from desktop.store.ledger import Ledger
from desktop.store.wish import Answer, Put

NO_RIGHT = "no-right"


def apply(call: Call) -> int:
    """Do every line; exit 2 when any was refused, 5 when the account may not do one of them."""
    worst = 0
    with call.ledger() as ledger:
        for line in wish_lines(call.args.file):
            wish = read_wish(line)
            answer = wish if isinstance(wish, Answer) else _done(ledger, wish)
            if answer.is_refused:
                lacks_right = any(problem.code == NO_RIGHT for problem in answer.problems)
                worst = max(worst, NoRight.exit_code if lacks_right else 2)
            _tell(call, answer)
    return worst


def _done(ledger: Ledger, wish: Put) -> Answer:
    try:
        answer = ledger.shelf.put(wish, by=ledger.session)
    except NoRight:
        return Answer(wish.record, 0, (hard("kind", NO_RIGHT, NoRight.words),))
    # the id comes back as it was spelled; a retried operation answers with the record of the first time
    return replace(answer, record=wish.record) if answer.record == wish.record.lower() else answer


def _tell(call: Call, answer: Answer) -> None:
    problems = [problem_object(problem) for problem in answer.problems]
    told: dict[str, Any]
    if answer.is_refused:
        told = {"refused": answer.record, "problems": problems}
        text = f"REFUSED {answer.record} {json.dumps(problems, ensure_ascii=False)}"
    else:
        told = {"ack": answer.record, "seq": answer.seq}
        if problems:
            told["hints"] = problems
        text = f"ACK {answer.record} {answer.seq}"
    call.speaker.acknowledge(told, text)
