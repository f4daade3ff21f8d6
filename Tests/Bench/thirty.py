"""A STARRT of thirty questions, the same for every engine: six steps of four open questions, and
after three of them a score with a question about it.

`yaml()` is the dialogue for Spiegel. `ink()` is the same story for the ink runtimes, as inklecate
compiles it; it ends each step with the answer in a variable, as ours keeps it.
"""

import json

STEPS = [
    ("s", "Situatie", ["Wat was de situatie?", "Wie waren erbij betrokken?",
                       "Waar en wanneer speelde het?", "Wat ging eraan vooraf?"], None),
    ("t", "Taak", ["Wat was jouw taak?", "Wat werd er van je verwacht?",
                   "Wat wilde je zelf bereiken?", "Wat vond je lastig aan die taak?"], None),
    ("a", "Actie", ["Wat heb je concreet gedaan?", "Wat zei je letterlijk?",
                    "Hoe reageerde de client?", "Wat deed je daarna?"],
     "hoe tevreden ben je over je aanpak"),
    ("r", "Resultaat", ["Wat kwam eruit?", "Wat vond de client ervan?",
                        "Wat was het effect op de relatie?", "Wat bleef liggen?"],
     "hoe goed is het doel bereikt"),
    ("f", "Reflectie", ["Wat vind je er nu van?", "Wat zegt dit over jou als begeleider?",
                        "Welk patroon herken je?", "Wat zou je anders doen?"],
     "hoeveel vertrouwen heb je in een volgende keer"),
    ("n", "Transfer", ["Wat neem je mee?", "Waar kun je het nog meer gebruiken?",
                       "Wat is je eerste kleine stap?", "Wie kan je daarbij helpen?"], None),
]
OPENINGS = ["Goed.", "Dank je.", "Helder."]
NAME = "dertig"


def answers():
    """What is answered to each of the thirty, in order: text, or a score from 0 to 10."""
    given = []
    for _, _, questions, scale in STEPS:
        given += [f"antwoord nummer {len(given) + place}" for place in range(1, len(questions) + 1)]
        if scale:
            given.append(str((len(given) + 1) * 7 % 11))
            given.append(f"antwoord nummer {len(given) + 1}")
    return given


def beginning(dialog=NAME):
    """The body that begins a conversation."""
    return {"dialog": dialog, "language": "nl", "mode": "alone", "depth": "full",
            "fading": "off", "probing": "off", "client": {"watchedNames": []}, "participants": []}


def turn(text):
    """The body that answers."""
    return {"do": "answer", "text": text}


def lines():
    """A conversation as the load generator reads it."""
    return [json.dumps(body) for body in [beginning(), *map(turn, answers())]]


# ---------------------------------------------------------------- Spiegel

def yaml():
    written = [f"dialog: {NAME}", "format: 1", "language: nl", "title: Dertig vragen",
               "summary: De dialoog waarmee gemeten wordt.", "source: eigen werk",
               "modes: [alone]", "steps:"]
    for step, title, questions, scale in STEPS:
        written += [f"  - step: {step}", f"    title: {title}", "    do:"]
        for place, question in enumerate(questions):
            if place == 0:
                earlier = "" if step == "s" else " Je schreef eerder '<s0>'."
                written.append("      - ask:")
                written += [f'          - "{opening}{earlier} {question}"' for opening in OPENINGS]
            else:
                written.append(f'      - ask: "{question}"')
            written.append(f"        id: {step}{place}")
        if scale:
            score = f"score-{step}"
            written += [
                f'      - scale: "Op een schaal van 0 tot 10: {scale}?"',
                f"        id: {score}", "        ends: [niet, wel]",
                f"      - if: {score} >= 9", "        then:",
                '          - ask: "Wat maakt dat je zo hoog scoort?"', f"            id: hoog-{step}",
                "        else:", f"          - if: {score} <= 1", "            then:",
                f'              - ask: "Wat zou een <{score} + 1> zijn?"',
                f"                id: laag-{step}", "            else:",
                f'              - ask: "Je gaf een <{score}>. Wat maakt het geen <{score} - 1>, '
                f'en wat is nodig voor een <{score} + 1>?"',
                f"                id: midden-{step}"]
    return "\n".join(written) + "\n"


# ---------------------------------------------------------------- ink

def _assign(name, *value):
    return ["ev", *value, "/ev", {"VAR=": name, "re": True}]


