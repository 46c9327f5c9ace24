import ArgumentParser
import KubeJSON

struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Print the version.")

    enum Output: String, ExpressibleByArgument {
        case text
        case json
    }

    @Option(name: .shortAndLong, help: "text or json.")
    var output: Output = .text

    func run() throws {
        switch output {
        case .text: print("martlet \(MartletVersion.git)")
        case .json:
            let version: JSONValue = [
                "gitVersion": .string(MartletVersion.git), "platform": .string(MartletVersion.platform),
            ]
            print(version.jsonString())
        }
    }
}
