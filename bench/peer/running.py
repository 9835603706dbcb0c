"""The peer as it runs in production: PostgreSQL, Redis if wanted, and gunicorn with three workers.

Everything is private: own folders, own ports on loopback, and it ends with the benchmark. What a
process costs is the operating system's account of it and of all its children, also of those that
are gone.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time

POSTGRES = os.environ.get("POSTGRES_BIN", "/usr/lib/postgresql/15/bin")
HERE = os.path.dirname(os.path.abspath(__file__))
REGION = "musterstadt"
WORKERS = 3
PATIENCE = 60


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(is_there, what):
    """Waits until something is there, and not for ever."""
    end = time.monotonic() + PATIENCE
    while not is_there():
        if time.monotonic() > end:
            raise SystemExit(f"{what} did not begin")
        time.sleep(0.02)


def listens(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    except OSError:
        return False


def stat(pid):
    """The parent of a process, and its processor time with that of its children who are gone, in ticks."""
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return int(fields[1]), sum(int(field) for field in fields[11:15])


def family(pid):
    """A process and all that came of it, each with its processor time in ticks."""
    known = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            known[int(name)] = stat(name)
        except (FileNotFoundError, ProcessLookupError):
            pass
    members = {pid}
    while more := {p for p, (parent, _) in known.items() if parent in members} - members:
        members |= more
    return {p: known[p][1] for p in members if p in known}


def cpu_ms(pids):
    """Processor time of processes and all that came of them, in milliseconds."""
    ticks = sum(sum(family(pid).values()) for pid in pids)
    return ticks * 1000 / os.sysconf("SC_CLK_TCK")


def memory_mb(pids):
    """Resident memory in MB of all of them: each by itself, and what they share counted once."""
    resident = shared = 0
    for pid in {member for pid in pids for member in family(pid)}:
        try:
            for line in open(f"/proc/{pid}/smaps_rollup"):
                resident += int(line.split()[1]) if line.startswith("Rss:") else 0
                shared += int(line.split()[1]) if line.startswith("Pss:") else 0
        except (FileNotFoundError, ProcessLookupError):
            pass
    return resident / 1024, shared / 1024


class Private:
    """A server of the peer with a folder and a port of its own, for as long as a `with`."""

    def __init__(self, name):
        self.name = name
        self.folder = tempfile.mkdtemp(prefix=f"peer-{name}-")
        self.port = free_port()
        self.process = None
        self.log = open(os.path.join(self.folder, "log"), "wb")

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, *_):
        self.end()

    def start(self):
        """What is done before anybody uses it."""

    def begin(self, command, env=None):
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, cwd=self.folder, env=env)
        wait_for(lambda: listens(self.port) or self.process.poll() is not None, self.name)
        if self.process.poll() is not None:
            raise SystemExit(f"{self.name} did not begin: {self.said()}")

    def said(self):
        """The last of what it wrote."""
        return open(self.log.name, "rb").read()[-2000:].decode(errors="replace")

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Cluster(Private):
    """A PostgreSQL cluster with one empty database. It refuses to run as root."""

    def __init__(self):
        super().__init__("postgres")
        self.data = os.path.join(self.folder, "data")
        self.user = self.given_away() if os.geteuid() == 0 else None

    def start(self):
        self.run("initdb", "-D", self.data, "-U", "integreat", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.begin(self.as_user([f"{POSTGRES}/postgres", "-D", self.data, "-p", str(self.port),
                                 "-h", "127.0.0.1", "-k", self.folder]))
        at = ["-h", "127.0.0.1", "-p", str(self.port)]
        wait_for(lambda: self.done("pg_isready", "-q", *at).returncode == 0, "postgres")
        self.run("createdb", *at, "-U", "integreat", "integreat")

    def given_away(self):
        for name in ["postgres", "nobody"]:
            try:
                user = pwd.getpwnam(name)
            except KeyError:
                continue
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            return user
        raise SystemExit("postgres needs a user other than root")

    def as_user(self, command):
        if not self.user:
            return command
        return ["setpriv", f"--reuid={self.user.pw_uid}", f"--regid={self.user.pw_gid}", "--clear-groups", *command]

    def done(self, program, *arguments):
        return subprocess.run(self.as_user([f"{POSTGRES}/{program}", *arguments]), capture_output=True,
                              text=True, cwd=self.folder)

    def run(self, program, *arguments):
        done = self.done(program, *arguments)
        if done.returncode:
            raise SystemExit(f"{program}: {done.stderr}")


class Redis(Private):
    """A Redis that keeps everything in memory, behind a socket as the peer's guide advises."""

    def __init__(self):
        super().__init__("redis")
        self.socket = os.path.join(self.folder, "redis.sock")

    def start(self):
        self.begin(["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--unixsocket", self.socket,
                    "--unixsocketperm", "700", "--save", "", "--appendonly", "no", "--dir", self.folder])

    def entries(self):
        """How much the peer keeps there: answers of the database, in the first database but one."""
        done = subprocess.run(["redis-cli", "-s", self.socket, "-n", "1", "dbsize"], capture_output=True, text=True)
        return int(done.stdout)


