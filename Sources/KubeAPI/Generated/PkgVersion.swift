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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x39d74cd56cff311 where reader.keyIs("buildDate"): buildDate = try reader.readString()
            case 0xf93001bb07eeb6f1 where reader.keyIs("compiler"): compiler = try reader.readString()
            case 0x90f8ff9e6b3af63e where reader.keyIs("emulationMajor"): emulationMajor = try reader.readNonEmptyString()
            case 0x3e446416c5866db6 where reader.keyIs("emulationMinor"): emulationMinor = try reader.readNonEmptyString()
            case 0x16f0f2bb463853da where reader.keyIs("gitCommit"): gitCommit = try reader.readString()
            case 0xf59d98841bc6156d where reader.keyIs("gitTreeState"): gitTreeState = try reader.readString()
            case 0x3ea8c8b7ae05908a where reader.keyIs("gitVersion"): gitVersion = try reader.readString()
            case 0xdfe52915fab0d452 where reader.keyIs("goVersion"): goVersion = try reader.readString()
            case 0xcfd3fe95a52ba31d where reader.keyIs("major"): major = try reader.readString()
            case 0xe338f8c528a7717a where reader.keyIs("minCompatibilityMajor"): minCompatibilityMajor = try reader.readNonEmptyString()
            case 0x7195924dba0a1bf2 where reader.keyIs("minCompatibilityMinor"): minCompatibilityMinor = try reader.readNonEmptyString()
            case 0x7287c7b9ddaac231 where reader.keyIs("minor"): minor = try reader.readString()
            case 0x13d74b21b9b40869 where reader.keyIs("platform"): platform = try reader.readString()
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
