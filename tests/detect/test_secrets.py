"""Keys, tokens and passwords are found whole; code, hashes, placeholders and talk about passwords are left alone.

No key stands in this file: each is put together when the test runs.
"""

from __future__ import annotations

import base64
import random
import string
import time

import pytest

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.recognizers.passwords import PasswordsRecognizer
from desktop_app.detect.recognizers.secrets import SecretsRecognizer
from desktop_app.vocabulary import EntityType

_SECRETS = SecretsRecognizer()
_PASSWORDS = PasswordsRecognizer()
_MIXED = string.ascii_letters + string.digits
_UPPER = string.ascii_uppercase + string.digits
_LOWER = string.ascii_lowercase + string.digits
_HEX = "0123456789abcdef"


def _drawn(length: int, alphabet: str = _MIXED) -> str:
    source = random.Random(length * 31 + len(alphabet))  # noqa: S311  # a test's key
    return "".join(source.choice(alphabet) for _ in range(length - 1)) + "7"


def _found(text: str) -> dict[str, Candidate]:
    return {c.span.of(text): c for c in (*_SECRETS.find(text), *_PASSWORDS.find(text))}


_UUID = f"{_drawn(8, _HEX)}-{_drawn(4, _HEX)}-{_drawn(4, _HEX)}-{_drawn(4, _HEX)}-{_drawn(12, _HEX)}"
_SHAPED = {
    "Anthropic": "sk-" + "ant-api03-" + _drawn(93),
    "OpenAI": "sk-" + "proj-" + _drawn(80),
    "OpenAI of old": "sk-" + _drawn(48),
    "OpenRouter": "sk-" + "or-v1-" + _drawn(64, _HEX),
    "Hugging Face": "hf_" + _drawn(34),
    "Groq": "gsk_" + _drawn(52),
    "xAI": "xai-" + _drawn(80),
    "Perplexity": "pplx-" + _drawn(48),
    "Replicate": "r8_" + _drawn(37),
    "NVIDIA": "nvapi-" + _drawn(64),
    "LangSmith": "lsv2_" + "pt_" + _drawn(32, _HEX) + "_" + _drawn(10, _HEX),
    "Pinecone": "pcsk_" + _drawn(69),
    "ElevenLabs": "sk_" + _drawn(48, _HEX),
    "Tavily": "tvly-" + _drawn(32),
    "AWS": "AKIA" + _drawn(16, _UPPER),
    "AWS for a session": "ASIA" + _drawn(16, _UPPER),
    "Google": "AIza" + _drawn(35),
    "Google client": "GOCSPX-" + _drawn(28),
    "Google access": "ya29." + _drawn(80),
    "Azure client": _drawn(3) + "8Q~" + _drawn(34),
    "Azure storage": _drawn(76) + "+ASt" + _drawn(6) + "==",
    "Azure DevOps": _drawn(76) + "AZDO" + _drawn(4),
    "DigitalOcean": "dop_v1_" + _drawn(64, _HEX),
    "Cloudflare": "cfut_" + _drawn(40),
    "Supabase": "sbp_" + _drawn(40, _HEX),
    "PlanetScale": "pscale_tkn_" + _drawn(43),
    "Databricks": "dapi" + _drawn(32, _HEX),
    "Terraform": _drawn(14) + ".atlasv1." + _drawn(67),
    "Vault": "hvs." + _drawn(90),
    "Doppler": "dp.pt." + _drawn(43),
    "Alibaba": "LTAI" + _drawn(20),
    "Tailscale": "tskey-auth-" + _drawn(12) + "-" + _drawn(32),
    "age": "AGE-SECRET-KEY-1" + _drawn(58, _UPPER),
    "Stripe": "sk_" + "live_" + _drawn(24),
    "Stripe restricted": "rk_" + "test_" + _drawn(99),
    "Stripe webhook": "whsec_" + _drawn(32),
    "Braintree": "access_token$" + "production$" + _drawn(16, _LOWER) + "$" + _drawn(32, _HEX),
    "Square": "sq0csp-" + _drawn(43),
    "Razorpay": "rzp_live_" + _drawn(14),
    "Plaid": "access-production-" + _UUID,
    "Shopify": "shpat_" + _drawn(32, _HEX),
    "Slack": "xoxb-" + "123456789012-1234567890123-" + _drawn(24),
    "Slack app": "xapp-1-" + _drawn(11, _UPPER) + "-1234567890123-" + _drawn(64, _HEX),
    "Slack webhook": "https://hooks.slack.com/services/" + "T0" + _drawn(9, _UPPER) + "/B01/" + _drawn(24),
    "Discord webhook": "https://discord.com/api/webhooks/" + "123456789012345678/" + _drawn(68),
    "Discord bot": "M" + _drawn(25) + "." + _drawn(6) + "." + _drawn(38),
    "Telegram": "1234567890:AA" + _drawn(33),
    "Twilio": "SK" + _drawn(32, _HEX),
    "Facebook": "EAA" + _drawn(150),
    "GitHub": "ghp_" + _drawn(36),
    "GitHub, fine grained": "github_pat_" + _drawn(22) + "_" + _drawn(59),
    "GitLab": "glpat-" + _drawn(20),
    "Bitbucket": "ATBB" + _drawn(32),
    "Atlassian": "ATATT3" + _drawn(180),
    "npm": "npm_" + _drawn(36),
    "PyPI": "pypi-" + "AgEIcHlwaS5vcmc" + _drawn(120),
    "RubyGems": "rubygems_" + _drawn(48, _HEX),
    "Docker": "dckr_pat_" + _drawn(27),
    "Sentry": "sntrys_" + _drawn(80),
    "Sonar": "squ_" + _drawn(40, _HEX),
    "Postman": "PMAK-" + _drawn(24, _HEX) + "-" + _drawn(34, _HEX),
    "Linear": "lin_api_" + _drawn(40),
    "Notion": "ntn_" + _drawn(46),
    "Figma": "figd_" + _drawn(43),
    "Airtable": "pat" + _drawn(14) + "." + _drawn(64, _HEX),
    "Grafana": "glsa_" + _drawn(32) + "_" + _drawn(8, _HEX),
    "New Relic": "NRAK-" + _drawn(27, _UPPER),
    "Dynatrace": "dt0c01." + _drawn(24, _UPPER) + "." + _drawn(64, _UPPER),
    "HubSpot": "pat-eu1-" + _UUID,
    "SendGrid": "SG." + _drawn(22) + "." + _drawn(43),
    "Mailgun": "key-" + _drawn(32, _HEX),
    "Mailchimp": _drawn(32, _HEX) + "-us14",
    "Brevo": "xkeysib-" + _drawn(64, _HEX) + "-" + _drawn(16),
    "web token": "eyJ" + _drawn(33) + ".eyJ" + _drawn(90) + "." + _drawn(43),
    "wallet": "xprv" + _drawn(105, "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ123456789"),
    "bcrypt": "$2b$" + "12$" + _drawn(53),
    "crypt": "$6$" + "rounds=5000$" + _drawn(16) + "$" + _drawn(86),
}


