import KubeAPI
import KubeSupport
import Synchronization

/// Pulls images as the container's pull policy requires, with an exponential back-off for an image that cannot be
/// pulled.
///
/// Source: https://kubernetes.io/docs/concepts/containers/images/
final class ImagePuller: Sendable {
    /// The error for an image with which the container cannot start.
    struct Failure: Error, Sendable, Hashable {
        var waiting: WaitingReason
        var retryAt: Timestamp?
    }

    private let runtime: any ContainerRuntime
    private let time: any TimeSource
    private let backoff = Mutex(RestartBackoff())
    /// By pod and image, since pods may have different pull secrets.
    private let failures = Mutex<[String: (at: Timestamp, message: String)]>([:])

    /// The time for which the status shows the error before it shows the back-off.
    private static let errorDisplayDuration = Duration.seconds(5)
    /// Older failures do not count for the back-off.
    private static let failureLifetime = Duration.seconds(600)

    init(runtime: any ContainerRuntime, time: any TimeSource) {
        self.runtime = runtime
        self.time = time
    }

    typealias Report = @Sendable (PodEvent.Kind, _ reason: String, _ message: String) async -> Void

    /// - Returns: The image as the runtime reports it.
    func ensure(
        _ container: Container, auth: [CRI.AuthConfig], sandboxConfig: CRI.PodSandboxConfig, report: Report
    ) async throws(Failure) -> CRI.Image {
        let image = container.image ?? ""
        guard let reference = ImageReference(image) else {
            let message =
                "Failed to apply default image tag \"\(image)\": couldn't parse image name \"\(image)\": "
                + "invalid reference format"
            await report(.warning, "InspectFailed", message)
            throw Failure(waiting: WaitingReason(reason: "InvalidImageName", message: message))
        }
        let policy = container.imagePullPolicy ?? (reference.isLatest ? "Always" : "IfNotPresent")
        let present = try await status(image, report)
        if policy == "Never", present == nil {
            let message = "Container image \"\(image)\" is not present with pull policy of Never"
            await report(.warning, "ErrImageNeverPull", message)
            throw Failure(waiting: WaitingReason(reason: "ErrImageNeverPull", message: message))
        }
        if policy != "Always", let present {
            await report(.normal, "Pulled", "Container image \"\(image)\" already present on machine")
            return present
        }
        let key = "\(sandboxConfig.metadata.uid)_\(image)"
        if let failure = lastFailure(key),
            let wait = backoff.withLock({ $0.wait(key, since: failure.at, now: time.now()) })
        {
            let message = "Back-off pulling image \"\(image)\""
            await report(.normal, "BackOff", message)
            throw Failure(
                waiting: WaitingReason(
                    reason: "ImagePullBackOff", message: "\(message): ErrImagePull: \(failure.message)"),
                retryAt: wait.until)
        }
        return try await pull(image, key, auth, sandboxConfig, report)
    }

    private func lastFailure(_ key: String) -> (at: Timestamp, message: String)? {
        failures.withLock { $0[key] }
    }

    private func status(_ image: String, _ report: Report) async throws(Failure) -> CRI.Image? {
        do {
            return try await runtime.imageStatus(image)
        } catch {
            let message = "Failed to inspect image \"\(image)\": \(error)"
            await report(.warning, "InspectFailed", message)
            throw Failure(waiting: WaitingReason(reason: "ImageInspectError", message: message))
        }
    }

    private func pull(
        _ image: String, _ key: String, _ auth: [CRI.AuthConfig], _ sandboxConfig: CRI.PodSandboxConfig,
        _ report: Report
    ) async throws(Failure) -> CRI.Image {
        await report(.normal, "Pulling", "Pulling image \"\(image)\"")
        let started = time.now()
        var failure: KubeletError?
        for auth in auth.isEmpty ? [nil] : auth.map(Optional.some) {
            do {
                _ = try await runtime.pullImage(image, auth: auth, sandboxConfig: sandboxConfig)
                failure = nil
                break
            } catch {
                failure = error
            }
        }
        if failure == nil, let pulled = try await status(image, report) {
            backoff.withLock { $0.reset(key) }
            _ = failures.withLock { $0.removeValue(forKey: key) }
            let seconds = (time.now() - started).goDescription
            await report(
                .normal, "Pulled",
                "Successfully pulled image \"\(image)\" in \(seconds) (\(seconds) including waiting). "
                    + "Image size: \(pulled.size) bytes.")
            return pulled
        }
        var message = failure?.message ?? "the runtime does not know the image after pulling it"
        // Readers of events do not need the name of the CRI call.
        if message.hasPrefix("PullImage: ") { message.removeFirst("PullImage: ".count) }
        let now = time.now()
        failures.withLock { failures in
            failures = failures.filter { now - $0.value.at <= Self.failureLifetime }
            failures[key] = (now, message)
        }
        backoff.withLock { $0.next(key, since: now, now: now) }
        await report(.warning, "Failed", "Failed to pull image \"\(image)\": \(message)")
        throw Failure(
            waiting: WaitingReason(reason: "ErrImagePull", message: message), retryAt: now + Self.errorDisplayDuration)
    }
}

extension Duration {
    /// The duration as Go formats it: `350ms`, `10s`, `1m20s`, `1h0m5s`. Fractions of a millisecond are omitted.
    var goDescription: String {
        let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
        if milliseconds < 1000 { return milliseconds == 0 ? "0s" : "\(milliseconds)ms" }
        let (whole, fraction) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        var part = ""
        if fraction > 0 {
            var digits = String(1000 + fraction).dropFirst()
            while digits.last == "0" { digits = digits.dropLast() }
            part = "." + digits
        }
        let (hours, minutes, seconds) = (whole / 3600, whole / 60 % 60, whole % 60)
        if hours > 0 { return "\(hours)h\(minutes)m\(seconds)\(part)s" }
        return minutes > 0 ? "\(minutes)m\(seconds)\(part)s" : "\(seconds)\(part)s"
    }
}
