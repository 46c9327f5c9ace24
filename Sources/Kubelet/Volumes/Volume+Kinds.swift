import KubeAPI

extension Volume {
    /// The source of an emptyDir. A volume that names no source at all is one too.
    var emptyDirectory: EmptyDirVolumeSource? {
        if let emptyDir { return emptyDir }
        return self == Volume { $0.name = name } ? EmptyDirVolumeSource() : nil
    }

    /// Whether the kubelet writes the files itself, from objects of the API. Containers never do: what they put there
    /// would be gone at the next change, and a symbolic link of theirs would mislead the kubelet.
    var isWrittenByKubelet: Bool {
        configMap != nil || secret != nil || projected != nil || downwardAPI != nil
    }
}
