"""Fillers for what opens doors: passwords, keys and tokens, user names, private links, e-mail addresses.

Keys are put together from parts when the filler runs, so no file of the project holds anything that
looks like a real key.
"""

from __future__ import annotations

import base64
import random
import string
import unicodedata

from people import Person
from sources import word_list, words

LOWER_DIGITS = string.ascii_lowercase + string.digits
MIXED = string.ascii_letters + string.digits
URL_SAFE = MIXED + "-_"
HEXADECIMAL = "0123456789abcdef"
ALPHABETS = {
    "mixed": MIXED,
    "url_safe": URL_SAFE,
    "hexadecimal": HEXADECIMAL,
    "digits": string.digits,
    "base32": string.ascii_uppercase + "234567",
}


def pick(rng: random.Random, alphabet: str, length: int) -> str:
    """Random characters."""
    return "".join(rng.choice(alphabet) for _ in range(length))


def plain(text: str) -> str:
    """Lower-case ASCII letters of a name, for user names and mail addresses."""
    folded = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("ß", "ss")).encode("ascii", "ignore").decode()
    return "".join(character for character in folded.lower() if character.isalnum()) or "user"


def username(rng: random.Random, person: Person) -> str:
    """A login name or handle, from a name or a fancy."""
    first, last = plain(person.first), plain(person.last)
    fancy = rng.choice(word_list("shapes", "password_words")) + rng.choice(
        ("", "_", ".", "x", "lover", "fan", "king", "girl")
    )
    forms = (
        f"{first}.{last}",
        f"{first}{last}",
        f"{first[0]}{last}",
        f"{first}_{last}",
        f"{last}{first[0]}",
        f"{first}{rng.randrange(1, 2010)}",
        f"{first[0]}{last}{rng.randrange(1, 99)}",
        f"{first}-{last}",
        f"{last}.{first}",
        f"{fancy}{rng.randrange(1, 9999)}",
        f"{first}x{rng.randrange(10, 99)}",
        f"xX_{first}_Xx",
        f"the_real_{first}",
        f"{first}{last[:1]}",
        f"{first[:3]}{last[:3]}{rng.randrange(100)}",
        f"u{rng.randrange(10000, 9999999)}",
        f"{fancy}{first}",
        f"{first}_{fancy}",
    )
    handle = rng.choice(forms)
    return f"@{handle}" if rng.random() < 0.15 else handle


def host(rng: random.Random, organization: str) -> str:
    """A domain from an organisation's name."""
    stem = "-".join(plain(part) for part in organization.replace(",", " ").split()[:2] if plain(part) != "user")
    return f"{stem or 'office'}.{rng.choice(words('shapes')['domain_endings'])}"


def email(rng: random.Random, person: Person, organization: str) -> str:
    """A private or work address."""
    first, last = plain(person.first), plain(person.last)
    local = rng.choice(
        (
            f"{first}.{last}",
            f"{first}.{last}",
            f"{first}{last}",
            f"{first[0]}{last}",
            f"{first[0]}.{last}",
            f"{last}.{first}",
            f"{first}_{last}",
            f"{first}{rng.randrange(1, 2010)}",
            f"{first}.{last}{rng.randrange(1, 99)}",
            f"{first}+{rng.choice(words('shapes')['password_words'])}",
            rng.choice(("info", "billing", "hr", "kontakt", "contact", "office", "accounts", "praxis", "secretaria")),
            username(rng, person).strip("@"),
        )
    )
    domain = rng.choice(word_list("shapes", "mail_domains")) if rng.random() < 0.5 else host(rng, organization)
    address = f"{local}@{domain}"
    draw = rng.random()
    if draw < 0.03:
        return address.replace("@", rng.choice((" [at] ", " (at) ", " at "))).replace(
            ".", rng.choice((".", " [dot] ", " dot "))
        )
    return address.upper() if draw < 0.06 else address


def password(rng: random.Random) -> str:
    """From pet names with a year to random strings, passphrases and PINs."""
    word, other = (
        rng.choice(word_list("shapes", "password_words")),
        rng.choice(word_list("public", "words")).split()[0],
    )
    leet = word.translate(str.maketrans("aeios", "4310$"))
    draw = rng.random()
    if draw < 0.30:
        return f"{word.title()}{rng.randrange(1, 2030)}{rng.choice(('', '!', '!!', '#', '?', '$', '*', '.'))}"
    if draw < 0.42:
        return f"{leet}{rng.choice('!@#$%&*_-')}{rng.randrange(1000)}"
    if draw < 0.52:
        return rng.choice("-_. ").join(
            (word, other, rng.choice(word_list("shapes", "password_words")), str(rng.randrange(100)))
        )
    if draw < 0.60:
        return f"{word}{other.title()}{rng.choice(('', str(rng.randrange(100))))}"
    if draw < 0.88:
        return pick(rng, MIXED + "!@#$%^&*()-_=+?", rng.randrange(8, 21))
    if draw < 0.94:
        return pick(rng, string.digits, rng.choice((4, 4, 6)))
    return f"{rng.choice('QWERTYASDF')}{pick(rng, LOWER_DIGITS, 7)}{rng.choice('!?#')}"