class Cms(Private):
    """The peer itself."""

    def __init__(self, venv, cluster, redis=None):
        super().__init__("cms")
        self.venv, self.cluster, self.redis = venv, cluster, redis
        self.env = self.settings()
        self.address = f"127.0.0.1:{self.port}"

    def settings(self):
        here = {name: os.path.join(self.folder, name.lower()) for name in ["MEDIA_ROOT", "STATIC_ROOT"]}
        for folder in here.values():
            os.makedirs(folder)
        said = {
            **here, "SECRET_KEY": "bench" * 10, "DB_HOST": "127.0.0.1", "DB_PORT": str(self.cluster.port),
            "DB_NAME": "integreat", "DB_USER": "integreat", "DB_PASSWORD": "bench",
            "LOGFILE": os.path.join(self.folder, "cms.log"), "BASE_URL": "http://localhost",
            "ALLOWED_HOSTS": "localhost\n127.0.0.1", "BACKGROUND_TASKS_ENABLED": "False",
            "LINKCHECK_DISABLE_LISTENERS": "True", "REDIS_CACHE": str(bool(self.redis)),
        }
        if self.redis:
            said["REDIS_UNIX_SOCKET"] = self.redis.socket
        path = f"{self.venv}/bin:{os.environ.get('PATH', '')}"
        return {"PATH": path, "LANG": "C.UTF-8", "DJANGO_SETTINGS_MODULE": "integreat_cms.core.settings",
                **{f"INTEGREAT_CMS_{name}": value for name, value in said.items()}}

    def fill(self):
        """Makes the tables and puts the content of the comparison into them."""
        for command in [["integreat-cms-cli", "migrate", "--verbosity", "0"], ["python", f"{HERE}/seed.py", REGION]]:
            done = subprocess.run([f"{self.venv}/bin/{command[0]}", *command[1:]], env=self.env, cwd=self.folder,
                                  capture_output=True, text=True)
            if done.returncode:
                raise SystemExit(f"{' '.join(command)}: {done.stderr[-2000:]}")
        print(done.stdout.splitlines()[-1], flush=True)

    def serve(self):
        self.begin([f"{self.venv}/bin/gunicorn", "integreat_cms.core.wsgi:application", "--bind", self.address,
                    "--workers", str(WORKERS), "--timeout", "120"], self.env)

    def pids(self):
        """Everything that it needs in order to answer."""
        servers = [self, self.cluster, *([self.redis] if self.redis else [])]
        return [server.process.pid for server in servers]


def environment():
    """The folder of the peer's packages: the one that is named, or made under the build's folder."""
    venv = os.environ.get("PEER_VENV") or os.path.join(os.environ.get("CARGO_TARGET_DIR", "target"), "peer-venv")
    venv = os.path.abspath(venv)
    if not os.path.exists(f"{venv}/bin/gunicorn"):
        print("fetching the peer and its packages …", flush=True)
        subprocess.run([os.environ.get("PEER_PYTHON", "python3.11"), "-m", "venv", venv], check=True)
        subprocess.run([f"{venv}/bin/pip", "install", "-q", "-r", f"{HERE}/requirements.txt"], check=True)
    return venv
