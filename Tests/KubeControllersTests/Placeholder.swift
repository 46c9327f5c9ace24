import Testing

@testable import KubeControllers