@pytest.mark.parametrize("key", _SHAPED.values(), ids=_SHAPED)
@pytest.mark.parametrize("frame", ["use {} please", "KEY={}\n", '{{"k": "{}"}}', "(`{}`)"])
def test_a_key_is_known_by_its_shape_alone(key: str, frame: str) -> None:
    found = _found(frame.format(key))
    assert found[key].type is EntityType.SECRET
    assert found[key].certain


_RANDOM = _drawn(40)
_LONG_HEX = _drawn(64, _HEX)
_LOGIN = base64.b64encode(b"mira:" + b"Wint3r!").decode()
_ENCODED = "\n".join(_drawn(64) for _ in range(4))
_BEGIN, _END = "-----BEGIN {}" + "PRIVATE KEY{}-----", "-----END {}" + "PRIVATE KEY{}-----"
_RSA = f"{_BEGIN.format('RSA ', '')}\n{_ENCODED}\n{_END.format('RSA ', '')}"
_OPENSSH = f"{_BEGIN.format('OPENSSH ', '')}\n{_ENCODED}\n{_END.format('OPENSSH ', '')}"
_ONE_LINE = _RSA.replace("\n", "\\n")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"aws_secret_access_key = {_RANDOM}", _RANDOM),
        (f"AWS_SECRET_ACCESS_KEY={_RANDOM}", _RANDOM),
        (f"my secret access key is {_RANDOM}", _RANDOM),
        (f'"apiKey": "{_RANDOM}",', _RANDOM),
        (f"x-api-key: {_RANDOM}", _RANDOM),
        (f"Ocp-Apim-Subscription-Key: {_LONG_HEX}", _LONG_HEX),
        (f"client_secret: '{_RANDOM}'", _RANDOM),
        (f"[auth]\ntoken={_RANDOM}\n", _RANDOM),
        (f"| API key | {_RANDOM} |", _RANDOM),
        (f"PHPSESSID={_RANDOM}", _RANDOM),
        (f"Authorization: Bearer {_RANDOM}", _RANDOM),
        (f"Authorization: Token {_LONG_HEX}", _LONG_HEX),
        (f"Authorization: Basic {_LOGIN}", _LOGIN),
        (f"Set-Cookie: session={_RANDOM}; Path=/; HttpOnly", _RANDOM),
        (f"Cookie: theme=dark; auth_token={_RANDOM}; lang=en-GB", _RANDOM),
        (f"curl -b 'sid={_RANDOM}' https://shop.example", _RANDOM),
        (f"Endpoint=sb://x.servicebus.windows.net/;SharedAccessKey={_RANDOM};EntityPath=q", _RANDOM),
        (f"DefaultEndpointsProtocol=https;AccountName=a;AccountKey={_RANDOM}==;", f"{_RANDOM}=="),
        (f"https://a.blob.core.windows.net/c?sv=2024&sig={_RANDOM}%3D", f"{_RANDOM}%3D"),
        ("postgres://app:" + "s3cr3t-x@db.corp:5432/main", "postgres://app:" + "s3cr3t-x@db.corp:5432/main"),
        ("mongodb+srv://u:" + "Tr0ub4dor@c0.mongodb.net", "mongodb+srv://u:" + "Tr0ub4dor@c0.mongodb.net"),
        (f"the clé d'api est {_RANDOM}", _RANDOM),
        (f"API-Schlüssel: {_RANDOM}", _RANDOM),
        (f"x\n{_RSA}\ny", _RSA),
        (f"x\n{_OPENSSH}\ny", _OPENSSH),
        (f'"private_key": "{_ONE_LINE}\\n",', _ONE_LINE),
        (
            "seed phrase: ocean tiger maple river cloud stone amber light forest garden violin copper",
            "ocean tiger maple river cloud stone amber light forest garden violin copper",
        ),
    ],
)
def test_a_secret_is_found_by_what_introduces_it(text: str, value: str) -> None:
    assert _found(text)[value].type is EntityType.SECRET


