/// Objects that tests create, as YAML. The image contains Debian's busybox, so no registry is needed.
enum Manifest {
    static let image = "docker.io/library/busybox:latest"

    /// A script that runs until it gets SIGTERM, and then succeeds.
    static let untilTold = "trap \"exit 0\" TERM; while true; do sleep 0.1; done"

    /// A pod with one container, `main`, that runs a shell script.
    static func pod(
        _ name: String, _ script: String, restartPolicy: String = "Never", container: String = "", spec: String = ""
    ) -> String {
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: \(name), labels: {app: \(name)}}
        spec:
          restartPolicy: \(restartPolicy)
          terminationGracePeriodSeconds: 1
          containers:
          - name: main
            image: \(image)
            imagePullPolicy: IfNotPresent
            command: [sh, -c, '\(script)']
        \(indented(container, by: 4))
        \(indented(spec, by: 2))
        """
    }

    /// A Deployment of web servers whose page is the pod's name.
    ///
    /// `version` is in the pods' environment. A pod becomes ready some time after it starts, so that a rolling update
    /// that does not wait for readiness is detected.
    static func webDeployment(_ version: String, replicas: Int = 3, spec: String = "", pod: String = "") -> String {
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          replicas: \(replicas)
          selector: {matchLabels: {app: web}}
        \(indented(spec, by: 2))
          template:
            metadata: {labels: {app: web}}
            spec:
              terminationGracePeriodSeconds: 1
              containers:
              - name: web
                image: \(image)
                imagePullPolicy: IfNotPresent
                command:
                - sh
                - -c
                - echo $VERSION; mkdir /www; hostname > /www/index.html; sleep 0.5; exec httpd -f -p 8080 -h /www
                env: [{name: VERSION, value: "\(version)"}]
                ports: [{containerPort: 8080}]
                readinessProbe: {httpGet: {path: /, port: 8080}, periodSeconds: 1}
        \(indented(pod, by: 6))
        """
    }

    private static func indented(_ text: String, by count: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
    }
}
