import KubeSupport

/// A network address. The API's kind of the same name is `KubeAPI.IPAddress`.
typealias IPAddress = KubeSupport.IPAddress
