"""Closes the data key with a password or with the recovery secret, and opens it again."""

import os
from collections.abc import Callable
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Rng = Callable[[int], bytes]

KEY_BYTES = 32
MEMORY_KIB = 64 * 1024
PASSES = 3
MOST_LANES = 4
MOST_MEMORY_KIB = 1024 * 1024
MOST_PASSES = 20

_PASSWORD = b"taizhang password slot\x00"
_RECOVERY = b"taizhang recovery slot\x00"


@dataclass(frozen=True)
class Cost:
    """What Argon2id is asked to spend on one try of a password."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_sane(self) -> bool:
        """Whether a slot that asks for this was written by us and opens on a small PC."""
        return (
            MEMORY_KIB <= self.memory_kib <= MOST_MEMORY_KIB
            and PASSES <= self.passes <= MOST_PASSES
            and 1 <= self.lanes <= MOST_LANES
        )


@dataclass(frozen=True)
class Wrapped:
    """The data key, closed with AES-256-GCM; *salt* belongs to the derivation."""

    salt: bytes
    nonce: bytes
    closed: bytes


def usual_cost() -> Cost:
    """Return the cost for a new slot on this PC."""
    return Cost(MEMORY_KIB, PASSES, max(1, min(MOST_LANES, os.cpu_count() or 1)))


def wrap_with_password(data_key: bytes, password: str, account: str, cost: Cost, rng: Rng) -> Wrapped:
    """Close *data_key* so that only *password* of *account* opens it."""
    salt, nonce = rng(16), rng(12)
    closing = AESGCM(_stretched(password, salt, cost))
    return Wrapped(salt, nonce, closing.encrypt(nonce, data_key, _PASSWORD + account.encode()))


def unwrap_with_password(wrapped: Wrapped, password: str, account: str, cost: Cost) -> bytes | None:
    """Return the data key, or None when password or account do not fit."""
    opening = AESGCM(_stretched(password, wrapped.salt, cost))
    return _opened(opening, wrapped, _PASSWORD + account.encode())


def wrap_with_secret(data_key: bytes, secret: bytes, rng: Rng) -> Wrapped:
    """Close *data_key* with the recovery *secret* (32 random bytes)."""
    salt, nonce = rng(16), rng(12)
    return Wrapped(salt, nonce, AESGCM(_derived(secret, salt)).encrypt(nonce, data_key, _RECOVERY))


def unwrap_with_secret(wrapped: Wrapped, secret: bytes) -> bytes | None:
    """Return the data key, or None when the secret belongs to another ledger or to an older recovery slot."""
    return _opened(AESGCM(_derived(secret, wrapped.salt)), wrapped, _RECOVERY)


def _stretched(password: str, salt: bytes, cost: Cost) -> bytes:
    secret = password.encode("utf-8", "surrogatepass")
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def _derived(secret: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=_RECOVERY).derive(secret)


def _opened(opening: AESGCM, wrapped: Wrapped, bound_to: bytes) -> bytes | None:
    try:
        return opening.decrypt(wrapped.nonce, wrapped.closed, bound_to)
    except InvalidTag:
        return None
