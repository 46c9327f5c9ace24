/// A pipeline event that closes a connection to make room for others, unless a request is in progress.
struct CloseIdleEvent: Sendable {}
