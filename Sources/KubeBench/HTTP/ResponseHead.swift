/// The parts of a response head that the load generator needs.
package struct ResponseHead: Hashable, Sendable {
    package var status: Int
    /// True if the server closes the connection after this response.
    package var closes: Bool
}
