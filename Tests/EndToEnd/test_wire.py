"""What the daemon makes of requests: good ones, broken ones, and strangers'."""

import json
import os
import socket
import subprocess
import sys
import uuid

import jsonschema
import pytest

from daemon import PROGRAMS, Daemon, parse


@pytest.fixture(scope="module")
def daemon(tmp_path_factory):
    daemon = Daemon(tmp_path_factory.mktemp("wire") / "home").start()
    yield daemon
    assert daemon.stop() == 0


@pytest.fixture(scope="module")
def document(daemon):
    return daemon.get("/v1/openapi.json").json


def fits(document, schema, value):
    jsonschema.Draft202012Validator(
        {"$ref": f"#/components/schemas/{schema}", "components": document["components"]}
    ).validate(value)


def problem(reply, status, code):
    assert reply.status == status, reply
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.json["code"] == code
    assert reply.json["type"] == f"urn:spiegel:{code}"
    assert reply.json["status"] == status
    assert reply.json["title"]


def test_the_document_names_every_route_and_no_other(daemon, document):
    from openapi_spec_validator import validate
    validate(document)
    name = "0" * 32
    for path, methods in document["paths"].items():
        for method in ("get", "put", "post", "delete", "patch"):
            reply = daemon.request(method.upper(), path.replace("{id}", name).replace("{role}", "x"))
            if method in methods:
                assert reply.status != 405, (method, path)
            else:
                problem(reply, 405, "R03")
    problem(daemon.get("/v1/elsewhere"), 404, "R02")
    problem(daemon.get("/"), 404, "R02")


def test_replies_are_what_the_document_says(daemon, document):
    begun = daemon.begin()
    assert begun.status == 201
    fits(document, "ConversationReply", begun.json)
    name = begun.json["conversation"]["id"]
    sequence = begun.json["prompt"]["sequence"]
    turn = daemon.turn(name, sequence, "note", text="een succes")
    assert turn.status == 200, turn
    fits(document, "TurnReply", turn.json)
    for path, schema in [
        ("/v1/health", "Health"), ("/v1/dialogs", "Catalogue"), ("/v1/overview", "Overview"),
        ("/v1/waiting", "Waiting"),
        ("/v1/conversations", "ConversationPage"), (f"/v1/conversations/{name}", "ConversationReply"),
        (f"/v1/conversations/{name}/prompt", "Prompt"),
        (f"/v1/conversations/{name}/events", "Transcript"),
        (f"/v1/conversations/{name}/answers", "AnswerList"),
        (f"/v1/conversations/{name}/account", "Account"),
    ]:
        reply = daemon.get(path)
        assert reply.status == 200, (path, reply)
        assert reply.headers["cache-control"] == "no-store" or path == "/v1/openapi.json"
        fits(document, schema, reply.json)
    found = daemon.request("POST", "/v1/search", {"text": "SUCCÉS"})
    fits(document, "SearchReply", found.json)
    assert len(found.json["hits"]) == 1
    assert found.json["more"] is False
    stream = daemon.request(
        "POST", "/v1/search", {"text": "succes"}, headers={"Accept": "text/event-stream"})
    assert stream.headers["content-type"].startswith("text/event-stream")
    frames = [json.loads(line[6:]) for line in stream.body.decode().splitlines()
              if line.startswith("data: ")]
    for frame in frames:
        fits(document, "SearchReply", frame)
    assert [hit for frame in frames for hit in frame["hits"]] == found.json["hits"]
    assert [frame.get("more") for frame in frames] == [None, False]
    missing = daemon.get("/v1/conversations/" + "f" * 32)
    problem(missing, 404, "C03")
    fits(document, "Problem", missing.json)


def test_a_whisper_reaches_who_asks_for_it_and_stands_nowhere_else(daemon, document):
    begun = daemon.begin("oefening-begin", mode="meeting", participants=[
        {"name": "Ilse", "role": "counsellor"}, {"name": "Tom", "role": "client"}])
    assert begun.status == 201, begun
    fits(document, "ConversationReply", begun.json)
    assert begun.json["prompt"]["whispers"] == ["client"]
    name = begun.json["conversation"]["id"]
    whisper = daemon.get(f"/v1/conversations/{name}/whispers/client")
    fits(document, "Whisper", whisper.json)
    assert whisper.json["text"].startswith("Begin meteen te vertellen")
    for path in ["", "/prompt", "/events", "/account", "/export?format=json"]:
        told = daemon.get(f"/v1/conversations/{name}{path}").body
        assert b"Begin meteen" not in told, path
    assert b"whisper" not in daemon.get("/v1/dialogs").body
    problem(daemon.get(f"/v1/conversations/{name}/whispers/counsellor"), 404, "R02")
    problem(daemon.get(f"/v1/conversations/{'f' * 32}/whispers/client"), 404, "C03")


