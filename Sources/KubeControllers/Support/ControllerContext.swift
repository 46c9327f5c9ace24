import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// What controllers are given to work with.
package struct ControllerContext: Sendable {
    /// A client that acts as the service account of a controller, by the account's name.
    package let client: @Sendable (_ account: String) -> Client
    package let informers: InformerSet
    package let time: any TimeSource
    package let logger: Logger

    package init(
        informers: InformerSet, time: any TimeSource = SystemTime(), logger: Logger,
        client: @escaping @Sendable (_ account: String) -> Client
    ) {
        self.client = client
        self.informers = informers
        self.time = time
        self.logger = logger
    }

    /// The logger of one controller.
    package func logger(_ controller: String) -> Logger {
        var logger = logger
        logger[metadataKey: "controller"] = "\(controller)"
        return logger
    }
}

/// Something that runs until its task is cancelled.
package protocol Controller: Sendable {
    var name: String { get }
    func run() async
}
