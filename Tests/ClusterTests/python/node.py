"""Runs pods through PyPI's kubernetes client: node.py KUBECONFIG. They need the image that dev/busybox-image makes.

A check that fails prints its name and why, and the exit code is 1.
"""
import json
import time

from kubernetes import client, watch
from kubernetes.stream import stream

from checks import check, expect, run

NAMESPACE = "python-node"
IMAGE = "docker.io/library/busybox:latest"


def pod(name, script):
    container = client.V1Container(
        name="main", image=IMAGE, image_pull_policy="IfNotPresent", command=["sh", "-c", script],
    )
    spec = client.V1PodSpec(containers=[container], restart_policy="Never", termination_grace_period_seconds=1)
    return client.V1Pod(metadata=client.V1ObjectMeta(name=name, labels={"app": name}), spec=spec)


def watch_until(condition, **options):
    """Watches the namespace's pods; returns the events up to the one for which the condition holds."""
    seen = []
    watcher = watch.Watch()
    for event in watcher.stream(
        client.CoreV1Api().list_namespaced_pod, NAMESPACE, timeout_seconds=60, **options
    ):
        seen.append(event)
        if condition(event):
            watcher.stop()
            return seen
    raise AssertionError(f"never came true in {[(event['type'], event['object'].status.phase) for event in seen]}")


def wait_for_account():
    for _ in range(200):
        names = [item.metadata.name for item in client.CoreV1Api().list_namespaced_service_account(NAMESPACE).items]
        if "default" in names:
            return
        time.sleep(0.1)
    raise AssertionError("no service account default")


@check
def life():
    wait_for_account()
    core = client.CoreV1Api()
    start = core.list_namespaced_pod(NAMESPACE).metadata.resource_version
    script = "echo one; until [ -e /tmp/go ]; do sleep 0.1; done; echo two; sleep 1000"
    core.create_namespaced_pod(NAMESPACE, pod("main", script))
    events = watch_until(
        lambda event: event["object"].status.phase == "Running", resource_version=start, label_selector="app=main"
    )
    expect(events[0]["type"], "ADDED")
    expect({event["type"] for event in events[1:]}, {"MODIFIED"})
    phases = [event["object"].status.phase for event in events]
    expect(sorted(set(phases), key=phases.index), ["Pending", "Running"])
    status = core.read_namespaced_pod_status("main", NAMESPACE).status
    expect((status.container_statuses[0].ready, status.container_statuses[0].restart_count), (True, 0))
    expect(status.pod_ip.startswith("10.244.0."), True)
    patched = core.patch_namespaced_pod("main", NAMESPACE, {"metadata": {"labels": {"tier": "front"}}})
    expect(patched.metadata.labels, {"app": "main", "tier": "front"})
    listed = core.list_pod_for_all_namespaces(label_selector="tier=front", field_selector="status.phase=Running")
    expect([item.metadata.name for item in listed.items], ["main"])


def execute(command, **options):
    return stream(
        client.CoreV1Api().connect_get_namespaced_pod_exec, "main", NAMESPACE, command=command, stdout=True,
        stderr=True, **options,
    )


@check
def exec_simple():
    expect(execute(["echo", "it works"], stdin=False, tty=False), "it works\n")
    expect(execute(["true"], stdin=False, tty=False), "")


@check
def exec_streams():
    script = "read line; echo out $line; echo err >&2; exit 3"
    response = execute(["sh", "-c", script], stdin=True, tty=False, _preload_content=False)
    response.write_stdin("given\n")
    response.run_forever(timeout=20)
    expect((response.read_stdout(), response.read_stderr()), ("out given\n", "err\n"))
    expect(response.returncode, 3)
    response.close()
    response = execute(["true"], stdin=False, tty=False, _preload_content=False)
    response.run_forever(timeout=20)
    expect(response.returncode, 0)
    response = execute(["no-such-program"], stdin=False, tty=False, _preload_content=False)
    response.run_forever(timeout=20)
    status = json.loads(response.read_channel(3))
    expect(status["status"], "Failure")
    expect("executable file not found" in status["message"], True)


@check
def exec_terminal():
    response = execute(["sh"], stdin=True, tty=True, _preload_content=False)
    response.write_channel(4, json.dumps({"Height": 33, "Width": 99}))
    response.write_stdin("until [ \"$(stty size)\" = '33 99' ]; do sleep 0.1; done; echo $((6*7)); exit 4\n")
    response.run_forever(timeout=20)
    expect("\r\n42\r\n" in response.read_stdout(), True)
    expect(response.returncode, 4)


def log(**options):
    # Without _preload_content=False this release's client returns the text of a bytes literal.
    response = client.CoreV1Api().read_namespaced_pod_log("main", NAMESPACE, _preload_content=False, **options)
    return response.data.decode()


@check
def logs():
    core = client.CoreV1Api()
    expect(log(), "one\n")
    lines = []
    for line in watch.Watch().stream(core.read_namespaced_pod_log, "main", NAMESPACE, follow=True):
        lines.append(line)
        if line == "one":
            execute(["touch", "/tmp/go"], stdin=False, tty=False)
        if line == "two":
            break
    expect(lines, ["one", "two"])
    expect(log(tail_lines=1), "two\n")
    expect(log(timestamps=True, tail_lines=1).endswith("Z two\n"), True)


@check
def removal():
    core = client.CoreV1Api()
    start = core.list_namespaced_pod(NAMESPACE).metadata.resource_version
    core.delete_namespaced_pod("main", NAMESPACE)
    events = watch_until(lambda event: event["type"] == "DELETED", resource_version=start)
    expect(events[0]["object"].metadata.deletion_timestamp is not None, True)
    expect(core.list_namespaced_pod(NAMESPACE).items, [])


run(NAMESPACE)
