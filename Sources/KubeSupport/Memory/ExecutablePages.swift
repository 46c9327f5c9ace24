import CMalloc
import Glibc

/// The pages of the executable's code and constants that are mapped into this process.
///
/// The kernel maps 64 KiB around each page that is accessed, and much of the code that a start executes is not executed
/// again: of 33 MB that are mapped after the start of a control plane, an idle one maps 15 MB again.
package enum ExecutablePages {
    /// Removes the pages from the process's resident memory. Pages that are used again are mapped again from the page
    /// cache, without a disk access unless the system has reclaimed them.
    ///
    /// Affects only segments that are not writable, so that no changes are lost.
    package static func release() {
        guard let headers = UnsafePointer<Elf64_Phdr>(bitPattern: getauxval(UInt(AT_PHDR))) else { return }
        let segments = UnsafeBufferPointer(start: headers, count: Int(getauxval(UInt(AT_PHNUM))))
        // The load address of a position-independent executable is the difference between the two addresses of its headers.
        guard let own = segments.first(where: { $0.p_type == PT_PHDR }) else { return }
        let base = UInt(bitPattern: headers) &- UInt(own.p_vaddr)
        for segment in segments where segment.p_type == PT_LOAD && segment.p_flags & UInt32(PF_W) == 0 {
            release(base &+ UInt(segment.p_vaddr), size: UInt(segment.p_memsz))
        }
    }

    private static func release(_ start: UInt, size: UInt) {
        let pageSize = UInt(sysconf(Int32(_SC_PAGESIZE)))
        let first = (start + pageSize - 1) / pageSize * pageSize
        let end = (start + size) / pageSize * pageSize
        guard first < end, let address = UnsafeMutableRawPointer(bitPattern: first) else { return }
        // Errors are ignored: the pages then stay resident.
        _ = madvise(address, Int(end - first), MADV_DONTNEED)
    }
}