def test_a_private_key_cut_short_is_hidden_to_its_last_line() -> None:
    text = f"{_BEGIN.format('', '')}\n{_ENCODED}\nthat is all I have"
    assert any(value.strip().endswith(_ENCODED) for value in _found(text))


def test_the_second_half_of_a_key_block_is_known_by_its_end() -> None:
    text = f"{_ENCODED}\n=AbCd\n{_END.format('PGP ', ' BLOCK')}"
    assert text in _found(text)


_PASSPHRASE = "Tr0ub4dor" + "&3"


@pytest.mark.parametrize(
    "text",
    [
        "my password is {}",
        "The password for the staging server is {}, keep it safe.",
        "password: {}",
        "Password = {}",
        "DB_PASSWORD={}",
        "adminPassword: {}",
        "  password: {}  # do not share",
        '{{"password": "{}"}}',
        "passwd='{}'",
        "pwd={};Database=shop",
        "Server=db.corp;User Id=sa;Password={};Encrypt=True",
        "Host=db;Username=app;Password={}",
        "jdbc:mysql://db/shop?user=app&password={}&ssl=true",
        "<password>{}</password>",
        "| password | {} |",
        "**Password:** {}",
        "mein Passwort ist {}",
        "Das Kennwort für den Server lautet {}.",
        "mon mot de passe est {}",
        "Le mot de passe du serveur est {}",
        "mi contraseña es {}",
        "la contraseña del correo es {}",
        "la mia password è {}",
        "La parola d'ordine per il server è {}",
        "minha senha é {}",
        "a palavra-passe da conta é {}",
        "mijn wachtwoord is {}",
        "Het wachtwoord voor de server luidt {}",
        "moje hasło to {}",
        "hasło do serwera brzmi {}",
        "my password is now {}",
        "wifi password is {}",
        "curl -u mira:{} https://api.corp/v1",
        "mysql -u root -p{} shop",
        "sshpass -p '{}' ssh root@db",
        "tool --password={} run",
        "tool --db-password {} run",
        "machine api.corp login mira password {}",
        "db.corp:5432:shop:app:{}",
        "credentials: mira / {}",
        "log in as mira with {}",
        "jdbc:oracle:thin:scott/{}@db:1521:orcl",
    ],
)
def test_a_password_is_found_whole_wherever_it_is_given(text: str) -> None:
    assert _found(text.format(_PASSPHRASE))[_PASSPHRASE].type is EntityType.PASSWORD


