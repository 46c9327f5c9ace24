/// Writes the files of a volume so that a container sees either all of the old content or all of the new.
///
/// The files lie in a directory that is named after the time of writing. `..data` is a symbolic link to it, and every
/// visible name is a symbolic link through `..data`. Replacing this one link changes all files atomically. Programs
/// that watch for changes rely on this layout.
struct AtomicWriter {
    let directory: String

    /// - Parameter generation: The name of the new content's directory. It must be unused and start with `..`.
    /// - Returns: True if anything changed.
    @discardableResult
    func write(
        _ files: [String: ProjectedFile], generation: String, group: Int64? = nil
    ) throws(KubeletError) -> Bool {
        try HostFiles.createDirectories(directory)
        let old = HostFiles.linkTarget("\(directory)/..data")
        if let old, hasSameFiles(files, in: "\(directory)/\(old)") { return false }

        let new = "\(directory)/\(generation)"
        try HostFiles.createDirectories(new)
        try HostFiles.setMode(0o755, new)
        for (path, file) in files.sorted(by: { $0.key < $1.key }) {
            if let slash = path.lastIndex(of: "/") { try HostFiles.createDirectories("\(new)/\(path[..<slash])") }
            try HostFiles.write(file.content, to: "\(new)/\(path)", mode: 0o600)
            if let group {
                try HostFiles.setOwner(nil, group: group, "\(new)/\(path)")
                // The pod's group may read the files that the owner may read.
                try HostFiles.setMode(file.mode | ((file.mode & 0o400) >> 3), "\(new)/\(path)")
            } else {
                try HostFiles.setMode(file.mode, "\(new)/\(path)")
            }
        }
        let link = "\(directory)/..data_tmp"
        try HostFiles.removeFile(link)
        try HostFiles.createSymbolicLink(link, to: generation)
        try HostFiles.move(link, to: "\(directory)/..data")
        try linkNames(files)
        if let old, old != generation { try HostFiles.removeTree("\(directory)/\(old)") }
        return true
    }

    private func linkNames(_ files: [String: ProjectedFile]) throws(KubeletError) {
        let names = Set(files.keys.map { String($0.prefix { $0 != "/" }) })
        for name in names where HostFiles.linkTarget("\(directory)/\(name)") == nil {
            try HostFiles.createSymbolicLink("\(directory)/\(name)", to: "..data/\(name)")
        }
        for name in HostFiles.list(directory) where !name.hasPrefix("..") && !names.contains(name) {
            try HostFiles.removeFile("\(directory)/\(name)")
        }
    }

    private func hasSameFiles(_ files: [String: ProjectedFile], in directory: String) -> Bool {
        var count = 0
        func visit(_ path: String) -> Bool {
            for name in HostFiles.list("\(directory)\(path)") {
                let next = "\(path)/\(name)"
                if HostFiles.isDirectory(directory + next) {
                    guard visit(next) else { return false }
                    continue
                }
                guard let file = files[String(next.dropFirst())],
                    (try? HostFiles.read(directory + next)) == file.content
                else { return false }
                count += 1
            }
            return true
        }
        return visit("") && count == files.count
    }
}
