import Testing

@testable import KubeSupport
