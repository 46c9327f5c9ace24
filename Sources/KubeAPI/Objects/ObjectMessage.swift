/// A message of a watch within the process.
package enum ObjectMessage: Sendable {
    case added(any ObjectSource)
    case modified(any ObjectSource)
    case deleted(any ObjectSource)
    /// A line as sent over HTTP: a bookmark or an error.
    case line([UInt8])
}
