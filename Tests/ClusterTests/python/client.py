"""Drives a cluster through PyPI's kubernetes client: client.py KUBECONFIG.

Each check runs even if an earlier one failed; a check that fails prints its name and why, and the exit code is 1.
"""
from kubernetes import client, dynamic, watch

from checks import check, expect, expect_status, run

NAMESPACE = "python"


def config_map(name, data=None, labels=None):
    return client.V1ConfigMap(metadata=client.V1ObjectMeta(name=name, labels=labels), data=data)


def deployment(name):
    labels = {"app": name}
    container = client.V1Container(
        name="web",
        image="web:1",
        env=[client.V1EnvVar(name="A", value="1")],
        ports=[client.V1ContainerPort(container_port=80)],
        resources=client.V1ResourceRequirements(requests={"cpu": "100m"}),
    )
    template = client.V1PodTemplateSpec(
        metadata=client.V1ObjectMeta(labels=labels), spec=client.V1PodSpec(containers=[container])
    )
    spec = client.V1DeploymentSpec(
        replicas=2, selector=client.V1LabelSelector(match_labels=labels), template=template
    )
    return client.V1Deployment(metadata=client.V1ObjectMeta(name=name, labels=labels), spec=spec)


@check
def discovery():
    expect(client.VersionApi().get_code().minor, "36")
    expect("v1" in client.CoreApi().get_api_versions().versions, True)
    groups = {group.name for group in client.ApisApi().get_api_versions().groups}
    expect({"apps", "batch", "rbac.authorization.k8s.io"} <= groups, True)
    resources = {resource.name for resource in client.AppsV1Api().get_api_resources().resources}
    expect({"deployments", "deployments/scale", "deployments/status"} <= resources, True)


@check
def creation():
    made = client.CoreV1Api().create_namespaced_config_map(NAMESPACE, config_map("made", {"k": "v"}))
    expect(made.data, {"k": "v"})
    expect(made.metadata.creation_timestamp.tzinfo is not None, True)
    expect_status(
        409, "AlreadyExists", client.CoreV1Api().create_namespaced_config_map, NAMESPACE, config_map("made")
    )
    expect_status(422, "Invalid", client.CoreV1Api().create_namespaced_config_map, NAMESPACE, config_map("A_b"))
    dry = client.CoreV1Api().create_namespaced_config_map(NAMESPACE, config_map("dry"), dry_run="All")
    expect(dry.metadata.name, "dry")
    expect_status(404, "NotFound", client.CoreV1Api().read_namespaced_config_map, "dry", NAMESPACE)


@check
def lists():
    core = client.CoreV1Api()
    for number in range(5):
        tier = "odd" if number % 2 else "even"
        core.create_namespaced_config_map(NAMESPACE, config_map(f"list-{number}", labels={"tier": tier}))
    odd = core.list_namespaced_config_map(NAMESPACE, label_selector="tier=odd")
    expect([item.metadata.name for item in odd.items], ["list-1", "list-3"])
    either = core.list_namespaced_config_map(NAMESPACE, label_selector="tier in (odd, even),tier!=odd")
    expect(len(either.items), 3)
    named = core.list_namespaced_config_map(NAMESPACE, field_selector="metadata.name=list-2")
    expect([item.metadata.name for item in named.items], ["list-2"])

    names, sizes, token = [], [], None
    while True:
        page = core.list_namespaced_config_map(NAMESPACE, label_selector="tier", limit=2, _continue=token)
        sizes.append(len(page.items))
        names += [item.metadata.name for item in page.items]
        token = page.metadata._continue
        if not token:
            break
    expect(sizes, [2, 2, 1])
    expect(names, [f"list-{number}" for number in range(5)])
    expect_status(400, "BadRequest", core.list_namespaced_config_map, NAMESPACE, label_selector="a in")
    core.delete_collection_namespaced_config_map(NAMESPACE, label_selector="tier=odd")
    expect(len(core.list_namespaced_config_map(NAMESPACE, label_selector="tier").items), 3)


@check
def watches():
    core = client.CoreV1Api()
    start = core.list_namespaced_config_map(NAMESPACE).metadata.resource_version
    core.create_namespaced_config_map(NAMESPACE, config_map("watched", labels={"watch": "yes"}))
    core.patch_namespaced_config_map("watched", NAMESPACE, {"data": {"k": "v"}})
    core.create_namespaced_config_map(NAMESPACE, config_map("unwatched"))
    core.delete_namespaced_config_map("watched", NAMESPACE)
    stream = watch.Watch()
    seen = []
    for event in stream.stream(
        core.list_namespaced_config_map, NAMESPACE, label_selector="watch=yes", resource_version=start,
        timeout_seconds=20,
    ):
        seen.append((event["type"], event["object"].metadata.name, event["object"].data))
        if event["type"] == "DELETED":
            stream.stop()
    expect(
        seen,
        [("ADDED", "watched", None), ("MODIFIED", "watched", {"k": "v"}), ("DELETED", "watched", {"k": "v"})],
    )
    bounded = list(stream.stream(core.list_namespaced_config_map, NAMESPACE, timeout_seconds=1))
    expect({event["type"] for event in bounded}, {"ADDED"})


