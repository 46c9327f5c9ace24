import KubeAPI

extension Volume {
    /// The source of an emptyDir. A volume without any source is an emptyDir too.
    var emptyDirectory: EmptyDirVolumeSource? {
        if let emptyDir { return emptyDir }
        return self == Volume { $0.name = name } ? EmptyDirVolumeSource() : nil
    }

    /// True if the kubelet writes the files itself, from API objects. Containers cannot write to such a volume: the
    /// next update would remove their files, and their symbolic links could redirect the kubelet's writes.
    var isWrittenByKubelet: Bool {
        configMap != nil || secret != nil || projected != nil || downwardAPI != nil
    }
}