@pytest.mark.parametrize("weak", ["hunter2!", "password123", "Sommer2024", "$ecret99", "john.smith1985", "@dmin12"])
def test_weak_passwords_are_passwords_too(weak: str) -> None:
    assert weak in _found(f"my password is {weak}")
    assert weak in _found(f"password: {weak}")


def test_a_line_of_htpasswd_is_hidden() -> None:
    digest = "$apr1$" + _drawn(8) + "$" + _drawn(22)
    assert digest in _found(f"mira:{digest}\n")


_NOT_SECRET = [
    "password = getpass()",
    "password = getpass.getpass('Password: ')",
    "self.password = password",
    "self._password = user_password",
    "password: str | None = None",
    "password: Optional[str] = None",
    "password = os.environ['DB_PASSWORD']",
    "password = os.getenv('DB_PASSWORD', '')",
    "const password = process.env.DB_PASSWORD;",
    "password: req.body.password,",
    "$password = $_POST['password'];",
    "token = settings.API_TOKEN",
    "token = get_token(user)",
    "api_key = config['api_key']",
    "api_key: <your-api-key>",
    "API_KEY=YOUR_API_KEY_HERE",
    "API_KEY=xxxxxxxxxxxxxxxxxxxxxxxx",
    "password: ********",
    "password: ${DB_PASSWORD}",
    "password: {{ vault_password }}",
    "PASSWORD=$DB_PASSWORD",
    "password=%s",
    "password: changeme",
    "sk-your-api-key-goes-right-here",
    "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "postgres://user:password@localhost:5432/db",
    "https://example.org:8080/path",
    "The password is wrong, how do I reset it?",
    "Is the password case-sensitive?",
    "The password is case-sensitive and required.",
    "Your password must be changed, the password was expired.",
    "I forgot my password: please help me log in again",
    "We pass: the value is passed to `run(x)` here.",
    "What is a session token and how is the token used?",
    "A recovery phrase is a list of words that you write down and keep.",
    "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
    "index 83db48f..bf2a4f1 100644",
    "id: 550e8400-e29b-41d4-a716-446655440000",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    '"integrity": "sha512-' + _drawn(86) + '=="',
    "data:image/png;base64," + _drawn(900) + "==",
    "!function(e,t){for(var n=0,r=e.length;n<r;n++)t[e[n]]=n;return t}(a1b2c3,{k:d4e5f6});",
    "Set-Cookie: theme=dark; Path=/; Max-Age=31536000; SameSite=Lax",
    "import secrets; print(secrets.token_hex(16))",
    "the -----BEGIN " + "PRIVATE KEY----- line starts a PEM block",
    "ssh-ed25519 " + _drawn(68),
    "#define SK_BUFFER_SIZE_MAX_LENGTH 1024",
    "test_that_a_very_long_name_of_a_function_is_not_a_key",
    "class=pa-4 ma-2 fw_bold re_start",
]


@pytest.mark.parametrize("text", _NOT_SECRET)
def test_what_only_looks_secret_is_left_alone(text: str) -> None:
    assert _found(text) == {}


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "password",
        "password: ",
        "A7",
        "sk-",
        "-----BEGIN ",
        "=",
        "x=y; ",
        "Cookie: a=",
        "pass is ",
        "AbCd1234+/",
        "seed phrase is",
    ],
)
def test_no_text_of_a_page_takes_long(unit: str) -> None:
    text = (unit * 4_000)[:4_000]
    start = time.perf_counter()
    _found(text)
    assert time.perf_counter() - start < 0.5


def test_what_a_log_calls_a_session_is_a_secret_and_what_a_program_calls_one_is_not() -> None:
    token = "68da4cea60e8" + "ce65fc49e0f93f014e03"
    assert [c.span.of(f"login ok session={token}") for c in SecretsRecognizer().find(f"login ok session={token}")] == [
        token
    ]
    assert not list(SecretsRecognizer().find("session = make_session(engine)\nsession: aiohttp.ClientSession"))
