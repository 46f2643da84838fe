"""A server of the AT Protocol with the film service beside it, strict about what the real ones refuse.

Records are checked against their lexicons as far as the client uses them; sessions end and are renewed; a name that
exists is written over by putRecord; blobs must have been uploaded here.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import re
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import regex

from scheduler_app.clock import Clock
from tests.networks.standins.serving import Asked, Document, Given, StandIn, StandInRefusal, only

POST, GATE = "app.bsky.feed.post", "app.bsky.feed.threadgate"
_TID = re.compile(r"[234567abcdefghij][234567a-z]{12}")
_POST_KEYS = {"$type", "text", "createdAt", "langs", "facets", "embed", "reply", "tags", "labels"}
MOST_BLOB = 1_000_000


@dataclass
class User:
    did: str
    handle: str
    password: str
    active: bool = True
    main_password: str = "the-account's-own"


@dataclass
class Blob:
    cid: str
    media_type: str
    data: bytes

    @property
    def document(self) -> Document:
        return {"$type": "blob", "ref": {"$link": self.cid}, "mimeType": self.media_type, "size": len(self.data)}


@dataclass
class Job:
    id: str
    blob: Blob
    looks_left: int
    failed: bool = False


@dataclass
class Repo:
    records: dict[tuple[str, str], Document] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)


def refusal(status: int, error: str, message: str = "") -> StandInRefusal:
    return StandInRefusal(status, {"error": error, "message": message or error})


class BlueskyStandIn(StandIn):
    """``visible`` is what readers of an account see; ``end_sessions`` lets every access token expire."""

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self.clock = clock or Clock()
        self.users: dict[str, User] = {}
        self.repos: dict[str, Repo] = {}
        self.blobs: dict[str, Blob] = {}
        self.jobs: dict[str, Job] = {}
        self.film_looks = 1
        self.film_fails = False
        self.films_left = True
        self.home = ""
        self._access: dict[str, tuple[str, datetime]] = {}
        self._refresh: dict[str, str] = {}
        self._service: dict[str, tuple[str, str, str]] = {}
        self._numbers = itertools.count(1)

    def open_account(self, handle: str) -> User:
        user = User(f"did:plc:{secrets.token_hex(12)}", handle, secrets.token_hex(8))
        self.users[user.did] = user
        self.repos[user.did] = Repo()
        return user

    def session(self, user: User, scope: str = "com.atproto.appPass") -> Document:
        payload = base64.urlsafe_b64encode(json.dumps({"scope": scope}).encode()).rstrip(b"=").decode()
        access = f"bsky-access-{secrets.token_hex(12)}.{payload}.signature"
        refresh = f"bsky-refresh-{secrets.token_hex(12)}"
        self._access[access] = (user.did, self.clock.now() + timedelta(hours=2))
        self._refresh[refresh] = user.did
        service = {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": self.home or self.url}
        return {
            "accessJwt": access, "refreshJwt": refresh, "did": user.did, "handle": user.handle, "active": True,
            "didDoc": {"id": user.did, "service": [service]},
        }  # fmt: skip

    def end_sessions(self, *, refresh_too: bool = False) -> None:
        self._access = dict.fromkeys(self._access, ("", datetime.min.replace(tzinfo=UTC)))
        if refresh_too:
            self._refresh.clear()

    def visible(self, user: User) -> list[Document]:
        """The posts of the account, oldest first."""
        repo = self.repos[user.did]
        return [repo.records[(POST, name)] for name in repo.order if (POST, name) in repo.records]

    def handle(self, asked: Asked) -> Given:  # noqa: C901 - the table of its calls
        name = asked.path.removeprefix("/xrpc/")
        match asked.method, name:
            case "POST", "com.atproto.server.createSession":
                return self._create_session(asked)
            case "POST", "com.atproto.server.refreshSession":
                return self._refresh_session(asked)
            case "POST", "app.bsky.video.uploadVideo":
                return self._upload_film(asked)
            case "GET", "app.bsky.video.getUploadLimits":
                return self._film_limits(asked)
            case "GET", "app.bsky.video.getJobStatus":
                return self._job(asked.query.get("jobId", ""))
        user = self._user(asked)
        match asked.method, name:
            case "GET", "com.atproto.server.getSession":
                return Given(body={"did": user.did, "handle": user.handle, "active": True})
            case "GET", "com.atproto.server.getServiceAuth":
                return self._service_auth(asked, user)
            case "GET", "com.atproto.identity.resolveHandle":
                return self._resolve(asked.query.get("handle", ""))
            case "POST", "com.atproto.repo.putRecord":
                return self._put(asked, user)
            case "GET", "com.atproto.repo.getRecord":
                return self._get(asked)
            case "POST", "com.atproto.repo.deleteRecord":
                return self._delete(asked, user)
            case "POST", "com.atproto.repo.uploadBlob":
                return self._upload(asked)
            case "GET", "app.bsky.feed.getPosts":
                return self._posts(asked)
            case "GET", "app.bsky.feed.getPostThread":
                return self._answers(asked)
        raise StandInRefusal(404, {"error": "XRPCNotSupported", "message": name})

    # Sessions

    def _create_session(self, asked: Asked) -> Given:
        only(
            asked.json, {"identifier", "password", "authFactorToken"}, lambda name: refusal(400, "InvalidRequest", name)
        )
        who = asked.json.get("identifier")
        user = next((one for one in self.users.values() if who in (one.did, one.handle)), None)
        if user is None or asked.json.get("password") not in (user.password, user.main_password):
            raise refusal(401, "AuthenticationRequired", "Invalid identifier or password")
        own = asked.json["password"] == user.main_password
        return Given(body=self.session(user, "com.atproto.access" if own else "com.atproto.appPass"))

    def _refresh_session(self, asked: Asked) -> Given:
        if asked.body:
            raise refusal(400, "InvalidRequest", "no body expected")
        did = self._refresh.pop(asked.token, None)
        if did is None:
            raise refusal(400, "ExpiredToken", "Token has been revoked")
        return Given(body=self.session(self.users[did]))

    def _user(self, asked: Asked) -> User:
        if not asked.token:
            raise refusal(401, "AuthMissing", "Authentication Required")
        did, until = self._access.get(asked.token, ("", None))
        if until is None:
            raise refusal(400, "InvalidToken", "Bad token")
        if until <= self.clock.now():
            raise refusal(400, "ExpiredToken", "Token has expired")
        user = self.users[did]
        if not user.active:
            raise refusal(400, "AccountTakedown", "Account has been taken down")
        return user

    def _service_auth(self, asked: Asked, user: User) -> Given:
        token = f"service-{secrets.token_hex(12)}"
        self._service[token] = (user.did, asked.query["aud"], asked.query["lxm"])
        if int(asked.query["exp"]) > (self.clock.now() + timedelta(hours=1)).timestamp():
            raise refusal(400, "BadExpiration")
        return Given(body={"token": token})

    def _resolve(self, handle: str) -> Given:
        user = next((one for one in self.users.values() if one.handle == handle), None)
        if user is None:
            raise refusal(400, "InvalidRequest", "Unable to resolve handle")
        return Given(body={"did": user.did})

    # Records

    def _put(self, asked: Asked, user: User) -> Given:
        known = {"repo", "collection", "rkey", "record", "validate", "swapRecord", "swapCommit"}
        only(asked.json, known, lambda name: refusal(400, "InvalidRequest", name))
        collection, name, record = asked.json["collection"], asked.json["rkey"], asked.json["record"]
        if asked.json["repo"] != user.did:
            raise refusal(403, "Forbidden")
        if not _TID.fullmatch(name):
            raise refusal(400, "InvalidRequest", f"Invalid record key for {collection}")
        self._check(collection, record)
        repo = self.repos[user.did]
        if (collection, name) not in repo.records:
            repo.order.append(name)
        repo.records[(collection, name)] = record
        return Given(
            body={"uri": f"at://{user.did}/{collection}/{name}", "cid": _cid(record), "validationStatus": "valid"}
        )

    def _check(self, collection: str, record: Document) -> None:
        if record.get("$type") != collection or not re.fullmatch(r"[\d-]+T[\d:.]+Z", str(record.get("createdAt"))):
            raise refusal(400, "InvalidRequest", "Record/createdAt must be an valid atproto datetime")
        if collection == GATE:
            return
        only(record, _POST_KEYS, lambda name: refusal(400, "InvalidRequest", f"Record/{name}"))
        text = record.get("text")
        if not isinstance(text, str) or len(text.encode()) > 3000 or len(regex.findall(r"\X", text)) > 300:
            raise refusal(400, "InvalidRequest", "Record/text must not be longer than 300 graphemes")
        for facet in record.get("facets", []):
            index = facet["index"]
            if not 0 <= index["byteStart"] < index["byteEnd"] <= len(text.encode()):
                raise refusal(400, "InvalidRequest", "Record/facets")
            text.encode()[index["byteStart"] : index["byteEnd"]].decode()
        if "reply" in record:
            self._check_reply(record["reply"])
        if "embed" in record:
            self._check_embed(record["embed"])

    def _check_reply(self, reply: Document) -> None:
        for one in (reply["root"], reply["parent"]):
            did, _, name = one["uri"].removeprefix("at://").split("/")
            record = self.repos[did].records.get((POST, name))
            if record is None or _cid(record) != one["cid"]:
                raise refusal(400, "InvalidRequest", "Record/reply")

    def _check_embed(self, embed: Document) -> None:
        match embed["$type"]:
            case "app.bsky.embed.images":
                if not 1 <= len(embed["images"]) <= 4:
                    raise refusal(400, "InvalidRequest", "Record/embed/images")
                for one in embed["images"]:
                    if not isinstance(one.get("alt"), str):
                        raise refusal(400, "InvalidRequest", 'Record/embed/images must have the property "alt"')
                    self._check_blob(one["image"])
            case "app.bsky.embed.video":
                self._check_blob(embed["video"])
            case "app.bsky.embed.external":
                external = embed["external"]
                if any(not isinstance(external.get(one), str) for one in ("uri", "title", "description")):
                    raise refusal(400, "InvalidRequest", "Record/embed/external")
                if "thumb" in external:
                    self._check_blob(external["thumb"])
            case kind:
                raise refusal(400, "InvalidRequest", kind)

    def _check_blob(self, blob: Document) -> None:
        kept = self.blobs.get(blob["ref"]["$link"])
        if kept is None or kept.document != blob:
            raise refusal(400, "InvalidRequest", "Could not find blob")

    def _get(self, asked: Asked) -> Given:
        query = asked.query
        record = self.repos[query["repo"]].records.get((query["collection"], query["rkey"]))
        if record is None:
            raise refusal(400, "RecordNotFound", f"Could not locate record: at://{query['repo']}")
        uri = f"at://{query['repo']}/{query['collection']}/{query['rkey']}"
        return Given(body={"uri": uri, "cid": _cid(record), "value": record})

    def _delete(self, asked: Asked, user: User) -> Given:
        if asked.json["repo"] != user.did:
            raise refusal(403, "Forbidden")
        self.repos[user.did].records.pop((asked.json["collection"], asked.json["rkey"]), None)
        return Given(body={})

    def _upload(self, asked: Asked) -> Given:
        kind = asked.headers.get("content-type", "")
        if len(asked.body) > MOST_BLOB:
            raise refusal(413, "PayloadTooLarge")
        return Given(body={"blob": self._keep(asked.body, kind).document})

    def _keep(self, data: bytes, kind: str) -> Blob:
        blob = Blob("bafk" + hashlib.sha256(data + kind.encode()).hexdigest()[:40], kind, data)
        self.blobs[blob.cid] = blob
        return blob

    # Films

    def _film_limits(self, asked: Asked) -> Given:
        self._serviced(asked, "app.bsky.video.getUploadLimits")
        return Given(body={"canUpload": self.films_left, "remainingDailyVideos": 25 if self.films_left else 0})

    def _upload_film(self, asked: Asked) -> Given:
        did, audience = self._serviced(asked, "com.atproto.repo.uploadBlob")
        if audience != f"did:web:127.0.0.1:{self.port}" or asked.query.get("did") != did:
            raise refusal(401, "unauthorized", "token audience")
        if asked.headers.get("content-type") != "video/mp4":
            raise refusal(400, "InvalidRequest", "content type")
        blob = self._keep(asked.body, "video/mp4")
        job = Job(str(next(self._numbers)), blob, self.film_looks, self.film_fails)
        self.jobs[job.id] = job
        # Bare, as in practice.
        return Given(body=self._state(job))

    def _job(self, job_id: str) -> Given:
        job = self.jobs[job_id]
        job.looks_left -= 1
        return Given(body={"jobStatus": self._state(job)})

    def _state(self, job: Job) -> Document:
        if job.looks_left > 0:
            return {"jobId": job.id, "state": "JOB_STATE_ENCODING", "progress": 50}
        if job.failed:
            return {"jobId": job.id, "state": "JOB_STATE_FAILED", "error": "InvalidVideo"}
        return {"jobId": job.id, "state": "JOB_STATE_COMPLETED", "blob": job.blob.document}

    def _serviced(self, asked: Asked, name: str) -> tuple[str, str]:
        did, audience, allowed = self._service.get(asked.token, ("", "", ""))
        if not did or allowed != name:
            raise refusal(401, "unauthorized")
        return did, audience

    # Readers

    def _posts(self, asked: Asked) -> Given:
        did, _, name = asked.query["uris"].removeprefix("at://").split("/")
        record = self.repos[did].records.get((POST, name))
        if record is None:
            return Given(body={"posts": []})
        shown = {"uri": asked.query["uris"], "likeCount": 5, "repostCount": 2, "replyCount": 1, "quoteCount": 0}
        return Given(body={"posts": [shown]})

    def _answers(self, asked: Asked) -> Given:
        return Given(
            body={"thread": {"$type": "app.bsky.feed.defs#threadViewPost", "replies": self._below(asked.query["uri"])}}
        )

    def _below(self, uri: str) -> list[Document]:
        found = []
        for did, repo in self.repos.items():
            for (collection, name), record in repo.records.items():
                if collection == POST and record.get("reply", {}).get("parent", {}).get("uri") == uri:
                    own = f"at://{did}/{POST}/{name}"
                    author = {"did": did, "handle": self.users[did].handle}
                    found.append(
                        {"post": {"uri": own, "author": author, "record": record}, "replies": self._below(own)}
                    )
        return found


def _cid(record: Document) -> str:
    return "bafy" + hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()[:40]
