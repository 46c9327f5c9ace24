// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.apimachinery.pkg.version.Info`
package struct Info: KubeStruct {
    package var buildDate: String = ""
    package var compiler: String = ""
    package var emulationMajor: String?
    package var emulationMinor: String?
    package var gitCommit: String = ""
    package var gitTreeState: String = ""
    package var gitVersion: String = ""
    package var goVersion: String = ""
    package var major: String = ""
    package var minCompatibilityMajor: String?
    package var minCompatibilityMinor: String?
    package var minor: String = ""
    package var platform: String = ""

    package init() {}
}

extension Info {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x39d74cd56cff391: if try reader.hasValue("buildDate", 0, &seen) { buildDate = try reader.readString() }
            case 0x72656c69706d6f63: if try reader.hasValue(1, &seen) { compiler = try reader.readString() }
            case 0x90f8ff9e6b3af6be: if try reader.hasValue("emulationMajor", 2, &seen) { emulationMajor = try reader.readNonEmptyString() }
            case 0x3e446416c5866db6: if try reader.hasValue("emulationMinor", 3, &seen) { emulationMinor = try reader.readNonEmptyString() }
            case 0x16f0f2bb463853da: if try reader.hasValue("gitCommit", 4, &seen) { gitCommit = try reader.readString() }
            case 0xf59d98841bc615ed: if try reader.hasValue("gitTreeState", 5, &seen) { gitTreeState = try reader.readString() }
            case 0x3ea8c8b7ae05908a: if try reader.hasValue("gitVersion", 6, &seen) { gitVersion = try reader.readString() }
            case 0xdfe52915fab0d4d2: if try reader.hasValue("goVersion", 7, &seen) { goVersion = try reader.readString() }
            case 0x726f6a616d: if try reader.hasValue(8, &seen) { major = try reader.readString() }
            case 0xe338f8c528a771fa: if try reader.hasValue("minCompatibilityMajor", 9, &seen) { minCompatibilityMajor = try reader.readNonEmptyString() }
            case 0x7195924dba0a1bf2: if try reader.hasValue("minCompatibilityMinor", 10, &seen) { minCompatibilityMinor = try reader.readNonEmptyString() }
            case 0x726f6e696d: if try reader.hasValue(11, &seen) { minor = try reader.readString() }
            case 0x6d726f6674616c70: if try reader.hasValue(12, &seen) { platform = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""buildDate":"#)
        writer.write(buildDate)
        writer.key(quoted: #""compiler":"#)
        writer.write(compiler)
        if let emulationMajor {
            writer.key(quoted: #""emulationMajor":"#)
            writer.write(emulationMajor)
        }
        if let emulationMinor {
            writer.key(quoted: #""emulationMinor":"#)
            writer.write(emulationMinor)
        }
        writer.key(quoted: #""gitCommit":"#)
        writer.write(gitCommit)
        writer.key(quoted: #""gitTreeState":"#)
        writer.write(gitTreeState)
        writer.key(quoted: #""gitVersion":"#)
        writer.write(gitVersion)
        writer.key(quoted: #""goVersion":"#)
        writer.write(goVersion)
        writer.key(quoted: #""major":"#)
        writer.write(major)
        if let minCompatibilityMajor {
            writer.key(quoted: #""minCompatibilityMajor":"#)
            writer.write(minCompatibilityMajor)
        }
        if let minCompatibilityMinor {
            writer.key(quoted: #""minCompatibilityMinor":"#)
            writer.write(minCompatibilityMinor)
        }
        writer.key(quoted: #""minor":"#)
        writer.write(minor)
        writer.key(quoted: #""platform":"#)
        writer.write(platform)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.version.Info",
        fields: [
            Field("buildDate", .string, isRequired: true),
            Field("compiler", .string, isRequired: true),
            Field("emulationMajor", .string),
            Field("emulationMinor", .string),
            Field("gitCommit", .string, isRequired: true),
            Field("gitTreeState", .string, isRequired: true),
            Field("gitVersion", .string, isRequired: true),
            Field("goVersion", .string, isRequired: true),
            Field("major", .string, isRequired: true),
            Field("minCompatibilityMajor", .string),
            Field("minCompatibilityMinor", .string),
            Field("minor", .string, isRequired: true),
            Field("platform", .string, isRequired: true),
        ])
}
