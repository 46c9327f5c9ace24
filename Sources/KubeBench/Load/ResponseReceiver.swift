/// Sends requests on a connection, one at a time, and receives the responses. All calls are made on the event loop.
protocol ResponseReceiver: AnyObject {
    /// Called when requests can be sent.
    func connectionIsReady(_ connection: HTTPConnection)
    func received(_ head: ResponseHead)
    /// `body` is only valid during the call.
    func received(body: UnsafeRawBufferPointer)
    func receivedEnd()
    /// Called once, as the last call, when the connection could not be opened or has ended.
    func connectionDidClose(_ error: (any Error)?)
}
