import Testing

@testable import KubePKI
