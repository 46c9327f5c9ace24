import Testing

@testable import KubeScheduler
