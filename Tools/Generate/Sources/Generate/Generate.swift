import Foundation

/// Writes `Sources/KubeAPI/Generated/` from `Schema/`.
///
///     generate SCHEMA_DIRECTORY OUTPUT_DIRECTORY
@main
struct Generate {
    /// The number of types in a generated file: small enough for the compiler to process several files in parallel.
    static let typesPerFile = 40

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            FileHandle.standardError.write(Data("usage: generate SCHEMA_DIRECTORY OUTPUT_DIRECTORY\n".utf8))
            exit(2)
        }
        let files = FileManager.default
        let input = URL(filePath: arguments[1])
        let output = URL(filePath: arguments[2])
        var parser = SchemaParser()
        let names = try files.contentsOfDirectory(atPath: input.path()).filter { $0.hasSuffix(".schema") }.sorted()
        for name in names {
            try parser.parse(try String(contentsOf: input.appending(path: name), encoding: .utf8), file: name)
        }
        try? files.removeItem(at: output)
        try files.createDirectory(at: output, withIntermediateDirectories: true)
        for (name, text) in sources(parser.schema) {
            try Data(text.utf8).write(to: output.appending(path: name))
        }
    }

    /// Returns the generated files with their names.
    static func sources(_ schema: Schema) -> [(String, String)] {
        let naming = Naming(schema.types)
        let layout = Layout(schema.types)
        let header = "// Generated from Schema/ by dev/generate. Do not edit.\n\nimport KubeJSON\n\n"
        var result: [(String, String)] = []
        let boxed = Set(schema.types.flatMap { TypeEmitter($0, naming: naming, layout: layout).boxedTypes })
        let packages = Dictionary(grouping: schema.types, by: \.package).sorted { $0.key < $1.key }
        for (package, types) in packages {
            let chunks = stride(from: 0, to: types.count, by: typesPerFile).map {
                types[$0..<min($0 + typesPerFile, types.count)]
            }
            for (index, chunk) in chunks.enumerated() {
                let texts = chunk.map { type in
                    var emitter = TypeEmitter(type, naming: naming, layout: layout)
                    emitter.isBoxed = boxed.contains(type.name)
                    return emitter.emit()
                }
                let suffix = chunks.count > 1 ? ".\(index + 1)" : ""
                result.append(("\(Naming.prefix(package))\(suffix).swift", header + texts.joined(separator: "\n")))
            }
        }
        let resources = ResourceEmitter(resources: schema.resources, types: schema.types, naming: naming)
        result.append(("Resources.swift", header + resources.emit()))
        return result
    }
}
