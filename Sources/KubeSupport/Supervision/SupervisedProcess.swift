import Logging
import ServiceLifecycle
import Subprocess

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A program that runs beside this process for as long as this process runs.
///
/// `run()` starts the program in a session of its own, appends what it prints to a file, starts it again with a
/// growing wait when it ends, and stops it (SIGTERM, and SIGKILL after the grace period) when the task is cancelled or
/// the service group shuts down. The program is always waited for, so it leaves no zombie.
///
/// When this process is killed the program lives on. The next `run()` finds it through the PID file and ends it first,
/// so that there is only ever one and its output goes where it should.
package struct SupervisedProcess: Service {
    package struct Configuration: Sendable {
        /// Absolute path, or a name to be looked up in PATH.
        package var executable: String
        package var arguments: [String]
        package var environment: [String: String]
        /// Where standard output and standard error are appended. Renamed to `.1` when over `maximumLogBytes` at a
        /// start.
        package var logPath: String
        package var pidPath: String
        package var maximumLogBytes: Int64
        /// How long the program may take to end after SIGTERM.
        package var gracePeriod: Duration
        package var backoff: Backoff
        /// A program that ran this long is healthy: its next end starts the waits from the beginning.
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

    /// Runs until cancelled or told to shut down. Throws only `SupervisionError`, when the log or PID file cannot be
    /// written.
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

/// Why a program cannot be supervised.
package struct SupervisionError: Error, CustomStringConvertible, Sendable {
    package let message: String

    init(_ message: String, errno code: CInt) {
        self.message = "\(message): \(String(cString: strerror(code)))"
    }

    package var description: String { message }
}