def encoded(rng: random.Random, size: int) -> str:
    """Random bytes in base64."""
    return base64.b64encode(rng.randbytes(size)).decode()


def json_web_token(rng: random.Random) -> str:
    """Three base64 parts behind the usual header."""
    header = base64.urlsafe_b64encode(b'{"alg":"HS256","typ":"JWT"}').decode().rstrip("=")
    return f"{header}.{pick(rng, URL_SAFE, rng.randrange(30, 90))}.{pick(rng, URL_SAFE, 43)}"


def connection(rng: random.Random, person: Person) -> str:
    """A database address that carries a password."""
    scheme = rng.choice(("postgres", "postgresql", "mysql", "mongodb+srv", "redis", "amqp", "ftp", "https", "smtp"))
    server = rng.choice(
        (
            "db",
            "prod-db",
            "db.internal",
            "cache01",
            f"10.0.{rng.randrange(9)}.{rng.randrange(99)}",
            "cluster0.mongodb.net",
        )
    )
    port = rng.choice((":5432", ":3306", ":6379", "", ":27017"))
    secret = password(rng).replace(" ", "")
    login = f"{username(rng, person).strip('@')}:{secret}"
    return f"{scheme}://{login}@{server}{port}/{rng.choice(('app', 'prod', 'main', 'crm', '0'))}"


def secret(rng: random.Random, person: Person) -> str:
    """An API key, token, private key line or connection string."""
    draw = rng.random()
    if draw < 0.45:
        head, tail, alphabet, length = rng.choice(words("shapes")["tokens"])
        return head + tail + pick(rng, ALPHABETS[alphabet], length)
    if draw < 0.57:
        return pick(rng, HEXADECIMAL, rng.choice((32, 40, 64)))
    if draw < 0.67:
        return encoded(rng, rng.choice((16, 24, 30, 32, 48)))
    if draw < 0.76:
        return json_web_token(rng)
    if draw < 0.86:
        return connection(rng, person)
    if draw < 0.90:
        kind = rng.choice(("RSA ", "EC ", "OPENSSH ", ""))
        mark = "-" * 5
        body = f"{encoded(rng, 48)}\n{encoded(rng, 48)}"
        return f"{mark}BEGIN {kind}PRIVATE KEY{mark}\n{body}\n{mark}END {kind}PRIVATE KEY{mark}"
    if draw < 0.94:
        return "-".join(pick(rng, string.ascii_uppercase + string.digits, 5) for _ in range(5))
    return pick(rng, URL_SAFE, rng.randrange(20, 48))


def url(rng: random.Random, person: Person, organization: str) -> str:
    """A link that names an account, carries a token or points inside a house."""
    first, last = plain(person.first), plain(person.last)
    site = host(rng, organization)
    meeting = f"{rng.randrange(10**9, 10**11)}?pwd={pick(rng, MIXED, 20)}"
    hook = f"T{pick(rng, MIXED, 8)}/B{pick(rng, MIXED, 8)}/{pick(rng, MIXED, 20)}"
    forms = (
        f"https://www.linkedin.com/in/{first}-{last}-{pick(rng, HEXADECIMAL, 8)}",
        f"linkedin.com/in/{first}{last}",
        f"https://github.com/{first}{last}",
        f"https://www.facebook.com/{first}.{last}.{rng.randrange(99)}",
        f"https://{first}{last}.{rng.choice(('com', 'me', 'dev', 'blog', 'de'))}",
        f"https://{site}/reset?token={pick(rng, MIXED, 24)}",
        f"https://app.{site}/account/{rng.randrange(10**6)}/settings",
        f"http://intranet.{site}/hr/{last}",
        f"https://docs.google.com/document/d/{pick(rng, URL_SAFE, 40)}/edit",
        f"https://drive.google.com/file/d/{pick(rng, URL_SAFE, 33)}/view?usp=sharing",
        f"https://{plain(organization)[:12]}.zoom.us/j/{meeting}",
        f"https://hooks.slack.com/services/{hook}",
        f"https://{site}/invite/{pick(rng, MIXED, 12)}",
        f"https://wiki.corp.{site}/display/{last.upper()[:4]}/{rng.randrange(99999)}",
        f"www.{first}{last}.com",
        f"https://instagram.com/{first}_{last}",
        f"https://{site}/users/{rng.randrange(10**5)}?email={first}%40{site}",
        f"https://calendly.com/{first}-{last}/30min",
        f"https://www.dropbox.com/s/{pick(rng, LOWER_DIGITS, 15)}/{last}.pdf?dl=0",
        f"https://{site}/~{last}",
    )
    return rng.choice(forms)
