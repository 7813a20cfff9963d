"""Postal addresses as one finding (street, unit, city, region, postcode) and postcodes that stand alone.

Covers the ways of writing of the US, UK, Canada, Australia, Germany, Austria, France, Spain, Italy, Portugal, the
Netherlands and Poland. Street names are facts of language and are listed here.
"""

from __future__ import annotations

import re

from desktop_app.detect.lexicons import words
from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType

_COMMON = words("common_words")
_US_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|"
    "RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|VI|GU|AP|AE|AA"
)
_US_STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|"
    "Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|"
    "Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|"
    "Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|"
    "West Virginia|Wisconsin|Wyoming"
)
_ENGLISH_WAYS = (
    "Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Terr|"
    "Parkway|Pkwy|Highway|Hwy|Way|Circle|Cir|Crescent|Cres|Close|Gardens|Gdns|Grove|Mews|Row|Walk|Alley|Trail|Trl|"
    "Loop|Expressway|Expy|Freeway|Fwy|Turnpike|Tpke|Pike|Plaza|Plz|Quay|Rise|Vale|View|Hill|Green|Parade|Esplanade|"
    "Run|Ridge|Rdg|Crossing|Xing|Landing|Point|Pt|Track|Path|Heights|Hts|Manor|Mnr|Park|Bend|Cove|Creek|Common|Camp|"
    "Station|Bypass|Route|Rte"
)
_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆ0-9][\w'’.\-]*"
_GAP = r"(?:[ \t]*,[ \t]*\n?[ \t]*|[ \t]*\n[ \t>]*|[ \t]+)"

_UNIT = (
    rf"(?:{_GAP}(?i:apartment|apt|appartement|appt|unit|suite|ste|flat|floor|fl|room|rm|building|bldg|lot|level|shop|c/o|"
    r"wohnung|whg|app|etage|stock|esc|escalera|puerta|piso|int|interno|scala|bâtiment|bât|étage|m|lok|lokal|"
    r"mieszkanie|andar|bloco|bus)\b\.?[ \t]*#?[ \t]*[\w\-]{1,6}\b|[ \t,]*#[ \t]*[\w\-]+|"
    rf"{_GAP}\d{{1,3}}(?:st|nd|rd|th)[ \t]+(?i:floor)|"
    rf"{_GAP}\d{{1,2}}(?:\.|[ºªo]\.?|e|er|ème)[ \t]+"
    r"(?:Stock|OG|Etage|étage|etage|piso|andar|izq\.?|dcha\.?|Esq\.?|Dto\.?|[A-Z]\b)){0,3}"
)
_UK_POSTCODE = r"(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})"
_CA_POSTCODE = r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d"
_IE_POSTCODE = r"(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?(?=\w*\d)(?=\w*[A-Z])[0-9AC-FHKNPRTV-Y]{4}"
_US_ZIP = r"\d{5}(?:-\d{4})?"
_COUNTRY = (
    rf"(?:{_GAP}(?:USA|U\.S\.A\.|United States(?: of America)?|UK|United Kingdom|England|Scotland|Wales|"
    r"Northern Ireland|Ireland|Canada|Australia|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|France|"
    r"Spain|España|Italy|Italia|Portugal|Netherlands|Nederland|Poland|Polska|Belgium))?"
)
_CITY_WORD = r"(?:St\.|[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w'’\-]*)"
_CITY = rf"{_CITY_WORD}(?:[ \-](?:{_CITY_WORD}|upon|on|am|an|der|im|in|la|le|les|de|del|di|sur|sous|en|do|da)){{0,2}}"
_AU_STATE = (
    r"(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|"
    r"Northern Territory)"
)
_CA_PROVINCE = (
    r"(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|"
    r"Québec|Quebec|Saskatchewan)"
)
_ENGLISH_TAIL = (
    rf"(?:{_GAP}(?:{_CITY}{_GAP})??(?:{_CITY}{_GAP})?"
    rf"(?:(?:{_US_STATES}|{_US_STATE_NAMES}){_GAP}{_US_ZIP}|{_UK_POSTCODE}|"
    rf"{_CA_PROVINCE}{_GAP}{_CA_POSTCODE}|{_AU_STATE}{_GAP}\d{{4}}|{_US_ZIP}(?!\d))|"
    rf"[ \t]*,[ \t]*(?:{_CITY},?[ \t]+)?(?:{_US_STATES})\b(?!\.?\w)|[ \t]*,[ \t]*{_CITY}(?=[ \t]*[.,;\n]|$))?"
)
_UNIT_BEFORE = (
    r"(?:(?i:flat|unit|apartment|apt|suite|shop)\.?[ \t]*#?[ \t]*\d{1,4}[A-Za-z]?(?:[ \t]*,[ \t]*|[ \t]*\n[ \t>]*|/))?"
)
_ENGLISH = (
    rf"(?<![\w.,/:#$€£-]){_UNIT_BEFORE}(?:\d{{1,6}}[A-Za-z]?(?:[-/]\d{{1,5}}[A-Za-z]?)?)[ \t]+"
    rf"(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?[ \t]+)?(?:{_WORD}[ \t]+){{0,4}}?"
    rf"(?:(?:\d{{1,3}}(?:st|nd|rd|th))[ \t]+)?(?:{_ENGLISH_WAYS})\b\.?(?:[ \t]+(?:N|S|E|W|NE|NW|SE|SW)\b\.?)?"
    rf"(?:[ \t]+\d{{1,4}}\b)?{_UNIT}{_ENGLISH_TAIL}{_COUNTRY}"
)
_LOWER_ENGLISH = (
    r"(?<![\w.,/:#$€£-])\d{1,6}[a-z]?[ \t]+(?:(?!a\b|an\b|the\b|to\b|of\b|in\b|for\b|and\b|per\b|"
    r"more\b)[a-z'’]+[ \t]+){1,3}?"
    r"(?:street|avenue|ave|road|rd|boulevard|blvd|drive|lane|ln|court|terrace|parkway|pkwy|highway|hwy|crescent)\b"
    r"(?:,?[ \t]+(?:apartment|apt|unit|suite|flat)\.?[ \t]*#?\w+)?"
)
_PO_BOX = (
    r"\b(?:(?:P\.?[ ]?O\.?[ ]?Box|Postfach|Apartado|Casella postale|Boîte postale)[ \t]+\d{1,6}|"
    rf"(?-i:BP)[ \t]+\d{{1,6}}(?=[,\s–-]+\d{{5}}\b)){_ENGLISH_TAIL}"
)
"""Where no French postcode follows, "BP" is a blood pressure."""
_MILITARY = (
    r"\b(?:(?:PSC|CMR|Unit)[ \t]+\d{1,5},?[ \t]+Box[ \t]+\d{1,5}|"
    r"US(?:S|NS|NV|CGC)[ \t]+[A-Z][\w'’-]+(?:[ ][A-Z][\w'’-]+)?)"
    rf"{_GAP}(?:APO|FPO|DPO),?[ \t]+(?:AA|AE|AP)[ \t]+{_US_ZIP}(?!\d)"
)
_GERMAN = (
    r"(?:\b[A-ZÄÖÜ][\wäöüß.\-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|hof|steig|berg|markt)|"
    r"\b(?:Am|An der|An den|Im|In der|Auf der|Auf dem|Unter den|Zum|Zur)(?:[ ][A-ZÄÖÜ][\wäöüß\-]+){1,2}|"
    r"\b[A-ZÄÖÜ][\wäöüß\-]+[ ](?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer))"
    rf"[ \t]+\d{{1,4}}[ ]?[a-zA-Z]?(?![\w])(?:[-–/]\d{{1,4}}[a-z]?)?{_UNIT}"
    rf"(?:{_GAP}(?:D-|A-|CH-)?\d{{4,5}}[ \t]+{_CITY})?{_COUNTRY}"
)
_FRENCH = (
    r"(?<![\w.])\d{1,4}(?:[ ]?(?:bis|ter|quater))?,?[ \t]+(?:(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|allées|"
    r"impasse|quai|cours|route|square|passage|faubourg|sentier|villa|cité|résidence)\b)[ \t]+"
    rf"(?:(?:de la|de l['’]|des|du|de|d['’]|la|le|les|l['’])[ ]?)?{_WORD}(?:[ \-](?:{_WORD}|de|du|des|la|le|et)){{0,4}}"
    rf"(?:{_GAP}\d{{5}}[ \t]+{_CITY}(?:[ ]cedex(?:[ ]\d+)?)?)?{_COUNTRY}"
)
_SOUTHERN = (
    r"(?<![\w.])(?:Calle|C/|Avenida|Avda\.?|Av\.|Plaza|Paseo|Pº|Carrer|Ronda|Camino|Travesía|Via|Viale|Piazza|Piazzale|"
    r"Corso|Largo|Vicolo|Rua|R\.|Praça|Travessa|Alameda|Estrada|Largo do|ulica|ul\.|al\.|aleja|pl\.|os\.)[ \t]*"
    rf"(?:{_WORD}|de|del|della|dei|di|do|da|dos|das|la|el|los|las)(?:[ ](?:{_WORD}|de|del|della|dei|di|do|da|dos|"
    rf"das|la|el|e|i|y))"
    rf"{{0,5}}?,?[ \t]*(?:n[.ºo°]*[ ]?|núm\.?[ ]?)?\d{{1,4}}(?:[A-Za-z]|[ ][A-Za-z](?![.]))?(?:/\d+)?(?![\w/]){_UNIT}"
    r"(?:,?[ ]?(?:\d{1,2}[.ºª°]+[ ]?\w{0,4}|bajo|izq|dcha))?"
    rf"(?:{_GAP}(?:\d{{5}}|\d{{4}}-\d{{3}}|\d{{2}}-\d{{3}})[ \t]+{_CITY}(?:[ ]?\([A-Z]{{2}}\)|"
    rf"[ ][A-Z]{{2}}\b)?)?{_COUNTRY}"
)
_DUTCH = (
    r"\b(?:[A-Z][\w'’]*[ ])?[A-Z][\w\-]*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|hof|dreef|"
    r"pad)[ \t]+\d{1,4}"
    rf"(?:[ \-]?[a-zA-Z]\b|-\d+|[ ](?:hs|bis|[IV]+)\b)?(?:{_GAP}\d{{4}}[ ]?[A-Z]{{2}}[ \t]+{_CITY})?{_COUNTRY}"
)
_WORD_AND_NUMBER = re.compile(r"(?P<word>\S+)[ \t]+(?P<number>\d+)")
_YEAR = re.compile(r"(?:19|20)\d{2}")


def _is_street(value: str) -> bool:
    """Whether a word that ends like a street is one: "Spring 2020" and "Heidelberg 2017" are not, nor "Offering 3"."""
    alone = _WORD_AND_NUMBER.fullmatch(value)
    return alone is None or not (_YEAR.fullmatch(alone["number"]) or alone["word"].casefold() in _COMMON)


def recognizer() -> RuleRecognizer:
    """Recognizer for ADDRESS and POSTCODE."""
    address, postcode = EntityType.ADDRESS, EntityType.POSTCODE
    street = "a house number and a street"
    rules = [
        Rule(address, re.compile(pattern), 0.85, street, certain=True) for pattern in (_ENGLISH, _FRENCH, _SOUTHERN)
    ]
    rules += [
        Rule(address, re.compile(pattern), 0.85, street, certain=True, accepts=_is_street)
        for pattern in (_GERMAN, _DUTCH)
    ]
    rules += [
        Rule(address, re.compile(_LOWER_ENGLISH), 0.7, street, certain=True),
        Rule(address, re.compile(_MILITARY, re.IGNORECASE), 0.95, "a US military address", certain=True),
        Rule(address, re.compile(_PO_BOX, re.IGNORECASE), 0.9, "a post office box", certain=True),
        Rule(
            address,
            re.compile(rf"\b{_CITY},[ \t]*(?:{_US_STATES}|{_US_STATE_NAMES})[ \t]+{_US_ZIP}(?!\d)"),
            0.85,
            "city, state and postcode",
            certain=True,
        ),
        Rule(
            postcode,
            re.compile(rf"\b(?:{_US_STATES})[ \t]+(?P<value>{_US_ZIP})(?![\d-])"),
            0.8,
            "follows a US state",
            certain=True,
        ),
        Rule(postcode, re.compile(rf"(?<![\w#-]){_UK_POSTCODE}(?![\w-])"), 0.7, "the form of a British postcode"),
        Rule(postcode, re.compile(rf"(?<![\w#-]){_IE_POSTCODE}(?![\w-])"), 0.7, "the form of an Irish postcode"),
        Rule(postcode, re.compile(rf"(?<![\w-]){_CA_POSTCODE}(?![\w-])"), 0.7, "the form of a Canadian postcode"),
        Rule(
            postcode,
            re.compile(
                r"\b(?:zip(?:[ ]?code)?|post(?:al)?[ ]?code|postcode|plz|postleitzahl|code postal|"
                r"c[óo]digo postal|cap|cep|"
                r"kod pocztowy)[\"']?\s*(?:is|[:=])?\s*[\"']?(?P<value>[A-Z0-9][A-Z0-9\- ]{2,8}[A-Z0-9])\b",
                re.IGNORECASE,
            ),
            0.85,
            "introduced as a postcode",
            certain=True,
            accepts=lambda value: any(character.isdigit() for character in value),
        ),
    ]
    return RuleRecognizer(rules)