def _told(name):
    return ["ev", {"VAR?": name}, "out", "/ev"]


def _choice(text, number):
    return ["ev", "str", "^" + text, "/str", "/ev", {"*": f".^.c-{number}", "flg": 4}]


def _opening():
    """{~Goed.|Dank je.|Helder.}"""
    names = [f"s{number}" for number in range(len(OPENINGS))]
    taken = ["ev", "visit", len(names), "seq", "/ev"]
    for number, name in enumerate(names):
        taken += ["ev", "du", number, "==", "/ev", {"->": f".^.{name}", "c": True}]
    done = {"->": f".^.^.{len(taken)}"}
    texts = {name: ["pop", "^" + text, done, None] for name, text in zip(names, OPENINGS)}
    return [*taken, "nop", {**texts, "#f": 5}]


def _scale(heard):
    """The tunnel that asks for a score and for what is behind it."""
    scores = sum((_choice(str(score), score) for score in range(11)), [])
    to_follow_up = {"->": ".^.^.g-0"}
    chosen = {f"c-{score}": ["\n", *_assign("score", score), to_follow_up, None]
              for score in range(11)}
    done = {"->": ".^.^.^.3"}

    def when(test, *text):
        return [*test, {"->": ".^.b", **({"c": True} if test else {})},
                {"b": ["\n", *text, "\n", done, None]}]

    def shifted(sign):
        return ["ev", {"VAR?": "score"}, 1, sign, "out", "/ev"]

    follow_up = [
        when(["ev", {"VAR?": "score"}, 9, ">=", "/ev"], "^Wat maakt dat je zo hoog scoort?"),
        when(["ev", {"VAR?": "score"}, 1, "<=", "/ev"],
             "^Wat zou een ", *shifted("+"), "^ zijn?"),
        when([], "^Je gaf een ", *_told("score"), "^. Wat maakt het geen ", *shifted("-"),
             "^, en wat is nodig voor een ", *shifted("+"), "^?"),
        "nop", "\n", *_choice("antwoord", 11),
        {"c-11": ["\n", *heard, {"->": ".^.^.^.g-1"}, None]}]
    question = ["^Op een schaal van 0 tot 10: ", *_told("onderwerp"), "^?", "\n", *scores,
                {**chosen, "g-0": follow_up, "g-1": ["ev", "void", "/ev", "->->", None]}]
    return [{"temp=": "onderwerp"}, question, None]


def ink(calls_host):
    """The compiled story: the text of an answer comes from the variable `antwoord` that the host
    sets, or where it `calls_host` from the host's function `haal`."""
    heard = [*_assign("antwoord", {"x()": "haal"}), "\n"] if calls_host else []
    open_question = [[*_choice("antwoord", 0),
                      {"c-0": ["\n", *heard, "ev", "void", "/ev", "->->", None]}], None]
    body = []
    variables = ["antwoord"]
    for step, title, questions, scale in STEPS:
        body += ["#", f"^{title}", "/#"]
        for place, question in enumerate(questions):
            if place == 0:
                body += [_opening(), "^ "]
                if step != "s":
                    # Where the place of the closing "nop" will be.
                    after = {"->": f"starrt.{len(body) + 8}"}
                    quoted = ["^Je schreef eerder '", *_told("s0"), "^'. ", after, None]
                    body += ["ev", {"VAR?": "s0"}, "str", "^", "/str", "!=", "/ev",
                             [{"->": ".^.b", "c": True}, {"b": quoted}], "nop"]
            body += [f"^{question} ", {"->t->": "vrij"}, "\n"]
            body += _assign(f"{step}{place}", {"VAR?": "antwoord"})
            variables.append(f"{step}{place}")
        if scale:
            body += ["ev", "str", f"^{scale}", "/str", "/ev", {"->t->": "schaal"}]
    body += ["^Dank voor je reflectie. Samenvatting: ", *_told("s0"), "^ / ", *_told("n2"), "^.",
             "\n", "end", None]
    declared = sum((["str", "^", "/str", {"VAR=": name}] for name in variables), [])
    declared += [0, {"VAR=": "score"}]
    return {
        "inkVersion": 21,
        "root": [
            [{"->": "starrt"}, ["done", {"#n": "g-0"}], None], "done",
            {"vrij": open_question, "schaal": _scale(heard), "starrt": body,
             "global decl": ["ev", *declared, "/ev", "end", None]}],
        "listDefs": {}}