def test_what_is_being_typed_is_kept_until_a_turn_deals_with_it(daemon, document):
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    path = f"/v1/conversations/{name}/draft"

    def keep(**fields):
        return daemon.request("PUT", path, {"sequence": sequence, "text": "hij liep w", **fields})

    assert (daemon.get(path).status, daemon.get(path).body) == (204, b"")
    assert keep().status == keep(text="hij liep weg").status == 204
    kept = daemon.get(path)
    fits(document, "TypedDraft", kept.json)
    assert kept.json == {"sequence": sequence, "text": "hij liep weg"}
    assert kept.headers["cache-control"] == "no-store"
    for told in ["", "/prompt", "/events", "/account", "/export?format=json"]:
        assert b"hij liep" not in daemon.get(f"/v1/conversations/{name}{told}").body, told
    assert daemon.turn(name, sequence, "note", text="een gedachte").status == 200
    assert daemon.get(path).status == 204
    assert keep(sequence=sequence + 1).status == 204
    assert daemon.request("DELETE", path).status == daemon.get(path).status == 204
    problem(keep(sequence=0), 400, "R08")
    problem(keep(key="k"), 400, "R08")
    problem(keep(text="x" * 262145), 413, "C13")
    assert keep(text="é" * 131072).status == 204
    assert daemon.request("DELETE", f"/v1/conversations/{name}").status == 200
    problem(daemon.get(path), 404, "C03")
    problem(keep(), 404, "C03")


def test_a_turn_sent_again_changes_nothing(daemon):
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    first = daemon.turn(name, sequence, "note", key="once", text="een gedachte")
    again = daemon.turn(name, sequence, "note", key="once", text="een gedachte")
    assert first.status == again.status == 200
    assert first.json["events"] == again.json["events"]
    log = daemon.get(f"/v1/conversations/{name}/events").json["events"]
    assert [event["kind"] for event in log].count("noted") == 1
    assert [event["sequence"] for event in log] == list(range(1, len(log) + 1))


def test_a_beginning_sent_again_begins_nothing_twice(daemon):
    name = uuid.uuid4().hex
    first = daemon.begin(key="begin", name=name)
    again = daemon.begin(key="begin", name=name)
    assert first.status == again.status == 201
    assert first.json["events"] == again.json["events"]
    assert first.json["conversation"]["number"] == again.json["conversation"]["number"]
    problem(daemon.begin(key="other", name=name), 412, "C11")


def test_of_two_who_answer_at_once_one_is_told(daemon):
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    assert daemon.turn(name, sequence, "note", text="eerst").status == 200
    late = daemon.turn(name, sequence, "note", text="te laat")
    problem(late, 412, "C11")
    assert late.json["facts"] == {"sequence": sequence + 1}


@pytest.mark.parametrize("body, defect", [
    (b"{x}", "not-json"), (b"", "not-json"), (b"[" * 40 + b"]" * 40, "too-deep"),
    (b'{"do":"note","text":"\xff"}', "not-utf8"), (b'\xef\xbb\xbf{"do":"skip"}', "not-json"),
    (b'{"do":"skip","do":"note"}', "duplicate-key"),
    (b'{"do":"skip","\\u0064o":"note"}', "duplicate-key"),
    (b'{"do":"note","text":"a\\u0000b"}', "control-character"),
    (b'{"do":"note","text":"a\x01b"}', "control-character"), (b'["skip"]', "wrong-shape"),
    (b'{"do":"skip"} x', "not-json"),
    ('{"do":"skip"}'.encode("utf-16"), "not-utf8"),
])
def test_a_body_that_is_not_right_is_refused(daemon, body, defect):
    name = daemon.begin().json["conversation"]["id"]
    reply = daemon.request(
        "POST", f"/v1/conversations/{name}/turns", body,
        {"Idempotency-Key": "k", "If-Match": '"1"'})
    problem(reply, 400, "R01")
    assert reply.json["facts"] == {"defect": defect}


