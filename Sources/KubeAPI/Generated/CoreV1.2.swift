// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.core.v1.DaemonEndpoint`
package struct DaemonEndpoint: KubeStruct {
    package var Port: Int32 = 0

    package init() {}
}

extension DaemonEndpoint {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x74726f50: if try reader.hasValue(0, &seen) { Port = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""Port":"#)
        writer.write(Port)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.DaemonEndpoint",
        fields: [
            Field("Port", .int32, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.DownwardAPIProjection`
package struct DownwardAPIProjection: KubeStruct {
    package var items: [DownwardAPIVolumeFile] = []

    package init() {}
}

extension DownwardAPIProjection {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736d657469: if try reader.hasValue(0, &seen) { items = try [DownwardAPIVolumeFile](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !items.isEmpty {
            writer.key(quoted: #""items":"#)
            items.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.DownwardAPIProjection",
        fields: [
            Field("items", .list(.object(DownwardAPIVolumeFile.self)), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.DownwardAPIVolumeFile`
package struct DownwardAPIVolumeFile: KubeStruct {
    package var path: String = ""
    package var fieldRef: ObjectFieldSelector?
    @OptionalBox package var resourceFieldRef: ResourceFieldSelector?
    package var mode: Int32?

    package init() {}
}

extension DownwardAPIVolumeFile {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readString() }
            case 0x666552646c656966: if try reader.hasValue(1, &seen) { fieldRef = try ObjectFieldSelector(from: &reader) }
            case 0xdc42f279ac458b7: if try reader.hasValue("resourceFieldRef", 2, &seen) { _resourceFieldRef = try OptionalBox(from: &reader) }
            case 0x65646f6d: if try reader.hasValue(3, &seen) { mode = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""path":"#)
        writer.write(path)
        if let fieldRef {
            writer.key(quoted: #""fieldRef":"#)
            fieldRef.write(to: &writer)
        }
        if _resourceFieldRef.isPresent {
            writer.key(quoted: #""resourceFieldRef":"#)
            _resourceFieldRef.write(to: &writer)
        }
        if let mode {
            writer.key(quoted: #""mode":"#)
            writer.write(mode)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.DownwardAPIVolumeFile",
        fields: [
            Field("path", .string, number: 1, isRequired: true),
            Field("fieldRef", .object(ObjectFieldSelector.self), number: 2),
            Field("resourceFieldRef", .object(ResourceFieldSelector.self), number: 3),
            Field("mode", .int32, number: 4),
        ])
}

/// `io.k8s.api.core.v1.DownwardAPIVolumeSource`
package struct DownwardAPIVolumeSource: KubeStruct {
    package var items: [DownwardAPIVolumeFile] = []
    package var defaultMode: Int32?

    package init() {}
}

extension DownwardAPIVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736d657469: if try reader.hasValue(0, &seen) { items = try [DownwardAPIVolumeFile](from: &reader) }
            case 0x60023066e1106592: if try reader.hasValue("defaultMode", 1, &seen) { defaultMode = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !items.isEmpty {
            writer.key(quoted: #""items":"#)
            items.write(to: &writer)
        }
        if let defaultMode {
            writer.key(quoted: #""defaultMode":"#)
            writer.write(defaultMode)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.DownwardAPIVolumeSource",
        fields: [
            Field("items", .list(.object(DownwardAPIVolumeFile.self)), number: 1, list: .atomic),
            Field("defaultMode", .int32, number: 2),
        ])
}

/// `io.k8s.api.core.v1.EmptyDirVolumeSource`
package struct EmptyDirVolumeSource: KubeStruct {
    package var medium: String?
    package var sizeLimit: Quantity?

    package init() {}
}

extension EmptyDirVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6d756964656d: if try reader.hasValue(0, &seen) { medium = try reader.readNonEmptyString() }
            case 0x17dc381fae1aaefa: if try reader.hasValue("sizeLimit", 1, &seen) { sizeLimit = try Quantity(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let medium {
            writer.key(quoted: #""medium":"#)
            writer.write(medium)
        }
        if let sizeLimit {
            writer.key(quoted: #""sizeLimit":"#)
            sizeLimit.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EmptyDirVolumeSource",
        fields: [
            Field("medium", .string, number: 1),
            Field("sizeLimit", .quantity, number: 2),
        ])
}

/// `io.k8s.api.core.v1.EndpointAddress`
package struct EndpointAddress: KubeStruct {
    package var ip: String = ""
    @OptionalBox package var targetRef: ObjectReference?
    package var hostname: String?
    package var nodeName: String?

    package init() {}
}

extension EndpointAddress {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7069: if try reader.hasValue(0, &seen) { ip = try reader.readString() }
            case 0x3fffee1aeb7c33b4: if try reader.hasValue("targetRef", 1, &seen) { _targetRef = try OptionalBox(from: &reader) }
            case 0x656d616e74736f68: if try reader.hasValue(2, &seen) { hostname = try reader.readNonEmptyString() }
            case 0x656d614e65646f6e: if try reader.hasValue(3, &seen) { nodeName = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""ip":"#)
        writer.write(ip)
        if _targetRef.isPresent {
            writer.key(quoted: #""targetRef":"#)
            _targetRef.write(to: &writer)
        }
        if let hostname {
            writer.key(quoted: #""hostname":"#)
            writer.write(hostname)
        }
        if let nodeName {
            writer.key(quoted: #""nodeName":"#)
            writer.write(nodeName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EndpointAddress",
        isAtomic: true,
        fields: [
            Field("ip", .string, number: 1, isRequired: true),
            Field("targetRef", .object(ObjectReference.self), number: 2),
            Field("hostname", .string, number: 3),
            Field("nodeName", .string, number: 4),
        ])
}

/// `io.k8s.api.core.v1.EndpointPort`
package struct EndpointPort: KubeStruct {
    package var name: String?
    package var port: Int32 = 0
    package var `protocol`: String?
    package var appProtocol: String?

    package init() {}
}

extension EndpointPort {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x74726f70: if try reader.hasValue(1, &seen) { port = try reader.readInteger(Int32.self) }
            case 0x6c6f636f746f7270: if try reader.hasValue(2, &seen) { `protocol` = try reader.readString() }
            case 0xf335e13ac1f6c7b8: if try reader.hasValue("appProtocol", 3, &seen) { appProtocol = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        writer.key(quoted: #""port":"#)
        writer.write(port)
        if let `protocol` {
            writer.key(quoted: #""protocol":"#)
            writer.write(`protocol`)
        }
        if let appProtocol {
            writer.key(quoted: #""appProtocol":"#)
            writer.write(appProtocol)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EndpointPort",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1, isPointer: true),
            Field("port", .int32, number: 2, isRequired: true),
            Field("protocol", .string, number: 3, isPointer: true),
            Field("appProtocol", .string, number: 4, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.EndpointSubset`
package struct EndpointSubset: KubeStruct {
    package var addresses: [EndpointAddress] = []
    package var notReadyAddresses: [EndpointAddress] = []
    package var ports: [EndpointPort] = []

    package init() {}
}

extension EndpointSubset {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xa299d221ad3388f5: if try reader.hasValue("addresses", 0, &seen) { addresses = try [EndpointAddress](from: &reader) }
            case 0x9be8a16951e8cede: if try reader.hasValue("notReadyAddresses", 1, &seen) { notReadyAddresses = try [EndpointAddress](from: &reader) }
            case 0x7374726f70: if try reader.hasValue(2, &seen) { ports = try [EndpointPort](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !addresses.isEmpty {
            writer.key(quoted: #""addresses":"#)
            addresses.write(to: &writer)
        }
        if !notReadyAddresses.isEmpty {
            writer.key(quoted: #""notReadyAddresses":"#)
            notReadyAddresses.write(to: &writer)
        }
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EndpointSubset",
        fields: [
            Field("addresses", .list(.object(EndpointAddress.self)), number: 1, list: .atomic),
            Field("notReadyAddresses", .list(.object(EndpointAddress.self)), number: 2, list: .atomic),
            Field("ports", .list(.object(EndpointPort.self)), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.Endpoints`
package struct Endpoints: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var subsets: [EndpointSubset] = []

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Endpoints") }
}

extension Endpoints {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x73746573627573: if try reader.hasValue(1, &seen) { subsets = try [EndpointSubset](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Endpoints","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !subsets.isEmpty {
            writer.key(quoted: #""subsets":"#)
            subsets.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Endpoints",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Endpoints")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("subsets", .list(.object(EndpointSubset.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.EndpointsList`
package struct EndpointsList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Endpoints] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "EndpointsList") }
}

extension EndpointsList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Endpoints](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"EndpointsList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EndpointsList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "EndpointsList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Endpoints.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.EnvFromSource`
package struct EnvFromSource: KubeStruct {
    package var prefix: String?
    package var configMapRef: ConfigMapEnvSource?
    package var secretRef: SecretEnvSource?

    package init() {}
}

extension EnvFromSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x786966657270: if try reader.hasValue(0, &seen) { prefix = try reader.readNonEmptyString() }
            case 0x179a16718d40b28d: if try reader.hasValue("configMapRef", 1, &seen) { configMapRef = try ConfigMapEnvSource(from: &reader) }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 2, &seen) { secretRef = try SecretEnvSource(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let prefix {
            writer.key(quoted: #""prefix":"#)
            writer.write(prefix)
        }
        if let configMapRef {
            writer.key(quoted: #""configMapRef":"#)
            configMapRef.write(to: &writer)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EnvFromSource",
        fields: [
            Field("prefix", .string, number: 1),
            Field("configMapRef", .object(ConfigMapEnvSource.self), number: 2),
            Field("secretRef", .object(SecretEnvSource.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.EnvVar`
package struct EnvVar: KubeStruct {
    package var name: String = ""
    package var value: String?
    @OptionalBox package var valueFrom: EnvVarSource?

    package init() {}
}

extension EnvVar {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try reader.readNonEmptyString() }
            case 0xdf9c90152e426f91: if try reader.hasValue("valueFrom", 2, &seen) { _valueFrom = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let value {
            writer.key(quoted: #""value":"#)
            writer.write(value)
        }
        if _valueFrom.isPresent {
            writer.key(quoted: #""valueFrom":"#)
            _valueFrom.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EnvVar",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("value", .string, number: 2),
            Field("valueFrom", .object(EnvVarSource.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.EnvVarSource`
package struct EnvVarSource: KubeStruct {
    package var fieldRef: ObjectFieldSelector?
    @OptionalBox package var resourceFieldRef: ResourceFieldSelector?
    package var configMapKeyRef: ConfigMapKeySelector?
    package var secretKeyRef: SecretKeySelector?
    @OptionalBox package var fileKeyRef: FileKeySelector?

    package init() {}
}

extension EnvVarSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x666552646c656966: if try reader.hasValue(0, &seen) { fieldRef = try ObjectFieldSelector(from: &reader) }
            case 0xdc42f279ac458b7: if try reader.hasValue("resourceFieldRef", 1, &seen) { _resourceFieldRef = try OptionalBox(from: &reader) }
            case 0xdd886a6fa234d95: if try reader.hasValue("configMapKeyRef", 2, &seen) { configMapKeyRef = try ConfigMapKeySelector(from: &reader) }
            case 0xe2fbc92d7138bced: if try reader.hasValue("secretKeyRef", 3, &seen) { secretKeyRef = try SecretKeySelector(from: &reader) }
            case 0x326cfdef398e78e7: if try reader.hasValue("fileKeyRef", 4, &seen) { _fileKeyRef = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let fieldRef {
            writer.key(quoted: #""fieldRef":"#)
            fieldRef.write(to: &writer)
        }
        if _resourceFieldRef.isPresent {
            writer.key(quoted: #""resourceFieldRef":"#)
            _resourceFieldRef.write(to: &writer)
        }
        if let configMapKeyRef {
            writer.key(quoted: #""configMapKeyRef":"#)
            configMapKeyRef.write(to: &writer)
        }
        if let secretKeyRef {
            writer.key(quoted: #""secretKeyRef":"#)
            secretKeyRef.write(to: &writer)
        }
        if _fileKeyRef.isPresent {
            writer.key(quoted: #""fileKeyRef":"#)
            _fileKeyRef.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EnvVarSource",
        fields: [
            Field("fieldRef", .object(ObjectFieldSelector.self), number: 1),
            Field("resourceFieldRef", .object(ResourceFieldSelector.self), number: 2),
            Field("configMapKeyRef", .object(ConfigMapKeySelector.self), number: 3),
            Field("secretKeyRef", .object(SecretKeySelector.self), number: 4),
            Field("fileKeyRef", .object(FileKeySelector.self), number: 5),
        ])
}

/// `io.k8s.api.core.v1.EphemeralContainer`
package struct EphemeralContainer: KubeStruct {
    package var name: String = ""
    package var targetContainerName: String?
    package var args: [String] = []
    package var command: [String] = []
    package var env: [EnvVar] = []
    package var envFrom: [EnvFromSource] = []
    package var image: String?
    package var imagePullPolicy: String?
    package var lifecycle: Lifecycle?
    @OptionalBox package var livenessProbe: Probe?
    package var ports: [ContainerPort] = []
    @OptionalBox package var readinessProbe: Probe?
    package var resizePolicy: [ContainerResizePolicy] = []
    package var resources: ResourceRequirements = ResourceRequirements()
    package var restartPolicy: String?
    package var restartPolicyRules: [ContainerRestartRule] = []
    @OptionalBox package var securityContext: SecurityContext?
    @OptionalBox package var startupProbe: Probe?
    package var stdin: Bool?
    package var stdinOnce: Bool?
    package var terminationMessagePath: String?
    package var terminationMessagePolicy: String?
    package var tty: Bool?
    package var volumeDevices: [VolumeDevice] = []
    package var volumeMounts: [VolumeMount] = []
    package var workingDir: String?

    package init() {}
}

extension EphemeralContainer {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0xd6ee8530252011a4: if try reader.hasValue("targetContainerName", 1, &seen) { targetContainerName = try reader.readNonEmptyString() }
            case 0x73677261: if try reader.hasValue(2, &seen) { args = try [String](from: &reader) }
            case 0x646e616d6d6f63: if try reader.hasValue(3, &seen) { command = try [String](from: &reader) }
            case 0x766e65: if try reader.hasValue(4, &seen) { env = try [EnvVar](from: &reader) }
            case 0x6d6f7246766e65: if try reader.hasValue(5, &seen) { envFrom = try [EnvFromSource](from: &reader) }
            case 0x6567616d69: if try reader.hasValue(6, &seen) { image = try reader.readNonEmptyString() }
            case 0x8e198df601a675fc: if try reader.hasValue("imagePullPolicy", 7, &seen) { imagePullPolicy = try reader.readNonEmptyString() }
            case 0x2eb0b76edf55dbc0: if try reader.hasValue("lifecycle", 8, &seen) { lifecycle = try Lifecycle(from: &reader) }
            case 0x84ca72af073381f1: if try reader.hasValue("livenessProbe", 9, &seen) { _livenessProbe = try OptionalBox(from: &reader) }
            case 0x7374726f70: if try reader.hasValue(10, &seen) { ports = try [ContainerPort](from: &reader) }
            case 0x71cbcc01f204fc86: if try reader.hasValue("readinessProbe", 11, &seen) { _readinessProbe = try OptionalBox(from: &reader) }
            case 0xcbcba4216a39b1d1: if try reader.hasValue("resizePolicy", 12, &seen) { resizePolicy = try [ContainerResizePolicy](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 13, &seen) { try resources.read(from: &reader) }
            case 0x564160cf9d37228a: if try reader.hasValue("restartPolicy", 14, &seen) { restartPolicy = try reader.readString() }
            case 0x62c122f6313be2f1: if try reader.hasValue("restartPolicyRules", 15, &seen) { restartPolicyRules = try [ContainerRestartRule](from: &reader) }
            case 0x66aae612034289a: if try reader.hasValue("securityContext", 16, &seen) { _securityContext = try OptionalBox(from: &reader) }
            case 0x6ba94e75d11ee6d2: if try reader.hasValue("startupProbe", 17, &seen) { _startupProbe = try OptionalBox(from: &reader) }
            case 0x6e69647473: if try reader.hasValue(18, &seen) { stdin = try reader.readTrue() }
            case 0xfc0218012f22c5cf: if try reader.hasValue("stdinOnce", 19, &seen) { stdinOnce = try reader.readTrue() }
            case 0x5ffae81979bc82ee: if try reader.hasValue("terminationMessagePath", 20, &seen) { terminationMessagePath = try reader.readNonEmptyString() }
            case 0xd5ea76214c6000b4: if try reader.hasValue("terminationMessagePolicy", 21, &seen) { terminationMessagePolicy = try reader.readNonEmptyString() }
            case 0x797474: if try reader.hasValue(22, &seen) { tty = try reader.readTrue() }
            case 0x3dde2ef7de0045cb: if try reader.hasValue("volumeDevices", 23, &seen) { volumeDevices = try [VolumeDevice](from: &reader) }
            case 0x871656479e7f30e6: if try reader.hasValue("volumeMounts", 24, &seen) { volumeMounts = try [VolumeMount](from: &reader) }
            case 0xa5d73a72eec3459d: if try reader.hasValue("workingDir", 25, &seen) { workingDir = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let targetContainerName {
            writer.key(quoted: #""targetContainerName":"#)
            writer.write(targetContainerName)
        }
        if !args.isEmpty {
            writer.key(quoted: #""args":"#)
            args.write(to: &writer)
        }
        if !command.isEmpty {
            writer.key(quoted: #""command":"#)
            command.write(to: &writer)
        }
        if !env.isEmpty {
            writer.key(quoted: #""env":"#)
            env.write(to: &writer)
        }
        if !envFrom.isEmpty {
            writer.key(quoted: #""envFrom":"#)
            envFrom.write(to: &writer)
        }
        if let image {
            writer.key(quoted: #""image":"#)
            writer.write(image)
        }
        if let imagePullPolicy {
            writer.key(quoted: #""imagePullPolicy":"#)
            writer.write(imagePullPolicy)
        }
        if let lifecycle {
            writer.key(quoted: #""lifecycle":"#)
            lifecycle.write(to: &writer)
        }
        if _livenessProbe.isPresent {
            writer.key(quoted: #""livenessProbe":"#)
            _livenessProbe.write(to: &writer)
        }
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        if _readinessProbe.isPresent {
            writer.key(quoted: #""readinessProbe":"#)
            _readinessProbe.write(to: &writer)
        }
        if !resizePolicy.isEmpty {
            writer.key(quoted: #""resizePolicy":"#)
            resizePolicy.write(to: &writer)
        }
        writer.key(quoted: #""resources":"#)
        resources.write(to: &writer)
        if let restartPolicy {
            writer.key(quoted: #""restartPolicy":"#)
            writer.write(restartPolicy)
        }
        if !restartPolicyRules.isEmpty {
            writer.key(quoted: #""restartPolicyRules":"#)
            restartPolicyRules.write(to: &writer)
        }
        if _securityContext.isPresent {
            writer.key(quoted: #""securityContext":"#)
            _securityContext.write(to: &writer)
        }
        if _startupProbe.isPresent {
            writer.key(quoted: #""startupProbe":"#)
            _startupProbe.write(to: &writer)
        }
        if let stdin, stdin != false {
            writer.key(quoted: #""stdin":"#)
            writer.write(stdin)
        }
        if let stdinOnce, stdinOnce != false {
            writer.key(quoted: #""stdinOnce":"#)
            writer.write(stdinOnce)
        }
        if let terminationMessagePath {
            writer.key(quoted: #""terminationMessagePath":"#)
            writer.write(terminationMessagePath)
        }
        if let terminationMessagePolicy {
            writer.key(quoted: #""terminationMessagePolicy":"#)
            writer.write(terminationMessagePolicy)
        }
        if let tty, tty != false {
            writer.key(quoted: #""tty":"#)
            writer.write(tty)
        }
        if !volumeDevices.isEmpty {
            writer.key(quoted: #""volumeDevices":"#)
            volumeDevices.write(to: &writer)
        }
        if !volumeMounts.isEmpty {
            writer.key(quoted: #""volumeMounts":"#)
            volumeMounts.write(to: &writer)
        }
        if let workingDir {
            writer.key(quoted: #""workingDir":"#)
            writer.write(workingDir)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EphemeralContainer",
        fields: [
            Field("name", .string, number: 1, embedded: [1], isRequired: true),
            Field("targetContainerName", .string, number: 2),
            Field("args", .list(.string), number: 4, embedded: [1], list: .atomic),
            Field("command", .list(.string), number: 3, embedded: [1], list: .atomic),
            Field("env", .list(.object(EnvVar.self)), number: 7, embedded: [1], list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("envFrom", .list(.object(EnvFromSource.self)), number: 19, embedded: [1], list: .atomic),
            Field("image", .string, number: 2, embedded: [1]),
            Field("imagePullPolicy", .string, number: 14, embedded: [1]),
            Field("lifecycle", .object(Lifecycle.self), number: 12, embedded: [1]),
            Field("livenessProbe", .object(Probe.self), number: 10, embedded: [1]),
            Field("ports", .list(.object(ContainerPort.self)), number: 6, embedded: [1], list: .map(keys: ["containerPort", "protocol"]), patch: [.merge], patchKey: "containerPort"),
            Field("readinessProbe", .object(Probe.self), number: 11, embedded: [1]),
            Field("resizePolicy", .list(.object(ContainerResizePolicy.self)), number: 23, embedded: [1], list: .atomic),
            Field("resources", .object(ResourceRequirements.self), number: 8, embedded: [1]),
            Field("restartPolicy", .string, number: 24, embedded: [1], isPointer: true),
            Field("restartPolicyRules", .list(.object(ContainerRestartRule.self)), number: 25, embedded: [1], list: .atomic),
            Field("securityContext", .object(SecurityContext.self), number: 15, embedded: [1]),
            Field("startupProbe", .object(Probe.self), number: 22, embedded: [1]),
            Field("stdin", .bool, number: 16, embedded: [1], omitsZero: true),
            Field("stdinOnce", .bool, number: 17, embedded: [1], omitsZero: true),
            Field("terminationMessagePath", .string, number: 13, embedded: [1]),
            Field("terminationMessagePolicy", .string, number: 20, embedded: [1]),
            Field("tty", .bool, number: 18, embedded: [1], omitsZero: true),
            Field("volumeDevices", .list(.object(VolumeDevice.self)), number: 21, embedded: [1], list: .map(keys: ["devicePath"]), patch: [.merge], patchKey: "devicePath"),
            Field("volumeMounts", .list(.object(VolumeMount.self)), number: 9, embedded: [1], list: .map(keys: ["mountPath"]), patch: [.merge], patchKey: "mountPath"),
            Field("workingDir", .string, number: 5, embedded: [1]),
        ])
}

/// `io.k8s.api.core.v1.EphemeralVolumeSource`
package struct EphemeralVolumeSource: KubeStruct {
    @OptionalBox package var volumeClaimTemplate: PersistentVolumeClaimTemplate?

    package init() {}
}

extension EphemeralVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1eddcdc5bb87a2e0: if try reader.hasValue("volumeClaimTemplate", 0, &seen) { _volumeClaimTemplate = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _volumeClaimTemplate.isPresent {
            writer.key(quoted: #""volumeClaimTemplate":"#)
            _volumeClaimTemplate.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EphemeralVolumeSource",
        fields: [
            Field("volumeClaimTemplate", .object(PersistentVolumeClaimTemplate.self), number: 1),
        ])
}

/// `io.k8s.api.core.v1.Event`
package struct Event: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var involvedObject: ObjectReference = ObjectReference()
    package var reason: String?
    package var message: String?
    package var source: EventSource = EventSource()
    package var firstTimestamp: Time?
    package var lastTimestamp: Time?
    package var count: Int32?
    package var type: String?
    package var eventTime: MicroTime?
    package var series: EventSeries?
    package var action: String?
    @OptionalBox package var related: ObjectReference?
    package var reportingComponent: String?
    package var reportingInstance: String?

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Event") }
}

extension Event {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x2c02a57c16b8e5a4: if try reader.hasValue("involvedObject", 1, &seen) { try involvedObject.read(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(2, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(3, &seen) { message = try reader.readNonEmptyString() }
            case 0x656372756f73: if try reader.hasValue(4, &seen) { try source.read(from: &reader) }
            case 0x2496a67186a7859e: if try reader.hasValue("firstTimestamp", 5, &seen) { firstTimestamp = try Time(from: &reader) }
            case 0x83a9c79b67b21989: if try reader.hasValue("lastTimestamp", 6, &seen) { lastTimestamp = try Time(from: &reader) }
            case 0x746e756f63: if try reader.hasValue(7, &seen) { count = try reader.readNonZero(Int32.self) }
            case 0x65707974: if try reader.hasValue(8, &seen) { type = try reader.readNonEmptyString() }
            case 0x930997d6d50230e0: if try reader.hasValue("eventTime", 9, &seen) { eventTime = try MicroTime(from: &reader) }
            case 0x736569726573: if try reader.hasValue(10, &seen) { series = try EventSeries(from: &reader) }
            case 0x6e6f69746361: if try reader.hasValue(11, &seen) { action = try reader.readNonEmptyString() }
            case 0x646574616c6572: if try reader.hasValue(12, &seen) { _related = try OptionalBox(from: &reader) }
            case 0x5db0a1fa7db70be: if try reader.hasValue("reportingComponent", 13, &seen) { reportingComponent = try reader.readNonEmptyString() }
            case 0x1d78737044da3de8: if try reader.hasValue("reportingInstance", 14, &seen) { reportingInstance = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(15, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 16, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Event","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""involvedObject":"#)
        involvedObject.write(to: &writer)
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        writer.key(quoted: #""source":"#)
        source.write(to: &writer)
        if let firstTimestamp {
            writer.key(quoted: #""firstTimestamp":"#)
            firstTimestamp.write(to: &writer)
        }
        if let lastTimestamp {
            writer.key(quoted: #""lastTimestamp":"#)
            lastTimestamp.write(to: &writer)
        }
        if let count, count != 0 {
            writer.key(quoted: #""count":"#)
            writer.write(count)
        }
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if let eventTime {
            writer.key(quoted: #""eventTime":"#)
            eventTime.write(to: &writer)
        }
        if let series {
            writer.key(quoted: #""series":"#)
            series.write(to: &writer)
        }
        if let action {
            writer.key(quoted: #""action":"#)
            writer.write(action)
        }
        if _related.isPresent {
            writer.key(quoted: #""related":"#)
            _related.write(to: &writer)
        }
        if let reportingComponent {
            writer.key(quoted: #""reportingComponent":"#)
            writer.write(reportingComponent)
        }
        if let reportingInstance {
            writer.key(quoted: #""reportingInstance":"#)
            writer.write(reportingInstance)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Event",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Event")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1, isRequired: true),
            Field("involvedObject", .object(ObjectReference.self), number: 2, isRequired: true),
            Field("reason", .string, number: 3),
            Field("message", .string, number: 4),
            Field("source", .object(EventSource.self), number: 5),
            Field("firstTimestamp", .time, number: 6),
            Field("lastTimestamp", .time, number: 7),
            Field("count", .int32, number: 8, omitsZero: true),
            Field("type", .string, number: 9),
            Field("eventTime", .microTime, number: 10),
            Field("series", .object(EventSeries.self), number: 11),
            Field("action", .string, number: 12),
            Field("related", .object(ObjectReference.self), number: 13),
            Field("reportingComponent", .string, number: 14),
            Field("reportingInstance", .string, number: 15),
        ])
}

/// `io.k8s.api.core.v1.EventList`
package struct EventList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Event] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "EventList") }
}

extension EventList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Event](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"EventList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EventList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "EventList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Event.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.EventSeries`
package struct EventSeries: KubeStruct {
    package var count: Int32?
    package var lastObservedTime: MicroTime?

    package init() {}
}

extension EventSeries {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746e756f63: if try reader.hasValue(0, &seen) { count = try reader.readNonZero(Int32.self) }
            case 0x467ec550f78bf9d2: if try reader.hasValue("lastObservedTime", 1, &seen) { lastObservedTime = try MicroTime(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let count, count != 0 {
            writer.key(quoted: #""count":"#)
            writer.write(count)
        }
        if let lastObservedTime {
            writer.key(quoted: #""lastObservedTime":"#)
            lastObservedTime.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EventSeries",
        fields: [
            Field("count", .int32, number: 1, omitsZero: true),
            Field("lastObservedTime", .microTime, number: 2),
        ])
}

/// `io.k8s.api.core.v1.EventSource`
package struct EventSource: KubeStruct {
    package var component: String?
    package var host: String?

    package init() {}
}

extension EventSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xfda4ed81d9233cf2: if try reader.hasValue("component", 0, &seen) { component = try reader.readNonEmptyString() }
            case 0x74736f68: if try reader.hasValue(1, &seen) { host = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let component {
            writer.key(quoted: #""component":"#)
            writer.write(component)
        }
        if let host {
            writer.key(quoted: #""host":"#)
            writer.write(host)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.EventSource",
        fields: [
            Field("component", .string, number: 1),
            Field("host", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.ExecAction`
package struct ExecAction: KubeStruct {
    package var command: [String] = []

    package init() {}
}

extension ExecAction {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e616d6d6f63: if try reader.hasValue(0, &seen) { command = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !command.isEmpty {
            writer.key(quoted: #""command":"#)
            command.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ExecAction",
        fields: [
            Field("command", .list(.string), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.FCVolumeSource`
package struct FCVolumeSource: KubeStruct {
    package var targetWWNs: [String] = []
    package var lun: Int32?
    package var fsType: String?
    package var readOnly: Bool?
    package var wwids: [String] = []

    package init() {}
}

extension FCVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x21c16554bc6ef0ac: if try reader.hasValue("targetWWNs", 0, &seen) { targetWWNs = try [String](from: &reader) }
            case 0x6e756c: if try reader.hasValue(1, &seen) { lun = try reader.readInteger(Int32.self) }
            case 0x657079547366: if try reader.hasValue(2, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(3, &seen) { readOnly = try reader.readTrue() }
            case 0x7364697777: if try reader.hasValue(4, &seen) { wwids = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !targetWWNs.isEmpty {
            writer.key(quoted: #""targetWWNs":"#)
            targetWWNs.write(to: &writer)
        }
        if let lun {
            writer.key(quoted: #""lun":"#)
            writer.write(lun)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if !wwids.isEmpty {
            writer.key(quoted: #""wwids":"#)
            wwids.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.FCVolumeSource",
        fields: [
            Field("targetWWNs", .list(.string), number: 1, list: .atomic),
            Field("lun", .int32, number: 2),
            Field("fsType", .string, number: 3),
            Field("readOnly", .bool, number: 4, omitsZero: true),
            Field("wwids", .list(.string), number: 5, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.FileKeySelector`
package struct FileKeySelector: KubeStruct {
    package var volumeName: String = ""
    package var path: String = ""
    package var key: String = ""
    package var optional: Bool?

    package init() {}
}

extension FileKeySelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x62564c8cfeea19f4: if try reader.hasValue("volumeName", 0, &seen) { volumeName = try reader.readString() }
            case 0x68746170: if try reader.hasValue(1, &seen) { path = try reader.readString() }
            case 0x79656b: if try reader.hasValue(2, &seen) { key = try reader.readString() }
            case 0x6c616e6f6974706f: if try reader.hasValue(3, &seen) { optional = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""volumeName":"#)
        writer.write(volumeName)
        writer.key(quoted: #""path":"#)
        writer.write(path)
        writer.key(quoted: #""key":"#)
        writer.write(key)
        if let optional {
            writer.key(quoted: #""optional":"#)
            writer.write(optional)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.FileKeySelector",
        isAtomic: true,
        fields: [
            Field("volumeName", .string, number: 1, isRequired: true),
            Field("path", .string, number: 2, isRequired: true),
            Field("key", .string, number: 3, isRequired: true),
            Field("optional", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.FlexPersistentVolumeSource`
package struct FlexPersistentVolumeSource: KubeStruct {
    package var driver: String = ""
    package var fsType: String?
    package var secretRef: SecretReference?
    package var readOnly: Bool?
    package var options: [String: String] = [:]

    package init() {}
}

extension FlexPersistentVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 2, &seen) { secretRef = try SecretReference(from: &reader) }
            case 0x796c6e4f64616572: if try reader.hasValue(3, &seen) { readOnly = try reader.readTrue() }
            case 0x736e6f6974706f: if try reader.hasValue(4, &seen) { options = try [String: String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if !options.isEmpty {
            writer.key(quoted: #""options":"#)
            options.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.FlexPersistentVolumeSource",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
            Field("secretRef", .object(SecretReference.self), number: 3),
            Field("readOnly", .bool, number: 4, omitsZero: true),
            Field("options", .map(.string), number: 5),
        ])
}

/// `io.k8s.api.core.v1.FlexVolumeSource`
package struct FlexVolumeSource: KubeStruct {
    package var driver: String = ""
    package var fsType: String?
    package var secretRef: LocalObjectReference?
    package var readOnly: Bool?
    package var options: [String: String] = [:]

    package init() {}
}

extension FlexVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 2, &seen) { secretRef = try LocalObjectReference(from: &reader) }
            case 0x796c6e4f64616572: if try reader.hasValue(3, &seen) { readOnly = try reader.readTrue() }
            case 0x736e6f6974706f: if try reader.hasValue(4, &seen) { options = try [String: String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if !options.isEmpty {
            writer.key(quoted: #""options":"#)
            options.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.FlexVolumeSource",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
            Field("secretRef", .object(LocalObjectReference.self), number: 3),
            Field("readOnly", .bool, number: 4, omitsZero: true),
            Field("options", .map(.string), number: 5),
        ])
}

/// `io.k8s.api.core.v1.FlockerVolumeSource`
package struct FlockerVolumeSource: KubeStruct {
    package var datasetName: String?
    package var datasetUUID: String?

    package init() {}
}

extension FlockerVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xe8b1ad1f2feecaeb: if try reader.hasValue("datasetName", 0, &seen) { datasetName = try reader.readNonEmptyString() }
            case 0xabe2f6306cbd91c4: if try reader.hasValue("datasetUUID", 1, &seen) { datasetUUID = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let datasetName {
            writer.key(quoted: #""datasetName":"#)
            writer.write(datasetName)
        }
        if let datasetUUID {
            writer.key(quoted: #""datasetUUID":"#)
            writer.write(datasetUUID)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.FlockerVolumeSource",
        fields: [
            Field("datasetName", .string, number: 1),
            Field("datasetUUID", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.GCEPersistentDiskVolumeSource`
package struct GCEPersistentDiskVolumeSource: KubeStruct {
    package var pdName: String = ""
    package var fsType: String?
    package var partition: Int32?
    package var readOnly: Bool?

    package init() {}
}

extension GCEPersistentDiskVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d614e6470: if try reader.hasValue(0, &seen) { pdName = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            case 0xbf9501587845cdda: if try reader.hasValue("partition", 2, &seen) { partition = try reader.readNonZero(Int32.self) }
            case 0x796c6e4f64616572: if try reader.hasValue(3, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""pdName":"#)
        writer.write(pdName)
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let partition, partition != 0 {
            writer.key(quoted: #""partition":"#)
            writer.write(partition)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.GCEPersistentDiskVolumeSource",
        fields: [
            Field("pdName", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
            Field("partition", .int32, number: 3, omitsZero: true),
            Field("readOnly", .bool, number: 4, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.GRPCAction`
package struct GRPCAction: KubeStruct {
    package var port: Int32 = 0
    package var service: String?

    package init() {}
}

extension GRPCAction {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x74726f70: if try reader.hasValue(0, &seen) { port = try reader.readInteger(Int32.self) }
            case 0x65636976726573: if try reader.hasValue(1, &seen) { service = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""port":"#)
        writer.write(port)
        if let service {
            writer.key(quoted: #""service":"#)
            writer.write(service)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.GRPCAction",
        fields: [
            Field("port", .int32, number: 1, isRequired: true),
            Field("service", .string, number: 2, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.GitRepoVolumeSource`
package struct GitRepoVolumeSource: KubeStruct {
    package var repository: String = ""
    package var revision: String?
    package var directory: String?

    package init() {}
}

extension GitRepoVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x4d094c05e5ac0dcd: if try reader.hasValue("repository", 0, &seen) { repository = try reader.readString() }
            case 0x6e6f697369766572: if try reader.hasValue(1, &seen) { revision = try reader.readNonEmptyString() }
            case 0xf399daf130241ae7: if try reader.hasValue("directory", 2, &seen) { directory = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""repository":"#)
        writer.write(repository)
        if let revision {
            writer.key(quoted: #""revision":"#)
            writer.write(revision)
        }
        if let directory {
            writer.key(quoted: #""directory":"#)
            writer.write(directory)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.GitRepoVolumeSource",
        fields: [
            Field("repository", .string, number: 1, isRequired: true),
            Field("revision", .string, number: 2),
            Field("directory", .string, number: 3),
        ])
}

/// `io.k8s.api.core.v1.GlusterfsPersistentVolumeSource`
package struct GlusterfsPersistentVolumeSource: KubeStruct {
    package var endpoints: String = ""
    package var path: String = ""
    package var readOnly: Bool?
    package var endpointsNamespace: String?

    package init() {}
}

extension GlusterfsPersistentVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xf9083e1bd90e97b5: if try reader.hasValue("endpoints", 0, &seen) { endpoints = try reader.readString() }
            case 0x68746170: if try reader.hasValue(1, &seen) { path = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            case 0xfcb24e0f3a9e36a3: if try reader.hasValue("endpointsNamespace", 3, &seen) { endpointsNamespace = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""endpoints":"#)
        writer.write(endpoints)
        writer.key(quoted: #""path":"#)
        writer.write(path)
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if let endpointsNamespace {
            writer.key(quoted: #""endpointsNamespace":"#)
            writer.write(endpointsNamespace)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.GlusterfsPersistentVolumeSource",
        fields: [
            Field("endpoints", .string, number: 1, isRequired: true),
            Field("path", .string, number: 2, isRequired: true),
            Field("readOnly", .bool, number: 3, omitsZero: true),
            Field("endpointsNamespace", .string, number: 4, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.GlusterfsVolumeSource`
package struct GlusterfsVolumeSource: KubeStruct {
    package var endpoints: String = ""
    package var path: String = ""
    package var readOnly: Bool?

    package init() {}
}

extension GlusterfsVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xf9083e1bd90e97b5: if try reader.hasValue("endpoints", 0, &seen) { endpoints = try reader.readString() }
            case 0x68746170: if try reader.hasValue(1, &seen) { path = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""endpoints":"#)
        writer.write(endpoints)
        writer.key(quoted: #""path":"#)
        writer.write(path)
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.GlusterfsVolumeSource",
        fields: [
            Field("endpoints", .string, number: 1, isRequired: true),
            Field("path", .string, number: 2, isRequired: true),
            Field("readOnly", .bool, number: 3, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.HTTPGetAction`
package struct HTTPGetAction: KubeStruct {
    package var path: String?
    package var port: IntOrString = IntOrString()
    package var host: String?
    package var scheme: String?
    package var httpHeaders: [HTTPHeader] = []

    package init() {}
}

extension HTTPGetAction {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readNonEmptyString() }
            case 0x74726f70: if try reader.hasValue(1, &seen) { port = try IntOrString(from: &reader) }
            case 0x74736f68: if try reader.hasValue(2, &seen) { host = try reader.readNonEmptyString() }
            case 0x656d65686373: if try reader.hasValue(3, &seen) { scheme = try reader.readNonEmptyString() }
            case 0x25a374a052a8deaf: if try reader.hasValue("httpHeaders", 4, &seen) { httpHeaders = try [HTTPHeader](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let path {
            writer.key(quoted: #""path":"#)
            writer.write(path)
        }
        writer.key(quoted: #""port":"#)
        port.write(to: &writer)
        if let host {
            writer.key(quoted: #""host":"#)
            writer.write(host)
        }
        if let scheme {
            writer.key(quoted: #""scheme":"#)
            writer.write(scheme)
        }
        if !httpHeaders.isEmpty {
            writer.key(quoted: #""httpHeaders":"#)
            httpHeaders.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.HTTPGetAction",
        fields: [
            Field("path", .string, number: 1),
            Field("port", .intOrString, number: 2, isRequired: true),
            Field("host", .string, number: 3),
            Field("scheme", .string, number: 4),
            Field("httpHeaders", .list(.object(HTTPHeader.self)), number: 5, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.HTTPHeader`
package struct HTTPHeader: KubeStruct {
    package var name: String = ""
    package var value: String = ""

    package init() {}
}

extension HTTPHeader {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""value":"#)
        writer.write(value)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.HTTPHeader",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("value", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.HostAlias`
package struct HostAlias: KubeStruct {
    package var ip: String = ""
    package var hostnames: [String] = []

    package init() {}
}

extension HostAlias {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7069: if try reader.hasValue(0, &seen) { ip = try reader.readString() }
            case 0x385f98c18cf802f5: if try reader.hasValue("hostnames", 1, &seen) { hostnames = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""ip":"#)
        writer.write(ip)
        if !hostnames.isEmpty {
            writer.key(quoted: #""hostnames":"#)
            hostnames.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.HostAlias",
        fields: [
            Field("ip", .string, number: 1, isRequired: true),
            Field("hostnames", .list(.string), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.HostIP`
package struct HostIP: KubeStruct {
    package var ip: String = ""

    package init() {}
}

extension HostIP {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7069: if try reader.hasValue(0, &seen) { ip = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""ip":"#)
        writer.write(ip)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.HostIP",
        fields: [
            Field("ip", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.HostPathVolumeSource`
package struct HostPathVolumeSource: KubeStruct {
    package var path: String = ""
    package var type: String?

    package init() {}
}

extension HostPathVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readString() }
            case 0x65707974: if try reader.hasValue(1, &seen) { type = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""path":"#)
        writer.write(path)
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.HostPathVolumeSource",
        fields: [
            Field("path", .string, number: 1, isRequired: true),
            Field("type", .string, number: 2, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.ISCSIPersistentVolumeSource`
package struct ISCSIPersistentVolumeSource: KubeStruct {
    package var targetPortal: String = ""
    package var iqn: String = ""
    package var lun: Int32 = 0
    package var iscsiInterface: String?
    package var fsType: String?
    package var readOnly: Bool?
    package var portals: [String] = []
    package var chapAuthDiscovery: Bool?
    package var secretRef: SecretReference?
    package var chapAuthSession: Bool?
    package var initiatorName: String?

    package init() {}
}

extension ISCSIPersistentVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x932dba64f0350697: if try reader.hasValue("targetPortal", 0, &seen) { targetPortal = try reader.readString() }
            case 0x6e7169: if try reader.hasValue(1, &seen) { iqn = try reader.readString() }
            case 0x6e756c: if try reader.hasValue(2, &seen) { lun = try reader.readInteger(Int32.self) }
            case 0x12fc126e996faeef: if try reader.hasValue("iscsiInterface", 3, &seen) { iscsiInterface = try reader.readNonEmptyString() }
            case 0x657079547366: if try reader.hasValue(4, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(5, &seen) { readOnly = try reader.readTrue() }
            case 0x736c6174726f70: if try reader.hasValue(6, &seen) { portals = try [String](from: &reader) }
            case 0xe1e736eaf8f9ffd7: if try reader.hasValue("chapAuthDiscovery", 7, &seen) { chapAuthDiscovery = try reader.readTrue() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 8, &seen) { secretRef = try SecretReference(from: &reader) }
            case 0xdd73b53b7d4f60ff: if try reader.hasValue("chapAuthSession", 9, &seen) { chapAuthSession = try reader.readTrue() }
            case 0xd14562ee35cee8b5: if try reader.hasValue("initiatorName", 10, &seen) { initiatorName = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""targetPortal":"#)
        writer.write(targetPortal)
        writer.key(quoted: #""iqn":"#)
        writer.write(iqn)
        writer.key(quoted: #""lun":"#)
        writer.write(lun)
        if let iscsiInterface {
            writer.key(quoted: #""iscsiInterface":"#)
            writer.write(iscsiInterface)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if !portals.isEmpty {
            writer.key(quoted: #""portals":"#)
            portals.write(to: &writer)
        }
        if let chapAuthDiscovery, chapAuthDiscovery != false {
            writer.key(quoted: #""chapAuthDiscovery":"#)
            writer.write(chapAuthDiscovery)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        if let chapAuthSession, chapAuthSession != false {
            writer.key(quoted: #""chapAuthSession":"#)
            writer.write(chapAuthSession)
        }
        if let initiatorName {
            writer.key(quoted: #""initiatorName":"#)
            writer.write(initiatorName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ISCSIPersistentVolumeSource",
        fields: [
            Field("targetPortal", .string, number: 1, isRequired: true),
            Field("iqn", .string, number: 2, isRequired: true),
            Field("lun", .int32, number: 3, isRequired: true),
            Field("iscsiInterface", .string, number: 4, defaultValue: "default"),
            Field("fsType", .string, number: 5),
            Field("readOnly", .bool, number: 6, omitsZero: true),
            Field("portals", .list(.string), number: 7, list: .atomic),
            Field("chapAuthDiscovery", .bool, number: 8, omitsZero: true),
            Field("secretRef", .object(SecretReference.self), number: 10),
            Field("chapAuthSession", .bool, number: 11, omitsZero: true),
            Field("initiatorName", .string, number: 12, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.ISCSIVolumeSource`
package struct ISCSIVolumeSource: KubeStruct {
    package var targetPortal: String = ""
    package var iqn: String = ""
    package var lun: Int32 = 0
    package var iscsiInterface: String?
    package var fsType: String?
    package var readOnly: Bool?
    package var portals: [String] = []
    package var chapAuthDiscovery: Bool?
    package var secretRef: LocalObjectReference?
    package var chapAuthSession: Bool?
    package var initiatorName: String?

    package init() {}
}

extension ISCSIVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x932dba64f0350697: if try reader.hasValue("targetPortal", 0, &seen) { targetPortal = try reader.readString() }
            case 0x6e7169: if try reader.hasValue(1, &seen) { iqn = try reader.readString() }
            case 0x6e756c: if try reader.hasValue(2, &seen) { lun = try reader.readInteger(Int32.self) }
            case 0x12fc126e996faeef: if try reader.hasValue("iscsiInterface", 3, &seen) { iscsiInterface = try reader.readNonEmptyString() }
            case 0x657079547366: if try reader.hasValue(4, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(5, &seen) { readOnly = try reader.readTrue() }
            case 0x736c6174726f70: if try reader.hasValue(6, &seen) { portals = try [String](from: &reader) }
            case 0xe1e736eaf8f9ffd7: if try reader.hasValue("chapAuthDiscovery", 7, &seen) { chapAuthDiscovery = try reader.readTrue() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 8, &seen) { secretRef = try LocalObjectReference(from: &reader) }
            case 0xdd73b53b7d4f60ff: if try reader.hasValue("chapAuthSession", 9, &seen) { chapAuthSession = try reader.readTrue() }
            case 0xd14562ee35cee8b5: if try reader.hasValue("initiatorName", 10, &seen) { initiatorName = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""targetPortal":"#)
        writer.write(targetPortal)
        writer.key(quoted: #""iqn":"#)
        writer.write(iqn)
        writer.key(quoted: #""lun":"#)
        writer.write(lun)
        if let iscsiInterface {
            writer.key(quoted: #""iscsiInterface":"#)
            writer.write(iscsiInterface)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if !portals.isEmpty {
            writer.key(quoted: #""portals":"#)
            portals.write(to: &writer)
        }
        if let chapAuthDiscovery, chapAuthDiscovery != false {
            writer.key(quoted: #""chapAuthDiscovery":"#)
            writer.write(chapAuthDiscovery)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        if let chapAuthSession, chapAuthSession != false {
            writer.key(quoted: #""chapAuthSession":"#)
            writer.write(chapAuthSession)
        }
        if let initiatorName {
            writer.key(quoted: #""initiatorName":"#)
            writer.write(initiatorName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ISCSIVolumeSource",
        fields: [
            Field("targetPortal", .string, number: 1, isRequired: true),
            Field("iqn", .string, number: 2, isRequired: true),
            Field("lun", .int32, number: 3, isRequired: true),
            Field("iscsiInterface", .string, number: 4, defaultValue: "default"),
            Field("fsType", .string, number: 5),
            Field("readOnly", .bool, number: 6, omitsZero: true),
            Field("portals", .list(.string), number: 7, list: .atomic),
            Field("chapAuthDiscovery", .bool, number: 8, omitsZero: true),
            Field("secretRef", .object(LocalObjectReference.self), number: 10),
            Field("chapAuthSession", .bool, number: 11, omitsZero: true),
            Field("initiatorName", .string, number: 12, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.ImageVolumeSource`
package struct ImageVolumeSource: KubeStruct {
    package var reference: String?
    package var pullPolicy: String?

    package init() {}
}

extension ImageVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x42863ba097708c9c: if try reader.hasValue("reference", 0, &seen) { reference = try reader.readNonEmptyString() }
            case 0x90de7597130657c1: if try reader.hasValue("pullPolicy", 1, &seen) { pullPolicy = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let reference {
            writer.key(quoted: #""reference":"#)
            writer.write(reference)
        }
        if let pullPolicy {
            writer.key(quoted: #""pullPolicy":"#)
            writer.write(pullPolicy)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ImageVolumeSource",
        fields: [
            Field("reference", .string, number: 1),
            Field("pullPolicy", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.ImageVolumeStatus`
package struct ImageVolumeStatus: KubeStruct {
    package var imageRef: String = ""

    package init() {}
}

extension ImageVolumeStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6665526567616d69: if try reader.hasValue(0, &seen) { imageRef = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""imageRef":"#)
        writer.write(imageRef)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ImageVolumeStatus",
        fields: [
            Field("imageRef", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.KeyToPath`
package struct KeyToPath: KubeStruct {
    package var key: String = ""
    package var path: String = ""
    package var mode: Int32?

    package init() {}
}

extension KeyToPath {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readString() }
            case 0x68746170: if try reader.hasValue(1, &seen) { path = try reader.readString() }
            case 0x65646f6d: if try reader.hasValue(2, &seen) { mode = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""key":"#)
        writer.write(key)
        writer.key(quoted: #""path":"#)
        writer.write(path)
        if let mode {
            writer.key(quoted: #""mode":"#)
            writer.write(mode)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.KeyToPath",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("path", .string, number: 2, isRequired: true),
            Field("mode", .int32, number: 3),
        ])
}
