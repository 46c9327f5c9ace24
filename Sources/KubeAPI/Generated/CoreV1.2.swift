// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.core.v1.DaemonEndpoint`
package struct DaemonEndpoint: KubeStruct {
    package var Port: Int32 = 0

    package init() {}
}

extension DaemonEndpoint {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3a43ce73efd41f97 where reader.keyIs("Port"): Port = try reader.readInteger(Int32.self)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [DownwardAPIVolumeFile](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readString()
            case 0x918b7d0cc321bb70 where reader.keyIs("fieldRef"): fieldRef = try ObjectFieldSelector(from: &reader)
            case 0xdc42f279ac458b7 where reader.keyIs("resourceFieldRef"): resourceFieldRef = try ResourceFieldSelector(from: &reader)
            case 0xae367753ecbb88ce where reader.keyIs("mode"): mode = try reader.readInteger(Int32.self)
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
        if let resourceFieldRef {
            writer.key(quoted: #""resourceFieldRef":"#)
            resourceFieldRef.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [DownwardAPIVolumeFile](from: &reader)
            case 0x60023066e1106592 where reader.keyIs("defaultMode"): defaultMode = try reader.readInteger(Int32.self)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x89c0fc56258ad991 where reader.keyIs("medium"): medium = try reader.readNonEmptyString()
            case 0x17dc381fae1aae7a where reader.keyIs("sizeLimit"): sizeLimit = try Quantity(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x66710838ac1a04ff where reader.keyIs("ip"): ip = try reader.readString()
            case 0x3fffee1aeb7c33b4 where reader.keyIs("targetRef"): targetRef = try ObjectReference(from: &reader)
            case 0x947cff23dc5584db where reader.keyIs("hostname"): hostname = try reader.readNonEmptyString()
            case 0x8daf5e2ccc618980 where reader.keyIs("nodeName"): nodeName = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""ip":"#)
        writer.write(ip)
        if let targetRef {
            writer.key(quoted: #""targetRef":"#)
            targetRef.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try reader.readInteger(Int32.self)
            case 0xa2524df29425eeba where reader.keyIs("protocol"): `protocol` = try reader.readString()
            case 0xf335e13ac1f6c738 where reader.keyIs("appProtocol"): appProtocol = try reader.readString()
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
            Field("name", .string, number: 1),
            Field("port", .int32, number: 2, isRequired: true),
            Field("protocol", .string, number: 3),
            Field("appProtocol", .string, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xa299d221ad338875 where reader.keyIs("addresses"): addresses = try [EndpointAddress](from: &reader)
            case 0x9be8a16951e8cede where reader.keyIs("notReadyAddresses"): notReadyAddresses = try [EndpointAddress](from: &reader)
            case 0xcde03cccf3d1ec55 where reader.keyIs("ports"): ports = try [EndpointPort](from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Endpoints") }
}

extension Endpoints {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0xaf0197c4087e4540 where reader.keyIs("subsets"): subsets = try [EndpointSubset](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [Endpoints](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb06458a099bbd30e where reader.keyIs("prefix"): prefix = try reader.readNonEmptyString()
            case 0x179a16718d40b20d where reader.keyIs("configMapRef"): configMapRef = try ConfigMapEnvSource(from: &reader)
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try SecretEnvSource(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try reader.readNonEmptyString()
            case 0xdf9c90152e426f91 where reader.keyIs("valueFrom"): valueFrom = try EnvVarSource(from: &reader)
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
        if let valueFrom {
            writer.key(quoted: #""valueFrom":"#)
            valueFrom.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x918b7d0cc321bb70 where reader.keyIs("fieldRef"): fieldRef = try ObjectFieldSelector(from: &reader)
            case 0xdc42f279ac458b7 where reader.keyIs("resourceFieldRef"): resourceFieldRef = try ResourceFieldSelector(from: &reader)
            case 0xdd886a6fa234d95 where reader.keyIs("configMapKeyRef"): configMapKeyRef = try ConfigMapKeySelector(from: &reader)
            case 0xe2fbc92d7138bc6d where reader.keyIs("secretKeyRef"): secretKeyRef = try SecretKeySelector(from: &reader)
            case 0x326cfdef398e7867 where reader.keyIs("fileKeyRef"): fileKeyRef = try FileKeySelector(from: &reader)
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
        if let resourceFieldRef {
            writer.key(quoted: #""resourceFieldRef":"#)
            resourceFieldRef.write(to: &writer)
        }
        if let configMapKeyRef {
            writer.key(quoted: #""configMapKeyRef":"#)
            configMapKeyRef.write(to: &writer)
        }
        if let secretKeyRef {
            writer.key(quoted: #""secretKeyRef":"#)
            secretKeyRef.write(to: &writer)
        }
        if let fileKeyRef {
            writer.key(quoted: #""fileKeyRef":"#)
            fileKeyRef.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0xd6ee853025201124 where reader.keyIs("targetContainerName"): targetContainerName = try reader.readNonEmptyString()
            case 0x6de84d93d2ff03da where reader.keyIs("args"): args = try [String](from: &reader)
            case 0x5f5eee2795887d13 where reader.keyIs("command"): command = try [String](from: &reader)
            case 0xfbe8e0ef114496b1 where reader.keyIs("env"): env = try [EnvVar](from: &reader)
            case 0xbc2b451a040325b where reader.keyIs("envFrom"): envFrom = try [EnvFromSource](from: &reader)
            case 0x581e7ce2b928353e where reader.keyIs("image"): image = try reader.readNonEmptyString()
            case 0x8e198df601a675fc where reader.keyIs("imagePullPolicy"): imagePullPolicy = try reader.readNonEmptyString()
            case 0x2eb0b76edf55db40 where reader.keyIs("lifecycle"): lifecycle = try Lifecycle(from: &reader)
            case 0x84ca72af07338171 where reader.keyIs("livenessProbe"): livenessProbe = try Probe(from: &reader)
            case 0xcde03cccf3d1ec55 where reader.keyIs("ports"): ports = try [ContainerPort](from: &reader)
            case 0x71cbcc01f204fc06 where reader.keyIs("readinessProbe"): readinessProbe = try Probe(from: &reader)
            case 0xcbcba4216a39b1d1 where reader.keyIs("resizePolicy"): resizePolicy = try [ContainerResizePolicy](from: &reader)
            case 0x5ae61724403ca318 where reader.keyIs("resources"): resources = try ResourceRequirements(from: &reader)
            case 0x564160cf9d37228a where reader.keyIs("restartPolicy"): restartPolicy = try reader.readNonEmptyString()
            case 0x62c122f6313be271 where reader.keyIs("restartPolicyRules"): restartPolicyRules = try [ContainerRestartRule](from: &reader)
            case 0x66aae612034281a where reader.keyIs("securityContext"): securityContext = try SecurityContext(from: &reader)
            case 0x6ba94e75d11ee6d2 where reader.keyIs("startupProbe"): startupProbe = try Probe(from: &reader)
            case 0x6466c031e5a4759f where reader.keyIs("stdin"): stdin = try reader.readBool()
            case 0xfc0218012f22c5cf where reader.keyIs("stdinOnce"): stdinOnce = try reader.readBool()
            case 0x5ffae81979bc826e where reader.keyIs("terminationMessagePath"): terminationMessagePath = try reader.readNonEmptyString()
            case 0xd5ea76214c600034 where reader.keyIs("terminationMessagePolicy"): terminationMessagePolicy = try reader.readNonEmptyString()
            case 0x379ecd1ca658fcdf where reader.keyIs("tty"): tty = try reader.readBool()
            case 0x3dde2ef7de0045cb where reader.keyIs("volumeDevices"): volumeDevices = try [VolumeDevice](from: &reader)
            case 0x871656479e7f30e6 where reader.keyIs("volumeMounts"): volumeMounts = try [VolumeMount](from: &reader)
            case 0xa5d73a72eec3451d where reader.keyIs("workingDir"): workingDir = try reader.readNonEmptyString()
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
        if let livenessProbe {
            writer.key(quoted: #""livenessProbe":"#)
            livenessProbe.write(to: &writer)
        }
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        if let readinessProbe {
            writer.key(quoted: #""readinessProbe":"#)
            readinessProbe.write(to: &writer)
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
        if let securityContext {
            writer.key(quoted: #""securityContext":"#)
            securityContext.write(to: &writer)
        }
        if let startupProbe {
            writer.key(quoted: #""startupProbe":"#)
            startupProbe.write(to: &writer)
        }
        if let stdin {
            writer.key(quoted: #""stdin":"#)
            writer.write(stdin)
        }
        if let stdinOnce {
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
        if let tty {
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
            Field("restartPolicy", .string, number: 24, embedded: [1]),
            Field("restartPolicyRules", .list(.object(ContainerRestartRule.self)), number: 25, embedded: [1], list: .atomic),
            Field("securityContext", .object(SecurityContext.self), number: 15, embedded: [1]),
            Field("startupProbe", .object(Probe.self), number: 22, embedded: [1]),
            Field("stdin", .bool, number: 16, embedded: [1]),
            Field("stdinOnce", .bool, number: 17, embedded: [1]),
            Field("terminationMessagePath", .string, number: 13, embedded: [1]),
            Field("terminationMessagePolicy", .string, number: 20, embedded: [1]),
            Field("tty", .bool, number: 18, embedded: [1]),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1eddcdc5bb87a260 where reader.keyIs("volumeClaimTemplate"): volumeClaimTemplate = try PersistentVolumeClaimTemplate(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let volumeClaimTemplate {
            writer.key(quoted: #""volumeClaimTemplate":"#)
            volumeClaimTemplate.write(to: &writer)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Event") }
}

extension Event {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x2c02a57c16b8e524 where reader.keyIs("involvedObject"): involvedObject = try ObjectReference(from: &reader)
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
            case 0x365aad63be2a7dfa where reader.keyIs("source"): source = try EventSource(from: &reader)
            case 0x2496a67186a7859e where reader.keyIs("firstTimestamp"): firstTimestamp = try Time(from: &reader)
            case 0x83a9c79b67b21909 where reader.keyIs("lastTimestamp"): lastTimestamp = try Time(from: &reader)
            case 0x1c1b55f9a308dea7 where reader.keyIs("count"): count = try reader.readInteger(Int32.self)
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readNonEmptyString()
            case 0x930997d6d5023060 where reader.keyIs("eventTime"): eventTime = try MicroTime(from: &reader)
            case 0x2a51705844098ec1 where reader.keyIs("series"): series = try EventSeries(from: &reader)
            case 0x8c44c39b573cc8e8 where reader.keyIs("action"): action = try reader.readNonEmptyString()
            case 0x5ec63ff3831cc16a where reader.keyIs("related"): related = try ObjectReference(from: &reader)
            case 0x5db0a1fa7db70be where reader.keyIs("reportingComponent"): reportingComponent = try reader.readNonEmptyString()
            case 0x1d78737044da3de8 where reader.keyIs("reportingInstance"): reportingInstance = try reader.readNonEmptyString()
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
        if let count {
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
        if let related {
            writer.key(quoted: #""related":"#)
            related.write(to: &writer)
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
            Field("count", .int32, number: 8),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [Event](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1c1b55f9a308dea7 where reader.keyIs("count"): count = try reader.readInteger(Int32.self)
            case 0x467ec550f78bf952 where reader.keyIs("lastObservedTime"): lastObservedTime = try MicroTime(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let count {
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
            Field("count", .int32, number: 1),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xfda4ed81d9233c72 where reader.keyIs("component"): component = try reader.readNonEmptyString()
            case 0x8930b722c998c4fe where reader.keyIs("host"): host = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5f5eee2795887d13 where reader.keyIs("command"): command = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x21c16554bc6ef02c where reader.keyIs("targetWWNs"): targetWWNs = try [String](from: &reader)
            case 0x4264409ccf632687 where reader.keyIs("lun"): lun = try reader.readInteger(Int32.self)
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xcf8d7a3aa8fb7e60 where reader.keyIs("wwids"): wwids = try [String](from: &reader)
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x62564c8cfeea19f4 where reader.keyIs("volumeName"): volumeName = try reader.readString()
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readString()
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readString()
            case 0xdd7587220da00c10 where reader.keyIs("optional"): optional = try reader.readBool()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try SecretReference(from: &reader)
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xb919a8cc9a163044 where reader.keyIs("options"): options = try [String: String](from: &reader)
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try LocalObjectReference(from: &reader)
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xb919a8cc9a163044 where reader.keyIs("options"): options = try [String: String](from: &reader)
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe8b1ad1f2feecaeb where reader.keyIs("datasetName"): datasetName = try reader.readNonEmptyString()
            case 0xabe2f6306cbd91c4 where reader.keyIs("datasetUUID"): datasetUUID = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8e89b0e006bad54e where reader.keyIs("pdName"): pdName = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0xbf9501587845cd5a where reader.keyIs("partition"): partition = try reader.readInteger(Int32.self)
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
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
        if let partition {
            writer.key(quoted: #""partition":"#)
            writer.write(partition)
        }
        if let readOnly {
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
            Field("partition", .int32, number: 3),
            Field("readOnly", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.GRPCAction`
package struct GRPCAction: KubeStruct {
    package var port: Int32 = 0
    package var service: String?

    package init() {}
}

extension GRPCAction {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try reader.readInteger(Int32.self)
            case 0x41425f40414cddc4 where reader.keyIs("service"): service = try reader.readNonEmptyString()
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
            Field("service", .string, number: 2),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x4d094c05e5ac0d4d where reader.keyIs("repository"): repository = try reader.readString()
            case 0xc2e1415082d0de7c where reader.keyIs("revision"): revision = try reader.readNonEmptyString()
            case 0xf399daf130241a67 where reader.keyIs("directory"): directory = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xf9083e1bd90e9735 where reader.keyIs("endpoints"): endpoints = try reader.readString()
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xfcb24e0f3a9e3623 where reader.keyIs("endpointsNamespace"): endpointsNamespace = try reader.readNonEmptyString()
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 3),
            Field("endpointsNamespace", .string, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xf9083e1bd90e9735 where reader.keyIs("endpoints"): endpoints = try reader.readString()
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 3),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readNonEmptyString()
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try IntOrString(from: &reader)
            case 0x8930b722c998c4fe where reader.keyIs("host"): host = try reader.readNonEmptyString()
            case 0xfbac9528572241b1 where reader.keyIs("scheme"): scheme = try reader.readNonEmptyString()
            case 0x25a374a052a8de2f where reader.keyIs("httpHeaders"): httpHeaders = try [HTTPHeader](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x66710838ac1a04ff where reader.keyIs("ip"): ip = try reader.readString()
            case 0x385f98c18cf80275 where reader.keyIs("hostnames"): hostnames = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x66710838ac1a04ff where reader.keyIs("ip"): ip = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readString()
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readNonEmptyString()
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
            Field("type", .string, number: 2),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x932dba64f0350697 where reader.keyIs("targetPortal"): targetPortal = try reader.readString()
            case 0x4d67f9ffabc55c4d where reader.keyIs("iqn"): iqn = try reader.readString()
            case 0x4264409ccf632687 where reader.keyIs("lun"): lun = try reader.readInteger(Int32.self)
            case 0x12fc126e996faeef where reader.keyIs("iscsiInterface"): iscsiInterface = try reader.readNonEmptyString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0x40da52c57c1c9a06 where reader.keyIs("portals"): portals = try [String](from: &reader)
            case 0xe1e736eaf8f9ffd7 where reader.keyIs("chapAuthDiscovery"): chapAuthDiscovery = try reader.readBool()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try SecretReference(from: &reader)
            case 0xdd73b53b7d4f60ff where reader.keyIs("chapAuthSession"): chapAuthSession = try reader.readBool()
            case 0xd14562ee35cee835 where reader.keyIs("initiatorName"): initiatorName = try reader.readNonEmptyString()
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
        if let readOnly {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if !portals.isEmpty {
            writer.key(quoted: #""portals":"#)
            portals.write(to: &writer)
        }
        if let chapAuthDiscovery {
            writer.key(quoted: #""chapAuthDiscovery":"#)
            writer.write(chapAuthDiscovery)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        if let chapAuthSession {
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
            Field("readOnly", .bool, number: 6),
            Field("portals", .list(.string), number: 7, list: .atomic),
            Field("chapAuthDiscovery", .bool, number: 8),
            Field("secretRef", .object(SecretReference.self), number: 10),
            Field("chapAuthSession", .bool, number: 11),
            Field("initiatorName", .string, number: 12),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x932dba64f0350697 where reader.keyIs("targetPortal"): targetPortal = try reader.readString()
            case 0x4d67f9ffabc55c4d where reader.keyIs("iqn"): iqn = try reader.readString()
            case 0x4264409ccf632687 where reader.keyIs("lun"): lun = try reader.readInteger(Int32.self)
            case 0x12fc126e996faeef where reader.keyIs("iscsiInterface"): iscsiInterface = try reader.readNonEmptyString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0x40da52c57c1c9a06 where reader.keyIs("portals"): portals = try [String](from: &reader)
            case 0xe1e736eaf8f9ffd7 where reader.keyIs("chapAuthDiscovery"): chapAuthDiscovery = try reader.readBool()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try LocalObjectReference(from: &reader)
            case 0xdd73b53b7d4f60ff where reader.keyIs("chapAuthSession"): chapAuthSession = try reader.readBool()
            case 0xd14562ee35cee835 where reader.keyIs("initiatorName"): initiatorName = try reader.readNonEmptyString()
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
        if let readOnly {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if !portals.isEmpty {
            writer.key(quoted: #""portals":"#)
            portals.write(to: &writer)
        }
        if let chapAuthDiscovery {
            writer.key(quoted: #""chapAuthDiscovery":"#)
            writer.write(chapAuthDiscovery)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        if let chapAuthSession {
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
            Field("readOnly", .bool, number: 6),
            Field("portals", .list(.string), number: 7, list: .atomic),
            Field("chapAuthDiscovery", .bool, number: 8),
            Field("secretRef", .object(LocalObjectReference.self), number: 10),
            Field("chapAuthSession", .bool, number: 11),
            Field("initiatorName", .string, number: 12),
        ])
}

/// `io.k8s.api.core.v1.ImageVolumeSource`
package struct ImageVolumeSource: KubeStruct {
    package var reference: String?
    package var pullPolicy: String?

    package init() {}
}

extension ImageVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x42863ba097708c9c where reader.keyIs("reference"): reference = try reader.readNonEmptyString()
            case 0x90de7597130657c1 where reader.keyIs("pullPolicy"): pullPolicy = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x73f49c65ea824ef7 where reader.keyIs("imageRef"): imageRef = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readString()
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readString()
            case 0xae367753ecbb88ce where reader.keyIs("mode"): mode = try reader.readInteger(Int32.self)
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