@pytest.mark.parametrize("headers, defect", [
    ({"If-Match": '"1"'}, "missing-idempotency-key"),
    ({"If-Match": '"1"', "Idempotency-Key": "a b"}, "bad-idempotency-key"),
    ({"If-Match": '"1"', "Idempotency-Key": "a" * 65}, "bad-idempotency-key"),
    ({"Idempotency-Key": "k"}, "missing-if-match"),
    ({"Idempotency-Key": "k", "If-Match": '"1"', "Content-Type": "text/plain"}, "wrong-content-type"),
])
def test_headers_that_are_not_right_are_refused(daemon, headers, defect):
    name = daemon.begin().json["conversation"]["id"]
    reply = daemon.request(
        "POST", f"/v1/conversations/{name}/turns", {"do": "skip"}, headers)
    problem(reply, 400, "R01")
    assert reply.json["facts"] == {"defect": defect}


@pytest.mark.parametrize("body, field, defect", [
    ({"do": "dance"}, "do", "wrong-value"), ({"do": "tick"}, "do", "wrong-value"),
    ({"text": "x"}, "do", "missing"), ({"do": "answer"}, "text", "missing"),
    ({"do": "answer", "text": 7}, "text", "wrong-kind"),
    ({"do": "answer", "text": None}, "text", "wrong-kind"),
    ({"do": "answer", "text": "x", "kept": True}, "kept", "unknown"),
    ({"do": "skip", "text": "lost"}, "text", "unknown"),
    ({"do": "skip", "x\u001b[2J": 1}, "x?[2J", "unknown"),
    ({"do": "revise", "place": {"calls": [], "item": "a", "lines": [1, "b"]}}, "place.lines[1]",
     "wrong-kind"),
    ({"do": "revise", "place": {"calls": [{"call": "a", "lines": [], "number": 1, "nr": 2}],
                                "item": "a", "lines": []}}, "place.calls[0].nr", "unknown"),
])
def test_a_field_of_a_turn_that_is_not_right_is_named(daemon, body, field, defect):
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    reply = daemon.request(
        "POST", f"/v1/conversations/{name}/turns", body,
        {"Idempotency-Key": "k", "If-Match": f'"{sequence}"'})
    problem(reply, 400, "R08")
    assert reply.json["facts"] == {"field": field, "defect": defect}
    assert f"'{field}'" in reply.json["title"]
    assert daemon.get(f"/v1/conversations/{name}/prompt").json["sequence"] == sequence


@pytest.mark.parametrize("change, field, defect", [
    ({"client": {"watchedNames": [], "pseudonim": "B."}}, "client.pseudonim", "unknown"),
    ({"client": {"pseudonym": "B."}}, "client.watchedNames", "missing"),
    ({"participants": [{"name": "Noor"}, {"name": 7}]}, "participants[1].name", "wrong-kind"),
    ({"depth": "deep"}, "depth", "wrong-value"), ({"mood": "good"}, "mood", "unknown"),
])
def test_a_field_of_a_beginning_that_is_not_right_is_named(daemon, change, field, defect):
    name = uuid.uuid4().hex
    reply = daemon.begin(name=name, **change)
    problem(reply, 400, "R08")
    assert reply.json["facts"] == {"field": field, "defect": defect}
    problem(daemon.get(f"/v1/conversations/{name}"), 404, "C03")


def test_what_is_null_is_as_good_as_absent(daemon):
    begun = daemon.begin(client={"watchedNames": [], "pseudonym": None})
    assert begun.status == 201, begun


@pytest.mark.parametrize("address, field, defect", [
    ("?limt=3", "limt", "unknown"), ("?limit=three", "limit", "wrong-value"),
    ("?limit=-1", "limit", "wrong-value"),
    ("/{id}/events?afer=2", "afer", "unknown"), ("/{id}/export", "format", "missing"),
    ("/{id}/export?format=pdf", "format", "wrong-value"),
    ("/{id}/export?format=json&language=fr", "language", "wrong-value"),
    ("/{id}?format=json", "format", "unknown"),
])
def test_a_parameter_that_is_not_right_is_named(daemon, address, field, defect):
    name = daemon.begin().json["conversation"]["id"]
    reply = daemon.get("/v1/conversations" + address.replace("{id}", name))
    problem(reply, 400, "R08")
    assert reply.json["facts"] == {"field": field, "defect": defect}


