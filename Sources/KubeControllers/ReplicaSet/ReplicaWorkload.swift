import KubeAPI

/// A kind whose objects keep a number of pods of one template: ReplicaSet and its predecessor ReplicationController.
protocol ReplicaWorkload: KubeStatusObject where TypeContext == Void {
    /// The name of the controller, and of its queue in the metrics.
    static var controllerName: String { get }
    static var queueName: String { get }

    /// The object as a ReplicaSet, with metadata, spec and status.
    var replicaSet: ReplicaSet { get }
    /// Copies the status of a ReplicaSet.
    mutating func take(_ status: ReplicaSetStatus)
}

extension ReplicaSet: ReplicaWorkload {
    static var controllerName: String { "replicaset-controller" }
    static var queueName: String { "replicaset" }

    var replicaSet: ReplicaSet { self }
    mutating func take(_ status: ReplicaSetStatus) { self.status = status }
}

extension ReplicationController: ReplicaWorkload {
    static var controllerName: String { "replication-controller" }
    static var queueName: String { "replicationmanager" }

    var replicaSet: ReplicaSet {
        ReplicaSet {
            $0.metadata = metadata
            $0.spec.replicas = spec.replicas
            $0.spec.minReadySeconds = spec.minReadySeconds
            $0.spec.selector = LabelSelector { $0.matchLabels = spec.selector }
            $0.spec.template = spec.template ?? PodTemplateSpec()
            $0.status.replicas = status.replicas
            $0.status.fullyLabeledReplicas = status.fullyLabeledReplicas
            $0.status.readyReplicas = status.readyReplicas
            $0.status.availableReplicas = status.availableReplicas
            $0.status.observedGeneration = status.observedGeneration
            $0.status.conditions = status.conditions.map { condition in
                ReplicaSetCondition {
                    $0.type = condition.type
                    $0.status = condition.status
                    $0.reason = condition.reason
                    $0.message = condition.message
                    $0.lastTransitionTime = condition.lastTransitionTime
                }
            }
        }
    }

    mutating func take(_ status: ReplicaSetStatus) {
        self.status.replicas = status.replicas
        self.status.fullyLabeledReplicas = status.fullyLabeledReplicas
        self.status.readyReplicas = status.readyReplicas
        self.status.availableReplicas = status.availableReplicas
        self.status.observedGeneration = status.observedGeneration
        self.status.conditions = status.conditions.map { condition in
            ReplicationControllerCondition {
                $0.type = condition.type
                $0.status = condition.status
                $0.reason = condition.reason
                $0.message = condition.message
                $0.lastTransitionTime = condition.lastTransitionTime
            }
        }
    }
}
