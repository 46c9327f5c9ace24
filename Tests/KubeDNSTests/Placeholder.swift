import Testing

@testable import KubeDNS