@check
def patches():
    apps = client.AppsV1Api()
    made = apps.create_namespaced_deployment(NAMESPACE, deployment("web"))
    expect((made.spec.strategy.type, made.spec.template.spec.restart_policy), ("RollingUpdate", "Always"))

    def patch(body, content_type):
        return apps.patch_namespaced_deployment("web", NAMESPACE, body, _content_type=content_type)

    # Strategic: containers and variables are merged by name.
    variables = {"name": "web", "env": [{"name": "B", "value": "2"}]}
    merged = patch({"spec": {"template": {"spec": {"containers": [variables]}}}}, "application/strategic-merge-patch+json")
    container = merged.spec.template.spec.containers[0]
    expect((container.image, {variable.name for variable in container.env}), ("web:1", {"A", "B"}))
    # Merge: a list is replaced, null removes.
    body = {"metadata": {"labels": {"app": None, "new": "x"}},
            "spec": {"template": {"spec": {"containers": [{"name": "web", "image": "web:2"}]}}}}
    merged = patch(body, "application/merge-patch+json")
    expect(merged.metadata.labels, {"new": "x"})
    expect((merged.spec.template.spec.containers[0].image, merged.spec.template.spec.containers[0].env), ("web:2", None))
    # JSON: operations in order, all or none.
    merged = patch(
        [
            {"op": "test", "path": "/metadata/labels/new", "value": "x"},
            {"op": "replace", "path": "/spec/replicas", "value": 3},
            {"op": "add", "path": "/metadata/labels/a~1b", "value": "c"},
        ],
        "application/json-patch+json",
    )
    expect((merged.spec.replicas, merged.metadata.labels["a/b"]), (3, "c"))
    expect_status(
        422, "Invalid", patch, [{"op": "test", "path": "/spec/replicas", "value": 9}], "application/json-patch+json"
    )
    # The scale subresource.
    scale = apps.read_namespaced_deployment_scale("web", NAMESPACE)
    expect((scale.spec.replicas, scale.status.selector), (3, "app=web"))
    scale.spec.replicas = 1
    # The controller writes the Deployment's status meanwhile: any version will do.
    scale.metadata.resource_version = None
    expect(apps.replace_namespaced_deployment_scale("web", NAMESPACE, scale).spec.replicas, 1)


@check
def replacement():
    core = client.CoreV1Api()
    first = core.create_namespaced_config_map(NAMESPACE, config_map("replaced", {"k": "1"}))
    second = core.read_namespaced_config_map("replaced", NAMESPACE)
    second.data = {"k": "2"}
    expect(core.replace_namespaced_config_map("replaced", NAMESPACE, second).data, {"k": "2"})
    first.data = {"k": "3"}
    expect_status(409, "Conflict", core.replace_namespaced_config_map, "replaced", NAMESPACE, first)
    expect(core.read_namespaced_config_map("replaced", NAMESPACE).data, {"k": "2"})


@check
def deletion():
    core = client.CoreV1Api()
    made = core.create_namespaced_config_map(NAMESPACE, config_map("deleted"))
    other = client.V1DeleteOptions(preconditions=client.V1Preconditions(uid="other"))
    expect_status(409, "Conflict", core.delete_namespaced_config_map, "deleted", NAMESPACE, body=other)
    status = core.delete_namespaced_config_map("deleted", NAMESPACE)
    status = client.ApiClient().sanitize_for_serialization(status)
    expect(
        (status["status"], status["details"]["name"], status["details"]["uid"]),
        ("Success", "deleted", made.metadata.uid),
    )
    expect_status(404, "NotFound", core.read_namespaced_config_map, "deleted", NAMESPACE)
    expect_status(404, "NotFound", core.delete_namespaced_config_map, "deleted", NAMESPACE)


@check
def dynamic_client():
    cluster = dynamic.DynamicClient(client.ApiClient())
    maps = cluster.resources.get(api_version="v1", kind="ConfigMap")
    expect((maps.name, maps.namespaced), ("configmaps", True))
    body = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "dynamic"}, "data": {"k": "v"}}
    expect(maps.create(body=body, namespace=NAMESPACE).data.k, "v")
    expect(maps.get(name="dynamic", namespace=NAMESPACE).metadata.name, "dynamic")
    changed = maps.patch(
        body={"data": {"l": "w"}}, name="dynamic", namespace=NAMESPACE, content_type="application/merge-patch+json"
    )
    expect(changed.data.to_dict(), {"k": "v", "l": "w"})
    maps.delete(name="dynamic", namespace=NAMESPACE)
    expect_status(404, "NotFound", maps.get, name="dynamic", namespace=NAMESPACE)
    deployments = cluster.resources.get(api_version="apps/v1", kind="Deployment")
    expect("scale" in deployments.subresources, True)
    try:
        cluster.resources.get(api_version="example.com/v1", kind="None")
    except dynamic.exceptions.ResourceNotFoundError:
        return
    raise AssertionError("a kind nobody defined was found")


run(NAMESPACE)
