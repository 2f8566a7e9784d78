"""The recovery secret as three printed shares (SLIP-39), any two of which open; never written to disk."""

from collections.abc import Sequence

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share

from desktop.faults import Refused
from desktop.words import mark

SHARES = 3
NEEDED = 2
WORDS_A_SHARE = 33


class ShareMistyped(Refused):
    """One share is not what was printed."""

    code = "keys/share-mistyped"
    words = mark("第 {number} 份恢复凭证有错字或少了词，请对照纸面逐词检查（每份 {words} 个词，看前四个字母即可）。")


class SharesTooFew(Refused):
    """Fewer than two different shares were given."""

    code = "keys/shares-too-few"
    words = mark("需要两份不同的恢复凭证才能打开，请再输入另一份。")


class SharesMixed(Refused):
    """The shares come from two different printings."""

    code = "keys/shares-mixed"
    words = mark("这两份恢复凭证不是同一次打印的，请使用同一批凭证（前几个词相同）。")


def split_secret(secret: bytes) -> list[str]:
    """Return three shares of *secret*, each a line of words; the library draws its own randomness."""
    shares: list[str] = generate_mnemonics(1, [(NEEDED, SHARES)], secret)[0]
    return shares


def unite_shares(shares: Sequence[str]) -> bytes:
    """Return the secret from two (or more) *shares* as typed; raise what is wrong with which of them."""
    read: dict[tuple[int, int], str] = {}
    batches = set()
    for number, typed in enumerate(shares, start=1):
        line = " ".join(typed.lower().split())
        try:
            share = Share.from_mnemonic(line)
        except (MnemonicError, ValueError) as trouble:
            raise ShareMistyped(number=number, words=WORDS_A_SHARE) from trouble
        read[share.identifier, share.index] = line
        batches.add(share.identifier)
    if len(batches) > 1:
        raise SharesMixed
    if len(read) < NEEDED:
        raise SharesTooFew
    try:
        secret: bytes = combine_mnemonics(list(read.values())[:NEEDED])
    except MnemonicError as trouble:
        raise SharesMixed from trouble
    return secret
