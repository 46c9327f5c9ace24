import KubeAPI

/// The steps in which a plugin is called for objects of a kind.
package struct AdmissionSteps: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let admit = Self(rawValue: 1)
    package static let validate = Self(rawValue: 2)
    package static let all: Self = [.admit, .validate]
}
