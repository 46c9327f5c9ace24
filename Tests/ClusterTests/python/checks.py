"""What the scripts beside this one share: checks, each of which runs even if an earlier one failed."""
import sys
import traceback

from kubernetes import client, config
from kubernetes.client.rest import ApiException

checks = []


def check(function):
    checks.append(function)
    return function


def expect(actual, expected):
    if actual != expected:
        raise AssertionError(f"{actual!r} is not {expected!r}")


def expect_status(status, reason, call, *arguments, **options):
    try:
        call(*arguments, **options)
    except ApiException as error:
        expect(error.status, status)
        if f'"reason":"{reason}"' not in error.body.replace('": "', '":"'):
            raise AssertionError(f"no reason {reason} in {error.body}") from error
        return
    raise AssertionError(f"succeeded, where {status} was due")


def run(namespace):
    """Makes the namespace and runs the checks against the cluster that the first argument's kubeconfig names."""
    config.load_kube_config(sys.argv[1])
    client.CoreV1Api().create_namespace(client.V1Namespace(metadata=client.V1ObjectMeta(name=namespace)))
    failed = False
    for function in checks:
        try:
            function()
            print(f"{function.__name__}: ok")
        except Exception:
            failed = True
            print(f"{function.__name__}: failed")
            traceback.print_exc(file=sys.stdout)
    sys.exit(1 if failed else 0)
