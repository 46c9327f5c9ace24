/// The configuration of a private containerd, whose files are all in one directory.
package struct ContainerdConfiguration: Sendable, Hashable {
    /// Contains `root/`, `state/`, `config.toml`, `containerd.sock` and `containerd.log`.
    package var directory: String
    /// The reference of the sandbox image.
    package var pauseImage: String
    package var cniConfigurationDirectory: String
    /// The directory of the CNI plugins. Debian's containernetworking-plugins installs them in `/usr/lib/cni`.
    package var cniBinaryDirectory: String
    /// `overlayfs`, or `native` if the kernel cannot mount overlays.
    package var snapshotter: String
    /// True if runc uses the systemd cgroup driver.
    package var systemdCgroup: Bool
    /// True if this process may not lower `oom_score_adj`, which runc does for guaranteed pods.
    package var restrictOOMScoreAdjustment: Bool

    package init(
        directory: String, pauseImage: String, cniConfigurationDirectory: String,
        cniBinaryDirectory: String = "/usr/lib/cni", host: ContainerdHost = .current
    ) {
        self.directory = directory
        self.pauseImage = pauseImage
        self.cniConfigurationDirectory = cniConfigurationDirectory
        self.cniBinaryDirectory = cniBinaryDirectory
        snapshotter = host.overlayFileSystem ? "overlayfs" : "native"
        systemdCgroup = host.systemd
        restrictOOMScoreAdjustment = !host.resourceCapability
    }

    package var socketPath: String { "\(directory)/containerd.sock" }
    package var configPath: String { "\(directory)/config.toml" }

    /// The configuration file in version 2, which containerd 1.5 to 2.x read.
    package var toml: String {
        """
        version = 2
        root = "\(directory)/root"
        state = "\(directory)/state"
        disabled_plugins = [
          "io.containerd.snapshotter.v1.aufs",
          "io.containerd.snapshotter.v1.btrfs",
          "io.containerd.snapshotter.v1.devmapper",
          "io.containerd.snapshotter.v1.zfs",
          "io.containerd.internal.v1.tracing",
          "io.containerd.tracing.processor.v1.otlp",
        ]

        [grpc]
          address = "\(socketPath)"
          max_recv_message_size = 16777216
          max_send_message_size = 16777216

        [plugins."io.containerd.internal.v1.opt"]
          path = "\(directory)/opt"

        [plugins."io.containerd.grpc.v1.cri"]
          sandbox_image = "\(pauseImage)"
          stream_server_address = "127.0.0.1"
          stream_server_port = "0"
          enable_selinux = false
          restrict_oom_score_adj = \(restrictOOMScoreAdjustment)
          tolerate_missing_hugetlb_controller = true
          disable_hugetlb_controller = true

          [plugins."io.containerd.grpc.v1.cri".cni]
            bin_dir = "\(cniBinaryDirectory)"
            conf_dir = "\(cniConfigurationDirectory)"
            max_conf_num = 1

          [plugins."io.containerd.grpc.v1.cri".containerd]
            snapshotter = "\(snapshotter)"
            default_runtime_name = "runc"

            [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
              runtime_type = "io.containerd.runc.v2"

              [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
                SystemdCgroup = \(systemdCgroup)

        """
    }
}
