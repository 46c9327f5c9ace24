import Testing

@testable import KubeAPIServer
