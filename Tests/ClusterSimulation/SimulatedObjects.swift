import KubeAPI

/// Objects that the users of a simulated cluster create.
package enum SimulatedObjects {
    private static func template(_ app: String, milliCPU: Int, restartPolicy: String) -> PodTemplateSpec {
        PodTemplateSpec {
            $0.metadata.labels = ["app": app]
            $0.spec.restartPolicy = restartPolicy
            $0.spec.terminationGracePeriodSeconds = 10
            $0.spec.containers = [container(milliCPU)]
        }
    }

    private static func container(_ milliCPU: Int) -> Container {
        Container {
            $0.name = "app"
            $0.image = "example.com/app:1"
            $0.resources.requests = ["cpu": Quantity(milli: Int64(milliCPU)), "memory": "128Mi"]
        }
    }

    package static func deployment(
        _ name: String, namespace: String = "default", replicas: Int32, milliCPU: Int = 100,
        surge: IntOrString = "25%", unavailable: IntOrString = "25%"
    ) -> Deployment {
        Deployment {
            $0.metadata.name = name
            $0.metadata.namespace = namespace
            $0.spec.replicas = replicas
            $0.spec.selector.matchLabels = ["app": name]
            $0.spec.template = template(name, milliCPU: milliCPU, restartPolicy: "Always")
            $0.spec.strategy.type = "RollingUpdate"
            // The API refuses zero for both.
            let isStuck = surge == .int(0) && unavailable == .int(0)
            $0.spec.strategy.rollingUpdate = RollingUpdateDeployment {
                $0.maxSurge = isStuck ? 1 : surge
                $0.maxUnavailable = unavailable
            }
        }
    }

    package static func job(
        _ name: String, namespace: String = "default", completions: Int32, parallelism: Int32
    ) -> Job {
        Job {
            $0.metadata.name = name
            $0.metadata.namespace = namespace
            $0.spec.completions = completions
            $0.spec.parallelism = parallelism
            $0.spec.template = template(name, milliCPU: 100, restartPolicy: "Never")
        }
    }

    package static func pod(_ name: String, namespace: String = "default", milliCPU: Int = 100) -> Pod {
        Pod {
            $0.metadata.name = name
            $0.metadata.namespace = namespace
            $0.spec.terminationGracePeriodSeconds = 10
            $0.spec.containers = [container(milliCPU)]
        }
    }
}
