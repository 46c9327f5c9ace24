/// A message of a watch over the in-process transport, which passes objects without encoding them.
package enum ObjectMessage: Sendable {
    case added(any ObjectSource)
    case modified(any ObjectSource)
    case deleted(any ObjectSource)
    /// A line as sent over HTTP: a bookmark or an error.
    case line([UInt8])
}
