/// Test certificates, valid from 2020 to 2120: a root, a server certificate for `localhost`/127.0.0.1, and a client
/// certificate for the user `admin` in the group `system:masters`.
package enum TestIdentity {
    package static let rootCertificate = """
        -----BEGIN CERTIFICATE-----
        MIIBWjCCAQCgAwIBAgIUF0g6hZgkch2uPNCVFF9Yw9yYxSEwCgYIKoZIzj0EAwIw
        EjEQMA4GA1UEAwwHdGVzdC1jYTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAw
        MDAwMFowEjEQMA4GA1UEAwwHdGVzdC1jYTBZMBMGByqGSM49AgEGCCqGSM49AwEH
        A0IABMcVuPNXA+7g1G3TNIGo3eqRt82fAPG7QpGhUWm8YXz4PJyM/AoEooUn2Rdh
        H9tz6Tlb7qy14tw5Yo9xomi3wMKjMjAwMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0O
        BBYEFGN4MDvp6RwWWKdlzYKUpgU+kLnUMAoGCCqGSM49BAMCA0gAMEUCIEyJLrle
        /nGjOLUM183tWbsnQR8dFCzWBmi6oydEgf6BAiEA/7VBnAthqDYTNGKKyQdGt32z
        lrnfPuzcu9qs6FdawlA=
        -----END CERTIFICATE-----
        """

    package static let serverCertificate = """
        -----BEGIN CERTIFICATE-----
        MIIBnDCCAUOgAwIBAgIUfPi+G837ep/NZDlctldTq9ZNiRYwCgYIKoZIzj0EAwIw
        EjEQMA4GA1UEAwwHdGVzdC1jYTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAw
        MDAwMFowFDESMBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0D
        AQcDQgAEXcPGF6BtsRXqcvNbZVxc6iJD4YnBFPQYD/VFkvcqXCGbfUr7QJrcAACt
        y4GhjiuwIsQzOqNA3bX76DNmBzcEx6NzMHEwGgYDVR0RBBMwEYIJbG9jYWxob3N0
        hwR/AAABMBMGA1UdJQQMMAoGCCsGAQUFBwMBMB0GA1UdDgQWBBQuhinP9oS81GbS
        CwGB37wjG+M/EzAfBgNVHSMEGDAWgBRjeDA76ekcFlinZc2ClKYFPpC51DAKBggq
        hkjOPQQDAgNHADBEAiAHywTgebwJDuwWmYCFX9PSPqJ3a39rlloXrPB+axbnvQIg
        OyV5cwtkHEXs1Hs9PRWQEMDcgIRIC9LTGizPCefD1io=
        -----END CERTIFICATE-----
        """

    package static let serverKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3iz9eC8L06UFBefS
        lbFYZcezCcT6aH0MwC/aicPVDqihRANCAARdw8YXoG2xFepy81tlXFzqIkPhicEU
        9BgP9UWS9ypcIZt9SvtAmtwAAK3LgaGOK7AixDM6o0DdtfvoM2YHNwTH
        -----END PRIVATE KEY-----
        """

    package static let clientCertificate = """
        -----BEGIN CERTIFICATE-----
        MIIBlTCCATygAwIBAgIUaR2p5qQ46sTl0iJ6faXkYvtgXdUwCgYIKoZIzj0EAwIw
        EjEQMA4GA1UEAwwHdGVzdC1jYTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAw
        MDAwMFowKTEOMAwGA1UEAwwFYWRtaW4xFzAVBgNVBAoMDnN5c3RlbTptYXN0ZXJz
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQa0bXA3mOSYppVz27wy1SoPZSCDT
        J6fQ0/IF5KhnAf0ks5tz438b4PhJ//TO2V23COvEZnhANM+PUksbGj2Ju6NXMFUw
        EwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYDVR0OBBYEFK5IBuxrAyCr8icvYxwnbVzJ
        rWVLMB8GA1UdIwQYMBaAFGN4MDvp6RwWWKdlzYKUpgU+kLnUMAoGCCqGSM49BAMC
        A0cAMEQCICn0dkS5q5b9wTiNTnMynvJINx+RKOuRWvHjf0yuAzIWAiAWpcGDFl1K
        sy8YgCOHYn8wZNvKoSvMTXKrpy69s5SLFA==
        -----END CERTIFICATE-----
        """

    package static let clientKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0XUH7u9mcz0iEIWD
        QU+zNVwhNpGE2Yo0G/ONPAEHIhWhRANCAARBrRtcDeY5JimlXPbvDLVKg9lIINMn
        p9DT8gXkqGcB/SSzm3Pjfxvg+En/9M7ZXbcI68RmeEA0z49SSxsaPYm7
        -----END PRIVATE KEY-----
        """
}
