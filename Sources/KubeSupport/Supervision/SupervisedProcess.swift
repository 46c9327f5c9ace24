import Logging
import ServiceLifecycle
import Subprocess

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A program that runs as long as this process.
///
/// `run()` starts the program in a session of its own, appends its output to a file, restarts it with exponential
/// back-off when it ends, and stops it (SIGTERM, and SIGKILL after the grace period) when the task is cancelled or the
/// service group shuts down. It always waits for the program, so that no zombie remains.
///
/// If this process is killed, the program continues to run. The next `run()` finds it through the PID file and ends it
/// first, so that only one instance runs.
package struct SupervisedProcess: Service {
    package struct Configuration: Sendable {
        /// An absolute path, or a name that is looked up in PATH.
        package var executable: String
        package var arguments: [String]
        package var environment: [String: String]
        /// The file to which standard output and standard error are appended. It is renamed to `.1` if it exceeds
        /// `maximumLogBytes` when the program starts.
        package var logPath: String
        package var pidPath: String
        package var maximumLogBytes: Int64
        /// The time between SIGTERM and SIGKILL.
        package var gracePeriod: Duration
        package var backoff: Backoff
        /// The run time after which the back-off is reset.
        package var healthyAfter: Duration

        package init(
            executable: String, arguments: [String], environment: [String: String] = [:], logPath: String,
            pidPath: String, maximumLogBytes: Int64 = 16 << 20, gracePeriod: Duration = .seconds(10),
            backoff: Backoff = Backoff(initial: .milliseconds(250), maximum: .seconds(15)),
            healthyAfter: Duration = .seconds(30)
        ) {
            self.executable = executable
            self.arguments = arguments
            self.environment = environment
            self.logPath = logPath
            self.pidPath = pidPath
            self.maximumLogBytes = maximumLogBytes
            self.gracePeriod = gracePeriod
            self.backoff = backoff
            self.healthyAfter = healthyAfter
        }
    }

    private let configuration: Configuration
    private let time: any TimeSource
    private let logger: Logger

    package init(configuration: Configuration, time: any TimeSource = SystemTime(), logger: Logger) {
        self.configuration = configuration
        self.time = time
        self.logger = logger
    }

    /// Runs until the task is cancelled or the service group shuts down. Throws a `SupervisionError` if the log or PID
    /// file can't be written, and no other errors.
    package func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await supervise() }
        } catch is CancellationError {
            return
        }
    }

    private func supervise() async throws {
        await StaleProcess(configuration: configuration).terminate(time: time)
        var attempt = 0
        while !Task.isCancelled {
            let started = time.now()
            do {
                let status = try await runOnce()
                if Task.isCancelled { break }
                logger.warning(
                    "supervised program ended",
                    metadata: ["program": "\(configuration.executable)", "status": "\(status)"])
            } catch let error as SubprocessError {
                if Task.isCancelled { break }
                logger.error(
                    "supervised program did not start",
                    metadata: ["program": "\(configuration.executable)", "error": "\(error)"])
            }
            if time.now() - started >= configuration.healthyAfter { attempt = 0 }
            try await time.sleep(for: configuration.backoff.delay(attempt: attempt))
            attempt += 1
        }
        unlink(configuration.pidPath)
    }

    private func runOnce() async throws -> TerminationStatus {
        let log = try openLog()
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: configuration.gracePeriod)]
        let environment = Dictionary(
            uniqueKeysWithValues: configuration.environment.map { (Environment.Key(stringLiteral: $0), $1 as String?) })
        let pidPath = configuration.pidPath
        let result = try await Subprocess.run(
            configuration.executable.contains("/")
                ? .path(.init(configuration.executable)) : .name(configuration.executable),
            arguments: Arguments(configuration.arguments),
            environment: .inherit.updating(environment),
            platformOptions: options,
            input: .none,
            output: .fileDescriptor(.init(rawValue: log), closeAfterSpawningProcess: true),
            error: .combinedWithOutput
        ) { execution in
            try StaleProcess.record(execution.processIdentifier.value, at: pidPath)
        }
        return result.terminationStatus
    }

    private func openLog() throws -> CInt {
        var status = stat()
        if stat(configuration.logPath, &status) == 0, Int64(status.st_size) > configuration.maximumLogBytes {
            rename(configuration.logPath, configuration.logPath + ".1")
        }
        let descriptor = open(configuration.logPath, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw SupervisionError("cannot open log file \(configuration.logPath)", errno: errno)
        }
        return descriptor
    }
}