def test_another_request_under_a_used_key_is_refused_and_loses_nothing(daemon):
    begun = daemon.begin(key="begin").json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    first = daemon.turn(name, sequence, "note", key="once", text="het eerste")
    problem(daemon.turn(name, sequence, "note", key="once", text="het tweede"), 422, "R09")
    problem(daemon.turn(name, sequence + 1, "skip", key="once"), 422, "R09")
    problem(daemon.begin(key="begin", name=name, mode="interview"), 422, "R09")
    assert daemon.stop() == 0
    daemon.start()
    problem(daemon.turn(name, sequence, "note", key="once", text="het tweede"), 422, "R09")
    problem(daemon.begin(key="begin", name=name, mode="interview"), 422, "R09")
    # The body decides: spelled otherwise, or after another sequence, it is the same request.
    spelled = daemon.request(
        "POST", f"/v1/conversations/{name}/turns", b'{ "text":"het \\u0065erste", "do":"note" }',
        {"Idempotency-Key": "once", "If-Match": f'"{sequence + 7}"'})
    assert spelled.status == 200, spelled
    assert spelled.json["events"] == first.json["events"]
    assert daemon.begin(key="begin", name=name).json["events"] == begun["events"]
    log = daemon.get(f"/v1/conversations/{name}/events").json["events"]
    assert len(log) == sequence + 1
    assert daemon.turn(name, sequence + 1, "note", text="het tweede").status == 200


def test_a_request_without_host_is_refused(daemon):
    problem(daemon.get("/v1/health", host=None), 400, "R01")


def test_an_answer_over_its_limit_is_refused_and_one_at_it_is_taken(daemon):
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    problem(daemon.turn(name, sequence, "note", text="é" * 32769), 413, "C13")
    assert daemon.turn(name, sequence, "note", text="é" * 32768).status == 200


@pytest.mark.parametrize("head", [
    b"Content-Length: 2097152", b"Transfer-Encoding: chunked"])
def test_a_body_over_its_limit_ends_the_connection(daemon, head):
    with daemon.connect() as connection:
        connection.sendall(
            b"POST /v1/search HTTP/1.1\r\nHost: s\r\nContent-Type: application/json\r\n" + head
            + b"\r\n\r\n")
        piece = b"x" * 65536
        if b"chunked" in head:
            piece = b"10000\r\n" + piece + b"\r\n"
        sent = 0
        try:
            while sent < 64 << 20:
                connection.sendall(piece)
                sent += len(piece)
        except OSError:
            pass
        assert sent < 16 << 20, "the daemon reads on"
    assert daemon.get("/v1/health").status == 200


@pytest.mark.parametrize("data", [
    b"\x00\x01\x02hello\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"GET /v1/health HTTP/1.1\r\nHost: s\r\nX: " + b"a" * 17000 + b"\r\n\r\n",
    b"POST /v1/search HTTP/1.1\r\nHost: s\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST /v1/search HTTP/1.1\r\nHost: s\r\nContent-Length: -1\r\n\r\n",
    b"GET /v1/health HTTP/1.1\r\nHost: s\r\nfoo : bar\r\n\r\n",
    b"GET /" + b"a" * 100000 + b" HTTP/1.1\r\nHost: s\r\n\r\n",
])
def test_what_is_no_proper_http_gets_no_answer_of_ours_and_does_no_harm(daemon, data):
    with daemon.connect() as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        try:
            while piece := connection.recv(65536):
                received += piece
        except ConnectionResetError:
            pass
    assert not received.startswith(b"HTTP/1.1 2")
    assert daemon.get("/v1/health").status == 200


def test_random_bytes_do_no_harm(daemon):
    import random
    seed = 20261123
    print("seed", seed)
    source = random.Random(seed)
    for _ in range(200):
        kind = source.randrange(3)
        data = source.randbytes(source.randrange(1, 400))
        if kind == 1:
            data = b"POST /v1/search HTTP/1.1\r\nHost: s\r\nContent-Type: application/json\r\n" \
                b"Content-Length: " + str(len(data)).encode() + b"\r\n\r\n" + data
        elif kind == 2:
            whole = bytearray(b'{"do":"answer","text":"x","place":{"calls":[],"item":"a","lines":[]}}')
            for _ in range(source.randrange(1, 6)):
                whole[source.randrange(len(whole))] = source.randrange(256)
            data = b"POST /v1/search HTTP/1.1\r\nHost: s\r\nContent-Type: application/json\r\n" \
                b"Content-Length: " + str(len(whole)).encode() + b"\r\n\r\n" + bytes(whole)
        with daemon.connect() as connection:
            try:
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(65536):
                    pass
            except OSError:
                pass
    assert daemon.get("/v1/health").status == 200


