import Testing

@testable import KubeJSON
