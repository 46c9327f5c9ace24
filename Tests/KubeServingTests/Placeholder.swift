import Testing

@testable import KubeServing
