import KubeAPI

/// Handles `log`, `exec`, `attach` and `portforward`, which are proxied to the pod's kubelet.
package struct KubeletSubresources: Sendable {
    private let kubelets: KubeletClient

    package init(kubelets: KubeletClient) {
        self.kubelets = kubelets
    }

    package func add(to subresources: inout Subresources) {
        subresources.set("pods/log", PodLogSubresource(kubelets: kubelets))
        subresources.set("pods/exec", PodStreamSubresource(kubelets: kubelets, command: "exec"))
        subresources.set("pods/attach", PodStreamSubresource(kubelets: kubelets, command: "attach"))
        subresources.set("pods/portforward", PodStreamSubresource(kubelets: kubelets, command: "portForward"))
    }
}
