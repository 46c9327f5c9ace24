import Testing

@testable import KubeBench

#if canImport(Glibc)
    import Glibc
#endif

@Suite struct ProcessFiguresTests {
    @Test("the memory and CPU time of this process can be read")
    func own() throws {
        let figures = try ProcessFigures.read(getpid())
        #expect(figures.residentBytes > 1_000_000 && figures.peakResidentBytes >= figures.residentBytes / 2)
        #expect(figures.cpuSeconds >= 0 && ProcessFigures.ownCPUSeconds() > 0)
    }

    @Test("the error for a missing process has its ID")
    func missing() {
        #expect {
            try ProcessFigures.read(.max)
        } throws: { "\($0)".contains("2147483647") }
    }

    @Test("the name of a process may contain any characters")
    func stat() {
        #expect(ProcessFigures.ticks("7 (a) R 1 (b)) S 1 2 3 4 5 6 7 8 9 10 120 34 0 0 20 0") == 154)
        #expect(ProcessFigures.ticks("7 (a) S 1 2 3") == nil)
        #expect(ProcessFigures.ticks("") == nil)
        #expect(ProcessFigures.kilobytes("VmRSS:", in: "VmHWM:\t 5 kB\nVmRSS:\t 12 kB\n") == 12 * 1024)
        #expect(ProcessFigures.kilobytes("VmRSS:", in: "VmRSS: none kB") == nil)
    }

    @Test("control groups of both versions are found, except the root group")
    func controlGroups() {
        #expect(ProcessFigures.peakPaths("0::/user.slice/a\n") == ["/sys/fs/cgroup/user.slice/a/memory.peak"])
        #expect(
            ProcessFigures.peakPaths("4:memory:/b\n3:cpu,cpuacct:/b\n0::/\n")
                == ["/sys/fs/cgroup/memory/b/memory.max_usage_in_bytes"])
        #expect(ProcessFigures.peakPaths("0::/\nnonsense\n").isEmpty)
    }
}
