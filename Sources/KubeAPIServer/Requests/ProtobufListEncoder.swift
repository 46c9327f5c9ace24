import KubeAPI
import NIOCore
import Synchronization

/// Encodes a list as protobuf.
///
/// A protobuf list starts with its length, so that the size of each object must be known before the first byte is sent.
/// Each record caches its size, which concurrent and later lists reuse. Objects are then encoded while they are sent,
/// so that the whole list is never in memory, regardless of the number of concurrent lists.
struct ProtobufListEncoder: Sendable {
    private let list: ProtobufList
    private let records: [ObjectRecord]

    /// The number of tasks that measure objects for a list.
    private static let measuringTasks = 2
    /// The number of objects after which a task yields.
    private static let turn = 256
    /// The size of the first chunk in bytes; small, so that the client can start early.
    private static let firstChunkSize = 16 * 1024
    /// Counts the lists, to derive where each starts measuring. Concurrent lists start at different positions, so that
    /// they rarely measure the same object.
    private static let measured = Atomic<UInt>(0)

    init(_ page: ReadHandler.Page, _ definition: ResourceDefinition) {
        let kind = GroupVersionKind(apiVersion: definition.groupVersionKind.apiVersion, kind: definition.listKind)
        list = ProtobufList(metadata: page.metadata, of: definition.type, kind: kind)
        records = page.records
    }

    /// Returns the whole encoding of a short list.
    func whole() throws(StatusError) -> ByteBuffer {
        do throws(ProtobufError) {
            var items = ProtobufWriter(capacity: ListEncoder.size(records) / 2)
            for record in records { try write(record, &items) }
            var buffer = ByteBuffer(bytes: try list.beginning(itemBytes: items.count))
            buffer.writeBytes(items.written)
            buffer.writeBytes(list.end)
            return buffer
        } catch {
            throw Self.failure(error)
        }
    }

    // MARK: Sizes

    /// Returns the total size of all objects in bytes.
    func measure() async throws(StatusError) -> Int {
        var size = 0
        for record in records {
            let known = record.protobufItemSize.load(ordering: .relaxed)
            guard known > 0 else { return try await measureUnknown() }
            size += Int(known)
        }
        return size
    }

    private func measureUnknown() async throws(StatusError) -> Int {
        // Multiplication by the golden ratio spreads the start positions.
        let turn = Self.measured.add(1, ordering: .relaxed).newValue &* 0x9e37_79b9_7f4a_7c15
        let start = Int(turn % UInt(records.count))
        let error = await withTaskGroup(of: ProtobufError?.self) { group in
            for task in 0..<Self.measuringTasks {
                group.addTask { await measure(from: start + records.count * task / Self.measuringTasks) }
            }
            return await group.reduce(nil) { $0 ?? $1 }
        }
        if let error { throw Self.failure(error) }
        return records.reduce(0) { $0 + Int($1.protobufItemSize.load(ordering: .relaxed)) }
    }

    /// Measures all records once, starting with the one at `start`. Records that others have measured are skipped.
    private func measure(from start: Int) async -> ProtobufError? {
        var writer = ProtobufWriter(capacity: 16 * 1024)
        for index in records.indices {
            let record = records[(start + index) % records.count]
            guard record.protobufItemSize.load(ordering: .relaxed) == 0 else { continue }
            do throws(ProtobufError) {
                try write(record, &writer)
            } catch {
                return error
            }
            record.protobufItemSize.store(Int32(clamping: writer.count), ordering: .relaxed)
            writer.removeAll()
            if index % Self.turn == 0 { await Task.yield() }
        }
        return nil
    }

    // MARK: Sending

    /// Sends a list whose objects have `size` bytes in total. Two chunks are encoded concurrently while the previous
    /// ones are sent.
    func send(size: Int, to stream: any ResponseStream, chunkSize: Int) async {
        do throws(ProtobufError) {
            guard stream.write(ByteBuffer(bytes: try list.beginning(itemBytes: size))) else { return }
        } catch {
            return stream.abort()
        }
        let chunks = chunks(of: chunkSize)
        for index in stride(from: 0, to: chunks.count, by: 2) {
            let next = index + 1 < chunks.count ? chunks[index + 1] : records.count..<records.count
            async let second = chunk(next)
            let first = chunk(chunks[index])
            // The connection is aborted, since the list would not have the announced length.
            guard let first, let second = await second else { return stream.abort() }
            await stream.drain()
            guard stream.write(first), second.readableBytes == 0 || stream.write(second) else { return }
        }
        if stream.write(ByteBuffer(bytes: list.end)) { stream.end() }
    }

    /// Returns the range of records of each chunk. The first chunks are small, so that the client can start early.
    private func chunks(of size: Int) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start = 0
        var bytes = 0
        for (index, record) in records.enumerated() {
            bytes += Int(record.protobufItemSize.load(ordering: .relaxed))
            guard bytes >= (chunks.count < 2 ? Self.firstChunkSize : size) || index == records.count - 1 else {
                continue
            }
            chunks.append(start..<index + 1)
            start = index + 1
            bytes = 0
        }
        return chunks
    }

    /// Returns nil if the size of an object differs from its measured size.
    private func chunk(_ range: Range<Int>) -> ByteBuffer? {
        guard !range.isEmpty else { return ByteBuffer() }
        let size = records[range].reduce(0) { $0 + Int($1.protobufItemSize.load(ordering: .relaxed)) }
        // Extra capacity for bytes that are written before their length is checked.
        var writer = ProtobufWriter(capacity: size + 64)
        do throws(ProtobufError) {
            for record in records[range] {
                let start = writer.count
                try write(record, &writer)
                guard writer.count - start == Int(record.protobufItemSize.load(ordering: .relaxed)) else { return nil }
            }
        } catch {
            return nil
        }
        return ByteBuffer(bytes: writer.written)
    }

    private func write(_ record: ObjectRecord, _ writer: inout ProtobufWriter) throws(ProtobufError) {
        let result: Result<Void, ProtobufError> = record.body.withUnsafeBufferPointer { body in
            do throws(ProtobufError) {
                return .success(try list.write(item: body, resourceVersion: record.revision, to: &writer))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private static func failure(_ error: ProtobufError) -> StatusError {
        .internalError("the list can't be written as protobuf: \(error)")
    }
}