def read_turns(connection, last):
    """What a stream tells up to the event `last`, as the data of its frames."""
    data = b""
    while f"\nid: {last}\n".encode() not in data or not data.endswith(b"\n\n\r\n"):
        data += connection.recv(65536)
    lines = data.decode().split("\n")
    turns = [json.loads(line[6:]) for line in lines if line.startswith("data: ")]
    ids = [int(line[4:]) for line in lines if line.startswith("id: ")]
    assert ids == [turn["events"][-1]["sequence"] for turn in turns]
    assert lines.count("event: turn") == len(turns)
    return turns


def read_events(connection, last):
    return [event["sequence"] for turn in read_turns(connection, last) for event in turn["events"]]


def open_stream(daemon, name, after):
    connection = daemon.connect()
    connection.sendall(
        f"GET /v1/conversations/{name}/events HTTP/1.1\r\nHost: s\r\n"
        f"Accept: text/event-stream\r\nLast-Event-ID: {after}\r\n\r\n".encode())
    return connection


def test_a_stream_goes_on_where_it_was_without_gap_or_duplicate(daemon):
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    with open_stream(daemon, name, 0) as stream:
        assert read_events(stream, sequence) == list(range(1, sequence + 1))
        for index in range(5):
            reply = daemon.turn(name, sequence + index, "note", text=f"{index}")
            assert read_turns(stream, sequence + index + 1) == [reply.json]
    with open_stream(daemon, name, sequence + 2) as stream:
        assert read_events(stream, sequence + 5) == [sequence + 3, sequence + 4, sequence + 5]


def test_a_stream_of_a_stranger_is_absent(daemon):
    problem(daemon.get("/v1/conversations/" + "0" * 32 + "/events",
                       headers={"Accept": "text/event-stream"}), 404, "C03")


STRANGER = """
import os, socket, sys
os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])
s.sendall(b'GET ' + sys.argv[3].encode() + b' HTTP/1.1\\r\\nHost: s\\r\\nConnection: close\\r\\n\\r\\n')
d = b''
while p := s.recv(65536): d += p
sys.stdout.buffer.write(d)
"""


def as_user(daemon, uid, path):
    done = subprocess.run(
        [sys.executable, "-c", STRANGER, str(daemon.socket), str(uid), path],
        capture_output=True, check=False)
    return done


@pytest.mark.parametrize("uid", [1001, 65534])
def test_another_user_cannot_even_connect(daemon, uid):
    assert os.getuid() == 0, "this test changes users and must run as root"
    done = as_user(daemon, uid, "/v1/health")
    assert done.returncode != 0 and b"PermissionError" in done.stderr


@pytest.mark.parametrize("uid", [1001, 65534])
def test_another_user_who_gets_in_is_refused_everything(daemon, document, uid):
    assert os.getuid() == 0, "this test changes users and must run as root"
    opened = [daemon.home, daemon.home / "run", *list(daemon.home.parents)[:-2]]
    before = {path: path.stat().st_mode for path in [*opened, daemon.socket]}
    try:
        for path in opened:
            path.chmod(0o755)
        daemon.socket.chmod(0o666)
        for path, methods in document["paths"].items():
            if "get" in methods:
                done = as_user(daemon, uid, path.replace("{id}", "0" * 32).replace("{role}", "x"))
                assert done.returncode == 0, done.stderr
                problem(parse(done.stdout), 403, "R07")
    finally:
        for path, mode in before.items():
            path.chmod(mode & 0o7777)


def test_more_connections_than_allowed_are_refused(daemon):
    held = [daemon.connect() for _ in range(128)]
    try:
        for connection in held:
            connection.sendall(b"GET /v1/health HTTP/1.1\r\nHost: s\r\n\r\n")
        for connection in held:
            assert connection.recv(4096).startswith(b"HTTP/1.1 200")
        problem(daemon.get("/v1/health"), 429, "R06")
    finally:
        for connection in held:
            connection.close()
    daemon.wait_until_served()


def test_nothing_of_a_request_is_logged(daemon):
    canary = "kanarie-" + uuid.uuid4().hex
    name = daemon.begin(client={"pseudonym": canary, "watchedNames": [canary]}).json["conversation"]["id"]
    path = f"/v1/conversations/{name}/draft"
    assert daemon.request("PUT", path, {"sequence": 1, "text": canary}).status == 204
    daemon.request("PUT", path, {"sequence": canary, "text": canary})
    daemon.request("POST", "/v1/search", {"text": canary})
    daemon.get(f"/v1/{canary}")
    daemon.request("POST", "/v1/search", canary.encode())
    assert canary not in daemon.log.read_text()
    assert canary.encode() not in b"".join(
        path.read_bytes() for path in (daemon.home / "data").iterdir() if path.is_file())
